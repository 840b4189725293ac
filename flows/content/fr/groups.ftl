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
group-weight = { $share_known ->
        [yes] { " " }{ $share } % de vos rentrées{ group-customers }.
       *[no] { "" }
    }
late-by = { $how_late ->
        [under_30] on a payé avec moins de 30 jours de retard
        [to_60] on a payé avec 30 à 60 jours de retard
        [over_60] on a payé avec plus de 60 jours de retard
        [in_parts] on a payé en plusieurs fois
       *[unknown] on a payé tard, ou petit à petit
    }
unwanted = { $wants ->
        [no] { $want }, et{ " " }
       *[yes] { "" }
    }
group-paid = { $gauge ->
        [on_time] La dernière fois, on a payé sans retard
        [slow] La dernière fois, on a payé sans retard, mais { $want }
        [late] La dernière fois, { unwanted }{ late-by }
        [lowered] La dernière fois, { unwanted }votre prix a été baissé
        [no_money] La dernière fois, { unwanted }l’argent a manqué
       *[untested] Aucun prix n’a encore été annoncé
    }
entry-terms = { $sells_by ->
        [quote] acompte, ou échéances écrites
        [shop] payé comptant
        [sessions] payé à la réservation
        [subscription] prélèvement automatique
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
a-regret = { $refused ->
        [yes] un client refusé en vient
       *[no] un regret en vient
    }
regret-too = { $regretted ->
        [yes] { $named ->
            [yes] { "" }
           *[no] { " " }Et { a-regret } : pas tout le groupe.
        }
       *[no] { "" }
    }
group-aim = { $aimed ->
        [person] { $gauge ->
            [slow] { " " }Montrez une preuve avant de dire le prix.
           *[other] { $named ->
                [yes] { "" }
               *[no] { " " }Cherchez d’autres comme { $name }.
            }
        }
       *[other] { $also ->
            [yes] { "" }
           *[no] { " " }Cherchez là d’abord.
        }
    }
group-frame = { $gauge ->
        [late] { " : " }{ entry-terms }.{ regret-too }
        [lowered] { " : " }{ firm-price }.{ regret-too }
        [no_money] { " : " }un petit format payé d’avance, pas une remise.{ regret-too }
       *[other] { $named ->
            [yes] . C’est aussi un regret : à vos conditions, ou non.
           *[no] { $gauge ->
                [slow] { "" } ; et { a-regret }
               *[other] { "" }, mais { a-regret }
            } : { $aimed ->
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
        } : dites oui quand on vient, ne démarchez pas.
       *[no_more] <b>{ $gauge ->
            [lowered] À votre prix, ou non : { $family }.
            [no_money] À votre prix, ou non : { $family }.
           *[other] Ne plus accepter : { $family }.
        }</b>{ group-weight } { group-paid }{ $gauge ->
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
line-terms_for_all = { $named ->
        [yes] <b>Désormais, pour tout nouveau client :</b>
       *[no] <b>Désormais, pour chaque nouveau client · { $family } :</b>
    } { $terms_known ->
        [yes] « { $terms } ». Ce qu’il fallait exiger du pire devient la règle d’entrée.
       *[no] { entry-terms }. C’est par l’argent que ce regret est arrivé ; la règle se dit avant de commencer.
    }
    .name = La règle d’entrée

eighty-apart = { $apart ->
        [0] { "" }
       *[other] { " " }À part : { $apart } % arrivent tard ou petit à petit.
    }{ $to_sort ->
        [0] { "" }
       *[other] { " " }{ $to_sort } % viennent { $named ->
            [yes] de quelqu’un que vous regrettez.
           *[no] d’un groupe où vous avez aussi un regret : à vos conditions.
        }
    }
eighty-rest = { $rest ->
        [yes] { " " }Le plus lourd du reste : { $family } ({ $share } %), { $gauge ->
            [late] payé tard ou petit à petit,{ " " }
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
