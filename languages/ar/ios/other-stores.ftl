### Not yet reviewed by a person who speaks it.
artifact-ios-other-stores = البريد والملاحظات والتذكيرات
artifact-ios-other-stores-about = رسائل بريد وملاحظات وتذكيرات وأيقونات صفحات ويب. إذا ورد فيها رابط معروف أو مرسل معروف فقد وصل إلى الهاتف. ولا يعني ذلك أن أحدًا فتحه.
