### Not yet reviewed by a person who speaks it.
artifact-android-acquisition = Maga a gyűjtés
artifact-android-acquisition-about =
    Mikor és mivel gyűjtötték össze ezeket a fájlokat, és olyanok-e még, mint akkor.
rule-android-acquisition-changed-file = { $count ->
    [one] Egy fájl nem olyan, mint amikor összegyűjtötték: { $files }.
   *[other] { $count } fájl nem olyan, mint amikor összegyűjtötték: { $files }.
}
rule-android-acquisition-changed-file-about =
    A gyűjtésben lista van minden fájl digitális ujjlenyomatával. Itt a fájl nem illik a listához.
rule-android-acquisition-missing-file = { $count ->
    [one] Egy összegyűjtött fájl nincs ott: { $files }.
   *[other] { $count } összegyűjtött fájl nincs ott: { $files }.
}
rule-android-acquisition-missing-file-about =
    A gyűjtésben lista van a fájljairól. Ami nincs ott, azt nem lehetett megvizsgálni.
rule-android-acquisition-system-not-enforcing = A rendszer belső őre, a SELinux ki van kapcsolva: { $state }.
rule-android-acquisition-system-not-enforcing-about =
    Egy szokásos telefonon ez az őr mindig be van kapcsolva. Olyan kapcsolta ki, akinek teljes hatalma volt a telefon felett.

benign-android-changed-in-copying = A fájlt megnyitották és elmentették, vagy másolás közben változott meg.
benign-android-left-out-on-purpose = Valaki szándékosan hagyta ki a fájlt, például mert magánjellegű.

next-android-get-the-first-copy = Kérje el a gyűjtés első másolatát, és azt vizsgálja meg.
