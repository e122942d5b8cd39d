artifact-android-jobs = Work for later
artifact-android-jobs-about =
    Work that apps asked the phone to do later and again, and what of it ran.
