### Not yet reviewed by a person who speaks it.
###
### Kinds of evidence, and what each never shows.

evidence-ios-backup = Sauvegarde d’iPhone ou d’iPad
evidence-ios-backup-limits = Une sauvegarde contient des messages, des pages visitées et quelques relevés du système. Elle ne montre pas quels programmes fonctionnent en ce moment, ni ce qui est en mémoire.
evidence-ios-filesystem = Copie des fichiers d’un iPhone
evidence-ios-filesystem-limits = Une copie des fichiers ne montre pas ce qui était en mémoire. Beaucoup de relevés du système ne remontent qu’à quelques semaines.
evidence-ios-sysdiagnose = Fichier de diagnostic d’iPhone
evidence-ios-sysdiagnose-limits = Un fichier de diagnostic montre les derniers jours ou les dernières semaines. Il ne contient aucun message et presque aucune page visitée.
evidence-android-bugreport = Rapport de bug Android
evidence-android-bugreport-limits = Un rapport de bug montre le téléphone à ce moment et quelques jours avant. Il ne contient aucun message.
evidence-androidqf = Fichiers Android collectés avec AndroidQF
evidence-androidqf-limits = Seul ce que le téléphone montre par le câble a été collecté. Des programmes cachés peuvent ne pas y être.
evidence-android-backup = Sauvegarde Android
evidence-android-backup-limits = Une sauvegarde Android contient à peine plus que les SMS. La plupart des applications n’y figurent pas.
evidence-intrusion-logs = Journaux d’intrusion Android
evidence-intrusion-logs-limits = Les journaux d’intrusion commencent le jour où ils ont été activés. Ce qui s’est passé avant n’y est pas.
evidence-keepsake = Empreinte d’un contrôle précédent
evidence-keepsake-limits = Une empreinte contient ce qui a été comparé avec des indices, et rien d’autre du téléphone. Seules les mêmes parties peuvent être regardées à nouveau.
evidence-ios-loose-files = Fichiers isolés d’un iPhone ou iPad
evidence-ios-loose-files-limits = Des fichiers isolés ne montrent que ce qu’ils contiennent. Les autres parties du téléphone n’étaient pas là et n’ont pas pu être examinées.
evidence-android-loose-files = Fichiers isolés d’un téléphone Android
evidence-android-loose-files-limits = Des fichiers isolés ne montrent que ce qu’ils contiennent. Les autres parties du téléphone n’étaient pas là et n’ont pas pu être examinées.
evidence-other = Autres données ({ $kind })
evidence-other-limits = Aucun fichier ne montre tout ce qui s’est passé sur un téléphone.

other-form-packed = { $name } est compressé d’une façon que Bridle n’ouvre pas : { $form }.
other-form-packed-next = Décompressez-le d’abord, avec 7-Zip ou avec le programme qui l’a créé. Donnez ensuite le dossier ou le fichier qu’il contenait.
other-form-locked = { $name } est verrouillé par un mot de passe à part ({ $form }).
other-form-locked-next = Ouvrez-le d’abord avec le programme qui l’a verrouillé. Donnez ensuite le dossier ou le fichier qu’il contenait.
other-form-part = { $name } n’est qu’une partie d’une archive plus grande.
other-form-part-next = Mettez toutes ses parties dans un dossier et décompressez la première. Donnez ensuite ce qui en sort.
other-form-not-here = { $name } est vide. Il est peut-être encore dans le nuage, ou la copie ne s’est pas terminée.
other-form-not-here-next = Dites au programme du nuage de le garder sur cet ordinateur, ou copiez-le à nouveau. Puis réessayez.
