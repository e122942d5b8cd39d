artifact-android-package-list = Apps, as the phone listed them
artifact-android-package-list-about =
    Every app with the digital fingerprints of its files, and often of its maker.
    Known spyware is found here by its name, by its file or by its maker.
rule-android-package-list-put-there-by-hand = { $count ->
    [one] One app did not come from a known shop: { $packages }.
   *[other] { $count } apps did not come from a known shop: { $packages }.
}
rule-android-package-list-put-there-by-hand-about =
    Apps that secretly watch a person are mostly put on the phone by hand. Many ordinary apps come that way too.
rule-android-package-list-installed-from-elsewhere = { $count ->
    [one] The app “{ $installer }”, which is no known shop, installed an app: { $packages }.
   *[other] The app “{ $installer }”, which is no known shop, installed { $count } apps: { $packages }.
}
rule-android-package-list-installed-from-elsewhere-about =
    Some harmful apps bring others with them. Shops that we do not know look the same.
rule-android-package-list-root-app = { $count ->
    [one] An app that can give other apps full control is on the phone: { $packages }.
   *[other] { $count } apps that can give other apps full control are on the phone: { $packages }.
}
rule-android-package-list-root-app-about =
    Full control of a phone, called root, lets an app get past most of Android's protection.
    Some people set this up on their own phone on purpose.
rule-android-package-list-protection-disabled = { $count ->
    [one] A part of the phone that protects it or brings updates is switched off: { $packages }.
   *[other] { $count } parts of the phone that protect it or bring updates are switched off: { $packages }.
}
rule-android-package-list-protection-disabled-about =
    Some harmful apps switch these off. So do people who want fewer services of Google or of the maker.
rule-android-package-list-removed-but-kept = { $count ->
    [one] An app was removed, but the phone still keeps its place: { $packages }.
   *[other] { $count } apps were removed, but the phone still keeps their places: { $packages }.
}
rule-android-package-list-removed-but-kept-about =
    The program is gone, and what it stored may still be there. Look at this where you did not remove the app yourself.

benign-android-app-removed = You, or the shop, removed the app and kept its data.
