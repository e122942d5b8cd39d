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

benign-program-fault = Programs crash by faults of their own, most often after an update.
benign-odd-message = Somebody sent an odd picture, text or file without meaning harm.
benign-jailbreak = The owner took off the phone's locks on purpose (a jailbreak) and installed programs.
benign-developer-phone = The phone is used to write and test apps.
next-compare-crash-with-messages = Compare the times of the crashes with messages and calls of the minutes before.
