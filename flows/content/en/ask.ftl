### Knowing them better: what to ask a real customer, and how to ask for it.

command-ask = Know my favourite better
    .also = questions | guide

## A question to the sheet

ask-answered = <b>Your sheet says</b>
ask-line-said = { $line }
    <i>Going by: { $names }</i>
ask-unknown = <b>Nobody told you that yet.</b> I make nothing up. Ask: <i>{ $question }</i>
ask-hours-money = { $family }: { $hours }% of your hours, { $share }% of your money.
ask-usual-price = { $name }: { $value }, for a usual sale. The price of anything else, I don’t know.
ask-nobody-late = Going by your answers, no group pays late.
ask-days = { $days } days
ask-late = { $who }: { $how } ({ $day })
ask-untold = Your answers don’t say it yet, and I make nothing up. It’s yours to tell.
ask-near = Nothing answers it outright. What speaks of it:
ask-nothing = I find no answer to it in your sheet, and I make nothing up. What can be asked of a real customer is under the button.
ask-guide = Know them better
see-sheet-why = Why?

## The guide

ask-copy = Copy the invitation
ask-copy-for = Invite { $name }

screen-ask =
    <b>Knowing them better: { $name }</b>
    { $lacking ->
        [yes] What the portrait doesn’t say yet: { $topics }.
       *[no] The portrait lacks nothing. Here is what people rarely ask.
    }

    <b>Twenty minutes, { $count } questions</b>
    { $guide }
    Let the silences be. Write down the words you hear, not your own.

    <b>To ask for those twenty minutes</b>
    <blockquote>{ $invitation }</blockquote>

    { $buttons ->
        [yes] When you’re back, tap a button and write what you heard, word for word.
       *[no] When you’re back, /edit opens whatever has changed.
    }
screen-ask-start = { $named ->
        [yes] <b>People to listen to: { $names }</b>
       *[no] <b>Three people to listen to</b>
    }
    Who already pays for this problem, and how much: that’s all you need to find out.

    { $guide }

    <b>To ask for those twenty minutes</b>
    <blockquote>{ $invitation }</blockquote>

    { $buttons ->
        [yes] When you’re back, tap a button and write what you heard, word for word.
       *[no] When you’re back, /edit opens whatever has changed.
    }

ask-topic = What the portrait lacks
    .favourite = a nickname, to begin with
    .before = what came before
    .trigger = the moment
    .hesitation = what nearly stopped it
    .payer = who paid
    .change = what changed
    .quote = a sentence in their own words
    .gift = the little thing they’d love
ask-line = { $n }. <i>{ $question }</i>

ask-invitation = Hello{ $named ->
        [yes] { " " }{ $name }
       *[no] { "" }
    }, I’d like to understand what our work changed for you, for better or worse. Would you have twenty minutes this week? Just questions, nothing to sell. A no is perfectly fine too.
ask-invitation-start = Hello{ $named ->
        [yes] { " " }{ $name }
       *[no] { "" }
    }, before I launch anything, I’m listening. Would you have twenty minutes this week to tell me how you manage today? Nothing to sell. A no is perfectly fine too.

guide = What to ask
    .since = What has happened for you since we last spoke?
    .before = Before we worked together, how did you manage?
    .before-more = What had you already tried, and what did it cost you?
    .trigger = The day you first wrote to me, what had just happened?
    .trigger-more = Why did you write that day, and not a month earlier?
    .hesitation = What nearly made you give up on it?
    .hesitation-more = Who advised you against it, and in what words?
    .payer = On your side, who said yes, and who paid the bill?
    .payer-more = Whose opinion did you ask before deciding?
    .change = What have you done since that you didn’t do before?
    .change-more = How did you see that it worked, or didn’t?
    .quote = When you told someone about it, what did you say?
    .quote-more = What did you think when you first saw the result, word for word?
    .gift = What has really pleased you, these last few months?
    .gift-more = What has been hardest for you this year?
    .left = The last time you left someone in my trade, what had happened?
    .deciders = For your last big purchase, who else had a say?
    .elsewhere = When did you last look elsewhere?
    .unsaid = What did you put up with in my work without telling me?
    .refused = What expense of this kind did you turn down this year?
    .next = What have you put off, for want of time or money?
    .else = Who around you has been through the same thing?
ask-typed = <i>And a question to your sheet can be typed here, any time: “who do I write to this morning?”</i>
