### The person to aim for: the moment to watch for, what held them back, who decides, where the next one is.

line-moment_kind = { $kind ->
        [loss] <b>A moment to respect.</b> After a loss or a failure, nobody is chased: be known to those around them, so that they speak of you.
        [told] <b>Someone had told them about you.</b> Give those who talk one sentence to repeat: what you do, and for whom.
        [other] <b>A moment one can see coming.</b>
       *[let_down] <b>Watch for this moment:</b> { watched }
    }{ $seen ->
        [yes] { " " }Where it shows first: “{ $quote }”.
       *[no] { "" }
    }
    .name = The moment to watch
watched = { $kind ->
        [let_down] { $near ->
            [yes] someone lets them down close to the date.
           *[no] someone lets them down.
        }
        [date_near] a date is coming up.
        [something_new] something is starting (a place, a job, a child).
        [letter] a letter or an inspection arrives.
        [told] someone tells them about you.
       *[season] the season comes round again.
    }

line-obstacle_action = { $kind ->
        [find] <b>To be found.</b> This week: a business listing online, three photos, your number.
        [proof] <b>So that people can see.</b> This week: three photos, or a before and after, if whoever trusted you agrees.
        [price] <b>On price.</b> A smaller way in, at a fixed price: less work, not a lower rate.
        [change] <b>To reassure.</b> A short first step, with an end; and say what will not change, too.
        [opinion] <b>For whoever else has a say.</b> One page to pass on: what it is, how much, what changes.
       *[timing] <b>On timing.</b> Write down the day it will be done, and send word before then.
    }
    .name = What to do about it

role-at_home = the person who shares their life
arms-themselves = the price, the date, what changes
arms-director = the result to expect, the price, the date
arms-finance = the price, what it includes, when it is due
arms-hr = who is concerned, for how long, the price
arms-it = what changes on their side and what does not
arms-operations = how long it takes, and what has to stop
arms-parent = what happens, when, how much
arms-partner = how much, when, and what it saves
arms-association = who is served, how much, when
arms-other = what it is, how much, what changes

line-three_roles = { $same ->
        [yes] <b>Who called, and paid:</b> { $payer }.
       *[no] { $caller_known ->
            [yes] <b>Who called:</b> { $caller }.{ $payer_known ->
                [yes] { " " }<b>Who paid:</b> { $payer }.
               *[no] { "" }
            }
           *[no] { $payer_known ->
                [yes] <b>Who paid:</b> { $payer }.
               *[no] <b>Who decides.</b>
            }
        }
    }{ $blockers_count ->
        [0] { "" }
       *[other] { " " }<b>Who could say no:</b> { $blocker }.
    } { $private ->
        [yes] Have three lines ready for { $armed }: { $arms }.
       *[no] Have one page ready for { $armed }: { $arms }.
    }
    .name = Who calls, who pays

line-next_one = <b>Where the next one is:</b> { $one }{ $two_known ->
        [yes] , then { $two }.
       *[no] .
    }
    .name = Where the next one is
next-introducers = { $many ->
        [named] with those who can introduce you ({ $names })
        [one_two] with the one or two people who can introduce you
        [three_five] with the three to five people who can introduce you
       *[six_up] with the six or more people who can introduce you
    }
next-themselves = through { $names }, who can introduce you
next-recommends = among the people { $name } tells about you
next-introduced = { $by_known ->
        [yes] through “{ $by }”, who sent you { $name }
       *[no] with whoever sent you { $name }
    }
next-met = where { $name } found you (“{ $by }”)
next-seen = where this moment shows first (“{ $by }”)
next-alike = { $many ->
        [one_two] with the one or two other people like { $name } you already serve
       *[three_up] with the three or more other people like { $name } you already serve
    }
next-channel = by your second route, { $names } ({ $payers } of your last { $counted } customers)
next-peers = with people in your trade, who have already sent you customers

line-tone = { $seen_count ->
        [0] <b>Why you:</b> { $reasons }. Say it first.
       *[other] <b>What you have seen:</b> { $seen }. So: { $tones }.{ $reasons_count ->
            [0] { "" }
           *[other] { " " }Why you: { $reasons }; say it first.
        }
    }
    .name = The tone

## One follow-up, when an answer tells nothing yet

probe-hollow = One detail is missing: something seen, or heard.{ $example_known ->
        [yes] { " " }For example: <i>{ $example }</i>
       *[no] { "" }
    }
probe-target = { $question ->
        [favourite] That’s a good target. A person is missing: someone you have met?
        [change] That says who they are. And after your work, how could you tell that something changed?
       *[trigger] That’s a good target. What had just happened?
    }
probe-reported = That tells it in your words. And theirs, word for word?
