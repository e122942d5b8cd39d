### Not yet reviewed by a person who speaks it.

artifact-ios-log-statistics = برامج كتبت في السجل
artifact-ios-log-statistics-about = كل بضع ساعات يعدّ الهاتف أي برامج كتبت أكثر في سجله، وأين تقع. وتعود الأعداد أيامًا أو أسابيع. والبرنامج الذي أُزيل بعدها يبقى مذكورًا فيها.
rule-ios-log-statistics-program-in-odd-place = كتب برنامج في { $path } في السجل. لا مكان للبرامج هناك.
rule-ios-log-statistics-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذا البرنامج عمل من مجلد آخر. وقد فعلت برامج تجسس نُشر عنها ذلك أيضًا.
rule-ios-log-statistics-borrowed-name = برنامج في { $path } يحمل اسم جزء من iOS، لكنه يقع في مكان آخر.
rule-ios-log-statistics-borrowed-name-about = أجزاء iOS تقع في مجلدات لا يستطيع شيء آخر تغييرها. وقد أخذت برامج تجسس نُشر عنها أسماءها كي لا تُلاحظ.
rule-ios-log-statistics-second-program-of-app = للتطبيق { $app } عدة برامج خاصة به: { $programs }.
rule-ios-log-statistics-second-program-of-app-about = للتطبيق برنامج رئيسي واحد. وقد يكون برنامج ثان بجانبه قد أُضيف لاحقًا.
rule-ios-log-statistics-jailbreak-tool = البرنامج { $path } معروف من هواتف كُسرت قيودها.
rule-ios-log-statistics-jailbreak-tool-about = هذه الأدوات ليست برامج تجسس. لكنها تتيح لأي شخص تثبيت برامج، لذلك يهم من وضعها هناك.
