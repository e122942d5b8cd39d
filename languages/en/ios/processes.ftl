artifact-ios-processes = Running programs
artifact-ios-processes-about =
    When the diagnostic file was made, the phone listed every program that was running, where it lay, and what started it.
    Known spyware is in this list if it ran at that moment.
rule-ios-processes-program-in-odd-place = A program was running from { $path }, where no program belongs.
rule-ios-processes-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one ran from another folder.
    Published spyware did that too.
rule-ios-processes-borrowed-name = A program at { $path } bears the name of a part of iOS, and lies elsewhere.
rule-ios-processes-borrowed-name-about =
    Parts of iOS lie in folders that nothing else can change. Published spyware took their names to stay unseen.
rule-ios-processes-app-as-root = The program { $path } of an app was running with the highest rights on the phone.
rule-ios-processes-app-as-root-about =
    Apps run with few rights. No app from the App Store can get the highest ones by itself.
rule-ios-processes-child-of-app = The program { $path } was started by the app { $app }.
rule-ios-processes-child-of-app-about =
    An app cannot start another program on an ordinary iPhone. The system does that for it.
rule-ios-processes-second-program-of-app = The app { $app } has several programs of its own: { $programs }.
rule-ios-processes-second-program-of-app-about =
    An app has one main program. A second one beside it may have been added later.
rule-ios-processes-hidden-address = The program { $process } was started with a hidden network address: { $address }.
rule-ios-processes-hidden-address-about =
    The address was written in a form that people cannot read at a glance. Spyware gets the address of its server like this.
rule-ios-processes-jailbreak-tool = The program { $path } is known from phones whose locks were taken off.
rule-ios-processes-jailbreak-tool-about =
    Such tools are not spyware. They let anybody install programs, so it matters who put them there.
rule-ios-processes-shell-or-terminal = The program { $process } takes typed commands. iPhones have none of this kind.
rule-ios-processes-shell-or-terminal-about =
    Somebody, or a program, may have given commands to the phone. People who test apps do so too.

benign-app-hands-over-address = An app hands an address to a part of itself, and writes it so that no sign in it does harm.
next-ask-who-had-the-phone = Think about who has had this phone in hand, and whether you put the tool there yourself.

rule-ios-processes-single-program-twice = The program { $process } was running { $count } times. The phone has one of it.
rule-ios-processes-single-program-twice-about =
    This part of iOS runs once for the whole phone. A second one may have been started by another program.
rule-ios-processes-system-part-started-by-another = { $process }, a part of iOS, was started by { $parent }.
rule-ios-processes-system-part-started-by-another-about =
    The first program of the phone, launchd, starts this part. No other program has a reason to.
rule-ios-processes-parent-not-listed = The program { $path } was started by program number { $pid }, which the list leaves out.
rule-ios-processes-parent-not-listed-about =
    When a program ends, what it started is handed over to another program of the list. So the one that is named here should be in it.
    A program that hides from the list would look like this.
benign-program-just-restarted = The system was just starting this part anew, and the old one had not yet ended.
