artifact-android-logcat = The phone’s log
artifact-android-logcat-about =
    What Android wrote down in the last minutes or hours: which apps started, were installed or removed, and what was refused.
rule-android-logcat-code-from-odd-place = The program “{ $program }” was kept from running code in an unusual folder: { $path }.
rule-android-logcat-code-from-odd-place-about =
    Apps and the system keep their code elsewhere. Tools that unlock phones have run from such folders, and so do tools of developers.
