### Not yet reviewed by a person who speaks it.
artifact-ios-global-preferences = Az egész telefon beállításai
artifact-ios-global-preferences-about =
    Be van-e kapcsolva a Zárolt mód (Lockdown Mode), és milyen nyelvek vannak beállítva. Ezekből a beállításokból mást nem őrzünk meg.
rule-ios-global-preferences-lockdown-mode =
    { $state ->
        [on] A Zárolt mód (Lockdown Mode) be volt kapcsolva.
        [off] A Zárolt mód (Lockdown Mode) ki volt kapcsolva. Korábban már bekapcsolták.
       *[never] A Zárolt módot (Lockdown Mode) soha nem kapcsolták be.
    }
rule-ios-global-preferences-lockdown-mode-about =
    A Zárolt mód kikapcsolja a telefon olyan részeit, amelyeket ismert támadások használtak.
    Azoknak való, akik ilyen támadások célpontjai lehetnek.

benign-own-choice = A tulajdonos döntött így. A legtöbb ember soha nem kapcsolta be.
next-consider-lockdown-mode = Ha célpont lehet, olvasson a Zárolt módról (Lockdown Mode) itt: Beállítások, Adatvédelem és biztonság.
