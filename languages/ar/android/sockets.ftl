### Not yet reviewed by a person who speaks it.

artifact-android-sockets = اتصالات مفتوحة
artifact-android-sockets-about = عناوين إنترنت كان الهاتف متصلًا بها عند إنشاء التقرير.
