### Not yet reviewed by a person who speaks it.
artifact-ios-usage-reports = Informes sobre el uso del teléfono
artifact-ios-usage-reports-about =
    El teléfono cuenta qué programas y aplicaciones hicieron algo y lo anota cada día.
    Un programa puede seguir ahí aunque ya no esté en el teléfono.
