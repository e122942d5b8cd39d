### Not yet reviewed by a person who speaks it.
artifact-ios-network-usage = Red usada por los procesos
artifact-ios-network-usage-about =
    El servicio de red del teléfono cuenta cuántos datos usa cada proceso. Las copias de seguridad no contienen esta lista.
    El nombre publicado de un proceso en esta lista muestra que se ejecutó en este teléfono.
rule-ios-network-usage-usage-without-process =
    { $rows ->
        [one] El proceso número { $process } usó datos, pero su nombre se borró.
       *[other] El proceso número { $process } usó datos { $rows } veces, pero su nombre se borró.
    }
rule-ios-network-usage-usage-without-process-about =
    El teléfono guarda los nombres de los procesos en una tabla y los datos que usan en otra.
    En casos publicados, los nombres se borraron solo de la primera tabla.
rule-ios-network-usage-process-numbers-missing =
    { $missing ->
        [one] Falta un proceso en la lista numerada: { $gaps }.
       *[other] Faltan { $missing } procesos en la lista numerada: { $gaps }.
    }
rule-ios-network-usage-process-numbers-missing-about =
    El teléfono numera los procesos uno tras otro. Un hueco muestra que se borró una fila.
    Los teléfonos borran filas antiguas por sí mismos, así que por sí solo dice poco.
