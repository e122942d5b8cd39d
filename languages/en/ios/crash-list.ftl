artifact-ios-crash-list = List of crash reports
artifact-ios-crash-list-about =
    The diagnostic file has a list of all reports on crashes that lay on the phone.
    It names programs of the last weeks, even where the report itself was not taken along.
rule-ios-crash-list-crashed-again-and-again =
    { $several ->
        [yes] The list has { $count } crashes of programs that handle incoming content ({ $process }) within an hour.
       *[no] The list has { $count } crashes of { $process }, which handles incoming content, within an hour.
    }
rule-ios-crash-list-crashed-again-and-again-about =
    Attacks that need no tap are often tried several times, and each try can end in a crash.
    An ordinary fault can repeat as well. Look at what arrived just before.
