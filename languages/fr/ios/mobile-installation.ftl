### Not yet reviewed by a person who speaks it.

artifact-ios-mobile-installation = Journal des installations
artifact-ios-mobile-installation-about =
    Le téléphone note chaque application installée, mise à jour ou supprimée, et quel programme l’a demandé.
    Les applications déjà disparues restent des semaines dans ce journal.
rule-ios-mobile-installation-requested-by-another-program = Le programme { $program } a demandé d’installer { $path }.
rule-ios-mobile-installation-requested-by-another-program-about =
    L’App Store, les ordinateurs et les employeurs installent des applications par quelques programmes connus. Celui-ci en est un autre.
    Des outils de développement et d’autres magasins que l’App Store le font.
rule-ios-mobile-installation-installer-beside-the-store = { $name } ({ $app }) a été installé ou supprimé sur ce téléphone.
rule-ios-mobile-installation-installer-beside-the-store-about =
    Ce programme installe des applications sans l’App Store, ou demande un téléphone dont les protections ont été levées.
    Si ce n’était pas vous, quelqu’un a eu le téléphone en main.
rule-ios-mobile-installation-came-and-went = L’application { $app } a été installée puis supprimée, ou supprimée puis remise, en { $minutes } minutes.
rule-ios-mobile-installation-came-and-went-about =
    Les gens essaient des applications et les suppriment. Une personne qui change une application en secret fait la même chose.
    Demandez-vous si vous vous en souvenez.
