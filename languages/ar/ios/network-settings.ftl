### Not yet reviewed by a person who speaks it.

artifact-ios-network-settings = إعدادات الشبكة
artifact-ios-network-settings-about = كيف يصل الهاتف إلى الشبكة. الوكيل (proxy) أو خادم الأسماء يرى مع أي مواقع يتصل.
rule-ios-network-settings-proxy-set = خدمة الشبكة «{ $name }» ترسل البيانات عبر وكيل (proxy): { $through }.
rule-ios-network-settings-proxy-set-about = من يشغّل وكيلًا يرى مع أي مواقع يتصل الهاتف. وبلا تشفير يرى أيضًا ما يُقال.
