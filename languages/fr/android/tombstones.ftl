### Not yet reviewed by a person who speaks it.

artifact-android-tombstones = Plantages de programmes
artifact-android-tombstones-about =
    Les programmes qui ont planté, et ce qu’ils avaient chargé. Une attaque qui échoue peut laisser un tel plantage.
rule-android-tombstones-code-from-odd-place = Le programme « { $process } » a planté avec du code d’un dossier inhabituel : { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Les applications et le système gardent leur code ailleurs. Des outils qui débloquent des téléphones ont fonctionné depuis de tels dossiers.
rule-android-tombstones-memory-fault = { $count ->
    [one] Un programme a planté à cause d’une faute dans son usage de la mémoire : { $processes }.
   *[other] Des programmes ont planté { $count } fois à cause d’une faute dans leur usage de la mémoire : { $processes }.
}
rule-android-tombstones-memory-fault-about =
    Android l’a arrêté, ou le processeur. Une attaque qui échoue peut ressembler à cela.
rule-android-tombstones-system-user-crashed = { $count ->
    [one] Un programme qui a les droits du système a planté : { $processes }.
   *[other] Des programmes qui ont les droits du système ont planté { $count } fois : { $processes }.
}
rule-android-tombstones-system-user-crashed-about =
    Ces programmes peuvent plus que toute application. Des attaques les visent, et ils ont aussi leurs défauts.
