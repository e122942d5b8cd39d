artifact-ios-log-statistics = Programs that wrote to the log
artifact-ios-log-statistics-about =
    Every few hours, the phone counts which programs wrote most to its log, and where they lie.
    The counts go back days or weeks. A program that was removed since still stands in them.
rule-ios-log-statistics-program-in-odd-place = A program at { $path } wrote to the log. No program belongs there.
rule-ios-log-statistics-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one ran from another folder.
    Published spyware did that too.
rule-ios-log-statistics-borrowed-name = A program at { $path } bears the name of a part of iOS, and lies elsewhere.
rule-ios-log-statistics-borrowed-name-about =
    Parts of iOS lie in folders that nothing else can change. Published spyware took their names to stay unseen.
rule-ios-log-statistics-second-program-of-app = The app { $app } has several programs of its own: { $programs }.
rule-ios-log-statistics-second-program-of-app-about =
    An app has one main program. A second one beside it may have been added later.
rule-ios-log-statistics-jailbreak-tool = The program { $path } is known from phones whose locks were taken off.
rule-ios-log-statistics-jailbreak-tool-about =
    Such tools are not spyware. They let anybody install programs, so it matters who put them there.
