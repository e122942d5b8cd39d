### Not yet reviewed by a person who speaks it.

artifact-android-package-list = التطبيقات كما عدّدها الهاتف
artifact-android-package-list-about = كل تطبيق مع البصمات الرقمية لملفاته، وكثيرًا ما يُذكر صانعه. تُعرف هنا برامج التجسس المعروفة باسمها أو ملفها أو صانعها.
rule-android-package-list-put-there-by-hand =
    { $count ->
        [one] تطبيق واحد لم يأت من متجر معروف: { $packages }.
        [two] تطبيقان لم يأتيا من متجر معروف: { $packages }.
        [few] { $count } تطبيقات لم تأت من متجر معروف: { $packages }.
        [many] { $count } تطبيقًا لم تأت من متجر معروف: { $packages }.
       *[other] { $count } تطبيق لم تأت من متجر معروف: { $packages }.
    }
rule-android-package-list-put-there-by-hand-about = التطبيقات التي تراقب شخصًا سرًّا تُوضع غالبًا على الهاتف يدويًا. وتطبيقات عادية كثيرة تأتي بهذه الطريقة أيضًا.
rule-android-package-list-installed-from-elsewhere =
    { $count ->
        [one] التطبيق «{ $installer }»، وليس متجرًا معروفًا، ثبّت تطبيقًا: { $packages }.
        [two] التطبيق «{ $installer }»، وليس متجرًا معروفًا، ثبّت تطبيقين: { $packages }.
        [few] التطبيق «{ $installer }»، وليس متجرًا معروفًا، ثبّت { $count } تطبيقات: { $packages }.
        [many] التطبيق «{ $installer }»، وليس متجرًا معروفًا، ثبّت { $count } تطبيقًا: { $packages }.
       *[other] التطبيق «{ $installer }»، وليس متجرًا معروفًا، ثبّت { $count } تطبيق: { $packages }.
    }
rule-android-package-list-installed-from-elsewhere-about = بعض التطبيقات الضارة يجلب غيره معه. والمتاجر التي لا نعرفها تبدو كذلك.
rule-android-package-list-root-app =
    { $count ->
        [one] على الهاتف تطبيق يستطيع أن يعطي تطبيقات أخرى تحكمًا كاملًا: { $packages }.
        [two] على الهاتف تطبيقان يستطيعان أن يعطيا تطبيقات أخرى تحكمًا كاملًا: { $packages }.
        [few] على الهاتف { $count } تطبيقات تستطيع أن تعطي تطبيقات أخرى تحكمًا كاملًا: { $packages }.
        [many] على الهاتف { $count } تطبيقًا تستطيع أن تعطي تطبيقات أخرى تحكمًا كاملًا: { $packages }.
       *[other] على الهاتف { $count } تطبيق تستطيع أن تعطي تطبيقات أخرى تحكمًا كاملًا: { $packages }.
    }
rule-android-package-list-root-app-about = التحكم الكامل بهاتف، واسمه root، يتيح لتطبيق أن يتجاوز معظم حماية Android. وبعض الناس يعدّ ذلك على هاتفه عمدًا.
rule-android-package-list-protection-disabled =
    { $count ->
        [one] جزء من الهاتف يحميه أو يجلب تحديثات موقوف: { $packages }.
        [two] جزآن من الهاتف يحميانه أو يجلبان تحديثات موقوفان: { $packages }.
        [few] { $count } أجزاء من الهاتف تحميه أو تجلب تحديثات موقوفة: { $packages }.
        [many] { $count } جزءًا من الهاتف تحميه أو تجلب تحديثات موقوفة: { $packages }.
       *[other] { $count } جزء من الهاتف تحميه أو تجلب تحديثات موقوفة: { $packages }.
    }
rule-android-package-list-protection-disabled-about = بعض التطبيقات الضارة يوقف هذه الأجزاء. ويفعل ذلك أيضًا من يريدون خدمات أقل من Google أو من الصانع.
rule-android-package-list-removed-but-kept =
    { $count ->
        [one] أُزيل تطبيق واحد، لكن الهاتف لا يزال يحفظ مكانه: { $packages }.
        [two] أُزيل تطبيقان، لكن الهاتف لا يزال يحفظ مكانيهما: { $packages }.
        [few] أُزيلت { $count } تطبيقات، لكن الهاتف لا يزال يحفظ أماكنها: { $packages }.
        [many] أُزيل { $count } تطبيقًا، لكن الهاتف لا يزال يحفظ أماكنها: { $packages }.
       *[other] أُزيل { $count } تطبيق، لكن الهاتف لا يزال يحفظ أماكنها: { $packages }.
    }
rule-android-package-list-removed-but-kept-about = اختفى البرنامج، وقد يكون ما خزّنه لا يزال موجودًا. انظروا في ذلك إن لم تزيلوا التطبيق بأنفسكم.

benign-android-app-removed = أزلتم التطبيق أنتم أو أزاله المتجر، وبقيت بياناته.
