### Not yet reviewed by a person who speaks it.

artifact-ios-account-devices = أجهزة الحساب
artifact-ios-account-devices-about = يعرف الهاتف أي أجهزة أخرى تستخدم حساب Apple نفسه. كل جهاز منها يستطيع قراءة ما يشاركه الحساب. هل تعرفونها كلها؟
rule-ios-account-devices-several-devices = عدد الأجهزة التي تستخدم حساب Apple هذا: { $count }. وهي: { $models }.
rule-ios-account-devices-several-devices-about = كل جهاز من أجهزة الحساب يستطيع قراءة رسائله وصوره المشتركة. ومن يعرف كلمة المرور يستطيع إضافة جهاز. انظروا إلى القائمة: هل كل جهاز منها لكم؟
benign-own-devices = لصاحب الهاتف عدة أجهزة، أو كانت له أجهزة أخرى من قبل.
