### Not yet reviewed by a person who speaks it.
### A report handed on to somebody who helps: words of the command line, and the checklist in the packet.

handover-written = Het pakket is { $path } ({ $size } bytes). Alleen wie de geheime sleutel heeft, kan het openen; u kunt dat niet.
handover-redacted = Namen, nummers en teksten zijn erin vervangen. Waar bevindingen op berusten, is bewaard: lees report.html voordat u het stuurt.
handover-not-redacted = Namen, nummers en teksten in de bevindingen zijn gebleven zoals ze zijn.
handover-open = Om het te openen:

checklist-title = Lijst voor wie helpt
checklist-about = Dit pakket komt van de controle van een telefoon. Erin zitten het verslag, de lijst van wat is gelezen, en de rijen waarop bevindingen berusten. Er zit niets anders van de telefoon in.
checklist-answer = Antwoord van de controle
checklist-evidence = Wat is nagekeken
checklist-findings = Bevindingen per sterkte
checklist-read = Onderdelen helemaal gelezen
checklist-clues = Aanwijzingen waarnaar gezocht kon worden
# Two numbers: 12 of 40.
checklist-of = { $part } van { $whole }
checklist-redacted = Namen en teksten vervangen
checklist-manifest = SHA-256 van het manifest van het hele verslag
checklist-steps = In deze volgorde
checklist-whole = Typ “bridle verify FOLDER”. Is het pakket ondertekend? Vergelijk de sleutel dan met de sleutel die de persoon u langs een andere weg gaf.
checklist-agreed = Vraag de persoon of u hiernaar mag kijken, en wat er voor die persoon uit moet komen.
checklist-reach = Vraag hoe u die persoon kunt bereiken zonder de telefoon die is nagekeken.
checklist-unread = Lees eerst wat niet kon worden nagekeken, in report.html of ledger.json. Lees daarna de bevindingen.
checklist-rows = Ga van elke bevinding naar de rij (rows.jsonl). Kijk of de rij zegt wat de bevinding zegt.
checklist-harmless = Neem de onschuldige oorzaken samen met de persoon door. Misschien is de reden bekend.
checklist-words = Zeg wat is gevonden in wat is gelezen. Een controle kan niet zeggen dat er geen spyware op een telefoon is.
checklist-more = Hebt u meer nodig? Vraag dan om het materiaal zelf. In manifest.json staat de SHA-256 van elk bestand dat is gelezen.
checklist-keep = Bewaar het pakket versleuteld. Wis het als de zaak klaar is.
