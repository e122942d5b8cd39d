### Not yet reviewed by a person who speaks it.

artifact-android-adb-state = Vertrouwde computers
artifact-android-adb-state-about =
    Computers die de telefoon via een kabel of het netwerk mogen bedienen, en wanneer ze dat voor het laatst deden.
rule-android-adb-state-computers-trusted = De telefoon vertrouwt { $keys } computers, die de telefoon mogen bedienen.
rule-android-adb-state-computers-trusted-about =
    Een vertrouwde computer kan apps installeren en gegevens kopiëren. Elke computer is één keer toegestaan, op de ontgrendelde telefoon.
rule-android-adb-state-wireless-debugging = Computers kunnen de telefoon via het netwerk bedienen.
rule-android-adb-state-wireless-debugging-about =
    Draadloze foutopsporing is gemaakt voor ontwikkelaars. Er is een code voor nodig die de telefoon laat zien.

benign-android-own-computer = De computers zijn van uzelf, of een ervan maakte dit bugrapport.

next-android-revoke-debugging = Kijk in Instellingen, Opties voor ontwikkelaars, Autorisaties voor USB-foutopsporing intrekken. Doe dat nadat u advies hebt.
