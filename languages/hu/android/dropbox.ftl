### Not yet reviewed by a person who speaks it.
artifact-android-dropbox = Összeomlások és lefagyások jelentései
artifact-android-dropbox-about =
    Összeomlások, lefagyások és újraindulások, amelyeket a telefon feljegyzett, időpontokkal.
