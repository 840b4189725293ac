### Les questions, pour qui préfère « tu » : seulement ce qui dit « vous » dans fr/interview.ftl.

chapter-start = Toi et ton offre
chapter-readers = Qui te lit
favourite-unnamed = ton client chouchou

## 0 · Départ

depth = On commence ? On peut aller vite, ou creuser. Rien ne se perd : tu pourras toujours approfondir plus tard.
    .why = La version express suffit pour une première fiche. La complète creuse tes prix, ceux qui te suivent et tes messages.
offer = En une phrase : que vends-tu, et à qui le plus souvent ?
    .name = Ton offre
    .why = Tout le reste s’appuie sur cette phrase. Celle que tu dirais à un voisin suffit.
paid_count =
    .why = Un client qui a payé pèse plus que cent qui t’encouragent. Ce nombre règle la suite des questions.
market = À qui vends-tu ?
    .name = Ton marché
sells_by = Le plus souvent, comment t’achète-t-on ?
    .name = Ta façon de vendre
    .why = On ne signe rien au marché, et un cours n’a pas de devis. Mes phrases suivront ta façon de vendre.
hour_worth = Combien vaut une heure de ton travail ? À peu près.
    .name = Ton heure
    .why = Pour donner un prix au temps que personne ne paie. Il peut se lire dans ta fiche, donc chez ceux à qui tu la montres.
    .probe = { $amount } de l’heure, c’est bien cela ? Sinon, dis ce que vaut une seule heure, ou passe.
usual_price = Et une vente habituelle, chez toi, c’est combien ? À peu près.
    .name = Ton prix habituel
    .why = Pour compter en ventes ce que coûtent tes heures et tes dépenses. Il ne se lira pas sur ta carte.
income = Ces douze derniers mois, combien as-tu encaissé ? À peu près.
    .name = Ton année
    .why = Pour dire en argent ce que valent un client et une heure de chaque groupe. Ce chiffre n’ira ni sur ta carte, ni dans un texte pour d’autres.
currency =
    .name = Ta monnaie
    .why = Pour écrire tes montants comme tu les comptes.

## 1 · Qui paie vraiment

families = { $few ->
        [yes] Qui sont ces clients ? Un surnom pour chacun, séparés par des virgules. Pas de vrai nom complet.
       *[no] Range tes clients payants en deux à quatre groupes, par ressemblance, séparés par des virgules. Par exemple : { $persons ->
            [yes] mariages, portraits
           *[no] restaurants, jeunes créateurs
        }.
    }
    .name = { $few ->
        [yes] Tes clients
       *[no] Tes groupes
    }
    .why = Tous tes clients ne se ressemblent pas. Les ranger montre lesquels te font vivre.
    .probe = Je note « { $name } ». Y en a-t-il { $few ->
        [yes] un autre
       *[no] un autre, même petit
    } ? Ajoute un nom, ou garde comme ça.
share = <b>{ $family }</b> : quelle part de tes rentrées d’argent ?{ $rest_known ->
        [yes] { " " }Le reste ira à : { $rest }.
       *[no] { "" }
    }
can = { $again ->
        [no] <b>{ $family }</b> : la dernière fois, qu’est devenu ton prix ?
       *[yes] <b>{ $family }</b> : même question.
    }
how_late =
    .why = Deux semaines de retard s’oublient ; deux mois, c’est toi qui fais la banque.
favourite = Si tu pouvais cloner un seul client, lequel ? Un surnom suffit.
    .name = Ton chouchou
    .why = Quelqu’un de réel, déjà rencontré. C’est en pensant à cette personne que tu écriras, choisiras et sauras dire non.
favourite_family =
    .why = Pour savoir si ton client préféré ressemble à ceux qui te font vivre.
favourite_price = <b>{ $favourite }</b> : la dernière fois, combien cela t’a rapporté, en tout ? À peu près.
    .why = Un client comme { $favourite } n’a de prix que si l’on sait ce qu’il paie. Il ne se lira pas sur ta carte.
favourite_hours = Et combien d’heures de ton travail pour cela ?
payer =
    .why = Celui qui te lit n’est pas forcément celui qui paie. C’est au second que le prix se dit.
before = Avant toi, comment cela se passait-il pour { $favourite } ?
    .name = Avant toi
    .why = Ton vrai concurrent, c’est ce qu’on faisait avant de t’appeler.
last_five = Tes cinq derniers clients payants : d’où venaient-ils ? Touche une fois par client.
    .name = Tes derniers clients
    .why = Cinq clients réels valent mieux qu’une statistique : ils disent où garder ton temps.
    .missing = d’où viennent tes clients
biggest = Ton plus gros client pèse combien dans tes rentrées ?
    .why = Un seul client qui pèse trop lourd peut décider de ton année à ta place.
week_hours =
    .name = Tes heures
unpaid_hours =
    .why = Ces heures-là baissent ton prix sans que personne l’ait demandé.
refusals = Sur tes dix derniers prix annoncés, combien de refus ?
last_rise = Ta dernière hausse de prix ?
calls_back = Tes clients de l’an passé : combien en as-tu rappelé ?
    .why = Qui a déjà payé dit oui plus vite que qui ne te connaît pas.
away_months = Et les mois où tu ne travailleras pas ?
    .name = Mois sans toi
    .why = Pour ne rien promettre quand tu n’y seras pas.

## 2 · Une personne, pas une fiche

met_through = { $found_by ->
        [recommendation] Qui t’a envoyé { $favourite } ? Un prénom, un métier : « sa comptable ».
        [network] Par qui, dans ton réseau ? Un prénom, un métier, un lieu.
        [event] Quel événement ? Son nom, ou le lieu.
        [platform] Laquelle ?
       *[social] Où, et à propos de quoi ?
    }
    .why = Qui t’a amené un bon client en connaît souvent un autre.
trigger = { $favourite }, juste avant de faire appel à toi : que venait-il de se passer ?
    .probe = C’est un début. Raconte ce jour-là : que s’était-il passé, juste avant ?
seen_coming = Avant même qu’on t’appelle, où un moment comme celui-là se voit-il ?
hesitation =
    .why = Ce qui a freiné ton meilleur client freine aussi les autres ; eux ne te le diront pas.
change = Et après ton travail, qu’est-ce qui a changé pour { $favourite } ?
    .probe = À quoi l’as-tu vu ?
quote =
    .why = Ses mots parleront à ses semblables mieux que les tiens. Je les garde tels quels.
dream = Pour { $favourite }, quel rêve ton travail rend-il un peu plus proche ?
    .why = Pas ton produit : la vie que ton produit rend plus proche.
why_you = Pourquoi toi, et pas quelqu’un d’autre ? Plusieurs choix possibles, ou tes mots.
    .name = Pourquoi toi
behaviour = Avec { $favourite }, qu’as-tu vu ? Quatre choix au plus.
alike = Combien de tes autres clients ressemblent à { $favourite } ?

## N · Avant le premier client

talked_to = Pas encore de client payant : c’est le bon moment pour écouter. À combien de personnes concernées as-tu parlé de ton offre ?
    .name = À qui tu as parlé
talks = Qui as-tu écouté ? Deux ou trois surnoms, séparés par des virgules.
    .name = Qui tu as écouté
talk_gave = <b>{ $person }</b> : qu’as-tu reçu, à part des mots gentils ?
    .name = Ce qu’on t’a donné
talk_pays =
    .why = Ce que l’on paie déjà dit le prix possible, et qui tu remplaces.
gave = Qu’est-ce que ces personnes t’ont donné ?
    .name = Ce qu’on t’a donné
three_names =
    .why = Trois vraies conversations t’apprendront plus que trente avis.

## 3 · Qui te lit

publishes = Où publies-tu ? Plusieurs choix possibles.
    .name = Où tu publies
hours = Combien d’heures par semaine y passes-tu ?
    .name = Ton temps
topics = Tes trois dernières publications : de quoi parlaient-elles ? Touche une fois par publication.
    .name = Tes sujets
reactions = Sur tes dix dernières réactions (commentaires, réponses, j’aime), combien viennent de gens qui pourraient te payer ?
    .missing = qui réagit à ce que tu publies
other_readers =
    .name = Tes autres lecteurs
mentioned = Parmi tes cinq derniers clients, combien t’ont parlé de tes publications ?
    .name = Clients qui te lisent
    .why = Un client qui cite tes publications les a lues. C’est la preuve la plus simple.
    .probe = Tu dis { $said }, pour { $most } { $most ->
        [one] client
       *[other] clients
    } en tout. Lequel des deux nombres est juste ?
spend = Cette année, combien as-tu dépensé pour te faire connaître ?
    .name = Tes dépenses
peer_referral = Des gens de ton métier t’ont-ils déjà envoyé un client ?
missed_by = Si tu arrêtais demain de publier, qui demanderait de tes nouvelles ?
    .name = À qui tu manquerais

## 4 · Ceux que tu regrettes

regret = Y a-t-il quelqu’un avec qui tu regrettes d’avoir travaillé ?
regret_name = { $turn ->
        [1] Donne-lui un surnom, aimable si possible.
       *[other] Un surnom pour cette autre personne ?
    }
same_person = « { $name } », c’est aussi le surnom de ton client chouchou. Est-ce la même personne ?
    .why = On peut aimer et regretter la même personne. Je préfère te le demander plutôt que de deviner.
wrong = Qu’est-ce qui s’est mal passé ? Plusieurs choix possibles, ou tes mots.
planned_hours = Combien d’heures avais-tu prévues ?
real_hours = Et combien d’heures y as-tu passées, finalement ?
price_agreed = Quel prix avais-tu convenu, en tout ?
usual_offer = Te demandait-on ton offre habituelle ?
first_sign = Quel a été le tout premier signe ? Choisis, ou raconte.
double = Et si { $name } revenait en offrant le double ? Tu dis…
    .missing = ta réponse au double
double_terms =
    .name = Tes conditions
    .why = Tes conditions d’aujourd’hui seront les lignes de ton prochain contrat.
another_regret = Quelqu’un d’autre que tu aurais dû refuser ?

## 5 · Comment tu frappes

approach = Comment abordes-tu quelqu’un qui ne te connaît pas ?
    .name = Ton approche
message = Colle ici le dernier message que tu as vraiment envoyé à un inconnu. Les noms et les adresses seront masqués.
    .name = Ton message
    .why = Sur un vrai message, je peux te dire ce qui le rend juste ou passe-partout, et te proposer mieux.
homework = Avant de l’envoyer, qu’avais-tu regardé ?
    .name = Tes recherches
introducers = Combien de tes clients pourraient te présenter quelqu’un qui leur ressemble ?
permission = Combien de personnes ont demandé à recevoir de tes nouvelles ?
    .name = Qui t’attend
    .why = Écrire à qui t’attend, ce n’est déranger personne.
trust_test = Relis ce message à la place de la personne qui le reçoit. Qu’est-ce qui est vrai ?

## 6 · Et maintenant

action =
    .name = Ton action
reminder = Un rappel ? Dans 7 jours, il parlera de ton action ; dans 30 ou 90, il demandera si la fiche tient encore.
    .name = Ton rappel
    .why = Un seul message, vers 10 h chez toi. Il en proposera un autre, plus tard, sans rien décider pour toi. Pour l’arrêter : /settings.
time_zone = À l’heure de quelle ville vis-tu ? Sans réponse, le rappel suit celle de : { $place }.
    .name = L’heure chez toi
    .why = Pour que le rappel arrive le matin, vers 10 h chez toi. Je ne le demande qu’une fois.
looks_like =
    .name = Ton avis
untold = Et ce que je n’ai pas demandé ? Une échéance, quelqu’un qui part, une limite, une saison : une phrase, elle ira sur ta fiche.
    .why = Ce qui compte le plus n’est pas toujours dans les questions. Je le garde avec tes mots.
