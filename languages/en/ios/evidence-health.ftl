artifact-ios-evidence-health = Where the contents of the phone came from
artifact-ios-evidence-health-about =
    The phone notes when it was set up, and whether its contents came from a backup or from another phone.
    This says how far back its traces can reach.
rule-ios-evidence-health-filled-from-elsewhere = The contents of this phone came from a backup or another phone ({ $day }).
rule-ios-evidence-health-filled-from-elsewhere-about =
    Older traces can belong to the phone before this one. Traces that a backup does not carry are gone.

benign-new-phone = The owner moved to a new phone and took everything along.
benign-repaired-phone = The phone was repaired or erased, and its contents were put back.
next-ask-for-the-older-phone = Keep the older phone and its backups, if you still have them. They can hold more traces.
