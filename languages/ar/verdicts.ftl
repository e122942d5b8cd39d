### Not yet reviewed by a person who speaks it.
### The answer: a heading and the sentences under it, for each verdict.

language-name = العربية

verdict-traces = وُجدت آثار
verdict-look-closer = انظروا عن قرب
verdict-nothing-known-found = لا آثار معروفة في الأجزاء التي قُرئت
verdict-could-not-tell = لا يمكن إعطاء جواب
verdict-not-phone-evidence = هذا ليس شيئًا يستطيع البرنامج قراءته

# $names: campaigns as published, "Pegasus, Predator". $more: how many further names there are.
answer-traces =
    وجدنا آثارًا تطابق مؤشرات منشورة عن { $names }{ $more ->
        [0] .
        [one] {" "}واسم واحد آخر.
        [two] {" "}واسمين آخرين.
        [few] {" "}و{ $more } أسماء أخرى.
        [many] {" "}و{ $more } اسمًا آخر.
       *[other] {" "}و{ $more } اسم آخر.
    }
answer-traces-rule = وجدنا آثارًا تتفق مع برامج تجسس وصفها خبراء.
answer-traces-serious = هذا أمر جدي ويحتاج إلى خبير يؤكده.
answer-traces-not-proof = ليس هذا دليلًا قاطعًا بعد. كل أثر أدناه قد يكون له أيضًا سبب عادي.

# An address of a known campaign came in, and nothing shows that it was used.
answer-look-closer-reached =
    وصل إلى هذا الهاتف عنوان معروف استُخدم مع { $names }{ $more ->
        [0] .
        [one] {" "}واسم واحد آخر.
        [two] {" "}واسمين آخرين.
        [few] {" "}و{ $more } أسماء أخرى.
        [many] {" "}و{ $more } اسمًا آخر.
       *[other] {" "}و{ $more } اسم آخر.
    }
answer-look-closer-reached-why = لا نرى علامة على أن أحدًا فتحه. ينبغي أن ينظر فيه خبير معكم.
answer-look-closer = لم يطابق شيء أي مؤشر منشور، لكن هناك أمرًا غير معتاد.
answer-look-closer-why =
    { $count ->
        [one] هناك أمر واحد غير معتاد. له أيضًا تفسيرات عادية، وهي مكتوبة أدناه.
        [two] هناك أمران غير معتادين. لهما أيضًا تفسيرات عادية، وهي مكتوبة أدناه.
        [few] هناك { $count } أمور غير معتادة. لها أيضًا تفسيرات عادية، وهي مكتوبة أدناه.
        [many] هناك { $count } أمرًا غير معتاد. لها أيضًا تفسيرات عادية، وهي مكتوبة أدناه.
       *[other] هناك { $count } أمر غير معتاد. لها أيضًا تفسيرات عادية، وهي مكتوبة أدناه.
    }

answer-nothing-known-found = لم نجد آثارًا معروفة في الأجزاء التي استطعنا قراءتها.
answer-nothing-known-found-why = هذا لا يستبعد وجود برامج تجسس. برامج التجسس الجديدة أو الحذرة تترك آثارًا لم ينشرها أحد بعد.

answer-could-not-tell = لا نستطيع أن نعطي جوابًا.
answer-could-not-tell-no-clues = لم تُحمَّل أي مؤشرات منشورة، فلم يكن هناك ما نقارن الهاتف به.
# $unread of the $parts that are there; both are numbers.
answer-could-not-tell-unread =
    { $unread ->
        [one] جزء واحد لم نستطع قراءته كاملًا، من أصل { $parts }.
        [two] جزآن لم نستطع قراءتهما كاملين، من أصل { $parts }.
        [few] { $unread } أجزاء لم نستطع قراءتها كاملة، من أصل { $parts }.
        [many] { $unread } جزءًا لم نستطع قراءتها كاملة، من أصل { $parts }.
       *[other] { $unread } جزء لم نستطع قراءتها كاملة، من أصل { $parts }.
    }
answer-could-not-tell-none-here = الأجزاء التي تُظهر أي برامج عملت ناقصة أو فارغة.
answer-could-not-tell-why = ما قرأناه لم يُظهر آثارًا معروفة. وهذا أقل من أن نبني عليه جوابًا.

answer-not-phone-evidence = لا نستطيع قراءة ما سُلِّم إلينا.
answer-not-phone-evidence-why = ليس نسخة احتياطية لهاتف ولا ملف تشخيص من نوع يعرفه هذا البرنامج.

## What next, by verdict

next-other-device = تحدثوا عن هذا من جهاز آخر. من يراقب هذا الهاتف قد يقرأ ما تكتبونه.
next-keep-report = احتفظوا بهذا التقرير وبالنسخة الاحتياطية التي أُعد منها. سيطلب الخبير كليهما.
next-protection = شغّلوا «نمط المنع» على iPhone، أو «الحماية المتقدّمة» على Android. افعلوا ذلك بعد أن تطلبوا النصيحة.
next-read-findings = اقرؤوا كل نتيجة مع تفسيراتها العادية. كثيرًا ما تكونون أنتم من يعرف ماذا حدث.
next-still-worried = إذا بقي لديكم سبب للقلق فتحدثوا إلى شخص. هذا التقرير بداية جيدة لهذا الحديث.
next-update = ثبّتوا أحدث تحديث للنظام. فهو يسد ثغرات تستخدمها برامج التجسس.
next-check-again = كرروا الفحص بعد شهر، أو فورًا إذا حدث أمر غير معتاد. تُنشر مؤشرات جديدة كثيرًا.
next-see-unread = انظروا إلى ما لم نستطع قراءته، في الأعلى. السبب المكتوب هناك يدل على ما يساعد.
next-better-evidence = أنشئوا نسخة احتياطية جديدة بكلمة مرور، وملف تشخيص. معًا يُظهران أكثر بكثير.
next-make-evidence = أنشئوا نسخة احتياطية للهاتف أو ملف تشخيص، ثم افحصوه.

## People to talk to

person-heading = تحدثوا إلى شخص
person-about = خطوط المساعدة هذه تعرف مثل هذه الحالات. وهي تساعد مجانًا من هم عرضة للخطر. منهم الصحفيون والناشطون والمحامون وغيرهم.
person-access-now = خط المساعدة للأمان الرقمي من Access Now، ليلًا ونهارًا، وبلغات كثيرة:
person-amnesty = مختبر الأمن (Security Lab) في منظمة العفو الدولية:
person-bring = اكتبوا إليهم من جهاز آخر. أخبروهم بما رأيتم ومتى، وبأن لديكم هذا التقرير.
answer-several-phones = ما سُلِّم إلينا يأتي من أكثر من هاتف واحد. تُذكر النتائج لكل هاتف وحده، ويبيّن التقرير أي مادة من أي هاتف.

# The phone was not at hand; $date is the day on which it was checked.
answer-keepsake = يُقارن هنا ملف حفظ من { $date } بأدلة اليوم. ما حدث على الهاتف بعد ذلك ليس فيه. والملاحظات التي لا تستند إلى أدلة هي ملاحظات ذلك اليوم.
