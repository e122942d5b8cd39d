### Not yet reviewed by a person who speaks it.

artifact-ios-voicemail = الرسائل الصوتية
artifact-ios-voicemail-about = رسائل صوتية تركها متصلون، مع وقتها ومدتها، ومنها ما رُمي.
