### Not yet reviewed by a person who speaks it.

artifact-ios-trust-store = شهادات جذر أُضيفت
artifact-ios-trust-store-about = تقول شهادة الجذر من يصدّقه الهاتف عندما يفتح اتصالًا مشفّرًا. شهادات Apple نفسها لا تُذكر هنا، بل ما أضافه أحد فقط.
rule-ios-trust-store-root-added = أُضيفت شهادة جذر إلى هذا الهاتف: { $subject }.
rule-ios-trust-store-root-added-about = مالك شهادة كهذه يستطيع أن ينتحل صفة أي موقع، إذا مرت البيانات من بين يديه. جهات عمل ومدارس وبعض المرشّحات تضيف واحدة علنًا.

benign-own-root = أضافها صاحب الهاتف من أجل شبكة في البيت أو حجب الإعلانات أو اختبار تطبيق.
next-look-at-trusted-roots = انظروا في «الإعدادات»، ثم «عام»، ثم «حول»، ثم «إعدادات الثقة بالشهادات». دوّنوا الأسماء قبل أن تغيّروا شيئًا.
