### Not yet reviewed by a person who speaks it.

artifact-android-microphone-use = استخدام الميكروفون
artifact-android-microphone-use-about = أي تطبيقات سجلت صوتًا ومتى، وأيها يسجل الآن.
rule-android-microphone-use-recording-now = كان التطبيق «{ $package }» يسجل صوتًا عند إنشاء التقرير.
rule-android-microphone-use-recording-now-about = تفسر ذلك مكالمة أو مساعد أو مسجّل ظاهر على الشاشة. إن لم يكن شيء من ذلك فابحثوا عما يفعله هذا التطبيق.
