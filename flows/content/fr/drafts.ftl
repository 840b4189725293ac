### Les textes écrits pour eux, prêts à copier : dits à d’autres, « tu » ou « vous » selon à qui.
### Rien de privé n’y entre : ni part d’argent, ni ce qui a failli tout arrêter, ni les mots de quelqu’un.
### … : un blanc à remplir. 256 signes au plus, pour que le bouton puisse copier.

screen-drafts =
    <b>Les mots à copier</b>
    Écrits d’après vos réponses. Les « … » sont à remplir.
drafts-none = Il faut encore quelques réponses pour vous écrire quelque chose.
screen-draft =
    <b>{ $title }</b>

    <blockquote>{ $text }</blockquote>
draft-copy = Copier
draft-others = Les autres textes
draft-say-tu = Plutôt « tu »
draft-say-vous = Plutôt « vous »

someone-there = { $moment ->
        [let_down] quelqu’un qu’on vient de lâcher
       *[other] quelqu’un à qui je pourrais être utile
    }{ $family_known ->
        [yes] { " " }(côté { $family })
       *[no] { "" }
    }

draft-ask_favourite = { $address ->
        [tu] Je pense à toi pour une chose : connais-tu { someone-there } ? Un nom me suffit, je m’occupe du reste. Et si personne ne te vient, ce n’est pas grave.
       *[vous] Je pense à vous pour une chose : connaissez-vous { someone-there } ? Un nom me suffit, je m’occupe du reste. Et si personne ne vous vient, ce n’est pas grave.
    }
    .name = Demander un nom
draft-ask_introducer = { $address ->
        [tu] Merci encore de m’avoir envoyé … : c’est pour des gens comme cela que j’aime travailler. Connais-tu aussi { someone-there } ? Un nom me suffit, je m’occupe du reste, et je te dirai la suite.
       *[vous] Merci encore de m’avoir envoyé … : c’est pour des gens comme cela que j’aime travailler. Connaissez-vous aussi { someone-there } ? Un nom me suffit, je m’occupe du reste, et je vous dirai la suite.
    }
    .name = Remercier qui envoie
draft-ask_peers = { $address ->
        [tu] Merci de m’avoir envoyé du monde. Si tu croises { someone-there } et que ce n’est pas pour toi, envoie-le-moi : je m’en occupe, et je te dis ce qu’il en est.
       *[vous] Merci de m’avoir envoyé du monde. Si vous croisez { someone-there } et que ce n’est pas pour vous, envoyez-le-moi : je m’en occupe, et je vous dis ce qu’il en est.
    }
    .name = À vos confrères
draft-terms = { $sells_by ->
        [sessions] { $address ->
            [tu] À partir du …, je demande le règlement en réservant la séance. Dis-moi si cela te pose souci : on trouvera.
           *[vous] À partir du …, je demande le règlement en réservant la séance. Dites-moi si cela vous pose souci : on trouvera.
        }
        [subscription] { $address ->
            [tu] À partir du …, je passe au prélèvement, le 1er du mois. Dis-moi si une autre date t’arrange.
           *[vous] À partir du …, je passe au prélèvement, le 1er du mois. Dites-moi si une autre date vous arrange.
        }
        [shop] À partir du …, les commandes se règlent en les passant.
        [online] À partir du …, les commandes se règlent en les passant.
        [invoice] { $address ->
            [tu] À partir du …, mes factures se règlent sous … jours. Dis-moi à qui les envoyer, et ce qui doit y figurer (numéro de commande, service) pour que rien ne les retarde.
           *[vous] À partir du …, mes factures se règlent sous … jours. Dites-moi à qui les envoyer, et ce qui doit y figurer (numéro de commande, service) pour que rien ne les retarde.
        }
       *[quote] { $address ->
            [tu] À partir du …, je commence avec un acompte de … %, et le reste se règle sous … jours. Dis-moi si cela te va avant que je bloque la date.
           *[vous] À partir du …, je commence avec un acompte de … %, et le reste se règle sous … jours. Dites-moi si cela vous va avant que je bloque la date.
        }
    }
    .name = Vos délais
draft-refusal = { $refusal }
    .name = Dire non
draft-questions = { $count ->
        [1] { $one }
       *[other] { $one } { $two }
    }
    .name = À demander avant
draft-call_again = { say-again }
    .name = Rappeler
draft-invite = { ask-invitation-start }
    .name = Demander à écouter
draft-clause = { $clause }
    .name = La ligne à écrire
draft-brief =
    Ce que je fais : { $offer }.
    Ce que cela change : …
    Le prix, et ce qu’il comprend : { $price_known ->
        [yes] à partir de { $price }, pour …
       *[no] …
    }
    Quand : …
    Ce que j’attends de vous pour commencer : …
    .name = Une page à faire lire
draft-post = { $moment ->
        [let_down] On vous a lâché à quelques jours de la date ? Avant de chercher qui remplace, trois choses à vérifier : … ; … ; … Je suis là cette semaine si vous voulez les regarder à deux.
        [date_near] La date approche et rien n’est calé ? Ce qui peut encore attendre : … Ce qui ne peut pas : … Si vous hésitez sur l’un des deux, écrivez-moi.
        [letter] Un courrier, un contrôle ? Avant de répondre : … Ce qu’il ne faut pas faire : … Le délai qui compte : …
       *[season] La saison arrive. Ce qui se prépare maintenant : … Ce qui sera trop tard dans un mois : …
    }
    .name = Un texte à publier
