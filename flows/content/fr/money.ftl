### Ce que valent une heure et un client, le prix, l’année. Rien de tout cela n’est écrit pour d’autres.

worth-row = { $family } : { $kind ->
        [hour] { $hour } ({ $money } ÷ { $hours } h)
       *[each] { $each } par client ({ $money } ÷ { $customers })
    }{ $gauge ->
        [late] , payé tard
        [parts] , payé en plusieurs fois
        [lowered] , prix baissé
       *[other] { "" }
    }
worth-rows = { $said } · { $row }
line-worth_each = <b>{ $by ->
        [hours] Ce que vaut une heure, environ.
       *[customers] { $about ->
            [yes] Ce que vaut un client, environ.
           *[no] Ce que vaut un client.
        }
    }</b> { $rows }.{ $under_known ->
        [yes] { " " }Sous votre heure ({ $worth }) : { $under }. Là, un prix plus haut, ou moins d’heures.
       *[no] { "" }
    }
    .name = Ce que vaut une heure
    .how = { $rows }.

# Le dernier prix payé par le chouchou, et ce qu’une heure en a rapporté.
dealt-hours = { $hours_known ->
        [yes] , pour { $hours } h : { $hour } de l’heure
       *[no] { "" }
    }
line-dealt = <b>Votre repère : { $name }.</b> { $price } la dernière fois{ dealt-hours }{ $beside ->
        [more] , quand vous comptez d’ordinaire { $other }. C’est ce prix-là qui se propose au suivant.
        [less] , sous les { $other } que vous comptez. Au suivant, un prix plus haut, ou moins d’heures.
        [best] , plus que dans aucun de vos groupes ({ $other } au mieux). C’est ce prix-là qui se propose au suivant.
       *[no] . Un prix pour le suivant part de là.
    }
    .name = Son dernier prix
    .how = { $hours_known ->
        [yes] { $price } ÷ { $hours } h.
       *[no] { $price }, comme vous l’avez dit.
    }

line-price_room = { $kind ->
        [refused] <b>{ $refusals } refus sur 10.</b> { $answered ->
            [yes] Avant de toucher au prix, réglez ce que dit cette réponse, et demandez à deux autres.
           *[no] Avant de toucher au prix, rappelez-en trois : <i>Qu’est-ce qui a manqué ?</i> Pas de remise avant leur réponse.
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
            [shop] Un mois ainsi ; si l’on vient autant, gardez.
            [online] Un mois ainsi ; si l’on achète autant, gardez.
           *[quote] Aux cinq prochains ; trois oui, gardez.
        }
    }
    .name = Le prix
    .how = { $money_known ->
        [yes] { $percent } % de ce que paient, à temps, ceux qui paient le prix dit : environ { $money }.
       *[no] { $refusals } sur 10.
    }

line-unpaid = <b>{ $unpaid } h offertes par semaine{ $worth_known ->
        [yes] { " : " }{ $given } au prix de votre heure
       *[no] { "" }
    }.</b> { $sells_by ->
        [quote] Au prochain devis, une ligne de plus : le temps que personne ne paie.
       *[other] Dans le prix suivant, comptez-les ; les papiers, une seule demi-journée par semaine.
    }
    .name = Heures non payées
    .how = { $worth_known ->
        [yes] { $unpaid } h × { $worth } = { $given }.
       *[no] { $unpaid } h sur { $week }.
    }

line-no_shows = <b>Absents : { $least ->
        [yes] au moins { $absent }
       *[no] { $absent }
    } par semaine pleine.</b> { $price_known ->
        [yes] À { $price }, c’est { $money } par semaine.{ " " }
       *[no] { "" }
    }Un message la veille, et un acompte à la réservation : <i>Pour garder l’heure, je demande un acompte. Prévenu la veille, je le rends.</i>
    .name = Les absents
    .how = { $price_known ->
        [yes] { $absent } × { $price } = { $money }.
       *[no] { $absent } par semaine.
    }

line-call_back = <b>Vos clients de l’an passé : { $called ->
        [none] aucun rappelé.
       *[some] quelques-uns rappelés.
    }</b> Appelez-en { $calls ->
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
    .name = À rappeler

line-quiet_months = <b>Il y a de la place : { $months }.</b> Proposez ces dates-là deux mois avant, d’abord à qui paie à temps. Une date, pas une remise.
    .name = Les mois creux

line-away = <b>Sans vous : { $months }.</b> Rien à rendre alors. Dites-le en fixant une date, et demandez avant ce qui vous est dû.
    .name = Les mois sans vous

months-run = de { $first } à { $last }
months-two = { $first } et { $last }
month-january = janvier
month-february = février
month-march = mars
month-april = avril
month-may = mai
month-june = juin
month-july = juillet
month-august = août
month-september = septembre
month-october = octobre
month-november = novembre
month-december = décembre
