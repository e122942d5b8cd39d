### Not yet reviewed by a person who speaks it.
artifact-ios-launch-daemons = Servicios que se inician solos
artifact-ios-launch-daemons-about =
    Lo que el teléfono inicia sin que nadie lo pida: cada servicio, su programa y con qué se inicia.
    En un teléfono corriente todos son partes de iOS.
rule-ios-launch-daemons-program-in-odd-place = Hay un servicio preparado para { $path }, donde no corresponde que haya programas.
rule-ios-launch-daemons-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este servicio inicia uno de otra carpeta.
    En casos publicados, software espía estaba en carpetas así. También lo están herramientas que la gente instala tras quitar los bloqueos del teléfono.
