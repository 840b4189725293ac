### Avant de signer : quelqu’un veut acheter. Qui cette personne rappelle-t-elle, d’après la fiche ?
### Le nom d’un regret ou d’un chouchou ne vient jamais après « de » ni « à » : ainsi « Anne » et « le chef Marco »
### vont partout. Entre « », les mots des gens, et eux seuls.

command-prospect = Avant de signer : chouchou, ou regret
    .also = avant de signer | prospects | client potentiel

## Commencer

screen-prospect-name =
    <b>Avant de signer</b>
    Quelqu’un veut acheter ? Racontez en une phrase : qui, par qui, ce qu’on vous demande. Je vous dis si cela rappelle { $known ->
        [both] plutôt <b>{ $favourite }</b> ou quelqu’un que vous regrettez.
        [favourite] <b>{ $favourite }</b>.
       *[regret] quelqu’un que vous regrettez.
    }

    Ou donnez un surnom, et je pose les questions.
screen-prospect-lacks = { $way ->
        [ask] <b>Avant de signer</b>
            Pour comparer, il me faut quelqu’un : votre client préféré, ou un client que vous regrettez. Par qui commence-t-on ?
       *[wait] <b>Avant de signer</b>
            Pour comparer, il me faut un client qui a déjà payé. Cela viendra avec le premier ; d’ici là, chaque conversation compte.
    }
screen-prospect-unfinished =
    <b>{ $name }</b>
    Vous en étiez là : { $count ->
        [0] aucune réponse encore.
        [one] une réponse est notée.
       *[other] { $count } réponses sont notées.
    } On reprend ?
prospect-kinder = Choisissez un surnom que cette personne pourrait lire sans être blessée.
prospect-on-sheet = <b>{ $name }</b> est déjà sur votre fiche : il n’y a personne à qui comparer. Si c’est quelqu’un d’autre, choisissez un autre surnom.
prospect-unnamed = Prospect n° { $n }
prospect-name = <b>{ $name }</b>
prospect-sheet = <i>Fiche : { $favourite }</i>

without-name = Sans surnom
resume-prospect = Reprendre
another-prospect = Un autre prospect
my-prospects = Mes prospects
prospect-stop = Arrêter là
prospect-enough = Le verdict maintenant
prospect-correct = Corriger
prospect-understood = <i>Compris : { $said }.</i>
prospect-told-so = <i>Vos mots : { $words }</i>
screen-prospect-told = <b>{ $name }</b> : qu’ai-je mal compris ?
prospect-unknown = Je ne sais pas

## Les questions : .name, sur un bouton ; .missing, dans une phrase

prospect-head = <b>{ $name }</b> · { $at }/{ $of }

prospect-source = Par quel chemin cette personne est-elle arrivée jusqu’à vous ?
    .name = Son chemin
    .why = Par le même chemin arrivent souvent les mêmes personnes.
    .missing = son chemin
prospect-group = De quel groupe est cette personne ?
    .name = Le groupe
    .why = On compare avec les gens de son groupe : comment ils veulent, comment ils paient.
    .missing = le groupe
    .none = Aucun de ceux-là
prospect-likeness = Qu’est-ce qui rappelle <b>{ $favourite }</b> ? Plusieurs choix possibles, puis OK.
    .name = La ressemblance
    .why = Ce que vous avez vu chez votre chouchou se retrouve chez ses semblables.
    .missing = ce qui rappelle votre chouchou
    .none = Rien de tout cela
    .none-also = rien | aucun
prospect-likeness-moment = <i>Le moment, à l’époque : « { $quote } »</i>
prospect-want = Et l’envie ? Ce que vous avez vu, pas ce que vous espérez.
    .name = L’envie
    .why = Vouloir et pouvoir, cela fait deux. Voici l’envie.
    .missing = l’envie
    .sign_fast = Veut commencer vite
    .sign_fast-also = signe vite | vite | tout de suite
    .asked_price = Demande le prix
    .asked_price-also = on me demande le prix | le prix | le tarif
    .postpone = De l’intérêt, sans date
    .postpone-also = plus tard | sans date | intéressé
    .convince = Il faut convaincre
    .convince-also = convaincre | pas d’envie
prospect-can = Et votre prix, qu’est-il devenu ?
    .name = L’argent
    .why = Qui discute votre prix avant de signer le discutera après.
    .missing = l’argent
    .on_time = Accepté tel quel
    .on_time-also = accepté | oui
    .late = Oui, mais payé plus tard
    .late-also = plus tard | en plusieurs fois | étalé
    .lowered = Une remise demandée
    .lowered-also = remise | une remise | rabais | négocié
    .no_sale = Pas le budget
    .no_sale-also = pas de budget | pas d’argent | trop cher
    .untested = Pas encore annoncé
    .untested-also = pas annoncé | jamais annoncé | pas encore
prospect-payer = Qui décide de la dépense ?
    .name = Qui décide
    .why = C’est à qui décide de la dépense que le prix se dit.
    .missing = qui décide
    .nobody = Personne ne tranche
    .nobody-also = personne de clair | personne | personne ne décide
prospect-signs = { $theirs ->
        [yes] Voyez-vous un de ces signes ? Les premiers viennent de vos regrets. Plusieurs choix possibles, puis OK.
       *[no] Voyez-vous un de ces signes ? Plusieurs choix possibles, puis OK.
    }
    .name = Les signes
    .why = Un signe vu une fois se revoit plus tôt la fois suivante.
    .missing = les signes à guetter
    .none = Aucun de ces signes
    .none-also = aucun | aucun signe | rien
prospect-alike = { $words } : est-ce ainsi qu’un regret avait commencé ?
    .name = Comme un regret ?
    .why = Vos mots d’aujourd’hui ne sont pas ceux d’alors. Personne d’autre ne sait si c’est la même chose.
    .missing = si ce souci en rappelle un autre
    .none = Non, autre chose
prospect-own = <i>Vos mots : { $words }</i>

like-moment = Le même moment
    .name = Le même moment

## Les signes à guetter : ce que l’on voit avant de signer

alarm-haggled = Une remise demandée
    .name = Veut une remise
alarm-urgent = Tout est urgent
    .name = Tout est urgent
alarm-spoke_ill = Des reproches à qui travaillait avant vous
    .name = Dit du mal d’un autre
alarm-no_decider = Personne pour décider
    .name = Personne ne décide
alarm-refused_deposit = Un acompte refusé
    .name = Refuse l’acompte
alarm-more_work = Des demandes qui s’ajoutent
    .name = En demande plus
alarm-constant_calls = Des messages à toute heure
    .name = Messages à toute heure
alarm-no_respect = Un manque de respect
    .name = Manque de respect
alarm-no_trust = Peu de confiance dans votre travail
    .name = Peu de confiance
alarm-changing_mind = Des changements d’avis
    .name = Change d’avis
alarm-not_speciality = Un travail hors de votre spécialité
    .name = Pas ma spécialité
alarm-expected_other = Une attente qui n’est pas ce que vous proposez
    .name = Attend autre chose
alarm-costly = Beaucoup d’efforts pour convaincre
    .name = Long à convaincre
alarm-paid_late = Un paiement remis à plus tard
    .name = Veut payer plus tard
alarm-values = Des valeurs contraires aux vôtres
    .name = Pas mes valeurs

## Ce que l’on voit ici, dans une phrase

here-want-sign_fast = on veut commencer vite
here-want-asked_price = on vous demande le prix
here-want-postpone = de l’intérêt, sans date
here-want-convince = il faut convaincre

here-can-on_time = votre prix est accepté
here-can-late = le paiement viendra plus tard
here-can-lowered = une remise est demandée
here-can-no_sale = le budget n’y est pas

## Les raisons : chacune, un fait

reason-line = • { $reason }

reason-moment = Le même moment que pour <b>{ $favourite }</b> : « { $quote } »
reason-vouched = Quelqu’un a parlé de vous, comme pour <b>{ $favourite }</b>.
reason-behaviour = Comme <b>{ $favourite }</b> : { $seen }.
reason-family = Le même groupe que pour <b>{ $favourite }</b> : { $family }.
reason-paying = Un groupe qui veut et qui paie à l’heure : { $family }.
reason-own_likeness = Comme <b>{ $favourite }</b>, avec vos mots : { $words }
reason-payer = Qui décide : { $payer }, comme pour <b>{ $favourite }</b>.
reason-source = Le même chemin que pour <b>{ $favourite }</b> : { $channel }.
reason-payers_came = { $of ->
        [1] Votre dernier client payant est venu par là : { $channel }.
       *[other] Sur vos { $of } derniers clients payants, { $n ->
            [1] un est venu par là
           *[other] { $n } sont venus par là
        } : { $channel }.
    }
reason-want = L’envie est là : { $want }. { $same ->
        [yes] { $family } : pareil.
       *[no] { $family } : { $theirs }.
    }
reason-can = L’argent est là : { $can }. { $same ->
        [yes] { $family } : pareil.
       *[no] { $family } : { $theirs }.
    }

reason-first_sign = { $sign } : { $times ->
        [1] c’est ainsi qu’avait commencé <b>{ $regret }</b>.
       *[other] c’est ainsi qu’avaient commencé { $times } de vos regrets.
    }
reason-wrong = { $sign } : { $times ->
        [1] { $refused ->
            [yes] avec <b>{ $regret }</b>, c’est ce qui vous avait fait dire non.
           *[no] avec <b>{ $regret }</b>, { $part ->
                [yes] c’est venu aussi, après autre chose. À mettre à vos conditions.
               *[no] c’est là que cela avait coincé.
            }
        }
       *[other] c’est là que cela avait coincé, { $times } fois.
    }
reason-regret_from = { $times ->
        [1] Le même chemin que pour <b>{ $regret }</b> : { $channel }.
       *[other] Le même chemin que pour { $times } de vos regrets : { $channel }.
    }
reason-regret_group = Le même groupe que pour <b>{ $regret }</b> : { $family }.
reason-worry = { $words } : à comparer à ce qui avait commencé vos regrets, avant de dire oui.
reason-own_words = { $words } : noté, à vous de voir.
reason-no_sign = Aucun des signes de vos regrets.

reason-unlike = Vous n’avez rien vu qui rappelle <b>{ $favourite }</b>.
reason-regretted_too = <b>{ $favourite }</b> est aussi parmi vos regrets.{ $never ->
        [yes] { " " }Même au double, ce serait non.
       *[no] { "" }
    }
reason-no_want = L’envie n’y est pas encore : { $want }. { $family } : { $theirs }.
reason-no_can = L’argent n’y est pas encore : { $can }. { $family } : { $theirs }.
reason-group_pays = { $family } : { $theirs }. C’est ce groupe-là qu’il faut encadrer.
reason-new_group = Aucun de vos groupes : vous ne savez pas encore comment on y paie.
reason-dreamer = De l’envie, mais { $can }. Vous l’avez déjà vu. { $family } : { $theirs }.
reason-no_decider = Personne ne décide clairement.{ $known ->
        [yes] { " " }Pour <b>{ $favourite }</b>, c’était { $payer }.
       *[no] { "" }
    }
reason-new_sign = { $sign } : ce n’est pas un signe de vos regrets. À garder à l’œil.

## Le verdict

verdict-favourite = <b>Plus près du chouchou : { $favourite }.</b>
verdict-regret = <b>Plus près d’un regret : { $regret }.</b>
verdict-mixed = { $shape ->
        [both] <b>Un peu des deux.</b> Du chouchou, et d’un regret.
        [favourite] <b>Un air du chouchou, à confirmer.</b>
        [regret] <b>Un air de regret, à confirmer.</b>
       *[neither] <b>Ni l’un ni l’autre, pour l’instant.</b>
    }
verdict-unknown = <b>Trop peu pour le dire.</b> { $answered ->
        [0] Rien n’est encore connu de cette personne.
       *[other] Ce que l’on sait ne suffit pas encore.
    }

side-favourite = <b>Côté chouchou</b>
side-regret = <b>Côté regret</b>
side-care = <b>À regarder de près</b>

prospect-double = { $answer ->
        [never] <b>Et au double ?</b> Pour <b>{ $regret }</b>, vous avez dit non, à aucun prix.
        [conditions] <b>Et au double ?</b> Pour <b>{ $regret }</b>, vous avez dit oui, à conditions.{ $terms_known ->
            [yes] { " " }« { $terms } » Mettez-les dans le devis, ou dites non.
           *[no] { " " }Mettez-les dans le devis, ou dites non.
        }
       *[yes] <b>Et au double ?</b> Pour <b>{ $regret }</b>, vous avez dit oui. Annoncez ce prix-là, ou dites non.
    }
prospect-questions =
    <b>Avant de signer, demandez :</b>
    1. <i>{ $one }</i>
    2. <i>{ $two }</i>
prospect-clause =
    <b>À écrire avant de commencer</b>
    <i>{ $clause }</i>
prospect-refusal =
    <b>Pour dire non</b>
    <blockquote>{ $refusal }</blockquote>
prospect-unused = <i>Noté, sans peser d’aucun côté : { $answers }.</i>
prospect-answer = { $name } ({ $said })
prospect-missing = <i>Pas encore su : { $names }.</i>
prospect-lacking = <i>Il manque à votre fiche : { $names }.</i>
    .favourite = un vrai client, le préféré
    .trigger = le moment de votre chouchou
    .regret = quelqu’un que vous regrettez
    .first_sign = le premier signe d’un regret
copy-refusal = Copier ce refus

## La suite, racontée plus tard

tell-outcome = Dire la suite
screen-outcome =
    <b>{ $name }</b>
    { $told ->
        [yes] C’est noté : { $outcome }.
       *[no] Que s’est-il passé ensuite ?
    }
outcome = La suite, sur un bouton
    .signed = Signé · { $name }
    .not_signed = Pas signé · { $name }
    .went_well = Va bien · { $name }
    .went_badly = Va mal · { $name }
outcome-told = <b>La suite :</b> { $outcome }.
outcome-said = La suite, dans une phrase
    .signed = vous avez signé
    .not_signed = rien de signé
    .went_well = cela se passe bien
    .went_badly = cela se passe mal
outcome-count = { $verdict ->
        [favourite] <i>Près du chouchou, cela s’est bien passé { $n } fois sur { $told }.</i>
       *[regret] <i>Près d’un regret, cela s’est mal passé { $n } fois sur { $told }.</i>
    }
note-customer = Noter ce nouveau client
note-regret = Noter ce regret

## La liste

screen-prospects =
    <b>Vos prospects</b>

    { $lines }
screen-prospects-none =
    <b>Vos prospects</b>
    Aucun pour l’instant. Le jour où quelqu’un veut acheter : /prospect.
prospect-line = { $n }. <b>{ $name }</b> · { $verdict }
prospect-line-told = { $n }. <b>{ $name }</b> · { $verdict } · { $outcome }
prospect-choice = { $n } · { $name }
prospect-verdict = Le verdict, en deux mots
    .favourite = près du chouchou
    .regret = près d’un regret
    .mixed_both = un peu des deux
    .mixed_favourite = un air du chouchou, à confirmer
    .mixed_regret = un air de regret, à confirmer
    .mixed_neither = ni l’un ni l’autre, pour l’instant
    .unknown = trop peu pour le dire
    .open = à finir
prospects-count = <i>Signé : { $signed } sur { $told } · cela se passe bien : { $well } · mal : { $badly }</i>
prospects-newer = ← Plus récents
prospects-older = Plus anciens →

forget-prospect = Effacer
screen-prospect-forget = Effacer <b>{ $name }</b> ? Tout ce qui est noté sur cette personne partira, pour de bon. Votre fiche ne change pas.
