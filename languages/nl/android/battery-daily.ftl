### Not yet reviewed by a person who speaks it.

artifact-android-battery-daily = Veranderingen van apps per dag
artifact-android-battery-daily-about =
    Welke apps de laatste dagen zijn geïnstalleerd, bijgewerkt of verwijderd. Ook apps die nu weg zijn, staan erin.
rule-android-battery-daily-older-version = De app “{ $package }” ging terug van versie { $before } naar { $version }.
rule-android-battery-daily-older-version-about =
    Android zet uit zichzelf geen oudere versie over een nieuwere.

benign-android-updates-removed = Iemand verwijderde de updates van een app, of test versies ervan.
