artifact-android-microphone-use = Use of the microphone
artifact-android-microphone-use-about =
    Which apps recorded sound and when, and which one is recording.
rule-android-microphone-use-recording-now = The app “{ $package }” was recording sound when the report was made.
rule-android-microphone-use-recording-now-about =
    A call, an assistant or a recorder in the foreground explains it. If there was none, find out what this app does.
