### Not yet reviewed by a person who speaks it.

artifact-ios-cookies = ملفات تعريف الارتباط (cookies)
artifact-ios-cookies-about = ملاحظات صغيرة تتركها المواقع على الهاتف عندما يحمّلها تطبيق. وهي تدل على أن الهاتف اتصل بالموقع.
