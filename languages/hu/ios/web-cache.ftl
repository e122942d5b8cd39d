### Not yet reviewed by a person who speaks it.
artifact-ios-web-cache = Az alkalmazások webes gyorsítótára
artifact-ios-web-cache-about =
    Amit alkalmazások az internetről letöltöttek és egy ideig őriztek: a cím, az időpont, és honnan jött a válasz.
    Mentésekben kevés ilyen van; az összes fájl másolatában sok.
