### La personne à viser : le moment à guetter, ce qui a freiné, qui décide, où est la suivante.
### Les mêmes règles que dans sheet.ftl : entre « », les mots des gens et eux seuls.

line-moment_kind = { $kind ->
        [loss] <b>Un moment à respecter.</b> Après une perte ou un échec, on ne relance pas : on se fait connaître de ceux qui entourent, pour qu’ils parlent de vous.
        [told] <b>On leur avait parlé de vous.</b> Donnez à ceux qui parlent une phrase à répéter : ce que vous faites, et pour qui.
        [other] <b>Un moment qui se voit venir.</b>
       *[let_down] <b>Guettez ce moment :</b> { watched }
    }{ $seen ->
        [yes] { " " }Où il se voit venir : « { $quote } ».
       *[no] { "" }
    }
    .name = Le moment à guetter
watched = { $kind ->
        [let_down] { $near ->
            [yes] quelqu’un les lâche près de la date.
           *[no] quelqu’un les lâche.
        }
        [date_near] une date approche.
        [something_new] quelque chose commence (un lieu, un poste, un enfant).
        [letter] un courrier ou un contrôle arrive.
        [told] quelqu’un leur parle de vous.
       *[season] la saison revient.
    }

line-obstacle_action = { $kind ->
        [find] <b>Pour qu’on vous trouve.</b> Cette semaine : une fiche d’établissement en ligne, trois photos, votre numéro.
        [proof] <b>Pour qu’on voie.</b> Cette semaine : trois photos ou un avant-après, avec l’accord de qui vous a fait confiance.
        [price] <b>Pour le prix.</b> Une entrée plus petite, à prix fixe : moins de travail, pas moins cher.
        [change] <b>Pour rassurer.</b> Un premier pas court, avec une fin ; et dites aussi ce qui ne changera pas.
        [opinion] <b>Pour l’autre avis.</b> Une page à faire lire : ce que c’est, combien, ce qui change.
       *[timing] <b>Pour la date.</b> Écrivez quel jour ce sera fait, et donnez des nouvelles avant.
    }
    .name = Ce qui lève le frein

role-at_home = la personne qui partage sa vie
arms-themselves = le prix, la date, ce qui change
arms-director = le résultat attendu, le prix, la date
arms-finance = le prix, ce qui est compris, l’échéance
arms-hr = qui est concerné, combien de temps, le prix
arms-it = ce qui change chez eux et ce qui ne change pas
arms-operations = combien de temps cela prend, et ce qui s’arrête ou non
arms-parent = ce qui se passe, quand, combien
arms-partner = combien, quand, et ce que cela évite
arms-association = qui est servi, combien, quand
arms-other = ce que c’est, combien, ce qui change

line-three_roles = { $same ->
        [yes] <b>Qui a appelé, et payé :</b> { $payer }.
       *[no] { $caller_known ->
            [yes] <b>Qui a appelé :</b> { $caller }.{ $payer_known ->
                [yes] { " " }<b>Qui a payé :</b> { $payer }.
               *[no] { "" }
            }
           *[no] { $payer_known ->
                [yes] <b>Qui a payé :</b> { $payer }.
               *[no] <b>Qui décide.</b>
            }
        }
    }{ $blockers_count ->
        [0] { "" }
       *[other] { " " }<b>Pouvait dire non :</b> { $blocker }.
    } { $private ->
        [yes] Préparez trois lignes pour { $armed } : { $arms }.
       *[no] Préparez une page pour { $armed } : { $arms }.
    }
    .name = Qui appelle, qui paie

line-next_one = <b>Où est le prochain :</b> { $one }{ $two_known ->
        [yes] , puis { $two }.
       *[no] .
    }
    .name = Où est le prochain
next-introducers = { $many ->
        [named] chez qui peut vous présenter ({ $names })
        [one_two] chez la ou les deux personnes qui peuvent vous présenter
        [three_five] chez les trois à cinq personnes qui peuvent vous présenter
       *[six_up] chez les six personnes ou plus qui peuvent vous présenter
    }
next-themselves = par { $names }, { $count ->
        [one] qui peut vous présenter
       *[other] qui peuvent vous présenter
    }
next-recommends = chez ceux à qui { $name } parle de vous
next-introduced = { $by_known ->
        [yes] par « { $by } », qui vous a envoyé { $name }
       *[no] chez la personne qui vous a envoyé { $name }
    }
next-met = là où { $name } vous a trouvé (« { $by } »)
next-seen = là où ce moment se voit venir (« { $by } »)
next-alike = { $many ->
        [one_two] chez la ou les deux autres personnes comme { $name } que vous servez déjà
       *[three_up] chez les trois autres personnes ou plus, comme { $name }, que vous servez déjà
    }
next-channel = par votre deuxième chemin, { $names } ({ $payers } de vos { $counted } derniers clients)
next-peers = chez les gens de votre métier, qui vous ont déjà envoyé des clients

line-tone = { $seen_count ->
        [0] <b>Pourquoi vous :</b> { $reasons }. Dites-le en premier.
       *[other] <b>Ce que vous avez vu :</b> { $seen }. Donc : { $tones }.{ $reasons_count ->
            [0] { "" }
           *[other] { " " }Pourquoi vous : { $reasons } ; dites-le en premier.
        }
    }
    .name = Le ton

## Une relance, quand une réponse ne raconte rien encore

probe-hollow = Il manque un détail : une chose vue, ou entendue.{ $example_known ->
        [yes] { " " }Par exemple : <i>{ $example }</i>
       *[no] { "" }
    }
probe-target = { $question ->
        [favourite] C’est une bonne cible. Il manque une personne : quelqu’un que vous avez rencontré ?
        [change] Cela dit qui c’est. Et après votre travail, à quoi avez-vous vu un changement ?
       *[trigger] C’est une bonne cible. Que venait-il d’arriver ?
    }
probe-reported = Cela raconte avec vos mots. Et les siens, mot pour mot ?
