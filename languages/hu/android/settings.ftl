### Not yet reviewed by a person who speaks it.
artifact-android-settings = A telefon beállításai
artifact-android-settings-about =
    A telefon és felhasználói összes beállítása, és hogy melyik alkalmazás írta őket.
    Megmutatják, melyik alkalmazás olvas értesítéseket, melyik a billentyűzet, és mit kapcsoltak ki.
rule-android-settings-protection-off = { $count ->
    [one] Ki van kapcsolva egy ártalmas alkalmazások elleni védelem: { $settings }.
   *[other] Ki van kapcsolva { $count } ártalmas alkalmazások elleni védelem: { $settings }.
}
rule-android-settings-protection-off-about =
    Az Android telepítés előtt megnézi az alkalmazásokat, a Play Protect pedig mindennap. Ennek egy része ki van kapcsolva.
    Stalkerware-útmutatók azt mondják a vevőiknek, hogy kapcsolják ki.
rule-android-settings-traffic-led-elsewhere = A telefon internetforgalma egy másik számítógépen át megy: { $settings }.
rule-android-settings-traffic-led-elsewhere-about =
    Egy egész telefonra szóló proxy látja, hová kapcsolódik. Irodák és néhány alkalmazás használ ilyet.

benign-android-switched-off-by-owner = A tulajdonos kapcsolta ki, például hogy máshonnan telepítsen egy alkalmazást.
benign-android-no-google = A telefonon nincsenek Google-szolgáltatások, vagy a tulajdonos nem egyezett bele, hogy alkalmazásokat küldjön a Google-nak.
benign-android-proxy-app = Egy hirdetések elleni alkalmazás vagy egy tesztelő eszköz állította be.

next-android-look-at-play-protect = Nyissa meg a Play Áruházat, koppintson a képére, majd a Play Protectre. Kapcsolja be, miután tanácsot kapott.
next-android-ask-about-proxy = Ismeri ezt a címet? Nézze meg a Wi-Fi-hálózat beállításaiban, a Proxy alatt.
