### Not yet reviewed by a person who speaks it.
artifact-ios-cellular = Tarjetas SIM
artifact-ios-cellular-about =
    Tarjetas SIM que estuvieron en este teléfono o en el anterior, con sus números.
rule-ios-cellular-several-sim-cards = Este teléfono, o el anterior, tuvo { $count } tarjetas SIM.
rule-ios-cellular-several-sim-cards-about =
    Una tarjeta nueva es algo corriente. Importa si un número dejó de funcionar o se traspasó sin que usted lo pidiera.

benign-new-sim = La persona dueña cambió de contrato o de teléfono, o usó una tarjeta en un viaje.
benign-two-numbers = El teléfono se usa con dos números.
next-ask-the-carrier = ¿Dejó su número de funcionar alguna vez sin motivo? Entonces pregunte a su operadora cuándo se emitieron tarjetas.
