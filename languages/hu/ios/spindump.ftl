### Not yet reviewed by a person who speaks it.
artifact-ios-spindump = Pillanatkép minden programról
artifact-ios-spindump-about =
    Két másodpercig a telefon minden futó programot megnézett: hol van, mi indította, és milyen részeket töltött be.
rule-ios-spindump-program-in-odd-place = Egy program olyan helyről futott, ahová nem való program: { $path }.
rule-ios-spindump-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy másik mappából futott.
    Közzétett kémprogram is tett ilyet.
rule-ios-spindump-borrowed-name = Egy program az iOS egyik részének nevét viseli, de máshol van: { $path }.
rule-ios-spindump-borrowed-name-about =
    Az iOS részei olyan mappákban vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok felvették a nevüket, hogy ne vegyék észre őket.
rule-ios-spindump-library-in-odd-place = Egy program ezt töltötte be: { $path }. Ebbe a mappába nem valók programrészek.
rule-ios-spindump-library-in-odd-place-about =
    A programok a részeiket a rendszerből vagy a saját alkalmazásukból töltik be. Ez a rész egy másik mappából jött.
    Közzétett kémprogram is tett ilyet; azok az eszközök is, amelyeket a telefon zárainak levétele után telepítenek.
rule-ios-spindump-app-library-in-system = A rendszer egyik programja egy alkalmazás részét töltötte be. A program: { $process }. A rész: { $path }.
rule-ios-spindump-app-library-in-system-about =
    A rendszer programjai a rendszer részeit töltik be. Ebbe egy alkalmazás részét tették.
rule-ios-spindump-second-program-of-app = Ennek az alkalmazásnak több saját programja van: { $app }. A programok: { $programs }.
rule-ios-spindump-second-program-of-app-about =
    Egy alkalmazásnak egy fő programja van. Egy mellette lévő másodikat később is hozzáadhattak.
rule-ios-spindump-jailbreak-tool = Ezt a programot olyan telefonokról ismerjük, amelyeknek levették a zárait: { $path }.
rule-ios-spindump-jailbreak-tool-about =
    Az ilyen eszközök nem kémprogramok. Bárkinek engedik, hogy programokat telepítsen, ezért számít, ki tette oda őket.
