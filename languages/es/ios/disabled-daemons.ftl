### Not yet reviewed by a person who speaks it.
artifact-ios-disabled-daemons = Servicios desactivados
artifact-ios-disabled-daemons-about =
    El teléfono tiene una lista de servicios propios que no pueden iniciarse. La mayoría de las entradas son corrientes.
rule-ios-disabled-daemons-updates-or-reports-off = Hay servicios de actualización o de informes de fallos desactivados: { $services }.
rule-ios-disabled-daemons-updates-or-reports-off-about =
    Sin actualizaciones, el teléfono queda abierto a ataques conocidos. Sin informes de fallos, los ataques dejan menos rastros.
    En casos publicados, software espía desactivó estos servicios. También lo hace gente que quita los bloqueos de su propio teléfono.
