### Not yet reviewed by a person who speaks it.
artifact-android-notification-listeners = Értesítéseket olvasó alkalmazások
artifact-android-notification-listeners-about =
    Alkalmazások, amelyek minden értesítést olvashatnak, és alkalmazások, amelyek mutatnak néhányat.
    Az értesítésekben ott van az üzenetek szövege és a bejelentkezési kódok.
