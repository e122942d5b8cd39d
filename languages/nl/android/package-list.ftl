### Not yet reviewed by a person who speaks it.

artifact-android-package-list = Apps, zoals de telefoon ze noemde
artifact-android-package-list-about =
    Elke app met de digitale vingerafdrukken van de bestanden, en vaak van de maker.
    Bekende spyware wordt hier gevonden aan de naam, het bestand of de maker.
rule-android-package-list-put-there-by-hand = { $count ->
    [one] Eén app komt niet uit een bekende winkel: { $packages }.
   *[other] { $count } apps komen niet uit een bekende winkel: { $packages }.
}
rule-android-package-list-put-there-by-hand-about =
    Apps die iemand stiekem volgen, worden meestal met de hand op de telefoon gezet. Veel gewone apps komen er ook zo op.
rule-android-package-list-installed-from-elsewhere = { $count ->
    [one] De app “{ $installer }”, geen bekende winkel, installeerde een app: { $packages }.
   *[other] De app “{ $installer }”, geen bekende winkel, installeerde { $count } apps: { $packages }.
}
rule-android-package-list-installed-from-elsewhere-about =
    Sommige schadelijke apps brengen andere mee. Winkels die wij niet kennen, zien er net zo uit.
rule-android-package-list-root-app = { $count ->
    [one] Er staat een app op de telefoon die andere apps volledige macht kan geven: { $packages }.
   *[other] Er staan { $count } apps op de telefoon die andere apps volledige macht kunnen geven: { $packages }.
}
rule-android-package-list-root-app-about =
    Met volledige macht over een telefoon, root genoemd, komt een app langs de meeste bescherming van Android.
    Sommige mensen regelen dat met opzet op hun eigen telefoon.
rule-android-package-list-protection-disabled = { $count ->
    [one] Een deel van de telefoon dat beschermt of updates brengt, is uitgezet: { $packages }.
   *[other] { $count } delen van de telefoon die beschermen of updates brengen, zijn uitgezet: { $packages }.
}
rule-android-package-list-protection-disabled-about =
    Sommige schadelijke apps zetten deze uit. Mensen die minder diensten van Google of de fabrikant willen, doen dat ook.
rule-android-package-list-removed-but-kept = { $count ->
    [one] Eén app is verwijderd, maar de telefoon houdt er nog een plaats voor: { $packages }.
   *[other] { $count } apps zijn verwijderd, maar de telefoon houdt er nog plaatsen voor: { $packages }.
}
rule-android-package-list-removed-but-kept-about =
    Het programma is weg, en wat het bewaarde is er misschien nog. Kijk hiernaar als u de app niet zelf verwijderde.

benign-android-app-removed = U, of de winkel, verwijderde de app en bewaarde de gegevens.
