### Not yet reviewed by a person who speaks it.

artifact-android-loose-files = Egyenként átadott fájlok
artifact-android-loose-files-about =
    Minek vettük az egyes fájlokat a tartalmuk alapján, és melyeket nem ismertük fel.
