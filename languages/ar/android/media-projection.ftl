### Not yet reviewed by a person who speaks it.

artifact-android-media-projection = تسجيل الشاشة
artifact-android-media-projection-about = هل كان تطبيق يسجل الشاشة أو يرسلها عند إنشاء التقرير.
rule-android-media-projection-screen-recorded = كان التطبيق «{ $package }» يسجل الشاشة أو يرسلها عند إنشاء التقرير.
rule-android-media-projection-screen-recorded-about = يشارك الناس شاشتهم في المكالمات ومع أجهزة التلفاز. وبعض التطبيقات يفعل ذلك ليراقب شخصًا.

benign-android-screen-shared = شاركتم الشاشة أو سجلتموها، أو أرسلتموها إلى تلفاز أو سيارة.
