artifact-android-kernel-log = The kernel’s log
artifact-android-kernel-log-about =
    What the core of the system wrote down: services that started, programs that ended, and what was refused.
rule-android-kernel-log-code-from-odd-place = The program “{ $program }” was kept from running code in an unusual folder: { $path }.
rule-android-kernel-log-code-from-odd-place-about =
    Apps and the system keep their code elsewhere. Tools that unlock phones have run from such folders, and so do tools of developers.
rule-android-kernel-log-protection-switched-off = A main protection of the phone, SELinux, was switched off while it ran.
rule-android-kernel-log-protection-switched-off-about =
    Without it one program can reach what belongs to others. An ordinary phone never switches it off.
