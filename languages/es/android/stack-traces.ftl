### Not yet reviewed by a person who speaks it.
artifact-android-stack-traces = Programas a los que se preguntó qué hacían
artifact-android-stack-traces-about =
    Programas que se ejecutaban cuando se hizo el informe, o cuando una app no respondió unos días antes.
