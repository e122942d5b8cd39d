### Not yet reviewed by a person who speaks it.

artifact-android-roles = أدوار التطبيقات
artifact-android-roles-about = أي تطبيق هو تطبيق الهاتف للرسائل والمكالمات والتصفح والمساعدة.
