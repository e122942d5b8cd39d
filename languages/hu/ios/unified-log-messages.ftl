### Not yet reviewed by a person who speaks it.
artifact-ios-unified-log-messages = Üzenetek a rendszernaplóban
artifact-ios-unified-log-messages-about =
    A programok üzeneteket írnak a telefon saját naplójába. Ezekben keressük programok, alkalmazások, fájlok és címek ismert neveit.
    Más üzenetet nem őrzünk meg, csak a legújabbakat, amelyek elmondják, mi történt a telefonnal.
