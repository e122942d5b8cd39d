### Not yet reviewed by a person who speaks it.

artifact-android-logcat = سجل الهاتف
artifact-android-logcat-about = ما كتبه Android في الدقائق أو الساعات الأخيرة: أي تطبيقات بدأت أو ثُبّتت أو أُزيلت، وما رُفض.
rule-android-logcat-code-from-odd-place = مُنع البرنامج «{ $program }» من تشغيل شيفرة في مجلد غير معتاد: { $path }.
rule-android-logcat-code-from-odd-place-about = تحفظ التطبيقات والنظام شيفرتها في مكان آخر. وقد عملت من مجلدات كهذه أدوات تفتح أقفال الهواتف، وتعمل منها أدوات للمطوّرين.
