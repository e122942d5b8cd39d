### Not yet reviewed by a person who speaks it.

artifact-ios-secure-sites = مواقع طلبت التشفير
artifact-ios-secure-sites-about = تستطيع المواقع أن تطلب من تطبيق استخدام اتصالات مشفّرة فقط. ويتذكرها الهاتف، لسنة في أحيان كثيرة. والإدخال يدل على أن الموقع أجاب الهاتف.
