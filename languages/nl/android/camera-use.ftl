### Not yet reviewed by a person who speaks it.

artifact-android-camera-use = Gebruik van de camera
artifact-android-camera-use-about =
    Welke apps een camera openden en wanneer, en welke app hem open heeft.
rule-android-camera-use-camera-open = De app “{ $package }” had een camera open toen het rapport werd gemaakt.
rule-android-camera-use-camera-open-about =
    Een gesprek of een camera-app op de voorgrond verklaart het. Was zo’n app niet open? Zoek dan uit wat deze app doet.

benign-android-face-unlock = De telefoon zocht een gezicht om te ontgrendelen, of een ander deel van het systeem gebruikte de camera.
