### Chaque groupe de clients, pour qui préfère « tu ».

say-price = { $sells_by ->
        [shop] affiche-le
        [online] affiche-le
       *[other] dis-le au prochain échange, avant tout travail
    }
group-frame = { $gauge ->
        [late] { " : " }{ $terms_known ->
            [yes] à tes conditions
           *[no] { entry-terms }
        }{ regret-too }.
        [lowered] { " : " }{ firm-price }{ regret-too }.
        [no_money] { " : " }un petit format payé d’avance, pas une remise{ regret-too }.
       *[other] { $named ->
            [yes] . C’est aussi un regret : à tes conditions, ou non.
           *[no] { " ; " }{ a-regret } : { $aimed ->
                [person] cherche d’autres comme { $name }, pas tout le groupe.
               *[other] pas tout le groupe, et à tes conditions.
            }
        }
    }
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
            [lowered] À ton prix, ou non : { $family }.
            [no_money] À ton prix, ou non : { $family }.
           *[other] Ne plus accepter : { $family }.
        }</b>{ group-told }{ $gauge ->
            [lowered] { " : " }ton prix entier, ou c’est non.
            [no_money] { " : " }payé d’avance, ou c’est non.
           *[other] . Mais même au double, ce serait non.
        }
    }
line-late_payer = { $named ->
        [yes] <b>Ton chouchou paie tard.</b> { $favourite } : garde le lien, avec cette condition. Pour chercher, d’abord : { $best }.
       *[no] <b>Ton chouchou est d’un groupe qui paie tard.</b> { $favourite } · { $family } : garde le lien, avec la même condition. Pour chercher, d’abord : { $best }.
    }
    .name = Ton chouchou
line-worth_ratio = <b>Un client en vaut { $ratio }.</b> { $family } : { $customers ->
        [1] 1 client
       *[other] { $customers } clients
    }, { $share } % de tes rentrées. { $other } : { $other_customers ->
        [1] 1 client
       *[other] { $other_customers } clients
    }, { $other_share } %. { $good ->
        [yes] Un de plus du premier groupe vaut environ { $ratio } de plus du second.
       *[no] À condition d’être payé, à l’heure et au prix dit.
    }
line-lent = <b>Tu leur prêtes ton argent.</b> { $share } % de tes rentrées arrivent avec { $days ->
        [more] { $low } jours de retard et plus
        [exact] { $low } jours de retard
       *[between] { $low } à { $high } jours de retard
    } : en permanence, { lent-part } de ton année reste chez eux.
    .name = Ce que tu prêtes
eighty-apart = { $apart ->
        [0] { "" }
       *[other] { " " }À part : { $apart } % arrivent tard.
    }{ $to_sort ->
        [0] { "" }
       *[other] { " " }{ $to_sort } % viennent { $named ->
            [yes] de quelqu’un que tu regrettes.
           *[no] d’un groupe où tu as aussi un regret : à tes conditions.
        }
    }
line-hour_ratio = <b>Une heure en vaut { $ratio }.</b> { $family } : { $hours } % de tes heures, { $share } % de ton argent. { $other } : { $other_hours } % de tes heures, { $other_share } %. Là, un prix plus haut, ou moins d’heures.
group-told = { $share_known ->
        [yes] { " " }{ $share } %{ $opens ->
            [yes] { " " }de tes rentrées
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
line-said_otherwise = <b>Ce que disent tes chiffres.</b> « { $quote } ». { $by ->
        [hours] { $other } : { $other_hours } % de tes heures, { $other_share } % de ton argent. { $family } : { $hours } % et { $share } %.
       *[customers] { $other } : { $other_share } % de tes rentrées, { $other_customers } clients. { $family } : { $share } %, { $customers ->
            [1] 1 client
           *[other] { $customers } clients
        }.
    }
