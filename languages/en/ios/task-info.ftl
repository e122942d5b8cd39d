artifact-ios-task-info = Tasks of the kernel
artifact-ios-task-info-about =
    The core of the system keeps its own list of what is running. It shows names and ages, and no places.
rule-ios-task-info-jailbreak-tool = The program { $path } is known from phones whose locks were taken off.
rule-ios-task-info-jailbreak-tool-about =
    Such tools are not spyware. They let anybody install programs, so it matters who put them there.
