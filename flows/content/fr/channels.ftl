### Où parler : un verbe et une règle pour chaque chemin que les réponses nomment.
### names : les chemins, tels qu’on les connaît ; counted : sur combien de derniers clients.

road-posts = les publications

none-came = { $counted ->
        [1] Pas votre dernier client
       *[other] Aucun de vos { $counted } derniers clients
    }
some-came = { $elsewhere ->
        [0] { $counted ->
            [1] Votre dernier client
           *[other] Vos { $counted } derniers clients
        }
       *[other] { $payers ->
            [one] 1 de vos { $counted } derniers clients
           *[other] { $payers } de vos { $counted } derniers clients
        }
    }
only-came = { $payers ->
        [one] 1 seul de vos { $counted } derniers clients
       *[other] { $payers } seulement de vos { $counted } derniers clients
    }
favourite-came = { $counted ->
        [0] La voie de votre chouchou
        [1] Votre chouchou, mais pas votre dernier client
       *[other] Votre chouchou, mais aucun de vos { $counted } derniers clients
    }
regrets-too = { $regrets ->
        [one] votre regret
       *[other] { $regrets } de vos regrets
    }
kept-road = { $names } ({ $payers }{ $regrets ->
        [0] { "" }
       *[other] , et { regrets-too }
    })

hours-band = { $hours_told ->
        [0] { hours-chosen }
       *[other] { $hours_told } h
    }
hours-chosen = { $hours ->
        [under_1] moins d’une heure
        [to_2] 1 à 2 h
        [to_5] 3 à 5 h
       *[over_6] 6 h et plus
    }
time-taken = { $split ->
        [alone] , pour { hours-band } par semaine
        [mostly] , pour le plus gros de vos { hours-band } par semaine
        [together] , pour vos { hours-band } par semaine, toutes publications ensemble
       *[no] { "" }
    }
road-lacks = { $counted ->
        [0] { $regrets ->
            [0] Peu de ceux qui y réagissent pourraient payer{ time-taken }
           *[other] Par là : { regrets-too }{ time-taken }
        }
       *[other] { $regrets ->
            [0] { none-came }{ time-taken }
           *[other] { $counted ->
                [1] Pas le dernier client
               *[other] Aucun payeur sur { $counted }
            }, et { regrets-too }{ time-taken }
        }
    }
topics-told = { $topics_known ->
        [yes] { " " }Vos derniers sujets parlent { $topics }.
       *[no] { "" }
    }
subject-told = { $subject ->
        [yes] { topics-told }{ the-moment }
       *[no] { "" }
    }
subject-changed = Changez de sujet, pas d’outil, et en moitié moins de temps.{ topics-told }{ the-moment }
next-came = { $next ->
        [one] Votre prochain client : gardez
       *[other] Un de vos { $next } prochains clients : gardez
    }

which-came = { $payers ->
        [one] 1 de vos { $counted } derniers clients est venu
       *[other] { $payers } de vos { $counted } derniers clients sont venus
    } par une de vos publications : demandez laquelle, et gardez celle-là. Ici part le plus gros de vos { hours-band } par semaine
line-channel_keep = <b>Garder : { $names }.</b> { $payers ->
        [0] { $favourite_came ->
            [yes] { favourite-came }.
           *[no] C’est là que réagissent des gens qui pourraient payer. { next-came } ; aucun : changez.
        }
       *[other] { some-came }.{ $regrets ->
            [0] { "" }
           *[other] { " " }Par là aussi, { regrets-too } : triez plus tôt.
        }
    }{ $others_known ->
        [yes] { " " }Puis : { $others }.
       *[no] { "" }
    }
    .name = À garder
line-channel_redirect = <b>Réorienter : { $names }.</b> { $why ->
        [payers] { $ask_which ->
            [yes] { which-came }
           *[no] { only-came }{ time-taken }
        }.{ subject-told }
        [favourite] { favourite-came }. Mêmes heures, un autre sujet.{ subject-told }
        [read] { $counted ->
            [0] Quelques-uns de ceux qui y réagissent pourraient payer{ time-taken }.
           *[other] { none-came }{ time-taken }, et pourtant on vous suit.
        } Mêmes heures, un autre sujet.{ subject-told }
       *[other] { road-lacks }. Autant d’appels et de messages, mais à qui vit { $moment_known ->
            [yes] un moment comme « { $moment } ».
           *[no] ce que vos payeurs ont vécu.
        } Dix sans échange : arrêtez.
    }
    .name = À réorienter
line-channel_lighten = <b>Alléger : { $names }.</b> { $why ->
        [costly] { $ask_which ->
            [yes] { which-came }. Moitié moins de temps ici.
           *[no] { only-came }{ $regrets ->
                [0] { "" }
               *[other] , et { regrets-too }
            }{ time-taken }. Moitié moins de temps ; demandez quelle publication : gardez celle-là.
        }
       *[other] { road-lacks }. { $subject ->
            [yes] { subject-changed }
           *[no] { $posts ->
                [yes] { $again ->
                    [yes] Même règle.
                   *[no] Moitié moins de temps. { next-came } ; aucun : arrêtez.
                }
               *[no] { $channel ->
                    [event] Un seul, là où vont vos payeurs. Aucun client ensuite : arrêtez.
                   *[other] Triez plus tôt ce qui arrive par là.
                }
            }
        }
    }
    .name = À alléger
line-channel_stop = <b>Arrêter : { $names }.</b> { road-lacks }. { $posts ->
        [yes] { $again ->
            [yes] Même règle.
           *[no] Quatre semaines sans temps ni argent là ; reprenez si un client le demande.
        }
       *[no] Plus de temps ni d’argent là, sauf si un client en vient.
    }
    .name = À arrêter
test-rule = { $rule ->
        [recommendation] En { $days } jours, demandez un nom à trois clients qui ont payé sans retard. Aucun nom : arrêtez.
        [network] En { $days } jours, dix messages, un par un, à des gens qui vous connaissent. Aucune réponse : arrêtez.
        [outreach] En { $days } jours, cinq appels à qui vit ce que vos payeurs ont vécu. Aucun échange : arrêtez.
        [event] Un seul, là où vont vos payeurs. Moins de deux conversations utiles : arrêtez.
        [searched] Demandez à chacun : l’annonce, ou la recherche ? { $next } réponses, puis gardez ou arrêtez.
       *[other] { next-came } ; aucun : changez.
    }
line-channel_test = <b>Tester : { $names }.</b> { $why ->
        [favourite] { favourite-came }.
        [introducers] Des clients pourraient vous présenter quelqu’un.
        [recommended] On parle de vous autour, et rien ne le compte encore.
        [searched] On vous trouve par une recherche : peut-être par l’annonce.
        [unknown] Rien ne dit encore qui en vient.
       *[nobody] { none-came }.
    } { test-rule }
    .name = À tester

line-peers_channel = <b>Garder : vos pairs.</b> Plusieurs fois, ils vous ont envoyé des clients. Dites-leur qui envoyer{ $family_known ->
        [yes] { " " }({ $family }).
       *[no] .
    }{ $read ->
        [yes] { " " }Vous lisent-ils ? Demandez-le-leur avant de publier moins.
       *[no] { "" }
    }
    .name = Vos pairs
line-peer_referral = <b>Un pair vous a envoyé un client.</b> Une fois : un merci, et racontez la suite.
    .name = Vos pairs

line-visibility_bill = <b>Publier : { $least ->
        [yes] au moins { $week }
       *[no] { $week }
    } h par semaine, { $money } au prix de votre heure.</b>{ $spent_known ->
        [yes] { " " }Et { $spent } cette année en dépenses.
       *[no] { "" }
    }{ $counted ->
        [0] { "" }
       *[other] { $payers ->
            [0] { " " }{ none-came }.
           *[other] { " " }{ $mixed ->
                [yes] Au plus { $payers } de vos { $counted } derniers clients
               *[no] { some-came }
            }.
        }
    }
    .name = Ce que cela coûte
    .how = { $week } h × { $worth } = { $money }.

spent-exact = { $low }
spent-under = moins de { $high }
spent-between = de { $low } à { $high }
spent-over = plus de { $low }
line-spend_yield = <b>Vos dépenses{ $spent_known ->
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
    .name = Vos dépenses
    .how = Sur { $counted } derniers clients, { $payers } par des chemins qui ont pu coûter de l’argent, { $free } par { $best }.

feast-christmas = Noël
feast-valentine = La Saint-Valentin
feast-back_to_school = La rentrée
feast-halloween = Halloween
line-season = <b>{ $feast } : { $day }.</b> { $where ->
        [market] Cette semaine, confirmez votre place au marché, ou demandez s’il en reste une.
       *[shop] { $open ->
            [yes] Cette semaine
           *[no] Si vous vendez à cette date : cette semaine
        }, bien en vue : ce que l’on achète pour ce jour-là, prix affiché.
    } Notez qui achète. { $next } : vous recommencez ; personne : vous changez.
    .name = La saison

line-stop = { $how ->
        [waiting] <b>Arrêter : attendre.</b> { $family } : deux relances au plus, puis vous passez à autre chose.
        [no_price] <b>Arrêter : proposer sans prix.</b> { $family } : le prix dès le premier échange.
        [lowering] <b>Arrêter : baisser le prix seul.</b> { $family } : un prix plus bas, c’est un travail plus petit.
        [offering] <b>Arrêter : proposer sans budget.</b> { $family } : demandez ce qui est prévu avant de proposer.
        [owed] <b>Arrêter : travailler à crédit.</b> { $family } : rien de nouveau pour qui doit encore quelque chose.
       *[convincing] <b>Arrêter : convaincre.</b> { $family } : deux échanges au plus, puis vous passez à autre chose.
    }
    .name = À arrêter
