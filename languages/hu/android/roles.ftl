### Not yet reviewed by a person who speaks it.
artifact-android-roles = Alkalmazások szerepei
artifact-android-roles-about =
    Melyik a telefon saját alkalmazása üzenetekhez, hívásokhoz, böngészéshez és segítséghez.
