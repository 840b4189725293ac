### Avant le premier client : les conversations, ce que l’on paie déjà, et la première semaine.
### Les noms que l’on nous donne ne se mettent qu’après : ou un verbe, ou au début d’une phrase.

## Qui viser : les conversations

whom-listen = d’abord, écouter
whom-call_again = { $name }, à rappeler d’abord
subtitle-heard = <i>{ $heard ->
        [one] D’après une conversation racontée
       *[other] D’après { $heard } conversations racontées
    }, à vérifier</i>

they-gave = { $gave ->
        [costly] { " " }Vous a donné { $gifts }.
        [compliments] { " " }Des compliments seulement.
       *[unknown] { "" }
    }
they-pay = { $pays ->
        [sum] { " " }Paie déjà : « { $quote } ».
        [told] { " " }Aujourd’hui : « { $quote } ».
        [promised] { " " }Un prix promis n’est pas un prix payé : « { $quote } ».
        [nothing] { $quote_known ->
            [yes] { " " }Ne paie rien pour ce problème : « { $quote } ».
           *[no] { " " }Ne paie rien pour ce problème.
        }
       *[unknown] { "" }
    }
their-words = { $words_known ->
        [yes] { " " }Ses mots : « { $words } ».
       *[no] { "" }
    }
line-conversation = <b>{ $person } : { $rank ->
        [call_again] à rappeler
       *[ally] un appui
    }.</b>{ they-gave }{ they-pay }{ their-words }
    .name = Une conversation
line-compliment = <b>{ $person } : rien encore.</b>{ they-gave }{ they-pay }{ their-words }
    .name = Rien encore

paid-every = { $every ->
        [hour] de l’heure
        [day] par jour
        [week] par semaine
        [fortnight] toutes les deux semaines
        [month] par mois
        [two_months] un mois sur deux
        [quarter] par trimestre
       *[year] par an
    }
sold-every = { $every ->
        [hour] à l’heure
        [day] à la journée
        [week] à la semaine
        [fortnight] toutes les deux semaines
        [month] au mois
        [two_months] un mois sur deux
        [quarter] au trimestre
       *[year] à l’année
    }
ceiling-sum = { $every ->
        [none] { $money }
       *[other] { $money } { paid-every }
    }
ceiling-one = { $name } ({ ceiling-sum })
line-price_ceiling = { $sums ->
        [one] <b>Votre plafond : { ceiling-sum }.</b> { $person } paie cela aujourd’hui.
        [2] <b>Deux plafonds :</b> { $each }.
       *[other] <b>{ $sums } plafonds :</b> { $each }.
    } C’est aussi ce que vous remplacez : au-dessus de ce prix, dites ce qui change.
    .name = Le prix payé aujourd’hui
    .how = Ce qui est payé aujourd’hui, lu dans vos réponses : { $each }.

line-next_to_hear = <b>À écouter ensuite.</b> { $person } connaît peut-être quelqu’un dans la même situation : demandez un nom, un seul.
    .name = À écouter ensuite
line-fear = <b>Votre idée reste à vous.</b> Vous n’avez pas à dire votre idée : ces questions portent sur leur problème.
    .name = Votre idée
aside-fear = Vous n’avez pas à dire votre idée : ces questions portent sur leur problème. Vous pouvez aussi passer.

## Où parler, et la première semaine

line-publishing_early = <b>Pas encore de client, et au moins { $hours } h par semaine à publier</b> ({ $outlets }). Ce temps fait { $talks } conversations de { $minutes } minutes : écoutez d’abord.
    .name = Publier avant de vendre
    .how = { $hours } h × 60 ÷ { $minutes } minutes = { $talks } conversations.
line-keep_ally = <b>Garder : { $names }.</b> Des nouvelles ce mois-ci, sans rien vendre, et une question : qui paie pour ce problème ?
    .name = À garder
line-sells_like = <b>Comment vendre ?</b> On paie déjà { sold-every } : c’est la forme à essayer en premier.
    .name = Comment vendre
line-threshold = <b>Le seuil.</b> { $enough } personnes sur { $of } paient déjà quelque chose : continuez. Aucune : changez de problème.{ $heard ->
        [0] { "" }
       *[other] { " " }Pour l’instant : { $paying } sur { $heard }.
    }
    .name = Le seuil
    .how = { $heard ->
        [0] Aucune conversation n’est encore racontée.
       *[other] Parmi les conversations où vous dites ce qui est payé ({ $heard }), celles où l’on paie : { $paying }.
    }

## L’appel

say-again = { $words_known ->
        [yes] Vous m’aviez dit : « { $words } ».
       *[no] J’ai repensé à notre conversation.
    } { $pays ->
        [sum] Que manque-t-il à ce que vous payez aujourd’hui ?
        [told] Que manque-t-il à ce que vous avez aujourd’hui ?
       *[other] La dernière fois, qu’avez-vous essayé, et combien cela vous a-t-il coûté ?
    } Qui d’autre vit cela ?
call-again = Rappelez { $again }, { $minutes } minutes : <i>{ say-again }</i>
