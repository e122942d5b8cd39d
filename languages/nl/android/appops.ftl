### Not yet reviewed by a person who speaks it.

artifact-android-appops = Gebruik van rechten door apps
artifact-android-appops-about =
    Wanneer elke app voor het laatst de microfoon, de camera, de locatie en andere rechten gebruikte, en wat is geweigerd.
rule-android-appops-listening-now = De app “{ $package }” gebruikte een recht toen het rapport werd gemaakt: { $operation }.
rule-android-appops-listening-now-about =
    De microfoon, de camera of het scherm was in gebruik. Bij de eerste twee toont Android een groene stip.
rule-android-appops-used-in-background = De app “{ $package }” gebruikte een recht terwijl niemand ernaar keek: { $operation }.
rule-android-appops-used-in-background-about =
    Android laat apps alleen in bijzondere gevallen ongezien de microfoon en de camera gebruiken.
rule-android-appops-restricted-settings-allowed = Iemand gaf de app “{ $package }” rechten die Android weigert aan apps van onbekende herkomst.
rule-android-appops-restricted-settings-allowed-about =
    Apps die als bestand kwamen, mogen het scherm of meldingen niet lezen. Iemand moet dat eerst toestaan in de instellingen van de app.
    Handleidingen van stalkerware vragen kopers om dat te doen.
rule-android-appops-installs-others = De app “{ $package }” installeerde andere apps, of probeerde dat.
rule-android-appops-installs-others-about =
    Android vraagt het eerst voordat een app dat mag. Sommige schadelijke apps halen zo een tweede binnen.

benign-android-opens-app-files = Een browser, een bestandsbeheerder of een berichten-app van u opende het bestand van een app.
benign-android-call-or-assistant = Een gesprek, een spraakassistent, een recorder of een camera-app van uzelf doet dit.

next-android-look-at-permissions = Kijk in Instellingen, Privacy, Privacydashboard. Dat toont welke app de laatste dagen wat gebruikte.
