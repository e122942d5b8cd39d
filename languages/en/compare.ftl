### Two states of one phone, before and after: what is new, what is gone, what has changed.

help-compare = Compare two pieces of evidence of one phone, for example from before and after a journey.
help-compare-old = the earlier backup or diagnostic file
help-compare-new = the later one
help-compare-json = write the comparison as JSON to standard output and nothing else
help-compare-codes =
    For compare: 0 nothing new that has power over the phone, 2 look closer, 3 an important part could not be compared.

# $name: file name, kind, model, version and date.
compare-old = Before: { $name }
compare-new = After:  { $name }
compare-warning-other-system = These two are not of one phone: one is an iPhone, the other an Android phone.
compare-warning-other-model = These two may not be of one phone: the model is not the same.
compare-warning-wrong-order = The first is newer than the second. Exchange the two to read “new” and “gone” the right way.
compare-system = The system was { $before } and is { $after } now. An update brings many changes.

compare-closer = Look at these first
compare-closer-about = Things like these have power over the phone. Ask the owner whether they put them there.
compare-nothing-closer = In what could be compared, nothing new has power over the phone.

# $change: new, gone or changed. $sure: no where one side was not read whole.
compare-line = { $change ->
    [new] { $sure ->
        [no] may be new: { $name }
       *[other] new: { $name }
    }
    [gone] { $sure ->
        [no] may be gone: { $name }
       *[other] gone: { $name }
    }
   *[other] changed: { $name }
}
compare-values = { $field } was { $before }, is { $after }
compare-state = { $field }: { $value }
compare-none = not there
compare-more = { $count ->
    [one] One more is shown with --json.
   *[other] { $count } more are shown with --json.
}

compare-programs = Programs that were seen running
compare-programs-about = Programs come and go, so this is no sign of anything by itself. All names are shown with --json.
compare-program = { $change ->
    [new] a program at an unusual place, new: { $name }
   *[other] a program, gone: { $name }
}
compare-program-counts = { $change ->
    [new] only after: { $system } of the system, { $app } of apps, { $odd } at unusual places, { $unknown } known by name alone
   *[other] only before: { $system } of the system, { $app } of apps, { $odd } at unusual places, { $unknown } known by name alone
}

compare-whole = { $count ->
    [0] No part could be compared whole.
    [one] One part was compared whole.
   *[other] { $count } parts were compared whole.
}
compare-not = What could not be compared, or not whole
compare-why-old-cannot-hold = The evidence from before is of a kind that never holds these parts. So many entries are there after:
compare-why-new-cannot-hold = The evidence from after is of a kind that never holds these parts. So many entries were there before:
compare-why-old-lacks = These parts are not in the evidence from before. So many entries are there after:
compare-why-new-lacks = These parts are not in the evidence from after. So many entries were there before:
compare-why-old-not-whole = These could not be read whole in the evidence from before. What seems new may have been there:
compare-why-new-not-whole = These could not be read whole in the evidence from after. What seems gone may still be there:
compare-why-too-many = These have too many entries to keep them all:

compare-thing-profile = Configuration profiles
compare-thing-management = Management by a company or school
compare-thing-device-admin = Apps that may manage the phone
compare-thing-certificate = Certificates the phone trusts
compare-thing-accessibility-service = Apps that may read and tap the screen
compare-thing-notification-listener = Apps that may read notifications
compare-thing-keyboard = Keyboards
compare-thing-vpn = VPN and network apps
compare-thing-network-setting = Network settings
compare-thing-app = Apps
compare-thing-permission = Permissions
compare-thing-role = Apps with a task of their own
compare-thing-account = Accounts
compare-thing-account-device = Devices of the account
compare-thing-computer = Computers the phone trusts
compare-thing-sim = SIM cards
compare-thing-shortcut = Shortcuts
compare-thing-calendar = Calendars
compare-thing-background = Apps and services in the background
compare-thing-protection = Settings that protect the phone
compare-thing-setting = Settings
compare-thing-file = Programs of an opened phone
compare-thing-wifi-network = Wi-Fi networks
compare-thing-bluetooth-device = Bluetooth devices

# $field: name of the field in the record.
compare-field = { $field ->
    [version] version
    [versionCode] version
    [installer] installed by
    [sideloaded] put there by hand
    [granted] rights
    [certificates] signature
    [signers] signature
    [answer] answer
    [authorization] answer
    [mode] answer
    [on] switched on
    [enabled] switched on
    [disabled] switched off
    [policies] powers
    [value] value
    [package] app
    [name] name
    [organization] organization
    [source] from
    [servers] servers
    [lockdownMode] Lockdown Mode
    [hasStoreRecord] from the App Store
    [removalDisallowed] cannot be removed
    [payloadTypes] parts
   *[other] { $field }
}
