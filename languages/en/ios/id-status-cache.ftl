artifact-ios-id-status-cache = Accounts that were looked up
artifact-ios-id-status-cache-about =
    The phone asks Apple whether an account uses iMessage or FaceTime, and remembers the answer.
    A published account here wrote to this phone, or was written to. It does not show that anything was opened.
rule-ios-id-status-cache-empty-characters =
    { $services ->
        [one] An account that was looked up has empty characters inside its name.
       *[other] An account that was looked up { $services } times has empty characters inside its name.
    }
rule-ios-id-status-cache-empty-characters-about =
    Nobody can type such a name. It appears on phones that were attacked through iMessage.

benign-damaged-file = The file was damaged, and the damage put the empty characters there.
