### Not yet reviewed by a person who speaks it.

artifact-ios-sysdiagnose-contents = Bestanden van het diagnosearchief
artifact-ios-sysdiagnose-contents-about =
    De lijst van alle bestanden in het archief, en wat er over het archief zelf te zeggen is.
