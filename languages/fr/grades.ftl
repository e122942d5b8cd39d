### Not yet reviewed by a person who speaks it.
###
### How much a finding says: a word, and what the word means.

grade-context = Contexte
grade-context-about = C’est vrai et utile à savoir. Seul, cela dit peu.
grade-reached = Arrivée sur le téléphone
grade-reached-about = Une adresse ou un expéditeur connu a atteint le téléphone. Cela ne montre pas que quelque chose a été ouvert.
grade-contact = Contact
grade-contact-about = Le téléphone a été en contact avec une adresse connue. Cela ne montre pas ce qui en a résulté.
grade-attempt = Tentative
grade-attempt-about = De telles traces sont typiques d’une tentative d’intrusion. Elles ne montrent pas qu’elle a abouti.
grade-ran = Présence
grade-ran-about = Un programme, un fichier, une application ou un certificat connu était sur le téléphone.
grade-confirmed-twice = Vu deux fois
grade-confirmed-twice-about = Deux sources qui ne dépendent pas l’une de l’autre montrent la même chose.
