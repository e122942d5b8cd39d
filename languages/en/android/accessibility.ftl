artifact-android-accessibility = Accessibility services
artifact-android-accessibility-about =
    Helpers for people who need the screen read aloud or pressed for them. They can see everything on it.
    Spyware uses the same door.
rule-android-accessibility-unknown-service-on = The app “{ $package }” may read the screen as an accessibility service, and it is switched on.
rule-android-accessibility-unknown-service-on-about =
    An accessibility service sees the screen and what is typed. This one is none of the well-known helpers.
    Password managers and other ordinary apps use it too.

benign-android-helper-app = A password manager, a screen filter, a remote help tool or another app of your own needs it.
benign-android-maker-service = The maker of the phone put the service there.

next-android-look-at-accessibility = Look in Settings, Accessibility. Did you switch this service on, and what for?
