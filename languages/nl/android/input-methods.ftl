### Not yet reviewed by a person who speaks it.

artifact-android-input-methods = Toetsenborden
artifact-android-input-methods-about =
    De toetsenborden op de telefoon en welke in gebruik is. Een toetsenbord ziet alles wat er wordt getypt.
