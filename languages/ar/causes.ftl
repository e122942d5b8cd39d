### Not yet reviewed by a person who speaks it.
### Harmless causes and next steps that rules name.

benign-advertising-redirect = الإعلانات وعدّادات الزوار تنقل المتصفح إلى مكان آخر في لحظات، طوال اليوم.
benign-short-link = الرابط المختصر ينقل المتصفح إلى الصفحة التي يدل عليها.
benign-statistics-reset = أُعيد ضبط الإحصاءات في الإعدادات، أو حذف الهاتف إدخالات قديمة من تلقاء نفسه.
benign-restored-backup = جاءت الإدخالات من هاتف أقدم عبر نسخة احتياطية.
benign-damaged-database = كانت قاعدة البيانات تالفة، فأسقط الإصلاح بعض الإدخالات.
benign-app-removed = أُزيل تطبيق، وأُزيل إدخاله معه.
benign-own-profile = وضع صاحب الهاتف ملف التعريف بنفسه، مثلًا من أجل VPN أو شبكة مدرسة أو حجب الإعلانات.
benign-forged-notification = زوّر أحدهم الرسالة ليخيفكم أو ليقودكم إلى صفحة كاذبة.
benign-forwarded-message = أعاد أحدهم إرسال الرسالة أو اقتبسها.

next-look-at-the-address = انظروا إلى العنوانين. هل تعرفونهما، وهل فتحتم الأول بأنفسكم؟
next-compare-with-sysdiagnose = أنشئوا أيضًا ملف تشخيص من الهاتف. فهو يُظهر أي برامج عملت مؤخرًا.
next-ask-who-installed-it = اسألوا أنفسكم من وضع ملف التعريف على الهاتف ولماذا.
next-look-in-settings-profiles = انظروا في «الإعدادات»، ثم «عام»، ثم «VPN وإدارة الجهاز». لا تزيلوا شيئًا قبل أن تحصلوا على نصيحة.
next-check-apple-account = سجّلوا الدخول إلى حساب Apple على موقع Apple من جهاز آخر. التحذير الحقيقي يظهر في أعلى تلك الصفحة.
