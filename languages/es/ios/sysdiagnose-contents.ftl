### Not yet reviewed by a person who speaks it.
artifact-ios-sysdiagnose-contents = Archivos del archivo de diagnóstico
artifact-ios-sysdiagnose-contents-about =
    La lista de todos los archivos que contiene, y lo que conviene contar del propio archivo de diagnóstico.
