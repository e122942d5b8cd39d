### Not yet reviewed by a person who speaks it.

artifact-ios-version-history = إصدارات iOS عبر الزمن
artifact-ios-version-history-about = تسمّي يوميات النظام نفسه إصدار iOS الذي كان يعمل عند كتابتها. وهذا يساعد على معرفة أي هجمات كانت ممكنة حينها.
