import type { Lexicon } from "./lexicon.ts";

/** Spanish of Spain and Latin America, as customers write it: often without accents and opening signs. */
export const es: Lexicon = {
  language: "es",
  lists: {
    color:
      "negro|negra|blanco|blanca|azul|azul marino|rojo|roja|verde|rosa|gris|marron|beige|amarillo|morado|naranja|dorado|plateado",
    cosa: "pedido|pedidos|paquete|paquetes|envio|envios|orden|ordenes|compra|compras|articulo|articulos|producto|productos|entrega|encomienda|mercancia|zapatos|zapatillas|vestido|anillo|camiseta|libro|regalo|cosas|caja|chaqueta",
    recibido:
      "recibido|recibi|recibimos|recibo|recibir|llegado|llega|llego|llegar|llegaron|entregado|entregaron|entregan|entrega|entregarme|entregada|tengo|venido|aparecido|enviado|enviaron|aparece|recibida|recibidos",
    no: "no|nunca|nada|ni|sin|todavia no|aun no|tampoco|jamas",
    cambiar:
      "cambiar|cambio|cambiarla|cambie|modificar|modificacion|corregir|correccion|actualizar|rectificar|editar|cambien|poner|anadir|agregar|ingresar|configurar|cambiarlo",
    quiero:
      "quiero|quisiera|querria|quiere|queria|deseo|me gustaria|necesito|puedo|podria|podrian|pueden|puede|puedes|como|favor|solicito|solicitar|hacer|tengo que|debo|hay que|posible|exijo|pido|quisieramos|ayuda|ayudame|pretendo",
    dinero:
      "reembolso|reembolsos|devolucion del dinero|devolucion de mi dinero|devolucion del importe|mi dinero|el dinero|reembolsado|reembolsan|reembolsaron|reembolsar|reintegro|importe|abono|dinero de vuelta|reembolsen",
    roto: "roto|rota|rotos|rotas|danado|danada|danados|danadas|defectuoso|defectuosa|defectuosos|defectuosas|averiado|averiada|estropeado|estropeada|golpeado|golpeada|rajado|rajada|rasgado|rasgada|quebrado|quebrada|rayado|rayada|manchado|manchada|mancha|manchas|abollado|abollada|descosido|descosida|agujero|defecto|defectos|falla|fallas|partido|partida|aplastado|aplastada|caducado|caducada|vencido|vencida|desperfecto|desperfectos|mojado|mojada|destrozado|destrozada|despegado|despegada|deteriorado|deteriorada|malogrado|inservible|astillado|derramado",
    dias: "dia|dias|semana|semanas|mes|meses|horas|mucho tiempo|tiempo|quincena",
    direccion:
      "direccion|direcciones|domicilio|codigo postal|direcion|numero de casa|numero de piso|calle|datos de envio|datos de entrega",
  },
  phrases: {
    cancel_order: `
      4 no (me|lo|la|nos|los)? (manden|envien|despachen|mandeis|envieis|manden nada|mandes|envies)
      5 (cancelar|cancelen|cancelo|cancele|anular|anulen|anule|cancelacion|anulacion|cancela|canselar|cancelarlo|cancelarla) * {cosa}
      5 {cosa} * (cancelar|cancelarlo|cancelarla|anular|anularlo|cancelen|cancelacion|cancelado|anulen)
      5 (cancelar|cancelen|anular|cancelacion) * (#order|#number)
      4 {quiero} * (cancelar|cancelarlo|cancelarla|anular|anularlo|cancelacion|anulacion|canselar)
      4 (cancelarlo|cancelarla|anularlo|anularla|cancelenlo|cancelenla)
      3 (cancelar|cancelacion|anular|anulacion|cancelen|cancele|cancelado)
      4 (no) (envien|manden|lo envien|lo manden|despachen|enviar|envieis|me envien) *
      4 (detener|parar|paren|detengan|frenar) * (pedido|envio|compra|orden)
      4 (ya no|no) (quiero|necesito|lo quiero|lo necesito|la quiero|deseo) * (pedido|compra|producto|articulo|mas|orden)?
      4 (pedido|compra|compre|pedi|orden) * (por error|por equivocacion|sin querer|dos veces|duplicado|duplicada)
      3 (me arrepenti|me arrepiento|cambie de opinion|cambiado de opinion)
      3 (desistimiento|desistir|derecho de desistimiento|gastos de cancelacion)
      -5 no (quiero|quise|queria|he pedido) (cancelar|anular)
      -4 (cancelar|anular) * (suscripcion|membresia|cuenta|newsletter)
      -3 ya no (quiero|necesito) * (devolver|cambiar)
      2 (equivoque|error|cancel*|anular)
      5 (no|ya no|por favor no) * (envien|manden|envieis|mandeis|despachen|procesen|tramiten|preparen|enviar|mandar|envie|mande) (el|la|mi|este|ese|#order|#number|nada|pedido|lo|ya)
      5 (dar|den|dad|dar me|darme|dame|doy|dieran) de baja (el|mi|este|la|ese) (pedido|compra|orden|encargo)
      5 (quitar|quiten|eliminar|eliminen|borrar|borren|parar|paren|detener|frenar|frenen|anular|suspender|retirar) (uno|una|el pedido|mi pedido|la compra|la orden|el envio|uno de|el segundo|el duplicado|este pedido)
      4 (al final |finalmente |ya )? * (necesitar|necesitamos|necesito|queremos|quiero|necesitaremos) (el|la|lo|los|las|mas|ya|mi|este|nada)
      4 (di|le di|dimos|clique|pulse|compre|pague|pedi|hice|hicimos) * (dos veces|doble|por duplicado|sin querer|por error|2 veces)
      4 (antes de que|antes q|antes) (salga|lo envien|lo manden|se envie|lo despachen|salgan|envien|manden)
      4 (marido|mujer|esposo|esposa|madre|padre|novio|novia|hijo|hija|hermano|hermana|amiga|amigo|pareja) (ya )? (ha comprado|compro|lo compro|ha pedido|pidio|me lo compro|tambien compro)
      3 (cambiado|cambio|cambiaron) (nuestra|mi|la|de|mis|nuestros) (situacion|planes|circunstancias|idea|opinion|parecer)
      -4 dar* de baja * (suscripcion|cuenta|newsletter|membresia)
      5 (echar|echarme|dar) (para|pa)? (atras|marcha atras)
      4 (paren|parar|parad|pareis|frenen|frenar|detener|detengan) (el|la|mi|ese|este) (pedido|envio|compra|#number)
      4 (no lo|no la|no me lo|no los|ya no) (necesito|quiero|queremos|necesitamos) (mas|ya)?
      4 (marido|mujer|esposa|esposo|madre|padre|hijo|hija|hermano|hermana|novio|novia) * (ya)? (compro|comprado|pidio|pedido|tenia)
      4 (a tiempo de|estoy a tiempo|todavia se puede|aun se puede|se puede|puedo) (de)? (cancelar|anular|echarlo|pararlo|deshacer)
      4 (antes de que) (salga|lo manden|lo envien|lo mandeis|lo envieis|lo despachen)
      3 (equivoque|equivocado|confundi) (de|con) (la)? (talla|modelo|color|articulo|pedido)
    `,
    change_address: `
      5 {cambiar} * {direccion}
      5 {direccion} * (cambiar|cambiarla|modificar|equivocada|incorrecta|erronea|mal|corregir|actualizar|antigua|incompleta|error|anterior|vieja)
      5 (otra|nueva|diferente|distinta|equivoque|equivocado|me equivoque|error en|mal|antigua|vieja|incorrecta|erronea) * {direccion}
      4 (enviar|envien|entregar|entreguen|mandar|manden|enviarlo|entregarlo|reciban) * (a otra|otra|nueva|mi trabajo|mi oficina|casa de mi|a casa de|diferente) * (direccion|trabajo|madre|padres|oficina|vecino|lugar|ciudad|hermana|domicilio)?
      4 (mude|mudado|mudanza|mudar|me mude|cambio de domicilio|cambiado de casa)
      4 (olvide|olvido|falta|falto) * (numero|piso|puerta|portal|apartamento|calle|codigo postal|departamento)
      4 (cambiar|cambio) * (lugar|punto|sitio) de (entrega|recogida|envio)
      -5 (entregado|entregaron|dejaron|dejado|entrego) * (direccion equivocada|otra direccion|direccion incorrecta|direccion erronea|vecino)
      -5 direccion (de correo|de email|de mail|ip|electronica|de devolucion)
      4 (entregar|entregarlo|entregarla|enviar|enviarlo|mandarlo|recibir) * (en|a) (mi|casa de|la casa) * (trabajo|oficina|madre|padres|vecino|amiga|amigo|hermana|hermano)
      2 (direccion|domicilio|mude)
      5 (puse|pusimos|meti|escribi|di|indique|he puesto|tengo|deje) * (codigo postal|direccion|numero|calle|piso|portal|ciudad|domicilio|puerta|cp)
      5 (mandar|enviar|entregar|mandarlo|enviarlo|mandarmelo|enviarmelo|lleven|manden|llegue|dejar|entregarlo|envien) (mejor )? (a|en|al) * (oficina|trabajo|otra direccion|otro domicilio|madre|padres|vecino|vecina|nuevo|nueva|otro sitio|punto de recogida|tienda|curro|suegra|hermana)
      4 (no hay|no habra|no estoy|no estamos|no esta|no queda) (nadie )? (en casa|en mi casa|en el domicilio)
      3 (es|era|seria) (el|la)? * (y no|no) (el|la)?
      4 (piso|casa|domicilio|departamento) (anterior|de antes|antiguo|antigua|viejo|vieja)
      4 (ahora vivo|vivo ahora|ya no vivo|nos hemos mudado|me he mudado|me mudo|me mude|mudanza|mudamos)
      4 (dejar|entregar|mandar|enviar|traer|llevar|recibir|ir|dejen) * (al trabajo|en el trabajo|a la oficina|en la oficina|mi oficina|piso nuevo|casa nueva|casa de mis padres|otra direccion|otro sitio|vecino)
      4 (mejor|en vez|en lugar) (que|q|de) (en|a)? (mi casa|casa|mi domicilio)
    `,
    fraud_unauthorised: `
      5 (fraude|fraudulento|fraudulenta|fraudulentos|hackeado|hackeada|hackearon|hackeo|pirateado|phishing|suplantacion|robo de identidad|tarjeta robada|tarjeta clonada|clonaron|clonada)
      5 (no|nunca|yo no) * (hice|hecho|realice|realizado|autorice|autorizado|efectuado|reconozco|reconocemos) * (pedido|compra|cargo|cobro|pago|transaccion|orden|operacion)
      5 (no|nunca) (he )?(comprado|pedido|compre|pedi|ordene|ordenado|solicitado|solicite) (nada|este|esta|eso|esto|ningun|ninguna|en su|en esta)
      4 (cargo|cobro|compra|pedido|transaccion|pago) * (no reconozco|desconocido|desconocida|no autorizado|no autorizada|sospechoso|sospechosa|que no hice|no he hecho|sin mi autorizacion|sin mi consentimiento|no es mio|no realice)
      5 alguien * (uso|usado|utilizo|utilizado|ha usado|esta usando|hizo|compro) * (tarjeta|cuenta|nombre|datos|pedido|compra)
      4 (tarjeta|cuenta|paypal) * (robada|robaron|robado|hackeada|clonada|sin mi permiso|sin autorizacion)
      3 (estafa|estafadores|estafado|estafada|timo|denunciar|denuncia|policia)
      -4 (no he|no) (recibido|recibi)
      4 nunca (compre|he comprado|pedi|he pedido) * (en|con) (su|vuestra|esta|ustedes)
      2 (desconocido|sospechoso)
      5 (no (los|les|os|la|lo) (conozco|conocemos|conocia)|no se quienes son|ni los conozco|nunca he oido hablar|ni idea de quienes son|no se quien sois)
      5 (quitado|sacado|cobrado|descontado|cargado|retirado|salido|robado|quitaron|sacaron|cobraron|descontaron) * (de|en|a) (la|mi|nuestra) (cuenta|tarjeta) * (no|nunca|jamas|desconozco|sin mi|ni)
      5 (en mi vida|jamas|nunca|yo no|no) (os|les|he|le) (comprado|compre|pedido|pedi) (nada|en|ahi|algo)
      5 (mi compra|mi pedido|que compra|que pedido|una compra|un pedido) * (yo)? (no|nunca) (he)? (comprado|compre|pedido|hecho|hice)
      4 (no se que es|no se nada|no tengo ni idea|ni idea)
      4 (pagado|pagada|pagaron|comprado) con mi tarjeta
    `,
    dispute_chargeback: `
      5 (contracargo|contra cargo|chargeback|retrocesion|retroceso del cargo|desconocimiento de cargo)
      5 (disputa|disputar|reclamacion|reclamo|controversia|caso) * (paypal|banco|tarjeta|visa|mastercard|mercado pago)
      5 (paypal|banco|tarjeta|visa) * (disputa|disputar|devolver el cargo|reclamacion|revertir|retroceder|anular el cargo|caso)
      4 (abrir|abri|abierto|iniciar|inicie|poner|puse|abrire) * (disputa|controversia|caso en paypal|reclamacion en paypal|caso paypal)
      4 (hablar|llamar|contactar|acudir|ir|hablare|voy|comunicar*) * (con|a|al) (mi|el) banco * (devolver|cargo|anular|reclamar|disputa|revertir|recuperar)?
      3 (disputa|disputar)
      5 (pido|pedire|voy a pedir|hablo|hablare|voy|reclamo|reclamare|contacto|solicito|solicitare|recurro|digo) (a|con|al|en) (mi|el|la) (tarjeta|banco|visa|mastercard|entidad|paypal) * (anul*|devuelv*|devolucion|retroce*|cancele|reclam*|revers*|disput*|cargo|cobro|pago)
      5 (anule|retroceda|revierta|devuelva|cancele|rechace) (el|la|este) (cobro|cargo|pago|operacion|recibo)
      5 (disputa|contracargo|retrocesion|devolucion del cargo|retroceder el cargo|desconocer el cargo)
      5 (pido|pedire|pedir|pedirle|digo|dire|reclamo|reclamar|reclamare|hablo) (al|a mi|con mi|con el|le) (banco|tarjeta|paypal|visa) * (devuelva*|devolver|retroceda|cargo|dinero|anule)
      5 (banco|paypal|visa|mastercard|klarna|tarjeta) * (ha)? (abierto|abrio|abrieron) (una|un)? (reclamacion|disputa|caso|expediente|controversia)
      5 (abri|abierto|puse|puesto|iniciado|inicie) * (disputa|reclamacion|caso|controversia) * (paypal|banco|visa|klarna|tarjeta)
      -3 gracias
    `,
    safety_injury: `
      5 (alergia|alergica|alergico|reaccion alergica|intoxicacion|intoxicado|intoxicada|envenenado|anafilaxia)
      5 (herido|herida|lesion|lesionado|hospital|urgencias|ambulancia|puntos de sutura|descarga electrica|calambrazo|electrocutado|me electrocuto|asfixia|atraganto|atragantado)
      5 (se incendio|incendio|incendiado|prendio fuego|ardio|exploto|explotado|explosion|chispas|humo|sobrecalento|sobrecalienta|se derritio|cortocircuito|corto circuito)
      4 (quemado|quemada|quemo|quemadura|quemaduras|quemé) * (piel|mano|manos|cara|dedo|dedos|brazo|pierna|hijo|hija|bebe|ojos|cuero cabelludo|me)?
      4 (me|se|le) (quemo|quemé|queme|corto|corte|cortado|hizo dano|lastimo|lastime|lesione|quemado)
      4 (sarpullido|ronchas|picor|picazon|hinchazon|hinchada|hinchado|irritacion|irritaciones|erupcion|vomitos|vomitado|vomitar|enfermo|enferma|urticaria|granos) * (despues|desde|tras|por|piel|cara|cuerpo|al usar)?
      4 (despues|tras|al) (de )?(usar|usarlo|aplicar|aplicarlo|comer|comerlo|tomar|consumir|ponerme) * (ronchas|picor|alergi*|enferm*|irrita*|hinch*|mal|dolor|ardor|vomit*)
      4 (trozo|trozos|pedazo|pedazos|restos) de (vidrio|cristal|metal|plastico) *
      3 (peligroso|peligrosa|peligro|toxico|toxica)
      5 (me|se|le|nos) (queme|quemo|quemado|corte|corto|cortado|lastime|lastimo|herido|heri|hizo dano|electrocute|golpee|abrase|escalde|quemaron|intoxico|intoxique) * (mano|manos|dedo|dedos|brazo|cara|pie|pierna|piel|ojo|ojos|boca|lengua|todo)?
      -5 (puede|pueden|apta|apto|aptas|sirve|usar|usarla|recomendable|contiene|valida|adecuada) * (alerg*)
      4 (chispas|chispazo|llamas|ardio|exploto|calambrazo|echo humo|prendio fuego)
      5 (me|le|nos|se) (ha)? (quemo|corto|quemado|cortado|electrocuto) (la|el|los|las|mi|un)? (mano|dedo|dedos|pelo|brazo|cara|pierna|piel|ojo|hijo|hija)
      4 (ronchas|sarpullido|erupcion|rojeces|manchas rojas|picores|hinchado|hinchada|ampollas)
      4 (trago|tragar|tragarse|atraganto|atragantar|asfixia|ahogo|traga)
    `,
    where_is_order: `
      5 (donde|adonde|dnde|en donde) (esta|estan|se encuentra|se encuentran|quedo|anda|va|ta|viene) * {cosa}
      4 (donde|dnde) (esta|estan|se encuentra|va|anda) (mi|mis|el|la|lo|nuestro)
      5 (cuando|cuándo|k dia|que dia|en que fecha|a que hora) * (llega|llegara|llegan|llegaran|llegar|recibo|recibire|recibir|entregan|entregaran|entrega|envian|enviaran|enviado|sale|saldra|despachan|me llega|llegue) * {cosa}
      4 (cuando|cuándo|que dia|en que fecha) * (llega|llegara|llegan|me llega|me llegara|recibo|recibire|recibire|recibir|entregan|entregaran|envian|enviaran|sera entregado|lo envian|saldra|sale)
      5 (seguimiento|rastrear|rastreo|tracking|localizar|rastrearlo|trackear|seguir) * {cosa}
      4 (numero|link|enlace|codigo|no|guia|datos) de (seguimiento|rastreo|guia|tracking|envio|localizacion)
      3 (seguimiento|rastreo|rastrear|tracking|numero de guia)
      4 (estado|estatus|status|situacion|informacion|noticias|novedades|actualizacion|info|progreso) (de|del|sobre|acerca|en) * {cosa}
      4 {cosa} * (estado|estatus|ya salio|ya fue enviado|ya lo enviaron|fue enviado|en camino|ha salido|va en camino|esta en camino|ha sido enviado|se ha enviado)
      3 (cuanto|cuantos|cuanto tiempo|cuantos dias) * (tarda|tardara|tardan|demora|falta|faltan|tardan en|va a tardar) * (llegar|pedido|envio|paquete|entrega|entregar|recibir|en llegar)?
      4 (fecha|plazo|hora|dia) (de|estimada|prevista|aproximada) * (entrega|llegada|envio)
      4 (que|q|k) (pasa|paso|ha pasado|sucede|hay|ocurre) (con|de|a) (mi|el|mis|la) * {cosa}
      3 (ya )?(enviaron|han enviado|mandaron|despacharon|salio) * {cosa}
      3 (saber|conocer|consultar|ver|averiguar|informacion) * (donde|cuando|estado|estatus|de mi pedido|mi pedido|sobre mi pedido|del pedido|mi envio)
      3 (llegara|llega|llegue) * (a tiempo|antes|para navidad|para el|hoy|manana)
      2 (numero de pedido|numero de orden|mi pedido)
      -5 (donde|cuando|estado|estatus) * {dinero}
      -5 donde (esta|estan|queda|quedan|se ubica*) * (tienda|tiendas|local|sucursal|ubicad*)
      -4 (estado|cuando) * (devolucion|reembolso|cambio)
      2 (cuando|donde|estado|envio|llega|llegara)
      4 (ya )? (ha |han |habia )? (salido|salio|sale|enviado|despachado|mandado) (ya )? (del|de|de su|de vuestro) (almacen|tienda|bodega|ahi|alli|deposito)
      4 (que|q) (pasa|paso|ha pasado|hay|sucede|ocurre|onda) (con|de|del) (mi|el|mis|los|lo|nuestro) * {cosa}
      4 (cuando|para cuando|mas o menos cuando|fecha) * (me llega|llegara|va a llegar|llegaria|recibire|lo tendre|lo recibo|me lo entregan|lo entregan|me lo traen|estara|espero)
      4 (saber|confirmar|decirme|decir|averiguar) (mas o menos |si )? (cuando|donde|por donde|si ya)
      3 (ya )? (ha salido|salio|lo mandaron|lo enviaron|lo han enviado|lo han mandado|esta en camino|viene en camino)
      4 (que|q) (pasa|paso|hay|fue|onda|ha pasado) (con|de) (el|mi|la|lo|#number|#order)?
      4 (sabeis|saben|sabe|dime|digan|me dicen|decirme|alguna idea|alguna novedad) * (cuando|donde|si ya|en que punto|por donde)
      4 (cuando|cuándo|que dia|para cuando) (me)? (llega|llegan|llegara|llegaran|llegaria|lo recibo|recibire|viene|me llega)
      4 (ya)? (salio|ha salido|lo mandaron|lo enviaron|lo han enviado|salieron) (o|ya|mi|no|el)? (no|q|que|todavia)?
      4 (no se nada|sin noticias|ninguna noticia|silencio total|no he sabido nada|nada mas) (desde|de|despues)?
      4 (en que punto|por donde) (esta|va|anda|andan|estara)
      3 donde (esta|anda|andan|estara)
    `,
    delayed_stalled: `
      5 (retraso|retrasos|retrasado|retrasada|demora|demorado|demorada|atrasado|atrasada|atraso|tardanza|demorando|retrasa|tardando)
      5 (todavia|aun|sigo|seguimos|a la fecha|hasta ahora|hasta el momento|sigue|hasta hoy) * {no} * {recibido}
      5 {no} * (recibido|recibi|llegado|llega|llego|entregado|entregaron|llegaron|enviado|han entregado) * {cosa}
      5 {cosa} * {no} * (llegado|llega|llego|llegar|recibido|entregado|entregaron|enviado|llegaron|aparece|se mueve)
      4 {no} (me )?(ha|han|he|hemos|lo he|lo|la) (llegado|llego|recibido|entregado|enviado)
      4 {no} (me )?(llega|llego|llegan|recibo|recibi|llegaron|entregan)
      4 (sigo|seguimos|estoy|llevo|continuo|aun|todavia|sigue) * (esperando|espero|en espera|a la espera|esperarlo)
      4 (esperando|espero|esperar|llevo esperando) * {cosa}
      4 (debia|deberia|tenia|tendria|iba|habia|debio|supone|prometieron|dijeron|prevista|previsto|ponia) * (llegar|entregar|llegado|recibir|entregado|llegaria|entregarse|llegar ayer|ayer|el lunes|el martes|el miercoles|el jueves|el viernes|hace)
      5 (seguimiento|rastreo|tracking|paquete|pedido|envio|estado|guia) * (no se mueve|no avanza|no se actualiza|no cambia|parado|parada|detenido|detenida|atascado|atascada|estancado|estancada|bloqueado|sin movimiento|sin cambios|no actualiza|retenido|trabado|varado)
      4 (parado|detenido|atascado|estancado|retenido|varado|bloqueado) (en|desde) * (almacen|centro|transito|bodega|correos|hace|dias|reparto|delegacion|aduana)?
      4 {cosa} * (perdido|perdida|extraviado|extraviada|se perdio|se extravio|desaparecido|se ha perdido)
      4 (perdido|extraviado|perdieron) * {cosa}
      4 (tarda|tardan|tardando|demora|demoran) (mucho|demasiado|tanto|bastante)
      3 (tarda|tardan|demora|demoran)
      4 (pedi|compre|hice|ordene|pague|realice|comprado|pedido|compramos) * hace * {dias}
      4 hace * {dias} * (pedi|compre|hice|ordene|pague|espero|esperando|pedido|compra)
      4 (llevo|lleva|llevamos|van|pasaron|han pasado|ya pasaron|ya van) * {dias} * (esperando|espero|sin|y no|nada|y nada|en|desde|sigue|retenido)?
      3 (por que|porque|xq) * (tarda|tanto|demora|no ha|no han|no llega|todavia|aun)
      4 (pasado|paso|vencio|supero|excedido|superado|cumplido|fuera) (la |el |de )?(fecha|plazo|dia) * (entrega|previst*|estimad*)?
      4 (en transito|en reparto|en preparacion|en proceso|en camino|preparando|procesando|pendiente) * (desde|hace|sigue|aun)
      3 (sin noticias|sin novedades|ninguna noticia|sin movimiento)
      -5 {no} * {recibido} * {dinero}
      -5 {dinero} * {no}
      -4 {no} * (recibido|recibi|llega|llegado) * (correo|email|e mail|confirmacion|codigo|factura|respuesta|enlace|etiqueta|contrasena|mail|contestacion|sms)
      -4 (sin|no|ninguna) * (respuesta|contestan|responden|contestacion)
      4 (sigue|continua|aun|todavia) * (preparacion|proceso|transito|procesando|preparando|pendiente)
      2 (esperando|todavia|aun|tarda|hace)
      5 (lleva|llevo|llevamos|llevan|hace|desde hace|van|vamos) (2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|#number|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|varios|varias|mas de|como|unos|casi) * {dias} * (esperando|poniendo|diciendo|en reparto|en transito|parado|sin|atascado|detenido|y nada|y no|igual|mismo|estancado)
      5 (dijisteis|dijeron|prometieron|prometisteis|decian|decia|ponia|pusieron|anunciaron|aseguraron|garantizan|dicen) * (dias|horas|24|48|72|lunes|martes|miercoles|jueves|viernes|semana|plazo) * (y|van|vamos|ya|todavia|nada|pero|llevo|hoy)
      4 (vamos|van|voy|estamos) (ya )? (por|para|en) (el|la) (dia|#number|5|6|7|8|9|10|11|12|13|14|15|20|segunda|tercera|cuarta)
      4 (no|nada|ni) (se )? (mueve|avanza|actualiza|cambia|mueven|movio|ha movido|avanzo)
      4 (era|es|lo queria|lo necesitaba|necesitaba) (para|para el|para la) (un|una|el|la|mi|su) * (boda|cumpleanos|navidad|comunion|bautizo|fiesta|regalo|viaje|graduacion) * (paso|pasado|tarde|ya|perdi|fue)
      4 (poniendo|pone|dice|sale|marca|aparece|indica|sigue|figura) (que )? (esta )? (en reparto|en transito|en camino|en preparacion|en almacen|pendiente|procesando|en delegacion|en aduana|en proceso) * (desde|dias|semana|semanas|no|hace|todavia|y)
      -4 (tendria|tendre|tendria el|llegaria|llegara) (el|antes|para) (lunes|martes|miercoles|jueves|viernes|sabado|domingo)
      4 (tenia|tenian|deberia|debia|tendria|debio|iba) (que|a)? (haber)? (llegado|llegar|estar aqui|venir|haber llegado|entregar*)
      4 (mas de|casi|llevo|ya van|hace|ya hace|desde hace) (una|dos|tres|cuatro|2|3|4|5|6|10|15) (semanas|semana|dias|meses|mes) * (esperando|espero|nada|sin|no)
      4 (todavia|aun|sigue|sigo|siguen) (no|sin) (me)? (llega|llegar|llegado|ha llegado|recibirlo|recibir|aparece|han llegado|lo recibo|nada)
      4 (sigo|seguimos|llevo|llevamos|continuo) * esperando
      4 (seguimiento|rastreo|estado|paquete|envio) * (no se mueve|lo mismo|no avanza|no cambia|parado|atascado|no actualiza|igual|detenido)
      4 (24|48|72) horas mas
      3 (cansando|cansado|cansada|harto|harta) (de esperar)?
      -4 devolver el dinero
    `,
    delivered_not_received: `
      5 (dice|aparece|figura|marca|marcado|sale|indica|pone|consta|segun|muestra|marcan|estado|seguimiento|supuestamente) * (entregado|entregada|entregaron|entrega) * (pero|no|nunca|nada|y)
      5 (entregado|entregada|entregaron) * (pero|y|aunque|sin embargo|mas) * {no} * (recibido|recibi|llegado|llego|tengo|nada|esta|estaba|recibo|recibir)
      5 {no} * (recibido|recibi|llegado|llego|tengo|recibo) * (dice|aparece|figura|marca|sale|pone|indica|pero|aunque) * (entregado|entregada)
      5 (dice|aparece|figura|marca|marcado|sale|pone|consta|indica) * (como )?(entregado|entregada)
      4 {cosa} * (robado|robaron|robada|se robaron|me lo robaron)
      4 (robaron|robado|robo) * {cosa}
      5 (entregado|entregaron|dejaron|dejado|entrego|dejo|entregada) * (direccion equivocada|otra direccion|direccion incorrecta|vecino|vecina|otra persona|otra casa|otro lado|alguien|desconocido|otro sitio|otro piso|quien no|persona equivocada|casa equivocada)
      4 (firmo|firmado|firma|recibio|recogio) * (otra persona|no soy yo|desconozco|no es mi|alguien|desconocido|quien)
      4 (nadie|nada) * (en|ni) (el|la|mi) (buzon|porteria|puerta|conserje|conserjeria|portal)
      3 (comprobante de entrega|prueba de entrega|justificante de entrega|foto de la entrega)
      5 (dice|pone|aparece) entregado * (nada|no|nadie)
      2 (porteria|buzon|vecino|conserje)
      5 (lo|la|se lo|se la|los) (dieron|entregaron|dejaron|han dejado|han entregado|dejo|entrego|recibio|recogio|firmo) * (nada|no hay|nadie|vecinos|vecino|pero|y no|trabajando|sola|solo|ninguno|tampoco)
      5 (pone|dice|segun|supuestamente|marca|figura|aparece|consta|indica|sale) * (lo |la |se lo )? (entregado|entregada|entregaron|dejaron|dieron|recibido|firmado|entrego|dejo)
      4 (aqui|alli|ahi|fuera|afuera|en la puerta|en el buzon|en casa|en mi casa) (no hay|no esta|no habia|no dejaron|no han dejado) (nada|ningun|ningun paquete|nadie)?
      4 (vecinos|vecino|vecina|portero|conserje|porteria|recepcion) (tampoco |no |dice que no ) (saben|sabe|tiene|tienen|lo|han|ha)?
      5 (repartidor|mensajero|cartero|transportista|seur|correos|ups|dhl|gls|seguimiento|app|correo|sale|pone|dice|figura|aparece) * (dejo|entregado|entrego|entregada|dejado|llego|recibido) * (no|nada|nadie|ni|vacio)
      5 entregad* en mano
      4 (aqui|ahi|alli|en el buzon|en la puerta|en casa|porteria) (no)? (ha|habia|hay|hubo)? (llegado|llego)? (nada|ningun|ni rastro|nadie)
      4 (camara|timbre) * (nadie|no se ve)
    `,
    return_to_sender: `
      5 (regreso|vuelta|regresa|retorna|regresando|devuelve) * (remitente|a ustedes|a su almacen)
      5 (devuelto|devolvieron|devolucion|regresado|regresaron|retornado|devuelven|regresa|devuelta|de vuelta|retorno) * (remitente|vendedor|origen|su almacen|al almacen|a su bodega|almacen de ustedes)
      5 (no entregable|rehusado|rechazado en la entrega|no reclamado)
      4 (intento|intentos|intentaron|intentado) * (entrega|entregar|entregarlo)
      4 (entrega|reparto) (fallida|fallido|no realizada|imposible|frustrada)
      4 (no|imposible) (pudieron|pudo|han podido|fue posible|se pudo|puede) (ser )?(entregar|entregarlo|entregarse|entregado)
      4 (ausente|destinatario ausente|destinatario desconocido|no estaba en casa|no habia nadie|no estuve en casa|no estaba)
      4 direccion (incompleta|insuficiente|desconocida|no encontrada|inexistente)
      4 (no pude|no he podido|no fui|no alcance) (a )?(recoger|retirar|recogerlo|buscar|pasar a recoger)
      4 (recoger|retirar|recogerlo|retirarlo) * (correos|oficina|punto|sucursal|plazo|paquete|agencia)
      -4 (quiero|etiqueta|hacer|solicitar) * devolucion
      2 (remitente|recoger|intento)
      5 (va|viene|esta|van|vuelve|regresa|regreso|volvio|lo devolvieron|lo devuelven|de camino) (de vuelta|de regreso|devuelto|a remitente|al remitente|devolviendo|retornando) (con|a|hacia|para)? (ustedes|vosotros|remitente|almacen|su almacen|origen|tienda)?
      4 (repartidor|cartero|mensajero|transportista|mensajeria|seur|correos|mrw|gls|dhl) (no|nunca) (encontro|dio con|pudo|localizo|llamo|paso|toco|timbro|hallo)
      3 (mandar|enviar|mandarmelo|enviarmelo|reenviar|mandenlo|envienlo|mandarlo|enviarlo) (otra vez|de nuevo|nuevamente)
      -4 (devolver|devolucion) (el|la|un|una|mi|este|esta)
      5 (destinatario|direccion) (desconocido|desconocida|ausente|incompleta|incorrecta|inexistente)
      5 (devolucion|devuelto|retorno|vuelta|regreso) (a|al) (origen|remitente)
      5 (se)? (volvio|vuelve|devuelto|devolvieron|regreso|regresaron|han devuelto) (para|a|hacia|al|lo) * (vosotros|ustedes|origen|remitente|almacen|tienda|vendedor)
      4 (correos|oficina|punto de recogida|punto) * (guardaron|guardan|guardado|plazo|dias|devolvieron|caduco)
      4 (no estaba|no estabamos|estuve fuera|ausente) * (cartero|repartidor|mensajero|devolvieron|devuelto|volvio|correos|aviso)
      4 (mandais|mandan|envian|enviais|mandarmelo|enviarmelo|reenvian|reenviar|reenvio) (otra vez|de nuevo|nuevamente)
    `,
    wrong_or_missing_item: `
      4 (tenian que|tenia que|debian|deberian|debia) (ser|venir|haber|llegar) * (y|pero|solo)
      4 (solo|solamente|unicamente) (vinieron|vino|llego|llegaron|venian|habia|trae|habian|estaban)
      5 (articulo|producto|talla|color|modelo|pedido|tamano|paquete|numero|referencia|item|par|prenda|libro|version|cantidad) * (equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea|diferente|distinto|distinta|que no es|cambiado|cambiada|que no pedi)
      5 (equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea) * (articulo|producto|talla|color|modelo|pedido|tamano)
      5 (recibi|recibido|enviaron|mandaron|llego|enviado|llegado|mandado|entregaron|llegaron|recibimos) * (otro|otra|equivocado|equivocada|diferente|distinto|distinta|incorrecto|incorrecta|no era|erroneo|erronea|que no|otros|cambiado)
      5 (no es|no era|no son|no fue|no corresponde|no coincide|nada que ver) * (lo que (pedi|compre|ordene|encargue|solicite|habia pedido|pague)|el que|la que|pedi|compre|pedido|descripcion|foto|imagen|anunciado|anuncio|solicitado)
      4 (se equivocaron|os habeis equivocado|hubo un error|se han equivocado|se confundieron|confundido|equivocacion|error) * (pedido|articulo|producto|envio|talla|color|al enviar|enviar)
      5 (falta|faltan|faltaba|faltaban|falto|faltaron|faltante|faltantes|falta un|me falta) * (articulo|articulos|producto|productos|pieza|piezas|parte|un|una|uno|dos|algo|el|la|los|las|paquete|pedido|tornillo*|accesorio*|unidad*)
      4 (articulo|producto|pieza|piezas|productos|articulos|unidad|unidades) (falta|faltan|faltaba|faltante|faltantes|que falta|no venia|no estaba|no vino|no vinieron)
      4 {cosa} * (incompleto|incompleta|incompletos|a medias|parcial|vacio|vacia)
      4 (incompleto|incompleta)
      4 (caja|paquete|sobre|bolsa) * (vacia|vacio)
      4 (solo|solamente|unicamente|nada mas) (me )?(he )?(recibi|recibido|llego|llegaron|enviaron|ha llegado|han llegado|mandaron|venia|vino|uno|una|la mitad|parte|tengo|entregaron)
      4 (pedi|compre|ordene|encargue|pague|solicite) * (y|pero) * (llego|recibi|enviaron|mandaron|he recibido|me ha llegado|llegaron|recibo)
      4 (en vez de|en lugar de|en ves de)
      4 (resto|otra parte|otro paquete|lo que falta|demas) * (pedido|articulos|productos|compra|falta*|llega*)
      3 (no venia|no incluia|no incluye|no traia|no trae|no viene|no estaba incluido)
      -4 (direccion) (equivocada|incorrecta|erronea)
      -4 falta* * (dinero|reembolso|numero de|codigo postal|informacion|respuesta|para que llegue)
      -3 (cuanto|cuantos) falta*
      2 (falta|faltan|equivocado|solo|incompleto)
      5 (solo|solamente|unicamente|nada mas) (venia|vino|habia|traia|llego|me llego|recibi|hay|trae|estaba|venian|llegaron|han llegado|ha llegado|mandaron|enviaron) (uno|una|un|1|dos|2|la mitad)?
      5 (compre|pedi|encargue|pague|pedimos|compramos) (dos|tres|cuatro|cinco|seis|2|3|4|5|6|un par|un juego|un set) * (solo|solamente|una|uno|unicamente|y)
      5 (cosas|pedido|paquete|articulos|ropa|productos|compra) (de|que son de) (otra persona|otro cliente|otra clienta|alguien mas|otro|otra|otros|no se quien)
      5 (mandaron|enviaron|mandasteis|enviasteis|llego|recibi|mandado|enviado|ha llegado|vino|dieron) * (negro|negra|blanco|blanca|azul|rojo|roja|verde|rosa|gris|marron|s|m|l|xl|36|37|38|39|40|41|42|otro|otra|talla|color|distinto|diferente|equivocado|equivocada) * (pedi|yo|queria|habia pedido|compre|en vez|y no|encargue)
      4 (yo )? (pedi|queria|compre|habia pedido|encargue|solicite|elegi) * (y|pero|en cambio|en vez) (me )? (llego|mandaron|enviaron|recibi|vino|ha llegado|han mandado|han enviado|trajeron|dieron)
      4 (no es|no son|no era|no eran) (lo que|el que|la que|los que|las que|mio|mia|mi|mis) (pedi|compre|queria|encargue|habia|pedido|cosas|elegi)?
      4 (yo queria|yo pedi|yo compre|pero pedi|habia pedido) (un|una|el|la|otro|otra|azul|negro|blanco|rojo|talla)
      5 (pedi|pedido|queria|compre|elegi|encargue) (lo|la|el|los|las|en|una|un) {color} * (mandaron|mandado|llego|enviaron|recibi|mandasteis|ha llegado|vino|dieron)
      4 (solo|solamente|unicamente|nomas) (vienen|venian|habia|hay|llegaron|viene|llego|traia|traen|me llegaron|han llegado|estan)
      5 (de las|de los) (dos|tres|cuatro|cinco|seis|2|3|4|5|6) (solo|faltan|falta|nada mas)
      4 (no (venia|venian|viene|vienen|estaba|estaban|traia|incluia|esta|hay)) (en|dentro|incluid*|ni|el|la)
      5 (esto|eso|este|esta|lo que) no (es|son) (mio|mia|mios|nuestro|lo que pedi|el que|la que|lo que|el vestido|el producto)
      4 no es (el|la|lo) * que (pedi|elegi|compre|queria|encargue|escogi)
      -3 (devolver|devolverme)
    `,
    customs_duties: `
      5 (aduana|aduanas|arancel|aranceles|aduanero|aduanera|aduaneros|aduanal|despacho aduanero|tasas de importacion|impuestos de importacion|gastos de aduana|derechos de importacion)
      5 (impuesto|impuestos|tasas|iva|cargos|gastos|aranceles) * (importacion|aduana|importar|internacion)
      4 (dhl|ups|fedex|correos|transportista|mensajeria|repartidor|courier) * (pide|piden|exige|cobra|cobran|quiere cobrar|reclama|quieren cobrar) * (pagar|dinero|impuesto*|euros|iva|tasa*)?
      4 retenido * aduana*
      4 (pagar|pago|pide|piden|cobran) * (impuesto|impuestos|aduana|aranceles|tasas)
      2 (impuesto|impuestos|aduana|iva)
      5 (me |nos )? (piden|cobran|exigen|reclaman|quieren|pide|cobra|exige) * (aranceles|arancel|impuestos|impuesto|aduana|tasas|importacion|iva|euros para entreg*|entregarmelo|liberar*)
      5 (ups|dhl|fedex|correos|seur|mensajero|repartidor|cartero) (me|nos)? (pide|piden|cobra|reclama|exige|quiere) * (para|antes|euros|dar*|entregar*)
      5 (iva|impuesto|impuestos|tasas|algo|recargo) * (canarias|noruega|suiza|ceuta|melilla|andorra|entre en|entrar en|frontera|llegue a|fuera de)
      5 (tendre|tengo|hay|habra) que pagar (algo|iva|impuestos|tasas|mas) * (entre|llegue|entrar|llegar|en|al|por)
    `,
    shipping_options: `
      5 cuanto * (cuesta|sale|vale|es|cobran) * (enviar|envio|envios|mandar|entrega)
      5 (envian|envia|hacen envios|envios|envio|mandan|entregan|realizan envios|enviais|hacen entregas|despachan|envias|mandais|llegan) (tambien )?(a|al|hasta|en|fuera|hacia|para|por) * (espana|mexico|argentina|chile|colombia|peru|canarias|baleares|portugal|francia|italia|alemania|internacional|internacionales|extranjero|europa|usa|estados unidos|todo el pais|provincia|interior|mi ciudad|otro pais|otros paises|ceuta|melilla|venezuela|ecuador|uruguay|domicilio|andorra|guatemala|costa rica|pais|latinoamerica)
      5 (gastos|coste|costo|costos|precio|tarifa|tarifas|valor|cuanto cuesta|cuanto sale|cuanto es|costes|cuanto cobran) (de|del|el|por|por el) (envio|envios|entrega|despacho|transporte)
      5 (envio|envios|entrega|entregas|despacho) (gratis|gratuito|gratuita|express|urgente|internacional|internacionales|estandar|rapido|rapida|a domicilio|nacional|24 horas|es gratis|contra reembolso)
      4 (metodo|metodos|opciones|formas|tipo|tipos|politica|zonas|modalidades) de (envio|entrega|despacho|envios)
      4 (cuanto|cuantos dias|cuanto tiempo) (tarda|tardan|demora|demoran) * (envio|envios|en llegar|entrega|entregar|un pedido|los pedidos)
      4 (hacen|haceis|tienen|realizan|ofrecen|hay) (envio|envios|entregas|entrega|despacho|despachos)
      4 (recoger|retirar|recogida|retiro|recogerlo|pasar a buscar) * (tienda|local|sucursal|almacen|persona)
      4 (que|cual) (empresa|compania|transportista|paqueteria|mensajeria|agencia) * (envio|envian|usan|utilizan|entrega|trabajan)?
      4 (tiempo|plazo|plazos) de (entrega|envio) (a|para|en|es|aproximado)
      3 (correos|seur|mrw|punto de recogida|punto pack)
      -4 (no|nunca|aun|todavia) * (recibido|llegado|llego|recibi|enviado)
      -4 (devolucion|devolver|cambio) * (gastos|coste|costo|gratis|envio)
      2 (envio|envios|entrega|enviar)
      5 (mandan|envian|hacen envios|enviais|mandais|haceis envios|entregan|llegan|repartis|reparten|envios) (tambien )? (a|hasta|para|en|fuera) (las |la |el |los |todo )? (canarias|baleares|ceuta|melilla|mexico|argentina|chile|colombia|peru|portugal|andorra|francia|italia|alemania|usa|estados unidos|provincia|provincias|extranjero|isla|islas|domicilio|interior|europa|latinoamerica|toda)
      5 (si )? (elijo|pago|cojo|escojo|tomo|elegimos|pido|compro) * (expres|express|urgente|24 horas|24h|hoy|manana|rapido) * (tendria|tendre|llega|llegaria|llegara|recibo|recibiria|estaria|cuando|viernes|lunes|antes)
      4 (cuanto|que) (saldria|sale|costaria|cuesta|seria|cobran|vale|me saldria|cobrais) (el |por |de |enviar|mandar|envio)
      4 (mandais|mandan|envian|enviais|haceis envios|hacen envios|llegais|reparten|hacen envio) (tambien)? (a|hasta|en)
      4 si (lo|la|los|hago|te)? (pido|compro|encargo|pedido|hago el pedido) * (tendria|llega|llegaria|para el|tengo|sabado|lunes|viernes)
      4 (recogerlo|recoger|retirarlo|pasar a recoger|ir a buscarlo|pasar por) * (tienda|local|sucursal|establecimiento)
    `,
    preorder_backorder: `
      5 (preventa|pre venta|preorden|pre orden|reserva anticipada|preordenado|preordene|prepedido|preordenar|pre order)
      4 (compre|pedi|pague|pedido|compra|pagado) * (sin stock|agotado|fuera de stock|no disponible|sin existencias|no hay stock)
      4 (pendiente|en espera) * (reposicion|stock)
      4 fecha de (lanzamiento|salida|estreno)
      3 (envio|envios|pedido) (por separado|separado|separados|en partes|parcial|parciales)
      5 (reserve|reservado|preventa|pre venta|preorden|preordene|precompra|preorder|prepedido|reserva anticipada|encargue por adelantado)
      5 (reserve|reservado|reserva|preventa) * (sale|saliendo|salida|lanzamiento|sigue|fecha|cuando)
      5 (bajo pedido|por encargo|en preventa|sin stock) * (cuando|compre|entra|llega|sabe)
      4 (se sabe|saben|sabeis) (ya)? cuando * (entra|entran|reponen|llega stock|sale)
      4 (cuando) (les|os) (entra|entran|llega stock)
    `,
    change_order_items: `
      5 (cambiar|cambien|modificar|poner) * (en|de) (mi|el) (pedido|orden|compra)
      4 (talla|color|cantidad|modelo|numero|producto) * (por error|equivocada|equivocado|sin querer) * (cambiar|cambiarla|cambiarlo|cambien)
      5 (modificar|cambiar|editar|modificacion|cambio|corregir|cambios|actualizar) (de |en |el |mi |al |algo |algo en )?(mi |el |un |este |del |mi ultimo )?(pedido|orden|compra|carrito)
      4 (cambiar|cambio|modificar|corregir|cambien|cambiarlo) * (talla|color|articulo|articulos|producto|cantidad|modelo|tamano|grabado|nombre del|personalizacion|sabor|metodo de envio|horario|fecha de entrega)
      4 (agregar|anadir|sumar|quitar|eliminar|incluir|sacar|meter|borrar|anado|agrego) * (articulo|articulos|producto|productos|algo|otro|otra|uno|una|item|cosa) * (pedido|orden|compra|carrito|mi|al)?
      4 (agregar|anadir|quitar|eliminar|incluir) * (a|al|de|del|en) (mi |el )?(pedido|orden|compra)
      4 (me equivoque|equivoque|error|equivocado|equivocada) * (de|en|con|al elegir|al pedir|al poner|al seleccionar) * (talla|color|producto|cantidad|modelo|articulo|pedido|numero)
      4 (juntar|unir|combinar|agrupar|unificar) * (pedidos|pedido|envios|ordenes|compras)
      4 (olvide|se me olvido|olvidado) * (agregar|anadir|incluir|poner|pedir|aplicar)
      4 (envolver|envuelto|papel|nota|mensaje|tarjeta) * regalo
      -5 {direccion}
      -4 (contrasena|cuenta|metodo de pago|tarjeta)
      -3 (recibi|recibido|llego|me ha llegado)
      5 (anadir|agregar|sumar|incluir|meter|anadirle|agregarle|poner|quitar|sumarle|anadan|agreguen) (otro|otra|un|una|dos|mas|el|la|algo|tambien) * (a|al|en|de) (mi|el|este|nuestro|la) (pedido|compra|orden|encargo|paquete|caja|pedido antes)
      5 * (pedir|pedido|pedi|comprar|compre|elegi|puse|elegido|marque) * (s|m|l|xl|xs|36|37|38|39|40|41|42|negro|blanco|rojo|azul|talla|color|equivocad*) * (queria|era|cambiar|cambiarlo|cambiarla|quiero|necesito|modificar|cambien|corregir)
      5 (cambiar|cambiarlo|cambiarla|modificar|modificarlo|cambien|corregir) * (antes de|antes que) (enviar*|mandar*|salga|que salga|lo envien|despachar*|envien)
      4 (compre|pedi|elegi|puse|cogi) * (pero|mejor) (la|lo|los|las)? * (prefiero|quiero|querria|quisiera|preferiria)
      4 (anadir|agregar|sumar|meter|incluir|poner) (otro|otra|uno|una|dos|2) (mas)? * (pedido|#number|#order)
      5 (quitar|sacar|eliminar|quiten|saquen) * (de|del) (mi|el)? pedido
      4 (da tiempo|estoy a tiempo|se puede|puedo|podeis|pueden) (a)? cambiar(lo|la)? * antes de
      4 (tiempo) a (cambiarlo|cambiarla|cambiar)
    `,
    return_request: `
      5 {quiero} * (devolver|devolverlo|devolverla|devolverlos|devolverlas|devolucion|retornar|regresar|regresarlo|devuelvo|hacer una devolucion)
      5 (devolver|devolverlo|devolverla|devolverlos|devolverlas|retornar|regresar|devuelvo) * (articulo|articulos|producto|productos|pedido|compra|un|una|este|esta|estos|el|la|los|las|vestido|zapatos|prenda)?
      5 (etiqueta|politica|politicas|proceso|procedimiento|plazo|direccion|formulario|costo|coste|gastos|solicitud|codigo|condiciones|portal|guia|recogida|autorizacion) (de|del|para|para la|para una|de la) (devolucion|devoluciones|retorno|cambios y devoluciones|devolver)
      4 (hacer|realizar|solicitar|iniciar|gestionar|tramitar|pedir|procesar|efectuar) (una|la|mi|otra) devolucion
      4 (devolucion|devoluciones) (gratis|gratuita|gratuitas|gratuito|posible|de un|de mi|del|de producto|de un producto|de articulo|en tienda)
      3 (devolucion|devoluciones|devolver)
      4 (no me|no nos|no le|no) (queda|gusta|gusto|sirve|quedo|convence|quedan|sirvio|convencio|gustan|vale|viene bien|encaja) *
      3 (no estoy|no quede|no quedo|no estamos) (satisfecho|satisfecha|conforme|contento|contenta|convencida)
      3 (desistimiento|derecho de desistimiento|14 dias|30 dias para)
      -5 (devolucion|devolver|devuelvan|devolverme|devuelvanme) * (dinero|importe|plata|cargo)
      -4 (devuelto|devolvieron) (al|a) (remitente|origen)
      -4 (ya|hice|he) (devolvi|devuelto|devuelta|la devolucion) * (dinero|reembolso|importe)
      -3 politica de reembolso*
      4 (que tengo que hacer|como hago|como puedo) * (devolver*|regresar*)
      2 (devolver*|devolucion|devoluciones)
      5 (como|donde|adonde|que tengo que hacer|que hago|cual es el proceso) * (devolver|devolverlo|devolverla|devolverlos|devolverlas|devuelvo|devolucion|devoluciones|retorno|regresar|regresarlo|las devoluciones|la devolucion|una devolucion)
      4 (no me|no nos|no le|no) (convence|convencen|gusta|gustan|queda|quedan|sirve|sirven|va|van|quedo|gusto|gustaron|convencio|termina de convencer)
      4 (imprimir|imprimo|imprimirla|necesito|mandan|recibir|enviarme|genero|generar) * (etiqueta|guia de devolucion|etiqueta de devolucion)
      3 (probado|probe|probamos|me los probe|me lo probe)
      -5 devolver* * (dinero|importe|pago)
      5 (mandaroslo|enviaroslo|mandarselo|enviarselo|mandarlo|enviarlo|devolveroslo|regresarlo|regresar) (de vuelta|de regreso|atras)?
      4 (como|pasos|proceso|quiero|gustaria|puedo|podria|necesito|procedimiento) * (devolver|devolverlo|devolverla|devolverlos|devolverlas|regresarlo|retornar)
      3 (no me|no nos|no le|no) (convence|gusta|gusto|queda bien|pega|va|encaja|favorece|convencen|gustan)
      3 (lleva|tiene|con) (la)? (etiqueta|etiquetas)
    `,
    exchange: `
      4 (una|otra|la) talla (mas|menos|mayor|menor|arriba|abajo)
      4 talla (mas|menos) * (grande|pequena|chica|en su lugar)?
      5 (cambiarlo|cambiarla|cambiarlos|cambiarlas|cambiar|cambio|cambie) (por|de|la|el)? * (otro|otra|talla|por|color|numero|producto|articulo|mas grande|mas pequeno|mas chico|mayor|menor)
      4 (hacer|realizar|solicitar|pedir|tramitar|gestionar) (un|el) cambio
      4 (cambio|cambios) (de|por) (talla|color|producto|articulo|modelo|numero|otra|otro|prenda)
      4 (muy|demasiado|un poco|me queda|me quedan|queda|quedan|queda muy|es muy) (grande|pequeno|pequena|chico|chica|ajustado|ajustada|largo|larga|corto|corta|apretado|apretada|grandes|pequenos|estrecho|estrechos|ancho|holgado)
      4 (otra|mayor|menor|diferente|talla mas) (talla|grande|chica|pequena|numero)
      4 (reemplazo|reemplazar|reemplacen|sustituir|sustitucion|reponer|reposicion|recambio|reemplazarlo)
      4 no (me )?(queda|entra|cabe|vale) (bien|la talla)?
      3 (talla|numero) (grande|pequena|chica)
      -5 (cambiar|cambio) * (direccion|domicilio|contrasena|datos|pedido|correo|mi orden)
      -3 (que|cual) talla
      -4 (tipo|tasa) de cambio
      -4 (en|de) (mi|el) (pedido|orden)
      2 (talla|grande|pequeno|chico|cambio)
      4 (me |le |nos )? (queda|quedan|quedo|quedaron|viene|esta|va|quedaba|resulta) (muy |un poco |algo |demasiado |bastante |super )? (grande|grandes|chico|chica|chicos|chicas|pequeno|pequena|pequenos|pequenas|corto|corta|largo|larga|ajustado|ajustada|apretado|apretada|justo|ancho|ancha|estrecho|estrecha|holgado)
      5 (una|dos|otra|un) (talla|tallas|numero|numeros) (menos|mas|mas grande|mas pequena|mas chica|menor|mayor|superior|inferior|distinta|diferente)
      5 (tienen|tendrian|hay|teneis|tiene|tendran) (la|el|una|un|en|otra|este|esta) (36|37|38|39|40|41|42|43|44|s|m|l|xl|talla|numero|mas) * (cambiar*|cambio|en su lugar|para cambiar*|a cambio)
      4 (me queda|me quedan|me va|me esta|me estan|queda|quedan) (muy|un poco|demasiado|bastante)? (apretado|apretada|grande|pequeno|pequena|chico|chica|corto|largo|estrecho|ancho|justo|holgado|apretados|grandes|pequenos)
      4 (media)? (talla|numero) (mas|menos|mayor|menor|superior|inferior|arriba|abajo)
      4 (tenes|tienes|teneis|tienen|habra|hay) (lo|la|el|los)? * en (la|una|el)? (s|m|l|xl|xs|36|38|40|42|44|talla)
      3 (aprietan|aprieta|sobra por|nado en|baila|me bailan)
      4 (cambiar|cambiais|cambian|cambiarlo|cambiarla|cambiarmelo) por (la|el|una|un|otra|otro)
    `,
    refund_request: `
      5 {quiero} * (reembolso|reembolsar|mi dinero|devolucion de mi dinero|devolucion del dinero|me devuelvan|devuelvan|reintegro|dinero de vuelta|recuperar mi dinero|el dinero|reembolsen)
      5 (devuelvan|devuelvanme|devolver|devolverme|devuelva|devuelvame|devolucion|regresen|reintegren|reintegrar|regresarme|devolvedme|devuelve) * (dinero|importe|plata|pago|monto|lo pagado|coste)
      5 (reembolso|reembolsar|reembolsen|reembolsenme) (total|completo|parcial|integro|por favor|inmediato|de mi|del|de la|de|el|me|mi|por)
      4 (pido|exijo|solicito|reclamo|requiero) * (reembolso|dinero|reintegro|compensacion|indemnizacion)
      3 (reembolso|reembolsar|reintegro|reembolsen)
      3 (compensacion|compensar|indemnizacion|indemnizar)
      -3 (politica|politicas) de reembolso*
      2 (reembolso|dinero|devuelvan*)
      5 (quiero|exijo|necesito|pido|solicito|que me|espero|reclamo|devuelvanme|devolvedme|regresenme|reintegrenme) * (devuelvan|devolvais|regresen|reintegren|reembolsen|devuelva|devuelvas|devolver|devolvedme)? * (dinero|plata|lana|importe|pago|lo que pague|mi dinero)
      4 (no ) (espero|pienso esperar|voy a esperar|quiero esperar|puedo esperar) (mas|ni un dia)
      5 (quiero|exijo|devuelvan|devolvedme|devuelvanme|denme|devuelveme|regresenme|dadme) (ya)? (mis|mi|el|los|lo) (#number|20|30|40|50|60|100)? (euros|dinero|pesos|pasta|plata|pavos|dolares)
      5 (no quiero|en vez de|no me interesa|en lugar de) (un|otro)? (vale|cupon|bono|cheque) * (devuelv*|dinero|tarjeta|reembolso|pague)
      5 (devuelvan|devolvais|devuelva|reintegren|regresen|abonen) (lo que pague|lo que he pagado|todo|el importe|hasta el ultimo)
      3 (de vuelta|devuelto) (ya|a la tarjeta|en la tarjeta)
      4 reembolso (completo|integro|total|inmediato)
    `,
    refund_status: `
      5 (no|aun|todavia|sigo|nunca|cuando|donde|estado|espero|esperando|cuanto tarda|estatus|pendiente|ver|consultar|comprobar|seguimiento|saber|sin) * (reembolso|reembolsos|reembolsado|reembolsaron|reembolsan|devolucion del dinero|devolucion de mi dinero|mi dinero|reintegro|abono|reembolsan)
      5 (reembolso|reembolsos|reintegro|mi dinero|devolucion del dinero|devolucion) * (no|cuando|donde|estado|pendiente|aun|todavia|sigo|tarda|demora|nunca|retrasado|llega|cuanto|estatus|procesado|recibido)
      4 (devolvi|devuelto|enviado de vuelta|mande de vuelta|hice la devolucion|regrese|devuelta|devolucion) * (reembolso|dinero|reembolsado|abonado|devuelto el dinero|ingresado|abono|importe)
      4 (recibieron|recibido|llego|recogieron|recogio|han recibido) (ya )?(mi|la) devolucion
      4 (cancelado|cancele|cancelaron|anulado|cancelacion) * (reembolso|dinero|reembolsado|abonado|devuelto|devolucion)
      4 (solo|parcialmente|menos|parcial) * (reembolsado|reembolsaron|abonado|devuelto)
      4 (no|aun no|todavia no) (me )?(han|ha) (devuelto|reembolsado|abonado|ingresado|reintegrado)
      -4 (politica|condiciones) * reembolso*
      -3 (quiero|solicito|como (pido|solicito)) * reembolso
      -5 (devuelvan|devuelvanme|quiero|exijo|devolvedme|devuelvame|solicito) * (dinero|reembolso)
      4 para cuando * (dinero|reembolso|devolucion)
      2 (reembolso|devolucion)
      5 (mande|envie|devolvi|regrese|entregue|lleve|he devuelto|devuelto|retorne|mandado|enviado) * (de vuelta|devolucion|semana|semanas|dias|dia|mes|atras) * (nada|no|aun|todavia|sin|cuenta|reembols*|ingreso|abono|aparece)
      5 (en|a) (mi|la|nuestra) (cuenta|tarjeta|banco|cuenta bancaria) (no |todavia no |aun no |sigue sin |sin ) (aparece|hay|llega|ha llegado|me han|han|veo|sale|se refleja|figura|tengo|esta|aparecer)
      5 (cuanto|cuando|en cuanto|que tiempo) (tarda|tardan|tardara|se tarda|demora|demoran|me|se|tiempo|va a|van a|dias) * (devolver|devuelven|reembolso|reembolsar|reembolsan|devolucion|dinero|reintegro|abono|abonan|regresan|regresar)
      5 (todavia|aun|sigo|sin) (no |sin )? * (el |mi |la )? (reembolso|devolucion|dinero|abono|reintegro)
      5 (teneis|tienen|recibieron|recibisteis|devolvi|mande de vuelta|devuelto) * (cuenta|dinero|reembolso|banco|abono) * (no|nada|sigue|aun|todavia|cuando)
      5 (cuanto|cuando) (tiempo)? (tardan|tarda|tardais|demoran|demora) (en)? (devolver|devolverme|reembolsar|reembolso|el reembolso|abonar|pagarme)
      5 (reembolso|devolucion|abono) * (salio|hizo|hecho|emitido|tramito|procesado|aprobado) * (banco|nada|cuenta|no|revisar)
      4 (cuando) (me)? (pagan|devuelven|abonan|reembolsan|ingresan)
    `,
    damaged_defective: `
      5 (llego|llegado|recibi|recibido|vino|venia|esta|estaba|estan|producto|articulo|paquete|pedido|caja|llegaron|es) * {roto}
      4 {roto} * (producto|articulo|paquete|pedido|caja|al llegar|al abrir|envio|transporte|llego|pantalla)
      3 {roto}
      5 (no|dejo de|deja de|nunca|tampoco) (me )?(funciona|funcionar|funcionan|funciono|enciende|encienden|prende|carga|sirve|anda|arranca|cierra|conecta|va bien)
      4 (mala|pesima|baja|malisima|horrible|muy mala|dudosa) calidad
      4 (calidad) * (mala|pesima|baja|malisima|horrible|deja mucho)
      4 (falso|falsa|falsificacion|imitacion|copia|no es original|pirata|usado|usada|de segunda mano|ya abierto|ya usado|replica)
      4 (mal|pesimo) estado
      4 (problema|problemas|fallo|inconveniente|averia) con (el|la|mi|este|esta|un) (producto|articulo|aparato|bateria|pantalla|maquina|cierre|reloj|cremallera|cargador|equipo)
      4 (se rompio|se ha roto|se rompieron|se cayo|se despego|se descosio|se dano|se averio|se estropeo|se quebro|se desprendio)
      3 (caja|embalaje|paquete) * (abierto|abierta|mojado|aplastado|golpeado|rota)
      -5 (web|pagina|sitio|enlace|codigo|cupon|app|aplicacion|pago|tarjeta|contrasena|carrito|descuento|cuenta|link|seguimiento|boton) * (no )?(funciona|sirve|carga|roto|anda)
      -4 (direccion|talla|pedido) * equivocad*
      2 (roto|rota|problema|funciona|defecto|rompio)
      5 (hecho|hecha|hechos|hechas) (anicos|pedazos|trizas|polvo|un desastre|mierda|cachos|astillas)
      5 (en) (mil |varios |muchos |dos |tres |miles de )? (pedazos|trozos|cachos|anicos|partes rotas)
      5 (cremallera|cierre|boton|asa|suela|tacon|costura|correa|hebilla|bisagra|pantalla|rueda|pata|tapa|cadena|cierre|tirante|manga|mango|tira) * (rompio|roto|rota|salio|cayo|descosio|solto|despego|abrio|desprendio|partio|arranco|cierra|rompieron|quebro|descosida|suelta|despegada|funciona|ha roto)
      5 (no |ya no |tampoco ) (enciende|prende|carga|funciona|arranca|anda|cierra|abre|calienta|suena|sirve|conecta|encienden|funcionan|prenden)
      4 (a la|al|en la|en el|con el|despues de|tras) (segunda|primera|primer|segundo|dos|tercera|tercer|una) (puesta|lavado|lavada|uso|usos|vez|dia|veces|postura|dias)
      5 (hecho|hecha|hechos|hechas) (pedazos|trizas|anicos|polvo|cisco|un desastre)
      4 (ya no|no|dejo de|ha dejado de) (enciende|encender|prende|prender|carga|cargar|funciona|funcionar|arranca|calienta|cierra|se enciende|va)
      4 (cremallera|asa|boton|suela|costura|tapa|bisagra|rueda|motor|bateria|pantalla|correa|tacon|cierre) * (roto|rota|rompio|ha roto|descosido|suelto|solto|salido|no va|muerto|fastidiado|petado|atascado)
      5 se (me)? (ha|han)? (roto|rompio|rompieron|partio|rajo|descosio|solto|despego|cayo|quemo|estropeo|desarmo)
      4 (raya|rayas|linea|lineas|pixel|pixeles) * pantalla
      4 pantalla * (raya|rayas|linea|lineas|pixel|negra|parpadea|rota)
    `,
    warranty: `
      5 (garantia|garantias)
      4 (reparar|reparacion|reparen|reparan|reparais|arreglar|arreglo|servicio tecnico|repuesto|repuestos|pieza de recambio|piezas de recambio)
      4 (compre|comprado|despues|al cabo|hace|tiene|tras) * (meses|mes|ano|anos|semanas) * (se rompio|roto|dejo de|no funciona|averi*|danado|estropead*|fallo)
      4 compre * hace * (meses|mes|ano|anos) * (dejo|funciona|rompio|averio|danado)
      2 (garantia|reparar|arreglar)
      5 (compre|lo compre|comprado|comprada|la compre|adquiri|tengo) * (hace|desde hace) * (mes|meses|ano|anos) * (ya no|no|dejo|garantia|roto|estropeado|rompio|funciona|averiado)
      5 (sigue|esta|tiene|entra|cubre|queda|hay|tengo) * (garantia)
      4 garantia
      5 (lo|la|me lo|esta|sigo|sigue) (cubre|cubierto|cubierta|cubren|en garantia) (todavia|aun)?
      4 (desde hace|hace|al|a los|despues de) (#number|6|8|10|12|14|18|un|dos)? * (meses|ano|anos|ano y medio) * (motor|murio|murieron|estropeado|ya no|averiado|roto|muerto)
    `,
    promo_price: `
      5 (cupon|cupones|codigo de descuento|codigo descuento|codigo promocional|codigo promo|descuento|descuentos|tarjeta regalo|tarjeta de regalo|vale de regalo|cheque regalo|puntos de fidelidad|black friday|referidos|codigo de referido|programa de fidelidad|rebajas|vale descuento|gift card|cyber monday|buen fin|hot sale)
      5 (codigo|cupon|descuento|promocion|vale|oferta) * (no (funciona|me deja|aplica|sirve|vale|se aplica|lo acepta|me funciona|es valido|acepta|aplico|entra)|invalido|expirado|caducado|error|no valido|vencido)
      4 (promocion|promociones|oferta|ofertas|rebaja|rebajado|2x1|liquidacion)
      4 (aplicar|usar|utilizar|canjear|introducir|ingresar|poner|aplicaron) * (codigo|cupon|descuento|puntos|vale|tarjeta regalo|promocion)
      4 precio * (bajo|bajado|mas barato|menor|diferente|distinto|ha cambiado|subio|rebajado|igualar|mejor|diferencia|mal|incorrecto)
      4 (mas barato|mas economico|bajo de precio|ajuste de precio|igualacion de precio*)
      4 (cuanto|que precio|cual es el precio) (cuesta|cuestan|vale|valen|sale|salen|tiene|tienen|esta|es)
      3 (precio|precios|costo|cuesta|caro|barato|puntos)
      -5 (cuanto|precio|costo|coste) * (envio|envios|devolucion|enviar|mandar)
      4 codigo * (no (es|sea) valido|no valido|invalido|rechazado)
      2 (descuento|precio|cupon)
      5 (codigo|cupon|descuento|vale|promocion|oferta|bono|tarjeta regalo) * (desconto|descontado|descontaron|aplico|aplicado|aplicaron|aplica|funciona|funciono|acepto|acepta|resto|hicieron|valido|reconoce|coge|deja)
      5 (bajaron|bajo|bajado|bajasteis|rebajaron|rebajado|rebajasteis|mas barato|en oferta|bajo de precio|ahora cuesta) * (dias|dia|semana|despues|comprarlo|compra|euros|pesos|tras|ayer|hoy)
      5 (abonan|abonar|devuelven|devolver|reembolsan|pagan|compensan|ajustan|abonais|devolveis|diferencia) * (diferencia|precio)
      5 (newsletter|boletin|10|15|20|25|30|bienvenida) * (no) (me)? (lo|la)? (aplica|aplican|aparece|descuenta|funciona|deja|sale|coge)
      4 (mas barato|mas barata|mas economico|rebajado|rebajada|de oferta|en oferta) (hoy|ahora|ya)?
      4 (hacen|haceis|tienen|teneis|hay|ofrecen) (algun|algo de)? (descuento|descuentos|rebaja)
      4 (hacen|haceis|devuelven|abonan|pagan|ajustan) (me)? (la diferencia)
      -4 (no quiero|en vez de|no me interesa|en lugar de) (un|otro)? (vale|cupon|bono|cheque)
    `,
    payment_billing: `
      5 (cobrado|cobraron|cargado|cargaron|cobro|cobrar|cargo|cobran|me han hecho) * (dos veces|doble|duplicado|de mas|dos cargos|2 veces|varias veces|mas de lo|tres veces|por duplicado)
      5 (doble|duplicado|dos|cargo|cobro) (cargo|cobro|cobros|cargos|pago|duplicado|indebido|de mas|erroneo|incorrecto)
      5 (pago|transaccion|tarjeta|paypal|transferencia|bizum) * (rechazado|rechazada|rechaza|fallo|fallido|fallida|error|problema|no pasa|no funciona|no se realizo|denegado|denegada|declinado|declinada|no me deja|no se proceso|bloqueada|pendiente|no acepta|no aceptan|no se ha realizado|no valido)
      5 (problema|problemas|error|no puedo|no me deja|no logro|fallo|inconveniente) * (pagar|pago|tarjeta|paypal|cobro|facturacion)
      5 (factura|facturas|recibo de compra|comprobante de pago|comprobante de compra|ticket de compra|facturacion|facturar|comprobante fiscal|boleta|justificante de compra)
      4 (metodo|metodos|forma|formas|medio|medios|opciones|modalidad|facilidades) de pago
      4 (pagar|pago|aceptan|pagarlo|abonar|acepta) * (paypal|klarna|tarjeta|transferencia|efectivo|bizum|contra reembolso|contrareembolso|contra entrega|a plazos|cuotas|meses sin intereses|oxxo|mercado pago|mercadopago|apple pay|amex|debito|credito|en dolares)
      4 (dinero|importe|cantidad|monto|saldo|plata) * (cobrado|descontado|descontaron|cobraron|debitado|cargado|retirado|debitaron|descontaron)
      4 (pague|pagado|cobraron|cobrado|descontaron|hice el pago) * (pero|y) * (no|pedido|sin) * (confirmacion|pedido|aparece|registro|procesado|confirmado|genero|correo|registrado)
      4 (por que|xq|porque) * (cobraron|cobran|cobrado|cargo|cobrando|cargaron)
      3 (cargo|cargos|cobro|cobraron|cobrado|pago|pagar|pague|transferencia|cuotas)
      -4 (reembolso|devolucion|devuel*)
      -4 (gastos|impuesto*|aduana*|envio) * (pagar|pago|cobr*)
      -3 a cargo de
      5 (dos|2|tres|varios|doble) (cargos|cobros|pagos|cargo|cobro)
      2 (cargo|cargos|tarjeta|pago|cobro)
      5 (cobrado|cobraron|cobro|cargado|cargaron|cobrasteis|pague|pagado|descontaron|debitaron|cargo) (me )? (dos veces|2 veces|doble|por duplicado|el doble|tres veces|de mas|doblemente)
      5 (factura) (con|a nombre|para|fiscal|completa|electronica|de|que|del)
      4 (cif|nif|rfc|nit|cuit|rut|razon social|datos fiscales)
      -5 (pago|pagare|pagaria|abono) la diferencia
    `,
    subscription: `
      5 (denme|darme|dar|darse|deme|dadme|dame|dado) de baja
      4 (renovaron|renovado|renovo|renovar) (el|mi|la|automaticamente)
      4 (pausar|pausa|saltar) * (mes|caja|envio|suscripcion|plan)
      5 (suscripcion|suscripciones|suscribir|suscribirme|suscrito|suscrita|desuscribir|desuscribirme|darme de baja|dar de baja|darse de baja|boletin|newsletter|membresia|renovacion automatica|prueba gratis|prueba gratuita|suscripto)
      4 (cancelar|pausar|suspender|saltar|baja|parar) * (suscripcion|membresia|plan|mensualidad|renovacion|caja mensual|proximo envio)
      4 (dejar de recibir|no quiero recibir|no me envien|dejen de enviar|no quiero mas) * (correos|emails|mails|publicidad|mensajes|newsletter|sms|promociones)
      4 (cobro|cargo|pago) (mensual|recurrente|automatico|cada mes)
      3 (renovacion|renovar|renovado|mensualidad)
      2 (suscripcion|plan|baja|mensual|newsletter)
      5 (ya no|no) (quiero|quisiera|deseo|me) * (cada mes|mensual|mensualmente|todos los meses|mensuales|al mes|recibir mas)
      5 (no me|ya no me|dejen de|dejad de|que no me|no nos) (cobren|cobreis|carguen|cobrarme|cobrar|cargarme|facturen|enviar|mandar) (mas|cada mes|otra vez|el mes|la mensualidad|de nuevo)
      5 (cada mes|mensual|mensualmente|todos los meses|mensualidad) * (no|cancelar|baja|parar|dejar|suspender|pausar|cobr*)
      5 (paren|parar|pausar|saltar|saltense|suspender|detener|cancelar|dejen) * (todos los meses|cada mes|mensual*|proxima caja|proximo envio|proxima entrega)
      5 (de)? cada (4|6|8|2|3|cuatro|dos|seis|ocho|tres) (semanas|meses)? a (cada)?
      -5 (newsletter|boletin) * (10|15|20|descuento|cupon|codigo)
    `,
    product_question: `
      4 (haber|tener|tienen|hay|habra|tendran|sin|tendreis) * stock
      4 (en stock|hay stock|tienen stock|sin stock|agotado|agotada|disponible|disponibles|disponibilidad|reponen|volvera a estar|hay existencias|habra)
      5 (guia de tallas|tabla de tallas|que talla|cual talla|talla me|talla pido|tallaje|tabla de medidas)
      4 (tienen|tenes|tendran|venden|tienes|teneis|manejan|hay|viene|vienen|vendeis) * (en color|en talla|en negro|talla|modelo|color|en otros|otros colores|disponible|en stock|este producto|en blanco|otras tallas|en rojo|en azul)
      4 (material|materiales|ingredientes|medidas|dimensiones|composicion|compatible|compatibles|impermeable|vegano|caracteristicas|especificaciones|instrucciones|manual|fecha de caducidad|lavar|lavadora|modo de uso|contenido|ficha tecnica|efectos secundarios|de que esta hecho|duracion de la bateria)
      4 (cuanto|cuanta) (mide|pesa|dura|capacidad|miden)
      4 (diferencia|diferencias) (entre|hay)
      4 (recomiendan|recomienda|recomendacion|recomendar|recomendais|aconsejan|sugieren|me recomiendas|recomendarme|asesoramiento|asesorar|asesoria) *
      4 (como) (se )?(usa|usar|utiliza|aplica|lava|limpia|instala|monta|funciona|toma|arma|pone|configura|utilizar|lavar|cuida|conecta|aplicar)
      4 (sirve|apto|apta|adecuado|adecuada|bueno|recomendable|valido) (para|con|en)
      4 (informacion|info|consulta|duda|dudas|pregunta|preguntas|detalles|saber mas) (sobre|acerca|del|de un|de la|respecto|de este) (un|el|la|los|este|esta|sus|su|al|una|producto)? * (producto|productos|articulo|modelo|reloj|crema|anillo|zapato*|colchon|talla|material|perfume)
      3 (es|son|esta|estan|tiene|viene|lleva|incluye) (original|originales|autentico|compatible|el|la|este|esta|con|de)
      3 (busco|buscando|estoy buscando|interesado|interesada|me interesa) (en|un|una|el|la|por|comprar)?
      3 (cual|cuales|que) * (mejor|recomiendan|diferencia|conviene|modelo|colores)
      3 (colores|tallas|modelos|catalogo|original|autentico)
      -4 (mi|mis) (pedido|envio|paquete|reembolso|compra)
      4 (viene|vienen|hay|existe|tienen|tienes) * en (color|talla|marron|negro|blanco|rojo|azul|verde|gris|otros|otro)
      3 (viene|vienen|existe|existen) en
      2 (disponible|talla|color|producto)
      5 (aguanta|soporta|resiste|cabe|entra|sirve|encaja|cubre|mide|pesa|lleva) (un|una|el|la|los|en|para|hasta|bien|al|con|pilas) * (microondas|lavavajillas|kg|kilos|estanteria|horno|agua|lluvia|litros|cm|peso|cama|mesa|exterior|induccion|lavadora|secadora|coche|televisor|portatil)
      4 (alergic*|alergenos|alergia) * (crema|producto|puede|usar|ingredientes|contiene|apta|apto|frutos|gluten|lactosa)
      4 (crema|producto|serum|champu|aceite|tela|material) * (alergic*|alergia|embaraz*|sensible*|bebes|ninos)
      4 (talla|tallan|tallaje) (grande|pequeno|pequena|normal|bien)
      4 (abriga|aguanta|sirve|vale|cabe|encaja|entra|le va|resiste|es compatible|va bien) (como|bien)? (para|en|a un|a una|con|el|la|al)
      4 (van|vais|vuelven|volveis|volveran|iran) (a)? (volver a)? (traer|tener|reponer|vender|recibir|sacar)
      4 (viene|vienen|existe|hay|esta|lo hay|lo teneis|lo tienen) (tambien)? en (180x200|talla|color|negro|blanco|otro|otra|mas|varios)
    `,
    site_checkout: `
      5 (web|pagina|pagina web|sitio|sitio web|app|aplicacion|carrito|tienda online|enlace|link|boton) * (no (funciona|carga|me deja|abre|responde|permite|anda|deja)|error|falla|lenta|caida|se cae|bloqueada|se cuelga|problema|vacio|en blanco|se queda)
      5 (problema|problemas|error|fallo) * (web|pagina|sitio|carrito|app|aplicacion|al comprar|al hacer el pedido|al finalizar)
      5 (hacer|realizar|completar|finalizar|efectuar|terminar|procesar|tramitar|concretar) (un|el|mi|una|la|otro) (pedido|compra|orden)
      4 (no puedo|no me deja|no logro|imposible|no consigo|no permite|no me permite|no he podido) * (comprar|finalizar|realizar|hacer|anadir|agregar|completar|pedir|seleccionar|avanzar) * (pedido|compra|carrito|orden)?
      4 (como|quiero|quisiera|me gustaria|deseo|ayuda|puedo|donde) (puedo |para |hago para |a )?(comprar|hacer un pedido|pedir|ordenar|encargar|hago un pedido)
      4 (carrito|carro de compra|cesta)
      3 (comprar|mensaje de error)
      -4 (cancel*|devol*|devuel*|reembols*|cambi*|rastre*|recibi*|modific*|lleg*)
      4 (le doy|doy|hago|pulso|presiono|clic|click) * (no pasa nada|no hace nada)
      2 (pagina|web|boton|error|comprar)
      5 (no puedo|no me deja|no consigo|no logro|no se puede|imposible|no hay manera de) (pasar|avanzar|seguir|continuar|finalizar|terminar|completar|pagar|acceder|salir|ir) * (pagina|pantalla|paso|pago|compra|carrito|alla|adelante|caja|pedido|formulario)
      5 (se queda|queda|esta|se ha quedado|sigue|se quedo) (dando vueltas|cargando|en blanco|colgada|colgado|pensando|pillado|pillada|congelada|congelado|bloqueada|bloqueado|trabada|trabado|girando)
      4 (pagina|pantalla|pasarela|web|app|aplicacion) (de pago |del carrito |de compra )? (no carga|se cuelga|se cae|da error|falla|no avanza|se queda|no abre|en blanco|no responde|no va|se traba)
      5 (le doy a|pulso|clico|hago clic|aprieto|doy a|pincho) * (pagar|comprar|finalizar|continuar|confirmar) * (vueltas|nada|error|carrito|cargando|bloquea|cuelga)
      5 (web|pagina|sitio|app|tienda) * (da|sale|marca|muestra|tira) * error
      5 boton * (gris|no responde|no funciona|deshabilitado|desactivado|apagado)
    `,
    account_access: `
      5 (contrasena|clave|password|iniciar sesion|inicio de sesion|login|loguearme|acceder a mi cuenta|entrar a mi cuenta|entrar en mi cuenta|nombre de usuario|codigo de verificacion|ingresar a mi cuenta|contrasenas|contrasenia|loguear|codigo de acceso)
      5 (olvide|olvidado|recuperar|restablecer|resetear|perdi|cambiar|no recuerdo) * (contrasena|clave|usuario|cuenta|password|acceso)
      5 (crear|abrir|eliminar|borrar|cerrar|desactivar|modificar|acceder|activar|desbloquear|registrar|recuperar|acceso) (a |de |en )?(una |mi |la |otra |su )?(cuenta|perfil|usuario)
      4 (cuenta|perfil) * (bloqueada|bloqueado|eliminar|eliminada|no puedo|acceso|acceder|problema|error|suspendida|no me deja|desactivada|cerrar|borrar)
      4 (registrarme|registro|registrar|registrarse|darme de alta|registrado)
      4 (cambiar|modificar|actualizar|corregir) * (mi|mis|el) (nombre|correo|email|telefono|datos personales|datos|numero de telefono|apellido)
      4 (rgpd|lopd|proteccion de datos|datos personales)
      3 (mi cuenta|una cuenta|cuenta de usuario|perfil)
      -5 (cuenta bancaria|cuenta corriente|cuenta del banco|cuenta de banco|darme cuenta|cuenta de paypal)
      -5 (cobrado|cobraron|descontado|debitado|cargado|ingresado|abonado) * cuenta
      -4 (direccion de envio|datos de envio)
      2 (cuenta|contrasena|registro)
      5 (no|nunca|tampoco) (me )? (llega|llego|ha llegado|recibo|mandan|envian|llegan|recibi|he recibido) * (correo|mail|email|enlace|codigo|sms|link|mensaje) * (cambiar|restablecer|recuperar|contrasena|la contrasena|verificacion|activacion|clave|acceso|confirmar|activar|verificar|resetear)
      -5 (quitado|sacado|cobrado|descontado|dinero|euros|pesos|reembolso|no aparece|retirado|abono|cargo) * (cuenta)
      -5 (en|de|a) (mi|la) cuenta * (no aparece|no ha llegado|no me han|nada|nombre de|reembols*|dinero)
      5 (no puedo|no consigo|no me deja|imposible) (entrar|acceder|iniciar sesion|ingresar|meterme)
      4 (correo|email|mail) nuevo * (perfil|cuenta|cambio|cambiar|poner)
      4 (borro|borrar|eliminar|elimino|dar de baja|cerrar) * (perfil|cuenta|mis datos|los datos|todos los datos)
      4 (clave|contrasena) * (mal|incorrecta|cambiarla|no llega|olvide|restablecer)
    `,
    complaint_feedback: `
      5 (queja|quejas|quejarme|reclamacion|reclamaciones|reclamo|hoja de reclamaciones|hojas de reclamaciones|poner una reclamacion|quiero quejarme|reclamar)
      4 (verguenza|vergonzoso|lamentable|pesimo|pesima|horrible|terrible|inaceptable|estafadores|ladrones|mentirosos|desastre|asco|impresentable|tomadura de pelo|falta de respeto|nefasto|nefasta|incompetentes|inadmisible|burla) * (servicio|atencion|empresa|experiencia|trato|tienda|cliente|compania|gestion|que)?
      4 (servicio|atencion|experiencia|trato|empresa|atencion al cliente) * (malo|mala|pesimo|pesima|horrible|terrible|nefasto|nefasta|deplorable|lamentable|malisimo|malisima|excelente|genial|buenisimo|estupendo|fatal|desastroso|increible|maravilloso)
      4 (mal|malo|pesimo|peor|mala|excelente|buen|gran|pesima) (servicio|atencion|experiencia|trato)
      4 (opinion|resena|valoracion|comentario|sugerencia|testimonio|resenas|comentarios) * (dejar|dar|negativa|positiva|escribir|poner|hacer|compartir)?
      4 (dejar|dar|escribir|poner|hacer|enviar|compartir) (una|mi|un|unas) (opinion|resena|valoracion|comentario|sugerencia|queja|reclamacion|critica)
      4 (me encanta|me encanto|me encantan|muy contenta|muy contento|encantada|encantado|felicitaciones|felicidades|muy satisfech*)
      4 (nunca mas|no vuelvo a comprar|no volvere a comprar|ultima vez|consumidor|profeco|facua|ocu|indecopi|abogado|mala resena|sernac|defensa del consumidor|oficina del consumidor|oficina de consumo)
      2 (decepcionado|decepcionada|decepcion|indignado|indignada|molesto|molesta|enojado|enojada|harto|harta|enfadado|enfadada|frustrado)
      4 experiencia (horrible|terrible|pesima|mala|nefasta|lamentable|desastrosa)
      3 (muchas gracias por|gracias por (su|la|todo|vuestra|el|tan))
      2 (servicio|atencion|experiencia)
      5 (nunca|jamas) * (habian |han |habia |ha )? (hablado|tratado|atendido|trataron|hablaron|atendieron|faltado) (tan|asi|de esa manera|de esta manera|de esa forma|peor|el respeto)
      5 (grosero|grosera|groseros|maleducado|maleducada|maleducados|borde|irrespetuoso|irrespetuosa|prepotente|altanero|colgo|me colgaron|de mala manera|mal trato|mala educacion|se rio|se rieron|gritado|grito|insulto)
      4 (llegue|hagan llegar|trasladen|transmitan|comuniquen|pasen|informen|hablar con) (esto |esta queja |mi queja |por favor )? (a|al|con) * (direccion de la|gerencia|gerente|jefe|encargado|responsable|superior|supervisor|direccion)
      3 (tomadura de pelo|verguenza|desastre|vergonzoso|una burla|pesimo|lamentable|impresentable|cachondeo)
      5 (solo|simplemente|un mensajito|mensaje|queria|quiero) * (decir|decirles|deciros|felicitar*|agradecer*) * (precioso|genial|estupendo|perfecto|maravilla|encantad*|excelente|fantastic*|enhorabuena)
      5 (enhorabuena|felicidades|seguid asi|sigan asi|chapo|un diez|bravo)
      -5 gracias * (pero|aunque|sin embargo|lo unico|solo que)
    `,
    contact_human: `
      5 (hablar|comunicarme|contactar|chatear|comunicar|platicar|pasar|pasen|pase|atienda|conectar) (con|a|por|me con|me a)? * (persona|alguien|agente|humano|asesor|asesora|operador|operadora|representante|encargado|supervisor|responsable|atencion al cliente|ejecutivo|servicio al cliente|gerente|persona real)
      5 (numero|telefono|numeros|nro|celular|whatsapp|linea) (de|para) (telefono|contacto|atencion|atencion al cliente|servicio|contactar|llamar|contactarme|comunicarme|servicio al cliente|whatsapp|clientes|comunicar*|soporte)
      4 (llamenme|llamen|llamar|llamada|devuelvan la llamada|me llamen|llamadme|que me llamen|me pueden llamar)
      4 (como|donde) (puedo |los |les |os )?(contactar|contacto|contactarlos|comunicarme|llamar|llamarlos|hablar)
      4 (atencion al cliente|servicio al cliente|servicio de atencion|persona real|agente real|asesor|soporte|atencion telefonica|un humano|un agente)
      4 (horario|horarios) (de|del)? * (atencion|apertura|servicio|atienden|contacto)?
      4 (nadie|no|nunca|ninguna) (me |han |ha |he recibido )?(contesta|contestan|responde|responden|atiende|respondido|respuesta|contestado|contestacion|responder)
      3 (sin respuesta|hay alguien|alguien me puede|alguien que|necesito ayuda|ayuda|ayudenme|me ayuden)
      -3 numero de telefono * (cambiar|actualizar|incorrecto)
      4 numero * (llamar|llame|comunicarme|contactar)
      2 (llamar|telefono|numero|contacto)
      4 (persona|humano|agente|alguien) (de verdad|real|de carne y hueso|de su equipo|del equipo)
      -4 (habian|han|habia) (hablado|tratado|atendido) (tan|asi|peor)
      5 (persona|humano|alguien) (de verdad|real|de carne y hueso|con quien hablar|con quien pueda|que me atienda)
      5 (llamenme|llamadme|llamarme|llameme|me llamen|me llaman|me llamais) (al|por|a este|manana|hoy|por favor)?
      5 (numero|telefono) (al que|donde|para|de) (poder)? (llamar|llamaros|llamarles|contactar|llamo)
    `,
    other: `
      4 (vender|distribuir|comercializar|ofrecer) sus (productos|articulos)
      5 precios (mayoristas|al por mayor|de mayorista|mayoreo|de mayoreo)
      5 (colaboracion|colaborar|colaboraciones|influencer|embajador|embajadora|patrocinio|mayorista|mayoreo|por mayor|distribuidor|distribuidores|franquicia|afiliados|alianza|convenio|socio comercial|ser distribuidor|revendedor|revender|mayoristas)
      5 (empleo|vacante|vacantes|curriculum|trabajar con|trabajar en|oferta de trabajo|bolsa de trabajo|practicas|candidatura|hoja de vida|puesto de|postularme|estan contratando)
      5 (fuera de la oficina|respuesta automatica|estoy de vacaciones|ausente de la oficina|mensaje automatico)
      4 (donde|tienen|tienda|tiendas|hay|teneis) * (tienda fisica|tiendas fisicas|sucursal|sucursales|local|ubicados|ubicacion|ubicada|tienda en|tiendas en|showroom|estan ubicados|tienda cerca)
      4 (donde) (esta|estan|queda|quedan|se encuentra) (la |su |sus |ubicada |las |vuestra )?(tienda|tiendas|local|sucursal|oficina|oficinas|ubicados)
      4 (nuestra|somos) (una )?(empresa|agencia|compania) * (ofrece|ofrecemos|servicios|dedicada|especializada)?
      4 (posicionamiento|seo|backlink|guest post|prensa|periodista)
      3 (donacion|donar|encuesta|muestras|muestra gratis)
      5 (vender|distribuir|comercializar|ofrecer|revender|tener) (sus|vuestros|los|algunos de sus) (productos|articulos|creaciones|marca|velas|joyas|cosas) (en |a )? (nuestra|mi|la|nuestro|mi|nuestros)?
      5 (mayorista|mayoristas|por mayor|al por mayor|al mayor|distribuidor|distribuidores|revendedor|tarifas profesionales|precios para tiendas|venta al mayor|condiciones para tiendas)
      4 (tenemos|tengo|somos|llevo|regentamos) (una|un) (pequena |pequeno )? (tienda|comercio|boutique|local|cafeteria|libreria) * (vender|productos|mayor*|distribuir|colaborar|condiciones|tarifa*)
      5 (necesitan|buscan|contratan|buscais|necesitais) (gente|personal|dependient*|trabajadores|ayuda para)
      5 (vender|distribuir|revender|ofrecer|comercializar) (sus|vuestros|sus) (productos|articulos|piezas|creaciones)
      4 (tenemos|tengo|llevo|llevamos) (una|un) (pequena|pequeno)? (tienda|tiendita|comercio|boutique|local|negocio)
    `,
  },
};
