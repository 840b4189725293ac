### The three decisions that open the sheet, what to follow, the week.
### A decision: a sentence, a number, and what to do. 900 characters in all.

decide = Your decisions

decisions-title = <b>{ $title }</b>

line-decide_aim = <b>1 · { $first_known ->
        [yes] Aim first for: { $first }.
       *[no] { aim-head }
    }</b>{ $first_known ->
        [yes] { " " }{ first-said }
       *[no] { "" }
    }{ $why_known ->
        [yes] { " " }{ $why }
       *[no] { "" }
    }{ $more_known ->
        [yes] { " " }One more customer: about { $more } a year.
       *[no] { "" }
    }{ $only_one ->
        [yes] { " " }<i>(One customer only.)</i>
       *[no] { "" }
    }{ $hour_known ->
        [yes] { " " }{ $hour }
       *[no] { "" }
    }{ $also_known ->
        [yes] { " " }Then: { $also }{ also-weighs }.
       *[no] { "" }
    }{ $next_known ->
        [yes] { " " }{ $next }
       *[no] { "" }
    }
    .name = Who to aim for
aim-head = { $aim ->
        [person] Aim for others like { $name }.
        [family] { $second ->
            [yes] Look for a second one like: { $name }.
           *[no] Aim for: { $name }.
        }
        [target] Look for a person, not a target.
       *[to_find] { $untested ->
            [yes] Say your price.
           *[no] Look for who pays your price, on time: nobody yet.
        }
    }
first-said = About { $first_hour } an hour. { $aim ->
        [person] Others like { $name }
       *[family] { $name }
    }: about { $other_hour }. Look in the first group first; in the other, a higher price or fewer hours.
also-weighs = { $also_share ->
        [0] , paid on time
       *[other] { " " }({ $also_share }%{ $also_customers ->
            [0] { "" }
            [1] , 1 customer
           *[other] , { $also_customers } customers
        }, paid on time)
    }

why-group = { $named ->
        [yes] { "" }
       *[no] { $family }:{ " " }
    }
better-hour = But by the hour, { $family } comes first: { $hours }% of your hours, { $share }% of your money; { $other }: { $other_hours }% and { $other_share }%.
why-about = { $named ->
        [yes] About
       *[no] about
    }
why-money = { why-group }{ $by ->
        [hours] { why-about } { $hour } an hour{ $took ->
            [yes] { " " }({ $money } for { $hours } h)
           *[no] { "" }
        }, against { $other_hour } ({ $other })
        [worth] { why-about } { $hour } an hour{ $took ->
            [yes] { " " }({ $money } for { $hours } h)
           *[no] { "" }
        }, where you count { $other_hour }
       *[customers] { $exact ->
            [yes] { "" }
           *[no] { why-about }{ " " }
        }{ $each } a customer, against { $other_each } ({ $other })
    }.{ $on_terms ->
        [yes] { " " }On your terms.
       *[no] { "" }
    }
why-dealt = { why-group }{ $hour } an hour the last time ({ $price }, { $hours } hours), { $beside ->
        [more] where you count { $other }
       *[best] against { $other } at best elsewhere
    }.{ $on_terms ->
        [yes] { " " }On your terms.
       *[no] { "" }
    }
why-hours = { why-group }{ $hours }% of your hours, { $share }% of your money. An hour there brings in { $ratio } times what it does elsewhere ({ $other }).{ $on_terms ->
        [yes] { " " }On your terms.
       *[no] { "" }
    }
why-worth = { $named ->
        [yes] One customer
       *[no] { $family }: one customer there
    } is worth { $ratio } elsewhere ({ $other }).
why-share = { why-group }{ $share }% of your income, { $light ->
        [yes] next to none of your hours,{ " " }
       *[no] { "" }
    }{ $gauge ->
        [on_time] paid on time
        [slow] slow to say yes, paid on time
        [parts] paid in instalments
        [late] paid late: on your terms, or not at all
       *[other] on your terms
    }.

line-decide_frame = <b>2 · { $kind ->
        [late] Set terms for: { $family }{ $worst_known ->
            [one] { " " }(one regret: { $worst })
            [many] { " " }(regrets: { $worst })
           *[no] { "" }
        }.
        [regret] { $never ->
            [yes] Turn down
           *[no] Set terms for
        }: { $name }.
        [hours] Set terms for: { $family }.
        [price] Say your price first: { $family }.
        [no_more] Stop looking for: { $family }.
       *[frame] Set terms for: { $family }.
    }</b> { $kind ->
        [late] { $share_known ->
            [yes] { paid-late }: { $share }% of your money.
           *[no] { paid-late }.
        }{ $outside_known ->
            [yes] { " " }At that rate, about { $outside } is out at any time ({ $money } × { $days } ÷ 365).
           *[no] { "" }
        } { $terms_known ->
            [yes] { the-terms }
           *[no] { late-condition }
        }
        [regret] { $cost ->
            [money] { $extra } h more than planned: { $money } of work given away{ in-truth }.{ " " }
            [hours] { $extra } h more than planned{ in-truth }.{ " " }
           *[unknown] { "" }
        }{ $never ->
            [yes] Even at double, it is no. { $clause_known ->
                [yes] Before saying yes to anyone, ask: <i>{ $question }</i>
               *[no] Say so at the first sign.
            }
           *[no] { $terms_known ->
                [yes] { the-terms }
               *[no] { $clause_known ->
                    [yes] Before you begin, written or said: <i>{ $clause }</i>
                   *[no] Your terms first, the work after.
                }
            }
        }
        [hours] { $other_hours }% of your hours for { $other_share }% of your money: a higher price, or fewer hours.
        [price] No price was ever said there: nothing is known.
        [no_more] { $gauge ->
            [lowered] Your price came down there.
           *[other] The money wasn’t there.
        } A place when it comes up, not your week.
       *[frame] { $gauge ->
            [no_money] The money wasn’t there: something small, paid up front, not a discount.
           *[other] Your price came down there: take something out, and leave the price of the rest.
        }
    }
    .name = Turn down, set terms
in-truth = { $rate_known ->
        [yes] { "; " }{ $rate } an hour{ $worth_known ->
            [yes] , instead of { $worth }
           *[no] { "" }
        }
       *[no] { "" }
    }
the-terms = Your terms: “{ $terms }”.

paid-late = Last time, paid { $days ->
        [0] { late-when }
       *[other] { $days } days late
    }
late-when = { $how_late ->
        [under_30] late
        [to_60] one to two months late
        [over_60] more than two months late
       *[unknown] late
    }
late-condition = { $sells_by ->
        [shop] Payment on the spot.
        [sessions] A session is paid for when it is booked.
        [subscription] For example: the month paid in advance, on the 1st.
        [online] Payment is made when ordering.
        [invoice] A payment date in writing, a reminder the day after.
       *[quote] A deposit to begin, the rest on a fixed date.
    }

line-decide_week = <b>3 · This week</b> ({ $minutes } min). { proposal }
    .name = This week

line-untold = <b>Not to forget.</b> “{ $quote }”
    .name = Not to forget

line-follow = <b>To watch.</b> { $kind ->
        [one] The part of your biggest customer: more than half today. You need a second one like them, before they leave.
        [core] { $core }% of your income is paid on time, at the price you named (our yardstick: { $mark }%).
       *[names] How many names you are given, this week and then the next.
    }
    .name = To watch

line-decide_listen = { $heard ->
        [pressing] <b>1 · First, what is pressing.</b> “{ $pressing }”. That is worth more than ten opinions.
        [yes] <b>1 · Call { $name } again first.</b>{ they-gave }{ they-pay }
       *[no] <b>1 · Listen before you sell.</b> { $names_known ->
            [yes] First: { $names }.
           *[no] Three people who live with this problem, twenty minutes each.
        }
    }
    .name = Who to listen to
line-decide_hold = { $kind ->
        [publishing] <b>2 · Post later.</b> At least { $hours } h a week: the time of { $talks } conversations.
        [ceiling] <b>2 · Start from the price that is paid.</b> { $person } pays { ceiling-sum } today. Above that, say what changes.
       *[opinions] <b>2 · Stop asking for opinions.</b> Calling it a good idea costs nothing. Ask what has been paid already.
    }
    .name = What can wait
line-follow_paying = <b>To watch.</b> { $enough } people out of { $of } who pay for something already: go on.{ $heard ->
        [0] { "" }
       *[other] { " " }Today: { $paying } of { $heard }.
    }
    .name = To watch

next-one = The next one: { $one }.

obstacle-step = { $brake ->
        [find] To be found: a business listing online, three photos, your number.
        [proof] So that people can see: three photos, or a before and after, if whoever trusted you agrees.
        [price] On price: write down a smaller way in, at a fixed price. Less work, not a lower rate.
        [change] To reassure: write down a short first step, with an end, and what will not change.
        [opinion] For whoever else has a say: write a page to pass on. What it is, how much, what changes.
       *[timing] On timing: write down the day it will be done, and send word before then.
    }

## The week

why-decisions = Why these decisions?
new-questions = A few more questions
decisions-new = <b>New: your sheet opens with decisions.</b> A few more questions would make them sharper, whenever you like.
my-week = My week
my-words = Words to copy
screen-week =
    <b>Your week</b> · { $minutes } min in all

    { $steps }

    { $later_known ->
        [yes]
            The week after: { $later }.

            { week-count }
       *[no] { week-count }
    }
week-count = { $calls ->
        [0] In two weeks, count what came of it. A name, a yes, a price held: keep going. Nothing: try another door. And if you name people to call, the week will begin with them.
        [one] In a week, an answer: keep going this way. None: another person, another way.
       *[other] In a week, count the answers to these { $calls } calls. { $enough ->
            [one] One
           *[other] { $enough }
        } or more: keep going this way. None: change the words, or the door.
    }
week-step = <b>{ $day }</b> · { $minutes } min
    { $what }
week-said = <blockquote>{ $said }</blockquote>
week-unsaid = What do you want to say to them? Tap the name and write it: it will be your text.
week-copy = Copy
weekday = The day
    .d0 = Monday
    .d1 = Tuesday
    .d2 = Wednesday
    .d3 = Thursday
    .d4 = Friday
    .d5 = Saturday
    .d6 = Sunday
week-none = A few more answers are needed to fill your week.

## The sheet, at once or in parts

part-aim = Who to aim for
part-avoid = Who to avoid
part-speak = Where to speak
sheet-shown = The sheet: in parts
    .whole = The sheet: at once
