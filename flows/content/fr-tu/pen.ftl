### La plume, pour qui préfère « tu » : seulement ce qui leur parle.

screen-pen =
    <b>✍️ La plume</b>
    { $state ->
        [yes] Depuis le { $since }, une machine ({ $host }) reçoit, pour chaque texte, celles de tes réponses dont il part, et pour la semaine toutes, avec ta fiche (prénoms compris ; ni nom de famille, ni adresse, ni téléphone), et te l’écrit mieux.

            Tu peux l’arrêter ici. Ce qu’elle a écrit te reste.
        [no] Depuis le { $since }, rien ne part : tes textes sont écrits par mes règles.

            Avec ton accord, une machine ({ $host }) recevrait, pour chaque texte, celles de tes réponses dont il part, et pour la semaine toutes, avec ta fiche (prénoms compris ; ni nom de famille, ni adresse, ni téléphone).
       *[unknown] Une machine ({ $host }) peut écrire mieux tes textes, répondre à tes questions, et deviner une réponse que je n’ai pas comprise, ou pas sûrement : elle recevrait à chaque fois ces mots, et les réponses dont elle part, ou pour la semaine toutes, avec ta fiche (prénoms compris ; ni nom de famille, ni adresse, ni téléphone).

            Je vérifie chaque phrase avant toi. Sans elle, tout marche aussi bien ; tu l’arrêtes quand tu veux, dans /settings.
    }
pen-none = Il n’y a pas de plume ici : tes textes sont écrits par mes règles.
pen-gone = Ce texte n’est plus là : tes réponses ont changé depuis.
screen-pen-edit =
    Écris ta version, d’un seul message : elle prendra sa place.

    <blockquote>{ $text }</blockquote>
pen-privacy = • ✍️ La plume, si tu l’acceptes : pour chaque texte, { $host } reçoit de tes réponses celles dont il part (pour la semaine, toutes, et la fiche), masquées comme ci-dessus, et rien de toi. Je garde ton accord, sa date, et ces textes. /settings pour l’arrêter.
pen-heard = ✍️ Tu veux dire : { $value } ?
pen-doubt = ✍️ Pour « { $question } », j’ai noté : { $kept }. { $none ->
        [yes] Était-ce une réponse ?
       *[no] Tu voulais plutôt dire : { $value } ?
    }
pen-take-off = Non, ôte-la
pen-sum =
    .dealt = { $price } ÷ { $hours } h, pour ton chouchou : { $each } de l’heure{ $known ->
        [yes] , quand tu comptes { $hour }
       *[no] { "" }
    }.
    .time = { $n } { $things } × { $minutes } minutes : { $hours } h{ $known ->
        [yes] , soit { $worth } au prix de ton heure
       *[no] { "" }
    }.
