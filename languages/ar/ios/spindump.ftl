### Not yet reviewed by a person who speaks it.

artifact-ios-spindump = عيّنة من كل البرامج
artifact-ios-spindump-about = نظر الهاتف لثانيتين إلى كل برنامج يعمل: أين يقع، وما الذي شغّله، وأي أجزاء حمّلها.
rule-ios-spindump-program-in-odd-place = كان برنامج يعمل من { $path }، حيث لا مكان للبرامج.
rule-ios-spindump-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذا البرنامج عمل من مجلد آخر. وقد فعلت برامج تجسس نُشر عنها ذلك أيضًا.
rule-ios-spindump-borrowed-name = برنامج في { $path } يحمل اسم جزء من iOS، لكنه يقع في مكان آخر.
rule-ios-spindump-borrowed-name-about = أجزاء iOS تقع في مجلدات لا يستطيع شيء آخر تغييرها. وقد أخذت برامج تجسس نُشر عنها أسماءها كي لا تُلاحظ.
rule-ios-spindump-library-in-odd-place = حمّل برنامج الجزء { $path } من مجلد لا مكان فيه لأجزاء البرامج.
rule-ios-spindump-library-in-odd-place-about = تحمّل البرامج أجزاءها من النظام أو من تطبيقها نفسه. وهذا الجزء جاء من مجلد آخر. فعلت ذلك برامج تجسس نُشر عنها. وتفعله أيضًا أدوات يثبّتها الناس بعد كسر قيود الهاتف.
rule-ios-spindump-app-library-in-system = حمّل برنامج النظام { $process } الجزء { $path } الذي يعود إلى تطبيق.
rule-ios-spindump-app-library-in-system-about = تحمّل برامج النظام أجزاء من النظام. وقد أُدخل في هذا البرنامج جزء من تطبيق.
rule-ios-spindump-second-program-of-app = للتطبيق { $app } عدة برامج خاصة به: { $programs }.
rule-ios-spindump-second-program-of-app-about = للتطبيق برنامج رئيسي واحد. وقد يكون برنامج ثان بجانبه قد أُضيف لاحقًا.
rule-ios-spindump-jailbreak-tool = البرنامج { $path } معروف من هواتف كُسرت قيودها.
rule-ios-spindump-jailbreak-tool-about = هذه الأدوات ليست برامج تجسس. لكنها تتيح لأي شخص تثبيت برامج، لذلك يهم من وضعها هناك.
