### Not yet reviewed by a person who speaks it.

artifact-android-input-methods = Claviers
artifact-android-input-methods-about =
    Les claviers du téléphone et celui qui sert. Un clavier voit tout ce qui est tapé.
