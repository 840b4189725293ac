### Before you publish: a pasted text, read again as the person it is for would read it.

command-check = Check a text before I publish it
    .also = reread | verify

check-it = Check it
check-another = Another text
check-keep = Keep it as my message
check-copy = Copy these five lines
check-apart = The five lines alone
check-as = Read the text another way
    .message = It’s a message
    .post = It’s a post

check-paste =
    <b>Before you publish</b>
    Paste the text here: a post, or a message you are about to send. I’ll tell you whom it speaks to, and what makes it ring true or read like anybody’s. It won’t be kept.
check-again = I keep nothing of what I’m given to check, and I no longer have that text in front of me. Paste it here again.
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
           *[other] <b>It speaks to your peers.</b> The people who pay won’t find their own story in it.
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

check-score = <b>Specific: { $points } out of 10.</b>{ $standing ->
        [said] { "" }
        [anybody] { " " }Anybody in your trade could have written it.
        [thin] { " " }Little of it could come from nobody but you.
        [concrete] { " " }Very concrete, but nothing says why you are writing to this very person.
        [halfway] { " " }Halfway there.
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
check-bait = <b>To take out:</b> “{ $words }” draws { $named ->
        [yes] people like <b>{ $regret }</b>.
       *[no] those you regret.
    } { $why }
bait-why = What it rests on
    .sign = That is how it began: { $sign }.
    .cause = The cause: { $cause }.
lacking-message = What would earn a message the most points
    .introduced = say who sends you
    .homework = say what you looked at before writing
    .number = give a number or a date that concerns them
    .obstacle = name what might hold them back
lacking-post = What would earn a post the most points
    .story = tell what a customer did or said
    .moment = say when it was
    .quote = quote words that you heard
    .number = give a number or a date
reason-message = Why a message gains or loses points
    .introduced = someone sends you
    .homework = you looked before writing
    .number = a number or a date that concerns them
    .obstacle = what holds people back is said
    .paid = the price is plain
    .question = a single question, at the end
    .stock = read everywhere
    .placeholder = a blank left unfilled
    .me = it speaks more of you than of them
    .long = more than a screen to read
reason-post = Why a post gains or loses points
    .number = a number or a date
    .moment = a particular moment
    .story = a customer who does or says something
    .quote = words that somebody said
    .closing = one thing to do, or one question
    .words = words from your answers
    .stock = read everywhere
    .general = a generality
    .jargon = jargon
    .placeholder = a blank left unfilled
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

## The person, and another version

check-mind = { $named ->
        [yes] <b>Keep in mind: { $name }</b>
       *[no] <b>Keep in mind</b>
    }
check-nobody = <b>The person is missing.</b> A nickname, the day it all began, one sentence in their own words: with those I could tell you what to keep in mind, and fill in the lines that follow.
check-rewrite = <b>Another version, in five lines</b> <i>(fill in each …, keep what is true)</i>

skeleton-message =
    I’m writing to you because …
    { $looked ->
        [site] On your website, I saw …
        [news] I read that you have just …
        [figures] In your figures, I saw …
        [post] I read what you wrote about …
       *[none] Before writing, I looked at …
    }
    { $trigger_known ->
        [yes] Are you living through a moment like this one: “{ $trigger }”?
       *[no] You may well be in the middle of …
    }
    What might hold you back: … For that, I …
    Ten minutes to talk about it: is this a good time?
skeleton-post =
    { $trigger_known ->
        [yes] One day, somebody calls me: “{ $trigger }”
       *[no] That day, … had just …
    }
    What nearly stopped it all: …
    { $change_known ->
        [yes] Since then: “{ $change }”
       *[no] Since then, …
    }
    { $quote_known ->
        [yes] “{ $quote }”
       *[no] “…”
    }
    And you, how far along are you?
