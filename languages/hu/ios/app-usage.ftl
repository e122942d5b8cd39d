### Not yet reviewed by a person who speaks it.
artifact-ios-app-usage = Alkalmazások használata
artifact-ios-app-usage-about =
    A telefon körülbelül négy hétig jegyzi, mely alkalmazások voltak nyitva, mely webhelyeket mutatták, és mit telepítettek.
    Mentésekben ez a lista általában nincs meg.
