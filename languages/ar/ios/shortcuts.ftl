### Not yet reviewed by a person who speaks it.

artifact-ios-shortcuts = الاختصارات
artifact-ios-shortcuts-about = برامج صغيرة ركّبها صاحب الهاتف، أو شخص كان الهاتف في يده، وما الذي يشغّلها. وجود عنوان منشور في اختصار شُغّل يعني أن الهاتف اتصل به.
rule-ios-shortcuts-commands-elsewhere =
    { $shortcuts ->
        [one] اختصار واحد ينفذ أوامر على حاسوب آخر.
        [two] اختصاران ينفذان أوامر على حاسوب آخر.
        [few] { $shortcuts } اختصارات تنفذ أوامر على حاسوب آخر.
        [many] { $shortcuts } اختصارًا تنفذ أوامر على حاسوب آخر.
       *[other] { $shortcuts } اختصار تنفذ أوامر على حاسوب آخر.
    }
rule-ios-shortcuts-commands-elsewhere-about = يسجّل اختصار كهذا الدخول إلى حاسوب آخر. اسألوا أنفسكم هل تعرفون ذلك الحاسوب.
rule-ios-shortcuts-network-without-asking =
    { $shortcuts ->
        [one] أتمتة واحدة تستخدم الشبكة أو ترسل رسائل من غير أن تسأل.
        [two] عمليتا أتمتة تستخدمان الشبكة أو ترسلان رسائل من غير أن تسألا.
        [few] { $shortcuts } عمليات أتمتة تستخدم الشبكة أو ترسل رسائل من غير أن تسأل.
        [many] { $shortcuts } عملية أتمتة تستخدم الشبكة أو ترسل رسائل من غير أن تسأل.
       *[other] { $shortcuts } عملية أتمتة تستخدم الشبكة أو ترسل رسائل من غير أن تسأل.
    }
rule-ios-shortcuts-network-without-asking-about = تبدأ عمليات الأتمتة من تلقاء نفسها. ومن كان الهاتف في يده يستطيع أن يترك واحدة فيه.

benign-own-shortcut = صنعتم الاختصار أنتم، أو شخص تثقون به، لغرض تعرفونه.

next-look-at-the-shortcut = افتحوا تطبيق «الاختصارات» وانظروا إلى الاختصار وأتمتته. هل تعرفونه؟
