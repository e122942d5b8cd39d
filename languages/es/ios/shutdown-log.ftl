### Not yet reviewed by a person who speaks it.
artifact-ios-shutdown-log = Registro de apagados
artifact-ios-shutdown-log-about =
    Cuando se apaga, el teléfono anota a qué programas tuvo que esperar, y dónde están.
    Programas de software espía conocido han aparecido en este registro.
rule-ios-shutdown-log-client-in-published-place =
    { $shutdowns ->
        [one] El teléfono esperó al programa “{ $path }” cuando se apagó.
       *[other] El teléfono esperó al programa “{ $path }” { $shutdowns } veces cuando se apagó.
    }
rule-ios-shutdown-log-client-in-published-place-about =
    Los programas del sistema no se ejecutan desde esta carpeta. En casos publicados, software espía se ejecutó desde ella.
rule-ios-shutdown-log-client-in-odd-place = El teléfono esperó a un programa en { $path }, donde no corresponde que haya programas.
rule-ios-shutdown-log-client-in-odd-place-about =
    Los programas del teléfono están en unas pocas carpetas que nada más puede cambiar. Este se ejecutó desde otra carpeta.
rule-ios-shutdown-log-borrowed-name = El teléfono esperó a un programa en { $path }. Lleva el nombre de una parte de iOS, y está en otro lugar.
rule-ios-shutdown-log-borrowed-name-about =
    Las partes de iOS están en carpetas que nada más puede cambiar. En casos publicados, software espía tomó sus nombres para no ser visto.
rule-ios-shutdown-log-many-delays =
    { $delayed ->
        [one] En una de { $shutdowns } ocasiones, el teléfono tuvo que esperar tres veces o más para apagarse.
       *[other] En { $delayed } de { $shutdowns } ocasiones, el teléfono tuvo que esperar tres veces o más para apagarse.
    }
rule-ios-shutdown-log-many-delays-about =
    El software espía puede retrasar el apagado. Los programas corrientes también, y la mayoría de los teléfonos tienen entradas así.

benign-system-update = Una parte del actualizador del propio sistema se ejecutó desde esta carpeta.
benign-busy-phone = El teléfono estaba ocupado, por ejemplo con una actualización o con muchas fotos.
next-look-at-the-processes = Pida a alguien con experiencia que mire los nombres de los programas a los que esperó el teléfono.

rule-ios-shutdown-log-same-program-delays = El programa { $program } retrasó mucho { $shutdowns } apagados: el teléfono preguntó hasta { $notices } veces antes de seguir.
rule-ios-shutdown-log-same-program-delays-about =
    No es parte del sistema. Hay software espía que ha retrasado así el apagado; una app bloqueada también lo hace.
benign-program-slow-to-end = Una app todavía guardaba algo, o estaba bloqueada, cada vez que se apagó el teléfono.
