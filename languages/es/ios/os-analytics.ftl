### Not yet reviewed by a person who speaks it.
artifact-ios-os-analytics = Procesos en el informe diario del sistema
artifact-ios-os-analytics-about =
    El sistema cuenta una vez al día cuántos datos usó cada proceso, y guarda los nombres completos.
    En una copia de seguridad sin contraseña, esta es la mejor lista de lo que se ejecutó.
