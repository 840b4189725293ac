### L’action de la semaine et les rappels : ce qui se fait une fois la fiche prête.

command-action = Mon action de la semaine
    .also = actions | tache

my-action = Mon action

## L’action

screen-action =
    <b>Votre action de la semaine</b>

    { $action }

    { $dated }
task-alone = 👉 <b>{ $what }</b>
task-since = <i>Choisie le { $since }.</i>
task-put-off = <i>Choisie le { $since }, remise au { $until }.</i>

task-done = C’est fait
task-change = Changer
task-later = Plus tard
task-again = Dans une semaine
task-own = Avec mes mots
task-back = ↩︎ Mon action

task-well = <b>C’est fait : une chose de plus derrière vous.</b>{ $asked ->
        [yes] { " " }Alors, quel nom ? Si cette personne veut acheter : avant de signer. Si c’est déjà signé : un nouveau client.
       *[no] { "" }
    }
done-title = <b>Ce que vous avez déjà fait</b>
done-line = ✓ { $what } · { $day }
done-more = { $n ->
        [one] … et une autre, avant.
       *[other] … et { $n } autres, avant.
    }

screen-action-none = L’action de la semaine se choisit une fois la fiche prête. On continue ?
screen-action-next =
    <b>La suite, quand vous voudrez</b>
    Une seule chose à la fois. Laquelle ?

    { $proposals }
screen-choose =
    <b>Changer d’action</b>
    Celle-ci ne convient plus ? Prenez-en une autre, ou dites la vôtre.

    { $proposals }
screen-own =
    <b>Votre action, avec vos mots</b>
    Une phrase suffit : quoi, avec qui, quel jour. Par exemple : « appeler Marco jeudi matin ».

## Les rappels

screen-reminder =
    <b>Voici le rappel que vous m’aviez demandé.</b>
    Vous aviez choisi :

    { $action }

    Si ce n’est pas encore fait, cela se remet, ou se change.
screen-reminder-plain =
    <b>Voici le rappel que vous m’aviez demandé.</b>
    Votre fiche est là : une ligne à relire, une chose à faire.
screen-reminder-sheet =
    <b>Votre fiche tient-elle encore ?</b>
    Voici le rappel à { $days } jours que vous m’aviez demandé. Un client de plus, un regret, un prix qui a bougé : c’est le moment de le dire.
sheet-holds = Oui, elle tient
sheet-changed = Quelque chose a changé
screen-holds = Alors elle reste telle quelle.

remind-7 = Rappel dans 7 jours
remind-30 = Rappel dans 30 jours
remind-90 = Rappel dans 90 jours
no-reminders = Arrêter les rappels
have-reminder = Me faire un rappel
move-reminder = Changer : { $day }

screen-arrange =
    <b>Quand vous faire signe ?</b>
    Un seul message, vers 10 h chez vous. À 7 jours, il parle de votre action ; à 30 ou 90, de votre fiche. Un dimanche, il attend le lundi.
screen-planned = C’est entendu. { $planned }
planned = Rappel le { $day } vers 10 h ({ $place }), pour { $of ->
        [action] votre action.
       *[sheet] votre fiche.
    }
none-planned = Aucun rappel prévu.
reminder-lifted = Le rappel du { $day } est annulé : c’est déjà fait.
quiet = C’est entendu : aucun autre rappel.
