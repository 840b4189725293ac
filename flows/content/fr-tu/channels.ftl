### Où parler, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/channels.ftl.

none-came = { $counted ->
        [1] Pas ton dernier client
       *[other] Aucun de tes { $counted } derniers clients
    }
some-came = { $elsewhere ->
        [0] { $counted ->
            [1] Ton dernier client
           *[other] Tes { $counted } derniers clients
        }
       *[other] { $payers ->
            [one] 1 de tes { $counted } derniers clients
           *[other] { $payers } de tes { $counted } derniers clients
        }
    }
only-came = { $payers ->
        [one] 1 seul de tes { $counted } derniers clients
       *[other] { $payers } seulement de tes { $counted } derniers clients
    }
favourite-came = { $counted ->
        [0] La voie de ton chouchou
        [1] Ton chouchou, mais pas ton dernier client
       *[other] Ton chouchou, mais aucun de tes { $counted } derniers clients
    }
regrets-too = { $regrets ->
        [one] ton regret
       *[other] { $regrets } de tes regrets
    }
time-taken = { $split ->
        [alone] , pour { hours-band } par semaine
        [mostly] , pour le plus gros de tes { hours-band } par semaine
        [together] , pour tes { hours-band } par semaine, toutes publications ensemble
       *[no] { "" }
    }
topics-told = { $topics_known ->
        [yes] { " " }Tes derniers sujets parlent { $topics }.
       *[no] { "" }
    }
subject-changed = Change de sujet, pas d’outil, et en moitié moins de temps.{ topics-told }{ the-moment }
next-came = { $next ->
        [one] Ton prochain client : garde
       *[other] Un de tes { $next } prochains clients : garde
    }
which-came = { $payers ->
        [one] 1 de tes { $counted } derniers clients est venu
       *[other] { $payers } de tes { $counted } derniers clients sont venus
    } par une de tes publications : demande laquelle, et garde celle-là. Ici part le plus gros de tes { hours-band } par semaine
line-channel_keep = <b>Garder : { $names }.</b> { $payers ->
        [0] { $favourite_came ->
            [yes] { favourite-came }.
           *[no] C’est là que réagissent des gens qui pourraient payer. { next-came } ; aucun : change.
        }
       *[other] { some-came }.{ $regrets ->
            [0] { "" }
           *[other] { " " }Par là aussi, { regrets-too } : trie plus tôt.
        }
    }{ $others_known ->
        [yes] { " " }Puis : { $others }.
       *[no] { "" }
    }
line-channel_redirect = <b>Réorienter : { $names }.</b> { $why ->
        [payers] { $ask_which ->
            [yes] { which-came }
           *[no] { only-came }{ time-taken }
        }.{ subject-told }
        [favourite] { favourite-came }. Mêmes heures, un autre sujet.{ subject-told }
        [read] { $counted ->
            [0] Quelques-uns de ceux qui y réagissent pourraient payer{ time-taken }.
           *[other] { none-came }{ time-taken }, et pourtant on te suit.
        } Mêmes heures, un autre sujet.{ subject-told }
       *[other] { road-lacks }. Autant d’appels et de messages, mais à qui vit { $moment_known ->
            [yes] un moment comme « { $moment } ».
           *[no] ce que tes payeurs ont vécu.
        } Dix sans échange : arrête.
    }
line-channel_lighten = <b>Alléger : { $names }.</b> { $why ->
        [costly] { $ask_which ->
            [yes] { which-came }. Moitié moins de temps ici.
           *[no] { only-came }{ $regrets ->
                [0] { "" }
               *[other] , et { regrets-too }
            }{ time-taken }. Moitié moins de temps ; demande quelle publication : garde celle-là.
        }
       *[other] { road-lacks }. { $subject ->
            [yes] { subject-changed }
           *[no] { $posts ->
                [yes] { $again ->
                    [yes] Même règle.
                   *[no] Moitié moins de temps. { next-came } ; aucun : arrête.
                }
               *[no] { $channel ->
                    [event] Un seul, là où vont tes payeurs. Aucun client ensuite : arrête.
                   *[other] Trie plus tôt ce qui arrive par là.
                }
            }
        }
    }
line-channel_stop = <b>Arrêter : { $names }.</b> { road-lacks }. { $posts ->
        [yes] { $again ->
            [yes] Même règle.
           *[no] Quatre semaines sans temps ni argent là ; reprends si un client le demande.
        }
       *[no] Plus de temps ni d’argent là, sauf si un client en vient.
    }
test-rule = { $rule ->
        [recommendation] En { $days } jours, demande un nom à trois clients qui ont payé sans retard. Aucun nom : arrête.
        [network] En { $days } jours, dix messages, un par un, à des gens qui te connaissent. Aucune réponse : arrête.
        [outreach] En { $days } jours, cinq appels à qui vit ce que tes payeurs ont vécu. Aucun échange : arrête.
        [event] Un seul, là où vont tes payeurs. Moins de deux conversations utiles : arrête.
        [searched] Demande à chacun : l’annonce, ou la recherche ? { $next } réponses, puis garde ou arrête.
       *[other] { next-came } ; aucun : change.
    }
line-channel_test = <b>Tester : { $names }.</b> { $why ->
        [favourite] { favourite-came }.
        [introducers] Des clients pourraient te présenter quelqu’un.
        [recommended] On parle de toi autour, et rien ne le compte encore.
        [searched] On te trouve par une recherche : peut-être par l’annonce.
        [unknown] Rien ne dit encore qui en vient.
       *[nobody] { none-came }.
    } { test-rule }
line-peers_channel = <b>Garder : tes pairs.</b> Plusieurs fois, ils t’ont envoyé des clients. Dis-leur qui envoyer{ $family_known ->
        [yes] { " " }({ $family }).
       *[no] .
    }{ $read ->
        [yes] { " " }Te lisent-ils ? Demande-le-leur avant de publier moins.
       *[no] { "" }
    }
    .name = Tes pairs
line-peer_referral = <b>Un pair t’a envoyé un client.</b> Une fois : un merci, et raconte la suite.
    .name = Tes pairs
line-visibility_bill = <b>Publier : { $least ->
        [yes] au moins { $week }
       *[no] { $week }
    } h par semaine, { $money } au prix de ton heure.</b>{ $spent_known ->
        [yes] { " " }Et { $spent } cette année en dépenses.
       *[no] { "" }
    }{ $counted ->
        [0] { "" }
       *[other] { $payers ->
            [0] { " " }{ none-came }.
           *[other] { " " }{ $mixed ->
                [yes] Au plus { $payers } de tes { $counted } derniers clients
               *[no] { some-came }
            }.
        }
    }
line-spend_yield = <b>Tes dépenses{ $spent_known ->
        [yes] , { $spent }
       *[no] { "" }
    } : { $payers ->
        [0] 0 client sur { $counted }.</b>
        [one] au plus 1 client sur { $counted }.</b>
       *[other] au plus { $payers } clients sur { $counted }.</b>
    } Sans dépense, { $best } : { $free } sur { $counted }.{ $payers ->
        [0] { " " }Rien de plus tant qu’aucun client n’en vient.
       *[other] { "" }
    }
    .name = Tes dépenses
line-season = <b>{ $feast } : { $day }.</b> { $where ->
        [market] Cette semaine, confirme ta place au marché, ou demande s’il en reste une.
       *[shop] { $open ->
            [yes] Cette semaine
           *[no] Si tu vends à cette date : cette semaine
        }, bien en vue : ce que l’on achète pour ce jour-là, prix affiché.
    } Note qui achète. { $next } : tu recommences ; personne : tu changes.
line-stop = { $how ->
        [waiting] <b>Arrêter : attendre.</b> { $family } : deux relances au plus, puis tu passes à autre chose.
        [no_price] <b>Arrêter : proposer sans prix.</b> { $family } : le prix dès le premier échange.
        [lowering] <b>Arrêter : baisser le prix seul.</b> { $family } : un prix plus bas, c’est un travail plus petit.
        [offering] <b>Arrêter : proposer sans budget.</b> { $family } : demande ce qui est prévu avant de proposer.
        [owed] <b>Arrêter : travailler à crédit.</b> { $family } : rien de nouveau pour qui doit encore quelque chose.
       *[convincing] <b>Arrêter : convaincre.</b> { $family } : deux échanges au plus, puis tu passes à autre chose.
    }
