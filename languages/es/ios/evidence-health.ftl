### Not yet reviewed by a person who speaks it.
artifact-ios-evidence-health = De dónde vino el contenido del teléfono
artifact-ios-evidence-health-about =
    El teléfono anota cuándo se configuró, y si su contenido vino de una copia de seguridad o de otro teléfono.
    Esto dice hasta cuándo pueden llegar sus rastros hacia atrás.
rule-ios-evidence-health-filled-from-elsewhere = El contenido de este teléfono vino de una copia de seguridad o de otro teléfono ({ $day }).
rule-ios-evidence-health-filled-from-elsewhere-about =
    Los rastros más antiguos pueden ser del teléfono anterior. Los rastros que una copia de seguridad no lleva se perdieron.

benign-new-phone = La persona dueña pasó a un teléfono nuevo y se llevó todo.
benign-repaired-phone = El teléfono se reparó o se borró, y después se le devolvió su contenido.
next-ask-for-the-older-phone = Guarde el teléfono anterior y sus copias de seguridad, si todavía los tiene. Pueden contener más rastros.
