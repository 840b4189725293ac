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
# Un plan, à la première personne : quand ceci arrive, je fais cela, avec elle ou lui. La même phrase en « tu ».
action-plan = <i>« { $do ->
        [ask_introduction] Quand un client me remercie, je lui demande un nom, un seul.
        [ask_introducer] Quand j’ouvre mon téléphone demain matin, je remercie qui m’a envoyé mon meilleur client, et je lui demande qui d’autre.
        [pressing] Quand j’ai fini de lire ceci, je règle avec la personne ce qui presse.
        [call_favourite] Quand je prends ma première pause demain, j’appelle mon meilleur client, sans rien lui vendre.
        [call_five] Quand je m’apprête à publier, j’appelle d’abord une personne. Cinq fois.
        [say_price] Quand on me demande “combien ?”, je dis mon prix à voix haute, et j’écoute.
        [rewrite_topic] Quand je m’assieds pour écrire, je réponds d’abord à un client.
        [look_at_readers] Quand quelqu’un réagit à un texte, je regarde si cette personne pourrait payer.
        [second_customer] Quand je parle à mon plus gros client, je lui demande deux noms.
        [ask_deposit] Quand quelqu’un dit oui, je lui demande une partie d’avance.
        [write_limits] Quand un client demande “et ça aussi ?”, je lui montre ce qui est compris.
        [remove_bait] Quand j’allume mon ordinateur, je retire de ma page la phrase qui attire ceux que je regrette.
        [call_again] Quand je prends ma première pause demain, je rappelle cette personne.
        [interview_three] Quand je croise quelqu’un qui connaît ce problème, je lui demande vingt minutes, sans rien vendre.
        [frame_late] Quand ils me redemandent quelque chose, je leur envoie d’abord mes conditions de paiement.
        [remove_obstacle] Quand un client hésite, je lui montre ce qui lève son doute.
        [ask_peers] Quand une personne de mon métier m’écrit, je la remercie et je lui dis qui m’envoyer.
        [stop_channel] Quand l’envie me prend d’y publier, j’appelle un client à la place.
       *[ask_who_pays] Quand quelqu’un dit oui, je lui demande qui paiera.
    } »</i>
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
       *[no] { " " }Qu’est-ce que cela a donné ? Une phrase suffit, même « rien pour l’instant ».
    }
whom-which = Un nom de plus. Lequel ?
done-title = <b>Ce que vous avez déjà fait</b>
done-line = ✓ { $what } · { $day }
came-kept = Gardé avec votre action : « { $came } »
task-ticked = { $name } : compté comme répondu dans votre semaine.
done-came = ✓ { $what } · { $day }. Ce que cela a donné : « { $came } »
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
    Une phrase suffit : quand, quoi, avec qui. Par exemple : « Jeudi, quand j’ai fini ma tournée, j’appelle Marco. »

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
