### Not yet reviewed by a person who speaks it.

artifact-ios-global-preferences = Réglages de tout le téléphone
artifact-ios-global-preferences-about =
    Si le mode Isolement est activé, et quelles langues sont choisies. Rien d’autre de ces réglages n’est gardé.
rule-ios-global-preferences-lockdown-mode =
    { $state ->
        [on] Le mode Isolement était activé.
        [off] Le mode Isolement était désactivé. Il avait été activé auparavant.
       *[never] Le mode Isolement n’a jamais été activé.
    }
rule-ios-global-preferences-lockdown-mode-about =
    Le mode Isolement désactive des fonctions du téléphone que des attaques connues ont utilisées.
    Il est fait pour les personnes qui peuvent être la cible de telles attaques.

benign-own-choice = Le ou la propriétaire en a décidé ainsi. La plupart des gens ne l’ont jamais activé.
next-consider-lockdown-mode = Si vous pouvez être une cible, lisez ce qu’est le mode Isolement dans Réglages, Confidentialité et sécurité.
