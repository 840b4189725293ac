### Qui appeler cette semaine : la liste, ce que l’on demande de chacun, ce qui en est sorti ;
### et les mots à leur dire, où rien de privé n’entre. 256 signes au plus, pour que le bouton puisse copier.

call-somebody = Qui appeler
screen-people =
    <b>Qui appeler cette semaine</b>
    { $some ->
        [yes]
            { $lines }

            Quelqu’un d’autre ? Une personne par ligne, et pourquoi. Pour corriger quelqu’un, touchez son nom.
       *[no]
            Qui pourriez-vous appeler, ou à qui écrire ? Une personne par ligne, et pourquoi. Par exemple :

            <i>Awa, pas de commande depuis mai
            Karim, me doit 700
            Léa, connaît des hôtels</i>

            D’une traite, cela va aussi. La semaine commencera par ces personnes, avec les mots à leur dire. Cette liste reste à vous : elle n’est ni sur vos cartes, ni chez qui vous accompagne.
    }
people-line = { $n }. <b>{ $name }</b> · { $because }{ $sum_known ->
        [yes] { " " }· { $sum }
       *[no] { "" }
    }{ $why_known ->
        [yes] <i>{ " " }· { $why }</i>
       *[no] { "" }
    }
people-done = ✓ { $name }{ $came_known ->
        [yes] { " " }· « { $came } »
       *[no] { "" }
    }
people-add = + { $name }
people-back = ← La liste
people-drop = Retirer de la liste
people-unread = Je n’ai lu aucun nom dans « { $said } ». C’est pour qui ?
people-misread = Je n’y ai lu aucun nom. Une personne par ligne, puis pourquoi : « Karim, me doit 700 ».

contact_why = Pourquoi <b>{ $name }</b> ? Quelques mots : « pas de commande depuis mai », « me doit 700 », « connaît des hôtels ».
    .name = Autre raison
    .why = La raison décide des mots à dire. Elle reste à vous : le texte n’en reprend qu’une somme due, une date ou un nom.
    .example = pas de commande depuis mai
contact_kind = <b>{ $name }</b>{ $why_known ->
        [yes] { " " }(<i>{ $why }</i>)
       *[no] { "" }
    } : qu’est-ce qui s’en approche le plus ?
    .name = Ce n’est pas cela
    .why = De la sorte de raison dépendent les mots à dire. Un bouton suffit.
    .waits = Attend ma réponse
    .quiet = Plus de nouvelles
    .owes = Me doit de l’argent
    .fetch = À livrer, à retirer
    .introduces = Peut me présenter
    .thanks = À remercier
    .refuse = À refuser
    .other = Autre chose
contact_sum = { $kind ->
        [waits] <b>{ $name }</b> : quel prix annoncez-vous ? Par exemple : 450 €.
       *[other] <b>{ $name }</b> : combien reste-t-il à régler ? Par exemple : 700.
    }
    .name = Dire la somme
    .why = Un message avec la somme se règle plus vite qu’un message sans.
    .example = 700
contact_own = <b>{ $name }</b> : que voulez-vous dire, ou demander ? Ce que vous écrivez sera votre texte, tel quel.
    .name = Écrire mes mots
    .why = Vos mots valent mieux qu’un modèle. Ils sont gardés à côté de son nom, prêts à copier.
    .example = Bonjour, le contrat des plantes se termine le 31 : on en parle cette semaine ?
contact_came = <b>{ $name }</b>, c’est fait. Qu’en est-il sorti ? Une phrase : « commande en janvier », « pas de réponse ».
    .name = Ce qui en est sorti
    .why = C’est ce que l’on compte dans deux semaines : ce qui répond, on le refait.
    .example = commande en janvier

screen-contact =
    <b>{ $name }</b> · { $because }
    { $plan }

    { $text_known ->
        [yes] <blockquote>{ $text }</blockquote>
       *[no] Que voulez-vous lui dire, ou lui demander ? Une phrase suffit : ce sera votre texte.
    }
screen-came = <b>{ $name }</b> : c’est noté{ $came_known ->
        [yes] , « { $came } »
       *[no] { "" }
    }.{ $next_known ->
        [yes] { " " }Ensuite : { $next }
       *[no] { " " }La liste est finie : une personne de plus, ou la suite de votre semaine.
    }

plan-why = { $why_known ->
        [yes] { " " }(« { $why } »)
       *[no] { "" }
    }
plan = { $kind ->
        [waits] Répondez à qui attend : { $name }
        [owes] Relancez { $name }
        [fetch] Prévenez { $name }
        [introduces] Appelez { $name } et demandez un nom
        [thanks] Remerciez { $name }
        [refuse] Prévenez { $name } que c’est non
       *[other] Appelez { $name }
    }{ plan-why }.
week-when = { $sells ->
        [shop] , avant d’ouvrir
        [sessions] , avant le premier rendez-vous
       *[other] , avant vos messages
    }

## Les mots à dire

say-hello = { $greeted ->
        [name] Bonjour { $first },
        [lady] Bonjour Madame,
        [gentleman] Bonjour Monsieur,
       *[plain] Bonjour,
    }
say-since = { $since_known ->
        [yes] { " " }depuis { $since }
       *[no] { "" }
    }
say-about = { $of_known ->
        [yes] { " " }pour { $of }
       *[no] { "" }
    }
say-day = { $day_known ->
        [by] { "" } : { $address ->
            [tu] tu l’auras { $day }
           *[vous] vous l’aurez { $day }
        }
       *[other] { "" }
    }
say-for = { $day_known ->
        [for] { " " }{ $day }
       *[other] { "" }
    }
say-waits = { say-hello } { $sum_known ->
        [yes] { $address ->
            [tu] voici la réponse que tu attendais{ say-about }{ say-for } : { $sum }. Un oui par message me suffit, et je te dis quand je commence.
           *[vous] voici la réponse que vous attendiez{ say-about }{ say-for } : { $sum }. Un oui par message me suffit, et je vous dis quand je commence.
        }
       *[no] { $address ->
            [tu] tu attends ma réponse{ say-about }{ say-for }, je ne l’oublie pas{ say-day }.{ say-ask }
           *[vous] vous attendez ma réponse{ say-about }{ say-for }, je ne l’oublie pas{ say-day }.{ say-ask }
        }
    }
# La date qu’ils doivent tenir ne se demande qu’à qui attend un prix, quand aucune n’est dite.
say-ask = { $day_known ->
        [by] { "" }
        [no] { $priced ->
            [yes] { $address ->
                [tu] { " " }Pour qu’elle soit juste : quelle date dois-tu tenir, et qu’est-ce qui compte le plus ? Je te réponds dès que j’ai cela.
               *[vous] { " " }Pour qu’elle soit juste : quelle date devez-vous tenir, et qu’est-ce qui compte le plus ? Je vous réponds dès que j’ai cela.
            }
           *[no] { say-when }
        }
       *[other] { say-when }
    }
say-when = { $address ->
        [tu] { " " }Quel jour puis-je t’appeler, cette semaine ?
       *[vous] { " " }Quel jour puis-je vous appeler, cette semaine ?
    }
say-sorry = { $sorry ->
        [yes] { " " }Et pardon pour mon retard de la dernière fois.
       *[no] { "" }
    }
say-quiet = { say-hello } { $since_known ->
        [yes] { $address ->
            [tu] je n’ai pas eu de tes nouvelles depuis { $since } : j’espère que tout va bien.
           *[vous] je n’ai pas eu de vos nouvelles depuis { $since } : j’espère que tout va bien.
        }
       *[no] cela fait un moment : j’espère que tout va bien.
    }{ say-sorry } { $sells ->
        [sessions] { $address ->
            [tu] Veux-tu que je te garde une place ? Dis-moi le jour qui t’arrange.
           *[vous] Voulez-vous que je vous garde une place ? Dites-moi le jour qui vous arrange.
        }
       *[other] { $address ->
            [tu] Je prépare mes prochaines semaines : de quoi auras-tu besoin, et pour quand ?
           *[vous] Je prépare mes prochaines semaines : de quoi aurez-vous besoin, et pour quand ?
        }
    }
say-owes = { say-hello } je mets mes comptes à jour : { $sum_known ->
        [yes] il reste { $sum } à régler{ say-since }.
       *[no] il reste quelque chose à régler{ say-since }.
    } { $address ->
        [tu] Quel jour t’arrange ? Et si c’est déjà parti, dis-le-moi.
       *[vous] Quel jour vous arrange ? Et si c’est déjà parti, dites-le-moi.
    }
say-fetch = { say-hello } { $address ->
        [tu] ta commande est prête. Quel jour t’arrange, cette semaine ?
       *[vous] votre commande est prête. Quel jour vous arrange, cette semaine ?
    }
say-introduces = { say-hello } { $address ->
        [tu] je pense à toi pour une chose. { $of_known ->
            [yes] Tu connais { $of } : à qui pourrais-je écrire de ta part ?
           *[no] Connais-tu quelqu’un à qui je pourrais être utile ?
        } Un nom me suffit, je m’occupe du reste. Et si personne ne te vient, ce n’est pas grave.
       *[vous] je pense à vous pour une chose. { $of_known ->
            [yes] Vous connaissez { $of } : à qui pourrais-je écrire de votre part ?
           *[no] Connaissez-vous quelqu’un à qui je pourrais être utile ?
        } Un nom me suffit, je m’occupe du reste. Et si personne ne vous vient, ce n’est pas grave.
    }
say-thanks = { say-hello } { $address ->
        [tu] { $of_known ->
            [yes] merci de m’avoir envoyé { $of }. Un autre nom te vient ? Un seul me suffit, et je te dirai la suite.
            [some] merci pour la personne que tu m’as envoyée. Un autre nom te vient ? Un seul me suffit, et je te dirai la suite.
           *[no] je voulais te dire merci, simplement. Si je peux te rendre la pareille, dis-le-moi.
        }
       *[vous] { $of_known ->
            [yes] merci de m’avoir envoyé { $of }. Un autre nom vous vient ? Un seul me suffit, et je vous dirai la suite.
            [some] merci pour la personne que vous m’avez envoyée. Un autre nom vous vient ? Un seul me suffit, et je vous dirai la suite.
           *[no] je voulais vous dire merci, simplement. Si je peux vous rendre la pareille, dites-le-moi.
        }
    }
say-refuse = { say-hello } { $terms_known ->
        [yes] { $address ->
            [tu] merci d’avoir pensé à moi. Je travaille à ces conditions : « { $terms } ». Si elles ne te vont pas, je préfère dire non maintenant.
           *[vous] merci d’avoir pensé à moi. Je travaille à ces conditions : « { $terms } ». Si elles ne vous vont pas, je préfère dire non maintenant.
        }
       *[no] { $address ->
            [tu] merci d’avoir pensé à moi. Cette fois, c’est non : je ne pourrais pas le faire comme il faut, et je préfère te le dire maintenant.
           *[vous] merci d’avoir pensé à moi. Cette fois, c’est non : je ne pourrais pas le faire comme il faut, et je préfère vous le dire maintenant.
        }
    }
say-own = { $own }
