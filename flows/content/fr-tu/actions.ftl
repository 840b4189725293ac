### L’action de la semaine et les rappels, pour qui préfère « tu ».

screen-action =
    <b>Ton action de la semaine</b>

    { $action }

    { $dated }
task-well = <b>C’est fait : une chose de plus derrière toi.</b>{ $asked ->
        [yes] { " " }Alors, quel nom ? Si cette personne veut acheter : avant de signer. Si c’est déjà signé : un nouveau client.
       *[no] { " " }Qu’est-ce que cela a donné ? Une phrase suffit, même « rien pour l’instant ».
    }
done-title = <b>Ce que tu as déjà fait</b>
screen-action-next =
    <b>La suite, quand tu voudras</b>
    Une seule chose à la fois. Laquelle ?

    { $proposals }
screen-choose =
    <b>Changer d’action</b>
    Celle-ci ne convient plus ? Prends-en une autre, ou dis la tienne.

    { $proposals }
screen-own =
    <b>Ton action, avec tes mots</b>
    Une phrase suffit : quand, quoi, avec qui. Par exemple : « Jeudi, quand j’ai fini ma tournée, j’appelle Marco. »

screen-reminder =
    <b>Voici le rappel que tu m’avais demandé.</b>
    Tu avais choisi :

    { $action }

    Si ce n’est pas encore fait, cela se remet, ou se change.
screen-reminder-plain =
    <b>Voici le rappel que tu m’avais demandé.</b>
    Ta fiche est là : une ligne à relire, une chose à faire.
screen-reminder-sheet =
    <b>Ta fiche tient-elle encore ?</b>
    Voici le rappel à { $days } jours que tu m’avais demandé. Un client de plus, un regret, un prix qui a bougé : c’est le moment de le dire.
screen-arrange =
    <b>Quand te faire signe ?</b>
    Un seul message, vers 10 h chez toi. À 7 jours, il parle de ton action ; à 30 ou 90, de ta fiche. Un dimanche, il attend le lundi.
planned = Rappel le { $day } vers 10 h ({ $place }), pour { $of ->
        [action] ton action.
       *[sheet] ta fiche.
    }
came-kept = Gardé avec ton action : « { $came } »
task-ticked = { $name } : compté comme répondu dans ta semaine.
