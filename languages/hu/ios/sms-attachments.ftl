### Not yet reviewed by a person who speaks it.
artifact-ios-sms-attachments = Üzenetek mellékletei
artifact-ios-sms-attachments-about =
    Üzenetekkel érkezett fájlok: hogy hívják őket, és néhány fajtánál az is, mik valójában.
    Néhány közzétett támadás mellékletként érkezik, és nem kell hozzá érintés.
rule-ios-sms-attachments-document-named-as-picture =
    { $files ->
        [one] Egy üzenettel érkezett fájl mozgóképnek nevezi magát, de dokumentum.
       *[other] { $files } üzenettel érkezett fájl mozgóképnek nevezi magát, de dokumentum.
    }
rule-ios-sms-attachments-document-named-as-picture-about =
    Egy 2021-ben közzétett támadás dokumentumokat küldött mozgóképek nevén (.gif).
    Szokásos telefonokon alig van ilyen fájl.
rule-ios-sms-attachments-pass-with-odd-images =
    { $files ->
        [one] Egy üzenettel Wallet-belépő érkezett, és egy kép benne nem az, aminek a neve mondja.
       *[other] Üzenetekkel { $files } Wallet-belépő érkezett, és képek bennük nem azok, aminek a nevük mondja.
    }
rule-ios-sms-attachments-pass-with-odd-images-about =
    Egy 2023-ban közzétett támadás más fajta képet rejtett egy Wallet-belépőbe.
rule-ios-sms-attachments-pass-received =
    { $files ->
        [one] Egy üzenettel Wallet-belépő érkezett.
       *[other] Üzenetekkel { $files } Wallet-belépő érkezett.
    }
rule-ios-sms-attachments-pass-received-about =
    Az emberek így küldenek egymásnak jegyeket és beszállókártyákat.
    Egy 2023-ban közzétett támadás is használt ilyet, ezért nézze meg, ki küldte.
rule-ios-sms-attachments-watch-face-received =
    { $files ->
        [one] Egy üzenettel óraszámlap érkezett.
       *[other] Üzenetekkel { $files } óraszámlap érkezett.
    }
rule-ios-sms-attachments-watch-face-received-about =
    Az emberek így osztanak meg óraszámlapokat. Egy 2023-ban közzétett támadás is használt ilyen fájlt.
rule-ios-sms-attachments-temporary-file =
    { $files ->
        [one] Egy kapott melléklet átmeneti fájlok mappájában van.
       *[other] { $files } kapott melléklet átmeneti fájlok mappájában van.
    }
rule-ios-sms-attachments-temporary-file-about =
    A mellékletek általában az Üzenetek alkalmazás mappájában vannak. Ezt a helyet és végződést szokatlanként tették közzé.
rule-ios-sms-attachments-many-at-once =
    Egy feladó másodperceken belül { $files } azonos, szokatlan fajtájú fájlt küldött.
rule-ios-sms-attachments-many-at-once-about =
    Egy 2021-ben közzétett támadás körülbelül harminc fájlt küldött egyszerre. Emberek is küldenek néha sok fájlt egyszerre.

benign-renamed-file = Valaki tévedésből vagy tréfából rossz végződést adott a fájlnak.
benign-careless-app = Az alkalmazás vagy üzlet, amely a belépőt készítette, hanyagul nevezte el a képeit.
benign-ordinary-attachment = Egy ismerőse küldte, és az, aminek látszik.

next-do-you-know-the-sender = Nézze meg, ki és mikor küldte. Ismeri a feladót, és várta ezt?
