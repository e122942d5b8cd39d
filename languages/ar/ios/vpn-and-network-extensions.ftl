### Not yet reviewed by a person who speaks it.

artifact-ios-vpn-and-network-extensions = VPN ومرشّحات الشبكة
artifact-ios-vpn-and-network-extensions-about = أي VPN أو مرشّح أو خادم أسماء يرى مع أي مواقع يتصل الهاتف. وكثير من الناس يستخدم واحدًا عن قصد.
rule-ios-vpn-and-network-extensions-traffic-passes = قد تمر بيانات هذا الهاتف عبر «{ $name }» ({ $through }).
rule-ios-vpn-and-network-extensions-traffic-passes-about = من يشغّله يستطيع أن يرى مع أي مواقع يتصل الهاتف. وبلا تشفير يرى أيضًا ما يُقال.
