### Not yet reviewed by a person who speaks it.

artifact-ios-wifi-networks = شبكات Wi-Fi معروفة
artifact-ios-wifi-networks-about = شبكات يعرفها الهاتف، ومتى انضم إليها. وهي تساعد على معرفة أين كان الهاتف. ولا تُقارن بشيء.
