### Not yet reviewed by a person who speaks it.

artifact-ios-network-usage = استخدام العمليات للشبكة
artifact-ios-network-usage-about = تعدّ خدمة الشبكة في الهاتف كم من البيانات تستخدم كل عملية. النسخ الاحتياطية لا تحوي هذه القائمة. وجود اسم عملية منشور في هذه القائمة يدل على أنها عملت على هذا الهاتف.
rule-ios-network-usage-usage-without-process =
    { $rows ->
        [one] استخدمت العملية رقم { $process } بيانات، لكن اسمها حُذف.
        [two] استخدمت العملية رقم { $process } بيانات مرتين، لكن اسمها حُذف.
        [few] استخدمت العملية رقم { $process } بيانات { $rows } مرات، لكن اسمها حُذف.
        [many] استخدمت العملية رقم { $process } بيانات { $rows } مرة، لكن اسمها حُذف.
       *[other] استخدمت العملية رقم { $process } بيانات { $rows } مرة، لكن اسمها حُذف.
    }
rule-ios-network-usage-usage-without-process-about = يحفظ الهاتف أسماء العمليات في جدول واستخدامها للبيانات في جدول آخر. وفي حالات نُشر عنها حُذفت الأسماء من الجدول الأول فقط.
rule-ios-network-usage-process-numbers-missing =
    { $missing ->
        [one] عملية واحدة ناقصة من القائمة المرقّمة: { $gaps }.
        [two] عمليتان ناقصتان من القائمة المرقّمة: { $gaps }.
        [few] { $missing } عمليات ناقصة من القائمة المرقّمة: { $gaps }.
        [many] { $missing } عملية ناقصة من القائمة المرقّمة: { $gaps }.
       *[other] { $missing } عملية ناقصة من القائمة المرقّمة: { $gaps }.
    }
rule-ios-network-usage-process-numbers-missing-about = يرقّم الهاتف العمليات واحدة بعد الأخرى. والفجوة تدل على أن صفًا حُذف. لكن الهواتف تحذف صفوفًا قديمة من تلقاء نفسها، فهذا وحده لا يقول إلا القليل.
