### Not yet reviewed by a person who speaks it.
### Words of the command line. An error has two texts: what happened, and (-next) what to do.

consent-question = Is dit uw telefoon, of vond de eigenaar deze controle goed?
consent-note = Een controle kan dingen vinden waar niemand naar zocht.
consent-choices = Typ uw naam of “yes” om door te gaan, of druk op Enter om te stoppen.
password-prompt = Wachtwoord van de back-up (niet de code van de telefoon):
password-note = U ziet niets terwijl u typt. Het wachtwoord wordt niet bewaard.
password-again = Dat wachtwoord opent de back-up niet. Probeer het nog een keer:

## Progress. The last part of an id is the step's own word.

progress-opening = { $name } openen
progress-deriving-key = De sleutel maken uit het wachtwoord; dit duurt met opzet enkele seconden
progress-reading-index = De inhoudslijst lezen
progress-reading = { $artifact } lezen ({ $done } van { $total })
progress-matching = Vergelijken met de gepubliceerde aanwijzingen
progress-writing = Het verslag schrijven
progress-fetching = { $name } ophalen ({ $done } van { $total }, { $size })

## Summary after a check

summary-evidence = Nagekeken: { $name } ({ $kind })
summary-clues = Gezocht naar { $applicable } van de { $loaded } gepubliceerde aanwijzingen.
summary-parts = { $read } van de { $parts } onderdelen gelezen.
summary-unread = Niet helemaal gelezen: { $parts }
summary-findings = { $count ->
    [0] Geen bevindingen.
    [one] Eén bevinding:
   *[other] { $count } bevindingen:
}
summary-finding = { $grade }: { $text }
summary-more-findings = { $count ->
    [one] en nog één in het verslag
   *[other] en nog { $count } in het verslag
}
summary-written = Het verslag staat in { $path }
summary-open = Open { $path } in een browser om het te lezen.

## Checking a report folder

verify-same = { $count ->
    [one] Eén bestand is zoals het was toen het verslag werd gemaakt.
   *[other] Alle { $count } bestanden zijn zoals ze waren toen het verslag werd gemaakt.
}
verify-differs = De map is niet zoals die was toen het verslag werd gemaakt.
verify-missing = ontbreekt: { $name }
verify-size = andere grootte: { $name }
verify-hash = andere inhoud: { $name }
verify-extra = was er niet: { $name }
verify-unreadable = kan niet worden gelezen: { $name }
verify-unsure = Sommige bestanden van het verslag kunnen niet worden gelezen. Of ze zijn zoals ze waren, kan niemand zeggen.
verify-evidence-same = Het materiaal is zoals het was.
verify-evidence-differs = Het materiaal is niet zoals het was.

## Published clues

indicators-folder = Aanwijzingen zijn geïnstalleerd in { $path }
indicators-none = Er zijn geen aanwijzingen geïnstalleerd.
indicators-file = { $file } ({ $name }): { $loaded } overgenomen, { $notUnderstood } niet begrepen
indicators-total = { $loaded } verschillende aanwijzingen:
indicators-imported = Geïnstalleerd: { $path }
indicators-none-next = Typ “bridle indicators update” om de openbare lijsten op te halen. Daarvoor vraagt Bridle het aan servers op internet.
indicators-age = { $days ->
    [0] van vandaag
    [one] één dag oud
   *[other] { $days } dagen oud
}
indicators-old = { $count ->
    [one] Eén lijst is ouder dan { $days } dagen.
   *[other] { $count } lijsten zijn ouder dan { $days } dagen.
} Typ “bridle indicators update” om nieuwe op te halen.
indicators-changes = { $added } nieuw, { $removed } verwijderd; { $total } verschillende aanwijzingen in { $files } bestanden
indicators-changes-of = { $name }: { $added } nieuw, { $removed } verwijderd
indicators-rolled-back = De lijsten van { $at } gelden weer.
indicators-file-left-out = Overgeslagen: { $name }. { $reason }
indicators-file-kept = Bewaard zoals het was: { $name }. { $reason }
indicators-entry-unknown = De inhoudslijst noemt geen bestand voor: { $name }
indicators-packed = { $values } aanwijzingen uit { $files } bestanden ingepakt in { $path } ({ $size } bytes).
indicators-packed-key = Wie het importeert, heeft uw openbare sleutel nodig: { $key }

## Why something could not be fetched

fetch-no-address = Zo’n adres bestaat niet ({ $detail }).
fetch-not-https = Het adres begint niet met https ({ $detail }).
fetch-refused = De server was niet te bereiken ({ $detail }).
fetch-certificate = De server kon niet laten zien wie die is ({ $detail }).
fetch-dropped = De verbinding viel telkens weg ({ $detail }).
fetch-timed-out = De server deed er te lang over.
fetch-status = De server antwoordde { $detail }.
fetch-redirects = De server stuurde ons van het ene adres naar het andere, meer dan { $detail } keer.
fetch-too-large = Het bestand is groter dan { $detail } bytes.
fetch-no-size = De server zegt niet hoe lang het bestand is.
fetch-encoding = De server stuurde het bestand in een vorm waar niet om was gevraagd ({ $detail }).
fetch-changing = Het bestand veranderde terwijl het werd opgehaald.
fetch-proxy = De proxy gaf geen doorgang ({ $detail }).
fetch-proxy-kind = Dit soort proxy kan niet worden gebruikt ({ $detail }); alleen HTTP-proxy’s.
fetch-not-clues = Wat er kwam, is geen bestand met aanwijzingen ({ $detail }).
fetch-not-an-index = Dit is geen inhoudslijst van bestanden met aanwijzingen ({ $detail }).
fetch-not-in-mirror = Het bestand staat niet in de kopie ({ $detail }).
fetch-pin = Het bestand is niet het bestand dat het lock-bestand noemt ({ $detail }).

## Errors

error-usage = { $detail }
error-usage-next = Typ “bridle { $verb } --help” om te zien wat erbij hoort.
error-no-verb = Er is niet gezegd wat er moet gebeuren.
error-no-verb-next = Typ “bridle --help” om te zien wat Bridle kan.
error-unknown-verb = Er is geen opdracht { $name }.
error-unknown-verb-next = Typ “bridle --help” om te zien wat Bridle kan.
error-unknown-option = Er is geen optie { $name }.
error-unknown-option-next = Typ “bridle { $verb } --help” om de opties te zien.
error-unknown-artifact = Er is geen artefact met de naam { $name }.
error-unknown-artifact-next = Typ “bridle coverage” om de namen te zien.
error-unknown-language = Er zijn geen teksten in de taal { $name }.
error-unknown-language-next = Deze zijn er: { $choices }.
error-unknown-rule = Er is geen regel of artefact met de naam { $name }.
error-unknown-rule-next = Neem de naam over uit een verslag, of typ “bridle coverage”.
error-bad-limit = { $name } is geen grens die u kunt instellen, of de waarde is geen geheel getal.
error-bad-limit-next = Deze kunt u instellen: { $choices }.
error-bad-date = { $name } is geen datum.
error-bad-date-next = Schrijf een datum als 2026-05-04, of een tijd als 2026-05-04T10:11:12Z.
error-dates-reversed = De eerste dag van de tijdlijn, { $since }, komt na de laatste, { $until }.
error-dates-reversed-next = Wissel de twee datums om.
error-no-evidence-given = Er is niet gezegd wat er moet worden nagekeken.
error-no-evidence-given-next = Noem een map met een back-up, of een diagnosebestand: bridle check FOLDER
error-not-phone-evidence = { $name } is geen back-up van een telefoon en geen diagnosebestand dat Bridle kan lezen.
error-not-phone-evidence-next = Kies de map met de lange naam waarin een bestand Manifest.db staat, of het diagnosebestand zelf.
error-several-backups = In { $name } zit meer dan één stuk bewijs.
error-several-backups-next = Kies er één, of noem die van één telefoon samen:
error-several-backups-choice = { $path } ({ $device })
error-path-absent = { $name } bestaat niet, of kan niet worden gelezen.
error-path-absent-next = Kijk of het pad goed is geschreven. Op een Mac heeft het Terminal-programma “Volledige schijftoegang” nodig om back-ups te lezen.
error-not-permitted = De computer staat niet toe dat Bridle { $name } leest.
error-not-permitted-next = Geef op een Mac het Terminal-programma “Volledige schijftoegang” in de instellingen. Of kopieer de back-up naar een andere map.
error-wrong-password = Het wachtwoord opent deze back-up niet.
error-wrong-password-next = Probeer het nog een keer. Het is het wachtwoord van de back-up, en dat kan ouder zijn dan de code van de telefoon.
error-no-password = Deze back-up is versleuteld, en er is geen wachtwoord gegeven.
error-no-password-next = Gebruik --password-file FILE, of zet het in de variabele BRIDLE_BACKUP_PASSWORD. In een terminal wordt u erom gevraagd.
error-no-identity = Dit bestand is met age versleuteld voor een sleutel, en er is geen sleutel gegeven.
error-no-identity-next = Gebruik --identity-file FILE, met het bestand waarin de geheime sleutel staat (AGE-SECRET-KEY-1…).
error-wrong-identity = De geheime sleutel opent dit bestand niet.
error-wrong-identity-next = Vraag degene die het verzamelen regelde welke sleutel het was. In het bestand met de sleutel kunnen er meer staan.
error-damaged-keybag = Het deel van de back-up met de sleutels is beschadigd. Het ligt niet aan het wachtwoord.
error-damaged-keybag-next = Maak een nieuwe back-up, of kopieer deze opnieuw van waar die vandaan kwam.
error-missing-key = Het wachtwoord klopt, maar er ontbreekt een sleutel in de back-up.
error-missing-key-next = Maak een nieuwe back-up. Delen die deze sleutel nodig hebben, blijven dicht.
error-damaged-evidence = { $name } is beschadigd: { $detail }.
error-damaged-evidence-next = Kopieer het opnieuw van waar het vandaan kwam, of maak het opnieuw.
error-truncated-evidence = { $name } houdt te vroeg op; er ontbreekt een deel.
error-truncated-evidence-next = Kopieer het opnieuw van waar het vandaan kwam. Misschien is het niet tot het eind geschreven.
error-unsupported-evidence = { $name } heeft een vorm die Bridle nog niet kent: { $detail }.
error-unsupported-evidence-next = Zoek een nieuwere Bridle, en vertel de makers over deze vorm.
error-over-limit = { $name } vraagt om meer dan de grenzen toestaan: { $detail }.
error-over-limit-next = Vertrouwt u het bestand? Verhoog dan de grens met --limit NAME=VALUE.
error-output-not-empty = De map { $path } is niet leeg.
error-output-not-empty-next = Kies een nieuwe map, of voeg --force toe om in deze te schrijven.
error-output-not-writable = Het verslag kan niet worden geschreven in { $path }.
error-output-not-writable-next = Kies een andere map, en kijk of de schijf vol is.
error-consent-needed = Niemand zei dat de eigenaar van de telefoon het goed vindt.
error-consent-needed-next = Voeg --consent TEXT toe met wie het goed vond, of --yes als dit uw eigen telefoon is.
error-indicator-file = { $name } is geen bestand met gepubliceerde aanwijzingen dat Bridle kan lezen.
error-indicator-file-next = Bridle leest STIX 2, MISP-events, lijsten van stalkerware in YAML, tabellen (CSV) en gewone lijsten. “bridle indicators lint FILE” zegt meer over een bestand.
error-no-indicators = Er zijn geen gepubliceerde aanwijzingen geladen.
error-no-indicators-next = Noem een bestand of map met aanwijzingen met --indicators.
error-indicator-file-damaged = { $name } kan niet helemaal worden gelezen: { $detail }.
error-indicator-file-damaged-next = Haal het opnieuw van waar het vandaan kwam.
error-pack-changed = { $name } is niet wat er is ondertekend. Het is veranderd of beschadigd.
error-pack-changed-next = Gebruik het niet. Vraag het opnieuw aan degene die het maakte.
error-pack-unsigned = Niemand heeft het pakket { $name } ondertekend.
error-pack-unsigned-next = Vraag de maker om een ondertekend pakket.
error-pack-signer = Het pakket { $name } is ondertekend met een sleutel die hier niet bekend is: { $key }
error-pack-signer-next = Vraag de maker langs een andere weg om de openbare sleutel. Geef die daarna op met --key.
error-no-key = In { $name } staat geen hele sleutel van minisign.
error-no-key-next = Noem een bestand dat “minisign -G -W” maakte, of een openbare sleutel die met RW begint.
error-key-locked = Op de sleutel in { $name } zit een wachtwoord.
error-key-locked-next = Gebruik een sleutel zonder wachtwoord, zoals “minisign -G -W” die maakt.
error-no-lock = { $name } is geen lock-bestand van aanwijzingen.
error-no-lock-next = Het is het bestand lock.json in de map van een update.
error-import-folder = { $name } is een map.
error-import-folder-next = Noem de bestanden die erin staan.
error-mirror-and-address = Met --mirror wordt niets opgehaald, maar { $name } is een adres.
error-mirror-and-address-next = Noem een bestand als inhoudslijst, of laat --mirror weg.
error-store-broken = De opgehaalde aanwijzingen zijn beschadigd: { $path }
error-store-broken-next = Typ “bridle indicators rollback”, of haal ze opnieuw op met “bridle indicators update”.
error-store-changed = { $name } is niet wat er is opgehaald. Het is veranderd of beschadigd.
error-store-changed-next = Typ “bridle indicators rollback”, of haal ze opnieuw op met “bridle indicators update”.
error-store-not-writable = De aanwijzingen kunnen niet worden geschreven in { $path }.
error-store-not-writable-next = Kijk of de schijf vol is, of kies een andere map met de variabele BRIDLE_HOME.
error-updating = Er loopt al een update van de aanwijzingen.
error-updating-next = Wacht tot die klaar is. Loopt er geen? Verwijder dan het bestand “updating” in { $path }.
error-no-previous = Er is geen eerdere update om naar terug te gaan.
error-no-previous-next = Er is niets veranderd.
error-network = De gepubliceerde aanwijzingen konden niet worden opgehaald: { $detail }.
error-network-next = Kijk of de computer online is, en probeer het nog een keer.
error-not-a-report = { $name } is geen map met een verslag die Bridle schreef.
error-not-a-report-next = Kies de map waarin manifest.json staat.
error-cancelled = Gestopt. Er is niets geschreven.
error-cancelled-next = Begin opnieuw wanneer u wilt.
error-defect = Bridle maakte een fout en moest stoppen. De fout ligt bij ons, niet bij u of de telefoon.
error-defect-next = Meld dit aan de makers met de regels hieronder. Er staat niets van de telefoon in.

## Signed reports, events, and packets for a helper

verify-unsigned = Niemand heeft dit verslag ondertekend.
verify-signed = Ondertekend met een sleutel die u kent: { $key }
verify-signed-unknown = Ondertekend, en daarna niet veranderd. De sleutel is hier niet bekend: { $key }. Vraag hem langs een andere weg en vergelijk.
verify-signed-other = Ondertekend met een andere sleutel: { $key }
verify-signature-unchecked = Er is een handtekening met de sleutel { $key }, die niet is nagekeken. Geef de openbare sleutel op met --key.
verify-signature-broken = De handtekening past niet. Iemand veranderde het verslag nadat het was ondertekend.
error-bad-event = { $name } is geen datum met woorden erachter.
error-bad-event-next = Schrijf het als “2026-05-03 grens over”, of met een tijd als “2026-05-03 14:30 grens over”.
error-sign-without-out = Er is geen map met een verslag om te ondertekenen.
error-sign-without-out-next = Voeg --out FOLDER toe.
error-no-recipient = Er is niemand genoemd die het pakket mag openen, of de sleutel is geen openbare sleutel van age.
error-no-recipient-next = Vraag de helper om de openbare sleutel. Die begint met age1. Geef hem op met --to.
error-file-exists = Er is al een bestand { $path }.
error-file-exists-next = Kies een andere naam met --out, of voeg --force toe.
error-report-changed = Het verslag in { $name } is niet zoals het was toen het werd gemaakt.
error-report-changed-next = Typ “bridle verify FOLDER” om te zien wat anders is, en maak het verslag opnieuw.
error-report-version = Het verslag in { $name } is gemaakt met een andere versie van Bridle.
error-report-version-next = Maak het verslag opnieuw met deze versie.
error-report-form = Het bestand { $name } is geen verslag dat Bridle schreef: { $detail }.
error-report-form-next = Maak het verslag opnieuw, of vraag er opnieuw om waar u het kreeg.
error-report-too-large = Het verslag in { $name } is te groot om over te dragen.
error-report-too-large-next = Maak het opnieuw met minder onderdelen (--only), en draag dat over.
error-as-without-out = Er is geen map voor de bestanden.
error-as-without-out-next = Voeg --out MAP toe.
error-no-artifact = Er is geen artefact genoemd.
error-no-artifact-next = Voeg --artifact ID toe, of --as mvt --out MAP voor alle. “bridle coverage” noemt de id’s.
records-as-written = { $count ->
    [one] Er is één bestand geschreven in { $path }. Daarin staat wat op de telefoon stond, met alle namen en nummers.
   *[other] Er zijn { $count } bestanden geschreven in { $path }. Daarin staat wat op de telefoon stond, met alle namen en nummers.
}

# Answers that mean no, with commas between them.
consent-no-words = n, nee, neen

error-no-page = De pagina staat niet bij het programma.
error-no-page-next = Bouw Bridle opnieuw, of haal het opnieuw van waar het vandaan kwam.
error-page-there = Er is al een bestand { $path }.
error-page-there-next = Kies een andere naam, of voeg --force toe om eroverheen te schrijven.
