artifact-android-file-times = Copied files, by name and time
artifact-android-file-times-about =
    Names and times of the phone's own files that were copied into the evidence, such as logs and crash reports.
