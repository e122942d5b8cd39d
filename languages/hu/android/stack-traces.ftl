### Not yet reviewed by a person who speaks it.
artifact-android-stack-traces = Programok, amelyeket megkérdeztek, mit csinálnak
artifact-android-stack-traces-about =
    Programok, amelyek a jelentés készítésekor futottak, vagy amikor néhány nappal előtte egy alkalmazás nem válaszolt.
