### Not yet reviewed by a person who speaks it.

artifact-android-kernel-log = Journal du noyau
artifact-android-kernel-log-about =
    Ce que le cœur du système a noté : les services démarrés, les programmes terminés, et ce qui a été refusé.
rule-android-kernel-log-code-from-odd-place = Le programme « { $program } » a été empêché d’exécuter du code dans un dossier inhabituel : { $path }.
rule-android-kernel-log-code-from-odd-place-about =
    Les applications et le système gardent leur code ailleurs. Des outils qui débloquent des téléphones ont fonctionné depuis de tels dossiers. Des outils de développeurs aussi.
rule-android-kernel-log-protection-switched-off = Une protection principale du téléphone, SELinux, a été désactivée pendant qu’il fonctionnait.
rule-android-kernel-log-protection-switched-off-about =
    Sans elle, un programme peut atteindre ce qui appartient à d’autres. Un téléphone ordinaire ne la désactive jamais.
