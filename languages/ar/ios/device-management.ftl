### Not yet reviewed by a person who speaks it.

artifact-ios-device-management = إدارة الآخرين للهاتف
artifact-ios-device-management-about = تستطيع جهات العمل والمدارس والبائعون تسجيل هاتف لإدارته عن بعد. ويسجل الهاتف من هم، وأي إعدادات يفرضون.
rule-ios-device-management-supervised = هذا الهاتف خاضع لإشراف «{ $organization }».
rule-ios-device-management-supervised-about = من يشرف على هاتف يستطيع أن يثبّت تطبيقات وملفات تعريف من غير أن يسأل، وأن يقفل إعداداته. هواتف الشركات والمدارس تخضع للإشراف. أما الهاتف الشخصي فلا يخضع له عادة.
rule-ios-device-management-managed-by-server = يدير هذا الهاتف خادم: { $address }.
rule-ios-device-management-managed-by-server-about = يستطيع خادم الإدارة أن يغيّر إعدادات ويثبّت تطبيقات ويمسح الهاتف عن بعد.
rule-ios-device-management-updates-held-back = إعداد يؤخّر تحديثات هذا الهاتف ({ $setting }).
rule-ios-device-management-updates-held-back-about = تسد التحديثات الثغرات التي تستخدمها الهجمات. ومن يديرون هواتف كثيرة يؤخرونها ليختبروها أولًا.

benign-second-hand-phone = اشتُري الهاتف مستعملًا، ولم يخرجه صاحبه السابق من الإدارة.
