### This week’s action and the reminders: what is done once the sheet is ready.

command-action = My action this week
    .also = actions | task

my-action = My action

## The action

screen-action =
    <b>Your action this week</b>

    { $action }

    { $dated }
task-alone = 👉 <b>{ $what }</b>
task-since = <i>Chosen on { $since }.</i>
task-put-off = <i>Chosen on { $since }, put off to { $until }.</i>

task-done = It’s done
task-change = Change it
task-later = Later
task-again = In a week
task-own = In my own words
task-back = ↩︎ My action

task-well = <b>Well done: that’s one thing behind you.</b>{ $asked ->
        [yes] { " " }So, whose name did you get? If they want to buy: before you sign. If they have signed: a new customer.
       *[no] { "" }
    }
done-title = <b>What you have done so far</b>
done-line = ✓ { $what } · { $day }
done-more = { $n ->
        [one] … and one more before that.
       *[other] … and { $n } more before that.
    }

screen-action-none = This week’s action is chosen once the sheet is ready. Shall we carry on?
screen-action-next =
    <b>What next, whenever you like</b>
    One thing at a time. Which one?

    { $proposals }
screen-choose =
    <b>Another action</b>
    Does this one no longer fit? Take another, or name your own.

    { $proposals }
screen-own =
    <b>Your action, in your own words</b>
    One sentence will do: what, with whom, which day. For example: “call Ruth on Thursday morning”.

## The reminders

screen-reminder =
    <b>Here is the reminder you asked for.</b>
    You had chosen:

    { $action }

    If it isn’t done yet, it can be put off, or changed.
screen-reminder-plain =
    <b>Here is the reminder you asked for.</b>
    Your sheet is here: one line to read again, one thing to do.
screen-reminder-sheet =
    <b>Does your sheet still hold?</b>
    Here is the { $days }-day reminder you asked for. One more customer, a regret, a price that moved: now is the time to say so.
sheet-holds = Yes, it holds
sheet-changed = Something has changed
screen-holds = Then it stays as it is.

remind-7 = Remind me in 7 days
remind-30 = Remind me in 30 days
remind-90 = Remind me in 90 days
no-reminders = No more reminders
have-reminder = Remind me
move-reminder = Change: { $day }

screen-arrange =
    <b>When shall I be in touch?</b>
    One message, at about 10 in the morning where you are. At 7 days it is about your action; at 30 or 90, about your sheet. On a Sunday it waits for Monday.
screen-planned = Understood. { $planned }
planned = Reminder on { $day } at about 10 in the morning ({ $place }), about { $of ->
        [action] your action.
       *[sheet] your sheet.
    }
none-planned = No reminder is planned.
reminder-lifted = The reminder of { $day } is called off: it’s already done.
quiet = Understood: no more reminders.
