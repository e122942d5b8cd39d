### Not yet reviewed by a person who speaks it.

artifact-ios-profile-events = Changements de profils de configuration
artifact-ios-profile-events-about =
    Le téléphone note chaque fois qu’un profil a été ajouté ou retiré, et quel programme l’a fait.
    Cette liste nomme aussi des profils qui ont disparu.
rule-ios-profile-events-removed-soon =
    { $minutes ->
        [0] Le profil « { $profile } » a été retiré moins d’une minute après son ajout.
        [one] Le profil « { $profile } » a été retiré une minute après son ajout.
       *[other] Le profil « { $profile } » a été retiré { $minutes } minutes après son ajout.
    }
rule-ios-profile-events-removed-soon-about =
    Un profil qui reste moins d’une journée peut avoir fait son travail pendant ce temps.
    Les gens essaient aussi des profils, par exemple pour un VPN.
rule-ios-profile-events-by-other-process = Le programme « { $process } » a changé ces profils : { $profiles }.
rule-ios-profile-events-by-other-process-about =
    D’habitude, les profils sont ajoutés par Réglages, par la gestion de l’appareil ou par un ordinateur relié au câble.
    Un autre programme est inhabituel, mais les noms des programmes changent avec la version d’iOS.

benign-tried-and-removed = Le ou la propriétaire a essayé quelque chose et l’a retiré.
benign-other-version-of-ios = Une autre version d’iOS confie cette tâche à un autre programme.
