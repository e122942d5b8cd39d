### Not yet reviewed by a person who speaks it.
### What the command line says of itself.

help-program = Kijkt de eigen sporen van een telefoon na op bekende spyware. Niets verlaat deze computer.
help-option-help = laat deze hulp zien
help-option-version = laat de versie zien
help-heading-example = Voorbeeld:
help-exit-codes =
    Exitcodes: 0 geen bekende sporen in wat gelezen is, 1 sporen, 2 kijk er beter naar, 3 geen antwoord mogelijk, 64 verkeerd gebruik, 65 geen materiaal van een telefoon, 66 pad niet te lezen, 70 een fout in Bridle, 73 uitvoer niet te schrijven, 77 wachtwoord ontbreekt of is fout, 130 gestopt.

help-check = Kijkt een back-up of een diagnosebestand na. Dit is het belangrijkste werk.
help-check-evidence = map met een back-up, of een diagnosebestand; meer van één telefoon geven één verslag
help-option-indicators = bestand of map met gepubliceerde aanwijzingen (indicatoren), naast de geïnstalleerde; mag meer dan één keer
help-option-only-indicators = gebruik alleen de opgegeven aanwijzingen
help-option-allow = bestand met waarden die u kent en die niet worden gemeld; het verslag zegt hoe vaak ze voorkwamen
help-option-identity-file = bestand met een geheime sleutel van age, voor materiaal dat met age voor een sleutel is versleuteld
help-option-password-file = bestand met het wachtwoord van de back-up; anders de variabele BRIDLE_BACKUP_PASSWORD; anders wordt het gevraagd
help-option-out = schrijf het verslag in deze map, die nieuw of leeg moet zijn
help-option-force = schrijf in een map die niet leeg is
help-option-records = schrijf ook elke vermelding en de hele tijdlijn
help-option-redact = vervang persoonlijke inhoud waar geen bevinding op berust door tekens
help-option-only = lees alleen deze artefacten (id’s met komma’s)
help-option-skip = sla deze artefacten over (id’s met komma’s)
help-option-lang = taal van de teksten; twee met een komma geven twee kolommen
help-option-json = schrijf report.json naar de standaarduitvoer, en niets anders
help-option-since = eerste dag van de tijdlijn die wordt geschreven
help-option-until = laatste dag van de tijdlijn die wordt geschreven
help-option-consent = wie deze controle goed vond
help-option-yes = zeg dat de eigenaar het goed vindt
help-option-jobs = aantal processen dat tegelijk werkt
help-option-limit = stel een grens in; mag meer dan één keer
help-option-quiet = laat geen voortgang zien
help-option-verbose = laat elke stap zien
help-option-no-color = gebruik geen kleuren

help-explain = Legt een regel of artefact uit, met de onschuldige oorzaken.
help-explain-rule = id van een regel of artefact, zoals die in een verslag staat
help-coverage = Noemt wat er gelezen kan worden, wat dat kan laten zien, en hoeveel aanwijzingen ermee te toetsen zijn.
help-coverage-json = schrijf JSON
help-records = Schrijft de vermeldingen van één artefact als regels JSON.
help-records-artifact = id van het artefact; “processes” voor elk programma dat een onderdeel zag draaien
help-records-as = schrijft wat MVT, het bekendste programma op dit gebied, zou hebben geschreven: per module één bestand, met de namen van MVT (mvt)
help-records-out = bij --as: de map voor die bestanden; die moet nieuw of leeg zijn
help-verify = Kijkt of een map met een verslag nog is zoals die is geschreven.
help-verify-folder = map met het verslag
help-example = Schrijft verzonnen materiaal voor uitleg en oefening.
help-example-name = welke soort: { $names }
help-example-folder = map om het in te schrijven; moet nieuw of leeg zijn
help-example-clean = zonder geplaatste sporen
help-example-seed = getal dat de details bepaalt; hetzelfde getal geeft dezelfde bestanden

coverage-line = { $indicators ->
    [one] één aanwijzing
   *[other] { $indicators } aanwijzingen
}, { $rules ->
    [0] geen regels
    [one] één regel
   *[other] { $rules } regels
}

coverage-name = { $name }: { $testable } van de { $loaded } aanwijzingen
coverage-more-names = { $count ->
    [one] en nog één naam
   *[other] en nog { $count } namen
}
coverage-untested = Niets in dit soort materiaal bevat: { $types }

heading-could-also-be = Dit kan ook onschuldig zijn:
heading-how-to-find-out = Hoe u het nagaat, en wat u nu kunt doen:
heading-sources = Bronnen:
heading-next-step = Wat u kunt doen:
heading-examples = Zie ook:

example-written = Er is verzonnen materiaal geschreven in { $path }. Het is niemands telefoon.
example-password = Het wachtwoord van de back-up is: { $password }
example-next = Om het na te kijken:
error-unknown-example = Er is geen voorbeeld met de naam { $name }.
error-unknown-example-next = Deze zijn er: { $choices }.
help-indicators = Laat gepubliceerde aanwijzingen zien, onderzoekt ze en installeert ze.
help-indicators-list = Laat zien welke aanwijzingen zijn geïnstalleerd.
help-indicators-lint = Zegt wat er in een bestand met aanwijzingen staat, wat er vreemd aan is, en wat niet is begrepen.
help-indicators-import = Installeert bestanden met aanwijzingen, zodat elke controle ernaar zoekt.
help-indicators-files = bestanden met aanwijzingen: STIX 2, MISP, YAML, CSV of gewone lijsten, een zip ervan, een pakket; - is de standaardinvoer
help-indicators-key = openbare sleutel, of een bestand ermee, waarmee pakketten voortaan ondertekend mogen zijn
help-indicators-update = Haalt de openbare lijsten met aanwijzingen op. Geen andere opdracht gebruikt het netwerk.
help-indicators-index = adres of bestand van de inhoudslijst die wordt gevolgd; anders de openbare
help-indicators-mirror = neem de bestanden uit deze map; er wordt niets opgehaald
help-indicators-pins = neem alleen bestanden met de hashes van dit lock-bestand
help-indicators-keep-going = sla bestanden over die niet op te halen zijn, of bewaar ze zoals ze waren
help-indicators-rollback = Gaat terug naar de lijsten van voor de laatste update. Twee keer doen maakt het ongedaan.
help-indicators-pack = Maakt één klein ondertekend bestand van alle aanwijzingen, voor computers zonder netwerk.
help-indicators-out = bestand om te schrijven
help-indicators-sign = geheime sleutel in een bestand van minisign, zonder wachtwoord; anders een eigen sleutel

help-option-sign = onderteken het manifest met de geheime sleutel in dit bestand van minisign (zonder wachtwoord)
help-option-event = iets dat de persoon zich herinnert, met de datum: “2026-05-03 grens over”; het staat op de tijdlijn en telt niet als materiaal; mag meer dan één keer
help-verify-key = openbare sleutel, of een bestand ermee, waarmee het verslag ondertekend moet zijn
help-handover = Pakt wat een helper van een verslag nodig heeft in één bestand dat alleen de helper kan openen.
help-handover-to = openbare sleutel van age (age1…) van wie het mag openen, of een bestand met zulke sleutels; mag meer dan één keer
help-handover-out = bestand om te schrijven
help-handover-no-redact = laat namen, nummers en teksten zoals ze zijn
help-handover-force = schrijf over een bestand heen dat er al is
help-web = Schrijft de pagina: één bestand dat een telefoon in een browser nakijkt.
help-web-out = bestand om de pagina in te schrijven
web-written = De pagina is geschreven in { $path }. Er is geen netwerk voor nodig.
