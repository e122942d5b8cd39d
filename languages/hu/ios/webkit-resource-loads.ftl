### Not yet reviewed by a person who speaks it.
artifact-ios-webkit-resource-loads = Webnézetben betöltött webhelyek
artifact-ios-webkit-resource-loads-about =
    Minden alkalmazás feljegyzi, mely webhelyekről jöttek a weboldalai, és melyik vezetett melyikhez.
    A Safari is ilyen alkalmazás. Egy webhelynek csak a fő neve marad meg.
rule-ios-webkit-resource-loads-reached-by-redirect-alone =
    { $count ->
        [one] Egy webhelyre csak azért jutottak el, mert egy másik oldal továbbküldte a böngészőt: { $sites }.
       *[other] { $count } webhelyre csak azért jutottak el, mert egy másik oldal továbbküldte a böngészőt: { $sites }.
    }
rule-ios-webkit-resource-loads-reached-by-redirect-alone-about =
    Senki nem érintette meg ezeket a webhelyeket, és egyetlen oldal sem tartalmazza őket.
    Egy támadó webhelye így néz ki, és sok kattintásszámláló webhely is.
