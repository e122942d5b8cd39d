### Not yet reviewed by a person who speaks it.
artifact-android-getprop = Rendszertulajdonságok
artifact-android-getprop-about =
    A rendszer rövid jegyzetei magáról: a verziója, hogyan indították, és mely zárai vannak nyitva.
    Néhány ismert kémprogram saját jegyzeteket hagy itt.
rule-android-getprop-weakened-system = { $count ->
    [one] A rendszer egyik zára nyitva van: { $properties }.
   *[other] A rendszer { $count } zára nyitva van: { $properties }.
}
rule-android-getprop-weakened-system-about =
    Az Android minden indításkor ellenőrzi, hogy senki nem változtatta meg. Ezen a telefonon néhány ilyen ellenőrzés ki van kapcsolva, vagy nem sikerült.
rule-android-getprop-debug-over-network = A hibakereső híd a hálózatról is elérhető. A portja: { $port }.
rule-android-getprop-debug-over-network-about =
    Ezen a hídon át egy számítógép vezérelheti a telefont. Fejlesztőknek készült, és szinte minden telefonon ki van kapcsolva.
rule-android-getprop-old-security-patch = A biztonsági frissítések { $days } nappal a jelentés készülte előtt értek véget, ekkor: { $patch }.
rule-android-getprop-old-security-patch-about =
    A később bezárt rések ezen a telefonon nyitva vannak. Ez megkönnyít egy támadást. Nem mutatja, hogy volt.

benign-android-own-system = A tulajdonos más rendszert tett a telefonra, vagy ez fejlesztőknek való telefon.
benign-android-developer = Valaki, aki alkalmazásokat ír, tesztelésre használja a telefont.
benign-android-no-more-updates = A gyártó nem ad több frissítést ehhez a telefonhoz.

next-android-ask-about-unlocking = Kérdezze meg, ki és mikor oldotta fel a telefon zárait. Használtan vett telefonok így is érkezhetnek.
next-android-switch-off-debugging = Kapcsolja ki a hibakeresést itt: Beállítások, Rendszer, Fejlesztői beállítások. Csak azután, hogy tanácsot kapott.
next-android-update = Telepítse a legújabb frissítést. Ha a gyártó nem ad, gondoljon egy másik telefonra.
