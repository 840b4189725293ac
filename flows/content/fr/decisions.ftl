### Les trois décisions qui ouvrent la fiche, ce que l’on suit, la semaine.
### Une décision : une phrase, un nombre, et ce que l’on fait. 900 signes en tout.

decide = Vos décisions

decisions-title = <b>{ $title }</b>

line-decide_aim = <b>1 · { $first_known ->
        [yes] Visez d’abord : { $first }.
       *[no] { aim-head }
    }</b>{ $first_known ->
        [yes] { " " }{ first-said }
       *[no] { "" }
    }{ $why_known ->
        [yes] { " " }{ $why }
       *[no] { "" }
    }{ $more_known ->
        [yes] { " " }Un client de plus : environ { $more } par an.
       *[no] { "" }
    }{ $only_one ->
        [yes] { " " }<i>(Un seul client.)</i>
       *[no] { "" }
    }{ $hour_known ->
        [yes] { " " }{ $hour }
       *[no] { "" }
    }{ $also_known ->
        [yes] { " " }Ensuite : { $also }{ also-weighs }.
       *[no] { "" }
    }{ $next_known ->
        [yes] { " " }{ $next }
       *[no] { "" }
    }
    .name = Qui viser
aim-head = { $aim ->
        [person] Visez d’autres comme { $name }.
        [family] { $second ->
            [yes] Cherchez-en un deuxième comme : { $name }.
           *[no] Visez : { $name }.
        }
        [target] Cherchez une personne, pas une cible.
       *[to_find] { $untested ->
            [yes] Annoncez votre prix.
           *[no] Cherchez qui paie votre prix, à temps : personne encore.
        }
    }
first-said = Environ { $first_hour } de l’heure. { $aim ->
        [person] D’autres comme { $name } :
       *[family] { $name } :
    } environ { $other_hour }. Cherchez d’abord dans le premier groupe ; dans l’autre, un prix plus haut, ou moins d’heures.
also-weighs = { $also_share ->
        [0] , payé sans retard
       *[other] { " " }({ $also_share } %{ $also_customers ->
            [0] { "" }
            [1] , 1 client
           *[other] , { $also_customers } clients
        }, payé sans retard)
    }

why-group = { $named ->
        [yes] { "" }
       *[no] { $family } :{ " " }
    }
better-hour = Mais par heure, d’abord { $family } : { $hours } % de vos heures, { $share } % de votre argent ; { $other } : { $other_hours } % et { $other_share } %.
why-about = { $named ->
        [yes] Environ
       *[no] environ
    }
why-money = { why-group }{ $by ->
        [hours] { why-about } { $hour } de l’heure{ $took ->
            [yes] { " " }({ $money } pour { $hours } h)
           *[no] { "" }
        }, contre { $other_hour } ({ $other })
        [worth] { why-about } { $hour } de l’heure{ $took ->
            [yes] { " " }({ $money } pour { $hours } h)
           *[no] { "" }
        }, quand vous comptez { $other_hour }
       *[customers] { $exact ->
            [yes] { "" }
           *[no] { why-about }{ " " }
        }{ $each } par client, contre { $other_each } ({ $other })
    }.{ $on_terms ->
        [yes] { " " }À vos conditions.
       *[no] { "" }
    }
why-dealt = { why-group }{ $hour } de l’heure la dernière fois ({ $price }, { $hours } h), { $beside ->
        [more] quand vous comptez { $other }
       *[best] contre { $other } au mieux ailleurs
    }.{ $on_terms ->
        [yes] { " " }À vos conditions.
       *[no] { "" }
    }
why-hours = { why-group }{ $hours } % de vos heures, { $share } % de votre argent. Une heure y rapporte { $ratio } fois ce qu’elle rapporte ailleurs ({ $other }).{ $on_terms ->
        [yes] { " " }À vos conditions.
       *[no] { "" }
    }
why-worth = { $named ->
        [yes] Un client
       *[no] { $family } : un client
    } en vaut { $ratio } ailleurs ({ $other }).
why-share = { why-group }{ $share } % de vos rentrées, { $light ->
        [yes] presque aucune de vos heures,{ " " }
       *[no] { "" }
    }{ $gauge ->
        [on_time] payées à temps
        [slow] longues à signer, payées à temps
        [parts] payées en plusieurs fois
        [late] payées tard : à vos conditions, ou rien
       *[other] à vos conditions
    }.

line-decide_frame = <b>2 · { $kind ->
        [late] Encadrez : { $family }{ $worst_known ->
            [one] { " " }(un regret : { $worst })
            [many] { " " }(des regrets : { $worst })
           *[no] { "" }
        }.
        [regret] { $never ->
            [yes] Refusez
           *[no] Encadrez
        } : { $name }.
        [hours] Encadrez : { $family }.
        [price] Annoncez votre prix d’abord : { $family }.
        [no_more] Ne cherchez plus : { $family }.
       *[frame] Encadrez : { $family }.
    }</b> { $kind ->
        [late] { $share_known ->
            [yes] { paid-late } : { $share } % de votre argent.
           *[no] { paid-late }.
        }{ $outside_known ->
            [yes] { " " }À ce rythme, environ { $outside } restent dehors ({ $money } × { $days } ÷ 365).
           *[no] { "" }
        } { $terms_known ->
            [yes] { the-terms }
           *[no] { late-condition }
        }
        [regret] { $cost ->
            [money] { $extra } h de plus que prévu : { $money } de travail offert{ in-truth }.{ " " }
            [hours] { $extra } h de plus que prévu{ in-truth }.{ " " }
           *[unknown] { "" }
        }{ $never ->
            [yes] Même au double, c’est non. { $clause_known ->
                [yes] Avant d’accepter quelqu’un, demandez : <i>{ $question }</i>
               *[no] Dites-le au premier signe.
            }
           *[no] { $terms_known ->
                [yes] { the-terms }
               *[no] { $clause_known ->
                    [yes] Avant de commencer, écrit ou dit : <i>{ $clause }</i>
                   *[no] Vos conditions d’abord, le travail ensuite.
                }
            }
        }
        [hours] { $other_hours } % de vos heures pour { $other_share } % de votre argent : un prix plus haut, ou moins d’heures.
        [price] Aucun prix n’y a été dit : rien n’est su.
        [no_more] { $gauge ->
            [lowered] Votre prix y a baissé.
           *[other] L’argent a manqué.
        } Une place quand elle se présente, pas votre semaine.
       *[frame] { $gauge ->
            [no_money] L’argent a manqué : un petit format payé d’avance, pas une remise.
           *[other] Votre prix y a baissé : retirez quelque chose, sans toucher au prix du reste.
        }
    }
    .name = Refuser, encadrer
in-truth = { $rate_known ->
        [yes] { " ; " }{ $rate } de l’heure{ $worth_known ->
            [yes] , au lieu de { $worth }
           *[no] { "" }
        }
       *[no] { "" }
    }
the-terms = Vos conditions : « { $terms } ».

paid-late = La dernière fois, payé { $days ->
        [0] { late-when }
       *[other] avec { $days } jours de retard
    }
late-when = { $how_late ->
        [under_30] en retard
        [to_60] avec un à deux mois de retard
        [over_60] avec plus de deux mois de retard
       *[unknown] en retard
    }
late-condition = { $sells_by ->
        [shop] On paie comptant.
        [sessions] La séance se règle en la réservant.
        [subscription] Par exemple : le mois payé d’avance, le 1er.
        [online] Le paiement se fait à la commande.
        [invoice] Une date de paiement écrite, une relance le lendemain.
       *[quote] Acompte à la commande, le reste à date fixe.
    }

line-decide_week = <b>3 · Cette semaine</b> ({ $minutes } min). { proposal }
    .name = Cette semaine

line-untold = <b>À ne pas oublier.</b> « { $quote } »
    .name = À ne pas oublier

line-follow = <b>À suivre.</b> { $kind ->
        [one] La part de votre plus gros client : plus de la moitié aujourd’hui. Il en faut un deuxième comme lui, avant qu’il ne parte.
        [core] { $core } % de vos rentrées sont payées au prix dit, à temps (notre repère : { $mark } %).
       *[names] Le nombre de noms que l’on vous donne, cette semaine puis la suivante.
    }
    .name = À suivre

line-decide_listen = { $heard ->
        [pressing] <b>1 · D’abord ce qui presse.</b> « { $pressing } ». Cela vaut plus que dix avis.
        [yes] <b>1 · Rappelez { $name } d’abord.</b>{ they-gave }{ they-pay }
       *[no] <b>1 · Écoutez avant de vendre.</b> { $names_known ->
            [yes] D’abord : { $names }.
           *[no] Trois personnes qui vivent ce problème, vingt minutes chacune.
        }
    }
    .name = Qui écouter
line-decide_hold = { $kind ->
        [publishing] <b>2 · Publiez plus tard.</b> Au moins { $hours } h par semaine : le temps de { $talks } conversations.
        [ceiling] <b>2 · Partez du prix payé.</b> { $person } paie aujourd’hui { ceiling-sum }. Au-dessus, dites ce qui change.
       *[opinions] <b>2 · Ne demandez plus d’avis.</b> Dire que l’idée est bonne ne coûte rien. Demandez ce qui a déjà été payé.
    }
    .name = Ce qui peut attendre
line-follow_paying = <b>À suivre.</b> { $enough } personnes sur { $of } qui paient déjà quelque chose : continuez.{ $heard ->
        [0] { "" }
       *[other] { " " }Aujourd’hui : { $paying } sur { $heard }.
    }
    .name = À suivre

next-one = Le prochain : { $one }.

obstacle-step = { $brake ->
        [find] Pour qu’on vous trouve : une fiche d’établissement en ligne, trois photos, votre numéro.
        [proof] Pour qu’on voie : trois photos ou un avant-après, avec l’accord de qui vous a fait confiance.
        [price] Pour le prix : écrivez une entrée plus petite, à prix fixe. Moins de travail, pas moins cher.
        [change] Pour rassurer : écrivez un premier pas court, avec une fin, et ce qui ne changera pas.
        [opinion] Pour l’autre avis : écrivez une page à faire lire. Ce que c’est, combien, ce qui change.
       *[timing] Pour la date : écrivez quel jour ce sera fait, et donnez des nouvelles avant.
    }

## La semaine

why-decisions = Pourquoi ces décisions ?
new-questions = Des questions de plus
decisions-new = <b>Du nouveau : votre fiche commence par des décisions.</b> Quelques questions de plus les rendraient plus précises, quand vous voudrez.
my-week = Ma semaine
my-words = Les mots à copier
screen-week =
    <b>Votre semaine</b> · { $minutes } min en tout

    { $steps }

    { $later_known ->
        [yes]
            La semaine d’après : { $later }.

            { week-count }
       *[no] { week-count }
    }
week-count = { $calls ->
        [0] Dans deux semaines, comptez ce que cela a donné. Un nom, un oui, un prix tenu : gardez. Rien : changez de porte. Et si vous nommez des gens à appeler, la semaine commencera par eux.
        [one] Dans une semaine, une réponse : gardez cette façon de faire. Aucune : une autre personne, d’une autre façon.
       *[other] Dans une semaine, comptez les réponses à ces { $calls } appels. { $enough ->
            [one] Une
           *[other] { $enough }
        } ou plus : gardez cette façon de faire. Aucune : changez les mots, ou la porte.
    }
week-step = <b>{ $day }</b> · { $minutes } min
    { $what }
week-said = <blockquote>{ $said }</blockquote>
week-unsaid = Que voulez-vous lui dire ? Touchez son nom et écrivez-le : ce sera votre texte.
week-copy = Copier
weekday = Le jour
    .d0 = lundi
    .d1 = mardi
    .d2 = mercredi
    .d3 = jeudi
    .d4 = vendredi
    .d5 = samedi
    .d6 = dimanche
week-none = Il faut encore quelques réponses pour remplir votre semaine.

## La fiche, en une fois ou par parties

part-aim = Qui viser
part-avoid = Qui éviter
part-speak = Où parler
sheet-shown = La fiche : par parties
    .whole = La fiche : d’un coup
