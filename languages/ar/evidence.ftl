### Not yet reviewed by a person who speaks it.
### Kinds of evidence, and what each never shows.

evidence-ios-backup = نسخة احتياطية من iPhone أو iPad
evidence-ios-backup-limits = تحوي النسخة الاحتياطية الرسائل والصفحات التي زرتموها وبعض سجلات النظام. وهي لا تُظهر أي برامج تعمل الآن، ولا ما في الذاكرة.
evidence-ios-filesystem = نسخة من ملفات iPhone
evidence-ios-filesystem-limits = نسخة الملفات لا تُظهر ما كان في الذاكرة. وكثير من سجلات النظام لا يعود إلا بضعة أسابيع.
evidence-ios-sysdiagnose = ملف تشخيص من iPhone
evidence-ios-sysdiagnose-limits = يُظهر ملف التشخيص الأيام أو الأسابيع الأخيرة. لا رسائل فيه، ولا صفحات مزارة تقريبًا.
evidence-android-bugreport = تقرير الأخطاء من Android
evidence-android-bugreport-limits = يُظهر تقرير الأخطاء الهاتف في تلك اللحظة وبضعة أيام قبلها. لا رسائل فيه.
evidence-androidqf = ملفات Android جُمعت بأداة AndroidQF
evidence-androidqf-limits = لم يُجمع إلا ما يُظهره الهاتف عبر الكابل. البرامج المخفية قد لا تكون فيه.
evidence-android-backup = نسخة احتياطية من Android
evidence-android-backup-limits = النسخة الاحتياطية من Android لا تحوي إلا القليل فوق الرسائل النصية. معظم التطبيقات لا يدخل فيها.
evidence-intrusion-logs = سجلات التسلل (Intrusion logs) من Android
evidence-intrusion-logs-limits = تبدأ سجلات التسلل في اليوم الذي شُغّلت فيه. ما حدث قبل ذلك ليس فيها.
evidence-keepsake = ملف حفظ من فحص سابق
evidence-keepsake-limits = في ملف الحفظ ما قورن بالأدلة، ولا شيء غيره من الهاتف. لا يمكن النظر مرة أخرى إلا في الأجزاء نفسها.
evidence-ios-loose-files = ملفات مفردة من iPhone أو iPad
evidence-ios-loose-files-limits = لا تُظهر الملفات المفردة إلا ما فيها. أقسام الهاتف الأخرى لم تكن موجودة لتُفحص.
evidence-android-loose-files = ملفات مفردة من هاتف Android
evidence-android-loose-files-limits = لا تُظهر الملفات المفردة إلا ما فيها. أقسام الهاتف الأخرى لم تكن موجودة لتُفحص.
evidence-other = مادة فحص أخرى ({ $kind })
evidence-other-limits = لا يوجد ملف يُظهر كل ما حدث على هاتف.

other-form-packed = هذا محزوم بطريقة لا يفتحها Bridle‏: { $name } ({ $form }).
other-form-packed-next = فكّوا ضغطه أولاً، بواسطة 7-Zip أو البرنامج الذي صنعه. ثم أعطوا المجلد أو الملف الذي كان فيه.
other-form-locked = هذا مقفل بكلمة مرور خاصة به: { $name } ({ $form }).
other-form-locked-next = افتحوه أولاً بالبرنامج الذي أقفله. ثم أعطوا المجلد أو الملف الذي كان فيه.
other-form-part = هذا جزء واحد فقط من أرشيف أكبر: { $name }.
other-form-part-next = ضعوا كل أجزائه في مجلد واحد وفكّوا ضغط الجزء الأول. ثم أعطوا ما يخرج منه.
other-form-not-here = هذا فارغ: { $name }. ربما لا يزال في السحابة، أو لم يكتمل النسخ.
other-form-not-here-next = اطلبوا من برنامج السحابة إبقاءه على هذا الحاسوب، أو انسخوه من جديد. ثم حاولوا مرة أخرى.
