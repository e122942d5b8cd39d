### Not yet reviewed by a person who speaks it.
### How much a finding says: a word, and what the word means.

grade-context = Contexto
grade-context-about = Es cierto y conviene saberlo. Por sí solo dice poco.
grade-reached = Llegó al teléfono
grade-reached-about = Una dirección o un remitente conocido llegó al teléfono. Eso no muestra que se haya abierto algo.
grade-contact = Contacto
grade-contact-about = El teléfono tuvo contacto con una dirección conocida. Eso no muestra qué resultó de ello.
grade-attempt = Intento
grade-attempt-about = Rastros así son típicos de un intento de entrar. No muestran que haya funcionado.
grade-ran = Estuvo presente
grade-ran-about = Un programa, archivo, app o certificado conocido estuvo en el teléfono.
grade-confirmed-twice = Visto dos veces
grade-confirmed-twice-about = Dos fuentes que no dependen una de otra muestran lo mismo.
