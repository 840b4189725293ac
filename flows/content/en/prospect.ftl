### Before you sign: somebody wants to buy. Who do they remind you of, going by the sheet?
### Between “ ”, people's own words and nothing else.

command-prospect = Before you sign: favourite, or regret
    .also = before i sign | before you sign | prospects

## Starting

screen-prospect-name =
    <b>Before you sign</b>
    Somebody wants to buy? Tell it in a sentence: who, sent by whom, what they ask for. I’ll tell you whether they remind me { $known ->
        [both] more of <b>{ $favourite }</b> or of somebody you regret.
        [favourite] of <b>{ $favourite }</b>.
       *[regret] of somebody you regret.
    }

    Or give a nickname, and I’ll ask the questions.
screen-prospect-lacks = { $way ->
        [ask] <b>Before you sign</b>
            To compare, I need somebody: your favourite customer, or one you regret. Who shall we start with?
       *[wait] <b>Before you sign</b>
            To compare, I need a customer who has already paid. That will come with the first one; until then, each conversation counts.
    }
screen-prospect-unfinished =
    <b>{ $name }</b>
    You had begun: { $count ->
        [0] no answer so far.
        [one] one answer is noted.
       *[other] { $count } answers are noted.
    } Shall we carry on?
prospect-kinder = Choose a nickname that they could read without being hurt.
prospect-on-sheet = <b>{ $name }</b> is on your sheet already, so there is nobody to compare them with. If this is someone else, choose another nickname.
prospect-unnamed = Prospect no. { $n }
prospect-name = <b>{ $name }</b>
prospect-sheet = <i>Sheet: { $favourite }</i>

without-name = No nickname
resume-prospect = Pick it up again
another-prospect = Another prospect
my-prospects = My prospects
prospect-stop = Stop here
prospect-enough = The verdict now
prospect-correct = Correct it
prospect-understood = <i>Understood: { $said }.</i>
prospect-told-so = <i>Your words: { $words }</i>
screen-prospect-told = <b>{ $name }</b>: what did I get wrong?
prospect-unknown = I don’t know

## The questions: .name, on a button; .missing, in a sentence

prospect-head = <b>{ $name }</b> · { $at }/{ $of }

prospect-source = How did they come to you?
    .name = How they came
    .why = The same way often brings the same people.
    .missing = how they came
prospect-group = Which group are they from?
    .name = The group
    .why = They are compared with the people of their group: how much these want it, how they pay.
    .missing = the group
    .none = None of these
prospect-likeness = What reminds you of <b>{ $favourite }</b>? Pick as many as you like, then OK.
    .name = The likeness
    .why = What you saw in your favourite is found again in people like them.
    .missing = what recalls your favourite
    .none = None of that
    .none-also = nothing | none
prospect-likeness-moment = <i>The moment, back then: “{ $quote }”</i>
prospect-want = How much do they want it? What you have seen, not what you hope.
    .name = The wish
    .why = Wanting and being able are two things. This is the wanting.
    .missing = how much they want it
    .sign_fast = Wants to start soon
    .sign_fast-also = sign fast | fast | right away
    .asked_price = Asked the price
    .asked_price-also = the price | price
    .postpone = Interested, no date
    .postpone-also = later | no date | interested
    .convince = Needs persuading
    .convince-also = persuading | not keen
prospect-can = And your price: what became of it?
    .name = The money
    .why = Whoever argues about your price before signing will argue after.
    .missing = the money
    .on_time = Accepted as it is
    .on_time-also = accepted | yes
    .late = Yes, but paid later
    .late-also = later | in parts | in instalments
    .lowered = Asked for a discount
    .lowered-also = discount | a discount | haggled
    .no_sale = No budget
    .no_sale-also = no money | too expensive
    .untested = Not named yet
    .untested-also = not named | not yet | never named
prospect-payer = Who decides on the spending?
    .name = Who decides
    .why = The price is told to whoever decides on the spending.
    .missing = who decides
    .nobody = Nobody is deciding
    .nobody-also = nobody clearly | nobody | no one | not clear
prospect-signs = { $theirs ->
        [yes] Do you see any of these signs? The first ones come from your regrets. Pick as many as you like, then OK.
       *[no] Do you see any of these signs? Pick as many as you like, then OK.
    }
    .name = The signs
    .why = A sign seen once is seen sooner the next time.
    .missing = the signs to watch for
    .none = None of these signs
    .none-also = none | no sign | nothing
prospect-alike = { $words }: is that how a regret began?
    .name = Like a regret?
    .why = Your words today are not those of back then. Only you can tell if it is the same thing.
    .missing = whether this worry recalls another
    .none = No, something else
prospect-own = <i>Your words: { $words }</i>

like-moment = The same moment
    .name = The same moment

## The signs to watch for: what can be seen before signing

alarm-haggled = A discount asked for
    .name = Wants a discount
alarm-urgent = Everything is urgent
    .name = Everything is urgent
alarm-spoke_ill = Running down whoever came before you
    .name = Runs others down
alarm-no_decider = Nobody to decide
    .name = Nobody decides
alarm-refused_deposit = A deposit refused
    .name = Refuses a deposit
alarm-more_work = Requests that keep growing
    .name = Asks for more
alarm-constant_calls = Messages at all hours
    .name = Messages at all hours
alarm-no_respect = A lack of respect
    .name = Lack of respect
alarm-no_trust = Little trust in your work
    .name = Little trust
alarm-changing_mind = One change of mind after another
    .name = Keeps changing
alarm-not_speciality = Work outside your speciality
    .name = Not my speciality
alarm-expected_other = Hopes that are not what you offer
    .name = Expects something else
alarm-costly = A lot of effort to persuade them
    .name = Slow to persuade
alarm-paid_late = Payment put off until later
    .name = Wants to pay later
alarm-values = Values opposite to yours
    .name = Not my values

## What is seen here, in a sentence

here-want-sign_fast = they want to start soon
here-want-asked_price = they asked the price
here-want-postpone = interest, but no date
here-want-convince = they need persuading

here-can-on_time = your price is accepted
here-can-late = payment will come later
here-can-lowered = they ask for a discount
here-can-no_sale = the budget isn’t there

## The reasons: a fact each

reason-line = • { $reason }

reason-moment = The same moment as for <b>{ $favourite }</b>: “{ $quote }”
reason-vouched = Someone vouched for you, as for <b>{ $favourite }</b>.
reason-behaviour = Like <b>{ $favourite }</b>: { $seen }.
reason-family = The same group as <b>{ $favourite }</b>: { $family }.
reason-paying = A group that wants it and pays on time: { $family }.
reason-own_likeness = Like <b>{ $favourite }</b>, in your words: { $words }
reason-payer = Who decides: { $payer }, as for <b>{ $favourite }</b>.
reason-source = The same route as <b>{ $favourite }</b>: { $channel }.
reason-payers_came = { $of ->
        [1] Your last paying customer came this way: { $channel }.
       *[other] Of your last { $of } paying customers, { $n ->
            [1] one
           *[other] { $n }
        } came this way: { $channel }.
    }
reason-want = The wish is there: { $want }. { $same ->
        [yes] { $family }: the same.
       *[no] { $family }: { $theirs }.
    }
reason-can = The money is there: { $can }. { $same ->
        [yes] { $family }: the same.
       *[no] { $family }: { $theirs }.
    }

reason-first_sign = { $sign }: { $times ->
        [1] that is how <b>{ $regret }</b> began.
       *[other] that is how { $times } of your regrets began.
    }
reason-wrong = { $sign }: { $times ->
        [1] { $refused ->
            [yes] with <b>{ $regret }</b>, that is what made you say no.
           *[no] with <b>{ $regret }</b>, { $part ->
                [yes] that came too, after something else. To be put on your terms.
               *[no] that is where it went wrong.
            }
        }
       *[other] that is where it went wrong, { $times ->
            [2] twice
           *[other] { $times } times
        }.
    }
reason-regret_from = { $times ->
        [1] The same route as <b>{ $regret }</b>: { $channel }.
       *[other] The same route as { $times } of your regrets: { $channel }.
    }
reason-regret_group = The same group as <b>{ $regret }</b>: { $family }.
reason-worry = { $words }: hold it against how your regrets began, before you say yes.
reason-own_words = { $words }: noted, and yours to weigh.
reason-no_sign = None of the signs of your regrets.

reason-unlike = You saw nothing that reminds you of <b>{ $favourite }</b>.
reason-regretted_too = <b>{ $favourite }</b> is among your regrets too.{ $never ->
        [yes] { " " }Even at double the price, you would say no.
       *[no] { "" }
    }
reason-no_want = The wish isn’t there yet: { $want }. { $family }: { $theirs }.
reason-no_can = The money isn’t there yet: { $can }. { $family }: { $theirs }.
reason-group_pays = { $family }: { $theirs }. This is the group to put on terms.
reason-new_group = None of your groups: you do not know yet how they pay there.
reason-dreamer = The wish is there, but { $can }. You have seen that before. { $family }: { $theirs }.
reason-no_decider = Nobody clearly decides.{ $known ->
        [yes] { " " }For <b>{ $favourite }</b>, it was { $payer }.
       *[no] { "" }
    }
reason-new_sign = { $sign }: not one of the signs of your regrets. One to keep an eye on.

## The verdict

verdict-favourite = <b>Closer to your favourite: { $favourite }.</b>
verdict-regret = <b>Closer to a regret: { $regret }.</b>
verdict-mixed = { $shape ->
        [both] <b>A little of both.</b> Of your favourite, and of a regret.
        [favourite] <b>A hint of your favourite, to be confirmed.</b>
        [regret] <b>A hint of a regret, to be confirmed.</b>
       *[neither] <b>Neither one nor the other, for now.</b>
    }
verdict-unknown = <b>Too little to say.</b> { $answered ->
        [0] Nothing is known of them yet.
       *[other] What is known isn’t enough yet.
    }

side-favourite = <b>On the favourite’s side</b>
side-regret = <b>On the regret’s side</b>
side-care = <b>Worth a second look</b>

prospect-double = { $answer ->
        [never] <b>And at double the price?</b> Of <b>{ $regret }</b>, you said no, at any price.
        [conditions] <b>And at double the price?</b> Of <b>{ $regret }</b>, you said yes, on conditions.{ $terms_known ->
            [yes] { " " }“{ $terms }” Write them into the quote, or say no.
           *[no] { " " }Write them into the quote, or say no.
        }
       *[yes] <b>And at double the price?</b> Of <b>{ $regret }</b>, you said yes. Name that price, or say no.
    }
prospect-questions =
    <b>Before you sign, ask:</b>
    1. <i>{ $one }</i>
    2. <i>{ $two }</i>
prospect-clause =
    <b>To write down before you begin</b>
    <i>{ $clause }</i>
prospect-refusal =
    <b>To say no</b>
    <blockquote>{ $refusal }</blockquote>
prospect-unused = <i>Noted, with no weight on either side: { $answers }.</i>
prospect-answer = { $name } ({ $said })
prospect-missing = <i>Not known yet: { $names }.</i>
prospect-lacking = <i>Your sheet still lacks: { $names }.</i>
    .favourite = a real customer, the one you like best
    .trigger = your favourite’s moment
    .regret = somebody you regret
    .first_sign = the first sign of a regret
copy-refusal = Copy this refusal

## What happened, told later

tell-outcome = Say what happened
screen-outcome =
    <b>{ $name }</b>
    { $told ->
        [yes] Noted: { $outcome }.
       *[no] What happened next?
    }
outcome = What happened, on a button
    .signed = Signed · { $name }
    .not_signed = Not signed · { $name }
    .went_well = Going well · { $name }
    .went_badly = Going badly · { $name }
outcome-told = <b>What happened:</b> { $outcome }.
outcome-said = What happened, in a sentence
    .signed = you signed
    .not_signed = you didn’t sign
    .went_well = it’s going well
    .went_badly = it’s going badly
outcome-count = { $verdict ->
        [favourite] <i>Close to your favourite, it went well { $n } out of { $told } times.</i>
       *[regret] <i>Close to a regret, it went badly { $n } out of { $told } times.</i>
    }
note-customer = Note a new customer
note-regret = Note a regret

## The list

screen-prospects =
    <b>Your prospects</b>

    { $lines }
screen-prospects-none =
    <b>Your prospects</b>
    None so far. The day somebody wants to buy: /prospect.
prospect-line = { $n }. <b>{ $name }</b> · { $verdict }
prospect-line-told = { $n }. <b>{ $name }</b> · { $verdict } · { $outcome }
prospect-choice = { $n } · { $name }
prospect-verdict = The verdict in a few words
    .favourite = close to your favourite
    .regret = close to a regret
    .mixed_both = a little of both
    .mixed_favourite = a hint of your favourite, to be confirmed
    .mixed_regret = a hint of a regret, to be confirmed
    .mixed_neither = neither one nor the other, for now
    .unknown = too little to say
    .open = to be finished
prospects-count = <i>Signed: { $signed } out of { $told } · going well: { $well } · badly: { $badly }</i>
prospects-newer = ← Newer
prospects-older = Older →

forget-prospect = Delete
screen-prospect-forget = Delete <b>{ $name }</b>? All that is noted about them will go, for good. Your sheet doesn’t change.
