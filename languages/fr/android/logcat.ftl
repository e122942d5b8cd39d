### Not yet reviewed by a person who speaks it.

artifact-android-logcat = Journal du téléphone
artifact-android-logcat-about =
    Ce qu’Android a noté ces dernières minutes ou heures : quelles applications ont démarré, ont été installées ou supprimées, et ce qui a été refusé.
rule-android-logcat-code-from-odd-place = Le programme « { $program } » a été empêché d’exécuter du code dans un dossier inhabituel : { $path }.
rule-android-logcat-code-from-odd-place-about =
    Les applications et le système gardent leur code ailleurs. Des outils qui débloquent des téléphones ont fonctionné depuis de tels dossiers. Des outils de développeurs aussi.
