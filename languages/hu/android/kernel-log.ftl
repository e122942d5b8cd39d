### Not yet reviewed by a person who speaks it.
artifact-android-kernel-log = A rendszermag naplója
artifact-android-kernel-log-about =
    Amit a rendszer magja leírt: elindult szolgáltatások, véget ért programok, és amit megtagadtak.
rule-android-kernel-log-code-from-odd-place = Egy program nem futtathatott kódot egy szokatlan mappából: „{ $program }”. A hely: { $path }.
rule-android-kernel-log-code-from-odd-place-about =
    Az alkalmazások és a rendszer máshol tartják a kódjukat. Telefonokat feloldó eszközök már futottak ilyen mappákból, és fejlesztői eszközök is.
rule-android-kernel-log-protection-switched-off = A telefon egyik fő védelmét, a SELinuxot futás közben kikapcsolták.
rule-android-kernel-log-protection-switched-off-about =
    Enélkül egy program hozzáférhet ahhoz, ami másoké. Egy szokásos telefon soha nem kapcsolja ki.
