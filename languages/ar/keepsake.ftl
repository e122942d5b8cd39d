### Not yet reviewed by a person who speaks it.
### Keepsakes: words of the command line.

help-option-keepsake = كتابة ملف للحفظ أيضًا: ما لوحظ، من دون رسائل ولا أسماء ولا جهات اتصال، ليُقارن بأدلة تُنشر لاحقًا
help-option-keepsake-password-file = ملف فيه كلمة مرور ملف الحفظ، وإلا فالمتغير BRIDLE_KEEPSAKE_PASSWORD، وإلا فيُسأل عنها مرتين
help-option-keepsake-to = إغلاق ملف الحفظ لهذا المفتاح العام لـ age (age1…) بدل كلمة مرور، أو للمفاتيح في ملف، ويمكن تكراره
help-hunt = مقارنة ملفات حفظ كثيرة بأدلة منشورة، سطر لكل منها.
help-hunt-keepsake = ملف حفظ، أو مجلد فيه ملفات حفظ (*.keepsake)
help-hunt-json = كتابة سطر JSON لكل ملف حفظ

keepsake-password = اختاروا كلمة مرور لملف الحفظ. لا يستطيع أحد أن يعيدها إليكم:
keepsake-password-twice = الكلمة نفسها مرة أخرى:
keepsake-password-differs = لم تكن الكلمتان متطابقتين. اختاروا كلمة مرور لملف الحفظ:
keepsake-written = ملف الحفظ هو { $path } ({ $size } بايت).
keepsake-holds = ليست فيه رسائل ولا جهات اتصال، لكن من يفتحه يستطيع أن يجرّب هل صادف الهاتف عنوانًا ما. احفظوه كما تحفظون النسخة الاحتياطية.
progress-keepsake = تجري كتابة ملف الحفظ

# In front of a line about one keepsake: what the comparison says.
hunt-traces = آثار
hunt-look-closer = يحتاج إلى نظرة أدق
hunt-nothing-known-found = لا آثار معروفة فيما حُفظ
hunt-could-not-tell = لم يمكن الجواب
hunt-not-phone-evidence = ليست مادة فحص
hunt-made = صُنع في { $date }
hunt-findings =
    { $count ->
        [zero] لا نتائج، والجديد: { $fresh }
        [one] نتيجة واحدة، والجديد: { $fresh }
        [two] نتيجتان، والجديد: { $fresh }
        [few] { $count } نتائج، والجديد: { $fresh }
        [many] { $count } نتيجة، والجديد: { $fresh }
       *[other] { $count } نتيجة، والجديد: { $fresh }
    }

error-keepsake-without-file = تقول هذه الخيارات كيف يُغلق ملف الحفظ، ولم يُطلب أي ملف.
error-keepsake-without-file-next = أضيفوا --keepsake FILE، أو احذفوها.
error-keepsake-no-password = يحتاج ملف الحفظ إلى كلمة مرور، ولا توجد كلمة.
error-keepsake-no-password-next = استخدموا --keepsake-password-file FILE، أو حددوا المتغير BRIDLE_KEEPSAKE_PASSWORD. في سطر الأوامر يُطلب منكم إدخالها مرتين. أو استخدموا --keepsake-to مع مفتاح.
error-keepsake-of-keepsake = هذا ملف حفظ من قبل. لا يمكن صنع آخر منه.
error-keepsake-of-keepsake-next = احفظوا الملف الذي لديكم، أو افحصوا الهاتف مرة أخرى.
error-no-keepsake = { $name } ليس ملف حفظ.
error-no-keepsake-next = افحصوه بالأمر “bridle check”.
error-no-keepsakes = لا يوجد ملف حفظ في { $name }.
error-no-keepsakes-next = اذكروا ملفات الحفظ نفسها، أو مجلدًا فيه ملفات تنتهي أسماؤها بـ “.keepsake”.
error-keepsake-compare = { $name } ملف حفظ. ليس فيه ما كان على الهاتف، فلا يمكن أن يُقارن بحالة أخرى.
error-keepsake-compare-next = قارنوا نسختين احتياطيتين، أو ملفي تشخيص.
