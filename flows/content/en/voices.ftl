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
        [left] You do it another way now, and that is quite all right. Three questions; nothing to sell.
        [lost] You went another way, and that is quite all right. Three questions; nothing to sell.
        [not_yet] Six questions; nothing to sell. The subject: { $about }.
       *[customer] Six questions, a line each, good or bad.
    }

    You choose what is read.
    { $alone ->
        [yes] { $name } will know it is you.
       *[no] Your name shows only if you sign.
    }
screen-voice-unsure = It is to understand, nothing else. A no is fine.
voice-yes = Yes, I’ll tell
voice-no = No, thanks
voice-declined = Understood: { $name } won’t know.

voice-head = <i>{ $at }/{ $of }</i>
voice-said = <i>You said: “{ $words }” A new message replaces it.</i>
voice-keep = ⏭ Keep it
voice-enough = That’s all
    .also = that’s all i have | thats all i have | done | i’m done | im done | all done | that’s it | thats it | that’s all | thats all | finished | stop | nothing else
voice-later = Remind me tomorrow
    .none = Don’t remind me
voice-resume = Pick up again
    .also = back | i’m back | im back | here again | go on | ok | yes | ready | let’s go | continue
screen-voice-later = Noted: one message tomorrow at about ten, and no more. All you wrote stays here.
screen-voice-reminder =
    <b>You meant to tell { $name }.</b>
    It is where you left it. There will be no other reminder.
voice-why = A scene, a word you heard, a figure help more than a compliment. At the end you choose what is read. Nothing comes to mind? Skip it.
voice-probe = What is still missing
    .hollow = One detail will do: seen, heard or done that day.
    .example = An example, seen or heard?
voice-thanked = Thank you. It all stays in your hands: /words
voice-tap = A button will do here. To change your words: “Rewrite”.

voice-v_moment = { $sells ->
        [online] What was going on for you, just before your first order?
        [sessions] What was going on for you, just before the first time?
        [lessons] What was going on for you, just before the first lesson?
        [training] What was going on for you, just before the training?
        [grooming] What was going on, just before the first grooming?
        [shop] The first time, what brought you in?
       *[other] What was going on for you, just before you first called or wrote?
    }
    .name = The moment
voice-v_tried = { $sells ->
        [shop] How did you manage before, and how did that go?
       *[other] What had you tried before, and how did it go?
    }
    .name = Already tried
voice-v_doubt = { $before ->
        [yes] Did anything else nearly make you
       *[no] What nearly made you
    } { $sells ->
        [shop] turn back
       *[other] say no
    }?
    .name = The doubt
voice-v_decided = And in the end, what made up your mind?
    .name = What decided it
voice-v_change = What has changed since, however small?
    .name = What changed
voice-v_advice = What would you tell someone like you?
    .name = The advice

voice-l_moment = { $sells ->
        [shop] The day you walked in: what was going on?
        [online] The day you looked at the page: what was going on?
        [lessons] When you first thought of lessons: what was going on?
        [training] When you first thought of training: what was going on?
       *[other] When you first looked into it: what was going on?
    }
    .name = The moment
voice-l_tried = What had you tried before, and how did it go?
    .name = Already tried
voice-l_almost = What nearly made you say yes?
    .name = Nearly yes
voice-l_stopped = Why not, in the end, and what did you do instead? Be blunt.
    .name = Why not
voice-l_instead = And the other choice: how is it going?
    .name = Instead
voice-l_advice = What would you tell someone in two minds about { $sells ->
        [shop] coming in
        [online] ordering
        [lessons] taking lessons
        [training] booking the training
       *[other] saying yes
    }?
    .name = The advice

voice-g_good = While it lasted, what was good?
    .name = What was good
voice-g_left = Why did you stop, and what do you do instead? Be blunt.
    .name = Why you stopped
voice-g_advice = What would you tell someone in two minds about starting?
    .name = The advice
voice-g_instead = And what you do now: how is it going?
    .name = Instead
voice-g_moment = { voice-v_moment }
    .name = The moment
voice-g_tried = { voice-v_tried }
    .name = Already tried

voice-n_last = { $about }: how did it go, the last time?
    .name = The last time
voice-n_today = How do you do it today, from start to finish?
    .name = Today
voice-n_cost = What did it cost you, the last time: hours, money, energy?
    .name = What it costs
voice-n_tried = What have you tried so far to do better?
    .name = Already tried
voice-n_kept = Of all that, what did you keep, and what did you drop?
    .name = Kept or dropped
voice-n_advice = What would you tell someone who is just starting?
    .name = The advice

release-all = What may be done with all of them
    .named = Send, signed { $called }
    .unnamed = Send: quoted, no name
    .read = Send: read, not quoted
voice-quote = All that is only read is quoted
    .named = Sign all: { $called }
    .unnamed = Quote all
voice-reword = Rewrite
voice-name = Under which name
    .yes = Another name
    .no = Sign with a name
voice-back = ← Back
screen-voice-called =
    Which name may you be quoted under? A first name will do.{ $named ->
        [yes] { " " }For now: “{ $called }”.
       *[no] { "" }
    }
told-line = <b>{ $asked }</b>
    “{ $words }”
    .numbered = <b>{ $n } · { $asked }</b>
        “{ $words }”
    .read = <b>{ $n }</b> · “{ $words }”
screen-told =
    <b>{ $sent ->
        [yes] Read it back: this has not been sent.
       *[no] Read it back: nothing has been sent.
    }</b>
# The message stands still: all of this is true, whatever its buttons say by then.
told-how = { $sent ->
        [yes] A number keeps that one with you.
       *[no] Tap a number: 👁 read, 💬 quoted without a name{ $named ->
            [yes] , ✍️ signed
           *[no] { "" }
        }, 🔒 kept.
    }
    Quoted, others will read it{ $count ->
        [0] { "" }
        [one] , { $first } included
       *[other] , { $first } and { $last } included
    }; they may guess who you are. What is read stays known.
voice-hide = Hide { $what }
    .not = Show { $what } again
told-turn = What becomes of one, by its number
    .goes = ✓ { $n }
    .nothing = 🔒 { $n }
    .read = 👁 { $n }
    .unnamed = 💬 { $n }
    .named = ✍️ { $n }
told-state = What becomes of an answer
    .named = Quoted, by { $called }
    .unnamed = Quoted, no name
    .read = Read, not quoted
    .nothing = Kept to myself
voice-apart = Change what is quoted
voice-next = The next one →
screen-voice-apart = <b>Which one?</b>
voice-more = Tell a little more
told-numbered = { $n } · { $asked }
voice-send = Send these choices
    .nothing = Send nothing
voice-sent =
    <b>{ $goes ->
        [0] Nothing was sent, and that is quite all right.
       *[other] Sent: { $name } can read { $goes ->
            [one] one answer
           *[other] { $goes } answers
        }{ $unnamed ->
            [0] { $named ->
                [0] { "" }
               *[other] , quote { $named } with your name
            }
           *[other] , quote { $unnamed } without your name{ $named ->
                [0] { "" }
               *[other] { " " }and { $named } with it
            }
        }.
    }</b>
    { $nothing ->
        [0] { "" }
        [one] One stays with you.{ " " }
       *[other] { $nothing } stay with you.{ " " }
    }{ $goes ->
        [0] { "" }
       *[other] { $kind ->
            [left] Thank you for being so frank.
            [lost] Thank you for being so frank.
           *[customer] Thank you.
        }
    }
    To read it again or take it back, whenever you like: /words
voice-own = Start mine
screen-voice-nothing =
    <b>You wrote nothing, and that is quite all right.</b>
    Nothing will be read.
voice-first = Back to the questions
voice-close = Leave it there
voice-unsay = Take it all back
voice-unsay-yes = The answer that erases
    .yes = Yes, take it all back
    .no = Yes, erase it all
screen-unsay = { $sent ->
        [yes] <b>Take it all back?</b>
            What you told is erased, here and wherever the bot shows it to { $name }. What was read or copied stays known. To give it again, you would have to tell it again.
       *[no] <b>Leave it there?</b>
            What you wrote is erased; none of it was read.
    }
voice-unsaid = { $sent ->
        [yes] Erased, here and with { $name }. To give it again, you would have to tell it again.
       *[no] Erased: none of it was read.
    }
told-taken = Taken back: { $name } no longer reads it here.
screen-told-all =
    <b>What you told</b>
    Tap a name to read it again, change your mind or take it all back.
screen-told-none = You have told nobody anything here.
my-told = What I told
delete-told = What you told others is taken back from them at once.
delete-asker = Your links end, and what your customers told you is erased.
screen-voice-again = Which one? Editing your message, further up, works too.
told-mark = What was chosen of an answer
    .open = { $asked }
    .named = { $asked } · signed { $called }
    .unnamed = { $asked } · no name
    .read = { $asked } · read, not quoted
    .nothing = { $asked }
told-head = What can be read
    .reads = <b>{ $name } can read</b>
    .nothing = <b>{ $name } can read nothing of yours.</b>
told-staying =
    <b>{ $name } cannot read</b>
    { $lines }
told-back = Tap a number to take that one back: { $name } no longer reads it, here or elsewhere in the bot. “Change what is quoted” gives it again. What was read or copied stays known.
    .nothing = To give one again: “Change what is quoted”.
voice-offer = You have customers too? Chouchou, the bot you are in, asks the same kind of questions to people in business. There is no hurry, and this will not be asked again.
voice-told-new = <b>New for your sheet:</b>
voice-told-rest = <b>And also:</b>
beside-above = <i>{ $theme }:</i>
    { $quote }
beside-group = { $known ->
        [yes] <b>From the group “{ $group }”, { $customers ->
            [one] one person tells
           *[other] { $customers } people tell
        }</b>
        [other] <b>From another kind of customer</b>
       *[no] <b>From somebody whose group is not said</b>
    }
beside-decides = Does this change a decision?
beside-alone = One person only: not yet a reason to change. To ask the next one: <i>{ $asked }</i>

## Whoever asks

voice-invite = Let a customer tell it
screen-voice-begin =
    <b>Your customers, in their words</b>
    You send a link; your customer answers a few questions here. Answer by answer, they choose what you may read, and can take it back. Nothing of your sheet is shown to them.
voice-begin = Make a link
screen-voice-signs = Under which name do your customers know you? For example: “Claire Lebrun”, or the name of the shop.
screen-voice-about = What would you like to hear about? The subject in three words, without your idea. For example: “Meals during the week”.
back-to-voice = ← My links
screen-voice-links =
    { $first ->
        [yes] <b>Who is this link for?</b>
       *[no] <b>Let your customers tell it</b>
    }
    You ask under the name: { $name }. { $count ->
        [0] { $first ->
            [yes] { "" }
           *[no] No open link so far.
        }
        [one] One open link.
       *[other] { $count } open links.
    }
    Never bought: came to look or asked for a price, then no. Not a customer yet: lives with what you solve, never asked you.
    A link is for one person, for a month; the one for the counter is for everybody.
voice-ask-lost = Ask one of them
voice-new = For whom
    .customer = A customer
    .left = Bought, then left
    .lost = Never bought
    .not_yet = Not a customer yet
voice-new-counter = A QR for the counter
voice-link-named = { $many ->
        [yes] Counter
       *[no] { $kind ->
            [left] Former customer
            [lost] Never bought
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

    { $own ->
        [yes] To send:
       *[no] To send, with a touch of your own:
    }
    <blockquote>{ $text }</blockquote>{ $asks ->
        [yes] { " " }
        Which group is this person in? Tap it; otherwise their words will stand apart on your sheet.
       *[no] { "" }
    }
voice-group-other = Another kind
voice-whom = Who is it for?
screen-voice-whom = Who is this link for? A first name will do. It shows only to you, and once they have answered.
voice-wording = My way
    .ours = The text suggested
screen-voice-wording =
    <b>Your way</b>
    Write the message as you would say it. Leave room for a no, and say that you will only read what is chosen; the link follows it. { $most } characters at most. For now:
    <blockquote>{ $text }</blockquote>
voice-wording-long = That is { $over ->
        [1] one character
       *[other] { $over } characters
    } too long: { $most } at most, so that the link fits with it. Shorten it and send it again.
screen-voice-revoke = Withdraw <b>{ $label }</b>? The link and the QR code will lead nowhere. What was told stays with whoever told it.
screen-voice-link-closed = A closed link
    .revoked = <b>{ $label }</b>
        Withdrawn: it leads nowhere any more. What was told stays with whoever told it.
    .expired = <b>{ $label }</b>
        It has run out.
    .answered = <b>{ $label }</b>
        Answered: this link was used. For somebody else, make another one.
voice-link-state = { $many ->
        [yes] For everybody
       *[no] For one person
    }, { $ends ->
        [yes] until { $until }
       *[no] with no end
    }.
# What took place, named as far as the way of selling tells it.
voice-occasion = { $sells ->
        [shop] coming to my place
        [online] your order
        [lessons] our lessons
        [training] the training
        [grooming] the grooming
       *[other] my work
    }
voice-message = The invitation to a customer
    .customer = { $tu ->
           *[no] Hello, { $name } here. What did { voice-occasion } change for you, for better or worse? Six questions, a line each; I only read what you choose. A no is fine.
        }
    .left = { $tu ->
           *[no] Hello, { $name } here. You came to me for a while, then went elsewhere: I’d like to understand, with nothing to sell. Three questions; I only read what you choose. A no is fine.
        }
    .lost = { $tu ->
           *[no] Hello, { $name } here. You had a look, then did something else: I’d like to understand, with nothing to sell. Three questions; I only read what you choose. A no is fine.
        }
    .not_yet = { $tu ->
           *[no] Hello, { $name } here. I’d like to know how you do it: “{ $about }”. Nothing to sell. Six questions; I only read what you choose. A no is fine.
        }
voice-to = How they are spoken to
    .vous = Formally
    .tu = Informally
voice-uses = For how many people
    .one = One person
    .many = Everybody
voice-qr = Six questions. Nothing is sent without your say.
voice-told-you = <b>{ $named ->
        [yes] { $link }
       *[no] Somebody
    } has just answered you</b>: { $count ->
        [one] one answer to read
       *[other] { $count } answers to read
    }{ $all ->
        [yes] .
       *[no] , { $shown } of them here.
    }
voice-mend = <b>To mend:</b> { $what }
    { $quote }
voice-mends = What can be mended within a week
    .find = Be found: an arrow, a picture of the entrance, the exact address.
    .reply = Call back whoever waits for an answer, even to say no.
    .price = Say a price, or a maximum, the first time you talk.
    .wait = Say how long the wait is before they find out.
    .hours = Put up your hours, the same on the door and online.
    .pay = Say in advance how you are paid.
    .site = Try your page as a customer would, and repair it.
voice-mend-it = Make it my action
voice-retold = A customer took this back, or no longer lets it be quoted so: do not show it any more, copies and pictures too. The rest: /words, /sheet
    .line = · { $theme }
voice-retracted = Words shown here were taken back, or are no longer to be quoted so: do not show them any more. The rest: /words, /sheet
    .left = Words shown here were taken back, or are no longer to be quoted so: do not show them any more. The rest: /words, /sheet. From this person, still to read:

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
    .left = a former customer
    .lost = somebody who went elsewhere
    .not_yet = somebody you listened to
    .left-named = { $name }, a former customer
    .lost-named = { $name }, who went elsewhere
    .namesake = { $name }, by your link
voice-theme = The themes
    .moment = The moment
    .before = Before
    .obstacle = The obstacle
    .leaving = Why they left
    .refusal = Why not
    .good = What was good
    .decision = The decision
    .almost = Nearly yes
    .instead = Instead
    .change = The change
    .advice = Their advice

## On the sheet

part-voices = In their words
beside-counted = 🗣 <b>{ $grouped ->
        [yes] { $customers ->
            [one] One person of this group has told you
           *[other] { $customers } people of this group have told you
        }
       *[no] { $customers ->
            [one] One person has told you
           *[other] { $customers } people have told you
        }
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
beside-own = <i>{ $named ->
        [yes] You, about { $of }: { $words }
       *[no] You: { $words }
    }</i>
beside-subject = What has no place in the portrait
    .road = The way they came
    .price = The price
beside-differs = The two do not say the same
    .moment = ❓ That is not the same sort of moment. Is it an exception, or a second moment to watch for?
    .obstacle = ❓ That is not the same doubt. Which did you see, and which did you hear?
    .decision = ❓ That is not the same reason. Which of them did you hear from a customer?
    .road = ❓ That is not the same way in. Who else came by it?
    .price = ❓ The price did not weigh the same. Whom did you ask?
