### Not yet reviewed by a person who speaks it.

artifact-android-accessibility = خدمات إمكانية الوصول
artifact-android-accessibility-about = خدمات تساعد من يحتاجون إلى من يقرأ لهم الشاشة أو ينقر عليها. وهي تستطيع رؤية كل ما عليها. وتستخدم برامج التجسس الباب نفسه.
rule-android-accessibility-unknown-service-on = يجوز للتطبيق «{ $package }» قراءة الشاشة كخدمة إمكانية وصول، وهي مُشغَّلة.
rule-android-accessibility-unknown-service-on-about = ترى خدمة إمكانية الوصول الشاشة وما يُكتب. وهذه ليست من الخدمات المعروفة. وتستخدمها أيضًا تطبيقات إدارة كلمات المرور وتطبيقات عادية أخرى.

benign-android-helper-app = يحتاج إليها تطبيق كلمات مرور أو مرشّح للشاشة أو أداة مساعدة عن بعد أو تطبيق آخر لكم.
benign-android-maker-service = وضع صانع الهاتف الخدمة هناك.

next-android-look-at-accessibility = انظروا في «الإعدادات»، ثم «إمكانية الوصول» (أو «سهولة الاستخدام»). هل شغّلتم هذه الخدمة، ولماذا؟
