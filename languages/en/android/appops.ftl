artifact-android-appops = Use of rights by apps
artifact-android-appops-about =
    When each app last used the microphone, the camera, the place of the phone and other rights, and what it was refused.
rule-android-appops-listening-now = The app “{ $package }” was using a right when the report was made: { $operation }.
rule-android-appops-listening-now-about =
    Microphone, camera or screen were in use. Android shows a green dot for the first two.
rule-android-appops-used-in-background = The app “{ $package }” used a right while nobody looked at it: { $operation }.
rule-android-appops-used-in-background-about =
    Android lets apps use microphone and camera out of sight only in special cases.
rule-android-appops-restricted-settings-allowed = Somebody allowed the app “{ $package }” rights that Android withholds from apps of unknown origin.
rule-android-appops-restricted-settings-allowed-about =
    Apps that came as a file may not read the screen or notifications, unless somebody allows it in the app's settings.
    Guides for stalkerware ask their buyers to do that.
rule-android-appops-installs-others = The app “{ $package }” installed other apps, or tried to.
rule-android-appops-installs-others-about =
    Android asks before an app may do that. Some harmful apps bring a second one in this way.

benign-android-opens-app-files = A browser, a file manager or a messenger of yours opened the file of an app.
benign-android-call-or-assistant = A call, a voice assistant, a recorder or a camera app of yours does this.

next-android-look-at-permissions = Look in Settings, Privacy, Privacy dashboard. It shows which app used what in the last days.
