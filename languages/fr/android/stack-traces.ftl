### Not yet reviewed by a person who speaks it.

artifact-android-stack-traces = Programmes à qui l’on a demandé ce qu’ils font
artifact-android-stack-traces-about =
    Les programmes en cours quand le rapport a été fait, ou quand une application ne répondait plus quelques jours avant.
