### Not yet reviewed by a person who speaks it.
artifact-android-tombstones = Programok összeomlásai
artifact-android-tombstones-about =
    Programok, amelyek összeomlottak, és amit betöltöttek. Egy sikertelen támadás hagyhat ilyen összeomlást.
rule-android-tombstones-code-from-odd-place = Egy program szokatlan mappából való kóddal omlott össze: „{ $process }”. A hely: { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Az alkalmazások és a rendszer máshol tartják a kódjukat. Telefonokat feloldó eszközök már futottak ilyen mappákból.
rule-android-tombstones-memory-fault = { $count ->
    [one] Egy program a memória hibás használata miatt omlott össze: { $processes }.
   *[other] Programok { $count } alkalommal omlottak össze a memória hibás használata miatt: { $processes }.
}
rule-android-tombstones-memory-fault-about =
    Az Android állította le, vagy a processzor. Egy sikertelen támadás is így nézhet ki.
rule-android-tombstones-system-user-crashed = { $count ->
    [one] A rendszer jogaival futó program omlott össze: { $processes }.
   *[other] A rendszer jogaival futó programok { $count } alkalommal omlottak össze: { $processes }.
}
rule-android-tombstones-system-user-crashed-about =
    Az ilyen programok többet tehetnek, mint bármely alkalmazás. A támadások ezeket célozzák, de saját hibáik is vannak.
