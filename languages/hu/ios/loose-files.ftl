### Not yet reviewed by a person who speaks it.

artifact-ios-loose-files = Egyenként átadott fájlok
artifact-ios-loose-files-about =
    Minek vettük az egyes fájlokat a tartalmuk alapján, és melyeket nem ismertük fel.
