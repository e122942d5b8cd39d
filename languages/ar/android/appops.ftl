### Not yet reviewed by a person who speaks it.

artifact-android-appops = استخدام التطبيقات للأذونات
artifact-android-appops-about = متى استخدم كل تطبيق الميكروفون والكاميرا وموقع الهاتف وأذونات أخرى آخر مرة، وماذا رُفض له.
rule-android-appops-listening-now = كان التطبيق «{ $package }» يستخدم إذنًا عند إنشاء التقرير: { $operation }.
rule-android-appops-listening-now-about = كان الميكروفون أو الكاميرا أو الشاشة قيد الاستخدام. ويعرض Android نقطة خضراء عند استخدام الأولين.
rule-android-appops-used-in-background = استخدم التطبيق «{ $package }» إذنًا ولم يكن أحد ينظر إليه: { $operation }.
rule-android-appops-used-in-background-about = لا يسمح Android للتطبيقات باستخدام الميكروفون والكاميرا بعيدًا عن النظر إلا في حالات خاصة.
rule-android-appops-restricted-settings-allowed = سمح أحدهم للتطبيق «{ $package }» بأذونات يمنعها Android عن تطبيقات مجهولة المصدر.
rule-android-appops-restricted-settings-allowed-about = التطبيقات التي جاءت كملف لا يجوز لها قراءة الشاشة أو الإشعارات، إلا إذا سمح أحد بذلك في إعدادات التطبيق. وأدلة برامج الملاحقة تطلب من مشتريها أن يفعلوا ذلك.
rule-android-appops-installs-others = ثبّت التطبيق «{ $package }» تطبيقات أخرى، أو حاول ذلك.
rule-android-appops-installs-others-about = يسأل Android قبل أن يُسمح لتطبيق بذلك. وبعض التطبيقات الضارة تجلب تطبيقًا ثانيًا بهذه الطريقة.

benign-android-opens-app-files = فتح متصفح أو مدير ملفات أو تطبيق رسائل لديكم ملف تطبيق.
benign-android-call-or-assistant = تفعل ذلك مكالمة أو مساعد صوتي أو مسجّل أو تطبيق كاميرا لكم.

next-android-look-at-permissions = انظروا في «الإعدادات»، ثم «الخصوصية»، ثم «لوحة بيانات الخصوصية». فهي تُظهر أي تطبيق استخدم ماذا في الأيام الأخيرة.
