### Not yet reviewed by a person who speaks it.

artifact-android-settings = إعدادات الهاتف
artifact-android-settings-about = كل إعدادات الهاتف ومستخدميه، وأي تطبيق كتب كلًا منها. وهي تُظهر أي تطبيق يقرأ الإشعارات، وأيها لوحة المفاتيح، وما أُوقف.
rule-android-settings-protection-off =
    { $count ->
        [one] حماية واحدة من التطبيقات الضارة موقوفة: { $settings }.
        [two] حمايتان من التطبيقات الضارة موقوفتان: { $settings }.
        [few] { $count } وسائل حماية من التطبيقات الضارة موقوفة: { $settings }.
        [many] { $count } وسيلة حماية من التطبيقات الضارة موقوفة: { $settings }.
       *[other] { $count } وسيلة حماية من التطبيقات الضارة موقوفة: { $settings }.
    }
rule-android-settings-protection-off-about = ينظر Android إلى التطبيقات قبل تثبيتها، وينظر إليها Play Protect كل يوم. وجزء من ذلك موقوف. وأدلة برامج الملاحقة تقول لمشتريها أن يوقفوه.
rule-android-settings-traffic-led-elsewhere = تُوجَّه بيانات الإنترنت من الهاتف عبر حاسوب آخر: { $settings }.
rule-android-settings-traffic-led-elsewhere-about = الوكيل (proxy) للهاتف كله يرى بماذا يتصل. وتستخدم مكاتب وبعض التطبيقات واحدًا.

benign-android-switched-off-by-owner = أوقفه صاحب الهاتف، مثلًا ليثبّت تطبيقًا من مكان آخر.
benign-android-no-google = ليس على الهاتف خدمات Google، أو لم يوافق صاحبه على إرسال التطبيقات إلى Google.
benign-android-proxy-app = حدده تطبيق ضد الإعلانات أو أداة اختبار.

next-android-look-at-play-protect = افتحوا «متجر Play»، ثم صورتكم، ثم Play Protect. شغّلوه بعد أن تحصلوا على نصيحة.
next-android-ask-about-proxy = هل تعرفون هذا العنوان؟ انظروا في إعدادات شبكة Wi-Fi، عند «الخادم الوكيل».
