### Not yet reviewed by a person who speaks it.

artifact-android-appops = Utilisation des droits par les applications
artifact-android-appops-about =
    La dernière fois où chaque application a utilisé le micro, l’appareil photo, la position ou un autre droit. Ce qui lui a été refusé y figure aussi.
rule-android-appops-listening-now = L’application « { $package } » utilisait un droit quand le rapport a été fait : { $operation }.
rule-android-appops-listening-now-about =
    Le micro, l’appareil photo ou l’écran servait à ce moment. Pour les deux premiers, Android montre un point vert.
rule-android-appops-used-in-background = L’application « { $package } » a utilisé un droit alors que personne ne la regardait : { $operation }.
rule-android-appops-used-in-background-about =
    Android ne laisse une application utiliser le micro et l’appareil photo hors de la vue que dans des cas particuliers.
rule-android-appops-restricted-settings-allowed = Quelqu’un a donné à l’application « { $package } » des droits qu’Android refuse aux applications d’origine inconnue.
rule-android-appops-restricted-settings-allowed-about =
    Une application arrivée sous forme de fichier ne peut lire ni l’écran ni les notifications. Quelqu’un doit l’autoriser dans les paramètres de l’application.
    Des guides de logiciels de traque (stalkerware) demandent à leurs acheteurs de le faire.
rule-android-appops-installs-others = L’application « { $package } » en a installé d’autres, ou a essayé.
rule-android-appops-installs-others-about =
    Android demande avant qu’une application puisse le faire. Certaines applications nuisibles en amènent ainsi une deuxième.

benign-android-opens-app-files = Un navigateur, un gestionnaire de fichiers ou une messagerie à vous a ouvert le fichier d’une application.
benign-android-call-or-assistant = Un appel, un assistant vocal, un enregistreur ou une application photo à vous fait cela.

next-android-look-at-permissions = Regardez dans Paramètres, Confidentialité, Tableau de bord Confidentialité. Il montre quelle application a utilisé quoi ces derniers jours.
