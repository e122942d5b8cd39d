### Not yet reviewed by a person who speaks it.

artifact-android-microphone-use = Gebruik van de microfoon
artifact-android-microphone-use-about =
    Welke apps geluid opnamen en wanneer, en welke app aan het opnemen is.
rule-android-microphone-use-recording-now = De app “{ $package }” nam geluid op toen het rapport werd gemaakt.
rule-android-microphone-use-recording-now-about =
    Een gesprek, een assistent of een recorder op de voorgrond verklaart het. Was die er niet? Zoek dan uit wat deze app doet.
