artifact-ios-filesystem = List of all files of the phone
artifact-ios-filesystem-about =
    Every file in the copy of the phone, with its place and its times.
    Published file paths are compared with this list.
rule-ios-filesystem-staged-program =
    { $files ->
        [one] Something lies in a folder that published spyware used: “{ $path }”.
       *[other] { $files } files and folders lie in a folder that published spyware used: “{ $path }”.
    }
rule-ios-filesystem-staged-program-about =
    The system keeps parts of its updater in this folder for a short time. Nothing else belongs there.
    Programs of known spyware have been found in it.
rule-ios-filesystem-executable-elsewhere =
    { $files ->
        [one] One file that can be run lies at an unusual place: { $paths }.
       *[other] { $files } files that can be run lie at unusual places: { $paths }.
    }
rule-ios-filesystem-executable-elsewhere-about =
    Programs of the system and apps have their own folders. These files lie somewhere else.
    Tools that copy a phone leave such files behind.

benign-extraction-tool = The tool that copied the phone's files put its own programs there.
next-look-at-the-files = Ask somebody with experience to look at these files in the copy.
