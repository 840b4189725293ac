### The sheet: who to aim for, who to avoid, where to speak. One line of the sheet, one `line-…` message.
### .name: its short name, for the "Why?" buttons (24 characters at most).
### Between “ ” stand people's own words, and nothing else; what we suggest saying is in italics.

## Titles

aim-person = Who to aim for: { $name }
aim-family = Who to aim for: { $name }
aim-target = Who to aim for: a person is missing
aim-to_find = Who to aim for: still to be found
aim-interviews = Who to aim for: { $name }
avoid-named = { $framed ->
        [yes] Who to avoid, or take on terms: { $name }
       *[no] Who to avoid: { $name }
    }
avoid-list = Who to avoid: a watch list
avoid-unknown = Who to avoid
speak = Where to speak

subtitle-person = <i>{ $family } · { $confidence }</i>
subtitle-alone = <i>One person · { $confidence }</i>
subtitle-family = <i>{ $late ->
        [yes] A group that pays late, still without a face
       *[no] A group that pays, still without a face
    }</i>
subtitle-hypothesis = <i>Guesses, to be checked</i>
subtitle-regret = <i>{ $customers ->
        [1] From a single customer
       *[other] From { $customers } customers
    }</i>
confidence-anecdote = from a single customer
confidence-one_of = from one story
confidence-hint = from one customer, and one or two like them
confidence-pattern = from one customer, and others like them

## Words that go into sentences

newsletter-word = newsletter

own = “{ $words }”
label-family = { $name }

want-convince = they had to be persuaded
want-postpone = they put it off until later
want-asked_price = they asked you the price
want-sign_fast = they said yes fast or came back

can-no_sale = last time the money wasn’t there
can-lowered = last time your price was knocked down
can-in_parts = last time they paid in instalments
can-late = last time they paid late
can-on_time = last time they paid on time
can-untested = no price has been named yet

of-money = { $share_known ->
        [yes] { " " }That’s { $share }% of the money coming in.
       *[no] { "" }
    }

role-themselves = the person themselves
role-director = the owner or the boss
role-finance = finance or purchasing
role-hr = human resources
role-it = IT
role-operations = operations or maintenance
role-parent = a parent
role-partner = a spouse or partner
role-association = the charity or the council
role-other = someone else
role-nobody = nobody

before-competitor = a competitor
before-in_house = someone in-house
before-friend = a friend
before-alone = managing alone
before-nothing = nothing

why-trust = trust
why-speed = speed
why-price = the price
why-speciality = your speciality
why-closeness = being close by
why-values = shared values
why-vouched = someone vouched for you

seen-decides_fast = they decide fast
seen-reassured = they need reassurance
seen-follows_advice = they follow your advice
seen-challenged = they like being challenged
seen-pays_on_time = they pay on time
seen-recommends = they recommend you
seen-leaves_room = they let you get on with it

tone-decides_fast = a short proposal
tone-reassured = proof before promises
tone-follows_advice = one clear piece of advice rather than three options
tone-challenged = a frank question, even an uncomfortable one
tone-pays_on_time = the price said straight away
tone-recommends = a story that is easy to pass on
tone-leaves_room = the idea rather than the instructions

channel-recommendation = recommendations
channel-network = your network
channel-site = your website or a search
channel-social = your posts
channel-event = events
channel-outreach = contacting people yourself
channel-ad = adverts
channel-shop = your shop window
channel-platform = the platform
channel-other = your other routes

came-recommendation = A recommendation
came-network = Your own network
came-site = Your website, a search
came-social = Something you posted
came-event = An event
came-outreach = You contacted them
came-ad = An advert
came-shop = Your shop, the street
came-platform = A platform
came-other = Some other way

outlet-blog = your blog
outlet-newsletter = your { newsletter-word }
outlet-facebook = Facebook
outlet-instagram = Instagram
outlet-linkedin = LinkedIn
outlet-tiktok = TikTok
outlet-youtube = YouTube
outlet-podcast = your podcast
outlet-talks = your talks
outlet-other = the other places you publish

topic-technique = technique
topic-gear = gear
topic-news = trade news
topic-problem = a customer’s problem
topic-story = a customer’s story
topic-backstage = what goes on behind the scenes
topic-offer = your offer

reader-peers = people in your trade
reader-learners = enthusiasts and beginners

homework-site = their website
homework-news = a recent piece of news
homework-figures = their figures
homework-post = something they posted
homework-contact = someone you both know

gave-time = time
gave-contact = a name to call
gave-data = their words or papers
gave-money = money

## Who to aim for: the group

line-real_payer = { $late ->
        [yes] <b>The wish was there, the money came late.</b>
       *[no] <b>The wish and the money were there.</b>
    } { $family }: { $want }, { $late ->
        [yes] but
       *[no] and
    } { $can }.{ of-money }
    .name = Wish and money
line-to_convince = <b>The money was there, the wish less so.</b> { $family }: { $want }; { $can }.{ of-money }
    .name = Wish and money
line-untested = <b>Price still unknown.</b> { $family }: { $want }, but { $can }.{ of-money } Name it before you count on them.
    .name = A price to name
line-dreamer = { $lowered ->
        [yes] <b>The wish was there, but not at your price.</b>
       *[no] <b>The wish was there, but not the money.</b>
    } { $family }: { $want }, but { $can }.{ of-money }
    .name = Wish without money
line-out = <b>Hard going, for now.</b> { $family }: { $want }; { $can }.{ of-money }
    .name = No wish, no money

line-ideal_cannot_pay = { $lowered ->
        [yes] <b>Your favourite doesn’t pay your price.</b>
       *[no] <b>Your favourite can’t pay.</b>
    } { $favourite } · { $family }. Keep a place for them; your week goes first to those who pay.
    .name = Your favourite
line-favourite_regretted = <b>On both your lists.</b> { $favourite }: the person you would clone, and the one you regret. { $never ->
        [yes] Even at double the price, you would say no: so this isn’t the person to clone.
       *[no] Keep the person, change the conditions.
    }
    .name = On both your lists

but-regrets = { $paid_badly ->
        [0] { "" }
        [1] , but for one you regret
       *[other] , but for { $paid_badly } you regret
    }
line-eighty_percent = { $level ->
        [green] <b>Paid at the price you named, on time: { $core }% of your income{ eighty-parts }{ but-regrets }.</b> Our yardstick: { $mark }%.{ eighty-apart }
       *[other] <b>Paid at the price you named, on time: { $core }% of your income{ eighty-parts }.</b> Our yardstick: { $mark }%.{ eighty-apart }{ eighty-rest }
    }
    .name = Paid on time
line-no_payer_yet = <b>Nobody sure to pay yet.</b> No group has both the wish and the money. { $untested ->
        [yes] Start by naming your price where it hasn’t been named.
       *[no] Start from the last person who paid your full price, even just once.
    }
    .name = Nobody sure to pay yet
line-concentration = { $level ->
        [red] <b>One customer brings in more than half.</b> If they leave, more than half of your income leaves with them. Before anything else: a second one.
       *[other] <b>One customer brings in a lot.</b> Between a quarter and half of your income.
    }
    .name = Your biggest customer
line-shares_adjusted = <b>Your shares.</b> Together they came to { $total }%; I scaled them to 100.
    .name = Your shares
line-face = { $one ->
        [yes] <b>A story is missing.</b> { $family }: what had just happened the day they first wrote to you? The sheet starts there.
       *[no] <b>A face is missing.</b> { $family }: who paid your price without arguing? That is the person to tell me about.
    }
    .name = A face is missing
line-target_only = <b>That’s a good target. A person is missing.</b> “{ $words }”: this says what some people look like, not what they are living through. Think of someone you have met. What had just happened to them, the day they first wrote to you?
    .name = Target or person

## Who to aim for: the person

line-trigger = <b>The moment.</b> “{ $quote }”.
    .name = The moment
line-hesitation = <b>What nearly stopped it.</b> “{ $quote }”.
    .name = What held them back
line-change = <b>What changed.</b> “{ $quote }”.
    .name = What changed
line-quote = <b>Their words.</b> “{ $quote }”.
    .name = Their words
line-dream = <b>Their dream.</b> “{ $quote }”.
    .name = Their dream
line-payer = { $payer_known ->
        [yes] <b>Who paid:</b> { $payer }.{ $blockers_count ->
            [0] { "" }
           *[other] { " " }Who could say no: { $blockers }.
        }{ $before_known ->
            [yes] { " " }Before you: { $before }.
           *[no] { "" }
        }
       *[no] { $blockers_count ->
            [0] <b>Before you:</b> { $before }.
           *[other] <b>Who could say no:</b> { $blockers }.{ $before_known ->
                [yes] { " " }Before you: { $before }.
               *[no] { "" }
            }
        }
    }
    .name = Who paid
line-gift = <b>The gesture that counts.</b> { $known ->
        [yes] “{ $quote }”.
       *[no] You don’t know it yet. Call { $name } and ask what was hardest { $moment_known ->
            [yes] at the time.
           *[no] this year.
        }
    }
    .name = The small gesture
line-caution = <b>Still to confirm.</b> { $customers ->
        [0] This sheet doesn’t yet rest on anyone in particular.
        [1] There is one customer behind this sheet. Find a second one like them before you change your page or your prices.
       *[other] { $nothing ->
            [yes] By your answers, nothing nearly stopped your best customers. Ask them: what held them back holds others back too.
           *[no] This sheet doesn’t say yet what nearly stopped them. Ask them: what held them back holds others back too.
        }
    }
    .name = Still to confirm

## Who to avoid: a regret

behaviour-name = { $sign ->
        [urgent] the one in a hurry{ what-they-did }
        [haggled] the one who wanted a discount
        [spoke_ill] the one who ran someone else down
        [no_decider] the one with nobody deciding
        [refused_deposit] the one who refused a deposit
       *[none] the customer{ what-they-did }
    }
behaviour-unknown = { $never ->
        [yes] the customer to refuse, even at double
       *[no] { $refused ->
            [yes] the customer you turned down
           *[no] the customer you regret
        }
    }
what-they-did = { $wrong ->
        [more_work] { " " }who wanted far more
        [constant_calls] { " " }who wrote at all hours
        [no_respect] { " " }who lacked respect
        [no_trust] { " " }who didn’t trust you
        [changing_mind] { " " }who kept changing their mind
        [not_speciality] { " " }who needed another trade
        [expected_other] { " " }who expected something else
        [costly] { " " }who took too long to win over
        [paid_late] { " " }who paid badly, or late
        [haggled] { " " }who haggled over everything
        [values] { " " }with other values
       *[none] { "" }
    }

wrong-more_work = far more work
wrong-overrun = more work than agreed ({ $planned } h planned, { $real } done)
wrong-constant_calls = messages at all hours
wrong-no_respect = a lack of respect
wrong-no_trust = a lack of trust in you
wrong-changing_mind = one change of mind after another
wrong-not_speciality = work outside your speciality
wrong-expected_other = something else expected of you
wrong-costly = too long to win over
wrong-paid_late = bad or late payment
wrong-haggled = haggling over everything
wrong-values = values that weren’t yours

cause-workload = work that overflows
cause-relational = how you got on
cause-payment = how they pay
cause-fit = work that isn’t yours
cause-reach = too much effort before a yes

sign-haggled = they wanted a discount
sign-urgent = everything was urgent
sign-spoke_ill = they ran someone else down
sign-no_decider = nobody was deciding
sign-refused_deposit = the deposit was refused

watch-workload = extra requests before you have even agreed
watch-relational = a message at night, another in the morning to see if you read it
watch-payment = talk of the price before talk of the work
watch-fit = a request that begins with <i>could you also</i>
watch-reach = a third meeting with no decision

ask-workload = What do you take to be included, and what would come on top?
ask-relational = How often do we talk, and by what means?
ask-payment = What budget have you set aside, and how do you pay?
ask-price = It’s { $price }: does that suit you, and how do you pay?
ask-fit = How will you see that it has worked?
ask-reach = What do you need in order to decide?
ask-haggled = { $sells ->
        [shop] That is the price on the label: does that suit you?
        [sessions] It is the same rate for everyone: does that suit you?
        [online] That is the price on the page: does that suit you?
       *[other] If the budget is smaller, what do we take out?
    }
ask-urgent = { $sells ->
        [shop] What happens if it’s here a week later?
        [sessions] What happens if I can only see you a week later?
        [online] What happens if it arrives a week later?
       *[other] What happens if it’s ready a week later?
    }
ask-spoke_ill = What went wrong last time?
ask-no_decider = Who decides with you?
ask-refused_deposit = { $sells ->
        [shop] Orders are paid when they are placed: does that suit you?
        [sessions] The place is paid when you book: does that suit you?
        [subscription] The first month is paid in advance: does that suit you?
        [online] Payment is made with the order: does that suit you?
        [quote] Does a deposit before we start suit you?
       *[unknown] Part of it is paid before I start: does that suit you?
    }

refuse-plain = Thank you for thinking of me. I wouldn’t be the right person for this, and I’d rather say so now.
refuse-terms = Thank you for thinking of me. I work on these conditions: “{ $terms }”. Without them, I’d rather say no.
refuse-refused_deposit = { $sells ->
        [shop] Thank you for thinking of me. I make up orders once they are paid; without that, I’d rather say no.
        [sessions] Thank you for thinking of me. I hold places once they are paid; without that, I’d rather say no.
        [online] Thank you for thinking of me. I send what has been paid for; without that, I’d rather say no.
        [subscription] Thank you for thinking of me. I start once the first month is paid; without that, I’d rather say no.
        [quote] Thank you for thinking of me. I begin with a deposit; without one, I’d rather say no.
       *[unknown] Thank you for thinking of me. I begin once part of it is paid; without that, I’d rather say no.
    }
refuse-workload = { refuse-plain }
refuse-relational = Thank you for thinking of me. We don’t work the same way, and I’d rather tell you now.
refuse-payment = { $sells ->
        [shop] Thank you for thinking of me. The price is the one on the label; if it doesn’t suit you, I quite understand.
        [sessions] Thank you for thinking of me. It is the same rate for everyone; if it doesn’t suit you, I quite understand.
        [online] Thank you for thinking of me. The price is the one on the page; if it doesn’t suit you, I quite understand.
       *[other] Thank you for thinking of me. My price is the one I gave you; if it doesn’t suit you, I quite understand.
    }
refuse-fit = Thank you for thinking of me. It isn’t what I do best, and I’d rather tell you.
refuse-reach = Thank you for the time we’ve spent on this. I’ll stop here; write to me the day it’s decided.
refuse-urgent = Thank you for thinking of me. In that time I wouldn’t do good work, and I’d rather tell you.


happened = { $told_known ->
        [yes] “{ $told }”
       *[no] { $wrong }
    }
line-happened = { $refused ->
        [yes] <b>What made you say no:</b> { happened }.
       *[no] <b>What happened:</b> { happened }.
    }
    .name = What happened
line-pattern = <b>The same cause in { $times } regrets:</b> { $cause }. { $times ->
        [2] Twice is a hint.
       *[other] That is no longer chance.
    }
    .name = What keeps happening
line-first_sign = <b>The first sign:</b> { $sign }.
    .name = The first sign
line-red_flag = <b>The same sign, { $times ->
        [2] twice
       *[other] { $times } times
    }:</b> { $sign }. Next time, stop right there.
    .name = The sign that returns
line-hard_no = <b>Even at double, you would say no.</b>{ $money ->
        [yes] { "" }
       *[no] { " " }So it isn’t a question of price.
    }
    .name = Even at double
line-cheap_regret = <b>At double, you would say yes.</b> So it is a question of price: this work was worth more than you asked.
    .name = At double
line-conditions = <b>Yes, on your conditions.</b> { $terms_known ->
        [raw] “{ $terms }”. Say it again as a rule for everyone, without blame.
        [fit] “{ $terms }”. { terms-go }
       *[no] Which ones? One sentence, to be said before you begin.
    }
    .name = Your conditions
terms-go = { $sells ->
        [quote] Write them into the quote, before you start.
        [shop] Say them before you take the order.
        [sessions] Say them before you hold the place.
        [online] Put them on the page, before payment.
       *[other] Write them down, before you start.
    }
line-signs = { $first_known ->
        [yes] <b>Also watch for:</b>
       *[no] <b>Watch for:</b>
    } { $one }{ $count ->
        [1] { "" }
       *[other] ; { $two }
    }.
    .name = Other signs
line-questions = <b>Before you accept, ask:</b> <i>{ $one }</i>{ $count ->
        [1] { "" }
       *[other] { " · " }<i>{ $two }</i>
    }
    .name = Before you accept
line-refusal = <b>To say no.</b> <i>{ $refusal }</i>
    .name = To say no
line-marked_down = <b>{ $times } regrets by the same route:</b> { $channel }. When someone comes that way, ask your questions sooner.
    .name = The way they came

## Who to avoid: a watch list

contrary-no_date = interest without a date
contrary-no_price = dodging the subject of price
contrary-late = discussing the due date before the work
contrary-lowered = asking for a discount at the outset
contrary-no_trust = asking for proof and believing none of it
contrary-redoes = redoing your work after you
contrary-no_debate = not bearing to be contradicted
contrary-secret = asking you to stay invisible
contrary-dictates = dictating each detail
contrary-cheaper = choosing you for the price alone
contrary-elsewhere = coming for something other than your speciality
contrary-values = making light of what matters to you

line-watch = <b>What to watch for.</b> The opposite of the people you serve well: { $signs }.
    .name = What to watch for

## Where to speak

readers-apart = <b>The people who read you are not the people who pay you.</b>
line-reader_gap = { $level ->
        [red] { readers-apart }
        [amber] { $brought ->
            [yes] <b>Few of your readers pay.</b>
           *[no] <b>The people who read you are not yet the people who pay you.</b>
        }
        [green] <b>The people who pay you read you.</b>
       *[grey] <b>Who reads you? Worth a look.</b>
    } { $reactions ->
        [zero] None of your last ten reactions came from people who could pay{ mentions }
        [one_two] 1 or 2 reactions in 10 came from people who could pay{ mentions }
        [three_five] 3 to 5 reactions in 10 came from people who could pay{ mentions }
        [six_eight] 6 to 8 reactions in 10 came from people who could pay{ mentions }
        [nine_ten] 9 or 10 reactions in 10 came from people who could pay{ mentions }
       *[unknown] Ten minutes are enough: go back to your last ten reactions and count those from people who could pay.
    }
    .name = Readers and payers
mentions = { $mentioned ->
        [-1] .
        [0] { $customers ->
            [1] ; your last customer didn’t mention your posts.
           *[other] ; none of your last { $customers } customers mentioned your posts.
        }
       *[other] { $customers ->
            [1] ; your last customer mentioned your posts.
           *[other] ; { $mentioned } of your last { $customers } customers mentioned your posts.
        }
    }

the-moment = { $moment_known ->
        [yes] { " " }{ $person }, that day: “{ $moment }”. Talk about that moment.
       *[no] { " " }Talk about the moment when people need you.
    }
line-theo = <b>Change the subject, not the tool.</b> { $all ->
        [yes] Your last { $posts } posts were about { $topics }:
       *[no] { $count } of your last { $posts } posts were about { $topics }:
    } they draw { $readers }.{ the-moment }
    .name = Your subjects
line-keep_payers = <b>Keep: those who pay.</b> { $family }: { $can }. Serve them first.
    .name = To keep
line-keep_favourite = <b>Keep: the bond.</b> { $known ->
        [yes] { $name }
       *[no] The last person who paid
    }: a word this month, selling nothing.
    .name = To keep
line-call_five = <b>Call rather than post.</b> You know who buys: five calls weigh more than five posts.
    .name = Calling
line-missed_by = <b>If you stopped tomorrow.</b> { $who ->
        [peers] People in your trade would ask after you, by your own account.
       *[nobody] Nobody would ask after you, by your own account.
    }
    .name = If you stopped
line-permission = <b>People have asked to hear from you.</b> { $many ->
        [under_20] Fewer than 20 people: write to them one by one, before looking elsewhere.
        [to_200] 20 to 200 people: they are the ones to write to first.
       *[more] More than 200 people: they are the ones to write to first.
    }
    .name = Who is waiting for you
line-message_score = <b>Your last message: { $points } out of 10.</b>{ $good_count ->
        [0] { "" }
       *[other] { " " }For: { $good }.
    }{ $bad_count ->
        [0] { "" }
       *[other] { " " }Against: { $bad }.
    }{ $band ->
        [generic] { " " }It could go to anyone.
        [halfway] { "" }
       *[specific] { " " }It could only go to one person: keep writing that way.
    } Count replies and meetings, not acceptances.
    .name = Your message
line-trust_test = { $level ->
        [green] <b>It deserves to be read.</b> Yes to { $yes } of the { $of } trust questions.
       *[red] <b>Don’t send it yet.</b> Yes to { $yes ->
            [0] none
           *[other] { $yes }
        } of the { $of } trust questions; from three on, it can go.
    }
    .name = The trust test
line-rewrite = <b>The next one, in five pieces.</b>
    1. Who sent me: { $sender_known ->
        [yes] { $name }
       *[no] …
    }
    2. What I looked at: { $checked_known ->
        [yes] { $checked }
       *[no] …
    }
    3. What it has to do with you: { $moment_known ->
        [yes] a moment like “{ $moment }”
       *[no] …
    }
    4. What holds you back, and how I take it away: { $obstacle_known ->
        [yes] “{ $obstacle }”
       *[no] …
    }
    5. <i>Is this a good moment to talk about it for ten minutes?</i>
    .name = The next message
line-stop_looking = <b>Stop: looking further afield.</b> People who want to pay and can are already here. No new group of customers before you have asked each of them for a name.
    .name = To stop

someone-alike = { $tact ->
        [yes] someone you could be useful to.
       *[no] someone living through the same moment.
    }
ask-somebody = { $person_known ->
        [yes] Call { $name } and ask for a name, just one: { someone-alike }
       *[no] Ask the last customer who paid your price for a name, just one: { someone-alike }
    }
sent-one = { $person_known ->
        [yes] { $name }
       *[no] your favourite
    }
proposal = { $do ->
        [own] { $own }
        [ask_introduction] { $introduced ->
            [yes] Ask whoever can introduce you ({ $introducers }) for a name, just one: { someone-alike }
           *[no] { ask-somebody }
        }
        [pressing] First, what is pressing: “{ $pressing }”. A call or a message, today.
        [ask_introducer] Thank whoever sent you { sent-one } (“{ $by }”), and ask who else: one name.
        [call_favourite] { $person_known ->
            [yes] Call { $name }, selling nothing: what nearly stopped it, what changed, what comes next.
           *[no] Call the last customer who paid your price, selling nothing: what nearly stopped it, what changed, what comes next.
        }
        [call_five] { $tact ->
            [yes] Five calls before any post, to people who can speak of you. Nobody is canvassed at a time like that.
           *[no] Five calls before any post, to people living through what your payers lived through.
        }
        [say_price] Say your price to three people, out loud, and note the first thing they say.
        [rewrite_topic] { $moment_known ->
            [yes] Write one text: what you do for someone living through a moment like your best customer’s, naming nobody.
           *[no] Write a single piece: the answer to the last question a customer asked you.
        }
        [look_at_readers] Ten minutes: go back to your last ten reactions and count those from people who could pay.
        [second_customer] Ask your biggest customer for two names: you need a second one like them.
        [own_terms] { $sells ->
            [quote] Put your conditions in your next quote, before you start: “{ $terms }”.
           *[other] Write your conditions down, and say them before you accept: “{ $terms }”.
        }
        [ask_deposit] { $sells ->
            [quote] Add a line to your next quote: a deposit on signing, before you start.
            [shop] Put it up where it is seen: orders are paid when they are placed.
            [sessions] Write it where people book: the place is paid on booking.
            [subscription] Write it in your offer: the first month is paid in advance.
            [online] Write it on the page: the order is paid first.
           *[unknown] Say it to the next one who asks: part is paid before you start.
        }
        [write_limits] { $sells ->
            [quote] Write in your quote what is included, what is not, and what the rest costs.
           *[other] Write down what is included, what is not, and what the rest costs.
        }
        [remove_bait] Read your page again and take out the sentence that draws the people you no longer want.
        [call_again] { call-again }
        [interview_three] { $names_known ->
            [yes] Twenty minutes a person, with the guide, selling nothing: { $names }.
           *[no] Listen to three people, twenty minutes each, with the guide, selling nothing.
        }
        [frame_late] { $sells ->
            [shop] Put it up where it is seen, and tell them ({ $family }): payment on the spot.
            [sessions] Tell them, before the next booking ({ $family }): payment when they book.
            [online] Write it on the page, and tell them ({ $family }): payment when they order.
           *[other] Send them your payment terms, before the next job ({ $family }).
        }
        [remove_obstacle] { obstacle-step }
        [ask_peers] Write to those in your trade who have sent you someone: thank them, and say whom to send.
        [stop_channel] Stop { $channel } for four weeks, and count who asks after you.
       *[ask_who_pays] { $customers ->
            [yes] For your last three customers, note who said yes and who paid. Not the same person? Write to the one who pays.
           *[no] Ask three people who solves this problem for them today, and how much they pay for it.
        }
    }
line-action = <b>This week.</b> { proposal }
    .name = This week

## Before the first customer

line-talked = <b>Where you are.</b> { $people ->
        [zero] Nobody has heard about it yet: the listening is still to come.
        [one_four] 1 to 4 people know about your offer. It takes a few more to see a pattern.
        [five_ten] 5 to 10 people know about your offer: enough to see a first pattern.
       *[more] More than 10 people know about your offer: look at what they did, not at what they said.
    }
    .name = Where you are
line-gave = { $costly ->
        [yes] <b>A real sign.</b> People gave you { $gave }. That costs something; a compliment doesn’t.
       *[no] <b>Compliments.</b> They cost nothing and don’t say who will pay.
    }
    .name = What you were given
line-pays_today = <b>Who already pays.</b> “{ $quote }”. That is where the money is: start there.
    .name = Who already pays
line-three_names = <b>To listen to:</b> { $names }.
    .name = To listen to
line-guide = <b>Twenty minutes, seven questions.</b>
    1. <i>When did you last run into this problem?</i>
    2. <i>What was the hardest part?</i>
    3. <i>What did you try? What did it cost?</i>
    4. <i>What was wrong with those solutions?</i>
    5. <i>Who decided, and who paid?</i>
    6. <i>Where did you look for help?</i>
    7. <i>Who else should I talk to?</i>
    You may not like the answer: hearing it is why you ask.
    .name = The guide
line-flatterers = <b>Those who praise and give nothing.</b> No time, no name to call, no money: encouragement isn’t an order.
    .name = Encouragement
line-no_habit = <b>Those who pay for nothing today.</b> If they spend nothing on this problem now, you are unlikely to be the first they pay.
    .name = Nothing paid yet
line-everyone = <b>Those who want a bit of everything.</b> An offer for everyone speaks to no one: listen to one kind of person first.
    .name = A bit of everything
line-keep_bond = <b>Keep: the bond.</b> For those who gave you something ({ $gave }): news this month, selling nothing.
    .name = To keep
line-keep_offer = <b>Keep: your sentence.</b> “{ $quote }”. Say it just as it is and note the word that gets a reaction.
    .name = To keep
line-opinions = <b>Stop: asking for opinions.</b> Calling it a good idea costs nothing. Ask what has already been paid for.
    .name = To stop

line-favourite_out = <b>Your favourite is not the way in.</b> { $favourite } · { $family }. Look first to those who pay.
    .name = Your favourite

watch-workload-too = <i>just a small detail</i>, three times over
watch-relational-too = a tone that rises at the first question
watch-payment-too = payment put off to later
watch-fit-too = a model to copy from another trade
watch-reach-too = the same questions, a third time

