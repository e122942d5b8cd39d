### Not yet reviewed by a person who speaks it.
artifact-android-backup-packages = A mentésben lévő alkalmazások
artifact-android-backup-packages-about =
    A mentésben lévő alkalmazások, azzal, ki telepítette őket, és a készítőjük tanúsítványával.
    Sok alkalmazás soha nincs mentésben. A hiányuk nem mond semmit.
