### Not yet reviewed by a person who speaks it.

artifact-android-vpn = VPN والشبكات
artifact-android-vpn-about = أي تطبيق ينقل بيانات الإنترنت، وعبر أي خوادم أسماء ووكلاء (proxy) تمر.
rule-android-vpn-always-on = التطبيق «{ $package }» ينقل كل بيانات الإنترنت من الهاتف، ومضبوط ليعمل دائمًا.
rule-android-vpn-always-on-about = يرى تطبيق VPN بماذا يتصل الهاتف. وكثير من الناس يستخدم واحدًا ليحمي نفسه. ولا يصبح ذلك مهمًا إلا إذا لم يعرف أحد من أعدّه.
rule-android-vpn-network-proxy = شبكة استخدمها الهاتف تمر عبر حاسوب آخر: { $proxy }.
rule-android-vpn-network-proxy-about = يرى الوكيل (proxy) بماذا يتصل الهاتف. وتستخدم مكاتب ومدارس وبعض شركات الاتصالات واحدًا.

benign-android-own-vpn = أعددتم VPN بأنفسكم، أو أعدّه تطبيق للخصوصية أو ضد الإعلانات.
benign-android-carrier-proxy = تحدد شركة الاتصالات هذا العنوان للجميع.

next-android-look-at-vpn = انظروا في «الإعدادات»، ثم «الشبكة»، ثم «VPN». هل تعرفون التطبيق، وهل أعددتموه أنتم؟
