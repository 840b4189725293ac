### Chaque groupe de clients, pour qui préfère « tu ».

group-weight = { $share_known ->
        [yes] { " " }{ $share } % de tes rentrées{ group-customers }.
       *[no] { "" }
    }
group-paid = { $gauge ->
        [on_time] La dernière fois, on a payé sans retard
        [slow] La dernière fois, on a payé sans retard, mais { $want }
        [late] La dernière fois, { unwanted }{ late-by }
        [lowered] La dernière fois, { unwanted }ton prix a été baissé
        [no_money] La dernière fois, { unwanted }l’argent a manqué
       *[untested] Aucun prix n’a encore été annoncé
    }
say-price = { $sells_by ->
        [shop] affiche-le
        [online] affiche-le
       *[other] dis-le au prochain échange, avant tout travail
    }
group-aim = { $aimed ->
        [person] { $gauge ->
            [slow] { " " }Montre une preuve avant de dire le prix.
           *[other] { $named ->
                [yes] { "" }
               *[no] { " " }Cherche d’autres comme { $name }.
            }
        }
       *[other] { $also ->
            [yes] { "" }
           *[no] { " " }Cherche là d’abord.
        }
    }
group-frame = { $gauge ->
        [late] { " : " }{ entry-terms }.{ regret-too }
        [lowered] { " : " }{ firm-price }.{ regret-too }
        [no_money] { " : " }un petit format payé d’avance, pas une remise.{ regret-too }
       *[other] { $named ->
            [yes] . C’est aussi un regret : à tes conditions, ou non.
           *[no] { $gauge ->
                [slow] { "" } ; et { a-regret }
               *[other] { "" }, mais { a-regret }
            } : { $aimed ->
                [person] cherche d’autres comme { $name }, pas tout le groupe.
               *[other] pas tout le groupe, et à tes conditions.
            }
        }
    }
line-group = { $verb ->
        [aim] <b>{ $also ->
            [yes] Viser aussi : { like-whom }.
           *[no] Viser : { like-whom }.
        }</b>{ group-weight } { group-paid }.{ group-aim }
        [frame] <b>{ $aimed ->
            [no] Encadrer : { $family }.
           *[other] { $gauge ->
                [late] Viser, à une condition : { $family }.
               *[other] Viser, en triant : { $family }.
            }
        }</b>{ group-weight } { group-paid }{ group-frame }
        [price] <b>Annoncer un prix d’abord : { $family }.</b>{ group-weight } { group-paid } : { say-price }.
        [keep] <b>Garder, sans chercher : { $family }.</b>{ group-weight } { group-paid }{ $lighter ->
            [yes] { $gauge ->
                [slow] { "" } ; et un client de plus y compte moins qu’ailleurs
               *[other] { "" }, mais un client de plus y compte moins qu’ailleurs
            }
           *[no] { "" }
        } : dis oui quand on vient, ne démarche pas.
       *[no_more] <b>{ $gauge ->
            [lowered] À ton prix, ou non : { $family }.
            [no_money] À ton prix, ou non : { $family }.
           *[other] Ne plus accepter : { $family }.
        }</b>{ group-weight } { group-paid }{ $gauge ->
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
       *[other] { " " }À part : { $apart } % arrivent tard ou petit à petit.
    }{ $to_sort ->
        [0] { "" }
       *[other] { " " }{ $to_sort } % viennent { $named ->
            [yes] de quelqu’un que tu regrettes.
           *[no] d’un groupe où tu as aussi un regret : à tes conditions.
        }
    }
line-hour_ratio = <b>Une heure en vaut { $ratio }.</b> { $family } : { $hours } % de tes heures, { $share } % de ton argent. { $other } : { $other_hours } % de tes heures, { $other_share } %. Là, un prix plus haut, ou moins d’heures.
