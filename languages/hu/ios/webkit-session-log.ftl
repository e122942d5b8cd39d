### Not yet reviewed by a person who speaks it.
artifact-ios-webkit-session-log = Webnézetben betöltött webhelyek, régebbi fajta
artifact-ios-webkit-session-log-about =
    Körülbelül az iOS 12-ig minden alkalmazás vezette ezt a listát: mely webhelyek voltak, és melyik vezetett melyikhez.
