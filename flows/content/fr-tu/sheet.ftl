### La fiche, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/sheet.ftl.
### Ce que l’on propose de dire à un client garde son « vous ».

## Des mots qui entrent dans les phrases

want-asked_price = on t’a demandé le prix
can-lowered = ton prix a été baissé la dernière fois
of-money = { $share_known ->
        [yes] { " " }{ $share } % de tes rentrées d’argent.
       *[no] { "" }
    }
why-speciality = ta spécialité
why-vouched = quelqu’un a parlé de toi
seen-follows_advice = suit tes conseils
seen-recommends = parle de toi autour
seen-leaves_room = te laisse travailler
channel-network = ton réseau
channel-site = ton site
channel-social = tes publications
channel-shop = ta vitrine
channel-other = tes autres chemins
channel-outreach = tes prises de contact
came-network = Ton réseau
came-site = Ton site, une recherche
came-outreach = Tu les as contactés
came-shop = Ta boutique, la rue
outlet-blog = ton blog
outlet-newsletter = ta { newsletter-word }
outlet-podcast = ton podcast
outlet-talks = tes conférences
outlet-other = tes autres publications
topic-offer = de ton offre
reader-peers = des gens de ton métier

## Qui viser : la famille

line-untested = <b>Prix encore inconnu.</b> { $family } : { $want }, mais { $can }.{ of-money } Annonce-le avant de compter dessus.
line-dreamer = { $lowered ->
        [yes] <b>L’envie était là, mais pas à ton prix.</b>
       *[no] <b>L’envie était là, mais pas l’argent.</b>
    } { $family } : { $want }, mais { $can }.{ of-money }
line-ideal_cannot_pay = { $lowered ->
        [yes] <b>Ton chouchou ne paie pas ton prix.</b>
       *[no] <b>Ton chouchou ne peut pas payer.</b>
    } { $favourite } · { $family } : { $can }.{ of-money } Une place, oui ; ta semaine va d’abord à qui paie.
    .name = Ton chouchou
line-favourite_out = <b>Ton chouchou n’est pas la voie.</b> { $favourite } · { $family } : { $want }, et { $can }. Regarde d’abord du côté de ceux qui paient.
    .name = Ton chouchou
line-favourite_regretted = <b>Sur tes deux listes.</b> { $favourite } : la personne à cloner, et celle que tu regrettes. { $never ->
        [yes] Même au double, ce serait non : ce n’est donc pas la personne à cloner.
       *[no] Garde la personne, change les conditions.
    }
    .name = Sur tes deux listes
line-eighty_percent = { $level ->
        [green] <b>L’objectif de { $mark } % est atteint.</b> { $core } % de tes rentrées d’argent viennent de { $late ->
            [no] bons payeurs
           *[other] gens qui veulent et peuvent payer
        }.{ paid-late }
       *[other] <b>L’objectif : { $mark } %.</b> C’est la part de tes rentrées d’argent qui devrait venir de gens qui veulent et peuvent payer. Aujourd’hui : { $core } %.{ paid-late }{ $rest ->
            [no] { "" }
            [dreamer] { " " }{ $family } ({ $share } %) : { $want }, mais { $can }.
            [to_convince] { " " }{ $family } ({ $share } %) : { $can } ; { $want }.
            [untested] { " " }{ $family } ({ $share } %) : { $can }.
           *[out] { " " }{ $family } ({ $share } %) : { $want }, et { $can }.
        }
    }
line-no_payer_yet = <b>Pas encore de payeur sûr.</b> Aucun groupe ne réunit l’envie et l’argent. { $untested ->
        [yes] Commence par annoncer ton prix, là où il ne l’a pas été.
       *[no] Pars de la dernière personne qui a payé ton prix entier, même une seule fois.
    }
line-concentration = { $level ->
        [red] <b>Un seul client pèse plus de la moitié.</b> S’il s’en va, plus de la moitié de tes rentrées d’argent s’en va avec lui. Avant tout le reste : un deuxième.
       *[other] <b>Un seul client pèse lourd.</b> Entre un quart et la moitié de tes rentrées d’argent : son départ se verrait.
    }
line-shares_adjusted = <b>Tes parts.</b> Elles faisaient { $total } % ensemble ; je les ai ramenées à 100.
    .name = Tes parts
line-face = { $one ->
        [yes] <b>Il manque une histoire.</b> { $family } : que venait-il de se passer le jour du premier message ? C’est par là que la fiche commence.
       *[no] <b>Il manque un visage.</b> { $family } : qui a payé ton prix sans discuter ? C’est cette personne qu’il faut raconter.
    }
line-target_only = <b>C’est une bonne cible. Il manque une personne.</b> « { $words } » : cela dit à quoi ressemblent des gens, pas ce qu’ils vivent. Pense à quelqu’un que tu as rencontré. Que venait-il de lui arriver le jour du premier message ?

## Qui viser : la personne

line-payer = { $payer_known ->
        [yes] <b>Qui a payé :</b> { $payer }.{ $blockers_count ->
            [0] { "" }
           *[other] { " " }Pouvait dire non : { $blockers }.
        }{ $before_known ->
            [yes] { " " }Avant toi : { $before }.
           *[no] { "" }
        }
       *[no] { $blockers_count ->
            [0] <b>Avant toi :</b> { $before }.
           *[other] <b>Pouvait dire non :</b> { $blockers }.{ $before_known ->
                [yes] { " " }Avant toi : { $before }.
               *[no] { "" }
            }
        }
    }
line-why_you = <b>Pourquoi toi :</b> { $reasons }.
    .name = Pourquoi toi
line-tone = <b>Le ton :</b> { $tones }. Ce que tu as vu : { $seen }.
line-gift = <b>L’attention qui compte.</b> { $known ->
        [yes] « { $quote } ».
       *[no] Tu ne la connais pas encore. Appelle { $name } et demande ce qui a été le plus dur { $moment_known ->
            [yes] à ce moment-là.
           *[no] cette année.
        }
    }
line-caution = <b>À confirmer.</b> { $customers ->
        [0] Cette fiche ne repose encore sur personne de précis.
        [1] Un seul client derrière cette fiche. Trouves-en un deuxième qui lui ressemble avant de changer ta page ou tes prix.
       *[other] D’après tes réponses, rien n’a failli arrêter tes meilleurs clients. Demande-leur : ce qui les a freinés freine les autres.
    }

## Qui éviter : un regret

wrong-not_speciality = un travail hors de ta spécialité
wrong-values = des valeurs autres que les tiennes
cause-fit = un travail qui n’est pas le tien
watch-relational = un message le soir, un autre le matin pour savoir si tu l’as lu
watch-fit-too = un modèle à imiter qui n’est pas de ton métier
where-recommendation = dans ce que disent de toi ceux qui te recommandent
where-network = dans ce que ton réseau dit de toi
where-site = sur ton site
where-social = dans tes publications
where-event = dans ce que tu dis dans les événements
where-outreach = dans tes appels et tes messages
where-ad = dans tes annonces
where-shop = sur ta vitrine
where-platform = sur ton profil
where-other = dans tes pages et tes messages
bait-relational = ce qui te dit joignable à toute heure
bait-fit = ce que tu ne veux plus faire
line-happened = { $refused ->
        [yes] <b>Ce qui t’a fait dire non :</b> { $wrong }.
       *[no] <b>Ce qui s’est passé :</b> { $wrong }.
    }
line-red_flag = <b>Le même signe, { $times } fois :</b> { $sign }. La prochaine fois, arrête-toi là.
line-conditions = <b>Oui, à tes conditions.</b> { $terms_known ->
        [yes] « { $terms } ». Écris-le dans le devis, avant de commencer.
       *[no] Écris-les dans le devis, avant de commencer.
    }
    .name = Tes conditions
line-signs = { $first_known ->
        [yes] <b>Guette aussi :</b>
       *[no] <b>À guetter :</b>
    } { $one } ; { $two }.
line-questions = <b>Avant de signer, demande :</b> <i>{ $one }</i> · <i>{ $two }</i>
line-marked_down = <b>{ $times } regrets par le même chemin :</b> { $channel }. Trie plus tôt ce qui arrive par là.

## Qui éviter : liste de vigilance

contrary-redoes = qui refait ton travail derrière toi
contrary-secret = qui te demande de rester invisible
contrary-cheaper = qui ne te choisit que pour le prix
contrary-elsewhere = qui vient pour autre chose que ta spécialité
contrary-values = qui se moque de ce qui compte pour toi
line-watch = <b>À surveiller.</b> À l’inverse de ceux que tu sers bien : { $signs }.
line-bargain = <b>Qui a fait baisser le prix :</b> { $family }. Conseil : si l’on veut payer moins, retire quelque chose, sans baisser le prix du reste.
line-no_money = <b>Qui rêve de toi sans pouvoir payer.</b> { $family } : un petit format ou une liste d’attente, pas une remise.
line-peers = <b>Qui te lit sans acheter.</b> Les gens de ton métier : une place dans ta semaine, pas la première.

## Où parler

line-reader_gap = { $level ->
        [red] <b>Tes lecteurs ne sont pas tes payeurs.</b>
        [amber] <b>Tes lecteurs ne sont pas encore tes payeurs.</b>
        [green] <b>Tes payeurs te lisent.</b>
       *[grey] <b>Qui te lit ? À regarder.</b>
    } { $reactions ->
        [zero] Sur tes dix dernières réactions, aucune ne vient de gens qui pourraient payer{ mentions }
        [one_two] 1 ou 2 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [three_five] 3 à 5 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [six_eight] 6 à 8 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [nine_ten] 9 ou 10 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
       *[unknown] Dix minutes suffisent : reprends tes dix dernières réactions et compte celles de gens qui pourraient payer.
    }
mentions = { $mentioned ->
        [-1] .
        [0] { $customers ->
            [1] , et ton dernier client ne t’a pas parlé de tes publications.
           *[other] , et aucun de tes { $customers } derniers clients ne t’a parlé de tes publications.
        }
        [one] { $customers ->
            [1] , et ton dernier client t’en a parlé.
           *[other] , et 1 de tes { $customers } derniers clients t’en a parlé.
        }
       *[other] , et { $mentioned } de tes { $customers } derniers clients t’en ont parlé.
    }
the-moment = { $moment_known ->
        [yes] { " " }{ $person }, ce jour-là : « { $moment } ». Parle de ce moment.
       *[no] { " " }Parle du moment où l’on a besoin de toi.
    }
line-theo = <b>Change de sujet, pas d’outil.</b> { $all ->
        [yes] Tes { $posts } derniers sujets parlent { $topics } :
       *[no] { $count } de tes { $posts } derniers sujets parlent { $topics } :
    } ils attirent { $readers }.{ the-moment }
    .name = Tes sujets
line-time_lost = <b>Ce que cela coûte.</b> Au moins { $hours } h par mois, soit { $money } à ton prix, pour des lecteurs qui, pour la plupart, ne paient pas.
line-channel_keep = <b>Garder : { $names }.</b> { $payers ->
        [0] { $favourite_came ->
            [yes] Ton chouchou est venu par là.
           *[no] C’est là que réagissent des gens qui pourraient payer.
        }
        [one] { $counted ->
            [1] Ton dernier client vient de là.
           *[other] 1 de tes { $counted } derniers clients vient de là.
        }
       *[other] { $elsewhere ->
            [0] Tes { $counted } derniers clients viennent de là.
           *[other] { $payers } de tes { $counted } derniers clients viennent de là.
        }
    }
none-came = { $counted ->
        [1] Ton dernier client n’en vient pas
       *[other] Aucun de tes { $counted } derniers clients n’en vient
    }
line-keep_payers = <b>Garder : qui paie.</b> { $family } : { $can }. Sers d’abord ceux-là.
line-channel_redirect = <b>Réorienter : { $names }.</b>{ $counted ->
        [0] { "" }
       *[other] { $payers ->
            [0] { " " }{ none-came }.
            [one] { $counted ->
                [1] { " " }Ton dernier client en vient, mais un regret aussi.
               *[other] { " " }1 seul de tes { $counted } derniers clients en vient.
            }
           *[other] { " " }{ $payers } de tes { $counted } derniers clients en viennent, mais un regret aussi.
        }
    }{ $topics_known ->
        [yes] { " " }Tes derniers sujets parlent { $topics }.
       *[no] { "" }
    }{ the-moment }
line-channel_reduce = <b>Réduire : { $names }.</b> { $counted ->
        [0] { $regrets ->
            [0] Les réactions viennent d’ailleurs que de tes payeurs.
           *[other] C’est le chemin d’un client que tu regrettes.
        }
       *[other] { $payers ->
            [0] { none-came }{ weekly }.
           *[other] Un client que tu regrettes est venu par là{ weekly }.
        }
    } Moitié moins de temps, tant qu’aucun payeur n’en vient.
line-channel_test = <b>Tester { $days } jours : { $channel ->
        [outreach] les prises de contact.</b> Appelle cinq personnes qui vivent en ce moment ce que tes payeurs ont vécu. Si aucun échange après ces cinq appels, arrête.
        [recommendation] la recommandation.</b> Un nom demandé à trois clients qui ont payé sans retard. Si aucun nom après trois demandes, arrête.
        [event] un événement.</b> Choisis-en un seul : celui où vont tes payeurs, pas tes pairs. Si tu repars sans deux conversations utiles, arrête.
       *[network] ton réseau.</b> Dix messages, un par un, à des gens qui te connaissent. Si aucune réponse après dix messages, arrête.
    }
line-call_five = <b>Appeler plutôt que publier.</b> Tu sais qui achète : cinq appels pèsent plus lourd que cinq publications.
line-follow_up = <b>Qui relancer :</b> { $who }, plutôt que tes lecteurs. Sur quoi : ce qui a changé pour { $name }. Quand : dès que revient le moment raconté plus haut.
line-peer_referral = { $times ->
        [once] <b>Un pair t’a envoyé un client.</b> Une fois.
       *[several] <b>Des pairs t’ont envoyé des clients.</b> Plusieurs fois.
    } Garde-leur un rendez-vous par mois.
    .name = Tes pairs
line-missed_by = <b>Si tu arrêtais demain.</b> { $who ->
        [peers] Des gens du métier demanderaient de tes nouvelles, selon toi.
       *[nobody] Personne ne demanderait de tes nouvelles, selon toi.
    }
    .name = Si tu arrêtais
line-permission = <b>On t’a demandé des nouvelles.</b> { $many ->
        [under_20] Moins de 20 personnes : écris-leur une par une, avant de chercher ailleurs.
        [to_200] 20 à 200 personnes : c’est à elles que tu écris d’abord.
       *[more] Plus de 200 personnes : c’est à elles que tu écris d’abord.
    }
    .name = Qui t’attend
line-message_score = <b>Ton dernier message : { $points } sur 10.</b>{ $good_count ->
        [0] { "" }
       *[other] { " " }Pour : { $good }.
    }{ $bad_count ->
        [0] { "" }
       *[other] { " " }Contre : { $bad }.
    }{ $band ->
        [generic] { " " }Il pourrait partir à n’importe qui.
        [halfway] { "" }
       *[specific] { " " }Il ne pouvait partir qu’à une personne : garde cette façon.
    } Compte les réponses et les rendez-vous, pas les acceptations.
    .name = Ton message
message-introduced = quelqu’un t’envoie
message-homework = tu as regardé avant d’écrire
message-paid = ton prix est clair
message-me = il parle plus de toi que de l’autre
line-trust_test = { $level ->
        [green] <b>Il mérite d’être lu.</b> { $yes } oui sur { $of } aux questions de confiance.
       *[red] <b>Ne l’envoie pas encore.</b> { $yes ->
            [0] Aucun oui
           *[other] { $yes } oui
        } sur { $of } aux questions de confiance ; à partir de trois, il peut partir.
    }
line-stop = <b>Arrêter : attendre.</b> { $place ->
        [untested] { $family } : pas de nouvelle relance avant d’avoir annoncé un prix.
        [to_convince] { $family } : deux relances au plus, puis tu passes à autre chose.
       *[other] { $family } : { $can }. Pas de nouvelle relance sans prix accepté.
    }
proposal = { $do ->
        [own] { $own }
        [ask_introduction] { $person_known ->
            [yes] Appelle { $name } et demande un nom, un seul : quelqu’un qui vit le même moment.
           *[no] Demande un nom, un seul, au dernier client qui a payé ton prix : quelqu’un qui vit le même moment.
        }
        [call_favourite] { $person_known ->
            [yes] Appelle { $name }, sans rien vendre : ce qui a failli tout arrêter, ce qui a changé, ce qui vient ensuite.
           *[no] Appelle le dernier client qui a payé ton prix, sans rien vendre : ce qui a failli tout arrêter, ce qui a changé, ce qui vient ensuite.
        }
        [call_five] Cinq appels avant toute publication, à des gens qui vivent le moment décrit plus haut.
        [say_price] Annonce ton prix à trois personnes, à voix haute, et note leur première phrase.
        [rewrite_topic] { $moment_known ->
            [yes] Écris un seul texte, qui part de ce moment : « { $moment } ».
           *[no] Écris un seul texte : la réponse à la dernière question qu’un client t’a posée.
        }
        [look_at_readers] Dix minutes : reprends tes dix dernières réactions et compte celles de gens qui pourraient payer.
        [second_customer] Demande deux noms à ton plus gros client : il t’en faut un deuxième comme lui.
        [own_terms] Mets tes conditions dans ton prochain devis, avant de commencer : « { $terms } ».
        [ask_deposit] Ajoute une ligne à ton prochain devis : un acompte à la signature, avant de commencer.
        [write_limits] Écris dans ton devis ce qui est compris, ce qui ne l’est pas, et combien coûte le reste.
        [remove_bait] Relis ta page et retire la phrase qui attire ceux que tu ne veux plus.
        [call_again] { call-again }
        [interview_three] { $names_known ->
            [yes] Vingt minutes par personne, avec le guide, sans rien vendre : { $names }.
           *[no] Écoute trois personnes, vingt minutes chacune, avec le guide, sans rien vendre.
        }
       *[ask_who_pays] { $customers ->
            [yes] Pour tes trois derniers clients, note qui a dit oui et qui a payé. Ce n’est pas la même personne ? Écris à celle qui paie.
           *[no] Demande à trois personnes qui règle ce problème aujourd’hui, et combien elles le paient.
        }
    }

## Avant le premier client

line-talked = <b>Où tu en es.</b> { $people ->
        [zero] Personne n’en a encore entendu parler : tout reste à écouter.
        [one_four] 1 à 4 personnes connaissent ton offre. Il en faut quelques-unes de plus pour voir une tendance.
        [five_ten] 5 à 10 personnes connaissent ton offre : assez pour voir un premier motif.
       *[more] Plus de 10 personnes connaissent ton offre : regarde ce qu’elles ont fait, pas ce qu’elles ont dit.
    }
    .name = Où tu en es
line-gave = { $costly ->
        [yes] <b>Un vrai signe.</b> On t’a donné : { $gave }. Cela coûte ; un compliment, non.
       *[no] <b>Des compliments.</b> Ils ne coûtent rien et ne disent pas qui paiera.
    }
    .name = Ce qu’on t’a donné
line-pays_today = <b>Qui paie déjà.</b> « { $quote } ». C’est là que l’argent existe : commence par là.
line-guide = <b>Vingt minutes, sept questions.</b>
    1. <i>La dernière fois que ce problème s’est posé, c’était quand ?</i>
    2. <i>Qu’est-ce qui a été le plus pénible ?</i>
    3. <i>Qu’avez-vous essayé ? Combien cela vous a-t-il coûté ?</i>
    4. <i>Qu’est-ce qui n’allait pas dans ces solutions ?</i>
    5. <i>Qui a décidé, et qui a payé ?</i>
    6. <i>Où avez-vous cherché de l’aide ?</i>
    7. <i>À qui d’autre devrais-je parler ?</i>
    La réponse peut déplaire : c’est pour l’entendre que tu demandes.
line-no_habit = <b>Qui ne paie rien aujourd’hui.</b> Sans dépense actuelle pour ce problème, il y a peu de chances que la première soit pour toi.
line-everyone = <b>Qui veut un peu de tout.</b> Une offre qui va à chacun ne parle à personne : écoute d’abord une seule sorte de gens.
line-keep_bond = <b>Garder : le lien.</b> Les personnes qui t’ont donné quelque chose ({ $gave }) : des nouvelles ce mois-ci, sans rien vendre.
line-keep_offer = <b>Garder : ta phrase.</b> « { $quote } ». Dis-la telle quelle et note le mot qui fait réagir.
line-opinions = <b>Arrêter : demander un avis.</b> <i>C’est une bonne idée</i> ne coûte rien à dire. Demande ce qui a déjà été payé.
