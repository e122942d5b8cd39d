### Not yet reviewed by a person who speaks it.
### Judgements that rest on several kinds of record.

rule-correlation-sideloaded-app-with-power = Ez az alkalmazás nem ismert áruházból jött, és hatalmat kapott a telefon felett: „{ $package }”. Amit megtehet: { $powers }.
rule-correlation-sideloaded-app-with-power-about =
    Azokat az alkalmazásokat, amelyek titokban figyelnek valakit, többnyire kézzel teszi fel olyan ember, akinek a kezében volt a telefon.
    Ezután olyan engedély kell nekik, amely a szokásos alkalmazásoknak nincs. Ilyen a képernyő vagy az értesítések olvasása, a billentyűzet szerepe, vagy az, hogy ne lehessen eltávolítani őket.
    Néhány becsületes alkalmazás is így érkezik, például a munkahelyé, vagy egy fogyatékossággal élőket segítő eszköz.
rule-correlation-confirmed-twice = „{ $value }” két egymásról nem tudó bejegyzésben áll: „{ $artifact }” és „{ $artifact2 }”. Ennek részeként tették közzé: { $name }.
rule-correlation-confirmed-twice-about =
    Egy bejegyzés tévedhet, vagy egy név véletlenül egyezhet. Két bejegyzés, amelyet a telefon különböző részei írtak, ritkán téved ugyanúgy.
rule-correlation-process-left-out-of-list = Ez a program futott, de a futó programok listája kihagyja: { $process }.
rule-correlation-process-left-out-of-list-about =
    Ugyanazon percek két másik listája mutatja. Néhány program elrejtőzik az egyik listából, és megfeledkezik a többiről.
    Programok akkor is véget érhetnek, miközben a listák készülnek.
benign-process-ended-meanwhile = A program az első listák után, de az utolsó elkészülte előtt véget ért.
rule-correlation-two-programs-at-one-path = Ezen a helyen nem ugyanaz a program volt a telefon két listájában: { $path }.
rule-correlation-two-programs-at-one-path-about =
    A rendszer programjai a telefon olyan részén vannak, amely bekapcsolt állapotban nem változtatható. Mindegyiknek saját száma van, és a telefon két listája két számot ad ehhez.
rule-correlation-connection-of-unlisted-program = Egy programnak nyitott kapcsolata volt ide: { $remote }. A futó programok listája kihagyja ezt a programot: { $process }.
rule-correlation-connection-of-unlisted-program-about =
    Néhány program elrejtőzik az egyik listából, és megfeledkezik a többiről. Programok akkor is véget érhetnek, miközben a listák készülnek.
rule-correlation-shutdown-log-gone =
    { $empty ->
        [yes] A kikapcsolások naplója üres, pedig a telefont legalább { $count } alkalommal elindították.
       *[no] A kikapcsolások naplója hiányzik, pedig a telefont legalább { $count } alkalommal elindították.
    }
rule-correlation-shutdown-log-gone-about =
    Kémprogramok nyomai évek óta megjelennek ebben a naplóban. Aki el akarja rejteni őket, eltávolíthatja. Maga a telefon az iOS 26 előtt nem teszi ezt.
rule-correlation-boot-missing-in-log = A telefon naplójából hiányzik egy időszak, amikor a telefon be volt kapcsolva, az előtte és utána lévő megvan. Ennek az időszaknak a száma: { $boot }.
rule-correlation-boot-missing-in-log-about =
    A telefon a naplója legrégebbi részeit távolítja el először. A közepéből nem szabadna résznek hiányoznia.
rule-correlation-panic-of-unknown-program = A telefon leállt és újraindult, miközben ez a program dolgozott: { $process }. A telefon egyetlen más listája sem ismeri.
rule-correlation-panic-of-unknown-program-about =
    A telefon magja elleni támadás leállíthatja a telefont. Játékok és a telefon részeinek hibái is ezt teszik.
rule-correlation-traffic-of-unknown-program = Egy program { $out } bájtot küldött és { $in } bájtot kapott: { $process }. Nem tartozik alkalmazáshoz, és a telefon egyetlen más listája sem ismeri.
rule-correlation-traffic-of-unknown-program-about =
    Közzétett kémprogramokat láttak ilyen számlálókban. A rendszer pillanatokig futó kis részei ugyanígy nézhetnek ki.
rule-correlation-app-without-trace-of-installation = Ez az alkalmazás működött a telefonon: { $app }. A telepített vagy eltávolított alkalmazások egyetlen listája sem ismeri.
rule-correlation-app-without-trace-of-installation-about =
    Minden telepített vagy eltávolított alkalmazás bejegyzést hagy. Amelyiknek nincs, az más úton is érkezhetett.
rule-correlation-sensor-used-by-unknown-app =
    { $sensor ->
        [camera] Ez az alkalmazás használta a kamerát: { $app }. A telepített vagy eltávolított alkalmazások egyetlen listája sem ismeri.
        [microphone] Ez az alkalmazás használta a mikrofont vagy hangot játszott le: { $app }. A telepített vagy eltávolított alkalmazások egyetlen listája sem ismeri.
       *[location] Ez az alkalmazás megkérdezte, hol van a telefon: { $app }. A telepített vagy eltávolított alkalmazások egyetlen listája sem ismeri.
    }
rule-correlation-sensor-used-by-unknown-app-about =
    Minden telepített vagy eltávolított alkalmazás bejegyzést hagy. Amelyiknek nincs, az más úton is érkezhetett.
benign-phone-just-restored = A telefont újra beállították vagy visszaállították, és a régi naplók a régi rendszerrel együtt eltűntek.
benign-phone-never-switched-off = A telefon minden alkalommal lemerült vagy újraindították, és soha nem kapcsolták ki a szokásos módon.
benign-phone-stayed-locked = A telefont elindították, és végig lezárva maradt, így keveset tudott megőrizni.
benign-phone-ran-out-of-power = A telefon lemerült, mielőtt a naplónak ezt a részét megírhatta volna.
benign-program-ran-for-moments = A rendszer egy kis része pillanatokig futott, és semmit nem írt a naplóba.
benign-app-clip = Egy alkalmazás része, amelyet az iOS pillanatokra betölt anélkül, hogy telepítené az alkalmazást.
next-make-another-diagnostic-file = Kapcsolja ki, majd be a telefont, készítsen még egy diagnosztikai fájlt, és hasonlítsa össze a kettőt.
rule-correlation-attachment-then-settings-and-traffic = Öt percen belül megváltozott egy üzenetmellékletek mappája, kiíródott egy beállításfájl, és a rendszer egyik programja használta a hálózatot. Ezt együtt az Operation Triangulation nyomaként tették közzé.
rule-correlation-attachment-then-settings-and-traffic-about =
    Ebben a támadásban szó nélkül érkezett egy üzenet melléklettel. A mellékletet eltávolították, a mappája megmaradt. Utána olyan beállítások íródtak ki, amelyeket maga a telefon is ír, és olyan programok használták a hálózatot, amelyek ritkán teszik.
    Külön-külön mindegyik hétköznapi. Öt percen belül mind együtt nem gyakori.
benign-ordinary-work-at-same-time = A telefon hétköznapi munkája véletlenül ugyanazokra a percekre esett, például visszaállítás vagy frissítés közben.
rule-correlation-known-link-and-what-followed =
    Ezt a címet közzétették, mint a következő részét: { $name }. A cím: „{ $value }”. Ezek a dolgok követték egymást.{ $received ->
        [no] {""}
       *[other] {""} Üzenet érkezett vele: { $received }.
    }{ $opened ->
        [no] {""}
       *[other] {""} Megnyitották, vagy kapcsolat jött létre vele: { $opened }.
    }{ $crashed ->
        [no] {""}
       *[other] {""} Ez a program összeomlott: { $crasher } ({ $crashed }).
    }{ $ran ->
        [no] {""}
       *[other] {""} Ez először volt látható: „{ $program }” ({ $ran }).
    }
rule-correlation-known-link-and-what-followed-about =
    Egy hivatkozással indított támadás így zajlik: üzenet jön, valaki megnyitja a hivatkozást, az azt mutató program leáll, majd ott van egy másik program.
    Minden lépés lehet véletlen. A sorrend és a köztük lévő rövid idő miatt a véletlen kevésbé valószínű. Kérdezze meg, emlékszik-e az illető az üzenetre.
rule-correlation-one-campaign-in-several-records =
    Amit ennek részeként tettek közzé, a telefon többféle bejegyzésében is áll: { $name }.{ $arrived ->
        [no] {""}
       *[other] {""} Megérkezett, üzenetben vagy hasonlóban.
    }{ $contacted ->
        [no] {""}
       *[other] {""} A telefon kapcsolatba lépett vele.
    }{ $present ->
        [no] {""}
       *[other] {""} Valami belőle a telefonon volt.
    }{ $since ->
        [no] {""} Egyik bejegyzésnek sincs biztos ideje.
       *[other] {""} Az első biztos idő: { $since }.
    }
rule-correlation-one-campaign-in-several-records-about =
    Egy üzenetet, egy látogatást és egy programot a telefon különböző részei jegyeznek fel. Ha mind egy közzétett névhez vezet, a véletlen kevésbé valószínű.
    Ez nem mond többet, mint a legerősebb része. A részeket egyenként is megmutatjuk.
rule-correlation-removed-here-kept-there =
    { $how ->
        [history] Ennek részeként tették közzé: { $name }. A „{ $value }” itt még megvan: „{ $artifact2 }”. Éppen annak az időnek az előzményeit törölték innen: „{ $artifact }”.
        [app] Ennek részeként tették közzé: { $name }. Ezt az alkalmazást vagy ezeket az alkalmazásokat a telefon más bejegyzései ismerik: { $value }. Ilyen bejegyzés: „{ $artifact2 }”. Az alkalmazások listájában nincs meg: „{ $artifact }”.
       *[row] Ennek részeként tették közzé: { $name }. A „{ $value }” törlődött innen: „{ $artifact }”, de itt még megvan: „{ $artifact2 }”.
    }
rule-correlation-removed-here-kept-there-about =
    Az emberek törölnek üzeneteket, oldalakat és alkalmazásokat, és a telefonok maguktól is. Aki el akar rejteni valamit, szintén így tesz, és gyakran elfelejti az egyik helyet.
    Ez önmagában nem növeli a súlyát. Azt mondja, hogy amit találtunk, már nincs ott, ahol az ember keresné.
benign-removed-by-person-or-phone = Az illető törölte, vagy a telefon magától, ahogy a régi üzenetekkel, oldalakkal és kódokkal teszi.
next-ask-who-removed-it = Kérdezze meg az illetőt, törölte-e, és mikor.
rule-correlation-hole-in-one-record = Ebben nincs semmi { $from } és { $to } között, bár előtte és utána tele van: „{ $artifact }”. A telefon más bejegyzései ebben az időben is folytatódnak.
rule-correlation-hole-in-one-record-about =
    Ezt a nyilvántartást a telefon magától írja, éjjel-nappal. Amikor helyet csinál, a legrégebbi megy el először, ezért középen nem hiányozhatna semmi.
    Rejtőző programok törölték már azt, ami az ő idejükről íródott. A telefon hibája és beállítások is okozhatják ugyanezt.
benign-record-switched-off = Ez a nyilvántartás egy ideig ki volt kapcsolva, vagy a telefon hibája miatt nem íródott.

## A judgement that was made when the phone itself was checked; $rule is its technical name.
rule-said-in-keepsake = Amikor magát a telefont vizsgálták, { $date } előtt, itt valami közelebbi vizsgálatot kívánt ({ $rule }). A lenyomatban nincs benne, min alapult.
