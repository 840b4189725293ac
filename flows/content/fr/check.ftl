### Avant de publier : un texte collé, relu comme le lirait la personne que l’on vise.

command-check = Relire un texte avant de le publier
    .also = relire | verifier

check-it = Le relire
check-another = Un autre texte
check-keep = Garder comme mon message
check-copy = Copier le texte repris
check-apart = Le texte repris à part
check-copy-added = Copier l’ajout
check-kinds = Autre chose…
check-which = C’est plutôt…
check-as = Relire le texte comme
    .pitch = Un message pour vendre
    .reply = Une réponse
    .reminder = Une relance de facture
    .peer = Un mot à un confrère
    .referral = Une recommandation
    .post = Une publication
    .article = Un article
    .offer = Une page d’offre
    .other = Rien de mon métier
check-which-of = <b>Est-ce { $one }, ou { $other } ?</b> Dites-le d’un bouton : on ne relit pas l’un comme l’autre.
kind-of = Ce qu’un texte peut être
    .pitch = un message pour vendre
    .reply = une réponse
    .reminder = une relance de facture
    .peer = un mot à un confrère
    .referral = une recommandation
    .post = une publication
    .article = un article
    .offer = une page d’offre
    .other = un texte sans rapport avec votre métier
check-rather = c’est | c’était | ce n’est | ceci est | corriger | non | plutôt | un | une | mon | ma
kind-said = Comme on le dit
    .pitch = message pour vendre | message de vente | prospection
    .reply = réponse | répondre
    .reminder = relance de facture | relance | rappel de facture
    .peer = mot à un confrère | mot à une consœur | mot à un collègue
    .referral = recommandation | demande de recommandation
    .post = publication | post
    .article = article
    .offer = page d’offre | offre | page de tarifs
    .other = rien de mon métier | rien à voir avec mon métier | pas de mon métier | privé
check-kind = Ce qu’est le texte
    .pitch = <b>Un message pour vendre.</b>
    .reply = <b>Une réponse.</b>
    .reminder = <b>Une relance de facture.</b>
    .peer = <b>Un mot à quelqu’un du métier.</b>
    .referral = <b>Une recommandation, demandée ou donnée.</b>
    .post = <b>Une publication.</b>
    .article = <b>Un article.</b>
    .offer = <b>Une page d’offre.</b>
    .other = <b>Ce texte n’est pas de votre métier :</b> je n’ai rien à en dire.
    .short = <b>Trop court.</b>

check-paste =
    <b>Avant de publier</b>
    Collez ici le texte : une publication, ou un message à envoyer. Je vous dirai à qui il parle, et ce qui le rend juste ou passe-partout. Il ne sera pas gardé.
check-again = Je ne garde rien de ce que l’on me donne à relire, et je n’ai plus ce texte sous les yeux. Collez-le ici de nouveau.
check-again-as = Compris : { $kind }. Je ne garde rien de ce que l’on me donne à relire ; collez-le ici de nouveau, et je le relirai ainsi.
check-short = C’est trop court pour en dire quelque chose. Collez ici le texte entier : quelques phrases suffisent.
note-it = Le noter sur ma fiche
note-again = Il n’y a plus la place, ou le texte n’est plus là : redites-le en une phrase.
check-offer = C’est un texte à publier ou à envoyer ? Je peux le relire. Il ne sera pas gardé.
check-offer-caption = Je ne lis que le texte, mais je peux relire celui qui l’accompagne. Il ne sera pas gardé.
check-whom = Pour qui, ce texte ?
check-kept = C’est gardé comme votre dernier message.{ $masked ->
        [yes] { " " }Les coordonnées et les noms complets y sont masqués.
       *[no] { "" }
    }

folded = { $title }
    <blockquote expandable>{ $lines }</blockquote>

## À qui il parle

check-anybody = { $side ->
        [payers] <b>Ce texte pourrait venir de n’importe qui dans votre métier,</b> même s’il parle à vos payeurs.
       *[unclear] <b>Ce texte pourrait venir de n’importe qui dans votre métier : il ne parle à personne en particulier.</b>
    }
check-audience = { $side ->
        [payers] <b>Il parle à vos payeurs.</b>
        [peers] { $heard ->
            [0] <b>Il ira surtout à vos pairs, comme vos derniers textes.</b> Aucun mot n’est celui de vos payeurs.
           *[other] { $referred ->
                [yes] <b>Il parle à vos pairs,</b> et des pairs vous envoient des clients : dites-leur qui vous envoyer.
               *[no] <b>Il parle à vos pairs.</b> Ceux qui paient n’y trouveront pas leur histoire.
            }
        }
       *[unclear] { $heard ->
            [0] <b>On ne sait pas à qui il parle.</b> Aucun mot n’est celui de vos payeurs, ni celui de vos pairs.
            [1] <b>Il ne parle à personne en particulier.</b>
           *[other] <b>Il parle un peu à vos payeurs, un peu à vos pairs.</b> Choisissez.
        }
    }
check-signs = { $side ->
        [payers] Vers vos payeurs : { $signs }.
       *[peers] Vers vos pairs : { $signs }.
    }
check-sign = { $what } ({ $quotes })
hint = Ce qui dit à qui l’on parle
    .sentence = une phrase de vos clients presque telle quelle
    .family = vos clients nommés
    .yours = ce qui leur appartient
    .story = une histoire de client
    .words = des mots de vos réponses
    .problem = un problème que l’on vit
    .offer = ce que l’on peut vous demander
    .trade = votre métier au pluriel
    .peers = vos confrères
    .news = l’actualité du métier
    .learners = ceux qui apprennent
    .craft = la technique
    .gear = le matériel

## La précision

check-worn = Lu partout : { $quotes }.
check-score = { $kind ->
        [reminder] <b>De quoi être payé : { $points } sur 10.</b>
       *[other] <b>Précision : { $points } sur 10.</b>
    }{ $standing ->
        [said] { "" }
        [none] { "" }
        [anybody] { " " }Il pourrait venir de n’importe qui dans votre métier.
        [thin] { " " }Peu de choses, ici, ne peuvent venir que de vous.
        [concrete] { " " }Très concret, mais rien ne dit pourquoi vous écrivez à cette personne-là.
        [halfway] { "" }
       *[specific] { " " }Cela sent le vécu : gardez cette façon.
    }{ $counted ->
        [no] { "" }
        [floor] { " " }<i>On part de 0, sans descendre plus bas.</i>
       *[yes] { " " }<i>On part de 0.</i>
    }
check-reason = { $sign ->
        [plus] +{ $points } ·
       *[minus] −{ $points } ·
    } { $quoted ->
        [yes] { $why } : { $quotes }
       *[no] { $why }
    }
check-lacking = <i>Pour monter la note : { $what }.</i>
check-bait = ⚠️ « { $words } » attire { $named ->
        [yes] des gens comme <b>{ $regret }</b>.
       *[no] ceux que vous regrettez.
    } { $why }
bait-why = D’où cela vient
    .sign = Cela avait commencé ainsi : { $sign }.
    .wrong = Ce fut ensuite : { $wrong }.
    .offer = Ce n’était pas ce que vous vendez d’habitude.
    .own = Le premier signe, dans vos mots : « { $words } ».
lacking-message = Ce qui ferait gagner le plus de points à un message
    .introduced = dites qui vous envoie
    .homework = dites ce que vous avez regardé avant d’écrire
    .about_you = donnez un chiffre ou une date qui concerne la personne
    .question = posez une question à laquelle on puisse répondre
    .asked = reprenez ce que l’on vous a demandé
    .dated = donnez une date ou un prix
    .invoice = dites quelle facture, et de combien
    .due = dites depuis quand elle est due
    .way = demandez ce qui bloque, ou dites comment payer
    .whom = dites qui vous envoyer, par ce que vit la personne
    .free_no = dites qu’un non ne coûte rien
lacking-post = Ce qui ferait gagner le plus de points à un texte publié
    .story = racontez ce qu’un client a fait ou dit
    .moment = dites à quel moment c’était
    .quote = citez des paroles entendues
    .paid = dites ce que cela coûte
    .closing = finissez par une question, ou une seule chose à faire
reason = Pourquoi un texte gagne ou perd des points
    .introduced = quelqu’un vous envoie
    .homework = vous avez regardé avant d’écrire
    .about_you = un chiffre ou une date qui concerne la personne
    .number = un chiffre ou une date
    .dated = un chiffre ou une date, pour cette personne
    .moment = un moment précis
    .happened = un moment précis
    .story = un client qui fait ou dit quelque chose
    .quote = des paroles rapportées
    .obstacle = ce qui retient est dit
    .paid = on sait ce que cela coûte
    .question = une question à laquelle on peut répondre
    .closing = une question, ou une chose à faire
    .words = des mots de vos réponses
    .asked = la demande est reprise
    .invoice = on sait quelle facture
    .due = on sait depuis quand
    .way = ce qui bloque est demandé, ou la façon de payer est dite
    .whom = on sait qui vous envoyer
    .thanks = un merci, ou quelque chose en retour
    .free_no = un non ne coûte rien
    .stock = des formules lues partout
    .general = une généralité
    .jargon = du jargon
    .placeholder = un blanc resté à remplir
    .me = il parle plus de vous que de la personne
    .long = plus d’un écran à lire
    .everyone = il s’adresse à tout le monde
    .hashtags = trop de mots-dièse

## L’épreuve de confiance

check-trust = { $kind ->
        [message] <b>Avant de l’envoyer, cinq questions</b>
       *[post] <b>Avant de le publier, cinq questions</b>
    } <i>(moins de trois oui : il peut attendre)</i>
trust-ask = { $told ->
        [yes] ☑ { $what }
       *[no] ☐ { $what }
    }
trust-asks = Les cinq questions
    .worth = Mérite-t-il l’attention qu’il demande ?
    .invited = Quelqu’un vous présente-t-il, ou vous attend-on ?
    .only_them = Est-ce vrai pour cette personne, et pour elle seule ?
    .invited-post = Vos lecteurs l’attendaient-ils de vous ?
    .only_them-post = Est-ce vrai pour ceux que vous visez, et pour eux seuls ?
    .free_no = Peut-on dire non sans rien y perdre ?
    .passed_on = En parlerait-on à quelqu’un qui vit la même chose ?

## La personne, et leur texte repris

check-mind = { $named ->
        [yes] <b>À garder en tête : { $name }</b>
       *[no] <b>À garder en tête</b>
    }
check-nobody = <b>Il manque la personne.</b> Un surnom, le jour où tout a commencé, une phrase de sa bouche : avec cela, je vous dirais quoi garder en tête.
check-edited = { $cut ->
        [yes] { $added ->
            [yes] <b>Votre texte, repris :</b> ce qui peut partir est barré, l’ajout est en gras.
            [nothing] <b>Votre texte, repris :</b> tout peut partir. Recommencez par ce que vous avez vu de la personne, ou par ce qui lui arrive.
           *[no] <b>Votre texte, repris :</b> ce qui peut partir est barré.
        }
       *[no] <b>Votre texte, avec une phrase de plus,</b> en gras.
    }
check-cut = <s>{ $words }</s>
check-added = <b>{ $words }</b>
check-ask-first = <i>C’est l’histoire de quelqu’un : demandez-lui avant de la publier.</i>

## Ce qui s’ajoute : une phrase, tirée des réponses. Elle ne prétend rien de qui la lit.

add-change = Ce que j’ai vu changer chez un client : { $words }
add-question = Une question à laquelle on peut répondre
    .let_down = { $address ->
        [tu] On vient de te lâcher, toi aussi ?
       *[vous] On vient de vous lâcher, vous aussi ?
    }
    .date_near = { $address ->
        [tu] As-tu une date qui approche ?
       *[vous] Avez-vous une date qui approche ?
    }
    .something_new = { $address ->
        [tu] Qu’est-ce qui commence pour toi en ce moment ?
       *[vous] Qu’est-ce qui commence pour vous en ce moment ?
    }
    .letter = { $address ->
        [tu] As-tu reçu un courrier, toi aussi ?
       *[vous] Avez-vous reçu un courrier, vous aussi ?
    }
    .season = { $address ->
        [tu] Où en es-tu pour cette saison ?
       *[vous] Où en êtes-vous pour cette saison ?
    }
    .other = { $address ->
        [tu] Et toi, où en es-tu ?
       *[vous] Et vous, où en êtes-vous ?
    }
add-obstacle = Ce qui peut être proposé contre ce qui retient
    .proof = { $address ->
        [tu] Veux-tu voir un travail du même genre avant de décider ?
       *[vous] Voulez-vous voir un travail du même genre avant de décider ?
    }
    .price = { $address ->
        [tu] Je te dis le prix avant de commencer.
       *[vous] Je vous dis le prix avant de commencer.
    }
    .change = { $address ->
        [tu] Qu’est-ce que tu voudrais garder comme c’est ?
       *[vous] Qu’est-ce que vous voudriez garder comme c’est ?
    }
    .opinion = { $address ->
        [tu] Si tu dois en parler à quelqu’un, dis-moi ce qu’il faut que je lui écrive.
       *[vous] Si vous devez en parler à quelqu’un, dites-moi ce qu’il faut que je lui écrive.
    }
    .timing = { $address ->
        [tu] Si ce n’est pas le moment, dis-moi quand revenir vers toi.
       *[vous] Si ce n’est pas le moment, dites-moi quand revenir vers vous.
    }
add-when = { $address ->
        [tu] Quel jour t’arrangerait ?
       *[vous] Quel jour vous arrangerait ?
    }
add-paid-when = { $address ->
        [tu] Peux-tu me dire quel jour partira le virement ?
       *[vous] Pouvez-vous me dire quel jour partira le virement ?
    }
add-way = { $address ->
        [tu] S’il te manque quelque chose pour la régler, dis-le-moi.
       *[vous] S’il vous manque quelque chose pour la régler, dites-le-moi.
    }
add-whom = { $address ->
        [tu] Connais-tu { someone-there } ?
       *[vous] Connaissez-vous { someone-there } ?
    }
add-free-no = { $address ->
        [tu] Un nom me suffit ; et si personne ne te vient, ce n’est pas grave.
       *[vous] Un nom me suffit ; et si personne ne vous vient, ce n’est pas grave.
    }

check-theirs = Les mots d’un client dans le texte
    .named = 🗣 « { $words } » : c’est la phrase de <b>{ $by }</b>, citée avec son accord.
    .unnamed = 🗣 « { $words } » : une phrase que vous pouvez citer sans dire de qui elle vient ({ $by }).
    .read = ⚠️ « { $words } » : cette phrase vous a été confiée ({ $by }), pas pour être citée. Retirez-la, ou demandez d’abord.
