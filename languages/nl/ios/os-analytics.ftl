### Not yet reviewed by a person who speaks it.

artifact-ios-os-analytics = Processen in het dagrapport van het systeem
artifact-ios-os-analytics-about =
    Het systeem telt eens per dag hoeveel data elk proces gebruikte, en bewaart de hele namen.
    In een back-up zonder wachtwoord is dit de beste lijst van wat er draaide.
