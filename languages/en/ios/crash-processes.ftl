artifact-ios-crash-processes = Processes listed in crash reports
artifact-ios-crash-processes-about =
    When memory runs short or the phone hangs or restarts, it notes which programs were running.
    These lists show programs of past weeks, even those that never crashed.
rule-ios-crash-processes-program-in-odd-place = A program was running from { $path }, where no program belongs.
rule-ios-crash-processes-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one ran from a folder for data.
    Published spyware did that too.
rule-ios-crash-processes-borrowed-name = A program at { $path } bears the name of a part of iOS, and lies elsewhere.
rule-ios-crash-processes-borrowed-name-about =
    Parts of iOS lie in folders that nothing else can change. Published spyware took their names to stay unseen.
