### Not yet reviewed by a person who speaks it.

artifact-android-camera-use = استخدام الكاميرا
artifact-android-camera-use-about = أي تطبيقات فتحت كاميرا ومتى، وأيها يفتحها الآن.
rule-android-camera-use-camera-open = كانت كاميرا مفتوحة لدى التطبيق «{ $package }» عند إنشاء التقرير.
rule-android-camera-use-camera-open-about = تفسر ذلك مكالمة أو تطبيق كاميرا ظاهر على الشاشة. إن لم يكن تطبيق كهذا مفتوحًا فابحثوا عما يفعله هذا التطبيق.

benign-android-face-unlock = بحث الهاتف عن وجه لفتح القفل، أو استخدم جزء آخر من النظام الكاميرا.
