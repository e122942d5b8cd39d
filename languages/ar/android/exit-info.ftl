### Not yet reviewed by a person who speaks it.

artifact-android-exit-info = انتهاء البرامج
artifact-android-exit-info-about = متى انتهت برامج التطبيقات ولماذا: تعطل أو إيقاف أو تحديث. وتعود أسابيع إلى الوراء.
