artifact-ios-sysdiagnose-contents = Files of the diagnostic archive
artifact-ios-sysdiagnose-contents-about =
    The list of all files in the archive, and what is worth telling of the archive itself.
