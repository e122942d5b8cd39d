### Not yet reviewed by a person who speaks it.

artifact-android-settings = Instellingen van de telefoon
artifact-android-settings-about =
    Alle instellingen van de telefoon en de gebruikers, en welke app elke instelling schreef.
    Ze laten zien welke app meldingen leest, wat het toetsenbord is, en wat is uitgezet.
rule-android-settings-protection-off = { $count ->
    [one] Eén bescherming tegen schadelijke apps is uitgezet: { $settings }.
   *[other] { $count } beschermingen tegen schadelijke apps zijn uitgezet: { $settings }.
}
rule-android-settings-protection-off-about =
    Android kijkt apps na voordat ze worden geïnstalleerd, en Play Protect kijkt ze elke dag na. Een deel daarvan is uit.
    Handleidingen van stalkerware zeggen tegen kopers dat ze het moeten uitzetten.
rule-android-settings-traffic-led-elsewhere = Het internetverkeer van de telefoon gaat via een andere computer: { $settings }.
rule-android-settings-traffic-led-elsewhere-about =
    Een proxy voor de hele telefoon ziet waarmee die verbinding maakt. Kantoren en sommige apps gebruiken er een.

benign-android-switched-off-by-owner = De eigenaar zette het uit, bijvoorbeeld om een app van elders te installeren.
benign-android-no-google = De telefoon heeft geen Google-diensten, of de eigenaar wilde geen apps naar Google sturen.
benign-android-proxy-app = Een app tegen advertenties, of een hulpmiddel om te testen, stelde het in.

next-android-look-at-play-protect = Open de Play Store, uw foto, Play Protect. Zet het aan, nadat u advies hebt.
next-android-ask-about-proxy = Kent u dit adres? Kijk in de instellingen van het wifi-netwerk, onder Proxy.
