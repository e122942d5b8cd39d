### Not yet reviewed by a person who speaks it.
artifact-ios-applications = Apps instaladas
artifact-ios-applications-about =
    Las apps que estaban instaladas, y cómo llegó cada una al teléfono.
    Solo muestra el estado de ese día, y no quién instaló una app.
rule-ios-applications-from-elsewhere =
    { $count ->
        [one] Una app no fue instalada por la App Store: { $apps }.
       *[other] { $count } apps no fueron instaladas por la App Store: { $apps }.
    }
rule-ios-applications-from-elsewhere-about =
    El registro de una app nombra el programa que la instaló. Aquí es otro, y no la App Store.
rule-ios-applications-without-store-record =
    { $count ->
        [one] Una app no tiene registro de la App Store: { $apps }.
       *[other] { $count } apps no tienen registro de la App Store: { $apps }.
    }
rule-ios-applications-without-store-record-about =
    La App Store deja un registro junto a cada app que instala. Estas apps no lo tienen, y otras sí.
rule-ios-applications-provisioned =
    { $count ->
        [one] Una app se firmó para una empresa o para una prueba: { $apps }.
       *[other] { $count } apps se firmaron para una empresa o para una prueba: { $apps }.
    }
rule-ios-applications-provisioned-about =
    Una app que no viene de la App Store necesita un perfil de su fabricante.
    Algunas apps espía se repartieron así. Las empresas y quienes prueban apps lo usan cada día.

benign-employer-app = Una empresa o una escuela instaló la app.
benign-own-test = La persona dueña prueba una app, o la instaló desde otra tienda.
next-ask-who-installed-the-app = Pregúntese quién puso esta app en el teléfono, y para qué.
