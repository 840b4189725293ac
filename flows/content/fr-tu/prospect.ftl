### Avant de signer, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/prospect.ftl.

## Commencer

screen-prospect-name =
    <b>Avant de signer</b>
    Quelqu’un veut acheter ? Raconte en une phrase : qui, par qui, ce qu’on te demande. Je te dis si cela rappelle { $known ->
        [both] plutôt <b>{ $favourite }</b> ou quelqu’un que tu regrettes.
        [favourite] <b>{ $favourite }</b>.
       *[regret] quelqu’un que tu regrettes.
    }

    Ou donne un surnom, et je pose les questions.
prospect-told-so = <i>Tes mots : { $words }</i>
screen-prospect-lacks = { $way ->
        [ask] <b>Avant de signer</b>
            Pour comparer, il me faut quelqu’un : ton client préféré, ou un client que tu regrettes. Par qui commence-t-on ?
       *[wait] <b>Avant de signer</b>
            Pour comparer, il me faut un client qui a déjà payé. Cela viendra avec le premier ; d’ici là, chaque conversation compte.
    }
screen-prospect-unfinished =
    <b>{ $name }</b>
    Tu en étais là : { $count ->
        [0] aucune réponse encore.
        [one] une réponse est notée.
       *[other] { $count } réponses sont notées.
    } On reprend ?
prospect-on-sheet = <b>{ $name }</b> est déjà sur ta fiche : il n’y a personne à qui comparer. Si c’est quelqu’un d’autre, choisis un autre surnom.
prospect-kinder = Choisis un surnom que cette personne pourrait lire sans être blessée.

## Les questions

prospect-source = Par quel chemin cette personne est-elle arrivée jusqu’à toi ?
prospect-likeness =
    .why = Ce que tu as vu chez ton chouchou se retrouve chez ses semblables.
    .missing = ce qui rappelle ton chouchou
prospect-want = Et l’envie ? Ce que tu as vu, pas ce que tu espères.
prospect-can = Et ton prix, qu’est-il devenu ?
    .why = Qui discute ton prix avant de signer le discutera après.
prospect-signs = { $theirs ->
        [yes] Vois-tu un de ces signes ? Les premiers viennent de tes regrets. Plusieurs choix possibles, puis OK.
       *[no] Vois-tu un de ces signes ? Plusieurs choix possibles, puis OK.
    }
prospect-alike =
    .why = Tes mots d’aujourd’hui ne sont pas ceux d’alors. Personne d’autre ne sait si c’est la même chose.
prospect-own = <i>Tes mots : { $words }</i>

## Les signes à guetter

alarm-spoke_ill = Des reproches à qui travaillait avant toi
alarm-no_trust = Peu de confiance dans ton travail
alarm-not_speciality = Un travail hors de ta spécialité
alarm-expected_other = Une attente qui n’est pas ce que tu proposes
alarm-values = Des valeurs contraires aux tiennes

## Ce que l’on voit ici, dans une phrase

here-want-asked_price = on te demande le prix
here-can-on_time = ton prix est accepté

## Les raisons

reason-own_likeness = Comme <b>{ $favourite }</b>, avec tes mots : { $words }
reason-worry = { $words } : à comparer à ce qui avait commencé tes regrets, avant de dire oui.
reason-own_words = { $words } : noté, à toi de voir.
reason-new_group = Aucun de tes groupes : tu ne sais pas encore comment on y paie.

reason-vouched = Quelqu’un a parlé de toi, comme pour <b>{ $favourite }</b>.
reason-payers_came = { $of ->
        [1] Ton dernier client payant est venu par là : { $channel }.
       *[other] Sur tes { $of } derniers clients payants, { $n ->
            [1] un est venu par là
           *[other] { $n } sont venus par là
        } : { $channel }.
    }
reason-first_sign = { $sign } : { $times ->
        [1] c’est ainsi qu’avait commencé <b>{ $regret }</b>.
       *[other] c’est ainsi qu’avaient commencé { $times } de tes regrets.
    }
reason-wrong = { $sign } : { $times ->
        [1] { $refused ->
            [yes] avec <b>{ $regret }</b>, c’est ce qui t’avait fait dire non.
           *[no] avec <b>{ $regret }</b>, { $part ->
                [yes] c’est venu aussi, après autre chose. À mettre à tes conditions.
               *[no] c’est là que cela avait coincé.
            }
        }
       *[other] c’est là que cela avait coincé, { $times } fois.
    }
reason-regret_from = { $times ->
        [1] Le même chemin que pour <b>{ $regret }</b> : { $channel }.
       *[other] Le même chemin que pour { $times } de tes regrets : { $channel }.
    }
reason-no_sign = Aucun des signes de tes regrets.
reason-unlike = Tu n’as rien vu qui rappelle <b>{ $favourite }</b>.
reason-regretted_too = <b>{ $favourite }</b> est aussi parmi tes regrets.{ $never ->
        [yes] { " " }Même au double, ce serait non.
       *[no] { "" }
    }
reason-dreamer = De l’envie, mais { $can }. Tu l’as déjà vu. { $family } : { $theirs }.
reason-new_sign = { $sign } : ce n’est pas un signe de tes regrets. À garder à l’œil.

## Le verdict

prospect-double = { $answer ->
        [never] <b>Et au double ?</b> Pour <b>{ $regret }</b>, tu as dit non, à aucun prix.
        [conditions] <b>Et au double ?</b> Pour <b>{ $regret }</b>, tu as dit oui, à conditions.{ $terms_known ->
            [yes] { " " }« { $terms } » Mets-les dans le devis, ou dis non.
           *[no] { " " }Mets-les dans le devis, ou dis non.
        }
       *[yes] <b>Et au double ?</b> Pour <b>{ $regret }</b>, tu as dit oui. Annonce ce prix-là, ou dis non.
    }
prospect-questions =
    <b>Avant de signer, demande :</b>
    1. <i>{ $one }</i>
    2. <i>{ $two }</i>
outcome-said =
    .signed = tu as signé
prospect-lacking = <i>Il manque à ta fiche : { $names }.</i>
    .trigger = le moment de ton chouchou
    .regret = quelqu’un que tu regrettes

## La liste

screen-prospects =
    <b>Tes prospects</b>

    { $lines }
screen-prospects-none =
    <b>Tes prospects</b>
    Aucun pour l’instant. Le jour où quelqu’un veut acheter : /prospect.
screen-prospect-forget = Effacer <b>{ $name }</b> ? Tout ce qui est noté sur cette personne partira, pour de bon. Ta fiche ne change pas.
