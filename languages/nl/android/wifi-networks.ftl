### Not yet reviewed by a person who speaks it.

artifact-android-wifi-networks = Wifi-netwerken
artifact-android-wifi-networks-about =
    Wifi-netwerken die de telefoon kent, wie ze instelde, en hun proxy’s.
rule-android-wifi-networks-proxy = Het wifi-netwerk “{ $network }” gaat via een andere computer: { $proxy }.
rule-android-wifi-networks-proxy-about =
    Een proxy ziet waarmee de telefoon verbinding maakt zolang die dit netwerk gebruikt. Kantoren en scholen gebruiken er een.
rule-android-wifi-networks-own-certificate = Het wifi-netwerk “{ $network }” brengt een eigen certificaat mee.
rule-android-wifi-networks-own-certificate-about =
    Kantoren en scholen hebben zulke netwerken, zodat telefoons het echte netwerk van een vals netwerk kunnen onderscheiden.

benign-android-wifi-of-work = Het is het netwerk van uw werk, uw school of uw universiteit.

next-android-ask-about-wifi = Kent u dit netwerk? Kijk in de lijst met opgeslagen netwerken, en vraag het wie het beheert.
