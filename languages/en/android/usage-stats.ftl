artifact-android-usage-stats = Use of apps
artifact-android-usage-stats-about =
    When each app was last used and how often, and what was opened in the last day.
