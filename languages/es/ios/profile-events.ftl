### Not yet reviewed by a person who speaks it.
artifact-ios-profile-events = Cambios de perfiles de configuración
artifact-ios-profile-events-about =
    El teléfono anota cada vez que se puso o se quitó un perfil, y qué programa lo hizo.
    Esta lista también nombra perfiles que ya no están.
rule-ios-profile-events-removed-soon =
    { $minutes ->
        [one] El perfil “{ $profile }” se quitó un minuto después de ponerse.
       *[other] El perfil “{ $profile }” se quitó { $minutes } minutos después de ponerse.
    }
rule-ios-profile-events-removed-soon-about =
    Un perfil que está menos de un día puede haber hecho su trabajo en ese tiempo.
    La gente también prueba perfiles, por ejemplo para una VPN.
rule-ios-profile-events-by-other-process = El programa “{ $process }” cambió estos perfiles: { $profiles }.
rule-ios-profile-events-by-other-process-about =
    Por lo común, los perfiles se ponen desde los ajustes, la gestión de dispositivos o una computadora conectada por cable.
    Otro programa es poco común, pero los nombres de los programas cambian con la versión de iOS.

benign-tried-and-removed = La persona dueña probó algo y lo quitó después.
benign-other-version-of-ios = Otra versión de iOS da esta tarea a otro programa.
