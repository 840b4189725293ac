### Le coach : la page d’une séance, celle d’un groupe, et ce qui est à sa façon.
### Les questions à poser se disent à la personne accompagnée.

## La page d’un groupe

group-all = ensemble
group-head = <b>{ $named ->
        [yes] { $name }
       *[no] Vos groupes, ensemble
    }</b>
group-under = <i>{ $count } fiches partagées, le { $day }. Rien ici ne désigne quelqu’un.</i>
group-title = Les parties de la page
    .common = <b>Ce que beaucoup ont en commun</b>
    .evening = <b>Pour la soirée, trois temps de vingt minutes</b>
    .ask = <b>À ouvrir ensemble</b>
group-ask = Deux questions à un groupe
    .first = Laquelle de ces phrases est la vôtre, et depuis quand ?
    .second = Qu’avez-vous essayé, et qu’est-ce qui a tenu ?
group-evening-line = { $at }. Phrase { $n } : { $exercise }
group-exercise = Un exercice pour plusieurs
    .late = à deux, écrire la phrase qui demande un acompte, puis la dire à voix haute, sans s’excuser.
    .work = écrire en trois lignes ce que le prix comprend, puis la phrase qui annonce ce qui est en plus.
    .readers = relire à trois un dernier texte : qui, parmi ceux qui paient, s’y reconnaîtrait ? Réécrire la première phrase pour cette personne.
    .price = dire son prix à quelqu’un, puis se taire dix secondes. Changer de rôle.
    .signs = raconter le premier signe d’un client regretté ; le groupe en fait une question à poser avant d’accepter.
    .weight = dessiner ses rentrées en parts, puis dire à quelqu’un ce qui se passe si la plus grosse s’en va.
    .moment = raconter en une minute ce qui venait d’arriver au dernier bon client ; le groupe cherche où cela se voit avant.
    .roads = écrire deux lignes à quelqu’un qui envoie des clients : un merci, et un nom demandé.
    .listen = à deux, préparer trois questions à poser sans parler de son idée, puis se les poser.
group-actions = Une action chacun
screen-group-actions =
    <b>Une action chacun</b>
    Celle que la personne a choisie ; à qui n’en a pas en cours, une de sa fiche. Des noms y sont : cette liste est pour vous.

    { $lines }
group-action-line = • <b>{ $name }</b> : { $what } { $chosen ->
        [yes] (choisie le { $day })
       *[no] (une idée de sa fiche)
    }
pattern-line = { $at }. { $part } : { $what }
pattern-none = Je ne vois pas encore de point commun.
pattern-part = Combien
    .nearly_all = Presque tout le monde
    .most = La plupart
    .half = Près de la moitié
    .some = Plusieurs
pattern = Un point commun
    .recommended = les derniers clients viennent surtout par recommandation.
    .networked = les derniers clients viennent surtout du réseau.
    .social = les derniers clients viennent surtout des réseaux sociaux.
    .eighty_percent = moins de 80 % des rentrées viennent de clients qui paient le prix, à l’heure.
    .concentration = un seul client pèse plus de la moitié.
    .no_payer_yet = aucun groupe de clients ne veut et ne peut payer à la fois.
    .late = un groupe paie tard, ou en plusieurs fois.
    .very_late = l’argent arrive plus de trente jours après.
    .lowered = le prix a été baissé la dernière fois, dans un groupe au moins.
    .untested = un prix n’a pas encore été annoncé.
    .lent = l’argent payé tard fait d’eux la banque de leurs clients.
    .worth_ratio = un client d’un groupe en vaut plusieurs d’un autre.
    .hour_ratio = l’heure ne rapporte pas du tout la même chose d’un groupe à l’autre.
    .unpaid = plus d’une heure sur dix n’est payée par personne.
    .no_shows = des absents laissent des heures vides dans une semaine pleine.
    .reader_gap = ceux qui lisent ne sont pas ceux qui paient.
    .theo = les sujets parlent du métier plus que des clients.
    .visibility_bill = se montrer prend des heures, et ces heures ont un prix.
    .spend_yield = l’argent mis dans l’image a amené moins de clients que ce qui est gratuit.
    .same_road = le regret est venu par un chemin qui n’amène pas de client.
    .second_channel = un deuxième chemin amène déjà des clients, à côté du premier.
    .peers_channel = des confrères envoient des clients, plus d’une fois.
    .peer_referral = un confrère a déjà envoyé un client.
    .missed_by = s’ils se taisaient, ce ne sont pas des clients qui le remarqueraient.
    .more_work = un client regretté a demandé plus de travail que prévu, ou changé d’avis.
    .calls = un client regretté appelait à toute heure.
    .respect = un client regretté manquait de respect ou de confiance.
    .not_speciality = un client regretté attendait autre chose que leur métier.
    .payment = un client regretté payait mal, ou tard.
    .haggled = un client regretté négociait tout.
    .sign_haggled = le premier signe a été une remise demandée d’entrée.
    .sign_urgent = le premier signe a été que tout était urgent.
    .sign_no_decider = le premier signe a été que personne ne décidait.
    .sign_deposit = le premier signe a été un acompte refusé.
    .hard_no = même au double du prix, ce serait non.
    .conditions = le client regretté serait repris, à d’autres conditions, déjà formulées.
    .cheap_regret = au double du prix, le regret deviendrait un client.
    .regret_family = les regrets viennent d’un groupe qu’ils connaissent.
    .bad_cost = un regret a coûté des heures que personne n’a payées.
    .real_rate = l’heure vraiment payée est loin de l’heure voulue.
    .marked_down = un regret a commencé par un prix baissé.
    .favourite_regretted = le client préféré est aussi un regret.
    .obstacle_action = le même obstacle a failli tout arrêter, et il peut se lever.
    .moment_kind = le moment où l’on vient les voir se reconnaît.
    .three_roles = celui qui appelle, celui qui paie et celui qui peut dire non ne sont pas le même.
    .target_only = une cible est décrite, personne n’a été rencontré.
    .message_score = le dernier message pourrait être envoyé à n’importe qui.
    .trust_test = peu de clients les attendraient s’ils s’arrêtaient.
    .conversation = des gens ont été écoutés avant toute vente.
    .fear = il y a une retenue à aller écouter.

## La page d’une séance

session-head = <b>Séance avec { $name }</b>
session-under = <i>D’après sa fiche, telle qu’elle est depuis le { $day }, { $answers ->
        [yes] avec ses réponses.
       *[no] sans la liste des réponses.
    }{ $first ->
        [yes] { " " }Première séance.
       *[no] { " " }Dernière séance le { $last }.
    }</i>
session-title = Les parties de la page
    .days = <b>Les jours dits</b>
    .offer = <b>Ce qui se vend</b>
    .decide = <b>Sa fiche lui dit :</b>
    .tensions = <b>Ce qui tire dans deux sens</b>
    .ask = <b>À lui demander</b>
    .told = <b>À vos questions</b>
    .action = <b>L’action</b>
    .fresh = <b>Du nouveau</b>
    .changed = <b>Depuis la dernière séance</b>
    .notes = <b>Vos notes</b>
session-offer = « { $words } »{ $known ->
        [yes] { " " }Se vend ainsi : { $by }.
       *[no] { "" }
    }
session-day = • <b>{ $day }</b>, { $over ->
        [yes] c’est passé : fait ?
       *[no] { $days ->
            [0] aujourd’hui.
            [1] demain.
           *[other] dans { $days } jours.
        }
    }{ $quoted ->
        [yes] { " " }« { $within } »
       *[no] { "" }
    }
session-today = { $n ->
        [one] <b>Votre séance d’aujourd’hui</b>
       *[other] <b>Vos { $n } séances d’aujourd’hui</b>
    }
    { $lines }
    Touchez un nom pour préparer.
session-today-line = • { $name }{ $hour }
session-hours = { $band ->
        [to_2] 1 à 2 h
        [to_5] 3 à 5 h
        [over_6] au moins 6 h
       *[told] { $hours } h
    }
session-line = • { $words }
session-tension = • { $words }
    <i>D’après : { $behind }.</i>
session-behind = { $name }{ $told ->
        [yes] { " " }({ $value })
       *[no] { "" }
    }
session-own-action = une action à soi
session-action = { $done ->
        [yes] Faite le { $day } :
       *[no] Pas encore cochée, { $over ->
            [yes] son jour est venu ({ $due })
           *[no] à faire d’ici le { $due }
        }, choisie le { $day } :
    } { $what }
session-changed = { $some ->
        [yes] A changé depuis le { $day } : { $names }{ $more ->
            [0] .
           *[other] , et { $more } autres.
        }
       *[no] Rien n’a changé depuis le { $day }.
    }
session-week-again = <b>3 · Cette semaine</b> ({ $minutes } min). Ce qui presse : un appel ou un message, aujourd’hui.
session-paper = À imprimer (PDF)
session-ask = Ce qu’il faut demander, quand une réponse manque
    .favourite = Quel client aimeriez-vous avoir dix fois ?
    .payer = Qui a sorti l’argent, la dernière fois ?
    .last_five = Vos cinq derniers clients : par où sont-ils venus ?
    .trigger = Que venait-il de se passer quand on vous a appelé ?
    .hesitation = Qu’est-ce qui a failli tout arrêter ?
    .change = Qu’est-ce qui a changé, une fois le travail fini ?
    .quote = Qu’a-t-on dit de vous, mot pour mot ?
    .pays_today = Que paie-t-on aujourd’hui pour s’en sortir sans vous ?
    .three_names = Quelles sont les trois personnes à écouter d’abord ?
    .reactions = Vos dix dernières réactions : combien de gens qui pourraient payer ?
    .first_sign = Avec le client que vous regrettez, quel a été le tout premier signe ?
    .first_price = À qui direz-vous un prix d’abord, lequel, et quel jour ?
    .else = Qu’est-ce que cette fiche ne dit pas, et qui compte pour vous ?
    .double = Et au double du prix, vous recommenceriez ?

tension = Deux réponses qui tirent dans deux sens
    .leaving_favourite = { $who } s’en va ; or c’est le chouchou, et son groupe, « { $family } », fait { $share } % des rentrées.
    .leaving_introducer = { $who } s’en va ; or c’est par là que vient, ou viendrait, un client.
    .paid_late = Le groupe qui rapporte le plus, « { $family } » ({ $share } %), paie tard ; et { $regret } reste un regret pour la même raison.
    .never_but_aimed = Même au double, ce serait non à { $regret } ; or c’est le groupe du chouchou, « { $family } ».
    .favourite_group = Le chouchou, { $favourite }, est du groupe « { $family } » ({ $share } %) ; le plus gros des rentrées vient d’ailleurs, « { $best } » ({ $most } %).
    .hours_elsewhere = Pour se montrer, { $hours } par semaine ; sur { $count } derniers clients, aucun n’est venu par là.
    .own_group_late = « { $family } », le groupe du chouchou, paie tard ou en plusieurs fois.
    .best_unwilling = Le plus gros des rentrées ({ $share } %) vient de « { $family } », { $want ->
        [convince] un groupe qu’il faut convaincre.
       *[other] un groupe qui remet à plus tard.
    }
    .double = Au double, ce serait oui à { $regret } ; mais pour « { $family } », { $how ->
        [lowered] le prix a été baissé.
       *[other] le prix n’a pas été annoncé.
    }
    .wants_unsaid = « { $family } » : on y signe vite, et le prix n’y a pas été annoncé.
    .haggled = Tout se négociait avec { $regret }, d’où le regret ; dans le groupe du chouchou, « { $family } », le prix a été baissé aussi.
    .heavy_and_late = Un seul client pèse plus de la moitié, et le groupe qui rapporte le plus, « { $family } », paie tard.
    .same_road = Même chemin pour { $favourite } et pour { $regret } : { $road }.
    .unasked = { $by } des { $count } derniers clients viennent par recommandation ; personne n’est nommé à qui en demander une.
    .main_road = { $by } des { $count } derniers clients passent par un même chemin, { $road } ; { $regret } est venu par là aussi.
    .read_by_others = Pour des lecteurs dont { $most ->
        [0] aucun sur dix ne pourrait payer
       *[other] deux sur dix au plus pourraient payer
    }, { $hours } par semaine.
    .topics = { $posts } textes sur { $count } parlent du métier ; on vient pourtant parce qu’il est arrivé quelque chose.
    .kind_words = Des compliments sont venus ({ $person }), et rien qui coûte.
    .paid_elsewhere = { $person } paie déjà quelqu’un pour cela ; de ce côté, du temps ou des mots, pas encore d’argent.
    .only_listened = { $count } personnes ont donné quelque chose qui leur coûte ; aucune n’a encore donné d’argent.
    .seen_and_taken = Le signe s’est vu avec { $regret } ({ $sign }), et le travail a été pris.
tension-road = Un chemin, sans dire à qui il est
    .recommendation = la recommandation
    .network = le réseau
    .site = le site, une recherche
    .social = les publications
    .event = les événements
    .outreach = la prise de contact
    .ad = la publicité
    .shop = la vitrine
    .platform = une plateforme
    .other = un autre chemin
tension-sign = Un premier signe
    .haggled = une remise demandée d’entrée
    .urgent = tout était urgent
    .spoke_ill = du mal d’un autre
    .no_decider = personne ne décidait
    .refused_deposit = un acompte refusé
tension-ask = Ce qu’on en demande
    .leaving_favourite = Avant ce départ, que demander à { $who } : un nom, une suite, quelqu’un d’autre dans la maison ?
    .leaving_introducer = Avant ce départ, quels deux noms demander à { $who } ?
    .paid_late = Qu’est-ce qui empêche d’écrire un acompte pour « { $family } » ?
    .never_but_aimed = À quoi reconnaître, avant d’accepter, qui ressemble à { $regret } ?
    .favourite_group = { $n ->
        [0] Si le groupe « { $best } » payait moins, qu’en garderiez-vous ?
        [1] Le groupe « { $best } » ou le groupe « { $family } » : lequel développeriez-vous si vous repreniez tout demain ?
       *[other] Que faudrait-il pour que { $favourite } et d’autres pareils pèsent autant que le groupe « { $best } » ?
    }
    .hours_elsewhere = { $n ->
        [0] Que feriez-vous de ces heures si personne ne vous regardait ?
        [1] Si vous arrêtiez un mois, qui s’en apercevrait parmi vos clients ?
       *[other] À qui de vos derniers clients pourriez-vous donner une de ces heures ?
    }
    .own_group_late = À qui de « { $family } » diriez-vous d’abord vos conditions ?
    .best_unwilling = Combien de temps prend un oui chez « { $family } », et qui le paie ?
    .double = Qu’est-ce qui rend ce prix plus facile à dire à l’un qu’à l’autre ?
    .wants_unsaid = Quel prix diriez-vous demain à « { $family } », sans l’expliquer ?
    .haggled = Où s’arrête la remise, et qui le sait avant vous ?
    .heavy_and_late = Combien de mois tenez-vous si ce client s’en va ?
    .same_road = Sur ce chemin, qu’est-ce qui distinguait les deux dès le premier jour ?
    .unasked = À qui pourriez-vous demander un nom cette semaine ?
    .main_road = { $n ->
        [0] Que pourrait demander, avant vous, qui vous recommande ?
        [1] Sur ce chemin, quelle question aurait arrêté { $regret } dès le premier jour ?
       *[other] Que diriez-vous, dès le premier échange, à qui arrive par ce chemin ?
    }
    .read_by_others = Pour qui écrivez-vous, et qui aimeriez-vous voir répondre ?
    .topics = Quel texte raconterait ce qui venait de leur arriver ?
    .kind_words = Que pourriez-vous demander à { $person } qui lui coûte un peu ?
    .paid_elsewhere = Quel prix diriez-vous à { $person }, et quel jour ?
    .only_listened = De qui attendez-vous un premier oui payé, et pour quoi exactement ?
    .seen_and_taken = { $n ->
        [0] Ce jour-là, qu’est-ce qui vous a fait dire oui quand même ?
        [1] La prochaine fois que ce signe vient, quelle phrase direz-vous ?
       *[other] De quoi auriez-vous eu besoin, ce jour-là, pour pouvoir dire non ?
    }

## À sa façon

coach-hand = À ma façon
back-to-coach-hand = ← À ma façon
back-to-coach-questions = ← Mes questions
screen-coach-hand =
    <b>À votre façon</b>
    Vos mots, vos questions, votre couleur : c’est ce que voient les personnes que vous accompagnez.
hand-inviting = Texte d’invitation
hand-nudging = Texte du signe
hand-questions = Mes questions ({ $n })
hand-colour = Ma couleur
hand-logo = Mon logo
screen-coach-words = Les mots d’un coach
    .inviting =
        <b>Ce que dit votre invitation</b>
        <blockquote>{ $text }</blockquote>
        Le lien suit. Pour changer, écrivez votre texte ici : { $most } signes au plus.
    .nudging =
        <b>Ce que dit votre signe</b>
        <blockquote>{ $text }</blockquote>
        Pour changer, écrivez votre texte ici : { $most } signes au plus.
words-ours = Reprendre le texte prévu
screen-coach-questions =
    <b>Vos questions</b>
    Posées à votre nom, une fois la fiche finie, aussi à qui est déjà en route. { $most } au plus. Vous lisez les réponses tant que la fiche est partagée.{ $some ->
        [yes] { " " }

        { $lines }
       *[no] { "" }
    }
own-line = { $at }. { $words }
own-add = Ajouter une question
own-drop = Retirer la { $at }
screen-coach-question =
    Écrivez votre question. Pour proposer des réponses, mettez-les dessous, une par ligne : 2 à { $most }.
    <i>Par exemple : « Qu’attendez-vous de nos séances ? »</i>
own-refused = Pourquoi une question n’est pas prise
    .options = Il faut 2 à { $most } réponses différentes, ou aucune.
    .wide = Une réponse tient sur un bouton : { $most } signes au plus.
    .long = C’est long pour un téléphone : { $most } signes au plus.
    .full = Vous avez déjà { $most } questions : retirez-en une, puis ajoutez celle-ci.
screen-coach-colour =
    <b>Votre couleur</b>
    Celle des cartes et des rapports que vous ouvrez ; votre nom y est aussi.
screen-coach-logo =
    <b>Votre logo</b>
    { $some ->
        [yes] Il est en tête des cartes et des rapports que vous ouvrez. Pour en changer, envoyez une autre image.
       *[no] Envoyez une image, PNG ou JPEG, de 2 Mo au plus : elle sera en tête des cartes et des rapports que vous ouvrez.
    }
logo-none = Sans logo
logo-refused = Je n’ai pas pu dessiner cette image. Il me faut un PNG ou un JPEG, de 2 Mo et 6000 pixels de côté au plus.
colour = Les couleurs
    .brick = Brique
    .blue = Bleu
    .green = Vert
    .plum = Prune
    .ochre = Ocre
    .ink = Encre

## Les papiers d’un coach

leaf-file = Le début du nom des fichiers
    .session = séance
    .group = groupe
    .zip = rapports
    .csv = liste
leaf-caption = Sous le papier
    .session = { $name } : la page de la séance, telle qu’elle est aujourd’hui.
    .group = La page du groupe, telle qu’elle est aujourd’hui.
