### Not yet reviewed by a person who speaks it.

artifact-ios-file-hashes = Inhoud van bestanden
artifact-ios-file-hashes-about =
    Bestanden die met berichten of downloads binnenkwamen, en bestanden op plaatsen waar eerder spyware is gevonden. Hun inhoud wordt vergeleken met gepubliceerde voorbeelden.
note-not-hashed = Het bestand { $place } is te groot om met gepubliceerde voorbeelden te vergelijken.
