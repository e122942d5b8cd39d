### Not yet reviewed by a person who speaks it.

artifact-android-program-lists = Programmes selon ce qu'ils utilisent
artifact-android-program-lists-about =
    Programmes qui ont utilisé le processeur, la mémoire ou la batterie, certains depuis la dernière charge du téléphone.
