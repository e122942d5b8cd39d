### Not yet reviewed by a person who speaks it.
### Harmless causes and next steps that rules name.

benign-advertising-redirect = Advertenties en bezoektellers sturen de browser de hele dag door, elke keer binnen een ogenblik.
benign-short-link = Een korte link stuurt de browser door naar de pagina waar die voor staat.
benign-statistics-reset = De statistieken zijn in de instellingen op nul gezet, of de telefoon haalde zelf oude vermeldingen weg.
benign-restored-backup = De vermeldingen kwamen via een back-up van een oudere telefoon.
benign-damaged-database = De database was beschadigd, en een reparatie liet sommige vermeldingen weg.
benign-app-removed = Een app is verwijderd, en de vermelding erbij ook.
benign-own-profile = De eigenaar zette het profiel erop, bijvoorbeeld voor een VPN, het netwerk van een school of een filter tegen advertenties.
benign-forged-notification = Iemand maakte het bericht na om u bang te maken of om u naar een valse pagina te lokken.
benign-forwarded-message = Iemand stuurde het bericht door, of haalde het aan.

next-look-at-the-address = Kijk naar beide adressen. Kent u ze, en opende u het eerste zelf?
next-compare-with-sysdiagnose = Maak ook een diagnosebestand van de telefoon. Dat laat zien welke programma’s de laatste tijd draaiden.
next-ask-who-installed-it = Vraag u af wie het profiel op de telefoon zette, en waarom.
next-look-in-settings-profiles = Kijk in Instellingen, Algemeen, VPN en apparaatbeheer. Verwijder niets voordat u advies hebt.
next-check-apple-account = Log vanaf een ander apparaat in bij uw Apple Account op de website van Apple. Een echte waarschuwing staat boven aan die pagina.
