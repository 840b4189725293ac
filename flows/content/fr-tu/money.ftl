### Ce que valent une heure et un client, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/money.ftl.

line-worth_each = <b>{ $by ->
        [hours] Ce que vaut une heure, environ.
       *[customers] { $about ->
            [yes] Ce que vaut un client, environ.
           *[no] Ce que vaut un client.
        }
    }</b> { $rows }.{ $under_known ->
        [yes] { " " }Sous ton heure ({ $worth }) : { $under }. Là, un prix plus haut, ou moins d’heures.
       *[no] { "" }
    }

line-dealt = <b>Ton repère : { $name }.</b> { $price } la dernière fois{ dealt-hours }{ $beside ->
        [more] , quand tu comptes d’ordinaire { $other }. C’est ce prix-là qui se propose au suivant.
        [less] , sous les { $other } que tu comptes. Au suivant, un prix plus haut, ou moins d’heures.
        [best] , plus que dans aucun de tes groupes ({ $other } au mieux). C’est ce prix-là qui se propose au suivant.
       *[no] . Un prix pour le suivant part de là.
    }
    .how = { $hours_known ->
        [yes] { $price } ÷ { $hours } h.
       *[no] { $price }, comme tu l’as dit.
    }

line-price_room = { $kind ->
        [refused] <b>{ $refusals } refus sur 10.</b> { $answered ->
            [yes] Avant de toucher au prix, règle ce que dit cette réponse, et demande à deux autres.
           *[no] Avant de toucher au prix, rappelles-en trois : <i>Qu’est-ce qui a manqué ?</i> Pas de remise avant leur réponse.
        }
       *[room] <b>Un prix à relever.</b> { $few ->
            [yes] { $refusals ->
                [0] Aucun refus
               *[other] { $refusals } refus
            } sur 10 : le prix n’est pas l’obstacle.{ " " }
           *[no] { "" }
        }{ $rise ->
            [over_2] Il n’a pas bougé depuis plus de deux ans.{ " " }
            [unmoved] Il n’a pas encore bougé.{ " " }
           *[unknown] { "" }
        }{ $percent } % de plus, pour les nouveaux d’abord{ $money_known ->
            [yes] { " : " }à clientèle égale, environ { $money } par an
           *[no] { "" }
        }. { $sells_by ->
            [shop] Un mois ainsi ; si l’on vient autant, garde.
            [online] Un mois ainsi ; si l’on achète autant, garde.
           *[quote] Aux cinq prochains ; trois oui, garde.
        }
    }

line-unpaid = <b>{ $unpaid } h offertes par semaine{ $worth_known ->
        [yes] { " : " }{ $given } au prix de ton heure
       *[no] { "" }
    }.</b> { $sells_by ->
        [quote] Au prochain devis, une ligne de plus : le temps que personne ne paie.
       *[other] Dans le prix suivant, compte-les ; les papiers, une seule demi-journée par semaine.
    }

line-call_back = <b>Tes clients de l’an passé : { $called ->
        [none] aucun rappelé.
       *[some] quelques-uns rappelés.
    }</b> Appelles-en { $calls ->
        [one] un
       *[other] { $calls }
    } cette quinzaine : <i>{ $quiet ->
        [yes] Je prépare { $months }. On prend une date ?
       *[no] Je prépare mes dates. On en prend une ?
    }</i>{ $each_known ->
        [yes] { " " }Un seul oui, pour { $family } : { $exact ->
            [yes] { $each }
           *[no] environ { $each }
        }.
       *[no] { "" }
    }

line-quiet_months = <b>Il y a de la place : { $months }.</b> Propose ces dates-là deux mois avant, d’abord à qui paie à temps. Une date, pas une remise.

line-away = <b>Sans toi : { $months }.</b> Rien à rendre alors. Dis-le en fixant une date, et demande avant ce qui t’est dû.
    .name = Les mois sans toi

