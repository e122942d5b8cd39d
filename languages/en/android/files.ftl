artifact-android-files = Names of files
artifact-android-files-about =
    Which files lie on the phone, when they were changed, and whose they are. Known spyware is found here by its files.
rule-android-files-in-passing-folder = { $count ->
    [one] A file lies where a computer puts things over the cable: { $files }.
   *[other] { $count } files lie where a computer puts things over the cable: { $files }.
}
rule-android-files-in-passing-folder-about =
    No app can write there. Developers use this place every day. So do attackers who had the phone in their hands.
rule-android-files-root-tool = { $count ->
    [one] A file of a tool for root access is on the phone: { $files }.
   *[other] { $count } files of tools for root access are on the phone: { $files }.
}
rule-android-files-root-tool-about =
    With root access, a program gets past most of Android's protection. Some people set this up on their own phone on purpose.
rule-android-files-set-user-outside-system = { $count ->
    [one] A program outside the system gives its own rights to whoever starts it: { $files }.
   *[other] { $count } programs outside the system give their own rights to whoever starts them: { $files }.
}
rule-android-files-set-user-outside-system-about =
    Ordinary apps never have this mark. Tools for root access do.
rule-android-files-hidden-code = { $count ->
    [one] A hidden folder of the shared storage holds a program: { $files }.
   *[other] Hidden folders of the shared storage hold { $count } programs: { $files }.
}
rule-android-files-hidden-code-about =
    Some harmful apps keep what they load later in hidden folders. Many ordinary apps keep their updates there.
rule-android-files-changed-system-file = { $count ->
    [one] One file of the system does not bear the day of all others, { $day }: { $files }.
   *[other] { $count } files of the system do not bear the day of all others, { $day }: { $files }.
}
rule-android-files-changed-system-file-about =
    The files of the system are made all at once and never change between updates. A file with another day was put there later,
    or the maker built the system in several steps.

benign-android-app-keeps-downloads = An ordinary app keeps its updates or add-ons in a hidden folder.
benign-android-maker-changed = The maker, or an update, put the file there.

next-android-ask-what-these-files-are = Ask whoever uses this phone for developing, or repaired it, what these files are.
next-android-keep-the-acquisition = Keep these files as they are, and make a copy. They show more than the phone will show later.
