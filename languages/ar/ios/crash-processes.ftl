### Not yet reviewed by a person who speaks it.

artifact-ios-crash-processes = عمليات مذكورة في تقارير التعطل
artifact-ios-crash-processes-about = عندما تقل الذاكرة أو يتجمد الهاتف أو يعيد التشغيل، يسجل أي برامج كانت تعمل. تُظهر هذه القوائم برامج من أسابيع ماضية، حتى التي لم تتعطل قط.
rule-ios-crash-processes-program-in-odd-place = كان برنامج يعمل من { $path }، حيث لا مكان للبرامج.
rule-ios-crash-processes-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذا البرنامج عمل من مجلد للبيانات. وقد فعلت برامج تجسس نُشر عنها ذلك أيضًا.
rule-ios-crash-processes-borrowed-name = برنامج في { $path } يحمل اسم جزء من iOS، لكنه يقع في مكان آخر.
rule-ios-crash-processes-borrowed-name-about = أجزاء iOS تقع في مجلدات لا يستطيع شيء آخر تغييرها. وقد أخذت برامج تجسس نُشر عنها أسماءها كي لا تُلاحظ.
