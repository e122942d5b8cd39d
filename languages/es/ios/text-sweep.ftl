### Not yet reviewed by a person who speaks it.
artifact-ios-text-sweep = Todo lo demás del archivo de diagnóstico
artifact-ios-text-sweep-about =
    El archivo de diagnóstico tiene muchas listas y registros. En todos se buscan nombres conocidos de programas, apps, archivos y direcciones.
rule-ios-text-sweep-jailbreak-tool = El programa { $path } se conoce por teléfonos a los que se les quitaron los bloqueos.
rule-ios-text-sweep-jailbreak-tool-about =
    Estas herramientas no son software espía. Permiten que cualquiera instale programas, así que importa quién las puso allí.
rule-ios-text-sweep-program-in-odd-place = Un programa está en { $path }, donde no corresponde que haya programas.
rule-ios-text-sweep-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. En casos publicados, software espía estaba en otras.
rule-ios-text-sweep-borrowed-name = Un programa en { $path } lleva el nombre de una parte de iOS, y está en otro lugar.
rule-ios-text-sweep-borrowed-name-about =
    Las partes de iOS están en carpetas que nada más puede cambiar. En casos publicados, software espía tomó sus nombres para no ser visto.
