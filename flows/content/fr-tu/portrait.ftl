line-moment_kind = { $kind ->
        [loss] <b>Un moment à respecter.</b> Après une perte ou un échec, on ne relance pas : on se fait connaître de ceux qui entourent, pour qu’ils parlent de toi.
        [told] <b>On leur avait parlé de toi.</b> Donne à ceux qui parlent une phrase à répéter : ce que tu fais, et pour qui.
        [other] <b>Un moment qui se voit venir.</b>
       *[let_down] <b>Guette ce moment :</b> { watched }
    }{ $seen ->
        [yes] { " " }Où il se voit venir : « { $quote } ».
       *[no] { "" }
    }
watched = { $kind ->
        [let_down] { $near ->
            [yes] quelqu’un les lâche près de la date.
           *[no] quelqu’un les lâche.
        }
        [date_near] une date approche.
        [something_new] quelque chose commence (un lieu, un poste, un enfant).
        [letter] un courrier ou un contrôle arrive.
        [told] quelqu’un leur parle de toi.
       *[season] la saison revient.
    }
line-obstacle_action = { $kind ->
        [find] <b>Pour qu’on te trouve.</b> Cette semaine : une fiche d’établissement en ligne, trois photos, ton numéro.
        [proof] <b>Pour qu’on voie.</b> Cette semaine : trois photos ou un avant-après, avec l’accord de qui t’a fait confiance.
        [price] <b>Pour le prix.</b> Une entrée plus petite, à prix fixe : moins de travail, pas moins cher.
        [change] <b>Pour rassurer.</b> Un premier pas court, avec une fin ; et dis aussi ce qui ne changera pas.
        [opinion] <b>Pour l’autre avis.</b> Une page à faire lire : ce que c’est, combien, ce qui change.
       *[timing] <b>Pour la date.</b> Écris quel jour ce sera fait, et donne des nouvelles avant.
    }
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
        [yes] Prépare trois lignes pour { $armed } : { $arms }.
       *[no] Prépare une page pour { $armed } : { $arms }.
    }
next-introducers = { $many ->
        [named] chez qui peut te présenter ({ $names })
        [one_two] chez la ou les deux personnes qui peuvent te présenter
        [three_five] chez les trois à cinq personnes qui peuvent te présenter
       *[six_up] chez les six personnes ou plus qui peuvent te présenter
    }
next-themselves = par { $names }, { $count ->
        [one] qui peut te présenter
       *[other] qui peuvent te présenter
    }
next-recommends = chez ceux à qui { $name } parle de toi
next-introduced = { $by_known ->
        [yes] par « { $by } », qui t’a envoyé { $name }
       *[no] chez la personne qui t’a envoyé { $name }
    }
next-met = là où { $name } t’a trouvé (« { $by } »)
next-alike = { $many ->
        [one_two] chez la ou les deux autres personnes comme { $name } que tu sers déjà
       *[three_up] chez les trois autres personnes ou plus, comme { $name }, que tu sers déjà
    }
next-channel = par ton deuxième chemin, { $names } ({ $payers } de tes { $counted } derniers clients)
next-peers = chez les gens de ton métier, qui t’ont déjà envoyé des clients
line-tone = { $seen_count ->
        [0] <b>Pourquoi toi :</b> { $reasons }. Dis-le en premier.
       *[other] <b>Ce que tu as vu :</b> { $seen }. Donc : { $tones }.{ $reasons_count ->
            [0] { "" }
           *[other] { " " }Pourquoi toi : { $reasons } ; dis-le en premier.
        }
    }
probe-target = { $question ->
        [favourite] C’est une bonne cible. Il manque une personne : quelqu’un que tu as rencontré ?
        [change] Cela dit qui c’est. Et après ton travail, à quoi as-tu vu un changement ?
       *[trigger] C’est une bonne cible. Que venait-il d’arriver ?
    }
probe-reported = Cela raconte avec tes mots. Et les siens, mot pour mot ?
