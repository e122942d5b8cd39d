### Not yet reviewed by a person who speaks it.
artifact-ios-calendar = Calendario
artifact-ios-calendar-about =
    Los eventos, con todas las personas invitadas, enlaces y lugares, y los calendarios a los que el teléfono está suscrito.
    Las invitaciones pueden llegar sin que nadie las abra.
rule-ios-calendar-meeting-with-notes =
    { $events ->
        [one] Un evento se llama “Meeting” y su descripción es “Notes”, como lo dejó un ataque publicado en 2023.
       *[other] { $events } eventos se llaman “Meeting” y su descripción es “Notes”, como los dejó un ataque publicado en 2023.
    }
rule-ios-calendar-meeting-with-notes-about =
    El ataque envió invitaciones con fecha pasada, y por eso el teléfono las aceptó sin preguntar.
    Su título y su texto eran siempre las mismas dos palabras.
rule-ios-calendar-backdated-invitation =
    { $events ->
        [one] Una invitación de otra persona se creó cuando su evento ya había terminado.
       *[other] { $events } invitaciones de otras personas se crearon cuando sus eventos ya habían terminado.
    }
rule-ios-calendar-backdated-invitation-about =
    El teléfono acepta sin preguntar las invitaciones a eventos pasados. Un ataque publicado en 2023 usó esto.
    Los calendarios copiados de otra cuenta tienen el mismo aspecto, así que por sí solo dice poco.

benign-plain-event = Alguien puso a un evento estas palabras tan comunes por casualidad.
benign-old-calendar = Los eventos vinieron de un calendario anterior o de otra cuenta, todos a la vez.

next-look-at-the-event = Mire quién organizó el evento, y cuándo se creó. ¿Lo recuerda?
