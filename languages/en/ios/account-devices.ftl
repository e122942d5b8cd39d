artifact-ios-account-devices = Devices of the account
artifact-ios-account-devices-about =
    The phone knows which other devices use the same Apple account. Each of them can read what the account shares.
    Do you know every one of them?
rule-ios-account-devices-several-devices = { $count } devices use this Apple account: { $models }.
rule-ios-account-devices-several-devices-about =
    Every device of an account can read its shared messages and photos. Somebody who knows the password can add one.
    Look at the list: is each of them yours?
benign-own-devices = The owner has several devices, or had others before.
