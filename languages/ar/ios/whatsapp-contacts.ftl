### Not yet reviewed by a person who speaks it.

artifact-ios-whatsapp-contacts = جهات الاتصال في WhatsApp
artifact-ios-whatsapp-contacts-about = أشخاص يعرفهم WhatsApp، مع حساباتهم وما يقولونه عن أنفسهم. العنوان المنشور هنا عُرض على صاحب الهاتف. ولم يُفتح دائمًا.
