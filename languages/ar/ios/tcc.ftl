### Not yet reviewed by a person who speaks it.

artifact-ios-tcc = الأذونات
artifact-ios-tcc-about = يحفظ الهاتف أي تطبيق يجوز له استخدام الميكروفون والكاميرا والصور وغيرها، ومن سمح بذلك. وجود برنامج باسم منشور في هذه القائمة يعني أنه طلب شيئًا على هذا الهاتف.
rule-ios-tcc-program-listens = يجوز للبرنامج «{ $path }» استخدام: { $services }.
rule-ios-tcc-program-listens-about = ترد التطبيقات في هذه القائمة بمعرّفها. والبرنامج الذي يرد فيها بمساره ليس تطبيقًا عاديًا.
rule-ios-tcc-program-in-odd-place = طلب برنامج في { $path } إذنًا. لا مكان للبرامج هناك.
rule-ios-tcc-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذا البرنامج يقع في مجلد للبيانات. وقد فعلت برامج تجسس نُشر عنها ذلك أيضًا.
rule-ios-tcc-granted-by-others =
    { $reason ->
        [mdm-policy] منحت إدارة الجهاز أذونات: { $clients } ({ $services }).
       *[other] منح إعداد من النظام أذونات: { $clients } ({ $services }).
    }
rule-ios-tcc-granted-by-others-about = يمنح صاحب الهاتف الإذن عادة بالنقر على «السماح». وهذه مُنحت بطريقة أخرى.

benign-system-set = منح النظام الإذن لأحد برامجه.
next-look-in-settings-privacy = انظروا في «الإعدادات»، ثم «الخصوصية والأمن». اسألوا أنفسكم عن كل تطبيق يجوز له أن يسمع أو يرى.
