### Not yet reviewed by a person who speaks it.
### Kinds of evidence, and what each never shows.

evidence-ios-backup = Copia de seguridad de un iPhone o iPad
evidence-ios-backup-limits = Una copia de seguridad contiene mensajes, páginas visitadas y algunos registros del sistema. No muestra qué programas se ejecutan ahora, ni qué hay en la memoria.
evidence-ios-filesystem = Copia de los archivos de un iPhone
evidence-ios-filesystem-limits = Una copia de los archivos no muestra lo que había en la memoria. Muchos registros del sistema abarcan solo unas semanas.
evidence-ios-sysdiagnose = Archivo de diagnóstico de un iPhone
evidence-ios-sysdiagnose-limits = Un archivo de diagnóstico muestra los últimos días o semanas. No contiene mensajes y casi ninguna página visitada.
evidence-android-bugreport = Informe de errores de Android
evidence-android-bugreport-limits = Un informe de errores muestra el teléfono en ese momento y algunos días antes. No contiene mensajes.
evidence-androidqf = Archivos de Android recogidos con AndroidQF
evidence-androidqf-limits = Solo se recogió lo que el teléfono muestra por un cable. Los programas ocultos pueden no estar.
evidence-android-backup = Copia de seguridad de Android
evidence-android-backup-limits = Una copia de seguridad de Android contiene poco más que mensajes de texto. La mayoría de las apps no entran en ella.
evidence-intrusion-logs = Registros de intrusiones de Android
evidence-intrusion-logs-limits = Los registros de intrusiones empiezan el día en que se activaron. Lo que pasó antes no está en ellos.
evidence-keepsake = Resguardo de una revisión anterior
evidence-keepsake-limits = Un resguardo contiene lo que se comparó con pistas, y nada más del teléfono. Solo se pueden mirar otra vez las mismas partes.
evidence-ios-loose-files = Archivos sueltos de un iPhone o iPad
evidence-ios-loose-files-limits = Los archivos sueltos muestran solo lo que contienen. Las demás partes del teléfono no estaban y no se pudieron revisar.
evidence-android-loose-files = Archivos sueltos de un teléfono Android
evidence-android-loose-files-limits = Los archivos sueltos muestran solo lo que contienen. Las demás partes del teléfono no estaban y no se pudieron revisar.
evidence-other = Otra evidencia ({ $kind })
evidence-other-limits = Ningún archivo muestra todo lo que pasó en un teléfono.

other-form-packed = { $name } está comprimido de una manera que Bridle no abre: { $form }.
other-form-packed-next = Descomprímalo primero, con 7-Zip o con el programa que lo creó. Después entregue la carpeta o el archivo que contenía.
other-form-locked = { $name } está bloqueado con una contraseña propia ({ $form }).
other-form-locked-next = Ábralo primero con el programa que lo bloqueó. Después entregue la carpeta o el archivo que contenía.
other-form-part = { $name } es solo una parte de un archivo comprimido más grande.
other-form-part-next = Ponga todas sus partes en una carpeta y descomprima la primera. Después entregue lo que salga.
other-form-not-here = { $name } está vacío. Puede estar todavía en la nube, o la copia no terminó.
other-form-not-here-next = Indique al programa de la nube que lo conserve en este ordenador, o cópielo de nuevo. Después inténtelo otra vez.
