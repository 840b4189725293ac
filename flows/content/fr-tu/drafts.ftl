### Les textes à copier, pour qui préfère « tu » : seulement ce qui leur parle.

screen-drafts =
    <b>Les mots à copier</b>
    Écrits d’après tes réponses. Les « … » sont à remplir.
drafts-none = Il faut encore quelques réponses pour t’écrire quelque chose.
draft-ask_peers =
    .name = À tes confrères
draft-terms =
    .name = Tes délais
