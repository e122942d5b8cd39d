### Not yet reviewed by a person who speaks it.
artifact-ios-safari-browser-state = Safari-lapok, régebbi fajta
artifact-ios-safari-browser-state-about =
    A Safari lapjai az iOS 14-ig, és az oldalak, amelyeket egy-egy lap korábban mutatott.
