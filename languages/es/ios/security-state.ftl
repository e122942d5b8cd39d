### Not yet reviewed by a person who speaks it.
artifact-ios-security-state = Estado de los servicios de seguridad
artifact-ios-security-state-about =
    El teléfono anota qué apps guardan algo en su llavero, y con qué sitios fallaron sus conexiones cifradas.
    No contiene contraseñas.
rule-ios-security-state-listener-noticed = El teléfono notó conexiones que alguien pudo haber leído también (su propia puntuación: { $score }).
rule-ios-security-state-listener-noticed-about =
    Los certificados de algunos sitios los firmó alguien distinto de lo habitual.
    Esto lo hacen filtros en el trabajo o la escuela, y puede hacerlo también alguien que escucha.
