### Not yet reviewed by a person who speaks it.

artifact-android-packages = Geïnstalleerde apps
artifact-android-packages-about =
    Elke app van de telefoon, met wie die installeerde, wanneer, en wat die mag doen.
    Bekende spyware wordt hier gevonden aan de naam of het certificaat van de maker.
rule-android-packages-sideloaded-with-much-access = De app “{ $package }” komt niet uit een bekende winkel en mag gebruiken: { $rights }.
rule-android-packages-sideloaded-with-much-access-about =
    Apps die iemand stiekem volgen, worden meestal met de hand op de telefoon gezet. Ze vragen om bijna elk recht.
    Veel gewone apps komen er ook zo op.
rule-android-packages-sideloaded-without-icon = De app “{ $package }” komt niet uit een bekende winkel, en heeft geen pictogram.
rule-android-packages-sideloaded-without-icon-about =
    Een app zonder pictogram is niet te openen vanaf het startscherm. Apps die zich verbergen doen dit, en toevoegingen van andere apps ook.
rule-android-packages-installed-by-another-app = De app “{ $package }” is geïnstalleerd door de app “{ $installer }”, en dat is geen bekende winkel.
rule-android-packages-installed-by-another-app-about =
    Sommige schadelijke apps brengen andere mee. Winkels die wij niet kennen, zien er net zo uit.
rule-android-packages-root-manager = De app “{ $package }” staat op de telefoon. Die kan andere apps volledige macht geven.
rule-android-packages-root-manager-about =
    Met volledige macht over een telefoon, root genoemd, komt een app langs de meeste bescherming van Android.
    Sommige mensen regelen dat met opzet op hun eigen telefoon.

benign-android-app-from-elsewhere = U of iemand die u kent zette de app erop, bijvoorbeeld van de website van de maker.
benign-android-app-of-work = Een werkgever of school zette de app erop.
benign-android-plugin = De app voegt alleen iets toe aan een andere app, bijvoorbeeld een toetsenbord, een thema of een lettertype.
benign-android-other-shop = De andere app is een winkel, of een hulpmiddel om apps van een oude telefoon over te zetten.
benign-android-rooted-by-owner = De eigenaar regelde met opzet roottoegang.

next-android-do-you-know-this-app = Kent u deze app, en wie zette die erop? Zoek hem op in Instellingen, Apps.
next-android-do-not-remove-yet = Verwijder de app nog niet. Wie hem erop zette, zou het merken, en een deskundige wil hem misschien zien.
