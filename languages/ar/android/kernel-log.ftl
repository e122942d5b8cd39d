### Not yet reviewed by a person who speaks it.

artifact-android-kernel-log = سجل النواة
artifact-android-kernel-log-about = ما كتبته نواة النظام: خدمات بدأت، وبرامج انتهت، وما رُفض.
rule-android-kernel-log-code-from-odd-place = مُنع البرنامج «{ $program }» من تشغيل شيفرة في مجلد غير معتاد: { $path }.
rule-android-kernel-log-code-from-odd-place-about = تحفظ التطبيقات والنظام شيفرتها في مكان آخر. وقد عملت من مجلدات كهذه أدوات تفتح أقفال الهواتف، وتعمل منها أدوات للمطوّرين.
rule-android-kernel-log-protection-switched-off = أُوقفت حماية رئيسية للهاتف، SELinux، أثناء عمله.
rule-android-kernel-log-protection-switched-off-about = من غيرها يستطيع برنامج أن يصل إلى ما يعود إلى غيره. والهاتف العادي لا يوقفها أبدًا.
