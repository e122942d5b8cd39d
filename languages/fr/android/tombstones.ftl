### Not yet reviewed by a person who speaks it.

artifact-android-tombstones = Plantages de programmes
artifact-android-tombstones-about =
    Les programmes qui ont planté, et ce qu’ils avaient chargé. Une attaque qui échoue peut laisser un tel plantage.
rule-android-tombstones-code-from-odd-place = Le programme « { $process } » a planté avec du code d’un dossier inhabituel : { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Les applications et le système gardent leur code ailleurs. Des outils qui débloquent des téléphones ont fonctionné depuis de tels dossiers.
