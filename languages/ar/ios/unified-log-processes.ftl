### Not yet reviewed by a person who speaks it.

artifact-ios-unified-log-processes = برامج في سجل النظام
artifact-ios-unified-log-processes-about = يكتب كل برنامج تقريبًا في سجل الهاتف نفسه. ويذكر السجل كلًا منها مع مكانه ومستخدمه وأوقاته، ومنها ما اختفى الآن. ما كتبته البرامج لا يُقرأ هنا.
rule-ios-unified-log-processes-program-in-odd-place = عمل برنامج من { $path }، حيث لا مكان للبرامج.
rule-ios-unified-log-processes-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذا البرنامج عمل من مجلد للبيانات. وقد فعلت برامج تجسس نُشر عنها ذلك أيضًا.
rule-ios-unified-log-processes-image-in-odd-place = وقعت شيفرة برنامج في { $path }، حيث لا مكان لها، وكتبت في السجل.
rule-ios-unified-log-processes-image-in-odd-place-about = قد تكون برنامجًا قائمًا بذاته، أو جزءًا حمّله برنامج آخر. يحفظ الهاتف هذا الإدخال أطول من السجل نفسه، فقد لا يكون له وقت.
rule-ios-unified-log-processes-app-with-root-rights = عمل التطبيق في { $path } بأعلى صلاحيات النظام.
rule-ios-unified-log-processes-app-with-root-rights-about = تعمل التطبيقات بصلاحيات مستخدم عادي. والتطبيق الذي له أكثر من ذلك تجاوز أحد أقفال الهاتف.
rule-ios-unified-log-processes-system-program-changed = كان برنامج النظام { $path } أكثر من برنامج واحد منذ آخر تشغيل للهاتف. عددها: { $count }.
rule-ios-unified-log-processes-system-program-changed-about = تقع برامج النظام في جزء من الهاتف لا يمكن تغييره أثناء عمله. التحديث يستبدلها، ثم يبدأ الهاتف من جديد.
rule-ios-unified-log-processes-app-code-in-system-program = حمّل برنامج النظام { $path } الجزء { $image } من تطبيق.
rule-ios-unified-log-processes-app-code-in-system-program-about = لا تحمّل برامج النظام إلا ما يعود إلى النظام. والأدوات التي تغيّر النظام تحمّل أجزاء خاصة بها.
rule-ios-unified-log-processes-program-without-path =
    { $count ->
        [one] في السجل إدخالات لبرنامج واحد لم يعد الهاتف يحفظ اسمه.
        [two] في السجل إدخالات لبرنامجين لم يعد الهاتف يحفظ اسميهما.
        [few] في السجل إدخالات لـ { $count } برامج لم يعد الهاتف يحفظ أسماءها.
        [many] في السجل إدخالات لـ { $count } برنامجًا لم يعد الهاتف يحفظ أسماءها.
       *[other] في السجل إدخالات لـ { $count } برنامج لم يعد الهاتف يحفظ أسماءها.
    }
rule-ios-unified-log-processes-program-without-path-about = يسجل الهاتف مكان كل برنامج يكتب في السجل. ونادرًا ما تنقص ملاحظة كهذه. وهذا وحده لا يقول إلا القليل.

benign-app-helper-of-jailbreak = ثبّت صاحب الهاتف تطبيقًا يحتاج إلى هذه الصلاحيات، بأداة صُنعت لذلك.
benign-system-part-updated = استبدل الهاتف هذا الجزء من النظام من تلقاء نفسه، من غير أن يبدأ من جديد.
benign-log-tidied-up = أفسح الهاتف مكانًا في سجله وأزال الملاحظة قبل الإدخالات.
next-compare-with-other-lists = قارنوا بقوائم البرامج الأخرى في مادة الفحص نفسها، في الوقت نفسه.

note-paths-missing = يسمّي السجل برامج ليست أماكنها على الهاتف في مادة الفحص هذه. وتذكر التفاصيل عددها.
