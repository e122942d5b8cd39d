### Not yet reviewed by a person who speaks it.

artifact-android-network-connections = اتصالات التطبيقات
artifact-android-network-connections-about = يحفظ سجل الحماية في الهاتف أي تطبيق اتصل بأي عنوان إنترنت ومتى.
