### Not yet reviewed by a person who speaks it.
### Kinds of evidence, and what each never shows.

evidence-ios-backup = iPhone vagy iPad mentése
evidence-ios-backup-limits = A mentésben üzenetek, meglátogatott oldalak és néhány rendszerbejegyzés van. Nem mutatja, mely programok futnak most, és mi van a memóriában.
evidence-ios-filesystem = iPhone fájljainak másolata
evidence-ios-filesystem-limits = A fájlok másolata nem mutatja, mi volt a memóriában. Sok rendszerbejegyzés csak néhány hétre nyúlik vissza.
evidence-ios-sysdiagnose = iPhone diagnosztikai fájlja
evidence-ios-sysdiagnose-limits = A diagnosztikai fájl az utolsó napokat vagy heteket mutatja. Nincsenek benne üzenetek, és alig vannak meglátogatott oldalak.
evidence-android-bugreport = Android-hibajelentés
evidence-android-bugreport-limits = A hibajelentés a telefont abban a pillanatban és néhány nappal előtte mutatja. Üzenetek nincsenek benne.
evidence-androidqf = AndroidQF programmal gyűjtött Android-fájlok
evidence-androidqf-limits = Csak azt gyűjtötték össze, amit a telefon kábelen át megmutat. A rejtőző programok talán nincsenek benne.
evidence-android-backup = Android-mentés
evidence-android-backup-limits = Egy Android-mentésben alig van több, mint SMS-ek. A legtöbb alkalmazás kimarad belőle.
evidence-intrusion-logs = Androidos behatolási naplók
evidence-intrusion-logs-limits = A behatolási naplók azon a napon kezdődnek, amikor bekapcsolták őket. Ami előtte történt, nincs bennük.
evidence-keepsake = Egy korábbi vizsgálat lenyomata
evidence-keepsake-limits = A lenyomatban az van, amit a jelekkel összevetettek, és semmi más a telefonról. Csak ugyanazokat a részeket lehet újra megnézni.
evidence-ios-loose-files = Egy iPhone vagy iPad egyes fájljai
evidence-ios-loose-files-limits = Az egyes fájlok csak azt mutatják, ami bennük van. A telefon többi része nem volt itt, azt nem vizsgáltuk.
evidence-android-loose-files = Egy androidos telefon egyes fájljai
evidence-android-loose-files-limits = Az egyes fájlok csak azt mutatják, ami bennük van. A telefon többi része nem volt itt, azt nem vizsgáltuk.
evidence-other = Más vizsgálati anyag ({ $kind })
evidence-other-limits = Nincs olyan fájl, amely mindent megmutat, ami egy telefonon történt.

other-form-packed = Ez úgy van becsomagolva, ahogyan a Bridle nem tudja kinyitni: { $name } ({ $form }).
other-form-packed-next = Előbb csomagolja ki a 7-Zippel vagy azzal a programmal, amely készítette. Azután adja meg a mappát vagy fájlt, amely benne volt.
other-form-locked = Ezt saját jelszó zárja: { $name } ({ $form }).
other-form-locked-next = Előbb nyissa ki azzal a programmal, amely lezárta. Azután adja meg a mappát vagy fájlt, amely benne volt.
other-form-part = Ez csak egy része egy nagyobb archívumnak: { $name }.
other-form-part-next = Tegye az összes részt egy mappába, és csomagolja ki az elsőt. Azután adja meg, ami kijön belőle.
other-form-not-here = Ez üres: { $name }. Lehet, hogy még a felhőben van, vagy nem fejeződött be a másolás.
other-form-not-here-next = Kérje a felhőprogramot, hogy tartsa meg ezen a számítógépen, vagy másolja le újra. Azután próbálja meg még egyszer.
