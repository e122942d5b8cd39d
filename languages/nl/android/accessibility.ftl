### Not yet reviewed by a person who speaks it.

artifact-android-accessibility = Toegankelijkheidsservices
artifact-android-accessibility-about =
    Hulp voor mensen voor wie het scherm moet worden voorgelezen of bediend. Zulke apps zien alles op het scherm.
    Spyware gebruikt dezelfde deur.
rule-android-accessibility-unknown-service-on = De app “{ $package }” mag als toegankelijkheidsservice het scherm lezen, en staat aan.
rule-android-accessibility-unknown-service-on-about =
    Een toegankelijkheidsservice ziet het scherm en wat er wordt getypt. Deze hoort niet bij de bekende hulpmiddelen.
    Wachtwoordmanagers en andere gewone apps gebruiken dit ook.

benign-android-helper-app = Een wachtwoordmanager, een schermfilter, een app voor hulp op afstand of een andere app van uzelf heeft dit nodig.
benign-android-maker-service = De fabrikant van de telefoon zette de service erop.

next-android-look-at-accessibility = Kijk in Instellingen, Toegankelijkheid. Zette u deze service aan, en waarvoor?
