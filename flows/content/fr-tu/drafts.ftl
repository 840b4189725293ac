### Les textes à copier, pour qui préfère « tu » : seulement ce qui leur parle.

drafts-none = Les mots à dire sont dans ta semaine ; d’autres réponses en donneront d’autres.
draft-ask_peers =
    .name = À tes confrères
draft-terms =
    .name = Tes délais
draft-brief =
    .ask0 = Que comprend ton prix ? « L’étude, deux corrections, la livraison », par exemple.
    .ask3 = Qu’attends-tu d’eux pour commencer ? « Un oui par message et l’acompte », par exemple.
blank = { $known ->
        [yes] { $asked }
       *[no] Que mets-tu à la place des points, en gras ?
    }

    <blockquote>{ $before }<b>…</b>{ $after }</blockquote>
    .why = Sans cela, le texte n’est pas prêt à partir. Ce que tu écris reste : il ne te sera pas redemandé.
