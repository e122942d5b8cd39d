artifact-ios-file-hashes = Contents of files
artifact-ios-file-hashes-about =
    Files that came in with messages or downloads, and files at places where spyware was found before. Their contents are compared with published samples.
note-not-hashed = The file { $place } is too large to be compared with published samples.
