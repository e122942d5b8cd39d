### Not yet reviewed by a person who speaks it.
artifact-android-receivers = Mire válaszolnak az alkalmazások
artifact-android-receivers-about =
    Mely alkalmazások tudják meg, ha üzenet vagy hívás érkezik, a telefon elindul, vagy egy titkos számot tárcsáznak.
