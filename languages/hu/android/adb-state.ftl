### Not yet reviewed by a person who speaks it.
artifact-android-adb-state = Megbízható számítógépek
artifact-android-adb-state-about =
    Számítógépek, amelyek kábelen vagy hálózaton vezérelhetik a telefont, és mikor tették ezt utoljára.
rule-android-adb-state-computers-trusted = A telefon megbízik { $keys } számítógépben, hogy vezérelje.
rule-android-adb-state-computers-trusted-about =
    Egy megbízható számítógép alkalmazásokat telepíthet és adatokat másolhat. Mindegyiket egyszer engedélyezték, a feloldott telefonon.
rule-android-adb-state-wireless-debugging = Számítógépek a hálózaton át vezérelhetik a telefont.
rule-android-adb-state-wireless-debugging-about =
    A vezeték nélküli hibakeresés fejlesztőknek készült. Olyan kód kell hozzá, amelyet a telefon mutat meg.

benign-android-own-computer = A számítógépek az Önéi, vagy egyikük készítette ezt a jelentést.

next-android-revoke-debugging = Nézze meg itt: Beállítások, Fejlesztői beállítások, USB-hibakeresési engedélyek visszavonása. Csak azután tegye meg, hogy tanácsot kapott.
