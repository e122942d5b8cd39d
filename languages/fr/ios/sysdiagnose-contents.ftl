### Not yet reviewed by a person who speaks it.

artifact-ios-sysdiagnose-contents = Fichiers de l’archive de diagnostic
artifact-ios-sysdiagnose-contents-about =
    La liste de tous les fichiers de l’archive, et ce qu’il est utile de dire de l’archive elle-même.
