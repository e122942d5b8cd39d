artifact-android-mounts = Parts of the storage, as they were put together
artifact-android-mounts-about =
    Which part of the storage appears at which folder, and which parts may be changed.
    Tools for root access change this.
rule-android-mounts-writable-system = { $count ->
    [one] A part of the system may be changed while the phone runs: { $points }.
   *[other] { $count } parts of the system may be changed while the phone runs: { $points }.
}
rule-android-mounts-writable-system-about =
    On an ordinary phone nobody may change the system. Somebody with full control of the phone opened it.
rule-android-mounts-laid-over-system = { $count ->
    [one] Other files were laid over a part of the system: { $points }.
   *[other] Other files were laid over { $count } parts of the system: { $points }.
}
rule-android-mounts-laid-over-system-about =
    Tools for root access do this to change the system without a trace on it. Some makers do it as well.
rule-android-mounts-root-tool-mount = { $count ->
    [one] A tool for root access put a part of the storage together: { $points }.
   *[other] A tool for root access put { $count } parts of the storage together: { $points }.
}
rule-android-mounts-root-tool-mount-about =
    With root access, a program gets past most of Android's protection. Some people set this up on their own phone on purpose.

benign-android-maker-overlay = The maker lays its own additions over the system.
