### Not yet reviewed by a person who speaks it.

artifact-android-files = أسماء الملفات
artifact-android-files-about = أي ملفات تقع على الهاتف، ومتى تغيرت، ولمن هي. تُعرف هنا برامج التجسس المعروفة بملفاتها.
rule-android-files-in-passing-folder =
    { $count ->
        [one] ملف واحد يقع حيث يضع حاسوب أشياء عبر الكابل: { $files }.
        [two] ملفان يقعان حيث يضع حاسوب أشياء عبر الكابل: { $files }.
        [few] { $count } ملفات تقع حيث يضع حاسوب أشياء عبر الكابل: { $files }.
        [many] { $count } ملفًا تقع حيث يضع حاسوب أشياء عبر الكابل: { $files }.
       *[other] { $count } ملف تقع حيث يضع حاسوب أشياء عبر الكابل: { $files }.
    }
rule-android-files-in-passing-folder-about = لا يستطيع أي تطبيق الكتابة هناك. يستخدم المطوّرون هذا المكان كل يوم. ويستخدمه أيضًا مهاجمون كان الهاتف في يدهم.
rule-android-files-root-tool =
    { $count ->
        [one] ملف واحد من أداة لوصول root موجود على الهاتف: { $files }.
        [two] ملفان من أدوات لوصول root موجودان على الهاتف: { $files }.
        [few] { $count } ملفات من أدوات لوصول root موجودة على الهاتف: { $files }.
        [many] { $count } ملفًا من أدوات لوصول root موجودة على الهاتف: { $files }.
       *[other] { $count } ملف من أدوات لوصول root موجودة على الهاتف: { $files }.
    }
rule-android-files-root-tool-about = مع وصول root يتجاوز برنامج معظم حماية Android. وبعض الناس يعدّ ذلك على هاتفه عمدًا.
rule-android-files-set-user-outside-system =
    { $count ->
        [one] برنامج واحد خارج النظام يعطي صلاحياته لكل من يشغّله: { $files }.
        [two] برنامجان خارج النظام يعطيان صلاحياتهما لكل من يشغّلهما: { $files }.
        [few] { $count } برامج خارج النظام تعطي صلاحياتها لكل من يشغّلها: { $files }.
        [many] { $count } برنامجًا خارج النظام تعطي صلاحياتها لكل من يشغّلها: { $files }.
       *[other] { $count } برنامج خارج النظام تعطي صلاحياتها لكل من يشغّلها: { $files }.
    }
rule-android-files-set-user-outside-system-about = التطبيقات العادية ليس لها هذه العلامة أبدًا. أما أدوات وصول root فلها هذه العلامة.
rule-android-files-hidden-code =
    { $count ->
        [one] مجلد مخفي في مساحة التخزين المشتركة يحوي برنامجًا: { $files }.
        [two] مجلدات مخفية في مساحة التخزين المشتركة تحوي برنامجين: { $files }.
        [few] مجلدات مخفية في مساحة التخزين المشتركة تحوي { $count } برامج: { $files }.
        [many] مجلدات مخفية في مساحة التخزين المشتركة تحوي { $count } برنامجًا: { $files }.
       *[other] مجلدات مخفية في مساحة التخزين المشتركة تحوي { $count } برنامج: { $files }.
    }
rule-android-files-hidden-code-about = بعض التطبيقات الضارة يحفظ ما يحمّله لاحقًا في مجلدات مخفية. وتطبيقات عادية كثيرة تحفظ تحديثاتها هناك.
rule-android-files-changed-system-file =
    { $count ->
        [one] ملف واحد من النظام لا يحمل يوم الملفات الأخرى كلها، { $day }: { $files }.
        [two] ملفان من النظام لا يحملان يوم الملفات الأخرى كلها، { $day }: { $files }.
        [few] { $count } ملفات من النظام لا تحمل يوم الملفات الأخرى كلها، { $day }: { $files }.
        [many] { $count } ملفًا من النظام لا تحمل يوم الملفات الأخرى كلها، { $day }: { $files }.
       *[other] { $count } ملف من النظام لا تحمل يوم الملفات الأخرى كلها، { $day }: { $files }.
    }
rule-android-files-changed-system-file-about = تُصنع ملفات النظام كلها مرة واحدة ولا تتغير أبدًا بين التحديثات. والملف الذي له يوم آخر وُضع هناك لاحقًا، أو أن الصانع بنى النظام على مراحل.

benign-android-app-keeps-downloads = يحفظ تطبيق عادي تحديثاته أو إضافاته في مجلد مخفي.
benign-android-maker-changed = وضع الصانع أو تحديث الملف هناك.

next-android-ask-what-these-files-are = اسألوا من يستخدم هذا الهاتف للتطوير، أو من أصلحه، ما هذه الملفات.
next-android-keep-the-acquisition = اتركوا هذه الملفات كما هي، وانسخوها. فهي تُظهر أكثر مما سيُظهره الهاتف لاحقًا.
