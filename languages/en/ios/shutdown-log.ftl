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
