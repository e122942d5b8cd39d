### Not yet reviewed by a person who speaks it.
artifact-android-packages = Telepített alkalmazások
artifact-android-packages-about =
    A telefon minden alkalmazása: ki és mikor telepítette, és mit szabad tennie.
    Itt ismert kémprogramot a neve vagy a készítőjének tanúsítványa alapján lehet megtalálni.
rule-android-packages-sideloaded-with-much-access = Ez az alkalmazás nem ismert áruházból jött: „{ $package }”. Használhatja ezeket: { $rights }.
rule-android-packages-sideloaded-with-much-access-about =
    A valakit titokban figyelő alkalmazásokat többnyire kézzel teszik a telefonra. Szinte minden engedélyt kérnek.
    Sok hétköznapi alkalmazás is így érkezik.
rule-android-packages-sideloaded-without-icon = Ez az alkalmazás nem ismert áruházból jött, és nem mutat ikont: „{ $package }”.
rule-android-packages-sideloaded-without-icon-about =
    Egy ikon nélküli alkalmazás nem nyitható meg a kezdőképernyőről. A rejtőző alkalmazások ilyenek, és más alkalmazások kiegészítői is.
rule-android-packages-installed-by-another-app = Ezt az alkalmazást egy másik telepítette, amely nem ismert áruház: „{ $package }”. A telepítő: „{ $installer }”.
rule-android-packages-installed-by-another-app-about =
    Néhány ártalmas alkalmazás másokat is hoz magával. Az általunk nem ismert áruházak ugyanígy néznek ki.
rule-android-packages-root-manager = Ez az alkalmazás a telefonon van: „{ $package }”. Más alkalmazásoknak teljes hatalmat adhat.
rule-android-packages-root-manager-about =
    A telefon feletti teljes hatalom, azaz root, túljuttat egy alkalmazást az Android védelmének nagy részén.
    Néhányan szándékosan állítják be ezt a saját telefonjukon.

benign-android-app-from-elsewhere = Ön vagy egy ismerőse tette oda az alkalmazást, például a készítő saját oldaláról.
benign-android-app-of-work = Egy munkahely vagy iskola tette oda az alkalmazást.
benign-android-plugin = Az alkalmazás csak kiegészít egy másikat, például billentyűzettel, témával vagy betűtípussal.
benign-android-other-shop = A másik alkalmazás áruház, vagy olyan eszköz, amely alkalmazásokat visz át egy régi telefonról.
benign-android-rooted-by-owner = A tulajdonos szándékosan állította be a root hozzáférést.

next-android-do-you-know-this-app = Ismeri ezt az alkalmazást, és tudja, ki tette oda? Keresse meg itt: Beállítások, Alkalmazások.
next-android-do-not-remove-yet = Még ne távolítsa el. Aki odatette, észrevenné, és egy szakértő is látni szeretné.
