### Tout ce qui entoure les questions : accueil, écrans, boutons, erreurs.

## Ce que l’on voit avant de commencer (profil du bot)

bot-name = Chouchou
bot-description =
    Savoir par cœur pour qui travailler.

    En six minutes : qui vous paie vraiment, qui vous lit vraiment, avec qui vous ne voulez plus travailler. Vous repartez avec une fiche tirée de vos seules réponses. Rien d’inventé.

    Vos réponses sont chiffrées, et personne d’autre ne les voit sans votre accord. Vous pouvez tout effacer à tout moment.
bot-short = Votre client chouchou, par cœur. Une fiche tirée de vos réponses, en six minutes.

welcome =
    <b>Bonjour, ici Chouchou.</b>
    Ensemble, on va mettre un visage sur la personne pour qui vous travaillez le mieux, et repérer celle qu’il vaut mieux éviter. Je n’invente rien : chaque ligne de votre fiche viendra de vos réponses.

resumed = Me revoici. Nous en étions là :

## Commandes (menu de Telegram : une ligne, sans point)

command-start = Commencer, ou reprendre
    .also = commencer | reprendre
command-sheet = Ma fiche, avec ce que j’ai déjà
    .also = fiche
command-edit = Revoir et corriger mes réponses
    .also = corriger | modifier | reponses
command-new = Un autre client chouchou
    .also = nouveau | nouvelle
command-settings = Langue, vous ou tu, monnaie, rappels
    .also = reglages
command-help = Comment ça marche
    .also = aide
command-privacy = Ce qui est gardé, et comment
    .also = confidentialite
command-export = Emporter toutes mes réponses
    .also = exporter | emporter
command-delete = Tout effacer
    .also = effacer | supprimer | supprimer tout | tout supprimer | effacer tout | tout effacer
command-line = /{ $name } · { $does }

## Boutons autour des questions

nav = Navigation
    .back = ↩︎ Retour
    .back-also = arrière | revenir | précédent
    .skip = ⏭ Passer
    .skip-also = je passe | suivant | plus tard | je ne sais pas | je sais pas | sais pas | je ne sais plus | je sais plus | je ne sais pas trop | je sais pas trop | aucune idée | bof
    .why = Pourquoi ?
    .why-also = pourquoi cette question
    .keep = ✓ Garder
    .keep-also = je garde | garder ma réponse | garder comme ça | ramener à 100 | ramener
    .redo = Reprendre
    .redo-also = on reprend | recommencer
    .ok = OK
    .ok-also = terminé | fini | c’est tout | valider | voilà
    .pause = Pause
    .pause-also = stop | à tout à l’heure | je reviens | j’ai un client
    .clear = Remettre à zéro
    .clear-also = effacer | vider
    .first = Garder ces noms-là
    .first-also = garde celles-là | garde les premières | garder les premiers | ces trois-là
    .told = C’est bien cela
    .told-also = c’est ça | c’est cela | exact
    .other = Autre chose
    .other-also = non | ni l’un ni l’autre | autre réponse | aucun des deux

scale-shares = Ramener à 100 %

marked = ✓ { $label }
counted = { $label } × { $n }
chosen = → <b>{ $value }</b>
given = <i>Votre réponse : { $value }</i>
quoted = « { $words } »
skipped = passé
to-copy = À copier :
    <blockquote>{ $text }</blockquote>

unit-percent = { $n } %
unit-hours = { $n } h
unit-refusals = { $n }
unit-customers = { $n }

money = Montants
    .euro = { $amount } €
    .dollar = { $amount } $
    .pound = { $amount } £
    .swiss = { $amount }{ "\u00A0" }CHF
    .cfa = { $amount }{ "\u00A0" }F{ "\u00A0" }CFA
    .bare = { $amount }

name-of-family = { $name } · { $family }
name-of-turn = { $name } ({ $turn })

go-on = Continuer
    .also = c'est bon | ok | ok c'est bon | tout est beau | c'est beau | c'est parfait | c'est correct | tout est correct | impeccable | impec | c'est bon pour moi | ça me va | c'est exact | tout est juste | tout est ok | c'est bien ça | rien à redire | d'accord | parfait | nickel | on continue | continue | vas-y | allons-y | go | suite | la suite | tout est bon | rien à changer | c'est tout bon
see-sheet = Voir ma fiche
check-a-text = Relire un texte
meet-a-prospect = Avant de signer
know-better = Mieux connaître
my-news = Du nouveau
edit-answers = Corriger
deepen = Approfondir
start-another = En faire une autre
other-answers = Toutes mes réponses
all-good = C’est bon : ma fiche
change-answer = Changer
why-lines = Pourquoi ?
why-others = Une autre ligne
add-missing = + { $name }
other-persona = Fiche : { $name }
my-card = Ma carte
take-away = Emporter

## Écrans

screen-help =
    <b>Comment ça marche</b>
    Je pose une question à la fois. Touchez un bouton, ou écrivez : les deux marchent partout. Vous pouvez revenir en arrière, passer, vous arrêter et reprendre quand vous voulez. Pour corriger une réponse, modifiez simplement votre ancien message.

    { $commands }

screen-privacy =
    <b>Ce que je garde, et comment</b>
    • Vos réponses et leurs corrections, ce que vous racontez ensuite, vos réglages, et la langue que Telegram m’indique.
    • Un texte collé pour être relu est lu, puis oublié, sauf si vous demandez à le garder.
    • Tout est chiffré avant d’être écrit ; la clé est rangée ailleurs.
    • Les adresses, les numéros et les noms complets que je reconnais dans vos réponses sont masqués avant d’être gardés. Préférez toujours des surnoms.
    • Le bot ne montre vos réponses qu’à vous, et à un coach seulement si vous le décidez ; rien ne sert à de la publicité. Vos messages passent par Telegram, qui a ses propres règles.
    • Par le lien d’un coach : je garde qui vous invite, et le nom sous lequel vous apparaissez. Cette personne voit où vous en êtes et depuis quand, rien d’autre sans votre accord, que vous reprenez quand vous voulez.
    • Si vous accompagnez : je garde vos invitations et vos notes, pour vous.
    • Si vous racontez à un entrepreneur : vos mots restent chez vous. Réponse par réponse, il lit ce que vous laissez lire, tant que vous le voulez ; ses coachs n’en lisent rien. /words pour changer d’avis.
    • /export vous donne tout. /delete efface tout, sur-le-champ et pour de bon.
    .name = Confidentialité

screen-settings = <b>Réglages</b>
    Vos réponses ne changent pas, quels que soient vos choix : aucun montant n’est converti.

address = Adresse
    .vous = On se dit vous
    .tu = On se dit tu

sign = Monnaie
    .euro = Euros (€)
    .dollar = Dollars ($)
    .pound = Livres (£)
    .swiss = CHF (Suisse)
    .cfa = F CFA

setting-noted = C’est noté

screen-resume =
    <b>Vous revoilà.</b>
    Vous en étiez { $where }. { $count ->
        [0] Aucune réponse pour l’instant.
        [one] Votre réponse est là.
       *[other] Vos { $count } réponses sont là.
    }

place-question = à « { $question } » ({ $chapter })
place-review = à la relecture de vos réponses

screen-kept =
    <b>Votre fiche est à jour.</b>
    Ouvrez-la avant de publier, avant d’appeler, avant de signer.


screen-new =
    <b>Une autre fiche</b>
    Celle-ci reste à vous. Voulez-vous parler d’un autre client que vous aimeriez cloner, ou repartir d’une page blanche ?

screen-new-full =
    <b>Il n’y a plus de place pour une autre</b>
    Vous avez mené { $count } entretiens, c’est tout ce que je peux garder. Aucun ne s’efface seul : supprimez une fiche qui ne vous sert plus, et vous pourrez en commencer une. Pour tout emporter d’abord : /export.

oldest-sheet = La plus ancienne
another-favourite = Un autre chouchou
from-scratch = Page blanche

screen-delete =
    <b>Tout effacer ?</b>
    { $count ->
        [0] Vos réglages disparaîtront
        [one] Votre réponse et vos réglages disparaîtront
       *[other] Vos { $count } réponses, vos fiches et vos réglages disparaîtront
    } pour de bon. Pour en garder une copie d’abord : /export.
delete-yes = Oui, tout effacer
delete-no = Non, garder
delete-cancelled = Rien n’a été effacé.
deleted =
    <b>C’est effacé.</b>
    { $answers ->
        [0] Il ne restait que vos réglages
        [one] Une réponse
       *[other] { $answers } réponses
    }{ $interviews ->
        [0] { "" }
        [one] , un entretien
       *[other] , { $interviews } entretiens
    } : je ne garde rien de vous. Pour recommencer un jour : /start.

screen-answers =
    <b>Vos réponses</b>

    { $chapters }

    Quelque chose à changer ? Touchez son chapitre.
screen-chapter =
    { $lines }

    Touchez ce que vous voulez changer.
answers-title = <b>{ $title }</b>
answers-folded = <b>{ $title }</b>
    <blockquote expandable>{ $lines }</blockquote>
legend = <i>{ $marks }</i>
    .lived = 📌 vécu
    .deduced = 🔎 déduit
    .hypothesis = 💭 hypothèse
    .told = 🗣 leurs mots
    .pen = ✍️ écrit d’après vos réponses
wrong-where = Chaque ligne vient de vos réponses : « Pourquoi ? », sous chaque message, montre lesquelles. Corrigez celle qui sonne faux, la fiche suivra.
proposed-action = 👉 <b>{ $label }.</b> { $what }
screen-reread =
    Pour corriger une réponse, il suffit de la nommer : « mon offre, ce n’est pas ça, c’est… ». Sinon, la fiche est prête.
    .missed = Je n’ai pas reconnu cela. { screen-reread }
    .changed =
        C’est corrigé. { $name } : <b>{ $value }</b>

        Le reste n’a pas bougé. Autre chose à changer ? Un mot suffit.
    .noted =
        C’est noté, avec vos mots, et ce sera sur votre fiche : <b>{ $value }</b>

        Autre chose ? Sinon, la fiche est prête.
screen-answers-none = Aucune réponse encore. Commençons par la première question.
answer-line = { $name } : { $value }

export-caption = Toutes vos réponses, en un seul fichier. Il est à vous.

## La fiche

letter-title = <b>{ $title }</b>
sheet-title = <b>{ $at }/{ $of } · { $title }</b>
sheet-line = { $mark } { $line }
sheet-missing = <i>Il manque : { $names }.</i>
sheet-empty = Il me faut encore une ou deux réponses pour écrire une première ligne. On continue ?
persona-role = { $role ->
        [primary] <i>Votre premier chouchou</i>
        [secondary] <i>Un autre chouchou, après { $first }</i>
       *[only] { "" }
    }
mark-lived = 📌
mark-deduced = 🔎
mark-hypothesis = 💭
mark-action = 👉
basis-lived = 📌 Vécu : vous l’avez raconté.
basis-deduced = 🔎 Déduit de vos réponses.
basis-hypothesis = 💭 Hypothèse : à vérifier auprès de vraies personnes.
basis-proposal = Une proposition, à dire avec vos mots.

grid-title = <b>Déjà une chose : qui veut, et qui peut</b>
grid-next = <i>Le reste de la fiche viendra affiner tout cela.</i>

screen-sheet = Que voulez-vous faire de cette fiche ?
screen-papers =
    <b>Emporter la fiche</b>
    { $cards ->
        [0] { "" }
       *[other] Une carte tient sur l’écran du téléphone : à garder pour soi, ou à montrer.{ " " }
    }Le rapport dit tout, avec les réponses derrière chaque ligne ; à relire avant de le transmettre.
take = Ce que l’on emporte
    .aim = Carte : qui viser
    .avoid = Carte : qui éviter
    .report = Rapport (PDF)
    .markdown = Texte (Markdown)
    .json = Données (JSON)
handed = Ce qui accompagne chaque papier
    .aim = Qui viser, sur une carte. À regarder avant d’écrire, avant d’appeler.
    .quote = Ses mots, à montrer : qui les a dits l’a permis. Ce qui est publié ne se reprend plus d’ici.
    .avoid = Qui éviter, sur une carte. À regarder avant de dire oui.
    .report = Toute la fiche, à lire au calme ou à imprimer. Les petits numéros renvoient aux réponses.
    .markdown = Toute la fiche, en texte, pour la ranger parmi des notes.
    .json = Toute la fiche, en données, pour un autre logiciel.

screen-why = Laquelle de ces lignes ? Je vous montre les réponses dont elle vient.
screen-why-line =
    { $line }{ $computed_known ->
        [yes] { "" }

    { $computed }
       *[no] { "" }
    }

    { $basis }
    { $answers }
why-wrong = Cette ligne sonne faux ? Corrigez la réponse d’où elle vient : elle suivra.
why-answer = <blockquote>{ $question }
    → <b>{ $value }</b></blockquote>

## Quand je ne comprends pas

misread = Ce que je cherche
    .choice = Je n’ai pas compris. Quel bouton s’en approche le plus ?
    .nearest = Vous voulez dire « { $option } » ?
    .not-so = Pas « { $option } », j’ai compris. Plutôt quoi, alors ?
    .between = Plutôt « { $first } », ou « { $last } » ?
    .stalling = Rien ne presse. Quelques mots suffisent, par exemple : « { $example } ».
    .several = Je n’ai pas reconnu « { $words } ». Touchez les boutons, ou écrivez leurs noms séparés par des virgules.
    .ticked = J’ai coché ce que j’ai compris. OK, ou corrigez.
    .nothing-picked = Choisissez au moins une réponse, puis OK.
    .too-many = { $most } réponses au plus. Gardez les plus vraies.
    .too-many-counted = Cela fait { $said } en tout, et je n’en cherche que { $most }. Par exemple : « recommandation 3, site 2 ».
    .alone = Cette réponse ne va pas avec les autres. Choisissez l’une ou les autres.
    .percent = Je cherche une part sur cent. Par exemple : 60, ou « environ 30 % ».
    .percent-range = Une part va de 0 à 100. Par exemple : 60.
    .hours = Je cherche un nombre d’heures. Par exemple : 12, ou « entre 10 et 15 ».
    .hours-range = Je cherche un nombre d’heures, d’une demi-heure à { $high }. Par exemple : 12.
    .customers = Je cherche un nombre de clients, de 0 à 5. Par exemple : 2.
    .customers-range = Je cherche un nombre de clients, de 0 à 5. Par exemple : 2.
    .refusals = Je cherche un nombre de refus, de 0 à 10. Par exemple : 2.
    .refusals-range = Je cherche un nombre de refus, de 0 à 10. Par exemple : 2.
    .counts = Je cherche { $families } nombres, un par groupe, dans l’ordre. Par exemple : { $example }.
    .amount = Je cherche un montant. Par exemple : 60, ou « entre 50 et 70 ».
    .amount-short = { $meant }, ou { $said } ? En chiffres, c’est plus sûr.
    .amount-an-hour = Je cherche ce que vaut une seule heure. Par exemple : 60.
    .too-long = C’est un peu long : { $said } signes, et je peux en garder { $most }. Gardez l’essentiel.
    .no-words = Il me faut quelques mots. Une phrase simple suffit.
    .page = Cela ressemble à un texte à envoyer. Je n’en garde rien. Si c’est votre réponse, envoyez-la encore une fois.
    .too-many-names = { $said } noms, c’est trop pour une fois. Je garde { $first } ? Ou réécrivez la liste, { $most } au plus : ceux qui se ressemblent peuvent aller ensemble.
    .name-too-long = Un nom court, { $most } signes au plus. Par exemple : restaurants, jeunes créateurs.
    .fear = Vous n’avez pas à dire votre idée : ces questions portent sur leur problème. Un surnom suffit.
    .enough = C’est le maximum. Retirez-en une pour en choisir une autre.
    .enough-counted = C’est le maximum. Pour recompter : « Remettre à zéro ».

hello = Bonjour.
check-pasted = C’est un texte à relire
question-waits = Une question attend encore votre réponse : <b>{ $question }</b>. Est-ce que cela y répond ? Reprenez-la d’abord. Sinon, une commande comme /news ou /ask dit de quoi il s’agit.
not-understood = Je n’ai pas reconnu cela. Voici ce que l’on peut faire :
paused = À tout à l’heure. Tout est gardé : on reprendra ici.
required = J’ai besoin de cette réponse pour la suite. Un à-peu-près suffit.
first-question = C’est la toute première question.
welcome-to-it = Avec plaisir.
    .also = merci | merci beaucoup | merci bien | mille mercis | un grand merci | thanks
recalled = { $words ->
        [none] D’après vos mots : <b>{ $value }</b>. C’est bien cela ?
       *[other] Vous avez dit plus tôt : « { $words } ». <b>{ $value }</b>, c’est bien cela ?
    }
is-answer = « { $words } » : c’est bien votre réponse ?
also-noted = J’ai noté aussi. { $what }
    .change = ✎ { $name }
with-words = { $value }, « { $words } »
given-named = { $name } : <b>{ $value }</b>
rest-is-kept = Le reste est coché.
old-answer-stays = Votre ancienne réponse reste en place.
corrected = C’est corrigé. { $name } : <b>{ $value }</b>
masked = <i>J’ai masqué les coordonnées ou le nom de famille avant de garder votre réponse.</i>
old-button = Ces boutons datent un peu.
    .below = Ces boutons datent un peu. La question ouverte est plus bas.
already-noted = C’est noté : { $value }
old-question = Vous aviez répondu <b>{ $value }</b> à « { $name } ». On change ?

cannot-read = Je ne lis que le texte. Écrivez-le en quelques mots, ou touchez un bouton.
    .photo = Belle image, sans doute, mais je ne lis que le texte. Dites-le en quelques mots.
    .voice = Je n’entends pas les messages vocaux. Écrivez-le en quelques mots : c’est gardé tel quel.
    .sticker = Je ne lis que le texte. Quelques mots, ou un bouton, et on avance.
    .document = Je n’ouvre pas les fichiers. Copiez ici le passage qui compte.

group-only-private = Chouchou se parle en tête-à-tête : { $link }

let-go = { $since ->
        [message] À partir de ce message, je n’ai rien lu ni gardé
       *[tap] La suite, je ne l’ai ni lue ni gardée
    } : il y en avait trop d’un coup. Renvoyez ce qui compte.
many-waiting = J’en ai reçu beaucoup, je les lis dans l’ordre. Au-delà de { $most }, je ne lis plus.
stats =
    Personnes : { $people }
    Entretiens finis : { $finished }
    Se sont servies de leur fiche cette semaine : { $week } (la semaine d’avant : { $before })

trouble = Quelque chose m’a échappé, et je n’ai pas pu garder votre dernier message. Renvoyez-le dans une minute ; tout le reste est en place.
trouble-again = Cela coince encore au même endroit. Je l’ai signalé à qui s’occupe de moi, sans vos mots. Le reste répond : votre fiche (/sheet), votre action (/action), vos réponses à emporter (/export).
unreadable =
    <b>Je n’arrive plus à lire vos réponses.</b>
    Il est arrivé quelque chose au fichier qui les garde. Je n’y touche pas : il reste tel quel, et je l’ai signalé à qui s’occupe de moi. Votre dernier message, lui, n’est pas gardé.

    Le mieux est d’attendre un peu, puis de m’écrire : si le fichier est réparé, vous retrouverez tout. Vous pouvez aussi repartir de zéro ; l’ancien fichier sera gardé à part.
unreadable-sure =
    <b>Tout effacer ?</b>
    Le fichier que je n’arrive plus à lire disparaîtra aussi, et plus personne ne pourra le réparer.
unreadable-erased =
    <b>C’est effacé.</b>
    Rien de ce que vous m’aviez confié n’est gardé. Pour recommencer un jour : /start.
unreadable-shared =
    <b>Il y a ici quelque chose que je n’arrive plus à lire.</b>
    Ce n’est pas vous : un fichier partagé entre plusieurs personnes s’est abîmé. Je n’y touche pas, et je l’ai signalé à qui s’occupe de moi. Vos réponses sont intactes : réessayez plus tard, le reste marche.
unreadable-do = Réponses illisibles
    .wait = Attendre
    .anew = Repartir de zéro
    .delete = Tout effacer
    .erase = Oui, tout effacer
trouble-paper = Quelque chose m’a échappé, et je n’ai pas pu préparer ce document. Votre fiche est intacte ; redemandez-le dans une minute.

# What is said to us rather than answered.
meaning = Ce que veulent dire nos mots
    .goal = 80 % est notre repère : la part de l’argent qui vient de gens qui paient le prix demandé, à l’heure.
    .favourite = Le chouchou : le client que l’on aimerait avoir en dix exemplaires.
    .family = Un groupe : des clients qui se ressemblent, par leur métier ou par ce qu’ils viennent chercher.
    .income = Les rentrées d’argent : ce que paient les clients, avant les frais et les impôts.
    .newsletter = Une newsletter : une lettre par e-mail, à des gens qui s’y sont inscrits.
aside-privacy = Vous seul lisez vos réponses. Personne d’autre, sauf un coach si vous le décidez ; /privacy dit tout.
aside-unsure = Pas grave, on y reviendra si vous voulez.
aside-skip = On passe.
aside-told = Pardon, je ne le retrouve pas ici. Deux mots suffisent.
aside-smalltalk = Reprenons où nous en étions.
aside-correction = Revenons-y : la bonne réponse, c’est laquelle ? Pour en changer une autre, un mot suffit : « modifier ».
own-action = C’est noté, avec vos mots : « { $words } ».
sheet-noted = C’est noté : vos mots sont sur la fiche, sous les décisions.
