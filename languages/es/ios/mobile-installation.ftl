### Not yet reviewed by a person who speaks it.
artifact-ios-mobile-installation = Registro de instalaciones
artifact-ios-mobile-installation-about =
    El teléfono anota cada app que se instala, se actualiza o se quita, y qué programa lo pidió.
    Las apps que ya no están siguen en este registro durante semanas.
rule-ios-mobile-installation-requested-by-another-program = El programa { $program } pidió instalar { $path }.
rule-ios-mobile-installation-requested-by-another-program-about =
    La App Store, las computadoras y las empresas instalan apps por medio de unos pocos programas conocidos. Este fue otro.
    Así lo hacen las herramientas para quienes escriben apps y las tiendas fuera de la App Store.
rule-ios-mobile-installation-installer-beside-the-store = { $name } ({ $app }) se instaló o se quitó en este teléfono.
rule-ios-mobile-installation-installer-beside-the-store-about =
    Este programa instala apps sin la App Store, o necesita un teléfono al que se le quitaron los bloqueos.
    Si no fue usted, alguien tuvo el teléfono en la mano.
rule-ios-mobile-installation-came-and-went = La app { $app } se instaló y se quitó, o se quitó y se volvió a poner, en { $minutes } minutos.
rule-ios-mobile-installation-came-and-went-about =
    La gente prueba apps y las quita. Quien cambia una app en secreto hace lo mismo.
    Pregúntese si lo recuerda.
