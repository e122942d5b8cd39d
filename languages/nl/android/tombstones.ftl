### Not yet reviewed by a person who speaks it.

artifact-android-tombstones = Vastgelopen programma’s
artifact-android-tombstones-about =
    Programma’s die vastliepen, en wat ze hadden geladen. Een aanval die mislukt, kan zo’n spoor achterlaten.
rule-android-tombstones-code-from-odd-place = Het programma “{ $process }” liep vast met code uit een ongewone map: { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Apps en het systeem bewaren hun code ergens anders. Hulpmiddelen om telefoons te ontgrendelen draaiden vanuit zulke mappen.
rule-android-tombstones-memory-fault = { $count ->
    [one] Een programma liep vast door een fout in het gebruik van geheugen: { $processes }.
   *[other] Programma’s liepen { $count } keer vast door een fout in het gebruik van geheugen: { $processes }.
}
rule-android-tombstones-memory-fault-about =
    Android stopte het, of de processor. Een mislukte aanval kan er zo uitzien.
rule-android-tombstones-system-user-crashed = { $count ->
    [one] Een programma met de rechten van het systeem liep vast: { $processes }.
   *[other] Programma’s met de rechten van het systeem liepen { $count } keer vast: { $processes }.
}
rule-android-tombstones-system-user-crashed-about =
    Zulke programma’s mogen meer dan elke app. Aanvallen richten zich erop, en ze hebben ook eigen fouten.
