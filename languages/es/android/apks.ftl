### Not yet reviewed by a person who speaks it.
artifact-android-apks = Archivos propios de las apps
artifact-android-apks-about =
    Copias de apps, con sus huellas digitales y quién las hizo.
    Aquí se encuentra software espía conocido por su archivo, su nombre o su fabricante. No importa cómo se llame a sí mismo.
