### Not yet reviewed by a person who speaks it.

artifact-ios-accounts = الحسابات
artifact-ios-accounts-about = الحسابات المعدّة على الهاتف، والتطبيق الذي أعدّها، والخوادم التي تتصل بها. الحساب الذي لا يعرفه صاحب الهاتف يتيح لشخص آخر أن يقرأ معه.
