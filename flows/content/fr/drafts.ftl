### Les textes écrits pour eux, prêts à copier : dits à d’autres, « tu » ou « vous » selon à qui.
### Rien de privé n’y entre : ni part d’argent, ni ce qui a failli tout arrêter, ni les mots de quelqu’un.
### « … » : un blanc, que l’on demande de remplir avant de montrer le texte ; .ask0, .ask1 : ce que l’on
### demande pour le premier, le deuxième. 256 signes au plus, pour que le bouton puisse copier.

screen-drafts =
    <b>Les mots à copier</b>
    Ceux de cette semaine sont dans « Ma semaine ». Voici les autres.
drafts-all = Tous les textes
draft-to = Pour { $name }
draft-unfilled = ✎ { $name }
draft-fill = Compléter
draft-refill = Changer les blancs
blank = { $known ->
        [yes] { $asked }
       *[no] Que mettez-vous à la place des points, en gras ?
    }

    <blockquote>{ $before }<b>…</b>{ $after }</blockquote>
    .name = Ce qui manque
    .why = Sans cela, le texte n’est pas prêt à partir. Ce que vous écrivez reste : il ne vous sera pas redemandé.
drafts-none = Les mots à dire sont dans votre semaine ; d’autres réponses en donneront d’autres.
screen-draft =
    <b>{ $title }</b>{ $ready ->
        [yes] { "" }
       *[no] { " " }· il manque un mot ou deux
    }

    <blockquote>{ $text }</blockquote>
draft-copy = Copier
draft-others = Les autres textes
draft-say-tu = Plutôt « tu »
draft-say-vous = Plutôt « vous »

someone-there = { $seek ->
        [moment] quelqu’un chez qui il y a eu ces temps-ci { $moment }
        [kind] quelqu’un qui { say-lives }{ $beside ->
            [yes] { " " }(côté { $group })
           *[no] { "" }
        }
        [group] quelqu’un, côté { $group }, à qui je pourrais être utile
       *[no] quelqu’un à qui je pourrais être utile
    }

draft-ask_favourite = { $address ->
        [tu] Je pense à toi pour une chose : connais-tu { someone-there } ? Un nom me suffit, je m’occupe du reste. Et si personne ne te vient, ce n’est pas grave.
       *[vous] Je pense à vous pour une chose : connaissez-vous { someone-there } ? Un nom me suffit, je m’occupe du reste. Et si personne ne vous vient, ce n’est pas grave.
    }
    .name = Demander un nom
draft-ask_introducer = { $address ->
        [tu] Merci encore pour la personne que tu m’as envoyée : c’est pour des gens comme cela que j’aime travailler. Connais-tu aussi { someone-there } ? Un nom me suffit, je m’occupe du reste, et je te dirai la suite.
       *[vous] Merci encore pour la personne que vous m’avez envoyée : c’est pour des gens comme cela que j’aime travailler. Connaissez-vous aussi { someone-there } ? Un nom me suffit, je m’occupe du reste, et je vous dirai la suite.
    }
    .name = Remercier qui envoie
draft-ask_peers = { $address ->
        [tu] Merci de m’avoir envoyé du monde. Si tu croises { someone-there } et que ce n’est pas pour toi, envoie-le-moi : je m’en occupe, et je te dis ce qu’il en est.
       *[vous] Merci de m’avoir envoyé du monde. Si vous croisez { someone-there } et que ce n’est pas pour vous, envoyez-le-moi : je m’en occupe, et je vous dis ce qu’il en est.
    }
    .name = À vos confrères
draft-terms = { $sells_by ->
        [own] { $address ->
            [tu] Pour la suite, voici comment je travaille : « { $terms } ». Dis-moi si cela te va avant que je bloque la date.
           *[vous] Pour la suite, voici comment je travaille : « { $terms } ». Dites-moi si cela vous va avant que je bloque la date.
        }
        [sessions] { $address ->
            [tu] Désormais, je demande le règlement en réservant la séance. Dis-moi si cela te pose souci : on trouvera.
           *[vous] Désormais, je demande le règlement en réservant la séance. Dites-moi si cela vous pose souci : on trouvera.
        }
        [subscription] { $address ->
            [tu] Désormais, le mois se règle d’avance, le 1er. Dis-moi si une autre date t’arrange.
           *[vous] Désormais, le mois se règle d’avance, le 1er. Dites-moi si une autre date vous arrange.
        }
        [shop] Désormais, les commandes se règlent en les passant.
        [online] Désormais, les commandes se règlent en les passant.
        [invoice] { $address ->
            [tu] Désormais, chaque facture porte sa date de paiement. Laquelle peux-tu tenir, à qui l’envoyer, et que doit-on y lire (numéro de commande, service) pour que rien ne la retarde ?
           *[vous] Désormais, chaque facture porte sa date de paiement. Laquelle pouvez-vous tenir, à qui l’envoyer, et que doit-on y lire (numéro de commande, service) pour que rien ne la retarde ?
        }
       *[quote] { $address ->
            [tu] Désormais, une partie se règle avant que je commence, et le reste à une date que l’on écrit. Laquelle peux-tu tenir ? Je bloque ta date dès que c’est dit.
           *[vous] Désormais, une partie se règle avant que je commence, et le reste à une date que l’on écrit. Laquelle pouvez-vous tenir ? Je bloque votre date dès que c’est dit.
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
draft-brief = { $price_known ->
        [yes]
            Ce que je fais : { $offer }.
            Le prix : à partir de { $price }.
            Ce qu’il comprend : …
            Ce que cela change : …
            Quand : …
            Pour commencer : …
       *[no]
            Ce que je fais : { $offer }.
            Ce que le prix comprend : …
            Ce que cela change : …
            Quand : …
            Pour commencer : …
    }
    .name = Une page à faire lire
    .ask0 = Que comprend votre prix ? « L’étude, deux corrections, la livraison », par exemple.
    .ask1 = Qu’est-ce que cela change pour eux ? Ce que l’on voit, ou ce que l’on compte.
    .ask2 = Quand est-ce fait ? « Trois semaines après l’accord », par exemple.
    .ask3 = Qu’attendez-vous d’eux pour commencer ? « Un oui par message et l’acompte », par exemple.
draft-post = Au départ, chez un client : { $moment }. Depuis : { $change }. Si vous vivez la même chose, écrivez-moi ce qui se passe, et pour quand il vous faut une réponse.
    .name = Un texte à publier
