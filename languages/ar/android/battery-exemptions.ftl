### Not yet reviewed by a person who speaks it.

artifact-android-battery-exemptions = معفاة من توفير البطارية
artifact-android-battery-exemptions-about = تطبيقات لا تنام أبدًا. تطلب ذلك تطبيقات تراقب شخصًا، وتطلبه تطبيقات كثيرة أخرى.
