### Not yet reviewed by a person who speaks it.

artifact-ios-installed-app-state = حالة التطبيقات المثبّتة
artifact-ios-installed-app-state-about = تحفظ الشاشة الرئيسية وApp Store قوائم بالتطبيقات التي تعرفها. التطبيقات التي أُزيلت تبقى في هذه القوائم مدة.
