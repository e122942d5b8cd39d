### Not yet reviewed by a person who speaks it.
artifact-ios-powerlog = Registro de energía
artifact-ios-powerlog-about =
    El teléfono anota qué programas usaron energía, y qué enviaron y recibieron, durante un máximo de dos semanas.
    Un programa que se ejecutó una vez y ya no está puede seguir aquí.
rule-ios-powerlog-boot-arguments = El núcleo del teléfono se inició con ajustes especiales: { $arguments }.
rule-ios-powerlog-boot-arguments-about =
    Los teléfonos que se venden arrancan sin ninguno. Los pone quien prueba el sistema o quita sus bloqueos.
rule-ios-powerlog-jailbreak-tool = El programa { $path } se conoce por teléfonos a los que se les quitaron los bloqueos.
rule-ios-powerlog-jailbreak-tool-about =
    Estas herramientas no son software espía. Permiten que cualquiera instale programas, así que importa quién las puso allí.
rule-ios-powerlog-program-in-odd-place = Un programa se ejecutaba desde { $path }, donde no corresponde que haya programas.
rule-ios-powerlog-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este se ejecutó desde otra carpeta.
    En casos publicados, software espía hizo lo mismo.
rule-ios-powerlog-borrowed-name = Un programa en { $path } lleva el nombre de una parte de iOS, y está en otro lugar.
rule-ios-powerlog-borrowed-name-about =
    Las partes de iOS están en carpetas que nada más puede cambiar. En casos publicados, software espía tomó sus nombres para no ser visto.
