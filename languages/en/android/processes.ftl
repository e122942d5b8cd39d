artifact-android-processes = Running programs
artifact-android-processes-about =
    Every program that ran while the report was made, and with whose rights.
rule-android-processes-superuser-label = { $count ->
    [one] A program ran with full control of the phone: { $processes }.
   *[other] { $count } programs ran with full control of the phone: { $processes }.
}
rule-android-processes-superuser-label-about =
    These programs have the mark that tools for root access give. On an ordinary phone no program has it.
rule-android-processes-kernel-look-alike = { $count ->
    [one] A program is named like a part of the system's core and is none of it: { $processes }.
   *[other] { $count } programs are named like parts of the system's core and are none of it: { $processes }.
}
rule-android-processes-kernel-look-alike-about =
    Some harmful programs take such names so that nobody looks twice.
rule-android-processes-from-passing-folder = { $count ->
    [one] A program runs, or was started with something, from where a computer puts things over the cable: { $processes }.
   *[other] { $count } programs run, or were started with something, from where a computer puts things over the cable: { $processes }.
}
rule-android-processes-from-passing-folder-about =
    No app can write there. Developers use this place every day. So do attackers who had the phone in their hands.
rule-android-processes-code-put-in = { $count ->
    [one] A program was made to load code that is not its own: { $processes }.
   *[other] { $count } programs were made to load code that is not theirs: { $processes }.
}
rule-android-processes-code-put-in-about =
    Tools for tests do this, and so do tools that change apps while they run.

next-android-keep-the-report = Keep this bug report. It shows more than the phone will show later.
