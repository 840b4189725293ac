### Where to speak: a verb and a rule for each road that the answers name.
### names: the roads, as they are known; counted: of how many last customers.

road-posts = posts

none-came = { $counted ->
        [1] Not your last customer
       *[other] None of your last { $counted } customers
    }
some-came = { $elsewhere ->
        [0] { $counted ->
            [1] Your last customer
           *[other] All of your last { $counted } customers
        }
       *[other] { $payers } of your last { $counted } customers
    }
only-came = Only { $payers } of your last { $counted } customers
favourite-came = { $counted ->
        [0] That is how your favourite came
        [1] Your favourite, but not your last customer
       *[other] Your favourite, but none of your last { $counted } customers
    }
regrets-too = { $regrets ->
        [one] the one you regret
       *[other] { $regrets } of those you regret
    }
kept-road = { $names } ({ $payers }{ $regrets ->
        [0] { "" }
       *[other] , and { regrets-too }
    })

hours-band = { $hours_told ->
        [0] { hours-chosen }
       *[other] { $hours_told } hours
    }
hours-chosen = { $hours ->
        [under_1] less than an hour
        [to_2] 1 to 2 hours
        [to_5] 3 to 5 hours
       *[over_6] 6 hours or more
    }
time-taken = { $split ->
        [alone] , for { hours-band } a week
        [mostly] , for most of your { hours-band } a week
        [together] , for { hours-band } a week on everything you publish
       *[no] { "" }
    }
road-lacks = { $counted ->
        [0] { $regrets ->
            [0] Few of the people who react there could pay{ time-taken }
           *[other] That is how { regrets-too } came{ time-taken }
        }
       *[other] { $regrets ->
            [0] { none-came }{ time-taken }
           *[other] { $counted ->
                [1] Not your last customer
               *[other] None of your last { $counted } customers
            }, but { regrets-too }{ time-taken }
        }
    }
topics-told = { $topics_known ->
        [yes] { " " }Your last posts were about { $topics }.
       *[no] { "" }
    }
subject-told = { $subject ->
        [yes] { topics-told }{ the-moment }
       *[no] { "" }
    }
subject-changed = Change the subject, not the tool, and halve the time.{ topics-told }{ the-moment }
next-came = { $next ->
        [one] Your next customer: keep it
       *[other] One of your next { $next } customers: keep it
    }

which-came = { $payers ->
        [one] 1 of your last { $counted } customers
       *[other] { $payers } of your last { $counted } customers
    } came by something you post: ask which, and keep that one. This takes most of your { hours-band } a week
line-channel_keep = <b>Keep: { $names }.</b> { $payers ->
        [0] { $favourite_came ->
            [yes] { favourite-came }.
           *[no] That is where people who could pay you react. { next-came }; none: change.
        }
       *[other] { some-came }.{ $regrets ->
            [0] { "" }
           *[other] { " " }That is also how { regrets-too } came: ask your questions sooner.
        }
    }{ $others_known ->
        [yes] { " " }Then: { $others }.
       *[no] { "" }
    }
    .name = To keep
line-channel_redirect = <b>Redirect: { $names }.</b> { $why ->
        [payers] { $ask_which ->
            [yes] { which-came }
           *[no] { only-came }{ time-taken }
        }.{ subject-told }
        [favourite] { favourite-came }. Same hours, another subject.{ subject-told }
        [read] { $counted ->
            [0] A few of the people who react there could pay{ time-taken }.
           *[other] { none-came }{ time-taken }, and yet they follow you.
        } Same hours, another subject.{ subject-told }
       *[other] { road-lacks }. As many calls and messages, but to people going through { $moment_known ->
            [yes] a moment like “{ $moment }”.
           *[no] what your customers went through.
        } If ten bring no conversation, stop.
    }
    .name = To redirect
line-channel_lighten = <b>Do less: { $names }.</b> { $why ->
        [costly] { $ask_which ->
            [yes] { which-came }. Halve the time here.
           *[no] { only-came }{ $regrets ->
                [0] { "" }
               *[other] , and { regrets-too }
            }{ time-taken }. Halve the time; ask which post it was, and keep that one.
        }
       *[other] { road-lacks }. { $subject ->
            [yes] { subject-changed }
           *[no] { $posts ->
                [yes] { $again ->
                    [yes] Same rule.
                   *[no] Halve the time. { next-came }; none: stop.
                }
               *[no] { $channel ->
                    [event] Just one, where your customers go. If no customer follows, stop.
                   *[other] When someone comes that way, ask your questions sooner.
                }
            }
        }
    }
    .name = To do less of
line-channel_stop = <b>Stop: { $names }.</b> { road-lacks }. { $posts ->
        [yes] { $again ->
            [yes] Same rule.
           *[no] Four weeks without time or money there; start again if a customer asks.
        }
       *[no] No more time or money there, unless a customer comes of it.
    }
    .name = To stop
test-rule = { $rule ->
        [recommendation] In { $days } days, ask three customers who paid you on time for a name. If you get none, stop.
        [network] In { $days } days, ten messages, one by one, to people who know you. If nobody replies, stop.
        [outreach] In { $days } days, five calls to people going through what your customers went through. If no conversation follows, stop.
        [event] Just one, where your customers go. If you leave without two useful conversations, stop.
        [searched] Ask each one: the advert, or the search? { $next } answers, then keep it or stop.
       *[other] { next-came }; none: change.
    }
line-channel_test = <b>Try: { $names }.</b> { $why ->
        [favourite] { favourite-came }.
        [introducers] Customers could introduce you to someone.
        [recommended] People speak of you, and nothing counts it yet.
        [searched] People find you by a search: perhaps by the advert.
        [unknown] Nothing says yet who comes that way.
       *[nobody] { none-came }.
    } { test-rule }
    .name = To try

line-peers_channel = <b>Keep: your peers.</b> They have sent you customers several times. Tell them whom to send{ $family_known ->
        [yes] { " " }({ $family }).
       *[no] .
    }{ $read ->
        [yes] { " " }Do they read you? Ask them before you publish less.
       *[no] { "" }
    }
    .name = Your peers
line-peer_referral = <b>A peer sent you a customer.</b> Once: say thank you, and tell them how it went.
    .name = Your peers

line-visibility_bill = <b>Publishing: { $least ->
        [yes] at least { $week }
       *[no] { $week }
    } h a week, { $money } at your hourly rate.</b>{ $spent_known ->
        [yes] { " " }And { $spent } spent this year.
       *[no] { "" }
    }{ $counted ->
        [0] { "" }
       *[other] { $payers ->
            [0] { " " }{ none-came }.
           *[other] { " " }{ $mixed ->
                [yes] At most { $payers } of your last { $counted } customers
               *[no] { some-came }
            }.
        }
    }
    .name = What it costs
    .how = { $week } h × { $worth } = { $money }.

spent-exact = { $low }
spent-under = less than { $high }
spent-between = from { $low } to { $high }
spent-over = more than { $low }
line-spend_yield = <b>What you spent{ $spent_known ->
        [yes] , { $spent }
       *[no] { "" }
    }: { $payers ->
        [0] 0 customers in { $counted }.</b>
       *[other] at most { $payers } in { $counted }.</b>
    } Without spending, { $best }: { $free } in { $counted }.{ $payers ->
        [0] { " " }No more until a customer comes of it.
       *[other] { "" }
    }
    .name = What you spent
    .how = Of the last { $counted } customers, { $payers } by routes that may have cost money, { $free } by { $best }.

feast-christmas = Christmas
feast-valentine = Valentine’s Day
feast-back_to_school = Back to school
feast-halloween = Halloween
line-season = <b>{ $feast }: { $day }.</b> { $where ->
        [market] This week, confirm your place at the market, or ask whether one is left.
       *[shop] { $open ->
            [yes] This week
           *[no] If you are open then: this week
        }, in plain view: what people buy for that day, with its price.
    } Note who buys. If { $next } do, do it again; if nobody does, change.
    .name = The season

line-stop = { $how ->
        [waiting] <b>Stop: waiting.</b> { $family }: get back to them twice, then move on.
        [no_price] <b>Stop: offering without a price.</b> { $family }: the price, from the first conversation.
        [lowering] <b>Stop: lowering the price alone.</b> { $family }: a lower price is a smaller job.
        [offering] <b>Stop: offering without a budget.</b> { $family }: ask what they have set aside before you offer.
        [owed] <b>Stop: carrying on.</b> { $family }: nothing new for whoever still owes something.
       *[convincing] <b>Stop: convincing.</b> { $family }: two conversations at most, then move on.
    }
    .name = To stop
