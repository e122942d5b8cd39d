### Not yet reviewed by a person who speaks it.
artifact-ios-crash-processes = Összeomlási jelentésekben felsorolt programok
artifact-ios-crash-processes-about =
    Amikor kevés a memória, vagy a telefon lefagy vagy újraindul, feljegyzi, mely programok futottak.
    Ezek a listák az elmúlt hetek programjait mutatják, azokat is, amelyek soha nem omlottak össze.
rule-ios-crash-processes-program-in-odd-place = Egy program olyan helyről futott, ahová nem való program: { $path }.
rule-ios-crash-processes-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy adatoknak való mappából futott.
    Közzétett kémprogram is tett ilyet.
rule-ios-crash-processes-borrowed-name = Egy program az iOS egyik részének nevét viseli, de máshol van: { $path }.
rule-ios-crash-processes-borrowed-name-about =
    Az iOS részei olyan mappákban vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok felvették a nevüket, hogy ne vegyék észre őket.
