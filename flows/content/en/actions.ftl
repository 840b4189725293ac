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
# A plan, in the first person: when this comes, I do that, with them.
action-plan = <i>“{ $do ->
        [ask_introduction] When a customer thanks me, I ask them for one name, just one.
        [ask_introducer] When I pick up my phone tomorrow morning, I thank whoever sent me my best customer, and ask them who else.
        [pressing] When I’ve read this, I sort out with the person what won’t wait.
        [call_favourite] When I take my first break tomorrow, I call my best customer, with nothing to sell.
        [call_five] When I’m about to post, I call one person first. Five times.
        [say_price] When somebody asks ‘how much?’, I say my price out loud, and listen.
        [rewrite_topic] When I sit down to write, I answer a customer first.
        [look_at_readers] When somebody reacts to a text, I look whether they could pay.
        [second_customer] When I speak to my biggest customer, I ask them for two names.
        [ask_deposit] When somebody says yes, I ask them for part of it up front.
        [write_limits] When a customer asks ‘and this as well?’, I show them what’s included.
        [remove_bait] When I switch on my computer, I take off my page the sentence that draws the ones I regret.
        [call_again] When I take my first break tomorrow, I call this person again.
        [interview_three] When I meet somebody who has this problem, I ask them for twenty minutes, with nothing to sell.
        [frame_late] When they ask me for something again, I send them my payment terms first.
        [remove_obstacle] When a customer hesitates, I show them what settles that doubt.
        [ask_peers] When somebody in my trade writes to me, I thank them and tell them whom to send.
        [stop_channel] When I feel like posting there, I call a customer instead.
       *[ask_who_pays] When somebody says yes, I ask them who will be paying.
    }”</i>
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
       *[no] { " " }What came of it? A sentence will do, even “nothing yet”.
    }
whom-which = That’s one name more. Whose?
done-title = <b>What you have done so far</b>
done-line = ✓ { $what } · { $day }
came-kept = Kept with your action: “{ $came }”
task-ticked = { $name }: counted as answered in your week.
done-came = ✓ { $what } · { $day }. What came of it: “{ $came }”
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
    One sentence will do: when, what, with whom. For example: “On Thursday, when I’ve finished my round, I call Ruth.”

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
