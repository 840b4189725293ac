### Ce que coûtent les clients que l’on regrette, leur groupe, leur chemin, et la clause qui les arrête.
### Ce que l’on propose de dire est en italique. $sells : comment on vend.

line-bad_cost = <b>Ce que cela a coûté.</b> { $extra } h de plus = { $money }.{ $rate_known ->
        [yes] { " " }En vrai : { $rate } de l’heure, au lieu de { $worth }.
       *[no] { "" }
    }{ $fair_known ->
        [yes] { " " }Ces heures payées, le prix était de { $fair }.
       *[no] { "" }
    }
    .name = Ce que cela a coûté
    .how = { $real } h faites − { $planned } h prévues = { $extra } h ; { $extra } × { $worth } = { $money }.{ $fair_known ->
        [yes] { " " }Prix convenu { $agreed } + { $money } = { $fair }.
       *[no] { "" }
    }
line-real_rate = <b>Ce qu’une heure a rapporté.</b> { $rate } de l’heure{ $worth_known ->
        [yes] , au lieu de { $worth }.
       *[no] , une fois le travail fait.
    }
    .name = L’heure, en vrai
    .how = { $paid } ÷ { $real } h = { $rate } de l’heure.

the-sign = { $sign_known ->
        [yes] { " " }({ $sign })
       *[no] { " " }de ce regret
    }
line-regret_family = { $aimed ->
        [yes] <b>Ce groupe se partage.</b> { $family } : { $person_known ->
            [yes] prenez qui vit ce qu’a vécu { $name }
           *[no] prenez qui paie votre prix sans discuter
        } ; { $framed ->
            [yes] les autres, { regret-condition }
           *[no] dès le premier signe{ the-sign }, dites non.
        }{ only-one }
       *[no] { $framed ->
            [yes] <b>À encadrer.</b> { $family } : oui, { regret-condition }{ only-one }
           *[no] <b>À trier.</b> { $family } : dès le premier signe{ the-sign }, dites non.{ only-one }
        }
    }
    .name = Le groupe du regret
regret-condition = { $known ->
        [terms] à vos conditions.
        [clause] à une condition : <i>{ $clause }</i>
       *[no] quand vos conditions sont dites d’abord.
    }
only-one = { $alone ->
        [yes] { "" }
       *[no] { $customers ->
            [1] { " " }Un seul client, pas tout le groupe.
           *[other] { " " }{ $customers } clients, pas tout le groupe.
        }
    }

line-regret_channel = <b>Par où c’est venu :</b> { $channel }.{ $way ->
        [recommendation] { " " }Dites à qui vous recommande quel client ne plus vous envoyer.
        [network] { " " }Dites autour de vous quel client ne plus vous envoyer.
       *[other] { $aloud ->
            [yes] { "" }
           *[no] { " " }Par là, posez vos questions d’abord.
        }
    }
    .name = Par où c’est venu

line-clause = { $sells ->
        [quote] <b>À écrire dans le devis :</b>
        [shop] <b>À afficher :</b>
        [sessions] <b>À dire à la réservation :</b>
        [online] <b>À écrire sur la page :</b>
       *[other] <b>À écrire, avant de commencer :</b>
    } <i>{ $clause }</i>
    .name = La clause

clause-terms = « { $terms } »
clause-haggled = { $sells ->
        [shop] Le prix est celui de l’étiquette.
        [sessions] Le tarif est celui qui est affiché, pour chaque personne.
        [online] Le prix est celui de la page.
       *[other] Le prix est ferme ; pour payer moins, on retire quelque chose.
    }
clause-urgent = { $sells ->
        [shop] Une commande se passe à l’avance ; le jour même, c’est ce qui est prêt.
        [sessions] Un rendez-vous se prend à l’avance : le premier qui est libre.
        [online] L’envoi part dans le délai affiché ; plus vite, c’est en supplément.
       *[other] Plus vite se paie en plus, et la date se fixe avant de commencer.
    }
clause-spoke_ill = { $sells ->
        [shop] Quelque chose ne va pas ? Dites-le-moi d’abord : je réponds le jour même.
        [sessions] Quelque chose ne va pas ? Dites-le-moi d’abord : on en parle avant la séance suivante.
        [online] Quelque chose ne va pas ? Écrivez-moi d’abord : je réponds, et je répare ce que je peux.
       *[other] Ce qui sera réussi s’écrit à deux, avant de commencer.
    }
clause-no_decider = { $sells ->
        [shop] Je mets de côté quand la personne qui décide a dit oui.
        [sessions] Je garde la place quand la personne qui décide a dit oui.
        [online] Je prépare l’envoi quand la personne qui décide a dit oui.
       *[other] Une seule personne décide, et son nom est écrit avant de commencer.
    }
clause-refused_deposit = { $sells ->
        [shop] Une commande se règle en la passant, ou je ne la prépare pas.
        [sessions] La place se règle à la réservation, ou je ne la garde pas.
        [subscription] Le premier mois se règle d’avance, ou je ne commence pas.
        [online] La commande se règle d’abord, ou je ne l’envoie pas.
        [quote] Un acompte, ou je ne commence pas.
       *[unknown] Une partie réglée d’avance, ou je ne commence pas.
    }
clause-workload = Ce qui est compris est écrit ; le reste se demande avant, et se paie en plus.
clause-relational = Je réponds une fois par jour, par un seul moyen.
clause-payment = Une partie se règle avant de commencer, le reste à la fin.
clause-fit = Ce que je fais est écrit ; pour le reste, je donne un autre nom.
clause-reach = Je garde la date deux jours ; ensuite, je la propose à quelqu’un d’autre.

ask-dues = Une fois la part de l’organisateur payée, que reste-t-il, et combien de gens sont venus la dernière fois ?
ask-terms = Voici comment je travaille : « { $terms } ». Cela vous va ?

handed-blunt = Un mot peut blesser sur cette carte : relisez-la avant de la faire lire.

line-other_regret = { $named ->
        [yes] <b>Aussi : { $name }.</b>
       *[no] <b>Un autre regret.</b>
    } Ce qui s’est passé : { $wrong }{ $extra ->
        [0] .
       *[other] , { $extra } h de plus que prévu.
    }{ $again ->
        [refuse] { " " }Même au double, non.
        [terms] { $terms_known ->
            [yes] { " " }Oui, à vos conditions : « { $terms } ».
           *[no] { "" }
        }
        [price] { " " }Au double, oui : le prix était en cause.
       *[unknown] { "" }
    }
    .name = Un autre regret
