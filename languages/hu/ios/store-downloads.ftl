### Not yet reviewed by a person who speaks it.
artifact-ios-store-downloads = Az áruházak letöltései
artifact-ios-store-downloads-about =
    Az alkalmazások, a zene és a könyvek áruházai feljegyzik, mit töltenek a telefonra, és hová írják.
    A már eltűnt alkalmazások is állhatnak még itt.
rule-ios-store-downloads-written-elsewhere = Egy letöltést olyan helyre kellett volna írni, ahová az áruházak nem írnak: { $path }.
rule-ios-store-downloads-written-elsewhere-about =
    Akinek a telefon kábelen van a kezében, hamis letöltési listát tehet rá, és így megváltoztathatja a rendszer fájljait.
    Azok az eszközök is ezt teszik, amelyekkel tulajdonosok a saját telefonjukat alakítják át.
