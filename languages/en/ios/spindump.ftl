artifact-ios-spindump = Sample of all programs
artifact-ios-spindump-about =
    For two seconds, the phone looked at every running program: where it lay, what started it, and what parts it had loaded.
rule-ios-spindump-program-in-odd-place = A program was running from { $path }, where no program belongs.
rule-ios-spindump-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one ran from another folder.
    Published spyware did that too.
rule-ios-spindump-borrowed-name = A program at { $path } bears the name of a part of iOS, and lies elsewhere.
rule-ios-spindump-borrowed-name-about =
    Parts of iOS lie in folders that nothing else can change. Published spyware took their names to stay unseen.
rule-ios-spindump-library-in-odd-place = A program had loaded { $path }, from a folder where no program parts belong.
rule-ios-spindump-library-in-odd-place-about =
    Programs load their parts from the system or from their own app. This part came from another folder.
    Published spyware did that; so do tools that people install after they took off the phone's locks.
rule-ios-spindump-app-library-in-system = The system program { $process } had loaded { $path }, which belongs to an app.
rule-ios-spindump-app-library-in-system-about =
    Programs of the system load parts of the system. A part from an app was put into this one.
rule-ios-spindump-second-program-of-app = The app { $app } has several programs of its own: { $programs }.
rule-ios-spindump-second-program-of-app-about =
    An app has one main program. A second one beside it may have been added later.
rule-ios-spindump-jailbreak-tool = The program { $path } is known from phones whose locks were taken off.
rule-ios-spindump-jailbreak-tool-about =
    Such tools are not spyware. They let anybody install programs, so it matters who put them there.
