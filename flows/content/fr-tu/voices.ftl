### Les clients racontent, quand on se dit tu.

voice-code =
    .unknown = Ce lien ne mène nulle part. Il s’est peut-être abîmé en route : demande-le à nouveau à qui te l’a envoyé.
    .expired = Ce lien n’est plus valable. Si tu voulais raconter, demande-en un autre à qui te l’a envoyé.
    .full = Ce lien a déjà servi. Si tu voulais raconter, demande-en un autre à qui te l’a envoyé.
    .own = C’est ton propre lien, à envoyer à un client. Pour toi, rien ne change.
screen-voice =
    <b>{ $name } aimerait t’écouter.</b>
    { $kind ->
        [left] Tu fais autrement maintenant, et c’est très bien ainsi. Trois questions ; rien à vendre.
        [lost] Tu as choisi autrement, et c’est très bien ainsi. Trois questions ; rien à vendre.
        [not_yet] Six questions ; rien à vendre. Le sujet : { $about }.
       *[customer] Six questions d’une ligne, en bien ou en mal.
    }

    Tu choisiras ce qui se lit.
    { $alone ->
        [yes] { $name } saura que c’est toi.
       *[no] Ton nom, si tu signes.
    }
voice-said = <i>Tu avais dit : « { $words } » Un nouveau message le remplace.</i>
screen-voice-later = C’est noté : un mot demain vers dix heures, et un seul. Tout ce que tu as écrit reste là.
screen-voice-reminder =
    <b>Tu voulais raconter à { $name }.</b>
    C’est là où tu l’avais laissé. Il n’y aura pas d’autre rappel.
voice-why = Une scène, un mot entendu, un chiffre aident plus qu’un compliment. À la fin, tu choisiras ce qui se lit. Rien ne te vient ? Passe.
voice-thanked = Merci à toi. Tout reste entre tes mains : /mots
voice-tap = Un bouton suffit ici. Pour changer tes mots : « Réécrire ».
voice-v_moment =
    { $sells ->
        [online] Que se passait-il pour toi, juste avant la première commande ?
        [sessions] Que se passait-il pour toi, juste avant la première fois ?
        [lessons] Que se passait-il pour toi, juste avant le premier cours ?
        [training] Que se passait-il pour toi, juste avant la formation ?
        [grooming] Que se passait-il, juste avant le premier toilettage ?
        [shop] La première fois, qu’est-ce qui t’amenait ?
       *[other] Que se passait-il pour toi, juste avant le premier appel ou message ?
    }
voice-v_tried =
    { $sells ->
        [shop] Avant, ça se passait comment ?
       *[other] Avant ça, tu avais essayé quoi, et ça donnait quoi ?
    }
voice-v_doubt =
    { $before ->
        [yes] Autre chose a failli
       *[no] Qu’est-ce qui a failli
    } { $sells ->
        [shop] te faire repartir
       *[other] te faire dire non
    } ?
voice-v_decided = Qu’est-ce qui t’a décidé ?
voice-v_advice = À quelqu’un comme toi, tu dirais quoi ?
voice-l_moment =
    { $sells ->
        [shop] Que se passait-il, quand tu as poussé la porte ?
        [online] Que se passait-il, quand tu as regardé la page ?
        [lessons] Que se passait-il, quand tu as pensé à des cours ?
        [training] Que se passait-il, quand tu as pensé à une formation ?
       *[other] Que se passait-il, quand tu y as pensé ?
    }
voice-l_tried = Avant ça, tu avais essayé quoi, et ça donnait quoi ?
voice-l_almost = Qu’est-ce qui t’a presque fait dire oui ?
voice-l_stopped = Pourquoi non, et tu as fait quoi à la place ? Sans détour.
voice-l_advice =
    À quelqu’un qui hésite { $sells ->
        [shop] à venir
        [online] à commander
        [lessons] à prendre des cours
        [training] à suivre une formation
       *[other] à dire oui
    }, tu dirais quoi ?
voice-g_good = Tant que cela a duré, qu’est-ce qui te plaisait ?
voice-g_left = Pourquoi avoir arrêté, et tu fais quoi à la place ? Sans détour.
voice-g_advice = À quelqu’un qui hésite à commencer, tu dirais quoi ?
voice-g_instead = Et ce que tu fais maintenant, ça donne quoi ?
voice-n_today = Aujourd’hui, tu fais comment, du début à la fin ?
voice-n_cost = La dernière fois, ça t’a coûté quoi : du temps, de l’argent, de l’énergie ?
voice-n_tried = Pour faire mieux, tu as déjà cherché ou essayé quoi ?
voice-n_kept = De tout ça, tu as gardé quoi, et lâché quoi ?
voice-n_advice = Et à quelqu’un qui commence, tu dirais quoi ?
screen-voice-called =
    Sous quel nom peut-on te citer ? Un prénom suffit.{ $named ->
        [yes] { " " }Pour l’instant : « { $called } ».
       *[no] { "" }
    }
screen-told =
    <b>{ $sent ->
        [yes] Relis : ceci n’est pas parti.
       *[no] Relis : rien n’est parti.
    }</b>
told-how =
    { $sent ->
        [yes] Un numéro garde sa phrase pour toi.
       *[no] Touche un numéro : 👁 lue, 💬 citée sans nom{ $named ->
            [yes] , ✍️ signée
           *[no] { "" }
        }, 🔒 gardée.
    }
    Cité, d’autres le liront{ $count ->
        [0] { "" }
        [one] , { $first } compris
       *[other] , { $first } et { $last } compris
    }, et pourraient te reconnaître. Lu, cela reste su.
screen-voice-again = Laquelle ? Modifier ton message, plus haut, marche aussi.
voice-sent =
    <b>{ $goes ->
        [0] Rien n’est parti, et c’est très bien ainsi.
       *[other] C’est envoyé : { $name } peut lire { $goes ->
            [one] une réponse
           *[other] { $goes } réponses
        }{ $unnamed ->
            [0] { $named ->
                [0] { "" }
               *[other] , en citer { $named } avec ton nom
            }
           *[other] , en citer { $unnamed } sans ton nom{ $named ->
                [0] { "" }
               *[other] { " " }et { $named } avec
            }
        }.
    }</b>
    { $nothing ->
        [0] { "" }
        [one] Une reste à toi.{ " " }
       *[other] { $nothing } restent à toi.{ " " }
    }{ $goes ->
        [0] { "" }
       *[other] { $kind ->
            [left] Merci de l’avoir dit franchement.
            [lost] Merci de l’avoir dit franchement.
           *[customer] Merci.
        }
    }
    Pour relire ou reprendre, quand tu voudras : /mots
screen-voice-nothing =
    <b>Tu n’as rien écrit, et c’est très bien ainsi.</b>
    Rien ne sera lu.
screen-unsay =
    { $sent ->
        [yes] <b>Tout reprendre ?</b>
            Ce que tu as dit s’efface, ici et partout où le bot le montre à { $name }. Ce qui a été lu ou copié reste su. Pour le redonner, il faudrait le raconter à nouveau.
       *[no] <b>En rester là ?</b>
            Ce que tu as écrit s’efface ; rien n’en a été lu.
    }
screen-told-all =
    <b>Ce que tu as raconté</b>
    Touche un nom pour relire, changer d’avis ou tout reprendre.
screen-told-none = Tu n’as rien raconté à personne ici.
delete-told = Ce que tu as raconté à d’autres leur est repris aussitôt.
delete-asker = Tes liens s’arrêtent, et ce que tes clients t’ont raconté s’efface.
screen-voice-begin =
    <b>Tes clients, dans leurs mots</b>
    Tu envoies un lien ; la personne répond ici à quelques questions. Réponse par réponse, elle choisit ce que tu peux lire, et peut le reprendre. Rien de ta fiche ne lui est montré.
screen-voice-signs = Sous quel nom tes clients te connaissent-ils ? Par exemple : « Claire Lebrun », ou le nom de la boutique.
screen-voice-about = De quoi veux-tu entendre parler ? Le sujet, en trois mots, sans ton idée. Par exemple : « Les repas de la semaine ».
screen-voice-links =
    { $first ->
        [yes] <b>Pour qui, ce lien ?</b>
       *[no] <b>Faire raconter ses clients</b>
    }
    Tu demandes sous le nom : { $name }. { $count ->
        [0] { $first ->
            [yes] { "" }
           *[no] Aucun lien ouvert pour l’instant.
        }
        [one] Un lien ouvert.
       *[other] { $count } liens ouverts.
    }
    N’a jamais acheté : venu voir ou devis fait, puis non. Pas encore client : vit ce que tu règles, ne t’a rien demandé.
    Un lien sert à une personne pendant un mois ; celui du comptoir, à tout le monde.
screen-voice-stop =
    <b>Ne plus rien demander ?</b>
    Tes liens s’arrêtent, et tout ce que tes clients t’ont raconté s’efface, chez toi comme chez eux.
voice-links-enough = Cent liens sont ouverts. Retires-en un d’abord.
screen-voice-link =
    <b>{ $label }</b>
    { $state }

    { $own ->
        [yes] À envoyer :
       *[no] À envoyer, après y avoir mis ta touche :
    }
    <blockquote>{ $text }</blockquote>{ $asks ->
        [yes] { " " }
        Cette personne est de quel groupe ? Touche-le ; sans cela, ses mots resteront à part sur ta fiche.
       *[no] { "" }
    }
screen-voice-wording =
    <b>À ta façon</b>
    Écris le message comme tu le dirais. Laisse la place à un non, et dis que tu ne liras que ce qui sera choisi ; le lien se met à la suite. { $most } caractères au plus. Pour l’instant :
    <blockquote>{ $text }</blockquote>
voice-wording-long = C’est trop long de { $over ->
        [1] un caractère
       *[other] { $over } caractères
    } : { $most } au plus, pour que le lien tienne avec. Raccourcis-le et renvoie-le.
voice-told-you = <b>{ $named ->
        [yes] { $link }
       *[no] Quelqu’un
    } vient de te répondre</b> : { $count ->
        [one] une réponse à lire
       *[other] { $count } réponses à lire
    }{ $all ->
        [yes] .
       *[no] , dont { $shown } ici.
    }
voice-mends =
    .find = Fais-toi trouver : une flèche, une photo de l’entrée, l’adresse exacte.
    .reply = Rappelle qui attend une réponse, même pour dire non.
    .price = Dis un prix, ou un maximum, dès le premier échange.
    .wait = Annonce l’attente d’emblée, avant qu’on la découvre.
    .hours = Affiche tes heures, les mêmes à la porte et en ligne.
    .pay = Dis d’avance comment on te paie.
    .site = Essaie ta page comme un client, et répare-la.
voice-retold = Un client a repris ceci, ou le droit de le citer ainsi : ne le montre plus, même copié ou en image. Le reste : /mots, /fiche
voice-retracted = Une phrase montrée ici a été reprise, ou ne se cite plus ainsi : ne la montre plus. Le reste : /mots, /fiche
    .left = Une phrase montrée ici a été reprise, ou ne se cite plus ainsi : ne la montre plus. Le reste : /mots, /fiche. De cette personne, encore à lire :
screen-voice-whom = Pour qui est ce lien ? Un prénom suffit. Il ne s’affiche que chez toi, et quand la personne aura répondu.
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
beside-own = <i>{ $named ->
        [yes] Toi, sur { $of } : { $words }
       *[no] Toi : { $words }
    }</i>
beside-differs =
    .obstacle = ❓ Ce n’est pas le même frein. Lequel as-tu vu, lequel as-tu entendu ?
    .decision = ❓ Ce n’est pas la même raison. Laquelle as-tu entendue de leur bouche ?
    .price = ❓ Le prix n’a pas pesé pareil. À qui l’as-tu demandé ?
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
        [one] , une dit comme toi
       *[other] , { $same } disent comme toi
    }{ $other ->
        [0] { "" }
        [one] , une dit autrement
       *[other] , { $other } disent autrement
    }.
told-head =
    .nothing = <b>{ $name } ne peut rien lire de toi.</b>
voice-offer = Tu as aussi des clients ? Chouchou, le bot d’ici, pose le même genre de questions à qui entreprend. Rien ne presse, et ceci ne sera pas redemandé.
voice-told-new = <b>Nouveau pour ta fiche :</b>
screen-voice-link-closed =
    .answered = <b>{ $label }</b>
        Répondu : ce lien a servi. Pour quelqu’un d’autre, prépares-en un autre.
voice-by =
    .namesake = { $name }, par ton lien
told-back = Touche un numéro pour reprendre sa phrase : { $name } ne la lit plus, ni sur sa fiche ni ailleurs ici. « Changer ce qui se cite » la redonne. Ce qui a été lu ou copié reste su.
