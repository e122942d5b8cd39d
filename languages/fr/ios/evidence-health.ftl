### Not yet reviewed by a person who speaks it.

artifact-ios-evidence-health = D’où vient le contenu du téléphone
artifact-ios-evidence-health-about =
    Le téléphone note quand il a été configuré, et si son contenu vient d’une sauvegarde ou d’un autre téléphone.
    Cela dit jusqu’où ses traces peuvent remonter.
rule-ios-evidence-health-filled-from-elsewhere = Le contenu de ce téléphone vient d’une sauvegarde ou d’un autre téléphone ({ $day }).
rule-ios-evidence-health-filled-from-elsewhere-about =
    Des traces plus anciennes peuvent venir du téléphone précédent. Les traces qu’une sauvegarde n’emporte pas ont disparu.

benign-new-phone = Le ou la propriétaire a changé de téléphone et a tout emporté.
benign-repaired-phone = Le téléphone a été réparé ou effacé, et son contenu a été remis.
next-ask-for-the-older-phone = Gardez l’ancien téléphone et ses sauvegardes, si vous les avez encore. Ils peuvent contenir plus de traces.
