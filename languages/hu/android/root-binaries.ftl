### Not yet reviewed by a person who speaks it.
artifact-android-root-binaries = Programok root hozzáféréshez
artifact-android-root-binaries-about =
    Ismer-e a telefon olyan programokat, amelyek teljes hatalmat adnak felette. A legtöbb telefonon nincs ilyen.
rule-android-root-binaries-root-program = { $count ->
    [one] Egy root hozzáféréshez tartozó program van a telefonon: { $programs }.
   *[other] { $count } root hozzáféréshez tartozó program van a telefonon: { $programs }.
}
rule-android-root-binaries-root-program-about =
    Root hozzáféréssel egy program túljut az Android védelmének nagy részén. Néhányan szándékosan állítják be ezt a saját telefonjukon.

benign-android-maker-tools = Néhány gyártó eleve a telefonra teszi az egyik ilyen programot, többnyire ezt: „busybox”.
