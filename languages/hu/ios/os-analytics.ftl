### Not yet reviewed by a person who speaks it.
artifact-ios-os-analytics = Folyamatok a rendszer napi jelentésében
artifact-ios-os-analytics-about =
    A rendszer naponta egyszer megszámolja, mennyi adatot használtak az egyes folyamatok, és egészben őrzi a neveket.
    Jelszó nélküli mentésben ez a legjobb lista arról, ami futott.
