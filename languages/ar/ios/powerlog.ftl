### Not yet reviewed by a person who speaks it.

artifact-ios-powerlog = سجل الطاقة
artifact-ios-powerlog-about = يسجل الهاتف لمدة تصل إلى أسبوعين أي برامج استخدمت الطاقة، وماذا أرسلت واستقبلت. والبرنامج الذي عمل مرة ثم اختفى قد يبقى مذكورًا هنا.
rule-ios-powerlog-boot-arguments = بدأت نواة الهاتف بإعدادات خاصة: { $arguments }.
rule-ios-powerlog-boot-arguments-about = الهواتف كما تُباع تبدأ بلا أي منها. ويضعها من يختبرون النظام أو يكسرون قيوده.
rule-ios-powerlog-jailbreak-tool = البرنامج { $path } معروف من هواتف كُسرت قيودها.
rule-ios-powerlog-jailbreak-tool-about = هذه الأدوات ليست برامج تجسس. لكنها تتيح لأي شخص تثبيت برامج، لذلك يهم من وضعها هناك.
rule-ios-powerlog-program-in-odd-place = كان برنامج يعمل من { $path }، حيث لا مكان للبرامج.
rule-ios-powerlog-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذا البرنامج عمل من مجلد آخر. وقد فعلت برامج تجسس نُشر عنها ذلك أيضًا.
rule-ios-powerlog-borrowed-name = برنامج في { $path } يحمل اسم جزء من iOS، لكنه يقع في مكان آخر.
rule-ios-powerlog-borrowed-name-about = أجزاء iOS تقع في مجلدات لا يستطيع شيء آخر تغييرها. وقد أخذت برامج تجسس نُشر عنها أسماءها كي لا تُلاحظ.
