### Not yet reviewed by a person who speaks it.
artifact-android-device-admins = Eszközkezelők
artifact-android-device-admins-about =
    Alkalmazások, amelyek zárolhatják vagy törölhetik a telefont, és a szokásos módon nem távolíthatók el. Néhány kémprogram azzá teszi magát.
rule-android-device-admins-phone-owned = Ez az alkalmazás a telefon vagy egy rajta lévő profil tulajdonosa, és megszabja a szabályait: „{ $package }”.
rule-android-device-admins-phone-owned-about =
    Egy ilyen tulajdonos alkalmazásokat telepíthet, naplókat olvashat és beállításokat tilthat meg. Munkahelyi telefonon ez szokásos.
rule-android-device-admins-admin-active = Ez az alkalmazás a telefon kezelője: „{ $package }”.
rule-android-device-admins-admin-active-about =
    Egy kezelő zárolhatja vagy törölheti a telefont. Addig marad, amíg valaki ki nem kapcsolja ezt a jogát.

benign-android-work-profile-app = Egy alkalmazás, amely két fiókot tart külön, saját profilt állított be.
benign-android-anti-theft = Egy lopás elleni, levelező vagy szülőknek szóló alkalmazás kérte.

next-android-look-at-admins = Nézze meg itt: Beállítások, Biztonság, Eszközkezelő alkalmazások. Mindegyiket ismeri?
