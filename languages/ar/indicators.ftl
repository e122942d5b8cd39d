### Not yet reviewed by a person who speaks it.
### Matches with published clues. $value: the clue as published. $observed: what stood in the evidence. $name: what it is
### published as. $artifact: the part of the phone, in words. $how: exact, parent, url-prefix, directory, truncated,
### relative or component.

rule-indicator-process-name = { $how ->
    [component] يظهر مجلد أو ملف باسم «{ $value }» في «{ $artifact }». ونُشر أن برنامجًا بهذا الاسم استُخدم مع { $name }.
    [truncated] يظهر في «{ $artifact }» برنامج يوافق اسمه المختصر «{ $value }». ونُشر أن هذا الاسم استُخدم مع { $name }.
   *[other] يظهر برنامج باسم «{ $value }» في «{ $artifact }». ونُشر أن هذا الاسم استُخدم مع { $name }.
}
rule-indicator-process-name-about = على الهاتف برنامج له اسم برنامج تجسس معروف. يسجل iPhone في أماكن عدة أي برامج استخدمت الشبكة أو تعطلت. وبعض هذه الأماكن لا يحفظ إلا الحروف الأولى من الاسم، وعندها تكون المطابقة أضعف.
rule-indicator-file-path = { $how ->
    [directory] يظهر ملف من المجلد «{ $value }» في «{ $artifact }». ونُشر أن هذا المجلد استُخدم مع { $name }.
    [relative] يظهر في «{ $artifact }» ملف ينتهي مساره مثل «{ $value }». ونُشر أن هذا المسار استُخدم مع { $name }.
   *[other] يظهر الملف «{ $value }» في «{ $artifact }». ونُشر أن هذا المسار استُخدم مع { $name }.
}
rule-indicator-file-path-about = يوجد ملف، أو كان، في مكان تحفظ فيه برامج تجسس معروفة ملفاتها. المسار الكامل المطابق يقول الكثير. أما مطابقة قسم من المسار فتقول القليل.
rule-indicator-file-name = { $how ->
    [truncated] يظهر في «{ $artifact }» ملف يوافق اسمه المختصر «{ $value }». ونُشر أن هذا الاسم استُخدم مع { $name }.
   *[other] يظهر ملف باسم «{ $value }» في «{ $artifact }». ونُشر أن هذا الاسم استُخدم مع { $name }.
}
rule-indicator-file-name-about = لملف الاسم نفسه الذي لملف من برامج تجسس معروفة. قد تتشابه الأسماء مصادفة، لذلك يهم مكان الملف.
rule-indicator-file-hash = يظهر في «{ $artifact }» ملف محتواه هو تمامًا محتوى ملف معروف. ونُشر أن هذا المحتوى استُخدم مع { $name }.
rule-indicator-file-hash-about = بصمة الملف هي نفسها بصمة ملف من برامج تجسس معروفة. عمليًا لا تكون لملفين مختلفين البصمة نفسها أبدًا.
rule-indicator-domain = { $how ->
    [parent] يظهر العنوان «{ $observed }» في «{ $artifact }». وهو يتبع «{ $value }» الذي نُشر أنه استُخدم مع { $name }.
   *[other] يظهر العنوان «{ $value }» في «{ $artifact }». ونُشر أنه استُخدم مع { $name }.
}
rule-indicator-domain-about = يظهر على الهاتف عنوان إنترنت تستخدمه برامج تجسس معروفة. معنى ذلك يتوقف على المكان. في رسالة: وصل العنوان فقط. وبين الصفحات المزارة: فُتح.
rule-indicator-ip-address = يظهر العنوان الرقمي «{ $value }» في «{ $artifact }». ونُشر أنه استُخدم مع { $name }.
rule-indicator-ip-address-about = يظهر على الهاتف رقم حاسوب تتصل به برامج تجسس معروفة. هذه الأرقام تُستأجر، وتنتقل من مستأجر إلى آخر.
rule-indicator-url = { $how ->
    [url-prefix] تظهر صفحة تحت «{ $value }» في «{ $artifact }». ونُشر أن هذا العنوان استُخدم مع { $name }.
   *[other] تظهر الصفحة «{ $value }» في «{ $artifact }». ونُشر أنها استُخدمت مع { $name }.
}
rule-indicator-url-about = يظهر على الهاتف عنوان صفحة بعينها تستخدمها برامج تجسس معروفة. عنوان الصفحة أدق من اسم الموقع.
rule-indicator-email-address = يظهر عنوان البريد «{ $value }» في «{ $artifact }». ونُشر أنه استُخدم مع { $name }.
rule-indicator-email-address-about = يظهر على الهاتف عنوان بريد أو حساب استخدمته برامج تجسس معروفة. هذا يدل على أن شيئًا أُرسل، أو أن حسابًا جرى البحث عنه. ولا يدل على أن شيئًا فُتح.
rule-indicator-app-id = يظهر التطبيق «{ $value }» في «{ $artifact }». وقد نُشر على أنه { $name }.
rule-indicator-app-id-about = كان على الهاتف تطبيق له معرّف تطبيق تجسس معروف. بعض هذه التطبيقات يُباع علنًا، ويضعه على الهاتف شخص أمسكه بيده.
rule-indicator-certificate-hash = تظهر شهادة في «{ $artifact }» نُشر أنها استُخدمت مع { $name }.
rule-indicator-certificate-hash-about = تدل الشهادة على من صنع التطبيق، أو على من يثق به الهاتف على الويب. وهذه مطابقة لشهادة من برامج تجسس معروفة.
rule-indicator-profile-id = يظهر ملف التعريف «{ $value }» في «{ $artifact }». ونُشر أنه استُخدم مع { $name }.
rule-indicator-profile-id-about = ملف التعريف يغيّر سلوك الهاتف، مثلًا بأي شهادات يثق. ولهذا الملف معرّف ملف تعريف استخدمته برامج تجسس.
rule-indicator-property-name = يظهر إعداد النظام «{ $value }» في «{ $artifact }». ونُشر أنه استُخدم مع { $name }.
rule-indicator-property-name-about = كان على الهاتف إعداد نظام تنشئه برامج تجسس معروفة. الهواتف العادية ليس فيها هذا الإعداد.

## It could also be

benign-well-known = { $what ->
    [everyday] كل هاتف تقريبًا يتصل بهذه الخدمة من تلقاء نفسه. وجودها في قائمة لا يقول إلا القليل.
    [app-parts] تتصل بهذه الخدمة تطبيقات عادية كثيرة جدًا. واتصال تطبيق تجسس بها أيضًا لا يقول إلا القليل.
    [leads-on] هذا الموقع يقود فقط إلى مواقع أخرى. واسمه وحده لا يقول إلى أيها.
    [help-desk] لكثير من الصانعين صفحات مساعدة في هذه الخدمة. ربما قرأ أحدهم واحدة منها.
    [family-app] هذا موقع تطبيق يُباع علنًا للعائلات. زيارة موقع لا تعني أن تطبيقًا ثُبّت.
    [security-maker] ينشر في هذا الموقع أناس يدرسون برامج التجسس. ومن يقرأ تقاريرهم يمر به.
    [every-phone] هذا الاسم موجود على كل هاتف تقريبًا. وُضع في قائمة خطأً، أو أن القائمة لا تقصد الاسم وحده.
    [shared-network] خلف هذا الرقم آلاف من المواقع العادية أيضًا.
   *[other] هذا من أشهر المواقع. وكل هاتف تقريبًا يمر به.
}
benign-old-clue = هذا المؤشر قديم: تاريخه عند مصدره { $date }. ربما كان للعنوان مالك آخر وقت هذا السجل.
benign-vendor-site = نظر أحدهم في موقع صانع البرنامج، أو في صفحة عنه. زيارة موقع لا تعني أن تطبيقًا ثُبّت.
benign-reader-or-researcher = قرأ أحدهم عن برنامج التجسس هذا وفتح العنوان أو شاركه، مثلًا من مقال إخباري أو تقرير.
benign-opened-when-public = كان العنوان في قائمة مؤشرات في { $date } على الأكثر، قبل هذا السجل. ربما قرأ أحدهم عنه ثم فتحه أو شاركه.
benign-shared-address = تشترك مواقع كثيرة في هذا العنوان، وواحد منها فقط كانت له صلة ببرامج تجسس.
benign-address-changed-hands = كان للعنوان مالك آخر في ذلك الوقت، قبل استخدامه لبرامج التجسس أو بعده.
benign-same-name = لبرنامج أو ملف أو تطبيق آخر الاسم نفسه مصادفة.
benign-name-cut-short = لا يُحفظ هنا إلا أول حروف الاسم. وقد يبدأ اسم برنامج آخر بالحروف نفسها.
benign-wrong-indicator = المؤشر المنشور خاطئ أو أوسع من اللازم. هذا يحدث.
benign-sample-kept-on-purpose = احتفظ أحدهم بالملف عمدًا، مثلًا ليدرسه.
benign-forged-sender = زُوّر اسم المرسل، أو لم تأت الرسالة من ذلك الحساب أصلًا.
benign-installed-on-purpose = وضع صاحب الهاتف أو أحد الوالدين التطبيق على الهاتف وهو على علم به.
benign-same-maker = وقّع الصانع نفسه تطبيقات أخرى عادية بهذه الشهادة.
benign-employer-profile = وضعت جهة العمل أو المدرسة ملف التعريف على الهاتف.

## How to find out, and what to do now

next-look-at-the-time = انظروا إلى الوقت. هل تتذكرون ماذا فعلتم بالهاتف حينها؟
next-keep-the-phone-as-it-is = اتركوا الهاتف كما هو. لا تعيدوا ضبطه ولا تحدّثوه قبل أن تحصلوا على نصيحة.
next-talk-to-a-helpline = تحدثوا إلى خط مساعدة من جهاز آخر. يستطيع العاملون فيه تأكيد هذه النتيجة أو تفسيرها.

## What may be odd about a file of clues.

problem-not-an-indicator-file = هذا ليس ملف مؤشرات يستطيع Bridle قراءته.
problem-no-indicators = لا مؤشر في هذا الملف.
problem-same-file-again = أُعطي الملف نفسه من قبل.
problem-over-limit = جزء من الملف أكبر أو أعمق مما تسمح به الحدود، وقد تُرك.
problem-duplicate = يرد مؤشر في الملف أكثر من مرة.
problem-revoked = سحب المصدر هذا المؤشر.
problem-unknown-kind = لا يعرف Bridle نوع هذا المؤشر.
problem-observed-only = يقول الملف فقط إن أحدًا رصد هذا، لا إنه مؤشر. والتطابق معه أقل دلالة.
problem-not-for-detection = يقول المصدر إن هذا معلومات عامة وليس شيئًا يُبحث عنه.
problem-unsupported-pattern-type = المؤشر مكتوب بلغة لا يقرؤها Bridle، مثل YARA.
problem-no-pattern = لا يقول المؤشر شيئًا يمكن البحث عنه.
problem-malformed-pattern = في النمط خطأ.
problem-unsupported-and = يطلب النمط عدة أشياء معًا بطريقة لا يمكن البحث عنها.
problem-unsupported-like = يستخدم النمط LIKE بطريقة لا يمكن البحث عنها.
problem-unsupported-matches = يستخدم النمط تعبيرًا نمطيًا (regular expression) لا يمكن البحث عنه. فهو طويل جدًا، أو فيه خطأ، أو ينظر إلى الخلف أو الأمام.
problem-unsupported-subset = يطلب النمط نطاقًا من العناوين حيث لا عنوان، أو في النطاق خطأ.
problem-unsupported-literal = يقارن النمط بقيمة من نوع لا تسجله الهواتف.
problem-unsupported-path = يتحدث النمط عن شيء لا تسجله الهواتف.
problem-empty-set = يقارن النمط بقائمة فارغة.
problem-malformed-host = هذا ليس اسم حاسوب على الإنترنت.
problem-malformed-ip = هذا ليس عنوانًا رقميًا.
problem-own-address = هذا عنوان الهاتف نفسه.
problem-malformed-url = هذا ليس عنوان صفحة على الويب.
problem-malformed-email = هذا ليس عنوان بريد.
problem-malformed-hash = هذه ليست بصمة ملف.
problem-empty-file-hash = هذه بصمة ملف فارغ، وفي كل هاتف ملف كهذا.
problem-malformed-value = القيمة فارغة، أو ليست من النوع الذي تذكره.
problem-too-broad = هذا يطابق كل هاتف تقريبًا، وقد تُرك.
problem-not-a-phone-path = هذا ليس مسارًا على هاتف.
problem-retyped-as-ip = ورد عنوان رقمي بين الأسماء، فأُخذ على حقيقته.
problem-retyped-as-host = ورد اسم بين العناوين الرقمية، فأُخذ على حقيقته.
problem-retyped-as-url = ورد عنوان صفحة بين الأسماء، فأُخذ على حقيقته.
problem-retyped-as-email = ورد عنوان بريد بين الأسماء، فأُخذ على حقيقته.
problem-retyped-as-path = ورد مسار بين الأسماء، فأُخذ على حقيقته.
problem-retyped-hash = طول البصمة لا يوافق نوعها، فأُخذت بحسب طولها.
problem-domain-with-path = أُخذ اسم يتبعه مسار على أنه بداية عنوان صفحة.
problem-port-dropped = تُرك رقم المنفذ.
problem-wildcard-dropped = تُركت النجمة في البداية. الأسماء التي تحته تُوجد على أي حال.
problem-refanged = كُتبت القيمة بطريقة تمنع النقر عليها، فأُخذت بمعناها المقصود.
problem-bare-label = هذه كلمة واحدة بلا نقطة. الأرجح أن نهايتها ضاعت. ويجري البحث عنها كما هي.
problem-private-address = هذا العنوان لأجهزة أخرى في شبكات المنازل. سيُصادف من غير سبب.
problem-well-known-host = كل هاتف تقريبًا يصادف هذا، أو تشترك فيه مواقع كثيرة. التطابق لا يقول إلا القليل، ويُذكر خلفيةً أو شيئًا يستحق النظر.
problem-public-suffix = لأناس كثيرين أسماء تحت هذا الاسم. لا يُبحث إلا عن الاسم نفسه.
problem-glued-values = قيمتان ملتصقتان كأنهما واحدة. لن تُصادف أبدًا.
problem-dangling-relationship = رابط في الملف يشير إلى شيء غير موجود.

## Patterns that ask for several things

rule-indicator-pattern =
    { $how ->
        [sequence] سجلات معًا، أولها في «{ $artifact }»، توافق نمطًا نُشر أنه استُخدم مع { $name }. عددها: { $count }.
       *[other] سجل في «{ $artifact }» يوافق نمطًا نُشر أنه استُخدم مع { $name }.
    }
rule-indicator-pattern-about = يطلب النمط أكثر من قيمة واحدة. مثل عدة أشياء في سجل واحد، أو اسم غير كامل، أو أحداث يتبع بعضها بعضًا. وما يوافقه قد يكون موجودًا مصادفة، فانظروا إلى كل سجل منها.
benign-pattern-by-chance = أشياء عادية توافق النمط مصادفة، أو حدثت في الوقت نفسه مصادفة.
