### Not yet reviewed by a person who speaks it.

artifact-android-getprop = خصائص النظام
artifact-android-getprop-about = ملاحظات قصيرة من النظام عن نفسه: إصداره، وكيف بدأ، وأي أقفال مفتوحة. بعض برامج التجسس المعروفة يترك هنا ملاحظات خاصة به.
rule-android-getprop-weakened-system =
    { $count ->
        [one] قفل واحد من أقفال النظام مفتوح: { $properties }.
        [two] قفلان من أقفال النظام مفتوحان: { $properties }.
        [few] { $count } أقفال من أقفال النظام مفتوحة: { $properties }.
        [many] { $count } قفلًا من أقفال النظام مفتوحة: { $properties }.
       *[other] { $count } قفل من أقفال النظام مفتوحة: { $properties }.
    }
rule-android-getprop-weakened-system-about = يتحقق Android عند كل تشغيل من أن أحدًا لم يغيّره. وعلى هذا الهاتف بعض عمليات التحقق هذه موقوف أو لم ينجح.
rule-android-getprop-debug-over-network = جسر تصحيح الأخطاء ينتظر اتصالات من الشبكة على المنفذ { $port }.
rule-android-getprop-debug-over-network-about = عبر هذا الجسر يستطيع حاسوب التحكم بالهاتف. وقد صُنع للمطوّرين، وهو موقوف على كل الهواتف تقريبًا.
rule-android-getprop-old-security-patch = توقفت تحديثات الأمان في { $patch }، قبل إنشاء التقرير. عدد الأيام بينهما: { $days }.
rule-android-getprop-old-security-patch-about = الثغرات التي سُدت بعد ذلك مفتوحة على هذا الهاتف. هذا يسهّل الهجوم. ولا يدل على وقوع هجوم.

benign-android-own-system = وضع صاحب الهاتف نظامًا آخر عليه، أو أنه هاتف للمطوّرين.
benign-android-developer = يستخدم شخص يكتب تطبيقات هذا الهاتف للاختبار.
benign-android-no-more-updates = لم يعد الصانع يقدم تحديثات لهذا الهاتف.

next-android-ask-about-unlocking = اسألوا من فتح أقفال الهاتف ومتى. الهواتف المستعملة قد تُباع وأقفالها مفتوحة.
next-android-switch-off-debugging = أوقفوا تصحيح الأخطاء في «الإعدادات»، ثم «النظام»، ثم «خيارات المطوّرين»، بعد أن تحصلوا على نصيحة.
next-android-update = ثبّتوا أحدث تحديث. وإن لم يقدم الصانع تحديثًا ففكروا في هاتف آخر.
