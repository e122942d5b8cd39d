### Not yet reviewed by a person who speaks it.
artifact-android-battery-daily = Cambios de apps por día
artifact-android-battery-daily-about =
    Qué apps se instalaron, se actualizaron o se quitaron en los últimos días. También nombra apps que ya no están.
rule-android-battery-daily-older-version = La app “{ $package }” volvió de la versión { $before } a la { $version }.
rule-android-battery-daily-older-version-about =
    Android no pone por sí mismo una versión antigua sobre una más nueva.
rule-android-battery-daily-apps-removed = { $count ->
    [one] En los últimos días se quitó una app: { $packages }.
   *[other] En los últimos días se quitaron { $count } apps: { $packages }.
}
rule-android-battery-daily-apps-removed-about =
    Quien vigiló un teléfono puede quitar lo que usó, antes de que alguien mire.

benign-android-removed-by-owner = Usted mismo quitó la app.
benign-android-updates-removed = Alguien quitó las actualizaciones de una app, o prueba versiones de ella.
