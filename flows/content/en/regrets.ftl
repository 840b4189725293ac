### What the customers you regret cost, their group, their way in, and the clause that stops them.
### What we propose to say is in italics. $sells: how they sell.

line-bad_cost = <b>What it cost you.</b> { $extra } more hours = { $money }.{ $rate_known ->
        [yes] { " " }In the end: { $rate } an hour, instead of { $worth }.
       *[no] { "" }
    }{ $fair_known ->
        [yes] { " " }With those hours paid, the price was { $fair }.
       *[no] { "" }
    }
    .name = What it cost you
    .how = { $real } h done − { $planned } h planned = { $extra } h; { $extra } × { $worth } = { $money }.{ $fair_known ->
        [yes] { " " }Price agreed { $agreed } + { $money } = { $fair }.
       *[no] { "" }
    }
line-real_rate = <b>What an hour brought in.</b> { $rate } an hour{ $worth_known ->
        [yes] , instead of { $worth }.
       *[no] , once the work was done.
    }
    .name = The real hour
    .how = { $paid } ÷ { $real } h = { $rate } an hour.

the-sign = { $sign_known ->
        [yes] { " " }({ $sign })
       *[no] { " " }of this regret
    }
line-regret_family = { $aimed ->
        [yes] <b>This group splits in two.</b> { $family }: { $person_known ->
            [yes] take those living through what { $name } lived through
           *[no] take those who pay your price without arguing
        }; { $framed ->
            [yes] the others, { regret-condition }
           *[no] at the first sign{ the-sign }, say no.
        }{ only-one }
       *[no] { $framed ->
            [yes] <b>On terms.</b> { $family }: yes, { regret-condition }{ only-one }
           *[no] <b>To sort.</b> { $family }: at the first sign{ the-sign }, say no.{ only-one }
        }
    }
    .name = The regret’s group
regret-condition = { $known ->
        [terms] on your conditions.
        [clause] on one condition: <i>{ $clause }</i>
       *[no] once your conditions are said first.
    }
only-one = { $alone ->
        [yes] { "" }
       *[no] { $customers ->
            [1] { " " }One customer, not the whole group.
           *[other] { " " }{ $customers } customers, not the whole group.
        }
    }

line-regret_channel = <b>How they came:</b> { $channel }.{ $way ->
        [recommendation] { " " }Tell those who recommend you which customer not to send.
        [network] { " " }Tell people around you which customer not to send.
       *[other] { $aloud ->
            [yes] { "" }
           *[no] { " " }When someone comes that way, ask your questions first.
        }
    }
    .name = How they came

line-clause = { $sells ->
        [quote] <b>To put in the quote:</b>
        [shop] <b>To put up where it is seen:</b>
        [sessions] <b>To say when they book:</b>
        [online] <b>To put on the page:</b>
       *[other] <b>To put in writing, before you start:</b>
    } <i>{ $clause }</i>
    .name = The clause

clause-terms = “{ $terms }”
clause-haggled = { $sells ->
        [shop] The price is the one on the label.
        [sessions] The rate is the one shown, the same for each person.
        [online] The price is the one on the page.
       *[other] The price is firm; to pay less, we take something out.
    }
clause-urgent = { $sells ->
        [shop] Orders are placed ahead; on the day, it’s what is ready.
        [sessions] Appointments are booked ahead: the first one that is free.
        [online] Orders leave within the time shown; sooner costs extra.
       *[other] Sooner costs extra, and the date is set before we start.
    }
clause-spoke_ill = { $sells ->
        [shop] Something wrong? Tell me first: I answer the same day.
        [sessions] Something wrong? Tell me first: we talk before the next session.
        [online] Something wrong? Write to me first: I answer, and I mend what I can.
       *[other] What success looks like is written down by both of us, before we start.
    }
clause-no_decider = { $sells ->
        [shop] I put it aside once the person who decides has said yes.
        [sessions] I hold the place once the person who decides has said yes.
        [online] I prepare the order once the person who decides has said yes.
       *[other] One person decides, and their name is written down before we start.
    }
clause-refused_deposit = { $sells ->
        [shop] Orders are paid when they are placed, or I don’t make them up.
        [sessions] The place is paid when you book, or I don’t hold it.
        [subscription] The first month is paid in advance, or I don’t start.
        [online] The order is paid first, or I don’t send it.
        [quote] A deposit, or I don’t start.
       *[unknown] Part of it paid in advance, or I don’t start.
    }
clause-workload = What is included is written down; the rest is asked for first, and paid on top.
clause-relational = I answer once a day, by one means only.
clause-payment = Part is paid before I start, the rest at the end.
clause-fit = What I do is written down; for the rest, I give you another name.
clause-reach = I hold the date for two days; after that, I offer it to someone else.

ask-dues = Once your share is paid, what is left, and how many people came last time?
ask-terms = This is how I work: “{ $terms }”. Does that suit you?

handed-blunt = A word on this card could hurt someone: read it again before you show it.

line-other_regret = { $named ->
        [yes] <b>Also: { $name }.</b>
       *[no] <b>Another regret.</b>
    } What happened: { $wrong }{ $extra ->
        [0] .
       *[other] , { $extra } h more than planned.
    }{ $again ->
        [refuse] { " " }Not even at twice the price.
        [terms] { $terms_known ->
            [yes] { " " }Yes, on your terms: “{ $terms }”.
           *[no] { "" }
        }
        [price] { " " }At twice the price, yes: the price was the problem.
       *[unknown] { "" }
    }
    .name = Another regret
