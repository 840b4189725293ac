### Les coachs : l’invitation, ce qui est partagé, et ce que chacun voit.

command-join = Entrer le code d’un coach
    .also = rejoindre | code

## La personne accompagnée

screen-join =
    <b>Vous avez reçu un code ?</b>
    Écrivez-le ici, ou collez le lien entier.

screen-tie-join =
    <b>{ $added ->
        [yes] Vous ajoutez { $name } ?
       *[no] Vous venez de la part de‿{ $name }.
    }</b>{ $said ->
        [yes] { " " }
        « { $welcome } »
       *[no] { "" }
    }

    Pour l’instant, { $name } ne sait rien de vous. Si vous dites oui, cette personne verra où vous en êtes et depuis quand, { $named ->
        [yes] sous le nom « { $called } », et rien d’autre.
       *[no] sans votre nom, et rien d’autre.
    } { $done ->
        [yes] Ce qu’elle peut lire, c’est vous qui le direz.
       *[no] À la fin, vous choisirez ce qu’elle peut lire ; vous changerez d’avis quand vous voudrez dans /settings.
    }
join-yes = Oui, d’accord
join-no = Non, sans coach
join-agreed = C’est entendu : { $name } voit où vous en êtes.
join-declined = C’est entendu : { $name } ne saura rien. L’entretien est le même.

invited-already = Vous êtes déjà en lien avec { $name }. { $consent ->
        [sheet] { $done ->
            [yes] Votre fiche est partagée, sans la liste de vos réponses.
           *[no] Votre fiche sera partagée, sans la liste de vos réponses, dès que vous l’aurez finie et lue.
        }
        [answers] { $done ->
            [yes] Votre fiche et vos réponses sont partagées.
           *[no] Votre fiche et vos réponses seront partagées dès que vous aurez fini et lu la fiche.
        }
       *[nothing] Rien n’est partagé.
    } Pour changer : /settings.

code = Un code qui ne mène à personne
    .unknown = Je ne connais pas ce code. Il s’est abîmé en route, ou la personne qui l’a envoyé n’accompagne plus : recopiez-le depuis le message reçu, ou demandez-lui. Sans lui, l’entretien est le même.
    .revoked = Cette invitation a été retirée. Demandez-en une autre, ou continuez sans : l’entretien est le même.
    .expired = Cette invitation n’est plus valable. Demandez-en une autre, ou continuez sans : l’entretien est le même.
    .left = La personne qui a envoyé ce lien n’accompagne plus ici. Continuez sans : l’entretien est le même.
    .full = Cette invitation est complète. Demandez-en une autre, ou continuez sans : l’entretien est le même.
    .own = C’est votre propre invitation. À envoyer à d’autres ; pour vous, rien ne change.

screen-coaches =
    <b>Vos coachs</b>
    Touchez un nom pour choisir ce que cette personne peut lire.
screen-coaches-none = Aucun coach pour l’instant. Vous avez un code ? /join
screen-tie =
    <b>{ $name }</b>
    { $consent ->
        [sheet] { $done ->
            [yes] Peut lire votre fiche, sans la liste de vos réponses.
           *[no] Pourra lire votre fiche, sans la liste de vos réponses, dès que vous l’aurez finie et lue.
        }
        [answers] { $done ->
            [yes] Peut lire votre fiche et vos réponses.
           *[no] Pourra lire votre fiche et vos réponses dès que vous aurez fini et lu la fiche.
        }
       *[nothing] Ne lit rien de vous.
    }
    Voit où vous en êtes et depuis quand, { $named ->
        [yes] sous le nom « { $called } ».
       *[no] sans votre nom.
    }{ $opened ->
        [yes] { " " }A ouvert ce que vous partagez le { $day }.
       *[no] { "" }
    }

    <i>Une fiche cite quelques-unes de vos phrases ; avec elle se voit aussi si l’action de la semaine est faite. Retirer l’accès vaut tout de suite : ce qui a été ouvert ici depuis moins de 48 heures est effacé de sa conversation ; ce qui est plus ancien ou emporté reste chez { $name }.</i>
screen-tie-ask =
    <b>Partager avec { $name } ?</b>
    { $several ->
        [yes] Votre première fiche est maintenant « { $sheet } ». Rien n’en est lu de ce côté.
       *[no] Pour l’instant, rien de vous n’est lu de ce côté.
    } À vous de choisir, et de changer d’avis quand vous voulez dans /settings. Une fiche cite quelques-unes de vos phrases ; avec elle se voit si l’action de la semaine est faite. Ce qui a été emporté reste chez qui l’a emporté.
tie-preview = Voir ce qui serait lu
tie-preview-caption = Voici ce que‿{ $name } pourrait ouvrir. Avec vos réponses, leur liste suit à la fin.
consent = Ce qu’un coach peut lire
    .nothing = Rien
    .sheet = Ma fiche
    .answers = Ma fiche, mes réponses
consented = Ce qui vient d’être choisi
    .nothing = C’est entendu : { $name } ne lit rien de vous.
    .sheet = C’est noté : { $name } peut lire votre fiche, sans la liste de vos réponses.
    .answers = C’est noté : { $name } peut lire votre fiche et vos réponses.
delete-coachee = Ce qu’un coach a ouvert depuis moins de 48 heures est effacé de sa conversation ; ce qu’il a emporté ne peut pas lui être repris.
tie-questions = Ses questions
own-none = Pas de question de sa part
screen-own-question =
    <b>{ $name } vous demande</b>{ $of ->
        [1] { "" }
       *[other] { " " }({ $at } sur { $of })
    }
    { $words }{ $known ->
        [yes] { " " }

        <i>Votre réponse : { $said }</i>
       *[no] { "" }
    }

    <i>Votre réponse se lit avec votre fiche, tant que vous la partagez.</i>
own-name = { $words }
own-why = C’est une question de‿{ $name }. Vous pouvez la passer.
own-done = C’est noté pour { $name }.
tie-called = Changer mon nom
tie-nudges = Les relances
    .on = Accepter une relance
    .off = Refuser les relances
tie-leave = Quitter ce coach
tie-over = { $name } n’accompagne plus personne ici : ce que vous partagiez ne se lit plus de ce côté. Votre fiche reste à vous.
tie-left = C’est fait : { $name } n’a plus aucun lien avec vous.
back-to-tie = ← Retour
screen-called =
    Sous quel nom apparaître chez { $name } ?{ $named ->
        [yes] { " " }Aujourd’hui : « { $called } ».
       *[no] { "" }
    } Un prénom suffit.
screen-nudge =
    <b>{ $name } vous fait signe.</b>
    { $own ->
        [yes] « { $words } »
       *[no] { $about ->
            [day] Un jour que vous vous étiez donné est passé : où en êtes-vous ?
            [due] Votre action de la semaine vous attend : où en êtes-vous ?
           *[way] Votre entretien vous attend là où vous l’avez laissé.
        }
    }
    <i>Pour répondre, écrivez ici : { $name } le lira, quand vous aurez dit oui. Pas d’autre signe avant deux semaines : Chouchou y veille.</i>
nudge-action = Mon action
screen-reply =
    Envoyer ceci à { $name } ?
    <blockquote>{ $words }</blockquote>
    Pour le dire autrement, écrivez-le ici.
reply-send = Envoyer
reply-no = Ne pas envoyer
reply-sent = C’est envoyé à { $name }.
reply-kept = C’est entendu : rien n’est parti.
my-coaches = Mes coachs
