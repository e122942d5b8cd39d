### Not yet reviewed by a person who speaks it.
artifact-ios-cloud-documents = Alkalmazások az iCloud Drive-on
artifact-ios-cloud-documents-about =
    Alkalmazások dokumentumokat tarthatnak az iCloudban. A telefonon mindegyiknek van könyvtára, az eltávolítottaknak is.
    Lehet, hogy az alkalmazás ugyanannak a fióknak egy másik eszközén volt.
