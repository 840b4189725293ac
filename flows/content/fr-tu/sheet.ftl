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
channel-site = ton site ou une recherche
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
    } { $favourite } · { $family }. Une place, oui ; ta semaine va d’abord à qui paie.
    .name = Ton chouchou
line-favourite_out = <b>Ton chouchou n’est pas la voie.</b> { $favourite } · { $family }. Regarde d’abord du côté de ceux qui paient.
    .name = Ton chouchou
line-favourite_regretted = <b>Sur tes deux listes.</b> { $favourite } : la personne à cloner, et celle que tu regrettes. { $never ->
        [yes] Même au double, ce serait non : ce n’est donc pas la personne à cloner.
       *[no] Garde la personne, change les conditions.
    }
    .name = Sur tes deux listes
line-eighty_percent = { $level ->
        [green] <b>Payé au prix dit, à temps : { $core } % de tes rentrées{ eighty-parts }{ but-regrets }.</b> Notre repère : { $mark } %.{ eighty-apart }
       *[other] <b>Payé au prix dit, à temps : { $core } % de tes rentrées{ eighty-parts }.</b> Notre repère : { $mark } %.{ eighty-apart }{ eighty-rest }
    }
line-no_payer_yet = <b>Pas encore de payeur sûr.</b> Aucun groupe ne réunit l’envie et l’argent. { $untested ->
        [yes] Commence par annoncer ton prix, là où il ne l’a pas été.
       *[no] Pars de la dernière personne qui a payé ton prix entier, même une seule fois.
    }
line-concentration = { $level ->
        [red] <b>Un seul client pèse plus de la moitié.</b> S’il s’en va, plus de la moitié de tes rentrées d’argent s’en va avec lui. Avant tout le reste : un deuxième.
       *[other] <b>Un seul client pèse lourd.</b> Entre un quart et la moitié de tes rentrées.
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
       *[other] { $nothing ->
            [yes] D’après tes réponses, rien n’a failli arrêter tes meilleurs clients. Demande-leur : ce qui les a freinés freine les autres.
           *[no] Cette fiche ne dit pas encore ce qui a failli les arrêter. Demande-leur : ce qui les a freinés freine les autres.
        }
    }

## Qui éviter : un regret

wrong-not_speciality = un travail hors de ta spécialité
wrong-values = des valeurs autres que les tiennes
cause-fit = un travail qui n’est pas le tien
watch-relational = un message le soir, un autre le matin pour savoir si tu l’as lu
watch-fit-too = un modèle à imiter qui n’est pas de ton métier
line-happened = { $refused ->
        [yes] <b>Ce qui t’a fait dire non :</b> { happened }.
       *[no] <b>Ce qui s’est passé :</b> { happened }.
    }
line-red_flag = <b>Le même signe, { $times } fois :</b> { $sign }. La prochaine fois, arrête-toi là.
line-conditions = <b>Oui, à tes conditions.</b> { $terms_known ->
        [raw] « { $terms } ». À redire comme une règle, sans le reproche.
        [fit] « { $terms } ». { terms-go }
       *[no] Lesquelles ? Une phrase, à dire avant de commencer.
    }
    .name = Tes conditions
line-signs = { $first_known ->
        [yes] <b>Guette aussi :</b>
       *[no] <b>À guetter :</b>
    } { $one }{ $count ->
        [1] { "" }
       *[other]  ; { $two }
    }.
line-questions = <b>Avant d’accepter, demande :</b> <i>{ $one }</i>{ $count ->
        [1] { "" }
       *[other] { " · " }<i>{ $two }</i>
    }
line-marked_down = <b>{ $times } regrets par le même chemin :</b> { $channel }. Trie plus tôt ce qui arrive par là.

## Qui éviter : liste de vigilance

contrary-redoes = qui refait ton travail derrière toi
contrary-secret = qui te demande de rester invisible
contrary-cheaper = qui ne te choisit que pour le prix
contrary-elsewhere = qui vient pour autre chose que ta spécialité
contrary-values = qui se moque de ce qui compte pour toi
line-watch = <b>À surveiller.</b> À l’inverse de ceux que tu sers bien : { $signs }.

## Où parler

readers-apart = <b>Tes lecteurs ne sont pas tes payeurs.</b>
line-reader_gap = { $level ->
        [red] { readers-apart }
        [amber] { $brought ->
            [yes] <b>Tes lecteurs paient peu.</b>
           *[no] <b>Tes lecteurs ne sont pas encore tes payeurs.</b>
        }
        [green] <b>Tes payeurs te lisent.</b>
       *[grey] <b>Qui te lit ? À regarder.</b>
    } { $reactions ->
        [zero] Aucune réaction sur 10 ne vient de gens qui pourraient payer{ mentions }
        [one_two] 1 ou 2 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [three_five] 3 à 5 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [six_eight] 6 à 8 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [nine_ten] 9 ou 10 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
       *[unknown] Dix minutes suffisent : reprends tes dix dernières réactions et compte celles de gens qui pourraient payer.
    }
mentions = { $mentioned ->
        [-1] .
        [0] { $customers ->
            [1] { " ; " }ton dernier client n’a pas parlé de tes publications.
           *[other] { " ; " }aucun de tes { $customers } derniers clients n’en a parlé.
        }
        [one] { $customers ->
            [1] { " ; " }ton dernier client t’en a parlé.
           *[other] { " ; " }1 de tes { $customers } derniers clients en a parlé.
        }
       *[other] { " ; " }{ $mentioned } de tes { $customers } derniers clients en ont parlé.
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
line-keep_payers = <b>Garder : qui paie.</b> { $family } : { $can }. Sers d’abord ceux-là.
line-call_five = <b>Appeler plutôt que publier.</b> Tu sais qui achète : cinq appels pèsent plus lourd que cinq publications.
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
line-trust_test = { $level ->
        [green] <b>Il mérite d’être lu.</b> { $yes } oui sur { $of } aux questions de confiance.
       *[red] <b>Ne l’envoie pas encore.</b> { $yes ->
            [0] Aucun oui
           *[other] { $yes } oui
        } sur { $of } aux questions de confiance ; à partir de trois, il peut partir.
    }
someone-alike = { $tact ->
        [yes] quelqu’un à qui tu pourrais être utile.
       *[no] quelqu’un qui vit le même moment.
    }
ask-somebody = { $person_known ->
        [yes] Appelle { $name } et demande un nom, un seul : { someone-alike }
       *[no] Demande un nom, un seul, au dernier client qui a payé ton prix : { someone-alike }
    }
sent-one = { $person_known ->
        [yes] { $name }
       *[no] ton chouchou
    }
proposal = { $do ->
        [own] { $own }
        [ask_introduction] { $introduced ->
            [yes] Demande un nom, un seul, à qui peut te présenter ({ $introducers }) : { someone-alike }
           *[no] { ask-somebody }
        }
        [pressing] D’abord ce qui presse : « { $pressing } ». Un appel ou un message, aujourd’hui.
        [ask_introducer] Remercie qui t’a envoyé { sent-one } (« { $by } »), et demande qui d’autre, un seul nom.
        [call_favourite] { $person_known ->
            [yes] Appelle { $name }, sans rien vendre : ce qui a failli tout arrêter, ce qui a changé, ce qui vient ensuite.
           *[no] Appelle le dernier client qui a payé ton prix, sans rien vendre : ce qui a failli tout arrêter, ce qui a changé, ce qui vient ensuite.
        }
        [call_five] { $tact ->
            [yes] Cinq appels avant toute publication, à des gens qui peuvent parler de toi. Personne ne se démarche dans un moment pareil.
           *[no] Cinq appels avant toute publication, à des gens qui vivent ce que tes payeurs ont vécu.
        }
        [say_price] Annonce ton prix à trois personnes, à voix haute, et note leur première phrase.
        [rewrite_topic] { $moment_known ->
            [yes] Écris un seul texte : ce que tu fais pour quelqu’un qui vit un moment comme celui de ton meilleur client, sans nommer personne.
           *[no] Écris un seul texte : la réponse à la dernière question qu’un client t’a posée.
        }
        [look_at_readers] Dix minutes : reprends tes dix dernières réactions et compte celles de gens qui pourraient payer.
        [second_customer] Demande deux noms à ton plus gros client : il t’en faut un deuxième comme lui.
        [own_terms] { $sells ->
            [quote] Mets tes conditions dans ton prochain devis, avant de commencer : « { $terms } ».
           *[other] Écris tes conditions, et dis-les avant d’accepter : « { $terms } ».
        }
        [ask_deposit] { $sells ->
            [quote] Ajoute une ligne à ton prochain devis : un acompte à la signature, avant de commencer.
            [shop] Affiche-le : une commande se règle en la passant.
            [sessions] Écris-le là où l’on réserve : la place se règle à la réservation.
            [subscription] Écris-le dans ton offre : le premier mois se règle d’avance.
            [online] Écris-le sur la page : la commande se règle d’abord.
           *[unknown] Dis-le à la prochaine demande : une partie se règle avant de commencer.
        }
        [write_limits] { $sells ->
            [quote] Écris dans ton devis ce qui est compris, ce qui ne l’est pas, et combien coûte le reste.
           *[other] Écris ce qui est compris, ce qui ne l’est pas, et combien coûte le reste.
        }
        [remove_bait] Relis ta page et retire la phrase qui attire ceux que tu ne veux plus.
        [call_again] { call-again }
        [interview_three] { $names_known ->
            [yes] Vingt minutes par personne, avec le guide, sans rien vendre : { $names }.
           *[no] Écoute trois personnes, vingt minutes chacune, avec le guide, sans rien vendre.
        }
        [frame_late] { $sells ->
            [shop] Affiche-le, et dis-le ({ $family }) : payé comptant.
            [sessions] Dis-le avant la prochaine réservation ({ $family }) : payé à la réservation.
            [online] Écris-le sur la page, et dis-le ({ $family }) : payé à la commande.
           *[other] Envoie tes conditions de paiement avant le prochain travail ({ $family }).
        }
        [remove_obstacle] { obstacle-step }
        [ask_peers] Écris à ceux de ton métier qui t’ont déjà envoyé quelqu’un : merci, et qui t’envoyer.
        [stop_channel] Arrête { $channel } pendant quatre semaines, et compte qui te demande des nouvelles.
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
line-opinions = <b>Arrêter : demander un avis.</b> Dire que l’idée est bonne ne coûte rien. Demande ce qui a déjà été payé.
