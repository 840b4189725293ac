### The texts written for them, ready to copy: said to others.
### Nothing private goes into them: no share of money, nothing that nearly stopped it, nobody’s words.
### …: a blank to fill. 256 characters at most, so that the button can copy.

screen-drafts =
    <b>Words to copy</b>
    Written from your answers. The “…” are for you to fill.
drafts-none = A few more answers are needed to write something for you.
screen-draft =
    <b>{ $title }</b>

    <blockquote>{ $text }</blockquote>
draft-copy = Copy
draft-others = The other texts
draft-say-tu = Less formal
draft-say-vous = More formal

someone-there = { $moment ->
        [let_down] someone who has just been let down
       *[other] someone I could be useful to
    }{ $family_known ->
        [yes] { " " }({ $family })
       *[no] { "" }
    }

draft-ask_favourite = I’m thinking of you for one thing: do you know { someone-there }? A name is enough, I’ll do the rest. And if nobody comes to mind, that’s fine too.
    .name = Ask for a name
draft-ask_introducer = Thank you again for sending me …: just the kind of person I love working for. Do you know { someone-there }, too? One name is enough, I’ll do the rest, and tell you how it went.
    .name = A thank-you, and a name
draft-ask_peers = Thank you for sending people my way. If you come across { someone-there } and it isn’t for you, send them to me: I’ll look after them, and tell you how it went.
    .name = To people in your trade
draft-terms = { $sells_by ->
        [sessions] From …, I ask for payment when a session is booked. Tell me if that’s a problem: we’ll find a way.
        [subscription] From …, I’m moving to direct debit on the 1st of the month. Tell me if another date suits you better.
        [shop] From …, orders are paid for when they are placed.
        [online] From …, orders are paid for when they are placed.
        [invoice] From …, my invoices are due within … days. Tell me who to send them to, and what must be on them (order number, department) so that nothing holds them up.
       *[quote] From …, I begin with a deposit of …%, and the rest is due within … days. Tell me if that works for you before I hold the date.
    }
    .name = Your terms
draft-refusal = { $refusal }
    .name = Saying no
draft-questions = { $count ->
        [1] { $one }
       *[other] { $one } { $two }
    }
    .name = To ask first
draft-call_again = { say-again }
    .name = Calling again
draft-invite = { ask-invitation-start }
    .name = Asking to listen
draft-clause = { $clause }
    .name = The line to write
draft-brief =
    What I do: { $offer }.
    What it changes: …
    The price, and what it covers: { $price_known ->
        [yes] from { $price }, for …
       *[no] …
    }
    When: …
    What I need from you to begin: …
    .name = A page to pass on
draft-post = { $moment ->
        [let_down] Let down a few days before the date? Before looking for a replacement, three things to check: …; …; … I’m around this week if you’d like to go through them together.
        [date_near] The date is close and nothing is settled? What can still wait: … What can’t: … If you’re unsure about either, write to me.
        [letter] A letter, an inspection? Before you answer: … What not to do: … The deadline that counts: …
       *[season] The season is coming. What gets ready now: … What will be too late in a month: …
    }
    .name = A text to publish
