### Not yet reviewed by a person who speaks it.

artifact-android-passed-files = Bestanden waar een computer dingen neerzet
artifact-android-passed-files-about =
    Digitale vingerafdrukken van de bestanden in de map waar een computer via de kabel naartoe kopieert.
