### Not yet reviewed by a person who speaks it.

## Judgements that rest on several kinds of record.

rule-correlation-sideloaded-app-with-power = التطبيق «{ $package }» لم يأت من متجر معروف، وأُعطي سلطة على الهاتف: { $powers }.
rule-correlation-sideloaded-app-with-power-about = التطبيقات التي تراقب شخصًا سرًّا يضعها غالبًا على الهاتف شخص أمسكه بيده. ثم تحتاج إلى إذن لا تملكه التطبيقات العادية. مثل قراءة الشاشة، أو قراءة كل إشعار، أو أن تكون لوحة المفاتيح، أو أن تمنع إزالتها. وبعض التطبيقات النزيهة يأتي بهذه الطريقة أيضًا، مثل تطبيق من جهة عملكم أو أداة لذوي الإعاقة.
rule-correlation-confirmed-twice = «{ $value }»، المنشور كجزء من { $name }، يرد في سجلين لا يعرف أحدهما الآخر: «{ $artifact }» و«{ $artifact2 }».
rule-correlation-confirmed-twice-about = قد يخطئ سجل واحد، وقد يتشابه اسم مصادفة. لكن سجلين كتبهما جزآن مختلفان من الهاتف قلّما يخطئان بالطريقة نفسها.
rule-correlation-process-left-out-of-list = كان البرنامج { $process } يعمل، وقائمة البرامج العاملة لا تذكره.
rule-correlation-process-left-out-of-list-about = تُظهره قائمتان أخريان من الدقائق نفسها. بعض البرامج تختفي من قائمة وتنسى القوائم الأخرى. كما أن برامج تنتهي أثناء إعداد القوائم.
benign-process-ended-meanwhile = انتهى البرنامج بعد إعداد القوائم الأولى وقبل إعداد القائمة الأخيرة.
rule-correlation-two-programs-at-one-path = البرنامج في { $path } لم يكن نفسه في قائمتين من اليوم نفسه.
rule-correlation-two-programs-at-one-path-about = تقع برامج النظام في جزء من الهاتف لا يمكن تغييره وهو مُشغَّل. لكل منها رقم خاص به، وقائمتان من هذا الهاتف تعطيان هذا البرنامج رقمين.
rule-correlation-connection-of-unlisted-program = كان للبرنامج { $process } اتصال مفتوح مع { $remote }، وقائمة البرامج العاملة لا تذكره.
rule-correlation-connection-of-unlisted-program-about = بعض البرامج تختفي من قائمة وتنسى القوائم الأخرى. كما أن برامج تنتهي أثناء إعداد القوائم.
rule-correlation-shutdown-log-gone =
    { $empty ->
        [yes] سجل إيقاف التشغيل فارغ، مع أن الهاتف شُغّل مرات. عددها على الأقل: { $count }.
       *[no] سجل إيقاف التشغيل مفقود، مع أن الهاتف شُغّل مرات. عددها على الأقل: { $count }.
    }
rule-correlation-shutdown-log-gone-about = وردت آثار برامج تجسس في هذا السجل منذ سنوات. ومن يريد إخفاءها قد يزيله. أما الهاتف نفسه فلا يزيله قبل iOS 26.
rule-correlation-boot-missing-in-log = لا يحوي سجل الهاتف شيئًا من مرة كان الهاتف فيها مُشغَّلًا، ويحوي ما قبلها وما بعدها. ورقم تلك المرة هو { $boot }.
rule-correlation-boot-missing-in-log-about = يزيل الهاتف أقدم أجزاء سجله أولًا. فلا ينبغي أن ينقص جزء من الوسط.
rule-correlation-panic-of-unknown-program = توقف الهاتف وبدأ من جديد بينما كان { $process } يعمل، وهو برنامج لا تعرفه أي قائمة أخرى من هذا الهاتف.
rule-correlation-panic-of-unknown-program-about = الهجوم على نواة الهاتف قد يوقفه. وتفعل ذلك أيضًا أخطاء في ألعاب وفي أجزاء من الهاتف.
rule-correlation-traffic-of-unknown-program = أرسل البرنامج { $process } { $out } بايت واستقبل { $in } بايت. وهو لا يعود إلى أي تطبيق، ولا تعرفه أي قائمة أخرى من هذا الهاتف.
rule-correlation-traffic-of-unknown-program-about = شوهدت برامج تجسس نُشر عنها في أعداد كهذه. وأجزاء صغيرة من النظام تعمل للحظات قد تبدو كذلك.
rule-correlation-app-without-trace-of-installation = كان التطبيق { $app } يعمل على الهاتف، ولا تعرفه أي قائمة بالتطبيقات المثبّتة أو المزالة.
rule-correlation-app-without-trace-of-installation-about = كل تطبيق يُثبَّت أو يُزال يترك إدخالًا. والتطبيق الذي ليس له إدخال ربما جاء بطريقة أخرى.
rule-correlation-sensor-used-by-unknown-app =
    { $sensor ->
        [camera] استخدم التطبيق { $app } الكاميرا، ولا تعرفه أي قائمة بالتطبيقات المثبّتة أو المزالة.
        [microphone] استخدم التطبيق { $app } الميكروفون أو شغّل صوتًا، ولا تعرفه أي قائمة بالتطبيقات المثبّتة أو المزالة.
       *[location] سأل التطبيق { $app } أين كان الهاتف، ولا تعرفه أي قائمة بالتطبيقات المثبّتة أو المزالة.
    }
rule-correlation-sensor-used-by-unknown-app-about = كل تطبيق يُثبَّت أو يُزال يترك إدخالًا. والتطبيق الذي ليس له إدخال ربما جاء بطريقة أخرى.
benign-phone-just-restored = أُعدّ الهاتف من جديد أو استُعيد محتواه، وذهبت سجلاته الأقدم مع النظام القديم.
benign-phone-never-switched-off = فرغت بطارية الهاتف أو أُعيد ضبطه كل مرة، ولم يُوقف تشغيله قط بالطريقة المعتادة.
benign-phone-ran-out-of-power = انقطعت الطاقة عن الهاتف قبل أن يكتب ذلك الجزء من السجل.
benign-program-ran-for-moments = عمل جزء صغير من النظام للحظات ولم يكتب شيئًا في السجل.
benign-app-clip = جزء من تطبيق يحمّله iOS للحظات، من غير تثبيت التطبيق.
next-make-another-diagnostic-file = أوقفوا تشغيل الهاتف ثم شغّلوه، وأنشئوا ملف تشخيص آخر، وقارنوا الاثنين.
benign-phone-stayed-locked = شُغّل الهاتف وبقي مقفلًا طوال الوقت، فلم يستطع أن يحفظ الكثير.
rule-correlation-attachment-then-settings-and-traffic = خلال خمس دقائق تغيّر مجلد لمرفقات الرسائل، وكُتب ملف إعدادات، واستخدم برنامج من النظام الشبكة. وقد نُشر أن هذا كله معًا من آثار Operation Triangulation.
rule-correlation-attachment-then-settings-and-traffic-about = في هذا الهجوم وصلت رسالة فيها مرفق من غير أي كلمة. ثم أُزيل المرفق وبقي مجلده. وبعدها كُتبت إعدادات يكتبها الهاتف نفسه أيضًا، واستخدمت الشبكة برامج قلّما تستخدمها. كل واحد من هذه الأمور عادي. أما اجتماعها خلال خمس دقائق فليس مألوفًا.
benign-ordinary-work-at-same-time = وقع عمل عادي للهاتف في الدقائق نفسها مصادفة، مثلًا أثناء استعادته أو تحديثه.
rule-correlation-known-link-and-what-followed =
    العنوان «{ $value }» منشور كجزء من { $name }، وقد تتابعت هذه الأمور واحدًا بعد الآخر.{ $received ->
        [no] {""}
       *[other] {""} وصلت رسالة فيها هذا العنوان: { $received }.
    }{ $opened ->
        [no] {""}
       *[other] {""} فُتح العنوان أو جرى اتصال به: { $opened }.
    }{ $crashed ->
        [no] {""}
       *[other] {""} تعطّل البرنامج { $crasher } وتوقف: { $crashed }.
    }{ $ran ->
        [no] {""}
       *[other] {""} ظهر «{ $program }» أول مرة: { $ran }.
    }
rule-correlation-known-link-and-what-followed-about = يسير الهجوم بالرابط هكذا: تصل رسالة، ويُفتح الرابط، ويتوقف البرنامج الذي يعرضه، ثم يوجد برنامج آخر. قد تكون كل خطوة مصادفة. لكن الترتيب وقِصر الوقت بينها يجعلان المصادفة أقل احتمالًا. اسأل هل يتذكر الشخص الرسالة.
rule-correlation-one-campaign-in-several-records =
    ما نُشر كجزء من { $name } يرد في أنواع عدة من سجلات هذا الهاتف.{ $arrived ->
        [no] {""}
       *[other] {""} وصل في رسالة أو ما يشبهها.
    }{ $contacted ->
        [no] {""}
       *[other] {""} اتصل الهاتف به.
    }{ $present ->
        [no] {""}
       *[other] {""} كان شيء منه على الهاتف.
    }{ $since ->
        [no] {""} لا يوجد سجل له وقت أكيد.
       *[other] {""} أول وقت أكيد هو { $since }.
    }
rule-correlation-one-campaign-in-several-records-about = الرسالة والزيارة والبرنامج تكتبها أجزاء مختلفة من الهاتف. فإذا قادت كلها إلى اسم منشور واحد، صارت المصادفة أقل احتمالًا. هذا لا يقول أكثر مما يقوله أقوى أجزائه، وهي مذكورة واحدًا واحدًا أيضًا.
rule-correlation-removed-here-kept-there =
    { $how ->
        [history] «{ $value }»، المنشور كجزء من { $name }، ما زال موجودًا في «{ $artifact2 }». وقد حُذف سجل ذلك الوقت بعينه من «{ $artifact }».
        [app] منشور كجزء من { $name }: { $value }. سجلات أخرى من الهاتف، مثل «{ $artifact2 }»، تعرف هذا التطبيق أو هذه التطبيقات، أما قائمة التطبيقات («{ $artifact }») فلا تذكرها.
       *[row] «{ $value }»، المنشور كجزء من { $name }، حُذف من «{ $artifact }» وما زال موجودًا في «{ $artifact2 }».
    }
rule-correlation-removed-here-kept-there-about =
    يحذف الناس الرسائل والصفحات والتطبيقات، وتحذفها الهواتف من تلقاء نفسها. ومن يريد إخفاء شيء يفعل ذلك أيضًا، وكثيرًا ما ينسى أحد المواضع.
    هذا لا يضيف وزنًا بذاته. إنه يقول إن ما وُجد لم يعد حيث ينظر الشخص عادة.
benign-removed-by-person-or-phone = حذفه الشخص، أو حذفه الهاتف من تلقاء نفسه كما يفعل بالرسائل والصفحات والرموز القديمة.
next-ask-who-removed-it = اسأل الشخص هل حذفه، ومتى.
rule-correlation-hole-in-one-record = لا يوجد في «{ $artifact }» شيء من { $from } إلى { $to }، مع أنه ممتلئ قبل ذلك وبعده. وسجلات أخرى من الهاتف تستمر في هذا الوقت.
rule-correlation-hole-in-one-record-about =
    يكتب الهاتف هذا السجل من تلقاء نفسه ليلًا ونهارًا. وعندما يفسح مكانًا يذهب الأقدم أولًا، فلا ينبغي أن ينقص شيء من الوسط.
    برامج تختبئ حذفت من قبل ما كُتب عن وقتها. وقد تفعل أعطال الهاتف وإعداداته الأمر نفسه.
benign-record-switched-off = كان هذا السجل متوقفًا مدة من الزمن، أو منع عطل في الهاتف كتابته.

## A judgement that was made when the phone itself was checked; $rule is its technical name.
rule-said-in-keepsake = حين فُحص الهاتف نفسه، قبل { $date }، كان هنا شيء يحتاج إلى نظرة أدق ({ $rule }). ليس في ملف الحفظ ما استند إليه ذلك.
