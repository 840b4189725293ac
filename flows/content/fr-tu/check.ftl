### Avant de publier, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/check.ftl.

check-paste =
    <b>Avant de publier</b>
    Colle ici le texte : une publication, ou un message à envoyer. Je te dirai à qui il parle, et ce qui le rend juste ou passe-partout. Il ne sera pas gardé.
check-again = Je ne garde rien de ce que l’on me donne à relire, et je n’ai plus ce texte sous les yeux. Colle-le ici de nouveau.
check-which-of = <b>Est-ce { $one }, ou { $other } ?</b> Dis-le d’un bouton : on ne relit pas l’un comme l’autre.
kind-of =
    .other = un texte sans rapport avec ton métier
check-again-as = Compris : { $kind }. Je ne garde rien de ce que l’on me donne à relire ; colle-le ici de nouveau, et je le relirai ainsi.
check-short = C’est trop court pour en dire quelque chose. Colle ici le texte entier : quelques phrases suffisent.
check-kept = C’est gardé comme ton dernier message.{ $masked ->
        [yes] { " " }Les coordonnées et les noms complets y sont masqués.
       *[no] { "" }
    }

check-anybody = { $side ->
        [payers] <b>Ce texte pourrait venir de n’importe qui dans ton métier,</b> même s’il parle à tes payeurs.
       *[unclear] <b>Ce texte pourrait venir de n’importe qui dans ton métier : il ne parle à personne en particulier.</b>
    }
check-audience = { $side ->
        [payers] <b>Il parle à tes payeurs.</b>
        [peers] { $heard ->
            [0] <b>Il ira surtout à tes pairs, comme tes derniers textes.</b> Aucun mot n’est celui de tes payeurs.
           *[other] { $referred ->
                [yes] <b>Il parle à tes pairs,</b> et des pairs t’envoient des clients : dis-leur qui t’envoyer.
               *[no] <b>Il parle à tes pairs.</b> Ceux qui paient n’y trouveront pas leur histoire.
            }
        }
       *[unclear] { $heard ->
            [0] <b>On ne sait pas à qui il parle.</b> Aucun mot n’est celui de tes payeurs, ni celui de tes pairs.
            [1] <b>Il ne parle à personne en particulier.</b>
           *[other] <b>Il parle un peu à tes payeurs, un peu à tes pairs.</b> Choisis.
        }
    }
check-signs = { $side ->
        [payers] Vers tes payeurs : { $signs }.
       *[peers] Vers tes pairs : { $signs }.
    }
hint =
    .sentence = une phrase de tes clients presque telle quelle
    .family = tes clients nommés
    .words = des mots de tes réponses
    .offer = ce que l’on peut te demander
    .trade = ton métier au pluriel
    .peers = tes confrères

check-score = { $kind ->
        [reminder] <b>De quoi être payé : { $points } sur 10.</b>
       *[other] <b>Précision : { $points } sur 10.</b>
    }{ $standing ->
        [said] { "" }
        [none] { "" }
        [anybody] { " " }Il pourrait venir de n’importe qui dans ton métier.
        [thin] { " " }Peu de choses, ici, ne peuvent venir que de toi.
        [concrete] { " " }Très concret, mais rien ne dit pourquoi tu écris à cette personne-là.
        [halfway] { "" }
       *[specific] { " " }Cela sent le vécu : garde cette façon.
    }{ $counted ->
        [no] { "" }
        [floor] { " " }<i>On part de 0, sans descendre plus bas.</i>
       *[yes] { " " }<i>On part de 0.</i>
    }
check-bait = ⚠️ « { $words } » attire { $named ->
        [yes] des gens comme <b>{ $regret }</b>.
       *[no] ceux que tu regrettes.
    } { $why }
bait-why =
    .offer = Ce n’était pas ce que tu vends d’habitude.
    .own = Le premier signe, dans tes mots : « { $words } ».
lacking-message =
    .introduced = dis qui t’envoie
    .homework = dis ce que tu as regardé avant d’écrire
    .about_you = donne un chiffre ou une date qui concerne la personne
    .question = pose une question à laquelle on puisse répondre
    .asked = reprends ce que l’on t’a demandé
    .dated = donne une date ou un prix
    .invoice = dis quelle facture, et de combien
    .due = dis depuis quand elle est due
    .way = demande ce qui bloque, ou dis comment payer
    .whom = dis qui t’envoyer, par ce que vit la personne
    .free_no = dis qu’un non ne coûte rien
lacking-post =
    .story = raconte ce qu’un client a fait ou dit
    .moment = dis à quel moment c’était
    .quote = cite des paroles entendues
    .paid = dis ce que cela coûte
    .closing = finis par une question, ou une seule chose à faire
reason =
    .introduced = quelqu’un t’envoie
    .homework = tu as regardé avant d’écrire
    .words = des mots de tes réponses
    .whom = on sait qui t’envoyer
    .me = il parle plus de toi que de la personne
check-kind =
    .other = <b>Ce texte n’est pas de ton métier :</b> je n’ai rien à en dire.
check-edited = { $cut ->
        [yes] { $added ->
            [yes] <b>Ton texte, repris :</b> ce qui peut partir est barré, l’ajout est en gras.
            [nothing] <b>Ton texte, repris :</b> tout peut partir. Recommence par ce que tu as vu de la personne, ou par ce qui lui arrive.
           *[no] <b>Ton texte, repris :</b> ce qui peut partir est barré.
        }
       *[no] <b>Ton texte, avec une phrase de plus,</b> en gras.
    }
check-ask-first = <i>C’est l’histoire de quelqu’un : demande-lui avant de la publier.</i>

trust-asks =
    .invited = Quelqu’un te présente-t-il, ou t’attend-on ?
    .invited-post = Tes lecteurs l’attendaient-ils de toi ?
    .only_them-post = Est-ce vrai pour ceux que tu vises, et pour eux seuls ?

check-nobody = <b>Il manque la personne.</b> Un surnom, le jour où tout a commencé, une phrase de sa bouche : avec cela, je te dirais quoi garder en tête.
note-again = Il n’y a plus la place, ou le texte n’est plus là : redis-le en une phrase.

check-theirs =
    .unnamed = 🗣 « { $words } » : une phrase que tu peux citer sans dire de qui elle vient ({ $by }).
    .read = ⚠️ « { $words } » : cette phrase t’a été confiée ({ $by }), pas pour être citée. Retire-la, ou demande d’abord.
