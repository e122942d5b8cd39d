### Not yet reviewed by a person who speaks it.

artifact-android-dns-events = عناوين بحثت عنها التطبيقات
artifact-android-dns-events-about = يحفظ سجل الحماية في الهاتف أي تطبيق بحث عن أي عنوان إنترنت ومتى. والبحث يدل على أن التطبيق أراد الاتصال.
