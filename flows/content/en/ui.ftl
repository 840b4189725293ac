### Everything around the questions: the welcome, screens, buttons, errors.

## What people see before they start (the bot's profile)

bot-name = Chouchou
bot-description =
    Know by heart who you work for.

    In six minutes: who really pays you, who really reads you, and who you would rather not work with again. You leave with a sheet drawn only from your own answers. Nothing made up.

    Your answers are encrypted, and nobody else is shown them unless you decide so. You can erase everything at any time.
bot-short = Your favourite customer, by heart. A sheet made of your own facts, in six minutes.

welcome =
    <b>Hello, I’m Chouchou.</b> That’s French for “the favourite”.
    Together, let’s put a face to the person you do your best work for, and spot the one you’d do better to avoid. I make nothing up: every line of your sheet will come from your answers.

resumed = I’m back. This is where we were:

## Commands (Telegram's menu: one line, no full stop)

command-start = Start, or pick up where you left off
    .also = begin | resume
command-sheet = My sheet, with what I have so far
    .also = my sheet | persona
command-edit = Read through and change my answers
    .also = correct | answers
command-new = Another favourite customer
    .also = another
command-settings = Language, currency, reminders
    .also = options
command-help = How it works
    .also = how
command-privacy = What is kept, and how
    .also = private
command-export = Take all my answers with me
    .also = download
command-delete = Erase everything
    .also = erase | remove | delete everything | delete it all
command-line = /{ $name } · { $does }

## Buttons around the questions

nav = Navigation
    .back = ↩︎ Back
    .back-also = go back | previous | previous question
    .skip = ⏭ Skip
    .skip-also = skip it | skip this | next | pass | later | I don’t know | don’t know | no idea | dunno | not sure
    .why = Why?
    .why-also = why this question | why do you ask
    .keep = ✓ Keep
    .keep-also = keep it | keep my answer | keep it as it is | leave it | scale to 100 | scale
    .redo = Go over it again
    .redo-also = redo | again | start over
    .ok = OK
    .ok-also = okay | done | finished | that’s all | that’s it
    .pause = Pause
    .pause-also = stop | later on | back soon | brb
    .clear = Back to zero
    .clear-also = clear | reset | empty
    .first = Keep those
    .first-also = keep the first ones | keep those three | those three
    .told = That’s right
    .told-also = right | exactly
    .other = Something else
    .other-also = no | nope | neither | another answer

scale-shares = Scale to 100%

marked = ✓ { $label }
counted = { $label } × { $n }
chosen = → <b>{ $value }</b>
given = <i>Your answer: { $value }</i>
quoted = “{ $words }”
skipped = skipped
to-copy = To copy:
    <blockquote>{ $text }</blockquote>

unit-percent = { $n }%
unit-hours = { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
unit-customers = { $n }
unit-refusals = { $n }

money = Amounts
    .euro = €{ $amount }
    .dollar = ${ $amount }
    .pound = £{ $amount }
    .swiss = CHF{ "\u00A0" }{ $amount }
    .cfa = { $amount }{ "\u00A0" }FCFA
    .bare = { $amount }

name-of-family = { $name } · { $family }
name-of-turn = { $name } ({ $turn })

go-on = Carry on
    .also = ok | okay | it is ok | it's ok | it is good | it's fine | it is fine | all correct | that's correct | it is correct | looks right | all right | everything is right | everything is correct | it is all correct | it's all correct | all is correct | all is good | that all looks right | all looks good | all looks right | good to go | no changes | all fine | all good | looks good | that's fine | fine | carry on | go on | go ahead | continue | next | done | perfect | nothing to change | go
see-sheet = See my sheet
check-a-text = Check a text
meet-a-prospect = Before you sign
know-better = Know them better
my-news = Something new
edit-answers = Change answers
deepen = Go deeper
start-another = Make another one
other-answers = All my answers
all-good = All good: my sheet
change-answer = Change it
why-lines = Why?
why-others = Another line
add-missing = + { $name }
other-persona = Sheet: { $name }
my-card = My card
take-away = Take it away

## Screens

screen-help =
    <b>How it works</b>
    I ask one question at a time. Tap a button, or type: both work everywhere. You can go back, skip, stop, and pick up again whenever you like. To correct an answer, simply edit your old message.

    { $commands }

screen-privacy =
    <b>What I keep, and how</b>
    • Your answers and their corrections, what you tell me later, your settings, and the language Telegram tells me.
    • A text pasted to be checked is read, then forgotten, unless you ask to keep it.
    • Everything is encrypted before it is written; the key is stored somewhere else.
    • The addresses, numbers and full names I recognise in your answers are hidden before anything is kept. Nicknames are always safer.
    • Nobody but you sees your answers, nor a coach unless you decide so; nothing is used for advertising. Your messages go through Telegram, which has its own rules.
    • By a coach’s link: I keep who invites you, and the name you go by. That person sees how far you are and since when, nothing else unless you say so; you can take it back at any time.
    • If you coach: I keep your invitations and your notes, for you.
    • If you tell somebody in business what it was like: your words stay with you. Answer by answer, they read what you let them, for as long as you like; their coaches read none of it. /words to change your mind.
    • /export gives you everything. /delete erases everything, at once and for good.
    .name = Privacy

screen-settings = <b>Settings</b>
    Your answers stay the same, whatever you choose here: no amount is converted.

address = How we speak in French
    .vous = “Vous”
    .tu = “Tu”

sign = Currency
    .euro = Euros (€)
    .dollar = Dollars ($)
    .pound = Pounds (£)
    .swiss = CHF (Swiss)
    .cfa = FCFA

setting-noted = Noted

screen-resume =
    <b>Here you are again.</b>
    You had got to { $where }. { $count ->
        [0] Nothing has been answered yet.
        [one] Your answer is still here.
       *[other] Your { $count } answers are still here.
    }

place-question = “{ $question }” ({ $chapter })
place-review = reading through your answers

screen-kept =
    <b>Your sheet is up to date.</b>
    Open it before you post, before you call, before you sign.


screen-new =
    <b>Another sheet</b>
    This one stays yours. Would you like to talk about another customer you would happily clone, or start from a blank page?

screen-new-full =
    <b>There is no room for another one</b>
    You have been through { $count } interviews, which is all I can keep. None goes by itself: delete a sheet you no longer use, and you can start a new one. To take everything with you first: /export.

oldest-sheet = The oldest one
another-favourite = Another favourite
from-scratch = Blank page

screen-delete =
    <b>Erase everything?</b>
    { $count ->
        [0] Your settings will be gone
        [one] Your answer and your settings will be gone
       *[other] Your { $count } answers, your sheets and your settings will be gone
    } for good. To keep a copy first: /export.
delete-yes = Yes, erase everything
delete-no = No, keep it
delete-cancelled = Nothing has been erased.
deleted =
    <b>It’s all gone.</b>
    { $answers ->
        [0] Only your settings were left
        [one] One answer
       *[other] { $answers } answers
    }{ $interviews ->
        [0] { "" }
        [one] , one interview
       *[other] , { $interviews } interviews
    }: I no longer hold anything about you. To begin again one day: /start.

screen-answers =
    <b>Your answers</b>

    { $chapters }

    Something to change? Tap its chapter.
screen-chapter =
    { $lines }

    Tap the one you want to change.
answers-title = <b>{ $title }</b>
answers-folded = <b>{ $title }</b>
    <blockquote expandable>{ $lines }</blockquote>
legend = <i>{ $marks }</i>
    .lived = 📌 lived
    .deduced = 🔎 deduced
    .hypothesis = 💭 guess
    .told = 🗣 their words
    .pen = ✍️ written from your answers
wrong-where = Each line comes from your answers: “Why?”, under each message, shows which. Correct the one that rings false and the sheet will follow.
proposed-action = 👉 <b>{ $label }.</b> { $what }
screen-reread =
    To correct an answer, just name it: “my offer isn’t that, it’s…”. Otherwise, the sheet is ready.
    .missed = I didn’t recognise that. { screen-reread }
    .changed =
        Corrected. { $name }: <b>{ $value }</b>

        The rest stays as it was. Anything else to change? Just say so.
    .noted =
        Noted, in your words, and it will be on your sheet: <b>{ $value }</b>

        Anything else? Otherwise, the sheet is ready.
screen-answers-none = No answers yet. Let’s begin with the first question.
answer-line = { $name }: { $value }

export-caption = All your answers, in one file. It is yours.

## The sheet

letter-title = <b>{ $title }</b>
sheet-title = <b>{ $at }/{ $of } · { $title }</b>
sheet-line = { $mark } { $line }
sheet-missing = <i>Still missing: { $names }.</i>
sheet-empty = I need another answer or two before I can write a first line. Shall we carry on?
persona-role = { $role ->
        [primary] <i>Your first favourite</i>
        [secondary] <i>Another favourite, after { $first }</i>
       *[only] { "" }
    }
mark-lived = 📌
mark-deduced = 🔎
mark-hypothesis = 💭
mark-action = 👉
basis-lived = 📌 Lived: you told me.
basis-deduced = 🔎 Deduced from your answers.
basis-hypothesis = 💭 A guess, to be checked with real people.
basis-proposal = A suggestion, to say in your own words.

grid-title = <b>One thing already: who wants to, and who can</b>
grid-next = <i>The rest of the sheet will fill this in.</i>

screen-sheet = What would you like to do with this sheet?
screen-papers =
    <b>Take the sheet away</b>
    { $cards ->
        [0] { "" }
       *[other] A card fits the screen of a phone: keep it to yourself, or show it.{ " " }
    }The report tells everything, with the answers behind each line; read it through before passing it on.
take = What is taken away
    .aim = Card: who to aim for
    .avoid = Card: who to avoid
    .report = Report (PDF)
    .markdown = Text (Markdown)
    .json = Data (JSON)
handed = What goes with each paper
    .aim = Who to aim for, on a card. To look at before writing, before calling.
    .quote = Their words, to show: whoever said them allowed it. What is published cannot be taken back from here.
    .avoid = Who to avoid, on a card. To look at before saying yes.
    .report = The whole sheet, to read in peace or to print. The small numbers lead to the answers.
    .markdown = The whole sheet as text, to file among notes.
    .json = The whole sheet as data, for other software.

screen-why = Which line? I’ll show you the answers it rests on.
screen-why-line =
    { $line }{ $computed_known ->
        [yes] { "" }

    { $computed }
       *[no] { "" }
    }

    { $basis }
    { $answers }
why-wrong = Does this line ring false? Correct the answer it comes from, and it will follow.
why-answer = <blockquote>{ $question }
    → <b>{ $value }</b></blockquote>

## When I don't understand

misread = What I am looking for
    .choice = I didn’t get that. Which button comes closest?
    .nearest = Do you mean “{ $option }”?
    .not-so = Not “{ $option }”, understood. What is it, then?
    .between = Is it more like “{ $first }”, or “{ $last }”?
    .stalling = No hurry. A few words will do, for example: “{ $example }”.
    .several = I didn’t recognise “{ $words }”. Tap the buttons, or type their names separated by commas.
    .ticked = I’ve ticked what I understood. OK, or change it.
    .nothing-picked = Choose at least one answer, then OK.
    .too-many = { $most } answers at most. Keep the truest ones.
    .too-many-counted = That makes { $said } in all, and I only need { $most }. For example: “recommendation 3, website 2”.
    .alone = This answer doesn’t go with the others. Choose it alone, or choose the others.
    .percent = I’m looking for a share out of a hundred. For example: 60, or “about 30%”.
    .percent-range = A share goes from 0 to 100. For example: 60.
    .hours = I’m looking for a number of hours. For example: 12, or “between 10 and 15”.
    .hours-range = I’m looking for a number of hours, from half an hour to { $high }. For example: 12.
    .customers = I’m looking for a number of customers, from 0 to 5. For example: 2.
    .customers-range = I’m looking for a number of customers, from 0 to 5. For example: 2.
    .refusals = I’m looking for a number of refusals, from 0 to 10. For example: 2.
    .refusals-range = I’m looking for a number of refusals, from 0 to 10. For example: 2.
    .counts = I’m looking for { $families } numbers, one a group, in order. For example: { $example }.
    .amount = I’m looking for an amount. For example: 60, or “between 50 and 70”.
    .amount-short = { $meant }, or { $said }? In figures, to be sure.
    .amount-an-hour = I’m looking for what a single hour is worth. For example: 60.
    .too-long = That’s a little long: { $said } characters, and I can keep { $most }. Keep what matters most.
    .no-words = I need a few words. One simple sentence is enough.
    .page = This looks like a text to send. I keep nothing of it. If it is your answer, send it once more.
    .too-many-names = { $said } names are too many for one go. Shall I keep { $first }? Or write the list again, { $most } at most: those alike can go together.
    .name-too-long = A short name, { $most } characters at most. For example: restaurants, new start-ups.
    .fear = You don’t have to tell your idea: these questions are about their problem. A nickname will do.
    .enough = That’s the most you can pick. Take one away to choose another.
    .enough-counted = That’s the most there can be. To count again: “Back to zero”.

hello = Hello.
check-pasted = It’s a text to check
question-waits = A question still waits for your answer: <b>{ $question }</b>. Does this answer it? Go back to it first. If not, a command such as /news or /ask says what it is about.
not-understood = I didn’t recognise that. Here is what we can do:
paused = See you later. Everything is kept: we’ll pick it up here.
required = I need this answer for what comes next. A rough one is fine.
first-question = This is the very first question.
welcome-to-it = My pleasure.
    .also = thanks | thank you | thanks a lot | many thanks | thank you very much | cheers | ta | merci
recalled = { $words ->
        [none] From what you say: <b>{ $value }</b>. Is that right?
       *[other] You said earlier: “{ $words }”. <b>{ $value }</b>: is that right?
    }
is-answer = “{ $words }”: is that your answer?
also-noted = I’ve noted this too. { $what }
    .change = ✎ { $name }
with-words = { $value }, “{ $words }”
given-named = { $name }: <b>{ $value }</b>
rest-is-kept = The rest is ticked.
old-answer-stays = Your earlier answer stays as it was.
corrected = Corrected. { $name }: <b>{ $value }</b>
masked = <i>I hid the contact details or the surname before keeping your answer.</i>
old-button = Those buttons are from a while ago.
    .below = Those buttons are from a while ago. The open question is further down.
already-noted = Noted: { $value }
old-question = You answered <b>{ $value }</b> to “{ $name }”. Shall we change it?

cannot-read = I only read text. Put it in a few words, or tap a button.
    .photo = A fine picture, no doubt, but I only read text. Tell me in a few words.
    .voice = I can’t hear voice messages. Put it in a few words: I’ll keep them as they are.
    .sticker = I only read text. A few words, or a button, and on we go.
    .document = I don’t open files. Copy the part that matters here.

group-only-private = Chouchou only talks one to one: { $link }

let-go = { $since ->
        [message] From this message on, I read and kept nothing
       *[tap] What came next I neither read nor kept
    }: there was too much at once. Send again what matters.
many-waiting = That’s a lot at once: I’m reading them in order, up to { $most } of them.
stats =
    People: { $people }
    Interviews finished: { $finished }
    Used their sheet this week: { $week } (the week before: { $before })

trouble = Something escaped me, and I couldn’t keep your last message. Send it again in a minute; everything else is in place.
trouble-again = It’s stuck in the same place again. I’ve told the person who looks after me, without your words. The rest still answers: your sheet (/sheet), your action (/action), your answers to take away (/export).
unreadable =
    <b>I can no longer read your answers.</b>
    Something happened to the file that holds them. I’m leaving it exactly as it is, and I’ve reported it to the person who looks after me. Your last message isn’t kept, though.

    The best thing is to wait a little, then write to me: if the file is mended, you’ll find everything again. You can also start afresh; the old file will be kept to one side.
unreadable-sure =
    <b>Delete everything?</b>
    The file I can no longer read will go too, and nobody will be able to mend it.
unreadable-erased =
    <b>It’s gone.</b>
    Nothing you told me is kept. To begin again one day: /start.
unreadable-shared =
    <b>There’s something here I can no longer read.</b>
    It isn’t you: a file that several people share was damaged. I’m leaving it as it is, and I’ve reported it to the person who looks after me. Your answers are safe: try again later, everything else works.
unreadable-do = Unreadable answers
    .wait = Wait
    .anew = Start afresh
    .delete = Delete everything
    .erase = Yes, delete everything
trouble-paper = Something escaped me, and I couldn’t prepare this document. Your sheet is safe; ask for it again in a minute.

# What is said to us rather than answered.
meaning = What our words mean
    .goal = 80% is our yardstick: the part of the money that comes from people who pay the price you ask, on time.
    .favourite = The favourite: the customer you would like ten of.
    .family = A group: customers who are alike, in their trade or in what they come for.
    .income = The money coming in: what customers pay, before costs and tax.
    .newsletter = A newsletter: a letter by e-mail, to people who signed up for it.
aside-privacy = Only you read your answers. Nobody else, except a coach if you decide so; /privacy says it all.
aside-unsure = No matter, we can come back to it.
aside-skip = Let’s move on.
aside-told = Sorry, I don’t find it here. Two words are enough.
aside-smalltalk = Let’s pick up where we were.
aside-correction = Let’s go back to it: what is the right answer? To change another one, just type “edit”.
own-action = Noted, in your words: “{ $words }”.
sheet-noted = Noted: your words are on the sheet, under its decisions.
