### Not yet reviewed by a person who speaks it.
### What the command line says of itself.

help-program = يفحص آثار الهاتف نفسه بحثًا عن برامج تجسس معروفة. لا يغادر شيء هذا الحاسوب.
help-option-help = عرض هذه المساعدة
help-option-version = عرض الإصدار
help-heading-example = مثال:
help-exit-codes =
    رموز الخروج: 0 لا آثار معروفة في ما قُرئ، 1 آثار، 2 انظروا عن قرب، 3 تعذر إعطاء جواب، 64 خطأ في الاستخدام، 65 ليس مادة من هاتف، 66 تعذرت قراءة المسار، 70 خطأ في Bridle، 73 تعذرت كتابة المخرجات، 77 كلمة المرور ناقصة أو خاطئة، 130 أُلغي.

help-check = فحص نسخة احتياطية أو ملف تشخيص. هذه هي المهمة الرئيسية.
help-check-evidence = مجلد نسخة احتياطية أو ملف تشخيص. عدة مواد من هاتف واحد تعطي تقريرًا واحدًا
help-option-indicators = ملف أو مجلد مؤشرات منشورة، تُضاف إلى المؤشرات المثبّتة. يجوز التكرار
help-option-only-indicators = استخدام المؤشرات المعطاة وحدها
help-option-allow = ملف قيم تعرفونها ولا تُذكر بين النتائج. يقول التقرير كم مرة وُجدت
help-option-identity-file = ملف فيه مفتاح سري لـ age، لمادة فحص شُفّرت بـ age لمفتاح
help-option-password-file = ملف فيه كلمة مرور النسخة الاحتياطية، وإلا فالمتغير BRIDLE_BACKUP_PASSWORD، وإلا فيُسأل عنها
help-option-out = كتابة التقرير في هذا المجلد. يجب أن يكون جديدًا أو فارغًا
help-option-force = الكتابة في مجلد غير فارغ
help-option-records = كتابة كل الإدخالات والخط الزمني الكامل أيضًا
help-option-redact = استبدال المحتوى الشخصي الذي لا تستند إليه نتيجة ببدائل
help-option-only = قراءة هذه العناصر فقط (معرّفات بينها فواصل)
help-option-skip = ترك هذه العناصر (معرّفات بينها فواصل)
help-option-lang = لغة النصوص. لغتان بينهما فاصلة تعطيان عمودين
help-option-json = كتابة report.json إلى المخرج القياسي، ولا شيء غيره
help-option-since = أول يوم يُكتب من الخط الزمني
help-option-until = آخر يوم يُكتب من الخط الزمني
help-option-consent = من وافق على هذا الفحص
help-option-yes = القول إن صاحب الهاتف موافق
help-option-jobs = عدد العمليات المتوازية
help-option-limit = تحديد حد للموارد. يجوز التكرار
help-option-quiet = عدم عرض التقدم
help-option-verbose = عرض كل خطوة
help-option-no-color = بلا ألوان

help-explain = شرح قاعدة أو عنصر، مع أسبابه العادية.
help-explain-rule = معرّف قاعدة أو عنصر، كما يرد في التقرير
help-coverage = عرض ما يمكن قراءته، وما يمكن أن يُظهره، وكم مؤشرًا يمكنه اختباره.
help-coverage-json = الكتابة بصيغة JSON
help-records = كتابة إدخالات عنصر واحد كأسطر JSON.
help-records-artifact = معرّف العنصر، أو «processes» لكل برنامج رآه أي جزء وهو يعمل
help-records-as = كتابة ما كان MVT، أداة المجال المعروفة، سيكتبه: ملف لكل وحدة، بأسمائه (mvt)
help-records-out = مع --as: مجلد هذه الملفات، ويجب أن يكون جديدًا أو فارغًا
help-verify = التحقق من أن مجلد تقرير ما زال كما كُتب.
help-verify-folder = مجلد التقرير
help-example = كتابة مادة فحص مصطنعة للعرض والتدريب.
help-example-name = أي نوع: { $names }
help-example-folder = المجلد الذي تُكتب فيه. يجب أن يكون جديدًا أو فارغًا
help-example-clean = بلا آثار مزروعة
help-example-seed = رقم يحدد التفاصيل. الرقم نفسه يعطي الملفات نفسها

coverage-line =
    { $indicators ->
        [0] بلا مؤشرات
        [one] مؤشر واحد
        [two] مؤشران
        [few] { $indicators } مؤشرات
        [many] { $indicators } مؤشرًا
       *[other] { $indicators } مؤشر
    }، { $rules ->
        [0] بلا قواعد
        [one] قاعدة واحدة
        [two] قاعدتان
        [few] { $rules } قواعد
        [many] { $rules } قاعدة
       *[other] { $rules } قاعدة
    }

coverage-name = { $name }: { $testable } من { $loaded } من المؤشرات
coverage-more-names =
    { $count ->
        [one] واسم واحد آخر
        [two] واسمان آخران
        [few] و{ $count } أسماء أخرى
        [many] و{ $count } اسمًا آخر
       *[other] و{ $count } اسم آخر
    }
coverage-untested = لا شيء في هذا النوع من مادة الفحص يحوي: { $types }

heading-could-also-be = قد يكون السبب أيضًا:
heading-how-to-find-out = كيف تتأكدون، وماذا تفعلون الآن:
heading-sources = المصادر:
heading-next-step = ما العمل:
heading-examples = انظروا أيضًا:

example-written = كُتبت مادة فحص مصطنعة في { $path }. لا يوجد فيها هاتف أي إنسان.
example-password = كلمة مرور نسختها الاحتياطية هي: { $password }
example-next = لفحصها:
error-unknown-example = لا مثال باسم { $name }.
error-unknown-example-next = الأمثلة الموجودة: { $choices }.
help-indicators = عرض المؤشرات المنشورة وفحصها وتثبيتها.
help-indicators-list = عرض المؤشرات المثبّتة.
help-indicators-lint = يقول ما في ملف مؤشرات، وما هو غريب فيه، وما لم يُفهم.
help-indicators-import = تثبيت ملفات مؤشرات ليبحث عنها كل فحص.
help-indicators-files = ملفات مؤشرات: STIX 2 أو MISP أو YAML أو CSV أو قوائم بسيطة، أو zip منها، أو حزمة. العلامة - هي المدخل القياسي
help-indicators-key = مفتاح عام، أو ملف يحويه، يجوز أن توقَّع به الحزم من الآن
help-indicators-update = جلب القوائم العامة للمؤشرات. لا أمر آخر يستخدم الشبكة.
help-indicators-index = عنوان الفهرس المتَّبع أو ملفه، وإلا فالفهرس العام
help-indicators-mirror = أخذ الملفات من هذا المجلد. لا يُجلب شيء
help-indicators-pins = أخذ الملفات ذات البصمات المذكورة في ملف القفل هذا فقط
help-indicators-keep-going = ترك الملفات التي يتعذر جلبها، أو إبقاؤها كما كانت
help-indicators-rollback = العودة إلى القوائم التي كانت قبل آخر تحديث. تنفيذه مرتين يلغي أثره.
help-indicators-pack = صنع ملف واحد صغير موقّع من كل المؤشرات، للحواسيب التي لا شبكة لها.
help-indicators-out = الملف الذي يُكتب
help-indicators-sign = مفتاح سري في ملف من minisign، بلا كلمة مرور، وإلا فمفتاح خاص بكم
help-option-sign = توقيع البيان (manifest) بالمفتاح السري في ملف minisign هذا (بلا كلمة مرور)
help-option-event = شيء يتذكره الشخص، مع تاريخه: «2026-05-03 border crossing». يظهر على الخط الزمني وليس من مادة الفحص. يجوز التكرار
help-verify-key = المفتاح العام الذي يجب أن يكون التقرير موقّعًا به، أو ملف يحويه
help-handover = جمع ما يحتاجه من يساعد من التقرير في ملف واحد لا يفتحه غيره.
help-handover-to = مفتاح age العام (age1…) لمن يجوز له فتح الحزمة، أو ملف فيه مفاتيح كهذه. يجوز التكرار
help-handover-out = الملف الذي يُكتب
help-handover-no-redact = إبقاء الأسماء والأرقام والنصوص كما هي
help-handover-force = الكتابة فوق ملف موجود
help-web = كتابة الصفحة: ملف واحد يفحص هاتفًا في متصفح.
help-web-out = الملف الذي تُكتب فيه الصفحة
web-written = كُتبت الصفحة في { $path }. وهي لا تحتاج إلى شبكة.
