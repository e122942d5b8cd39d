### Not yet reviewed by a person who speaks it.
### Kinds of evidence, and what each never shows.

evidence-ios-backup = Back-up van een iPhone of iPad
evidence-ios-backup-limits = Een back-up bevat berichten, bezochte pagina’s en enkele lijsten van het systeem. Die laat niet zien welke programma’s nu draaien, of wat er in het geheugen staat.
evidence-ios-filesystem = Kopie van de bestanden van een iPhone
evidence-ios-filesystem-limits = Een kopie van de bestanden laat niet zien wat er in het geheugen stond. Veel lijsten van het systeem gaan maar enkele weken terug.
evidence-ios-sysdiagnose = Diagnosebestand van een iPhone
evidence-ios-sysdiagnose-limits = Een diagnosebestand laat de laatste dagen of weken zien. Er staan geen berichten in en bijna geen bezochte pagina’s.
evidence-android-bugreport = Android-bugrapport
evidence-android-bugreport-limits = Een bugrapport laat de telefoon zien op dat moment en enkele dagen ervoor. Er staan geen berichten in.
evidence-androidqf = Android-bestanden, verzameld met AndroidQF
evidence-androidqf-limits = Alleen wat de telefoon via een kabel laat zien, is verzameld. Verborgen programma’s staan er misschien niet in.
evidence-android-backup = Android-back-up
evidence-android-backup-limits = Een Android-back-up bevat weinig meer dan sms-berichten. De meeste apps doen er niet aan mee.
evidence-intrusion-logs = Android-logboeken over inbraak (intrusion logs)
evidence-intrusion-logs-limits = Zulke logboeken beginnen op de dag dat ze zijn aangezet. Wat daarvoor gebeurde, staat er niet in.
evidence-keepsake = Bewaarbestand van een eerdere controle
evidence-keepsake-limits = Een bewaarbestand bevat wat met aanwijzingen is vergeleken, en verder niets van de telefoon. Alleen dezelfde delen kunnen opnieuw worden bekeken.
evidence-ios-loose-files = Losse bestanden van een iPhone of iPad
evidence-ios-loose-files-limits = Losse bestanden laten alleen zien wat erin staat. Alle andere delen van de telefoon waren er niet en zijn niet nagekeken.
evidence-android-loose-files = Losse bestanden van een Android-telefoon
evidence-android-loose-files-limits = Losse bestanden laten alleen zien wat erin staat. Alle andere delen van de telefoon waren er niet en zijn niet nagekeken.
evidence-other = Ander materiaal ({ $kind })
evidence-other-limits = Geen enkel bestand laat alles zien wat er op een telefoon gebeurde.

other-form-packed = { $name } is ingepakt op een manier die Bridle niet opent: { $form }.
other-form-packed-next = Pak het eerst uit, met 7-Zip of met het programma dat het maakte. Geef daarna de map of het bestand dat erin zat.
other-form-locked = { $name } is op slot met een eigen wachtwoord ({ $form }).
other-form-locked-next = Open het eerst met het programma dat het op slot deed. Geef daarna de map of het bestand dat erin zat.
other-form-part = { $name } is maar één deel van een groter archief.
other-form-part-next = Zet alle delen in één map en pak het eerste uit. Geef daarna wat eruit komt.
other-form-not-here = { $name } is leeg. Misschien staat het nog in de cloud, of het kopiëren is niet klaar.
other-form-not-here-next = Laat het cloudprogramma het op deze computer bewaren, of kopieer het opnieuw. Probeer het daarna nog eens.
