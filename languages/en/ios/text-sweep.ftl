artifact-ios-text-sweep = Everything else in the diagnostic file
artifact-ios-text-sweep-about =
    The diagnostic file has many lists and logs. Known names of programs, apps, files and addresses are looked for in all of them.
rule-ios-text-sweep-jailbreak-tool = The program { $path } is known from phones whose locks were taken off.
rule-ios-text-sweep-jailbreak-tool-about =
    Such tools are not spyware. They let anybody install programs, so it matters who put them there.
rule-ios-text-sweep-program-in-odd-place = A program lies at { $path }, where no program belongs.
rule-ios-text-sweep-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. Published spyware lay in others.
rule-ios-text-sweep-borrowed-name = A program at { $path } bears the name of a part of iOS, and lies elsewhere.
rule-ios-text-sweep-borrowed-name-about =
    Parts of iOS lie in folders that nothing else can change. Published spyware took their names to stay unseen.
