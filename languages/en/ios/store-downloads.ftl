artifact-ios-store-downloads = Downloads of the stores
artifact-ios-store-downloads-about =
    The stores for apps, music and books note what they load onto the phone, and where they write it.
    Apps that are gone again can still stand here.
rule-ios-store-downloads-written-elsewhere = A download was to be written to { $path }, where stores do not write.
rule-ios-store-downloads-written-elsewhere-about =
    Somebody who has the phone at a cable can put a false list of downloads on it, and so change files of the system.
    Tools that owners use to change their own phone do the same.
