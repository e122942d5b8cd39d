### Not yet reviewed by a person who speaks it.
artifact-android-input-methods = Billentyűzetek
artifact-android-input-methods-about =
    A telefonon lévő billentyűzetek, és amelyiket használják. Egy billentyűzet mindent lát, amit gépelnek.
