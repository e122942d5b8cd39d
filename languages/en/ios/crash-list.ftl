artifact-ios-crash-list = List of crash reports
artifact-ios-crash-list-about =
    The diagnostic file has a list of all reports on crashes that lay on the phone.
    It names programs of the last weeks, even where the report itself was not taken along.
