### Not yet reviewed by a person who speaks it.

artifact-ios-paired-computers = الحواسيب المقترنة
artifact-ios-paired-computers-about = حواسيب وُصل بها الهاتف وهو يثق بها. الحاسوب الموثوق يستطيع نسخ محتوى الهاتف المفتوح القفل.
