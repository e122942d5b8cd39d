artifact-ios-unified-log-processes = Programs in the system's log
artifact-ios-unified-log-processes-about =
    Nearly every program writes to the phone's own log. The log names each one with its place, its user and its times,
    also some that are gone by now. What the programs wrote is not read here.
rule-ios-unified-log-processes-program-in-odd-place = A program ran from { $path }, where no program belongs.
rule-ios-unified-log-processes-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one ran from a folder for data.
    Published spyware did that too.
rule-ios-unified-log-processes-image-in-odd-place = Program code lay at { $path }, where none belongs, and wrote to the log.
rule-ios-unified-log-processes-image-in-odd-place-about =
    It may be a program of its own, or a part that another program loaded. The phone keeps this entry longer than the
    log itself, so there may be no time for it.
rule-ios-unified-log-processes-app-with-root-rights = The app at { $path } ran with the highest rights of the system.
rule-ios-unified-log-processes-app-with-root-rights-about =
    Apps run with the rights of an ordinary user. One that has more has got past a lock of the phone.
rule-ios-unified-log-processes-system-program-changed =
    The system's program { $path } was { $count } different programs since the phone was last switched on.
rule-ios-unified-log-processes-system-program-changed-about =
    Programs of the system lie on a part of the phone that cannot be changed while it runs. An update replaces them, and
    then the phone starts anew.
rule-ios-unified-log-processes-app-code-in-system-program = The system's program { $path } had loaded { $image }, a part of an app.
rule-ios-unified-log-processes-app-code-in-system-program-about =
    Programs of the system load only what belongs to the system. Tools that change the system load parts of their own.
rule-ios-unified-log-processes-program-without-path =
    { $count ->
        [one] The log has entries of one program whose name the phone no longer keeps.
       *[other] The log has entries of { $count } programs whose names the phone no longer keeps.
    }
rule-ios-unified-log-processes-program-without-path-about =
    The phone notes the place of each program that writes to the log. Such a note is rarely missing. By itself this says
    little.

benign-app-helper-of-jailbreak = The owner installed an app that needs these rights, with a tool made for that.
benign-system-part-updated = The phone replaced this part of the system by itself, without starting anew.
benign-log-tidied-up = The phone made room in its log and removed the note before the entries.
next-compare-with-other-lists = Compare with the other lists of programs in the same evidence, at the same time.

note-paths-missing = The log names programs whose places on the phone are not in this evidence; the detail says how many.
