### Not yet reviewed by a person who speaks it.
artifact-ios-powerlog = Az energiahasználat naplója
artifact-ios-powerlog-about =
    A telefon legfeljebb két hétig jegyzi, mely programok használtak energiát, és mit küldtek és fogadtak.
    Egy program, amely egyszer futott és eltűnt, még itt állhat.
rule-ios-powerlog-boot-arguments = A telefon magját különleges beállításokkal indították: { $arguments }.
rule-ios-powerlog-boot-arguments-about =
    A boltban vett telefonok ezek nélkül indulnak. Azok állítják be őket, akik a rendszert tesztelik vagy leveszik a zárait.
rule-ios-powerlog-jailbreak-tool = Ezt a programot olyan telefonokról ismerjük, amelyeknek levették a zárait: { $path }.
rule-ios-powerlog-jailbreak-tool-about =
    Az ilyen eszközök nem kémprogramok. Bárkinek engedik, hogy programokat telepítsen, ezért számít, ki tette oda őket.
rule-ios-powerlog-program-in-odd-place = Egy program olyan helyről futott, ahová nem való program: { $path }.
rule-ios-powerlog-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy másik mappából futott.
    Közzétett kémprogram is tett ilyet.
rule-ios-powerlog-borrowed-name = Egy program az iOS egyik részének nevét viseli, de máshol van: { $path }.
rule-ios-powerlog-borrowed-name-about =
    Az iOS részei olyan mappákban vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok felvették a nevüket, hogy ne vegyék észre őket.
