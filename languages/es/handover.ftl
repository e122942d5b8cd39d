### Un informe que se entrega a quien ayuda: palabras de la línea de comandos y la lista de pasos del paquete.

handover-written = El paquete es { $path } ({ $size } bytes). Solo quien tiene la clave secreta puede abrirlo; usted no puede.
handover-redacted = Los nombres, números y textos se cambiaron por marcas. Se conservó aquello en lo que se apoyan los hallazgos: lea report.html antes de enviarlo.
handover-not-redacted = Los nombres, números y textos de los hallazgos se dejaron como están.
handover-open = Para abrirlo:

checklist-title = Lista de pasos para quien ayuda
checklist-about = Este paquete viene de la revisión de un teléfono. Contiene el informe, la lista de lo que se leyó y las filas en las que se apoyan los hallazgos. No contiene nada más del teléfono.
checklist-answer = Respuesta de la revisión
checklist-evidence = Qué se revisó
checklist-findings = Hallazgos por grado
checklist-read = Partes leídas enteras
checklist-clues = Pistas que se pudieron buscar
# Dos números: 12 de 40.
checklist-of = { $part } de { $whole }
checklist-redacted = Nombres y textos cambiados por marcas
checklist-manifest = SHA-256 del manifiesto del informe entero
checklist-steps = En este orden
checklist-whole = Escriba «bridle verify CARPETA». Si el paquete está firmado, compare la clave con la que la persona le dio por otro camino.
checklist-agreed = Pregunte a la persona si está de acuerdo en que usted lo vea, y qué espera de ello.
checklist-reach = Pregunte cómo puede hablar con ella sin usar el teléfono que se revisó.
checklist-unread = Lea lo que no se pudo revisar, en report.html o en ledger.json, antes que los hallazgos.
checklist-rows = Vaya de cada hallazgo a su fila (rows.jsonl). Mire si la fila dice lo que dice el hallazgo.
checklist-harmless = Repase las causas inofensivas junto con la persona. Quizá ella conozca el motivo.
checklist-words = Diga qué se encontró en lo que se leyó. Una revisión no puede mostrar que un teléfono no tiene programas espía.
checklist-more = Si necesita más, pida la evidencia misma. manifest.json tiene el SHA-256 de cada archivo que se leyó.
checklist-keep = Guarde el paquete cifrado. Bórrelo cuando el caso termine.
