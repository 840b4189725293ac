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
contact_thing = À faire
people-misread = Je n’y ai lu aucun nom. Une personne par ligne, puis pourquoi : « Karim, me doit 700 ».

contact_why = Pourquoi <b>{ $name }</b> ? Quelques mots : « pas de commande depuis mai », « me doit 700 », « connaît des hôtels ».
    .name = Autre raison
    .why = La raison décide des mots à dire. Elle reste à vous : le texte n’en reprend que ce qui est attendu, une somme, une date ou un nom.
    .example = pas de commande depuis mai
contact_kind = <b>{ $name }</b>{ $why_known ->
        [yes] { " " }(<i>{ $why }</i>)
       *[no] { "" }
    } : qu’est-ce qui s’en approche le plus ?
    .name = Ce n’est pas cela
    .why = De la sorte de raison dépendent les mots à dire. Un bouton suffit.
    .waits = Attend ma réponse
    .hesitates = Hésite
    .ends = Contrat ou budget
    .leaves = S’en va
    .quiet = Plus de nouvelles
    .owes = Me doit de l’argent
    .fetch = À livrer, à retirer
    .returns = Revient chaque année
    .introduces = Peut me présenter
    .thanks = À remercier
    .refused = M’avait dit non
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
        [thing] Personne à appeler : c’est une date à tenir.
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
# « ma consœur » est la vôtre.
plan-name = { $lead ->
        [mon] votre { $bare }
        [ma] votre { $bare }
        [mes] vos { $bare }
       *[other] { $name }
    }
plan = { $kind ->
        [waits] Répondez à qui attend : { plan-name }
        [owes] Relancez { plan-name }
        [returns] Gardez une date : { plan-name }
        [fetch] Prévenez { plan-name }
        [introduces] Appelez { plan-name } et demandez un nom
        [thanks] Remerciez { plan-name }
        [refuse] Prévenez { plan-name } que c’est non
        [thing] Une date à tenir : { plan-name }
       *[other] Appelez { plan-name }
    }{ plan-why }{ plan-day }.{ plan-over }{ plan-sum }{ plan-mark }
plan-mark = { $mark_known ->
        [yes] { " " }Votre repère : { $mark } pour { $mark_of }, la dernière fois{ $mark_hours ->
            [0] { "" }
           *[other] { " " }({ $mark_hours } h)
        }.
       *[no] { "" }
    }
plan-over = { $over ->
    [yes] { " " }Ce jour est passé.
   *[no] { "" }
}
plan-day = { $day_known ->
        [yes] , { $day }
       *[no] { "" }
    }
plan-sum = { $many_known ->
        [yes] { " " }À votre prix habituel : { $many } × { $price } = { $total } ; un autre prix ? Changez-le avant d’envoyer.
       *[no] { $price_known ->
            [yes] { " " }Votre prix habituel : { $price } ; un autre ? Changez-le avant d’envoyer.
           *[no] { "" }
        }
    }

## Les mots à dire. Un fait qui n’a pas été lu pour sûr n’y entre pas ; une date dite est promise.

say-hello = { $greeted ->
        [name] Bonjour { $first },
        [lady] Bonjour Madame,
        [gentleman] Bonjour Monsieur,
        [doctor] Bonjour Docteur,
        [doctor_f] Bonjour Docteure,
        [professor] Bonjour Professeur,
        [professor_f] Bonjour Professeure,
        [master] Bonjour Maître,
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
say-for = { $day_known ->
        [for] { " " }{ $day }
       *[other] { "" }
    }
say-ago = { $ago_known ->
        [yes] { " " }{ $ago }
       *[no] { "" }
    }
say-time = { $when_known ->
        [yes] { " " }{ $when }
       *[no] { "" }
    }
say-paper = { $paper ->
        [quote] mon devis
        [bid] ma soumission
        [proposal] ma proposition
        [price] mon prix
        [fee] mon prix
       *[other] ma réponse
    }
# À qui attend : la date dite, sinon cette semaine.
say-have = { $day_known ->
        [by] { $address ->
            [tu] tu l’auras
           *[vous] vous l’aurez
        } { $day }.
        [until] { $address ->
            [tu] tu l’auras
           *[vous] vous l’aurez
        } avant { $limit }.
       *[other] { $address ->
            [tu] je te l’envoie
           *[vous] je vous l’envoie
        } cette semaine.
    }
say-besides = { $of_known ->
        [yes] { $paper_known ->
            [yes] , et { say-paper } pour { $of },
           *[no] { "" }
        }
       *[no] { "" }
    }
say-reply = { $day_known ->
        [by] { $address ->
            [tu] Tu auras
           *[vous] Vous aurez
        } ma réponse{ say-besides } { $day }.
        [until] { $address ->
            [tu] Tu auras
           *[vous] Vous aurez
        } ma réponse{ say-besides } avant { $limit }.
       *[other] Quel jour puis-je { $address ->
            [tu] t’appeler
           *[vous] vous appeler
        }, cette semaine ?
    }
say-soon = { $day_known ->
        [by] { "" } : { say-have }
        [until] { "" } : { say-have }
       *[other] . { say-reply }
    }
say-slow = { $sorry ->
        [yes] { " " }Pardon pour l’attente.
       *[no] { "" }
    }
# Pour plusieurs, qui signe ; sinon qui décide ; sinon pour quand. Ni prix ni conditions : ils
# attendent un prix, qui peut être un autre, et les conditions sont celles d’un regret.
say-extra = { $several ->
        [yes] { " " }Un contrat ou plusieurs, et qui signe ?
       *[no] { say-who }
    }
say-who = { $decider ->
        [yes] { " " }Qui décide, et qui signe ?
       *[no] { $day_known ->
            [no] { $address ->
            [tu] { " " }Pour quelle date en as-tu besoin ?
           *[vous] { " " }Pour quelle date en avez-vous besoin ?
        }
           *[other] { "" }
        }
    }
say-left = { $of_known ->
        [yes] { $address ->
            [tu] tu m’as laissé un message
           *[vous] vous m’avez laissé un message
        }{ say-ago } pour { $of }.
       *[no] { $address ->
            [tu] tu m’as laissé un message
           *[vous] vous m’avez laissé un message
        }{ say-ago }.
    }
say-waits = { say-hello } { $sum_known ->
        [yes] voici { say-paper }{ say-about }{ say-for } : { $sum }. { $address ->
            [tu] Un oui par message me suffit, et je te dis quand je commence.
           *[vous] Un oui par message me suffit, et je vous dis quand je commence.
        }
       *[no] { say-pending }
    }
say-awaited = { $address ->
        [tu] tu attends
       *[vous] vous attendez
    } { say-paper }{ say-about }{ say-for } : { say-have }{ say-slow }{ say-extra }
say-pending = { $asked_known ->
        [yes] { $address ->
            [tu] tu m’as demandé
           *[vous] vous m’avez demandé
        }{ say-ago } { $asked }.{ say-slow } { say-reply }
       *[no] { $paper_known ->
            [yes] { $offer_known ->
                [yes] voici { say-paper }{ say-about } : { $offer }.{ say-slow }{ say-extra }
               *[no] { say-awaited }
            }
           *[no] { $wrote ->
                [yes] { say-left }{ say-slow } { say-reply }
               *[no] { $address ->
            [tu] tu attends
           *[vous] vous attendez
        } ma réponse{ say-about }{ say-for }{ say-soon }{ say-slow }
            }
        }
    }
say-hesitates = { say-hello } { $holds ->
        [price] si c’est le montant qui compte, on peut commencer par une partie : { $address ->
            [tu] laquelle te servirait le plus ? Je te dis ce qu’elle coûte.
           *[vous] laquelle vous servirait le plus ? Je vous dis ce qu’elle coûte.
        }
        [opinion] pour en décider à plusieurs, { $address ->
            [tu] veux-tu une page à faire lire : ce que je fais, le prix, la date ? Je te l’envoie cette semaine.
           *[vous] voulez-vous une page à faire lire : ce que je fais, le prix, la date ? Je vous l’envoie cette semaine.
        }
        [timing] { $day_known ->
            [by] rien ne presse { $day } : { $address ->
            [tu] quel jour puis-je te rappeler, ensuite ?
           *[vous] quel jour puis-je vous rappeler, ensuite ?
        }
           *[other] si ce n’est pas le moment, { $address ->
            [tu] dis-moi lequel : je te rappelle ce jour-là.
           *[vous] dites-moi lequel : je vous rappelle ce jour-là.
        }
        }
       *[no] { $address ->
            [tu] que te manque-t-il pour décider : un prix, une date, un exemple ? Tu l’as cette semaine. Et un non me va aussi.
           *[vous] que vous manque-t-il pour décider : un prix, une date, un exemple ? Vous l’avez cette semaine. Et un non me va aussi.
        }
    }
say-thing = { $about ->
        [lease] le bail
        [contract] notre contrat
        [subscription] { $address ->
            [tu] ton abonnement
           *[vous] votre abonnement
        }
        [budget] le budget
       *[other] notre accord
    }
say-ends = { say-hello } { $stage ->
        [over] { say-thing } se termine{ say-time }. Que faisons-nous pour la suite, et qui signe ? J’aimerais le savoir assez tôt pour m’organiser.
        [reviewed] { say-thing } est revu{ say-time } : { $address ->
            [tu] pourrais-je te voir dix minutes avant ? J’aimerais savoir ce que tu en attends.
           *[vous] pourrais-je vous voir dix minutes avant ? J’aimerais savoir ce que vous en attendez.
        }
       *[sign] où en est { say-thing }, et qui le signe ? { $day_known ->
            [by] Il me faut la réponse { $day } pour garder la date.
           *[other] { $when_known ->
                [yes] Si c’est { $when }, je m’organise.
               *[no] J’aimerais le savoir assez tôt pour m’organiser.
            }
        }
    }
say-leaves = { say-hello } { $sent ->
        [yes] { $address ->
            [tu] merci pour les clients que tu m’envoies.
           *[vous] merci pour les clients que vous m’envoyez.
        }
       *[no] je prépare la suite de notre travail.
    } Qui prend le relais{ say-time }, et { $address ->
            [tu] pourrais-tu nous présenter avant ?
           *[vous] pourriez-vous nous présenter avant ?
        }
say-returns = { say-hello } je cale mes dates{ say-next } : { $address ->
            [tu] veux-tu que je te garde la tienne ? Dis-moi le jour, je le bloque.
           *[vous] voulez-vous que je vous garde la vôtre ? Dites-moi le jour, je le bloque.
        }
say-next = { $of_known ->
        [yes] { " " }pour { $of }
       *[no] { $season_known ->
            [yes] { " " }pour { $season }
           *[no] { "" }
        }
    }
say-refused = { say-hello } { $address ->
            [tu] tu m’avais dit non
           *[vous] vous m’aviez dit non
        }{ $when_known ->
        [yes] { " " }{ $when }
       *[no] { $ago_known ->
            [yes] { " " }{ $ago }
           *[no] { " " }la dernière fois
        }
    }. Est-ce que quelque chose a changé depuis ? { $address ->
            [tu] Si rien n’a changé, dis-le-moi : je ne relancerai pas.
           *[vous] Si rien n’a changé, dites-le-moi : je ne relancerai pas.
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
    }{ say-then }
# La dette, et ce qui se termine.
say-then = { $also ->
        [yes] { $stage ->
            [over] { " " }Ensuite, { say-thing } se termine{ say-time } : que faisons-nous, et qui signe ?
           *[other] { " " }Ensuite, où en est { say-thing }, et qui le signe ?
        }
       *[no] { "" }
    }
say-fetch = { say-hello } { $address ->
        [tu] ta commande est prête. Quel jour t’arrange, cette semaine ?
       *[vous] votre commande est prête. Quel jour vous arrange, cette semaine ?
    }
# Qui chercher : là où il y a eu ce que le chouchou a vécu ; sinon ce genre de moment ; sinon ce groupe.
say-seek = { $seek ->
        [moment] { $address ->
            [tu] chez qui, autour de toi, y a-t-il eu ces temps-ci
           *[vous] chez qui, autour de vous, y a-t-il eu ces temps-ci
        } { $moment } ?
        [kind] { $address ->
            [tu] qui, autour de toi,
           *[vous] qui, autour de vous,
        } { say-lives }{ $beside ->
            [yes] { " " }(côté { $group }) ?
           *[no] { " " }?
        }
       *[group] je cherche d’autres clients comme ceux-ci : { $group }. { $address ->
            [tu] Qui te vient ?
           *[vous] Qui vous vient ?
        }
    }
say-lives = { $kind ->
        [let_down] vient d’être lâché près d’une date
        [date_near] a une date qui approche
        [something_new] démarre quelque chose de nouveau
        [letter] vient de recevoir un courrier ou un contrôle qui presse
       *[season] prépare déjà sa saison
    }
say-proof = { $change_known ->
        [yes] { " " }Chez un client : { $change }.
       *[no] { "" }
    }
say-introduces = { say-hello } { $door ->
        [asked] { $address ->
            [tu] tu m’avais demandé
           *[vous] vous m’aviez demandé
        }{ say-ago } à qui d’autre parler de moi, et je n’ai pas répondu : pardon. { say-answer }
        [chairs] { $address ->
            [tu] tu présides
           *[vous] vous présidez
        } { $to } : { $address ->
            [tu] pourrais-tu y faire passer un mot, ou m’y garder dix minutes ?
           *[vous] pourriez-vous y faire passer un mot, ou m’y garder dix minutes ?
        }{ say-proof }
        [presents] { $address ->
            [tu] pourrais-tu me présenter
           *[vous] pourriez-vous me présenter
        } { $to } ? { $seek ->
            [moment] Surtout là où il y a eu ces temps-ci { $moment }. Un nom me suffit.
           *[other] Un nom me suffit, je m’occupe du reste.{ say-proof }
        }
       *[no] { $of_known ->
            [yes] { $address ->
            [tu] tu connais
           *[vous] vous connaissez
        } { $of } : { $address ->
            [tu] à qui pourrais-je écrire de ta part ?
           *[vous] à qui pourrais-je écrire de votre part ?
        } Un nom me suffit, je m’occupe du reste.{ say-proof }
           *[no] { say-seek } { say-a-name }{ say-proof }
        }
    }
say-answer = { $seek ->
        [no] Quel jour puis-je { $address ->
            [tu] t’appeler
           *[vous] vous appeler
        }, cette semaine ?
        [group] Ma réponse : d’autres clients comme ceux-ci, { $group }. { $address ->
            [tu] Qui te vient ?
           *[vous] Qui vous vient ?
        } Un nom me suffit.
       *[other] Ma réponse : { say-seek } Un nom me suffit.
    }
# Qui garde le secret des siens peut donner un numéro, et non un nom.
say-a-name = { $seek ->
        [group] Un nom me suffit.
       *[other] { $address ->
            [tu] Donne-leur mon numéro, ou dis-moi un nom.
           *[vous] Donnez-leur mon numéro, ou dites-moi un nom.
        }
    }
say-another = { $seek ->
        [moment] Et { say-seek } { say-a-name }
        [kind] Et { say-seek } { say-a-name }
       *[other] { $address ->
            [tu] Un autre nom te vient ? Un seul me suffit, et je te dirai la suite.
           *[vous] Un autre nom vous vient ? Un seul me suffit, et je vous dirai la suite.
        }
    }
say-thanks = { say-hello } { $of_known ->
        [yes] { $address ->
            [tu] merci de m’avoir envoyé
           *[vous] merci de m’avoir envoyé
        } { $of }. { say-another }
        [some] { $address ->
            [tu] merci pour la personne que tu m’as envoyée.
           *[vous] merci pour la personne que vous m’avez envoyée.
        } { say-another }
       *[no] { $spoke ->
            [yes] merci d’avoir parlé de moi : { $address ->
            [tu] cela compte. Et si je peux te rendre la pareille, dis-le-moi.
           *[vous] cela compte. Et si je peux vous rendre la pareille, dites-le-moi.
        }
           *[no] { $address ->
            [tu] je voulais te dire merci, simplement. Si je peux te rendre la pareille, dis-le-moi.
           *[vous] je voulais vous dire merci, simplement. Si je peux vous rendre la pareille, dites-le-moi.
        }
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
