### Not yet reviewed by a person who speaks it.
artifact-android-dbinfo = Futó alkalmazások adatbázisai
artifact-android-dbinfo-about =
    Mely alkalmazásoknak volt nyitva az adatbázisa a jelentés készítésekor, és mit kerestek bennük utoljára.
