### Not yet reviewed by a person who speaks it.

artifact-ios-mobile-activation = سجل التنشيط
artifact-ios-mobile-activation-about = يسجل الهاتف كل تشغيل مع إصدار iOS، وكل تغيير للإصدار. وهذا يساعد على قراءة أوقات النتائج الأخرى.
