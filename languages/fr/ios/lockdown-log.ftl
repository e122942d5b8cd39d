### Not yet reviewed by a person who speaks it.

artifact-ios-lockdown-log = Journal des ordinateurs branchés par câble
artifact-ios-lockdown-log-about =
    Le téléphone note quels ordinateurs lui ont parlé, ce qu’ils ont demandé, et quand il leur a fait confiance.
    Cela montre quand quelqu’un a eu le téléphone en main.
rule-ios-lockdown-log-computer-trusted =
    { $count ->
        [one] Le téléphone a fait confiance à un ordinateur, ou lui a de nouveau fait confiance.
       *[other] Le téléphone a fait confiance à des ordinateurs, parfois de nouveau, { $count } fois.
    }
rule-ios-lockdown-log-computer-trusted-about =
    Un ordinateur de confiance peut faire une sauvegarde de tout le téléphone. Pour cela, quelqu’un doit déverrouiller le téléphone et accepter.
    Regardez les heures : était-ce vous ?
rule-ios-lockdown-log-passcode-changed =
    { $count ->
        [one] Le code du téléphone a été changé.
       *[other] Le code du téléphone a été changé { $count } fois.
    }
rule-ios-lockdown-log-passcode-changed-about =
    Pour changer le code, il faut connaître l’ancien.
    Regardez les heures : était-ce vous ?

benign-own-computer = Le ou la propriétaire a branché un ordinateur, une voiture ou un outil de sauvegarde, et a touché « Faire confiance ».
benign-own-passcode = Le ou la propriétaire a changé le code.
next-remember-the-computer = Regardez les heures. Avez-vous branché le téléphone à un ordinateur à ce moment-là ?
next-remember-the-passcode = Regardez les heures. Avez-vous changé le code à ce moment-là ? Sinon, choisissez-en un nouveau, que personne d’autre ne connaît.
