### The words of the papers: the card, the report, the text. They never say "you":
### a paper is shown and passed on.

## Titles

paper-title = Customer sheet
paper-aim = Who to aim for
paper-avoid = Who to avoid
paper-voices = In their words
paper-speak = Where to speak
paper-made = { $dated ->
        [yes] All of it comes from the answers given, up to { $day }.
       *[no] All of it comes from the answers given.
    }

paper-signed = { $name } · with { $coach } · { $day }

paper-role = { $role ->
        [primary] First favourite
        [secondary] Another favourite, after { $first }
       *[only] { "" }
    }

paper-name-target = A person is missing
paper-name-to_find = Still to be found
paper-name-interviews = Listen first
paper-name-list = A watch list
paper-name-unknown = Still to be told

## What a line is worth

paper-lived = Lived
paper-deduced = Deduced
paper-hypothesis = Guess
paper-missing = Missing: { $names }.

## Who wants to, who can

paper-grid = Who wants to, who can
paper-grid-lead = The larger the circle, the more of the money that group brings in.
paper-want = Wish
paper-want-low = needs persuading
paper-want-high = signs fast
paper-can = Money
paper-can-low = nothing to spend
paper-can-high = pays on time
paper-real_payer = Aim here
paper-framed = Set terms
paper-kept = Keep, don’t chase
paper-refused = Say no from now on
paper-dreamer = Keep a place
paper-to_convince = Persuade
paper-out = Let go
paper-untested = No price named yet
paper-share = { $share }%
paper-core = { $core }% of the money comes from people who pay the price, on time
paper-mark = our yardstick: { $mark }%

## Who reads, who pays

paper-gap = Who reads, who pays
paper-reactions = The last ten reactions
paper-reactions-told = { $low ->
        [0] none came from someone who could pay
       *[other] { $low } to { $high } came from people who could pay
    }
paper-reactions-unknown = not looked at yet
paper-mentions = { $customers ->
        [1] The last customer
       *[other] The last { $customers } customers
    }
paper-mentions-told = { $mentioned ->
        [0] nobody spoke of the posts
        [one] { $mentioned } spoke of the posts
       *[other] { $mentioned } spoke of the posts
    }
paper-came = Where the last customers came from

## Channels

paper-keep = Keep
paper-less = Reduce or redirect
paper-test = Test
paper-others = Good to know

## The message, the week, the answers

paper-message = The message
paper-score = { $points } out of { $of }
paper-sent = The last message sent
paper-decide = The decisions
paper-week = This week
paper-minutes = { $minutes } min
paper-drafts = Words to copy
paper-drafts-lead = Each “…” is to be filled in.
paper-answers = The answers behind each line
paper-answers-lead = The small numbers at the end of the lines point here.
paper-too = Also said

## Empty chapters

paper-empty-aim = One or two more answers are needed to draw someone.
paper-empty-avoid = Nothing has been said yet about regretted customers. Yet that is where evenings are won back: a single story is enough to begin.
paper-empty-speak = It still takes saying where customers come from, and who reads.
