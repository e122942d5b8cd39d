### Not yet reviewed by a person who speaks it.

artifact-android-root-binaries = Programma’s voor roottoegang
artifact-android-root-binaries-about =
    Of de telefoon programma’s kent die er volledige macht over geven. Op de meeste telefoons zijn die er niet.
rule-android-root-binaries-root-program = { $count ->
    [one] Er staat een programma voor roottoegang op de telefoon: { $programs }.
   *[other] Er staan { $count } programma’s voor roottoegang op de telefoon: { $programs }.
}
rule-android-root-binaries-root-program-about =
    Met roottoegang komt een programma langs de meeste bescherming van Android. Sommige mensen regelen dat met opzet op hun eigen telefoon.

benign-android-maker-tools = Sommige fabrikanten leveren een van deze programma’s bij de telefoon, meestal “busybox”.
