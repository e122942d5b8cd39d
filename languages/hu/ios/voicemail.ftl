### Not yet reviewed by a person who speaks it.
artifact-ios-voicemail = Hangüzenetek
artifact-ios-voicemail-about =
    Hívók által hagyott hangüzenetek, időponttal és hosszal, azok is, amelyeket kidobtak.
