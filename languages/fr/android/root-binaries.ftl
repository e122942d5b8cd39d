### Not yet reviewed by a person who speaks it.

artifact-android-root-binaries = Programmes d’accès root
artifact-android-root-binaries-about =
    Si le téléphone connaît des programmes qui en donnent le contrôle complet. Sur la plupart des téléphones, il n’y en a aucun.
rule-android-root-binaries-root-program = { $count ->
    [one] Un programme lié à l’accès root est sur le téléphone : { $programs }.
   *[other] { $count } programmes liés à l’accès root sont sur le téléphone : { $programs }.
}
rule-android-root-binaries-root-program-about =
    Avec l’accès root, un programme passe outre la plupart des protections d’Android. Certaines personnes l’installent exprès sur leur téléphone.

benign-android-maker-tools = Certains fabricants livrent un de ces programmes avec le téléphone, surtout « busybox ».
