### La plume : ce qu'un modèle de langue écrit, si l'hébergeur en offre un et si la personne le veut bien.

pen-offer = ✍️ Le dire mieux
screen-pen =
    <b>✍️ La plume</b>
    { $state ->
        [yes] Depuis le { $since }, une machine ({ $host }) reçoit, pour chaque texte, celles de vos réponses dont il part, et pour la semaine toutes, avec votre fiche (prénoms compris ; ni nom de famille, ni adresse, ni téléphone), et vous l’écrit mieux.

            Vous pouvez l’arrêter ici. Ce qu’elle a écrit vous reste.
        [no] Depuis le { $since }, rien ne part : vos textes sont écrits par mes règles.

            Avec votre accord, une machine ({ $host }) recevrait, pour chaque texte, celles de vos réponses dont il part, et pour la semaine toutes, avec votre fiche (prénoms compris ; ni nom de famille, ni adresse, ni téléphone).
       *[unknown] Une machine ({ $host }) peut écrire mieux vos textes, répondre à vos questions, et deviner une réponse que je n’ai pas comprise, ou pas sûrement : elle recevrait à chaque fois ces mots, et les réponses dont elle part, ou pour la semaine toutes, avec votre fiche (prénoms compris ; ni nom de famille, ni adresse, ni téléphone).

            Je vérifie chaque phrase avant vous. Sans elle, tout marche aussi bien ; vous l’arrêtez quand vous voulez, dans /settings.
    }
pen-yes = Oui, elle peut écrire
pen-no = Non merci
pen-stop = Arrêter la plume
pen-none = Il n’y a pas de plume ici : vos textes sont écrits par mes règles.
pen-writing = ✍️ La plume écrit : le texte change dès que c’est mieux dit.
pen-text = ✍️ { $text }
pen-own = ✎ { $text }
pen-answer =
    ✍️ { $text }
    <i>D’après : { $names }</i>
pen-anew = ✍️ Refaire
pen-edit = ✎ Modifier
pen-without = Sans la plume
    .own = Le texte d’avant
pen-back = ← Le texte
pen-gone = Ce texte n’est plus là : vos réponses ont changé depuis.
screen-pen-edit =
    Écrivez votre version, d’un seul message : elle prendra sa place.

    <blockquote>{ $text }</blockquote>
pen-setting = ✍️ La plume
pen-privacy = • ✍️ La plume, si vous l’acceptez : pour chaque texte, { $host } reçoit de vos réponses celles dont il part (pour la semaine, toutes, et la fiche), masquées comme ci-dessus, et rien de vous. Je garde votre accord, sa date, et ces textes. /settings pour l’arrêter.
pen-this-week = cette semaine
pen-heard = ✍️ Vous voulez dire : { $value } ?
pen-doubt = ✍️ Pour « { $question } », j’ai noté : { $kept }. { $none ->
        [yes] Était-ce une réponse ?
       *[no] Vous vouliez plutôt dire : { $value } ?
    }
pen-take-off = Non, ôtez-la
pen-kept = C’est bien noté
pen-sum = { $n } fois { $each } ({ $family }, par client) : { $total }.
    .hour = { $each } ({ $family }, par client) et une heure de plus, { $hour } : { $total }.
    .month = { $money } ({ $family }) ÷ { $theirs } { $things } ÷ { $months } mois : { $each } par mois pour chacun ; fois { $n } : { $total } par mois.
    .told = { $price } ÷ { $hours } h (« { $said } ») : { $each } de l’heure.
    .asked = { $n } fois { $each }, le prix dit : { $total }.
    .dealt = { $price } ÷ { $hours } h, pour votre chouchou : { $each } de l’heure{ $known ->
        [yes] , quand vous comptez { $hour }
       *[no] { "" }
    }.
    .rate = { $money } ({ $family }) ÷ { $months } mois : { $each } par mois.
    .time = { $n } { $things } × { $minutes } minutes : { $hours } h{ $known ->
        [yes] , soit { $worth } au prix de votre heure
       *[no] { "" }
    }.
pen-about = Réponse
    .rules = texte par règles
    .who = à qui
    .why = pourquoi cette semaine
    .sum = somme
    .when = quand
    .line = ligne de la fiche
    .asked = question
    .sums = calcul, ce que l’on peut proposer
    .kept = noté
    .option = réponse possible
