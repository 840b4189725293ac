### Chaque groupe de clients : un verbe, une règle, ce qu’il pèse. Rien ne se « signe » dans une boutique.

## Des mots qui entrent dans les phrases

family-split = { $name }, en partie

group-customers = { $named ->
        [yes] { "" }
       *[no] { $customers ->
            [0] { "" }
            [1] , 1 client
           *[other] , { $customers } clients
        }
    }
late-by = { $how_late ->
        [under_30] payé avec moins de 30 jours de retard
        [to_60] payé avec 30 à 60 jours de retard
        [over_60] payé avec plus de 60 jours de retard
       *[unknown] payé tard
    }
unwanted = { $wants ->
        [no] { $want }, puis{ " " }
       *[yes] { "" }
    }
group-paid = { $gauge ->
        [on_time] payé sans retard
        [slow] payé sans retard, mais { $want }
        [parts] { unwanted }payé en plusieurs fois
        [late] { unwanted }{ late-by }{ $late_one_known ->
            [yes]{ " " }(dit en retard : { $late_one })
           *[no] { "" }
        }
        [lowered] { unwanted }le prix a été baissé
        [no_money] { unwanted }l’argent a manqué
       *[untested] aucun prix annoncé
    }
group-told = { $share_known ->
        [yes] { " " }{ $share } %{ $opens ->
            [yes] { " " }de vos rentrées
           *[no] { "" }
        }{ group-customers }{ $opens ->
            [yes] { $gauge ->
                [untested] { ", " }
               *[other] { $several ->
                    [yes] { " " }; le dernier :{ " " }
                   *[no] { " " }; la dernière fois,{ " " }
                }
            }
           *[no] { ", " }
        }
       *[no] { $gauge ->
            [untested] { " " }Jusqu’ici :{ " " }
           *[other] { $several ->
                [yes] { " " }Le dernier :{ " " }
               *[no] { " " }La dernière fois :{ " " }
            }
        }
    }{ group-paid }
entry-terms = { $sells_by ->
        [quote] acompte, ou échéances écrites
        [shop] payé comptant
        [sessions] payé à la réservation
        [subscription] par exemple, le mois payé d’avance
        [online] payé à la commande
        [invoice] une date de paiement écrite, une relance le lendemain
       *[other] acompte, ou payé d’avance
    }
firm-price = { $sells_by ->
        [shop] un prix affiché, le même pour chaque personne
        [online] un prix affiché, le même pour chaque personne
        [sessions] un seul tarif, le même pour chaque personne
        [subscription] un seul tarif, le même pour chaque personne
       *[other] prix ferme ; pour payer moins, on retire quelque chose
    }
say-price = { $sells_by ->
        [shop] affichez-le
        [online] affichez-le
       *[other] dites-le au prochain échange, avant tout travail
    }
like-whom = { $named ->
        [yes] d’autres comme { $who }
       *[no] { $family }
    }
a-regret = { $regrets_named ->
        [yes] { $refused ->
            [yes] un refus en vient ({ $regrets })
           *[no] un regret en vient ({ $regrets })
        }
       *[no] { $refused ->
            [yes] un client refusé en vient
           *[no] un regret en vient
        }
    }
regret-too = { $regretted ->
        [yes] { $named ->
            [yes] { "" }
           *[no] { " ; " }{ a-regret }{ $several ->
                [yes] , pas tout le groupe
               *[no] { "" }
            }
        }
       *[no] { "" }
    }
group-frame = { $gauge ->
        [late] { " : " }{ $terms_known ->
            [yes] à vos conditions
           *[no] { entry-terms }
        }{ regret-too }.
        [lowered] { " : " }{ firm-price }{ regret-too }.
        [no_money] { " : " }un petit format payé d’avance, pas une remise{ regret-too }.
       *[other] { $named ->
            [yes] . C’est aussi un regret : à vos conditions, ou non.
           *[no] { " ; " }{ a-regret } : { $aimed ->
                [person] cherchez d’autres comme { $name }, pas tout le groupe.
               *[other] pas tout le groupe, et à vos conditions.
            }
        }
    }

## Les lignes

line-group = { $verb ->
        [aim] <b>{ $also ->
            [yes] Viser aussi : { like-whom }.
           *[no] Viser : { like-whom }.
        }</b>{ group-told }.
        [frame] <b>{ $aimed ->
            [no] Encadrer : { $family }.
           *[other] { $gauge ->
                [late] Viser, à une condition : { $family }.
               *[other] Viser, en triant : { $family }.
            }
        }</b>{ group-told }{ group-frame }
        [price] <b>Annoncer un prix d’abord : { $family }.</b>{ group-told } ; { say-price }.
        [keep] <b>Garder, sans chercher : { $family }.</b>{ group-told }{ $lighter ->
            [yes] { " ; " }un client de plus y pèse moins
            [hours] { " ; " }une heure de plus y rapporte moins
           *[no] { "" }
        }.
       *[no_more] <b>{ $gauge ->
            [lowered] À votre prix, ou non : { $family }.
            [no_money] À votre prix, ou non : { $family }.
           *[other] Ne plus accepter : { $family }.
        }</b>{ group-told }{ $gauge ->
            [lowered] { " : " }votre prix entier, ou c’est non.
            [no_money] { " : " }payé d’avance, ou c’est non.
           *[other] . Mais même au double, ce serait non.
        }
    }
    .name = Le groupe
line-late_payer = { $named ->
        [yes] <b>Votre chouchou paie tard.</b> { $favourite } : gardez le lien, avec cette condition. Pour chercher, d’abord : { $best }.
       *[no] <b>Votre chouchou est d’un groupe qui paie tard.</b> { $favourite } · { $family } : gardez le lien, avec la même condition. Pour chercher, d’abord : { $best }.
    }
    .name = Votre chouchou
line-worth_ratio = <b>Un client en vaut { $ratio }.</b> { $family } : { $customers ->
        [1] 1 client
       *[other] { $customers } clients
    }, { $share } % de vos rentrées. { $other } : { $other_customers ->
        [1] 1 client
       *[other] { $other_customers } clients
    }, { $other_share } %. { $good ->
        [yes] Un de plus du premier groupe vaut environ { $ratio } de plus du second.
       *[no] À condition d’être payé, à l’heure et au prix dit.
    }
    .name = Un client en vaut…
    .how = { $share } % ÷ { $customers }, contre { $other_share } % ÷ { $other_customers } : environ { $ratio } fois plus par client.
line-hour_ratio = <b>Une heure en vaut { $ratio }.</b> { $family } : { $hours } % de vos heures, { $share } % de votre argent. { $other } : { $other_hours } % de vos heures, { $other_share } %. Là, un prix plus haut, ou moins d’heures.
    .name = Ce que vaut une heure
    .how = { $share } % ÷ { $hours } %, contre { $other_share } % ÷ { $other_hours } % : environ { $ratio } fois plus par heure.
lent-part = { $most ->
        [0] au moins { $part } %
       *[other] de { $part } à { $most } %
    }
line-lent = <b>Vous leur prêtez votre argent.</b> { $share } % de vos rentrées arrivent avec { $days ->
        [more] { $low } jours de retard et plus
        [exact] { $low } jours de retard
       *[between] { $low } à { $high } jours de retard
    } : en permanence, { lent-part } de votre année reste chez eux.
    .name = Ce que vous prêtez
    .how = { $share } % × { $low } jours ÷ 365 jours = { $part } % au moins.
regret-came = { $only_money ->
        [yes] C’est par l’argent que ce regret est arrivé ; la règle se dit avant de commencer.
       *[no] L’argent n’y était qu’une part{ $money_first ->
            [yes] { "" }
           *[no] { " ; " }d’abord : { $cause }
        }.
    }
line-terms_for_all = { $named ->
        [yes] <b>Désormais, pour tout nouveau client :</b>
       *[no] { $spared ->
            [yes] <b>Désormais, pour qui { $sign_known ->
                [yes] montre le même signe ({ $sign }) :
               *[no] commence de la même façon :
            }</b>
           *[no] <b>Désormais, pour chaque nouveau client · { $family } :</b>
        }
    } { $terms_known ->
        [yes] « { $terms } ».{ $spared ->
            [yes] { "" }
           *[no] { " " }Ce qu’il fallait exiger du pire devient la règle d’entrée.
        }
       *[no] { entry-terms }. { regret-came }
    }
    .name = La règle d’entrée

eighty-parts = { $in_parts ->
        [0] { "" }
       *[other] , dont { $in_parts } % en plusieurs fois
    }
eighty-apart = { $apart ->
        [0] { "" }
       *[other] { " " }À part : { $apart } % arrivent tard.
    }{ $to_sort ->
        [0] { "" }
       *[other] { " " }{ $to_sort } % viennent { $named ->
            [yes] de quelqu’un que vous regrettez.
           *[no] d’un groupe où vous avez aussi un regret : à vos conditions.
        }
    }
eighty-rest = { $rest ->
        [yes] { " " }Le plus lourd du reste : { $family } ({ $share } %), { $gauge ->
            [late] { late-by },{ " " }
           *[other] { "" }
        }{ $verb ->
            [frame] à encadrer
            [price] un prix à annoncer
            [keep] à garder, sans chercher
            [no_more] à prix entier, ou non
           *[aim] à viser
        }.
       *[no] { "" }
    }
line-said_otherwise = <b>Ce que disent vos chiffres.</b> « { $quote } ». { $by ->
        [hours] { $other } : { $other_hours } % de vos heures, { $other_share } % de votre argent. { $family } : { $hours } % et { $share } %.
       *[customers] { $other } : { $other_share } % de vos rentrées, { $other_customers } clients. { $family } : { $share } %, { $customers ->
            [1] 1 client
           *[other] { $customers } clients
        }.
    }
    .name = Dit, et compté
