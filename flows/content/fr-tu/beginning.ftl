they-gave = { $gave ->
        [costly] { " " }T’a donné { $gifts }.
        [compliments] { " " }Des compliments seulement.
       *[unknown] { "" }
    }
line-price_ceiling = { $sums ->
        [one] <b>Ton plafond : { ceiling-sum }.</b> { $person } paie cela aujourd’hui.
        [2] <b>Deux plafonds :</b> { $each }.
       *[other] <b>{ $sums } plafonds :</b> { $each }.
    } C’est aussi ce que tu remplaces : au-dessus de ce prix, dis ce qui change.
    .how = Ce qui est payé aujourd’hui, lu dans tes réponses : { $each }.
line-next_to_hear = <b>À écouter ensuite.</b> { $person } connaît peut-être quelqu’un dans la même situation : demande un nom, un seul.
line-fear = <b>Ton idée reste à toi.</b> Tu n’as pas à dire ton idée : ces questions portent sur leur problème.
    .name = Ton idée
aside-fear = Tu n’as pas à dire ton idée : ces questions portent sur leur problème. Tu peux aussi passer.
line-publishing_early = <b>Pas encore de client, et au moins { $hours } h par semaine à publier</b> ({ $outlets }). Ce temps fait { $talks } conversations de { $minutes } minutes : écoute d’abord.
line-threshold = <b>Le seuil.</b> { $enough } personnes sur { $of } paient déjà quelque chose : continue. Aucune : change de problème.{ $heard ->
        [0] { "" }
       *[other] { " " }Pour l’instant : { $paying } sur { $heard }.
    }
    .how = { $heard ->
        [0] Aucune conversation n’est encore racontée.
       *[other] Parmi les conversations où tu dis ce qui est payé ({ $heard }), celles où l’on paie : { $paying }.
    }
call-again = Rappelle { $again }, { $minutes } minutes : <i>{ say-again }</i>
