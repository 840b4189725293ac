### Du nouveau, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/news.ftl.

news-intro = Un client, un regret, un chemin, une conversation : raconte-le en une phrase. « J’ai un nouveau client, une usine, par mon chouchou. » Je te dirai ce que cela confirme dans ta fiche, et ce que cela contredit.
news-moves = Ce que cela change : { $names }. Ta fiche peut suivre ; celle d’avant sera gardée.

news-ask-customer =
    .who = Qui est-ce ? Un surnom suffit ; passe si tu préfères.
    .found_by = Par quel chemin jusqu’à toi ?
    .can = Et ton prix : qu’est-il devenu ?
    .resembles = Ce client te rappelle <b>{ $favourite }</b> ?
    .trigger = Que venait-il de se passer, juste avant qu’on fasse appel à toi ?
news-ask-talk =
    .who = Avec qui ? Un surnom suffit ; passe si tu préfères.
    .talk_gave = Qu’as-tu surtout reçu de cette personne ?
news-ask-payment =
    .who = Qui est-ce ? Un surnom suffit ; passe si tu préfères.
    .newcomer = Quelqu’un de nouveau, ou que tu connaissais déjà ?
news-ask-regret =
    .regret_from = Par quel chemin jusqu’à toi ?
news-why =
    .who = Un surnom suffit pour s’en souvenir. Tu peux passer.
    .favourite_family = Pour voir si tes nouveaux clients viennent du groupe qui te fait vivre.
    .newcomer = Un client de plus et un client connu ne disent pas la même chose de ta fiche.
    .paid = Deux semaines de retard s’oublient ; deux mois, c’est toi qui fais la banque.
    .quote = Ses propres mots se réutilisent ; les tiens ne prouvent rien.
    .talk_words = Ses mots disent ce qui compte, mieux que ton résumé.
    .resembles = Si les nouveaux ressemblent à ton chouchou, ta fiche vise juste.

news-resembles = { $how ->
        [yes] te rappelle { $favourite }
        [partly] te rappelle un peu { $favourite }
       *[no] ne te rappelle pas { $favourite }
    }

screen-news-told =
    <b>Ce que tu m’as dit</b>{ $sheet }

    { $lines }

news-first = Ta fiche ne connaît encore aucun client qui a payé. Si cela a changé, corrige cette réponse : je poserai les questions qui vont avec.

news-says = <b>Ce que cela dit de ta fiche</b>
news-tally = { $against ->
        [yes] { $of ->
            [1] Ton { $who } { $alone ->
                [yes] ne va pas dans ce sens{ $why }. Un seul, c’est trop peu pour conclure.
               *[no] dit le contraire{ $why }.
            }
           *[other] { $all ->
                [yes] Tes { $of } { $who } disent le contraire{ $why }.
               *[no] { $n } de tes { $of } { $who } { $alone ->
                    [yes] ne va pas dans ce sens{ $why }.
                   *[no] { $n ->
                        [1] dit
                       *[other] disent
                    } le contraire{ $why }.
                }
            }
        }
       *[no] { $of ->
            [1] Ton { $who } va dans ce sens{ $why }.
           *[other] { $all ->
                [yes] Tes { $of } { $who } vont dans ce sens{ $why }.
               *[no] { $n } de tes { $of } { $who } { $n ->
                    [1] va
                   *[other] vont
                } dans ce sens{ $why }.
            }
        }
    }{ $others ->
        [0] { "" }
        [1] { $against ->
            [yes] { " " }1 va dans ce sens.
           *[no] { " " }1 n’y va pas.
        }
       *[other] { $against ->
            [yes] { " " }{ $others } vont dans ce sens.
           *[no] { " " }{ $others } disent le contraire.
        }
    }
news-alike = ✓ <b>{ $more ->
        [1] Un client de plus comme { $favourite }.
       *[other] { $more } clients de plus comme { $favourite }.
    }</b> Ta fiche parle { $changed ->
        [yes] maintenant d’après
       *[no] d’après
    } { $customers ->
        [1] un seul client.
        [2] un client, et un ou deux autres comme lui.
       *[other] un client, et d’autres comme lui.
    }
news-agreed = Accepté n’est pas encore payé : ta fiche ne compte que ceux qui ont payé. Le jour où l’argent arrive, dis-le ici en une phrase.
news-silent = C’est gardé, et ne change aucune ligne de ta fiche.
news-near = C’est gardé. Ce que ta fiche en dit :

regret-told = Raconte-le comme les autres : la fiche suivra.
regrets-full = { $told ->
        [1] { $named ->
            [yes] Tu as déjà un regret : <b>{ $name }</b>. Le remplacer, ou garder les deux ?
           *[no] Tu as déjà un regret. Le remplacer, ou garder les deux ?
        }
       *[other] Tu as déjà { $told } regrets. La fiche n’en compare pas plus. En remplacer un, ou garder le nouveau à part ?
    }

screen-review =
    <b>{ $title }</b>
    { $lines }

    { $missing ->
        [yes] Cela manquait. Le sais-tu, aujourd’hui ?
       *[no] Est-ce toujours vrai ? Sinon, touche ce qui a changé.
    }
review-unchanged = Rien n’a été changé : ta fiche reste telle quelle.

news-refused = Ta fiche compte { $refusals } refus sur dix : en voici peut-être un. Avant de toucher au prix, demande ce qui a manqué.
news-payment-silent = { $known ->
        [yes] Ta fiche le dit déjà : ce groupe paie tard.
       *[no] C’est gardé ici ; ta fiche n’en change pas.
    }
