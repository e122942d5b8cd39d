artifact-android-location-use = Use of the place
artifact-android-location-use-about =
    Which apps ask where the phone is, and how often they were told.
rule-android-location-use-made-up-places = An app tells the phone where it is, in place of “{ $provider }”.
rule-android-location-use-made-up-places-about =
    Somebody allowed an app to make up places. Players of games and people who test apps do that.

benign-android-made-up-places = You use an app that changes your place, for a game or for privacy.

next-android-look-at-mock-location = Look in Settings, Developer options, Select mock location app. Do you know the app?
