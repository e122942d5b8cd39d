### Not yet reviewed by a person who speaks it.
artifact-ios-processes = Programas en ejecución
artifact-ios-processes-about =
    Cuando se hizo el archivo de diagnóstico, el teléfono enumeró cada programa en ejecución, dónde estaba y qué lo inició.
    Un software espía conocido está en esta lista si se ejecutaba en ese momento.
rule-ios-processes-program-in-odd-place = Un programa se ejecutaba desde { $path }, donde no corresponde que haya programas.
rule-ios-processes-program-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este se ejecutó desde otra carpeta.
    En casos publicados, software espía hizo lo mismo.
rule-ios-processes-borrowed-name = Un programa en { $path } lleva el nombre de una parte de iOS, y está en otro lugar.
rule-ios-processes-borrowed-name-about =
    Las partes de iOS están en carpetas que nada más puede cambiar. En casos publicados, software espía tomó sus nombres para no ser visto.
rule-ios-processes-app-as-root = El programa { $path } de una app se ejecutaba con los derechos más altos del teléfono.
rule-ios-processes-app-as-root-about =
    Las apps se ejecutan con pocos derechos. Ninguna app de la App Store puede obtener por sí misma los más altos.
rule-ios-processes-child-of-app = La app { $app } inició el programa { $path }.
rule-ios-processes-child-of-app-about =
    En un iPhone corriente, una app no puede iniciar otro programa. El sistema lo hace por ella.
rule-ios-processes-second-program-of-app = La app { $app } tiene varios programas propios: { $programs }.
rule-ios-processes-second-program-of-app-about =
    Una app tiene un programa principal. Puede que un segundo junto a él se añadiera después.
rule-ios-processes-hidden-address = El programa { $process } se inició con una dirección de red disimulada: { $address }.
rule-ios-processes-hidden-address-about =
    La dirección estaba escrita de una forma que no se entiende a simple vista. El software espía recibe así la dirección de su servidor.
rule-ios-processes-jailbreak-tool = El programa { $path } se conoce por teléfonos a los que se les quitaron los bloqueos.
rule-ios-processes-jailbreak-tool-about =
    Estas herramientas no son software espía. Permiten que cualquiera instale programas, así que importa quién las puso allí.
rule-ios-processes-shell-or-terminal = El programa { $process } recibe órdenes escritas. Los iPhone no tienen ninguno de esta clase.
rule-ios-processes-shell-or-terminal-about =
    Puede que alguien, o un programa, diera órdenes al teléfono. También lo hace quien prueba apps.

benign-app-hands-over-address = Una app pasa una dirección a una parte suya, y la escribe de modo que ningún signo cause problemas.
next-ask-who-had-the-phone = Piense quién ha tenido este teléfono en la mano, y si usted mismo puso allí la herramienta.

rule-ios-processes-single-program-twice = El programa { $process } se estaba ejecutando { $count } veces. El teléfono tiene uno solo.
rule-ios-processes-single-program-twice-about =
    Esta parte de iOS se ejecuta una sola vez en todo el teléfono. Otro programa pudo haber iniciado una segunda.
rule-ios-processes-system-part-started-by-another = { $parent } inició { $process }, una parte de iOS.
rule-ios-processes-system-part-started-by-another-about =
    El primer programa del teléfono, launchd, inicia esta parte. Ningún otro programa tiene motivo para hacerlo.
rule-ios-processes-parent-not-listed = El programa { $path } fue iniciado por el programa número { $pid }, que no está en la lista.
rule-ios-processes-parent-not-listed-about =
    Cuando un programa termina, lo que había iniciado pasa a otro programa de la lista. Por eso el que se nombra aquí debería estar en ella.
    Un programa que se esconde de la lista se vería así.
benign-program-just-restarted = El sistema estaba iniciando de nuevo esta parte, y la anterior aún no había terminado.
