### Not yet reviewed by a person who speaks it.
artifact-ios-processes = Futó programok
artifact-ios-processes-about =
    A diagnosztikai fájl készítésekor a telefon felsorolt minden futó programot: hol van, és mi indította el.
    Ismert kémprogram akkor van ebben a listában, ha abban a pillanatban futott.
rule-ios-processes-program-in-odd-place = Egy program olyan helyről futott, ahová nem való program: { $path }.
rule-ios-processes-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy másik mappából futott.
    Közzétett kémprogram is tett ilyet.
rule-ios-processes-borrowed-name = Egy program az iOS egyik részének nevét viseli, de máshol van: { $path }.
rule-ios-processes-borrowed-name-about =
    Az iOS részei olyan mappákban vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok felvették a nevüket, hogy ne vegyék észre őket.
rule-ios-processes-app-as-root = Egy alkalmazás programja a telefon legmagasabb jogaival futott: { $path }.
rule-ios-processes-app-as-root-about =
    Az alkalmazások kevés joggal futnak. Az App Store egyetlen alkalmazása sem szerezheti meg magától a legmagasabbakat.
rule-ios-processes-child-of-app = Egy alkalmazás programot indított el. A program: { $path }. Az alkalmazás: { $app }.
rule-ios-processes-child-of-app-about =
    Egy szokásos iPhone-on egy alkalmazás nem indíthat el másik programot. Ezt a rendszer teszi meg helyette.
rule-ios-processes-second-program-of-app = Ennek az alkalmazásnak több saját programja van: { $app }. A programok: { $programs }.
rule-ios-processes-second-program-of-app-about =
    Egy alkalmazásnak egy fő programja van. Egy mellette lévő másodikat később is hozzáadhattak.
rule-ios-processes-hidden-address = Ezt a programot rejtett hálózati címmel indították: { $process }. A cím: { $address }.
rule-ios-processes-hidden-address-about =
    A címet olyan formában írták, amelyet az ember nem olvas el egy pillantással. Kémprogram így kapja meg a kiszolgálója címét.
rule-ios-processes-jailbreak-tool = Ezt a programot olyan telefonokról ismerjük, amelyeknek levették a zárait: { $path }.
rule-ios-processes-jailbreak-tool-about =
    Az ilyen eszközök nem kémprogramok. Bárkinek engedik, hogy programokat telepítsen, ezért számít, ki tette oda őket.
rule-ios-processes-shell-or-terminal = Ez a program begépelt parancsokat fogad: { $process }. Az iPhone-okon nincs ilyen.
rule-ios-processes-shell-or-terminal-about =
    Valaki, vagy egy program, parancsokat adhatott a telefonnak. Alkalmazásokat tesztelő emberek is teszik.

benign-app-hands-over-address = Egy alkalmazás a saját részének ad át egy címet, és úgy írja, hogy egyetlen jele se okozzon hibát.
next-ask-who-had-the-phone = Gondolja végig, kinek volt a kezében a telefon, és hogy Ön tette-e oda az eszközt.

rule-ios-processes-single-program-twice = Ez a program { $count } példányban futott: { $process }. A telefonon egy van belőle.
rule-ios-processes-single-program-twice-about =
    Az iOS-nek ez a része egyszer fut az egész telefonon. Egy másodikat másik program is elindíthatott.
rule-ios-processes-system-part-started-by-another = Az iOS egyik részét más indította el. A rész: { $process }. Ez indította: { $parent }.
rule-ios-processes-system-part-started-by-another-about =
    Ezt a részt a telefon első programja, a launchd indítja. Más programnak erre nincs oka.
rule-ios-processes-parent-not-listed = Ezt a programot olyan program indította, amelyet a lista kihagy: { $path }. Az indító száma: { $pid }.
rule-ios-processes-parent-not-listed-about =
    Ha egy program véget ér, amit elindított, azt átadják a lista egy másik programjának. Ezért az itt megnevezettnek a listában kellene lennie.
    Egy listából elrejtőző program így nézne ki.
benign-program-just-restarted = A rendszer éppen újraindította ezt a részt, és a régi még nem ért véget.
