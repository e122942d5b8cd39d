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
evidence-other = Ander materiaal ({ $kind })
evidence-other-limits = Geen enkel bestand laat alles zien wat er op een telefoon gebeurde.
