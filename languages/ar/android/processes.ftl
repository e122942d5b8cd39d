### Not yet reviewed by a person who speaks it.

artifact-android-processes = البرامج العاملة
artifact-android-processes-about = كل برنامج كان يعمل أثناء إنشاء التقرير، وبصلاحيات من.
rule-android-processes-superuser-label =
    { $count ->
        [one] برنامج واحد عمل بتحكم كامل بالهاتف: { $processes }.
        [two] برنامجان عملا بتحكم كامل بالهاتف: { $processes }.
        [few] { $count } برامج عملت بتحكم كامل بالهاتف: { $processes }.
        [many] { $count } برنامجًا عملت بتحكم كامل بالهاتف: { $processes }.
       *[other] { $count } برنامج عملت بتحكم كامل بالهاتف: { $processes }.
    }
rule-android-processes-superuser-label-about = لهذه البرامج العلامة التي تعطيها أدوات وصول root. وعلى هاتف عادي ليست لأي برنامج.
rule-android-processes-kernel-look-alike =
    { $count ->
        [one] برنامج واحد يحمل اسمًا كأسماء أجزاء نواة النظام، وليس منها: { $processes }.
        [two] برنامجان يحملان اسمين كأسماء أجزاء نواة النظام، وليسا منها: { $processes }.
        [few] { $count } برامج تحمل أسماء كأسماء أجزاء نواة النظام، وليست منها: { $processes }.
        [many] { $count } برنامجًا تحمل أسماء كأسماء أجزاء نواة النظام، وليست منها: { $processes }.
       *[other] { $count } برنامج تحمل أسماء كأسماء أجزاء نواة النظام، وليست منها: { $processes }.
    }
rule-android-processes-kernel-look-alike-about = بعض البرامج الضارة يأخذ أسماء كهذه كي لا ينظر أحد إليه مرتين.
rule-android-processes-from-passing-folder =
    { $count ->
        [one] برنامج واحد يعمل من حيث يضع حاسوب أشياء عبر الكابل، أو شُغّل بشيء من هناك: { $processes }.
        [two] برنامجان يعملان من حيث يضع حاسوب أشياء عبر الكابل، أو شُغّلا بشيء من هناك: { $processes }.
        [few] { $count } برامج تعمل من حيث يضع حاسوب أشياء عبر الكابل، أو شُغّلت بشيء من هناك: { $processes }.
        [many] { $count } برنامجًا تعمل من حيث يضع حاسوب أشياء عبر الكابل، أو شُغّلت بشيء من هناك: { $processes }.
       *[other] { $count } برنامج تعمل من حيث يضع حاسوب أشياء عبر الكابل، أو شُغّلت بشيء من هناك: { $processes }.
    }
rule-android-processes-from-passing-folder-about = لا يستطيع أي تطبيق الكتابة هناك. يستخدم المطوّرون هذا المكان كل يوم. ويستخدمه أيضًا مهاجمون كان الهاتف في يدهم.
rule-android-processes-code-put-in =
    { $count ->
        [one] جُعل برنامج واحد يحمّل شيفرة ليست له: { $processes }.
        [two] جُعل برنامجان يحمّلان شيفرة ليست لهما: { $processes }.
        [few] جُعلت { $count } برامج تحمّل شيفرة ليست لها: { $processes }.
        [many] جُعل { $count } برنامجًا تحمّل شيفرة ليست لها: { $processes }.
       *[other] جُعل { $count } برنامج تحمّل شيفرة ليست لها: { $processes }.
    }
rule-android-processes-code-put-in-about = تفعل ذلك أدوات للاختبار، وأدوات تغيّر التطبيقات أثناء عملها.

next-android-keep-the-report = احتفظوا بتقرير الأخطاء هذا. فهو يُظهر أكثر مما سيُظهره الهاتف لاحقًا.
