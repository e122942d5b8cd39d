artifact-android-camera-use = Use of the camera
artifact-android-camera-use-about =
    Which apps opened a camera and when, and which one has it open.
rule-android-camera-use-camera-open = The app “{ $package }” had a camera open when the report was made.
rule-android-camera-use-camera-open-about =
    A call or a camera app in the foreground explains it. If no such app was open, find out what this app does.

benign-android-face-unlock = The phone looked for a face to unlock, or another part of the system used the camera.
