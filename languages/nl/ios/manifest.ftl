### Not yet reviewed by a person who speaks it.

artifact-ios-manifest = Lijst van alle bestanden in de back-up
artifact-ios-manifest-about =
    De back-up noemt elk bestand dat erbij hoort, met de plaats op de telefoon en de tijden.
    Gepubliceerde paden van bestanden worden met deze lijst vergeleken.
