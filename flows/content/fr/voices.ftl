### Les clients racontent : l’invitation, leurs questions, ce qu’ils laissent lire, et ce que l’on en voit.

command-words = Ce que mes clients ont dit
    .also = mots | verbatims | temoignages

## Le client

voice-code = Un lien qui ne mène nulle part
    .unknown = Ce lien ne mène nulle part. Il s’est peut-être abîmé en route : demandez-le à nouveau à qui vous l’a envoyé.
    .revoked = Ce lien a été retiré. Rien n’est demandé.
    .left = La personne qui a envoyé ce lien n’écoute plus ici. Rien n’est demandé.
    .expired = Ce lien n’est plus valable. Si vous vouliez raconter, demandez-en un autre à qui vous l’a envoyé.
    .full = Ce lien a déjà servi. Si vous vouliez raconter, demandez-en un autre à qui vous l’a envoyé.
    .own = C’est votre propre lien, à envoyer à un client. Pour vous, rien ne change.

screen-voice =
    <b>{ $name } aimerait vous écouter.</b>
    { $kind ->
        [lost] Vous avez regardé, puis fait autrement : { $name } voudrait comprendre. Rien à vendre, personne pour vous faire changer d’avis.
        [not_yet] Le sujet : { $about }. Il n’y a rien à vendre ni à juger, seulement à raconter comment vous faites.
       *[customer] Ce que vous avez vécu, dans vos mots, pour mieux servir les prochains.
    }

    Six questions, quatre minutes ; arrêtez quand vous voulez. Rien ne part avant que vous l’ayez relu : vous choisissez phrase par phrase, et tout se reprend. Personne d’autre ne lit ici. Après votre oui, { $name } voit qu’une personne a commencé, pas qui.
screen-voice-unsure =
    C’est à vous de voir. Six questions sur ce que vous avez vécu, agréable ou non ; ne sera lu que ce que vous choisirez. Un non suffit : { $name } n’en saura rien.
voice-yes = Oui, je raconte
voice-no = Non, merci
voice-agreed = Écrivez comme vous parlez.
voice-declined = C’est entendu : { $name } n’en saura rien.

voice-head = <i>{ $at }/{ $of }</i>
voice-said = <i>Vous aviez dit : « { $words } » Un nouveau message le remplace ; ⏭ le garde.</i>
voice-enough = J’ai tout dit
    .also = fini | j’ai fini | c’est fini | terminé | c’est tout | voilà c’est tout | stop | rien d’autre | jai fini | cest tout
voice-later = Me rappeler demain
    .none = Ne pas me le rappeler
voice-resume = Reprendre
    .also = me revoilà | me revoila | re | je reviens | je suis là | on reprend | on continue | retour | oui | ok | vas-y | allez-y
screen-voice-later = C’est noté : un mot demain vers dix heures, et un seul. Tout ce que vous avez écrit reste là.
screen-voice-reminder =
    <b>Vous vouliez raconter à { $name }.</b>
    C’est là où vous l’aviez laissé. Il n’y aura pas d’autre rappel.
voice-why = Chaque question porte sur ce qui s’est passé. Une scène, un mot entendu, un chiffre aident plus { $name } qu’un compliment. { $name } n’en lira que ce que vous aurez choisi, à la fin. Une question ne vous dit rien ? Passez.
voice-probe = Ce qui manque encore
    .hollow = Un détail suffit : ce que vous avez vu, entendu ou fait, ce jour-là.
    .example = Un exemple, un seul : la dernière fois que cela s’est vu ?
voice-frank = Merci de l’avoir dit comme cela s’est passé.
voice-thanked = Merci à vous. Tout reste entre vos mains : /words
voice-tap = Un bouton suffit ici. Pour le dire autrement, touchez « Le dire autrement ».

voice-v_moment = { $sells ->
        [shop] Avant votre premier achat chez { $name }, que venait-il de se passer pour vous ? Racontez ce jour-là.
        [online] Avant votre première commande chez { $name }, que venait-il de se passer pour vous ? Racontez ce jour-là.
        [sessions] Avant votre première séance avec { $name }, que venait-il de se passer pour vous ? Racontez ce jour-là.
       *[other] Quand vous avez contacté { $name } pour la première fois, que venait-il de se passer ? Racontez ce jour-là.
    }
    .name = Le moment
voice-v_tried = Avant, qu’aviez-vous essayé, et qu’est-ce que cela a donné ?
    .name = Déjà essayé
voice-v_doubt = { $sells ->
        [shop] Qu’est-ce qui a failli vous faire repartir les mains vides ?
        [online] Qu’est-ce qui a failli vous faire fermer la page ?
        [sessions] Qu’est-ce qui a failli vous retenir de commencer ?
        [quote] Qu’est-ce qui a failli vous retenir de signer ?
        [subscription] Qu’est-ce qui a failli vous retenir de vous abonner ?
       *[other] Qu’est-ce qui a failli vous retenir de dire oui ?
    }
    .name = Le doute
voice-v_decided = { $sells ->
        [shop] Et qu’est-ce qui vous a fait acheter quand même ?
        [online] Et qu’est-ce qui vous a fait commander quand même ?
        [sessions] Et qu’est-ce qui vous a fait venir quand même ?
        [quote] Et qu’est-ce qui vous a fait signer quand même ?
        [subscription] Et qu’est-ce qui vous a fait vous abonner quand même ?
       *[other] Et qu’est-ce qui vous a fait dire oui quand même ?
    }
    .name = Ce qui a décidé
voice-v_change = Qu’est-ce qui a changé depuis ? Un exemple, même tout petit.
    .name = Ce qui a changé
voice-v_advice = À quelqu’un qui en est là où vous en étiez, que diriez-vous ?
    .name = Le conseil

voice-l_moment = { $sells ->
        [shop] Le jour où vous avez poussé la porte chez { $name }, que venait-il de se passer pour vous ?
        [online] Le jour où vous avez regardé la page de { $name }, que venait-il de se passer pour vous ?
        [sessions] Quand vous avez pensé à une séance avec { $name }, que venait-il de se passer pour vous ?
       *[other] Quand vous avez regardé du côté de‿{ $name }, que venait-il de se passer pour vous ?
    }
    .name = Le moment
voice-l_tried = Avant, qu’aviez-vous essayé, et qu’est-ce que cela a donné ?
    .name = Déjà essayé
voice-l_almost = { $sells ->
        [shop] Qu’est-ce qui vous a presque fait acheter ?
        [online] Qu’est-ce qui vous a presque fait commander ?
        [sessions] Qu’est-ce qui vous a presque fait venir ?
        [quote] Qu’est-ce qui vous a presque fait signer ?
        [subscription] Qu’est-ce qui vous a presque fait vous abonner ?
       *[other] Qu’est-ce qui vous a presque fait dire oui ?
    }
    .name = Presque oui
voice-l_stopped = Et finalement, qu’est-ce qui a fait que non ? Même si ce n’est pas agréable à lire.
    .name = Pourquoi non
voice-l_instead = Qu’avez-vous fait à la place, et qu’est-ce que cela donne ?
    .name = À la place
voice-l_advice = À quelqu’un qui hésite comme vous hésitiez, que diriez-vous ?
    .name = Le conseil

voice-n_last = { $about } : racontez la dernière fois. Que s’est-il passé ?
    .name = La dernière fois
voice-n_today = Comment faites-vous aujourd’hui, du début à la fin ?
    .name = Aujourd’hui
voice-n_cost = La dernière fois, qu’est-ce que cela vous a coûté, en temps, en argent ou en énergie ?
    .name = Ce que cela coûte
voice-n_tried = Qu’avez-vous déjà cherché ou essayé pour faire mieux ?
    .name = Déjà essayé
voice-n_kept = De tout cela, qu’avez-vous gardé, et qu’est-ce qui vous a fait lâcher le reste ?
    .name = Gardé ou lâché
voice-n_advice = À quelqu’un qui commence, que diriez-vous ?
    .name = Le conseil

release = Ce qui peut être fait d’une phrase
    .named = Tel quel, avec mon nom
    .unnamed = Sans mon nom
    .read = À lire, pas à citer
    .nothing = Ne pas l’envoyer
release-all = Ce qui peut être fait de toutes
    .named = Envoyer avec mon nom
    .unnamed = Envoyer sans mon nom
    .read = Envoyer, pas à citer
screen-voice-quote =
    <i>{ $asked } · { $at }/{ $of }</i>
    <blockquote>{ $words }</blockquote>
    { $told ->
        [yes] Que peut en faire { $name } ?

    <i>Tel quel : le citer, ici et ailleurs, { $named ->
        [yes] signé « { $called } »
       *[no] signé du prénom que vous donnerez
    }. Sans mon nom : le citer sans dire qui, même si ce que vous racontez peut vous faire reconnaître. À lire : pour { $name } seulement.</i>
       *[no] { "" }
    }{ $sent ->
        [yes] { " " }<i>Ce que vous touchez vaut tout de suite.</i>
       *[no] { "" }
    }
voice-reword = Le dire autrement
voice-name = Mon nom
voice-back = ← Retour
screen-voice-called =
    Sous quel nom peut-on vous citer ?{ $named ->
        [yes] { " " }Aujourd’hui : « { $name } ».
       *[no] { "" }
    } Un prénom suffit.
told-line = <b>{ $asked }</b> · <i>{ $release }</i>
    « { $words } »
told-whole = <b>{ $asked }</b>{ $decided ->
        [yes] { " " }· <i>{ $release }</i>
       *[no] { "" }
    }
    « { $words } »
told-change = { $asked }
screen-told = Ce qui a été dit
    .read =
        <b>Relisez : rien n’est parti.</b>

        { $quotes }

        { $name } pourra vous citer, ici et ailleurs, { $named ->
            [yes] signé « { $called } »
           *[no] signé du prénom que vous donnerez
        } ou sans nom (on peut vous reconnaître quand même). Pas à citer : seulement lire.
        Une réponse à part ? Touchez-la.
    .ready =
        <b>{ $goes ->
            [0] Rien ne partira.
           *[other] Voici ce qui partira chez { $name }.
        }</b>
        { $lines }

        Touchez une réponse pour y revenir.
    .sent =
        <b>{ $goes ->
            [0] { $name } ne peut rien lire de vous.
           *[other] Voici ce que‿{ $name } peut lire.
        }</b>
        { $lines }

        Touchez une réponse pour changer d’avis : cela vaut tout de suite. Ce qui a déjà été lu ou copié ne peut pas être repris.
voice-send = C’est bon, j’envoie
voice-sent =
    <b>{ $goes ->
        [yes] C’est envoyé. Merci d’avoir pris ce temps.
       *[no] Rien n’est parti, et c’est très bien ainsi.
    }</b>
    Pour relire, reprendre une phrase ou tout effacer : /words, quand vous voudrez.{ $own ->
        [yes] { " " }

    <i>Vous avez aussi des clients ? Chouchou pose le même genre de questions à qui entreprend. Rien ne presse, et ceci ne sera pas redemandé.</i>
       *[no] { "" }
    }
voice-own = Commencer le mien
screen-voice-nothing =
    <b>Vous n’avez rien écrit, et c’est votre droit.</b>
    { $name } n’aura rien à lire.
voice-first = Revenir aux questions
voice-close = En rester là
voice-unsay = Tout reprendre
voice-unsay-yes = Oui, tout reprendre
screen-unsay =
    <b>Tout reprendre ?</b>
    Ce que vous avez dit à { $name } s’efface tout de suite, ici et partout où le bot le montre. Ce qui a déjà été lu ou copié ne peut pas être repris.
voice-unsaid = C’est effacé. { $name } n’a plus rien de vous ici.
screen-told-all =
    <b>Ce que vous avez raconté</b>
    Touchez un nom pour relire, changer d’avis ou tout reprendre.
screen-told-none = Vous n’avez rien raconté à personne ici.
my-told = Ce que j’ai raconté
delete-told = Ce que vous avez raconté à d’autres leur est repris aussitôt.
delete-asker = Vos liens s’arrêtent, et ce que vos clients vous ont raconté s’efface.

## Qui demande

voice-invite = Faire raconter un client
screen-voice-begin =
    <b>Vos clients, dans leurs mots</b>
    Vous envoyez un lien ; la personne répond ici à six questions, en quatre minutes. Phrase par phrase, elle choisit ce que vous pouvez lire, et peut le reprendre. Rien de votre fiche ne lui est montré.
voice-begin = Préparer un lien
screen-voice-signs = Sous quel nom vos clients vous connaissent-ils ? Par exemple : « Claire Lebrun », ou le nom de la boutique.
screen-voice-about = De quoi voulez-vous entendre parler ? Le sujet, en trois mots, sans votre idée. Par exemple : « Les repas de la semaine ».
back-to-voice = ← Mes liens
screen-voice-links =
    <b>Faire raconter ses clients</b>
    Vous demandez sous le nom : { $name }. { $count ->
        [0] Aucun lien ouvert pour l’instant.
        [one] Un lien ouvert.
       *[other] { $count } liens ouverts.
    }
    Un lien sert à une personne pendant un mois ; celui du comptoir, à tout le monde.
voice-new = Pour qui
    .customer = Un client
    .lost = Un client perdu
    .not_yet = Pas encore client
voice-new-counter = Un QR pour le comptoir
voice-link-named = { $many ->
        [yes] Comptoir
       *[no] { $kind ->
            [lost] Client perdu
            [not_yet] Pas encore
           *[customer] Client
        }
    } · n° { $n }
voice-words = Ce qu’ils ont dit
voice-my-name = Mon nom
voice-heard = Les avertissements
    .on = M’avertir
    .off = Ne plus m’avertir
voice-stop = Ne plus rien demander
voice-stop-yes = Oui, tout arrêter
screen-voice-stop =
    <b>Ne plus rien demander ?</b>
    Vos liens s’arrêtent, et tout ce que vos clients vous ont raconté s’efface, chez vous comme chez eux.
voice-stopped = C’est fait : plus aucun lien, et plus rien de ce qui avait été raconté.
voice-links-enough = Cent liens sont ouverts. Retirez-en un d’abord.
screen-voice-link =
    <b>{ $label }</b>
    { $state }

    À envoyer, après y avoir mis votre touche :
    <blockquote>{ $text }</blockquote>
voice-wording = À ma façon
    .ours = Le texte proposé
screen-voice-wording =
    <b>À votre façon</b>
    Écrivez le message comme vous le diriez, en laissant la place à un non ; le lien se met à la suite. { $most } caractères au plus. Pour l’instant :
    <blockquote>{ $text }</blockquote>
screen-voice-revoke = Retirer <b>{ $label }</b> ? Le lien et le QR code ne mèneront plus nulle part. Ce qui a été raconté reste à qui l’a raconté.
screen-voice-link-closed = Un lien fermé
    .revoked = <b>{ $label }</b>
        Retiré : il ne mène plus nulle part. Ce qui a été raconté reste à qui l’a raconté.
    .expired = <b>{ $label }</b>
        Il n’est plus valable.
voice-link-state = { $many ->
        [yes] Pour tout le monde
       *[no] Pour une personne
    }, { $ends ->
        [yes] jusqu’au { $until }
       *[no] sans date de fin
    }.
voice-message = L’invitation à un client
    .customer = { $tu ->
            [yes] Bonjour, j’aimerais comprendre ce que mon travail a changé pour toi, en bien ou en mal. Six questions, quatre minutes ; je ne lis que ce que tu choisis. Un non me va très bien.
           *[no] Bonjour, j’aimerais comprendre ce que mon travail a changé pour vous, en bien ou en mal. Six questions, quatre minutes ; je ne lis que ce que vous choisissez. Un non me va très bien.
        }
    .lost = { $tu ->
            [yes] Bonjour, tu avais regardé, puis fait autrement : j’aimerais comprendre, sans rien te vendre. Six questions, quatre minutes ; je ne lis que ce que tu choisis. Un non me va très bien.
           *[no] Bonjour, vous aviez regardé, puis fait autrement : j’aimerais comprendre, sans rien vendre. Six questions, quatre minutes ; je ne lis que ce que vous choisissez. Un non me va très bien.
        }
    .not_yet = { $tu ->
            [yes] Bonjour, j’aimerais savoir comment tu fais : « { $about } ». Rien à vendre. Six questions, quatre minutes ; je ne lis que ce que tu choisis. Un non me va très bien.
           *[no] Bonjour, j’aimerais savoir comment vous faites : « { $about } ». Rien à vendre. Six questions, quatre minutes ; je ne lis que ce que vous choisissez. Un non me va très bien.
        }
voice-to = Comment on leur parle
    .vous = Lui dire vous
    .tu = Lui dire tu
voice-uses = Pour combien de personnes
    .one = Une personne
    .many = Tout le monde
voice-qr = Six questions, quatre minutes. Rien ne part sans votre accord.
voice-told-you = Quelqu’un vient de vous répondre.

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
        [search] { " " }

    Avec « { $wanted } » :
        [theme] { " " }

    <b>{ $theme }</b>
       *[none] { " " }

    Rien à lire pour l’instant. Ce que vos clients choisiront de vous laisser lire s’affichera ici.
    }
words-line = 🗣 « { $words } »
    <i>dit par { $by }{ $quotable ->
        [yes] { "" }
       *[no] { " " }· pour vous seulement
    }</i>
words-none-found = Rien de tel dans ces pages-ci.
words-copy = Copier { $n }
words-picture = En image { $n }
words-copied = « { $words } » { $by }
voice-by = Qui l’a dit
    .customer = une personne qui a acheté
    .lost = une personne partie ailleurs
    .not_yet = une personne écoutée
voice-theme = Les thèmes
    .moment = Le moment
    .before = Avant
    .obstacle = L’obstacle
    .decision = La décision
    .change = Le changement
    .advice = Leurs conseils

## Sur la fiche

part-voices = Dans leurs mots
beside-counted = 🗣 <b>{ $customers ->
        [one] Une personne l’a dit elle-même
       *[other] { $customers } personnes l’ont dit elles-mêmes
    }</b>{ $same ->
        [0] { "" }
        [one] , une comme vous
       *[other] , { $same } comme vous
    }{ $other ->
        [0] { "" }
        [one] , une autrement
       *[other] , { $other } autrement
    }.
beside-theme = <b>{ $theme }, dans leurs mots</b>
beside-own = <i>Vous : { $words }</i>
beside-subject = Ce qui n’a pas de place dans le portrait
    .road = Le chemin
    .price = Le prix
beside-differs = Les deux ne disent pas pareil
    .moment = ❓ Ce n’est pas la même sorte de moment. Est-ce une exception, ou un second moment à guetter ?
    .obstacle = ❓ Ce n’est pas le même frein. Lequel avez-vous vu, lequel avez-vous entendu ?
    .decision = ❓ Ce n’est pas la même raison. Laquelle avez-vous entendue de leur bouche ?
    .road = ❓ Ce n’est pas le même chemin. Qui d’autre est venu par celui-ci ?
    .price = ❓ Le prix n’a pas pesé pareil. À qui l’avez-vous demandé ?
