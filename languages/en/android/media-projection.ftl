artifact-android-media-projection = Recording of the screen
artifact-android-media-projection-about =
    Whether an app recorded or sent the screen when the report was made.
rule-android-media-projection-screen-recorded = The app “{ $package }” was recording or sending the screen when the report was made.
rule-android-media-projection-screen-recorded-about =
    People share their screen in calls and with television sets. Some apps do it to watch somebody.

benign-android-screen-shared = You shared or recorded the screen, or sent it to a television set or a car.
