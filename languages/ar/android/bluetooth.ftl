### Not yet reviewed by a person who speaks it.

artifact-android-bluetooth = Bluetooth
artifact-android-bluetooth-about = أجهزة مقترنة بالهاتف، وأي تطبيق شغّل Bluetooth أو أوقفه.
