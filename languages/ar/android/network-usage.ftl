### Not yet reviewed by a person who speaks it.

artifact-android-network-usage = بيانات التطبيقات على الشبكة
artifact-android-network-usage-about = كم أرسل كل تطبيق واستقبل. ترد التطبيقات فيه بالرقم لا بالاسم.
