line-regret_family = { $aimed ->
        [yes] <b>Ce groupe se partage.</b> { $family } : { $person_known ->
            [yes] prends qui vit ce qu’a vécu { $name }
           *[no] prends qui paie ton prix sans discuter
        } ; { $framed ->
            [yes] les autres, { regret-condition }
           *[no] dès le premier signe{ the-sign }, dis non.
        }{ only-one }
       *[no] { $framed ->
            [yes] <b>À encadrer.</b> { $family } : oui, { regret-condition }{ only-one }
           *[no] <b>À trier.</b> { $family } : dès le premier signe{ the-sign }, dis non.{ only-one }
        }
    }
regret-condition = { $known ->
        [terms] à tes conditions.
        [clause] à une condition : <i>{ $clause }</i>
       *[no] quand tes conditions sont dites d’abord.
    }
line-regret_channel = <b>Par où c’est venu :</b> { $channel }.{ $way ->
        [recommendation] { " " }Dis à qui te recommande quel client ne plus t’envoyer.
        [network] { " " }Dis autour de toi quel client ne plus t’envoyer.
       *[other] { $aloud ->
            [yes] { "" }
           *[no] { " " }Par là, pose tes questions d’abord.
        }
    }

handed-blunt = Un mot peut blesser sur cette carte : relis-la avant de la faire lire.

line-other_regret = { $named ->
        [yes] <b>Aussi : { $name }.</b>
       *[no] <b>Un autre regret.</b>
    } Ce qui s’est passé : { $wrong }{ $extra ->
        [0] .
       *[other] , { $extra } h de plus que prévu.
    }{ $again ->
        [refuse] { " " }Même au double, non.
        [terms] { $terms_known ->
            [yes] { " " }Oui, à tes conditions : « { $terms } ».
           *[no] { "" }
        }
        [price] { " " }Au double, oui : le prix était en cause.
       *[unknown] { "" }
    }
