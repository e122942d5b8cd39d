### Not yet reviewed by a person who speaks it.
### Matches with published clues. $value: the clue as published. $observed: what stood in the evidence. $name: what it is
### published as. $artifact: the part of the phone, in words. $how: exact, parent, url-prefix, directory, truncated,
### relative or component.

rule-indicator-process-name = { $how ->
    [component] „{ $value }” nevű mappa vagy fájl szerepel itt: „{ $artifact }”. Közzétett adatok szerint ilyen nevű programot ezzel együtt használtak: { $name }.
    [truncated] Olyan program szerepel itt: „{ $artifact }”, amelynek rövidített neve illik erre: „{ $value }”. Közzétett adatok szerint ezt a nevet ezzel együtt használták: { $name }.
   *[other] „{ $value }” nevű program szerepel itt: „{ $artifact }”. Közzétett adatok szerint ezt a nevet ezzel együtt használták: { $name }.
}
rule-indicator-process-name-about = A telefonon egy programnak ugyanaz a neve, mint egy ismert kémprogramé. Az iPhone több helyen feljegyzi, mely programok használták a hálózatot vagy omlottak össze. Némelyik hely csak a név első betűit őrzi meg; ilyenkor az egyezés gyengébb.
rule-indicator-file-path = { $how ->
    [directory] Egy fájl a „{ $value }” mappából szerepel itt: „{ $artifact }”. Közzétett adatok szerint ezt a mappát ezzel együtt használták: { $name }.
    [relative] Olyan fájl szerepel itt: „{ $artifact }”, amelynek útvonala így végződik: „{ $value }”. Közzétett adatok szerint ezt az útvonalat ezzel együtt használták: { $name }.
   *[other] Ez a fájl szerepel az anyagban: „{ $value }”. Helye: „{ $artifact }”. Közzétett adatok szerint ezt az útvonalat ezzel együtt használták: { $name }.
}
rule-indicator-file-path-about = Egy fájl olyan helyen van vagy volt, ahol egy ismert kémprogram a fájljait tartja. Ha az egész útvonal egyezik, az sokat mond. Ha csak egy része egyezik, az keveset mond.
rule-indicator-file-name = { $how ->
    [truncated] Olyan fájl szerepel itt: „{ $artifact }”, amelynek rövidített neve illik erre: „{ $value }”. Közzétett adatok szerint ezt a nevet ezzel együtt használták: { $name }.
   *[other] „{ $value }” nevű fájl szerepel itt: „{ $artifact }”. Közzétett adatok szerint ezt a nevet ezzel együtt használták: { $name }.
}
rule-indicator-file-name-about = Egy fájlnak ugyanaz a neve, mint egy ismert kémprogram fájljának. A nevek véletlenül is egyezhetnek, ezért számít, hol van a fájl.
rule-indicator-file-hash = Egy ismert fájllal pontosan egyező tartalmú fájl szerepel itt: „{ $artifact }”. Közzétett adatok szerint ezt a tartalmat ezzel együtt használták: { $name }.
rule-indicator-file-hash-about = Egy fájl ujjlenyomata ugyanaz, mint egy ismert kémprogram fájljáé. Két különböző fájlnak gyakorlatilag soha nincs azonos ujjlenyomata.
rule-indicator-domain = { $how ->
    [parent] Ez a cím szerepel az anyagban: „{ $observed }”. Helye: „{ $artifact }”. Ehhez tartozik: „{ $value }”. Ezt közzétett adatok szerint ezzel együtt használták: { $name }.
   *[other] Ez a cím szerepel az anyagban: „{ $value }”. Helye: „{ $artifact }”. Közzétett adatok szerint ezzel együtt használták: { $name }.
}
rule-indicator-domain-about = Egy ismert kémprogram által használt internetcím szerepel a telefonon. Hogy ez mit jelent, az a helytől függ: egy üzenetben csak megérkezett; a meglátogatott oldalak között meg is nyitották.
rule-indicator-ip-address = Ez a számcím szerepel az anyagban: „{ $value }”. Helye: „{ $artifact }”. Közzétett adatok szerint ezzel együtt használták: { $name }.
rule-indicator-ip-address-about = Egy olyan számítógép száma szerepel a telefonon, amellyel ismert kémprogram beszél. Az ilyen számokat bérlik, és egyik bérlőtől a másikhoz kerülnek.
rule-indicator-url = { $how ->
    [url-prefix] Olyan oldal szerepel itt: „{ $artifact }”, amely e cím alatt van: „{ $value }”. Közzétett adatok szerint ezt a címet ezzel együtt használták: { $name }.
   *[other] Ez az oldal szerepel az anyagban: „{ $value }”. Helye: „{ $artifact }”. Közzétett adatok szerint ezzel együtt használták: { $name }.
}
rule-indicator-url-about = Egy olyan oldal címe szerepel a telefonon, amelyet ismert kémprogram használ. Egy oldal címe pontosabb, mint egy webhely neve.
rule-indicator-email-address = Ez az e-mail-cím szerepel az anyagban: „{ $value }”. Helye: „{ $artifact }”. Közzétett adatok szerint ezzel együtt használták: { $name }.
rule-indicator-email-address-about = Egy ismert kémprogram által használt e-mail-cím vagy fiók szerepel a telefonon. Ez azt mutatja, hogy küldtek valamit, vagy rákerestek egy fiókra. Nem mutatja, hogy bárki megnyitott valamit.
rule-indicator-app-id = Ez az alkalmazás szerepel az anyagban: „{ $value }”. Helye: „{ $artifact }”. Így tették közzé: { $name }.
rule-indicator-app-id-about = Olyan alkalmazás volt a telefonon, amelynek azonosítója egy ismert kémkedő alkalmazásé. Némelyiket nyíltan árulják, és olyan ember teszi a telefonra, akinek a kezében volt.
rule-indicator-certificate-hash = Egy tanúsítvány, amely itt látható: „{ $artifact }”, közzétett adat szerint ezzel együtt használatos: { $name }.
rule-indicator-certificate-hash-about = A tanúsítvány azt mondja meg, ki készítette az appot, vagy kiben bízik a telefon a weben. Ez ugyanaz, mint egy ismert kémprogramé.
rule-indicator-profile-id = Ez a konfigurációs profil szerepel az anyagban: „{ $value }”. Helye: „{ $artifact }”. Közzétett adatok szerint ezzel együtt használták: { $name }.
rule-indicator-profile-id-about = A konfigurációs profil megváltoztatja a telefon működését, például azt, mely tanúsítványokban bízik meg. Ennek olyan profil azonosítója van, amelyet kémprogram használt.
rule-indicator-property-name = Ez a rendszerbeállítás szerepel az anyagban: „{ $value }”. Helye: „{ $artifact }”. Közzétett adatok szerint ezzel együtt használták: { $name }.
rule-indicator-property-name-about = Olyan rendszerbeállítás volt a telefonon, amelyet ismert kémprogram hoz létre. A szokásos telefonokon ez nincs meg.
rule-indicator-pattern = { $how ->
    [sequence] { $count } bejegyzés együtt illik egy mintára. Az első itt van: „{ $artifact }”. Közzétett adatok szerint a mintát ezzel együtt használták: { $name }.
   *[other] Egy bejegyzés illik egy mintára. A bejegyzés helye: „{ $artifact }”. Közzétett adatok szerint a mintát ezzel együtt használták: { $name }.
}
rule-indicator-pattern-about = Egy minta egynél több értéket kér: egy bejegyzés több adatát, egy nem teljes nevet, vagy egymást követő eseményeket. Ami illik rá, véletlenül is lehet ott, ezért nézze meg mindegyik bejegyzést.

## It could also be

benign-well-known = { $what ->
    [everyday] Szinte minden telefon magától beszél ezzel a szolgáltatással. Keveset mond, hogy egy lista megnevezi.
    [app-parts] Nagyon sok hétköznapi alkalmazás beszél ezzel a szolgáltatással. Keveset mond, hogy egy kémalkalmazás is.
    [leads-on] Ez a webhely csak továbbvezet más webhelyekre. A neve önmagában nem mondja meg, melyikre.
    [help-desk] Sok készítő ennél a szolgáltatásnál tartja a súgóoldalait. Lehet, hogy valaki elolvasta az egyiket.
    [family-app] Ez egy családoknak nyíltan árult alkalmazás weboldala. Egy meglátogatott oldal nem telepített alkalmazás.
    [security-maker] Ezen a webhelyen kémprogramokat kutató emberek közölnek írásokat. Aki a jelentéseiket olvassa, itt jár.
    [every-phone] Szinte minden telefonon megvan ez a név. Tévedésből került listára, vagy a lista nem csak a nevet érti rajta.
    [shared-network] E mögött a szám mögött több ezer hétköznapi webhely is áll.
   *[other] Ez az egyik legismertebb webhely. Szinte minden telefon jár itt.
}
benign-old-clue = Ez az ismertetőjel régi: a forrása szerint kelte { $date }. A bejegyzés idején a cím már másé lehetett.
benign-vendor-site = Valaki megnézte a készítő weboldalát vagy egy róla szóló oldalt. Egy meglátogatott oldal nem telepített alkalmazás.
benign-reader-or-researcher = Valaki olvasott erről a kémprogramról, és megnyitotta vagy megosztotta a címet, például egy hírből vagy jelentésből.
benign-opened-when-public = A cím legkésőbb { $date } napján rajta volt egy listán, még e bejegyzés előtt. Lehet, hogy valaki olvasott róla, és megnyitotta vagy megosztotta.
benign-shared-address = Sok webhely osztozik ezen a címen, és csak egynek volt köze kémprogramhoz.
benign-address-changed-hands = A cím akkor másé volt: azelőtt vagy azután, hogy kémprogramhoz használták.
benign-same-name = Egy másik programnak, fájlnak vagy alkalmazásnak véletlenül ugyanez a neve.
benign-name-cut-short = Itt a névnek csak az első betűi maradtak meg. Más program neve is kezdődhet így.
benign-wrong-indicator = A közzétett ismertetőjel hibás vagy túl tág. Ez előfordul.
benign-sample-kept-on-purpose = Valaki szándékosan őrizte meg a fájlt, például azért, hogy tanulmányozza.
benign-forged-sender = A feladó nevét meghamisították, vagy az üzenet soha nem arról a fiókról jött.
benign-installed-on-purpose = A tulajdonos vagy egy szülő tette a telefonra az alkalmazást, és tud róla.
benign-same-maker = Ugyanaz a készítő más, szokásos alkalmazásokat is aláírt ezzel a tanúsítvánnyal.
benign-employer-profile = Egy munkahely vagy iskola tette a profilt a telefonra.
benign-pattern-by-chance = Hétköznapi dolgok véletlenül illenek a mintára, vagy véletlenül történtek egy időben.

## How to find out, and what to do now

next-look-at-the-time = Nézze meg az időpontot. Emlékszik, mit csinált akkor a telefonnal?
next-keep-the-phone-as-it-is = Hagyja a telefont úgy, ahogy van. Ne állítsa vissza és ne frissítse, amíg nem kapott tanácsot.
next-talk-to-a-helpline = Beszéljen egy segélyvonallal, másik eszközről. Meg tudják erősíteni vagy magyarázni ezt a találatot.

## What may be odd about a file of clues.

problem-not-an-indicator-file = Ez nem olyan ismertetőjel-fájl, amelyet a Bridle el tud olvasni.
problem-no-indicators = Ebben a fájlban nincs ismertetőjel.
problem-same-file-again = Ugyanezt a fájlt már megadták.
problem-over-limit = A fájl egy része nagyobb vagy mélyebb a megengedettnél, ezért kimaradt.
problem-duplicate = Egy ismertetőjel többször szerepel a fájlban.
problem-revoked = A forrás visszavonta ezt az ismertetőjelet.
problem-unknown-kind = A Bridle nem tudja megállapítani, milyen fajta ismertetőjel ez.
problem-observed-only = A fájl csak annyit mond, hogy ezt valaki látta, nem azt, hogy ismertetőjel. Az egyezés ilyenkor kevesebbet mond.
problem-not-for-detection = A forrás szerint ez háttérismeret, nem keresni való.
problem-unsupported-pattern-type = Az ismertetőjel olyan nyelven van írva, amelyet a Bridle nem olvas, ilyen a YARA.
problem-no-pattern = Az ismertetőjel nem mond semmit, amit keresni lehetne.
problem-malformed-pattern = A mintában hiba van.
problem-unsupported-and = A minta egyszerre több dolgot kér, olyan módon, ahogyan nem lehet keresni.
problem-unsupported-like = A minta olyan módon használja a LIKE szót, ahogyan nem lehet keresni.
problem-unsupported-matches = A minta olyan reguláris kifejezést használ, amelyet nem lehet keresni: túl hosszú, hibás, vagy előre- vagy visszatekint.
problem-unsupported-subset = A minta címtartományt kér ott, ahol nem cím áll, vagy a tartomány hibás.
problem-unsupported-literal = A minta olyan fajta értékkel hasonlít össze, amilyet a telefonok nem jegyeznek fel.
problem-unsupported-path = A minta olyasmiről szól, amit a telefonok nem jegyeznek fel.
problem-empty-set = A minta üres listával hasonlít össze.
problem-malformed-host = Ez nem egy internetes számítógép neve.
problem-malformed-ip = Ez nem számcím.
problem-own-address = Ez magának a telefonnak a címe.
problem-malformed-url = Ez nem webcím.
problem-malformed-email = Ez nem e-mail-cím.
problem-malformed-hash = Ez nem egy fájl ujjlenyomata.
problem-empty-file-hash = Ez egy üres fájl ujjlenyomata, és ilyen minden telefonon van.
problem-malformed-value = Az érték üres, vagy nem olyan fajta, amilyennek mondja magát.
problem-too-broad = Ez szinte minden telefonra illene, ezért kimaradt.
problem-not-a-phone-path = Ez nem útvonal egy telefonon.
problem-retyped-as-ip = Számcím állt a nevek között. Annak vettük, ami.
problem-retyped-as-host = Név állt a számcímek között. Annak vettük, ami.
problem-retyped-as-url = Webcím állt a nevek között. Annak vettük, ami.
problem-retyped-as-email = E-mail-cím állt a nevek között. Annak vettük, ami.
problem-retyped-as-path = Útvonal állt a nevek között. Annak vettük, ami.
problem-retyped-hash = Az ujjlenyomat hossza nem illik a fajtájához. A hossza szerint vettük.
problem-domain-with-path = Egy név, amely mögött útvonal áll: webcím elejének vettük.
problem-port-dropped = A port számát elhagytuk.
problem-wildcard-dropped = Az elöl álló csillagot elhagytuk. Az alatta lévő neveket így is megtaláljuk.
problem-refanged = Az értéket úgy írták, hogy senki ne tudjon rákattintani. Úgy vettük, ahogy értették.
problem-bare-label = Ez egyetlen szó, pont nélkül. Valószínűleg elveszett a vége; úgy keressük, ahogy áll.
problem-private-address = Ez a cím otthoni hálózatok más eszközeié. Véletlenül is elő fog fordulni.
problem-well-known-host = Szinte minden telefon találkozik vele, vagy sok webhely osztozik rajta. Az egyezés keveset mond: háttérként vagy megnézendőként jelenik meg.
problem-public-suffix = Ez alatt sok embernek van neve. Csak magát a nevet keressük.
problem-glued-values = Két érték áll össze egybeírva. Soha nem fog előfordulni.
problem-dangling-relationship = A fájl egyik hivatkozása olyasmire mutat, ami nincs ott.
