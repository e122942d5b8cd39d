### Not yet reviewed by a person who speaks it.
### The report as a letter: headings and the words between the facts.
###
### Choices for Dutch (the Netherlands and Flanders alike), to be kept in every file:
###   address     “u” and the plain imperative (“Kijk…”). “We” is whoever made the report.
###   finding     bevinding        trace     spoor
###   clue        aanwijzing (indicator once, in report-clues)
###   evidence    materiaal (what was handed over to be checked; “bewijs” is kept for proof)
###   report      verslag          ledger    overzicht van wat gelezen is (no text names it)
###   check       nakijken, controle (a doctor's words; “onderzoek” sounds like the police)
###   entry       vermelding       row, line rij, regel        record    registratie, lijst
###   part        onderdeel        log       logboek           artifact  artefact
###   spyware     spyware          stalkerware  stalkerware    helpline  hulplijn
###   backup      back-up          diagnostic file  diagnosebestand    bug report  bugrapport
###   harmless    onschuldig       right, permission  recht, toestemming    folder  map
###   to crash    vastlopen        locks taken off (jailbreak)  opengezet (jailbreak)
###   device management  apparaatbeheer       Lockdown Mode  isolatiemodus

# $date: 2026-05-04
report-title = Verslag van de controle van een telefoon, { $date }
report-contents = Op deze bladzijde
# Stands between the items of a list in one line.
report-list-mark = ;
report-header = Verslag van de controle van een telefoon
report-yes = ja
report-no = nee
report-unknown = niet bekend
# A number alone, written the way of the language.
report-count = { $count }
report-no-time = er staat geen tijd bij

report-basis = Waar dit op berust
report-no-clues = Er zijn geen gepubliceerde aanwijzingen geladen.
report-clues = We konden zoeken naar { $applicable } van de { $loaded } gepubliceerde aanwijzingen. Een aanwijzing, of indicator, is een teken dat deskundigen hebben gepubliceerd.
report-parts = Van de { $parts } onderdelen die er zijn, lazen we er { $read } helemaal. We zagen in totaal { $records ->
    [one] één vermelding
   *[other] { $records } vermeldingen
}.
report-evidence-name = Naam
report-device = Telefoon
report-taken = Gemaakt op
report-same-phone = Zelfde telefoon als { $evidence }
report-encrypted = Met een wachtwoord
report-files = Aantal bestanden
report-strip-caption = Over welke weken elk onderdeel iets zegt. Een gevulde balk loopt van de eerste tot de laatste vermelding, en er kunnen gaten in zitten. Over gearceerde tijd zegt het onderdeel niets. Een balk aan de rand kan verder teruggaan.
report-part = Onderdeel
report-from-to = Van – tot
report-untimed = Ook gelezen, maar zonder tijden:

report-unchecked = Dit konden we niet nakijken
report-never = Wat zo’n controle nooit laat zien
report-never-unpublished = Sporen die niemand heeft gepubliceerd. Nieuwe of voorzichtige spyware laat misschien geen sporen na die wij kennen.
report-never-clues = { $left } van de { $loaded } aanwijzingen gaan over dingen die niet in de gelezen onderdelen staan.
report-never-understood = { $count ->
    [one] Eén regel van de gepubliceerde aanwijzingen is niet begrepen en niet gebruikt.
   *[other] { $count } regels van de gepubliceerde aanwijzingen zijn niet begrepen en niet gebruikt.
}
report-more-places = ({ $count ->
    [one] en op nog één plaats
   *[other] en op nog { $count } plaatsen
})
report-more-reasons = { $count ->
    [one] Nog één reden staat in het bestand report.json.
   *[other] Nog { $count } redenen staan in het bestand report.json.
}

report-findings = Wat we vonden
report-no-findings = Er is hier niets te laten zien. Lees dit samen met wat we niet konden nakijken, hierboven.
report-lead = Iets om na te gaan. Het berust op een patroon dat deskundigen hebben beschreven, niet op een gepubliceerde aanwijzing.
report-findings-in-short = In het kort, het sterkste eerst. Elke regel leidt naar meer, hieronder.
report-findings-below = { $count ->
    [one] Nog één bevinding staat hieronder.
   *[other] Nog { $count } bevindingen staan hieronder.
}
report-lead-short = iets om na te gaan
report-more-parts = { $count ->
    [one] en nog één onderdeel
   *[other] en nog { $count } onderdelen
}
report-why = Waarom we dit zeggen
report-clue = Gepubliceerde aanwijzing
report-published = Gepubliceerd als
report-published-until = geldig tot { $date }
report-observed = Wat er staat
report-when = Wanneer
report-seen-in = Onderdeel van de telefoon
report-file = Bestand
report-place = Plaats
report-could-also-be = Dit kan ook onschuldig zijn
report-what-now = Hoe u het nagaat, en wat u nu kunt doen
report-rows = { $count ->
    [one] Eén vermelding laat dit zien.
   *[other] { $count } vermeldingen laten dit zien.
}
report-more-rows = { $count ->
    [one] Nog één vermelding staat in het bestand report.json.
   *[other] Nog { $count } vermeldingen staan in het bestand report.json.
}
report-more-findings = { $count ->
    [one] Nog één bevinding staat in het bestand report.json.
   *[other] Nog { $count } bevindingen staan in het bestand report.json.
}
report-more-sources = { $count ->
    [one] en nog één bron
   *[other] en nog { $count } bronnen
}
report-more-fields = { $count ->
    [one] Nog één veld staat in het bestand report.json.
   *[other] Nog { $count } velden staan in het bestand report.json.
}
report-technical = Technische details
report-id = Nummer in report.json
report-rule = Regel
report-artifact = Artefact
report-clue-type = Soort aanwijzing
report-record = De vermelding zoals die is gelezen
report-times = De tijden erbij
# $raw: the number or text in the file. $rule: how it counts.
report-raw-time = (in het bestand: { $raw }, { $rule })

place-table = tabel
place-row = rij
place-line = regel
place-offset = byte
place-key = sleutel
# $area: freelist, freeblock, unallocated, wal or journal. $page and $offset are numbers as text.
place-recovered = teruggehaald uit { $area ->
    [wal] het logboek van de database
    [journal] het journaal van de database
   *[other] gewiste ruimte
}, pagina { $page }, byte { $offset }

report-programs = Programma’s die hebben gedraaid
report-programs-about = { $count ->
    [one] Onderdelen van de telefoon noemen één programma dat heeft gedraaid, met de tijden ernaast.
   *[other] Onderdelen van de telefoon noemen { $count } programma’s die hebben gedraaid, met de tijden ernaast. Sommige zijn allang weg.
} Een programma dat nergens is opgeschreven, staat hier niet.
report-programs-odd = { $count ->
    [0] Van geen enkel programma is bekend dat het op een plaats staat waar geen programma’s horen.
    [one] Eén programma staat op een plaats waar geen programma’s horen. Een programma van een ontwikkelaar kan daar ook staan.
   *[other] { $count } programma’s staan op een plaats waar geen programma’s horen. Programma’s van een ontwikkelaar kunnen daar ook staan.
}
report-programs-all = Alle programma’s
report-more-programs = { $count ->
    [one] Nog één programma staat niet in deze lijst.
   *[other] Nog { $count } programma’s staan niet in deze lijst.
} Apps staan er alleen in als alle vermeldingen worden bewaard (--records).
program-place-staging = een plaats die spyware weleens gebruikt
program-place-elsewhere = een ongewone plaats
program-place-unknown = plaats niet genoemd
program-place-app = deel van een app
program-place-system = deel van het systeem

report-next = Wat u nu kunt doen
report-method = Hoe dit is gedaan
report-method-about = De controle draaide op de computer van degene die dit verslag maakte. Er is niets verstuurd, en het materiaal is niet veranderd.
report-redacted = Namen, nummers en teksten zijn vervangen door tekens zoals [name 1]. Waar een bevinding op berust, is bewaard.
report-program = Programma
report-started = Begonnen
report-finished = Klaar
report-consent = Wie het goed vond
report-sources = Waar de gepubliceerde aanwijzingen vandaan komen
report-source = Bron
report-loaded = Gebruikte aanwijzingen
report-not-understood = Niet begrepen

report-timeline = Tijdlijn
report-timeline-about = Wat wanneer gebeurde, volgens de tijden die delen van de telefoon opschreven. Een klok kan verkeerd lopen, en een rij zegt niets over wat ernaast staat.
report-timeline-left-out = { $count ->
    [one] Eén oudere rij staat alleen in het bestand timeline.csv.
   *[other] { $count } oudere rijen staan alleen in het bestand timeline.csv.
}
report-timeline-text = Met deze woorden
report-timeline-from = Van
report-timeline-to = Tot
report-timeline-all = Alle onderdelen
report-timeline-only = Alleen bevindingen
report-timeline-caption = Momenten, oudste eerst, in UTC
report-timeline-what = Wat
report-timeline-earlier = Eerder
report-timeline-later = Later
report-timeline-shown = Getoonde rijen:
report-timeline-no-script = { $count ->
    [one] De pagina toont één rij.
   *[other] De eerste vijftig van { $count } rijen staan hier. De rest verschijnt als scripts in uw browser mogen draaien, en staat in het bestand timeline.csv.
}

report-told = Wat de persoon vertelde
report-told-about = Deze datums komen van de persoon, niet van de telefoon. Ze tellen niet als materiaal, en het antwoord hierboven berust er niet op.
artifact-told = Verteld door de persoon

report-clues-by-name = Aanwijzingen naar de naam waaronder ze zijn gepubliceerd
report-published-name = Gepubliceerd als
report-clues-tested = Hiernaar konden we zoeken
report-clues-loaded = Geladen
