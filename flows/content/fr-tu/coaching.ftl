### Les coachs, quand on se dit tu.

screen-join =
    <b>Tu as reçu un code ?</b>
    Écris-le ici, ou colle le lien entier.
screen-tie-join =
    <b>{ $added ->
        [yes] Tu ajoutes { $name } ?
       *[no] Tu viens de la part de‿{ $name }.
    }</b>{ $said ->
        [yes] { " " }
        « { $welcome } »
       *[no] { "" }
    }

    Pour l’instant, { $name } ne sait rien de toi. Si tu dis oui, cette personne verra où tu en es et depuis quand, { $named ->
        [yes] sous le nom « { $called } », et rien d’autre.
       *[no] sans ton nom, et rien d’autre.
    } { $done ->
        [yes] Ce qu’elle peut lire, c’est toi qui le diras.
       *[no] À la fin, tu choisiras ce qu’elle peut lire ; tu changeras d’avis quand tu voudras dans /settings.
    }
join-agreed = C’est entendu : { $name } voit où tu en es.

invited-already = Tu es déjà en lien avec { $name }. { $consent ->
        [sheet] { $done ->
            [yes] Ta fiche est partagée, sans la liste de tes réponses.
           *[no] Ta fiche sera partagée, sans la liste de tes réponses, dès que tu l’auras finie et lue.
        }
        [answers] { $done ->
            [yes] Ta fiche et tes réponses sont partagées.
           *[no] Ta fiche et tes réponses seront partagées dès que tu auras fini et lu la fiche.
        }
       *[nothing] Rien n’est partagé.
    } Pour changer : /settings.
code =
    .unknown = Je ne connais pas ce code. Il s’est abîmé en route, ou la personne qui l’a envoyé n’accompagne plus : recopie-le depuis le message reçu, ou demande-lui. Sans lui, l’entretien est le même.
    .revoked = Cette invitation a été retirée. Demande-en une autre, ou continue sans : l’entretien est le même.
    .expired = Cette invitation n’est plus valable. Demande-en une autre, ou continue sans : l’entretien est le même.
    .left = La personne qui a envoyé ce lien n’accompagne plus ici. Continue sans : l’entretien est le même.
    .full = Cette invitation est complète. Demande-en une autre, ou continue sans : l’entretien est le même.
    .own = C’est ta propre invitation. À envoyer à d’autres ; pour toi, rien ne change.
screen-coaches =
    <b>Tes coachs</b>
    Touche un nom pour choisir ce que cette personne peut lire.
screen-coaches-none = Aucun coach pour l’instant. Tu as un code ? /join
screen-tie =
    <b>{ $name }</b>
    { $consent ->
        [sheet] { $done ->
            [yes] Peut lire ta fiche, sans la liste de tes réponses.
           *[no] Pourra lire ta fiche, sans la liste de tes réponses, dès que tu l’auras finie et lue.
        }
        [answers] { $done ->
            [yes] Peut lire ta fiche et tes réponses.
           *[no] Pourra lire ta fiche et tes réponses dès que tu auras fini et lu la fiche.
        }
       *[nothing] Ne lit rien de toi.
    }
    Voit où tu en es et depuis quand, { $named ->
        [yes] sous le nom « { $called } ».
       *[no] sans ton nom.
    }{ $opened ->
        [yes] { " " }A ouvert ce que tu partages le { $day }.
       *[no] { "" }
    }

    <i>Une fiche cite quelques-unes de tes phrases ; avec elle se voit aussi si l’action de la semaine est faite. Retirer l’accès vaut tout de suite : ce qui a été ouvert ici depuis moins de 48 heures est effacé de sa conversation ; ce qui est plus ancien ou emporté reste chez { $name }.</i>
screen-tie-ask =
    <b>Partager avec { $name } ?</b>
    { $several ->
        [yes] Ta première fiche est maintenant « { $sheet } ». Rien n’en est lu de ce côté.
       *[no] Pour l’instant, rien de toi n’est lu de ce côté.
    } À toi de choisir, et de changer d’avis quand tu veux dans /settings. Une fiche cite quelques-unes de tes phrases ; avec elle se voit si l’action de la semaine est faite. Ce qui a été emporté reste chez qui l’a emporté.
tie-preview-caption = Voici ce que‿{ $name } pourrait ouvrir. Avec tes réponses, leur liste suit à la fin.
consented =
    .nothing = C’est entendu : { $name } ne lit rien de toi.
    .sheet = C’est noté : { $name } peut lire ta fiche, sans la liste de tes réponses.
    .answers = C’est noté : { $name } peut lire ta fiche et tes réponses.
tie-over = { $name } n’accompagne plus personne ici : ce que tu partageais ne se lit plus de ce côté. Ta fiche reste à toi.
tie-left = C’est fait : { $name } n’a plus aucun lien avec toi.
screen-nudge =
    <b>{ $name } te fait signe.</b>
    { $own ->
        [yes] « { $words } »
       *[no] { $about ->
            [day] Un jour que tu t’étais donné est passé : où en es-tu ?
            [due] Ton action de la semaine t’attend : où en es-tu ?
           *[way] Ton entretien t’attend là où tu l’as laissé.
        }
    }
    <i>Pour répondre, écris ici : { $name } le lira, quand tu auras dit oui. Pas d’autre signe avant deux semaines : Chouchou y veille.</i>
screen-reply =
    Envoyer ceci à { $name } ?
    <blockquote>{ $words }</blockquote>
    Pour le dire autrement, écris-le ici.
screen-own-question =
    <b>{ $name } te demande</b>{ $of ->
        [1] { "" }
       *[other] { " " }({ $at } sur { $of })
    }
    { $words }{ $known ->
        [yes] { " " }

        <i>Ta réponse : { $said }</i>
       *[no] { "" }
    }

    <i>Ta réponse se lit avec ta fiche, tant que tu la partages.</i>
own-why = C’est une question de‿{ $name }. Tu peux la passer.
