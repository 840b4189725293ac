### Mieux connaître, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/ask.ftl.

screen-ask =
    <b>Mieux connaître : { $name }</b>
    { $lacking ->
        [yes] Ce que le portrait ne dit pas encore : { $topics }.
       *[no] Le portrait ne manque de rien. Voici ce que l’on demande rarement.
    }

    <b>Vingt minutes, { $count } questions</b>
    { $guide }
    Laisse les silences. Note les mots entendus, pas les tiens.

    <b>Pour demander ces vingt minutes</b>
    <blockquote>{ $invitation }</blockquote>

    { $buttons ->
        [yes] Au retour, touche un bouton et écris ce que tu as entendu, mot pour mot.
       *[no] Au retour, /edit ouvre ce qui a changé.
    }
screen-ask-start = { $named ->
        [yes] <b>À écouter : { $names }</b>
       *[no] <b>Trois personnes à écouter</b>
    }
    Qui paie déjà pour ce problème, et combien : c’est tout ce qu’il faut savoir.

    { $guide }

    <b>Pour demander ces vingt minutes</b>
    <blockquote>{ $invitation }</blockquote>

    { $buttons ->
        [yes] Au retour, touche un bouton et écris ce que tu as entendu, mot pour mot.
       *[no] Au retour, /edit ouvre ce qui a changé.
    }

ask-answered = <b>Ta fiche répond</b>
ask-unknown = <b>Personne ne te l’a encore dit.</b> Je n’invente rien. À demander : <i>{ $question }</i>
ask-hours-money = { $family } : { $hours } % de tes heures, { $share } % de ton argent.
ask-nobody-late = D’après tes réponses, aucun groupe ne paie en retard.
ask-untold = Tes réponses ne le disent pas encore, et je n’invente rien. C’est à toi de me le dire.
ask-nothing = Je n’y trouve pas de réponse dans ta fiche, et je n’invente pas. Ce que l’on peut demander à un vrai client est sous le bouton.
ask-typed = <i>Et une question à ta fiche s’écrit ici, quand tu veux : « à qui j’écris ce matin ? »</i>
