### Not yet reviewed by a person who speaks it.

artifact-ios-profile-events = تغييرات ملفات التعريف
artifact-ios-profile-events-about = يسجل الهاتف كل مرة يوضع فيها ملف تعريف أو يُزال، وأي برنامج فعل ذلك. وتسمّي هذه القائمة أيضًا ملفات تعريف اختفت.
rule-ios-profile-events-removed-soon =
    { $minutes ->
        [one] أُزيل ملف التعريف «{ $profile }» بعد دقيقة واحدة من وضعه.
        [two] أُزيل ملف التعريف «{ $profile }» بعد دقيقتين من وضعه.
        [few] أُزيل ملف التعريف «{ $profile }» بعد { $minutes } دقائق من وضعه.
        [many] أُزيل ملف التعريف «{ $profile }» بعد { $minutes } دقيقة من وضعه.
       *[other] أُزيل ملف التعريف «{ $profile }» بعد { $minutes } دقيقة من وضعه.
    }
rule-ios-profile-events-removed-soon-about = ملف التعريف الذي يبقى أقل من يوم قد يكون أدى عمله في ذلك الوقت. والناس أيضًا يجرّبون ملفات تعريف، مثلًا من أجل VPN.
rule-ios-profile-events-by-other-process = غيّر البرنامج «{ $process }» ملفات التعريف هذه: { $profiles }.
rule-ios-profile-events-by-other-process-about = عادة تضع ملفات التعريف «الإعدادات» أو إدارة الجهاز أو حاسوب موصول بالكابل. وبرنامج آخر أمر غير معتاد. لكن أسماء البرامج تتغير مع إصدار iOS.

benign-tried-and-removed = جرّب صاحب الهاتف شيئًا ثم أزاله.
benign-other-version-of-ios = إصدار آخر من iOS يعطي هذه المهمة لبرنامج آخر.
