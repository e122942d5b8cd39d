### Not yet reviewed by a person who speaks it.
### How evidence is made, step by step; the names in quotation marks are those of menus.

page-have-mac = Macen
page-have-windows = Windowson
page-have-phone = A telefonon
page-have-androidqf = AndroidQF programmal, ha valaki segít
page-have-transfer-mac = A Mac magától nem olvas fájlokat androidos telefonról. Használjon olyan pendrive-ot, amely mindkettőbe illik, vagy küldje át a fájlt Bluetoothon.
page-have-transfer-windows = Csatlakoztassa a telefont kábellel. A telefon USB-értesítésében válassza a „Fájlátvitel” lehetőséget. Utána másolja át a fájlt az Intézővel.
page-have-ios-backup-encrypt = Titkosított mentést ajánlunk: abban több előzmény van, például hívások és meglátogatott oldalak.
page-have-ios-backup-mac-1 = Csatlakoztassa a telefont kábellel, és oldja fel. Ha kérdezi, koppintson a „Megbízás” gombra. Nyissa meg a Findert, és oldalt válassza ki a telefont.
page-have-ios-backup-mac-2 = Válassza azt, hogy minden adatról erre a Macre készüljön mentés, és jelölje be: „Helyi biztonsági mentés titkosítása”. Írja fel a jelszót: senki nem tudja visszaadni.
page-have-ios-backup-now = Nyomja meg a „Biztonsági mentés most” gombot, és várja meg, amíg elkészül.
page-have-ios-backup-mac-4 = A Finderben válassza a „Biztonsági mentések kezelése” gombot. Kattintson jobb gombbal a mentésre, majd: „Megjelenítés a Finderben”. Húzza erre az oldalra a hosszú nevű mappát.
page-have-ios-backup-mac-5 = Ha a böngésző nem olvashatja, másolja a mappát az íróasztalra, és azt a másolatot adja oda.
page-have-ios-backup-windows-1 = Csatlakoztassa a telefont kábellel, és oldja fel. Ha kérdezi, koppintson a „Megbízás” gombra. Nyissa meg az „Apple-eszközök” vagy az iTunes alkalmazást, és válassza ki a telefont.
page-have-ios-backup-windows-2 = Válassza azt, hogy minden adatról erre a számítógépre készüljön mentés, és jelölje be: „Helyi biztonsági mentés titkosítása”. Írja fel a jelszót: senki nem tudja visszaadni.
page-have-ios-backup-windows-4 = Illessze be e sorok egyikét az Intéző címsorába. Az első az „Apple-eszközök”, a második az iTunes mappája. Válassza a hosszú nevű mappát.
page-have-ios-sysdiagnose-1 = Nyomja meg együtt a két hangerőgombot és az oldalgombot körülbelül egy másodpercre. Engedje el, amikor a telefon megrezdül.
page-have-ios-sysdiagnose-2 = Várjon tíz percet. Nézze meg itt: Beállítások, „Adatvédelem és biztonság”, „Elemzés és javítások” (Analytics & Improvements), „Elemzési adatok” (Analytics Data). A név eleje: „sysdiagnose”.
page-have-ios-sysdiagnose-mac = Nyissa meg a fájlt, és ossza meg ezzel a számítógéppel AirDroppal.
page-have-ios-sysdiagnose-windows = Windowson nincs AirDrop. Nyissa meg a fájlt, és mentse a „Fájlok” közé, az iCloud Drive-ra. Utána töltse le az icloud.com oldalról.
page-have-ios-sysdiagnose-cost = Ez akár fél gigabájtot is elfoglal az iCloudból, és ott marad egy másolat. Aki meg tudja nyitni a fiókját, láthatja. Utána törölje onnan.
page-have-android-1 = A beállításokban nyissa meg a „Névjegy” vagy „A telefonról” részt, és koppintson hétszer a „Buildszám” sorra. Utána nyissa meg a „Fejlesztői beállítások” részt.
page-have-android-2 = Válassza a „Hibajelentés”, majd a „Teljes jelentés” lehetőséget. A telefon szól, ha elkészült.
page-have-android-3 = Mentse a fájlt, és vigye át erre a számítógépre. Utána kapcsolja ki újra a „Fejlesztői beállítások” részt.
page-have-androidqf-1 = Az AndroidQF számítógépes program, amely kábelen többet gyűjt össze. Körülbelül fél óráig tart. Itt található: github.com/mvt-project/androidqf.
page-have-androidqf-2 = A „Fejlesztői beállítások” között kapcsolja be az „USB-hibakeresés” lehetőséget. Csatlakoztassa a telefont, és engedélyezze rajta ezt a számítógépet.
page-have-androidqf-3 = Indítsa el az AndroidQF programot, és válaszoljon a kérdéseire.
page-have-androidqf-4 = Adja oda ennek az oldalnak a mappát vagy a zipet, amelyet készített. Kapcsolja ki újra az „USB-hibakeresés” és a „Fejlesztői beállítások” lehetőséget.
page-have-intrusion-logs-from = Az Android 16 része. A telefon titkosítva, a Google-fiókjában őrzi őket. A letöltés körülbelül tíz perc.
page-have-intrusion-logs-1 = A beállításokban nyissa meg a „Komplex védelem” (Advanced Protection), majd a „Behatolási naplózás” (Intrusion logging) részt, és válassza a naplók letöltését.
page-have-intrusion-logs-2 = Írja be, ami a telefont feloldja. A naplók ezután a „Letöltések” között, az „Intrusion Logging” mappában vannak. Vigye át azt a mappát erre a számítógépre.
