### Not yet reviewed by a person who speaks it.
artifact-android-tombstones = Programok összeomlásai
artifact-android-tombstones-about =
    Programok, amelyek összeomlottak, és amit betöltöttek. Egy sikertelen támadás hagyhat ilyen összeomlást.
rule-android-tombstones-code-from-odd-place = Egy program szokatlan mappából való kóddal omlott össze: „{ $process }”. A hely: { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Az alkalmazások és a rendszer máshol tartják a kódjukat. Telefonokat feloldó eszközök már futottak ilyen mappákból.
