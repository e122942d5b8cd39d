### Not yet reviewed by a person who speaks it.

artifact-ios-security-state = حالة خدمات الأمن
artifact-ios-security-state-about = يسجل الهاتف أي تطبيقات تحفظ شيئًا في سلسلة مفاتيحه، ومع أي مواقع فشلت اتصالاته المشفّرة. كلمات المرور ليست فيها.
rule-ios-security-state-listener-noticed = لاحظ الهاتف اتصالات ربما قرأها شخص آخر (تقديره هو: { $score }).
rule-ios-security-state-listener-noticed-about = شهادات بعض المواقع وقّعتها جهة غير المعتادة. تفعل ذلك مرشّحات في العمل أو المدرسة. وقد يفعله أيضًا شخص يتنصت.
