### Not yet reviewed by a person who speaks it.
### The page: what it asks, what it explains, what it says when something goes wrong.

page-title = Bridle: فحص هاتف بحثًا عن آثار برامج تجسس معروفة
# $step and $steps are numbers, $name is the heading of the screen.
page-title-step = { $step } من { $steps }، { $name }
page-language = اللغة
page-skip = الانتقال إلى المحتوى
page-back = رجوع
page-next = متابعة
page-remove = إخراج
page-start-over = البدء من جديد

page-start = فحص هاتف بحثًا عن آثار برامج تجسس معروفة
page-start-need = تحتاجون إلى نسخة احتياطية من الهاتف أو ملف تشخيص منه، على هذا الحاسوب.
page-start-time = يستغرق الفحص بضع دقائق. وقد يستغرق إنشاء النسخة الاحتياطية ساعة.
page-start-limits = يجد الفحص آثارًا نشرها خبراء. ولا يستطيع أن يرى برامج تجسس لم يصفها أحد بعد.
page-offline = حُمّلت هذه الصفحة. يمكنكم الآن قطع الإنترنت والمتابعة. وهي لا ترسل شيئًا إلى أي مكان.
page-safe-moment = هل هذه لحظة آمنة؟
page-safe-moment-who = من يتحكم بهذا الهاتف أو الحاسوب أو الشبكة أو الحساب السحابي قد يلاحظ ما تفعلونه هنا.
page-safe-moment-other = إن كان ذلك ممكنًا فاستخدموا حاسوبًا آخر، في مكان تشعرون فيه بالأمان.
page-safe-moment-first = إذا كنتم تخشون العنف في البيت فتحدثوا إلى خط مساعدة أولًا. إزالة برامج التجسس قد تُلاحظ أيضًا.
page-start-go = ابدؤوا
page-example = تجربة مع مثال
page-example-about = تصطنع الصفحة هاتفًا وتفحصه. ولا يُستخدم شيء منكم.
page-example-which = أي مثال؟
page-example-planted = مع آثار مزروعة
page-example-password = كلمة مرور هذا المثال هي: { $password }
page-example-consent = هاتف مصطنع

page-have = ماذا لديكم؟
page-have-shows = ماذا يُظهر
page-have-steps = كيف تنشئونه
page-have-choose = لدي هذا
page-have-ios-backup = نسخة احتياطية من iPhone أو iPad
page-have-ios-backup-about = الأفضل للروابط التي وصلت وللآثار الأقدم. يستغرق إنشاؤها من 30 إلى 60 دقيقة.
page-have-ios-sysdiagnose = ملف تشخيص من iPhone
page-have-ios-sysdiagnose-about = الأفضل لما حدث مؤخرًا. يستغرق إنشاؤه 15 دقيقة. اسمه «sysdiagnose» وينتهي بـ ‎.tar.gz.
page-have-android = تقرير الأخطاء من Android أو AndroidQF
page-have-android-about = يُظهر التطبيقات وأذوناتها وما عمل مؤخرًا. يستغرق إنشاؤه 10 دقائق.
page-have-intrusion-logs = سجلات التسلل (Intrusion logs) من Android
page-have-intrusion-logs-about = فقط إذا كانت «الحماية المتقدّمة» تحفظها من قبل. وتعود حتى سنة إلى الوراء.
page-have-keepsake = ملف حفظ من فحص سابق
page-have-keepsake-about = الملف الصغير المغلق الذي صُنع بعد فحص لهذا الهاتف. يُقارن بأدلة اليوم في دقيقة.

page-give = أعطوه للصفحة
page-give-drop = أفلتوا المجلد أو الملف هنا
page-give-drop-about = عندها لا يسأل المتصفح شيئًا.
page-give-folder = اختيار مجلد
page-give-file = اختيار ملف
page-give-upload = سيقول المتصفح الآن «رفع» أو «تحميل». لا يُرفع شيء: ليس للصفحة مكان ترسله إليه.
page-give-where = أين يحفظ الحاسوب النسخ الاحتياطية؟
page-give-looking = جارٍ النظر في ما أعطيتموه …
page-give-found = هذا ما تراه الصفحة
page-give-encrypted = محمي بكلمة مرور
page-give-size = الحجم
page-give-files = الملفات
page-give-files-count = { $count ->
    [one] ملف واحد، ولا يُفتح إلا عند الحاجة
   *[other] { $count }، ولا يُفتح منها إلا ما يلزم
}
page-give-clues = المؤشرات المنشورة
page-give-clues-about = المؤشرات هي ما يُقارن به الهاتف. ومن غيرها لا تستطيع الصفحة أن تعطي جوابًا.
page-clues-where = من أين أحصل على مؤشرات؟
page-clues-how = تنشر ثلاث جهات مؤشرات مجانًا. افتحوا أحد هذه العناوين واضغطوا «Code» ثم «Download ZIP». أضيفوا ذلك الملف هنا من غير فك ضغطه. تعرف كل جهة برامج تجسس أخرى، فأضيفوا أكثر من ملف.
page-clues-seen = من يراقب الشبكة يستطيع أن يرى أنكم تزورون هذه العناوين.
page-clues-amnesty = منظمة العفو الدولية، عن برامج تجسس تشتريها حكومات
page-clues-mvt = Mobile Verification Toolkit، عن برامج تجسس من صانعين كثيرين
page-clues-echap = Echap، عن برامج تجسس قد يثبتها شخص قريب منكم
page-give-clues-choose = إضافة ملفات مؤشرات
page-give-clues-looking = يجري النظر في المؤشرات …
page-give-clues-in = عدد المؤشرات: { $count }.
page-pack-unsigned = لم يوقّع أحد هذه الحزمة.
page-pack-signed = وُقّعت بهذا المفتاح:
page-pack-compare = لا تعرف الصفحة أي مفاتيح. اسألوا من صنع الحزمة، بطريقة أخرى، هل المفتاح مفتاحه.
page-give-clues-count =
    { $count ->
        [0] لم يُضف أي ملف مؤشرات.
        [one] أُضيف ملف مؤشرات واحد.
        [two] أُضيف ملفا مؤشرات.
        [few] أُضيفت { $count } ملفات مؤشرات.
        [many] أُضيف { $count } ملف مؤشرات.
       *[other] أُضيف { $count } ملف مؤشرات.
    }
page-give-clues-built-in =
    { $count ->
        [0] لا مؤشرات مدمجة في هذه الصفحة.
        [one] ملف مؤشرات واحد مدمج في هذه الصفحة.
        [two] ملفا مؤشرات مدمجان في هذه الصفحة.
        [few] { $count } ملفات مؤشرات مدمجة في هذه الصفحة.
        [many] { $count } ملف مؤشرات مدمجة في هذه الصفحة.
       *[other] { $count } ملف مؤشرات مدمجة في هذه الصفحة.
    }

page-agree = الموافقة
page-agree-owner = هذا هاتفي، أو صاحبه يجلس معي ويوافق.
page-agree-unasked = أعرف أن الفحص قد يجد أشياء لم أبحث عنها.
page-agree-missing = ضعوا علامة على هذا السطر للمتابعة.
page-agree-names = من الحاضرون؟ تُكتب الأسماء في التقرير. يمكنكم ترك ذلك فارغًا.
page-agree-owner-name = اسم صاحب الهاتف
page-agree-helper-name = اسم من يساعد
page-agree-keep = إبقاء الأسماء ونصوص الرسائل في التقرير
page-agree-keep-about = من غير علامة هنا تُستبدل ببدائل مثل [name 1].
page-agree-rows = إبقاء كل صف له وقت، من أجل الخط الزمني كله
page-agree-rows-about = من غير علامة هنا لا يكون في الخط الزمني إلا النتائج. والخط الزمني كله يقول الكثير عن حياة صاحب الهاتف، مثل التطبيقات والمكالمات.
page-agree-list-about = لا تقرأ الصفحة إلا الملفات المعروفة بمثل هذه الآثار. ولا تغيّرها أبدًا.
page-agree-list = ما يُبحث عنه، عدد الأجزاء: { $count }
page-agree-list-caption = كل جزء، وما يقوله أقوى أثر فيه
page-agree-shows = أقوى أثر

page-password = كلمة مرور النسخة الاحتياطية
page-password-which = هي كلمة المرور التي اختيرت للنسخ الاحتياطي. وليست الرمز الذي يفتح قفل الهاتف.
page-password-time = يستغرق صنع المفتاح بضع ثوان، عن قصد.
page-password-kept = لا تُحفظ أبدًا. وبعد الاستخدام تُنسى، بقدر ما يستطيع المتصفح.
page-password-show = إظهار كلمة المرور
page-password-unknown = لا أعرفها
page-password-unknown-about = من غيرها تبقى هذه النسخة الاحتياطية مغلقة. في إعدادات iPhone يزيل «إعادة تعيين جميع الإعدادات» كلمة مرور النسخ الاحتياطي. ثم أنشئوا نسخة احتياطية جديدة. اسألوا خبيرًا أولًا، لأن هذا يغيّر الهاتف.
page-password-unknown-new = لا يحذف هذا رسائل أو صورًا أو تطبيقات. لكنه يعيد ضبط الشبكات والخصوصية والشاشة الرئيسية. وتبقى النسخ الأقدم مغلقة.
page-password-missing = اكتبوا كلمة المرور.
page-identity = ملف فيه المفتاح السري
page-identity-about = شُفّر هذا لمفتاح. اختاروا الملف الذي يحويه.

page-reading = القراءة
page-reading-opening = فتح ما أعطيتموه
page-reading-key = صنع المفتاح من كلمة المرور
page-reading-index = قراءة الفهرس
page-reading-progress = الأجزاء المقروءة: { $done } من { $total }
page-reading-records =
    { $records ->
        [one] قُرئ، إدخال واحد
        [two] قُرئ، إدخالان
        [few] قُرئ، { $records } إدخالات
        [many] قُرئ، { $records } إدخالًا
       *[other] قُرئ، { $records } إدخال
    }
page-reading-now = تجري قراءته
page-reading-waiting = في الانتظار
page-reading-bytes = قُرئ حتى الآن: { $size }
page-reading-bytes-of = قُرئ حتى الآن: { $size } من نحو { $all }
page-reading-cancel = إيقاف ونسيان كل شيء
page-reading-leave = هل تريدون وقف القراءة ونسيان كل شيء؟
page-reading-later = تظهر النتائج في النهاية لا قبلها: نصف جواب قد يضلل.
page-moments-findings-only = هنا النتائج وحدها. لرؤية كل الصفوف ابدؤوا من جديد وضعوا علامة على ذلك عند الموافقة.
page-moments-none = لا وقت لأي نتيجة.
page-moments-left-out = صفوف أخرى لم تتسع لها هذه الصفحة: { $count }. يستطيع سطر الأوامر كتابتها.
page-notes = إضافة ما تتذكرونه
page-notes-about = حدود عبرتموها، أو رسالة، أو يوم أُخذ فيه الهاتف: يظهر ذلك بجانب الصفوف. وليس جزءًا من الجواب.
page-notes-redacted = تُستبدل كلماتكم في التقرير ببدائل مثل [text 1].
page-notes-day = التاريخ
page-notes-time = الوقت، إن عرفتموه
page-notes-text = ماذا حدث
page-notes-add = إضافة
page-notes-missing = اكتبوا تاريخًا، وقولوا ماذا حدث.

page-cards-about = الأقوى أولًا. اضغطوا على سطر لفتحه أو إغلاقه.
page-card-close = طيّ هذا
page-pages-before = السابق
page-pages-after = التالي
page-pages-shown = المعروض:
page-paper = على الورق تعرض هذه الصفحة المفتوح منها فقط. أما الرسالة (report.html)، تحت «خذوه معكم»، فتُطبع كاملة.

page-take = خذوه معكم
page-take-report-html = الرسالة
page-take-report-html-about = لكم ولخبير، للقراءة والطباعة. فيها النتائج والصفوف التي تستند إليها.
page-take-report-tar = كل شيء في أرشيف واحد
page-take-report-tar-about = كل ملفات هذه القائمة، ومعها بصمات SHA-256 لكل منها ولكل ملف قُرئ. ولا شيء آخر من الهاتف فيه.
page-take-data = بيانات للبرامج
page-take-rows = في ملفات الخط الزمني كل صف له وقت.
page-take-no-rows = في ملفات الخط الزمني النتائج وملاحظاتكم، ولا صفوف أخرى.
page-take-report-json = التقرير
page-take-report-json-about = ما في الرسالة نفسه، للبرامج. وليس فيه الخط الزمني.
page-take-timeline-csv = الخط الزمني كجدول
page-take-timeline-csv-about = لبرامج الجداول ولبرنامج Timesketch. وليس فيه صفوف بلا وقت.
page-take-timeline-jsonl = الخط الزمني كأسطر JSON
page-take-timeline-jsonl-about = الصفوف نفسها، كل صف في سطر، كما قُرئت تمامًا.
page-take-stix-json = المشاهدات
page-take-stix-json-about = لمن يجمعون المؤشرات: المؤشرات التي وُجدت، بصيغة STIX. ولا شيء آخر من الهاتف.
page-take-misp-json = حدث لبرنامج MISP
page-take-misp-json-about = المؤشرات التي وُجدت، لجماعة تتشاركها عبر MISP. ولا شيء آخر من الهاتف.
page-take-not-here = جداول كل الصفوف جزءًا جزءًا، والتوقيع بمفتاحكم، لا يصنعها إلا سطر الأوامر. لمقارنة الهاتف لاحقًا احتفظوا بالنسخة الاحتياطية نفسها.
page-take-making = يجري صنعه …
page-take-hashing = ملفات الهاتف: { $done } من { $total }
page-packet = حزمة لخط مساعدة
page-packet-about = فيها التقرير، والصفوف التي تستند إليها النتائج، وقائمة خطوات. وتُستبدل فيها الأسماء والنصوص مهما اخترتم. لا يفتحها إلا خط المساعدة؛ أنتم لا تستطيعون.
page-packet-key = المفتاح العام لخط المساعدة
page-packet-key-about = اطلبوا من خط المساعدة مفتاحه العام لبرنامج “age”. يبدأ المفتاح بـ age1. إن كانت المفاتيح عدة فكل واحد في سطر.
page-packet-no-key = هذا ليس مفتاحًا عامًا لبرنامج age. انسخوه مرة أخرى كاملًا.
page-keepsake = ملف الحفظ
page-keepsake-about = ملف صغير مغلق لما بعد. حين تُنشر أدلة جديدة أعطوه لهذه الصفحة، ولا تحتاجون إلى نسخة احتياطية جديدة. ليست فيه رسائل ولا أسماء ولا جهات اتصال. لكن من يعرف كلمة مروره يستطيع أن يجرّب هل صادف الهاتف عنوانًا ما. ولصنعه يُقرأ كل شيء مرة أخرى.
page-keepsake-password = كلمة مرور ملف الحفظ
page-keepsake-again = الكلمة نفسها مرة أخرى
page-keepsake-both = اختاروا كلمة مرور طويلة واكتبوها مرتين. لا يستطيع أحد أن يعيدها إليكم.
page-keepsake-which = هي الكلمة التي اختيرت عند صنع ملف الحفظ.
page-keepsake-of-keepsake = كان هذا ملف حفظ من قبل. احفظوا الملف الذي لديكم.
page-take-phone-keepsake = اصنعوا ملف الحفظ
page-take-handover-tar-age = صنع الحزمة
page-take-redacted = استُبدلت الأسماء والنصوص ببدائل.
page-take-kept = الأسماء والنصوص مكتوبة فيه. لا تعطوه إلا لمن تثقون بهم.

page-trouble = لم ينجح هذا
page-trouble-anyway = إعداد تقرير رغم ذلك
page-trouble-not-evidence = هذا ليس نسخة احتياطية ولا ملف تشخيص تستطيع هذه الصفحة قراءته: { $name }.
page-trouble-not-evidence-next = اختاروا المجلد ذا الاسم الطويل الذي فيه الملف Manifest.db، أو ملف التشخيص نفسه.
page-trouble-several =
    هذا هو المجلد الأعلى: في { $name } { $count ->
        [one] مادة واحدة للفحص.
        [two] مادتان للفحص.
        [few] { $count } مواد للفحص.
        [many] { $count } مادة للفحص.
       *[other] { $count } مادة للفحص.
    }
page-trouble-several-next = اختاروا واحدة منها:
page-trouble-password = كلمة المرور لا تفتح هذه النسخة الاحتياطية.
page-trouble-password-next = حاولوا مرة أخرى. قد تكون أقدم من رمز الهاتف.
page-trouble-identity = المفتاح السري لا يفتح { $name }.
page-trouble-identity-next = اسألوا من أعدّ عملية الجمع أي مفتاح كان.
page-trouble-truncated = ينتهي { $name } قبل أوانه، وينقصه قسم.
page-trouble-truncated-next = انسخوه مرة أخرى من مصدره.
page-trouble-damaged = هذا الملف تالف: { $name }. { $detail }.
page-trouble-damaged-next = انسخوه مرة أخرى من مصدره، أو أنشئوه من جديد.
page-trouble-unsupported = للملف { $name } شكل لا تعرفه هذه الصفحة بعد: { $detail }.
page-trouble-unsupported-next = ابحثوا عن إصدار أحدث من Bridle، وأخبروا صانعيه بهذا الشكل.
page-trouble-over-limit = الملف { $name } أكبر مما تستطيع هذه الصفحة قراءته: { $detail }.
page-trouble-over-limit-next = استخدموا Bridle من سطر الأوامر، فهو يستطيع قراءة المزيد.
page-trouble-not-permitted = لم يُسمح للمتصفح بقراءة { $name }.
page-trouble-not-permitted-next = انسخوا المجلد إلى سطح المكتب وأعطوا تلك النسخة.
page-trouble-clues = هذا ليس ملف مؤشرات منشورة يمكن قراءته: { $name }.
page-trouble-clues-next = أخرجوه، أو احصلوا عليه مرة أخرى من مصدره.
page-trouble-pack-changed = ليس هذا ما وُقّع، فقد تغيّر أو تلف: { $name }.
page-trouble-pack-changed-next = لا تستعملوه. احصلوا عليه مرة أخرى ممن صنعه.
page-trouble-pack-unchecked = لا يستطيع هذا المتصفح أن يتحقق ممن وقّع { $name }.
page-trouble-pack-unchecked-next = استعملوا متصفحًا أحدث، أو سطر الأوامر.
page-trouble-key-missing = كلمة المرور صحيحة، لكن في { $name } مفتاحًا ناقصًا لا تُفتح من دونه.
page-trouble-key-missing-next = انسخوا النسخة الاحتياطية مرة أخرى من مصدرها، أو أنشئوا نسخة جديدة. لن يقول التقرير إلا إن القراءة لم تكن ممكنة.
page-trouble-backup-damaged = كلمة المرور صحيحة، لكن { $name } متضرر: { $detail }.
page-trouble-backup-damaged-next = انسخوا النسخة الاحتياطية مرة أخرى من مصدرها، أو أنشئوا نسخة جديدة. لن يقول التقرير إلا إن القراءة لم تكن ممكنة.
page-mistake-above = { $name } مجلد أعلى من المطلوب.
page-mistake-above-next = افتحوه، وانتقلوا إلى المجلد «Backup»، واختاروا فيه المجلد ذا الاسم الطويل.
page-mistake-inside = { $name } مجلد داخل نسخة احتياطية.
page-mistake-inside-next = اختاروا المجلد ذا الاسم الطويل الذي يقع فيه.
page-mistake-one-file = { $name } جزء فقط من نسخة احتياطية.
page-mistake-one-file-next = اختاروا المجلد كله، ذا الاسم الطويل، الذي يقع فيه.
page-mistake-clues = يبدو أن في { $name } مؤشرات، وليس فيه شيء من هاتف.
page-mistake-clues-next = أضيفوه في الأسفل، تحت «المؤشرات المنشورة».
page-mistake-unfinished = لم يكن الهاتف قد انتهى من { $name }.
page-mistake-unfinished-next = انتظروا حتى ينتهي، ثم شاركوا الملف المكتمل.
page-trouble-empty = لم يكن فيه شيء.
page-trouble-empty-next = اختاروا المجلد أو الملف نفسه.
page-trouble-defect = حدث خطأ في Bridle نفسه. هذا لا يقول شيئًا عن الهاتف.
page-trouble-defect-next = أخبروا صانعيه بالأسطر أدناه. لا شيء فيها منكم.
page-header = فحص هاتف
