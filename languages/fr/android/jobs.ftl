### Not yet reviewed by a person who speaks it.

artifact-android-jobs = Tâches pour plus tard
artifact-android-jobs-about =
    Les tâches que des applications ont demandées pour plus tard ou à répétition, et ce qui en a été fait.
