### Not yet reviewed by a person who speaks it.
### How much a finding says: a word, and what the word means.

grade-context = Achtergrond
grade-context-about = Dit klopt en is goed om te weten. Op zichzelf zegt het weinig.
grade-reached = Heeft de telefoon bereikt
grade-reached-about = Een bekend adres of een bekende afzender heeft de telefoon bereikt. Dat zegt niet dat er iets is geopend.
grade-contact = Contact
grade-contact-about = De telefoon had contact met een bekend adres. Dat zegt niet wat daarvan kwam.
grade-attempt = Poging
grade-attempt-about = Zulke sporen horen bij een poging om binnen te dringen. Ze zeggen niet dat het is gelukt.
grade-ran = Was aanwezig
grade-ran-about = Een programma, bestand, app of certificaat dat bekend is, was op de telefoon.
grade-confirmed-twice = Twee keer gezien
grade-confirmed-twice-about = Twee bronnen die los van elkaar staan, laten hetzelfde zien.
