### Not yet reviewed by a person who speaks it.

artifact-ios-keyboards = لوحات المفاتيح
artifact-ios-keyboards-about = لوحات المفاتيح المُشغَّلة. لوحة من صانع آخر تستطيع رؤية ما يُكتب.
rule-ios-keyboards-other-maker = لوحة مفاتيح من صانع آخر مُشغَّلة: { $keyboard }.
rule-ios-keyboards-other-maker-about = مع الوصول الكامل تستطيع لوحة كهذه أن ترسل ما يُكتب إلى مكان آخر. وكثير من الناس يستخدم واحدة عن قصد.

benign-chosen-keyboard = اختار صاحب الهاتف هذه اللوحة، من أجل لغتها أو شكلها أو رسومها.
next-look-at-keyboards = انظروا في «الإعدادات»، ثم «عام»، ثم «لوحة المفاتيح»، ثم «لوحات المفاتيح». هل تعرفونها كلها، وأيها لها وصول كامل؟
