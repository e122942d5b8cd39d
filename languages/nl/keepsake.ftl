### Not yet reviewed by a person who speaks it.
### Keepsakes: words of the command line.

help-option-keepsake = schrijf ook een bewaarbestand: wat is waargenomen, zonder berichten, namen of contacten, om later met nieuwe aanwijzingen te vergelijken
help-option-keepsake-password-file = bestand met het wachtwoord voor het bewaarbestand; anders de variabele BRIDLE_KEEPSAKE_PASSWORD; anders wordt het twee keer gevraagd
help-option-keepsake-to = sluit het bewaarbestand voor deze openbare sleutel van age (age1…) in plaats van met een wachtwoord, of voor de sleutels in een bestand; mag vaker
help-hunt = Vergelijkt veel bewaarbestanden met gepubliceerde aanwijzingen, één regel per bestand.
help-hunt-keepsake = bewaarbestand, of map met bewaarbestanden (*.keepsake)
help-hunt-json = schrijf één regel JSON per bewaarbestand

keepsake-password = Kies een wachtwoord voor het bewaarbestand. Niemand kan het u teruggeven:
keepsake-password-twice = Nog een keer hetzelfde wachtwoord:
keepsake-password-differs = De twee waren niet gelijk. Kies een wachtwoord voor het bewaarbestand:
keepsake-written = Het bewaarbestand is { $path } ({ $size } bytes).
keepsake-holds = Er staan geen berichten en contacten in, maar wie het opent, kan nagaan of de telefoon een adres is tegengekomen. Bewaar het zoals u de back-up bewaart.
progress-keepsake = Het bewaarbestand wordt geschreven

# In front of a line about one keepsake: what the comparison says.
hunt-traces = sporen
hunt-look-closer = beter bekijken
hunt-nothing-known-found = geen bekende sporen in wat is bewaard
hunt-could-not-tell = niet te zeggen
hunt-not-phone-evidence = geen materiaal
hunt-made = gemaakt op { $date }
hunt-findings =
    { $count ->
        [one] { $count } bevinding, waarvan { $fresh } nieuw
       *[other] { $count } bevindingen, waarvan { $fresh } nieuw
    }

error-keepsake-without-file = Deze opties zeggen hoe een bewaarbestand wordt gesloten, en er is geen gevraagd.
error-keepsake-without-file-next = Voeg --keepsake BESTAND toe, of laat ze weg.
error-keepsake-no-password = Een bewaarbestand heeft een wachtwoord nodig, en er is geen.
error-keepsake-no-password-next = Gebruik --keepsake-password-file BESTAND, of zet het in de variabele BRIDLE_KEEPSAKE_PASSWORD. In een terminal wordt u er twee keer om gevraagd. Of gebruik --keepsake-to met een sleutel.
error-keepsake-of-keepsake = Dit is al een bewaarbestand. Daar kan geen ander van worden gemaakt.
error-keepsake-of-keepsake-next = Bewaar het bestand dat u hebt, of controleer de telefoon nog een keer.
error-no-keepsake = { $name } is geen bewaarbestand.
error-no-keepsake-next = Controleer het met “bridle check”.
error-no-keepsakes = Er is geen bewaarbestand in { $name }.
error-no-keepsakes-next = Noem de bewaarbestanden zelf, of een map met bestanden waarvan de naam op “.keepsake” eindigt.
error-keepsake-compare = { $name } is een bewaarbestand. Wat op de telefoon stond, zit er niet in. Daarom kan het niet met een andere toestand worden vergeleken.
error-keepsake-compare-next = Vergelijk twee back-ups, of twee diagnostische bestanden.
