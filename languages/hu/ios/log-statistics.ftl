### Not yet reviewed by a person who speaks it.
artifact-ios-log-statistics = Programok, amelyek a naplóba írtak
artifact-ios-log-statistics-about =
    A telefon néhány óránként megszámolja, mely programok írtak a legtöbbet a naplójába, és hol vannak.
    A számok napokra vagy hetekre nyúlnak vissza. Egy azóta eltávolított program is bennük marad.
rule-ios-log-statistics-program-in-odd-place = Egy program innen írt a naplóba: { $path }. Oda nem való program.
rule-ios-log-statistics-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy másik mappából futott.
    Közzétett kémprogram is tett ilyet.
rule-ios-log-statistics-borrowed-name = Egy program az iOS egyik részének nevét viseli, de máshol van: { $path }.
rule-ios-log-statistics-borrowed-name-about =
    Az iOS részei olyan mappákban vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok felvették a nevüket, hogy ne vegyék észre őket.
rule-ios-log-statistics-second-program-of-app = Ennek az alkalmazásnak több saját programja van: { $app }. A programok: { $programs }.
rule-ios-log-statistics-second-program-of-app-about =
    Egy alkalmazásnak egy fő programja van. Egy mellette lévő másodikat később is hozzáadhattak.
rule-ios-log-statistics-jailbreak-tool = Ezt a programot olyan telefonokról ismerjük, amelyeknek levették a zárait: { $path }.
rule-ios-log-statistics-jailbreak-tool-about =
    Az ilyen eszközök nem kémprogramok. Bárkinek engedik, hogy programokat telepítsen, ezért számít, ki tette oda őket.
