artifact-ios-mobile-installation = Log of installations
artifact-ios-mobile-installation-about =
    The phone notes each app that is installed, updated or removed, and which program asked for it.
    Apps that are gone again stay in this log for weeks.
rule-ios-mobile-installation-requested-by-another-program = The program { $program } asked to install { $path }.
rule-ios-mobile-installation-requested-by-another-program-about =
    The App Store, computers and employers install apps through a few known programs. This was another one.
    Tools for developers and stores beside the App Store do so.
rule-ios-mobile-installation-installer-beside-the-store = { $name } ({ $app }) was installed or removed on this phone.
rule-ios-mobile-installation-installer-beside-the-store-about =
    This program installs apps without the App Store, or needs a phone whose locks were taken off.
    If it was not you, somebody had the phone in hand.
rule-ios-mobile-installation-came-and-went = The app { $app } was installed and removed, or removed and put back, within { $minutes } minutes.
rule-ios-mobile-installation-came-and-went-about =
    People try apps and remove them. Somebody who changes an app in secret does the same.
    Ask yourself if you remember it.
