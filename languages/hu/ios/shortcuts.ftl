### Not yet reviewed by a person who speaks it.
artifact-ios-shortcuts = Parancsok
artifact-ios-shortcuts-about =
    Kis programok, amelyeket a tulajdonos vagy más rakott össze, akinek a kezében volt a telefon, és ami elindítja őket.
    Egy közzétett cím egy lefuttatott parancsban azt jelenti, hogy a telefon kapcsolatba lépett vele.
rule-ios-shortcuts-commands-elsewhere =
    { $shortcuts ->
        [one] Egy parancs utasításokat futtat egy másik számítógépen.
       *[other] { $shortcuts } parancs utasításokat futtat egy másik számítógépen.
    }
rule-ios-shortcuts-commands-elsewhere-about =
    Egy ilyen parancs bejelentkezik egy másik számítógépre. Gondolja végig, ismeri-e azt a számítógépet.
rule-ios-shortcuts-network-without-asking =
    { $shortcuts ->
        [one] Egy automatizálás kérdés nélkül használja a hálózatot vagy küld üzeneteket.
       *[other] { $shortcuts } automatizálás kérdés nélkül használja a hálózatot vagy küld üzeneteket.
    }
rule-ios-shortcuts-network-without-asking-about =
    Az automatizálások maguktól indulnak. Akinek a kezében volt a telefon, ott hagyhat egyet.

benign-own-shortcut = Ön vagy olyan ember készítette a parancsot ismert céllal, akiben megbízik.

next-look-at-the-shortcut = Nyissa meg a Parancsok alkalmazást, és nézze meg a parancsot és az automatizálását. Ismeri?
