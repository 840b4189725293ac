### The questions, in order. Each message is named like its question.
### .name: its short name (buttons, 24 characters). .why: why it is asked. .probe: its one follow-up.
### .example: an answer, for those who hesitate. .missing: what the sheet lacks when it has no answer. -also: what people type as well.

progress = <b>Chapter { $at } of { $of } · { $title }</b> { $bar }
    <i>About { $minutes } min to go</i>

chapter-start = You and your offer
chapter-payers = Who really pays
chapter-portrait = A person, not a profile
chapter-no_customer = Before a first customer
chapter-readers = Who reads you
chapter-regrets = The ones you regret
chapter-knock = How you knock on doors
chapter-close = And now

favourite-unnamed = your favourite customer
regret-unnamed = this customer

## 0 · Start

depth = Ready? We can keep it quick, or dig a little. Nothing gets lost: you can always go deeper later.
    .name = Interview length
    .why = The quick version is enough for a first sheet. The full one adds your prices, your readers and your messages.
    .express = Quick · 6 min
    .express-also = quick | express | short | fast
    .complete = Full · 15 min
    .complete-also = full | complete | long | the whole thing

offer = In one sentence: what do you sell, and who buys it most often?
    .name = Your offer
    .why = Everything else rests on this sentence. The one you would say to a neighbour will do.
    .example = I fit made-to-measure kitchens for homeowners
    .probe = Everyone is a lot of people. Who was the last one to pay you?

paid_count = How many customers have paid you in the last twelve months?
    .name = Paying customers
    .why = One customer who has paid counts for more than a hundred who cheer you on. This number decides what I ask next.
    .zero = None yet
    .zero-also = zero | none | no one | nobody
    .few = 1 to 4
    .few-also = one | two | three | four | a few
    .some = 5 to 20
    .some-also = ten | about ten | a dozen | about fifteen
    .many = 21 or more
    .many-also = a lot | lots | many | dozens

market = Who do you sell to?
    .name = Your market
    .why = In a company, the one who wants it, the one who signs and the one who pays are often three people.
    .companies = Businesses
    .companies-also = business | companies | firms | b2b
    .individuals = Private individuals
    .individuals-also = individuals | people | consumers | households | b2c
    .both = Both
    .both-also = both of them | businesses and individuals | companies and individuals | a bit of both | individuals and companies
    .public = Public bodies, charities
    .public-also = public bodies | charities | councils | schools | public sector | non-profits

sells_by = Most of the time, how do people buy from you?
    .name = How you sell
    .why = Nobody signs anything at a market stall, and a class has no quote. My sentences will follow the way you sell.
    .quote = By quote or contract
    .quote-also = quote | contract | quotes | by the project | estimates
    .shop = In a shop, at a stall
    .shop-also = shop | stall | market | over the counter | walk-ins
    .sessions = Appointments, sessions
    .sessions-also = appointments | sessions | classes | lessons | bookings | consultations
    .subscription = Subscription, retainer
    .subscription-also = subscription | retainer | monthly | monthly fee | membership
    .online = Online
    .online-also = on the internet | online shop | through my website
    .not_yet = Not yet
    .not_yet-also = nobody buys yet | i don’t sell yet | no sales

hour_worth = What is an hour of your work worth? Roughly.
    .name = Your hour
    .why = To put a price on the time that goes out and brings nothing in. It may be read in your sheet, so by those you share it with.
    .probe = { $amount } an hour: is that right? If not, tell what one single hour is worth, or skip.

usual_price = And a usual sale of yours, how much is it? Roughly.
    .name = Your usual price
    .why = To count in sales what your hours and your spending cost. It will not be read on your card.

income = Over the last twelve months, how much came in? Roughly.
    .name = Your year
    .why = To say in money what a customer and an hour of each group are worth. It won’t go on your card, nor into a text for others.

currency = In which currency?
    .name = Your currency
    .why = So that I write your amounts the way you count them.
    .euro = Euros (€)
    .euro-also = in euros | euros | euro | € | eur
    .dollar = Dollars ($)
    .dollar-also = in dollars | dollars | dollar | canadian dollars | us dollars | bucks | $ | usd | cad
    .pound = Pounds (£)
    .pound-also = in pounds | pounds | pound | sterling | £ | gbp
    .swiss = Swiss francs (CHF)
    .swiss-also = in swiss francs | swiss francs | swiss franc | chf
    .cfa = CFA francs (FCFA)
    .cfa-also = in cfa francs | cfa francs | cfa franc | francs cfa | cfa | fcfa | xof | xaf

## 1 · Who really pays

families = { $few ->
        [yes] Who are these customers? One nickname each, separated by commas. No real full names.
       *[no] Sort your paying customers into two to four groups, separated by commas. For example: { $persons ->
            [yes] weddings, portraits
           *[no] restaurants, new start-ups
        }.
    }
    .name = { $few ->
        [yes] Your customers
       *[no] Your groups
    }
    .why = Your customers are not all alike. Sorting them shows which ones you live on.
    .example = restaurants, new start-ups
    .probe = I’ve noted “{ $name }”. Is there { $few ->
        [yes] anyone else
       *[no] another group, even a small one
    }? Type it, or keep this as it is.

share = <b>{ $family }</b>: how much of the money coming in?{ $rest_known ->
        [yes] { " " }The rest will go to: { $rest }.
       *[no] { "" }
    }
    .name = Share
    .why = The customers you like and the customers you live on are not always the same.
    .probe = That adds up to { $total }%. Shall we go over the shares again? If not, I’ll scale them to 100% and say so.

customers = How many customers in each group, over twelve months? Roughly, in this order: { $families }.
    .name = Customers per group
    .why = One customer of one group is sometimes worth thirty of another. This count shows it.

want = { $again ->
        [no] <b>{ $family }</b>: last time, how did the sale go?
       *[yes] And with <b>{ $family }</b>?
    }
    .name = Wanting
    .why = Wanting and being able to pay are two different things. This one is about wanting: did you have to push, or just open the door?
    .convince = Had to be persuaded
    .convince-also = persuaded | convinced | i had to convince them | i had to persuade them
    .postpone = Interested, but later
    .postpone-also = interested | later | not now | put it off | postponed | not yet | not right now
    .asked_price = Asked me the price
    .asked_price-also = asked the price | asked how much | the price
    .sign_fast = Signed fast or came back
    .sign_fast-also = signed fast | signs fast | came back | comes back | fast | signed straight away | signed right away | straight away

can = { $again ->
        [no] <b>{ $family }</b>: last time, what became of your price?
       *[yes] And with <b>{ $family }</b>?
    }
    .name = Price
    .why = The price tells the truth: paid, put off, knocked down, or never named.
    .on_time = Paid, on time
    .on_time-also = zero delay | no delays | never once late | on time | paid on time | paid | paid in full | no delay | not late | never late | without delay | straight away
    .late = Paid, late or in parts
    .late-also = late | paid late | in parts | in instalments | paid but late | not on time | not paid on time | never on time | in three instalments | in installments
    .lowered = Knocked down
    .lowered-also = lowered | reduced | negotiated | discount | i lowered it | a discount | haggled down
    .no_sale = They couldn’t afford it
    .no_sale-also = no sale | no money | too expensive | couldn’t afford it | never paid | not paid | didn’t pay | did not pay | never bought | didn’t buy
    .untested = I never named a price
    .untested-also = never named | i never said it | never said | never | not named yet | not said yet

how_late = { $again ->
        [no] <b>{ $family }</b>: how late?
       *[yes] <b>{ $family }</b>: same question.
    }
    .name = How late
    .why = Two weeks late is forgotten; two months, and you are the bank.
    .under_30 = Under 30 days
    .under_30-also = a few days | a week | two weeks | less than a month
    .to_60 = 30 to 60 days
    .to_60-also = a month | a month and a half | two months
    .over_60 = Over 60 days
    .over_60-also = three months | more than two months | months
    .in_parts = In several payments
    .in_parts-also = in instalments | bit by bit | in two payments | in three payments | in parts

favourite = If you could clone just one customer, who would it be? A nickname will do.
    .name = Your favourite
    .why = A real person, someone you have met. With them in mind you will write, choose and know how to say no.
    .example = Marco the chef
    .probe = “{ $name }” looks like a full name. To keep this person private, I suggest a nickname.
    .missing = a real customer, your favourite

favourite_family = In which group would you put <b>{ $favourite }</b>?
    .name = Their group
    .why = To see whether your favourite customer is like the ones you live on.

favourite_price = <b>{ $favourite }</b>: the last time, how much did it bring you, in all? Roughly.
    .name = What they last paid
    .why = Another { $favourite } only has a price if we know what the first one pays. It won’t be read on your card.

favourite_hours = And how many hours of your work did that take?
    .name = The hours they took
    .why = A price and the hours say what an hour for { $favourite } really brings.

payer = Who actually parted with the money, in the case of <b>{ $favourite }</b>?
    .name = Who paid
    .why = The one who reads you isn’t always the one who pays. The price is for the second one to hear.
    .themselves = The person themselves
    .themselves-also = themselves | they did | himself | herself | him | her | them
    .director = The owner or the boss
    .director-also = owner | the owner | boss | the boss | director | manager | ceo
    .finance = Finance or purchasing
    .finance-also = finance | purchasing | accounts | accountant | procurement
    .hr = Human resources
    .hr-also = hr | personnel
    .it = IT
    .it-also = it department | tech
    .operations = Operations, maintenance
    .operations-also = operations | maintenance | workshop | facilities
    .parent = A parent
    .parent-also = parent | parents | mother | father | mum | dad
    .partner = A spouse or partner
    .partner-also = spouse | partner | husband | wife | business partner
    .association = A charity or a council
    .association-also = charity | council | club | association | town hall
    .other = Someone else
    .other-also = other | somebody else
    .missing = who signs

caller = And who got in touch, at the very beginning?
    .name = Who called
    .why = The one who calls is not the one who pays: they need something to convince the other with.
    .themselves = The person themselves
    .themselves-also = themselves | they did | himself | herself | him | her | them
    .director = The owner or the boss
    .director-also = owner | the owner | boss | the boss | director | manager | ceo
    .finance = Finance or purchasing
    .finance-also = finance | purchasing | accounts | accountant | procurement
    .hr = Human resources
    .hr-also = hr | personnel
    .it = IT
    .it-also = it department | tech
    .operations = Operations, maintenance
    .operations-also = operations | maintenance | workshop | facilities
    .parent = A parent
    .parent-also = parent | parents | mother | father | mum | dad
    .partner = A spouse or partner
    .partner-also = spouse | partner | husband | wife | business partner
    .association = A charity or a council
    .association-also = charity | council | club | association | town hall
    .other = Someone else
    .other-also = other | somebody else

blockers = Who else could have said no?
    .name = Who can say no
    .why = A sale is often lost on someone nobody talked to.
    .themselves = The person themselves
    .themselves-also = themselves | himself | herself | him | her | them
    .director = The owner or the boss
    .director-also = owner | the owner | boss | the boss | director | manager | ceo
    .finance = Finance or purchasing
    .finance-also = finance | purchasing | accounts | accountant | procurement
    .hr = Human resources
    .hr-also = hr | personnel
    .it = IT
    .it-also = it department | tech
    .operations = Operations, maintenance
    .operations-also = operations | maintenance | workshop | facilities
    .parent = A parent
    .parent-also = parent | parents | mother | father | mum | dad
    .partner = A spouse or partner
    .partner-also = spouse | partner | husband | wife | business partner
    .association = A charity or a council
    .association-also = charity | council | club | association | town hall
    .other = Someone else
    .other-also = other | somebody else
    .nobody = Nobody
    .nobody-also = no one | none

before = Before you, how did { $favourite } manage?
    .name = Before you
    .why = Your real competitor is whatever people did before they called you.
    .competitor = With a competitor
    .competitor-also = a competitor | competitor | another supplier
    .in_house = Someone in-house
    .in_house-also = in-house | in house | an employee
    .friend = With a friend’s help
    .friend-also = a friend | friend | friends
    .alone = On their own
    .alone-also = alone | by themselves | without help | diy
    .nothing = They went without
    .nothing-also = nothing | not at all | they didn’t | nothing at all

found_by = How did { $favourite } come to you?
    .name = How they came
    .why = A good customer often shows the way the next one will come.
    .recommendation = A recommendation
    .recommendation-also = recommendation | recommended | word of mouth | referral
    .network = My own network
    .network-also = network | my network | someone i knew
    .site = My website, a search
    .site-also = website | my website | site | google | search
    .social = Something I posted
    .social-also = social media | a post | post | instagram | linkedin | facebook | fb | insta | tiktok
    .event = An event
    .event-also = event | trade show | fair | market
    .outreach = I went to find them
    .outreach-also = i contacted them | i called | i wrote to them | cold call | prospecting
    .ad = An advert
    .ad-also = advert | ad | ads | advertising
    .shop = My shop, the street
    .shop-also = shop | my shop | street | shop window | walking past
    .platform = A platform
    .platform-also = platform | marketplace | upwork | etsy
    .other = Some other way
    .other-also = other | another way

met_through = { $found_by ->
        [recommendation] Who sent you { $favourite }? A first name, a job: “her accountant”.
        [network] Through whom? A first name, a job, a place.
        [event] Which event? Its name, or the place.
        [platform] Which one?
       *[social] Where, and about what?
    }
    .name = Who, or where
    .why = Whoever brought you one good customer often knows another.
    .example = Her accountant, Nadia

last_five = Your last five paying customers: where did they come from? Tap once for each customer.
    .name = Your last customers
    .why = Five real customers are worth more than a statistic: they show where your time is well spent.
    .recommendation = A recommendation
    .recommendation-also = recommendation | recommendations | recommended | word of mouth | referral | referrals
    .network = My own network
    .network-also = network | my network | people i knew
    .site = My website, a search
    .site-also = website | my website | site | google | search
    .social = Something I posted
    .social-also = social media | posts | post | instagram | linkedin | facebook | fb | insta | tiktok
    .event = An event
    .event-also = event | events | trade show | fair | market
    .outreach = I contacted them
    .outreach-also = contacted | i called | i wrote to them | cold calls | prospecting
    .ad = An advert
    .ad-also = advert | adverts | ad | ads | advertising
    .shop = My shop, the street
    .shop-also = shop | my shop | street | shop window | walking past
    .platform = A platform
    .platform-also = platform | marketplace | upwork | etsy
    .other = Some other way
    .other-also = other | others | another way
    .missing = where your customers come from

effort = Out of ten hours of work, how many go to each group? Roughly, in this order: { $families }.
    .name = Hours per group
    .why = A group can pay well and cost a lot of hours. The hour tells which one you live on.

week_hours = How many hours do you work a week, all told?
    .name = Your hours
    .why = With them I can say what an hour of each group really brings, not what a quote says.

unpaid_hours = How many of those does nobody pay for? Quotes, paperwork, travel.
    .name = Unpaid hours
    .why = Those hours lower your price without anyone having asked.

biggest = How much of your income comes from your biggest customer?
    .name = Your biggest customer
    .why = A single customer who counts for too much can decide your year for you.
    .under_25 = Less than a quarter
    .under_25-also = under a quarter | not much
    .to_50 = A quarter to a half
    .to_50-also = a third | about a third | about half
    .over_50 = More than half
    .over_50-also = over half | most of it | nearly all

refusals = Of the last ten prices you gave, how many were turned down?
    .name = Refusals out of ten
    .why = Few refusals: the price is not the obstacle. Many: better know why before you touch it.

last_rise = When did you last put your prices up?
    .name = Last rise
    .why = A price that doesn’t move goes down a little every year.
    .this_year = This year
    .this_year-also = recently | a few months ago
    .to_2 = 1 to 2 years ago
    .to_2-also = last year | a year ago | two years ago
    .over_2 = Over 2 years ago
    .over_2-also = years ago | three years ago | ages ago | a long time ago
    .never = Not yet
    .never-also = never | not once | haven’t

calls_back = Last year’s customers: how many have you been back in touch with?
    .name = Called again
    .why = Someone who paid before says yes sooner than someone who doesn’t know you.
    .all = All, or nearly
    .all-also = all | all of them | nearly all | most | most of them
    .some = Some
    .some-also = a few | two or three | some of them
    .none = None
    .none-also = nobody | zero | no one | not one

no_shows = In a full week, how many no-shows or last-minute cancellations?
    .name = No-shows
    .why = Nobody pays for an hour kept for someone who doesn’t come.
    .none = None
    .none-also = zero | nobody | hardly ever
    .one_two = 1 or 2
    .three_five = 3 to 5
    .six_up = 6 or more

empty_months = Which months stay quiet?
    .name = Quiet months
    .why = That is when there is room: better know whom to offer it to.
    .january = January
    .january-also = jan
    .february = February
    .february-also = feb
    .march = March
    .march-also = mar
    .april = April
    .april-also = apr | easter
    .may = May
    .june = June
    .june-also = jun
    .july = July
    .july-also = jul
    .august = August
    .august-also = aug
    .september = September
    .september-also = sep | sept
    .october = October
    .october-also = oct | halloween
    .november = November
    .november-also = nov | thanksgiving
    .december = December
    .december-also = dec | christmas | xmas
    .none = None
    .none-also = no quiet month | none of them

away_months = And the months when you won’t be working?
    .name = Months away
    .why = So that nothing is promised for when you are not there.
    .january = January
    .january-also = jan
    .february = February
    .february-also = feb
    .march = March
    .march-also = mar
    .april = April
    .april-also = apr | easter
    .may = May
    .june = June
    .june-also = jun
    .july = July
    .july-also = jul
    .august = August
    .august-also = aug
    .september = September
    .september-also = sep | sept
    .october = October
    .october-also = oct | halloween
    .november = November
    .november-also = nov | thanksgiving
    .december = December
    .december-also = dec | christmas | xmas
    .none = None
    .none-also = none of them | never

## 2 · A person, not a profile

trigger = What had just happened when { $favourite } got in touch with you?
    .name = The moment
    .why = Nobody buys one fine day for no reason. That moment is the one to be seen at.
    .example = A hygiene inspection, three days before opening
    .probe = That’s a start. Tell me about that day: what had happened, just before?
    .missing = the moment

moment_kind = That moment was more like…
    .name = The kind of moment
    .why = That day won’t come back; a day of the same kind will. That is the one to watch for.
    .let_down = Somebody let them down
    .let_down-also = they were let down | someone cancelled | a breakdown | someone pulled out
    .date_near = A date was coming up
    .date_near-also = a deadline | a date | an opening | a wedding
    .something_new = Something was starting
    .something_new-also = a new place | a new job | a baby | a birth | a move
    .letter = A letter, an inspection
    .letter-also = a letter | an inspection | an audit | a final notice
    .loss = A loss, a failure
    .loss-also = a death | a failure | a loss | a break-up | someone left
    .told = Somebody mentioned me
    .told-also = a recommendation | somebody told them about me | word of mouth
    .season = The season
    .season-also = season | the holidays | christmas | summer | back to school
    .other = Something else
    .other-also = other | none of these

seen_coming = Before anyone even calls you, where does a moment like that one show?
    .name = Where it shows first
    .why = Whoever sees the moment coming can be there before the others.
    .example = A “lease for sale” sign in the street

hesitation = What nearly stopped the whole thing?
    .name = What held them back
    .why = What held your best customer back holds others back too, and they won’t tell you.
    .example = A first logo that went wrong, paid up front
    .nothing = Nothing
    .nothing-also = nothing at all | no hesitation
    .missing = what nearly stopped it

change = And after your work, what changed for { $favourite }?
    .name = What changed
    .why = That is what people buy, in the end. A fact is worth more than a compliment.
    .example = Three full Saturdays in a row
    .probe = How could you tell?
    .missing = what changed

quote = Something { $favourite } really said or wrote, word for word. A message, a thank-you, a passing remark.
    .name = Their words
    .why = Their words will speak to people like them better than yours can. I keep them exactly as they are.
    .example = At last, somebody who listens
    .missing = something they said

dream = For { $favourite }, what dream does your work bring a little closer?
    .name = Their dream
    .why = Not your product: the life your product brings within reach.
    .example = Closing on Mondays without a second thought

why_you = Why you, and not someone else? Pick as many as you like, or use your own words.
    .name = Why you
    .why = What made one person choose you can make others choose you. But someone has to say it.
    .trust = Trust
    .trust-also = they trust me | trusted me
    .speed = Speed
    .speed-also = fast | quick | deadlines
    .price = The price
    .price-also = price | prices | rates
    .speciality = My speciality
    .speciality-also = speciality | specialty | expertise
    .closeness = Being close by
    .closeness-also = close by | nearby | local | near
    .values = Shared values
    .values-also = values | same values
    .vouched = Someone vouched for me
    .vouched-also = recommendation | recommended | referral

behaviour = With { $favourite }, what have you seen? Four at most.
    .name = Their way of working
    .why = The way someone decides tells you which tone suits them.
    .decides_fast = Decides fast
    .decides_fast-also = fast | quick decisions
    .reassured = Needs reassurance
    .reassured-also = needs reassuring | wants reassurance | cautious
    .follows_advice = Follows my advice
    .follows_advice-also = takes my advice | listens to me
    .challenged = Likes being challenged
    .challenged-also = likes to be challenged | likes a challenge | challenge
    .pays_on_time = Pays on time
    .pays_on_time-also = pays promptly
    .recommends = Recommends me
    .recommends-also = talks about me | tells others about me | refers me
    .leaves_room = Lets me get on with it
    .leaves_room-also = leaves me room | gives me freedom | trusts me to work

gift = What small gesture would be sure to touch { $favourite }?
    .name = The small gesture
    .why = The right gift shows that you know someone. Not knowing is an answer too.
    .example = A notebook for the recipes
    .nothing = I don’t know yet
    .nothing-also = i don’t know | don’t know | no idea | not sure

alike = How many of your other customers are like { $favourite }?
    .name = Others like them
    .why = The sheet will say whether it rests on a single customer, on 2 or 3, or on 4 or more.
    .none = None
    .none-also = zero | nobody | no one
    .one_two = One or two
    .one_two-also = one | two | a couple
    .three_up = Three or more
    .three_up-also = three | several | many | lots

## N · Before a first customer

talked_to = No paying customer yet: a good time to listen. How many of the people your offer is for have you talked to about it?
    .name = Who you talked to
    .why = Before customers, there are conversations. The first customer will come out of one of them.
    .zero = Nobody yet
    .zero-also = zero | none | nobody | no one
    .one_four = 1 to 4
    .one_four-also = a few
    .five_ten = 5 to 10
    .five_ten-also = several
    .more = More than 10
    .more-also = a lot | lots | many

talks = Who have you listened to? Two or three nicknames, separated by commas.
    .name = Who you listened to
    .why = Each of them gave something different. That shows whom to call again.
    .example = Ana, the baker next door
    .probe = “{ $name }” looks like a full name. I suggest keeping only a nickname.

talk_gave = <b>{ $person }</b>: what did you get, besides kind words?
    .name = What you were given
    .why = A compliment costs nothing. Time, a contact, money: those are signs.
    .compliments = Nothing but compliments
    .compliments-also = praise | encouragement
    .time = Their time
    .time-also = time
    .contact = A name to call
    .contact-also = a contact | contact | contacts | an introduction
    .data = Their words or papers
    .data-also = their words | documents | papers | data
    .money = Money
    .money-also = some money | a deposit | they paid

talk_pays = <b>{ $person }:</b> what is spent on this problem today, and with whom?
    .name = What they pay already
    .why = What is paid already tells the price that is possible, and whom you would replace.
    .nothing = Nothing
    .nothing-also = nothing at all | zero
    .example = £80 a month, an accountant

talk_words = One sentence from <b>{ $person }</b>, word for word.
    .name = Their words
    .why = Their words will tell the problem better than ours. I keep them as they are.
    .example = It eats my Sundays

gave = What did these people give you?
    .name = What they gave you
    .why = A compliment costs nothing. Time, a name to call, money: those are signs.
    .compliments = Compliments
    .compliments-also = praise | encouragement
    .time = Their time
    .time-also = time
    .contact = A name to call
    .contact-also = a contact | contact | contacts | an introduction
    .data = Their words or papers
    .data-also = their words | documents | papers | data
    .money = Money
    .money-also = some money | a deposit | they paid

pays_today = Who already pays to have this problem solved, and who do they pay?
    .name = Who pays today
    .why = When nobody pays for a problem, you are seldom the one who will sell the first answer to it.
    .example = Managers pay an accountant
    .missing = who already pays

three_names = Which three people could you listen to this week? Nicknames, separated by commas.
    .name = Three people
    .why = Three real conversations will teach you more than thirty opinions.
    .example = Ana, Bo, Chloe
    .probe = “{ $name }” looks like a full name. I suggest keeping only a nickname.
    .missing = three people to listen to

## 3 · Who reads you

publishes = Where do you post or publish? Pick as many as you like.
    .name = Where you publish
    .why = Each place draws its own readers. Let’s see whether yours are the ones who pay.
    .blog = Blog
    .blog-also = my blog | website | my website
    .newsletter = Newsletter
    .newsletter-also = my newsletter | mailing list
    .facebook = Facebook
    .facebook-also = fb
    .instagram = Instagram
    .instagram-also = insta
    .linkedin = LinkedIn
    .linkedin-also = linked in
    .tiktok = TikTok
    .tiktok-also = tik tok
    .youtube = YouTube
    .youtube-also = you tube
    .podcast = Podcast
    .podcast-also = my podcast | podcasts
    .talks = Talks, trade shows
    .talks-also = talks | trade shows | conferences | fairs
    .other = Somewhere else
    .other-also = other | elsewhere
    .nowhere = Nowhere
    .nowhere-also = i don’t publish | i don’t post | nothing | none

hours = How many hours a week does it take you?
    .name = Your time
    .why = An hour that brings nobody in is an hour taken from someone who pays.
    .under_1 = Less than an hour
    .under_1-also = half an hour | under an hour | a few minutes
    .to_2 = 1 to 2 hours
    .to_2-also = an hour | one hour | two hours | a couple of hours
    .to_5 = 3 to 5 hours
    .to_5-also = three hours | half a day
    .over_6 = 6 hours or more
    .over_6-also = a day | a whole day | a lot

hours_mostly = Of those hours, where do most of them go?
    .name = Where most time goes
    .why = So that one place is not blamed for the hours of another.
    .blog = Blog
    .blog-also = my blog | website | my website
    .newsletter = Newsletter
    .newsletter-also = my newsletter | mailing list
    .facebook = Facebook
    .facebook-also = fb
    .instagram = Instagram
    .instagram-also = insta
    .linkedin = LinkedIn
    .linkedin-also = linked in
    .tiktok = TikTok
    .tiktok-also = tik tok
    .youtube = YouTube
    .youtube-also = you tube
    .podcast = Podcast
    .podcast-also = my podcast | podcasts
    .talks = Talks, trade shows
    .talks-also = talks | trade shows | conferences | fairs
    .other = Somewhere else
    .other-also = other | elsewhere

topics = Your last three posts: what were they about? Tap once for each post.
    .name = Your subjects
    .why = The subject picks the reader: the finer points of a trade mostly draw people in that trade.
    .technique = How the craft is done
    .technique-also = technique | techniques | know-how | craft
    .gear = Gear, tools
    .gear-also = gear | tools | equipment
    .news = News of the trade
    .news-also = news | trade news | industry news
    .problem = A customer’s problem
    .problem-also = problem | problems | a problem customers have
    .story = A customer’s story
    .story-also = story | testimonial | case study
    .backstage = Behind the scenes
    .backstage-also = backstage | my workshop
    .offer = An offer
    .offer-also = offer | offers | promotion | sale

reactions = Of the last ten reactions you had (comments, replies, likes), how many came from people who could pay you?
    .name = Could pay, out of ten
    .why = Being read by people who will never pay is pleasant. It is still worth knowing.
    .zero = 0
    .zero-also = none | zero | nobody
    .one_two = 1 or 2
    .one_two-also = one | two | a couple
    .three_five = 3 to 5
    .three_five-also = half | about half | a few
    .six_eight = 6 to 8
    .six_eight-also = most | most of them
    .nine_ten = 9 or 10
    .nine_ten-also = all | all of them | nearly all
    .unknown = I haven’t looked
    .unknown-also = i don’t know | don’t know | no idea | not sure
    .missing = who reacts to what you post

other_readers = And the others, who are they? Two at most.
    .name = Your other readers
    .why = Knowing who applauds often explains why nobody calls.
    .peers = People in my trade
    .peers-also = peers | colleagues | competitors | my trade
    .friends = Friends, family
    .friends-also = friends | family | friends and family
    .learners = Enthusiasts, beginners
    .learners-also = enthusiasts | beginners | learners | students | hobbyists
    .colleagues = Former colleagues
    .colleagues-also = ex-colleagues | old colleagues
    .strangers = Strangers
    .strangers-also = people i don’t know

mentioned = Of your last five customers, how many have mentioned your posts to you?
    .name = Customers who read you
    .why = A customer who mentions your posts has read them. There is no simpler proof.
    .probe = You say { $said }, out of { $most } { $most ->
        [one] customer
       *[other] customers
    } in all. Which of the two numbers is right?

spend = How much have you spent this year on your image and on being seen?
    .name = Your spending
    .why = Money that goes where nobody pays can go somewhere else.
    .nothing = Nothing
    .nothing-also = zero | none | not a penny
    .under_500 = { $money ->
        [euro] Under €500
        [pound] Under £500
        [swiss] Under CHF 500
        [cfa] Under 300,000 FCFA
       *[other] Under $500
    }
    .to_2000 = { $money ->
        [euro] €500 to €2,000
        [pound] £500 to £2,000
        [swiss] CHF 500 to 2,000
        [cfa] 300,000 to 1,200,000
       *[other] $500 to $2,000
    }
    .to_10000 = { $money ->
        [euro] €2,000 to €10,000
        [pound] £2,000 to £10,000
        [swiss] CHF 2,000 to 10,000
        [cfa] 1,200,000 to 6,000,000
       *[other] $2,000 to $10,000
    }
    .over_10000 = { $money ->
        [euro] Over €10,000
        [pound] Over £10,000
        [swiss] Over CHF 10,000
        [cfa] Over 6,000,000 FCFA
       *[other] Over $10,000
    }

peer_referral = Have people in your trade ever sent you a customer?
    .name = Sent by peers
    .why = Someone in your trade who sends you customers is a way in, and not only a reader.
    .never = Never
    .never-also = no | not yet | not once
    .once = Once
    .once-also = one time | just once
    .several = Several times
    .several-also = often | twice | a few times | yes

missed_by = If you stopped posting tomorrow, who would ask after you?
    .name = Who would miss you
    .why = The people who would miss you are the ones you really write for.
    .payers = Customers
    .payers-also = my customers | some customers
    .prospects = Future customers
    .prospects-also = prospects | possible customers
    .peers = People in my trade
    .peers-also = peers | colleagues | my trade
    .nobody = Nobody
    .nobody-also = no one
    .unknown = I don’t know
    .unknown-also = don’t know | no idea | not sure

## 4 · The ones you regret

regret = Is there anyone you regret working with?
    .name = A regret
    .why = Knowing who to avoid saves as much time as knowing who to look for.
    .yes = Yes
    .yes-also = yeah | yep | i do
    .refused = Nearly: I said no
    .refused-also = nearly | almost | i said no | i refused | i turned them down
    .no = No
    .no-also = nope | none | never | nobody | no one

regret_name = { $turn ->
        [1] Give them a nickname. Keep it kind: they might read it one day.
       *[other] A nickname for this other person?
    }
    .name = Their nickname
    .why = A nickname is enough to remember them by, and it hurts nobody.
    .example = the haggler in a hurry
    .probe = { $kind ->
        [insult] What if we named what happened instead? For example: “the haggler in a hurry”.
       *[other] “{ $name }” looks like a full name. I suggest a nickname.
    }

same_person = “{ $name }” is also the nickname of your favourite customer. Is it the same person?
    .name = Same person
    .why = It is possible to be fond of someone and regret the work. I would rather ask you than guess.
    .yes = Yes, the same one
    .yes-also = yes | yeah | the same | same person
    .no = No, someone else
    .no-also = no | nope | someone else | different

regret_family = { $name }: in which group?
    .name = The regret’s group
    .why = So that you never aim at the group a regret came from without a condition.
    .none = None of them
    .none-also = none | neither | neither of them | not in any | other

wrong = What went wrong? Pick as many as you like, or use your own words.
    .name = What went wrong
    .why = Naming the cause helps you see it coming next time.
    .more_work = Far more work
    .more_work-also = more work | more work than agreed | too much work
    .constant_calls = Messages at all hours
    .constant_calls-also = constant calls | called all the time | wrote all the time | messages
    .no_respect = Lack of respect
    .no_respect-also = no respect | disrespect | rude
    .no_trust = Didn’t trust me
    .no_trust-also = no trust | lack of trust | did not trust me
    .changing_mind = Kept changing their mind
    .changing_mind-also = changed their mind | changing their mind | kept changing
    .not_speciality = Not my speciality
    .not_speciality-also = not my specialty | outside my field | not my trade
    .expected_other = Expected something else
    .expected_other-also = something else | wrong expectations
    .costly = Too long to win over
    .costly-also = too long | took too long | too costly to win
    .paid_late = Paid badly, or late
    .paid_late-also = paid late | did not pay | not paid | unpaid
    .haggled = Haggled over everything
    .haggled-also = haggled | haggling | always negotiating
    .values = Not my values
    .values-also = values | different values

planned_hours = How many hours had you planned?
    .name = Hours planned
    .why = The gap between planned and done tells you the real price of this customer.

real_hours = And how many hours did it really take?
    .name = Hours it took
    .why = The gap between planned and done tells you the real price of this customer.
    .probe = { $planned } h planned, { $real } h done: is that right?

price_agreed = What price had you agreed, in all?
    .name = Price agreed
    .why = With the hours, it tells what this customer really paid for an hour.

regret_from = How did { $name } come to you?
    .name = How they came
    .why = If two regrets came in by the same door, the door is worth a look.
    .recommendation = A recommendation
    .recommendation-also = recommendation | recommended | word of mouth | referral
    .network = My own network
    .network-also = network | my network | someone i knew
    .site = My website, a search
    .site-also = website | my website | site | google | search
    .social = Something I posted
    .social-also = social media | a post | post | instagram | linkedin | facebook | fb | insta | tiktok
    .event = An event
    .event-also = event | trade show | fair | market
    .outreach = I went to find them
    .outreach-also = i contacted them | i called | i wrote to them | cold call | prospecting
    .ad = An advert
    .ad-also = advert | ad | ads | advertising
    .shop = My shop, the street
    .shop-also = shop | my shop | street | shop window | walking past
    .platform = A platform
    .platform-also = platform | marketplace | upwork | etsy
    .other = Some other way
    .other-also = other | another way

usual_offer = Was it your usual offer they wanted?
    .name = Your usual offer
    .why = Many regrets begin with “just this once, I can do that”.
    .yes = Yes
    .yes-also = yeah | yep
    .almost = Nearly
    .almost-also = almost | more or less | not quite | nearly
    .no = No
    .no-also = nope | not at all | not really

first_sign = What was the very first sign? Choose one, or tell me about it.
    .name = The first sign
    .why = There is nearly always a sign before the signature. Seeing it once helps you see it in time.
    .haggled = Wanted a discount
    .haggled-also = haggled before reading | haggled | haggling | a discount | asked for a discount
    .urgent = Everything was urgent
    .urgent-also = urgent | in a hurry | rushed
    .spoke_ill = Ran someone else down
    .spoke_ill-also = spoke ill of the last one | badmouthed the last one
    .no_decider = Nobody was deciding
    .no_decider-also = no decision maker | nobody decided | no one in charge
    .refused_deposit = Refused a deposit
    .refused_deposit-also = refused the deposit | no deposit | wouldn’t pay a deposit | refused to pay a deposit
    .missing = the first sign

double = Suppose { $name } comes back and offers double. You say…
    .name = At twice the price
    .why = If double isn’t enough, it isn’t only a question of price.
    .yes = Yes
    .yes-also = yeah | of course | i’d take it
    .never = No, not at any price
    .never-also = no | nope | never | not at any price
    .conditions = Yes, on conditions
    .conditions-also = yes but only if | yes only if | yes but only with | yes only with conditions | yes on condition | yes as long as | only with conditions | only on condition | on conditions | with conditions | it depends
    .missing = your answer to double the price

double_terms = On what conditions?
    .name = Your conditions
    .why = Today’s conditions will be the lines of your next contract.
    .example = A deposit, and two rounds of changes at most

another_regret = Is there anyone else you regret?
    .name = Another regret
    .why = A cause that comes back is a hint; the third time, it is no longer chance.
    .yes = Yes, someone else
    .yes-also = yes | yeah | another | one more
    .no = No, that’s all
    .no-also = no | nope | that’s all | nobody else

## 5 · How you knock on doors

pressing = Is anything pressing? Someone waiting for a price, a contract that ends, a person leaving: who, what, by when?
    .name = What is pressing
    .why = A request without an answer, a date coming close: that comes before everything else.
    .example = Mrs Reid, a price for twelve chairs, by the 15th
    .nothing = Nothing is pressing
    .nothing-also = no | nothing | nobody | no one | nobody is waiting | no one right now | all answered | nothing pending

approach = How do you approach someone who doesn’t know you?
    .name = Your approach
    .why = Even a good offer needs a door that opens.
    .introduced = Someone introduces me
    .introduced-also = introduced | introduction | introductions | recommendation | word of mouth | referral | referred
    .call = I call
    .call-also = phone | i phone | i ring | calls
    .linkedin = LinkedIn
    .linkedin-also = linked in
    .email = I send an email
    .email-also = email | e-mail | emails | mail
    .events = At events
    .events-also = events | trade shows | fairs | trade show | fair | networking
    .ads = Advertising
    .ads-also = adverts | ads | an advert
    .never = I don’t approach anyone
    .never-also = never | i never do | nobody | no one | i don’t dare

message = Paste here the last message you really sent to a stranger. Names and addresses will be hidden.
    .name = Your message
    .why = With a real message, I can show you what rings true in it and what could go to anyone, and suggest better.
    .example = Hello, Ana told me about the reopening in May. Who looks after the menus?

homework = Before you sent it, what had you looked at?
    .name = Your homework
    .why = Ten minutes of looking shows from the first line.
    .site = Their website
    .site-also = website | site
    .news = Their latest news
    .news-also = news | their news
    .figures = Their figures
    .figures-also = figures | numbers | accounts
    .post = Something they posted
    .post-also = post | posts | their post
    .contact = Someone we both know
    .contact-also = mutual contact | a mutual friend | contact
    .nothing = Nothing
    .nothing-also = nothing at all

introducers = How many of your customers could introduce you to someone like them?
    .name = Who could introduce you
    .why = An introduction opens a door that a message only knocks on.
    .none = None
    .none-also = zero | nobody | no one
    .one_two = 1 or 2
    .one_two-also = one | two | a couple
    .three_five = 3 to 5
    .three_five-also = three | a few
    .six_up = 6 or more
    .six_up-also = a lot | lots | many

introducer_names = Who, for instance? A first name or a job, up to three.
    .name = Who introduces you
    .why = A name can be called; “my network” can’t.
    .example = Nadia, the solicitor
    .probe = “{ $name }” looks like a full name. I suggest keeping only a nickname.

permission = How many people have asked to hear from you?
    .name = Who is waiting for you
    .why = Writing to someone who is waiting for you interrupts nobody.
    .nobody = Nobody
    .nobody-also = zero | none | no one
    .under_20 = Fewer than 20
    .under_20-also = a few | under 20 | less than 20
    .to_200 = 20 to 200
    .to_200-also = dozens | about a hundred
    .more = More than 200
    .more-also = hundreds | over 200

trust_test = Read this message again as if you were the one receiving it. What is true of it?
    .name = The trust test
    .why = If fewer than three of these are true, the message can wait a while.
    .worth = Worth their attention
    .worth-also = it is worth their attention | worth it
    .invited = Introduced, or expected
    .invited-also = introduced | expected | invited
    .only_them = True only of them
    .only_them-also = only true of them | true for them only
    .free_no = Saying no costs nothing
    .free_no-also = saying no | free to say no
    .passed_on = They would pass it on
    .passed_on-also = they would talk about it | they’d pass it on
    .none = None of these
    .none-also = none | none of them | nothing

## 6 · And now

action =
    Just one thing to do this week. Which one?

    { $proposals }
    .name = Your one thing
    .why = A sheet that changes nothing in your week ends up in a drawer.
    .ask_introduction = Ask for a name
    .ask_introducer = Say thank you, and ask
    .pressing = See to what presses
    .call_favourite = Call my favourite
    .call_five = Call five people
    .say_price = Say my price
    .rewrite_topic = Rewrite one post
    .look_at_readers = See who reads me
    .second_customer = Look for a 2nd customer
    .ask_deposit = Ask for a deposit
    .write_limits = Write down my limits
    .remove_bait = Take down the bait
    .call_again = Call someone again
    .interview_three = Listen to three people
    .ask_who_pays = Ask who pays
    .frame_late = Set my payment terms
    .remove_obstacle = Remove an obstacle
    .ask_peers = Write to my peers
    .stop_channel = Turn off a tap

reminder = Shall I remind you? In 7 days it will be about your action; in 30 or 90, whether the sheet still holds.
    .name = Your reminder
    .why = One message, at about 10 in the morning where you are. It will offer another one, later on, and decide nothing for you. To stop it: /settings.
    .days_7 = In 7 days
    .days_7-also = 7 | a week | in a week | yes
    .days_30 = In 30 days
    .days_30-also = 30 | a month | in a month
    .days_90 = In 90 days
    .days_90-also = 90 | three months | in three months
    .none = No, thank you
    .none-also = no | no thanks | no reminder

time_zone = Which city’s clock do you live by? Without an answer, the reminder goes by { $place }.
    .name = Your clock
    .why = So that the reminder comes in the morning, at about 10 where you are. I only ask once.
    .paris = Paris, Brussels
    .paris-also = Paris | Brussels | Geneva | Berlin | France | Belgium | Switzerland | Lyon | Marseille | Nantes | Bordeaux | Toulouse | Lille | Nice | Amsterdam | Madrid | Rome
    .london = London, Lisbon
    .london-also = London | Lisbon | Dublin | Manchester | Birmingham | Leeds | Liverpool | Bristol | Sheffield | Newcastle | Nottingham | Leicester | Edinburgh | Glasgow | Aberdeen | Dundee | Cardiff | Swansea | Belfast | Brighton | Oxford | Cambridge | York | Bath | Norwich | Exeter | Plymouth | Southampton | Portsmouth | Cork | UK | England | Scotland | Wales | Ireland | Portugal
    .montreal = New York, Montreal
    .montreal-also = Montreal | Toronto | New York | Quebec | Ottawa | Boston | Gatineau | Sherbrooke | Miami | Washington | Atlanta | Philadelphia | Detroit | Port-au-Prince
    .chicago = Chicago, Winnipeg
    .chicago-also = Winnipeg | Chicago | Houston | Dallas | New Orleans
    .vancouver = Vancouver
    .vancouver-also = Los Angeles | San Francisco | Seattle | San Diego | California
    .antilles = West Indies
    .antilles-also = Guadeloupe | Martinique | Santo Domingo | Puerto Rico | Caracas | La Paz
    .dakar = Dakar, Accra
    .dakar-also = Dakar | Abidjan | Accra | Ghana | Lomé | Ouagadougou | Conakry | Nouakchott | Freetown | Monrovia | Banjul | Reykjavik | Iceland
    .tunis = Lagos, Tunis
    .tunis-also = Tunis | Lagos | Algiers | Casablanca | Abuja | Nigeria | Kano | Ibadan | Port Harcourt | Cotonou | Niamey | Yaoundé | Libreville | Brazzaville | Luanda | Rabat | Marrakech
    .reunion = Réunion, Mauritius
    .reunion-also = Reunion | Mauritius | Dubai | Abu Dhabi | Emirates | Muscat | Oman | Baku | Tbilisi | Yerevan | Seychelles
    .tahiti = Tahiti
    .tahiti-also = Papeete
    .noumea = Nouméa
    .noumea-also = New Caledonia
    .nairobi = Nairobi, Istanbul
    .nairobi-also = Nairobi | Istanbul | Kenya | Mombasa | Kampala | Uganda | Addis Ababa | Ethiopia | Dar es Salaam | Tanzania | Djibouti | Mogadishu | Antananarivo | Madagascar | Mayotte | Comoros | Ankara | Turkey | Riyadh | Jeddah | Saudi Arabia | Baghdad | Doha | Qatar | Kuwait | Moscow | Saint Petersburg
    .johannesburg = Johannesburg, Kigali
    .johannesburg-also = Johannesburg | Kigali | Rwanda | Bujumbura | Burundi | Lubumbashi | Goma | Cape Town | Pretoria | Durban | South Africa | Harare | Zimbabwe | Lusaka | Zambia | Maputo | Mozambique | Windhoek | Namibia | Gaborone | Botswana | Lilongwe | Blantyre | Malawi | Tripoli | Khartoum
    .cairo = Cairo, Beirut
    .cairo-also = Cairo | Alexandria | Egypt | Beirut | Lebanon
    .athens = Athens, Bucharest
    .athens-also = Athens | Greece | Bucharest | Romania | Sofia | Helsinki | Riga | Vilnius | Tallinn | Kyiv | Kiev | Cyprus | Nicosia | Chisinau
    .karachi = Karachi, Tashkent
    .karachi-also = Karachi | Lahore | Islamabad | Pakistan | Tashkent | Uzbekistan | Maldives
    .delhi = Delhi, Mumbai
    .delhi-also = Delhi | New Delhi | Mumbai | Bombay | Bangalore | Bengaluru | Kolkata | Calcutta | Chennai | Hyderabad | Pune | India | Colombo | Sri Lanka
    .dhaka = Dhaka
    .dhaka-also = Bangladesh | Bishkek
    .bangkok = Bangkok, Hanoi
    .bangkok-also = Bangkok | Hanoi | Saigon | Ho Chi Minh City | Jakarta | Phnom Penh | Vientiane | Thailand | Vietnam | Cambodia | Laos
    .singapore = Singapore, Hong Kong
    .singapore-also = Singapore | Hong Kong | Beijing | Shanghai | Shenzhen | China | Taipei | Taiwan | Kuala Lumpur | Malaysia | Manila | Philippines | Bali | Perth
    .tokyo = Tokyo, Seoul
    .tokyo-also = Tokyo | Osaka | Kyoto | Japan | Seoul | Busan | Korea
    .brisbane = Brisbane
    .brisbane-also = Queensland | Port Moresby
    .sydney = Sydney, Melbourne
    .sydney-also = Sydney | Melbourne | Canberra | Hobart
    .auckland = Auckland
    .auckland-also = Wellington | Christchurch | New Zealand
    .halifax = Halifax, Moncton
    .halifax-also = Halifax | Moncton | Fredericton | New Brunswick | Nova Scotia | Charlottetown
    .denver = Denver, Calgary
    .denver-also = Denver | Calgary | Edmonton | Salt Lake City
    .mexico = Mexico City, Guatemala
    .mexico-also = Mexico City | Mexico | Guadalajara | Monterrey | Guatemala | San Salvador | Managua | Tegucigalpa | San José | Costa Rica
    .bogota = Bogotá, Lima
    .bogota-also = Bogotá | Medellín | Colombia | Lima | Peru | Quito | Guayaquil | Ecuador | Panama | Kingston | Jamaica
    .santiago = Santiago, Chile
    .santiago-also = Santiago | Chile | Valparaiso
    .sao_paulo = São Paulo, Buenos Aires
    .sao_paulo-also = São Paulo | Rio de Janeiro | Rio | Brasilia | Brazil | Salvador de Bahia | Recife | Fortaleza | Buenos Aires | Argentina | Montevideo | Uruguay

looks_like = So, this sheet?
    .name = Your verdict
    .why = If something rings false, it is best put right straight away.
    .yes = Yes, that’s them
    .yes-also = yes
    .new = I’ve learnt something
    .new-also = i learnt something | i learned something | something new
    .usable = Useful this week
    .usable-also = useful | i can use it
    .wrong = Something is wrong
    .wrong-also = no | wrong | that’s wrong

untold = And what I didn’t ask? A deadline, someone leaving, a limit, a season: one sentence, it will go on your sheet.
    .name = Not to forget
    .why = What matters most isn’t always among the questions. I keep it in your words.
    .example = My biggest contract ends in March
    .nothing = Nothing to add
    .nothing-also = nothing | no | that’s all | nothing else | that’s it | no thanks
