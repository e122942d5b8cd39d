### Not yet reviewed by a person who speaks it.

artifact-android-accounts = الحسابات
artifact-android-accounts-about = الحسابات على الهاتف، والتطبيقات التي تحفظها.
