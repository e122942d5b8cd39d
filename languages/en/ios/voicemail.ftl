artifact-ios-voicemail = Voice messages
artifact-ios-voicemail-about =
    Voice messages that callers left, with their time and length, also those that were thrown away.
