### Not yet reviewed by a person who speaks it.
### The report as a letter: headings and the words between the facts.
###
### Choices for Arabic (modern standard, as newspapers write it), to be kept in every file:
###   address     plural of courtesy («انظروا», «هاتفكم»): it fits one and many, women and men. «نحن» made the report.
###   the owner   «صاحب الهاتف»
###   finding     نتيجة، نتائج                 trace     أثر، آثار
###   clue        مؤشر، مؤشرات (indicator: the same word; the report explains it once)
###   evidence    مادة الفحص (what was handed over); proof: دليل قاطع
###   report      تقرير                        ledger    سجل القراءة
###   check       فحص                          part      جزء، أجزاء
###   entry       إدخال، إدخالات               record    سجل، سجلات; log: سجل
###   row, line   صف، سطر                      field     حقل
###   artifact    عنصر                         rule      قاعدة
###   spyware     برامج تجسس                   harmless  عادي (an ordinary cause)
###   crash       تعطل                         process   عملية
###   backup      نسخة احتياطية                diagnostic file  ملف تشخيص
###   bug report  تقرير الأخطاء                profile   ملف تعريف
###   locks taken off (jailbreak)  كسر القيود  Lockdown Mode    نمط المنع
###   break in    التسلل إلى الهاتف            attack    هجوم
### Digits are Latin (0-9): the same numbers stand in the evidence, in times and in versions.
### «يثبت» is never said of evidence; “install” is always written with «تثبيت» or «ثبّت».

# $date: 2026-05-04
report-title = تقرير فحص هاتف، { $date }
report-contents = في هذه الصفحة
# Stands between the items of a list in one line.
report-list-mark = ؛
report-header = تقرير فحص هاتف
report-yes = نعم
report-no = لا
report-unknown = غير معروف
# A number alone, written the way of the language.
report-count = { $count }
report-no-time = لم يُكتب وقت

report-basis = على ماذا يستند هذا التقرير
report-no-clues = لم تُحمَّل أي مؤشرات منشورة.
report-clues = من أصل { $loaded } من المؤشرات المنشورة استطعنا البحث عن { $applicable }. المؤشر علامة نشرها خبراء.
report-parts =
    عدد الأجزاء الموجودة { $parts }، وقرأنا منها { $read } كاملة. ورأينا في المجموع { $records ->
        [one] إدخالًا واحدًا
        [two] إدخالين
        [few] { $records } إدخالات
        [many] { $records } إدخالًا
       *[other] { $records } إدخال
    }.
report-evidence-name = الاسم
report-device = الهاتف
report-taken = تاريخ الإنشاء
report-same-phone = من الهاتف نفسه مثل { $evidence }
report-encrypted = محمي بكلمة مرور
report-files = الملفات فيه
report-strip-caption = الأسابيع التي يتحدث عنها كل جزء. يمتد الشريط الممتلئ من أول إدخال إلى آخر إدخال، وقد تكون فيه فجوات. عن الوقت المظلل بخطوط لا يقول الجزء شيئًا. والشريط الذي يبلغ الحافة قد يمتد إلى وقت أقدم.
report-part = الجزء
report-from-to = من – إلى
report-untimed = قرأنا هذا أيضًا، لكن بلا أوقات:

report-unchecked = ما لم نستطع فحصه
report-never = ما لا يُظهره مثل هذا الفحص أبدًا
report-never-unpublished = الآثار التي لم ينشرها أحد. برامج التجسس الجديدة أو الحذرة قد لا تترك أثرًا نعرفه.
report-never-clues = من أصل { $loaded } من المؤشرات، يتحدث { $left } منها عن أشياء لا توجد في الأجزاء التي قرأناها.
report-never-understood =
    { $count ->
        [one] سطر واحد من المؤشرات المنشورة لم يُفهم ولم يُستخدم.
        [two] سطران من المؤشرات المنشورة لم يُفهما ولم يُستخدما.
        [few] { $count } أسطر من المؤشرات المنشورة لم تُفهم ولم تُستخدم.
        [many] { $count } سطرًا من المؤشرات المنشورة لم تُفهم ولم تُستخدم.
       *[other] { $count } سطر من المؤشرات المنشورة لم تُفهم ولم تُستخدم.
    }
report-more-places =
    ({ $count ->
        [one] وفي مكان واحد آخر
        [two] وفي مكانين آخرين
        [few] وفي { $count } أماكن أخرى
        [many] وفي { $count } مكانًا آخر
       *[other] وفي { $count } مكان آخر
    })
report-more-reasons =
    { $count ->
        [one] سبب واحد آخر في الملف report.json.
        [two] سببان آخران في الملف report.json.
        [few] { $count } أسباب أخرى في الملف report.json.
        [many] { $count } سببًا آخر في الملف report.json.
       *[other] { $count } سبب آخر في الملف report.json.
    }

report-findings = ما وجدناه
report-no-findings = لا يوجد ما نعرضه هنا. اقرؤوا ذلك مع ما لم نستطع فحصه، في الأعلى.
report-lead = خيط للمراجعة. يستند إلى نمط وصفه خبراء، لا إلى مؤشر منشور.
report-findings-in-short = باختصار، الأقوى أولًا. كل سطر يقود إلى تفاصيله في الأسفل.
report-findings-below =
    { $count ->
        [one] نتيجة واحدة أخرى في الأسفل.
        [two] نتيجتان أخريان في الأسفل.
        [few] { $count } نتائج أخرى في الأسفل.
        [many] { $count } نتيجة أخرى في الأسفل.
       *[other] { $count } نتيجة أخرى في الأسفل.
    }
report-lead-short = خيط للمراجعة
report-more-parts =
    { $count ->
        [one] وجزء واحد آخر
        [two] وجزآن آخران
        [few] و{ $count } أجزاء أخرى
        [many] و{ $count } جزءًا آخر
       *[other] و{ $count } جزء آخر
    }
report-why = لماذا نقول هذا
report-clue = المؤشر المنشور
report-published = نُشر باسم
report-observed = ما هو مكتوب هناك
report-when = متى
report-seen-in = الجزء من الهاتف
report-file = الملف
report-place = الموضع
report-could-also-be = قد يكون السبب أيضًا
report-what-now = كيف تتأكدون، وماذا تفعلون الآن
report-rows =
    { $count ->
        [one] يظهر ذلك في إدخال واحد.
        [two] يظهر ذلك في إدخالين.
        [few] يظهر ذلك في { $count } إدخالات.
        [many] يظهر ذلك في { $count } إدخالًا.
       *[other] يظهر ذلك في { $count } إدخال.
    }
report-more-rows =
    { $count ->
        [one] إدخال واحد آخر في الملف report.json.
        [two] إدخالان آخران في الملف report.json.
        [few] { $count } إدخالات أخرى في الملف report.json.
        [many] { $count } إدخالًا آخر في الملف report.json.
       *[other] { $count } إدخال آخر في الملف report.json.
    }
report-more-findings =
    { $count ->
        [one] نتيجة واحدة أخرى في الملف report.json.
        [two] نتيجتان أخريان في الملف report.json.
        [few] { $count } نتائج أخرى في الملف report.json.
        [many] { $count } نتيجة أخرى في الملف report.json.
       *[other] { $count } نتيجة أخرى في الملف report.json.
    }
report-more-sources =
    { $count ->
        [one] ومصدر واحد آخر
        [two] ومصدران آخران
        [few] و{ $count } مصادر أخرى
        [many] و{ $count } مصدرًا آخر
       *[other] و{ $count } مصدر آخر
    }
report-more-fields =
    { $count ->
        [one] حقل واحد آخر في الملف report.json.
        [two] حقلان آخران في الملف report.json.
        [few] { $count } حقول أخرى في الملف report.json.
        [many] { $count } حقلًا آخر في الملف report.json.
       *[other] { $count } حقل آخر في الملف report.json.
    }
report-technical = تفاصيل تقنية
report-id = الرقم في report.json
report-rule = القاعدة
report-artifact = العنصر
report-clue-type = نوع المؤشر
report-record = الإدخال كما قُرئ
report-times = أوقاته
# $raw: the number or text in the file. $rule: how it counts.
report-raw-time = (في الملف: { $raw }، { $rule })

place-table = جدول
place-row = صف
place-line = سطر
place-offset = بايت
place-key = مفتاح
# $area: freelist, freeblock, unallocated, wal or journal. $page and $offset are numbers as text.
place-recovered = استُعيد من { $area ->
    [wal] سجل قاعدة البيانات
    [journal] دفتر يومية قاعدة البيانات
   *[other] مساحة محذوفة
}، صفحة { $page }، بايت { $offset }

report-programs = برامج عملت على الهاتف
report-programs-about =
    { $count ->
        [one] تتحدث أجزاء من الهاتف عن برنامج واحد عمل عليه في الأوقات المكتوبة بجانبه.
        [two] تتحدث أجزاء من الهاتف عن برنامجين عملا عليه في الأوقات المكتوبة بجانبهما.
        [few] تتحدث أجزاء من الهاتف عن { $count } برامج عملت عليه في الأوقات المكتوبة بجانبها. بعضها اختفى منذ زمن طويل.
        [many] تتحدث أجزاء من الهاتف عن { $count } برنامجًا عملت عليه في الأوقات المكتوبة بجانبها. بعضها اختفى منذ زمن طويل.
       *[other] تتحدث أجزاء من الهاتف عن { $count } برنامج عملت عليه في الأوقات المكتوبة بجانبها. بعضها اختفى منذ زمن طويل.
    } البرنامج الذي لم يسجله شيء لا يظهر هنا.
report-programs-odd =
    { $count ->
        [0] لا يُعرف عن أي منها أنه في مكان لا مكان فيه للبرامج.
        [one] برنامج واحد يقع في مكان لا مكان فيه للبرامج. وقد يقع هناك أيضًا برنامج لمطوّر.
        [two] برنامجان يقعان في مكان لا مكان فيه للبرامج. وقد تقع هناك أيضًا برامج لمطوّرين.
        [few] { $count } برامج تقع في أماكن لا مكان فيها للبرامج. وقد تقع هناك أيضًا برامج لمطوّرين.
        [many] { $count } برنامجًا تقع في أماكن لا مكان فيها للبرامج. وقد تقع هناك أيضًا برامج لمطوّرين.
       *[other] { $count } برنامج تقع في أماكن لا مكان فيها للبرامج. وقد تقع هناك أيضًا برامج لمطوّرين.
    }
report-programs-all = كل البرامج
report-more-programs =
    { $count ->
        [one] برنامج واحد آخر غير مذكور هنا.
        [two] برنامجان آخران غير مذكورين هنا.
        [few] { $count } برامج أخرى غير مذكورة هنا.
        [many] { $count } برنامجًا آخر غير مذكورة هنا.
       *[other] { $count } برنامج آخر غير مذكورة هنا.
    } لا تُذكر التطبيقات إلا عند حفظ كل الإدخالات (--records).
program-place-staging = مكان معروف بأن برامج التجسس تستخدمه
program-place-elsewhere = مكان غير معتاد
program-place-unknown = المكان غير مذكور
program-place-app = جزء من تطبيق
program-place-system = جزء من النظام

report-next = ما الخطوة التالية
report-method = كيف جرى هذا الفحص
report-method-about = جرى الفحص على حاسوب الشخص الذي أعد هذا التقرير. لم يُرسل شيء إلى أي مكان، ولم تتغير مادة الفحص.
report-redacted = استُبدلت الأسماء والأرقام والنصوص ببدائل مثل [name 1]. أما ما تستند إليه نتيجة فقد بقي.
report-program = البرنامج
report-started = البداية
report-finished = النهاية
report-consent = من وافق
report-sources = من أين جاءت المؤشرات المنشورة
report-source = المصدر
report-loaded = المؤشرات المستخدمة
report-not-understood = لم يُفهم

report-timeline = الخط الزمني
report-timeline-about = ماذا حدث ومتى، بحسب الأوقات التي كتبتها أجزاء من الهاتف. قد تخطئ الساعة، والصف لا يقول شيئًا عما بجانبه.
report-timeline-left-out =
    { $count ->
        [one] صف واحد أقدم في الملف timeline.csv فقط.
        [two] صفان أقدم في الملف timeline.csv فقط.
        [few] { $count } صفوف أقدم في الملف timeline.csv فقط.
        [many] { $count } صفًا أقدم في الملف timeline.csv فقط.
       *[other] { $count } صف أقدم في الملف timeline.csv فقط.
    }
report-timeline-text = بهذه الكلمات
report-timeline-from = من
report-timeline-to = إلى
report-timeline-all = كل الأجزاء
report-timeline-only = النتائج فقط
report-timeline-caption = اللحظات، الأقدم أولًا، بتوقيت UTC
report-timeline-what = ماذا
report-timeline-earlier = الأقدم
report-timeline-later = الأحدث
report-timeline-shown = الصفوف المعروضة:
report-timeline-no-script =
    { $count ->
        [one] تعرض الصفحة صفًا واحدًا.
        [two] هنا أول خمسين صفًا، وعدد الصفوف { $count }. يظهر الباقي إذا سمح متصفحكم بالبرامج النصية (scripts)، وهو في الملف timeline.csv.
       *[other] هنا أول خمسين صفًا، وعدد الصفوف { $count }. يظهر الباقي إذا سمح متصفحكم بالبرامج النصية (scripts)، وهو في الملف timeline.csv.
    }
report-told = ما رواه الشخص
report-told-about = هذه التواريخ من الشخص لا من الهاتف. وهي ليست من مادة الفحص، ولا يستند إليها الجواب أعلاه.
artifact-told = رواه الشخص
report-clues-by-name = المؤشرات بحسب الاسم الذي نُشرت به
report-published-name = نُشر باسم
report-clues-tested = أمكن اختبارها
report-clues-loaded = المحمَّلة
report-published-until = صالح حتى { $date }
