### Not yet reviewed by a person who speaks it.
### How evidence is made, step by step; the names in quotation marks are those of menus.

page-have-mac = Op een Mac
page-have-windows = Op Windows
page-have-phone = Op de telefoon
page-have-androidqf = Met AndroidQF, als iemand u helpt
page-have-transfer-mac = Een Mac leest uit zichzelf geen bestanden van een Android-telefoon. Gebruik een USB-stick die op allebei past, of stuur het bestand met bluetooth.
page-have-transfer-windows = Sluit de telefoon aan met een kabel. Kies in de melding over USB op de telefoon “Bestandsoverdracht”. Kopieer het bestand dan met de Verkenner.
page-have-ios-backup-encrypt = Wij raden een versleutelde back-up aan: die bevat meer geschiedenis, zoals gesprekken en bezochte pagina’s.
page-have-ios-backup-mac-1 = Sluit de telefoon aan met een kabel en ontgrendel hem. Tik op “Vertrouw” als hij dat vraagt. Open de Finder en kies de telefoon aan de zijkant.
page-have-ios-backup-mac-2 = Kies de reservekopie van alle gegevens op deze Mac, en vink “Versleutel lokale reservekopie” aan. Schrijf het wachtwoord op: niemand kan het u teruggeven.
page-have-ios-backup-now = Klik op “Maak nu reservekopie” en wacht tot het klaar is.
page-have-ios-backup-mac-4 = Klik in de Finder op “Beheer reservekopieën”. Klik met de rechterknop op de back-up en kies “Toon in Finder”. Sleep de map met de lange naam naar deze pagina.
page-have-ios-backup-mac-5 = Mag de browser de map niet lezen? Kopieer de map naar het bureaublad en geef die kopie.
page-have-ios-backup-windows-1 = Sluit de telefoon aan met een kabel en ontgrendel hem. Tik op “Vertrouw” als hij dat vraagt. Open “Apple-apparaten” of iTunes en kies de telefoon.
page-have-ios-backup-windows-2 = Kies de reservekopie van alle gegevens op deze computer, en vink “Versleutel lokale reservekopie” aan. Schrijf het wachtwoord op: niemand kan het u teruggeven.
page-have-ios-backup-windows-4 = Plak een van deze regels in de adresbalk van de Verkenner. De eerste is voor “Apple-apparaten”, de tweede voor iTunes. Kies de map met de lange naam.
page-have-ios-sysdiagnose-1 = Druk beide volumeknoppen en de zijknop ongeveer één seconde in. Laat los als de telefoon trilt.
page-have-ios-sysdiagnose-2 = Wacht tien minuten. Kijk in Instellingen, “Privacy en beveiliging”, “Analyse en verbeteringen”, “Analysegegevens”. De naam begint met “sysdiagnose”.
page-have-ios-sysdiagnose-mac = Open het bestand en stuur het met AirDrop naar deze computer.
page-have-ios-sysdiagnose-windows = Op Windows is er geen AirDrop. Open het bestand en bewaar het in “Bestanden”, in iCloud Drive. Haal het dan op van icloud.com.
page-have-ios-sysdiagnose-cost = Dit kost tot een halve gigabyte van uw iCloud, en er ligt een kopie. Wie uw account kan openen, kan die zien. Wis de kopie daar na afloop.
page-have-android-1 = Open in de instellingen “Over de telefoon” en tik zeven keer op “Build-nummer”. Open daarna “Opties voor ontwikkelaars”.
page-have-android-2 = Kies “Bugrapport”, dan “Volledig rapport”. De telefoon zegt wanneer het klaar is.
page-have-android-3 = Bewaar het bestand en breng het naar deze computer. Zet “Opties voor ontwikkelaars” daarna weer uit.
page-have-androidqf-1 = AndroidQF is een programma voor de computer dat via een kabel meer verzamelt. Het duurt ongeveer een half uur. U vindt het op github.com/mvt-project/androidqf.
page-have-androidqf-2 = Zet in “Opties voor ontwikkelaars” “USB-foutopsporing” aan. Sluit de telefoon aan en sta deze computer toe op het scherm.
page-have-androidqf-3 = Start AndroidQF en beantwoord wat het vraagt.
page-have-androidqf-4 = Geef de map of het zip-bestand dat het maakte aan deze pagina. Zet “USB-foutopsporing” en “Opties voor ontwikkelaars” weer uit.
page-have-intrusion-logs-from = Ze horen bij Android 16. De telefoon bewaart ze versleuteld bij uw Google-account. Ophalen duurt ongeveer tien minuten.
page-have-intrusion-logs-1 = Open in de instellingen “Geavanceerde beveiliging”, dan de logboeken over inbraak (“Intrusion logging”), en kies om ze te downloaden.
page-have-intrusion-logs-2 = Typ wat de telefoon ontgrendelt. De logboeken staan dan in “Downloads”, in de map “Intrusion Logging”. Breng die map naar deze computer.
