### What's new: a customer, a regret, a channel since the sheet; what it confirms or contradicts; the
### review of what may have changed. The answers offered are those of the interview.

command-news = What’s new: a customer, a regret, a channel
    .also = whats new | latest

## What opens

screen-news = <b>What’s new?</b>{ $sheet }
news-intro = A customer, a regret, a channel, a conversation: tell it in a sentence. “I have a new customer, a factory, through my favourite.” I’ll tell you what it confirms in your sheet, and what it contradicts.
news-sheet = { $several ->
        [yes] { " " }· sheet: { $name }
       *[no] { "" }
    }

news-customer = A new customer
news-payment = A payment, a late one
    .title = A customer
news-regret = A new regret
news-talk = A conversation
news-unheard = I’m looking for a customer, a payment, a regret, a way in or a conversation. For example: “Awa signed, sent by Marco”.
news-move = Let my sheet follow
news-moves = What this changes: { $names }. Your sheet can follow; the one of before is kept.
news-channel = A new channel
news-review = Does my sheet hold?
news-told = Told so far ({ $n })
news-more = What’s new?
news-enough = Stop there

## Telling

news-form = <b>{ $title }</b> · { $at }/{ $of }
news-ask-customer = What is asked about a new customer
    .who = Who is it? A nickname will do; skip it if you prefer.
    .favourite_family = Which group do they belong to?
    .found_by = How did they come to you?
    .can = And your price: what became of it?
    .payer = Who actually parted with the money?
    .resembles = Do they remind you of <b>{ $favourite }</b>?
    .trigger = What had just happened, right before they came to you?
    .quote = Something they said or wrote, word for word?
news-ask-talk = What is asked about a conversation
    .who = With whom? A nickname will do; skip it if you prefer.
    .talk_gave = What did they give you, above all?
    .talk_words = Something they said, word for word?
news-ask-payment = What is asked about a payment
    .who = Who is it? A nickname will do; skip it if you prefer.
    .newcomer = Somebody new, or somebody you knew already?
    .favourite_family = Which group do they belong to?
    .paid = And the money: how late was it?
news-ask-regret = What is asked about a regret that has no room in the sheet
    .wrong = What went wrong, above all?
    .first_sign = What was the very first sign?
    .regret_from = How did they come to you?
news-ask-channel = What is asked about a new channel
    .found_by = Which one?
    .came = Has anyone come that way?
news-why = Why this is asked about a piece of news
    .who = A nickname is enough to remember them by. You can skip it.
    .favourite_family = To see whether new customers come from the group you live on.
    .newcomer = One more customer and one you know don’t say the same of your sheet.
    .paid = Two weeks late is forgotten; two months, and you are the bank.
    .resembles = If the new ones are like your favourite, your sheet aims well.
    .trigger = The moment of one customer tells when the next will come.
    .quote = Their words can be used again; yours prove nothing.
    .talk_gave = A compliment costs nothing; time, a name or money do.
    .talk_words = Their words tell what counts, better than a summary.
    .came = A way counts from the day somebody pays through it.

can-agreed = Accepted, not paid yet
    .also = accepted | not paid yet | signed | to be paid | not yet
newcomer = New, or known
    .yes = A new customer
    .yes-also = yes | new | a new one | first time
    .no = Somebody known
    .no-also = no | known | an old one | a regular | already
paid = The payment
    .under_30 = Under 30 days
    .under_30-also = a few days | a week | two weeks | less than a month
    .to_60 = 30 to 60 days
    .to_60-also = a month | a month and a half | two months
    .over_60 = Over 60 days
    .over_60-also = three months | over two months | months
    .in_parts = In instalments
    .in_parts-also = spread out | bit by bit | in two goes | in three goes
    .on_time = No delay
    .on_time-also = on time | in time | prompt | not late
    .unpaid = Still not paid
    .unpaid-also = not paid | nothing | unpaid | not yet | still waiting
favourite_family-other = Another group
    .also = another | other | none of them
resembles = The likeness
    .yes = Yes
    .yes-also = yeah | a lot | very much
    .partly = A little
    .partly-also = partly | somewhat | a bit
    .no = No
    .no-also = nope | not at all | not really
came = Who came that way
    .paid = Someone paid
    .paid-also = yes | a customer | paid
    .asked = Someone asked, no more
    .asked-also = asked | an enquiry | without paying
    .nobody = Nobody yet
    .nobody-also = no | nobody | no one | not yet

news-noted = <b>{ $what }: noted.</b>
news-called = { $named ->
        [yes] { $name }
       *[no] { $kind ->
            [customer] A customer
            [regret] A regret
            [talk] A conversation
            [payment] A payment
           *[channel] A channel
        }
    }
news-detail = { $said }
news-undo = Forget it
news-words = “{ $words }”
talk_gave-nothing = Nothing
    .also = nothing at all | none | a refusal | a no
news-resembles = { $how ->
        [yes] reminds you of { $favourite }
        [partly] reminds you a little of { $favourite }
       *[no] doesn’t remind you of { $favourite }
    }

screen-news-told =
    <b>What you have told me</b>{ $sheet }

    { $lines }
news-listed = <b>{ $n }. { $what }</b> · { $day }
news-forget = Forget no. { $n }

news-first = Your sheet doesn’t know of any customer who has paid. If that has changed, correct this answer and I’ll ask the questions that go with it.

## What it says of the sheet

news-says = <b>What it says about your sheet</b>
news-who = { $kind ->
        [customer] { $of ->
            [1] new customer
           *[other] new customers
        }
        [regret] { $of ->
            [1] new regret
           *[other] new regrets
        }
       *[channel] { $of ->
            [1] new channel
           *[other] new channels
        }
    }
news-tally = { $against ->
        [yes] { $of ->
            [1] Your { $who } { $alone ->
                [yes] doesn’t fit it{ $why }. One is too few to say.
               *[no] contradicts it{ $why }.
            }
           *[other] { $all ->
                [yes] Your { $of } { $who } contradict it{ $why }.
               *[no] { $n } of your { $of } { $who } { $alone ->
                    [yes] doesn’t fit it{ $why }.
                   *[no] { $n ->
                        [1] contradicts
                       *[other] contradict
                    } it{ $why }.
                }
            }
        }
       *[no] { $of ->
            [1] Your { $who } confirms it{ $why }.
           *[other] { $all ->
                [yes] Your { $of } { $who } confirm it{ $why }.
               *[no] { $n } of your { $of } { $who } { $n ->
                    [1] confirms
                   *[other] confirm
                } it{ $why }.
            }
        }
    }{ $others ->
        [0] { "" }
        [1] { $against ->
            [yes] { " " }1 confirms it.
           *[no] { " " }1 doesn’t fit it.
        }
       *[other] { $against ->
            [yes] { " " }{ $others } confirm it.
           *[no] { " " }{ $others } contradict it.
        }
    }
news-facts = : { $facts }
news-lines = { $holds ->
        [yes] ✓
       *[no] ≠
    } { $said }
news-on = • <b>{ $of }:</b> { $facts }
news-alike = ✓ <b>{ $more ->
        [1] One more customer like { $favourite }.
       *[other] { $more } more customers like { $favourite }.
    }</b> { $changed ->
        [yes] Your sheet now speaks from
       *[no] Your sheet speaks from
    } { $customers ->
        [1] a single customer.
        [2] one customer, and one or two like them.
       *[other] one customer, and others like them.
    }
news-line = { $holds ->
        [yes] ✓
       *[no] ≠
    } <b>{ $of }.</b> { $said }
news-about = { $known ->
        [yes] { $name } · { $subject }
       *[no] { $name }
    }
news-agreed = Accepted isn’t paid yet: your sheet only counts those who have paid. The day the money comes, tell it here in a sentence.
news-silent = It is kept, and changes no line of your sheet.
news-near = It is kept. What your sheet says of it:
news-refused = Your sheet counts { $refusals } refusals out of ten: this may be one of them. Before you touch the price, ask what was missing.
news-payment-silent = { $known ->
        [yes] Your sheet says so already: this group pays late.
       *[no] It’s kept here; your sheet stays as it is.
    }
news-outdated = These answers may have aged. Shall we go over them?

by-channel = through { $channel }
price-told = { $can ->
        [on_time] paid on time
        [late] paid late, or in parts
        [lowered] price knocked down
       *[no_sale] no money
    }
paid-by = paid by { $role }
brought-paid = someone came that way, and paid
brought-nobody = nobody came that way

## One more regret

regret-told = Tell it like the others: the sheet will follow.
regrets-full = { $told ->
        [1] { $named ->
            [yes] You already have a regret: <b>{ $name }</b>. Replace it, or keep both?
           *[no] You already have a regret. Replace it, or keep both?
        }
       *[other] You already have { $told } regrets. The sheet compares no more than that. Replace one of them, or keep the new one on its own?
    }
replace-regret = Replace { $name }
replace-regret-only = Replace it
replace-regret-unnamed = Replace no. { $n }
regret-both = Keep both
regret-as-news = Keep it on its own

## The review

screen-review =
    <b>{ $title }</b>
    { $lines }

    { $missing ->
        [yes] This was missing. Do you know it by now?
       *[no] Is it still true? If not, tap what has changed.
    }
still-true = It’s still true
it-changed = It has changed
it-changed-in = { $name }
review-none = There is nothing to review yet. The sheet first: shall we carry on?
review-unchanged = Nothing was changed: your sheet stays as it is.
