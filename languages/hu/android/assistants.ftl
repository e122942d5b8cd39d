### Not yet reviewed by a person who speaks it.
artifact-android-assistants = Alkalmazások, amelyeknek szerepe van a rendszerben
artifact-android-assistants-about =
    Alkalmazások, amelyek jelszavakat töltenek ki, a hangra figyelnek, feloldva tartják a telefont, hívásokat szűrnek, vagy órához tartoznak.
