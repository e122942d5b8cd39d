### Not yet reviewed by a person who speaks it.
### The page: what it asks, what it explains, what it says when something goes wrong.

page-title = Bridle: kijk een telefoon na op sporen van bekende spyware
# $step and $steps are numbers, $name is the heading of the screen.
page-title-step = { $step } van { $steps }, { $name }
page-header = Een telefoon nakijken
page-language = Taal
page-skip = Ga naar de inhoud
page-back = Terug
page-next = Verder
page-remove = Haal weg
page-start-over = Opnieuw beginnen

page-start = Kijk een telefoon na op sporen van bekende spyware
page-start-need = U hebt een back-up van de telefoon nodig, of een diagnosebestand ervan, op deze computer.
page-start-time = De controle duurt enkele minuten. De back-up maken kan een uur duren.
page-start-limits = De controle vindt sporen die deskundigen hebben gepubliceerd. Spyware die nog niemand heeft beschreven, is niet te zien.
page-offline = Deze pagina is geladen. U kunt nu uw internet uitzetten en verdergaan. De pagina stuurt nergens iets heen.
page-safe-moment = Is dit een veilig moment?
page-safe-moment-who = Wie macht heeft over deze telefoon, computer, dit netwerk of cloudaccount, kan merken wat u hier doet.
page-safe-moment-other = Kan dat zo zijn? Gebruik dan een andere computer, op een plek waar u zich veilig voelt.
page-safe-moment-first = Bent u bang voor geweld thuis? Praat dan eerst met een hulplijn. Ook spyware verwijderen kan iemand merken.
page-start-go = Beginnen
page-example = Probeer het met een voorbeeld
page-example-about = De pagina verzint een telefoon en kijkt die na. Er wordt niets van u gebruikt.
page-example-which = Welk voorbeeld?
page-example-planted = Met geplaatste sporen
page-example-password = Het wachtwoord van dit voorbeeld is: { $password }
page-example-consent = Een verzonnen telefoon

page-have = Wat hebt u?
page-have-shows = Wat het laat zien
page-have-steps = Hoe u het maakt
page-have-choose = Dit heb ik
page-have-ios-backup = Back-up van een iPhone of iPad
page-have-ios-backup-about = Het best voor links die binnenkwamen en voor oudere sporen. Maken duurt 30 tot 60 minuten.
page-have-ios-sysdiagnose = Diagnosebestand van een iPhone
page-have-ios-sysdiagnose-about = Het best voor wat kort geleden gebeurde. Maken duurt 15 minuten. Het heet “sysdiagnose” en eindigt op .tar.gz.
page-have-android = Android-bugrapport of AndroidQF
page-have-android-about = Laat apps zien, hun rechten en wat kort geleden draaide. Maken duurt 10 minuten.
page-have-intrusion-logs = Android-logboeken over inbraak (intrusion logs)
page-have-intrusion-logs-about = Alleen als Geavanceerde beveiliging ze al bewaarde. Ze gaan tot een jaar terug.
page-have-keepsake = Een bewaarbestand van een eerdere controle
page-have-keepsake-about = Het kleine gesloten bestand dat na een controle van deze telefoon is gemaakt. Het wordt met de aanwijzingen van nu vergeleken, in een minuut.

page-give = Geef het aan de pagina
page-give-drop = Sleep de map of het bestand hierheen
page-give-drop-about = Dan vraagt de browser niets.
page-give-folder = Kies een map
page-give-file = Kies een bestand
page-give-upload = Uw browser zegt nu “uploaden”. Er wordt niets geüpload: de pagina kan het nergens heen sturen.
page-give-where = Waar bewaart de computer back-ups?
page-give-looking = Kijken naar wat u gaf …
page-give-found = Dit ziet de pagina
page-give-encrypted = met een wachtwoord
page-give-size = Grootte
page-give-files = Bestanden
page-give-files-count = { $count ->
    [one] één, alleen geopend als het nodig is
   *[other] { $count }; alleen wat nodig is, wordt geopend
}
page-give-clues = Gepubliceerde aanwijzingen
page-give-clues-about = Met aanwijzingen wordt de telefoon vergeleken. Zonder kan de pagina geen antwoord geven.
page-clues-where = Waar vind ik aanwijzingen?
page-clues-how = Drie groepen geven gratis aanwijzingen uit. Open een van deze adressen en klik op “Code” en dan op “Download ZIP”. Voeg dat bestand hier toe en pak het niet uit. Elke groep kent andere spyware: voeg er dus meer dan één toe.
page-clues-seen = Wie meekijkt op het netwerk, kan zien dat u deze adressen bezoekt.
page-clues-amnesty = Amnesty International, over spyware die overheden kopen
page-clues-mvt = Mobile Verification Toolkit, over spyware van veel makers
page-clues-echap = Echap, over spyware die iemand uit uw omgeving kan installeren
page-give-clues-choose = Voeg bestanden met aanwijzingen toe
page-give-clues-looking = De aanwijzingen bekijken …
page-give-clues-in = { $count ->
    [one] één aanwijzing.
   *[other] { $count } aanwijzingen.
}
page-pack-unsigned = Niemand heeft dit pakket ondertekend.
page-pack-signed = Het is ondertekend met deze sleutel:
page-pack-compare = De pagina kent geen sleutels. Vraag wie het pakket maakte, langs een andere weg, of de sleutel van hen is.
page-give-clues-count = { $count ->
    [0] Er is geen bestand met aanwijzingen toegevoegd.
    [one] Er is één bestand met aanwijzingen toegevoegd.
   *[other] Er zijn { $count } bestanden met aanwijzingen toegevoegd.
}
page-give-clues-built-in = { $count ->
    [0] In deze pagina zitten geen aanwijzingen ingebouwd.
    [one] In deze pagina zit één bestand met aanwijzingen ingebouwd.
   *[other] In deze pagina zitten { $count } bestanden met aanwijzingen ingebouwd.
}

page-agree = Toestemming
page-agree-owner = Dit is mijn telefoon, of de eigenaar zit bij mij en vindt het goed.
page-agree-unasked = Ik weet dat een controle dingen kan vinden waar ik niet naar zocht.
page-agree-missing = Vink deze regel aan om verder te gaan.
page-agree-names = Wie zijn er bij? De namen komen in het verslag. U kunt dit leeg laten.
page-agree-owner-name = Naam van de eigenaar
page-agree-helper-name = Naam van wie helpt
page-agree-keep = Bewaar namen en teksten van berichten in het verslag
page-agree-keep-about = Zonder vinkje worden ze vervangen door tekens zoals [name 1].
page-agree-rows = Bewaar elke rij die een tijd heeft, voor de hele tijdlijn
page-agree-rows-about = Zonder vinkje staan alleen de bevindingen in de tijdlijn. De hele tijdlijn vertelt veel over het leven van de eigenaar, zoals apps en gesprekken.
page-agree-list-about = De pagina leest alleen bestanden waarvan zulke sporen bekend zijn. Ze verandert ze nooit.
page-agree-list = { $count ->
    [one] Wat gezocht wordt: één onderdeel
   *[other] Wat gezocht wordt: { $count } onderdelen
}
page-agree-list-caption = Elk onderdeel, en wat het sterkste spoor daarin zou zeggen
page-agree-shows = Het sterkste spoor

page-password = Wachtwoord van de back-up
page-password-which = Het is het wachtwoord dat voor back-ups is gekozen. Het is niet de code die de telefoon ontgrendelt.
page-password-time = De sleutel maken duurt met opzet enkele seconden.
page-password-kept = Het wordt nooit bewaard. Na gebruik wordt het vergeten, voor zover een browser dat kan.
page-password-show = Laat het wachtwoord zien
page-password-unknown = Ik weet het niet
page-password-unknown-about = Zonder wachtwoord blijft deze back-up dicht. In de instellingen van de iPhone haalt “Herstel alle instellingen” het wachtwoord van de back-up weg. Maak daarna een nieuwe back-up. Vraag eerst een deskundige, want dit verandert de telefoon.
page-password-unknown-new = Dit wist geen berichten, foto’s of apps. Wel worden netwerken, privacy en beginscherm opnieuw ingesteld. Oudere back-ups blijven dicht.
page-password-missing = Typ het wachtwoord.
page-identity = Bestand met de geheime sleutel
page-identity-about = Dit is voor een sleutel versleuteld. Kies het bestand waar die in staat.

page-reading = Lezen
page-reading-opening = Openen wat u gaf
page-reading-key = De sleutel maken uit het wachtwoord
page-reading-index = De inhoudslijst lezen
page-reading-progress = { $done } van { $total } onderdelen gelezen
page-reading-records = { $records ->
    [one] gelezen, één vermelding
   *[other] gelezen, { $records } vermeldingen
}
page-reading-now = wordt gelezen
page-reading-waiting = wacht
page-reading-bytes = Tot nu toe gelezen: { $size }
page-reading-bytes-of = Tot nu toe gelezen: { $size } van ongeveer { $all }
page-reading-cancel = Stop en vergeet alles
page-reading-leave = Stoppen met lezen, en alles vergeten?
page-reading-later = Bevindingen ziet u aan het eind, niet eerder: een half antwoord zou misleiden.
page-moments-findings-only = Hier staan alleen bevindingen. Om elke rij te zien, begin opnieuw en vink dat aan bij het akkoord.
page-moments-none = Geen bevinding heeft een tijd.
page-moments-left-out = { $count ->
    [one] Nog één rij paste niet in deze pagina. De opdrachtregel kan die opschrijven.
   *[other] Nog { $count } rijen pasten niet in deze pagina. De opdrachtregel kan die opschrijven.
}
page-notes = Voeg toe wat u zich herinnert
page-notes-about = Een grens, een bericht, een dag waarop de telefoon werd afgenomen: het staat naast de rijen. Het is geen deel van het antwoord.
page-notes-redacted = In het verslag worden uw woorden vervangen door tekens zoals [text 1].
page-notes-day = Datum
page-notes-time = Tijd, als u die weet
page-notes-text = Wat er gebeurde
page-notes-add = Voeg toe
page-notes-missing = Geef een datum, en zeg wat er gebeurde.

page-cards-about = Het sterkste eerst. Druk op een regel om hem te openen of te sluiten.
page-card-close = Klap dit dicht
page-pages-before = Vorige
page-pages-after = Volgende
page-pages-shown = Getoond:
page-paper = Op papier toont deze pagina alleen wat open staat. De brief (report.html), onder “Neem het mee”, print alles.

page-take = Neem het mee
page-take-report-html = De brief
page-take-report-html-about = Voor u en voor een deskundige, om te lezen en te printen. De bevindingen staan erin, en de rijen waarop ze berusten.
page-take-report-tar = Alles in één archief
page-take-report-tar-about = Alle bestanden van deze lijst, met de SHA-256 van elk daarvan en van elk gelezen bestand. Verder staat er niets van de telefoon in.
page-take-data = Gegevens voor programma’s
page-take-rows = In de bestanden van de tijdlijn staat elke rij die een tijd heeft.
page-take-no-rows = In de bestanden van de tijdlijn staan de bevindingen en uw notities, en geen andere rijen.
page-take-report-json = Het verslag
page-take-report-json-about = Hetzelfde als de brief, voor programma’s. De tijdlijn staat er niet in.
page-take-timeline-csv = De tijdlijn als tabel
page-take-timeline-csv-about = Voor rekenbladen en voor Timesketch. Rijen zonder tijd staan er niet in.
page-take-timeline-jsonl = De tijdlijn als JSON-regels
page-take-timeline-jsonl-about = Dezelfde rijen, één per regel, precies zoals ze gelezen zijn.
page-take-stix-json = Waarnemingen
page-take-stix-json-about = Voor wie aanwijzingen verzamelt: de aanwijzingen die voorkwamen, als STIX. Verder niets van de telefoon.
page-take-misp-json = Gebeurtenis voor MISP
page-take-misp-json-about = De aanwijzingen die voorkwamen, voor een groep die ze deelt met MISP. Verder niets van de telefoon.
page-take-not-here = Tabellen van alle rijen per onderdeel, en een handtekening met uw eigen sleutel, maakt alleen de opdrachtregel. Wilt u de telefoon later vergelijken, bewaar dan de back-up zelf.
page-take-making = Het wordt gemaakt …
page-take-hashing = Bestanden van de telefoon: { $done } van { $total }
page-packet = Pakket voor een hulplijn
page-packet-about = Het verslag staat erin, de rijen waarop bevindingen berusten en een lijst met stappen. Namen en teksten worden altijd vervangen, wat u ook koos. Alleen de hulplijn kan het openen; u niet.
page-packet-key = Publieke sleutel van de hulplijn
page-packet-key-about = Vraag de hulplijn om haar publieke sleutel van “age”. Die begint met age1. Zijn het er meer, dan één per regel.
page-packet-no-key = Dit is geen publieke sleutel van age. Kopieer die nog eens, helemaal.
page-keepsake = Bewaarbestand
page-keepsake-about = Een klein gesloten bestand voor later. Als er nieuwe aanwijzingen zijn, geeft u het weer aan deze pagina; een nieuwe back-up is niet nodig. Er staan geen berichten, namen of contacten in. Maar wie het wachtwoord kent, kan nagaan of de telefoon een adres is tegengekomen. Om het te maken wordt alles nog een keer gelezen.
page-keepsake-password = Wachtwoord van het bewaarbestand
page-keepsake-again = Nog een keer hetzelfde wachtwoord
page-keepsake-both = Kies een lang wachtwoord en typ het twee keer. Niemand kan het u teruggeven.
page-keepsake-which = Het is het wachtwoord dat is gekozen toen het bewaarbestand werd gemaakt.
page-keepsake-of-keepsake = Dit was al een bewaarbestand. Bewaar het bestand dat u hebt.
page-take-phone-keepsake = Maak het bewaarbestand
page-take-handover-tar-age = Maak het pakket
page-take-redacted = Namen en teksten zijn vervangen door tekens.
page-take-kept = Er staan namen en teksten in. Geef het alleen aan mensen die u vertrouwt.

page-trouble = Dit lukte niet
page-trouble-anyway = Maak toch een verslag
page-trouble-not-evidence = { $name } is geen back-up en geen diagnosebestand dat deze pagina kan lezen.
page-trouble-not-evidence-next = Kies de map met de lange naam waarin een bestand Manifest.db staat, of het diagnosebestand zelf.
page-trouble-several = Dit is de map erboven: in { $name } { $count ->
    [one] zit één stuk bewijs.
   *[other] zitten { $count } stukken bewijs.
}
page-trouble-several-next = Kies er één:
page-trouble-password = Het wachtwoord opent deze back-up niet.
page-trouble-password-next = Probeer het nog een keer. Het kan ouder zijn dan de code van de telefoon.
page-trouble-identity = De geheime sleutel opent { $name } niet.
page-trouble-identity-next = Vraag degene die het verzamelen regelde welke sleutel het was.
page-trouble-truncated = { $name } houdt te vroeg op; er ontbreekt een deel.
page-trouble-truncated-next = Kopieer het opnieuw van waar het vandaan kwam.
page-trouble-damaged = { $name } is beschadigd: { $detail }.
page-trouble-damaged-next = Kopieer het opnieuw van waar het vandaan kwam, of maak het opnieuw.
page-trouble-unsupported = { $name } heeft een vorm die deze pagina nog niet kent: { $detail }.
page-trouble-unsupported-next = Zoek een nieuwere Bridle, en vertel de makers over deze vorm.
page-trouble-over-limit = { $name } is groter dan deze pagina kan lezen: { $detail }.
page-trouble-over-limit-next = Gebruik Bridle op de opdrachtregel; die kan meer lezen.
page-trouble-not-permitted = De browser mocht { $name } niet lezen.
page-trouble-not-permitted-next = Kopieer de map naar uw bureaublad en geef die kopie.
page-trouble-clues = { $name } is geen bestand met gepubliceerde aanwijzingen dat gelezen kan worden.
page-trouble-clues-next = Haal het weg, of haal het opnieuw van waar het vandaan kwam.
page-trouble-pack-changed = { $name } is niet wat ondertekend is. Het is veranderd of beschadigd.
page-trouble-pack-changed-next = Gebruik het niet. Haal het opnieuw bij wie het maakte.
page-trouble-pack-unchecked = Deze browser kan niet nagaan wie { $name } ondertekende.
page-trouble-pack-unchecked-next = Gebruik een nieuwere browser, of de opdrachtregel.
page-trouble-key-missing = Het wachtwoord klopt, maar in { $name } ontbreekt een sleutel om te openen.
page-trouble-key-missing-next = Kopieer de back-up nog eens, of maak een nieuwe. Een verslag kan alleen zeggen dat er niets te lezen was.
page-trouble-backup-damaged = Het wachtwoord klopt, maar { $name } is beschadigd: { $detail }.
page-trouble-backup-damaged-next = Kopieer de back-up nog eens, of maak een nieuwe. Een verslag kan alleen zeggen dat er niets te lezen was.
page-mistake-above = { $name } is een map die hoger ligt.
page-mistake-above-next = Open die, ga naar de map “Backup”, en kies daarin de map met de lange naam.
page-mistake-inside = { $name } is een map binnen in een back-up.
page-mistake-inside-next = Kies de map met de lange naam, waar die in ligt.
page-mistake-one-file = { $name } is maar een stuk van een back-up.
page-mistake-one-file-next = Kies de hele map met de lange naam, waar het in ligt.
page-mistake-clues = In { $name } lijken aanwijzingen te staan, en niets van een telefoon.
page-mistake-clues-next = Voeg het hieronder toe, bij “Gepubliceerde aanwijzingen”.
page-mistake-unfinished = De telefoon was nog niet klaar met { $name }.
page-mistake-unfinished-next = Wacht tot dat zo is, en stuur dan het bestand dat klaar is.
page-trouble-empty = Er zat niets in.
page-trouble-empty-next = Kies de map of het bestand zelf.
page-trouble-defect = Er ging iets mis in Bridle zelf. Dat zegt niets over de telefoon.
page-trouble-defect-next = Vertel de makers de regels hieronder. Er staat niets van u in.
