### Not yet reviewed by a person who speaks it.
artifact-ios-voicemail = Mensajes de voz
artifact-ios-voicemail-about =
    Mensajes de voz que dejaron quienes llamaron, con su hora y duración, también los que se tiraron a la papelera.
