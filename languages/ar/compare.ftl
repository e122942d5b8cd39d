### Not yet reviewed by a person who speaks it.
### Two states of one phone, before and after: what is new, what is gone, what has changed.

help-compare = مقارنة مادتي فحص لهاتف واحد، مثلًا من قبل رحلة ومن بعدها.
help-compare-old = النسخة الاحتياطية أو ملف التشخيص الأقدم
help-compare-new = الأحدث
help-compare-json = كتابة المقارنة بصيغة JSON إلى المخرج القياسي، ولا شيء غيرها
help-compare-codes =
    للأمر compare: 0 لا جديد له سلطة على الهاتف، 2 انظروا عن قرب، 3 تعذرت مقارنة جزء مهم.

# $name: file name, kind, model, version and date.
compare-old = قبل: { $name }
compare-new = بعد: { $name }
compare-warning-other-system = هاتان المادتان ليستا من هاتف واحد: إحداهما من iPhone والأخرى من هاتف Android.
compare-warning-other-model = ربما ليست هاتان المادتان من هاتف واحد: الطراز ليس نفسه.
compare-warning-wrong-order = الأولى أحدث من الثانية. بدّلوا بينهما لتقرؤوا «جديد» و«اختفى» بالاتجاه الصحيح.
compare-system = كان إصدار النظام { $before } وهو الآن { $after }. التحديث يجلب تغييرات كثيرة.

compare-closer = انظروا إلى هذه أولًا
compare-closer-about = لمثل هذه الأشياء سلطة على الهاتف. اسألوا صاحب الهاتف هل وضعها بنفسه.
compare-nothing-closer = في ما أمكنت مقارنته، لا جديد له سلطة على الهاتف.

# $change: new, gone or changed. $sure: no where one side was not read whole.
compare-line = { $change ->
    [new] { $sure ->
        [no] ربما جديد: { $name }
       *[other] جديد: { $name }
    }
    [gone] { $sure ->
        [no] ربما اختفى: { $name }
       *[other] اختفى: { $name }
    }
   *[other] تغيّر: { $name }
}
compare-values = { $field }: كان { $before }، وهو الآن { $after }
compare-state = { $field }: { $value }
compare-none = غير موجود
compare-more =
    { $count ->
        [one] واحد آخر يظهر مع --json.
        [two] اثنان آخران يظهران مع --json.
        [few] { $count } أخرى تظهر مع --json.
        [many] { $count } غيرها تظهر مع --json.
       *[other] { $count } غيرها تظهر مع --json.
    }

compare-programs = برامج شوهدت وهي تعمل
compare-programs-about = البرامج تأتي وتذهب، فهذا وحده ليس علامة على شيء. كل الأسماء تظهر مع --json.
compare-program = { $change ->
    [new] برنامج في مكان غير معتاد، جديد: { $name }
   *[other] برنامج اختفى: { $name }
}
compare-program-counts = { $change ->
    [new] بعد فقط: من النظام { $system }، من التطبيقات { $app }، في أماكن غير معتادة { $odd }، معروفة بالاسم وحده { $unknown }
   *[other] قبل فقط: من النظام { $system }، من التطبيقات { $app }، في أماكن غير معتادة { $odd }، معروفة بالاسم وحده { $unknown }
}

compare-whole =
    { $count ->
        [0] لم تمكن مقارنة أي جزء كاملًا.
        [one] قورن جزء واحد كاملًا.
        [two] قورن جزآن كاملان.
        [few] قورنت { $count } أجزاء كاملة.
        [many] قورن { $count } جزءًا كاملًا.
       *[other] قورن { $count } جزء كاملًا.
    }
compare-not = ما لم تمكن مقارنته، أو لم تمكن كاملًا
compare-why-old-cannot-hold = مادة الفحص من قبل هي من نوع لا يحوي هذه الأجزاء أبدًا. عدد الإدخالات فيها بعد:
compare-why-new-cannot-hold = مادة الفحص من بعد هي من نوع لا يحوي هذه الأجزاء أبدًا. عدد الإدخالات فيها قبل:
compare-why-old-lacks = هذه الأجزاء ليست في مادة الفحص من قبل. عدد الإدخالات فيها بعد:
compare-why-new-lacks = هذه الأجزاء ليست في مادة الفحص من بعد. عدد الإدخالات فيها قبل:
compare-why-old-not-whole = تعذرت قراءة هذه كاملة في مادة الفحص من قبل. ما يبدو جديدًا ربما كان موجودًا:
compare-why-new-not-whole = تعذرت قراءة هذه كاملة في مادة الفحص من بعد. ما يبدو أنه اختفى ربما لا يزال موجودًا:
compare-why-too-many = إدخالات هذه أكثر من أن تُحفظ كلها:

compare-thing-profile = ملفات التعريف
compare-thing-management = إدارة من شركة أو مدرسة
compare-thing-device-admin = تطبيقات يجوز لها إدارة الهاتف
compare-thing-certificate = شهادات يثق بها الهاتف
compare-thing-accessibility-service = تطبيقات يجوز لها قراءة الشاشة والنقر عليها
compare-thing-notification-listener = تطبيقات يجوز لها قراءة الإشعارات
compare-thing-keyboard = لوحات المفاتيح
compare-thing-vpn = تطبيقات VPN والشبكة
compare-thing-network-setting = إعدادات الشبكة
compare-thing-app = التطبيقات
compare-thing-permission = الأذونات
compare-thing-role = تطبيقات لها مهمة خاصة
compare-thing-account = الحسابات
compare-thing-account-device = أجهزة الحساب
compare-thing-computer = حواسيب يثق بها الهاتف
compare-thing-sim = بطاقات SIM
compare-thing-shortcut = الاختصارات
compare-thing-calendar = التقويمات
compare-thing-background = تطبيقات وخدمات تعمل في الخلفية
compare-thing-protection = إعدادات تحمي الهاتف
compare-thing-setting = الإعدادات
compare-thing-file = برامج هاتف كُسرت قيوده
compare-thing-wifi-network = شبكات Wi-Fi
compare-thing-bluetooth-device = أجهزة Bluetooth

# $field: name of the field in the record.
compare-field = { $field ->
    [version] الإصدار
    [versionCode] الإصدار
    [installer] ثبّته
    [sideloaded] وُضع يدويًا
    [granted] الأذونات
    [certificates] التوقيع
    [signers] التوقيع
    [answer] الجواب
    [authorization] الجواب
    [mode] الجواب
    [on] مُشغَّل
    [enabled] مُشغَّل
    [disabled] مُوقَف
    [policies] الصلاحيات
    [value] القيمة
    [package] التطبيق
    [name] الاسم
    [organization] الجهة
    [source] من
    [servers] الخوادم
    [lockdownMode] نمط المنع
    [hasStoreRecord] من App Store
    [removalDisallowed] لا يمكن إزالته
    [payloadTypes] الأجزاء
   *[other] { $field }
}
