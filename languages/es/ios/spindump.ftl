### Not yet reviewed by a person who speaks it.
artifact-ios-spindump = Muestra de todos los programas
artifact-ios-spindump-about =
    Durante dos segundos, el teléfono miró cada programa en ejecución: dónde estaba, qué lo inició y qué partes había cargado.
rule-ios-spindump-program-in-odd-place = Un programa se ejecutaba desde { $path }, donde no corresponde que haya programas.
rule-ios-spindump-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este se ejecutó desde otra carpeta.
    En casos publicados, software espía hizo lo mismo.
rule-ios-spindump-borrowed-name = Un programa en { $path } lleva el nombre de una parte de iOS, y está en otro lugar.
rule-ios-spindump-borrowed-name-about =
    Las partes de iOS están en carpetas que nada más puede cambiar. En casos publicados, software espía tomó sus nombres para no ser visto.
rule-ios-spindump-library-in-odd-place = Un programa había cargado { $path }, de una carpeta donde no corresponde que haya partes de programas.
rule-ios-spindump-library-in-odd-place-about =
    Los programas cargan sus partes del sistema o de su propia app. Esta parte vino de otra carpeta.
    En casos publicados, software espía hizo lo mismo. También lo hacen herramientas que la gente instala tras quitar los bloqueos del teléfono.
rule-ios-spindump-app-library-in-system = El programa del sistema { $process } había cargado { $path }, que pertenece a una app.
rule-ios-spindump-app-library-in-system-about =
    Los programas del sistema cargan partes del sistema. En este se metió una parte de una app.
rule-ios-spindump-second-program-of-app = La app { $app } tiene varios programas propios: { $programs }.
rule-ios-spindump-second-program-of-app-about =
    Una app tiene un programa principal. Puede que un segundo junto a él se añadiera después.
rule-ios-spindump-jailbreak-tool = El programa { $path } se conoce por teléfonos a los que se les quitaron los bloqueos.
rule-ios-spindump-jailbreak-tool-about =
    Estas herramientas no son software espía. Permiten que cualquiera instale programas, así que importa quién las puso allí.
