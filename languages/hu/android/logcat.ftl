### Not yet reviewed by a person who speaks it.
artifact-android-logcat = A telefon naplója
artifact-android-logcat-about =
    Amit az Android az utolsó percekben vagy órákban leírt: mely alkalmazások indultak el, melyeket telepítették vagy távolították el, és mit tagadtak meg.
rule-android-logcat-code-from-odd-place = Egy program nem futtathatott kódot egy szokatlan mappából: „{ $program }”. A hely: { $path }.
rule-android-logcat-code-from-odd-place-about =
    Az alkalmazások és a rendszer máshol tartják a kódjukat. Telefonokat feloldó eszközök már futottak ilyen mappákból, és fejlesztői eszközök is.
