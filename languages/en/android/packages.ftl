artifact-android-packages = Installed apps
artifact-android-packages-about =
    Every app of the phone, with who installed it, when, and what it may do.
    Known spyware is found here by its name or its maker's certificate.
rule-android-packages-sideloaded-with-much-access = The app “{ $package }” did not come from a known shop and may use: { $rights }.
rule-android-packages-sideloaded-with-much-access-about =
    Apps that secretly watch a person are mostly put on the phone by hand. They ask for nearly every right.
    Many ordinary apps come that way too.
rule-android-packages-sideloaded-without-icon = The app “{ $package }” did not come from a known shop, and it shows no icon.
rule-android-packages-sideloaded-without-icon-about =
    An app without an icon cannot be opened from the home screen. Apps that hide do this, and so do add-ons of other apps.
rule-android-packages-installed-by-another-app = The app “{ $package }” was installed by the app “{ $installer }”, which is no known shop.
rule-android-packages-installed-by-another-app-about =
    Some harmful apps bring others with them. Shops that we do not know look the same.
rule-android-packages-root-manager = The app “{ $package }” is on the phone. It can give other apps full control.
rule-android-packages-root-manager-about =
    Full control of a phone, called root, lets an app get past most of Android's protection.
    Some people set this up on their own phone on purpose.

benign-android-app-from-elsewhere = You or somebody you know put the app there, for example from a maker's own site.
benign-android-app-of-work = An employer or a school put the app there.
benign-android-plugin = The app only adds something to another app, for example a keyboard, a theme or a font.
benign-android-other-shop = The other app is a shop or a tool that moves apps from an old phone.
benign-android-rooted-by-owner = The owner set up root access on purpose.

next-android-do-you-know-this-app = Do you know this app, and who put it there? Look it up in Settings, Apps.
next-android-do-not-remove-yet = Do not remove it yet. Whoever put it there would notice, and an expert may want to see it.
