### Avant de publier : un texte collé, relu comme le lirait la personne que l’on vise.

command-check = Relire un texte avant de le publier
    .also = relire | verifier

check-it = Le relire
check-another = Un autre texte
check-keep = Garder comme mon message
check-copy = Copier ces cinq lignes
check-apart = Les cinq lignes à part
check-as = Lire le texte autrement
    .message = C’est un message
    .post = C’est une publication

check-paste =
    <b>Avant de publier</b>
    Collez ici le texte : une publication, ou un message à envoyer. Je vous dirai à qui il parle, et ce qui le rend juste ou passe-partout. Il ne sera pas gardé.
check-again = Je ne garde rien de ce que l’on me donne à relire, et je n’ai plus ce texte sous les yeux. Collez-le ici de nouveau.
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
           *[other] <b>Il parle à vos pairs.</b> Ceux qui paient n’y trouveront pas leur histoire.
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

check-score = <b>Précision : { $points } sur 10.</b>{ $standing ->
        [said] { "" }
        [anybody] { " " }Il pourrait venir de n’importe qui dans votre métier.
        [thin] { " " }Peu de choses, ici, ne peuvent venir que de vous.
        [concrete] { " " }Très concret, mais rien ne dit pourquoi vous écrivez à cette personne-là.
        [halfway] { " " }À mi-chemin.
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
check-bait = <b>À retirer :</b> « { $words } » attire { $named ->
        [yes] des gens comme <b>{ $regret }</b>.
       *[no] ceux que vous regrettez.
    } { $why }
bait-why = D’où cela vient
    .sign = C’est ainsi que cela a commencé : { $sign }.
    .cause = En cause : { $cause }.
lacking-message = Ce qui ferait gagner le plus de points à un message
    .introduced = dites qui vous envoie
    .homework = dites ce que vous avez regardé avant d’écrire
    .number = donnez un chiffre ou une date qui concerne la personne
    .obstacle = nommez ce qui pourrait retenir
lacking-post = Ce qui ferait gagner le plus de points à une publication
    .story = racontez ce qu’un client a fait ou dit
    .moment = dites à quel moment c’était
    .quote = citez des paroles entendues
    .number = donnez un chiffre ou une date
reason-message = Pourquoi un message gagne ou perd des points
    .introduced = quelqu’un vous envoie
    .homework = vous avez regardé avant d’écrire
    .number = un chiffre ou une date qui concerne la personne
    .obstacle = ce qui retient est dit
    .paid = on sait ce que cela coûte
    .question = une seule question, à la fin
    .stock = lu partout
    .placeholder = un blanc resté à remplir
    .me = il parle plus de vous que de la personne
    .long = plus d’un écran à lire
reason-post = Pourquoi une publication gagne ou perd des points
    .number = un chiffre ou une date
    .moment = un moment précis
    .story = un client qui fait ou dit quelque chose
    .quote = des paroles rapportées
    .closing = une seule chose à faire, ou une question
    .words = des mots de vos réponses
    .stock = lu partout
    .general = une généralité
    .jargon = du jargon
    .placeholder = un blanc resté à remplir
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

## La personne, et une autre version

check-mind = { $named ->
        [yes] <b>À garder en tête : { $name }</b>
       *[no] <b>À garder en tête</b>
    }
check-nobody = <b>Il manque la personne.</b> Un surnom, le jour où tout a commencé, une phrase de sa bouche : avec cela, je vous dirais quoi garder en tête et je remplirais les lignes qui suivent.
check-rewrite = <b>Une autre version, en cinq lignes</b> <i>(complétez les …, gardez ce qui est vrai)</i>

skeleton-message =
    Je vous écris parce que …
    { $looked ->
        [site] Sur votre site, j’ai vu …
        [news] J’ai lu que vous veniez de …
        [figures] Dans vos chiffres, j’ai vu …
        [post] J’ai lu ce que vous avez écrit sur …
       *[none] Avant de vous écrire, j’ai regardé …
    }
    { $trigger_known ->
        [yes] Vivez-vous un moment comme celui-ci : « { $trigger } » ?
       *[no] Vous êtes sans doute en train de …
    }
    Ce qui pourrait vous retenir : … Pour cela, je …
    En parler dix minutes : est-ce le bon moment ?
skeleton-post =
    { $trigger_known ->
        [yes] Un jour, on m’appelle : « { $trigger } »
       *[no] Ce jour-là, … venait de …
    }
    Ce qui a failli tout arrêter : …
    { $change_known ->
        [yes] Depuis : « { $change } »
       *[no] Depuis, …
    }
    { $quote_known ->
        [yes] « { $quote } »
       *[no] « … »
    }
    Et vous, où en êtes-vous ?
