### Les mots des papiers : la carte, le rapport, le texte. Ils ne disent ni « vous » ni « tu » :
### un papier se montre et se transmet.

## Titres

paper-title = Fiche client
paper-aim = Qui viser
paper-avoid = Qui éviter
paper-voices = Dans leurs mots
paper-speak = Où parler
paper-made = { $dated ->
        [yes] Tout vient des réponses données, jusqu’au { $day }.
       *[no] Tout vient des réponses données.
    }

paper-signed = { $name } · avec { $coach } · { $day }

paper-role = { $role ->
        [primary] Premier chouchou
        [secondary] Autre chouchou, après { $first }
       *[only] { "" }
    }

paper-name-target = Il manque une personne
paper-name-to_find = À trouver
paper-name-interviews = D’abord, écouter
paper-name-list = Liste de vigilance
paper-name-unknown = À raconter

## Ce que vaut une ligne

paper-lived = Vécu
paper-deduced = Déduit
paper-hypothesis = Hypothèse
paper-missing = Il manque : { $names }.

## Qui veut, qui peut

paper-grid = Qui veut, qui peut
paper-grid-lead = Plus un cercle est grand, plus ce groupe pèse dans les rentrées d’argent.
paper-want = Envie
paper-want-low = il faut convaincre
paper-want-high = signe vite
paper-can = Argent
paper-can-low = rien à dépenser
paper-can-high = paie à temps
paper-real_payer = Viser
paper-framed = Encadrer
paper-kept = Garder, sans chercher
paper-refused = Ne plus accepter
paper-dreamer = Garder une place
paper-to_convince = Convaincre
paper-out = Laisser
paper-untested = Prix jamais annoncé
paper-share = { $share } %
paper-core = { $core } % des rentrées d’argent viennent de qui paie le prix, à l’heure
paper-mark = repère : { $mark } %

## Qui lit, qui paie

paper-gap = Qui lit, qui paie
paper-reactions = Les dix dernières réactions
paper-reactions-told = { $low ->
        [0] aucune ne vient de quelqu’un qui pourrait payer
       *[other] { $low } à { $high } viennent de gens qui pourraient payer
    }
paper-reactions-unknown = pas encore regardé
paper-mentions = { $customers ->
        [1] Le dernier client
       *[other] Les { $customers } derniers clients
    }
paper-mentions-told = { $mentioned ->
        [0] personne n’a parlé des publications
        [one] { $mentioned } a parlé des publications
       *[other] { $mentioned } ont parlé des publications
    }
paper-came = D’où sont venus les derniers clients

## Les chemins

paper-keep = Garder
paper-less = Réduire ou réorienter
paper-test = Tester
paper-others = Bon à savoir

## Le message, la semaine, les réponses

paper-message = Le message
paper-score = { $points } sur { $of }
paper-sent = Le dernier message envoyé
paper-decide = Les décisions
paper-week = Cette semaine
paper-minutes = { $minutes } min
paper-drafts = Les mots à copier
paper-drafts-lead = Les « … » sont à remplir.
paper-answers = Les réponses derrière chaque ligne
paper-answers-lead = Les petits numéros, au bout des lignes, renvoient ici.
paper-too = Dit aussi

## Chapitres vides

paper-empty-aim = Il faut encore une ou deux réponses pour dessiner quelqu’un.
paper-empty-avoid = Rien n’a encore été dit des clients regrettés. C’est pourtant là que se gagnent des soirées : une seule histoire suffit pour commencer.
paper-empty-speak = Il faut encore dire d’où viennent les clients, et qui lit.
