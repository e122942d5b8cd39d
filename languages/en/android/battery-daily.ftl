artifact-android-battery-daily = Changes of apps by day
artifact-android-battery-daily-about =
    Which apps were installed, updated or removed in the last days. It also names apps that are gone now.
rule-android-battery-daily-older-version = The app “{ $package }” went back from version { $before } to { $version }.
rule-android-battery-daily-older-version-about =
    Android does not put an older version over a newer one by itself.

benign-android-updates-removed = Somebody removed the updates of an app, or tests versions of it.
