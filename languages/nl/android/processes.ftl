### Not yet reviewed by a person who speaks it.

artifact-android-processes = Programma’s die draaien
artifact-android-processes-about =
    Elk programma dat draaide toen het rapport werd gemaakt, en met wiens rechten.
rule-android-processes-superuser-label = { $count ->
    [one] Eén programma draaide met volledige macht over de telefoon: { $processes }.
   *[other] { $count } programma’s draaiden met volledige macht over de telefoon: { $processes }.
}
rule-android-processes-superuser-label-about =
    Deze programma’s hebben het kenmerk dat hulpmiddelen voor roottoegang geven. Op een gewone telefoon heeft geen programma dat.
rule-android-processes-kernel-look-alike = { $count ->
    [one] Eén programma heet zoals een deel van de kern van het systeem, maar is dat niet: { $processes }.
   *[other] { $count } programma’s heten zoals delen van de kern van het systeem, maar zijn dat niet: { $processes }.
}
rule-android-processes-kernel-look-alike-about =
    Sommige schadelijke programma’s nemen zulke namen, zodat niemand er nog eens naar kijkt.
rule-android-processes-from-passing-folder = { $count ->
    [one] Eén programma draait, of is gestart met iets, vanaf de plaats waar een computer via de kabel dingen neerzet: { $processes }.
   *[other] { $count } programma’s draaien, of zijn gestart met iets, vanaf de plaats waar een computer via de kabel dingen neerzet: { $processes }.
}
rule-android-processes-from-passing-folder-about =
    Geen app kan daar schrijven. Ontwikkelaars gebruiken deze plaats elke dag. Aanvallers die de telefoon in handen hadden ook.
rule-android-processes-code-put-in = { $count ->
    [one] Eén programma moest code laden die niet van het programma zelf is: { $processes }.
   *[other] { $count } programma’s moesten code laden die niet van henzelf is: { $processes }.
}
rule-android-processes-code-put-in-about =
    Hulpmiddelen om te testen doen dit. Hulpmiddelen die apps veranderen terwijl ze draaien, ook.

next-android-keep-the-report = Bewaar dit bugrapport. Het laat meer zien dan de telefoon later zal doen.
