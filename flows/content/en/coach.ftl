### The coach: becoming one, inviting, following those who are coached.

command-coach = Coach other people
    .also = coaching
command-coachees = The people I coach
    .also = roster

screen-become-coach =
    <b>Coaching with Chouchou</b>
    You send a link; each person does their interview alone, then chooses what you may read: nothing, their sheet, or their sheet and answers. You will see how far each of them is, nothing else unless they say so. Your own interview does not change.
become-coach = Become a coach
screen-coach =
    <b>You coach as: { $name }</b>{ $said ->
        [yes] { " " }
        Welcome line: “{ $welcome }”
       *[no] { "" }
    }
screen-coach-name = Under which name do you invite people? For example: “Claire Brown”. Everyone you invite will read it.
screen-coach-welcome = A line of welcome, if you like: it shows before the first question.
coach-roster = The people I coach
coach-invite = New invitation
coach-invitations = My invitations
coach-name = My name
coach-welcome = Welcome line
coach-no-welcome = No welcome line
coach-heard = News
    .on = Tell me who shares
    .off = Stop telling me
coach-heard-never = Yes, stop telling me
screen-coach-heard-off =
    <b>Stop telling you?</b>
    I tell you when somebody you coach shares their sheet. Without that, you will see it in the list.
coach-leave = Stop coaching
screen-coach-leave =
    <b>Stop coaching?</b>
    Your links will lead nowhere, you will see nothing more of the people you invited, and your notes are erased. Your own sheet stays.
coach-leave-yes = Yes, stop
delete-coach = Your invitations will lead nowhere, and you will see nothing more of the people you invited.
coach-left = Done. Your links are off, and your own sheet is untouched.
back-to-coach = ← Coach

screen-invitations = { $count ->
        [0] <b>Your invitations are withdrawn</b>
        [one] <b>Your invitation</b>
       *[other] <b>Your { $count } invitations</b>
    }
    One for each group, if you like: the name is for you alone.
invitations-enough = That is a lot of invitations. Withdraw one before you make another.
invitation-unnamed = Invitation { $n }
invitation-withdrawn = Withdrawn · { $label }
screen-invitation =
    <b>{ $label }</b>
    { $state }

    To paste into an e-mail or a message:
    <blockquote>{ $text }</blockquote>{ $inside ->
        [yes] { "" }
       *[no] { " " }
        If the link opens nothing, write to the bot: <b>/join { $code }</b>
    }
screen-invitation-closed =
    <b>{ $label }</b>
    { $state }
invitation-words = I suggest six minutes with Chouchou: who pays, who reads, whom to work with. I’ll see how far you are, nothing else unless you say so. { $name }
invitation-code = Or write to the bot: /join { $code }
invitation-state = What an invitation is worth
    .open = { $ends ->
        [yes] Until { $until }
       *[no] No end date
    }, { $capped ->
        [yes] { $most } people at most.
       *[no] any number of people.
    }{ $counted ->
        [yes] { " " }{ $capped ->
            [yes] { $came } of { $most } came so far.
           *[no] { $came } came so far.
        }
       *[no] { "" }
    }
    .expired = Ended on { $until }. Choose another length to open it again.
    .revoked = Withdrawn: it leads nowhere any more.
invitation-copy = Copy the text
invitation-copy-link = Copy the link
invitation-qr = QR code
invitation-label = Name it
until-days = { $n } days
until-ever = No end
most-people = { $n } max.
most-any = Any number
invitation-revoke = Withdraw
invitation-revoke-yes = Yes, withdraw
screen-invitation-revoke = Withdraw <b>{ $label }</b>? The link and the QR code will lead nowhere. Whoever already came stays.
screen-invitation-label = What name for this invitation? For example: “March group”. It shows on your side only.
back-to-invitation = ← The invitation
qr-caption = Scan it with a phone: the conversation opens, and the interview with it.

screen-coachees =
    <b>The people you coach</b>
    { $joined ->
        [0] Nobody yet: send your link.
        [one] One person came.
       *[other] { $joined } people: { $stages }{ $shared ->
            [0] { "" }
            [one] , one of whom shares
           *[other] , { $shared } of whom share
        }.
    }{ $gone ->
        [0] { "" }
        [one] { " " }One person is no longer here.
       *[other] { " " }{ $gone } people are no longer here.
    }{ $narrowed ->
        [yes] { " " }

        <i>{ $only }: { $listed ->
            [0] nobody
           *[other] { $listed }
        }</i>
       *[no] { "" }
    }

    { $lines }
coachees-at = How many are there
    .invited = { $n } just arrived
    .started = { $n } under way
    .finished = { $n } done
coachee-line = { $numbered ->
        [yes] { $at } ·
       *[no] •
    } <b>{ $name }</b> { $state }{ $new }{ $noting }{ $coming }{ $due }{ $last }{ $signs }
coachee-coming = { $near ->
        [yes] { $days ->
            [0] { "" } · session today{ $hour }
            [1] { "" } · session tomorrow{ $hour }
           *[other] { "" } · session in { $days } days, on { $day }{ $hour }
        }
       *[no] { "" } · session on { $day }{ $hour }
    }
at-hour = { $some ->
        [yes] { " " }at { $h }:{ $minutes }
       *[no] { " " }at { $h }:00
    }
coachee-held = A session that is over
    .to_note = { "" } · { $n ->
        [one] session of { $days }
       *[other] sessions of { $days }
    }: to note?
    .on = { "" } Last session on { $day }.
coachee-new = What is new in what is shared
    .unopened = { "" } · not opened yet
    .changed = { "" } · something new on { $day }
coachee-fresh-unopened = <i>Something new: this sheet has not been opened here yet.</i>
coachee-due = A day to keep
    .over = { "" } · was due { $day }
    .near = { "" } · due { $day }
coachee-nudged = The last nudge
    .day = { "" } · nudged { $day }
    .on = { "" } Nudged on { $day }.
coachee-last = When the person last answered
    .unknown = { "" }
    .day = { "" } · { $day }
    .silent = { "" } · nothing for { $days } days
    .on = { "" } Last answer on { $day }.
need = What a person is waiting for
    .session = A session within two days
    .held = A session that is over, to note
    .day = A day that is over, or within the week
    .silent = Nothing for { $days } days
    .undecided = Have not chosen yet
    .due = The action is not ticked, and its day has come
    .new = Something new
    .shares = Share their sheet
need-on-button = The same, on a button
    .session = Session in 2 days ({ $n })
    .held = To note ({ $n })
    .day = Deadlines ({ $n })
    .silent = Gone quiet ({ $n })
    .undecided = To choose ({ $n })
    .due = Action due ({ $n })
    .new = Something new ({ $n })
    .shares = Sharing ({ $n })
roster-named = { $known ->
        [yes] Found for “{ $name }”
       *[no] Found for that name
    }
roster-near = Nobody by that name; the nearest
group-on-button = { $name } ({ $n })
list-before = ← Before
list-after = More →
roster-all = Everybody
roster-sort = Filter
roster-find = Find
screen-roster-sort = <b>Whom to see?</b>
    { $needs ->
        [0] Nobody needs anything from you today.
       *[other] What is pressing first, then your groups.
    }
screen-roster-find = Which name? Its beginning is enough. Next time: <b>/coachees Zoe</b>
coachee-named = { $named ->
        [yes] { $name }
       *[no] Person { $id }
    }
coachee-shares = What is shared
    .sheet = shares their sheet
    .answers = shares their sheet and answers
coachee-at = is under way, “{ $chapter }”
coachee-stage = How far the person is
    .invited = has just arrived
    .started = is under way
    .undecided = has finished, not chosen yet
    .finished = has finished, shares nothing
coachee-came = Since { $day }{ $known ->
        [yes] , by “{ $invitation }”
       *[no] { "" }
    }
screen-coachee =
    <b>{ $name }</b> { $state }{ $noting }{ $coming }
    { $came }.{ $last }{ $held }{ $signs }{ $fresh }{ $notes }
coachee-told = <b>{ $asked }</b> { $said }
coachee-note-line = <i>{ $dated ->
        [yes] { $day }:
       *[no] Your note:
    } { $note }</i>
coachee-session = Prepare the session
coachee-note = Add a note
coachee-notes = My notes
coachee-nudge = Nudge
coachee-plan = Next session
coachee-open = Open
back-to-roster = ← The list
back-to-coachee = ← Back
coachee-gone = This person is no longer on your list.
nothing-shared = Nothing is shared
coachee-paper = What { $name } reads, as shared with you today. “You” means { $name } there.
coachee-signed = { $name } (“you” here) · with { $coach } · { $day }
screen-coach-note = <b>{ $name }</b>: write your note. It shows on your side only.
screen-coach-notes =
    <b>{ $name }</b>: your notes. Tap a number to correct or delete it.

    { $lines }
note-line = { $at } · { $dated ->
        [yes] { $day }:{ " " }
       *[no] { "" }
    }{ $note }
screen-coach-mend =
    <b>{ $name }</b>: write the note another way.
    <blockquote>{ $note }</blockquote>
note-gone = Delete this note
screen-coach-nudge =
    <b>{ $name }</b> will get this:
    <blockquote>{ $text }</blockquote>
    To tell them something else, write it here.
nudge-send = Send
nudge-no = No
nudge-sent = Sent.
nudge-already = You have already nudged <b>{ $name }</b>. You can again from { $day }.
nudge-refused = A nudge is not wanted, or nothing calls for one.
coachees-nudge = Nudge several
screen-coach-signs = { $n ->
        [0] Nobody is chosen. This is what would go out:
        [one] One person will get this:
       *[other] { $n } people will get this, each on their own:
    }
    <blockquote>{ $text }</blockquote>
    Tap a name to leave it out, or to put it back. To say something else, write it here.
signs-send = { $n ->
        [one] Send to one person
       *[other] Send to { $n } people
    }
signs-nobody = Nobody to nudge: nothing calls for one, or one was sent less than two weeks ago.
signs-sent = { $n ->
        [0] Nothing was sent.
       *[other] Sent: { $names }.
    }{ $some ->
        [yes] { " " }Not sent: { $others }. A nudge is not wanted, or nothing calls for one.
       *[no] { "" }
    }
screen-coach-plan = { $again ->
        [yes] I am looking for a day to come. For example: “tomorrow at 6 pm”, “Tuesday”, or “8 December”.
       *[no] The next session with <b>{ $name }</b>: tap a day, or write it, with the hour if you like. For example: “tomorrow at 6 pm”, “Tuesday”, or “8 December”. I’ll remind you that morning.
    }
plan-on = { $weekday }, { $day }
plan-none = No date
coachee-replied = <b>{ $name }</b> writes back: “{ $words }”
coachee-shared = <b>{ $name }</b> has finished, and { $what ->
        [answers] shares their sheet and answers
       *[sheet] shares their sheet
    } with you.

cohort-patterns = In common
cohort-export = Take it all away
cohort-export-yes = Yes, send me all of it
screen-cohort-export =
    <b>Take it all away?</b>
    The reports shared with you come here in one ZIP file. It stays in this chat and on this phone, even if somebody stops sharing.
coach-desk = My coach settings
screen-coach-lost = What would you like to see: the people you work with, your settings, or your own interview?
cohort-part = Take { $start } to { $end }
cohort-list = List (CSV)
csv = The heads of the table
    .name = Name
    .group = Group
    .state = How far
    .joined = Since
    .active = Last answer
    .session = Next session
    .notes = Your notes
csv-caption = Your list, as it is today.
cohort-caption = { $all ->
        [yes] { $count ->
            [one] The report shared with you, as it is today.
           *[other] The { $count } reports shared with you, as they are today.
        }
       *[no] { $count } of the { $of } reports shared with you, as they are today.
    }
patterns-few = It takes { $enough } shared sheets to speak of a group without pointing at anyone. { $count ->
        [0] There are none yet.
        [one] There is one.
       *[other] There are { $count }.
    }
