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
        [left] Vous faites autrement maintenant, et c’est très bien ainsi. Trois questions ; rien à vendre.
        [lost] Vous avez choisi autrement, et c’est très bien ainsi. Trois questions ; rien à vendre.
        [not_yet] Six questions ; rien à vendre. Le sujet : { $about }.
       *[customer] Six questions d’une ligne, en bien ou en mal.
    }

    Vous choisirez ce qui se lit.
    { $alone ->
        [yes] { $name } saura que c’est vous.
       *[no] Votre nom, si vous signez.
    }
screen-voice-unsure = Pour comprendre, rien d’autre. Un non suffit.
voice-yes = Oui, je raconte
voice-no = Non, merci
voice-declined = C’est entendu : { $name } n’en saura rien.

voice-head = <i>{ $at }/{ $of }</i>
voice-said = <i>Vous aviez dit : « { $words } » Un nouveau message le remplace.</i>
voice-keep = ⏭ Garder
voice-enough = C’est tout
    .also = j’ai tout dit | jai tout dit | fini | j’ai fini | c’est fini | terminé | c’est tout | voilà c’est tout | stop | rien d’autre | jai fini | cest tout
voice-later = Me rappeler demain
    .none = Ne pas me le rappeler
voice-resume = Reprendre
    .also = me revoilà | me revoila | re | je reviens | je suis là | on reprend | on continue | retour | oui | ok | vas-y | allez-y
screen-voice-later = C’est noté : un mot demain vers dix heures, et un seul. Tout ce que vous avez écrit reste là.
screen-voice-reminder =
    <b>Vous vouliez raconter à { $name }.</b>
    C’est là où vous l’aviez laissé. Il n’y aura pas d’autre rappel.
voice-why = Une scène, un mot entendu, un chiffre aident plus qu’un compliment. À la fin, vous choisirez ce qui se lit. Rien ne vous vient ? Passez.
voice-probe = Ce qui manque encore
    .hollow = Un détail suffit : vu, entendu ou fait, ce jour-là.
    .example = Un exemple ?
voice-thanked = Merci à vous. Tout reste entre vos mains : /mots
voice-tap = Un bouton suffit ici. Pour changer vos mots : « Réécrire ».

voice-v_moment = { $sells ->
        [online] Que se passait-il pour vous, juste avant la première commande ?
        [sessions] Que se passait-il pour vous, juste avant la première fois ?
        [lessons] Que se passait-il pour vous, juste avant le premier cours ?
        [training] Que se passait-il pour vous, juste avant la formation ?
        [grooming] Que se passait-il, juste avant le premier toilettage ?
        [shop] La première fois, qu’est-ce qui vous amenait ?
       *[other] Que se passait-il pour vous, juste avant le premier appel ou message ?
    }
    .name = Le moment
voice-v_tried = { $sells ->
        [shop] Avant, ça se passait comment ?
       *[other] Avant ça, vous aviez essayé quoi, et ça donnait quoi ?
    }
    .name = Déjà essayé
voice-v_doubt = { $before ->
        [yes] Autre chose a failli
       *[no] Qu’est-ce qui a failli
    } { $sells ->
        [shop] vous faire repartir
       *[other] vous faire dire non
    } ?
    .name = Le doute
voice-v_decided = Qu’est-ce qui vous a décidé ?
    .name = Ce qui a décidé
voice-v_change = Depuis, qu’est-ce qui a changé, même un détail ?
    .name = Ce qui a changé
voice-v_advice = À quelqu’un comme vous, vous diriez quoi ?
    .name = Le conseil

voice-l_moment = { $sells ->
        [shop] Que se passait-il, quand vous avez poussé la porte ?
        [online] Que se passait-il, quand vous avez regardé la page ?
        [lessons] Que se passait-il, quand vous avez pensé à des cours ?
        [training] Que se passait-il, quand vous avez pensé à une formation ?
       *[other] Que se passait-il, quand vous y avez pensé ?
    }
    .name = Le moment
voice-l_tried = Avant ça, vous aviez essayé quoi, et ça donnait quoi ?
    .name = Déjà essayé
voice-l_almost = Qu’est-ce qui vous a presque fait dire oui ?
    .name = Presque oui
voice-l_stopped = Pourquoi non, et vous avez fait quoi à la place ? Sans détour.
    .name = Pourquoi non
voice-l_instead = Et l’autre choix, ça donne quoi ?
    .name = À la place
voice-l_advice = À quelqu’un qui hésite { $sells ->
        [shop] à venir
        [online] à commander
        [lessons] à prendre des cours
        [training] à suivre une formation
       *[other] à dire oui
    }, vous diriez quoi ?
    .name = Le conseil

voice-g_good = Tant que cela a duré, qu’est-ce qui vous plaisait ?
    .name = Ce qui plaisait
voice-g_left = Pourquoi avoir arrêté, et vous faites quoi à la place ? Sans détour.
    .name = Pourquoi arrêter
voice-g_advice = À quelqu’un qui hésite à commencer, vous diriez quoi ?
    .name = Le conseil
voice-g_instead = Et ce que vous faites maintenant, ça donne quoi ?
    .name = À la place
voice-g_moment = { voice-v_moment }
    .name = Le moment
voice-g_tried = { voice-v_tried }
    .name = Déjà essayé

voice-n_last = { $about } : la dernière fois, ça s’est passé comment ?
    .name = La dernière fois
voice-n_today = Aujourd’hui, vous faites comment, du début à la fin ?
    .name = Aujourd’hui
voice-n_cost = La dernière fois, ça vous a coûté quoi : du temps, de l’argent, de l’énergie ?
    .name = Ce que cela coûte
voice-n_tried = Pour faire mieux, vous avez déjà cherché ou essayé quoi ?
    .name = Déjà essayé
voice-n_kept = De tout ça, vous avez gardé quoi, et lâché quoi ?
    .name = Gardé ou lâché
voice-n_advice = Et à quelqu’un qui commence, vous diriez quoi ?
    .name = Le conseil

release-all = Ce qui peut être fait de toutes
    .named = Envoyer, signé { $called }
    .unnamed = Envoyer : cité, sans nom
    .read = Envoyer : lu, pas cité
voice-quote = Citer tout ce qui n’est que lu
    .named = Tout signer { $called }
    .unnamed = Tout citer
voice-reword = Réécrire
voice-name = Sous quel nom
    .yes = Autre nom
    .no = Signer d’un prénom
voice-back = ← Retour
screen-voice-called =
    Sous quel nom peut-on vous citer ? Un prénom suffit.{ $named ->
        [yes] { " " }Pour l’instant : « { $called } ».
       *[no] { "" }
    }
told-line = <b>{ $asked }</b>
    « { $words } »
    .numbered = <b>{ $n } · { $asked }</b>
        « { $words } »
    .read = <b>{ $n }</b> · « { $words } »
screen-told =
    <b>{ $sent ->
        [yes] Relisez : ceci n’est pas parti.
       *[no] Relisez : rien n’est parti.
    }</b>
# Le message ne bouge plus : tout ceci reste vrai, quoi que disent ses boutons.
told-how = { $sent ->
        [yes] Un numéro garde sa phrase pour vous.
       *[no] Touchez un numéro : 👁 lue, 💬 citée sans nom{ $named ->
            [yes] , ✍️ signée
           *[no] { "" }
        }, 🔒 gardée.
    }
    Cité, d’autres le liront{ $count ->
        [0] { "" }
        [one] , { $first } compris
       *[other] , { $first } et { $last } compris
    }, et pourraient vous reconnaître. Lu, cela reste su.
voice-hide = Cacher { $what }
    .not = Remontrer { $what }
told-turn = Ce que devient une phrase, par son numéro
    .goes = ✓ { $n }
    .nothing = 🔒 { $n }
    .read = 👁 { $n }
    .unnamed = 💬 { $n }
    .named = ✍️ { $n }
told-state = Ce que devient une réponse
    .named = Citée, signée { $called }
    .unnamed = Citée sans mon nom
    .read = Lue, pas citée
    .nothing = Gardée pour moi
voice-apart = Changer ce qui se cite
voice-next = La suivante →
screen-voice-apart = <b>Laquelle ?</b>
voice-more = Raconter encore un peu
told-numbered = { $n } · { $asked }
voice-send = Envoyer ces choix
    .nothing = Ne rien envoyer
voice-sent =
    <b>{ $goes ->
        [0] Rien n’est parti, et c’est très bien ainsi.
       *[other] C’est envoyé : { $name } peut lire { $goes ->
            [one] une réponse
           *[other] { $goes } réponses
        }{ $unnamed ->
            [0] { $named ->
                [0] { "" }
               *[other] , en citer { $named } avec votre nom
            }
           *[other] , en citer { $unnamed } sans votre nom{ $named ->
                [0] { "" }
               *[other] { " " }et { $named } avec
            }
        }.
    }</b>
    { $nothing ->
        [0] { "" }
        [one] Une reste à vous.{ " " }
       *[other] { $nothing } restent à vous.{ " " }
    }{ $goes ->
        [0] { "" }
       *[other] { $kind ->
            [left] Merci de l’avoir dit franchement.
            [lost] Merci de l’avoir dit franchement.
           *[customer] Merci.
        }
    }
    Pour relire ou reprendre, quand vous voudrez : /mots
voice-own = Commencer le mien
screen-voice-nothing =
    <b>Vous n’avez rien écrit, et c’est très bien ainsi.</b>
    Rien ne sera lu.
voice-first = Revenir aux questions
voice-close = En rester là
voice-unsay = Tout reprendre
voice-unsay-yes = La réponse qui efface
    .yes = Oui, tout reprendre
    .no = Oui, tout effacer
screen-unsay = { $sent ->
        [yes] <b>Tout reprendre ?</b>
            Ce que vous avez dit s’efface, ici et partout où le bot le montre à { $name }. Ce qui a été lu ou copié reste su. Pour le redonner, il faudrait le raconter à nouveau.
       *[no] <b>En rester là ?</b>
            Ce que vous avez écrit s’efface ; rien n’en a été lu.
    }
voice-unsaid = { $sent ->
        [yes] C’est effacé, ici et chez { $name }. Pour le redonner, il faudrait le raconter à nouveau.
       *[no] C’est effacé : rien n’en a été lu.
    }
told-taken = Repris : { $name } ne le lit plus ici.
screen-told-all =
    <b>Ce que vous avez raconté</b>
    Touchez un nom pour relire, changer d’avis ou tout reprendre.
screen-told-none = Vous n’avez rien raconté à personne ici.
my-told = Ce que j’ai raconté
delete-told = Ce que vous avez raconté à d’autres leur est repris aussitôt.
delete-asker = Vos liens s’arrêtent, et ce que vos clients vous ont raconté s’efface.
screen-voice-again = Laquelle ? Modifier votre message, plus haut, marche aussi.
told-mark = Ce qui est choisi d’une réponse
    .open = { $asked }
    .named = { $asked } · signée { $called }
    .unnamed = { $asked } · sans nom
    .read = { $asked } · lue, pas citée
    .nothing = { $asked }
told-head = Ce qui se lit
    .reads = <b>{ $name } peut lire</b>
    .nothing = <b>{ $name } ne peut rien lire de vous.</b>
told-staying =
    <b>{ $name } ne peut pas lire</b>
    { $lines }
told-back = Touchez un numéro pour reprendre sa phrase : { $name } ne la lit plus, ni sur sa fiche ni ailleurs ici. « Changer ce qui se cite » la redonne. Ce qui a été lu ou copié reste su.
    .nothing = Pour redonner une phrase : « Changer ce qui se cite ».
voice-offer = Vous avez aussi des clients ? Chouchou, le bot d’ici, pose le même genre de questions à qui entreprend. Rien ne presse, et ceci ne sera pas redemandé.
voice-told-new = <b>Nouveau pour votre fiche :</b>
voice-told-rest = <b>Et aussi :</b>
beside-above = <i>{ $theme } :</i>
    { $quote }
beside-group = { $known ->
        [yes] <b>Du groupe « { $group } », { $customers ->
            [one] une personne raconte
           *[other] { $customers } personnes racontent
        }</b>
        [other] <b>D’un autre genre de client</b>
       *[no] <b>D’une personne dont le groupe n’est pas dit</b>
    }
beside-decides = Cela change-t-il une décision ?
beside-alone = Une seule personne : pas encore une raison de changer. À demander à la suivante : <i>{ $asked }</i>

## Qui demande

voice-invite = Faire raconter un client
screen-voice-begin =
    <b>Vos clients, dans leurs mots</b>
    Vous envoyez un lien ; la personne répond ici à quelques questions. Réponse par réponse, elle choisit ce que vous pouvez lire, et peut le reprendre. Rien de votre fiche ne lui est montré.
voice-begin = Préparer un lien
screen-voice-signs = Sous quel nom vos clients vous connaissent-ils ? Par exemple : « Claire Lebrun », ou le nom de la boutique.
screen-voice-about = De quoi voulez-vous entendre parler ? Le sujet, en trois mots, sans votre idée. Par exemple : « Les repas de la semaine ».
back-to-voice = ← Mes liens
screen-voice-links =
    { $first ->
        [yes] <b>Pour qui, ce lien ?</b>
       *[no] <b>Faire raconter ses clients</b>
    }
    Vous demandez sous le nom : { $name }. { $count ->
        [0] { $first ->
            [yes] { "" }
           *[no] Aucun lien ouvert pour l’instant.
        }
        [one] Un lien ouvert.
       *[other] { $count } liens ouverts.
    }
    N’a jamais acheté : venu voir ou devis fait, puis non. Pas encore client : vit ce que vous réglez, ne vous a rien demandé.
    Un lien sert à une personne pendant un mois ; celui du comptoir, à tout le monde.
voice-ask-lost = Demander à l’un d’eux
voice-new = Pour qui
    .customer = Un client
    .left = A acheté, puis parti
    .lost = N’a jamais acheté
    .not_yet = Pas encore client
voice-new-counter = Un QR pour le comptoir
voice-link-named = { $many ->
        [yes] Comptoir
       *[no] { $kind ->
            [left] Client parti
            [lost] Jamais acheté
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

    { $own ->
        [yes] À envoyer :
       *[no] À envoyer, après y avoir mis votre touche :
    }
    <blockquote>{ $text }</blockquote>{ $asks ->
        [yes] { " " }
        Cette personne est de quel groupe ? Touchez-le ; sans cela, ses mots resteront à part sur votre fiche.
       *[no] { "" }
    }
voice-group-other = Un autre genre
voice-whom = Pour qui ?
screen-voice-whom = Pour qui est ce lien ? Un prénom suffit. Il ne s’affiche que chez vous, et quand la personne aura répondu.
voice-wording = À ma façon
    .ours = Le texte proposé
screen-voice-wording =
    <b>À votre façon</b>
    Écrivez le message comme vous le diriez. Laissez la place à un non, et dites que vous ne lirez que ce qui sera choisi ; le lien se met à la suite. { $most } caractères au plus. Pour l’instant :
    <blockquote>{ $text }</blockquote>
voice-wording-long = C’est trop long de { $over ->
        [1] un caractère
       *[other] { $over } caractères
    } : { $most } au plus, pour que le lien tienne avec. Raccourcissez-le et renvoyez-le.
screen-voice-revoke = Retirer <b>{ $label }</b> ? Le lien et le QR code ne mèneront plus nulle part. Ce qui a été raconté reste à qui l’a raconté.
screen-voice-link-closed = Un lien fermé
    .revoked = <b>{ $label }</b>
        Retiré : il ne mène plus nulle part. Ce qui a été raconté reste à qui l’a raconté.
    .expired = <b>{ $label }</b>
        Il n’est plus valable.
    .answered = <b>{ $label }</b>
        Répondu : ce lien a servi. Pour quelqu’un d’autre, préparez-en un autre.
voice-link-state = { $many ->
        [yes] Pour tout le monde
       *[no] Pour une personne
    }, { $ends ->
        [yes] jusqu’au { $until }
       *[no] sans date de fin
    }.
# Ce qui a eu lieu, nommé autant qu’on le sait par la façon de vendre.
voice-occasion = { $sells ->
        [shop] le passage chez moi a changé
        [online] la commande a changé
        [lessons] nos cours ont changé
        [training] la formation a changé
        [grooming] le toilettage a changé
       *[other] mon travail a changé
    }
voice-message = L’invitation à un client
    .customer = { $tu ->
            [yes] Bonjour, ici { $name }. Qu’est-ce que { voice-occasion } pour toi, en bien ou en mal ? Six questions, une ligne chacune ; je ne lis que ce que tu choisis. Un non me va.
           *[no] Bonjour, ici { $name }. Qu’est-ce que { voice-occasion } pour vous, en bien ou en mal ? Six questions, une ligne chacune ; je ne lis que ce que vous choisissez. Un non me va.
        }
    .left = { $tu ->
            [yes] Bonjour, ici { $name }. Tu as été de mes clients, puis tu as fait autrement : j’aimerais comprendre, sans rien te vendre. Trois questions ; je ne lis que ce que tu choisis. Un non me va.
           *[no] Bonjour, ici { $name }. Vous avez été de mes clients, puis vous avez fait autrement : j’aimerais comprendre, sans rien vendre. Trois questions ; je ne lis que ce que vous choisissez. Un non me va.
        }
    .lost = { $tu ->
            [yes] Bonjour, ici { $name }. Tu avais regardé, puis fait autrement : j’aimerais comprendre, sans rien te vendre. Trois questions ; je ne lis que ce que tu choisis. Un non me va.
           *[no] Bonjour, ici { $name }. Vous aviez regardé, puis fait autrement : j’aimerais comprendre, sans rien vendre. Trois questions ; je ne lis que ce que vous choisissez. Un non me va.
        }
    .not_yet = { $tu ->
            [yes] Bonjour, ici { $name }. J’aimerais savoir comment tu fais : « { $about } ». Rien à vendre. Six questions ; je ne lis que ce que tu choisis. Un non me va.
           *[no] Bonjour, ici { $name }. J’aimerais savoir comment vous faites : « { $about } ». Rien à vendre. Six questions ; je ne lis que ce que vous choisissez. Un non me va.
        }
voice-to = Comment on leur parle
    .vous = Lui dire vous
    .tu = Lui dire tu
voice-uses = Pour combien de personnes
    .one = Une personne
    .many = Tout le monde
voice-qr = Six questions. Rien ne part sans votre accord.
voice-told-you = <b>{ $named ->
        [yes] { $link }
       *[no] Quelqu’un
    } vient de vous répondre</b> : { $count ->
        [one] une réponse à lire
       *[other] { $count } réponses à lire
    }{ $all ->
        [yes] .
       *[no] , dont { $shown } ici.
    }
voice-mend = <b>À corriger :</b> { $what }
    { $quote }
voice-mends = Ce qui se corrige dans la semaine
    .find = Faites-vous trouver : une flèche, une photo de l’entrée, l’adresse exacte.
    .reply = Rappelez qui attend une réponse, même pour dire non.
    .price = Dites un prix, ou un maximum, dès le premier échange.
    .wait = Annoncez l’attente d’emblée, avant qu’on la découvre.
    .hours = Affichez vos heures, les mêmes à la porte et en ligne.
    .pay = Dites d’avance comment on vous paie.
    .site = Essayez votre page comme un client, et réparez-la.
voice-mend-it = En faire mon action
voice-retold = Un client a repris ceci, ou le droit de le citer ainsi : ne le montrez plus, même copié ou en image. Le reste : /mots, /fiche
    .line = · { $theme }
voice-retracted = Une phrase montrée ici a été reprise, ou ne se cite plus ainsi : ne la montrez plus. Le reste : /mots, /fiche
    .left = Une phrase montrée ici a été reprise, ou ne se cite plus ainsi : ne la montrez plus. Le reste : /mots, /fiche. De cette personne, encore à lire :

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
    .left = une personne qui a été cliente
    .lost = une personne partie ailleurs
    .not_yet = une personne écoutée
    .left-named = { $name }, qui a acheté un temps
    .lost-named = { $name }, qui a choisi autrement
    .namesake = { $name }, par votre lien
voice-theme = Les thèmes
    .moment = Le moment
    .before = Avant
    .obstacle = L’obstacle
    .leaving = Pourquoi partir
    .refusal = Pourquoi non
    .good = Ce qui plaisait
    .decision = La décision
    .almost = Presque oui
    .instead = À la place
    .change = Le changement
    .advice = Leurs conseils

## Sur la fiche

part-voices = Dans leurs mots
beside-counted = 🗣 <b>{ $grouped ->
        [yes] { $customers ->
            [one] Une personne de ce groupe a raconté
           *[other] { $customers } personnes de ce groupe ont raconté
        }
       *[no] { $customers ->
            [one] Une personne a raconté
           *[other] { $customers } personnes ont raconté
        }
    }</b>{ $same ->
        [0] { "" }
        [one] , une dit comme vous
       *[other] , { $same } disent comme vous
    }{ $other ->
        [0] { "" }
        [one] , une dit autrement
       *[other] , { $other } disent autrement
    }.
beside-theme = <b>{ $theme }, dans leurs mots</b>
beside-own = <i>{ $named ->
        [yes] Vous, sur { $of } : { $words }
       *[no] Vous : { $words }
    }</i>
beside-subject = Ce qui n’a pas de place dans le portrait
    .road = Le chemin
    .price = Le prix
beside-differs = Les deux ne disent pas pareil
    .moment = ❓ Ce n’est pas la même sorte de moment. Est-ce une exception, ou un second moment à guetter ?
    .obstacle = ❓ Ce n’est pas le même frein. Lequel avez-vous vu, lequel avez-vous entendu ?
    .decision = ❓ Ce n’est pas la même raison. Laquelle avez-vous entendue de leur bouche ?
    .road = ❓ Ce n’est pas le même chemin. Qui d’autre est venu par celui-ci ?
    .price = ❓ Le prix n’a pas pesé pareil. À qui l’avez-vous demandé ?
