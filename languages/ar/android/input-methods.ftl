### Not yet reviewed by a person who speaks it.

artifact-android-input-methods = لوحات المفاتيح
artifact-android-input-methods-about = لوحات المفاتيح على الهاتف واللوحة المستخدمة. لوحة المفاتيح ترى كل ما يُكتب.
