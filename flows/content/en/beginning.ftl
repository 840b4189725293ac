### Before the first customer: the conversations, what is paid already, and the first week.

## Who to aim for: the conversations

whom-listen = listen first
whom-call_again = call { $name } again first
subtitle-heard = <i>{ $heard ->
        [one] From one conversation you told of
       *[other] From { $heard } conversations you told of
    }, to be checked</i>

they-gave = { $gave ->
        [costly] { " " }Gave you { $gifts }.
        [compliments] { " " }Compliments, nothing else.
       *[unknown] { "" }
    }
they-pay = { $pays ->
        [sum] { " " }Already pays: “{ $quote }”.
        [told] { " " }Today: “{ $quote }”.
        [promised] { " " }A price promised isn’t a price paid: “{ $quote }”.
        [nothing] { $quote_known ->
            [yes] { " " }Pays nothing for this problem: “{ $quote }”.
           *[no] { " " }Pays nothing for this problem.
        }
       *[unknown] { "" }
    }
their-words = { $words_known ->
        [yes] { " " }Their words: “{ $words }”.
       *[no] { "" }
    }
line-conversation = <b>{ $person }: { $rank ->
        [call_again] call again
       *[ally] on your side
    }.</b>{ they-gave }{ they-pay }{ their-words }
    .name = A conversation
line-compliment = <b>{ $person }: nothing yet.</b>{ they-gave }{ they-pay }{ their-words }
    .name = Nothing yet

paid-every = { $every ->
        [hour] an hour
        [day] a day
        [week] a week
        [fortnight] every two weeks
        [month] a month
        [two_months] every two months
        [quarter] a quarter
       *[year] a year
    }
sold-every = { $every ->
        [hour] by the hour
        [day] by the day
        [week] by the week
        [fortnight] by the fortnight
        [month] by the month
        [two_months] every two months
        [quarter] by the quarter
       *[year] by the year
    }
ceiling-sum = { $every ->
        [none] { $money }
       *[other] { $money } { paid-every }
    }
ceiling-one = { $name } ({ ceiling-sum })
line-price_ceiling = { $sums ->
        [one] <b>Your ceiling: { ceiling-sum }.</b> { $person } pays that today.
        [2] <b>Two ceilings:</b> { $each }.
       *[other] <b>{ $sums } ceilings:</b> { $each }.
    } It is also what you replace: above that price, say what would change.
    .name = The price paid today
    .how = What is paid today, as read in your answers: { $each }.

line-next_to_hear = <b>To listen to next.</b> { $person } may know someone in the same situation: ask for a name, just one.
    .name = To listen to next
line-fear = <b>Your idea stays yours.</b> You don’t have to tell your idea: these questions are about their problem.
    .name = Your idea
aside-fear = You don’t have to tell your idea: these questions are about their problem. You can also skip.

## Where to speak, and the first week

line-publishing_early = <b>No customer yet, and at least { $hours } h a week spent posting</b> ({ $outlets }). That time makes { $talks } conversations of { $minutes } minutes: listen first.
    .name = Posting before selling
    .how = { $hours } h × 60 ÷ { $minutes } minutes = { $talks } conversations.
line-keep_ally = <b>Keep: { $names }.</b> News this month, selling nothing, and one question: who pays for this problem?
    .name = To keep
line-sells_like = <b>How to sell it?</b> People already pay { sold-every }: try that first.
    .name = How to sell it
line-threshold = <b>The bar.</b> { $enough } people out of { $of } already pay for something: carry on. Nobody does: find another problem.{ $heard ->
        [0] { "" }
       *[other] { " " }So far: { $paying } out of { $heard }.
    }
    .name = The bar
    .how = { $heard ->
        [0] You haven’t told a conversation yet.
       *[other] Of the conversations where you say what is paid ({ $heard }), those where people pay: { $paying }.
    }

## The call

say-again = { $words_known ->
        [yes] You told me: “{ $words }”.
       *[no] I have been thinking about our conversation.
    } { $pays ->
        [sum] What is missing from what you pay for today?
        [told] What is missing from what you have today?
       *[other] The last time, what did you try, and what did it cost you?
    } Who else lives with this?
call-again = Call { $again } again, { $minutes } minutes: <i>{ say-again }</i>
