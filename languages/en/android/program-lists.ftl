artifact-android-program-lists = Programs by what they use
artifact-android-program-lists-about =
    Programs that used the processor, the memory or the battery, some of them since the phone was last charged.
