artifact-android-root-binaries = Programs for root access
artifact-android-root-binaries-about =
    Whether the phone knows programs that give full control of it. On most phones there are none.
rule-android-root-binaries-root-program = { $count ->
    [one] A program that belongs to root access is on the phone: { $programs }.
   *[other] { $count } programs that belong to root access are on the phone: { $programs }.
}
rule-android-root-binaries-root-program-about =
    With root access, a program gets past most of Android's protection. Some people set this up on their own phone on purpose.

benign-android-maker-tools = Some makers ship one of these programs, mostly “busybox”, with the phone.
