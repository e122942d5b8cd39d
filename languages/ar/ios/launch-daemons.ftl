### Not yet reviewed by a person who speaks it.
artifact-ios-launch-daemons = خدمات تبدأ من تلقاء نفسها
artifact-ios-launch-daemons-about = ما يشغّله الهاتف دون أن يطلبه أحد: كل خدمة وبرنامجها وما تبدأ به. في هاتف عادي كلها أجزاء من iOS.
rule-ios-launch-daemons-program-in-odd-place = أُعدّت خدمة لتشغيل { $path }، حيث لا مكان للبرامج.
rule-ios-launch-daemons-program-in-odd-place-about = برامج الهاتف تقع في مجلدات قليلة لا يستطيع شيء آخر تغييرها. وهذه الخدمة تشغّل برنامجًا من مجلد آخر. كانت برامج تجسس نُشر عنها في مجلدات كهذه. وكذلك أدوات يثبّتها الناس بعد كسر قيود الهاتف.
