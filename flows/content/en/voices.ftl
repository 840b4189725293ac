### Customers tell: the invitation, their questions, what they let be read, and what is seen of it.

command-words = What my customers said
    .also = quotes | testimonials

## The customer

voice-code = A link that leads nowhere
    .unknown = This link leads nowhere. It may have been damaged on the way: ask whoever sent it to you for it again.
    .revoked = This link was withdrawn. Nothing is asked of you.
    .left = Whoever sent this link no longer listens here. Nothing is asked of you.
    .expired = This link has run out. If you meant to answer, ask whoever sent it to you for another one.
    .full = This link was used already. If you meant to answer, ask whoever sent it to you for another one.
    .own = This is your own link, to send to a customer. For you, nothing changes.

screen-voice =
    <b>{ $name } would like to hear from you.</b>
    { $kind ->
        [lost] You had a look, then did something else: { $name } would like to understand. Nothing to sell, nobody to change your mind.
        [not_yet] The subject: { $about }. There is nothing to sell and nothing to judge, only how you do it, told by you.
       *[customer] What it was like for you, in your own words, so as to serve the next ones better.
    }

    Six questions, four minutes; stop whenever you like. Nothing is sent before you have read it back: you choose, sentence by sentence, and can take it all back. Nobody else reads it here. Once you say yes, { $name } sees that one person has begun, not who.
screen-voice-unsure =
    It is up to you. Six questions about what you went through, good or bad; only what you choose will be read. A no is enough: { $name } won’t know.
voice-yes = Yes, I’ll tell
voice-no = No, thanks
voice-agreed = Write the way you talk.
voice-declined = Understood: { $name } won’t know.

voice-head = <i>{ $at }/{ $of }</i>
voice-said = <i>You said: “{ $words }” A new message replaces it; ⏭ keeps it.</i>
voice-enough = That’s all I have
    .also = done | i’m done | im done | all done | that’s it | thats it | that’s all | thats all | finished | stop | nothing else
voice-later = Remind me tomorrow
    .none = Don’t remind me
voice-resume = Pick up again
    .also = back | i’m back | im back | here again | go on | ok | yes | ready | let’s go | continue
screen-voice-later = Noted: one word tomorrow at about ten, and only one. All you wrote stays here.
screen-voice-reminder =
    <b>You meant to tell { $name }.</b>
    It is where you left it. There will be no other reminder.
voice-why = Each question is about what happened. A scene, a word you heard or a number helps { $name } more than a compliment. They will read only what you choose, at the end. A question means nothing to you? Skip it.
voice-probe = What is still missing
    .hollow = One detail will do: something you saw, heard or did that day.
    .example = One example, just one: when did it last show?
voice-frank = Thank you for telling it as it was.
voice-thanked = Thank you. It all stays in your hands: /words
voice-tap = A button will do here. To put it another way, tap “Put it another way”.

voice-v_moment = { $sells ->
        [shop] Before you first bought from { $name }, what had just happened to you? Tell me about that day.
        [online] Before your first order from { $name }, what had just happened to you? Tell me about that day.
        [sessions] Before your first session with { $name }, what had just happened to you? Tell me about that day.
       *[other] When you first got in touch with { $name }, what had just happened? Tell me about that day.
    }
    .name = The moment
voice-v_tried = Before that, what had you tried, and how did it turn out?
    .name = Already tried
voice-v_doubt = { $sells ->
        [shop] What nearly made you leave empty-handed?
        [online] What nearly made you close the page?
        [sessions] What nearly kept you from starting?
        [quote] What nearly kept you from signing?
        [subscription] What nearly kept you from subscribing?
       *[other] What nearly kept you from saying yes?
    }
    .name = The doubt
voice-v_decided = { $sells ->
        [shop] And what made you buy all the same?
        [online] And what made you order all the same?
        [sessions] And what made you come all the same?
        [quote] And what made you sign all the same?
        [subscription] And what made you subscribe all the same?
       *[other] And what made you say yes all the same?
    }
    .name = What decided it
voice-v_change = What has changed since? One example, however small.
    .name = What changed
voice-v_advice = What would you tell someone who is where you were?
    .name = The advice

voice-l_moment = { $sells ->
        [shop] The day you walked into { $name }, what had just happened to you?
        [online] The day you looked at the page of { $name }, what had just happened to you?
        [sessions] When you thought of a session with { $name }, what had just happened to you?
       *[other] When you looked at { $name }, what had just happened to you?
    }
    .name = The moment
voice-l_tried = Before that, what had you tried, and how did it turn out?
    .name = Already tried
voice-l_almost = { $sells ->
        [shop] What nearly made you buy?
        [online] What nearly made you order?
        [sessions] What nearly made you come?
        [quote] What almost made you sign?
        [subscription] What almost made you subscribe?
       *[other] What nearly made you say yes?
    }
    .name = Nearly yes
voice-l_stopped = And in the end, what made it a no? Even if it isn’t nice to read.
    .name = Why not
voice-l_instead = What did you do instead, and how is that going?
    .name = Instead
voice-l_advice = What would you tell someone who hesitates as you did?
    .name = The advice

voice-n_last = { $about }: tell me about the last time. What happened?
    .name = The last time
voice-n_today = How do you do it today, from start to finish?
    .name = Today
voice-n_cost = The last time, what did it cost you, in time, money or energy?
    .name = What it costs
voice-n_tried = What have you already looked for or tried, to do better?
    .name = Already tried
voice-n_kept = Of all that, what did you keep, and what made you drop the rest?
    .name = Kept or dropped
voice-n_advice = What would you tell someone who is just starting?
    .name = The advice

release = What may be done with a sentence
    .named = As it is, with my name
    .unnamed = Without my name
    .read = To read, not to quote
    .nothing = Don’t send it
release-all = What may be done with all of them
    .named = Send with my name
    .unnamed = Send without my name
    .read = Send, not to quote
screen-voice-quote =
    <i>{ $asked } · { $at }/{ $of }</i>
    <blockquote>{ $words }</blockquote>
    { $told ->
        [yes] What may { $name } do with it?

    <i>As it is: quote it, here and elsewhere, { $named ->
        [yes] signed “{ $called }”
       *[no] signed with the first name you give
    }. Without my name: quote it without saying who, though what you tell may give you away. To read: for { $name } alone.</i>
       *[no] { "" }
    }{ $sent ->
        [yes] { " " }<i>What you tap works at once.</i>
       *[no] { "" }
    }
voice-reword = Put it another way
voice-name = My name
voice-back = ← Back
screen-voice-called =
    Which name may you be quoted under?{ $named ->
        [yes] { " " }Today: “{ $name }”.
       *[no] { "" }
    } A first name will do.
told-line = <b>{ $asked }</b> · <i>{ $release }</i>
    “{ $words }”
told-whole = <b>{ $asked }</b>{ $decided ->
        [yes] { " " }· <i>{ $release }</i>
       *[no] { "" }
    }
    “{ $words }”
told-change = { $asked }
screen-told = What was said
    .read =
        <b>Read it back: nothing has been sent.</b>

        { $quotes }

        { $name } may then quote you, here and elsewhere, { $named ->
            [yes] signed “{ $called }”
           *[no] signed with the first name you give
        } or without a name (you may be recognised all the same). Not to quote: only to read.
        One answer apart? Tap it.
    .ready =
        <b>{ $goes ->
            [0] Nothing will be sent.
           *[other] Here is what { $name } will get.
        }</b>
        { $lines }

        Tap an answer to come back to it.
    .sent =
        <b>{ $goes ->
            [0] { $name } can read nothing of yours.
           *[other] Here is what { $name } can read.
        }</b>
        { $lines }

        Tap an answer to change your mind: it works at once. What was already read or copied cannot be taken back.
voice-send = All good, send it
voice-sent =
    <b>{ $goes ->
        [yes] Sent. Thank you for your time.
       *[no] Nothing was sent, and that is quite all right.
    }</b>
    To read it again, take a sentence back or erase it all: /words, whenever you like.{ $own ->
        [yes] { " " }

    <i>You have customers too? Chouchou asks the same kind of questions to people in business. There is no hurry, and this will not be asked again.</i>
       *[no] { "" }
    }
voice-own = Start mine
screen-voice-nothing =
    <b>You wrote nothing, and that is your right.</b>
    { $name } will have nothing to read.
voice-first = Back to the questions
voice-close = Leave it there
voice-unsay = Take it all back
voice-unsay-yes = Yes, take it all back
screen-unsay =
    <b>Take it all back?</b>
    What you told { $name } is erased at once, here and wherever the bot shows it. What was already read or copied cannot be taken back.
voice-unsaid = Erased. { $name } has nothing of yours here any more.
screen-told-all =
    <b>What you told</b>
    Tap a name to read it again, change your mind or take it all back.
screen-told-none = You have told nobody anything here.
my-told = What I told
delete-told = What you told others is taken back from them at once.
delete-asker = Your links end, and what your customers told you is erased.

## Whoever asks

voice-invite = Let a customer tell it
screen-voice-begin =
    <b>Your customers, in their words</b>
    You send a link; your customer answers six questions here, in four minutes. Sentence by sentence, they choose what you may read, and can take it back. Nothing of your sheet is shown to them.
voice-begin = Make a link
screen-voice-signs = Under which name do your customers know you? For example: “Claire Lebrun”, or the name of the shop.
screen-voice-about = What would you like to hear about? The subject in three words, without your idea. For example: “Meals during the week”.
back-to-voice = ← My links
screen-voice-links =
    <b>Let your customers tell it</b>
    You ask under the name: { $name }. { $count ->
        [0] No open link so far.
        [one] One open link.
       *[other] { $count } open links.
    }
    A link is for one person, for a month; the one for the counter is for everybody.
voice-new = For whom
    .customer = A customer
    .lost = A lost customer
    .not_yet = Not a customer yet
voice-new-counter = A QR for the counter
voice-link-named = { $many ->
        [yes] Counter
       *[no] { $kind ->
            [lost] Lost customer
            [not_yet] Not yet
           *[customer] Customer
        }
    } · no. { $n }
voice-words = What they said
voice-my-name = My name
voice-heard = The notices
    .on = Let me know
    .off = Stop telling me
voice-stop = Ask no more
voice-stop-yes = Yes, end it all
screen-voice-stop =
    <b>Ask no more?</b>
    Your links end, and all that your customers told you is erased, on your side and on theirs.
voice-stopped = Done: no more links, and nothing left of what was told.
voice-links-enough = A hundred links are open. Withdraw one first.
screen-voice-link =
    <b>{ $label }</b>
    { $state }

    To send, with a touch of your own:
    <blockquote>{ $text }</blockquote>
voice-wording = My way
    .ours = The text suggested
screen-voice-wording =
    <b>Your way</b>
    Write the message as you would say it, with room for a no; the link follows it. { $most } characters at most. For now:
    <blockquote>{ $text }</blockquote>
screen-voice-revoke = Withdraw <b>{ $label }</b>? The link and the QR code will lead nowhere. What was told stays with whoever told it.
screen-voice-link-closed = A closed link
    .revoked = <b>{ $label }</b>
        Withdrawn: it leads nowhere any more. What was told stays with whoever told it.
    .expired = <b>{ $label }</b>
        It has run out.
voice-link-state = { $many ->
        [yes] For everybody
       *[no] For one person
    }, { $ends ->
        [yes] until { $until }
       *[no] with no end
    }.
voice-message = The invitation to a customer
    .customer = { $tu ->
           *[no] Hello, I’d like to understand what my work changed for you, for better or worse. Six questions, four minutes; I only read what you choose. A no is quite all right.
        }
    .lost = { $tu ->
           *[no] Hello, you had a look, then did something else: I’d like to understand, with nothing to sell. Six questions, four minutes; I only read what you choose. A no is fine.
        }
    .not_yet = { $tu ->
           *[no] Hello, I’d like to know how you do it: “{ $about }”. Nothing to sell. Six questions, four minutes; I only read what you choose. A no is quite all right.
        }
voice-to = How they are spoken to
    .vous = Formally
    .tu = Informally
voice-uses = For how many people
    .one = One person
    .many = Everybody
voice-qr = Six questions, four minutes. Nothing is sent without your say.
voice-told-you = Somebody has just answered you.

screen-words =
    <b>In their words</b>
    { $links ->
        [0] No open link
        [one] One open link
       *[other] { $links } open links
    } · { $began ->
        [0] nobody has begun
        [one] one person has begun{ $done ->
            [0] { "" }
           *[other] { " " }and finished
        }
       *[other] { $began } people have begun{ $done ->
            [0] { "" }
            [one] , one of them to the end
           *[other] , { $done } of them to the end
        }
    }{ $shows ->
        [search] { " " }

    With “{ $wanted }”:
        [theme] { " " }

    <b>{ $theme }</b>
       *[none] { " " }

    Nothing to read so far. What your customers choose to let you read will be here.
    }
words-line = 🗣 “{ $words }”
    <i>said by { $by }{ $quotable ->
        [yes] { "" }
       *[no] { " " }· for you alone
    }</i>
words-none-found = Nothing of the kind on these pages.
words-copy = Copy { $n }
words-picture = Picture { $n }
words-copied = “{ $words }” { $by }
voice-by = Who said it
    .customer = a customer
    .lost = a lost customer
    .not_yet = somebody you listened to
voice-theme = The themes
    .moment = The moment
    .before = Before
    .obstacle = The obstacle
    .decision = The decision
    .change = The change
    .advice = Their advice

## On the sheet

part-voices = In their words
beside-counted = 🗣 <b>{ $customers ->
        [one] One person says so themselves
       *[other] { $customers } people say so themselves
    }</b>{ $same ->
        [0] { "" }
        [one] , one of them as you do
       *[other] , { $same } of them as you do
    }{ $other ->
        [0] { "" }
        [one] , one differently
       *[other] , { $other } differently
    }.
beside-theme = <b>{ $theme }, in their words</b>
beside-own = <i>You: { $words }</i>
beside-subject = What has no place in the portrait
    .road = The way they came
    .price = The price
beside-differs = The two do not say the same
    .moment = ❓ That is not the same sort of moment. Is it an exception, or a second moment to watch for?
    .obstacle = ❓ That is not the same doubt. Which did you see, and which did you hear?
    .decision = ❓ That is not the same reason. Which of them did you hear from a customer?
    .road = ❓ That is not the same way in. Who else came by it?
    .price = ❓ The price did not weigh the same. Whom did you ask?
