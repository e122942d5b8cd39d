### Not yet reviewed by a person who speaks it.
artifact-ios-tcc = Engedélyek
artifact-ios-tcc-about =
    A telefon őrzi, melyik alkalmazás használhatja a mikrofont, a kamerát, a fotókat és mást, és ki engedte meg.
    Egy közzétett nevű program ebben a listában kért valamit ezen a telefonon.
rule-ios-tcc-program-listens = Engedélyt kapott ez a program: „{ $path }”. Ezeket használhatja: { $services }.
rule-ios-tcc-program-listens-about =
    Az alkalmazások az azonosítójukkal állnak ebben a listában. Egy program, amely az útvonalával áll itt, nem szokásos alkalmazás.
rule-ios-tcc-program-in-odd-place = Egy program innen kért engedélyt: { $path }. Oda nem való program.
rule-ios-tcc-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy adatoknak való mappában van.
    Közzétett kémprogram is tett ilyet.
rule-ios-tcc-granted-by-others =
    { $reason ->
        [mdm-policy] Az eszközkezelés adott engedélyeket: { $clients } ({ $services }).
       *[other] A rendszer egy beállítása adott engedélyeket: { $clients } ({ $services }).
    }
rule-ios-tcc-granted-by-others-about =
    A tulajdonos általában egy gomb megérintésével („Engedélyezés”) ad engedélyt. Ezeket más módon adták.

benign-system-set = A rendszer adta az engedélyt az egyik saját programjának.
next-look-in-settings-privacy = Nézze meg itt: Beállítások, Adatvédelem és biztonság. Gondolja végig minden alkalmazásnál, hallgathat vagy nézhet-e.
