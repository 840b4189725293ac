### Coaches: the invitation, what is shared, and what each of them sees.

command-join = Enter a coach’s code
    .also = code

## The person who is coached

screen-join =
    <b>You were given a code?</b>
    Write it here, or paste the whole link.

screen-tie-join =
    <b>{ $added ->
        [yes] Add { $name }?
       *[no] { $name } sent you here.
    }</b>{ $said ->
        [yes] { " " }
        “{ $welcome }”
       *[no] { "" }
    }

    So far, { $name } knows nothing of you. If you say yes, they will see how far you are and since when, { $named ->
        [yes] under the name “{ $called }”, and nothing else.
       *[no] without your name, and nothing else.
    } { $done ->
        [yes] What they may read is for you to say.
       *[no] At the end you choose what they may read; you can change your mind at any time in /settings.
    }
join-yes = Yes, that’s fine
join-no = No, without a coach
join-agreed = Right: { $name } sees how far you are.
join-declined = Right: { $name } will know nothing. The interview is the same.

invited-already = You and { $name } are already connected. { $consent ->
        [sheet] { $done ->
            [yes] Your sheet is shared, without the list of your answers.
           *[no] Your sheet will be shared, without the list of your answers, once you have finished and read it.
        }
        [answers] { $done ->
            [yes] Your sheet and your answers are shared.
           *[no] Your sheet and your answers will be shared once you have finished and read the sheet.
        }
       *[nothing] Nothing is shared.
    } To change that: /settings.

code = A code that leads to nobody
    .unknown = I don’t know this code. It was damaged on the way, or whoever sent it no longer coaches: copy it again from the message you received, or ask them. Without it, the interview is the same.
    .revoked = This invitation was withdrawn. Ask for another one, or go on without: the interview is the same.
    .expired = This invitation has run out. Ask for another one, or go on without: the interview is the same.
    .left = Whoever sent this link no longer coaches here. Go on without: the interview is the same.
    .full = This invitation is full. Ask for another one, or go on without: the interview is the same.
    .own = This is your own invitation. It is for others; for you, nothing changes.

screen-coaches =
    <b>Your coaches</b>
    Tap a name to choose what that person may read.
screen-coaches-none = No coach so far. You have a code? /join
screen-tie =
    <b>{ $name }</b>
    { $consent ->
        [sheet] { $done ->
            [yes] May read your sheet, without the list of your answers.
           *[no] May read your sheet, without the list of your answers, once you have finished and read it.
        }
        [answers] { $done ->
            [yes] May read your sheet and your answers.
           *[no] May read your sheet and your answers once you have finished and read the sheet.
        }
       *[nothing] Reads nothing of yours.
    }
    Sees how far you are and since when, { $named ->
        [yes] under the name “{ $called }”.
       *[no] without your name.
    }{ $opened ->
        [yes] { " " }Opened what you share on { $day }.
       *[no] { "" }
    }

    <i>A sheet quotes some of your sentences; with it they see whether the action of the week is done. Taking access back works at once: what was opened here in the last 48 hours is deleted from their chat; what is older, or was taken away, stays with { $name }.</i>
screen-tie-ask =
    <b>Share with { $name }?</b>
    { $several ->
        [yes] Your first sheet is now “{ $sheet }”. Nothing of it is read on that side.
       *[no] So far, nothing of yours is read on that side.
    } It is for you to choose, and to change your mind at any time in /settings. A sheet quotes some of your sentences; with it they see whether the action of the week is done. What was taken away stays with whoever took it.
tie-preview = See what they would read
tie-preview-caption = This is what { $name } could open. With your answers, the list of them follows at the end.
consent = What a coach may read
    .nothing = Nothing
    .sheet = My sheet
    .answers = My sheet and answers
consented = What was just chosen
    .nothing = Understood: { $name } reads nothing of yours.
    .sheet = Noted: { $name } may read your sheet, without the list of your answers.
    .answers = Noted: { $name } may read your sheet and your answers.
delete-coachee = What a coach opened in the last 48 hours is deleted from their chat; what they took away cannot be taken back.
tie-questions = Their questions
own-none = They ask nothing
screen-own-question =
    <b>{ $name } asks</b>{ $of ->
        [1] { "" }
       *[other] { " " }({ $at } of { $of })
    }
    { $words }{ $known ->
        [yes] { " " }

        <i>Your answer: { $said }</i>
       *[no] { "" }
    }

    <i>Your answer is read with your sheet, as long as you share it.</i>
own-name = { $words }
own-why = It is a question of { $name }’s. You may pass it.
own-done = Noted for { $name }.
tie-called = Change my name
tie-nudges = Nudges
    .on = Accept a nudge
    .off = Refuse nudges
tie-leave = Leave this coach
tie-over = { $name } no longer coaches anyone here: what you shared is not read on that side any more. Your sheet stays yours.
tie-left = Done: { $name } has no tie to you any more.
back-to-tie = ← Back
screen-called =
    Which name should { $name } see?{ $named ->
        [yes] { " " }Today: “{ $called }”.
       *[no] { "" }
    } A first name will do.
screen-nudge =
    <b>{ $name } is thinking of you.</b>
    { $own ->
        [yes] “{ $words }”
       *[no] { $about ->
            [day] A day you had set yourself is over: where are you?
            [due] Your action of the week is waiting: where are you?
           *[way] Your interview is where you left it.
        }
    }
    <i>To answer, write here: { $name } will read it once you have said yes. No other nudge for two weeks: Chouchou sees to that.</i>
nudge-action = My action
screen-reply =
    Send this to { $name }?
    <blockquote>{ $words }</blockquote>
    To put it another way, write it here.
reply-send = Send
reply-no = Do not send
reply-sent = Sent to { $name }.
reply-kept = Right: nothing was sent.
my-coaches = My coaches
