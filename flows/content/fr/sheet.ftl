### La fiche : qui viser, qui éviter, où parler. Une ligne de la fiche, un message `line-…`.
### .name : son nom court, pour les boutons « Pourquoi ? » (24 signes au plus).
### Entre « », les mots des gens, et eux seuls ; ce qu’on leur propose de dire est en italique.
### Les noms que l’on nous donne (familles, surnoms) ne se mettent qu’après : ou · ou un verbe, à la
### place d’un complément sans « de » ni « à » : ainsi « le chef Marco » et « Anne » vont partout.

## Titres

aim-person = Qui viser : { $name }
aim-family = Qui viser : { $name }
aim-target = Qui viser : il manque une personne
aim-to_find = Qui viser : à trouver
aim-interviews = Qui viser : { $name }
avoid-named = { $framed ->
        [yes] Qui éviter, ou encadrer : { $name }
       *[no] Qui éviter : { $name }
    }
avoid-list = Qui éviter : liste de vigilance
avoid-unknown = Qui éviter
speak = Où parler

subtitle-person = <i>{ $family } · { $confidence }</i>
subtitle-alone = <i>Une personne · { $confidence }</i>
subtitle-family = <i>{ $late ->
        [yes] Un groupe qui paie tard, encore sans visage
       *[no] Un groupe qui paie, encore sans visage
    }</i>
subtitle-hypothesis = <i>Des hypothèses, à vérifier</i>
subtitle-regret = <i>{ $customers ->
        [1] D’après un seul client
       *[other] D’après { $customers } clients
    }</i>
confidence-anecdote = d’après un seul client
confidence-one_of = d’après une seule histoire
confidence-hint = d’après un client, et un ou deux autres comme lui
confidence-pattern = d’après un client, et d’autres comme lui

## Des mots qui entrent dans les phrases

newsletter-word = newsletter

own = « { $words } »
label-family = { $name }

want-convince = il a fallu convaincre
want-postpone = on a remis à plus tard
want-asked_price = on vous a demandé le prix
want-sign_fast = on a vite dit oui, ou on est revenu

can-no_sale = l’argent a manqué la dernière fois
can-lowered = votre prix a été baissé la dernière fois
can-in_parts = on a payé en plusieurs fois la dernière fois
can-late = on a payé tard la dernière fois
can-on_time = on a payé sans retard la dernière fois
can-untested = aucun prix n’a encore été annoncé

of-money = { $share_known ->
        [yes] { " " }{ $share } % de vos rentrées d’argent.
       *[no] { "" }
    }

role-themselves = la personne elle-même
role-director = le patron ou la direction
role-finance = les finances ou les achats
role-hr = les ressources humaines
role-it = l’informatique
role-operations = l’exploitation ou l’entretien
role-parent = un parent
role-partner = l’associé ou le conjoint
role-association = l’association ou la mairie
role-other = quelqu’un d’autre
role-nobody = personne

before-competitor = un concurrent
before-in_house = quelqu’un en interne
before-friend = un ami
before-alone = sans aide
before-nothing = rien

why-trust = la confiance
why-speed = la rapidité
why-price = le prix
why-speciality = votre spécialité
why-closeness = la proximité
why-values = les mêmes valeurs
why-vouched = quelqu’un a parlé de vous

seen-decides_fast = décide vite
seen-reassured = cherche à se rassurer
seen-follows_advice = suit vos conseils
seen-challenged = aime la contradiction
seen-pays_on_time = paie sans retard
seen-recommends = parle de vous autour
seen-leaves_room = vous laisse travailler

tone-decides_fast = une proposition courte
tone-reassured = une preuve avant la promesse
tone-follows_advice = un conseil net plutôt que trois options
tone-challenged = une question franche, quitte à bousculer
tone-pays_on_time = le prix dit tout de suite
tone-recommends = une histoire facile à raconter
tone-leaves_room = l’idée plutôt que le mode d’emploi

channel-recommendation = la recommandation
channel-network = votre réseau
channel-site = votre site ou une recherche
channel-social = vos publications
channel-event = les événements
channel-outreach = vos prises de contact
channel-ad = la publicité
channel-shop = votre vitrine
channel-platform = la plateforme
channel-other = vos autres chemins

came-recommendation = Une recommandation
came-network = Votre réseau
came-site = Votre site, une recherche
came-social = Une publication
came-event = Un événement
came-outreach = Vous les avez contactés
came-ad = Une publicité
came-shop = Votre boutique, la rue
came-platform = Une plateforme
came-other = Autrement

outlet-blog = votre blog
outlet-newsletter = votre { newsletter-word }
outlet-facebook = Facebook
outlet-instagram = Instagram
outlet-linkedin = LinkedIn
outlet-tiktok = TikTok
outlet-youtube = YouTube
outlet-podcast = votre podcast
outlet-talks = vos conférences
outlet-other = vos autres publications

topic-technique = de technique
topic-gear = de matériel
topic-news = de l’actualité du métier
topic-problem = d’un problème de client
topic-story = d’une histoire de client
topic-backstage = des coulisses
topic-offer = de votre offre

reader-peers = des gens de votre métier
reader-learners = des curieux et des débutants

homework-site = son site
homework-news = une actualité récente
homework-figures = ses chiffres
homework-post = une de ses publications
homework-contact = un contact commun

gave-time = du temps
gave-contact = un contact
gave-data = ses mots ou ses documents
gave-money = de l’argent

## Qui viser : la famille

line-real_payer = { $late ->
        [yes] <b>L’envie était là, l’argent en retard.</b>
       *[no] <b>L’envie et l’argent étaient là.</b>
    } { $family } : { $want }, { $late ->
        [yes] mais
       *[no] et
    } { $can }.{ of-money }
    .name = Envie et argent
line-to_convince = <b>L’argent était là, l’envie moins.</b> { $family } : { $want } ; { $can }.{ of-money }
    .name = Envie et argent
line-untested = <b>Prix encore inconnu.</b> { $family } : { $want }, mais { $can }.{ of-money } Annoncez-le avant de compter dessus.
    .name = Prix à annoncer
line-dreamer = { $lowered ->
        [yes] <b>L’envie était là, mais pas à votre prix.</b>
       *[no] <b>L’envie était là, mais pas l’argent.</b>
    } { $family } : { $want }, mais { $can }.{ of-money }
    .name = Envie sans argent
line-out = <b>Difficile, pour l’instant.</b> { $family } : { $want } ; { $can }.{ of-money }
    .name = Ni envie ni argent

line-ideal_cannot_pay = { $lowered ->
        [yes] <b>Votre chouchou ne paie pas votre prix.</b>
       *[no] <b>Votre chouchou ne peut pas payer.</b>
    } { $favourite } · { $family }. Une place, oui ; votre semaine va d’abord à qui paie.
    .name = Votre chouchou
line-favourite_out = <b>Votre chouchou n’est pas la voie.</b> { $favourite } · { $family }. Regardez d’abord du côté de ceux qui paient.
    .name = Votre chouchou
line-favourite_regretted = <b>Sur vos deux listes.</b> { $favourite } : la personne à cloner, et celle que vous regrettez. { $never ->
        [yes] Même au double, ce serait non : ce n’est donc pas la personne à cloner.
       *[no] Gardez la personne, changez les conditions.
    }
    .name = Sur vos deux listes

but-regrets = { $paid_badly ->
        [0] { "" }
        [1] , à un regret près
       *[other] , à { $paid_badly } regrets près
    }
line-eighty_percent = { $level ->
        [green] <b>Payé au prix dit, à temps : { $core } % de vos rentrées{ eighty-parts }{ but-regrets }.</b> Notre repère : { $mark } %.{ eighty-apart }
       *[other] <b>Payé au prix dit, à temps : { $core } % de vos rentrées{ eighty-parts }.</b> Notre repère : { $mark } %.{ eighty-apart }{ eighty-rest }
    }
    .name = Payé à temps
line-no_payer_yet = <b>Pas encore de payeur sûr.</b> Aucun groupe ne réunit l’envie et l’argent. { $untested ->
        [yes] Commencez par annoncer votre prix, là où il ne l’a pas été.
       *[no] Partez de la dernière personne qui a payé votre prix entier, même une seule fois.
    }
    .name = Pas encore de payeur
line-concentration = { $level ->
        [red] <b>Un seul client pèse plus de la moitié.</b> S’il s’en va, plus de la moitié de vos rentrées d’argent s’en va avec lui. Avant tout le reste : un deuxième.
       *[other] <b>Un seul client pèse lourd.</b> Entre un quart et la moitié de vos rentrées.
    }
    .name = Le plus gros client
line-shares_adjusted = <b>Vos parts.</b> Elles faisaient { $total } % ensemble ; je les ai ramenées à 100.
    .name = Vos parts
line-face = { $one ->
        [yes] <b>Il manque une histoire.</b> { $family } : que venait-il de se passer le jour du premier message ? C’est par là que la fiche commence.
       *[no] <b>Il manque un visage.</b> { $family } : qui a payé votre prix sans discuter ? C’est cette personne qu’il faut raconter.
    }
    .name = Il manque un visage
line-target_only = <b>C’est une bonne cible. Il manque une personne.</b> « { $words } » : cela dit à quoi ressemblent des gens, pas ce qu’ils vivent. Pensez à quelqu’un que vous avez rencontré. Que venait-il de lui arriver le jour du premier message ?
    .name = Cible ou personne

## Qui viser : la personne

line-trigger = <b>Le moment.</b> « { $quote } ».
    .name = Le moment
line-hesitation = <b>Ce qui a failli tout arrêter.</b> « { $quote } ».
    .name = Ce qui a freiné
line-change = <b>Ce qui a changé.</b> « { $quote } ».
    .name = Ce qui a changé
line-quote = <b>Ses mots.</b> « { $quote } ».
    .name = Ses mots
line-dream = <b>Son rêve.</b> « { $quote } ».
    .name = Son rêve
line-payer = { $payer_known ->
        [yes] <b>Qui a payé :</b> { $payer }.{ $blockers_count ->
            [0] { "" }
           *[other] { " " }Pouvait dire non : { $blockers }.
        }{ $before_known ->
            [yes] { " " }Avant vous : { $before }.
           *[no] { "" }
        }
       *[no] { $blockers_count ->
            [0] <b>Avant vous :</b> { $before }.
           *[other] <b>Pouvait dire non :</b> { $blockers }.{ $before_known ->
                [yes] { " " }Avant vous : { $before }.
               *[no] { "" }
            }
        }
    }
    .name = Qui a payé
line-gift = <b>L’attention qui compte.</b> { $known ->
        [yes] « { $quote } ».
       *[no] Vous ne la connaissez pas encore. Appelez { $name } et demandez ce qui a été le plus dur { $moment_known ->
            [yes] à ce moment-là.
           *[no] cette année.
        }
    }
    .name = L’attention
line-caution = <b>À confirmer.</b> { $customers ->
        [0] Cette fiche ne repose encore sur personne de précis.
        [1] Un seul client derrière cette fiche. Trouvez-en un deuxième qui lui ressemble avant de changer votre page ou vos prix.
       *[other] { $nothing ->
            [yes] D’après vos réponses, rien n’a failli arrêter vos meilleurs clients. Demandez-leur : ce qui les a freinés freine les autres.
           *[no] Cette fiche ne dit pas encore ce qui a failli les arrêter. Demandez-leur : ce qui les a freinés freine les autres.
        }
    }
    .name = À confirmer

## Qui éviter : un regret

behaviour-name = { $sign ->
        [urgent] le pressé{ what-they-did }
        [haggled] le client qui voulait une remise
        [spoke_ill] le client qui disait du mal d’un autre
        [no_decider] le client sans décideur
        [refused_deposit] le client qui refusait l’acompte
       *[none] le client{ what-they-did }
    }
behaviour-unknown = { $never ->
        [yes] le client à refuser, même au double
       *[no] { $refused ->
            [yes] le client refusé
           *[no] le client regretté
        }
    }
what-they-did = { $wrong ->
        [more_work] { " " }qui en demandait bien plus
        [constant_calls] { " " }qui écrivait à toute heure
        [no_respect] { " " }qui manquait de respect
        [no_trust] { " " }qui manquait de confiance
        [changing_mind] { " " }qui changeait d’avis
        [not_speciality] { " " }venu pour un autre métier
        [expected_other] { " " }qui attendait autre chose
        [costly] { " " }long à convaincre
        [paid_late] { " " }qui payait mal, ou tard
        [haggled] { " " }qui négociait tout
        [values] { " " }aux autres valeurs
       *[none] { "" }
    }

wrong-more_work = bien plus de travail
wrong-overrun = plus de travail que prévu ({ $planned } h prévues, { $real } faites)
wrong-constant_calls = des messages à toute heure
wrong-no_respect = un manque de respect
wrong-no_trust = un manque de confiance
wrong-changing_mind = des changements d’avis
wrong-not_speciality = un travail hors de votre spécialité
wrong-expected_other = on attendait autre chose
wrong-costly = trop de temps pour convaincre
wrong-paid_late = un travail payé mal ou tard
wrong-haggled = une négociation sur tout
wrong-values = des valeurs autres que les vôtres

cause-workload = le travail qui déborde
cause-relational = la relation
cause-payment = la façon de payer
cause-fit = un travail qui n’est pas le vôtre
cause-reach = trop d’efforts avant un oui

sign-haggled = on voulait une remise
sign-urgent = tout était urgent
sign-spoke_ill = on disait du mal d’un autre
sign-no_decider = personne ne décidait
sign-refused_deposit = l’acompte était refusé

watch-workload = des demandes en plus avant même l’accord
watch-relational = un message le soir, un autre le matin pour savoir si vous l’avez lu
watch-payment = le prix discuté avant le contenu
watch-fit = une demande qui commence par <i>pouvez-vous aussi</i>
watch-reach = un troisième rendez-vous sans décision
watch-workload-too = <i>juste un petit détail</i>, dit trois fois
watch-relational-too = le ton qui monte à la première question
watch-payment-too = le paiement remis à plus tard
watch-fit-too = un modèle à imiter qui n’est pas de votre métier
watch-reach-too = les mêmes questions, une troisième fois

ask-workload = Qu’est-ce qui est compris pour vous, et qu’est-ce qui viendrait en plus ?
ask-relational = À quel rythme se parle-t-on, et par quel moyen ?
ask-payment = Quel budget avez-vous prévu, et comment réglez-vous ?
ask-price = C’est { $price } : cela vous va, et comment réglez-vous ?
ask-fit = À quoi verrez-vous que c’est réussi ?
ask-reach = Que faut-il pour que vous puissiez décider ?
ask-haggled = { $sells ->
        [shop] C’est le prix affiché : cela vous va ?
        [sessions] C’est le tarif pour chaque personne : cela vous va ?
        [online] C’est le prix de la page : cela vous va ?
       *[other] Si le budget est plus court, que retire-t-on ?
    }
ask-urgent = { $sells ->
        [shop] Que se passe-t-il si c’est là une semaine plus tard ?
        [sessions] Que se passe-t-il si le rendez-vous est une semaine plus tard ?
        [online] Que se passe-t-il si cela arrive une semaine plus tard ?
       *[other] Que se passe-t-il si c’est prêt une semaine plus tard ?
    }
ask-spoke_ill = Qu’est-ce qui n’a pas marché la dernière fois ?
ask-no_decider = Qui décide avec vous ?
ask-refused_deposit = { $sells ->
        [shop] Une commande se règle en la passant : cela vous va ?
        [sessions] La place se règle à la réservation : cela vous va ?
        [subscription] Le premier mois se règle d’avance : cela vous va ?
        [online] Le paiement se fait à la commande : cela vous va ?
        [quote] Un acompte avant de commencer vous convient-il ?
       *[unknown] Une partie se règle avant de commencer : cela vous va ?
    }

refuse-plain = Merci d’avoir pensé à moi. Je ne serais pas la bonne personne pour cela, et je préfère le dire tout de suite.
refuse-terms = Merci d’avoir pensé à moi. Je travaille à ces conditions : « { $terms } ». Sans elles, je préfère dire non.
refuse-refused_deposit = { $sells ->
        [shop] Merci d’avoir pensé à moi. Je prépare les commandes réglées ; sans cela, je préfère dire non.
        [sessions] Merci d’avoir pensé à moi. Je garde les places réglées ; sans cela, je préfère dire non.
        [online] Merci d’avoir pensé à moi. J’envoie ce qui est réglé ; sans cela, je préfère dire non.
        [subscription] Merci d’avoir pensé à moi. Je commence quand le premier mois est réglé ; sans cela, je préfère dire non.
        [quote] Merci d’avoir pensé à moi. Je commence avec un acompte ; sans lui, je préfère dire non.
       *[unknown] Merci d’avoir pensé à moi. Je commence quand une partie est réglée ; sans cela, je préfère dire non.
    }
refuse-workload = { refuse-plain }
refuse-relational = Merci d’avoir pensé à moi. Nous ne travaillons pas de la même façon, et je préfère vous le dire maintenant.
refuse-payment = { $sells ->
        [shop] Merci d’avoir pensé à moi. Le prix est celui de l’étiquette ; s’il ne convient pas, je le comprends très bien.
        [sessions] Merci d’avoir pensé à moi. Le tarif est le même pour tout le monde ; s’il ne convient pas, je le comprends très bien.
        [online] Merci d’avoir pensé à moi. Le prix est celui de la page ; s’il ne convient pas, je le comprends très bien.
       *[other] Merci d’avoir pensé à moi. Mon prix est celui que je vous ai dit ; s’il ne convient pas, je le comprends très bien.
    }
refuse-fit = Merci d’avoir pensé à moi. Ce n’est pas ce que je fais le mieux, et je préfère le dire tout de suite.
refuse-reach = Merci pour nos échanges. Je m’arrête ici ; le jour où la décision est prise, écrivez-moi.
refuse-urgent = Merci d’avoir pensé à moi. Dans ce délai, je ne ferais pas du bon travail, et je préfère le dire tout de suite.


happened = { $told_known ->
        [yes] « { $told } »
       *[no] { $wrong }
    }
line-happened = { $refused ->
        [yes] <b>Ce qui vous a fait dire non :</b> { happened }.
       *[no] <b>Ce qui s’est passé :</b> { happened }.
    }
    .name = Ce qui s’est passé
line-pattern = <b>La même cause dans { $times } regrets :</b> { $cause }. { $times ->
        [2] Deux fois, c’est un indice.
       *[other] Ce n’est plus un hasard.
    }
    .name = Ce qui se répète
line-first_sign = <b>Le premier signe :</b> { $sign }.
    .name = Le premier signe
line-red_flag = <b>Le même signe, { $times } fois :</b> { $sign }. La prochaine fois, arrêtez-vous là.
    .name = Le signe qui revient
line-hard_no = <b>Même au double, ce serait non.</b>{ $money ->
        [yes] { "" }
       *[no] { " " }Ce n’est donc pas une question de prix.
    }
    .name = Même au double
line-cheap_regret = <b>Au double, ce serait oui.</b> C’est donc une question de prix : ce travail valait plus que le prix demandé.
    .name = Au double
line-conditions = <b>Oui, à vos conditions.</b> { $terms_known ->
        [raw] « { $terms } ». À redire comme une règle, sans le reproche.
        [fit] « { $terms } ». { terms-go }
       *[no] Lesquelles ? Une phrase, à dire avant de commencer.
    }
    .name = Vos conditions
terms-go = { $sells ->
        [quote] À écrire dans le devis, avant de commencer.
        [shop] À dire avant de prendre la commande.
        [sessions] À dire avant de garder la place.
        [online] À écrire sur la page, avant le paiement.
       *[other] À écrire, avant de commencer.
    }
line-signs = { $first_known ->
        [yes] <b>Guettez aussi :</b>
       *[no] <b>À guetter :</b>
    } { $one }{ $count ->
        [1] { "" }
       *[other]  ; { $two }
    }.
    .name = D’autres signes
line-questions = <b>Avant d’accepter, demandez :</b> <i>{ $one }</i>{ $count ->
        [1] { "" }
       *[other] { " · " }<i>{ $two }</i>
    }
    .name = Avant d’accepter
line-refusal = <b>Pour dire non.</b> <i>{ $refusal }</i>
    .name = Pour dire non
line-marked_down = <b>{ $times } regrets par le même chemin :</b> { $channel }. Triez plus tôt ce qui arrive par là.
    .name = Le chemin des regrets

## Qui éviter : liste de vigilance

contrary-no_date = qui s’intéresse sans donner de date
contrary-no_price = qui évite de parler du prix
contrary-late = qui discute l’échéance avant le contenu
contrary-lowered = qui demande un rabais d’entrée
contrary-no_trust = qui demande des preuves sans les croire
contrary-redoes = qui refait votre travail derrière vous
contrary-no_debate = qui ne supporte pas la contradiction
contrary-secret = qui vous demande de rester invisible
contrary-dictates = qui dicte chaque détail
contrary-cheaper = qui ne vous choisit que pour le prix
contrary-elsewhere = qui vient pour autre chose que votre spécialité
contrary-values = qui se moque de ce qui compte pour vous

line-watch = <b>À surveiller.</b> À l’inverse de ceux que vous servez bien : { $signs }.
    .name = À surveiller

## Où parler

readers-apart = <b>Vos lecteurs ne sont pas vos payeurs.</b>
line-reader_gap = { $level ->
        [red] { readers-apart }
        [amber] { $brought ->
            [yes] <b>Vos lecteurs paient peu.</b>
           *[no] <b>Vos lecteurs ne sont pas encore vos payeurs.</b>
        }
        [green] <b>Vos payeurs vous lisent.</b>
       *[grey] <b>Qui vous lit ? À regarder.</b>
    } { $reactions ->
        [zero] Aucune réaction sur 10 ne vient de gens qui pourraient payer{ mentions }
        [one_two] 1 ou 2 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [three_five] 3 à 5 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [six_eight] 6 à 8 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
        [nine_ten] 9 ou 10 réactions sur 10 viennent de gens qui pourraient payer{ mentions }
       *[unknown] Dix minutes suffisent : reprenez vos dix dernières réactions et comptez celles de gens qui pourraient payer.
    }
    .name = Lecteurs et payeurs
mentions = { $mentioned ->
        [-1] .
        [0] { $customers ->
            [1] { " ; " }votre dernier client n’a pas parlé de vos publications.
           *[other] { " ; " }aucun de vos { $customers } derniers clients n’en a parlé.
        }
        [one] { $customers ->
            [1] { " ; " }votre dernier client vous en a parlé.
           *[other] { " ; " }1 de vos { $customers } derniers clients en a parlé.
        }
       *[other] { " ; " }{ $mentioned } de vos { $customers } derniers clients en ont parlé.
    }

the-moment = { $moment_known ->
        [yes] { " " }{ $person }, ce jour-là : « { $moment } ». Parlez de ce moment.
       *[no] { " " }Parlez du moment où l’on a besoin de vous.
    }
line-theo = <b>Changez de sujet, pas d’outil.</b> { $all ->
        [yes] Vos { $posts } derniers sujets parlent { $topics } :
       *[no] { $count } de vos { $posts } derniers sujets parlent { $topics } :
    } ils attirent { $readers }.{ the-moment }
    .name = Vos sujets
line-keep_payers = <b>Garder : qui paie.</b> { $family } : { $can }. Servez d’abord ceux-là.
    .name = À garder
line-keep_favourite = <b>Garder : le lien.</b> { $known ->
        [yes] { $name }
       *[no] La dernière personne qui a payé
    } : un mot ce mois-ci, sans rien vendre.
    .name = À garder
line-call_five = <b>Appeler plutôt que publier.</b> Vous savez qui achète : cinq appels pèsent plus lourd que cinq publications.
    .name = Appeler
line-missed_by = <b>Si vous arrêtiez demain.</b> { $who ->
        [peers] Des gens du métier demanderaient de vos nouvelles, selon vous.
       *[nobody] Personne ne demanderait de vos nouvelles, selon vous.
    }
    .name = Si vous arrêtiez
line-permission = <b>On vous a demandé des nouvelles.</b> { $many ->
        [under_20] Moins de 20 personnes : écrivez-leur une par une, avant de chercher ailleurs.
        [to_200] 20 à 200 personnes : c’est à elles que vous écrivez d’abord.
       *[more] Plus de 200 personnes : c’est à elles que vous écrivez d’abord.
    }
    .name = Qui vous attend
line-message_score = <b>Votre dernier message : { $points } sur 10.</b>{ $good_count ->
        [0] { "" }
       *[other] { " " }Pour : { $good }.
    }{ $bad_count ->
        [0] { "" }
       *[other] { " " }Contre : { $bad }.
    }{ $band ->
        [generic] { " " }Il pourrait partir à n’importe qui.
        [halfway] { "" }
       *[specific] { " " }Il ne pouvait partir qu’à une personne : gardez cette façon.
    } Comptez les réponses et les rendez-vous, pas les acceptations.
    .name = Votre message
line-trust_test = { $level ->
        [green] <b>Il mérite d’être lu.</b> { $yes } oui sur { $of } aux questions de confiance.
       *[red] <b>Ne l’envoyez pas encore.</b> { $yes ->
            [0] Aucun oui
           *[other] { $yes } oui
        } sur { $of } aux questions de confiance ; à partir de trois, il peut partir.
    }
    .name = Le test de confiance
line-rewrite = <b>Le prochain, en cinq morceaux.</b>
    1. Qui m’envoie : { $sender_known ->
        [yes] { $name }
       *[no] …
    }
    2. Ce que j’ai regardé : { $checked_known ->
        [yes] { $checked }
       *[no] …
    }
    3. Ce qui vous concerne : { $moment_known ->
        [yes] un moment comme « { $moment } »
       *[no] …
    }
    4. Ce qui retient, et comment je l’enlève : { $obstacle_known ->
        [yes] « { $obstacle } »
       *[no] …
    }
    5. <i>Est-ce le bon moment pour en parler dix minutes ?</i>
    .name = Le prochain message
line-stop_looking = <b>Arrêter : chercher plus loin.</b> Ceux qui veulent et peuvent payer sont déjà là. Pas de nouveau groupe de clients avant d’avoir demandé un nom à chacun.
    .name = À arrêter

someone-alike = { $tact ->
        [yes] quelqu’un à qui vous pourriez être utile.
       *[no] quelqu’un qui vit le même moment.
    }
ask-somebody = { $person_known ->
        [yes] Appelez { $name } et demandez un nom, un seul : { someone-alike }
       *[no] Demandez un nom, un seul, au dernier client qui a payé votre prix : { someone-alike }
    }
sent-one = { $person_known ->
        [yes] { $name }
       *[no] votre chouchou
    }
proposal = { $do ->
        [own] { $own }
        [ask_introduction] { $introduced ->
            [yes] Demandez un nom, un seul, à qui peut vous présenter ({ $introducers }) : { someone-alike }
           *[no] { ask-somebody }
        }
        [pressing] D’abord ce qui presse : « { $pressing } ». Un appel ou un message, aujourd’hui.
        [ask_introducer] Remerciez qui vous a envoyé { sent-one } (« { $by } »), et demandez qui d’autre, un seul nom.
        [call_favourite] { $person_known ->
            [yes] Appelez { $name }, sans rien vendre : ce qui a failli tout arrêter, ce qui a changé, ce qui vient ensuite.
           *[no] Appelez le dernier client qui a payé votre prix, sans rien vendre : ce qui a failli tout arrêter, ce qui a changé, ce qui vient ensuite.
        }
        [call_five] { $tact ->
            [yes] Cinq appels avant toute publication, à des gens qui peuvent parler de vous. Personne ne se démarche dans un moment pareil.
           *[no] Cinq appels avant toute publication, à des gens qui vivent ce que vos payeurs ont vécu.
        }
        [say_price] Annoncez votre prix à trois personnes, à voix haute, et notez leur première phrase.
        [rewrite_topic] { $moment_known ->
            [yes] Écrivez un seul texte : ce que vous faites pour quelqu’un qui vit un moment comme celui de votre meilleur client, sans nommer personne.
           *[no] Écrivez un seul texte : la réponse à la dernière question qu’un client vous a posée.
        }
        [look_at_readers] Dix minutes : reprenez vos dix dernières réactions et comptez celles de gens qui pourraient payer.
        [second_customer] Demandez deux noms à votre plus gros client : il vous en faut un deuxième comme lui.
        [own_terms] { $sells ->
            [quote] Mettez vos conditions dans votre prochain devis, avant de commencer : « { $terms } ».
           *[other] Écrivez vos conditions, et dites-les avant d’accepter : « { $terms } ».
        }
        [ask_deposit] { $sells ->
            [quote] Ajoutez une ligne à votre prochain devis : un acompte à la signature, avant de commencer.
            [shop] Affichez-le : une commande se règle en la passant.
            [sessions] Écrivez-le là où l’on réserve : la place se règle à la réservation.
            [subscription] Écrivez-le dans votre offre : le premier mois se règle d’avance.
            [online] Écrivez-le sur la page : la commande se règle d’abord.
           *[unknown] Dites-le à la prochaine demande : une partie se règle avant de commencer.
        }
        [write_limits] { $sells ->
            [quote] Écrivez dans votre devis ce qui est compris, ce qui ne l’est pas, et combien coûte le reste.
           *[other] Écrivez ce qui est compris, ce qui ne l’est pas, et combien coûte le reste.
        }
        [remove_bait] Relisez votre page et retirez la phrase qui attire ceux que vous ne voulez plus.
        [call_again] { call-again }
        [interview_three] { $names_known ->
            [yes] Vingt minutes par personne, avec le guide, sans rien vendre : { $names }.
           *[no] Écoutez trois personnes, vingt minutes chacune, avec le guide, sans rien vendre.
        }
        [frame_late] { $sells ->
            [shop] Affichez-le, et dites-le ({ $family }) : payé comptant.
            [sessions] Dites-le avant la prochaine réservation ({ $family }) : payé à la réservation.
            [online] Écrivez-le sur la page, et dites-le ({ $family }) : payé à la commande.
           *[other] Envoyez vos conditions de paiement avant le prochain travail ({ $family }).
        }
        [remove_obstacle] { obstacle-step }
        [ask_peers] Écrivez à ceux de votre métier qui vous ont déjà envoyé quelqu’un : merci, et qui vous envoyer.
        [stop_channel] Arrêtez { $channel } pendant quatre semaines, et comptez qui vous demande des nouvelles.
       *[ask_who_pays] { $customers ->
            [yes] Pour vos trois derniers clients, notez qui a dit oui et qui a payé. Ce n’est pas la même personne ? Écrivez à celle qui paie.
           *[no] Demandez à trois personnes qui règle ce problème aujourd’hui, et combien elles le paient.
        }
    }
line-action = <b>Cette semaine.</b> { proposal }
    .name = Cette semaine

## Avant le premier client

line-talked = <b>Où vous en êtes.</b> { $people ->
        [zero] Personne n’en a encore entendu parler : tout reste à écouter.
        [one_four] 1 à 4 personnes connaissent votre offre. Il en faut quelques-unes de plus pour voir une tendance.
        [five_ten] 5 à 10 personnes connaissent votre offre : assez pour voir un premier motif.
       *[more] Plus de 10 personnes connaissent votre offre : regardez ce qu’elles ont fait, pas ce qu’elles ont dit.
    }
    .name = Où vous en êtes
line-gave = { $costly ->
        [yes] <b>Un vrai signe.</b> On vous a donné : { $gave }. Cela coûte ; un compliment, non.
       *[no] <b>Des compliments.</b> Ils ne coûtent rien et ne disent pas qui paiera.
    }
    .name = Ce qu’on vous a donné
line-pays_today = <b>Qui paie déjà.</b> « { $quote } ». C’est là que l’argent existe : commencez par là.
    .name = Qui paie déjà
line-three_names = <b>À écouter :</b> { $names }.
    .name = À écouter
line-guide = <b>Vingt minutes, sept questions.</b>
    1. <i>La dernière fois que ce problème s’est posé, c’était quand ?</i>
    2. <i>Qu’est-ce qui a été le plus pénible ?</i>
    3. <i>Qu’avez-vous essayé ? Combien cela vous a-t-il coûté ?</i>
    4. <i>Qu’est-ce qui n’allait pas dans ces solutions ?</i>
    5. <i>Qui a décidé, et qui a payé ?</i>
    6. <i>Où avez-vous cherché de l’aide ?</i>
    7. <i>À qui d’autre devrais-je parler ?</i>
    La réponse peut déplaire : c’est pour l’entendre que vous demandez.
    .name = Le guide
line-flatterers = <b>Qui félicite et ne donne rien.</b> Ni temps, ni contact, ni argent : un encouragement n’est pas une commande.
    .name = Les encouragements
line-no_habit = <b>Qui ne paie rien aujourd’hui.</b> Sans dépense actuelle pour ce problème, il y a peu de chances que la première soit pour vous.
    .name = Rien de payé
line-everyone = <b>Qui veut un peu de tout.</b> Une offre qui va à chacun ne parle à personne : écoutez d’abord une seule sorte de gens.
    .name = Un peu de tout
line-keep_bond = <b>Garder : le lien.</b> Les personnes qui vous ont donné quelque chose ({ $gave }) : des nouvelles ce mois-ci, sans rien vendre.
    .name = À garder
line-keep_offer = <b>Garder : votre phrase.</b> « { $quote } ». Dites-la telle quelle et notez le mot qui fait réagir.
    .name = À garder
line-opinions = <b>Arrêter : demander un avis.</b> Dire que l’idée est bonne ne coûte rien. Demandez ce qui a déjà été payé.
    .name = À arrêter
