### Not yet reviewed by a person who speaks it.
### Matches with published clues. $value: the clue as published. $observed: what stood in the evidence. $name: what it is
### published as. $artifact: the part of the phone, in words. $how: exact, parent, url-prefix, directory, truncated,
### relative or component.

rule-indicator-process-name = { $how ->
    [component] Een map of bestand met de naam “{ $value }” staat in “{ $artifact }”. Een programma met die naam is gepubliceerd als gebruikt bij { $name }.
    [truncated] Een programma waarvan de afgekorte naam past bij “{ $value }” staat in “{ $artifact }”. Die naam is gepubliceerd als gebruikt bij { $name }.
   *[other] Een programma met de naam “{ $value }” staat in “{ $artifact }”. Die naam is gepubliceerd als gebruikt bij { $name }.
}
rule-indicator-process-name-about = Een programma op de telefoon heeft dezelfde naam als een programma van bekende spyware. Een iPhone noteert op meer plaatsen welke programma’s het netwerk gebruikten of vastliepen. Soms bewaart zo’n plaats alleen de eerste letters van een naam; dan zegt de overeenkomst minder.
rule-indicator-file-path = { $how ->
    [directory] Een bestand in de map “{ $value }” staat in “{ $artifact }”. Die map is gepubliceerd als gebruikt bij { $name }.
    [relative] Een bestand waarvan het pad eindigt als “{ $value }” staat in “{ $artifact }”. Dat pad is gepubliceerd als gebruikt bij { $name }.
   *[other] Het bestand “{ $value }” staat in “{ $artifact }”. Dat pad is gepubliceerd als gebruikt bij { $name }.
}
rule-indicator-file-path-about = Een bestand staat, of stond, op een plaats waar bekende spyware bestanden bewaart. Een heel pad dat past, zegt veel. Eén stuk van een pad dat past, zegt weinig.
rule-indicator-file-name = { $how ->
    [truncated] Een bestand waarvan de afgekorte naam past bij “{ $value }” staat in “{ $artifact }”. Die naam is gepubliceerd als gebruikt bij { $name }.
   *[other] Een bestand met de naam “{ $value }” staat in “{ $artifact }”. Die naam is gepubliceerd als gebruikt bij { $name }.
}
rule-indicator-file-name-about = Een bestand heeft de naam die een bestand van bekende spyware ook heeft. Namen kunnen toevallig gelijk zijn. Daarom telt de plaats van het bestand mee.
rule-indicator-file-hash = Een bestand met precies de inhoud van een bekend bestand staat in “{ $artifact }”. Die inhoud is gepubliceerd als gebruikt bij { $name }.
rule-indicator-file-hash-about = De vingerafdruk van een bestand is gelijk aan die van een bestand van bekende spyware. Twee verschillende bestanden hebben zo goed als nooit dezelfde vingerafdruk.
rule-indicator-domain = { $how ->
    [parent] Het adres “{ $observed }” staat in “{ $artifact }”. Het hoort bij “{ $value }”, en dat is gepubliceerd als gebruikt bij { $name }.
   *[other] Het adres “{ $value }” staat in “{ $artifact }”. Het is gepubliceerd als gebruikt bij { $name }.
}
rule-indicator-domain-about = Een internetadres dat bekende spyware gebruikt, staat op de telefoon. Wat dat betekent, hangt af van de plaats: in een bericht kwam het alleen binnen; bij de bezochte pagina’s is het geopend.
rule-indicator-ip-address = Het nummeradres “{ $value }” staat in “{ $artifact }”. Het is gepubliceerd als gebruikt bij { $name }.
rule-indicator-ip-address-about = Het nummer van een computer waar bekende spyware mee praat, staat op de telefoon. Zulke nummers worden verhuurd, en gaan van de ene huurder naar de volgende.
rule-indicator-url = { $how ->
    [url-prefix] Een pagina onder “{ $value }” staat in “{ $artifact }”. Dat adres is gepubliceerd als gebruikt bij { $name }.
   *[other] De pagina “{ $value }” staat in “{ $artifact }”. Die is gepubliceerd als gebruikt bij { $name }.
}
rule-indicator-url-about = Het adres van één pagina die bekende spyware gebruikt, staat op de telefoon. Het adres van een pagina is preciezer dan de naam van een site.
rule-indicator-email-address = Het mailadres “{ $value }” staat in “{ $artifact }”. Het is gepubliceerd als gebruikt bij { $name }.
rule-indicator-email-address-about = Een mailadres of account dat bekende spyware gebruikte, staat op de telefoon. Dat laat zien dat er iets is gestuurd, of dat een account is opgezocht. Het laat niet zien dat er iets is geopend.
rule-indicator-app-id = De app “{ $value }” staat in “{ $artifact }”. Die is gepubliceerd als { $name }.
rule-indicator-app-id-about = Er was een app op de telefoon met het kenmerk van een bekende app om mee te kijken. Sommige van die apps zijn gewoon te koop. Iemand die de telefoon in handen had, zet ze erop.
rule-indicator-certificate-hash = Een certificaat uit “{ $artifact }” is gepubliceerd als gebruikt bij { $name }.
rule-indicator-certificate-hash-about = Een certificaat zegt wie een app maakte, of wie een telefoon op het web vertrouwt. Dit certificaat is gelijk aan een certificaat van bekende spyware.
rule-indicator-profile-id = Het configuratieprofiel “{ $value }” staat in “{ $artifact }”. Het is gepubliceerd als gebruikt bij { $name }.
rule-indicator-profile-id-about = Een configuratieprofiel verandert hoe een telefoon zich gedraagt, bijvoorbeeld welke certificaten die vertrouwt. Dit profiel heeft het kenmerk van een profiel dat spyware gebruikte.
rule-indicator-property-name = De systeeminstelling “{ $value }” staat in “{ $artifact }”. Die is gepubliceerd als gebruikt bij { $name }.
rule-indicator-property-name-about = Er was een systeeminstelling op de telefoon die bekende spyware aanmaakt. Gewone telefoons hebben die niet.

rule-indicator-pattern = { $how ->
    [sequence] { $count } vermeldingen samen, de eerste in “{ $artifact }”, passen bij een patroon dat is gepubliceerd als gebruikt bij { $name }.
   *[other] Een vermelding in “{ $artifact }” past bij een patroon dat is gepubliceerd als gebruikt bij { $name }.
}
rule-indicator-pattern-about = Een patroon vraagt om meer dan één waarde: verschillende dingen in één vermelding, een naam die niet helemaal is genoemd, of gebeurtenissen na elkaar. Wat erbij past, kan er toch toevallig zijn. Kijk dus naar elke vermelding.

## It could also be

benign-well-known = { $what ->
    [everyday] Bijna elke telefoon praat vanzelf met deze dienst. Dat een lijst hem noemt, zegt weinig.
    [app-parts] Heel veel gewone apps praten met deze dienst. Dat een spionage-app dat ook doet, zegt weinig.
    [leads-on] Deze site leidt alleen door naar andere sites. De naam alleen zegt niet naar welke.
    [help-desk] Veel makers hebben hun hulppagina’s bij deze dienst. Iemand kan er een hebben gelezen.
    [family-app] Dit is de website van een app die openlijk aan gezinnen wordt verkocht. Een site die is bezocht, is geen app die is geïnstalleerd.
    [security-maker] Mensen die spyware onderzoeken, publiceren op deze site. Wie hun rapporten leest, komt er langs.
    [every-phone] Bijna elke telefoon heeft deze naam. Hij staat per ongeluk op een lijst, of de lijst bedoelt niet de naam alleen.
    [shared-network] Achter dit nummer zitten ook duizenden gewone sites.
   *[other] Dit is een van de bekendste sites. Bijna elke telefoon komt er langs.
}
benign-old-clue = Deze aanwijzing is oud: de bron dateert haar op { $date }. Toen dit werd vastgelegd, kan het adres al van iemand anders zijn geweest.
benign-vendor-site = Iemand bekeek de website van de maker, of een pagina erover. Een site die is bezocht, is geen app die is geïnstalleerd.
benign-reader-or-researcher = Iemand las over deze spyware en opende of deelde het adres, bijvoorbeeld uit een krantenartikel of een rapport.
benign-opened-when-public = Het adres stond uiterlijk op { $date } op een lijst met aanwijzingen, vóór dit werd vastgelegd. Iemand kan erover hebben gelezen en het hebben geopend of gedeeld.
benign-shared-address = Veel sites delen dit adres, en maar één daarvan had met spyware te maken.
benign-address-changed-hands = Het adres had toen een andere eigenaar, voor of na de tijd dat het voor spyware werd gebruikt.
benign-same-name = Een ander programma, een ander bestand of een andere app heeft toevallig dezelfde naam.
benign-name-cut-short = Hier zijn alleen de eerste letters van de naam bewaard. Een ander programma kan net zo beginnen.
benign-wrong-indicator = De gepubliceerde aanwijzing is fout of te ruim. Dat komt voor.
benign-sample-kept-on-purpose = Iemand bewaarde het bestand met opzet, bijvoorbeeld om het te bestuderen.
benign-forged-sender = De naam van de afzender was vervalst, of het bericht kwam nooit van dat account.
benign-installed-on-purpose = De eigenaar of een ouder zette de app op de telefoon en weet ervan.
benign-same-maker = Dezelfde maker ondertekende met dit certificaat ook andere, gewone apps.
benign-employer-profile = Een werkgever of school zette het profiel op de telefoon.

benign-pattern-by-chance = Gewone dingen passen toevallig bij het patroon, of gebeurden toevallig tegelijk.

## How to find out, and what to do now

next-look-at-the-time = Kijk naar de tijd. Weet u nog wat u toen met de telefoon deed?
next-keep-the-phone-as-it-is = Laat de telefoon zoals die is. Wis of reset de telefoon niet, en installeer geen update voordat u advies hebt.
next-talk-to-a-helpline = Praat met een hulplijn, via een ander apparaat. Die kan deze bevinding bevestigen of verklaren.

## What may be odd about a file of clues.

problem-not-an-indicator-file = Dit is geen bestand met aanwijzingen dat Bridle kan lezen.
problem-no-indicators = Er staat geen aanwijzing in dit bestand.
problem-same-file-again = Hetzelfde bestand is al eerder opgegeven.
problem-over-limit = Een deel van het bestand is groter of dieper dan de grenzen toestaan, en is overgeslagen.
problem-duplicate = Een aanwijzing staat meer dan één keer in het bestand.
problem-revoked = De bron heeft deze aanwijzing ingetrokken.
problem-unknown-kind = Bridle kan niet zien wat voor soort aanwijzing dit is.
problem-observed-only = Het bestand zegt alleen dat iemand dit heeft gezien, niet dat het een aanwijzing is. Een treffer zegt dan minder.
problem-not-for-detection = De bron zegt dat dit achtergrond is, niet iets om naar te zoeken.
problem-unsupported-pattern-type = De aanwijzing is geschreven in een taal die Bridle niet leest, zoals YARA.
problem-no-pattern = De aanwijzing noemt niets waarnaar gezocht kan worden.
problem-malformed-pattern = Er zit een fout in het patroon.
problem-unsupported-and = Het patroon vraagt om verschillende dingen tegelijk, op een manier waarnaar niet gezocht kan worden.
problem-unsupported-like = Het patroon gebruikt LIKE op een manier waarnaar niet gezocht kan worden.
problem-unsupported-matches = Het patroon gebruikt een reguliere expressie waarnaar niet gezocht kan worden. Die is te lang, bevat een fout, of kijkt terug of vooruit.
problem-unsupported-subset = Het patroon vraagt om een reeks adressen waar geen adres staat, of de reeks bevat een fout.
problem-unsupported-literal = Het patroon vergelijkt met een soort waarde die telefoons niet vastleggen.
problem-unsupported-path = Het patroon gaat over iets dat telefoons niet vastleggen.
problem-empty-set = Het patroon vergelijkt met een lege lijst.
problem-malformed-host = Dit is geen naam van een computer op internet.
problem-malformed-ip = Dit is geen nummeradres.
problem-own-address = Dit is het adres van de telefoon zelf.
problem-malformed-url = Dit is geen webadres.
problem-malformed-email = Dit is geen mailadres.
problem-malformed-hash = Dit is geen vingerafdruk van een bestand.
problem-empty-file-hash = Dit is de vingerafdruk van een leeg bestand, en dat staat op elke telefoon.
problem-malformed-value = De waarde is leeg, of niet van de soort die erbij staat.
problem-too-broad = Dit zou op bijna elke telefoon passen, en is overgeslagen.
problem-not-a-phone-path = Dit is geen pad op een telefoon.
problem-retyped-as-ip = Er stond een nummeradres tussen de namen. Het is genomen als wat het is.
problem-retyped-as-host = Er stond een naam tussen de nummeradressen. Die is genomen als wat het is.
problem-retyped-as-url = Er stond een webadres tussen de namen. Het is genomen als wat het is.
problem-retyped-as-email = Er stond een mailadres tussen de namen. Het is genomen als wat het is.
problem-retyped-as-path = Er stond een pad tussen de namen. Het is genomen als wat het is.
problem-retyped-hash = De lengte van de vingerafdruk past niet bij de soort. De lengte is gevolgd.
problem-domain-with-path = Een naam met een pad erachter is genomen als het begin van een webadres.
problem-port-dropped = Het poortnummer is weggelaten.
problem-wildcard-dropped = Het sterretje vooraan is weggelaten. Namen eronder worden toch gevonden.
problem-refanged = De waarde was zo geschreven dat niemand erop kan klikken. Die is genomen zoals bedoeld.
problem-bare-label = Dit is één woord zonder punt. Waarschijnlijk is het eind verloren; er wordt gezocht naar wat er staat.
problem-private-address = Dit adres hoort bij andere apparaten in thuisnetwerken. Het komt toevallig voor.
problem-well-known-host = Bijna elke telefoon komt dit tegen, of veel sites delen het. Een treffer zegt weinig en wordt gemeld als achtergrond, of als iets om naar te kijken.
problem-public-suffix = Veel mensen hebben namen onder deze naam. Er wordt alleen naar de naam zelf gezocht.
problem-glued-values = Twee waarden staan aan elkaar als één. Die wordt nooit gevonden.
problem-dangling-relationship = Een verwijzing in het bestand wijst naar iets dat er niet is.
