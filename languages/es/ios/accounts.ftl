### Not yet reviewed by a person who speaks it.
artifact-ios-accounts = Cuentas
artifact-ios-accounts-about =
    Las cuentas configuradas en el teléfono, la app que las configuró y los servidores con los que hablan.
    Una cuenta que la persona dueña no conoce permite que otra persona lea lo mismo.
