### The coach: the page of a session, that of a group, and what they make their own.
### The questions are said to the person who is coached.

## The page of a group

group-all = together
group-head = <b>{ $named ->
        [yes] { $name }
       *[no] Your groups, together
    }</b>
group-under = <i>{ $count } shared sheets, on { $day }. Nothing here points at anyone.</i>
group-title = The parts of the page
    .common = <b>What many have in common</b>
    .evening = <b>For the evening, three rounds of twenty minutes</b>
    .ask = <b>To open together</b>
group-ask = Two questions to a group
    .first = Which of these sentences is yours, and since when?
    .second = What have you tried, and what held?
group-evening-line = { $at }. Sentence { $n }: { $exercise }
group-exercise = An exercise for several
    .late = in pairs, write the sentence that asks for a deposit, then say it aloud, without an apology.
    .work = write in three lines what the price includes, then the sentence that says what is extra.
    .readers = in threes, reread a latest text: who, among those who pay, would see themselves in it? Rewrite the first sentence for that person.
    .price = say your price to somebody, then keep quiet for ten seconds. Change places.
    .signs = tell the first sign of a customer you regret; the group makes it a question to ask before accepting.
    .weight = draw your income in slices, then tell somebody what happens if the biggest one goes.
    .moment = tell in one minute what had just happened to your last good customer; the group looks for where it shows beforehand.
    .roads = write two lines to somebody who sends you customers: a thank you, and a name asked for.
    .listen = in pairs, prepare three questions to ask without telling your idea, then ask each other.
group-actions = An action each
screen-group-actions =
    <b>An action each</b>
    The one each of them chose; where none is under way, one from their sheet. It bears names: it is for you.

    { $lines }
group-action-line = • <b>{ $name }</b>: { $what } { $chosen ->
        [yes] (chosen { $day })
       *[no] (an idea from their sheet)
    }
pattern-line = { $at }. { $part }: { $what }
pattern-none = I see nothing in common yet.
pattern-part = How many
    .nearly_all = Nearly everybody
    .most = Most
    .half = Close to half
    .some = Several
pattern = Something in common
    .recommended = the latest customers mostly came by recommendation.
    .networked = the latest customers mostly came through people they know.
    .social = the latest customers mostly came through social media.
    .eighty_percent = less than 80% of the money comes from customers who pay the price, on time.
    .concentration = one customer weighs more than half.
    .no_payer_yet = no group of customers both wants to pay and can.
    .late = one group pays late, or in parts.
    .very_late = money arrives more than thirty days after.
    .lowered = the price was lowered last time, in one group at least.
    .untested = a price has not been named yet.
    .lent = money paid late makes them their customers’ bank.
    .worth_ratio = one customer of one group is worth several of another.
    .hour_ratio = an hour brings in far more with one group than with another.
    .unpaid = more than one hour in ten is paid by nobody.
    .no_shows = people who do not come leave empty hours in a full week.
    .reader_gap = those who read are not those who pay.
    .theo = topics are about the trade more than about customers.
    .visibility_bill = being seen takes hours, and those hours have a price.
    .spend_yield = money spent on image brought fewer customers than what costs nothing.
    .same_road = the regret came by a road that brings no customers.
    .second_channel = a second road already brings customers, beside the first.
    .peers_channel = people of the trade send customers, more than once.
    .peer_referral = somebody of the trade has sent a customer.
    .missed_by = if they went quiet, it is not customers who would notice.
    .more_work = a customer they regret took more work than planned, or kept changing their mind.
    .calls = a customer they regret called at all hours.
    .respect = a customer they regret showed no respect, or no trust.
    .not_speciality = a customer they regret expected something other than their trade.
    .payment = a customer they regret paid badly, or late.
    .haggled = a customer they regret haggled over everything.
    .sign_haggled = the first sign was a discount asked for at once.
    .sign_urgent = the first sign was that everything was urgent.
    .sign_no_decider = the first sign was that nobody decided.
    .sign_deposit = the first sign was a deposit refused.
    .hard_no = even for double the price, it would be no.
    .conditions = the customer they regret would be taken again, on other terms, which they can name.
    .cheap_regret = for double the price, the regret would become a customer.
    .regret_family = the regrets come from a group they know.
    .bad_cost = a regret cost hours that nobody paid for.
    .real_rate = the hour really paid is far from the hour they want.
    .marked_down = a regret began with a lowered price.
    .favourite_regretted = the favourite customer is a regret as well.
    .obstacle_action = one obstacle nearly stopped it all, and it can be removed.
    .moment_kind = the moment when people come to them can be recognised.
    .three_roles = who calls, who pays and who can say no are not the same person.
    .target_only = a target is described, nobody was met.
    .message_score = the last message could be sent to anyone.
    .trust_test = few customers would wait for them if they stopped.
    .conversation = people were listened to before any sale.
    .fear = something holds them back from going to listen.

## The page of a session

session-head = <b>Session with { $name }</b>
session-under = <i>From their sheet, as it has stood since { $day }, { $answers ->
        [yes] with its answers.
       *[no] without the list of answers.
    }{ $first ->
        [yes] { " " }First session.
       *[no] { " " }Last session on { $last }.
    }</i>
session-title = The parts of the page
    .days = <b>The days they named</b>
    .offer = <b>What is sold</b>
    .decide = <b>Their sheet tells them:</b>
    .tensions = <b>What pulls two ways</b>
    .ask = <b>To ask them</b>
    .told = <b>To your questions</b>
    .action = <b>The action</b>
    .fresh = <b>Something new</b>
    .changed = <b>Since the last session</b>
    .notes = <b>Your notes</b>
session-offer = “{ $words }”{ $known ->
        [yes] { " " }Sold by: { $by }.
       *[no] { "" }
    }
session-day = • <b>{ $day }</b>, { $over ->
        [yes] that is over: done?
       *[no] { $days ->
            [0] today.
            [1] tomorrow.
           *[other] in { $days } days.
        }
    }{ $quoted ->
        [yes] { " " }“{ $within }”
       *[no] { "" }
    }
session-today = { $n ->
        [one] <b>Your session today</b>
       *[other] <b>Your { $n } sessions today</b>
    }
    { $lines }
    Tap a name to prepare.
session-today-line = • { $name }{ $hour }
session-hours = { $band ->
        [to_2] 1 to 2 hours
        [to_5] 3 to 5 hours
        [over_6] at least 6 hours
       *[told] { $hours } hours
    }
session-line = • { $words }
session-tension = • { $words }
    <i>From: { $behind }.</i>
session-behind = { $name }{ $told ->
        [yes] { " " }({ $value })
       *[no] { "" }
    }
session-own-action = an action of their own
session-action = { $done ->
        [yes] Done on { $day }:
       *[no] Not ticked yet, { $over ->
            [yes] its day has come ({ $due })
           *[no] to do by { $due }
        }, chosen on { $day }:
    } { $what }
session-changed = { $some ->
        [yes] Changed since { $day }: { $names }{ $more ->
            [0] .
           *[other] , and { $more } more.
        }
       *[no] Nothing has changed since { $day }.
    }
session-week-again = <b>3 · This week</b> ({ $minutes } min). What is pressing: a call or a message, today.
session-paper = To print (PDF)
session-ask = What to ask, where an answer is missing
    .favourite = Which customer would you like ten times over?
    .payer = Who let go of the money, last time?
    .last_five = Your last five customers: how did they come?
    .trigger = What had just happened when they called you?
    .hesitation = What nearly stopped it all?
    .change = What changed, once the work was done?
    .quote = What did they say of you, word for word?
    .pays_today = What do people pay today to manage without you?
    .three_names = Who are the three people to listen to first?
    .reactions = Your last ten reactions: how many from people who could pay?
    .first_sign = With the customer you regret, what was the very first sign?
    .first_price = Whom will you tell a price first, which one, and on what day?
    .else = What does this sheet not say that matters to you?
    .double = And for double the price, would you do it again?

tension = Two answers that pull two ways
    .leaving_favourite = { $who } is leaving; yet that is the favourite, and their group, “{ $family }”, makes { $share }% of the money.
    .leaving_introducer = { $who } is leaving; yet that is how a customer comes, or would come.
    .paid_late = The group that brings in most, “{ $family }” ({ $share }%), pays late; and { $regret } is a regret for the same reason.
    .never_but_aimed = Even for double, it would be no to { $regret }; yet that is the favourite’s group, “{ $family }”.
    .favourite_group = The favourite, { $favourite }, is of the group “{ $family }” ({ $share }%); most of the money comes from elsewhere, “{ $best }” ({ $most }%).
    .hours_elsewhere = To be seen, { $hours } a week; of the last { $count } customers, none came that way.
    .own_group_late = “{ $family }”, the favourite’s group, pays late or in parts.
    .best_unwilling = Most of the money ({ $share }%) comes from “{ $family }”, { $want ->
        [convince] a group that has to be convinced.
       *[other] a group that puts things off.
    }
    .double = For double, it would be yes to { $regret }; but for “{ $family }”, { $how ->
        [lowered] the price was lowered.
       *[other] the price was not named.
    }
    .wants_unsaid = “{ $family }”: they sign fast, and the price was not named there.
    .haggled = Everything was haggled over with { $regret }, hence the regret; in the favourite’s group, “{ $family }”, the price was lowered too.
    .heavy_and_late = One customer weighs more than half, and the group that brings in most, “{ $family }”, pays late.
    .same_road = The same road for { $favourite } and for { $regret }: { $road }.
    .unasked = { $by } of the last { $count } customers came by recommendation; nobody is named whom to ask for one.
    .main_road = { $by } of the last { $count } customers came by one road, { $road }; { $regret } came by it too.
    .read_by_others = For readers of whom { $most ->
        [0] none in ten could pay
       *[other] two in ten at most could pay
    }, { $hours } a week.
    .topics = { $posts } posts of { $count } are about the craft; yet people come because of what has just happened to them.
    .kind_words = Compliments came from { $person }, and nothing that costs anything.
    .paid_elsewhere = { $person } pays somebody for it already; on this side, time or words, no money yet.
    .only_listened = { $count } people gave something that costs them; none of them has given money yet.
    .seen_and_taken = The sign showed with { $regret } ({ $sign }), and the work was taken on.
tension-road = A road, without saying whose
    .recommendation = recommendation
    .network = people they know
    .site = the website or a search
    .social = posts
    .event = events
    .outreach = getting in touch first
    .ad = advertising
    .shop = the shop window
    .platform = a platform
    .other = another road
tension-sign = A first sign
    .haggled = a discount asked for at once
    .urgent = everything was urgent
    .spoke_ill = ill words of somebody else
    .no_decider = nobody decided
    .refused_deposit = a deposit refused
tension-ask = What to ask about it
    .leaving_favourite = Before { $who } leaves, what could you ask them for: a name, a follow-up, somebody else in the house?
    .leaving_introducer = Before { $who } leaves, which two names could you ask them for?
    .paid_late = What stands in the way of a written deposit for “{ $family }”?
    .never_but_aimed = Before you accept, how would you recognise somebody like { $regret }?
    .favourite_group = { $n ->
        [0] If the group “{ $best }” paid less, what would you keep of it?
        [1] The group “{ $best }” or the group “{ $family }”: which would you grow if you started again tomorrow?
       *[other] What would it take for { $favourite } and others like that to weigh as much as the group “{ $best }”?
    }
    .hours_elsewhere = { $n ->
        [0] What would you do with those hours if nobody were watching?
        [1] If you stopped for a month, which of your customers would notice?
       *[other] To which of your last customers could you give one of those hours?
    }
    .own_group_late = Whom among “{ $family }” would you tell your terms first?
    .best_unwilling = How long does a yes take with “{ $family }”, and who pays for that?
    .double = What makes that price easier to say to one than to the other?
    .wants_unsaid = What price would you say to “{ $family }” tomorrow, without explaining it?
    .haggled = Where does the discount stop, and who knows it before you do?
    .heavy_and_late = How many months do you last if that customer leaves?
    .same_road = On that road, what told the two apart on the first day?
    .unasked = Whom could you ask for a name this week?
    .main_road = { $n ->
        [0] What could somebody who sends you people ask them before you do?
        [1] On that road, which question would have stopped { $regret } on the first day?
       *[other] What would you say, in the first exchange, to whoever comes by that road?
    }
    .read_by_others = Whom do you write for, and who would you like to hear from?
    .topics = Which post would tell what had just happened to them?
    .kind_words = What could you ask { $person } for that costs them a little?
    .paid_elsewhere = What price would you tell { $person }, and on what day?
    .only_listened = From whom do you expect a first paid yes, and for what exactly?
    .seen_and_taken = { $n ->
        [0] That day, what made you say yes all the same?
        [1] Next time that sign shows, which sentence will you say?
       *[other] What would you have needed, that day, to be able to say no?
    }

## Their own

coach-hand = My own way
back-to-coach-hand = ← My own way
back-to-coach-questions = ← My questions
screen-coach-hand =
    <b>Your own way</b>
    Your words, your questions, your colour: it is what the people you coach see.
hand-inviting = Invitation text
hand-nudging = Nudge text
hand-questions = My questions ({ $n })
hand-colour = My colour
hand-logo = My logo
screen-coach-words = Your words
    .inviting =
        <b>What your invitation says</b>
        <blockquote>{ $text }</blockquote>
        The link follows. To change it, write your own text here: { $most } characters at most.
    .nudging =
        <b>What your nudge says</b>
        <blockquote>{ $text }</blockquote>
        To change it, write your own text here: { $most } characters at most.
words-ours = Back to the usual text
screen-coach-questions =
    <b>Your questions</b>
    Asked in your name once the sheet is done, of those already under way too. { $most } at most. You read the answers as long as the sheet is shared.{ $some ->
        [yes] { " " }

        { $lines }
       *[no] { "" }
    }
own-line = { $at }. { $words }
own-add = Add a question
own-drop = Drop number { $at }
screen-coach-question =
    Write your question. To offer answers, put them below, one a line: 2 to { $most }.
    <i>For example: “What do you expect of our sessions?”</i>
own-refused = Why a question is not taken
    .options = It takes 2 to { $most } different answers, or none.
    .wide = An answer has to fit on a button: { $most } characters at most.
    .long = That is long for a phone: { $most } characters at most.
    .full = You already have { $most } questions: drop one, then add this one.
screen-coach-colour =
    <b>Your colour</b>
    That of the cards and reports you open; your name is on them too.
screen-coach-logo =
    <b>Your logo</b>
    { $some ->
        [yes] It heads the cards and reports you open. To change it, send another picture.
       *[no] Send a picture, PNG or JPEG, of 2 MB at most: it will head the cards and reports you open.
    }
logo-none = No logo
logo-refused = I could not draw that picture. It takes a PNG or a JPEG, of 2 MB and 6000 pixels a side at most.
colour = The colours
    .brick = Brick
    .blue = Blue
    .green = Green
    .plum = Plum
    .ochre = Ochre
    .ink = Ink

## A coach’s papers

leaf-file = What file names begin with
    .session = session
    .group = group
    .zip = reports
    .csv = list
leaf-caption = Under the paper
    .session = { $name }: the page of the session, as it is today.
    .group = The page of the group, as it is today.
