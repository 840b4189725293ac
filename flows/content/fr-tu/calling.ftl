### Qui appeler cette semaine, pour qui préfère « tu » : seulement ce qui leur parle.

screen-people =
    <b>Qui appeler cette semaine</b>
    { $some ->
        [yes]
            { $lines }

            Quelqu’un d’autre ? Une personne par ligne, et pourquoi. Pour corriger quelqu’un, touche son nom.
       *[no]
            Qui pourrais-tu appeler, ou à qui écrire ? Une personne par ligne, et pourquoi. Par exemple :

            <i>Awa, pas de commande depuis mai
            Karim, me doit 700
            Léa, connaît des hôtels</i>

            D’une traite, cela va aussi. La semaine commencera par ces personnes, avec les mots à leur dire. Cette liste reste à toi : elle n’est ni sur tes cartes, ni chez qui t’accompagne.
    }
contact_why =
    .why = La raison décide des mots à dire. Elle reste à toi : le texte n’en reprend que ce qui est attendu, une somme, une date ou un nom.
contact_sum = { $kind ->
        [waits] <b>{ $name }</b> : quel prix annonces-tu ? Par exemple : 450 €.
       *[other] <b>{ $name }</b> : combien reste-t-il à régler ? Par exemple : 700.
    }
contact_own = <b>{ $name }</b> : que veux-tu dire, ou demander ? Ce que tu écris sera ton texte, tel quel.
    .why = Tes mots valent mieux qu’un modèle. Ils sont gardés à côté de son nom, prêts à copier.
screen-contact =
    <b>{ $name }</b> · { $because }
    { $plan }

    { $text_known ->
        [yes] <blockquote>{ $text }</blockquote>
        [thing] Personne à appeler : c’est une date à tenir.
       *[no] Que veux-tu lui dire, ou lui demander ? Une phrase suffit : ce sera ton texte.
    }
screen-came = <b>{ $name }</b> : c’est noté{ $came_known ->
        [yes] , « { $came } »
       *[no] { "" }
    }.{ $next_known ->
        [yes] { " " }Ensuite : { $next }
       *[no] { " " }La liste est finie : une personne de plus, ou la suite de ta semaine.
    }
plan-name = { $lead ->
        [mon] ton { $bare }
        [ma] ta { $bare }
        [mes] tes { $bare }
       *[other] { $name }
    }
plan = { $kind ->
        [waits] Réponds à qui attend : { plan-name }
        [owes] Relance { plan-name }
        [returns] Garde une date : { plan-name }
        [fetch] Préviens { plan-name }
        [introduces] Appelle { plan-name } et demande un nom
        [thanks] Remercie { plan-name }
        [refuse] Préviens { plan-name } que c’est non
        [thing] Une date à tenir : { plan-name }
       *[other] Appelle { plan-name }
    }{ plan-why }{ plan-day }.{ plan-over }{ plan-sum }{ plan-mark }
plan-mark = { $mark_known ->
        [yes] { " " }Ton repère : { $mark } pour { $mark_of }, la dernière fois{ $mark_hours ->
            [0] { "" }
           *[other] { " " }({ $mark_hours } h)
        }.
       *[no] { "" }
    }
plan-sum = { $many_known ->
        [yes] { " " }À ton prix habituel : { $many } × { $price } = { $total } ; un autre prix ? Change-le avant d’envoyer.
       *[no] { $price_known ->
            [yes] { " " }Ton prix habituel : { $price } ; un autre ? Change-le avant d’envoyer.
           *[no] { "" }
        }
    }
