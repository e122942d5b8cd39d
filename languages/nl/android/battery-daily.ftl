### Not yet reviewed by a person who speaks it.

artifact-android-battery-daily = Veranderingen van apps per dag
artifact-android-battery-daily-about =
    Welke apps de laatste dagen zijn geïnstalleerd, bijgewerkt of verwijderd. Ook apps die nu weg zijn, staan erin.
rule-android-battery-daily-older-version = De app “{ $package }” ging terug van versie { $before } naar { $version }.
rule-android-battery-daily-older-version-about =
    Android zet uit zichzelf geen oudere versie over een nieuwere.
rule-android-battery-daily-apps-removed = { $count ->
    [one] In de laatste dagen is één app verwijderd: { $packages }.
   *[other] In de laatste dagen zijn { $count } apps verwijderd: { $packages }.
}
rule-android-battery-daily-apps-removed-about =
    Wie een telefoon in de gaten hield, kan verwijderen wat daarvoor diende, voordat iemand kijkt.

benign-android-removed-by-owner = U hebt de app zelf verwijderd.
benign-android-updates-removed = Iemand verwijderde de updates van een app, of test versies ervan.
