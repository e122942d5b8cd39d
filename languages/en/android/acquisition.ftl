artifact-android-acquisition = The collection itself
artifact-android-acquisition-about =
    When and with what these files were collected, and whether they are still as they were then.
rule-android-acquisition-changed-file = { $count ->
    [one] One file is not as it was when it was collected: { $files }.
   *[other] { $count } files are not as they were when they were collected: { $files }.
}
rule-android-acquisition-changed-file-about =
    The collection has a list with a digital fingerprint of each file. Here the file does not fit the list.
rule-android-acquisition-missing-file = { $count ->
    [one] One file that was collected is not there: { $files }.
   *[other] { $count } files that were collected are not there: { $files }.
}
rule-android-acquisition-missing-file-about =
    The collection has a list of its files. What is not there could not be checked.
rule-android-acquisition-system-not-enforcing = The system's inner guard, SELinux, is off: { $state }.
rule-android-acquisition-system-not-enforcing-about =
    On an ordinary phone this guard is always on. Somebody with full control of the phone switched it off.

benign-android-changed-in-copying = The file was opened and saved, or changed while it was copied.
benign-android-left-out-on-purpose = Somebody left the file out on purpose, for example because it is private.

next-android-get-the-first-copy = Ask for the first copy of the collection, and check that one.
