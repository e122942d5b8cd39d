artifact-ios-shutdown-log = Shutdown log
artifact-ios-shutdown-log-about =
    When it is switched off, the phone notes which programs it had to wait for, and where they lie.
    Programs of known spyware have stood in this log.
rule-ios-shutdown-log-client-in-published-place =
    { $shutdowns ->
        [one] The phone waited for the program “{ $path }” when it was switched off.
       *[other] The phone waited for the program “{ $path }” { $shutdowns } times when it was switched off.
    }
rule-ios-shutdown-log-client-in-published-place-about =
    Programs of the system do not run from this folder. Published spyware has run from there.
rule-ios-shutdown-log-client-in-odd-place = The phone waited for a program at { $path }, where no program belongs.
rule-ios-shutdown-log-client-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one ran from another folder.
rule-ios-shutdown-log-borrowed-name = The phone waited for a program at { $path }. It bears the name of a part of iOS, and lies elsewhere.
rule-ios-shutdown-log-borrowed-name-about =
    Parts of iOS lie in folders that nothing else can change. Published spyware took their names to stay unseen.
rule-ios-shutdown-log-many-delays =
    { $delayed ->
        [one] Once out of { $shutdowns } times, the phone had to wait three times or more to switch off.
       *[other] { $delayed } out of { $shutdowns } times, the phone had to wait three times or more to switch off.
    }
rule-ios-shutdown-log-many-delays-about =
    Spyware can hold up a shutdown. Ordinary programs do so too, and most phones have some such entries.

benign-system-update = A part of the system's own updater ran from this folder.
benign-busy-phone = The phone was busy, for example with an update or with many photos.
next-look-at-the-processes = Ask somebody with experience to look at the names of the programs the phone waited for.

rule-ios-shutdown-log-same-program-delays = The program { $program } held up { $shutdowns } shutdowns for a long time: the phone asked up to { $notices } times before it went on.
rule-ios-shutdown-log-same-program-delays-about =
    It is no part of the system. Spyware has held up shutdowns like this; an app that hangs does so too.
benign-program-slow-to-end = An app was still saving something, or hung, each time the phone was switched off.
