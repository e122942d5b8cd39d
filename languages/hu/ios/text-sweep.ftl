### Not yet reviewed by a person who speaks it.
artifact-ios-text-sweep = Minden más a diagnosztikai fájlban
artifact-ios-text-sweep-about =
    A diagnosztikai fájlban sok lista és napló van. Mindben keressük programok, alkalmazások, fájlok és címek ismert neveit.
rule-ios-text-sweep-jailbreak-tool = Ezt a programot olyan telefonokról ismerjük, amelyeknek levették a zárait: { $path }.
rule-ios-text-sweep-jailbreak-tool-about =
    Az ilyen eszközök nem kémprogramok. Bárkinek engedik, hogy programokat telepítsen, ezért számít, ki tette oda őket.
rule-ios-text-sweep-program-in-odd-place = Egy program olyan helyen van, ahová nem való program: { $path }.
rule-ios-text-sweep-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok más mappákban voltak.
rule-ios-text-sweep-borrowed-name = Egy program az iOS egyik részének nevét viseli, de máshol van: { $path }.
rule-ios-text-sweep-borrowed-name-about =
    Az iOS részei olyan mappákban vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok felvették a nevüket, hogy ne vegyék észre őket.
