### Les clients racontent, quand on se dit tu.

voice-code =
    .unknown = Ce lien ne mène nulle part. Il s’est peut-être abîmé en route : demande-le à nouveau à qui te l’a envoyé.
    .expired = Ce lien n’est plus valable. Si tu voulais raconter, demande-en un autre à qui te l’a envoyé.
    .full = Ce lien a déjà servi. Si tu voulais raconter, demande-en un autre à qui te l’a envoyé.
    .own = C’est ton propre lien, à envoyer à un client. Pour toi, rien ne change.
screen-voice =
    <b>{ $name } aimerait t’écouter.</b>
    { $kind ->
        [lost] Tu as regardé, puis fait autrement : { $name } voudrait comprendre. Rien à vendre, personne pour te faire changer d’avis.
        [not_yet] Le sujet : { $about }. Il n’y a rien à vendre ni à juger, seulement à raconter comment tu fais.
       *[customer] Ce que tu as vécu, dans tes mots, pour mieux servir les prochains.
    }

    Six questions, quatre minutes ; arrête quand tu veux. Rien ne part avant que tu l’aies relu : tu choisis phrase par phrase, et tout se reprend. Personne d’autre ne lit ici. Après ton oui, { $name } voit qu’une personne a commencé, pas qui.
screen-voice-unsure =
    C’est à toi de voir. Six questions sur ce que tu as vécu, agréable ou non ; ne sera lu que ce que tu choisiras. Un non suffit : { $name } n’en saura rien.
voice-agreed = Écris comme tu parles.
voice-said = <i>Tu avais dit : « { $words } » Un nouveau message le remplace ; ⏭ le garde.</i>
screen-voice-later = C’est noté : un mot demain vers dix heures, et un seul. Tout ce que tu as écrit reste là.
screen-voice-reminder =
    <b>Tu voulais raconter à { $name }.</b>
    C’est là où tu l’avais laissé. Il n’y aura pas d’autre rappel.
voice-why = Chaque question porte sur ce qui s’est passé. Une scène, un mot entendu, un chiffre aident plus { $name } qu’un compliment. { $name } n’en lira que ce que tu auras choisi, à la fin. Une question ne te dit rien ? Passe.
voice-probe =
    .hollow = Un détail suffit : ce que tu as vu, entendu ou fait, ce jour-là.
voice-thanked = Merci à toi. Tout reste entre tes mains : /words
voice-tap = Un bouton suffit ici. Pour le dire autrement, touche « Le dire autrement ».
voice-v_moment =
    { $sells ->
        [shop] Avant ton premier achat chez { $name }, que venait-il de se passer pour toi ? Raconte ce jour-là.
        [online] Avant ta première commande chez { $name }, que venait-il de se passer pour toi ? Raconte ce jour-là.
        [sessions] Avant ta première séance avec { $name }, que venait-il de se passer pour toi ? Raconte ce jour-là.
       *[other] Quand tu as contacté { $name } pour la première fois, que venait-il de se passer ? Raconte ce jour-là.
    }
voice-v_tried = Avant, qu’avais-tu essayé, et qu’est-ce que cela a donné ?
voice-v_doubt =
    { $sells ->
        [shop] Qu’est-ce qui a failli te faire repartir les mains vides ?
        [online] Qu’est-ce qui a failli te faire fermer la page ?
        [sessions] Qu’est-ce qui a failli te retenir de commencer ?
        [quote] Qu’est-ce qui a failli te retenir de signer ?
        [subscription] Qu’est-ce qui a failli te retenir de t’abonner ?
       *[other] Qu’est-ce qui a failli te retenir de dire oui ?
    }
voice-v_decided =
    { $sells ->
        [shop] Et qu’est-ce qui t’a fait acheter quand même ?
        [online] Et qu’est-ce qui t’a fait commander quand même ?
        [sessions] Et qu’est-ce qui t’a fait venir quand même ?
        [quote] Et qu’est-ce qui t’a fait signer quand même ?
        [subscription] Et qu’est-ce qui t’a fait t’abonner quand même ?
       *[other] Et qu’est-ce qui t’a fait dire oui quand même ?
    }
voice-v_advice = À quelqu’un qui en est là où tu en étais, que dirais-tu ?
voice-l_moment = { $sells ->
        [shop] Le jour où tu as poussé la porte chez { $name }, que venait-il de se passer pour toi ?
        [online] Le jour où tu as regardé la page de { $name }, que venait-il de se passer pour toi ?
        [sessions] Quand tu as pensé à une séance avec { $name }, que venait-il de se passer pour toi ?
       *[other] Quand tu as regardé du côté de‿{ $name }, que venait-il de se passer pour toi ?
    }
voice-l_tried = Avant, qu’avais-tu essayé, et qu’est-ce que cela a donné ?
voice-l_almost =
    { $sells ->
        [shop] Qu’est-ce qui t’a presque fait acheter ?
        [online] Qu’est-ce qui t’a presque fait commander ?
        [sessions] Qu’est-ce qui t’a presque fait venir ?
        [quote] Qu’est-ce qui t’a presque fait signer ?
        [subscription] Qu’est-ce qui t’a presque fait t’abonner ?
       *[other] Qu’est-ce qui t’a presque fait dire oui ?
    }
voice-l_instead = Qu’as-tu fait à la place, et qu’est-ce que cela donne ?
voice-l_advice = À quelqu’un qui hésite comme tu hésitais, que dirais-tu ?
voice-n_last = { $about } : raconte la dernière fois. Que s’est-il passé ?
voice-n_today = Comment fais-tu aujourd’hui, du début à la fin ?
voice-n_cost = La dernière fois, qu’est-ce que cela t’a coûté, en temps, en argent ou en énergie ?
voice-n_tried = Qu’as-tu déjà cherché ou essayé pour faire mieux ?
voice-n_kept = De tout cela, qu’as-tu gardé, et qu’est-ce qui t’a fait lâcher le reste ?
voice-n_advice = À quelqu’un qui commence, que dirais-tu ?
screen-voice-quote =
    <i>{ $asked } · { $at }/{ $of }</i>
    <blockquote>{ $words }</blockquote>
    { $told ->
        [yes] Que peut en faire { $name } ?

    <i>Tel quel : le citer, ici et ailleurs, { $named ->
        [yes] signé « { $called } »
       *[no] signé du prénom que tu donneras
    }. Sans mon nom : le citer sans dire qui, même si ce que tu racontes peut te faire reconnaître. À lire : pour { $name } seulement.</i>
       *[no] { "" }
    }{ $sent ->
        [yes] { " " }<i>Ce que tu touches vaut tout de suite.</i>
       *[no] { "" }
    }
screen-voice-called =
    Sous quel nom peut-on te citer ?{ $named ->
        [yes] { " " }Aujourd’hui : « { $name } ».
       *[no] { "" }
    } Un prénom suffit.
screen-told =
    .read =
        <b>Relis : rien n’est parti.</b>

        { $quotes }

        { $name } pourra te citer, ici et ailleurs, { $named ->
            [yes] signé « { $called } »
           *[no] signé du prénom que tu donneras
        } ou sans nom (on peut te reconnaître quand même). Pas à citer : seulement lire.
        Une réponse à part ? Touche-la.
    .ready =
        <b>{ $goes ->
            [0] Rien ne partira.
           *[other] Voici ce qui partira chez { $name }.
        }</b>
        { $lines }
    
        Touche une réponse pour y revenir.
    .sent =
        <b>{ $goes ->
            [0] { $name } ne peut rien lire de toi.
           *[other] Voici ce que‿{ $name } peut lire.
        }</b>
        { $lines }
    
        Touche une réponse pour changer d’avis : cela vaut tout de suite. Ce qui a déjà été lu ou copié ne peut pas être repris.
voice-sent =
    <b>{ $goes ->
        [yes] C’est envoyé. Merci d’avoir pris ce temps.
       *[no] Rien n’est parti, et c’est très bien ainsi.
    }</b>
    Pour relire, reprendre une phrase ou tout effacer : /words, quand tu voudras.{ $own ->
        [yes]
            { " " }
        
            <i>Tu as aussi des clients ? Chouchou pose le même genre de questions à qui entreprend. Rien ne presse, et ceci ne sera pas redemandé.</i>
       *[no] { "" }
    }
screen-voice-nothing =
    <b>Tu n’as rien écrit, et c’est ton droit.</b>
    { $name } n’aura rien à lire.
screen-unsay =
    <b>Tout reprendre ?</b>
    Ce que tu as dit à { $name } s’efface tout de suite, ici et partout où le bot le montre. Ce qui a déjà été lu ou copié ne peut pas être repris.
voice-unsaid = C’est effacé. { $name } n’a plus rien de toi ici.
screen-told-all =
    <b>Ce que tu as raconté</b>
    Touche un nom pour relire, changer d’avis ou tout reprendre.
screen-told-none = Tu n’as rien raconté à personne ici.
delete-told = Ce que tu as raconté à d’autres leur est repris aussitôt.
delete-asker = Tes liens s’arrêtent, et ce que tes clients t’ont raconté s’efface.
screen-voice-begin =
    <b>Tes clients, dans leurs mots</b>
    Tu envoies un lien ; la personne répond ici à six questions, en quatre minutes. Phrase par phrase, elle choisit ce que tu peux lire, et peut le reprendre. Rien de ta fiche ne lui est montré.
screen-voice-signs = Sous quel nom tes clients te connaissent-ils ? Par exemple : « Claire Lebrun », ou le nom de la boutique.
screen-voice-about = De quoi veux-tu entendre parler ? Le sujet, en trois mots, sans ton idée. Par exemple : « Les repas de la semaine ».
screen-voice-links =
    <b>Faire raconter ses clients</b>
    Tu demandes sous le nom : { $name }. { $count ->
        [0] Aucun lien ouvert pour l’instant.
        [one] Un lien ouvert.
       *[other] { $count } liens ouverts.
    }
    Un lien sert à une personne pendant un mois ; celui du comptoir, à tout le monde.
screen-voice-stop =
    <b>Ne plus rien demander ?</b>
    Tes liens s’arrêtent, et tout ce que tes clients t’ont raconté s’efface, chez toi comme chez eux.
voice-links-enough = Cent liens sont ouverts. Retires-en un d’abord.
screen-voice-link =
    <b>{ $label }</b>
    { $state }

    À envoyer, après y avoir mis ta touche :
    <blockquote>{ $text }</blockquote>
screen-voice-wording =
    <b>À ta façon</b>
    Écris le message comme tu le dirais, en laissant la place à un non ; le lien se met à la suite. { $most } caractères au plus. Pour l’instant :
    <blockquote>{ $text }</blockquote>
voice-told-you = Quelqu’un vient de te répondre.
screen-words =
    <b>Dans leurs mots</b>
    { $links ->
        [0] Aucun lien ouvert
        [one] Un lien ouvert
       *[other] { $links } liens ouverts
    } · { $began ->
        [0] personne n’a commencé
        [one] une personne a commencé{ $done ->
            [0] { "" }
           *[other] { " " }et terminé
        }
       *[other] { $began } personnes ont commencé{ $done ->
            [0] { "" }
            [one] , dont une jusqu’au bout
           *[other] , dont { $done } jusqu’au bout
        }
    }{ $shows ->
        [search]
            { " " }
        
            Avec « { $wanted } » :
        [theme]
            { " " }
        
            <b>{ $theme }</b>
       *[none]
            { " " }
        
            Rien à lire pour l’instant. Ce que tes clients choisiront de te laisser lire s’affichera ici.
    }
words-line =
    🗣 « { $words } »
    <i>dit par { $by }{ $quotable ->
        [yes] { "" }
       *[no] { " " }· pour toi seulement
    }</i>
beside-own = <i>Toi : { $words }</i>
beside-differs =
    .obstacle = ❓ Ce n’est pas le même frein. Lequel as-tu vu, lequel as-tu entendu ?
    .decision = ❓ Ce n’est pas la même raison. Laquelle as-tu entendue de leur bouche ?
    .price = ❓ Le prix n’a pas pesé pareil. À qui l’as-tu demandé ?
beside-counted = 🗣 <b>{ $customers ->
        [one] Une personne l’a dit elle-même
       *[other] { $customers } personnes l’ont dit elles-mêmes
    }</b>{ $same ->
        [0] { "" }
        [one] , une comme toi
       *[other] , { $same } comme toi
    }{ $other ->
        [0] { "" }
        [one] , une autrement
       *[other] , { $other } autrement
    }.
