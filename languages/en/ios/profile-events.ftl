artifact-ios-profile-events = Changes of configuration profiles
artifact-ios-profile-events-about =
    The phone notes each time a profile was put on or taken off, and which program did it.
    This list also names profiles that are gone.
rule-ios-profile-events-removed-soon =
    { $minutes ->
        [one] The profile “{ $profile }” was taken off one minute after it was put on.
       *[other] The profile “{ $profile }” was taken off { $minutes } minutes after it was put on.
    }
rule-ios-profile-events-removed-soon-about =
    A profile that stays for less than a day can have done its work in that time.
    People also try out profiles, for example for a VPN.
rule-ios-profile-events-by-other-process = The program “{ $process }” changed these profiles: { $profiles }.
rule-ios-profile-events-by-other-process-about =
    Profiles are usually put on by Settings, by device management or by a computer at the cable.
    Another program is unusual, but names of programs change with the version of iOS.

benign-tried-and-removed = The owner tried something out and took it off again.
benign-other-version-of-ios = Another version of iOS gives this task to another program.
