### Every group of customers: a verb, a rule, what it weighs. Nothing is “signed” in a shop.

## Words that go into sentences

family-split = { $name }, in part

group-customers = { $named ->
        [yes] { "" }
       *[no] { $customers ->
            [0] { "" }
            [1] , 1 customer
           *[other] , { $customers } customers
        }
    }
late-by = { $how_late ->
        [under_30] paid under 30 days late
        [to_60] paid 30 to 60 days late
        [over_60] paid more than 60 days late
       *[unknown] paid late
    }
unwanted = { $wants ->
        [no] { $want }, then{ " " }
       *[yes] { "" }
    }
group-paid = { $gauge ->
        [on_time] paid on time
        [slow] paid on time, but { $want }
        [parts] { unwanted }paid in instalments
        [late] { unwanted }{ late-by }{ $late_one_known ->
            [yes]{ " " }(told late: { $late_one })
           *[no] { "" }
        }
        [lowered] { unwanted }your price was knocked down
        [no_money] { unwanted }the money wasn’t there
       *[untested] no price named yet
    }
group-told = { $share_known ->
        [yes] { " " }{ $share }%{ $opens ->
            [yes] { " " }of the money coming in
           *[no] { "" }
        }{ group-customers }{ $opens ->
            [yes] { $gauge ->
                [untested] { ", " }
               *[other] { $several ->
                    [yes] ; the last one:{ " " }
                   *[no] ; last time,{ " " }
                }
            }
           *[no] { ", " }
        }
       *[no] { $gauge ->
            [untested] { " " }So far:{ " " }
           *[other] { $several ->
                [yes] { " " }The last one:{ " " }
               *[no] { " " }Last time:{ " " }
            }
        }
    }{ group-paid }
entry-terms = { $sells_by ->
        [quote] a deposit, or written payment dates
        [shop] payment on the spot
        [sessions] payment when they book
        [subscription] the month paid in advance, for example
        [online] payment when they order
        [invoice] a payment date in writing, a reminder the day after
       *[other] a deposit, or payment up front
    }
firm-price = { $sells_by ->
        [shop] one price on display, the same for all
        [online] one price on display, the same for all
        [sessions] one rate, the same for all
        [subscription] one rate, the same for all
       *[other] a firm price; to pay less, take something out
    }
say-price = { $sells_by ->
        [shop] put it on display
        [online] put it on display
       *[other] say it next time you talk, before any work
    }
like-whom = { $named ->
        [yes] others like { $who }
       *[no] { $family }
    }
a-regret = { $regrets_named ->
        [yes] { $refused ->
            [yes] one you turned down is from there ({ $regrets })
           *[no] one you regret is from there ({ $regrets })
        }
       *[no] { $refused ->
            [yes] one you turned down is from there
           *[no] one you regret is from there
        }
    }
regret-too = { $regretted ->
        [yes] { $named ->
            [yes] { "" }
           *[no] { "; " }{ a-regret }{ $several ->
                [yes] , not the whole group
               *[no] { "" }
            }
        }
       *[no] { "" }
    }
group-frame = { $gauge ->
        [late] { ": " }{ $terms_known ->
            [yes] on your terms
           *[no] { entry-terms }
        }{ regret-too }.
        [lowered] { ": " }{ firm-price }{ regret-too }.
        [no_money] { ": " }something small, paid up front, not a discount{ regret-too }.
       *[other] { $named ->
            [yes] . You regret them too: on your terms, or not at all.
           *[no] { "; " }{ a-regret }: { $aimed ->
                [person] look for others like { $name }, not the whole group.
               *[other] not the whole group, and on your terms.
            }
        }
    }

## The lines

line-group = { $verb ->
        [aim] <b>{ $also ->
            [yes] Aim here too: { like-whom }.
           *[no] Aim for: { like-whom }.
        }</b>{ group-told }.
        [frame] <b>{ $aimed ->
            [no] Set terms: { $family }.
           *[other] { $gauge ->
                [late] Aim for them, on one condition: { $family }.
               *[other] Aim for some of them: { $family }.
            }
        }</b>{ group-told }{ group-frame }
        [price] <b>Name a price first: { $family }.</b>{ group-told }; { say-price }.
        [keep] <b>Keep, don’t chase: { $family }.</b>{ group-told }{ $lighter ->
            [yes] { "; " }one more counts for less
            [hours] { "; " }one more hour there brings in less
           *[no] { "" }
        }.
       *[no_more] <b>{ $gauge ->
            [lowered] At your price, or not: { $family }.
            [no_money] At your price, or not: { $family }.
           *[other] Take no more work from: { $family }.
        }</b>{ group-told }{ $gauge ->
            [lowered] { ": " }your full price, or no.
            [no_money] { ": " }paid up front, or no.
           *[other] . Even so, at double the price it would be no.
        }
    }
    .name = The group
line-late_payer = { $named ->
        [yes] <b>Your favourite pays late.</b> { $favourite }: stay in touch, on that condition. To go looking, first: { $best }.
       *[no] <b>Your favourite is in a group that pays late.</b> { $favourite } · { $family }: stay in touch, on the same condition. To go looking, first: { $best }.
    }
    .name = Your favourite
line-worth_ratio = <b>One customer is worth { $ratio }.</b> { $family }: { $customers ->
        [1] 1 customer
       *[other] { $customers } customers
    }, { $share }% of the money coming in. { $other }: { $other_customers ->
        [1] 1 customer
       *[other] { $other_customers } customers
    }, { $other_share }%. { $good ->
        [yes] One more of the first is worth about { $ratio } more of the second.
       *[no] Provided they pay, on time and at the price you said.
    }
    .name = One is worth…
    .how = { $share }% ÷ { $customers }, against { $other_share }% ÷ { $other_customers }: about { $ratio } times more per customer.
line-hour_ratio = <b>One hour is worth { $ratio }.</b> { $family }: { $hours }% of your hours, { $share }% of your money. { $other }: { $other_hours }% of your hours, { $other_share }%. There, a higher price, or fewer hours.
    .name = What an hour is worth
    .how = { $share }% ÷ { $hours }%, against { $other_share }% ÷ { $other_hours }%: about { $ratio } times more an hour.
lent-part = { $most ->
        [0] at least { $part }%
       *[other] { $part } to { $most }%
    }
line-lent = <b>You are lending them your money.</b> { $share }% of the money coming in arrives { $days ->
        [more] { $low } days late or more
        [exact] { $low } days late
       *[between] { $low } to { $high } days late
    }: at any time, { lent-part } of your year is still with them.
    .name = What you lend
    .how = { $share }% × { $low } days ÷ 365 days = at least { $part }%.
regret-came = { $only_money ->
        [yes] This regret came down to money; say the rule before you begin.
       *[no] Money was only part of it{ $money_first ->
            [yes] { "" }
           *[no] ; first: { $cause }
        }.
    }
line-terms_for_all = { $named ->
        [yes] <b>From now on, for every new customer:</b>
       *[no] { $spared ->
            [yes] <b>From now on, for anyone who { $sign_known ->
                [yes] shows the same sign ({ $sign }):
               *[no] starts out the same way:
            }</b>
           *[no] <b>From now on, for every new one · { $family }:</b>
        }
    } { $terms_known ->
        [yes] “{ $terms }”.{ $spared ->
            [yes] { "" }
           *[no] { " " }What you would need from the worst one is now the rule for all.
        }
       *[no] { entry-terms }. { regret-came }
    }
    .name = The way in

eighty-parts = { $in_parts ->
        [0] { "" }
       *[other] , of which { $in_parts }% in instalments
    }
eighty-apart = { $apart ->
        [0] { "" }
       *[other] { " " }On top: { $apart }% comes late.
    }{ $to_sort ->
        [0] { "" }
       *[other] { " " }{ $to_sort }% is from { $named ->
            [yes] someone you regret.
           *[no] a group where you have a regret, too: on your terms.
        }
    }
eighty-rest = { $rest ->
        [yes] { " " }The biggest of the rest: { $family } ({ $share }%), { $gauge ->
            [late] { late-by },{ " " }
           *[other] { "" }
        }{ $verb ->
            [frame] to be put on your terms
            [price] a price to name
            [keep] to keep, not to chase
            [no_more] at full price, or not at all
           *[aim] to aim for
        }.
       *[no] { "" }
    }
line-said_otherwise = <b>What your figures say.</b> “{ $quote }”. { $by ->
        [hours] { $other }: { $other_hours }% of your hours, { $other_share }% of your money. { $family }: { $hours }% and { $share }%.
       *[customers] { $other }: { $other_share }% of the money coming in, { $other_customers } customers. { $family }: { $share }%, { $customers ->
            [1] 1 customer
           *[other] { $customers } customers
        }.
    }
    .name = Said, and counted
