artifact-ios-crash-logs = Crash reports
artifact-ios-crash-logs-about =
    The phone writes a report when a program crashes, hangs, or when memory runs short.
    A report shows which programs ran, where they lay on the phone, and when.
rule-ios-crash-logs-message-parser-crashed =
    { $count ->
        [one] The program { $process }, which handles incoming content, crashed once.
       *[other] The program { $process }, which handles incoming content, crashed { $count } times.
    }
rule-ios-crash-logs-message-parser-crashed-about =
    Published attacks that need no tap made this program crash. It also crashes by ordinary faults.
    The time matters: look at what arrived just before.
rule-ios-crash-logs-program-in-odd-place = A program ran from { $path }, where no program belongs.
rule-ios-crash-logs-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one ran from a folder for data.
    Published spyware did that too.
rule-ios-crash-logs-library-in-odd-place = A program had loaded { $path }, from a folder where no program parts belong.
rule-ios-crash-logs-library-in-odd-place-about =
    Programs load their parts from the system or from their own app. This part came from a folder for data.
    Published spyware did that; so do tools that people install after they took off the phone's locks.
rule-ios-crash-logs-app-as-root = The program at { $path } belongs to an app and ran with all rights on the phone.
rule-ios-crash-logs-app-as-root-about =
    Apps run with few rights. With all rights, a program can read what other apps keep.
    Tools that owners install beside the App Store do so, and so does spyware that hides in an app.
rule-ios-crash-logs-app-started-by-another-program = The program at { $path } belongs to an app and was started by { $parent }, not by the phone itself.
rule-ios-crash-logs-app-started-by-another-program-about =
    Only the phone itself starts apps and their parts. Here another program did.
    Tools that owners install beside the App Store do so, and so does spyware that hides in an app.
rule-ios-crash-logs-borrowed-name = A program at { $path } bears the name of a part of iOS, and lies elsewhere.
rule-ios-crash-logs-borrowed-name-about =
    Parts of iOS lie in folders that nothing else can change. Published spyware took their names to stay unseen.
rule-ios-crash-logs-crashed-again-and-again =
    { $several ->
        [yes] Programs that handle incoming content ({ $process }) crashed { $count } times within an hour.
       *[no] The program { $process }, which handles incoming content, crashed { $count } times within an hour.
    }
rule-ios-crash-logs-crashed-again-and-again-about =
    Attacks that need no tap are often tried several times, and each try can end in a crash.
    An ordinary fault can repeat as well. Look at what arrived just before.

benign-program-fault = Programs crash by faults of their own, most often after an update.
benign-odd-message = Somebody sent an odd picture, text or file without meaning harm.
benign-jailbreak = The owner took off the phone's locks on purpose (a jailbreak) and installed programs.
benign-developer-phone = The phone is used to write and test apps.
next-compare-crash-with-messages = Compare the times of the crashes with messages and calls of the minutes before.

rule-ios-crash-logs-led-astray =
    { $sign ->
        [pointer] The program { $process }, which handles incoming content, crashed because a protected place in its memory had been changed.
        [alignment] The program { $process }, which handles incoming content, crashed at a place in memory where nothing can begin.
       *[address] The program { $process }, which handles incoming content, crashed at a place in memory that cannot exist.
    }
rule-ios-crash-logs-led-astray-about =
    Attempts to attack a phone can end in such a crash. Ordinary faults of a program end in the same way.
    The time matters: look at what arrived just before.
