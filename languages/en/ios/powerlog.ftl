artifact-ios-powerlog = Log of power
artifact-ios-powerlog-about =
    The phone notes which programs used power, and what they sent and received, for up to two weeks.
    A program that ran once and is gone again can still stand here.
rule-ios-powerlog-boot-arguments = The core of the phone was started with special settings: { $arguments }.
rule-ios-powerlog-boot-arguments-about =
    Phones as they are sold start without any. People who test the system or take off its locks set them.
rule-ios-powerlog-jailbreak-tool = The program { $path } is known from phones whose locks were taken off.
rule-ios-powerlog-jailbreak-tool-about =
    Such tools are not spyware. They let anybody install programs, so it matters who put them there.
rule-ios-powerlog-program-in-odd-place = A program was running from { $path }, where no program belongs.
rule-ios-powerlog-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one ran from another folder.
    Published spyware did that too.
rule-ios-powerlog-borrowed-name = A program at { $path } bears the name of a part of iOS, and lies elsewhere.
rule-ios-powerlog-borrowed-name-about =
    Parts of iOS lie in folders that nothing else can change. Published spyware took their names to stay unseen.
