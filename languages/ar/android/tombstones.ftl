### Not yet reviewed by a person who speaks it.

artifact-android-tombstones = تعطل البرامج
artifact-android-tombstones-about = برامج تعطلت، وماذا كانت قد حمّلت. والهجوم الذي يفشل قد يترك تعطلًا كهذا.
rule-android-tombstones-code-from-odd-place = تعطل البرنامج «{ $process }» وفيه شيفرة من مجلد غير معتاد: { $path }.
rule-android-tombstones-code-from-odd-place-about = تحفظ التطبيقات والنظام شيفرتها في مكان آخر. وقد عملت من مجلدات كهذه أدوات تفتح أقفال الهواتف.
