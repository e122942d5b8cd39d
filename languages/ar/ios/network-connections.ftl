### Not yet reviewed by a person who speaks it.

artifact-ios-network-connections = اتصالات مفتوحة
artifact-ios-network-connections-about = عند إنشاء ملف التشخيص سجّل الهاتف بأي عناوين كان متصلًا.
