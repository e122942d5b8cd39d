artifact-android-exit-info = Ends of programs
artifact-android-exit-info-about =
    When and why programs of apps ended: crashes, stops, updates. It goes back weeks.
