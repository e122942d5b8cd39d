### Not yet reviewed by a person who speaks it.

artifact-ios-mobile-installation = سجل التثبيت
artifact-ios-mobile-installation-about = يسجل الهاتف كل تطبيق يُثبَّت أو يُحدَّث أو يُزال، وأي برنامج طلب ذلك. والتطبيقات التي اختفت تبقى في هذا السجل أسابيع.
rule-ios-mobile-installation-requested-by-another-program = طلب البرنامج { $program } تثبيت { $path }.
rule-ios-mobile-installation-requested-by-another-program-about = يثبّت App Store والحواسيب وجهات العمل التطبيقات عبر برامج قليلة معروفة. وكان هذا برنامجًا آخر. وتفعل ذلك أدوات المطوّرين والمتاجر الأخرى غير App Store.
rule-ios-mobile-installation-installer-beside-the-store = ثُبّت { $name } ({ $app }) على هذا الهاتف أو أُزيل منه.
rule-ios-mobile-installation-installer-beside-the-store-about = يثبّت هذا البرنامج تطبيقات من غير App Store، أو يحتاج إلى هاتف كُسرت قيوده. إن لم تكونوا أنتم فقد كان الهاتف في يد شخص آخر.
rule-ios-mobile-installation-came-and-went = ثُبّت التطبيق { $app } ثم أُزيل، أو أُزيل ثم أُعيد، والدقائق بينهما: { $minutes }.
rule-ios-mobile-installation-came-and-went-about = يجرّب الناس تطبيقات ثم يزيلونها. ومن يغيّر تطبيقًا سرًّا يفعل الشيء نفسه. اسألوا أنفسكم هل تتذكرون ذلك.
