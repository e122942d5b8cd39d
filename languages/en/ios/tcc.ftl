artifact-ios-tcc = Permissions
artifact-ios-tcc-about =
    The phone keeps which app may use the microphone, the camera, photos and more, and who allowed it.
    A program with a published name in this list asked for something on this phone.
rule-ios-tcc-program-listens = The program “{ $path }” may use: { $services }.
rule-ios-tcc-program-listens-about =
    Apps stand in this list with their identifier. A program that stands there with its path is no ordinary app.
rule-ios-tcc-program-in-odd-place = A program at { $path } asked for a permission. No program belongs there.
rule-ios-tcc-program-in-odd-place-about =
    Programs of the phone lie in a few folders that nothing else can change. This one lies in a folder for data.
    Published spyware did that too.
rule-ios-tcc-granted-by-others =
    { $reason ->
        [mdm-policy] Device management gave permissions: { $clients } ({ $services }).
       *[other] A setting of the system gave permissions: { $clients } ({ $services }).
    }
rule-ios-tcc-granted-by-others-about =
    The owner usually gives a permission by tapping on “Allow”. These were given in another way.

benign-system-set = The system gave the permission to one of its own programs.
next-look-in-settings-privacy = Look in Settings, Privacy and Security. Ask yourself about each app that may listen or watch.
