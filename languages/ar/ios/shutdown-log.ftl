### Not yet reviewed by a person who speaks it.

artifact-ios-shutdown-log = سجل إيقاف التشغيل
artifact-ios-shutdown-log-about = عند إيقاف تشغيله يسجل الهاتف أي برامج اضطر إلى انتظارها، وأين تقع. وقد وردت في هذا السجل برامج من برامج تجسس معروفة.
rule-ios-shutdown-log-client-in-published-place =
    { $shutdowns ->
        [one] انتظر الهاتف البرنامج «{ $path }» عند إيقاف تشغيله.
        [two] انتظر الهاتف البرنامج «{ $path }» مرتين عند إيقاف تشغيله.
        [few] انتظر الهاتف البرنامج «{ $path }» { $shutdowns } مرات عند إيقاف تشغيله.
        [many] انتظر الهاتف البرنامج «{ $path }» { $shutdowns } مرة عند إيقاف تشغيله.
       *[other] انتظر الهاتف البرنامج «{ $path }» { $shutdowns } مرة عند إيقاف تشغيله.
    }
rule-ios-shutdown-log-client-in-published-place-about = لا تعمل برامج النظام من هذا المجلد. وقد عملت منه برامج تجسس نُشر عنها.
rule-ios-shutdown-log-client-in-odd-place = انتظر الهاتف برنامجًا في { $path }، حيث لا مكان للبرامج.
rule-ios-shutdown-log-client-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذا البرنامج عمل من مجلد آخر.
rule-ios-shutdown-log-borrowed-name = انتظر الهاتف برنامجًا في { $path }. وهو يحمل اسم جزء من iOS، لكنه يقع في مكان آخر.
rule-ios-shutdown-log-borrowed-name-about = أجزاء iOS تقع في مجلدات لا يستطيع شيء آخر تغييرها. وقد أخذت برامج تجسس نُشر عنها أسماءها كي لا تُلاحظ.
rule-ios-shutdown-log-many-delays =
    { $delayed ->
        [one] مرة واحدة من أصل { $shutdowns } اضطر الهاتف إلى الانتظار ثلاث مرات أو أكثر حتى يتوقف.
        [two] مرتين من أصل { $shutdowns } اضطر الهاتف إلى الانتظار ثلاث مرات أو أكثر حتى يتوقف.
        [few] { $delayed } مرات من أصل { $shutdowns } اضطر الهاتف إلى الانتظار ثلاث مرات أو أكثر حتى يتوقف.
        [many] { $delayed } مرة من أصل { $shutdowns } اضطر الهاتف إلى الانتظار ثلاث مرات أو أكثر حتى يتوقف.
       *[other] { $delayed } مرة من أصل { $shutdowns } اضطر الهاتف إلى الانتظار ثلاث مرات أو أكثر حتى يتوقف.
    }
rule-ios-shutdown-log-many-delays-about = قد تؤخر برامج تجسس إيقاف التشغيل. وتفعل ذلك أيضًا برامج عادية، ولمعظم الهواتف بعض الإدخالات من هذا النوع.

benign-system-update = عمل من هذا المجلد جزء من برنامج التحديث في النظام نفسه.
benign-busy-phone = كان الهاتف مشغولًا، مثلًا بتحديث أو بصور كثيرة.
next-look-at-the-processes = اطلبوا من شخص ذي خبرة أن ينظر إلى أسماء البرامج التي انتظرها الهاتف.
rule-ios-shutdown-log-same-program-delays = أخّر البرنامج { $program } إيقاف التشغيل مدة طويلة. عدد مرات الإيقاف: { $shutdowns }. وسأله الهاتف قبل أن يتابع حتى { $notices } من المرات.
rule-ios-shutdown-log-same-program-delays-about = هو ليس جزءًا من النظام. وقد أخّرت برامج تجسس إيقاف التشغيل بهذه الطريقة. ويفعل ذلك أيضًا تطبيق متجمد.
benign-program-slow-to-end = كان تطبيق لا يزال يحفظ شيئًا، أو كان متجمدًا، كلما أُوقف تشغيل الهاتف.
