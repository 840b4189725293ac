### Les fiches gardées : leur liste, ce qu’on en fait, ce qui change d’une à l’autre.

command-sheets = Toutes mes fiches
    .also = fiches | mes fiches

all-sheets = Toutes mes fiches
newer = ← Plus récentes
older = Plus anciennes →
undo = Annuler
back-to-sheet = ← La fiche

screen-sheets-none =
    <b>Vos fiches</b>
    Aucune pour l’instant : la première viendra de vos réponses.
screen-sheets =
    <b>{ $count ->
        [one] Votre fiche
       *[other] Vos { $count } fiches
    }</b>

    { $lines }

sheet-listed =
    <b>{ $n }. { $name }</b>{ $role }
    { $dated }
    <i>{ $avoid }</i>
sheet-choice = { $n } · { $name }
sheet-named = { $name }
sheet-unnamed = Fiche n° { $n }
sheet-dated = { $finished ->
        [no] En cours, dernière réponse le { $day }
       *[yes] À jour, dernière réponse le { $day }
    }
sheet-before-choice = avant : { $what }
sheet-of-before = Jusqu’au { $day }, avant de corriger : { $names }{ $more ->
        [0] { "" }
       *[other] …
    }
sheet-role = { $role ->
        [primary] { " " }· premier chouchou
        [secondary] { " " }· autre chouchou
       *[only] { "" }
    }

screen-saved =
    <b>{ $name }</b>{ $role }
    { $dated }
    { $count ->
        [one] Une réponse derrière cette fiche.
       *[other] { $count } réponses derrière cette fiche.
    }
read = Lire une partie
    .aim = Qui viser
    .avoid = Qui éviter
    .speak = Où parler
do = Faire quelque chose d’une fiche
    .open = Ouvrir cette fiche
    .take = Emporter
    .restore = Revenir à celle-ci
    .primary = Mettre en premier
    .rename = Renommer
    .forget = Effacer

screen-rename =
    Comment appeler la fiche <b>{ $name }</b> ?
    Écrivez le nom que vous voulez, en quelques mots. Les réponses ne changent pas.
screen-forget = { $kind ->
        [before] Effacer <b>{ $name }</b> telle qu’elle était ? La fiche d’aujourd’hui reste, avec toutes ses réponses.
       *[now] Effacer <b>{ $name }</b> ? Ses réponses et ses fiches d’avant partiront avec elle, pour de bon.{ $left ->
            [yes] { " " }Vos autres fiches restent.
           *[no] { "" }
        }
    }
forget-yes = Oui, effacer
sheet-forgotten = { $kind ->
        [before] L’ancienne version est effacée. <b>{ $name }</b>, telle qu’elle est aujourd’hui, reste.
       *[now] <b>{ $name }</b> : c’est effacé.
    }
undone = Annulé : { $names }. Les réponses sont comme avant.
no-such-sheet = Cette fiche n’est plus là.

screen-changed =
    Corrigé : { $names }. <b>Votre fiche est à jour.</b>
changes = { $counted }.
changes-none = Aucune ligne ne change.
in-words = { $n ->
        [1] une
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
       *[other] { $n }
    }
lines = Lignes qui diffèrent, en tête de phrase ou après une virgule
    .changed = { $n ->
        [1] une ligne change
       *[other] { in-words } lignes changent
    }
    .new = { $n ->
        [1] une { $first ->
            [yes] ligne est
           *[no] est
        } nouvelle
       *[other] { in-words } { $first ->
            [yes] lignes sont
           *[no] sont
        } nouvelles
    }
    .gone = { $n ->
        [1] une { $first ->
            [yes] ligne s’en
           *[no] s’en
        } va
       *[other] { in-words } { $first ->
            [yes] lignes s’en
           *[no] s’en
        } vont
    }
difference = Une ligne, d’une fiche à l’autre
    .changed = { $line }
        <blockquote>Avant : { $before }</blockquote>
    .new = { $line }
        <blockquote>Nouveau.</blockquote>
    .gone = <blockquote>N’y est plus : { $before }</blockquote>
changes-more = { $n ->
        [one] <i>Et une autre ligne.</i>
       *[other] <i>Et { $n } autres lignes.</i>
    }
sheet-same = C’est noté. Aucune ligne de votre fiche ne change.

## Partager

share-sheet = Partager
share-start = Faire ma fiche
to-share = Touchez « Partager », puis choisissez une conversation. Ou écrivez <b>@{ $name }</b> dans n’importe laquelle : vos cartes et vos lignes y seront, pour vous seulement.
share-card = La carte
share-title = <b>{ $title }</b>
