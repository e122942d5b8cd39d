### Not yet reviewed by a person who speaks it.

artifact-ios-global-preferences = Instellingen voor de hele telefoon
artifact-ios-global-preferences-about =
    Of de isolatiemodus (Lockdown Mode) aan is, en welke talen zijn ingesteld. Iets anders van deze instellingen wordt niet bewaard.
rule-ios-global-preferences-lockdown-mode =
    { $state ->
        [on] De isolatiemodus (Lockdown Mode) was aan.
        [off] De isolatiemodus (Lockdown Mode) was uit. Die had eerder aan gestaan.
       *[never] De isolatiemodus (Lockdown Mode) is nooit aangezet.
    }
rule-ios-global-preferences-lockdown-mode-about =
    De isolatiemodus zet delen van de telefoon uit die bekende aanvallen hebben gebruikt.
    Die is bedoeld voor mensen die doelwit van zulke aanvallen kunnen zijn.

benign-own-choice = De eigenaar koos daarvoor. De meeste mensen hebben de modus nooit aangezet.
next-consider-lockdown-mode = Kunt u doelwit van zulke aanvallen zijn? Lees dan over de isolatiemodus in Instellingen, Privacy en beveiliging.
