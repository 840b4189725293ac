### Les papiers, quand on se dit tu.

paper-signed = { $name } (ici « tu ») · avec { $coach } · { $day }
