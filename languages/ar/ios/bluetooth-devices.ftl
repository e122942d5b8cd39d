### Not yet reviewed by a person who speaks it.

artifact-ios-bluetooth-devices = أجهزة Bluetooth
artifact-ios-bluetooth-devices-about = سماعات وساعات وسيارات وأجهزة تعقب اتصل بها الهاتف أو رآها بقربه. تُذكر في قائمة ولا تُقارن بشيء.
