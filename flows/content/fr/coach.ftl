### Le coach : devenir coach, inviter, suivre les personnes accompagnées.

command-coach = Accompagner d’autres personnes
    .also = coach | accompagner
command-coachees = Les personnes que j’accompagne
    .also = accompagnes | accompagnees | suivi

screen-become-coach =
    <b>Accompagner avec Chouchou</b>
    Vous envoyez un lien ; chaque personne fait son entretien seule, puis choisit ce que vous pouvez lire : rien, sa fiche, ou sa fiche et ses réponses. Vous verrez où chaque personne en est, rien d’autre sans son accord. Votre propre entretien ne change pas.
become-coach = Devenir coach
screen-coach =
    <b>Vous accompagnez sous le nom : { $name }</b>{ $said ->
        [yes] { " " }
        Mot d’accueil : « { $welcome } »
       *[no] { "" }
    }
screen-coach-name = Sous quel nom invitez-vous ? Par exemple : « Claire Lebrun ». C’est ce que lira chaque personne invitée.
screen-coach-welcome = Une phrase d’accueil, si vous voulez : elle s’affiche avant la première question.
coach-roster = Qui j’accompagne
coach-invite = Nouvelle invitation
coach-invitations = Mes invitations
coach-name = Mon nom
coach-welcome = Mot d’accueil
coach-no-welcome = Sans mot d’accueil
coach-heard = Les nouvelles
    .on = M’avertir d’un partage
    .off = Ne plus m’avertir
coach-heard-never = Oui, ne plus m’avertir
screen-coach-heard-off =
    <b>Ne plus vous avertir ?</b>
    Je vous dis quand une personne que vous accompagnez partage sa fiche. Sans cela, vous le verrez dans la liste.
coach-leave = Ne plus être coach
screen-coach-leave =
    <b>Ne plus être coach ?</b>
    Vos liens ne mèneront plus nulle part, vous ne verrez plus rien des personnes invitées, et vos notes s’effacent. Votre propre fiche reste.
coach-leave-yes = Oui, arrêter
delete-coach = Vos invitations ne mèneront plus nulle part, et vous ne verrez plus rien des personnes invitées.
coach-left = C’est fait. Vos liens sont éteints, et votre propre fiche est intacte.
back-to-coach = ← Coach

screen-invitations = { $count ->
        [0] <b>Vos invitations sont retirées</b>
        [one] <b>Votre invitation</b>
       *[other] <b>Vos { $count } invitations</b>
    }
    Une par groupe, si vous voulez : le nom n’est que pour vous.
invitations-enough = Cela fait beaucoup d’invitations. Retirez-en une avant d’en faire une autre.
invitation-unnamed = Invitation { $n }
invitation-withdrawn = Retirée · { $label }
screen-invitation =
    <b>{ $label }</b>
    { $state }

    À coller dans un courriel ou un message :
    <blockquote>{ $text }</blockquote>{ $inside ->
        [yes] { "" }
       *[no] { " " }
        Si le lien n’ouvre rien, écrire au bot : <b>/join { $code }</b>
    }
screen-invitation-closed =
    <b>{ $label }</b>
    { $state }
invitation-words = Je vous propose six minutes avec Chouchou : qui paie, qui lit, avec qui travailler. Je verrai où vous en êtes, rien d’autre sans votre accord. { $name }
invitation-code = Sinon, au bot : /join { $code }
invitation-state = Ce que vaut une invitation
    .open = { $ends ->
        [yes] Jusqu’au { $until }
       *[no] Sans date de fin
    }, { $capped ->
        [yes] { $most } personnes au plus.
       *[no] sans limite de nombre.
    }{ $counted ->
        [yes] { " " }{ $capped ->
            [yes] Déjà là : { $came } sur { $most }.
           *[no] Déjà là : { $came }.
        }
       *[no] { "" }
    }
    .expired = Terminée le { $until }. Choisissez une autre durée pour la rouvrir.
    .revoked = Retirée : elle ne mène plus nulle part.
invitation-copy = Copier le texte
invitation-copy-link = Copier le lien
invitation-qr = QR code
invitation-label = Donner un nom
until-days = { $n } jours
until-ever = Sans fin
most-people = { $n } max.
most-any = Illimité
invitation-revoke = Retirer
invitation-revoke-yes = Oui, retirer
screen-invitation-revoke = Retirer <b>{ $label }</b> ? Le lien et le QR code ne mèneront plus nulle part. Les personnes déjà venues restent.
screen-invitation-label = Quel nom pour cette invitation ? Par exemple : « Promotion de mars ». Ce nom ne s’affiche que chez vous.
back-to-invitation = ← L’invitation
qr-caption = À scanner avec un téléphone : la conversation s’ouvre, l’entretien aussi.

screen-coachees =
    <b>Les personnes que vous accompagnez</b>
    { $joined ->
        [0] Personne encore : envoyez votre lien.
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
coachees-at = Combien en sont là
    .invited = { $n } à l’entrée
    .started = { $n } en route
    .finished = { $n } au bout
coachee-line = { $numbered ->
        [yes] { $at } ·
       *[no] •
    } <b>{ $name }</b> { $state }{ $new }{ $noting }{ $coming }{ $due }{ $last }{ $signs }
coachee-coming = { $near ->
        [yes] { $days ->
            [0] { "" } · séance aujourd’hui{ $hour }
            [1] { "" } · séance demain{ $hour }
           *[other] { "" } · séance dans { $days } jours, le { $day }{ $hour }
        }
       *[no] { "" } · séance le { $day }{ $hour }
    }
at-hour = { $some ->
        [yes] { " " }à { $h } h { $minutes }
       *[no] { " " }à { $h } h
    }
coachee-held = Une séance passée
    .to_note = { "" } · { $n ->
        [one] séance du { $days }
       *[other] séances du { $days }
    } : à noter ?
    .on = { "" } Dernière séance le { $day }.
coachee-new = Ce qui est nouveau dans ce qui est partagé
    .unopened = { "" } · fiche pas encore ouverte
    .changed = { "" } · du nouveau le { $day }
coachee-fresh-unopened = <i>Du nouveau : cette fiche n’a pas encore été ouverte ici.</i>
coachee-due = Un jour à tenir
    .over = { "" } · c’était pour le { $day }
    .near = { "" } · pour le { $day }
coachee-nudged = Le dernier signe
    .day = { "" } · signe le { $day }
    .on = { "" } Signe envoyé le { $day }.
coachee-last = Quand la personne a répondu pour la dernière fois
    .unknown = { "" }
    .day = { "" } · { $day }
    .silent = { "" } · rien depuis { $days } jours
    .on = { "" } Dernière réponse le { $day }.
need = Ce qu’attend une personne
    .session = Une séance dans les deux jours
    .held = Une séance passée, à noter
    .day = Un jour passé, ou dans la semaine
    .silent = Rien depuis { $days } jours
    .undecided = N’ont pas encore choisi
    .due = L’action n’est pas cochée, et son jour est venu
    .new = Du nouveau
    .shares = Partagent leur fiche
need-on-button = Le même, sur un bouton
    .session = Séance sous 2 j ({ $n })
    .held = À noter ({ $n })
    .day = Échéances ({ $n })
    .silent = Sans nouvelles ({ $n })
    .undecided = À décider ({ $n })
    .due = Action à échéance ({ $n })
    .new = Du nouveau ({ $n })
    .shares = Partagent ({ $n })
roster-named = { $known ->
        [yes] Trouvés pour « { $name } »
       *[no] Trouvés pour ce nom
    }
roster-near = Personne à ce nom ; les plus proches
group-on-button = { $name } ({ $n })
list-before = ← Avant
list-after = Suite →
roster-all = Tout le monde
roster-sort = Filtrer
roster-find = Chercher
screen-roster-sort = <b>Qui voir ?</b>
    { $needs ->
        [0] Personne n’attend rien de vous aujourd’hui.
       *[other] Ce qui presse d’abord, puis vos groupes.
    }
screen-roster-find = Quel nom ? Le début suffit. La prochaine fois : <b>/coachees Zoé</b>
coachee-named = { $named ->
        [yes] { $name }
       *[no] Personne n° { $id }
    }
coachee-shares = Ce qui est partagé
    .sheet = partage sa fiche
    .answers = partage sa fiche et ses réponses
coachee-at = est en route, « { $chapter } »
coachee-stage = Où en est la personne
    .invited = vient d’arriver
    .started = est en route
    .undecided = a fini, n’a pas encore choisi
    .finished = a fini, ne partage rien
coachee-came = Depuis le { $day }{ $known ->
        [yes] , par « { $invitation } »
       *[no] { "" }
    }
screen-coachee =
    <b>{ $name }</b> { $state }{ $noting }{ $coming }
    { $came }.{ $last }{ $held }{ $signs }{ $fresh }{ $notes }
coachee-told = <b>{ $asked }</b> { $said }
coachee-note-line = <i>{ $dated ->
        [yes] { $day } :
       *[no] Votre note :
    } { $note }</i>
coachee-session = Préparer la séance
coachee-note = Noter
coachee-notes = Mes notes
coachee-nudge = Faire signe
coachee-plan = Prochaine séance
coachee-open = Ouvrir
back-to-roster = ← La liste
back-to-coachee = ← Retour
coachee-gone = Cette personne n’est plus dans votre liste.
nothing-shared = Rien n’est partagé
coachee-paper = Ce que lit { $name }, tel que partagé avec vous aujourd’hui. « Vous » y veut dire { $name }.
coachee-signed = { $name } (ici « vous ») · avec { $coach } · { $day }
screen-coach-note = <b>{ $name }</b> : écrivez votre note. Elle ne s’affiche que chez vous.
screen-coach-notes =
    <b>{ $name }</b> : vos notes. Touchez un numéro pour corriger ou effacer.

    { $lines }
note-line = { $at } · { $dated ->
        [yes] { $day } :{ " " }
       *[no] { "" }
    }{ $note }
screen-coach-mend =
    <b>{ $name }</b> : écrivez la note autrement.
    <blockquote>{ $note }</blockquote>
note-gone = Effacer cette note
screen-coach-nudge =
    <b>{ $name }</b> recevra ceci :
    <blockquote>{ $text }</blockquote>
    Pour lui dire autre chose, écrivez-le ici.
nudge-send = Envoyer
nudge-no = Non
nudge-sent = C’est envoyé.
nudge-already = Vous avez déjà fait signe à <b>{ $name }</b>. Un autre signe pourra partir à partir du { $day }.
nudge-refused = Un signe n’est pas souhaité, ou rien n’en appelle un.
coachees-nudge = Faire signe à plusieurs
screen-coach-signs = { $n ->
        [0] Personne n’est choisi. Voici ce qui partirait :
        [one] Une personne recevra ceci :
       *[other] { $n } personnes recevront ceci, chacune de son côté :
    }
    <blockquote>{ $text }</blockquote>
    Touchez un nom pour l’enlever, ou le remettre. Pour dire autre chose, écrivez-le ici.
signs-send = { $n ->
        [one] Envoyer à une personne
       *[other] Envoyer à { $n } personnes
    }
signs-nobody = Personne à qui faire signe : rien n’en appelle un, ou un signe est parti il y a moins de deux semaines.
signs-sent = { $n ->
        [0] Rien n’est parti.
       *[other] C’est envoyé : { $names }.
    }{ $some ->
        [yes] { " " }Pas envoyé : { $others }. Un signe n’est pas souhaité, ou rien n’en appelle un.
       *[no] { "" }
    }
screen-coach-plan = { $again ->
        [yes] Je cherche un jour à venir. Par exemple : « demain à 18 h », « mardi », ou « 8 décembre ».
       *[no] La prochaine séance avec <b>{ $name }</b> : touchez un jour, ou écrivez-le, avec l’heure si vous voulez. Par exemple : « demain à 18 h », « mardi », ou « 8 décembre ». Je vous la rappelle le matin même.
    }
plan-on = { $weekday } { $day }
plan-none = Pas de date
coachee-replied = <b>{ $name }</b> vous répond : « { $words } »
coachee-shared = <b>{ $name }</b> a fini, et { $what ->
        [answers] partage sa fiche et ses réponses
       *[sheet] partage sa fiche
    } avec vous.

cohort-patterns = Points communs
cohort-export = Tout emporter
cohort-export-yes = Oui, tout m’envoyer
screen-cohort-export =
    <b>Tout emporter ?</b>
    Les rapports partagés avec vous arrivent ici en un fichier ZIP. Il reste dans cette conversation et sur ce téléphone, même si quelqu’un cesse de partager.
coach-desk = Mes réglages de coach
screen-coach-lost = Que voulez-vous voir : les personnes que vous accompagnez, vos réglages, ou votre propre entretien ?
cohort-part = Emporter { $start } à { $end }
cohort-list = Liste (CSV)
csv = Les titres du tableau
    .name = Nom
    .group = Groupe
    .state = Où la personne en est
    .joined = Depuis le
    .active = Dernière réponse
    .session = Prochaine séance
    .notes = Vos notes
csv-caption = Votre liste, telle qu’elle est aujourd’hui.
cohort-caption = { $all ->
        [yes] { $count ->
            [one] Le rapport partagé avec vous, tel qu’il est aujourd’hui.
           *[other] Les { $count } rapports partagés avec vous, tels qu’ils sont aujourd’hui.
        }
       *[no] { $count } rapports, sur les { $of } partagés avec vous, tels qu’ils sont aujourd’hui.
    }
patterns-few = Il faut { $enough } fiches partagées pour parler d’un groupe sans désigner personne. { $count ->
        [0] Il n’y en a pas encore.
        [one] Il y en a une.
       *[other] Il y en a { $count }.
    }
