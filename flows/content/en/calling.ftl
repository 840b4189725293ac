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
people-misread = I read no name there. One person a line, then why: “Karim, owes me 700”.

contact_why = Why <b>{ $name }</b>? A few words: “no order since May”, “owes me 700”, “knows hotels”.
    .name = Another reason
    .why = The reason decides what to say. It stays yours: the text takes only a sum owed, a date or a name from it.
    .example = no order since May
contact_kind = <b>{ $name }</b>{ $why_known ->
        [yes] { " " }(<i>{ $why }</i>)
       *[no] { "" }
    }: what comes closest?
    .name = That’s not it
    .why = What to say depends on the sort of reason. One button is enough.
    .waits = Waiting for my answer
    .quiet = Gone quiet
    .owes = Owes me money
    .fetch = To deliver or collect
    .introduces = Could introduce me
    .thanks = To thank
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
plan = { $kind ->
        [waits] Answer { $name }
        [owes] Write to { $name }
        [fetch] Tell { $name } it is ready
        [introduces] Ring { $name } and ask for a name
        [thanks] Thank { $name }
        [refuse] Tell { $name } it’s a no
       *[other] Ring { $name }
    }{ plan-why }.
week-when = { $sells ->
        [shop] , before you open
        [sessions] , before the first appointment
       *[other] , before your messages
    }

## What to say

say-hello = { $greeted ->
        [name] Hello { $first },
       *[plain] Hello,
    }
say-since = { $since_known ->
        [yes] { " " }since { $since }
       *[no] { "" }
    }
say-about = { $of_known ->
        [yes] { " " }about { $of }
       *[no] { "" }
    }
say-day = { $day_known ->
        [by] : you’ll have it { $day }
       *[other] { "" }
    }
say-for = { $day_known ->
        [for] { " " }{ $day }
       *[other] { "" }
    }
say-waits = { say-hello } { $sum_known ->
        [yes] here is the answer you were waiting for{ say-about }{ say-for }: { $sum }. A yes by message is enough, and I’ll tell you when I can begin.
       *[no] you’re waiting to hear from me{ say-about }{ say-for }, and I haven’t forgotten{ say-day }.{ say-ask }
    }
# The date that they have to meet is asked only of who waits for a price, where none is told.
say-ask = { $day_known ->
        [by] { "" }
        [no] { $priced ->
            [yes] { " " }So that my answer is right: what date do you have to meet, and what matters most? I’ll reply as soon as I know.
           *[no] { say-when }
        }
       *[other] { say-when }
    }
say-when = { " " }Which day this week may I ring you?
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
    } Which day suits you? And if it is already on its way, tell me.
say-fetch = { say-hello } your order is ready. Which day this week suits you?
say-introduces = { say-hello } I’m thinking of you for one thing. { $of_known ->
        [yes] You know { $of }: who could I write to and mention you?
       *[no] Do you know someone I could be useful to?
    } A name is enough, I’ll do the rest. And if nobody comes to mind, that’s fine too.
say-thanks = { say-hello } { $of_known ->
        [yes] thank you for sending me { $of }. Does another name come to mind? One is enough, and I’ll tell you how it went.
        [some] thank you for the person you sent my way. Does another name come to mind? One is enough, and I’ll tell you how it went.
       *[no] I just wanted to say thank you. If I can return the favour, tell me.
    }
say-refuse = { say-hello } thank you for thinking of me. { $terms_known ->
        [yes] These are my terms: “{ $terms }”. If they don’t suit you, I’d rather say no now.
       *[no] This time it’s a no: I couldn’t do it properly, and I’d rather say so now.
    }
say-own = { $own }
