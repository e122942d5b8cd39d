### Not yet reviewed by a person who speaks it.

artifact-android-backup-packages = التطبيقات في النسخة الاحتياطية
artifact-android-backup-packages-about = التطبيقات الموجودة في النسخة الاحتياطية، مع من ثبّتها وشهادات صانعيها. تطبيقات كثيرة لا تدخل أبدًا في نسخة احتياطية. وغيابها لا يقول شيئًا.
