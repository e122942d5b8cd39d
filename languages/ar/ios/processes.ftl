### Not yet reviewed by a person who speaks it.

artifact-ios-processes = البرامج العاملة
artifact-ios-processes-about = عند إنشاء ملف التشخيص سجّل الهاتف كل برنامج كان يعمل، وأين يقع، وما الذي شغّله. تكون برامج التجسس المعروفة في هذه القائمة إذا كانت تعمل في تلك اللحظة.
rule-ios-processes-program-in-odd-place = كان برنامج يعمل من { $path }، حيث لا مكان للبرامج.
rule-ios-processes-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذا البرنامج عمل من مجلد آخر. وقد فعلت برامج تجسس نُشر عنها ذلك أيضًا.
rule-ios-processes-borrowed-name = برنامج في { $path } يحمل اسم جزء من iOS، لكنه يقع في مكان آخر.
rule-ios-processes-borrowed-name-about = أجزاء iOS تقع في مجلدات لا يستطيع شيء آخر تغييرها. وقد أخذت برامج تجسس نُشر عنها أسماءها كي لا تُلاحظ.
rule-ios-processes-app-as-root = البرنامج { $path } من تطبيق كان يعمل بأعلى الصلاحيات على الهاتف.
rule-ios-processes-app-as-root-about = تعمل التطبيقات بصلاحيات قليلة. ولا يستطيع تطبيق من App Store أن يحصل على أعلاها بنفسه.
rule-ios-processes-child-of-app = البرنامج { $path } شغّله التطبيق { $app }.
rule-ios-processes-child-of-app-about = على iPhone عادي لا يستطيع تطبيق تشغيل برنامج آخر. النظام يفعل ذلك له.
rule-ios-processes-second-program-of-app = للتطبيق { $app } عدة برامج خاصة به: { $programs }.
rule-ios-processes-second-program-of-app-about = للتطبيق برنامج رئيسي واحد. وقد يكون برنامج ثان بجانبه قد أُضيف لاحقًا.
rule-ios-processes-hidden-address = شُغّل البرنامج { $process } مع عنوان شبكة مخفي: { $address }.
rule-ios-processes-hidden-address-about = كُتب العنوان بشكل لا يستطيع الناس قراءته بنظرة. وبهذه الطريقة تحصل برامج تجسس على عنوان خادمها.
rule-ios-processes-jailbreak-tool = البرنامج { $path } معروف من هواتف كُسرت قيودها.
rule-ios-processes-jailbreak-tool-about = هذه الأدوات ليست برامج تجسس. لكنها تتيح لأي شخص تثبيت برامج، لذلك يهم من وضعها هناك.
rule-ios-processes-shell-or-terminal = البرنامج { $process } يستقبل أوامر مكتوبة. وليس على iPhone برامج من هذا النوع.
rule-ios-processes-shell-or-terminal-about = ربما أعطى شخص أو برنامج أوامر للهاتف. ويفعل ذلك أيضًا من يختبرون التطبيقات.

benign-app-hands-over-address = يسلّم تطبيق عنوانًا إلى جزء منه، ويكتبه بحيث لا تسبب أي علامة فيه ضررًا.
next-ask-who-had-the-phone = فكروا من كان هذا الهاتف في يده، وهل وضعتم الأداة هناك بأنفسكم.
rule-ios-processes-single-program-twice = كان البرنامج { $process } يعمل أكثر من مرة في الوقت نفسه. وللهاتف منه واحد فقط. العدد: { $count }.
rule-ios-processes-single-program-twice-about = يعمل هذا الجزء من iOS مرة واحدة للهاتف كله. وقد يكون برنامج آخر شغّل الثاني.
rule-ios-processes-system-part-started-by-another = الجزء { $process } من iOS شغّله { $parent }.
rule-ios-processes-system-part-started-by-another-about = أول برنامج في الهاتف، launchd، يشغّل هذا الجزء. وليس لبرنامج آخر سبب ليفعل ذلك.
rule-ios-processes-parent-not-listed = البرنامج { $path } شغّله البرنامج رقم { $pid }، والقائمة لا تذكره.
rule-ios-processes-parent-not-listed-about = عندما ينتهي برنامج يُسلَّم ما شغّله إلى برنامج آخر من القائمة. فينبغي أن يكون البرنامج المذكور هنا فيها. وهكذا يبدو برنامج يختفي من القائمة.
benign-program-just-restarted = كان النظام يشغّل هذا الجزء من جديد، ولم يكن القديم قد انتهى بعد.
