### Not yet reviewed by a person who speaks it.

artifact-android-adb-state = الحواسيب الموثوقة
artifact-android-adb-state-about = حواسيب يجوز لها التحكم بالهاتف عبر كابل أو عبر الشبكة، ومتى فعلت ذلك آخر مرة.
rule-android-adb-state-computers-trusted = يثق الهاتف بحواسيب لتتحكم به. عددها: { $keys }.
rule-android-adb-state-computers-trusted-about = الحاسوب الموثوق يستطيع تثبيت تطبيقات ونسخ بيانات. وقد سُمح لكل منها مرة، والهاتف مفتوح القفل.
rule-android-adb-state-wireless-debugging = تستطيع حواسيب التحكم بالهاتف عبر الشبكة.
rule-android-adb-state-wireless-debugging-about = صُنع تصحيح الأخطاء اللاسلكي للمطوّرين. وهو يحتاج إلى رمز يعرضه الهاتف.

benign-android-own-computer = الحواسيب لكم، أو أن أحدها أنشأ هذا التقرير.

next-android-revoke-debugging = انظروا في «الإعدادات»، ثم «خيارات المطوّرين»، ثم «إلغاء عمليات تفويض تصحيح أخطاء USB». افعلوا ذلك بعد أن تحصلوا على نصيحة.
