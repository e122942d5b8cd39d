### Not yet reviewed by a person who speaks it.

artifact-ios-web-cache = Webcache van apps
artifact-ios-web-cache-about =
    Wat apps van internet haalden en een tijd bewaarden: het adres, de tijd en waar het antwoord vandaan kwam.
    In back-ups zitten er weinig; in een kopie van alle bestanden veel.
