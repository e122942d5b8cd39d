### Not yet reviewed by a person who speaks it.
### The answer: a heading and the sentences under it, for each verdict.

language-name = Nederlands

verdict-traces = Sporen gevonden
verdict-look-closer = Kijk hier beter naar
verdict-nothing-known-found = Geen bekende sporen in wat er gelezen is
verdict-could-not-tell = Geen antwoord mogelijk
verdict-not-phone-evidence = Dit programma kan dit niet lezen

# $names: campaigns as published, "Pegasus, Predator". $more: how many further names there are.
answer-traces = We vonden sporen die passen bij gepubliceerde aanwijzingen over { $names }{ $more ->
    [0] .
    [one] {" "}en nog één naam.
   *[other] {" "}en nog { $more } namen.
}
answer-traces-rule = We vonden sporen die passen bij spyware die deskundigen hebben beschreven.
answer-traces-serious = Dit is ernstig. Een deskundige moet het bevestigen.
answer-traces-not-proof = Het is nog geen bewijs: elk spoor hieronder kan ook een onschuldige oorzaak hebben.

# An address of a known campaign came in, and nothing shows that it was used.
answer-look-closer-reached = Een bekend adres, gebruikt bij { $names }{ $more ->
    [0] ,
    [one] {" "}en nog één naam,
   *[other] {" "}en nog { $more } namen,
} heeft deze telefoon bereikt.
answer-look-closer-reached-why = We zien geen teken dat het is geopend. Laat een deskundige er samen met u naar kijken.
answer-look-closer = Niets paste bij een gepubliceerde aanwijzing, maar er is iets ongewoons.
answer-look-closer-why = { $count ->
    [one] Er is één ding ongewoon. Er zijn ook onschuldige verklaringen voor, en die staan hieronder.
   *[other] Er zijn { $count } dingen ongewoon. Er zijn ook onschuldige verklaringen voor, en die staan hieronder.
}

answer-nothing-known-found = We vonden geen bekende sporen in wat we konden lezen.
answer-nothing-known-found-why = Dat betekent niet dat de telefoon schoon is. Nieuwe of voorzichtige spyware laat sporen na die nog niemand heeft gepubliceerd.

answer-could-not-tell = We kunnen geen antwoord geven.
answer-could-not-tell-no-clues = Er zijn geen gepubliceerde aanwijzingen geladen. Er was dus niets om de telefoon mee te vergelijken.
# $unread of the $parts that are there; both are numbers.
answer-could-not-tell-unread = { $unread ->
    [one] Eén van de { $parts } onderdelen kon niet helemaal worden gelezen.
   *[other] { $unread } van de { $parts } onderdelen konden niet helemaal worden gelezen.
}
answer-could-not-tell-none-here = De onderdelen die laten zien welke programma’s draaiden, ontbreken of zijn leeg.
answer-could-not-tell-why = Wat we wel lazen, gaf geen bekende sporen. Dat zegt te weinig om op te bouwen.

answer-not-phone-evidence = We kunnen niet lezen wat we kregen.
answer-not-phone-evidence-why = Het is geen back-up van een telefoon en geen diagnosebestand dat dit programma kent.

## What next, by verdict

next-other-device = Praat hierover via een ander apparaat. Wie met deze telefoon meekijkt, kan meelezen.
next-keep-report = Bewaar dit verslag en de back-up waaruit het is gemaakt. Een deskundige vraagt om allebei.
next-protection = Zet op een iPhone de isolatiemodus (Lockdown Mode) aan, of op Android Geavanceerde beveiliging. Doe dat nadat u om advies hebt gevraagd.
next-read-findings = Lees bij elke bevinding ook de onschuldige verklaringen. Vaak weet u zelf het best wat er gebeurde.
next-still-worried = Maakt u zich nog zorgen? Praat met een mens. Dit verslag is een goed begin voor dat gesprek.
next-update = Installeer de nieuwste update van het systeem. Die dicht gaten die spyware gebruikt.
next-check-again = Kijk de telefoon over een maand weer na, of meteen als er iets ongewoons gebeurt. Er komen vaak nieuwe aanwijzingen bij.
next-see-unread = Kijk hierboven naar wat niet gelezen kon worden. De reden die erbij staat, zegt wat zou helpen.
next-better-evidence = Maak een nieuwe back-up met een wachtwoord, en een diagnosebestand. Samen laten ze veel meer zien.
next-make-evidence = Maak een back-up van de telefoon, of een diagnosebestand, en laat dat nakijken.

## People to talk to

person-heading = Praat met een mens
person-about = Deze hulplijnen kennen zulke gevallen. Ze helpen mensen die risico lopen gratis: journalisten, activisten, advocaten en anderen.
person-access-now = Access Now Digital Security Helpline, dag en nacht, in veel talen:
person-amnesty = Amnesty International, Security Lab:
person-bring = Schrijf hun via een ander apparaat. Vertel wat u zag en wanneer, en dat u dit verslag hebt.
answer-several-phones = Wat is aangeleverd komt van meer dan één telefoon. Bevindingen worden per telefoon gegeven; het rapport zegt welk materiaal van welke telefoon is.

# The phone was not at hand; $date is the day on which it was checked.
answer-keepsake = Hier wordt een bewaarbestand van { $date } met de aanwijzingen van nu vergeleken. Wat daarna op de telefoon gebeurde, staat er niet in. Opmerkingen zonder aanwijzingen zijn die van toen.
