artifact-ios-device-management = Management of the phone by others
artifact-ios-device-management-about =
    Employers, schools and sellers can enrol a phone so that they manage it from afar.
    The phone notes who that is, and which settings they enforce.
rule-ios-device-management-supervised = This phone is supervised by “{ $organization }”.
rule-ios-device-management-supervised-about =
    Whoever supervises a phone can install apps and profiles without asking, and can lock its settings.
    Phones of companies and schools are supervised. A private phone normally is not.
rule-ios-device-management-managed-by-server = This phone is managed by a server: { $address }.
rule-ios-device-management-managed-by-server-about =
    A management server can change settings, install apps and erase the phone from afar.
rule-ios-device-management-updates-held-back = A setting holds back updates of this phone ({ $setting }).
rule-ios-device-management-updates-held-back-about =
    Updates close the holes that attacks use. Managers of many phones delay them to test them first.

benign-second-hand-phone = The phone was bought used, and its former owner did not sign it out of management.
