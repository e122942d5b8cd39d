### Not yet reviewed by a person who speaks it.

artifact-android-battery-daily = تغييرات التطبيقات يومًا بيوم
artifact-android-battery-daily-about = أي تطبيقات ثُبّتت أو حُدّثت أو أُزيلت في الأيام الأخيرة. وتسمّي أيضًا تطبيقات اختفت الآن.
rule-android-battery-daily-older-version = عاد التطبيق «{ $package }» من الإصدار { $before } إلى { $version }.
rule-android-battery-daily-older-version-about = لا يضع Android إصدارًا أقدم فوق إصدار أحدث من تلقاء نفسه.

benign-android-updates-removed = أزال أحدهم تحديثات تطبيق، أو يختبر إصدارات منه.
