### Not yet reviewed by a person who speaks it.
### Words of the command line. An error has two texts: what happened, and (-next) what to do.

consent-question = هل هذا هاتفكم، أو هل وافق صاحبه على هذا الفحص؟
consent-note = قد يجد الفحص أشياء لم يكن أحد يبحث عنها.
consent-choices = اكتبوا اسمكم أو «yes» للمتابعة، أو اضغطوا Enter للتوقف.
password-prompt = كلمة مرور النسخة الاحتياطية (وليست رمز الهاتف):
password-note = لا يظهر شيء أثناء الكتابة. ولا تُحفظ كلمة المرور.
password-again = كلمة المرور هذه لا تفتح النسخة الاحتياطية. حاولوا مرة أخرى:

## Progress. The last part of an id is the step's own word.

progress-opening = فتح { $name }
progress-deriving-key = صنع المفتاح من كلمة المرور. يستغرق هذا بضع ثوان عن قصد
progress-reading-index = قراءة الفهرس
progress-reading = قراءة { $artifact } ({ $done } من { $total })
progress-matching = المقارنة بالمؤشرات المنشورة
progress-writing = كتابة التقرير
progress-fetching = جلب { $name } ({ $done } من { $total }، { $size })

## Summary after a check

summary-evidence = فُحص: { $name } ({ $kind })
summary-clues = جرى البحث عن { $applicable } من أصل { $loaded } من المؤشرات المنشورة.
summary-parts = الأجزاء المقروءة: { $read } من { $parts }.
summary-unread = لم يُقرأ كاملًا: { $parts }
summary-findings =
    { $count ->
        [0] لا نتائج.
        [one] نتيجة واحدة:
        [two] نتيجتان:
        [few] { $count } نتائج:
        [many] { $count } نتيجة:
       *[other] { $count } نتيجة:
    }
summary-finding = { $grade }: { $text }
summary-more-findings =
    { $count ->
        [one] ونتيجة واحدة أخرى في التقرير
        [two] ونتيجتان أخريان في التقرير
        [few] و{ $count } نتائج أخرى في التقرير
        [many] و{ $count } نتيجة أخرى في التقرير
       *[other] و{ $count } نتيجة أخرى في التقرير
    }
summary-written = التقرير في { $path }
summary-open = افتحوا { $path } في متصفح لقراءته.

## Checking a report folder

verify-same =
    { $count ->
        [one] ملف واحد ما زال كما كان عند إعداد التقرير.
        [two] الملفان كلاهما ما زالا كما كانا عند إعداد التقرير.
        [few] الملفات كلها ({ $count }) ما زالت كما كانت عند إعداد التقرير.
        [many] الملفات كلها ({ $count }) ما زالت كما كانت عند إعداد التقرير.
       *[other] الملفات كلها ({ $count }) ما زالت كما كانت عند إعداد التقرير.
    }
verify-differs = لم يعد المجلد كما كان عند إعداد التقرير.
verify-missing = مفقود: { $name }
verify-size = حجم آخر: { $name }
verify-hash = محتوى آخر: { $name }
verify-extra = لم يكن هناك: { $name }
verify-unreadable = تعذرت قراءته: { $name }
verify-unsure = تعذرت قراءة بعض ملفات التقرير. لا يستطيع أحد أن يقول هل هي كما كانت.
verify-evidence-same = مادة الفحص كما كانت.
verify-evidence-differs = لم تعد مادة الفحص كما كانت.

## Published clues

indicators-folder = المؤشرات مثبّتة في { $path }
indicators-none = لا مؤشرات مثبّتة.
indicators-file = { $file } ({ $name }): أُخذ { $loaded }، ولم يُفهم { $notUnderstood }
indicators-total = عدد المؤشرات المختلفة { $loaded }:
indicators-imported = ثُبّت: { $path }
indicators-none-next = اكتبوا «bridle indicators update» لجلب المؤشرات العامة. هذا يطلبها من خوادم على الإنترنت.
indicators-age =
    { $days ->
        [0] من اليوم
        [one] عمرها يوم واحد
        [two] عمرها يومان
        [few] عمرها { $days } أيام
        [many] عمرها { $days } يومًا
       *[other] عمرها { $days } يوم
    }
indicators-old =
    { $count ->
        [one] قائمة واحدة عدد أيامها أكثر من { $days }.
        [two] قائمتان عدد أيامهما أكثر من { $days }.
        [few] { $count } قوائم عدد أيامها أكثر من { $days }.
        [many] { $count } قائمة عدد أيامها أكثر من { $days }.
       *[other] { $count } قائمة عدد أيامها أكثر من { $days }.
    } اكتبوا «bridle indicators update» لجلب قوائم جديدة.
indicators-changes = جديدة: { $added }، محذوفة: { $removed }. المؤشرات المختلفة: { $total }، الملفات: { $files }
indicators-changes-of = { $name }: جديدة { $added }، محذوفة { $removed }
indicators-rolled-back = عادت قوائم { $at } هي المعتمدة.
indicators-file-left-out = تُرك: { $name }. { $reason }
indicators-file-kept = بقي كما كان: { $name }. { $reason }
indicators-entry-unknown = لا يذكر الفهرس ملفًا لهذا: { $name }
indicators-packed = جُمعت المؤشرات في { $path } ({ $size } بايت). عدد المؤشرات { $values }، وعدد الملفات { $files }.
indicators-packed-key = من يستوردها يحتاج إلى مفتاحكم العام: { $key }

## Why something could not be fetched

fetch-no-address = لا يوجد عنوان كهذا ({ $detail }).
fetch-not-https = العنوان لا يستخدم اتصالًا مشفّرًا ({ $detail }).
fetch-refused = تعذر الوصول إلى الخادم ({ $detail }).
fetch-certificate = لم يستطع الخادم إظهار هويته ({ $detail }).
fetch-dropped = انقطع الاتصال مرة بعد مرة ({ $detail }).
fetch-timed-out = تأخر الخادم أكثر من اللازم.
fetch-status = أجاب الخادم: { $detail }.
fetch-redirects = نقلنا الخادم من عنوان إلى آخر مرات كثيرة. الحد هو { $detail }.
fetch-too-large = الملف أكبر من { $detail } بايت.
fetch-no-size = لا يذكر الخادم طول الملف.
fetch-encoding = أرسل الخادم الملف بشكل لم يُطلب ({ $detail }).
fetch-changing = تغيّر الملف أثناء جلبه.
fetch-proxy = لم يفتح الوكيل (proxy) طريقًا ({ $detail }).
fetch-proxy-kind = هذا النوع من الوكلاء (proxy) لا يمكن استخدامه ({ $detail }). تُستخدم وكلاء HTTP فقط.
fetch-not-clues = ما وصل ليس ملف مؤشرات ({ $detail }).
fetch-not-an-index = هذا ليس فهرسًا لملفات مؤشرات ({ $detail }).
fetch-not-in-mirror = الملف ليس في المجلد المرآة ({ $detail }).
fetch-pin = الملف ليس هو المذكور في ملف القفل ({ $detail }).

## Errors

error-usage = { $detail }
error-usage-next = اكتبوا «bridle { $verb } --help» لتروا ما يقبله.
error-no-verb = لم يُذكر عمل يُنفَّذ.
error-no-verb-next = اكتبوا «bridle --help» لتروا ما يستطيعه Bridle.
error-unknown-verb = لا أمر باسم { $name }.
error-unknown-verb-next = اكتبوا «bridle --help» لتروا ما يستطيعه Bridle.
error-unknown-option = لا خيار باسم { $name }.
error-unknown-option-next = اكتبوا «bridle { $verb } --help» لتروا الخيارات.
error-unknown-artifact = لا عنصر باسم { $name }.
error-unknown-artifact-next = اكتبوا «bridle coverage» لتروا الأسماء.
error-unknown-language = لا نصوص باللغة { $name }.
error-unknown-language-next = اللغات الموجودة: { $choices }.
error-unknown-rule = لا قاعدة ولا عنصر باسم { $name }.
error-unknown-rule-next = انسخوا الاسم من تقرير، أو اكتبوا «bridle coverage».
error-bad-limit = الاسم { $name } ليس حدًا يمكن تحديده، أو أن قيمته ليست عددًا صحيحًا.
error-bad-limit-next = هذه الحدود يمكن تحديدها: { $choices }.
error-bad-date = هذا ليس تاريخًا: { $name }.
error-bad-date-next = اكتبوا التاريخ هكذا 2026-05-04، أو الوقت هكذا 2026-05-04T10:11:12Z.
error-dates-reversed = أول يوم في الخط الزمني، { $since }، يأتي بعد آخر يوم، { $until }.
error-dates-reversed-next = بدّلوا بين التاريخين.
error-no-evidence-given = لم يُذكر شيء للفحص.
error-no-evidence-given-next = اذكروا مجلد نسخة احتياطية أو ملف تشخيص: bridle check FOLDER
error-not-phone-evidence = هذا ليس نسخة احتياطية لهاتف ولا ملف تشخيص يستطيع Bridle قراءته: { $name }.
error-not-phone-evidence-next = اختاروا المجلد ذا الاسم الطويل الذي فيه الملف Manifest.db، أو ملف التشخيص نفسه.
error-several-backups = في { $name } أكثر من مادة واحدة للفحص.
error-several-backups-next = اختاروا واحدة منها، أو اذكروا معاً ما كان من هاتف واحد:
error-several-backups-choice = { $path } ({ $device })
error-path-absent = لا يوجد { $name }، أو تعذرت قراءته.
error-path-absent-next = انظروا إلى كتابة المسار. على أجهزة Mac يحتاج تطبيق Terminal إلى «الوصول الكامل إلى القرص» ليقرأ النسخ الاحتياطية.
error-not-permitted = لا يسمح الحاسوب لـ Bridle بقراءة { $name }.
error-not-permitted-next = على أجهزة Mac امنحوا تطبيق Terminal «الوصول الكامل إلى القرص» في الإعدادات، أو انسخوا النسخة الاحتياطية إلى مجلد آخر.
error-wrong-password = كلمة المرور لا تفتح هذه النسخة الاحتياطية.
error-wrong-password-next = حاولوا مرة أخرى. المطلوب كلمة مرور النسخة الاحتياطية، وقد تكون أقدم من رمز الهاتف.
error-no-password = هذه النسخة الاحتياطية مشفّرة، ولم تُعط كلمة مرور.
error-no-password-next = استخدموا --password-file FILE، أو حددوا المتغير BRIDLE_BACKUP_PASSWORD. في سطر الأوامر يُطلب منكم إدخالها.
error-no-identity = شُفّر هذا الملف بـ age لمفتاح، ولم يُعط مفتاح.
error-no-identity-next = استخدموا --identity-file FILE مع الملف الذي فيه المفتاح السري (AGE-SECRET-KEY-1…).
error-wrong-identity = المفتاح السري لا يفتح هذا الملف.
error-wrong-identity-next = اسألوا من أعدّ عملية الجمع أي مفتاح كان. قد يحوي ملف المفتاح عدة مفاتيح.
error-damaged-keybag = الجزء الذي يحفظ مفاتيح النسخة الاحتياطية تالف. لا علاقة لهذا بكلمة المرور.
error-damaged-keybag-next = أنشئوا نسخة احتياطية جديدة، أو انسخوا هذه مرة أخرى من مصدرها.
error-missing-key = كلمة المرور صحيحة، لكن مفتاحًا ينقص النسخة الاحتياطية.
error-missing-key-next = أنشئوا نسخة احتياطية جديدة. الأجزاء التي تحتاج إلى هذا المفتاح تبقى مغلقة.
error-damaged-evidence = هذا الملف تالف: { $name }. { $detail }.
error-damaged-evidence-next = انسخوه مرة أخرى من مصدره، أو أنشئوه من جديد.
error-truncated-evidence = ينتهي { $name } قبل أوانه، وينقصه قسم.
error-truncated-evidence-next = انسخوه مرة أخرى من مصدره. ربما لم تكتمل كتابته.
error-unsupported-evidence = للملف { $name } شكل لا يعرفه Bridle بعد: { $detail }.
error-unsupported-evidence-next = ابحثوا عن إصدار أحدث من Bridle، وأخبروا صانعيه بهذا الشكل.
error-over-limit = يطلب { $name } أكثر مما تسمح به الحدود: { $detail }.
error-over-limit-next = إذا كنتم تثقون بالملف فارفعوا الحد بـ --limit NAME=VALUE.
error-output-not-empty = المجلد { $path } ليس فارغًا.
error-output-not-empty-next = اختاروا مجلدًا جديدًا، أو أضيفوا --force للكتابة في هذا المجلد.
error-output-not-writable = تعذرت كتابة التقرير في { $path }.
error-output-not-writable-next = اختاروا مجلدًا آخر، وانظروا هل القرص ممتلئ.
error-consent-needed = لم يقل أحد إن صاحب الهاتف موافق.
error-consent-needed-next = أضيفوا --consent TEXT مع ذكر من وافق، أو --yes إذا كان هذا هاتفكم.
error-indicator-file = هذا ليس ملف مؤشرات منشورة يستطيع Bridle قراءته: { $name }.
error-indicator-file-next = يقرأ البرنامج STIX 2 وأحداث MISP وقوائم برامج الملاحقة بصيغة YAML والجداول (CSV) والقوائم البسيطة. يقول «bridle indicators lint FILE» المزيد عن ملف.
error-no-indicators = لم تُحمَّل أي مؤشرات منشورة.
error-no-indicators-next = اذكروا ملف مؤشرات أو مجلد مؤشرات مع --indicators.
error-indicator-file-damaged = تعذرت قراءة { $name } كاملًا: { $detail }.
error-indicator-file-damaged-next = احصلوا عليه مرة أخرى من مصدره.
error-pack-changed = الملف { $name } ليس ما جرى توقيعه. لقد تغيّر أو تلف.
error-pack-changed-next = لا تستخدموه. احصلوا عليه مرة أخرى ممن صنعه.
error-pack-unsigned = لم يوقّع أحد الحزمة { $name }.
error-pack-unsigned-next = اطلبوا ممن صنعها حزمة موقّعة.
error-pack-signer = الحزمة { $name } موقّعة بمفتاح غير معروف هنا: { $key }
error-pack-signer-next = اطلبوا ممن صنعها المفتاح العام بطريقة أخرى. ثم أعطوه مع --key.
error-no-key = لا يحوي { $name } مفتاح minisign كاملًا.
error-no-key-next = اذكروا ملفًا صنعه «minisign -G -W»، أو مفتاحًا عامًا يبدأ بـ RW.
error-key-locked = المفتاح في { $name } له كلمة مرور.
error-key-locked-next = استخدموا مفتاحًا بلا كلمة مرور، كما يصنعه «minisign -G -W».
error-no-lock = الملف { $name } ليس ملف قفل للمؤشرات.
error-no-lock-next = هو الملف lock.json في مجلد تحديث.
error-import-folder = هذا مجلد: { $name }.
error-import-folder-next = اذكروا الملفات التي فيه.
error-mirror-and-address = مع --mirror لا يُجلب شيء، لكن { $name } عنوان على الشبكة.
error-mirror-and-address-next = اذكروا ملفًا ليكون الفهرس، أو اتركوا --mirror.
error-store-broken = المؤشرات المجلوبة تالفة: { $path }
error-store-broken-next = اكتبوا «bridle indicators rollback»، أو اجلبوها من جديد بـ «bridle indicators update».
error-store-changed = الملف { $name } ليس ما جُلب. لقد تغيّر أو تلف.
error-store-changed-next = اكتبوا «bridle indicators rollback»، أو اجلبوها من جديد بـ «bridle indicators update».
error-store-not-writable = تعذرت كتابة المؤشرات في { $path }.
error-store-not-writable-next = انظروا هل القرص ممتلئ، أو اختاروا مجلدًا آخر بالمتغير BRIDLE_HOME.
error-updating = يجري الآن تحديث آخر للمؤشرات.
error-updating-next = انتظروا حتى ينتهي. وإن لم يكن هناك تحديث فأزيلوا الملف «updating» من { $path }.
error-no-previous = لا يوجد تحديث سابق للعودة إليه.
error-no-previous-next = لم يتغير شيء.
error-network = تعذر جلب المؤشرات المنشورة: { $detail }.
error-network-next = انظروا هل الحاسوب متصل بالإنترنت، وحاولوا مرة أخرى.
error-not-a-report = هذا ليس مجلد تقرير كتبه Bridle: { $name }.
error-not-a-report-next = اختاروا المجلد الذي فيه manifest.json.
error-cancelled = توقف الفحص. لم يُكتب شيء.
error-cancelled-next = ابدؤوا من جديد متى شئتم.
error-defect = أخطأ Bridle واضطر إلى التوقف. الخطأ منا، لا منكم ولا من الهاتف.
error-defect-next = أبلغوا صانعيه بهذا مع الأسطر أدناه. لا شيء فيها من الهاتف.

## Signatures and remembered events

verify-unsigned = لم يوقّع أحد هذا التقرير.
verify-signed = موقّع بمفتاح تعرفونه: { $key }
verify-signed-unknown = موقّع، ولم يتغير منذ ذلك. المفتاح غير معروف هنا: { $key }. اطلبوه بطريقة أخرى وقارنوا.
verify-signed-other = موقّع بمفتاح آخر: { $key }
verify-signature-unchecked = هناك توقيع بالمفتاح { $key }، ولم يجر التحقق منه. أعطوا المفتاح العام مع --key.
verify-signature-broken = التوقيع لا يوافق. غيّر أحدهم التقرير بعد توقيعه.
error-bad-event = هذا ليس تاريخًا تتبعه كلمات: { $name }.
error-bad-event-next = اكتبوه هكذا «2026-05-03 border crossing»، أو مع وقت هكذا «2026-05-03 14:30 border crossing».
error-sign-without-out = لا يوجد مجلد تقرير لتوقيعه.
error-sign-without-out-next = أضيفوا --out FOLDER.

## A report handed on

error-no-recipient = لم يُذكر من يجوز له فتح الحزمة، أو أن المفتاح ليس مفتاح age عامًا.
error-no-recipient-next = اطلبوا ممن يساعدكم مفتاحه العام. وهو يبدأ بـ age1. أعطوه مع --to.
error-file-exists = يوجد ملف { $path } من قبل.
error-file-exists-next = اختاروا اسمًا آخر مع --out، أو أضيفوا --force.
error-report-changed = لم يعد التقرير في { $name } كما كان عند إعداده.
error-report-changed-next = اكتبوا «bridle verify FOLDER» لتروا ما يختلف، وأعدّوا التقرير من جديد.
error-report-version = التقرير في { $name } أعدّه إصدار آخر من Bridle.
error-report-version-next = أعدّوا التقرير من جديد بهذا الإصدار.
error-report-form = الملف { $name } ليس تقريرا كتبه Bridle: { $detail }.
error-report-form-next = أعدّوا التقرير من جديد، أو اطلبوه مرة أخرى ممن أعطاكم إياه.
error-report-too-large = التقرير في { $name } أكبر من أن يُسلَّم.
error-report-too-large-next = أعدّوه من جديد بأجزاء أقل (--only)، وسلّموا ذلك.
error-as-without-out = لا مجلد للملفات.
error-as-without-out-next = أضيفوا --out FOLDER.
error-no-artifact = لم يُذكر أي عنصر.
error-no-artifact-next = أضيفوا --artifact ID، أو --as mvt --out FOLDER لها كلها. الأمر «bridle coverage» يعرض المعرّفات.
records-as-written = { $count ->
    [one] كُتب ملف واحد في { $path }. فيه ما كان على الهاتف، بكل الأسماء والأرقام.
    [two] كُتب ملفان في { $path }. فيهما ما كان على الهاتف، بكل الأسماء والأرقام.
    [few] كُتبت { $count } ملفات في { $path }. فيها ما كان على الهاتف، بكل الأسماء والأرقام.
   *[other] كُتب { $count } ملفًا في { $path }. فيها ما كان على الهاتف، بكل الأسماء والأرقام.
}

## The page as a file

error-no-page = الصفحة ليست بجانب البرنامج.
error-no-page-next = ابنوا Bridle من جديد، أو احصلوا عليه مرة أخرى من مصدره.
error-page-there = يوجد ملف { $path } من قبل.
error-page-there-next = اختاروا اسمًا آخر، أو أضيفوا --force للكتابة فوقه.

# Answers that mean no, with commas between them.
consent-no-words = لا, كلا
