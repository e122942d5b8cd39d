### Not yet reviewed by a person who speaks it.

artifact-android-process-stats = برامج الأيام الأخيرة
artifact-android-process-stats-about = أي برامج من أي تطبيقات عملت في الأيام الأخيرة، حتى إن لم تكن تعمل الآن.
