### Not yet reviewed by a person who speaks it.

artifact-android-security-events = أحداث أمان الهاتف
artifact-android-security-events-about = يحفظ سجل الحماية في الهاتف أي برامج بدأت، وأي تطبيقات جاءت وذهبت. ويحفظ أيضًا ما جرى عبر كابل، ومتى قُفل الهاتف وفُتح قفله.
rule-android-security-events-app-installed-over-cable = التطبيق «{ $package }» ثبّته حاسوب عبر كابل.
rule-android-security-events-app-installed-over-cable-about = من يمسك هاتفًا مفتوح القفل يستطيع تثبيت تطبيق من حاسوب. وقد وُضعت برامج تجسس على هواتف بهذه الطريقة.
rule-android-security-events-controlled-over-cable =
    { $count ->
        [one] أعطى حاسوب الهاتف أمرًا واحدًا عبر كابل أو الشبكة، في { $days }.
        [two] أعطى حاسوب الهاتف أمرين عبر كابل أو الشبكة، في { $days }.
        [few] أعطى حاسوب الهاتف { $count } أوامر عبر كابل أو الشبكة، في { $days }.
        [many] أعطى حاسوب الهاتف { $count } أمرًا عبر كابل أو الشبكة، في { $days }.
       *[other] أعطى حاسوب الهاتف { $count } أمر عبر كابل أو الشبكة، في { $days }.
    }
rule-android-security-events-controlled-over-cable-about = جمع مادة الفحص هذه قد يفعل الشيء نفسه. انظروا إلى الأيام: هل كان الهاتف معكم وموصولًا بحاسوبكم؟
rule-android-security-events-certificate-authority-added =
    أُضيفت إلى ما يثق به الهاتف { $count ->
        [one] جهة إصدار شهادات واحدة
        [two] جهتا إصدار شهادات
        [few] { $count } جهات إصدار شهادات
        [many] { $count } جهة إصدار شهادات
       *[other] { $count } جهة إصدار شهادات
    }: { $what }
rule-android-security-events-certificate-authority-added-about = من يملك شهادة كهذه يستطيع قراءة بيانات إنترنت مشفّرة من الهاتف، إذا مرت بحاسوبه.
rule-android-security-events-start-not-verified =
    بدأ الهاتف { $count ->
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    } من غير التحقق المعتاد من نظامه: { $what }
rule-android-security-events-start-not-verified-about = يبدأ الهاتف العادي في الحالة الخضراء (green)، بعد التحقق من نظامه. والهواتف المفتوحة الأقفال ليست كذلك.
rule-android-security-events-check-failed =
    { $count ->
        [one] فشل فحص أمان واحد في الهاتف: { $what }
        [two] فشلت فحوص الأمان في الهاتف مرتين: { $what }
        [few] فشلت فحوص الأمان في الهاتف { $count } مرات: { $what }
        [many] فشلت فحوص الأمان في الهاتف { $count } مرة: { $what }
       *[other] فشلت فحوص الأمان في الهاتف { $count } مرة: { $what }
    }
rule-android-security-events-check-failed-about = يحدث هذا عندما يعرض موقع شهادة خاطئة، أو عندما يكون في جزء من الهاتف خلل.
rule-android-security-events-unlock-tries-failed = حاول أحدهم مرارًا خلال ساعة فتح قفل الهاتف ولم ينجح. عدد المحاولات: { $count }.
rule-android-security-events-unlock-tries-failed-about = ربما كان الهاتف مع شخص لا يعرف الرمز. وربما كان مع طفل.
rule-android-security-events-policy-set = وضع تطبيق يدير الهاتف قواعد له: { $what }
rule-android-security-events-policy-set-about = يستطيع تطبيق كهذا وضع قواعد لشاشة القفل والكاميرا، وقفل الهاتف عن بعد.
rule-android-security-events-logging-interrupted =
    { $count ->
        [one] انقطع سجل الحماية: { $what }
        [two] انقطع سجل الحماية مرتين: { $what }
        [few] انقطع سجل الحماية { $count } مرات: { $what }
        [many] انقطع سجل الحماية { $count } مرة: { $what }
       *[other] انقطع سجل الحماية { $count } مرة: { $what }
    }
rule-android-security-events-logging-interrupted-about = ما حدث والسجل موقوف أو ممتلئ ليس فيه.
rule-android-security-events-events-missing =
    { $missing ->
        [one] حدث واحد ناقص في سجل الحماية.
        [two] حدثان ناقصان في سجل الحماية. عدد المواضع: { $gaps }.
        [few] { $missing } أحداث ناقصة في سجل الحماية. عدد المواضع: { $gaps }.
        [many] { $missing } حدثًا ناقصة في سجل الحماية. عدد المواضع: { $gaps }.
       *[other] { $missing } حدث ناقصة في سجل الحماية. عدد المواضع: { $gaps }.
    }
rule-android-security-events-events-missing-about = يرقّم الهاتف أحداثه واحدًا بعد الآخر. وبعض الأرقام ناقص في هذه الملفات.

benign-android-this-examination = وصلتم الهاتف بحاسوب لفحصه، أو فعل ذلك من يساعدكم.
benign-android-network-at-hotel = عرضت شبكة في فندق أو قطار صفحتها هي بدلًا من موقع.
benign-android-child-or-pocket = ضغط طفل، أو جيب، على الشاشة مرة بعد مرة.
benign-android-logging-off-by-owner = أوقف صاحب الهاتف الحماية ثم شغّلها من جديد.
benign-android-part-of-the-log = لا تحوي الملفات إلا قسمًا من السجل.

next-android-who-had-the-phone = انظروا إلى الوقت. مع من كان الهاتف حينها، وهل كان موصولًا بحاسوب؟
next-android-look-at-certificates = انظروا في «الإعدادات»، ثم «الأمان»، ثم «التشفير وبيانات الاعتماد»، عند شهادات المستخدم.
next-android-keep-the-logs = احتفظوا بملفات السجل. اجلبوها من الهاتف مرة أخرى وقارنوا.
