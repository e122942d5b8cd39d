### Not yet reviewed by a person who speaks it.
artifact-ios-task-info = Tareas del núcleo
artifact-ios-task-info-about =
    El núcleo del sistema tiene su propia lista de lo que se ejecuta. Muestra nombres y cuánto tiempo llevan, pero no lugares.
rule-ios-task-info-jailbreak-tool = El programa { $path } se conoce por teléfonos a los que se les quitaron los bloqueos.
rule-ios-task-info-jailbreak-tool-about =
    Estas herramientas no son software espía. Permiten que cualquiera instale programas, así que importa quién las puso allí.
