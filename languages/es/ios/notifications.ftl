### Not yet reviewed by a person who speaks it.
artifact-ios-notifications = Notificaciones
artifact-ios-notifications-about =
    Notificaciones que se mostraron y todavía no se quitaron, con las apps que las enviaron.
    Un enlace en una notificación muestra que llegó. No muestra que alguien lo abriera.
