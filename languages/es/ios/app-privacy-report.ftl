### Not yet reviewed by a person who speaks it.
artifact-ios-app-privacy-report = Informe de privacidad de las apps
artifact-ios-app-privacy-report-about =
    Un informe que usted puede guardar desde los ajustes del teléfono.
    Dice qué usó cada app en los últimos siete días, y con qué sitios habló.
