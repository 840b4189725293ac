### The sheets that are kept: their list, what is done with them, what changes from one to another.

command-sheets = All my sheets
    .also = my sheets

all-sheets = All my sheets
newer = ← Newer
older = Older →
undo = Undo
back-to-sheet = ← The sheet

screen-sheets-none =
    <b>Your sheets</b>
    None yet: the first will come from your answers.
screen-sheets =
    <b>{ $count ->
        [one] Your sheet
       *[other] Your { $count } sheets
    }</b>

    { $lines }

sheet-listed =
    <b>{ $n }. { $name }</b>{ $role }
    { $dated }
    <i>{ $avoid }</i>
sheet-choice = { $n } · { $name }
sheet-named = { $name }
sheet-unnamed = Sheet no. { $n }
sheet-dated = { $finished ->
        [no] Under way, last answer on { $day }
       *[yes] Up to date, last answer on { $day }
    }
sheet-before-choice = before: { $what }
sheet-of-before = Until { $day }, before a change to: { $names }{ $more ->
        [0] { "" }
       *[other] …
    }
sheet-role = { $role ->
        [primary] { " " }· first favourite
        [secondary] { " " }· another favourite
       *[only] { "" }
    }

screen-saved =
    <b>{ $name }</b>{ $role }
    { $dated }
    { $count ->
        [one] One answer behind this sheet.
       *[other] { $count } answers behind this sheet.
    }
read = Read a part
    .aim = Whom to aim for
    .avoid = Whom to avoid
    .speak = Where to speak
do = Do something with a sheet
    .open = Open this sheet
    .take = Take away
    .restore = Go back to this one
    .primary = Put first
    .rename = Rename
    .forget = Delete

screen-rename =
    What should <b>{ $name }</b> be called?
    Write any name, in a few words. The answers stay as they are.
screen-forget = { $kind ->
        [before] Delete <b>{ $name }</b> as it was? Today’s sheet stays, with all its answers.
       *[now] Delete <b>{ $name }</b>? Its answers and its earlier sheets will go with it, for good.{ $left ->
            [yes] { " " }Your other sheets stay.
           *[no] { "" }
        }
    }
forget-yes = Yes, delete
sheet-forgotten = { $kind ->
        [before] The earlier version is deleted. <b>{ $name }</b> as it is today stays.
       *[now] <b>{ $name }</b> is deleted.
    }
undone = Undone: { $names }. The answers are as they were.
no-such-sheet = That sheet is no longer here.

screen-changed =
    Corrected: { $names }. <b>Your sheet is up to date.</b>
changes = { $counted }.
changes-none = No line changes.
in-words = { $n ->
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
       *[other] { $n }
    }
lines = Lines that differ, opening a sentence or after a comma
    .changed = { $n ->
        [1] one line changed
       *[other] { in-words } lines changed
    }
    .new = { $n ->
        [1] one { $first ->
            [yes] line is
           *[no] is
        } new
       *[other] { in-words } { $first ->
            [yes] lines are
           *[no] are
        } new
    }
    .gone = { $n ->
        [1] one { $first ->
            [yes] line is
           *[no] is
        } gone
       *[other] { in-words } { $first ->
            [yes] lines are
           *[no] are
        } gone
    }
difference = One line, from sheet to sheet
    .changed = { $line }
        <blockquote>Before: { $before }</blockquote>
    .new = { $line }
        <blockquote>New.</blockquote>
    .gone = <blockquote>No longer there: { $before }</blockquote>
changes-more = { $n ->
        [one] <i>And one more line.</i>
       *[other] <i>And { $n } more lines.</i>
    }
sheet-same = Noted. No line of your sheet changes.

## Sharing

share-sheet = Share
share-start = Make my own sheet
to-share = Tap “Share”, then choose a conversation. Or write <b>@{ $name }</b> in any of them: your cards and lines will be there, for you alone.
share-card = The card
share-title = <b>{ $title }</b>
