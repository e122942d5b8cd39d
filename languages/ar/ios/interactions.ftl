### Not yet reviewed by a person who speaks it.

artifact-ios-interactions = التواصل مع أشخاص
artifact-ios-interactions-about = يتذكر الهاتف أي تطبيق استُخدم للتواصل، ومع من، ومتى. وكثيرًا ما تبقى الإدخالات بعد حذف الرسالة نفسها.
