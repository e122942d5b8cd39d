### Not yet reviewed by a person who speaks it.

artifact-android-location-use = Gebruik van de locatie
artifact-android-location-use-about =
    Welke apps vragen waar de telefoon is, en hoe vaak ze het te horen kregen.
rule-android-location-use-made-up-places = Een app zegt de telefoon waar die is, in plaats van “{ $provider }”.
rule-android-location-use-made-up-places-about =
    Iemand stond een app toe om locaties te verzinnen. Mensen doen dat voor een spel, of om apps te testen.

benign-android-made-up-places = U gebruikt een app die uw locatie verandert, voor een spel of voor uw privacy.

next-android-look-at-mock-location = Kijk in Instellingen, Opties voor ontwikkelaars, App voor neplocatie selecteren. Kent u de app?
