### Not yet reviewed by a person who speaks it.
artifact-android-sockets = Nyitott kapcsolatok
artifact-android-sockets-about =
    Internetcímek, amelyekkel a telefon a jelentés készítésekor kapcsolatban volt.
