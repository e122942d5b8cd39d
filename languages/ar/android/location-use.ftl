### Not yet reviewed by a person who speaks it.

artifact-android-location-use = استخدام الموقع
artifact-android-location-use-about = أي تطبيقات تسأل أين الهاتف، وكم مرة حصلت على جواب.
rule-android-location-use-made-up-places = يقول تطبيق للهاتف أين هو، بدلًا من «{ $provider }».
rule-android-location-use-made-up-places-about = سمح أحدهم لتطبيق باختلاق أماكن. يفعل ذلك من يلعبون ألعابًا ومن يختبرون تطبيقات.

benign-android-made-up-places = تستخدمون تطبيقًا يغيّر مكانكم، من أجل لعبة أو من أجل الخصوصية.

next-android-look-at-mock-location = انظروا في «الإعدادات»، ثم «خيارات المطوّرين»، ثم «اختيار تطبيق الموقع الزائف». هل تعرفون التطبيق؟
