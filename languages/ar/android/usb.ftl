### Not yet reviewed by a person who speaks it.

artifact-android-usb = USB
artifact-android-usb-about = أجهزة وُصلت بكابل، وتطبيقات تُفتح بسبب ذلك.
