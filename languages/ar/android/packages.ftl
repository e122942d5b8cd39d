### Not yet reviewed by a person who speaks it.

artifact-android-packages = التطبيقات المثبّتة
artifact-android-packages-about = كل تطبيق على الهاتف، ومن ثبّته ومتى، وماذا يجوز له. تُعرف هنا برامج التجسس المعروفة باسمها أو بشهادة صانعها.
rule-android-packages-sideloaded-with-much-access = التطبيق «{ $package }» لم يأت من متجر معروف، ويجوز له استخدام: { $rights }.
rule-android-packages-sideloaded-with-much-access-about = التطبيقات التي تراقب شخصًا سرًّا تُوضع غالبًا على الهاتف يدويًا. وهي تطلب كل الأذونات تقريبًا. وتطبيقات عادية كثيرة تأتي بهذه الطريقة أيضًا.
rule-android-packages-sideloaded-without-icon = التطبيق «{ $package }» لم يأت من متجر معروف، ولا يُظهر أيقونة.
rule-android-packages-sideloaded-without-icon-about = التطبيق الذي لا أيقونة له لا يمكن فتحه من الشاشة الرئيسية. تفعل ذلك تطبيقات تختبئ، وتفعله أيضًا إضافات لتطبيقات أخرى.
rule-android-packages-installed-by-another-app = التطبيق «{ $package }» ثبّته التطبيق «{ $installer }»، وليس متجرًا معروفًا.
rule-android-packages-installed-by-another-app-about = بعض التطبيقات الضارة يجلب غيره معه. والمتاجر التي لا نعرفها تبدو كذلك.
rule-android-packages-root-manager = التطبيق «{ $package }» موجود على الهاتف. ويستطيع أن يعطي تطبيقات أخرى تحكمًا كاملًا.
rule-android-packages-root-manager-about = التحكم الكامل بهاتف، واسمه root، يتيح لتطبيق أن يتجاوز معظم حماية Android. وبعض الناس يعدّ ذلك على هاتفه عمدًا.

benign-android-app-from-elsewhere = وضعتم التطبيق هناك أنتم أو شخص تعرفونه، مثلًا من موقع صانعه.
benign-android-app-of-work = وضعت جهة العمل أو المدرسة التطبيق هناك.
benign-android-plugin = التطبيق يضيف شيئًا إلى تطبيق آخر فقط، مثل لوحة مفاتيح أو مظهر أو خط.
benign-android-other-shop = التطبيق الآخر متجر، أو أداة تنقل التطبيقات من هاتف قديم.
benign-android-rooted-by-owner = أعدّ صاحب الهاتف وصول root عمدًا.

next-android-do-you-know-this-app = هل تعرفون هذا التطبيق ومن وضعه هناك؟ ابحثوا عنه في «الإعدادات»، ثم «التطبيقات».
next-android-do-not-remove-yet = لا تزيلوه بعد. سيلاحظ ذلك من وضعه هناك، وقد يريد خبير أن يراه.
