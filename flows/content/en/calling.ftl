### Whom to call this week: the list, what is asked of each, what came of it; and the words to say to
### them, with nothing private. 256 characters at most, so that the button can copy.

call-somebody = Who to call
screen-people =
    <b>Who to call this week</b>
    { $some ->
        [yes]
            { $lines }

            Anyone else? One person a line, and why. To correct someone, tap their name.
       *[no]
            Who could you call, or write to? One person a line, and why. For example:

            <i>Awa, no order since May
            Karim, owes me 700
            Leah, knows hotels</i>

            All in one breath is fine too. The week will begin with these people, with the words to say. This list stays yours: it is neither on your cards nor seen by whoever coaches you.
    }
people-line = { $n }. <b>{ $name }</b> · { $because }{ $sum_known ->
        [yes] { " " }· { $sum }
       *[no] { "" }
    }{ $why_known ->
        [yes] <i>{ " " }· { $why }</i>
       *[no] { "" }
    }
people-done = ✓ { $name }{ $came_known ->
        [yes] { " " }· “{ $came }”
       *[no] { "" }
    }
people-add = + { $name }
people-back = ← The list
people-drop = Off the list
people-unread = I read no name in “{ $said }”. Who is it for?
contact_thing = To do
people-misread = I read no name there. One person a line, then why: “Karim, owes me 700”.

contact_why = Why <b>{ $name }</b>? A few words: “no order since May”, “owes me 700”, “knows hotels”.
    .name = Another reason
    .why = The reason decides what to say. It stays yours: the text takes only what is waited for, a sum, a date or a name from it.
    .example = no order since May
contact_kind = <b>{ $name }</b>{ $why_known ->
        [yes] { " " }(<i>{ $why }</i>)
       *[no] { "" }
    }: what comes closest?
    .name = That’s not it
    .why = What to say depends on the sort of reason. One button is enough.
    .waits = Waiting for my answer
    .hesitates = Hesitates
    .ends = Contract or budget
    .leaves = Is leaving
    .quiet = Gone quiet
    .owes = Owes me money
    .fetch = To deliver or collect
    .returns = Comes back each year
    .introduces = Could introduce me
    .thanks = To thank
    .refused = Said no before
    .refuse = To turn down
    .other = Something else
contact_sum = { $kind ->
        [waits] <b>{ $name }</b>: what price do you name? For example: £450.
       *[other] <b>{ $name }</b>: how much is left to pay? For example: 700.
    }
    .name = Say the sum
    .why = A message with the sum in it gets paid sooner than one without.
    .example = 700
contact_own = <b>{ $name }</b>: what do you want to say, or ask? What you write will be your text, as it stands.
    .name = In my own words
    .why = Your words are worth more than a model. They are kept beside the name, ready to copy.
    .example = Hello, the contract for the plants ends on the 31st: shall we talk this week?
contact_came = <b>{ $name }</b>, done. What came of it? One sentence: “orders in January”, “no answer”.
    .name = What came of it
    .why = It is what gets counted in two weeks: what gets answers is worth doing again.
    .example = orders in January

screen-contact =
    <b>{ $name }</b> · { $because }
    { $plan }

    { $text_known ->
        [yes] <blockquote>{ $text }</blockquote>
        [thing] Nobody to ring: it is a date to keep.
       *[no] What do you want to say to them, or ask? One sentence is enough: it will be your text.
    }
screen-came = <b>{ $name }</b>: noted{ $came_known ->
        [yes] , “{ $came }”
       *[no] { "" }
    }.{ $next_known ->
        [yes] { " " }Next: { $next }
       *[no] { " " }The list is done: one person more, or the rest of your week.
    }

plan-why = { $why_known ->
        [yes] { " " }(“{ $why }”)
       *[no] { "" }
    }
# "my colleague" is yours.
plan-name = { $lead ->
        [my] your { $bare }
       *[other] { $name }
    }
plan = { $kind ->
        [waits] Answer { plan-name }
        [owes] Write to { plan-name }
        [returns] Keep a date for { plan-name }
        [fetch] Tell { plan-name } it is ready
        [introduces] Ring { plan-name } and ask for a name
        [thanks] Thank { plan-name }
        [refuse] Tell { plan-name } it’s a no
        [thing] A date to keep: { plan-name }
       *[other] Ring { plan-name }
    }{ plan-why }{ plan-day }.{ plan-over }{ plan-sum }{ plan-mark }
plan-mark = { $mark_known ->
        [yes] { " " }Your mark: { $mark } for { $mark_of }, the last time{ $mark_hours ->
            [0] { "" }
           *[other] { " " }({ $mark_hours } hours)
        }.
       *[no] { "" }
    }
plan-over = { $over ->
    [yes] { " " }That day is past.
   *[no] { "" }
}
plan-day = { $day_known ->
        [yes] , { $day }
       *[no] { "" }
    }
plan-sum = { $many_known ->
        [yes] { " " }At your usual price: { $many } × { $price } = { $total }; another price? Change it before you send.
       *[no] { $price_known ->
            [yes] { " " }Your usual price: { $price }; another? Change it before you send.
           *[no] { "" }
        }
    }

## What to say. A fact that is not surely read is not in it; a date that was told is promised.

say-hello = { $greeted ->
        [name] Hello { $first },
        [doctor] Hello Doctor,
        [doctor_f] Hello Doctor,
        [professor] Hello Professor,
        [professor_f] Hello Professor,
       *[plain] Hello,
    }
say-since = { $since_known ->
        [yes] { " " }since { $since }
       *[no] { "" }
    }
say-about = { $of_known ->
        [yes] { " " }for { $of }
       *[no] { "" }
    }
say-for = { $day_known ->
        [for] { " " }{ $day }
       *[other] { "" }
    }
say-ago = { $ago_known ->
        [yes] { " " }{ $ago }
       *[no] { "" }
    }
say-time = { $when_known ->
        [yes] { " " }{ $when }
       *[no] { "" }
    }
say-paper = { $paper ->
        [quote] my quote
        [bid] my estimate
        [proposal] my proposal
        [price] my price
        [fee] my fee
       *[other] my answer
    }
# To who waits: by the date that was told, else this week.
say-have = { $day_known ->
        [by] you’ll have it { $day }.
        [until] you’ll have it before { $limit }.
       *[other] I’ll send it this week.
    }
say-besides = { $of_known ->
        [yes] { $paper_known ->
            [yes] , and { say-paper } for { $of },
           *[no] { "" }
        }
       *[no] { "" }
    }
say-reply = { $day_known ->
        [by] You’ll have my answer{ say-besides } { $day }.
        [until] You’ll have my answer{ say-besides } before { $limit }.
       *[other] Which day this week may I ring you?
    }
say-soon = { $day_known ->
        [by] { "" }: { say-have }
        [until] { "" }: { say-have }
       *[other] . { say-reply }
    }
say-slow = { $sorry ->
        [yes] { " " }I’m sorry to be so slow.
       *[no] { "" }
    }
# For several, who signs; else who decides; else by when. No price and no terms: they wait for a
# price, which may be another, and the terms are those of one who is regretted.
say-extra = { $several ->
        [yes] { " " }One contract or several, and who signs?
       *[no] { say-who }
    }
say-who = { $decider ->
        [yes] { " " }Who decides, and who signs?
       *[no] { $day_known ->
            [no] { " " }What date do you need it for?
           *[other] { "" }
        }
    }
say-left = { $of_known ->
        [yes] you left me a message{ say-ago } about { $of }.
       *[no] you left me a message{ say-ago }.
    }
say-waits = { say-hello } { $sum_known ->
        [yes] here is { say-paper }{ say-about }{ say-for }: { $sum }. A yes by message is enough, and I’ll tell you when I can begin.
       *[no] { say-pending }
    }
say-awaited = you’re waiting for { say-paper }{ say-about }{ say-for }: { say-have }{ say-slow }{ say-extra }
say-pending = { $asked_known ->
        [yes] you asked me{ say-ago } { $asked }.{ say-slow } { say-reply }
       *[no] { $paper_known ->
            [yes] { $offer_known ->
                [yes] here is { say-paper }{ say-about }: { $offer }.{ say-slow }{ say-extra }
               *[no] { say-awaited }
            }
           *[no] { $wrote ->
                [yes] { say-left }{ say-slow } { say-reply }
               *[no] you’re waiting for my answer{ say-about }{ say-for }{ say-soon }{ say-slow }
            }
        }
    }
say-hesitates = { say-hello } { $holds ->
        [price] if it’s the amount, we can start with part of it: which part would help you most? I’ll tell you what that costs.
        [opinion] since several of you decide, would a page to pass round help: what I do, the price, the date? I’ll send it this week.
        [timing] { $day_known ->
            [by] there’s no hurry { $day }: which day after that may I ring you?
           *[other] if this isn’t the moment, tell me which is: I’ll ring you that day.
        }
       *[no] what do you still need to decide: a price, a date, an example? You’ll have it this week. A no is fine too.
    }
say-thing = { $about ->
        [lease] the lease
        [contract] our contract
        [subscription] your subscription
        [budget] the budget
       *[other] our agreement
    }
say-ends = { say-hello } { $stage ->
        [over] { say-thing } ends{ say-time }. What shall we do next, and who signs? I’d like to know early enough to plan.
        [reviewed] { say-thing } is reviewed{ say-time }: could we have ten minutes before then? I’d like to hear what you hope for.
       *[sign] where is { say-thing }, and who signs it? { $day_known ->
            [by] I need the answer { $day } to keep the date.
           *[other] { $when_known ->
                [yes] If it’s { $when }, I’ll plan for it.
               *[no] I’d like to know early enough to plan.
            }
        }
    }
say-leaves = { say-hello } { $sent ->
        [yes] thank you for the people you send me.
       *[no] I’m getting our work ready for what comes next.
    } Who takes over from you{ say-time }, and could you introduce us before then?
say-returns = { say-hello } I’m planning my dates{ say-next }: shall I keep one for you? Tell me the day and it’s yours.
say-next = { $of_known ->
        [yes] { " " }for { $of }
       *[no] { $season_known ->
            [yes] { " " }for { $season }
           *[no] { "" }
        }
    }
say-refused = { say-hello } you told me no{ $when_known ->
        [yes] { " " }{ $when }
       *[no] { $ago_known ->
            [yes] { " " }{ $ago }
           *[no] { " " }last time
        }
    }. Has anything changed since? If nothing has, tell me: I won’t ask again.
say-sorry = { $sorry ->
        [yes] { " " }And I’m sorry I was late last time.
       *[no] { "" }
    }
say-quiet = { say-hello } { $since_known ->
        [yes] I haven’t heard from you since { $since }: I hope all is well.
       *[no] it’s been a while: I hope all is well.
    }{ say-sorry } { $sells ->
        [sessions] Shall I keep you a place? Tell me which day suits you.
       *[other] I’m planning my next few weeks: what will you need, and by when?
    }
say-owes = { say-hello } I’m bringing my accounts up to date: { $sum_known ->
        [yes] there is { $sum } left to pay{ say-since }.
       *[no] there is something left to pay{ say-since }.
    } Which day suits you? And if it is already on its way, tell me.{ say-then }
# The debt, and what ends.
say-then = { $also ->
        [yes] { $stage ->
            [over] { " " }After that, { say-thing } ends{ say-time }: what shall we do, and who signs?
           *[other] { " " }After that, where is { say-thing }, and who signs it?
        }
       *[no] { "" }
    }
say-fetch = { say-hello } your order is ready. Which day this week suits you?
# Whom to look for: where there was what the favourite lived; else that sort of moment; else the group.
say-seek = { $seek ->
        [moment] who near you has had { $moment } lately?
        [kind] who do you know that { say-lives }{ $beside ->
            [yes] { " " }({ $group })?
           *[no] ?
        }
       *[group] I’m looking for more customers like these: { $group }. Who comes to mind?
    }
say-lives = { $kind ->
        [let_down] has just been let down close to a date
        [date_near] has a date coming up
        [something_new] is starting something new
        [letter] has just had a letter or an inspection that can’t wait
       *[season] is already getting ready for the season
    }
say-proof = { $change_known ->
        [yes] { " " }At one customer’s: { $change }.
       *[no] { "" }
    }
say-introduces = { say-hello } { $door ->
        [asked] you asked me{ say-ago } who else you should tell, and I never replied: sorry. { say-answer }
        [chairs] you chair { $to }: could you pass a word round, or keep me ten minutes there?{ say-proof }
        [presents] could you introduce me to { $to }? { $seek ->
            [moment] Above all where there has been { $moment } lately. A name is enough.
           *[other] A name is enough, I’ll do the rest.{ say-proof }
        }
       *[no] { $of_known ->
            [yes] you know { $of }: who could I write to and mention you? A name is enough, I’ll do the rest.{ say-proof }
           *[no] { say-seek } { say-a-name }{ say-proof }
        }
    }
say-answer = { $seek ->
        [no] Which day this week may I ring you?
        [group] My answer: more customers like these, { $group }. Who comes to mind? A name is enough.
       *[other] My answer: { say-seek } A name is enough.
    }
# Who keeps their people's secrets can pass a number on, and no name.
say-a-name = { $seek ->
        [group] A name is enough.
       *[other] Give them my number, or tell me a name.
    }
say-another = { $seek ->
        [moment] And { say-seek } { say-a-name }
        [kind] And { say-seek } { say-a-name }
       *[other] Does another name come to mind? One is enough, and I’ll tell you how it went.
    }
say-thanks = { say-hello } { $of_known ->
        [yes] thank you for sending me { $of }. { say-another }
        [some] thank you for the person you sent my way. { say-another }
       *[no] { $spoke ->
            [yes] thank you for speaking of me: it matters. If I can return the favour, tell me.
           *[no] I just wanted to say thank you. If I can return the favour, tell me.
        }
    }
say-refuse = { say-hello } thank you for thinking of me. { $terms_known ->
        [yes] These are my terms: “{ $terms }”. If they don’t suit you, I’d rather say no now.
       *[no] This time it’s a no: I couldn’t do it properly, and I’d rather say so now.
    }
say-own = { $own }
