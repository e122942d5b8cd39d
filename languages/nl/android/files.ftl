### Not yet reviewed by a person who speaks it.

artifact-android-files = Namen van bestanden
artifact-android-files-about =
    Welke bestanden op de telefoon staan, wanneer ze zijn veranderd, en van wie ze zijn. Bekende spyware wordt hier gevonden aan de bestanden.
rule-android-files-in-passing-folder = { $count ->
    [one] Eén bestand staat waar een computer via de kabel dingen neerzet: { $files }.
   *[other] { $count } bestanden staan waar een computer via de kabel dingen neerzet: { $files }.
}
rule-android-files-in-passing-folder-about =
    Geen app kan daar schrijven. Ontwikkelaars gebruiken deze plaats elke dag. Aanvallers die de telefoon in handen hadden ook.
rule-android-files-root-tool = { $count ->
    [one] Er staat een bestand van een hulpmiddel voor roottoegang op de telefoon: { $files }.
   *[other] Er staan { $count } bestanden van hulpmiddelen voor roottoegang op de telefoon: { $files }.
}
rule-android-files-root-tool-about =
    Met roottoegang komt een programma langs de meeste bescherming van Android. Sommige mensen regelen dat met opzet op hun eigen telefoon.
rule-android-files-set-user-outside-system = { $count ->
    [one] Eén programma buiten het systeem geeft zijn rechten door aan wie het start: { $files }.
   *[other] { $count } programma’s buiten het systeem geven hun rechten door aan wie ze start: { $files }.
}
rule-android-files-set-user-outside-system-about =
    Gewone apps hebben dit kenmerk nooit. Hulpmiddelen voor roottoegang wel.
rule-android-files-hidden-code = { $count ->
    [one] In een verborgen map van de gedeelde opslag staat een programma: { $files }.
   *[other] In verborgen mappen van de gedeelde opslag staan { $count } programma’s: { $files }.
}
rule-android-files-hidden-code-about =
    Sommige schadelijke apps bewaren wat ze later laden in verborgen mappen. Veel gewone apps bewaren er hun updates.
rule-android-files-changed-system-file = { $count ->
    [one] Eén bestand van het systeem heeft niet de datum van alle andere, { $day }: { $files }.
   *[other] { $count } bestanden van het systeem hebben niet de datum van alle andere, { $day }: { $files }.
}
rule-android-files-changed-system-file-about =
    De bestanden van het systeem worden allemaal tegelijk gemaakt en veranderen nooit tussen updates. Een bestand met een andere datum
    is er later neergezet, of de fabrikant bouwde het systeem in stappen.

benign-android-app-keeps-downloads = Een gewone app bewaart updates of toevoegingen in een verborgen map.
benign-android-maker-changed = De fabrikant, of een update, zette het bestand daar.

next-android-ask-what-these-files-are = Ontwikkelt iemand apps op deze telefoon, of is die gerepareerd? Vraag die persoon wat deze bestanden zijn.
next-android-keep-the-acquisition = Laat deze bestanden zoals ze zijn, en maak een kopie. Ze laten meer zien dan de telefoon later zal doen.
