### Ce qui entoure les questions, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/ui.ftl.

## Accueil

welcome =
    <b>Bonjour, ici Chouchou.</b>
    Ensemble, on va mettre un visage sur la personne pour qui tu travailles le mieux, et repérer celle qu’il vaut mieux éviter. Je n’invente rien : chaque ligne de ta fiche viendra de tes réponses.

## Boutons autour des questions

given = <i>Ta réponse : { $value }</i>

## Écrans

screen-help =
    <b>Comment ça marche</b>
    Je pose une question à la fois. Touche un bouton, ou écris : les deux marchent partout. Tu peux revenir en arrière, passer, t’arrêter et reprendre quand tu veux. Pour corriger une réponse, modifie simplement ton ancien message.

    { $commands }
screen-privacy =
    <b>Ce que je garde, et comment</b>
    • Tes réponses et leurs corrections, ce que tu racontes ensuite, tes réglages, et la langue que Telegram m’indique.
    • Un texte collé pour être relu est lu, puis oublié, sauf si tu demandes à le garder.
    • Tout est chiffré avant d’être écrit ; la clé est rangée ailleurs.
    • Les adresses, les numéros et les noms complets que je reconnais dans tes réponses sont masqués avant d’être gardés. Préfère toujours des surnoms.
    • Le bot ne montre tes réponses qu’à toi, et à un coach seulement si tu le décides ; rien ne sert à de la publicité. Tes messages passent par Telegram, qui a ses propres règles.
    • Par le lien d’un coach : je garde qui t’invite, et le nom sous lequel tu apparais. Cette personne voit où tu en es et depuis quand, rien d’autre sans ton accord, que tu reprends quand tu veux.
    • Si tu accompagnes : je garde tes invitations et tes notes, pour toi.
    • Si tu racontes à un entrepreneur : tes mots restent chez toi. Réponse par réponse, il lit ce que tu laisses lire, tant que tu le veux ; ses coachs n’en lisent rien. /words pour changer d’avis.
    • /export te donne tout. /delete efface tout, sur-le-champ et pour de bon.
why-wrong = Cette ligne sonne faux ? Corrige la réponse d’où elle vient : elle suivra.
screen-settings = <b>Réglages</b>
    Tes réponses ne changent pas, quels que soient tes choix : aucun montant n’est converti.
screen-resume =
    <b>Te revoilà.</b>
    Tu en étais { $where }. { $count ->
        [0] Aucune réponse pour l’instant.
        [one] Ta réponse est là.
       *[other] Tes { $count } réponses sont là.
    }
place-review = à la relecture de tes réponses
screen-kept =
    <b>Ta fiche est à jour.</b>
    Ouvre-la avant de publier, avant d’appeler, avant de signer.

screen-new =
    <b>Une autre fiche</b>
    Celle-ci reste à toi. Veux-tu parler d’un autre client que tu aimerais cloner, ou repartir d’une page blanche ?
screen-new-full =
    <b>Il n’y a plus de place pour une autre</b>
    Tu as mené { $count } entretiens, c’est tout ce que je peux garder. Aucun ne s’efface seul : supprime une fiche qui ne te sert plus, et tu pourras en commencer une. Pour tout emporter d’abord : /export.
screen-delete =
    <b>Tout effacer ?</b>
    { $count ->
        [0] Tes réglages disparaîtront
        [one] Ta réponse et tes réglages disparaîtront
       *[other] Tes { $count } réponses, tes fiches et tes réglages disparaîtront
    } pour de bon. Pour en garder une copie d’abord : /export.
deleted =
    <b>C’est effacé.</b>
    { $answers ->
        [0] Il ne restait que tes réglages
        [one] Une réponse
       *[other] { $answers } réponses
    }{ $interviews ->
        [0] { "" }
        [one] , un entretien
       *[other] , { $interviews } entretiens
    } : je ne garde rien de toi. Pour recommencer un jour : /start.
screen-answers =
    <b>Tes réponses</b>

    { $chapters }

    Quelque chose à changer ? Touche son chapitre.
screen-chapter =
    { $lines }

    Touche ce que tu veux changer.
export-caption = Toutes tes réponses, en un seul fichier. Il est à toi.

## La fiche

persona-role = { $role ->
        [primary] <i>Ton premier chouchou</i>
        [secondary] <i>Un autre chouchou, après { $first }</i>
       *[only] { "" }
    }
basis-proposal = Une proposition, à dire avec tes mots.
basis-lived = 📌 Vécu : tu l’as raconté.
basis-deduced = 🔎 Déduit de tes réponses.
screen-sheet = Que veux-tu faire de cette fiche ?
screen-why = Laquelle de ces lignes ? Je te montre les réponses dont elle vient.

## Quand je ne comprends pas

misread =
    .page = Cela ressemble à un texte à envoyer. Je n’en garde rien. Si c’est ta réponse, envoie-la encore une fois.
    .ticked = J’ai coché ce que j’ai compris. OK, ou corrige.
    .nearest = Tu veux dire « { $option } » ?
    .several = Je n’ai pas reconnu « { $words } ». Touche les boutons, ou écris leurs noms séparés par des virgules.
    .nothing-picked = Choisis au moins une réponse, puis OK.
    .too-many = { $most } réponses au plus. Garde les plus vraies.
    .alone = Cette réponse ne va pas avec les autres. Choisis l’une ou les autres.
    .too-long = C’est un peu long : { $said } signes, et je peux en garder { $most }. Garde l’essentiel.
    .too-many-names = { $said } noms, c’est trop pour une fois. Je garde { $first } ? Ou réécris la liste, { $most } au plus : ceux qui se ressemblent peuvent aller ensemble.
    .fear = Tu n’as pas à dire ton idée : ces questions portent sur leur problème. Un surnom suffit.
    .enough = C’est le maximum. Retires-en une pour en choisir une autre.
old-answer-stays = Ton ancienne réponse reste en place.
masked = <i>J’ai masqué les coordonnées ou le nom de famille avant de garder ta réponse.</i>
old-question = Tu avais répondu <b>{ $value }</b> à « { $name } ». On change ?
cannot-read = Je ne lis que le texte. Écris-le en quelques mots, ou touche un bouton.
    .photo = Belle image, sans doute, mais je ne lis que le texte. Dis-le en quelques mots.
    .voice = Je n’entends pas les messages vocaux. Écris-le en quelques mots : c’est gardé tel quel.
    .document = Je n’ouvre pas les fichiers. Copie ici le passage qui compte.
trouble = Quelque chose m’a échappé, et je n’ai pas pu garder ton dernier message. Renvoie-le dans une minute ; tout le reste est en place.
trouble-again = Cela coince encore au même endroit. Je l’ai signalé à qui s’occupe de moi, sans tes mots. Le reste répond : ta fiche (/sheet), ton action (/action), tes réponses à emporter (/export).
unreadable =
    <b>Je n’arrive plus à lire tes réponses.</b>
    Il est arrivé quelque chose au fichier qui les garde. Je n’y touche pas : il reste tel quel, et je l’ai signalé à qui s’occupe de moi. Ton dernier message, lui, n’est pas gardé.

    Le mieux est d’attendre un peu, puis de m’écrire : si le fichier est réparé, tu retrouveras tout. Tu peux aussi repartir de zéro ; l’ancien fichier sera gardé à part.
unreadable-erased =
    <b>C’est effacé.</b>
    Rien de ce que tu m’avais confié n’est gardé. Pour recommencer un jour : /start.
unreadable-shared =
    <b>Il y a ici quelque chose que je n’arrive plus à lire.</b>
    Ce n’est pas toi : un fichier partagé entre plusieurs personnes s’est abîmé. Je n’y touche pas, et je l’ai signalé à qui s’occupe de moi. Tes réponses sont intactes : réessaie plus tard, le reste marche.
trouble-paper = Quelque chose m’a échappé, et je n’ai pas pu préparer ce document. Ta fiche est intacte ; redemande-le dans une minute.

wrong-where = Chaque ligne vient de tes réponses : « Pourquoi ? », sous chaque message, montre lesquelles. Corrige celle qui sonne faux, la fiche suivra.

# What is said to us rather than answered.
recalled = { $words ->
        [none] D’après tes mots : <b>{ $value }</b>. C’est bien cela ?
       *[other] Tu as dit plus tôt : « { $words } ». <b>{ $value }</b>, c’est bien cela ?
    }
aside-privacy = Toi seul lis tes réponses. Personne d’autre, sauf un coach si tu le décides ; /privacy dit tout.
aside-unsure = Pas grave, on y reviendra si tu veux.
screen-reread =
    .noted =
        C’est noté, avec tes mots, et ce sera sur ta fiche : <b>{ $value }</b>

        Autre chose ? Sinon, la fiche est prête.
own-action = C’est noté, avec tes mots : « { $words } ».
sheet-noted = C’est noté : tes mots sont sur la fiche, sous les décisions.
let-go = { $since ->
        [message] À partir de ce message, je n’ai rien lu ni gardé
       *[tap] La suite, je ne l’ai ni lue ni gardée
    } : il y en avait trop d’un coup. Renvoie ce qui compte.
question-waits = Une question attend encore ta réponse : <b>{ $question }</b>. Est-ce que cela y répond ? Reprends-la d’abord. Sinon, une commande comme /news ou /ask dit de quoi il s’agit.
legend =
    .pen = ✍️ écrit d’après tes réponses
is-answer = « { $words } » : c’est bien ta réponse ?
