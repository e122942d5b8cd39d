### Not yet reviewed by a person who speaks it.
### How much a finding says: a word, and what the word means.

grade-context = Háttér
grade-context-about = Ez igaz, és jó tudni róla. Önmagában keveset mond.
grade-reached = Eljutott a telefonra
grade-reached-about = Egy ismert cím vagy feladó eljutott a telefonra. Ez nem jelenti azt, hogy bárki megnyitott valamit.
grade-contact = Kapcsolat
grade-contact-about = A telefon kapcsolatba lépett egy ismert címmel. Ebből nem látszik, mi lett belőle.
grade-attempt = Kísérlet
grade-attempt-about = Az ilyen nyomok behatolási kísérletre jellemzők. Nem mutatják, hogy a kísérlet sikerült.
grade-ran = Jelen volt
grade-ran-about = Egy ismert program, fájl, alkalmazás vagy tanúsítvány volt a telefonon.
grade-confirmed-twice = Kétszer látható
grade-confirmed-twice-about = Két egymástól független forrás ugyanazt mutatja.
