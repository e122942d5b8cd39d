### Not yet reviewed by a person who speaks it.
artifact-ios-log-statistics = Programas que escribieron en el registro
artifact-ios-log-statistics-about =
    Cada pocas horas, el teléfono cuenta qué programas escribieron más en su registro, y dónde están.
    Las cuentas abarcan días o semanas. Un programa que se quitó después sigue en ellas.
rule-ios-log-statistics-program-in-odd-place = Un programa en { $path } escribió en el registro. Allí no corresponde que haya programas.
rule-ios-log-statistics-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este se ejecutó desde otra carpeta.
    En casos publicados, software espía hizo lo mismo.
rule-ios-log-statistics-borrowed-name = Un programa en { $path } lleva el nombre de una parte de iOS, y está en otro lugar.
rule-ios-log-statistics-borrowed-name-about =
    Las partes de iOS están en carpetas que nada más puede cambiar. En casos publicados, software espía tomó sus nombres para no ser visto.
rule-ios-log-statistics-second-program-of-app = La app { $app } tiene varios programas propios: { $programs }.
rule-ios-log-statistics-second-program-of-app-about =
    Una app tiene un programa principal. Puede que un segundo junto a él se añadiera después.
rule-ios-log-statistics-jailbreak-tool = El programa { $path } se conoce por teléfonos a los que se les quitaron los bloqueos.
rule-ios-log-statistics-jailbreak-tool-about =
    Estas herramientas no son software espía. Permiten que cualquiera instale programas, así que importa quién las puso allí.
