### The texts written for them, ready to copy: said to others.
### Nothing private goes into them: no share of money, nothing that nearly stopped it, nobody’s words.
### …: a blank, asked for before the text is shown; .ask0, .ask1: what is asked for the first and the
### second. 256 characters at most, so that the button can copy.

screen-drafts =
    <b>Words to copy</b>
    This week’s are in “My week”. Here are the others.
drafts-all = All the texts
draft-to = For { $name }
draft-unfilled = ✎ { $name }
draft-fill = Fill it in
draft-refill = Change the blanks
blank = { $known ->
        [yes] { $asked }
       *[no] What goes in place of the dots in bold?
    }

    <blockquote>{ $before }<b>…</b>{ $after }</blockquote>
    .name = What is missing
    .why = Without it, the text is not ready to go. What you write stays: you won’t be asked again.
drafts-none = The words to say are in your week; more answers will give more of them.
screen-draft =
    <b>{ $title }</b>{ $ready ->
        [yes] { "" }
       *[no] { " " }· a word or two missing
    }

    <blockquote>{ $text }</blockquote>
draft-copy = Copy
draft-others = The other texts
draft-say-tu = Less formal
draft-say-vous = More formal

someone-there = { $seek ->
        [moment] someone who has had { $moment } lately
        [kind] someone who { say-lives }{ $beside ->
            [yes] { " " }({ $group })
           *[no] { "" }
        }
        [group] one more customer of this kind ({ $group })
       *[no] someone I could be useful to
    }

draft-ask_favourite = I’m thinking of you for one thing: do you know { someone-there }? A name is enough, I’ll do the rest. And if nobody comes to mind, that’s fine too.
    .name = Ask for a name
draft-ask_introducer = Thank you again for the person you sent my way: just the kind I love working for. Do you know { someone-there }, too? One name is enough, I’ll do the rest, and tell you how it went.
    .name = A thank-you, and a name
draft-ask_peers = Thank you for sending people my way. If you come across { someone-there } and it isn’t for you, send them to me: I’ll look after them, and tell you how it went.
    .name = To people in your trade
draft-terms = { $sells_by ->
        [own] From now on, this is how I work: “{ $terms }”. Tell me if that suits you before I hold the date.
        [sessions] From now on, I ask for payment when a session is booked. Tell me if that’s a problem: we’ll find a way.
        [subscription] From now on, each month is paid in advance, on the 1st. Tell me if another date suits you better.
        [shop] From now on, orders are paid for when they are placed.
        [online] From now on, orders are paid for when they are placed.
        [invoice] From now on, each invoice bears its date of payment. Which can you keep, who should it go to, and what must be on it (order number, department) so that nothing holds it up?
       *[quote] From now on, part is paid before I begin, and the rest on a date we write down. Which can you keep? I hold your date as soon as that is said.
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
draft-brief = { $price_known ->
        [yes]
            What I do: { $offer }.
            The price: from { $price }.
            What it covers: …
            What it changes: …
            When: …
            To begin: …
       *[no]
            What I do: { $offer }.
            What the price covers: …
            What it changes: …
            When: …
            To begin: …
    }
    .name = A page to pass on
    .ask0 = What does your price cover? “The survey, two rounds of changes, delivery”, say.
    .ask1 = What does it change for them? Something seen, or counted.
    .ask2 = When is it done? “Three weeks after the go-ahead”, say.
    .ask3 = What do you need from them to begin? “A yes by message and the deposit”, say.
draft-post = At first, at a customer’s: { $moment }. Since then: { $change }. If you are living through the same, write and tell me what is happening, and by when you need an answer.
    .name = A text to publish
