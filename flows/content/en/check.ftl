### Before you publish: a pasted text, read again as the person it is for would read it.

command-check = Check a text before I publish it
    .also = reread | verify

check-it = Check it
check-another = Another text
check-keep = Keep it as my message
check-copy = Copy the edited text
check-apart = The edited text alone
check-copy-added = Copy what is added
check-kinds = Something else…
check-which = It’s rather…
check-as = Read the text as
    .pitch = A message to sell
    .reply = A reply
    .reminder = An invoice reminder
    .peer = A note to a colleague
    .referral = A referral
    .post = A post
    .article = An article
    .offer = An offer page
    .other = Not of my trade
check-which-of = <b>Is it { $one }, or { $other }?</b> Say so with a button: the two aren’t read the same way.
kind-of = What a text may be
    .pitch = a message to sell
    .reply = a reply
    .reminder = an invoice reminder
    .peer = a note to a colleague
    .referral = a referral
    .post = a post
    .article = an article
    .offer = an offer page
    .other = something that has nothing to do with your trade
check-rather = it is | it’s | it was | this is | no | rather | a | an | my | correction
kind-said = As people say it
    .pitch = message to sell | sales message | pitch
    .reply = reply | answer
    .reminder = invoice reminder | reminder | reminder of an invoice
    .peer = note to a colleague | message to a colleague
    .referral = referral | introduction
    .post = post
    .article = article
    .offer = offer page | price page
    .other = not of my trade | nothing to do with my trade | private
check-kind = What the text is
    .pitch = <b>A message to sell.</b>
    .reply = <b>A reply.</b>
    .reminder = <b>A reminder of an invoice.</b>
    .peer = <b>A note to somebody in the trade.</b>
    .referral = <b>An introduction, asked for or given.</b>
    .post = <b>A post.</b>
    .article = <b>An article.</b>
    .offer = <b>An offer page.</b>
    .other = <b>This text isn’t of your trade:</b> I have nothing to say of it.
    .short = <b>Too short.</b>

check-paste =
    <b>Before you publish</b>
    Paste the text here: a post, or a message you are about to send. I’ll tell you whom it speaks to, and what makes it ring true or read like anybody’s. It won’t be kept.
check-again = I keep nothing of what I’m given to check, and I no longer have that text in front of me. Paste it here again.
check-again-as = Got it: { $kind }. I keep nothing of what I’m given to check; paste it here again and I’ll read it as that.
check-short = That’s too short to say anything of it. Paste the whole text here: a few sentences will do.
note-it = Note it on my sheet
note-again = There is no room left, or the text is gone: say it again in one sentence.
check-offer = Is this a text to publish or to send? I can check it. It won’t be kept.
check-offer-caption = I only read text, but I can check the words that came with it. They won’t be kept.
check-whom = Who is this text for?
check-kept = Kept as your latest message.{ $masked ->
        [yes] { " " }Contact details and full names in it are masked.
       *[no] { "" }
    }

folded = { $title }
    <blockquote expandable>{ $lines }</blockquote>

## Whom it speaks to

check-anybody = { $side ->
        [payers] <b>Anybody in your trade could have written this,</b> even if it speaks to your payers.
       *[unclear] <b>Anybody in your trade could have written this: it speaks to nobody in particular.</b>
    }
check-audience = { $side ->
        [payers] <b>It speaks to your payers.</b>
        [peers] { $heard ->
            [0] <b>Like your latest posts, it will mostly reach your peers.</b> No word of it belongs to your payers.
           *[other] { $referred ->
                [yes] <b>It speaks to your peers,</b> and peers send you customers: tell them who to send.
               *[no] <b>It speaks to your peers.</b> The people who pay won’t find their own story in it.
            }
        }
       *[unclear] { $heard ->
            [0] <b>There’s no telling whom it speaks to.</b> No word of it belongs to your payers, or to your peers.
            [1] <b>It speaks to nobody in particular.</b>
           *[other] <b>It speaks a little to your payers, a little to your peers.</b> Choose.
        }
    }
check-signs = { $side ->
        [payers] Towards your payers: { $signs }.
       *[peers] Towards your peers: { $signs }.
    }
check-sign = { $what } ({ $quotes })
hint = What tells whom a text speaks to
    .sentence = something your customers said almost word for word
    .family = your customers by name
    .yours = what is theirs
    .story = a customer’s story
    .words = words from your answers
    .problem = a problem people live with
    .offer = something people can ask you for
    .trade = your trade in the plural
    .peers = your fellow professionals
    .news = news of the trade
    .learners = people who are learning
    .craft = technique
    .gear = gear

## How specific it is

check-worn = Read everywhere: { $quotes }.
check-score = { $kind ->
        [reminder] <b>What it takes to be paid: { $points } out of 10.</b>
       *[other] <b>Specific: { $points } out of 10.</b>
    }{ $standing ->
        [said] { "" }
        [none] { "" }
        [anybody] { " " }Anybody in your trade could have written it.
        [thin] { " " }Little of it could come from nobody but you.
        [concrete] { " " }Very concrete, but nothing says why you are writing to this very person.
        [halfway] { "" }
       *[specific] { " " }It sounds lived: keep writing like this.
    }{ $counted ->
        [no] { "" }
        [floor] { " " }<i>It starts from 0 and goes no lower.</i>
       *[yes] { " " }<i>It starts from 0.</i>
    }
check-reason = { $sign ->
        [plus] +{ $points } ·
       *[minus] −{ $points } ·
    } { $quoted ->
        [yes] { $why }: { $quotes }
       *[no] { $why }
    }
check-lacking = <i>To score higher: { $what }.</i>
check-bait = ⚠️ “{ $words }” draws { $named ->
        [yes] people like <b>{ $regret }</b>.
       *[no] those you regret.
    } { $why }
bait-why = What it rests on
    .sign = That is how it began: { $sign }.
    .wrong = What it turned into: { $wrong }.
    .offer = It wasn’t what you usually sell.
    .own = The first sign, in your words: “{ $words }”.
lacking-message = What would earn a message the most points
    .introduced = say who sends you
    .homework = say what you looked at before writing
    .about_you = give a number or a date that concerns them
    .question = ask a question that can be answered
    .asked = take up what they asked
    .dated = give a date or a price
    .invoice = say which invoice, and how much
    .due = say since when it has been due
    .way = ask what holds it up, or say how to pay
    .whom = say who to send you, by what they are living through
    .free_no = say that a no costs nothing
lacking-post = What would earn a published text the most points
    .story = tell what a customer did or said
    .moment = say when it was
    .quote = quote words that you heard
    .paid = say what it costs
    .closing = end with a question, or one thing to do
reason = Why a text gains or loses points
    .introduced = someone sends you
    .homework = you looked before writing
    .about_you = a number or a date that concerns them
    .number = a number or a date
    .dated = a number or a date, for this person
    .moment = a particular moment
    .happened = a particular moment
    .story = a customer who does or says something
    .quote = words that somebody said
    .obstacle = what holds people back is said
    .paid = the price is plain
    .question = a question that can be answered
    .closing = a question, or one thing to do
    .words = words from your answers
    .asked = what they asked is taken up
    .invoice = it says which invoice
    .due = it says since when
    .way = what holds it up is asked, or how to pay is said
    .whom = it says who to send you
    .thanks = a thank-you, or something in return
    .free_no = a no costs nothing
    .stock = phrases read everywhere
    .general = a generality
    .jargon = jargon
    .placeholder = a blank left unfilled
    .me = it speaks more of you than of them
    .long = more than a screen to read
    .everyone = it is meant for everybody
    .hashtags = too many hashtags

## The trust test

check-trust = { $kind ->
        [message] <b>Before you send it, five questions</b>
       *[post] <b>Before you publish it, five questions</b>
    } <i>(fewer than three yeses: it can wait)</i>
trust-ask = { $told ->
        [yes] ☑ { $what }
       *[no] ☐ { $what }
    }
trust-asks = The five questions
    .worth = Is it worth the attention it asks for?
    .invited = Does someone introduce you, or are you expected?
    .only_them = Is it true for this person, and only for them?
    .invited-post = Were your readers expecting it from you?
    .only_them-post = Is it true for the people you aim for, and only for them?
    .free_no = Can they say no and lose nothing by it?
    .passed_on = Would they mention it to someone in the same spot?

## The person, and their text edited

check-mind = { $named ->
        [yes] <b>Keep in mind: { $name }</b>
       *[no] <b>Keep in mind</b>
    }
check-nobody = <b>The person is missing.</b> A nickname, the day it all began, one sentence in their own words: with those I could tell you what to keep in mind.
check-edited = { $cut ->
        [yes] { $added ->
            [yes] <b>Your text, edited:</b> what can go is struck out, what is added is bold.
            [nothing] <b>Your text, edited:</b> all of it can go. Start again from what you saw of the person, or from what is happening to them.
           *[no] <b>Your text, edited:</b> what can go is struck out.
        }
       *[no] <b>Your text, with one more sentence,</b> in bold.
    }
check-cut = <s>{ $words }</s>
check-added = <b>{ $words }</b>
check-ask-first = <i>It’s somebody’s story: ask them before you publish it.</i>

## What is added: one sentence, from the answers. It claims nothing of whoever reads it.

add-change = What I saw change for one customer: { $words }
add-question = A question that can be answered
    .let_down = Have you just been let down too?
    .date_near = Is there a date coming up for you?
    .something_new = What is just starting for you?
    .letter = Have you had a letter too?
    .season = Where are you with this season?
    .other = And you, where are you with it?
add-obstacle = What can be offered against what holds people back
    .proof = Would you like to see a similar piece of work before you decide?
    .price = I’ll tell you the price before I start.
    .change = What would you like to keep as it is?
    .opinion = If you need to talk it over with somebody, tell me what I should write for them.
    .timing = If it isn’t the right time, tell me when to come back to you.
add-when = Which day would suit you?
add-paid-when = Could you tell me which day the payment will go out?
add-way = If anything is missing for it to be paid, let me know.
add-whom = Do you know { someone-there }?
add-free-no = One name is enough; and if nobody comes to mind, that’s fine.

check-theirs = A customer’s words in the text
    .named = 🗣 “{ $words }”: that is <b>{ $by }</b>’s sentence, quoted with their consent.
    .unnamed = 🗣 “{ $words }”: a sentence you may quote without saying who said it ({ $by }).
    .read = ⚠️ “{ $words }”: this was told to you alone ({ $by }), not to be quoted. Take it out, or ask first.
