### Mieux connaître : ce que l’on demande à un vrai client, et comment le lui demander.
### Les questions et les invitations sont dites au client : « vous », quel que soit notre réglage.

command-ask = Mieux connaître mon chouchou
    .also = demander | connaitre | questions

## Une question à la fiche

ask-answered = <b>Votre fiche répond</b>
ask-line-said = { $line }
    <i>D’après : { $names }</i>
ask-unknown = <b>Personne ne vous l’a encore dit.</b> Je n’invente rien. À demander : <i>{ $question }</i>
ask-hours-money = { $family } : { $hours } % de vos heures, { $share } % de votre argent.
ask-usual-price = { $name } : { $value }, pour une vente habituelle. Le prix d’autre chose, je ne le connais pas.
ask-nobody-late = D’après vos réponses, aucun groupe ne paie en retard.
ask-days = { $days } jours
ask-late = { $who } : { $how } ({ $day })
ask-untold = Vos réponses ne le disent pas encore, et je n’invente rien. C’est à vous de me le dire.
ask-near = Rien n’y répond tout droit. Ce qui en parle :
ask-nothing = Je n’y trouve pas de réponse dans votre fiche, et je n’invente pas. Ce que l’on peut demander à un vrai client est sous le bouton.
ask-guide = Mieux connaître
see-sheet-why = Pourquoi ?

## Le guide

ask-copy = Copier l’invitation
ask-copy-for = Inviter { $name }

screen-ask =
    <b>Mieux connaître : { $name }</b>
    { $lacking ->
        [yes] Ce que le portrait ne dit pas encore : { $topics }.
       *[no] Le portrait ne manque de rien. Voici ce que l’on demande rarement.
    }

    <b>Vingt minutes, { $count } questions</b>
    { $guide }
    Laissez les silences. Notez les mots entendus, pas les vôtres.

    <b>Pour demander ces vingt minutes</b>
    <blockquote>{ $invitation }</blockquote>

    { $buttons ->
        [yes] Au retour, touchez un bouton et écrivez ce que vous avez entendu, mot pour mot.
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
        [yes] Au retour, touchez un bouton et écrivez ce que vous avez entendu, mot pour mot.
       *[no] Au retour, /edit ouvre ce qui a changé.
    }

ask-topic = Ce qui manque au portrait
    .favourite = son surnom, pour commencer
    .before = l’avant
    .trigger = le moment
    .hesitation = ce qui a failli tout arrêter
    .payer = qui a payé
    .change = ce qui a changé
    .quote = une phrase de sa bouche
    .gift = l’attention qui ferait plaisir
ask-line = { $n }. <i>{ $question }</i>

ask-invitation = Bonjour{ $named ->
        [yes] { " " }{ $name }
       *[no] { "" }
    }, je voudrais comprendre ce que notre travail a changé pour vous, en bien ou en mal. Auriez-vous vingt minutes cette semaine ? Des questions, rien à vendre. Un non me va très bien aussi.
ask-invitation-start = Bonjour{ $named ->
        [yes] { " " }{ $name }
       *[no] { "" }
    }, avant de lancer quoi que ce soit, j’écoute. Auriez-vous vingt minutes cette semaine pour me raconter comment vous faites aujourd’hui ? Rien à vendre. Un non me va très bien aussi.

guide = Ce que l’on demande
    .since = Que s’est-il passé pour vous depuis notre dernier échange ?
    .before = Avant que l’on travaille ensemble, comment faisiez-vous ?
    .before-more = Qu’aviez-vous déjà essayé, et combien cela vous avait-il coûté ?
    .trigger = Le jour de votre premier message, que venait-il de se passer ?
    .trigger-more = Pourquoi m’écriviez-vous ce jour-là, et pas un mois plus tôt ?
    .hesitation = Qu’est-ce qui a failli vous faire renoncer ?
    .hesitation-more = Qui vous l’avait déconseillé, et avec quels mots ?
    .payer = Chez vous, qui a dit oui, et qui a réglé la facture ?
    .payer-more = À qui avez-vous demandé un avis avant de vous décider ?
    .change = Qu’avez-vous fait depuis, que vous ne faisiez pas avant ?
    .change-more = À quoi avez-vous vu que cela marchait, ou non ?
    .quote = Quand vous en avez parlé à quelqu’un, qu’avez-vous dit ?
    .quote-more = Qu’avez-vous pensé en voyant le résultat la première fois, mot pour mot ?
    .gift = Qu’est-ce qui vous a fait vraiment plaisir, ces derniers mois ?
    .gift-more = Qu’est-ce qui a été le plus dur pour vous, cette année ?
    .left = La dernière fois que vous avez quitté quelqu’un de mon métier, que s’était-il passé ?
    .deciders = Pour votre dernier achat important, qui d’autre a eu son mot à dire ?
    .elsewhere = Quand avez-vous regardé ailleurs pour la dernière fois ?
    .unsaid = Qu’avez-vous supporté dans mon travail, sans me le dire ?
    .refused = Quelle dépense du même genre avez-vous refusée cette année ?
    .next = Qu’avez-vous remis à plus tard, faute de temps ou d’argent ?
    .else = Qui, autour de vous, a vécu la même chose ?
ask-typed = <i>Et une question à votre fiche s’écrit ici, quand vous voulez : « à qui j’écris ce matin ? »</i>
