artifact-ios-configuration-profiles = Configuration profiles
artifact-ios-configuration-profiles-about =
    A profile can change settings of the phone and can let somebody else manage it.
    Employers, schools and VPN providers use profiles too.
rule-ios-configuration-profiles-managed = The profile “{ $name }” lets somebody else manage this phone.
rule-ios-configuration-profiles-managed-about =
    A profile for device management can install apps, change settings and erase the phone from afar.
rule-ios-configuration-profiles-root-certificate = The profile “{ $name }” adds a certificate that this phone may trust.
rule-ios-configuration-profiles-root-certificate-about =
    Whoever owns a trusted root certificate can pretend to be a website, if the traffic passes through their hands.
rule-ios-configuration-profiles-traffic-led-elsewhere = The profile “{ $name }” leads network traffic another way ({ $types }).
rule-ios-configuration-profiles-traffic-led-elsewhere-about =
    A VPN, a proxy, a filter or a name server of a profile sees which sites the phone talks to.
rule-ios-configuration-profiles-traffic-can-be-read =
    The profile “{ $name }” adds a certificate and also leads network traffic another way ({ $types }).
rule-ios-configuration-profiles-traffic-can-be-read-about =
    Both together let the maker of the profile read traffic that should be secret.
    Some employers and content filters do this openly.
rule-ios-configuration-profiles-hides-notifications = The profile “{ $name }” changes which notifications appear.
rule-ios-configuration-profiles-hides-notifications-about =
    Such a profile can silence an app, so that its user does not see what it does.
rule-ios-configuration-profiles-cannot-be-removed = The profile “{ $name }” cannot be removed by the user.
rule-ios-configuration-profiles-cannot-be-removed-about =
    Managed phones have such profiles. On a private phone it is unusual.
