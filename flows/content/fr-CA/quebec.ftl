### Ce que le Québec dit autrement. Tout le reste vient de fr/.

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
