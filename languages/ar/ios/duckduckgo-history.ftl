### Not yet reviewed by a person who speaks it.

artifact-ios-duckduckgo-history = سجل التصفح في DuckDuckGo
artifact-ios-duckduckgo-history-about = صفحات فتحها متصفح DuckDuckGo. زر النار فيه يحذف القائمة، إلا أجزاء ما زال يمكن استعادتها.
