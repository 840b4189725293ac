### Les questions, dans l’ordre. Chaque message porte le nom de sa question.
### .name : son nom court (boutons, 24 signes). .why : pourquoi on la pose. .probe : la seule relance.
### .example : une réponse, pour qui hésite. .missing : ce qui manque à la fiche quand elle n’a pas de réponse. -also : ce qu’on tape aussi.

progress = <b>Chapitre { $at } sur { $of } · { $title }</b> { $bar }
    <i>Encore { $minutes } min environ</i>

chapter-start = Vous et votre offre
chapter-payers = Qui paie vraiment
chapter-portrait = Une vraie personne
chapter-no_customer = Avant le premier client
chapter-readers = Qui vous lit
chapter-regrets = Ceux à éviter
chapter-knock = Frapper à la bonne porte
chapter-close = Et maintenant

favourite-unnamed = votre client chouchou
regret-unnamed = ce client

## 0 · Départ

depth = On commence ? On peut aller vite, ou creuser. Rien ne se perd : vous pourrez toujours approfondir plus tard.
    .name = Longueur de l’entretien
    .why = La version express suffit pour une première fiche. La complète creuse vos prix, ceux qui vous suivent et vos messages.
    .express = Express · 6 min
    .express-also = court | rapide | vite | la courte | la rapide | la version courte | version courte | version rapide | le court | le rapide | l’express
    .complete = Complet · 15 min
    .complete-also = long | entier

offer = En une phrase : que vendez-vous, et à qui le plus souvent ?
    .name = Votre offre
    .why = Tout le reste s’appuie sur cette phrase. Celle que vous diriez à un voisin suffit.
    .example = Je pose des cuisines sur mesure chez des particuliers
    .probe = Tout le monde, c’est beaucoup de monde. Qui a payé en dernier ?

paid_count = Sur les douze derniers mois, combien de clients ont payé ?
    .name = Clients payants
    .why = Un client qui a payé pèse plus que cent qui vous encouragent. Ce nombre règle la suite des questions.
    .zero = Aucun encore
    .zero-also = zéro | personne
    .few = 1 à 4
    .few-also = un | deux | trois | quatre
    .some = 5 à 20
    .some-also = dix | une dizaine | une quinzaine
    .many = 21 et plus
    .many-also = beaucoup

market = À qui vendez-vous ?
    .name = Votre marché
    .why = Dans une entreprise, celui qui veut, celui qui signe et celui qui paie sont souvent trois personnes.
    .companies = À des entreprises
    .companies-also = entreprises | pros | sociétés
    .individuals = À des particuliers
    .individuals-also = particuliers | des particuliers | gens
    .both = Aux deux
    .both-also = les deux | entreprises et particuliers | un peu des deux | particuliers et entreprises
    .public = À des mairies, des assos
    .public-also = public, associations | associations | mairies | public | écoles

sells_by = Le plus souvent, comment vous achète-t-on ?
    .name = Votre façon de vendre
    .why = On ne signe rien au marché, et un cours n’a pas de devis. Mes phrases suivront votre façon de vendre.
    .quote = Sur devis, sur contrat
    .quote-also = devis | contrat | sur devis | sur contrat | au projet | à la mission
    .shop = En boutique, au marché
    .shop-also = boutique | marché | au comptoir | magasin | stand | au stand
    .sessions = Rendez-vous, séances
    .sessions-also = rendez-vous | séances | à la séance | des cours | consultations | sur rendez-vous
    .subscription = Abonnement, forfait
    .subscription-also = abonnement | forfait | au mois | contrat au mois | mensualité
    .online = En ligne
    .online-also = sur internet | ma boutique en ligne | par mon site
    .not_yet = Pas encore
    .not_yet-also = personne n’achète | je ne vends pas encore | pas de vente

hour_worth = Combien vaut une heure de votre travail ? À peu près.
    .name = Votre heure
    .why = Pour donner un prix au temps que personne ne paie. Il peut se lire dans votre fiche, donc chez ceux à qui vous la montrez.
    .probe = { $amount } de l’heure, c’est bien cela ? Sinon, dites ce que vaut une seule heure, ou passez.

usual_price = Et une vente habituelle, chez vous, c’est combien ? À peu près.
    .name = Votre prix habituel
    .why = Pour compter en ventes ce que coûtent vos heures et vos dépenses. Il ne se lira pas sur votre carte.

income = Ces douze derniers mois, combien avez-vous encaissé ? À peu près.
    .name = Votre année
    .why = Pour dire en argent ce que valent un client et une heure de chaque groupe. Ce chiffre n’ira ni sur votre carte, ni dans un texte pour d’autres.

currency = Dans quelle monnaie ?
    .name = Votre monnaie
    .why = Pour écrire vos montants comme vous les comptez.
    .euro = En euros (€)
    .euro-also = euros | euro | € | eur
    .dollar = En dollars ($)
    .dollar-also = dollars | dollar | dollars canadiens | dollars américains | piastres | piasses | $ | cad | usd
    .pound = En livres (£)
    .pound-also = livres | livre | livres sterling | £ | gbp
    .swiss = En francs suisses (CHF)
    .swiss-also = francs suisses | franc suisse | chf | suisse | fr suisses | francs de suisse
    .cfa = En francs CFA (F CFA)
    .cfa-also = francs cfa | franc cfa | cfa | en cfa | fcfa | f cfa | xof | xaf

## 1 · Qui paie vraiment

families = { $few ->
        [yes] Qui sont ces clients ? Un surnom pour chacun, séparés par des virgules. Pas de vrai nom complet.
       *[no] Rangez vos clients payants en deux à quatre groupes, par ressemblance, séparés par des virgules. Par exemple : { $persons ->
            [yes] mariages, portraits
           *[no] restaurants, jeunes créateurs
        }.
    }
    .name = { $few ->
        [yes] Vos clients
       *[no] Vos groupes
    }
    .why = Tous vos clients ne se ressemblent pas. Les ranger montre lesquels vous font vivre.
    .example = restaurants, jeunes créateurs
    .probe = Je note « { $name } ». Y en a-t-il { $few ->
        [yes] un autre
       *[no] un autre, même petit
    } ? Ajoutez un nom, ou gardez comme ça.

share = <b>{ $family }</b> : quelle part de vos rentrées d’argent ?{ $rest_known ->
        [yes] { " " }Le reste ira à : { $rest }.
       *[no] { "" }
    }
    .name = Part
    .why = Un groupe qui plaît et un groupe qui nourrit, ce n’est pas toujours le même.
    .probe = Au total, cela fait { $total } %. On reprend les parts ? Sinon, je les ramène à 100 % et je le signale.

customers = Combien de clients dans chaque groupe, sur douze mois ? À peu près, dans l’ordre : { $families }.
    .name = Clients par groupe
    .why = Un seul client d’un groupe en vaut parfois trente d’un autre. Ce compte le montre.

want = { $again ->
        [no] <b>{ $family }</b> : la dernière fois, comment s’est passée la vente ?
       *[yes] <b>{ $family }</b> : même question.
    }
    .name = Envie
    .why = Vouloir et pouvoir, cela fait deux. Voici l’envie : a-t-il fallu pousser, ou seulement ouvrir la porte ?
    .convince = Il a fallu convaincre
    .convince-also = convaincre | convaincre jusqu’au bout | il a fallu pousser | difficile à convaincre
    .postpone = On a remis à plus tard
    .postpone-also = intéressé, plus tard | plus tard | remet à plus tard | intéressé | pas maintenant | pas tout de suite | repoussé | a repoussé
    .asked_price = On m’a demandé le prix
    .asked_price-also = demande le prix | le prix | a demandé le prix | demandé combien
    .sign_fast = Vite signé, ou revenu
    .sign_fast-also = signe vite ou revient | signe vite | revient | vite | a signé tout de suite | signé tout de suite | a signé vite | tout de suite | direct | est revenu | est revenue | revenu tout seul

can = { $again ->
        [no] <b>{ $family }</b> : la dernière fois, qu’est devenu votre prix ?
       *[yes] <b>{ $family }</b> : même question.
    }
    .name = Prix
    .why = Le prix dit la vérité : payé, repoussé, rogné, ou jamais annoncé.
    .on_time = Payé sans retard
    .on_time-also = payé à temps | payé à l’heure | à l’heure | payé | pas de retard | aucun retard | zéro retard | jamais de retard | jamais en retard | sans retard | rubis sur l’ongle | payé tout de suite | payé comptant | paye bien
    .late = Payé tard, ou étalé
    .late-also = payé en retard | tard | en plusieurs fois | en retard | payé mais en retard | pas payé à temps | pas à temps | pas à l’heure | avec du retard | en 2 versements | en 3 versements | en deux versements | en trois versements | plusieurs versements | étalé
    .lowered = Baissé
    .lowered-also = négocié | remise | rabais | un rabais | un escompte | une remise | une ristourne | une réduction | a négocié
    .no_sale = Pas vendu, pas d’argent
    .no_sale-also = pas de vente | pas d’argent | jamais payé | pas payé | n’a pas payé | n’a jamais payé | impayé | pas acheté | trop cher | pas vendu
    .untested = Jamais annoncé
    .untested-also = je ne l’ai jamais annoncé | jamais dit | pas annoncé | pas encore annoncé | pas dit

how_late = { $again ->
        [no] <b>{ $family }</b> : avec combien de retard ?
       *[yes] <b>{ $family }</b> : même question.
    }
    .name = Retard
    .why = Deux semaines de retard s’oublient ; deux mois, c’est vous qui faites la banque.
    .under_30 = Moins de 30 jours
    .under_30-also = quelques jours | une semaine | deux semaines | moins d’un mois
    .to_60 = 30 à 60 jours
    .to_60-also = un mois | un mois et demi | deux mois
    .over_60 = Plus de 60 jours
    .over_60-also = trois mois | plus de deux mois | des mois
    .in_parts = En plusieurs fois
    .in_parts-also = étalé | petit à petit | en plusieurs versements | en 2 fois | en 3 fois

favourite = Si vous pouviez cloner un seul client, lequel ? Un surnom suffit.
    .name = Votre chouchou
    .why = Quelqu’un de réel, déjà rencontré. C’est en pensant à cette personne que vous écrirez, choisirez et saurez dire non.
    .example = le chef Marco
    .probe = « { $name } » ressemble à un nom complet. Pour que personne ne la reconnaisse, je propose un surnom.
    .missing = un vrai client, le préféré

favourite_family = <b>{ $favourite }</b> : dans quel groupe ?
    .name = Son groupe
    .why = Pour savoir si votre client préféré ressemble à ceux qui vous font vivre.

favourite_price = <b>{ $favourite }</b> : la dernière fois, combien cela vous a rapporté, en tout ? À peu près.
    .name = Son dernier prix
    .why = Un client comme { $favourite } n’a de prix que si l’on sait ce qu’il paie. Il ne se lira pas sur votre carte.

favourite_hours = Et combien d’heures de votre travail pour cela ?
    .name = Ses heures
    .why = Un prix et des heures disent ce qu’une heure pour { $favourite } rapporte vraiment.

payer = Qui a vraiment sorti l’argent, pour <b>{ $favourite }</b> ?
    .name = Qui a payé
    .why = Celui qui vous lit n’est pas forcément celui qui paie. C’est au second que le prix se dit.
    .themselves = La personne elle-même
    .themselves-also = elle-même | lui-même | lui | elle
    .director = Patron ou direction
    .director-also = patron | patronne | direction | gérant | propriétaire
    .finance = Finances, achats
    .finance-also = finances | achats | comptable
    .hr = Ressources humaines
    .hr-also = rh | drh
    .it = Informatique
    .it-also = info | dsi
    .operations = Exploitation, entretien
    .operations-also = entretien | exploitation | atelier
    .parent = Un parent
    .parent-also = parent | mère | père
    .partner = Conjoint ou associé
    .partner-also = conjoint | conjointe | associé | associée
    .association = Association, mairie
    .association-also = association | mairie
    .other = Quelqu’un d’autre
    .other-also = autre
    .missing = qui signe

caller = Et qui avait pris contact, au tout début ?
    .name = Qui a appelé
    .why = Celui qui appelle n’est pas celui qui paie : il lui faut de quoi convaincre l’autre.
    .themselves = La personne elle-même
    .themselves-also = elle-même | lui-même | lui | elle
    .director = Patron ou direction
    .director-also = patron | patronne | direction | gérant | propriétaire
    .finance = Finances, achats
    .finance-also = finances | achats | comptable
    .hr = Ressources humaines
    .hr-also = rh | drh
    .it = Informatique
    .it-also = info | dsi
    .operations = Exploitation, entretien
    .operations-also = entretien | exploitation | atelier
    .parent = Un parent
    .parent-also = parent | mère | père
    .partner = Conjoint ou associé
    .partner-also = conjoint | conjointe | associé | associée
    .association = Association, mairie
    .association-also = association | mairie
    .other = Quelqu’un d’autre
    .other-also = autre

blockers = Qui d’autre pouvait dire non ?
    .name = Qui peut dire non
    .why = Une vente se perd souvent à cause de quelqu’un à qui personne n’a parlé.
    .themselves = La personne elle-même
    .themselves-also = elle-même | lui-même
    .director = Patron ou direction
    .director-also = patron | patronne | direction
    .finance = Finances, achats
    .finance-also = finances | achats | comptable
    .hr = Ressources humaines
    .hr-also = rh | drh
    .it = Informatique
    .it-also = dsi
    .operations = Exploitation, entretien
    .operations-also = entretien | exploitation
    .parent = Un parent
    .parent-also = parent
    .partner = Conjoint ou associé
    .partner-also = conjoint | conjointe | associé | associée
    .association = Association, mairie
    .association-also = association | mairie
    .other = Quelqu’un d’autre
    .other-also = autre
    .nobody = Personne
    .nobody-also = aucun

before = Avant vous, comment cela se passait-il pour { $favourite } ?
    .name = Avant vous
    .why = Votre vrai concurrent, c’est ce qu’on faisait avant de vous appeler.
    .competitor = Avec un concurrent
    .competitor-also = un concurrent | concurrent
    .in_house = Quelqu’un en interne
    .in_house-also = en interne | interne
    .friend = Avec un ami
    .friend-also = un ami | une amie
    .alone = Sans aide
    .alone-also = seul | seule | tout seul
    .nothing = Rien du tout
    .nothing-also = rien | pas du tout

found_by = { $favourite } : d’où est venu le premier contact ?
    .name = Premier contact
    .why = Un bon client montre souvent la route par laquelle viendra le suivant.
    .recommendation = Une recommandation
    .recommendation-also = recommandation | bouche à oreille | reco | recommandé | un client | parrainage
    .network = Mon réseau
    .network-also = réseau
    .site = Mon site, une recherche
    .site-also = site | google | recherche | site web
    .social = Une publication
    .social-also = réseaux sociaux | un post | instagram | linkedin | facebook | fb | insta | tiktok | publication
    .event = Un événement
    .event-also = événement | salon | foire | salons | marché
    .outreach = J’ai fait le premier pas
    .outreach-also = démarchage | je l’ai contacté | prospection | j’ai appelé
    .ad = Une publicité
    .ad-also = publicité | pub | annonce
    .shop = Ma boutique, la rue
    .shop-also = boutique | rue | vitrine
    .platform = Une plateforme
    .platform-also = plateforme | malt | etsy
    .other = Autrement
    .other-also = autre

met_through = { $found_by ->
        [recommendation] Qui vous a envoyé { $favourite } ? Un prénom, un métier : « sa comptable ».
        [network] Par qui, dans votre réseau ? Un prénom, un métier, un lieu.
        [event] Quel événement ? Son nom, ou le lieu.
        [platform] Laquelle ?
       *[social] Où, et à propos de quoi ?
    }
    .name = Qui, ou où
    .why = Qui vous a amené un bon client en connaît souvent un autre.
    .example = Sa comptable, Nadia

last_five = Vos cinq derniers clients payants : d’où venaient-ils ? Touchez une fois par client.
    .name = Vos derniers clients
    .why = Cinq clients réels valent mieux qu’une statistique : ils disent où garder votre temps.
    .recommendation = Une recommandation
    .recommendation-also = recommandation | recommandations | bouche à oreille | reco | recos
    .network = Mon réseau
    .network-also = réseau
    .site = Mon site, une recherche
    .site-also = site | google | recherche | site web
    .social = Une publication
    .social-also = publications | réseaux sociaux | post | posts | instagram | linkedin | facebook | fb | insta | tiktok | publication
    .event = Un événement
    .event-also = événement | événements | salon | foire | salons | foires | marché
    .outreach = Je les ai contactés
    .outreach-also = démarchage | prospection | contactés
    .ad = Une publicité
    .ad-also = publicité | pub | annonce
    .shop = Ma boutique, la rue
    .shop-also = boutique | rue | vitrine
    .platform = Une plateforme
    .platform-also = plateforme | malt | etsy
    .other = Autrement
    .other-also = autre | autres
    .missing = d’où viennent vos clients

effort = Sur dix heures de travail, combien pour chaque groupe ? À peu près, dans l’ordre : { $families }.
    .name = Heures par groupe
    .why = Un groupe peut payer bien et coûter cher en heures. L’heure dit lequel fait vivre.

week_hours = Combien d’heures de travail par semaine, en tout ?
    .name = Vos heures
    .why = Avec elles, je peux dire ce que rapporte une heure de chaque groupe, et non d’un devis.

unpaid_hours = Dont combien que personne ne paie ? Devis, papiers, trajets.
    .name = Heures non payées
    .why = Ces heures-là baissent votre prix sans que personne l’ait demandé.

biggest = Votre plus gros client pèse combien dans vos rentrées ?
    .name = Le plus gros client
    .why = Un seul client qui pèse trop lourd peut décider de votre année à votre place.
    .under_25 = Moins d’un quart
    .to_50 = D’un quart à la moitié
    .over_50 = Plus de la moitié

refusals = Sur vos dix derniers prix annoncés, combien de refus ?
    .name = Refus sur dix
    .why = Peu de refus : le prix n’est pas l’obstacle. Beaucoup : mieux vaut savoir pourquoi avant d’y toucher.

last_rise = Votre dernière hausse de prix ?
    .name = Dernière hausse
    .why = Un prix qui ne bouge pas baisse un peu chaque année.
    .this_year = Cette année
    .this_year-also = cette année même | il y a quelques mois | récemment
    .to_2 = Il y a 1 à 2 ans
    .to_2-also = l’an passé | l’année dernière | il y a un an | il y a deux ans
    .over_2 = Il y a plus de 2 ans
    .over_2-also = plus de deux ans | il y a longtemps | il y a trois ans | des années
    .never = Aucune encore
    .never-also = jamais | aucune | pas encore | jamais augmenté

calls_back = Vos clients de l’an passé : combien en avez-vous rappelé ?
    .name = Clients rappelés
    .why = Qui a déjà payé dit oui plus vite que qui ne vous connaît pas.
    .all = Tous, ou presque
    .all-also = tous | presque tous | tout le monde | la plupart
    .some = Quelques-uns
    .some-also = quelques uns | certains | deux ou trois | un peu
    .none = Aucun
    .none-also = personne | zéro | aucun encore | pas un seul

no_shows = Une semaine pleine : combien d’absents, ou d’annulations au dernier moment ?
    .name = Absents
    .why = Une heure gardée pour quelqu’un qui ne vient pas, personne ne la paie.
    .none = Aucun
    .none-also = zéro | personne | presque jamais
    .one_two = 1 ou 2
    .three_five = 3 à 5
    .six_up = 6 et plus

empty_months = Quels mois restent creux ?
    .name = Mois creux
    .why = C’est là que la place manque le moins : autant savoir à qui l’offrir.
    .january = Janvier
    .january-also = janv
    .february = Février
    .february-also = févr | fevrier
    .march = Mars
    .april = Avril
    .april-also = pâques
    .may = Mai
    .june = Juin
    .july = Juillet
    .july-also = juil
    .august = Août
    .august-also = aout | assomption
    .september = Septembre
    .september-also = sept
    .october = Octobre
    .october-also = oct
    .november = Novembre
    .november-also = nov | toussaint | armistice
    .december = Décembre
    .december-also = déc | decembre | noël
    .none = Aucun
    .none-also = pas de creux | aucun mois | jamais

away_months = Et les mois où vous ne travaillerez pas ?
    .name = Mois sans vous
    .why = Pour ne rien promettre quand vous n’y serez pas.
    .january = Janvier
    .january-also = janv
    .february = Février
    .february-also = févr | fevrier
    .march = Mars
    .april = Avril
    .april-also = pâques
    .may = Mai
    .june = Juin
    .july = Juillet
    .july-also = juil
    .august = Août
    .august-also = aout | assomption
    .september = Septembre
    .september-also = sept
    .october = Octobre
    .october-also = oct
    .november = Novembre
    .november-also = nov | toussaint | armistice
    .december = Décembre
    .december-also = déc | decembre | noël
    .none = Aucun
    .none-also = aucun mois | jamais | je travaille tout le temps

## 2 · Une personne, pas une fiche

trigger = { $favourite }, juste avant de faire appel à vous : que venait-il de se passer ?
    .name = Le moment
    .why = On n’achète pas un beau jour sans raison. Ce moment-là, c’est celui où il faut être visible.
    .example = Un contrôle d’hygiène, trois jours avant l’ouverture
    .probe = C’est un début. Racontez ce jour-là : que s’était-il passé, juste avant ?
    .missing = le moment

moment_kind = Ce moment-là, c’était plutôt…
    .name = La sorte de moment
    .why = Ce jour-là ne reviendra pas ; un jour de la même sorte, si. C’est lui qu’il faut guetter.
    .let_down = On lui a fait faux bond
    .let_down-also = quelqu’un l’a lâché | on l’a laissé tomber | un désistement | une panne
    .date_near = Une date approchait
    .date_near-also = une échéance | une date | une ouverture | un mariage
    .something_new = Quelque chose commençait
    .something_new-also = un nouveau lieu | un nouveau poste | un bébé | une naissance | un déménagement
    .letter = Un courrier, un contrôle
    .letter-also = une lettre | un courrier | un contrôle | une mise en demeure
    .loss = Une perte, un échec
    .loss-also = un deuil | un échec | une perte | un départ | une rupture
    .told = Quelqu’un a parlé de moi
    .told-also = une recommandation | on lui a parlé de moi | le bouche à oreille
    .season = La saison
    .season-also = saison | les fêtes | noël | l’été | la rentrée
    .other = Autre chose
    .other-also = autre | rien de tout ça

seen_coming = Avant même qu’on vous appelle, où un moment comme celui-là se voit-il ?
    .name = Où il se voit venir
    .why = Qui voit le moment arriver peut être là avant les autres.
    .example = Un panneau « bail à céder » dans la rue

hesitation = Qu’est-ce qui a failli tout arrêter ?
    .name = Ce qui a freiné
    .why = Ce qui a freiné votre meilleur client freine aussi les autres ; eux ne vous le diront pas.
    .example = Un premier logo raté, payé d’avance
    .nothing = Rien
    .nothing-also = rien du tout | aucune hésitation
    .missing = ce qui a failli tout arrêter

change = Et après votre travail, qu’est-ce qui a changé pour { $favourite } ?
    .name = Ce qui a changé
    .why = C’est ce que l’on achète, au fond. Un fait vaut mieux qu’un compliment.
    .example = Trois samedis complets de suite
    .probe = À quoi l’avez-vous vu ?
    .missing = ce qui a changé

quote = Une phrase dite ou écrite par { $favourite }, mot pour mot. Un message, un merci, une remarque.
    .name = Sa phrase
    .why = Ses mots parleront à ses semblables mieux que les vôtres. Je les garde tels quels.
    .example = Enfin quelqu’un qui m’écoute
    .missing = une phrase de sa bouche

dream = Pour { $favourite }, quel rêve votre travail rend-il un peu plus proche ?
    .name = Son rêve
    .why = Pas votre produit : la vie que votre produit rend plus proche.
    .example = Fermer le lundi sans y penser

why_you = Pourquoi vous, et pas quelqu’un d’autre ? Plusieurs choix possibles, ou vos mots.
    .name = Pourquoi vous
    .why = Ce qui a fait choisir une personne peut en faire choisir d’autres. Encore faut-il le dire.
    .trust = La confiance
    .trust-also = confiance
    .speed = La rapidité
    .speed-also = rapidité | vitesse | délais
    .price = Le prix
    .price-also = prix | tarif
    .speciality = Ma spécialité
    .speciality-also = spécialité | expertise
    .closeness = La proximité
    .closeness-also = proximité | près
    .values = Les mêmes valeurs
    .values-also = valeurs
    .vouched = Quelqu’un a parlé de moi
    .vouched-also = recommandation

behaviour = Avec { $favourite }, qu’avez-vous vu ? Quatre choix au plus.
    .name = Sa façon d’être
    .why = Le ton qui convient à quelqu’un se lit dans sa façon de décider.
    .decides_fast = Décide vite
    .reassured = Cherche à se rassurer
    .reassured-also = a besoin d’être rassuré | rassurer | besoin d’être rassurée
    .follows_advice = Suit mes conseils
    .challenged = Aime la contradiction
    .challenged-also = aime qu’on le bouscule | challenge
    .pays_on_time = Paie sans retard
    .pays_on_time-also = paie à l’heure
    .recommends = Parle de moi autour
    .recommends-also = me recommande | recommande
    .leaves_room = Me laisse travailler
    .leaves_room-also = me laisse de la place | liberté

gift = Quelle petite attention toucherait { $favourite } à coup sûr ?
    .name = L’attention
    .why = Le cadeau juste est le signe que l’on connaît quelqu’un. Ne pas savoir est aussi une réponse.
    .example = Un carnet pour ses recettes
    .nothing = Je ne sais pas encore
    .nothing-also = je ne sais pas | sais pas | aucune idée

alike = Combien de vos autres clients ressemblent à { $favourite } ?
    .name = Ses semblables
    .why = La fiche dira si elle parle d’après un seul client, 2 ou 3, ou 4 et plus.
    .none = Aucun
    .none-also = zéro | personne
    .one_two = Un ou deux
    .one_two-also = un | deux
    .three_up = Trois ou plus
    .three_up-also = trois | plusieurs | beaucoup

## N · Avant le premier client

talked_to = Pas encore de client payant : c’est le bon moment pour écouter. À combien de personnes concernées avez-vous parlé de votre offre ?
    .name = À qui vous avez parlé
    .why = Avant les clients, il y a les conversations. C’est d’elles que viendra le premier.
    .zero = À personne encore
    .zero-also = zéro | aucune | personne
    .one_four = 1 à 4
    .one_four-also = quelques-unes
    .five_ten = 5 à 10
    .more = Plus de 10
    .more-also = beaucoup

talks = Qui avez-vous écouté ? Deux ou trois surnoms, séparés par des virgules.
    .name = Qui vous avez écouté
    .why = Chaque personne a donné autre chose. C’est là que se voit qui rappeler.
    .example = Ana, le voisin boulanger
    .probe = « { $name } » ressemble à un nom complet. Je propose de n’en garder qu’un surnom.

talk_gave = <b>{ $person }</b> : qu’avez-vous reçu, à part des mots gentils ?
    .name = Ce qu’on vous a donné
    .why = Un compliment ne coûte rien. Du temps, un contact, de l’argent : voilà des signes.
    .compliments = Rien que des compliments
    .compliments-also = compliments | encouragements
    .time = Du temps
    .time-also = temps
    .contact = Un contact
    .contact-also = contact | contacts
    .data = Leurs mots ou documents
    .data-also = leurs mots | des documents | données
    .money = De l’argent
    .money-also = argent | un acompte

talk_pays = <b>{ $person } :</b> aujourd’hui, combien dépense-t-on pour ce problème, et chez qui ?
    .name = Ce qu’on paie déjà
    .why = Ce que l’on paie déjà dit le prix possible, et qui vous remplacez.
    .nothing = Rien
    .nothing-also = rien du tout | zéro
    .example = 80 € par mois, un comptable

talk_words = <b>{ $person } :</b> une phrase, mot pour mot.
    .name = Sa phrase
    .why = Ses mots diront le problème mieux que les nôtres. Je les garde tels quels.
    .example = J’y passe mes dimanches

gave = Qu’est-ce que ces personnes vous ont donné ?
    .name = Ce qu’on vous a donné
    .why = Un compliment ne coûte rien. Du temps, un contact, de l’argent : voilà des signes.
    .compliments = Des compliments
    .compliments-also = compliments | encouragements
    .time = Du temps
    .time-also = temps
    .contact = Un contact
    .contact-also = contact | contacts
    .data = Leurs mots ou documents
    .data-also = leurs mots | des documents | données
    .money = De l’argent
    .money-also = argent | un acompte

pays_today = Qui paie déjà pour régler ce problème, et qui touche l’argent ?
    .name = Qui paie aujourd’hui
    .why = Un problème pour lequel personne ne paie est difficile à vendre.
    .example = Les gérants paient un comptable
    .missing = qui paie déjà

three_names = Trois personnes à écouter cette semaine ? Des surnoms, séparés par des virgules.
    .name = Trois personnes
    .why = Trois vraies conversations vous apprendront plus que trente avis.
    .example = Ana, Bo, Chloé
    .probe = « { $name } » ressemble à un nom complet. Je propose de n’en garder qu’un surnom.
    .missing = trois personnes à écouter

## 3 · Qui vous lit

publishes = Où publiez-vous ? Plusieurs choix possibles.
    .name = Où vous publiez
    .why = Chaque endroit attire ses lecteurs. On va voir si ce sont ceux qui paient.
    .blog = Blog
    .blog-also = mon blog | site
    .newsletter = Newsletter
    .newsletter-also = infolettre | lettre | courriel | lettre d’information
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
    .podcast-also = balado
    .talks = Conférences, salons
    .talks-also = conférences | salons | talks | salon | conférence
    .other = Ailleurs
    .other-also = autre
    .nowhere = Nulle part
    .nowhere-also = je ne publie pas | rien

hours = Combien d’heures par semaine y passez-vous ?
    .name = Votre temps
    .why = Une heure qui ne ramène personne est une heure prise à quelqu’un qui paie.
    .under_1 = Moins d’une heure
    .under_1-also = une demi-heure
    .to_2 = 1 à 2 h
    .to_2-also = une heure | deux heures
    .to_5 = 3 à 5 h
    .over_6 = 6 h et plus
    .over_6-also = beaucoup

hours_mostly = De ces heures, où part le plus gros ?
    .name = Le plus gros du temps
    .why = Pour ne pas reprocher à un endroit les heures d’un autre.
    .blog = Blog
    .blog-also = mon blog | site
    .newsletter = Newsletter
    .newsletter-also = infolettre | lettre | courriel | lettre d’information
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
    .podcast-also = balado
    .talks = Conférences, salons
    .talks-also = conférences | salons | talks | salon | conférence
    .other = Ailleurs
    .other-also = autre

topics = Vos trois dernières publications : de quoi parlaient-elles ? Touchez une fois par publication.
    .name = Vos sujets
    .why = Le sujet choisit le lecteur : les détails du métier attirent surtout des gens du métier.
    .technique = Technique du métier
    .technique-also = technique
    .gear = Matériel, outils
    .gear-also = matériel | outils
    .news = Actualité du métier
    .news-also = actualité | actualités
    .problem = Un souci de client
    .problem-also = un problème de client | problème
    .story = L’histoire d’un client
    .story-also = histoire | témoignage
    .backstage = Les coulisses
    .backstage-also = coulisses
    .offer = Une offre
    .offer-also = offre | promo

reactions = Sur vos dix dernières réactions (commentaires, réponses, j’aime), combien viennent de gens qui pourraient vous payer ?
    .name = Payeurs sur dix
    .why = Être lu par des gens qui ne paieront jamais, c’est plaisant. Encore faut-il le savoir.
    .zero = 0
    .zero-also = aucune | zéro
    .one_two = 1 ou 2
    .one_two-also = une | deux
    .three_five = 3 à 5
    .three_five-also = la moitié
    .six_eight = 6 à 8
    .nine_ten = 9 ou 10
    .nine_ten-also = toutes
    .unknown = Je n’ai pas regardé
    .unknown-also = je ne sais pas | sais pas | aucune idée
    .missing = qui réagit à ce que vous publiez

other_readers = Et les autres, qui sont-ils ? Deux choix au plus.
    .name = Vos autres lecteurs
    .why = Savoir qui applaudit explique souvent pourquoi personne n’appelle.
    .peers = Gens de mon métier
    .peers-also = collègues | confrères | concurrents | du métier
    .friends = Amis, famille
    .friends-also = amis | famille
    .learners = Curieux, débutants
    .learners-also = passionnés | élèves | étudiants | débutants
    .colleagues = Anciens collègues
    .colleagues-also = ex-collègues
    .strangers = Des inconnus
    .strangers-also = inconnus

mentioned = Parmi vos cinq derniers clients, combien vous ont parlé de vos publications ?
    .name = Clients qui vous lisent
    .why = Un client qui cite vos publications les a lues. C’est la preuve la plus simple.
    .probe = Vous dites { $said }, pour { $most } { $most ->
        [one] client
       *[other] clients
    } en tout. Lequel des deux nombres est juste ?

spend = Cette année, combien avez-vous dépensé pour vous faire connaître ?
    .name = Vos dépenses
    .why = De l’argent mis là où personne ne paie peut être mis ailleurs.
    .nothing = Rien
    .nothing-also = zéro
    .under_500 = { $money ->
        [euro] Moins de 500 €
        [pound] Moins de 500 £
        [swiss] Moins de 500 CHF
        [cfa] Moins de 300 000 F CFA
       *[other] Moins de 500 $
    }
    .to_2000 = { $money ->
        [euro] De 500 à 2 000 €
        [pound] De 500 à 2 000 £
        [swiss] De 500 à 2 000 CHF
        [cfa] De 300 000 à 1 200 000
       *[other] De 500 à 2 000 $
    }
    .to_10000 = { $money ->
        [euro] De 2 000 à 10 000 €
        [pound] De 2 000 à 10 000 £
        [swiss] De 2 000 à 10 000 CHF
        [cfa] De 1 200 000 à 6 000 000
       *[other] De 2 000 à 10 000 $
    }
    .over_10000 = { $money ->
        [euro] Plus de 10 000 €
        [pound] Plus de 10 000 £
        [swiss] Plus de 10 000 CHF
        [cfa] Plus de 6 000 000 F CFA
       *[other] Plus de 10 000 $
    }

peer_referral = Des gens de votre métier vous ont-ils déjà envoyé un client ?
    .name = Clients des confrères
    .why = Un confrère qui envoie des clients est un chemin, pas seulement un lecteur.
    .never = Jamais
    .never-also = non | pas encore | jamais encore | pas une seule fois
    .once = Une fois
    .several = Plusieurs fois
    .several-also = souvent | oui

missed_by = Si vous arrêtiez demain de publier, qui demanderait de vos nouvelles ?
    .name = À qui vous manqueriez
    .why = Ceux à qui l’on manque sont ceux pour qui l’on écrit vraiment.
    .payers = Des clients
    .payers-also = clients | mes clients
    .prospects = De futurs clients
    .prospects-also = futurs clients | prospects
    .peers = Des gens du métier
    .peers-also = confrères | collègues
    .nobody = Personne
    .unknown = Je ne sais pas
    .unknown-also = sais pas | aucune idée

## 4 · Ceux que vous regrettez

regret = Y a-t-il quelqu’un avec qui vous regrettez d’avoir travaillé ?
    .name = Un regret
    .why = Savoir qui éviter fait gagner autant de temps que savoir qui viser.
    .yes = Oui
    .refused = Presque : j’ai refusé
    .refused-also = presque | j’ai refusé | j’ai dit non
    .no = Non
    .no-also = aucun | jamais | personne | pas vraiment

regret_name = { $turn ->
        [1] Donnez-lui un surnom, aimable si possible.
       *[other] Un surnom pour cette autre personne ?
    }
    .name = Son surnom
    .why = Un surnom suffit pour s’en souvenir, et il ne blesse personne.
    .example = le pressé qui négocie
    .probe = { $kind ->
        [insult] Et si l’on nommait plutôt ce qui s’est passé ? Par exemple : « le pressé qui négocie ».
       *[other] « { $name } » ressemble à un nom complet. Je propose un surnom.
    }

same_person = « { $name } », c’est aussi le surnom de votre client chouchou. Est-ce la même personne ?
    .name = Même personne
    .why = On peut aimer et regretter la même personne. Je préfère vous le demander plutôt que de deviner.
    .yes = Oui, la même
    .no = Non, une autre

regret_family = { $name } : dans quel groupe ?
    .name = Le groupe du regret
    .why = Pour ne jamais viser le groupe d’où vient un regret sans poser une condition.
    .none = Dans aucun
    .none-also = aucun | aucune | aucun des trois | ni l’un ni l’autre | aucun de ces groupes | autre

wrong = Qu’est-ce qui s’est mal passé ? Plusieurs choix possibles, ou vos mots.
    .name = Ce qui a coincé
    .why = Nommer la cause aide à la voir venir la prochaine fois.
    .more_work = Bien plus de travail
    .more_work-also = plus de travail que prévu | trop de travail
    .constant_calls = Messages à toute heure
    .constant_calls-also = appels incessants | appelait tout le temps | messages
    .no_respect = Manque de respect
    .no_respect-also = pas de respect | irrespect
    .no_trust = Manque de confiance
    .no_trust-also = pas confiance | ne me croyait pas | ne me faisait pas confiance
    .changing_mind = Changeait d’avis
    .changing_mind-also = changeait tout le temps d’avis | change d’avis
    .not_speciality = Pas ma spécialité
    .not_speciality-also = hors de ma spécialité
    .expected_other = Attendait autre chose
    .expected_other-also = autre chose
    .costly = Trop long à convaincre
    .costly-also = trop long | trop long à gagner | trop cher à gagner
    .paid_late = Mal payé, ou tard
    .paid_late-also = payé tard | pas tout payé | impayé
    .haggled = Négociait tout
    .haggled-also = négociait | marchandait
    .values = Pas mes valeurs
    .values-also = valeurs

planned_hours = Combien d’heures aviez-vous prévues ?
    .name = Heures prévues
    .why = L’écart entre les heures prévues et les vraies dit le prix de ce client.

real_hours = Et combien d’heures y avez-vous passées, finalement ?
    .name = Heures passées
    .why = L’écart entre les heures prévues et les vraies dit le prix de ce client.
    .probe = { $planned } h prévues, { $real } h faites : c’est bien cela ?

price_agreed = Quel prix aviez-vous convenu, en tout ?
    .name = Prix convenu
    .why = Avec les heures, il dit ce que ce client a vraiment payé de l’heure.

regret_from = { $name } : d’où est venu le premier contact ?
    .name = Premier contact
    .why = Si deux regrets arrivent par la même porte, c’est la porte qu’il faut regarder.
    .recommendation = Une recommandation
    .recommendation-also = recommandation | bouche à oreille | reco | recommandé | un client | parrainage
    .network = Mon réseau
    .network-also = réseau
    .site = Mon site, une recherche
    .site-also = site | google | recherche | site web
    .social = Une publication
    .social-also = réseaux sociaux | un post | instagram | linkedin | facebook | fb | insta | tiktok | publication
    .event = Un événement
    .event-also = événement | salon | foire | salons | marché
    .outreach = J’ai fait le premier pas
    .outreach-also = démarchage | je l’ai contacté | prospection
    .ad = Une publicité
    .ad-also = publicité | pub | annonce
    .shop = Ma boutique, la rue
    .shop-also = boutique | rue | vitrine
    .platform = Une plateforme
    .platform-also = plateforme | malt | etsy
    .other = Autrement
    .other-also = autre

usual_offer = Vous demandait-on votre offre habituelle ?
    .name = Offre habituelle
    .why = Beaucoup de regrets commencent par « pour une fois, je peux faire ça ».
    .yes = Oui
    .almost = Presque
    .almost-also = pas tout à fait | à peu près
    .no = Non

first_sign = Quel a été le tout premier signe ? Choisissez, ou racontez.
    .name = Le premier signe
    .why = Souvent, un signe se montre avant la signature. Le voir une fois aide à le revoir à temps.
    .haggled = Voulait une remise
    .haggled-also = a négocié avant de lire | une remise | remise avant de lire | un rabais | voulait un rabais
    .urgent = Tout était urgent
    .urgent-also = urgent | pressé
    .spoke_ill = Disait du mal d’un autre
    .spoke_ill-also = a dit du mal du précédent
    .no_decider = Personne ne décidait
    .no_decider-also = pas de décideur
    .refused_deposit = Refusait l’acompte
    .refused_deposit-also = pas d’acompte | a refusé l’acompte | refusé l’acompte | a refusé le dépôt | pas de dépôt
    .missing = le premier signe

double = Et si { $name } revenait en offrant le double ? Vous dites…
    .name = Au double du prix
    .why = Si le double ne suffit pas, ce n’est pas seulement une question de prix.
    .yes = Oui
    .never = Non, à aucun prix
    .never-also = non | jamais
    .conditions = Oui, à conditions
    .conditions-also = oui mais à condition | oui mais à conditions | oui à condition | oui mais pas n’importe comment | oui mais si | avec des conditions | sous conditions | à conditions | à certaines conditions
    .missing = votre réponse au double

double_terms = À quelles conditions ?
    .name = Vos conditions
    .why = Vos conditions d’aujourd’hui seront les lignes de votre prochain contrat.
    .example = Un acompte, et deux corrections au plus

another_regret = Quelqu’un d’autre que vous auriez dû refuser ?
    .name = Un autre regret
    .why = Une cause qui revient est un indice ; à la troisième fois, ce n’est plus un hasard.
    .yes = Oui, un autre
    .yes-also = oui
    .no = Non, c’est tout
    .no-also = non | c’est tout

## 5 · Comment vous frappez

pressing = Quelque chose presse ? Quelqu’un qui attend un prix, un contrat qui finit, une personne qui part : qui, quoi, pour quand ?
    .name = Ce qui presse
    .why = Une demande sans réponse, une date qui approche : cela passe avant tout le reste.
    .example = Madame Roy, un prix pour douze chaises, avant le 15
    .nothing = Rien ne presse
    .nothing-also = non | rien | personne | personne n’attend | personne pour le moment | rien en attente | aucune demande | tout est répondu

approach = Comment abordez-vous quelqu’un qui ne vous connaît pas ?
    .name = Votre approche
    .why = Même une bonne offre a besoin d’une porte qui s’ouvre.
    .introduced = On me présente
    .introduced-also = recommandation | présenté | bouche à oreille | on me recommande | recommandé
    .call = J’appelle
    .call-also = téléphone | appel | appels | je téléphone
    .linkedin = LinkedIn
    .linkedin-also = linked in
    .email = J’écris un e-mail
    .email-also = e-mail | mail | courriel | email
    .events = Aux événements
    .events-also = événements | salons | salon | foire | réseautage | événement
    .ads = Publicité
    .ads-also = pub | annonces | publicités | annonce
    .never = Je n’aborde personne
    .never-also = jamais | personne | je n’ose pas

message = Collez ici le dernier message que vous avez vraiment envoyé à un inconnu. Les noms et les adresses seront masqués.
    .name = Votre message
    .why = Sur un vrai message, je peux vous dire ce qui le rend juste ou passe-partout, et vous proposer mieux.
    .example = Bonjour, Ana m’a parlé de la réouverture en mai. Qui s’occupe des menus ?

homework = Avant de l’envoyer, qu’aviez-vous regardé ?
    .name = Vos recherches
    .why = Dix minutes de recherche se sentent dès la première ligne.
    .site = Son site
    .site-also = site
    .news = Son actualité
    .news-also = actualité | actualités
    .figures = Ses chiffres
    .figures-also = chiffres | bilan
    .post = Sa publication
    .post-also = publication | post
    .contact = Un contact commun
    .contact-also = contact | contact en commun
    .nothing = Rien
    .nothing-also = rien du tout

introducers = Combien de vos clients pourraient vous présenter quelqu’un qui leur ressemble ?
    .name = Qui peut présenter
    .why = Une présentation ouvre ce qu’un message entrouvre à peine.
    .none = Aucun
    .none-also = zéro
    .one_two = 1 ou 2
    .one_two-also = un | deux
    .three_five = 3 à 5
    .three_five-also = trois
    .six_up = 6 et plus
    .six_up-also = beaucoup

introducer_names = Qui, par exemple ? Un prénom ou un métier, jusqu’à trois.
    .name = Qui présente
    .why = Un nom s’appelle ; « mon réseau », non.
    .example = Nadia, le notaire
    .probe = « { $name } » ressemble à un nom complet. Je propose de n’en garder qu’un surnom.

permission = Combien de personnes ont demandé à recevoir de vos nouvelles ?
    .name = Qui vous attend
    .why = Écrire à qui vous attend, ce n’est déranger personne.
    .nobody = Personne
    .nobody-also = zéro | aucune
    .under_20 = Moins de 20
    .to_200 = De 20 à 200
    .more = Plus de 200

trust_test = Relisez ce message à la place de la personne qui le reçoit. Qu’est-ce qui est vrai ?
    .name = L’épreuve de confiance
    .why = Si moins de trois phrases sont vraies, le message peut attendre un peu.
    .worth = Il mérite son attention
    .worth-also = il valait son attention
    .invited = Présenté, ou attendu
    .invited-also = présenté | attendu
    .only_them = Vrai pour elle seule
    .only_them-also = vrai pour lui seul | vrai seulement pour elle
    .free_no = Dire non ne coûte rien
    .free_no-also = dire non
    .passed_on = Elle en parlerait
    .passed_on-also = elle en parlerait autour d’elle
    .none = Rien de tout cela
    .none-also = aucun | rien

## 6 · Et maintenant

action =
    Une seule chose à faire cette semaine. Laquelle ?

    { $proposals }
    .name = Votre action
    .why = Une fiche qui ne change rien à la semaine finit dans un tiroir.
    .ask_introduction = Demander un nom
    .ask_introducer = Remercier, et demander
    .pressing = Régler ce qui presse
    .call_favourite = Appeler mon chouchou
    .call_five = Appeler cinq personnes
    .say_price = Annoncer un prix
    .rewrite_topic = Réécrire un sujet
    .look_at_readers = Regarder qui me lit
    .second_customer = Chercher un 2e client
    .ask_deposit = Demander un acompte
    .write_limits = Écrire mes limites
    .remove_bait = Retirer l’appât
    .call_again = Rappeler quelqu’un
    .interview_three = Écouter trois personnes
    .ask_who_pays = Demander qui paie
    .frame_late = Poser mes délais
    .remove_obstacle = Lever un frein
    .ask_peers = Écrire aux confrères
    .stop_channel = Fermer un robinet

reminder = Un rappel ? Dans 7 jours, il parlera de votre action ; dans 30 ou 90, il demandera si la fiche tient encore.
    .name = Votre rappel
    .why = Un seul message, vers 10 h chez vous. Il en proposera un autre, plus tard, sans rien décider pour vous. Pour l’arrêter : /settings.
    .days_7 = Dans 7 jours
    .days_7-also = 7 | une semaine | dans une semaine | oui
    .days_30 = Dans 30 jours
    .days_30-also = 30 | un mois | dans un mois
    .days_90 = Dans 90 jours
    .days_90-also = 90 | trois mois | dans trois mois
    .none = Non merci
    .none-also = non | pas de rappel

time_zone = À l’heure de quelle ville vivez-vous ? Sans réponse, le rappel suit celle de : { $place }.
    .name = L’heure chez vous
    .why = Pour que le rappel arrive le matin, vers 10 h chez vous. Je ne le demande qu’une fois.
    .paris = Paris, Bruxelles
    .paris-also = Paris | Bruxelles | Genève | France | Belgique | Suisse | Nantes | Lyon | Marseille | Toulouse | Nice | Bordeaux | Lille | Rennes | Strasbourg | Montpellier | Grenoble | Dijon | Angers | Brest | Tours | Reims | Rouen | Caen | Le Mans | Metz | Nancy | Limoges | Poitiers | Clermont-Ferrand | Orléans | Saint-Étienne | Toulon | Annecy | Perpignan | Pau | Bayonne | La Rochelle | Le Havre | Amiens | Besançon | Avignon | Mulhouse | Lorient | Quimper | Vannes | Liège | Namur | Charleroi | Lausanne | Luxembourg | Monaco | Berlin | Madrid
    .london = Londres, Lisbonne
    .london-also = Londres | Lisbonne | Dublin | Manchester | Royaume-Uni | Angleterre | Portugal | Irlande
    .montreal = Montréal, New York
    .montreal-also = Montréal | Québec | Toronto | New York | Laval | Gatineau | Sherbrooke | Trois-Rivières | Longueuil | Lévis | Saguenay | Chicoutimi | Rimouski | Drummondville | Granby | Saint-Jérôme | Rouyn-Noranda | Ottawa | Boston | Miami | Washington | Atlanta | Philadelphie | Détroit | Port-au-Prince
    .chicago = Winnipeg, Chicago
    .chicago-also = Winnipeg | Chicago | Houston | Dallas | Nouvelle-Orléans
    .vancouver = Vancouver
    .vancouver-also = Los Angeles | San Francisco | Seattle | San Diego | Californie | Portland
    .antilles = Antilles
    .antilles-also = Guadeloupe | Martinique | Fort-de-France | Saint-Domingue | Porto Rico | Caracas | La Paz | Santa Cruz
    .dakar = Dakar, Abidjan
    .dakar-also = Dakar | Abidjan | Bamako | Sénégal | Accra | Lomé | Ouagadougou | Conakry | Nouakchott | Freetown | Monrovia | Banjul | Reykjavik
    .tunis = Tunis, Douala
    .tunis-also = Tunis | Douala | Alger | Casablanca | Kinshasa | Lagos | Abuja | Cotonou | Niamey | Yaoundé | Libreville | Brazzaville | Luanda | Bangui | N’Djamena | Rabat | Marrakech | Oran
    .reunion = La Réunion, Maurice
    .reunion-also = La Réunion | Maurice | Dubaï | Abou Dabi | Émirats | Mascate | Oman | Bakou | Tbilissi | Erevan | Seychelles
    .tahiti = Tahiti
    .tahiti-also = Papeete
    .noumea = Nouméa
    .noumea-also = Nouvelle-Calédonie
    .nairobi = Nairobi, Istanbul
    .nairobi-also = Nairobi | Istanbul | Kenya | Mombasa | Kampala | Ouganda | Addis-Abeba | Éthiopie | Dar es Salaam | Tanzanie | Djibouti | Mogadiscio | Antananarivo | Tananarive | Madagascar | Mayotte | Comores | Moroni | Ankara | Turquie | Riyad | Djeddah | Arabie saoudite | Bagdad | Doha | Qatar | Koweït | Moscou | Saint-Pétersbourg
    .johannesburg = Johannesburg, Kigali
    .johannesburg-also = Johannesburg | Kigali | Rwanda | Bujumbura | Burundi | Lubumbashi | Goma | Bukavu | Le Cap | Pretoria | Durban | Afrique du Sud | Harare | Lusaka | Maputo | Windhoek | Gaborone | Lilongwe | Tripoli | Khartoum
    .cairo = Le Caire, Beyrouth
    .cairo-also = Le Caire | Alexandrie | Égypte | Beyrouth | Liban
    .athens = Athènes, Bucarest
    .athens-also = Athènes | Grèce | Bucarest | Roumanie | Sofia | Helsinki | Riga | Vilnius | Tallinn | Kiev | Chypre | Nicosie | Chisinau
    .karachi = Karachi, Tachkent
    .karachi-also = Karachi | Lahore | Islamabad | Pakistan | Tachkent | Ouzbékistan | Maldives
    .delhi = Delhi, Mumbai
    .delhi-also = Delhi | New Delhi | Mumbai | Bombay | Bangalore | Calcutta | Chennai | Pondichéry | Hyderabad | Inde | Colombo | Sri Lanka
    .dhaka = Dacca
    .dhaka-also = Dacca | Bangladesh | Bichkek
    .bangkok = Bangkok, Hanoï
    .bangkok-also = Bangkok | Hanoï | Saïgon | Hô-Chi-Minh-Ville | Jakarta | Phnom Penh | Vientiane | Thaïlande | Vietnam | Cambodge | Laos
    .singapore = Singapour, Hong Kong
    .singapore-also = Singapour | Hong Kong | Pékin | Shanghai | Shenzhen | Canton | Chine | Taipei | Taïwan | Kuala Lumpur | Malaisie | Manille | Philippines | Bali | Perth
    .tokyo = Tokyo, Séoul
    .tokyo-also = Tokyo | Osaka | Kyoto | Japon | Séoul | Busan | Corée
    .brisbane = Brisbane
    .brisbane-also = Port Moresby
    .sydney = Sydney, Melbourne
    .sydney-also = Sydney | Melbourne | Canberra | Hobart
    .auckland = Auckland
    .auckland-also = Wellington | Christchurch | Nouvelle-Zélande
    .halifax = Halifax, Moncton
    .halifax-also = Halifax | Moncton | Fredericton | Nouveau-Brunswick | Nouvelle-Écosse | Charlottetown
    .denver = Denver, Calgary
    .denver-also = Denver | Calgary | Edmonton | Salt Lake City
    .mexico = Mexico, Guatemala
    .mexico-also = Mexico | Ciudad de Mexico | Guadalajara | Monterrey | Guatemala | San Salvador | Managua | Tegucigalpa | San José | Costa Rica
    .bogota = Bogota, Lima
    .bogota-also = Bogota | Medellín | Colombie | Lima | Pérou | Quito | Guayaquil | Équateur | Panama | Kingston
    .santiago = Santiago du Chili
    .santiago-also = Santiago | Chili | Valparaiso
    .sao_paulo = São Paulo, Buenos Aires
    .sao_paulo-also = São Paulo | Rio de Janeiro | Rio | Brasilia | Brésil | Salvador de Bahia | Recife | Fortaleza | Buenos Aires | Argentine | Montevideo | Uruguay

looks_like = Alors, cette fiche ?
    .name = Votre avis
    .why = Si quelque chose sonne faux, autant le corriger tout de suite.
    .yes = Oui, c’est bien ça
    .yes-also = oui
    .new = J’apprends quelque chose
    .new-also = j’apprends
    .usable = Utile dès cette semaine
    .usable-also = utile
    .wrong = Quelque chose est faux
    .wrong-also = non | faux

untold = Et ce que je n’ai pas demandé ? Une échéance, quelqu’un qui part, une limite, une saison : une phrase, elle ira sur votre fiche.
    .name = À ne pas oublier
    .why = Ce qui compte le plus n’est pas toujours dans les questions. Je le garde avec vos mots.
    .example = Mon plus gros contrat s’arrête en mars
    .nothing = Rien à ajouter
    .nothing-also = rien | non | c’est tout | rien d’autre | ça ira | non merci
