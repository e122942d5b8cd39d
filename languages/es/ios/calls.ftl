### Not yet reviewed by a person who speaks it.
artifact-ios-calls = Llamadas
artifact-ios-calls-about =
    Llamadas por teléfono, FaceTime y apps, con su hora, su duración y si fueron entrantes o salientes.
    Una dirección publicada en esta lista muestra que alguien llamó, o que se le llamó. No muestra más que eso.
rule-ios-calls-missed-calls-in-a-row =
    En una hora entraron { $calls } llamadas que nadie contestó, por “{ $app }”, de alguien que el teléfono no conoce.
rule-ios-calls-missed-calls-in-a-row-about =
    En 2019, unos atacantes usaron llamadas que ni siquiera había que contestar, y probaron varias veces.
    Quienes hacen llamadas no deseadas hacen lo mismo, así que por sí solo dice poco.

benign-unwanted-caller = Las llamadas no deseadas y la publicidad suelen venir varias veces desde una cuenta desconocida.
benign-urgent-caller = Alguien con una cuenta nueva o un número equivocado intentó hablar con usted.

next-do-you-know-the-caller = Mire la cuenta que llamó. ¿La conoce? ¿Llegó también un mensaje desde ella?
