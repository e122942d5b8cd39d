### Not yet reviewed by a person who speaks it.

artifact-ios-text-sweep = كل ما عدا ذلك في ملف التشخيص
artifact-ios-text-sweep-about = في ملف التشخيص قوائم وسجلات كثيرة. يُبحث فيها كلها عن أسماء معروفة لبرامج وتطبيقات وملفات وعناوين.
rule-ios-text-sweep-jailbreak-tool = البرنامج { $path } معروف من هواتف كُسرت قيودها.
rule-ios-text-sweep-jailbreak-tool-about = هذه الأدوات ليست برامج تجسس. لكنها تتيح لأي شخص تثبيت برامج، لذلك يهم من وضعها هناك.
rule-ios-text-sweep-program-in-odd-place = يقع برنامج في { $path }، حيث لا مكان للبرامج.
rule-ios-text-sweep-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وقد وقعت برامج تجسس نُشر عنها في مجلدات غيرها.
rule-ios-text-sweep-borrowed-name = برنامج في { $path } يحمل اسم جزء من iOS، لكنه يقع في مكان آخر.
rule-ios-text-sweep-borrowed-name-about = أجزاء iOS تقع في مجلدات لا يستطيع شيء آخر تغييرها. وقد أخذت برامج تجسس نُشر عنها أسماءها كي لا تُلاحظ.
