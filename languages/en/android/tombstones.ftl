artifact-android-tombstones = Crashes of programs
artifact-android-tombstones-about =
    Programs that crashed, and what they had loaded. An attack that fails can leave such a crash.
rule-android-tombstones-code-from-odd-place = The program “{ $process }” crashed with code from an unusual folder: { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Apps and the system keep their code elsewhere. Tools that unlock phones have run from such folders.
