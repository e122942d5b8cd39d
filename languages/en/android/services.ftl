artifact-android-services = Services, programs and tasks
artifact-android-services-about =
    Services and programs of apps that were running, and apps that were open of late.
