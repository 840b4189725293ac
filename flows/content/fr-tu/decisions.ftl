### Les décisions, la semaine, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/decisions.ftl.

decide = Tes décisions
line-decide_aim = <b>1 · { $first_known ->
        [yes] Vise d’abord : { $first }.
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
aim-head = { $aim ->
        [person] Vise d’autres comme { $name }.
        [family] { $second ->
            [yes] Cherches-en un deuxième comme : { $name }.
           *[no] Vise : { $name }.
        }
        [target] Cherche une personne, pas une cible.
       *[to_find] { $untested ->
            [yes] Annonce ton prix.
           *[no] Cherche qui paie ton prix, à temps : personne encore.
        }
    }
first-said = Environ { $first_hour } de l’heure. { $aim ->
        [person] D’autres comme { $name } :
       *[family] { $name } :
    } environ { $other_hour }. Cherche d’abord dans le premier groupe ; dans l’autre, un prix plus haut, ou moins d’heures.
better-hour = Mais par heure, d’abord { $family } : { $hours } % de tes heures, { $share } % de ton argent ; { $other } : { $other_hours } % et { $other_share } %.
why-money = { why-group }{ $by ->
        [hours] { why-about } { $hour } de l’heure{ $took ->
            [yes] { " " }({ $money } pour { $hours } h)
           *[no] { "" }
        }, contre { $other_hour } ({ $other })
        [worth] { why-about } { $hour } de l’heure{ $took ->
            [yes] { " " }({ $money } pour { $hours } h)
           *[no] { "" }
        }, quand tu comptes { $other_hour }
       *[customers] { $exact ->
            [yes] { "" }
           *[no] { why-about }{ " " }
        }{ $each } par client, contre { $other_each } ({ $other })
    }.{ $on_terms ->
        [yes] { " " }À tes conditions.
       *[no] { "" }
    }
why-dealt = { why-group }{ $hour } de l’heure la dernière fois ({ $price }, { $hours } h), { $beside ->
        [more] quand tu comptes { $other }
       *[best] contre { $other } au mieux ailleurs
    }.{ $on_terms ->
        [yes] { " " }À tes conditions.
       *[no] { "" }
    }
why-hours = { why-group }{ $hours } % de tes heures, { $share } % de ton argent. Une heure y rapporte { $ratio } fois ce qu’elle rapporte ailleurs ({ $other }).{ $on_terms ->
        [yes] { " " }À tes conditions.
       *[no] { "" }
    }
why-share = { why-group }{ $share } % de tes rentrées, { $light ->
        [yes] presque aucune de tes heures,{ " " }
       *[no] { "" }
    }{ $gauge ->
        [on_time] payées à temps
        [slow] longues à signer, payées à temps
        [parts] payées en plusieurs fois
        [late] payées tard : à tes conditions, ou rien
       *[other] à tes conditions
    }.
line-decide_frame = <b>2 · { $kind ->
        [late] Encadre : { $family }{ $worst_known ->
            [one] { " " }(un regret : { $worst })
            [many] { " " }(des regrets : { $worst })
           *[no] { "" }
        }.
        [regret] { $never ->
            [yes] Refuse
           *[no] Encadre
        } : { $name }.
        [hours] Encadre : { $family }.
        [price] Annonce ton prix d’abord : { $family }.
        [no_more] Ne cherche plus : { $family }.
       *[frame] Encadre : { $family }.
    }</b> { $kind ->
        [late] { $share_known ->
            [yes] { paid-late } : { $share } % de ton argent.
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
                [yes] Avant d’accepter quelqu’un, demande : <i>{ $question }</i>
               *[no] Dis-le au premier signe.
            }
           *[no] { $terms_known ->
                [yes] { the-terms }
               *[no] { $clause_known ->
                    [yes] Avant de commencer, écrit ou dit : <i>{ $clause }</i>
                   *[no] Tes conditions d’abord, le travail ensuite.
                }
            }
        }
        [hours] { $other_hours } % de tes heures pour { $other_share } % de ton argent : un prix plus haut, ou moins d’heures.
        [price] Aucun prix n’y a été dit : rien n’est su.
        [no_more] { $gauge ->
            [lowered] Ton prix y a baissé.
           *[other] L’argent a manqué.
        } Une place quand elle se présente, pas ta semaine.
       *[frame] { $gauge ->
            [no_money] L’argent a manqué : un petit format payé d’avance, pas une remise.
           *[other] Ton prix y a baissé : retire quelque chose, sans toucher au prix du reste.
        }
    }
the-terms = Tes conditions : « { $terms } ».
line-follow = <b>À suivre.</b> { $kind ->
        [one] La part de ton plus gros client : plus de la moitié aujourd’hui. Il en faut un deuxième comme lui, avant qu’il ne parte.
        [core] { $core } % de tes rentrées sont payées au prix dit, à temps (notre repère : { $mark } %).
       *[names] Le nombre de noms que l’on te donne, cette semaine puis la suivante.
    }
line-decide_listen = { $heard ->
        [pressing] <b>1 · D’abord ce qui presse.</b> « { $pressing } ». Cela vaut plus que dix avis.
        [yes] <b>1 · Rappelle { $name } d’abord.</b>{ they-gave }{ they-pay }
       *[no] <b>1 · Écoute avant de vendre.</b> { $names_known ->
            [yes] D’abord : { $names }.
           *[no] Trois personnes qui vivent ce problème, vingt minutes chacune.
        }
    }
line-decide_hold = { $kind ->
        [publishing] <b>2 · Publie plus tard.</b> Au moins { $hours } h par semaine : le temps de { $talks } conversations.
        [ceiling] <b>2 · Pars du prix payé.</b> { $person } paie aujourd’hui { ceiling-sum }. Au-dessus, dis ce qui change.
       *[opinions] <b>2 · Ne demande plus d’avis.</b> Dire que l’idée est bonne ne coûte rien. Demande ce qui a déjà été payé.
    }
line-follow_paying = <b>À suivre.</b> { $enough } personnes sur { $of } qui paient déjà quelque chose : continue.{ $heard ->
        [0] { "" }
       *[other] { " " }Aujourd’hui : { $paying } sur { $heard }.
    }
obstacle-step = { $brake ->
        [find] Pour qu’on te trouve : une fiche d’établissement en ligne, trois photos, ton numéro.
        [proof] Pour qu’on voie : trois photos ou un avant-après, avec l’accord de qui t’a fait confiance.
        [price] Pour le prix : écris une entrée plus petite, à prix fixe. Moins de travail, pas moins cher.
        [change] Pour rassurer : écris un premier pas court, avec une fin, et ce qui ne changera pas.
        [opinion] Pour l’autre avis : écris une page à faire lire. Ce que c’est, combien, ce qui change.
       *[timing] Pour la date : écris quel jour ce sera fait, et donne des nouvelles avant.
    }
decisions-new = <b>Du nouveau : ta fiche commence par des décisions.</b> Quelques questions de plus les rendraient plus précises, quand tu voudras.
screen-week =
    <b>Ta semaine</b> · { $minutes } min en tout

    { $steps }

    { $later_known ->
        [yes]
            La semaine d’après : { $later }.

            { week-count }
       *[no] { week-count }
    }
week-count = { $calls ->
        [0] Dans deux semaines, compte ce que cela a donné. Un nom, un oui, un prix tenu : garde. Rien : change de porte. Et si tu nommes des gens à appeler, la semaine commencera par eux.
        [one] Dans une semaine, une réponse : garde cette façon de faire. Aucune : une autre personne, d’une autre façon.
       *[other] Dans une semaine, compte les réponses à ces { $calls } appels. { $enough ->
            [one] Une
           *[other] { $enough }
        } ou plus : garde cette façon de faire. Aucune : change les mots, ou la porte.
    }
week-none = Il faut encore quelques réponses pour remplir ta semaine.
week-unsaid = Que veux-tu lui dire ? Touche son nom et écris-le : ce sera ton texte.
