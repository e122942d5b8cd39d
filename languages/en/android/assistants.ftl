artifact-android-assistants = Apps with a part in the system
artifact-android-assistants-about =
    Apps that fill in passwords, listen for the voice, keep the phone unlocked, screen calls, or belong to a watch.
