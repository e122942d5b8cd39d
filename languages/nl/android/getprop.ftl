### Not yet reviewed by a person who speaks it.

artifact-android-getprop = Systeemeigenschappen
artifact-android-getprop-about =
    Korte notities van het systeem over zichzelf: de versie, hoe het is gestart, en welke vergrendelingen open zijn.
    Sommige bekende spyware laat hier eigen notities achter.
rule-android-getprop-weakened-system = { $count ->
    [one] Eén vergrendeling van het systeem is open: { $properties }.
   *[other] { $count } vergrendelingen van het systeem zijn open: { $properties }.
}
rule-android-getprop-weakened-system-about =
    Android gaat bij elke start na of niemand het veranderde. Op deze telefoon staan sommige van die controles uit, of ze mislukten.
rule-android-getprop-debug-over-network = De brug voor foutopsporing luistert naar het netwerk op poort { $port }.
rule-android-getprop-debug-over-network-about =
    Via deze brug kan een computer de telefoon bedienen. Die is gemaakt voor ontwikkelaars, en staat op bijna alle telefoons uit.
rule-android-getprop-old-security-patch = De beveiligingsupdates stopten { $days } dagen voordat het rapport werd gemaakt, op { $patch }.
rule-android-getprop-old-security-patch-about =
    Gaten die later zijn gedicht, zijn op deze telefoon open. Dat maakt een aanval makkelijker. Het wijst niet op een aanval.

benign-android-own-system = De eigenaar zette een ander systeem op de telefoon, of het is een telefoon voor ontwikkelaars.
benign-android-developer = Iemand die apps schrijft, gebruikt de telefoon om te testen.
benign-android-no-more-updates = De fabrikant geeft geen updates meer voor deze telefoon.

next-android-ask-about-unlocking = Vraag wie de telefoon ontgrendelde, en wanneer. Tweedehands telefoons zijn soms al ontgrendeld.
next-android-switch-off-debugging = Zet foutopsporing uit in Instellingen, Systeem, Opties voor ontwikkelaars, nadat u advies hebt.
next-android-update = Installeer de nieuwste update. Geeft de fabrikant er geen? Denk dan aan een andere telefoon.
