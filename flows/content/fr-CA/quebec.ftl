### Ce que le Québec dit autrement. Tout le reste vient de fr/.

market =
    .public = Municipalités, OBNL
    .public-also = public, associations | associations | organismes | municipalités | villes | écoles | mairies | public

payer =
    .association = OBNL, municipalité
    .association-also = obnl | organisme | municipalité | ville | association | mairie
caller =
    .association = OBNL, municipalité
    .association-also = obnl | organisme | municipalité | ville | association | mairie
blockers =
    .association = OBNL, municipalité
    .association-also = obnl | organisme | municipalité | ville | association | mairie
role-association = l’OBNL ou la municipalité

publishes =
    .newsletter = Infolettre
    .newsletter-also = newsletter | lettre
    .podcast = Balado
    .podcast-also = podcast

approach =
    .email = J’écris un courriel
    .email-also = courriel | e-mail | mail | email

newsletter-word = infolettre

meaning =
    .newsletter = Une infolettre : une lettre par courriel, à des gens qui s’y sont inscrits.
