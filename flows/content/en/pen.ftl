### The pen: what a language model writes, where the host offers one and the person says yes.

pen-offer = ✍️ Say it better
screen-pen =
    <b>✍️ The pen</b>
    { $state ->
        [yes] Since { $since }, a machine ({ $host }) is sent, for each text, those of your answers it starts from, and for the week all of them, with your sheet (first names too; no family names, addresses or phone numbers), and writes it better.

            You can stop it here. What it wrote stays yours.
        [no] Since { $since }, nothing leaves: your texts are written by my rules.

            If you agree, a machine ({ $host }) would be sent, for each text, those of your answers it starts from, and for the week all of them, with your sheet (first names too; no family names, addresses or phone numbers).
       *[unknown] A machine ({ $host }) can write your texts better, answer your questions, and guess a reply I did not understand, or not for sure: each time, it would be sent these words, and the answers it starts from, or for the week all of them, with your sheet (first names too; no family names, addresses or phone numbers).

            I check each sentence before you read it. Everything works as well without; you can stop it whenever you like, in /settings.
    }
pen-yes = Yes, it may write
pen-no = No thanks
pen-stop = Stop the pen
pen-none = There is no pen here: your texts are written by my rules.
pen-writing = ✍️ The pen is writing: the text changes once it is said better.
pen-text = ✍️ { $text }
pen-own = ✎ { $text }
pen-answer =
    ✍️ { $text }
    <i>From: { $names }</i>
pen-anew = ✍️ Write it anew
pen-edit = ✎ Edit
pen-without = Without the pen
    .own = The text of before
pen-back = ← The text
pen-gone = This text is no longer there: your answers have changed since.
screen-pen-edit =
    Write your own version, in one message: it will take its place.

    <blockquote>{ $text }</blockquote>
pen-setting = ✍️ The pen
pen-privacy = • ✍️ The pen, if you accept it: for each text, { $host } is sent the answers it starts from (for the week, all of them, and the sheet), masked as above, and nothing of who you are. I keep your yes, its date, and these texts. /settings to stop it.
pen-this-week = this week
pen-heard = ✍️ Do you mean: { $value }?
pen-doubt = ✍️ For “{ $question }” I noted: { $kept }. { $none ->
        [yes] Was that an answer?
       *[no] Did you rather mean: { $value }?
    }
pen-take-off = No, take it off
pen-kept = It is right as noted
pen-sum = { $n } times { $each } ({ $family }, a customer): { $total }.
    .hour = { $each } ({ $family }, a customer) and one hour more, { $hour }: { $total }.
    .month = { $money } ({ $family }) ÷ { $theirs } { $things } ÷ { $months } months: { $each } a month each; times { $n }: { $total } a month.
    .told = { $price } ÷ { $hours } h (“{ $said }”): { $each } an hour.
    .asked = { $n } times { $each }, the price told: { $total }.
    .dealt = { $price } ÷ { $hours } h, for your favourite: { $each } an hour{ $known ->
        [yes] , when you count { $hour }
       *[no] { "" }
    }.
    .rate = { $money } ({ $family }) ÷ { $months } months: { $each } a month.
    .time = { $n } { $things } × { $minutes } minutes: { $hours } h{ $known ->
        [yes] , or { $worth } at what your hour is worth
       *[no] { "" }
    }.
pen-about = Answer
    .rules = text by rules
    .who = to whom
    .why = why this week
    .sum = sum
    .when = when
    .line = line of the sheet
    .asked = question
    .sums = sum, what may be proposed
    .kept = noted
    .option = possible answer
