artifact-android-tombstones = Crashes of programs
artifact-android-tombstones-about =
    Programs that crashed, and what they had loaded. An attack that fails can leave such a crash.
rule-android-tombstones-code-from-odd-place = The program “{ $process }” crashed with code from an unusual folder: { $path }.
rule-android-tombstones-code-from-odd-place-about =
    Apps and the system keep their code elsewhere. Tools that unlock phones have run from such folders.
rule-android-tombstones-memory-fault = { $count ->
    [one] A program crashed by a fault in how it uses memory: { $processes }.
   *[other] Programs crashed { $count } times by a fault in how they use memory: { $processes }.
}
rule-android-tombstones-memory-fault-about =
    Android stopped it, or the processor did. An attack that fails can look like this.
rule-android-tombstones-system-user-crashed = { $count ->
    [one] A program with the rights of the system crashed: { $processes }.
   *[other] Programs with the rights of the system crashed { $count } times: { $processes }.
}
rule-android-tombstones-system-user-crashed-about =
    Such programs may do more than any app. Attacks aim at them, and they also have faults of their own.
