artifact-android-device-admins = Device administrators
artifact-android-device-admins-about =
    Apps that may lock or erase the phone and cannot be removed in the usual way. Some spyware makes itself one.
rule-android-device-admins-phone-owned = The app “{ $package }” owns the phone or a profile on it, and sets its rules.
rule-android-device-admins-phone-owned-about =
    An owner can install apps, read logs and forbid settings. On a phone of work that is ordinary.
rule-android-device-admins-admin-active = The app “{ $package }” is an administrator of the phone.
rule-android-device-admins-admin-active-about =
    An administrator can lock or erase the phone. It stays until somebody switches its right off.

benign-android-work-profile-app = An app that keeps two accounts apart set up a profile of its own.
benign-android-anti-theft = An app against theft, a mail app or an app for parents asked for it.

next-android-look-at-admins = Look in Settings, Security, Device admin apps. Do you know each of them?
