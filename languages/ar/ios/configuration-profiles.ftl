### Not yet reviewed by a person who speaks it.

artifact-ios-configuration-profiles = ملفات التعريف
artifact-ios-configuration-profiles-about = يستطيع ملف التعريف أن يغيّر إعدادات الهاتف وأن يسمح لشخص آخر بإدارته. وتستخدم ملفات التعريف أيضًا جهات العمل والمدارس ومقدمو VPN.
rule-ios-configuration-profiles-managed = ملف التعريف «{ $name }» يسمح لشخص آخر بإدارة هذا الهاتف.
rule-ios-configuration-profiles-managed-about = يستطيع ملف تعريف لإدارة الجهاز أن يثبّت تطبيقات ويغيّر إعدادات ويمسح الهاتف عن بعد.
rule-ios-configuration-profiles-root-certificate = ملف التعريف «{ $name }» يضيف شهادة قد يثق بها هذا الهاتف.
rule-ios-configuration-profiles-root-certificate-about = من يملك شهادة جذر موثوقة يستطيع أن ينتحل صفة موقع، إذا مرت البيانات من بين يديه.
rule-ios-configuration-profiles-traffic-led-elsewhere = ملف التعريف «{ $name }» يوجّه بيانات الشبكة في طريق آخر ({ $types }).
rule-ios-configuration-profiles-traffic-led-elsewhere-about = أي VPN أو وكيل (proxy) أو مرشّح أو خادم أسماء في ملف تعريف يرى مع أي مواقع يتصل الهاتف.
rule-ios-configuration-profiles-traffic-can-be-read = ملف التعريف «{ $name }» يضيف شهادة، ويوجّه أيضًا بيانات الشبكة في طريق آخر ({ $types }).
rule-ios-configuration-profiles-traffic-can-be-read-about = الأمران معًا يتيحان لصانع ملف التعريف قراءة بيانات ينبغي أن تكون سرية. بعض جهات العمل ومرشّحات المحتوى تفعل ذلك علنًا.
rule-ios-configuration-profiles-hides-notifications = ملف التعريف «{ $name }» يغيّر أي إشعارات تظهر.
rule-ios-configuration-profiles-hides-notifications-about = يستطيع ملف تعريف كهذا إسكات تطبيق، فلا يرى مستخدم الهاتف ما يفعله.
rule-ios-configuration-profiles-cannot-be-removed = ملف التعريف «{ $name }» لا يستطيع مستخدم الهاتف إزالته.
rule-ios-configuration-profiles-cannot-be-removed-about = الهواتف الخاضعة للإدارة فيها ملفات تعريف كهذه. أما على هاتف شخصي فهذا غير معتاد.
