### Not yet reviewed by a person who speaks it.

artifact-android-tombstones = Vastgelopen programma’s
artifact-android-tombstones-about =
    Programma’s die vastliepen, en wat ze hadden geladen. Een aanval die mislukt, kan zo’n spoor achterlaten.
rule-android-tombstones-code-from-odd-place = Het programma “{ $process }” liep vast met code uit een ongewone map: { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Apps en het systeem bewaren hun code ergens anders. Hulpmiddelen om telefoons te ontgrendelen draaiden vanuit zulke mappen.
