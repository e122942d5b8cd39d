artifact-ios-global-preferences = Settings for the whole phone
artifact-ios-global-preferences-about =
    Whether Lockdown Mode is on, and which languages are set. Nothing else of these settings is kept.
rule-ios-global-preferences-lockdown-mode =
    { $state ->
        [on] Lockdown Mode was on.
        [off] Lockdown Mode was off. It had been turned on before.
       *[never] Lockdown Mode was never turned on.
    }
rule-ios-global-preferences-lockdown-mode-about =
    Lockdown Mode turns off parts of the phone that known attacks have used.
    It is meant for people who may be targets of such attacks.

benign-own-choice = The owner decided so. Most people have never turned it on.
next-consider-lockdown-mode = If you may be a target, read about Lockdown Mode in Settings, Privacy and Security.
