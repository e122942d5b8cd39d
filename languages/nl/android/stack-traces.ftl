### Not yet reviewed by a person who speaks it.

artifact-android-stack-traces = Programma’s waaraan is gevraagd wat ze doen
artifact-android-stack-traces-about =
    Programma’s die draaiden toen het rapport werd gemaakt, of toen een app enkele dagen eerder niet antwoordde.
