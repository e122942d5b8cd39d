### Not yet reviewed by a person who speaks it.
artifact-android-backup-packages = Apps de la copia de seguridad
artifact-android-backup-packages-about =
    Apps que están en la copia de seguridad, con quién las instaló y los certificados de sus fabricantes.
    Muchas apps nunca están en una copia de seguridad. Que falten no dice nada.
