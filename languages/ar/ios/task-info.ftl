### Not yet reviewed by a person who speaks it.

artifact-ios-task-info = مهام النواة
artifact-ios-task-info-about = لنواة النظام قائمة خاصة بما يعمل. وهي تُظهر الأسماء والأعمار، لا الأماكن.
rule-ios-task-info-jailbreak-tool = البرنامج { $path } معروف من هواتف كُسرت قيودها.
rule-ios-task-info-jailbreak-tool-about = هذه الأدوات ليست برامج تجسس. لكنها تتيح لأي شخص تثبيت برامج، لذلك يهم من وضعها هناك.
