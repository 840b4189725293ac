### Les fiches gardées, quand on se dit tu.

screen-sheets-none =
    <b>Tes fiches</b>
    Aucune pour l’instant : la première viendra de tes réponses.
screen-sheets =
    <b>{ $count ->
        [one] Ta fiche
       *[other] Tes { $count } fiches
    }</b>

    { $lines }
screen-rename =
    Comment appeler la fiche <b>{ $name }</b> ?
    Écris le nom que tu veux, en quelques mots. Les réponses ne changent pas.
screen-forget = { $kind ->
        [before] Effacer <b>{ $name }</b> telle qu’elle était ? La fiche d’aujourd’hui reste, avec toutes ses réponses.
       *[now] Effacer <b>{ $name }</b> ? Ses réponses et ses fiches d’avant partiront avec elle, pour de bon.{ $left ->
            [yes] { " " }Tes autres fiches restent.
           *[no] { "" }
        }
    }
screen-changed =
    Corrigé : { $names }. <b>Ta fiche est à jour.</b>
sheet-same = C’est noté. Aucune ligne de ta fiche ne change.
to-share = Touche « Partager », puis choisis une conversation. Ou écris <b>@{ $name }</b> dans n’importe laquelle : tes cartes et tes lignes y seront, pour toi seulement.
