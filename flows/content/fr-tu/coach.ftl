### Le coach, quand on se dit tu.

screen-become-coach =
    <b>Accompagner avec Chouchou</b>
    Tu envoies un lien ; chaque personne fait son entretien seule, puis choisit ce que tu peux lire : rien, sa fiche, ou sa fiche et ses réponses. Tu verras où chaque personne en est, rien d’autre sans son accord. Ton propre entretien ne change pas.
screen-coach =
    <b>Tu accompagnes sous le nom : { $name }</b>{ $said ->
        [yes] { " " }
        Mot d’accueil : « { $welcome } »
       *[no] { "" }
    }
screen-coach-name = Sous quel nom invites-tu ? Par exemple : « Claire Lebrun ». C’est ce que lira chaque personne invitée.
screen-coach-welcome = Une phrase d’accueil, si tu veux : elle s’affiche avant la première question.
screen-coach-heard-off =
    <b>Ne plus t’avertir ?</b>
    Je te dis quand une personne que tu accompagnes partage sa fiche. Sans cela, tu le verras dans la liste.
screen-coach-leave =
    <b>Ne plus être coach ?</b>
    Tes liens ne mèneront plus nulle part, tu ne verras plus rien des personnes invitées, et tes notes s’effacent. Ta propre fiche reste.
delete-coach = Tes invitations ne mèneront plus nulle part, et tu ne verras plus rien des personnes invitées.
coach-left = C’est fait. Tes liens sont éteints, et ta propre fiche est intacte.
screen-invitations = { $count ->
        [0] <b>Tes invitations sont retirées</b>
        [one] <b>Ton invitation</b>
       *[other] <b>Tes { $count } invitations</b>
    }
    Une par groupe, si tu veux : le nom n’est que pour toi.
invitations-enough = Cela fait beaucoup d’invitations. Retires-en une avant d’en faire une autre.
invitation-words = Je te propose six minutes avec Chouchou : qui paie, qui lit, avec qui travailler. Je verrai où tu en es, rien d’autre sans ton accord. { $name }
invitation-state =
    .expired = Terminée le { $until }. Choisis une autre durée pour la rouvrir.
screen-coachees =
    <b>Les personnes que tu accompagnes</b>
    { $joined ->
        [0] Personne encore : envoie ton lien.
        [one] Une personne est venue.
       *[other] { $joined } personnes : { $stages }{ $shared ->
            [0] { "" }
            [one] , dont une qui partage
           *[other] , dont { $shared } qui partagent
        }.
    }{ $gone ->
        [0] { "" }
        [one] { " " }Une personne n’est plus là.
       *[other] { " " }{ $gone } personnes ne sont plus là.
    }{ $narrowed ->
        [yes] { " " }

        <i>{ $only } : { $listed ->
            [0] personne
           *[other] { $listed }
        }</i>
       *[no] { "" }
    }

    { $lines }
screen-roster-sort = <b>Qui voir ?</b>
    { $needs ->
        [0] Personne n’attend rien de toi aujourd’hui.
       *[other] Ce qui presse d’abord, puis tes groupes.
    }
coachee-note-line = <i>{ $dated ->
        [yes] { $day } :
       *[no] Ta note :
    } { $note }</i>
screen-coach-nudge =
    <b>{ $name }</b> recevra ceci :
    <blockquote>{ $text }</blockquote>
    Pour lui dire autre chose, écris-le ici.
screen-coach-signs = { $n ->
        [0] Personne n’est choisi. Voici ce qui partirait :
        [one] Une personne recevra ceci :
       *[other] { $n } personnes recevront ceci, chacune de son côté :
    }
    <blockquote>{ $text }</blockquote>
    Touche un nom pour l’enlever, ou le remettre. Pour dire autre chose, écris-le ici.
screen-coach-plan = { $again ->
        [yes] Je cherche un jour à venir. Par exemple : « demain à 18 h », « mardi », ou « 8 décembre ».
       *[no] La prochaine séance avec <b>{ $name }</b> : touche un jour, ou écris-le, avec l’heure si tu veux. Par exemple : « demain à 18 h », « mardi », ou « 8 décembre ». Je te la rappelle le matin même.
    }
nudge-already = Tu as déjà fait signe à <b>{ $name }</b>. Un autre signe pourra partir à partir du { $day }.
csv =
    .notes = Tes notes
csv-caption = Ta liste, telle qu’elle est aujourd’hui.
coachee-gone = Cette personne n’est plus dans ta liste.
coachee-paper = Ce que lit { $name }, tel que partagé avec toi aujourd’hui. « Tu » y veut dire { $name }.
coachee-signed = { $name } (ici « tu ») · avec { $coach } · { $day }
screen-coach-note = <b>{ $name }</b> : écris ta note. Elle ne s’affiche que chez toi.
screen-coach-notes =
    <b>{ $name }</b> : tes notes. Touche un numéro pour corriger ou effacer.

    { $lines }
screen-coach-mend =
    <b>{ $name }</b> : écris la note autrement.
    <blockquote>{ $note }</blockquote>
screen-invitation-label = Quel nom pour cette invitation ? Par exemple : « Promotion de mars ». Ce nom ne s’affiche que chez toi.
coachee-replied = <b>{ $name }</b> te répond : « { $words } »
coachee-shared = <b>{ $name }</b> a fini, et { $what ->
        [answers] partage sa fiche et ses réponses
       *[sheet] partage sa fiche
    } avec toi.
cohort-caption = { $all ->
        [yes] { $count ->
            [one] Le rapport partagé avec toi, tel qu’il est aujourd’hui.
           *[other] Les { $count } rapports partagés avec toi, tels qu’ils sont aujourd’hui.
        }
       *[no] { $count } rapports, sur les { $of } partagés avec toi, tels qu’ils sont aujourd’hui.
    }
screen-cohort-export =
    <b>Tout emporter ?</b>
    Les rapports partagés avec toi arrivent ici en un fichier ZIP. Il reste dans cette conversation et sur ce téléphone, même si quelqu’un cesse de partager.
screen-coach-lost = Que veux-tu voir : les personnes que tu accompagnes, tes réglages, ou ton propre entretien ?
