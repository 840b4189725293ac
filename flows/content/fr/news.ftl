### Du nouveau : un client, un regret, un chemin depuis la fiche ; ce que cela confirme ou contredit ;
### la revue de ce qui a pu changer. Les réponses proposées sont celles de l’entretien.

command-news = Du nouveau : un client, un regret, un chemin
    .also = nouvelles | du nouveau | quoi de neuf

## Ce qui s’ouvre

screen-news = <b>Quoi de neuf ?</b>{ $sheet }
news-intro = Un client, un regret, un chemin, une conversation : racontez-le en une phrase. « J’ai un nouveau client, une usine, par mon chouchou. » Je vous dirai ce que cela confirme dans votre fiche, et ce que cela contredit.
news-sheet = { $several ->
        [yes] { " " }· fiche : { $name }
       *[no] { "" }
    }

news-customer = Un nouveau client
news-payment = Un paiement, un retard
    .title = Un client
news-regret = Un nouveau regret
news-channel = Un nouveau chemin
news-talk = Une conversation
news-unheard = Je cherche un client, un paiement, un regret, un chemin ou une conversation. Par exemple : « Awa a signé, envoyée par Marco ».
news-move = Ma fiche suit
news-moves = Ce que cela change : { $names }. Votre fiche peut suivre ; celle d’avant sera gardée.
news-review = Ma fiche tient-elle ?
news-told = Déjà dit ({ $n })
news-more = Quoi de neuf ?
news-enough = Arrêter là

## Raconter

news-form = <b>{ $title }</b> · { $at }/{ $of }
news-ask-customer = Ce que l’on demande d’un nouveau client
    .who = Qui est-ce ? Un surnom suffit ; passez si vous préférez.
    .favourite_family = Dans quel groupe ?
    .found_by = Par quel chemin jusqu’à vous ?
    .can = Et votre prix : qu’est-il devenu ?
    .payer = Qui a vraiment sorti l’argent ?
    .resembles = Ce client vous rappelle <b>{ $favourite }</b> ?
    .trigger = Que venait-il de se passer, juste avant qu’on fasse appel à vous ?
    .quote = Une phrase entendue ou reçue de ce client, mot pour mot ?
news-ask-payment = Ce que l’on demande d’un paiement
    .who = Qui est-ce ? Un surnom suffit ; passez si vous préférez.
    .newcomer = Quelqu’un de nouveau, ou que vous connaissiez déjà ?
    .favourite_family = Dans quel groupe ?
    .paid = Et l’argent : avec combien de retard ?
news-ask-regret = Ce que l’on demande d’un regret qui n’entre pas dans la fiche
    .wrong = Qu’est-ce qui s’est surtout mal passé ?
    .first_sign = Quel a été le tout premier signe ?
    .regret_from = Par quel chemin jusqu’à vous ?
news-ask-channel = Ce que l’on demande d’un nouveau chemin
    .found_by = Lequel ?
    .came = Est-on venu par là ?
news-ask-talk = Ce que l’on demande d’une conversation
    .who = Avec qui ? Un surnom suffit ; passez si vous préférez.
    .talk_gave = Qu’avez-vous surtout reçu de cette personne ?
    .talk_words = Une phrase de cette personne, mot pour mot ?
news-why = Pourquoi on demande cela d’une nouvelle
    .who = Un surnom suffit pour s’en souvenir. Vous pouvez passer.
    .favourite_family = Pour voir si vos nouveaux clients viennent du groupe qui vous fait vivre.
    .newcomer = Un client de plus et un client connu ne disent pas la même chose de votre fiche.
    .paid = Deux semaines de retard s’oublient ; deux mois, c’est vous qui faites la banque.
    .resembles = Si les nouveaux ressemblent à votre chouchou, votre fiche vise juste.
    .trigger = Le moment d’un client dit à quel moment viendra le suivant.
    .quote = Ses propres mots se réutilisent ; les vôtres ne prouvent rien.
    .talk_gave = Un compliment ne coûte rien ; du temps, un nom ou de l’argent, si.
    .talk_words = Ses mots disent ce qui compte, mieux que votre résumé.
    .came = Un chemin compte le jour où quelqu’un y paie.

can-agreed = Accepté, pas encore payé
    .also = accepté | pas encore payé | signé | à payer | pas encore
newcomer = Nouveau, ou connu
    .yes = Un nouveau client
    .yes-also = oui | nouveau | nouvelle | c’est un nouveau | la première fois
    .no = Quelqu’un de connu
    .no-also = non | connu | déjà client | un ancien | un habitué | déjà
paid = Le paiement
    .under_30 = Moins de 30 jours
    .under_30-also = quelques jours | une semaine | deux semaines | moins d’un mois
    .to_60 = 30 à 60 jours
    .to_60-also = un mois | un mois et demi | deux mois
    .over_60 = Plus de 60 jours
    .over_60-also = trois mois | plus de deux mois | des mois
    .in_parts = En plusieurs fois
    .in_parts-also = étalé | petit à petit | en plusieurs versements | en 2 fois | en 3 fois
    .on_time = Aucun retard
    .on_time-also = à temps | à l’heure | dans les temps | sans retard
    .unpaid = Pas encore payé
    .unpaid-also = pas payé | rien | impayé | pas encore | j’attends
favourite_family-other = Un autre groupe
    .also = une autre | autre | ailleurs | aucune
resembles = La ressemblance
    .yes = Oui
    .yes-also = beaucoup | tout à fait
    .partly = Un peu
    .partly-also = en partie | à moitié
    .no = Non
    .no-also = pas du tout | pas vraiment
came = Qui est venu par ce chemin
    .paid = Quelqu’un a payé
    .paid-also = oui | un client | payé
    .asked = On a demandé, sans plus
    .asked-also = demandé | sans payer | une demande
    .nobody = Personne encore
    .nobody-also = non | personne | pas encore

news-noted = <b>{ $what } : c’est noté.</b>
news-called = { $named ->
        [yes] { $name }
       *[no] { $kind ->
            [customer] Un client
            [regret] Un regret
            [talk] Une conversation
            [payment] Un paiement
           *[channel] Un chemin
        }
    }
news-detail = { $said }
news-undo = Oublier
news-words = « { $words } »
talk_gave-nothing = Rien
    .also = rien du tout | rien de rien | un refus | un non
news-resembles = { $how ->
        [yes] vous rappelle { $favourite }
        [partly] vous rappelle un peu { $favourite }
       *[no] ne vous rappelle pas { $favourite }
    }

screen-news-told =
    <b>Ce que vous m’avez dit</b>{ $sheet }

    { $lines }
news-listed = <b>{ $n }. { $what }</b> · { $day }
news-forget = Oublier le n° { $n }

news-first = Votre fiche ne connaît encore aucun client qui a payé. Si cela a changé, corrigez cette réponse : je poserai les questions qui vont avec.

## Ce que cela dit de la fiche

news-says = <b>Ce que cela dit de votre fiche</b>
news-who = { $kind ->
        [customer] { $of ->
            [1] nouveau client
           *[other] nouveaux clients
        }
        [regret] { $of ->
            [1] nouveau regret
           *[other] nouveaux regrets
        }
       *[channel] { $of ->
            [1] nouveau chemin
           *[other] nouveaux chemins
        }
    }
news-tally = { $against ->
        [yes] { $of ->
            [1] Votre { $who } { $alone ->
                [yes] ne va pas dans ce sens{ $why }. Un seul, c’est trop peu pour conclure.
               *[no] dit le contraire{ $why }.
            }
           *[other] { $all ->
                [yes] Vos { $of } { $who } disent le contraire{ $why }.
               *[no] { $n } de vos { $of } { $who } { $alone ->
                    [yes] ne va pas dans ce sens{ $why }.
                   *[no] { $n ->
                        [1] dit
                       *[other] disent
                    } le contraire{ $why }.
                }
            }
        }
       *[no] { $of ->
            [1] Votre { $who } va dans ce sens{ $why }.
           *[other] { $all ->
                [yes] Vos { $of } { $who } vont dans ce sens{ $why }.
               *[no] { $n } de vos { $of } { $who } { $n ->
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
# L’espace est insécable : elle suit les mots de news-tally.
news-facts = { " " }: { $facts }
news-lines = { $holds ->
        [yes] ✓
       *[no] ≠
    } { $said }
news-on = • <b>{ $of } :</b> { $facts }
news-alike = ✓ <b>{ $more ->
        [1] Un client de plus comme { $favourite }.
       *[other] { $more } clients de plus comme { $favourite }.
    }</b> Votre fiche parle { $changed ->
        [yes] maintenant d’après
       *[no] d’après
    } { $customers ->
        [1] un seul client.
        [2] un client, et un ou deux autres comme lui.
       *[other] un client, et d’autres comme lui.
    }
news-line = { $holds ->
        [yes] ✓
       *[no] ≠
    } <b>{ $of }.</b> { $said }
news-about = { $known ->
        [yes] { $name } · { $subject }
       *[no] { $name }
    }
news-agreed = Accepté n’est pas encore payé : votre fiche ne compte que ceux qui ont payé. Le jour où l’argent arrive, dites-le ici en une phrase.
news-silent = C’est gardé, et ne change aucune ligne de votre fiche.
news-near = C’est gardé. Ce que votre fiche en dit :
news-refused = Votre fiche compte { $refusals } refus sur dix : en voici peut-être un. Avant de toucher au prix, demandez ce qui a manqué.
news-payment-silent = { $known ->
        [yes] Votre fiche le dit déjà : ce groupe paie tard.
       *[no] C’est gardé ici ; votre fiche n’en change pas.
    }
news-outdated = Ces réponses ont peut-être vieilli. On les reprend ?

by-channel = par { $channel }
price-told = { $can ->
        [on_time] prix payé sans retard
        [late] prix payé tard, ou étalé
        [lowered] prix baissé
       *[no_sale] pas d’argent
    }
paid-by = payé par { $role }
brought-paid = quelqu’un en est venu, et a payé
brought-nobody = personne n’en est venu

## Un regret de plus

regret-told = Racontez-le comme les autres : la fiche suivra.
regrets-full = { $told ->
        [1] { $named ->
            [yes] Vous avez déjà un regret : <b>{ $name }</b>. Le remplacer, ou garder les deux ?
           *[no] Vous avez déjà un regret. Le remplacer, ou garder les deux ?
        }
       *[other] Vous avez déjà { $told } regrets. La fiche n’en compare pas plus. En remplacer un, ou garder le nouveau à part ?
    }
replace-regret = Remplacer { $name }
replace-regret-only = Le remplacer
replace-regret-unnamed = Remplacer le n° { $n }
regret-both = Garder les deux
regret-as-news = Le garder à part

## La revue

screen-review =
    <b>{ $title }</b>
    { $lines }

    { $missing ->
        [yes] Cela manquait. Le savez-vous, aujourd’hui ?
       *[no] Est-ce toujours vrai ? Sinon, touchez ce qui a changé.
    }
still-true = C’est toujours vrai
it-changed = Ça a changé
it-changed-in = { $name }
review-none = Il n’y a encore rien à revoir. La fiche d’abord : on continue ?
review-unchanged = Rien n’a été changé : votre fiche reste telle quelle.
