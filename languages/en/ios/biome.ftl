artifact-ios-biome = Events noted by the phone (Biome)
artifact-ios-biome-about =
    Newer phones note in many small files which apps were open, which pages they showed, and what was installed.
    Backups as a rule do not hold these files.
