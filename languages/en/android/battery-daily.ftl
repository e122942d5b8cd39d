artifact-android-battery-daily = Changes of apps by day
artifact-android-battery-daily-about =
    Which apps were installed, updated or removed in the last days. It also names apps that are gone now.
rule-android-battery-daily-older-version = The app “{ $package }” went back from version { $before } to { $version }.
rule-android-battery-daily-older-version-about =
    Android does not put an older version over a newer one by itself.
rule-android-battery-daily-apps-removed = { $count ->
    [one] One app was removed in the last days: { $packages }.
   *[other] { $count } apps were removed in the last days: { $packages }.
}
rule-android-battery-daily-apps-removed-about =
    Whoever watched a phone may remove what they used, before somebody looks.

benign-android-removed-by-owner = You removed the app yourself.
benign-android-updates-removed = Somebody removed the updates of an app, or tests versions of it.
