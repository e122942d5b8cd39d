### Not yet reviewed by a person who speaks it.
artifact-ios-crash-logs = Összeomlási jelentések
artifact-ios-crash-logs-about =
    A telefon jelentést ír, ha egy program összeomlik, lefagy, vagy ha kevés a memória.
    Egy jelentés megmutatja, mely programok futottak, hol voltak a telefonon, és mikor.
rule-ios-crash-logs-message-parser-crashed =
    { $count ->
        [one] Egyszer összeomlott egy program, amely beérkező tartalmat kezel: { $process }.
       *[other] { $count } alkalommal összeomlott egy program, amely beérkező tartalmat kezel: { $process }.
    }
rule-ios-crash-logs-message-parser-crashed-about =
    Közzétett, érintés nélküli támadások miatt omlott össze ez a program. Szokásos hibák miatt is összeomlik.
    Az időpont számít: nézze meg, mi érkezett közvetlenül előtte.
rule-ios-crash-logs-program-in-odd-place = Egy program olyan helyről futott, ahová nem való program: { $path }.
rule-ios-crash-logs-program-in-odd-place-about =
    A telefon programjai néhány mappában vannak, amelyeket semmi más nem változtathat meg. Ez egy adatoknak való mappából futott.
    Közzétett kémprogram is tett ilyet.
rule-ios-crash-logs-library-in-odd-place = Egy program ezt töltötte be: { $path }. Ebbe a mappába nem valók programrészek.
rule-ios-crash-logs-library-in-odd-place-about =
    A programok a részeiket a rendszerből vagy a saját alkalmazásukból töltik be. Ez a rész adatoknak való mappából jött.
    Közzétett kémprogram is tett ilyet; azok az eszközök is, amelyeket a telefon zárainak levétele után telepítenek.
rule-ios-crash-logs-app-as-root = Egy alkalmazáshoz tartozó program minden joggal futott a telefonon: { $path }.
rule-ios-crash-logs-app-as-root-about =
    Az alkalmazások kevés joggal futnak. Minden joggal egy program elolvashatja, amit más alkalmazások őriznek.
    A tulajdonosok által az App Store mellett telepített eszközök ilyenek, és az alkalmazásban rejtőző kémprogram is.
rule-ios-crash-logs-app-started-by-another-program = Egy alkalmazáshoz tartozó programot nem maga a telefon indított: { $path }. Ez indította: { $parent }.
rule-ios-crash-logs-app-started-by-another-program-about =
    Alkalmazásokat és részeiket csak maga a telefon indít. Itt egy másik program tette.
    A tulajdonosok által az App Store mellett telepített eszközök ilyenek, és az alkalmazásban rejtőző kémprogram is.
rule-ios-crash-logs-borrowed-name = Egy program az iOS egyik részének nevét viseli, de máshol van: { $path }.
rule-ios-crash-logs-borrowed-name-about =
    Az iOS részei olyan mappákban vannak, amelyeket semmi más nem változtathat meg. Közzétett kémprogramok felvették a nevüket, hogy ne vegyék észre őket.
rule-ios-crash-logs-crashed-again-and-again =
    { $several ->
        [yes] Egy órán belül { $count } alkalommal omlottak össze programok, amelyek beérkező tartalmat kezelnek: { $process }.
       *[no] Egy órán belül { $count } alkalommal omlott össze egy program, amely beérkező tartalmat kezel: { $process }.
    }
rule-ios-crash-logs-crashed-again-and-again-about =
    Az érintés nélküli támadásokat gyakran többször próbálják, és mindegyik próbálkozás összeomlással végződhet.
    Egy szokásos hiba is ismétlődhet. Nézze meg, mi érkezett közvetlenül előtte.

benign-program-fault = A programok saját hibáik miatt is összeomlanak, leggyakrabban frissítés után.
benign-odd-message = Valaki rossz szándék nélkül küldött egy furcsa képet, szöveget vagy fájlt.
benign-jailbreak = A tulajdonos szándékosan levette a telefon zárait (jailbreak), és programokat telepített.
benign-developer-phone = A telefont alkalmazások írására és tesztelésére használják.
next-compare-crash-with-messages = Vesse össze az összeomlások időpontját az előtte lévő percek üzeneteivel és hívásaival.

rule-ios-crash-logs-led-astray =
    { $sign ->
        [pointer] Összeomlott egy beérkező tartalmat kezelő program: { $process }. Az ok: megváltozott egy védett hely a memóriájában.
        [alignment] Összeomlott egy beérkező tartalmat kezelő program: { $process }. A memóriának olyan helyén történt, ahol semmi nem kezdődhet.
       *[address] Összeomlott egy beérkező tartalmat kezelő program: { $process }. A memóriának olyan helyén történt, amely nem létezhet.
    }
rule-ios-crash-logs-led-astray-about =
    Egy telefon elleni támadási kísérlet végződhet ilyen összeomlással. Egy program szokásos hibái ugyanígy végződnek.
    Az időpont számít: nézze meg, mi érkezett közvetlenül előtte.
