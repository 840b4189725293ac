### Le coach, quand on se dit tu : la page d’une séance, celle d’un groupe, et ce qui est à sa façon.

group-head = <b>{ $named ->
        [yes] { $name }
       *[no] Tes groupes, ensemble
    }</b>
group-ask =
    .second = Qu’as-tu essayé, et qu’est-ce qui a tenu ?
    .first = Laquelle de ces phrases est la tienne, et depuis quand ?
screen-group-actions =
    <b>Une action chacun</b>
    Celle que la personne a choisie ; à qui n’en a pas en cours, une de sa fiche. Des noms y sont : cette liste est pour toi.

    { $lines }
own-refused =
    .full = Tu as déjà { $most } questions : retires-en une, puis ajoute celle-ci.
session-today = { $n ->
        [one] <b>Ta séance d’aujourd’hui</b>
       *[other] <b>Tes { $n } séances d’aujourd’hui</b>
    }
    { $lines }
    Touche un nom pour préparer.
session-title =
    .told = <b>À tes questions</b>
    .notes = <b>Tes notes</b>
session-ask =
    .first_sign = Avec le client que tu regrettes, quel a été le tout premier signe ?
    .first_price = À qui diras-tu un prix d’abord, lequel, et quel jour ?
    .else = Qu’est-ce que cette fiche ne dit pas, et qui compte pour toi ?
    .favourite = Quel client aimerais-tu avoir dix fois ?
    .last_five = Tes cinq derniers clients : par où sont-ils venus ?
    .trigger = Que venait-il de se passer quand on t’a appelé ?
    .quote = Qu’a-t-on dit de toi, mot pour mot ?
    .pays_today = Que paie-t-on aujourd’hui pour s’en sortir sans toi ?
    .reactions = Tes dix dernières réactions : combien de gens qui pourraient payer ?
    .double = Et au double du prix, tu recommencerais ?
tension-ask =
    .favourite_group = { $n ->
        [0] Si le groupe « { $best } » payait moins, qu’en garderais-tu ?
        [1] Le groupe « { $best } » ou le groupe « { $family } » : lequel développerais-tu si tu reprenais tout demain ?
       *[other] Que faudrait-il pour que { $favourite } et d’autres pareils pèsent autant que le groupe « { $best } » ?
    }
    .hours_elsewhere = { $n ->
        [0] Que ferais-tu de ces heures si personne ne te regardait ?
        [1] Si tu arrêtais un mois, qui s’en apercevrait parmi tes clients ?
       *[other] À qui de tes derniers clients pourrais-tu donner une de ces heures ?
    }
    .wants_unsaid = Quel prix dirais-tu demain à « { $family } », sans l’expliquer ?
    .haggled = Où s’arrête la remise, et qui le sait avant toi ?
    .heavy_and_late = Combien de mois tiens-tu si ce client s’en va ?
    .own_group_late = À qui de « { $family } » dirais-tu d’abord tes conditions ?
    .main_road = { $n ->
        [0] Que pourrait demander, avant toi, qui te recommande ?
        [1] Sur ce chemin, quelle question aurait arrêté { $regret } dès le premier jour ?
       *[other] Que dirais-tu, dès le premier échange, à qui arrive par ce chemin ?
    }
    .kind_words = Que pourrais-tu demander à { $person } qui lui coûte un peu ?
    .seen_and_taken = { $n ->
        [0] Ce jour-là, qu’est-ce qui t’a fait dire oui quand même ?
        [1] La prochaine fois que ce signe vient, quelle phrase diras-tu ?
       *[other] De quoi aurais-tu eu besoin, ce jour-là, pour pouvoir dire non ?
    }
    .paid_elsewhere = Quel prix dirais-tu à { $person }, et quel jour ?
    .only_listened = De qui attends-tu un premier oui payé, et pour quoi exactement ?
    .unasked = À qui pourrais-tu demander un nom cette semaine ?
    .read_by_others = Pour qui écris-tu, et qui aimerais-tu voir répondre ?
screen-coach-hand =
    <b>À ta façon</b>
    Tes mots, tes questions, ta couleur : c’est ce que voient les personnes que tu accompagnes.
screen-coach-words =
    .inviting =
        <b>Ce que dit ton invitation</b>
        <blockquote>{ $text }</blockquote>
        Le lien suit. Pour changer, écris ton texte ici : { $most } signes au plus.
    .nudging =
        <b>Ce que dit ton signe</b>
        <blockquote>{ $text }</blockquote>
        Pour changer, écris ton texte ici : { $most } signes au plus.
screen-coach-questions =
    <b>Tes questions</b>
    Posées à ton nom, une fois la fiche finie, aussi à qui est déjà en route. { $most } au plus. Tu lis les réponses tant que la fiche est partagée.{ $some ->
        [yes] { " " }

        { $lines }
       *[no] { "" }
    }
screen-coach-question =
    Écris ta question. Pour proposer des réponses, mets-les dessous, une par ligne : 2 à { $most }.
    <i>Par exemple : « Qu’attends-tu de nos séances ? »</i>
screen-coach-logo =
    <b>Ton logo</b>
    { $some ->
        [yes] Il est en tête des cartes et des rapports que tu ouvres. Pour en changer, envoie une autre image.
       *[no] Envoie une image, PNG ou JPEG, de 2 Mo au plus : elle sera en tête des cartes et des rapports que tu ouvres.
    }
screen-coach-colour =
    <b>Ta couleur</b>
    Celle des cartes et des rapports que tu ouvres ; ton nom y est aussi.
