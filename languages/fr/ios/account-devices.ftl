### Not yet reviewed by a person who speaks it.

artifact-ios-account-devices = Appareils du compte
artifact-ios-account-devices-about =
    Le téléphone sait quels autres appareils utilisent le même compte Apple. Chacun peut lire ce que le compte partage.
    Les connaissez-vous tous ?
rule-ios-account-devices-several-devices = { $count } appareils utilisent ce compte Apple : { $models }.
rule-ios-account-devices-several-devices-about =
    Chaque appareil d’un compte peut lire ses messages et ses photos partagés. Une personne qui connaît le mot de passe peut en ajouter un.
    Regardez la liste : chacun est-il à vous ?
benign-own-devices = Le ou la propriétaire a plusieurs appareils, ou en avait d’autres avant.
