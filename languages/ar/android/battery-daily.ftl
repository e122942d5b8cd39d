### Not yet reviewed by a person who speaks it.

artifact-android-battery-daily = تغييرات التطبيقات يومًا بيوم
artifact-android-battery-daily-about = أي تطبيقات ثُبّتت أو حُدّثت أو أُزيلت في الأيام الأخيرة. وتسمّي أيضًا تطبيقات اختفت الآن.
rule-android-battery-daily-older-version = عاد التطبيق «{ $package }» من الإصدار { $before } إلى { $version }.
rule-android-battery-daily-older-version-about = لا يضع Android إصدارًا أقدم فوق إصدار أحدث من تلقاء نفسه.
rule-android-battery-daily-apps-removed = { $count ->
    [zero] لم يُزل أي تطبيق في الأيام الأخيرة: { $packages }.
    [one] أُزيل تطبيق واحد في الأيام الأخيرة: { $packages }.
    [two] أُزيل تطبيقان في الأيام الأخيرة: { $packages }.
    [few] أُزيلت { $count } تطبيقات في الأيام الأخيرة: { $packages }.
    [many] أُزيل { $count } تطبيقًا في الأيام الأخيرة: { $packages }.
   *[other] أُزيل { $count } تطبيق في الأيام الأخيرة: { $packages }.
}
rule-android-battery-daily-apps-removed-about = قد يزيل من راقب هاتفًا ما استخدمه، قبل أن ينظر أحد.

benign-android-removed-by-owner = أزلتم التطبيق بأنفسكم.
benign-android-updates-removed = أزال أحدهم تحديثات تطبيق، أو يختبر إصدارات منه.
