### What an hour and a customer are worth, the price, the year. None of it is written for others.

worth-row = { $family }: { $kind ->
        [hour] { $hour } ({ $money } ÷ { $hours } h)
       *[each] { $each } a customer ({ $money } ÷ { $customers })
    }{ $gauge ->
        [late] , paid late
        [parts] , paid in instalments
        [lowered] , knocked down
       *[other] { "" }
    }
worth-rows = { $said } · { $row }
line-worth_each = <b>{ $by ->
        [hours] What an hour is worth, roughly.
       *[customers] { $about ->
            [yes] What a customer is worth, roughly.
           *[no] What a customer is worth.
        }
    }</b> { $rows }.{ $under_known ->
        [yes] { " " }Under your hour ({ $worth }): { $under }. There, a higher price or fewer hours.
       *[no] { "" }
    }
    .name = What an hour is worth
    .how = { $rows }.

# What the favourite last paid, and what an hour of it brought.
dealt-hours = { $hours_known ->
        [yes] , for { $hours } hours: { $hour } an hour
       *[no] { "" }
    }
line-dealt = <b>Your mark: { $name }.</b> { $price } the last time{ dealt-hours }{ $beside ->
        [more] , where you usually count { $other }. That is the price to offer the next one.
        [less] , under the { $other } you count. For the next one, a higher price, or fewer hours.
        [best] , more than in any of your groups ({ $other } at best). That is the price to offer the next one.
       *[no] . A price for the next one starts from there.
    }
    .name = What they last paid
    .how = { $hours_known ->
        [yes] { $price } ÷ { $hours } hours.
       *[no] { $price }, as you told it.
    }

line-price_room = { $kind ->
        [refused] <b>{ $refusals } out of 10 turned down.</b> { $answered ->
            [yes] Before you touch the price, deal with what this answer says, and ask two more.
           *[no] Before you touch the price, ring three of them: <i>What was missing?</i> No discount before they answer.
        }
       *[room] <b>A price to raise.</b> { $few ->
            [yes] { $refusals ->
                [0] None
               *[other] { $refusals }
            } out of 10 turned down: the price is not the obstacle.{ " " }
           *[no] { "" }
        }{ $rise ->
            [over_2] It hasn’t moved in over two years.{ " " }
            [unmoved] It hasn’t moved yet.{ " " }
           *[unknown] { "" }
        }{ $percent }% more, for new customers first{ $money_known ->
            [yes] : with as many of them, about { $money } a year
           *[no] { "" }
        }. { $sells_by ->
            [shop] A month of it; if as many come, keep it.
            [online] A month of it; if as many buy, keep it.
           *[quote] With the next five; three yeses, keep it.
        }
    }
    .name = The price
    .how = { $money_known ->
        [yes] { $percent }% of what is paid, on time, by those who pay the price you name: about { $money }.
       *[no] { $refusals } out of 10.
    }

line-unpaid = <b>{ $unpaid } h given away each week{ $worth_known ->
        [yes] : { $given } at your hourly rate
       *[no] { "" }
    }.</b> { $sells_by ->
        [quote] On the next quote, one more line: the time you don’t charge for.
       *[other] Count them in the next price; and keep paperwork to one half-day a week.
    }
    .name = Unpaid hours
    .how = { $worth_known ->
        [yes] { $unpaid } h × { $worth } = { $given }.
       *[no] { $unpaid } h in { $week }.
    }

line-no_shows = <b>No-shows: { $least ->
        [yes] at least { $absent }
       *[no] { $absent }
    } in a full week.</b> { $price_known ->
        [yes] At { $price }, that is { $money } a week.{ " " }
       *[no] { "" }
    }A message the day before, and a deposit when they book: <i>To keep the hour I ask for a deposit; you get it back if you tell me the day before.</i>
    .name = No-shows
    .how = { $price_known ->
        [yes] { $absent } × { $price } = { $money }.
       *[no] { $absent } a week.
    }

line-call_back = <b>Last year’s customers: { $called ->
        [none] none called again.
       *[some] a few called again.
    }</b> Ring { $calls ->
        [one] one
       *[other] { $calls }
    } of them in the next two weeks: <i>{ $quiet ->
        [yes] I’m planning { $months }: shall I keep you a date?
       *[no] I’m setting my dates: shall I keep you one?
    }</i>{ $each_known ->
        [yes] { " " }A single yes, for { $family }: { $exact ->
            [yes] { $each }
           *[no] about { $each }
        }.
       *[no] { "" }
    }
    .name = To call again

line-quiet_months = <b>There is room: { $months }.</b> Offer those dates two months ahead, first to those who pay on time. A date, not a discount.
    .name = Quiet months

line-away = <b>Without you: { $months }.</b> Nothing is due then. Say so when you set a date, and ask for what you are owed before.
    .name = Months away

months-run = { $first } to { $last }
months-two = { $first } and { $last }
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
