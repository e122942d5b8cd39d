### Not yet reviewed by a person who speaks it.

artifact-android-tombstones = تعطل البرامج
artifact-android-tombstones-about = برامج تعطلت، وماذا كانت قد حمّلت. والهجوم الذي يفشل قد يترك تعطلًا كهذا.
rule-android-tombstones-code-from-odd-place = تعطل البرنامج «{ $process }» وفيه شيفرة من مجلد غير معتاد: { $path }.
rule-android-tombstones-code-from-odd-place-about = تحفظ التطبيقات والنظام شيفرتها في مكان آخر. وقد عملت من مجلدات كهذه أدوات تفتح أقفال الهواتف.
rule-android-tombstones-memory-fault = { $count ->
    [zero] لم يتعطل أي برنامج بسبب خطأ في استخدام الذاكرة: { $processes }.
    [one] تعطل برنامج بسبب خطأ في استخدام الذاكرة: { $processes }.
    [two] تعطلت برامج مرتين بسبب خطأ في استخدام الذاكرة: { $processes }.
    [few] تعطلت برامج { $count } مرات بسبب خطأ في استخدام الذاكرة: { $processes }.
    [many] تعطلت برامج { $count } مرة بسبب خطأ في استخدام الذاكرة: { $processes }.
   *[other] تعطلت برامج { $count } مرة بسبب خطأ في استخدام الذاكرة: { $processes }.
}
rule-android-tombstones-memory-fault-about = أوقفه Android أو المعالج. وقد يبدو الهجوم الفاشل هكذا.
rule-android-tombstones-system-user-crashed = { $count ->
    [zero] لم يتعطل أي برنامج له حقوق النظام: { $processes }.
    [one] تعطل برنامج له حقوق النظام: { $processes }.
    [two] تعطلت برامج لها حقوق النظام مرتين: { $processes }.
    [few] تعطلت برامج لها حقوق النظام { $count } مرات: { $processes }.
    [many] تعطلت برامج لها حقوق النظام { $count } مرة: { $processes }.
   *[other] تعطلت برامج لها حقوق النظام { $count } مرة: { $processes }.
}
rule-android-tombstones-system-user-crashed-about = تستطيع هذه البرامج أكثر مما يستطيع أي تطبيق. تستهدفها الهجمات، ولها أخطاء خاصة بها أيضًا.
