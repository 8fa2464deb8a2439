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
    roto: "roto|rota|rotos|rotas|danado|danada|danados|danadas|defectuoso|defectuosa|defectuosos|defectuosas|averiado|averiada|estropeado|estropeada|golpeado|golpeada|rajado|rajada|rasgado|rasgada|quebrado|quebrada|rayado|rayada|manchado|manchada|mancha|manchas|abollado|abollada|descosido|descosida|agujero|defecto|defectos|falla|fallas|partido|partida|aplastado|aplastada|caducado|caducada|vencido|vencida|desperfecto|desperfectos|mojado|mojada|destrozado|destrozada|despegado|despegada|deteriorado|deteriorada|malogrado|inservible|astillado|derramado|derramada|derretido|derretida|derretidos|derretidas|podrido|podrida|podridos|podridas|mustio|mustia|marchito|marchita|reventado|reventada|estrellado|estrellada|torcido|torcida|doblado|doblada|oxidado|oxidada|oxidados|oxidadas|desportillado|desportillada|desportilladas|agrietado|agrietada|grieta|grietas|raja|abolladura|hoyo|deformado|deformada|desparramado|desparramada|desconchado|desconchada|descascarado|descascarada|enmohecido|moho|rancio|rancia|picado|picada|quebrados|quebradas|fisura|fisurado|fisurada|aranazo|aranazos|rayon|rayones|bollo|golpe|golpes|tara",
    dias: "dia|dias|semana|semanas|mes|meses|horas|mucho tiempo|tiempo|quincena",
    direccion:
      "direccion|direcciones|domicilio|codigo postal|direcion|numero de casa|numero de piso|calle|datos de envio|datos de entrega",
    puede:
      "puede|pueden|podeis|podes|puedes|puedo|podemos|podria|podrian|podriais|podrias|se puede|es posible|seria posible|hay forma|hay manera|quiero|quisiera|queria|querria|queremos|quisieramos|favor|porfa|porfis|gustaria|necesito|necesitamos|ruego|rogamos|solicito|agradeceria|mejor|prefiero|llegais a|a tiempo de|ayuda",
    plata:
      "dinero|plata|pasta|lana|importe|euros|pesos|guita|feria|soles|dolares|varos|pavos|lo pagado|lo que pague|lo que he pagado|lo que pagamos|cantidad integra",
    num: "uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|1|2|3|4|5|6|7|8|9|10|12|15|20|24|25|30|50|100",
    familia:
      "madre|padre|padres|mama|papa|papas|suegra|suegros|hermana|hermano|hija|hijo|abuela|abuelo|tia|tio|prima|primo|novia|novio|marido|mujer|esposa|esposo|vecina|vecino|vecinos|amiga|amigo|pareja|sobrina|sobrino|cunada|cunado",
    talla:
      "s|m|l|xs|xl|xxl|34|35|36|37|38|39|40|41|42|43|44|45|46|48|50|90b|95b|90|95|100|talla|talle|numero|medida",
    tiempo: "dia|dias|semana|semanas|mes|meses|ano|anos|quincena|semestre",
    dia_semana: "lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|anteayer|antier|hoy",
    mes: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|navidad|verano|el ano pasado|el mes pasado",
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
      5 (quitar|quiten|eliminar|eliminen|borrar|borren|parar|paren|detener|frenar|frenen|anular|suspender|retirar) (uno|una|el pedido|mi pedido|la compra|la orden|el envio|uno de|el segundo|el duplicado|este pedido)
      4 (al final |finalmente |ya )? * (necesitar|necesitamos|necesito|queremos|quiero|necesitaremos) (el|la|lo|los|las|mas|ya|mi|este|nada)
      4 (marido|mujer|esposo|esposa|madre|padre|novio|novia|hijo|hija|hermano|hermana|amiga|amigo|pareja) (ya )? (ha comprado|compro|lo compro|ha pedido|pidio|me lo compro|tambien compro)
      3 (cambiado|cambio|cambiaron) (nuestra|mi|la|de|mis|nuestros) (situacion|planes|circunstancias|idea|opinion|parecer)
      -4 dar* de baja * (suscripcion|cuenta|newsletter|membresia)
      4 (paren|parar|parad|pareis|frenen|frenar|detener|detengan) (el|la|mi|ese|este) (pedido|envio|compra|#number)
      4 (no lo|no la|no me lo|no los|ya no) (necesito|quiero|queremos|necesitamos) (mas|ya)?
      4 (marido|mujer|esposa|esposo|madre|padre|hijo|hija|hermano|hermana|novio|novia) * (ya)? (compro|comprado|pidio|pedido|tenia)
      3 (equivoque|equivocado|confundi) (de|con) (la)? (talla|modelo|color|articulo|pedido)
      4 no (me|lo|la|nos|los)? (mande*|envie*|despachen|manden nada)
      5 (cancel*|anular|anulen|anule|anulacion|canselar) * {cosa}
      5 {cosa} * (cancel*|anular*|anulen)
      5 (cancel*|anular) * (#order|#number)
      4 {quiero} * (cancela*|anula*|canselar)
      4 (cancel*|anularl*)
      3 (cancel*|anular|anulacion)
      4 (no) (envi*|manden|lo envien|lo manden|despachen|me envien) *
      4 (pedido|compra|compre|pedi|orden) * (por error|por equivocacion|sin querer|dos veces|duplicad*)
      -5 (cancel*|anul*) * (suscripcion|membresia|cuenta|newsletter|plan|renovacion|caja mensual|cargo|cobro|recibo)
      -3 ya no (quiero|necesito) * (devolver|cambiar)
      2 (equivoque|error|cancel*|anular)
      5 (no|ya no|por favor no) * (envien|manden|envieis|mandeis|despachen|procesen|tramiten|preparen|enviar|mandar|envie|mande) (el|la|mi|este|ese|#order|#number|nada|pedido|lo|ya)
      5 (dar|den|dad|dar me|darme|dame|doy|dieran) de baja (el|mi|este|la|ese) (pedido|compra|orden|encargo)
      5 (quitar|quiten|elimin*|borrar|borren|parar|paren|detener|frenar|frenen|anular|suspender|retirar) (uno|una|el pedido|mi pedido|la compra|la orden|el envio|uno de|el segundo|el duplicado|este pedido)
      4 (al final|finalmente|ya) * no (vamos a|voy a|va a|lo|la|los|las|me|nos)? (necesit*|quedar*|quiero|queremos|hace falta|poder quedarme)
      4 (di|le di|dimos|clique|pulse|compre|pague|pedi|hice|hicimos) * (dos veces|doble|por duplicado|sin querer|por error|2 veces)
      4 (antes de que|antes q|antes) (salga|lo envien|lo manden|se envie|lo despachen|salgan|envien|manden)
      3 (cambi*) (nuestr*|mi|la|de|mis) (situacion|planes|circunstancias|idea|opinion|parecer)
      5 (echar|echarme|dar) (para|pa)? (atras|marcha atras)
      3 (no lo|no la|no los|no las) (necesit*|quiero|queremos) (mas|ya)?
      4 (a tiempo de|estoy a tiempo|todavia se puede|aun se puede|se puede|puedo) (de)? (cancelar|anular|echarlo|pararlo|deshacer)
      4 (antes de que) (salga|lo manden|lo envien|lo mandeis|lo envieis|lo despachen)
      3 (equivo*|confundi) (de|con) (la)? (talla|modelo|color|articulo|pedido)
      5 (cancel*|cansel*|anula*|anulo|anule*) (el|la|los|las|mi|mis|este|esta|esa|ese|nuestr*|todo|ambos|una|un|uno|lo|dicho)? (segund*|ultimo|ultima|primer*)? (pedido*|compra|orden|encargo|reserva|envio|#number|#order|todo)
      5 (cancelenlo|cancelenla|cancelenlos|cancelalo|cancelala|canceladlo|canceladla|anulenlo|anulenla|anulalo|anulala|anuladlo|anuladla|parenlo|parenla|parenlos|pararlo|pararla|pararlos|paralo|paralos|paradlo|detenerlo|detenerla|detenganlo|detenganla|detenganlos|detenedlo|deteneos|frenenlo|frenalo|frenen)
      5 (lo|la|los) (dejeis|dejen|dejes|deje) (estar|correr|sin efecto)
      5 (echar*|dar|dar la) (para|pa)? (atras|marcha atras|reversa|vuelta atras)
      4 (borrarlo|borrarla|borralo|borrenlo|borradlo|eliminarlo|eliminarla|eliminenlo|deshacerlo|deshacerla)
      5 (dejen|deja|dejad|deje|dejar|quiero) (solo|solamente|nada mas) (una|uno|un|1)
      4 (encontr*|he encontrado|consegui|he conseguido|lo vi|lo he visto) * (mas barato|mas barata|otro sitio|otra tienda|aqui al lado|prestad*|mejor precio|otro lado|otra parte)
      4 (compr*|pedi|pedido|hice) * (sin querer|por accidente|dormid*|sin darme cuenta|borracho|por equivocacion|por error)
      4 (equivo*|confundi) (de|con el|con la) (pedido|tienda|compra|pagina|web)
      4 (se puede|puedo|podria|podemos|quiero|quisiera*|como|rogamos|necesito) (cancel*|anular*|deshacer*|anulo)
      4 (se (me)? (ha)? (duplic*)|quedo duplicad*|por duplicado) * (compra|pedido|orden)?
      -4 (suscripcion|membresia|plan mensual|mensualidad|renovacion|renueve*)
      -4 (sin abrir|ya me llego|ya lo recibi|14 dias|de vuelta)
      -4 (sms|publicidad|correos|newsletter|propaganda|mails|boletin)
      2 (cancel*|anul*|arrepent*|arrepiento|desist*)
      5 (tarde|a tiempo|demasiado tarde) para (cancel*|anul*|dej*|par*|echar*|arrepent*|quit*)
      5 (no (le|darle|den|dar) (den|dar)? curso|dar curso|no darle curso|tirar abajo|tirar para atras|dejar sin efecto|dejarlo sin efecto|dejarla sin efecto|dejarlo correr)
      3 (nos|me) (da|dio|deja|presta|presto|regalo|regalaron) (la suya|el suyo|la de|el de|una|uno|otra|otro)
      -5 cancel* (mi|el|la)? (contracargo|disputa|reclamacion|cita|suscripcion)
    `,
    change_address: `
      5 {direccion} * (cambiar|cambiarla|modificar|equivocada|incorrecta|erronea|mal|corregir|actualizar|antigua|incompleta|error|anterior|vieja)
      5 (otra|nueva|diferente|distinta|equivoque|equivocado|me equivoque|error en|mal|antigua|vieja|incorrecta|erronea) * {direccion}
      4 (enviar|envien|entregar|entreguen|mandar|manden|enviarlo|entregarlo|reciban) * (a otra|otra|nueva|mi trabajo|mi oficina|casa de mi|a casa de|diferente) * (direccion|trabajo|madre|padres|oficina|vecino|lugar|ciudad|hermana|domicilio)?
      4 (mude|mudado|mudanza|mudar|me mude|cambio de domicilio|cambiado de casa)
      4 (cambiar|cambio) * (lugar|punto|sitio) de (entrega|recogida|envio)
      -5 (entregado|entregaron|dejaron|dejado|entrego) * (direccion equivocada|otra direccion|direccion incorrecta|direccion erronea|vecino)
      -5 direccion (de correo|de email|de mail|ip|electronica|de devolucion)
      4 (entregar|entregarlo|entregarla|enviar|enviarlo|mandarlo|recibir) * (en|a) (mi|casa de|la casa) * (trabajo|oficina|madre|padres|vecino|amiga|amigo|hermana|hermano)
      5 (puse|pusimos|meti|escribi|di|indique|he puesto|tengo|deje) * (codigo postal|direccion|numero|calle|piso|portal|ciudad|domicilio|puerta|cp)
      5 (mandar|enviar|entregar|mandarlo|enviarlo|mandarmelo|enviarmelo|lleven|manden|llegue|dejar|entregarlo|envien) (mejor )? (a|en|al) * (oficina|trabajo|otra direccion|otro domicilio|madre|padres|vecino|vecina|nuevo|nueva|otro sitio|punto de recogida|tienda|curro|suegra|hermana)
      3 (es|era|seria) (el|la)? * (y no|no) (el|la)?
      4 (piso|casa|domicilio|departamento) (anterior|de antes|antiguo|antigua|viejo|vieja)
      5 {cambiar} * {direccion}
      5 (otra|nueva|diferente|distinta|equivo*|me equivoque|error en|mal|antigua|vieja|incorrecta|erronea) * {direccion}
      4 (olvide|olvido|falta|falto) * (numero|piso|puerta|portal|apartamento|calle|codigo postal|departamento)
      -5 (entreg*|dejaron|dejado) * (direccion equivocada|otra direccion|direccion incorrecta|direccion erronea|vecino)
      2 (direccion|domicilio|mude)
      5 (mandar*|enviar*|entregar*|lleven|mand*|llegue|dejar|envi*) (mejor )? (a|en|al) * (oficina|trabajo|otra direccion|otro domicilio|madre|padres|vecino|vecina|nuevo|nueva|otro sitio|punto de recogida|tienda|curro|suegra|hermana)
      4 (no hay|no habra|no estoy|no estamos|no esta|no queda) (nadie )? (en casa|en mi casa|en el domicilio)
      4 (piso|casa|domicilio|departamento) (anterior|de antes|antigu*|viejo|vieja)
      4 (ahora vivo|vivo ahora|ya no vivo|nos hemos mudado|me he mudado|me mudo|me mude|mudanza|mudamos)
      4 (dejar|entregar|mandar|enviar|traer|llevar|recibir|ir|dejen) * (al trabajo|en el trabajo|a la oficina|en la oficina|mi oficina|piso nuevo|casa nueva|casa de mis padres|otra direccion|otro sitio|vecino)
      4 (mejor|en vez|en lugar) (que|q|de) (en|a)? (mi casa|casa|mi domicilio)
      4 (me equivoque|equivo*|puse mal|puse|pusimos|escribi|escribi mal|meti|confundi|me confundi|deje mal|di mal) * (numero|calle|piso|puerta|portal|codigo postal|cp|direccion|domicilio|apellido|telefono|ciudad|provincia|colonia|barrio|localidad|municipio)
      5 (falta*|falto|olvid*|no puse) * (piso|puerta|portal|num|numero|departamento|depto|depa|dpto|interior|escalera|torre|bloque|codigo postal|apartamento|apto|letra)
      4 (vaya|vayan|salga|ponga*|poned|este|figure|mandar*|envi*|llegue) * a nombre de
      5 (apellido|nombre|telefono|celular|movil) * (mal escrito|mal|viejo|antiguo|incorrecto|erroneo|equivocado|esta mal|el bueno|es el de) * (repartidor|pedido|correos|entrega*|etiqueta|corrigen|corrijan|cambi*|corregir|avis*)
      5 (desvi*|redir*)
      4 {puede} * (mand*|envi*|entreg*|llevar*|lleven|dejar*|dejen|ir|vaya|llegue) * (oficina|trabajo|curro|chamba|laburo|casa de|otra casa|garaje|casa nueva|nueva casa|pueblo|hotel|punto pack|punto de recogida|taquilla|otra direccion|otro domicilio|a otra|otro sitio|otro lado|otro lugar|sucursal|aqui)
      4 (mandar*|mand*|enviar*|envi*|llev*|entreg*|dej*|va|vaya) * (a|en|al) * (casa|piso|garaje|oficina|trabajo|local|domicilio) de (mi|mis|la|una|un|el) {familia}
      5 (sede|oficina|domicilio|local|almacen|empresa) * (cambio a|se traslado|trasladado|se mudo|mudado|nos mudamos|nueva direccion|ahora esta)
      4 (le|os|les|te) paso la (nueva)? direccion
      -5 (lo|la|los) (devolvi*|regresaron|retornaron|han devuelto) # it went back already
      -5 factura * (a nombre|datos|nombre)
      -4 (reconoce|cuando pongo|al poner|al escribir) * (direccion|codigo postal)
      2 (direccion|domicilio|mudanza|mudo|mudado|residencia|codigo postal|mude)
      4 (poner|pongan|escribir|anadir|agregar|poned) * (a la atencion de|en lugar de|portal|piso|puerta|escalera|timbre|referencia)
      4 telefono (equivocado|erroneo|mal|antiguo|viejo|incorrecto)
      4 direccion de facturacion * (envio|casa|manden|manda*)
      4 (va|iba|ira|mandaron|sale) a (casa de|mi|la) (mi ex|casa vieja|casa antigua|antigua casa|mis padres|mis papas|direccion)
      3 me (cambie|mude|traslade) (de|a)
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
      5 (quitado|sacado|cobrado|descontado|cargado|retirado|salido|robado|quitaron|sacaron|cobraron|descontaron) * (de|en|a) (la|mi|nuestra) (cuenta|tarjeta) * (no|nunca|jamas|desconozco|sin mi|ni)
      4 (no se que es|no se nada|no tengo ni idea|ni idea)
      5 (fraud*|hacke*|pirateado|phishing|suplantacion|robo de identidad|tarjeta robada|tarjeta clonada|clonaron|clonada)
      5 (no|nunca|yo no) * (hice|hecho|realice|realizado|autori*|efectuado|recono*) * (pedido|compra|cargo|cobro|pago|transaccion|orden|operacion)
      5 (no|nunca) (he )?(comprado|pedido|compre|pedi|ordene|ordenado|solicit*) (nada|este|esta|eso|esto|ningun*|en su|en esta)
      5 alguien * (uso|usado|utiliz*|ha usado|esta usando|hizo|compro) * (tarjeta|cuenta|nombre|datos|pedido|compra)
      -4 (no he|no) (recibi*)
      5 (no (los|les|os|la|lo) (conozco|conocemos|conocia)|no se quienes son|ni los conozco|nunca he oido hablar|ni idea de quienes son|no se quien sois)
      5 (en mi vida|jamas|nunca|yo no|no) (os|les|he|le) (comprado|compre|pedido|pedi) (nada|en|ahi|algo)
      5 (mi compra|mi pedido|que compra|que pedido|una compra|un pedido) * (yo)? (no|nunca) (he)? (comprado|compre|pedido|hecho|hice)
      3 (no se que es|no tengo ni idea|ni idea) (de)? (que|este|ese|esto|eso|el|la)?
      4 (pagado|pagada|pagaron|comprado) con mi tarjeta
      5 (no|nadie|nunca|jamas|ni|sin) * (autori*|consentimiento) * (compra|cargo|cobro|pago|nadie|familia|yo|esto)?
      4 (que|q) (yo)? (no|nunca|jamas) (he|hemos)? (encarg*|pedi|compre|hice|ordene|pedido|comprado|hecho|solicite|realice|hicimos)
      5 (entraron|metieron|accedieron|hackea*|jaquea*|me han entrado|han entrado|entro alguien|se metieron) (a|en)? (mi|la|nuestra) (cuenta|usuario|perfil)
      5 (entraron|metieron|hackearon|jaquearon) * (usuario|cuenta) * (compr*|pid*|pedi*|tarjeta)?
      5 (cargo|cobro|compra|consumo|movimiento|pedido|confirmacion) * (yo|que|y) * (no|nunca|jamas|ni) (yo|he|hemos|la|lo|ha)? (hice|hicimos|hecho|compre|comprado|autorice|conozco|reconozco|pedi|encargue|realice)
      5 (pedido|compra|paquete|orden) a (mi|su|nuestro) nombre * (no es|no soy|yo no|no he|que no|nunca)
      5 (quien) (lo|la)? (pidio|hizo|compro|encargo|autorizo)
      4 (denunci*|comisaria|ministerio publico|policia) * (cargo|compra|tarjeta|pedido|robo)?
      4 (bloque*|anule|cancele) (ya)? (la|mi) tarjeta
      -4 no es mio * (sino|talla|color|pedi)
      5 (suplant*|usurp*|robo de identidad|se (ha|han) hecho con|hecho pasar por|a mi nombre sin)
      5 (usado|uso|usaron|utilizado|robado) (mis|sus|los|nuestros) datos
      5 (a (ustedes|vosotros|esa tienda|su tienda)|ni|tienda) * (ni)? (los|les|os|la) conozco
      4 (no usa|no tiene|sin) (internet|ordenador|computadora)
    `,
    dispute_chargeback: `
      5 (disputa|disputar|reclamacion|reclamo|controversia|caso) * (paypal|banco|tarjeta|visa|mastercard|mercado pago)
      5 (paypal|banco|tarjeta|visa) * (disputa|disputar|devolver el cargo|reclamacion|revertir|retroceder|anular el cargo|caso)
      4 (hablar|llamar|contactar|acudir|ir|hablare|voy|comunicar*) * (con|a|al) (mi|el) banco * (devolver|cargo|anular|reclamar|disputa|revertir|recuperar)?
      3 (disputa|disputar)
      5 (pido|pedire|voy a pedir|hablo|hablare|voy|reclamo|reclamare|contacto|solicito|solicitare|recurro|digo) (a|con|al|en) (mi|el|la) (tarjeta|banco|visa|mastercard|entidad|paypal) * (anul*|devuelv*|devolucion|retroce*|cancele|reclam*|revers*|disput*|cargo|cobro|pago)
      5 (pido|pedire|pedir|pedirle|digo|dire|reclamo|reclamar|reclamare|hablo) (al|a mi|con mi|con el|le) (banco|tarjeta|paypal|visa) * (devuelva*|devolver|retroceda|cargo|dinero|anule)
      -3 gracias
      5 (contracargo|contra cargo|chargeback|retrocesion|retroceso del cargo|desconocimiento de cargo)
      5 (disputa*|reclam*|controversia|caso) * (paypal|banco|tarjeta|visa|mastercard|mercado pago)
      4 (abrir|abri|abierto|iniciar|inicie|poner|puse|abrire) * (disputa|controversia|caso en paypal|reclamacion en paypal|caso paypal)
      4 (hablar*|llamar|contactar|acudir|ir|voy|comunicar*) * (con|a|al) (mi|el) banco * (devolver|cargo|anular|reclamar|disputa|revertir|recuperar)?
      3 (disputa*)
      5 (anule|retroceda|revierta|devuelva|cancele|rechace) (el|la|este) (cobro|cargo|pago|operacion|recibo)
      5 (disputa|contracargo|retrocesion|devolucion del cargo|retroceder el cargo|desconocer el cargo)
      5 (pido|pedir*|digo|dire|reclam*|hablo) (al|a mi|con mi|con el|le) (banco|tarjeta|paypal|visa) * (devuelva*|devolver|retroceda|cargo|dinero|anule)
      5 (banco|paypal|visa|mastercard|klarna|tarjeta) * (ha)? (abierto|abrio|abrieron) (una|un)? (reclamacion|disputa|caso|expediente|controversia)
      5 (abri|abierto|puse|puesto|iniciado|inicie) * (disputa|reclamacion|caso|controversia) * (paypal|banco|visa|klarna|tarjeta)
      5 (banco|entidad|visa|mastercard|caja|tarjeta|paypal|klarna) * (retroced*|anule|anula|anular|devuelva el|revierta|revertir|reverse|disput*|controver*|expediente|recuperar|reclamacion|desconoc*|contracargo|devolver recibo|devolucion del recibo)
      5 (retroced*|revertir|revierta|reversar|anular|anule|anula|desconocer|disputar|impugnar|rechazar) (el|la|los|este|ese|mi|al|dicho)? (cargo|cobro|pago|recibo|operacion)
      5 (devol*|devuel*) (el|del|de|un|los)? (recibo*)
      5 (caso|disputa|controversia|reclam*|conflicto|denuncia) (abiert*|en|de|con|por|a traves|que)? * (paypal|mercado pago|mercadopago|banco|visa|mastercard|klarna)
      5 (desconoc*) (del|de|el|de este)? (cargo|compra|consumo|pago)
      5 (hago|hare|haremos|pongo|pondre|puse|inici*|tramito|voy a hacer|voy a poner|presento) (un|el|una|la)? (contracargo|chargeback|disputa|controversia|retrocesion|desconocimiento)
      5 (cerre|cierro|cerrar|retir*) (el|la)? (caso|disputa|controversia|reclam*) * (paypal|banco|visa)?
      5 (de)? lo contrario * (banco|tarjeta|paypal|visa)
      5 (llevo|llevar*|vamos|ire|iremos) * (a|al|los) (tribunales|juicio|juzgado|justicia)
      5 (mi|la|el) (contracargo|disputa|chargeback)
      4 (tribunales|juicio|burofax|demanda*|abogad*)
    `,
    safety_injury: `
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
      5 (alergia|alergica|alergico|reaccion alergica|intoxicacion|intoxicado|intoxicada|envenenado|anafilaxia)
      5 (herido|herida|lesion*|hospital|urgencias|ambulancia|puntos de sutura|descarga electrica|calambrazo|electrocutado|me electrocuto|asfixia|atragant*)
      5 (se incendio|incendi*|prendio fuego|ardio|explo*|chispas|humo|sobrecal*|se derritio|cortocircuito|corto circuito)
      4 (quemad*|quem*|quemé) * (piel|mano|manos|cara|dedo|dedos|brazo|pierna|hijo|hija|bebe|ojos|cuero cabelludo|me)?
      4 (me|se|le) (quem*|quemé|cort*|hizo dano|lastim*|lesione)
      4 (sarpullido|ronchas|picor|picazon|hincha*|irritaci*|erupcion|vomit*|enferm*|urticaria|granos) * (despues|desde|tras|por|piel|cara|cuerpo|al usar)?
      5 (me|se|le|nos) (quem*|cort*|lastim*|herido|heri|hizo dano|electrocute|golpee|abrase|escalde|intoxi*) * (mano|manos|dedo|dedos|brazo|cara|pie|pierna|piel|ojo|ojos|boca|lengua|todo)?
      4 (chispa*|llamas|ardio|exploto|calambrazo|echo humo|prendio fuego)
      4 (ronchas|sarpullido|erupcion|rojeces|manchas rojas|picores|hinchad*|ampollas)
      4 (trago|traga*|atragant*|asfixia|ahogo)
      5 (echar|echando|echo|salir|salio|sale|salia|solto|suelta|saca|sacando|saliendo|empezo a salir) (a|de)? (humo|chispas|fuego|llamas|olor a quemado)
      5 (vomit*|diarrea|convulsiones|sangr*)
      5 (sarpullido|roncha*|urticaria|eccema|eczema|ampolla*|quemadur*|calambrazo|corrientazo|toque electrico|patada de corriente|parpados hinchados|ojos hinchados|cara hinchada|labios hinchados)
      5 (retir*) (del|de) (el)? mercado
      5 casi (me|se|nos|le|lo|la) (la|lo)? * (quema|quemo|ahoga|ahogo|mata|mato|come|comio|electroc*|traga|trago|incendi*|corta|asfixia)
      4 (pediatra|dermatol*|medico|veterinario) * (composicion|dijo|dice|pidio|ha pedido|reaccion|receto)
      4 (cedio|volco|se desplomo|se vencio|se cayo|se rompio) * (encima|conmigo|con mi|mi hijo|mi hija|mi marido|mi mujer|me cai|cai|caida)
      4 (dio|da|dan|dado) (un|una|unos)? (calambr*|descarga|chispazo|corriente|toque|toques)
      4 (parte|informe) (del hospital|medico|de urgencias|de lesiones)
      4 (pase|paso|pasamos|pasaron|estuv*|puso|pusimos|puse) * (malisim*|fatal|enferm*|vomit*|fiebre|muy mal) * (despues|con|por|tras|de)
      3 (granos|sarpull*|roncha*|picor*|picazon|irrit*|rojeces|hinch*|ardor|mareo*|mareada|nauseas|desmay*|fiebre)
      4 (me|le|nos) (pica|picaba|arde|ardia|escuece|escocia|irrito|quema) (todo|la|el|mucho|los|toda)?
      -5 que echo humo
      5 (tuve|tengo|sufri|tuvo|dio|produjo) (una)? reaccion alergica
    `,
    where_is_order: `
      4 (donde|dnde) (esta|estan|se encuentra|va|anda) (mi|mis|el|la|lo|nuestro)
      5 (cuando|cuándo|k dia|que dia|en que fecha|a que hora) * (llega|llegara|llegan|llegaran|llegar|recibo|recibire|recibir|entregan|entregaran|entrega|envian|enviaran|enviado|sale|saldra|despachan|me llega|llegue) * {cosa}
      4 (cuando|cuándo|que dia|en que fecha) * (llega|llegara|llegan|me llega|me llegara|recibo|recibire|recibire|recibir|entregan|entregaran|envian|enviaran|sera entregado|lo envian|saldra|sale)
      5 (seguimiento|rastrear|rastreo|tracking|localizar|rastrearlo|trackear|seguir) * {cosa}
      3 (seguimiento|rastreo|rastrear|tracking|numero de guia)
      4 {cosa} * (estado|estatus|ya salio|ya fue enviado|ya lo enviaron|fue enviado|en camino|ha salido|va en camino|esta en camino|ha sido enviado|se ha enviado)
      3 (cuanto|cuantos|cuanto tiempo|cuantos dias) * (tarda|tardara|tardan|demora|falta|faltan|tardan en|va a tardar) * (llegar|pedido|envio|paquete|entrega|entregar|recibir|en llegar)?
      4 (fecha|plazo|hora|dia) (de|estimada|prevista|aproximada) * (entrega|llegada|envio)
      3 (llegara|llega|llegue) * (a tiempo|antes|para navidad|para el|hoy|manana)
      -5 donde (esta|estan|queda|quedan|se ubica*) * (tienda|tiendas|local|sucursal|ubicad*)
      2 (cuando|donde|estado|envio|llega|llegara)
      4 (ya )? (ha |han |habia )? (salido|salio|sale|enviado|despachado|mandado) (ya )? (del|de|de su|de vuestro) (almacen|tienda|bodega|ahi|alli|deposito)
      4 (cuando|para cuando|mas o menos cuando|fecha) * (me llega|llegara|va a llegar|llegaria|recibire|lo tendre|lo recibo|me lo entregan|lo entregan|me lo traen|estara|espero)
      4 (saber|confirmar|decirme|decir|averiguar) (mas o menos |si )? (cuando|donde|por donde|si ya)
      3 (ya )? (ha salido|salio|lo mandaron|lo enviaron|lo han enviado|lo han mandado|esta en camino|viene en camino)
      4 (sabeis|saben|sabe|dime|digan|me dicen|decirme|alguna idea|alguna novedad) * (cuando|donde|si ya|en que punto|por donde)
      4 (cuando|cuándo|que dia|para cuando) (me)? (llega|llegan|llegara|llegaran|llegaria|lo recibo|recibire|viene|me llega)
      4 (ya)? (salio|ha salido|lo mandaron|lo enviaron|lo han enviado|salieron) (o|ya|mi|no|el)? (no|q|que|todavia)?
      5 (donde|adonde|dnde|en donde) (esta|estan|se encuentra|se encuentran|quedo|anda|va|ta|viene) * {cosa}
      5 (cuando|cuándo|k dia|que dia|en que fecha|a que hora) * (llega*|recib*|entrega*|envia*|sale|saldra|despachan|me llega|lleg*) * {cosa}
      4 (numero|link|enlace|codigo|no|guia|datos) de (seguimiento|rastreo|guia|tracking|envio|localizacion)
      4 (estado|estatus|status|situacion|informacion|noticias|novedades|actualizacion|info|progreso) (de|del|sobre|acerca|en) * {cosa}
      4 (que|q|k) (pasa|paso|ha pasado|sucede|hay|ocurre) (con|de|a) (mi|el|mis|la) * {cosa}
      3 (ya )?(enviaron|han enviado|mandaron|despacharon|salio) * {cosa}
      3 (saber|conocer|consultar|ver|averiguar|informacion) * (donde|cuando|estado|estatus|de mi pedido|mi pedido|sobre mi pedido|del pedido|mi envio)
      2 (numero de pedido|numero de orden|mi pedido)
      -5 (donde|cuando|estado|estatus) * {dinero}
      -4 (estado|cuando) * (devolucion|reembolso|cambio)
      4 (ya )? (ha|han|habia)? (salido|salio|sale|enviado|despachado|mandado) (ya )? (del|de|de su|de vuestro) (almacen|tienda|bodega|ahi|alli|deposito)
      4 (que|q) (pasa|paso|ha pasado|hay|sucede|ocurre|onda) (con|de|del) (mi|el|mis|los|lo|nuestro) * {cosa}
      4 (que|q) (pasa|paso|hay|fue|onda|ha pasado) (con|de) (el|mi|la|lo|#number|#order)?
      4 (cuando|cuándo|que dia|para cuando) (me)? (llega*|lo recibo|recibire|viene|me llega)
      4 (no se nada|sin noticias|ninguna noticia|silencio total|no he sabido nada|nada mas) (desde|de|despues)?
      4 (en que punto|por donde) (esta|va|anda|andan|estara)
      3 donde (esta|anda|andan|estara)
      4 (se sabe|sabeis|saben|sabes|hay|tienen|teneis|alguna|sabemos) (algo|noticia*|novedad*) (de|del|sobre|con) (lo mio|mi|mis|el|la|los|#order|#number)
      5 (como|por donde) (viene|va|anda|sigue) (el|mi|la|lo|nuestr*|mis) {cosa}
      4 por donde (anda|va|viene|esta|andan|vienen) (el|mi|la|lo|mis|los|las)?
      5 ya (despacharon|enviaron|mandaron|salio|salieron|mandasteis|enviasteis|han enviado|han mandado|ha salido|habeis enviado|habeis mandado|la han mandado|las han mandado|lo despacharon) (el|mi|lo|la|mis|los|nuestro|o)
      4 (me)? (avisa*|avisenme) cuando (salga|llegue|lo envien|lo manden|este en camino|este listo)
      4 (con que|con q) (transportista|empresa|mensajeria|paqueteria|agencia|correo) (viene|lo|me|va|llega|lo han|la)
      5 (me|nos) (pasas|pasan|pasais|pasa|manda*|comparte*|dan|dais|das) (el|la|un|mi)? (numero|num|link|enlace|codigo|guia) (de|para)? (seguimiento|guia|rastre*|tracking|envio|seguir)?
      4 (pasan|pasara|vienen|pasa|entregan|reparten|llega|llegara) (por la|de)? (manana o|por la manana|por la tarde|manana o tarde|que hora|mediodia|antes de las)
      4 (va a|va|vaya a|llegara a|podra) llegar (antes|a tiempo|para|hoy|manana|el)
      4 (cuanto|cuanto tiempo) (le)? (falta|queda) (a|para|al)? (mi|que|el|llegar)?
      4 (pregunt*|consulta*|averiguar) (por|sobre|acerca de) (mi|un|el|la|mis|lo)? (pedido|envio|paquete|compra|encargo)
      4 (salido|salio|despacha*|mandado|enviado) (ya)? (el|mi|lo|la) (pedido|mio|paquete|compra)
      4 (etiqueta creada|guia creada|en preparacion|en reparto|en camino) * (significa|quiere decir|que es)
      4 (va a|va|podra|puede) (entrar|llegar|estar) * (antes|a tiempo|para el|para la|manana|hoy)
      4 (pasa|llega|viene) (seguro)? (hoy|manana|esta tarde|esta semana)
      4 ya (salieron|salio|mandaron|enviaron) (mis|mi|lo|el|las|los)
      3 (numero|num) de (guia|seguimiento|rastreo)
      -4 (si|en caso) * (no|aun no|todavia no) (ha)? (salido|salio)
      -3 (de donde|color|material|devol*|reembols*|cancel*)
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
      4 (tarda|tardan|tardando|demora|demoran) (mucho|demasiado|tanto|bastante)
      3 (tarda|tardan|demora|demoran)
      4 (pedi|compre|hice|ordene|pague|realice|comprado|pedido|compramos) * hace * {dias}
      4 hace * {dias} * (pedi|compre|hice|ordene|pague|espero|esperando|pedido|compra)
      3 (por que|porque|xq) * (tarda|tanto|demora|no ha|no han|no llega|todavia|aun)
      4 (pasado|paso|vencio|supero|excedido|superado|cumplido|fuera) (la |el |de )?(fecha|plazo|dia) * (entrega|previst*|estimad*)?
      3 (sin noticias|sin novedades|ninguna noticia|sin movimiento)
      -4 {no} * (recibido|recibi|llega|llegado) * (correo|email|e mail|confirmacion|codigo|factura|respuesta|enlace|etiqueta|contrasena|mail|contestacion|sms)
      -4 (sin|no|ninguna) * (respuesta|contestan|responden|contestacion)
      4 (sigue|continua|aun|todavia) * (preparacion|proceso|transito|procesando|preparando|pendiente)
      2 (esperando|todavia|aun|tarda|hace)
      5 (lleva|llevo|llevamos|llevan|hace|desde hace|van|vamos) (2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|#number|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|varios|varias|mas de|como|unos|casi) * {dias} * (esperando|poniendo|diciendo|en reparto|en transito|parado|sin|atascado|detenido|y nada|y no|igual|mismo|estancado)
      5 (dijisteis|dijeron|prometieron|prometisteis|decian|decia|ponia|pusieron|anunciaron|aseguraron|garantizan|dicen) * (dias|horas|24|48|72|lunes|martes|miercoles|jueves|viernes|semana|plazo) * (y|van|vamos|ya|todavia|nada|pero|llevo|hoy)
      4 (vamos|van|voy|estamos) (ya )? (por|para|en) (el|la) (dia|#number|5|6|7|8|9|10|11|12|13|14|15|20|segunda|tercera|cuarta)
      4 (era|es|lo queria|lo necesitaba|necesitaba) (para|para el|para la) (un|una|el|la|mi|su) * (boda|cumpleanos|navidad|comunion|bautizo|fiesta|regalo|viaje|graduacion) * (paso|pasado|tarde|ya|perdi|fue)
      4 (poniendo|pone|dice|sale|marca|aparece|indica|sigue|figura) (que )? (esta )? (en reparto|en transito|en camino|en preparacion|en almacen|pendiente|procesando|en delegacion|en aduana|en proceso) * (desde|dias|semana|semanas|no|hace|todavia|y)
      -4 (tendria|tendre|tendria el|llegaria|llegara) (el|antes|para) (lunes|martes|miercoles|jueves|viernes|sabado|domingo)
      4 (mas de|casi|llevo|ya van|hace|ya hace|desde hace) (una|dos|tres|cuatro|2|3|4|5|6|10|15) (semanas|semana|dias|meses|mes) * (esperando|espero|nada|sin|no)
      4 (todavia|aun|sigue|sigo|siguen) (no|sin) (me)? (llega|llegar|llegado|ha llegado|recibirlo|recibir|aparece|han llegado|lo recibo|nada)
      3 (cansando|cansado|cansada|harto|harta) (de esperar)?
      4 {no} (me )?(llega*|lleg*|recibo|recibi|entregan)
      4 (sigo|seguimos|estoy|llevo|continuo|aun|todavia|sigue) * (esper*|en espera|a la espera)
      4 (esper*|llevo esperando) * {cosa}
      4 (debia|deberia|tenia|tendria|iba|habia|debio|supone|prometieron|dijeron|previst*|ponia) * (llega*|entrega*|recibir|llegar ayer|ayer|el lunes|el martes|el miercoles|el jueves|el viernes|hace)
      4 {cosa} * (perdid*|extravia*|se perdio|se extravio|desaparecido|se ha perdido)
      4 (perdido|extraviado|perdieron) * {cosa}
      4 (llevo|lleva|llevamos|van|pasaron|han pasado|ya pasaron|ya van) * {dias} * (esperando|espero|sin|y no|nada|y nada|en|desde|sigue|retenido)?
      4 (en transito|en reparto|en preparacion|en proceso|en camino|preparando|procesando|pendiente) * (desde|hace|sigue|aun)
      -5 {no} * {recibido} * {dinero}
      -5 {dinero} * {no}
      -4 {no} * (recibi*|llega|llegado) * (correo|email|e mail|confirmacion|codigo|factura|respuesta|enlace|etiqueta|contrasena|mail|contestacion|sms)
      -4 (sin|no|ninguna) * (respuesta|contesta*|responden)
      5 (dijisteis|dijeron|prometi*|decian|decia|ponia|pusieron|anunciaron|aseguraron|garantizan|dicen) * (dias|horas|24|48|72|lunes|martes|miercoles|jueves|viernes|semana|plazo) * (y|van|vamos|ya|todavia|nada|pero|llevo|hoy)
      4 (no|nada|ni) (se )? (mueve|avanza|actualiza|cambia|mueven|movio|ha movido|avanzo)
      -4 (tendria|tendre|tendria el|llegar*) (el|antes|para) (lunes|martes|miercoles|jueves|viernes|sabado|domingo)
      4 (tenia|tenian|deberia|debia|tendria|debio|iba) (que|a)? (haber)? (llegado|llegar|estar aqui|venir|haber llegado|entregar*)
      4 (todavia|aun|sigue|sigo|siguen) (no|sin) (me)? (llega*|ha llegado|recibir*|aparece|han llegado|lo recibo|nada)
      4 (sigo|seguimos|llevo|llevamos|continuo) * esperando
      4 (seguimiento|rastreo|estado|paquete|envio) * (no se mueve|lo mismo|no avanza|no cambia|parado|atascado|no actualiza|igual|detenido)
      4 (24|48|72) horas mas
      3 (cansa*|harto|harta) (de esperar)?
      -4 devolver el dinero
      5 (llevo|llevamos|lleva|ya van|van|hace|pasaron|han pasado|ya pasaron) * {tiempo} * (esperando|espero|en espera|aguardando|y nada|sin noticias|sin saber|y sigue|y sigo|clavado|parado|igual|no se mueve)
      5 (esperando|espero|en espera) * (desde|hace) (el|hace)? (dia|mes|{mes}|#number|{num}|{dia_semana})
      4 (la)? (entrega|fecha|llegada) (estimada|prevista|pactada|prometida|acordada) * (era|fue|para|y|entre|estamos|hoy)
      4 (paquete|pedido|envio|caja|encomienda) se (me|os|les)? (ha|habra|haya)? (perdi*|extravi*)
      5 (clavad*|parado|parada|quieto|quieta|trabad*|atorad*|varado|varada|estancad*|congelado|muerto) (en|desde|hace)
      5 (dice|pone|sale|marca|esta|sigue|seguimos) (lo mismo|igual|exactamente igual) (desde|hace|que)
      4 (sin|no me dan|no me (han)? dado|no hay|ninguna) * nueva fecha
      4 (cambia*|retrasa*|posponen|pospuesto|aplaza*|posterga*|mueven|movieron) * (dia|fecha) de (la)? entrega
      4 (ya|todavia|aun|sigo|sigue|siguen|seguimos) (no|sin) (me|nos|lo|la|se|los)? * (llega*|aparece*|recibido|entrega*|traen|moverse|mueve)
      4 ya van (dos|tres|cuatro|2|3|4|varias) veces
      5 (un|dos|tres|mas de un|casi un|1|2|3) (mes|meses|semanas) (para|esperando) (un|una|unos|unas|el|la|mi|mis|esto)?
      4 (se supone|se suponia|supuestamente|deberia|debia|debio|tendria que|tendria q|tenia que|tenia q|iba a) (que|q)? (llega*|estar|me llegaba|me llegaria|haber llegado|venir)
      4 (ultima|sin) (actualizacion|movimien*|noticia) * (desde|dia|hace|del|#number|fue)
      4 (es normal|es logico) (que)? (tarde|lleve|tarden|demore|o que)
      4 (procesando|en preparacion|preparando|incidencia|en proceso) (desde)? (hace)? * {tiempo}
      4 (solo)? (dice|pone|sale|marca) incidencia
      4 (fecha cierta|nueva fecha) de entrega
      -5 (esper*|llevo|sigo|pendiente) * (reembols*|abono|devuelv*|devolv*|acredit*|ingreso|transferencia|reintegr*)
      -4 (ya)? (devolvi|devuelto|mande de vuelta)
      -4 (agotad*|lista de espera|preventa|edicion)
      -4 (confirmacion|codigo qr|codigo|factura|tiquet|ticket|etiqueta)
      5 (por que|porque|xq|pq) (tarda*|tanto|demora*) (tanto|mi|el|la|en)?
      5 (no|sin|in)? (respet*|cumpl*|incumpl*) (el|la|los|con|su|vuestro)? (plazo|fecha|entrega|plazos)
      4 (sin regalo|se quedo sin|llego tarde|tarde para|demasiado tarde) * (regalo|cumple*|fiesta|boda)?
      4 (debio|debia|deberia) * (entregarse|llegar|recibir*) * (tarde|dia|el)
      4 (mandado|mando|salio|sale) hace * {tiempo}
    `,
    delivered_not_received: `
      5 (dice|aparece|figura|marca|marcado|sale|indica|pone|consta|segun|muestra|marcan|estado|seguimiento|supuestamente) * (entregado|entregada|entregaron|entrega) * (pero|no|nunca|nada|y)
      5 (entregado|entregada|entregaron) * (pero|y|aunque|sin embargo|mas) * {no} * (recibido|recibi|llegado|llego|tengo|nada|esta|estaba|recibo|recibir)
      5 {no} * (recibido|recibi|llegado|llego|tengo|recibo) * (dice|aparece|figura|marca|sale|pone|indica|pero|aunque) * (entregado|entregada)
      5 (dice|aparece|figura|marca|marcado|sale|pone|consta|indica) * (como )?(entregado|entregada)
      5 (entregado|entregaron|dejaron|dejado|entrego|dejo|entregada) * (direccion equivocada|otra direccion|direccion incorrecta|vecino|vecina|otra persona|otra casa|otro lado|alguien|desconocido|otro sitio|otro piso|quien no|persona equivocada|casa equivocada)
      4 (firmo|firmado|firma|recibio|recogio) * (otra persona|no soy yo|desconozco|no es mi|alguien|desconocido|quien)
      4 (nadie|nada) * (en|ni) (el|la|mi) (buzon|porteria|puerta|conserje|conserjeria|portal)
      3 (comprobante de entrega|prueba de entrega|justificante de entrega|foto de la entrega)
      5 (lo|la|se lo|se la|los) (dieron|entregaron|dejaron|han dejado|han entregado|dejo|entrego|recibio|recogio|firmo) * (nada|no hay|nadie|vecinos|vecino|pero|y no|trabajando|sola|solo|ninguno|tampoco)
      5 (pone|dice|segun|supuestamente|marca|figura|aparece|consta|indica|sale) * (lo |la |se lo )? (entregado|entregada|entregaron|dejaron|dieron|recibido|firmado|entrego|dejo)
      4 (vecinos|vecino|vecina|portero|conserje|porteria|recepcion) (tampoco |no |dice que no ) (saben|sabe|tiene|tienen|lo|han|ha)?
      5 (repartidor|mensajero|cartero|transportista|seur|correos|ups|dhl|gls|seguimiento|app|correo|sale|pone|dice|figura|aparece) * (dejo|entregado|entrego|entregada|dejado|llego|recibido) * (no|nada|nadie|ni|vacio)
      5 (dice|aparece|figura|marca*|sale|indica|pone|consta|segun|muestra|estado|seguimiento|supuestamente) * (entrega*) * (pero|no|nunca|nada|y)
      5 (entrega*) * (pero|y|aunque|sin embargo|mas) * {no} * (recib*|llegado|llego|tengo|nada|esta|estaba)
      5 (dice|aparece|figura|marca|marcado|sale|pone|consta|indica) * (como )?(entregad*)
      4 {cosa} * (robado|robaron|robada|se robaron|me lo robaron)
      4 (robaron|robado|robo) * {cosa}
      5 (entreg*|dejaron|dejado|dejo) * (direccion equivocada|otra direccion|direccion incorrecta|vecino|vecina|otra persona|otra casa|otro lado|alguien|desconocido|otro sitio|otro piso|quien no|persona equivocada|casa equivocada)
      5 (dice|pone|aparece) entregado * (nada|no|nadie)
      2 (porteria|buzon|vecino|conserje)
      5 (lo|la|se lo|se la|los) (dieron|entreg*|dejaron|han dejado|han entregado|dejo|recibio|recogio|firmo) * (nada|no hay|nadie|vecino*|pero|y no|trabajando|sola|solo|ninguno|tampoco)
      5 (pone|dice|segun|supuestamente|marca|figura|aparece|consta|indica|sale) * (lo|la|se lo)? (entreg*|dejaron|dieron|recibido|firmado|dejo)
      4 (aqui|alli|ahi|fuera|afuera|en la puerta|en el buzon|en casa|en mi casa) (no hay|no esta|no habia|no dejaron|no han dejado) (nada|ningun|ningun paquete|nadie)?
      4 (vecin*|porter*|conserje|recepcion) (tampoco|no|dice que no) (saben|sabe|tiene|tienen|lo|han|ha)?
      5 (repartidor|mensajero|cartero|transportista|seur|correo*|ups|dhl|gls|seguimiento|app|sale|pone|dice|figura|aparece) * (dejo|entreg*|dejado|llego|recibido) * (no|nada|nadie|ni|vacio)
      5 entregad* en mano
      4 (aqui|ahi|alli|en el buzon|en la puerta|en casa|porteria) (no)? (ha|habia|hay|hubo)? (llegado|llego)? (nada|ningun|ni rastro|nadie)
      4 (camara|timbre) * (nadie|no se ve)
      5 (marca*|pone|dice|dicen|sale|figura|consta|aparece|segun|supuestamente|aviso|sms|notificacion|se dio|lo dan|da) * (por|como|que|ya|en)? * (entregad*|firme|firmad*|finalizado|depositado|en mis manos)
      5 (entregad*|dejado|dejaron|depositado) (en|a|al) (el|la|mi)? (buzon|porteria|recepcion|vecino|conserje|puerta|portal|caseta|vigilante|hall|entrada|jardin|patio|cochera|punto de recogida)
      5 (vecin*|porter*|conserje|recepcion|buzon|caseta|vigilante|guardia|rellano|suegra|companer*) * (no|nadie|tampoco|ningun*|nada) (ha|han|lo|la|tiene|tienen|sabe|saben|hay|habia|recibio|recepciono|recogio)?
      5 (ningun*|nadie) * (recepciono|recibio|firmo|recogio|lo tiene|sabe nada)
      5 (foto|firma|sello) * (no es|no lleva|no era|que no es|no son|no aparece) (la|el|mi|mia|nuestro|de)? (mia|mi|mio|puerta|casa|nuestro)?
      5 equivoc* de (casa|puerta|piso|portal|timbre|bloque|edificio)
      5 (me|nos|se) (lo|la|los) (robaron|han robado|robo|llevaron|han quitado)
      5 (sale|consta|pone|dice|figura) (finalizado|completado|recibido)
      4 (en mi casa|aqui) no (vive|hay|conozco|conocemos) (ningun*|nadie)
      4 (yo sigo|sigo|seguimos) sin (mi|mis|el|la|los|nada)
      4 (se ve|sale|aparece) en la camara
      4 (subio|dejo|mando|pusieron|subieron) (una)? foto de (una|otra) (puerta|casa|entrada)
      5 (entreg*) (dicen|dice|pone|segun|supuestamente|y un cuerno|ja)
      4 (entrega*) * (a mi no|no a mi|a mi nadie|pero no)
      5 (cuando|al) (volvi|volver|llegue|llegar|regrese|baje|sali|salir) * (ya no (estaba|habia)|no habia nada|no estaba|habia desaparec*|desaparec*)
      5 foto (del|de la|que) * (puerta|casa|portal|entrada) * (no es|otra|distinta)?
      4 (me|nos|lo) (han)? (robaron|robado|mangado|choreado|afanaron)
      4 (aqui|a mi casa|a mi) no (ha llegado|llego|vino|me ha llegado|me llego) nada
      2 (entregad*|buzon|porter*|vecin*|conserje)
      -4 (comprar|credito|cuenta de credito|suplant*)
    `,
    return_to_sender: `
      5 (regreso|vuelta|regresa|retorna|regresando|devuelve) * (remitente|a ustedes|a su almacen)
      5 (devuelto|devolvieron|devolucion|regresado|regresaron|retornado|devuelven|regresa|devuelta|de vuelta|retorno) * (remitente|vendedor|origen|su almacen|al almacen|a su bodega|almacen de ustedes)
      5 (no entregable|rehusado|rechazado en la entrega|no reclamado)
      4 (intento|intentos|intentaron|intentado) * (entrega|entregar|entregarlo)
      4 (entrega|reparto) (fallida|fallido|no realizada|imposible|frustrada)
      4 (no|imposible) (pudieron|pudo|han podido|fue posible|se pudo|puede) (ser )?(entregar|entregarlo|entregarse|entregado)
      4 direccion (incompleta|insuficiente|desconocida|no encontrada|inexistente)
      4 (no pude|no he podido|no fui|no alcance) (a )?(recoger|retirar|recogerlo|buscar|pasar a recoger)
      4 (recoger|retirar|recogerlo|retirarlo) * (correos|oficina|punto|sucursal|plazo|paquete|agencia)
      5 (va|viene|esta|van|vuelve|regresa|regreso|volvio|lo devolvieron|lo devuelven|de camino) (de vuelta|de regreso|devuelto|a remitente|al remitente|devolviendo|retornando) (con|a|hacia|para)? (ustedes|vosotros|remitente|almacen|su almacen|origen|tienda)?
      4 (repartidor|cartero|mensajero|transportista|mensajeria|seur|correos|mrw|gls|dhl) (no|nunca) (encontro|dio con|pudo|localizo|llamo|paso|toco|timbro|hallo)
      3 (mandar|enviar|mandarmelo|enviarmelo|reenviar|mandenlo|envienlo|mandarlo|enviarlo) (otra vez|de nuevo|nuevamente)
      5 (destinatario|direccion) (desconocido|desconocida|ausente|incompleta|incorrecta|inexistente)
      5 (se)? (volvio|vuelve|devuelto|devolvieron|regreso|regresaron|han devuelto) (para|a|hacia|al|lo) * (vosotros|ustedes|origen|remitente|almacen|tienda|vendedor)
      4 (correos|oficina|punto de recogida|punto) * (guardaron|guardan|guardado|plazo|dias|devolvieron|caduco)
      4 (no estaba|no estabamos|estuve fuera|ausente) * (cartero|repartidor|mensajero|devolvieron|devuelto|volvio|correos|aviso)
      4 (mandais|mandan|envian|enviais|mandarmelo|enviarmelo|reenvian|reenviar|reenvio) (otra vez|de nuevo|nuevamente)
      5 (regres*|vuelta|retorna|devuelve) * (remitente|a ustedes|a su almacen)
      5 (devuel*|devolvieron|devolucion|regresa*|retorn*|de vuelta) * (remitente|vendedor|origen|su almacen|al almacen|a su bodega|almacen de ustedes)
      4 (intent*) * (entrega*)
      4 (ausente|destinatario ausente|destinatario desconocido|no estaba en casa|no habia nadie|no estuve en casa|no estaba)
      4 (no pude|no he podido|no fui|no alcance) (a )?(recoger*|retirar|buscar|pasar a recoger)
      4 (recoger*|retirar*) * (correos|oficina|punto|sucursal|plazo|paquete|agencia)
      -4 (quiero|etiqueta|hacer|solicitar) * devolucion
      2 (remitente|recoger|intento)
      5 (va|viene|esta|van|vuelve|regres*|volvio|lo devolvieron|lo devuelven|de camino) (de vuelta|de regreso|devuelto|a remitente|al remitente|devolviendo|retornando) (con|a|hacia|para)? (ustedes|vosotros|remitente|almacen|su almacen|origen|tienda)?
      3 (mandar*|enviar*|reenviar|mand*|envi*) (otra vez|de nuevo|nuevamente)
      -4 (devolver|devolucion) (el|la|un|una|mi|este|esta)
      5 (destinatario|direccion) (desconoc*|ausente|incompleta|incorrecta|inexistente)
      5 (devolucion|devuelto|retorno|vuelta|regreso) (a|al) (origen|remitente)
      5 (se)? (volvio|vuelve|devuelto|devolvieron|regres*|han devuelto) (para|a|hacia|al|lo) * (vosotros|ustedes|origen|remitente|almacen|tienda|vendedor)
      4 (correos|oficina|punto de recogida|punto) * (guarda*|plazo|dias|devolvieron|caduco)
      4 (manda*|envia*|reenvi*) (otra vez|de nuevo|nuevamente)
      5 (plazo de recogida|vencio el plazo|se paso el plazo|no recogido en plazo|solo lo guarda|lo guardan solo|solo lo guardan)
      4 (mand*|envien|despach*|enviarlo) (otra vez|de nuevo|nuevamente) * (pago|envio|como)?
      5 (no pude|no pudimos|no alcance|no llegue|no me dio tiempo|no he podido|no fui) (a|ir)? (a)? (recoger*|buscarlo|retirar*|correos|la oficina|la sucursal|ir|pasar)
      4 (dejo|dejaron|dejado) (el|los|un|unos)? aviso* * (correos|cartero|fui|cuando|recoger|sucursal)
      4 (no (me)? (encontr*|localizaron|hallaron)) (en casa|la calle|la direccion|el domicilio|a nadie|en mi casa)?
      5 (lo|la) (recha*|rehuso) (mi|por|el|la|en|pensando|al)
      4 (destinatario|direccion) * (ausente|incorrecta|desconocid*|insuficiente|inexistente) * (devol*|regres*|retorn*|almacen)
      4 (la)? direccion (es|era|esta) (incorrecta|mal|incompleta) * (regres*|devol*|retorn*)
      4 (ahora)? vuelve (pa|para) (alla|atras|la tienda)
      5 (vuelve|vuelva|regres*|volviendo|volvio|va) (mi|el|a)? (envio|paquete|pedido|al remitente|al vendedor|a origen|otra vez al)
      5 (entrega|envio|paquete|pedido) (rechazad*|rehusad*)
      5 (yo)? no (rechace|rehuse|he rechazado)
      5 (inici*|sale|figura) (la)? (devolucion|retorno) (al|a) (origen|remitente)
      4 (se me paso|se paso|perdi|no pude|no llegue) (el|la|a|ir)? * (plazo|recoger*|retirar*|taquilla)
      4 (vuelva*|volver|pueden) a? (intentar*|enviar*|mandar*|reintent*)
      4 (otro|nuevo|segundo) intento
      4 (traigan*|traedme) * (de vuelta|otra vez)
      4 direccion (estaba|era|es) (incompleta|mal|incorrecta|insuficiente)
      2 (remitente|taquilla|retorn*|reenvi*)
    `,
    wrong_or_missing_item: `
      4 (tenian que|tenia que|debian|deberian|debia) (ser|venir|haber|llegar) * (y|pero|solo)
      5 (articulo|producto|talla|color|modelo|pedido|tamano|paquete|numero|referencia|item|par|prenda|libro|version|cantidad) * (equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea|diferente|distinto|distinta|que no es|cambiado|cambiada|que no pedi)
      5 (equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea) * (articulo|producto|talla|color|modelo|pedido|tamano)
      5 (recibi|recibido|enviaron|mandaron|llego|enviado|llegado|mandado|entregaron|llegaron|recibimos) * (otro|otra|equivocado|equivocada|diferente|distinto|distinta|incorrecto|incorrecta|no era|erroneo|erronea|que no|otros|cambiado)
      4 (se equivocaron|os habeis equivocado|hubo un error|se han equivocado|se confundieron|confundido|equivocacion|error) * (pedido|articulo|producto|envio|talla|color|al enviar|enviar)
      5 (falta|faltan|faltaba|faltaban|falto|faltaron|faltante|faltantes|falta un|me falta) * (articulo|articulos|producto|productos|pieza|piezas|parte|un|una|uno|dos|algo|el|la|los|las|paquete|pedido|tornillo*|accesorio*|unidad*)
      4 (articulo|producto|pieza|piezas|productos|articulos|unidad|unidades) (falta|faltan|faltaba|faltante|faltantes|que falta|no venia|no estaba|no vino|no vinieron)
      4 {cosa} * (incompleto|incompleta|incompletos|a medias|parcial|vacio|vacia)
      4 (incompleto|incompleta)
      4 (solo|solamente|unicamente|nada mas) (me )?(he )?(recibi|recibido|llego|llegaron|enviaron|ha llegado|han llegado|mandaron|venia|vino|uno|una|la mitad|parte|tengo|entregaron)
      4 (en vez de|en lugar de|en ves de)
      4 (resto|otra parte|otro paquete|lo que falta|demas) * (pedido|articulos|productos|compra|falta*|llega*)
      3 (no venia|no incluia|no incluye|no traia|no trae|no viene|no estaba incluido)
      -3 (cuanto|cuantos) falta*
      2 (falta|faltan|equivocado|solo|incompleto)
      5 (solo|solamente|unicamente|nada mas) (venia|vino|habia|traia|llego|me llego|recibi|hay|trae|estaba|venian|llegaron|han llegado|ha llegado|mandaron|enviaron) (uno|una|un|1|dos|2|la mitad)?
      5 (compre|pedi|encargue|pague|pedimos|compramos) (dos|tres|cuatro|cinco|seis|2|3|4|5|6|un par|un juego|un set) * (solo|solamente|una|uno|unicamente|y)
      5 (cosas|pedido|paquete|articulos|ropa|productos|compra) (de|que son de) (otra persona|otro cliente|otra clienta|alguien mas|otro|otra|otros|no se quien)
      5 (mandaron|enviaron|mandasteis|enviasteis|llego|recibi|mandado|enviado|ha llegado|vino|dieron) * (negro|negra|blanco|blanca|azul|rojo|roja|verde|rosa|gris|marron|s|m|l|xl|36|37|38|39|40|41|42|otro|otra|talla|color|distinto|diferente|equivocado|equivocada) * (pedi|yo|queria|habia pedido|compre|en vez|y no|encargue)
      5 (pedi|pedido|queria|compre|elegi|encargue) (lo|la|el|los|las|en|una|un) {color} * (mandaron|mandado|llego|enviaron|recibi|mandasteis|ha llegado|vino|dieron)
      5 (de las|de los) (dos|tres|cuatro|cinco|seis|2|3|4|5|6) (solo|faltan|falta|nada mas)
      4 (no (venia|venian|viene|vienen|estaba|estaban|traia|incluia|esta|hay)) (en|dentro|incluid*|ni|el|la)
      -3 (devolver|devolverme)
      4 (solo|solamente|unicamente) (vinieron|vino|llego|llegaron|venian|habia|trae|habian|estaban)
      5 (recibi*|enviaron|mandaron|lleg*|enviado|mandado|entregaron) * (otro|otra|equivoca*|diferente|distint*|incorrec*|no era|errone*|que no|otros|cambiado)
      5 (no es|no era|no son|no fue|no corresponde|no coincide|nada que ver) * (lo que (pedi|compre|ordene|encargue|solicite|habia pedido|pague)|el que|la que|pedi|compre|pedido|descripcion|foto|imagen|anunciado|anuncio|solicitado)
      5 (falta*|falto|me falta|me faltan|nos falta|nos faltan) (un|una|uno|unos|unas|dos|tres|cuatro|algo|el|la|los|las|parte|varias|varios|articulo*|producto*|pieza|piezas|tornillos|{num})
      4 {cosa} * (incomple*|a medias|parcial|vacio|vacia)
      4 (incomple*)
      4 (caja|paquete|sobre|bolsa) * (vacia|vacio)
      4 (pedi|compre|ordene|encargue|pague|solicite) * (y|pero) * (llego|recibi|enviaron|mandaron|he recibido|me ha llegado|llegaron|recibo)
      -4 (direccion) (equivocada|incorrecta|erronea)
      -4 falta* * (dinero|reembolso|numero de|codigo postal|informacion|respuesta|para que llegue)
      -3 (cuanto*) falta*
      5 (compre|pedi|encargue|pague|pedimos|compramos) ({num}|un par|un juego|un set) * (solo|solamente|unicamente|falta*|nada mas|y me (llego|vino|mandaron)|y (llego|vino|venia))
      4 (yo )? (pedi|queria|compre|habia pedido|encargue|solicite|elegi) * (y|pero|en cambio|en vez) (me )? (llego|mandaron|enviaron|recibi|vino|ha llegado|han mandado|han enviado|trajeron|dieron)
      4 (no es|no son|no era|no eran) (lo que|el que|la que|los que|las que|mio|mia|mi|mis) (pedi|compre|queria|encargue|habia|pedido|cosas|elegi)?
      4 (yo queria|yo pedi|yo compre|pero pedi|habia pedido) (un|una|el|la|otro|otra|azul|negro|blanco|rojo|talla)
      4 (solo|solamente|unicamente|nomas) (vienen|venian|habia|hay|llegaron|viene|llego|traia|traen|me llegaron|han llegado|estan)
      5 (esto|eso|este|esta|lo que) no (es|son) (mio|mia|mios|nuestro|lo que pedi|el que|la que|lo que|el vestido|el producto)
      4 no es (el|la|lo) * que (pedi|elegi|compre|queria|encargue|escogi)
      -3 (devolver*)
      5 (pedi|pedimos|yo pedi|encarg*|habia pedido|ordene|compre) * (y|pero) * (manda*|envia*|me llego|me llega|ha llegado|vino|recibi*|trajeron|dieron|era|llego)  * (un|una|otro|otra|la|el|de|{num}|{color}|descafeinado)
      5 (solo|solamente|unicamente|nada mas|nomas) (ha|han|me ha|me han)? (venido|lleg*|enviado|mandado|recibido|venian|venia|vino|vinieron|traia|habia) * (el|la|los|las|{num}|uno|una)
      5 de (los|las) {num} * (solo|llego|llegaron|falta|faltan|nada mas)
      5 (pieza|piezas|tornillo*|panel|tapa|cable|cargador|mando|accesorio|bateria|instrucciones|regalo|adaptador|pata|guia|muestra|base) * (falta|faltan|no venia|no venian|no esta|no estan|no viene|no vienen|no trae|no incluye|no vino|perdida)
      5 (no|ni|tampoco) (venia|viene|venian|vienen|vino|vinieron|traia|trae|inclu*|llego|aparece|figuran) * (cargador|cable|mando|tornillos|pieza|regalo|tapa|manual|instrucciones|bateria|en la caja|en el paquete|en ningun bulto|bulto)
      5 (confundi*|equivoc*) (de|con|en|al) (el|la|los|las)? (pedido|articulo|talla|color|producto|modelo|almacen|paquete|etiqueta|prenda|referencia|preparar|empaquetar)
      4 (error|lio|confusion) (ha sido|fue|al|en el) * (almacen|empaque*|preparar)
      4 (abro|abri|abrimos|abrir|abriendo) (la|el|mi) (caja|paquete|bolsa|sobre) * (era|encuentro|encontre|sorpresa|otro|otra|es un|es una|era un|era una|me encuentro)
      5 (color|talla|modelo|sabor|tono|tamano|libro|producto|vestido|articulo) (no es|no era|equivoca*|no coincide|incorrec*|que no era|que no es|no corresponde)
      5 (esto|este|esta|eso|ese) no (es|era) (lo que|el que|la que|mio|mia|el mio|la mia|mi)
      4 (otro|segundo|otros) bulto
      5 (falto|faltaba|falta|no venia|no vino) (el|la|mi|un) (regalo|muestra|obsequio|neceser|cargador|cable)
      4 (las)? (dos|tres|cuatro|{num}) restantes
      -5 (falta|faltan) (el|la|los|las|un|que)? (reembolso|importe|abono|dinero|devolucion|ingreso|poner|profesionalidad|respeto|piso|puerta|informacion)
      -5 equivoc* de (casa|puerta|piso|portal|direccion|chat|tienda|pedido)
      -4 (pedido|compra) a mi nombre
      -4 (cancel*|anul*)
      5 (intercambi*|confund*|cruz*|mezcl*|trocado|cambiado) (mi|los|las|el|nuestro) (paquete*|pedido*|envio|etiquetas)
      5 mal (el|la|los|las) (color|talla|pedido|modelo|articulo|producto|talle)
      5 no (es|era) (el|la|mi|ese|este) (modelo|color|talla|encargo|pedido|marca|tamano|version|medida|edicion)
      4 (en el sitio de|en su lugar|en lugar del|en vez del) * (hay|habia|vino|venia|llego|mandaron)?
      4 dentro (hay|habia|venia|viene|estaba) (un|una|unos|unas|solo|otra|otro)
    `,
    customs_duties: `
      5 (aduana|aduanas|arancel|aranceles|aduanero|aduanera|aduaneros|aduanal|despacho aduanero|tasas de importacion|impuestos de importacion|gastos de aduana|derechos de importacion)
      5 (impuesto|impuestos|tasas|iva|cargos|gastos|aranceles) * (importacion|aduana|importar|internacion)
      4 (dhl|ups|fedex|correos|transportista|mensajeria|repartidor|courier) * (pide|piden|exige|cobra|cobran|quiere cobrar|reclama|quieren cobrar) * (pagar|dinero|impuesto*|euros|iva|tasa*)?
      4 (pagar|pago|pide|piden|cobran) * (impuesto|impuestos|aduana|aranceles|tasas)
      2 (impuesto|impuestos|aduana|iva)
      5 (me |nos )? (piden|cobran|exigen|reclaman|quieren|pide|cobra|exige) * (aranceles|arancel|impuestos|impuesto|aduana|tasas|importacion|iva|euros para entreg*|entregarmelo|liberar*)
      5 (iva|impuesto|impuestos|tasas|algo|recargo) * (canarias|noruega|suiza|ceuta|melilla|andorra|entre en|entrar en|frontera|llegue a|fuera de)
      5 (aduan*|arancel*|despacho aduanero|tasas de importacion|impuestos de importacion|gastos de aduana|derechos de importacion)
      5 (impuesto*|tasas|iva|cargos|gastos|aranceles) * (importa*|aduana|internacion)
      4 retenido * aduana*
      4 (pagar|pago|pide|piden|cobran) * (impuesto*|aduana|aranceles|tasas)
      2 (impuesto*|aduana|iva)
      5 (me|nos)? (piden|cobran|exigen|reclaman|quieren|pide|cobra|exige) * (arancel*|impuesto*|aduana|tasas|importacion|iva|euros para entreg*|entregarmelo|liberar*)
      5 (ups|dhl|fedex|correos|seur|mensajero|repartidor|cartero) (me|nos)? (pide|piden|cobra|reclama|exige|quiere) * (para|antes|euros|dar*|entregar*)
      5 (tendre|tengo|hay|habra) que pagar (algo|iva|impuestos|tasas|mas) * (entre|llegue|entrar|llegar|en|al|por)
      5 (dua|handling fee|desaduan*|agente aduanal|agente de aduanas|valor declarado|codigo arancelario|partida arancelaria|nacional*|agencia aduanal|tramite de franquicia|franquicia postal|brexit)
      5 (tasas|impuestos|iva|derechos|tributos) * (importacion|extra|aparte|en la puerta|internacion|al recibir|al recibirlo|de entrada)
      5 (salieron|sale|salio|cobraron|cobran|pidieron|piden|pide|pidio|pagar|pague|pagan) * (impuestos|tasas|aranceles|aduana|tributos)
      5 (pide|piden|pidio|quiere*|exige|exigen|cobra*) * (por|de|en) (tasas|impuestos|aduana*|aranceles|importacion)
      5 (dhl|ups|fedex|correo*|mensajero|repartidor|cartero) * (pide|pidio|piden|quiere|cobra|exige) * (tasas|iva|impuestos|fee|puerta|entregar*|60)
      5 (tengo|tiene|tendr*|hay|debo|toca|habra) que pagar (algo|impuestos|iva|aranceles|tasas|mas|aparte|aduana) * (recib*|lleg*|aparte|extra|entr*|al)?
      5 (fuera|salio|salida) de la (ue|union europea)
      5 (retenid*|parado|parada|detenid*|demorad*) * (aduana*|declarar)
      4 (compro|pido|compre|vivo|recibirlo|mandan|envian) * (desde|en|a) * (impuestos|aduana|aranceles|dua|tasas|iva)
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
      2 (envio|envios|entrega|enviar)
      5 (mandan|envian|hacen envios|enviais|mandais|haceis envios|entregan|llegan|repartis|reparten|envios) (tambien )? (a|hasta|para|en|fuera) (las |la |el |los |todo )? (canarias|baleares|ceuta|melilla|mexico|argentina|chile|colombia|peru|portugal|andorra|francia|italia|alemania|usa|estados unidos|provincia|provincias|extranjero|isla|islas|domicilio|interior|europa|latinoamerica|toda)
      5 (si )? (elijo|pago|cojo|escojo|tomo|elegimos|pido|compro) * (expres|express|urgente|24 horas|24h|hoy|manana|rapido) * (tendria|tendre|llega|llegaria|llegara|recibo|recibiria|estaria|cuando|viernes|lunes|antes)
      4 (cuanto|que) (saldria|sale|costaria|cuesta|seria|cobran|vale|me saldria|cobrais) (el |por |de |enviar|mandar|envio)
      4 si (lo|la|los|hago|te)? (pido|compro|encargo|pedido|hago el pedido) * (tendria|llega|llegaria|para el|tengo|sabado|lunes|viernes)
      4 (recogerlo|recoger|retirarlo|pasar a recoger|ir a buscarlo|pasar por) * (tienda|local|sucursal|establecimiento)
      5 cuanto * (cuesta|sale|vale|es|cobran) * (envi*|mandar|entrega)
      5 (gastos|coste|costo|costos|precio|tarifa*|valor|cuanto cuesta|cuanto sale|cuanto es|costes|cuanto cobran) (de|del|el|por|por el) (envio|envios|entrega|despacho|transporte)
      4 (cuanto|cuantos dias|cuanto tiempo) (tarda|tardan|demora*) * (envio|envios|en llegar|entrega*|un pedido|los pedidos)
      4 (hacen|haceis|tienen|realizan|ofrecen|hay) (envio|envios|entrega*|despacho*)
      4 (recog*|retirar|retiro|pasar a buscar) * (tienda|local|sucursal|almacen|persona)
      -4 (no|nunca|aun|todavia) * (recibi*|llegado|llego|enviado)
      -4 (devolucion|devolver|cambio) * (gastos|coste|costo|gratis|envio)
      5 (si )? (elijo|pago|cojo|escojo|tomo|elegimos|pido|compro) * (expres*|urgente|24 horas|24h|hoy|manana|rapido) * (tendria|tendre|llega*|recibo|recibiria|estaria|cuando|viernes|lunes|antes)
      4 (cuanto|que) (saldria|sale|costaria|cuesta|seria|cobran|vale|me saldria|cobrais) (el|por|de|enviar|mandar|envio)
      4 (mandais|mandan|envian|enviais|haceis envios|hacen envios|llegais|reparten|hacen envio) (tambien)? (a|hasta|en)
      4 (recoger*|retirarlo|pasar a recoger|ir a buscarlo|pasar por) * (tienda|local|sucursal|establecimiento)
      4 (podria*|pueden|podeis|puede|es posible|se puede|seria posible) * (entregar*|enviar*|mandar*|traer*|recibir*) * (fin de semana|sabado*|domingo|por la tarde|hora concreta|hora|festivo|como regalo|noche|franja|sin el precio)
      5 (con que|con cual|que|cual|q) (empresa|agencia|transportista|mensajeria|courier|paqueteria|compania) * (trabaja*|usan|usais|usa|envian|enviais|mandan|mandais)
      5 (agencia|empresa|mensajeria) que (usan|usais|utiliza*|usa)
      5 (a partir de|desde) (cuanto|que importe|que monto|que cantidad) * (envio|gratis|es)
      5 (tienen|hay|teneis|tenes|hacen|ofrecen|existe|haceis) (retiro|recogida|recoleccion|envio|envios|delivery|punto de retiro|pick up|entrega) (en|a|gratis|express|local|al)?
      4 (cuanto) (es|cuesta|sale|cobran|vale|son) (el|los|por el|de)? (envio|porte|portes|flete|delivery|gastos)
      4 (manda*|envia*) (a)? (provinci*|pueblos|islas|todo el pais|internacional|extranjero|todo)
      4 (enviar*|mandar*) (como regalo|un regalo|directamente|a otra persona|un ramo)
      4 (un segundo pedido|otro pedido|a canarias|a baleares) * (cuanto|tardais|tardan)
      4 (camion*|furgonet*) * (entra|entran|pequena*|cabe)
      -4 (pague|pagando|pagado|pagamos) * envio (expres*|rapido|urgente)
      -4 envio (expres*|rapido|urgente) * {dias}
      -4 (punto de recogida) * (caja|deje|devol*)
      -4 (dua|aduana*|impuestos|aranceles)
      4 {puede} (mandar|enviar|llevar|despachar|hacer envios) * (a|hasta|en) (canarias|baleares|mexico|argentina|chile|colombia|peru|portugal|francia|extranjero|isla*|pueblo|provincia|andorra|ceuta|melilla|estados unidos|bogota|lima|montevideo|tenerife)
      5 (ir a buscar|ir a buscarlo|ir a buscarla|ir a por|pasar a buscar|recoger|retirar) * (almacen|tienda|bodega|deposito|nave|local)
      4 ahorrar* * (portes|envio|gastos)
      4 (mandais|mandan|envia*) a * (o solo|solo)
      -4 (vuelve|volvio|regresa|devuelto|devolucion|rechaz*)
    `,
    preorder_backorder: `
      5 (preventa|pre venta|preorden|pre orden|reserva anticipada|preordenado|preordene|prepedido|preordenar|pre order)
      3 (envio|envios|pedido) (por separado|separado|separados|en partes|parcial|parciales)
      5 (reserve|reservado|reserva|preventa) * (sale|saliendo|salida|lanzamiento|sigue|fecha|cuando)
      5 (preventa|pre venta|preorden*|pre orden|reserva anticipada|prepedido|pre order)
      4 (compre|pedi|pague|pedido|compra|pagado) * (sin stock|agotado|fuera de stock|no disponible|sin existencias|no hay stock)
      4 (pendiente|en espera) * (reposicion|stock)
      4 fecha de (lanzamiento|salida|estreno)
      5 (reserve|reservado|preventa|pre venta|preorden|preordene|precompra|preorder|prepedido|reserva anticipada|encargue por adelantado)
      5 (reserv*|preventa) * (sale|saliendo|salida|lanzamiento|sigue|fecha|cuando)
      5 (bajo pedido|por encargo|en preventa|sin stock) * (cuando|compre|entra|llega|sabe)
      4 (se sabe|saben|sabeis) (ya)? cuando * (entra|entran|reponen|llega stock|sale)
      4 (cuando) (les|os) (entra|entran|llega stock)
      5 (avisen*|avisa*|notifiquenme|me avisas) cuando (haya|vuelva*|este disponible|tengan|tengais|entre|entren|reponga*|llegue|salga otra)
      5 (reserv*|encarg*) * (lanzamiento|salga|sale|salida|preventa|edicion|estreno|anunciaron|disponible|cobrais|coleccionista)
      5 (lista de espera|bajo pedido|sobre pedido|backorder|back order|preventa*|prereserva|pre reserva)
      5 (va a|va|habra|van a) (haber|hay)? (mas)? (stock|unidades|existencias|reposicion) (de|del|pronto)?
      4 (siguen|sigue|mantiene*) (siendo)? (para|previst*|en pie) * (diciembre|enero|febrero|marzo|lanzamiento)?
      5 (retras*|pospuesto|movieron|adelantado) * (lanzamiento|edicion|editorial|preventa|a enero|a febrero|a marzo)
      5 (esta|estaba|estan|pedido) (en)? (backorder|espera) (hasta|y)
      4 me (quede|he quedado) sin (el|la|los|las)
      4 (noticia*|novedad*) de (fabrica|el fabricante|la editorial)
      4 dia del lanzamiento
      4 {num} (a)? {num}? semanas * (concretar|encarg*|bajo pedido)
      5 (proxima|nueva|siguiente|otra) (tanda|remesa|partida|cosecha|edicion|reposicion|produccion|hornada|reimpresion)
      5 (os|les|te) (entra*|llegara*|van a entrar|van a llegar) (mas|de nuevo|otra vez|otra)
      4 (antes de|para) navidad * (mas|stock|tendr*)?
      3 (stock|agotad*|preventa|lanzamiento|reposicion|repone*|existencias)
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
      -3 (recibi|recibido|llego|me ha llegado)
      5 (anadir|agregar|sumar|incluir|meter|anadirle|agregarle|poner|quitar|sumarle|anadan|agreguen) (otro|otra|un|una|dos|mas|el|la|algo|tambien) * (a|al|en|de) (mi|el|este|nuestro|la) (pedido|compra|orden|encargo|paquete|caja|pedido antes)
      5 * (pedir|pedido|pedi|comprar|compre|elegi|puse|elegido|marque) * (s|m|l|xl|xs|36|37|38|39|40|41|42|negro|blanco|rojo|azul|talla|color|equivocad*) * (queria|era|cambiar|cambiarlo|cambiarla|quiero|necesito|modificar|cambien|corregir)
      5 (cambiar|cambiarlo|cambiarla|modificar|modificarlo|cambien|corregir) * (antes de|antes que) (enviar*|mandar*|salga|que salga|lo envien|despachar*|envien)
      4 (tiempo) a (cambiarlo|cambiarla|cambiar)
      4 (talla|color|cantidad|modelo|numero|producto) * (por error|equivoca*|sin querer) * (cambi*)
      5 (modifica*|cambi*|editar|corregir|actualizar) (de|en|el|mi|al|algo|algo en)?(mi|el|un|este|del|mi ultimo)?(pedido|orden|compra|carrito)
      4 (cambi*|modificar|corregir) * (talla|color|articulo*|producto|cantidad|modelo|tamano|grabado|nombre del|personalizacion|sabor|metodo de envio|horario|fecha de entrega)
      4 (agregar|anadir|quitar|eliminar|incluir) * (a|al|de|del|en) (mi|el)?(pedido|orden|compra)
      4 (me equivoque|equivo*|error) (de|en|con|al elegir|al pedir|al poner|al seleccionar) * (talla|color|producto|cantidad|modelo|articulo|sabor|voltaje|medida|tamano)
      4 (juntar|unir|combinar|agrupar|unificar) * (pedido*|envios|ordenes|compras)
      -5 {direccion}
      -4 (contrasena|cuenta|metodo de pago|tarjeta)
      -3 (recibi*|llego|me ha llegado)
      5 (anadir*|agreg*|sumar|incluir|meter|poner|quitar|sumarle|anadan) (otro|otra|un|una|dos|mas|el|la|algo|tambien) * (a|al|en|de) (mi|el|este|nuestro|la) (pedido|compra|orden|encargo|paquete|caja|pedido antes)
      5 * (pedir|pedido|pedi|comprar|compre|elegi|puse|elegido|marque) * (s|m|l|xl|xs|36|37|38|39|40|41|42|negro|blanco|rojo|azul|talla|color|equivocad*) * (queria|era|cambi*|quiero|necesito|modificar|corregir)
      5 (cambi*|modifica*|corregir) * (antes de|antes que) (enviar*|mandar*|salga|que salga|lo envien|despachar*|envien)
      4 (compre|pedi|elegi|puse|cogi) * (pero|mejor) (la|lo|los|las)? * (prefiero|quiero|querria|quisiera|preferiria)
      4 (anadir|agregar|sumar|meter|incluir|poner) (otro|otra|uno|una|dos|2) (mas)? * (pedido|#number|#order)
      5 (quitar|sacar|eliminar|quiten|saquen) * (de|del) (mi|el)? pedido
      4 (da tiempo|estoy a tiempo|se puede|puedo|podeis|pueden) (a)? cambiar(lo|la)? * antes de
      4 (tiempo) a (cambiar*)
      5 (anadi*|agreg*|anademe|anadan|sumar|sumarle|sumale|incluir|meter|metedme|ponme|poneme|ponerme|poner|sumo) (me)? (un|una|uno|otro|otra|dos|mas|algo|{num}|la|el) * (al pedido|a mi pedido|en el pedido|mismo pedido|a la orden|al mismo|en el mismo|pedido que|pedido q|compra|encargo|mas)
      4 (agreg*|anademe|anadid|sumale|anadan|sumarle|anadirle|metedme|sumenme) (porfa|por favor)? (un|una|uno|otro|otra|dos|mas|al|{num})
      5 (quita*|quiten*|saca|sacad|saquen|elimin*) (el|la|los|las|uno|una|un) * (pedido|y deja*|deja lo demas|lo demas|el resto|de la orden|por favor y)
      4 (pedi|puse|pusimos|elegi|marque|seleccione|compre|pedimos|he pedido|he puesto) * (y|pero|era|eran) * (queria|quiero|necesit*|quisiera|negro|la de|los de) *
      5 (subir|aumentar|bajar|reducir|cambiar|modificar|ajustar|suban|subid|cambien) (la|las|el)? (cantidad*|unidades|numero de unidades)
      4 (llegais a|llegan a|da tiempo a|alcanzan a|todavia se puede|aun se puede) (cambiar*|modificar*|anadir*|agregar*)
      5 (cambi*) * (antes de que|antes de mandar*|antes de enviar*|todavia no|aun no|aun esta)
      5 (graba*|bordar|bordado) * (otro nombre|otro texto|el nombre|nombre|otra frase)
      5 (modifica*|cambiar|ajustar|corregir) (nuestr*|la|el|mi)? (oc|orden de compra|pedido|orden)
      4 (en el|al|del) mismo pedido
      4 sin (tener que)? hacer otro (pedido)?
      4 (me equivoque|equivoque|me confundi|elegi mal) (de|en|con) (el|la)? (color|talla|sabor|modelo|cantidad|voltaje|medida|tamano)
      4 (que salga|salga|salgan|enviar*|mandar) todo junto
      4 lo puedo cambiar por (el|la|otro|otra) que si
      -4 (banco|cargo|factura|suscripcion|plan)
      -4 (me apriet*|me queda|le queda|me quedan|tengo el|ya lo tengo)
      4 (poner|anadir|incluir|meter|agregar) * (envoltorio|papel de regalo|nota|dedicatoria|tarjetita|mensaje)
      4 (al|del|el) (pedido)? que acabo de (hacer|pedir|comprar)
      5 (juntar*|unir*|agrupar*|combinar*|unificar*) * (pedidos|compras|envios|ordenes)
      2 (anadir|agregar|sumar|quitar|modificar)
    `,
    return_request: `
      5 {quiero} * (devolver|devolverlo|devolverla|devolverlos|devolverlas|devolucion|retornar|regresar|regresarlo|devuelvo|hacer una devolucion)
      5 (devolver|devolverlo|devolverla|devolverlos|devolverlas|retornar|regresar|devuelvo) * (articulo|articulos|producto|productos|pedido|compra|un|una|este|esta|estos|el|la|los|las|vestido|zapatos|prenda)?
      5 (etiqueta|politica|politicas|proceso|procedimiento|plazo|direccion|formulario|costo|coste|gastos|solicitud|codigo|condiciones|portal|guia|recogida|autorizacion) (de|del|para|para la|para una|de la) (devolucion|devoluciones|retorno|cambios y devoluciones|devolver)
      4 (devolucion|devoluciones) (gratis|gratuita|gratuitas|gratuito|posible|de un|de mi|del|de producto|de un producto|de articulo|en tienda)
      3 (devolucion|devoluciones|devolver)
      4 (no me|no nos|no le|no) (queda|gusta|gusto|sirve|quedo|convence|quedan|sirvio|convencio|gustan|vale|viene bien|encaja) *
      3 (no estoy|no quede|no quedo|no estamos) (satisfecho|satisfecha|conforme|contento|contenta|convencida)
      -5 (devolucion|devolver|devuelvan|devolverme|devuelvanme) * (dinero|importe|plata|cargo)
      -4 (ya|hice|he) (devolvi|devuelto|devuelta|la devolucion) * (dinero|reembolso|importe)
      2 (devolver*|devolucion|devoluciones)
      5 (como|donde|adonde|que tengo que hacer|que hago|cual es el proceso) * (devolver|devolverlo|devolverla|devolverlos|devolverlas|devuelvo|devolucion|devoluciones|retorno|regresar|regresarlo|las devoluciones|la devolucion|una devolucion)
      4 (no me|no nos|no le|no) (convence|convencen|gusta|gustan|queda|quedan|sirve|sirven|va|van|quedo|gusto|gustaron|convencio|termina de convencer)
      4 (imprimir|imprimo|imprimirla|necesito|mandan|recibir|enviarme|genero|generar) * (etiqueta|guia de devolucion|etiqueta de devolucion)
      3 (probado|probe|probamos|me los probe|me lo probe)
      5 (mandaroslo|enviaroslo|mandarselo|enviarselo|mandarlo|enviarlo|devolveroslo|regresarlo|regresar) (de vuelta|de regreso|atras)?
      4 (como|pasos|proceso|quiero|gustaria|puedo|podria|necesito|procedimiento) * (devolver|devolverlo|devolverla|devolverlos|devolverlas|regresarlo|retornar)
      3 (no me|no nos|no le|no) (convence|gusta|gusto|queda bien|pega|va|encaja|favorece|convencen|gustan)
      3 (lleva|tiene|con) (la)? (etiqueta|etiquetas)
      5 {quiero} * (devol*|retornar|regresar*|devuelvo|hacer una devolucion)
      4 (devolver*|devuelvo) (articulo*|producto*|pedido|compra|un|una|unos|unas|este|esta|estos|el|la|los|las|todo|vestido|zapatos|prenda)?
      5 (etiqueta|politica*|proceso|procedimiento|plazo|direccion|formulario|costo|coste|gastos|solicitud|codigo|condiciones|portal|guia|recogida|autorizacion) (de|del|para|para la|para una|de la) (devol*|retorno|cambios y devoluciones)
      4 (hacer|realizar|solicitar|iniciar|gestionar|tramitar|pedir|procesar|efectuar) (una|la|mi|otra) devolucion
      3 (devol*)
      4 (no me|no nos|no le|no) (queda|gusta|gusto|sirve|quedo|convenc*|quedan|sirvio|gustan|vale|viene bien|encaja) *
      3 (desistimiento|derecho de desistimiento|14 dias|30 dias para)
      -5 (devol*|devuelva*) * (dinero|importe|plata|cargo)
      -4 (devuelto|devolvieron) (al|a) (remitente|origen)
      -3 politica de reembolso*
      4 (que tengo que hacer|como hago|como puedo) * (devolver*|regresar*)
      5 (como|donde|adonde|que tengo que hacer|que hago|cual es el proceso) * (devol*|devuelvo|retorno|regresar*|las devoluciones|la devolucion|una devolucion)
      4 (no me|no nos|no le|no) (convenc*|gusta*|queda|quedan|sirve|sirven|va|van|quedo|gusto|termina de convencer)
      -5 devolver* * (dinero|importe|pago)
      5 (manda*|enviar*|devolveroslo|regresar*|mand*) * (de vuelta|de regreso|para atras|por correo)
      4 (como|pasos|proceso|quiero|gustaria|puedo|podria|necesito|procedimiento) * (devolver*|regresarlo|retornar)
      3 (no me|no nos|no le|no) (convence*|gusta|gusto|queda bien|pega|va|encaja|favorece|gustan)
      3 (lleva|tiene|con) (la)? (etiqueta*)
      5 (etiqueta|codigo|qr|guia|papel|formulario|hoja|resguardo) (de|para|qr)? (la|una|el|hacer)? (devolucion|devolver|retorno|regresar*)
      4 (me|nos)? (pasais|pasan|pasas|manda*|enviais|envian|generan) (la|una|otra) etiqueta
      5 (pasen|pasar|pasan|pasais|vengan|vienen|venir|recoge*|recojan|retir*) * (por ella|por casa|retirarlo|recogerl*|llevarse|buscarl*|la devolucion|a por el|a por ella)
      5 (otra|nueva|programar|poneis|agendar|solicitar) recogida
      4 (llevar*) (de nuevo|de vuelta|a la tienda|a tienda|al local|en el local|yo al correo|a la sucursal)
      4 (las|los|lo|la) puedo (llevar|dejar|entregar) (a|en) (la|el|una|alguna) (tienda|local|sucursal)
      5 (hacer|solicit*|pedir|tramitar|iniciar|hice) (una|la|mi)? devolucion
      5 (la|las) (devoluci*) (es|son|tiene|tienen|sale|cuesta)? (gratis|gratuita*|costo|coste|pago yo)
      4 (admitis|admiten|acepta*|reciben|recibis|cogeis) * (devoluci*|asi|de vuelta|abierto|usado)
      5 (ejercer*|derecho de) * (desisti*)
      4 (14|15|30|catorce) dias (de|para)? (desistimiento|devolucion|devolver|prueba)
      4 (me arrepenti|me arrepiento|no la voy a poder usar|no lo voy a poder usar|no lo voy a usar) * (sin abrir|nuevo|nueva|procedimiento|llevar*|devol*|como)
      4 (no pega|no pegan|no combina|no combinan|no cabe|no me gusta|no encaja|no era lo que esperaba|no es lo que esperaba) (nada|con|en|como)?
      4 como (os|se|les|te)? (lo|la|los|las) (regres*|devuelvo|mando|envio|hago llegar|devolvemos) (de vuelta)?
      5 (mandaros*|enviaroslo|devolver*|regresar*)
      4 se (puede|pueden|podria) (devolver|regresar|retornar)
      4 (como lo mando|como la mando|como los mando) * (porte|portes|envio|cuenta|de vuelta)
      4 (porte|portes|envio) (de la devolucion|de vuelta|corre|corren|a mi cargo|lo pago yo|de mi cuenta)
      3 (perdi|no tengo|no venia|no encuentro) (la|el|ningun)? (etiqueta|papel|ticket)
      -5 (regres*|devolv*|devuelv*) (me|le|nos)? * (pesos|euros|dinero|plata|lana|importe|recibo)
      -5 (iban a|van a|tenian que|me iban) (regresar|devolver)
      -5 para (devolver|cobrar) * (tiempo|tardan|lentos|rapid*)
      5 (os|se|les|te)? (lo|la|los|las) (devuelvo|devolve*|regreso|mandaria*|mando de vuelta|mandamos de vuelta|mando para atras)
      5 (organi*|program*|coordin*|gestionen|pido|solicito|manden) * (recogida|recoleccion|retiro)
      4 (no (se)? (parece|parecia|corresponde)) * (fotos|foto|pagina|web|imagen*|anuncio)
      4 (quedar*) * (no|tampoco)
      2 (devol*|devuelvo|etiqueta|recogida)
    `,
    exchange: `
      5 (cambiarlo|cambiarla|cambiarlos|cambiarlas|cambiar|cambio|cambie) (por|de|la|el)? * (otro|otra|talla|por|color|numero|producto|articulo|mas grande|mas pequeno|mas chico|mayor|menor)
      4 (hacer|realizar|solicitar|pedir|tramitar|gestionar) (un|el) cambio
      4 (cambio|cambios) (de|por) (talla|color|producto|articulo|modelo|numero|otra|otro|prenda)
      4 (muy|demasiado|un poco|me queda|me quedan|queda|quedan|queda muy|es muy) (grande|pequeno|pequena|chico|chica|ajustado|ajustada|largo|larga|corto|corta|apretado|apretada|grandes|pequenos|estrecho|estrechos|ancho|holgado)
      4 (reemplazo|reemplazar|reemplacen|sustituir|sustitucion|reponer|reposicion|recambio|reemplazarlo)
      4 no (me )?(queda|entra|cabe|vale) (bien|la talla)?
      3 (talla|numero) (grande|pequena|chica)
      2 (talla|grande|pequeno|chico|cambio)
      4 (me |le |nos )? (queda|quedan|quedo|quedaron|viene|esta|va|quedaba|resulta) (muy |un poco |algo |demasiado |bastante |super )? (grande|grandes|chico|chica|chicos|chicas|pequeno|pequena|pequenos|pequenas|corto|corta|largo|larga|ajustado|ajustada|apretado|apretada|justo|ancho|ancha|estrecho|estrecha|holgado)
      5 (una|dos|otra|un) (talla|tallas|numero|numeros) (menos|mas|mas grande|mas pequena|mas chica|menor|mayor|superior|inferior|distinta|diferente)
      5 (tienen|tendrian|hay|teneis|tiene|tendran) (la|el|una|un|en|otra|este|esta) (36|37|38|39|40|41|42|43|44|s|m|l|xl|talla|numero|mas) * (cambiar*|cambio|en su lugar|para cambiar*|a cambio)
      4 (me queda|me quedan|me va|me esta|me estan|queda|quedan) (muy|un poco|demasiado|bastante)? (apretado|apretada|grande|pequeno|pequena|chico|chica|corto|largo|estrecho|ancho|justo|holgado|apretados|grandes|pequenos)
      3 (aprietan|aprieta|sobra por|nado en|baila|me bailan)
      4 (cambiar|cambiais|cambian|cambiarlo|cambiarla|cambiarmelo) por (la|el|una|un|otra|otro)
      4 (una|otra|la) talla (mas|menos|mayor|menor|arriba|abajo)
      4 talla (mas|menos) * (grande|pequena|chica|en su lugar)?
      5 (cambi*) (por|de|la|el)? * (otro|otra|talla|por|color|numero|producto|articulo|mas grande|mas pequeno|mas chico|mayor|menor)
      4 (muy|demasiado|un poco|me queda|me quedan|queda|quedan|queda muy|es muy) (grande*|pequen*|chico|chica|ajustad*|largo|larga|corto|corta|apretad*|estrecho*|ancho|holgado)
      4 (otra|mayor|menor|diferente|talla mas) (talla|grande|chica|pequena|numero)
      4 (reempla*|sustitu*|reponer|reposicion|recambio)
      -5 (cambiar|cambio) * (direccion|domicilio|contrasena|datos|pedido|correo|mi orden)
      -3 (que|cual) talla
      -4 (tipo|tasa) de cambio
      -4 (en|de) (mi|el) (pedido|orden)
      4 (me|le|nos)? (queda*|quedo|viene|esta|va|resulta) (muy|un poco|algo|demasiado|bastante|super)? (grande*|chico|chica|chicos|chicas|pequen*|corto|corta|largo|larga|ajustad*|apretad*|justo|ancho|ancha|estrech*|holgado)
      5 (una|dos|otra|un) (talla|tallas|numero*) (menos|mas|mas grande|mas pequena|mas chica|menor|mayor|superior|inferior|distinta|diferente)
      4 (me queda|me quedan|me va|me esta|me estan|queda|quedan) (muy|un poco|demasiado|bastante)? (apretad*|grande*|pequen*|chico|chica|corto|largo|estrecho|ancho|justo|holgado)
      4 (media)? (talla|numero) (mas|menos|mayor|menor|superior|inferior|arriba|abajo)
      4 (tenes|tienes|teneis|tienen|habra|hay) (lo|la|el|los)? * en (la|una|el)? (s|m|l|xl|xs|36|38|40|42|44|talla)
      3 (aprieta*|sobra por|nado en|baila|me bailan)
      4 (cambia*) por (la|el|una|un|otra|otro)
      5 (cambi*|reemplaz*|sustituir|canjear*|llevarl*) * (por|x) (un|una|el|la|los|las|otro|otra|uno|cualquier|algo|talla|unos|unas|lo)
      5 (me|nos) (lo|la|los|las) (cambia*|podeis cambiar|pueden cambiar|reemplazan|pueden reemplazar|sustituis)
      4 {puede} (cambiar*|sustitui*|reemplaz*|canjearl*|cambiar la talla|cambiar de talla|cambiar la)
      4 como (lo|la|los|las) (cambio|cambiamos|puedo cambiar|puedo cambiarlo)
      5 (hacer|pa|para|sobre|con|quiero|realizar|solicitar|pedir|tema de) (un|el|los|hacer un)? (cambio*) (de|por|en)? (talla|color|modelo|tienda|producto)?
      4 (me|le|nos) (aprieta*|baila|bailan|rozan|hacen dano|hace dano)
      4 (no|ya no) (me|le|nos|te) (abrocha*|sube|suben|entra|entran|cierra*|cabe|caben|pasa)
      5 (necesit*|quisiera|haria falta|prefiero|preferiria|quiero|querria|queria|busco|seria|me iria mejor) (la|el|una|un|en)? (s|m|l|xl|xs|xxl|36|37|38|39|40|41|42|43|44|46|90b|95b|talla|talle|numero|otra talla|la otra)
      4 (necesit*|quiero|prefiero|queria) (el|la|los|las) (de|otro|otra|mas) (mujer|hombre|nino|nina|modelo|medida|color|grande|pequeno|chico)?
      4 (os|les|te)? (queda|quedan|tienen|tendr*|tenes|teneis|hay) (la|el|en|una|un) (s|m|l|xl|xs|xxl|36|37|38|39|40|41|42|43|44|otra talla|talla|220)
      5 (una|un|dos|par de|un par de) (talla|tallas|numero*|talles) (menos|mas|arriba|abajo)
      4 prefiero (la|el|los|las) (otro|otra|gris|{color}|de)
      5 (cambi*) * (tono|color) * (oscuro|claro|distinto|otro)
      4 (medi mal|calcule mal|calculo mal|me pase de|pego un estiron|ha crecido)
      4 (pagamos|pago|pagando) la diferencia
      4 (si devuelvo|devolviendo) (este|esta|estos|uno) * (mandan|enviais|otro|grande|pequeno|modelo)
      -4 (direccion|oc|orden de compra|contrasena|correo)
      -5 a cambio de
      5 (numero|talla|talle) (siguiente|superior|inferior|mayor|menor|mas grande|mas chic*|mas pequen*)
      5 canje*
      4 (devuelvo|mando|regreso|devolveria) (la|el|las|los) que (recibi|tengo|me llego|llego)
      4 (me quedaria con|preferiria|cogeria|me llevaria) (la|el|esa|ese|otro|otra)
      4 (necesit*|me hace falta) (el|la|los) (de)? (24|12|mas|otro|otra|{talla})
    `,
    refund_request: `
      5 {quiero} * (reembolso|reembolsar|mi dinero|devolucion de mi dinero|devolucion del dinero|me devuelvan|devuelvan|reintegro|dinero de vuelta|recuperar mi dinero|el dinero|reembolsen)
      5 (devuelvan|devuelvanme|devolver|devolverme|devuelva|devuelvame|devolucion|regresen|reintegren|reintegrar|regresarme|devolvedme|devuelve) * (dinero|importe|plata|pago|monto|lo pagado|coste)
      5 (reembolso|reembolsar|reembolsen|reembolsenme) (total|completo|parcial|integro|por favor|inmediato|de mi|del|de la|de|el|me|mi|por)
      3 (reembolso|reembolsar|reintegro|reembolsen)
      3 (compensacion|compensar|indemnizacion|indemnizar)
      -3 (politica|politicas) de reembolso*
      5 (quiero|exijo|necesito|pido|solicito|que me|espero|reclamo|devuelvanme|devolvedme|regresenme|reintegrenme) * (devuelvan|devolvais|regresen|reintegren|reembolsen|devuelva|devuelvas|devolver|devolvedme)? * (dinero|plata|lana|importe|pago|lo que pague|mi dinero)
      5 (quiero|exijo|devuelvan|devolvedme|devuelvanme|denme|devuelveme|regresenme|dadme) (ya)? (mis|mi|el|los|lo) (#number|20|30|40|50|60|100)? (euros|dinero|pesos|pasta|plata|pavos|dolares)
      5 (no quiero|en vez de|no me interesa|en lugar de) (un|otro)? (vale|cupon|bono|cheque) * (devuelv*|dinero|tarjeta|reembolso|pague)
      5 (devuelvan|devolvais|devuelva|reintegren|regresen|abonen) (lo que pague|lo que he pagado|todo|el importe|hasta el ultimo)
      5 {quiero} * (reembols*|mi dinero|devolucion de mi dinero|devolucion del dinero|me devuelvan|devuelvan|reintegro|dinero de vuelta|recuperar mi dinero|el dinero)
      5 (devuelv*|devol*|regres*|reintegr*) * (dinero|importe|plata|pago|monto|lo pagado|coste)
      5 (reembols*) (total|completo|parcial|integro|por favor|inmediato|de mi|del|de la|de|el|me|mi|por)
      4 (pido|exijo|solicito|reclamo|requiero) * (reembolso|dinero|reintegro|compensacion|indemnizacion)
      3 (reembols*|reintegro)
      3 (compensa*|indemniz*)
      -3 (politica*) de reembolso*
      2 (reembolso|dinero|devuelvan*)
      5 (quiero|exijo|necesito|pido|solicito|que me|espero|reclamo|devuelvanme|devolvedme|regresenme|reintegrenme) * (devuelva*|devolv*|regresen|reintegren|reembolsen)? * (dinero|plata|lana|importe|pago|lo que pague|mi dinero)
      4 (no ) (espero|pienso esperar|voy a esperar|quiero esperar|puedo esperar) (mas|ni un dia)
      5 (quiero|exijo|devuelv*|devolvedme|denme|regresenme|dadme) (ya)? (mis|mi|el|los|lo) (#number|20|30|40|50|60|100)? (euros|dinero|pesos|pasta|plata|pavos|dolares)
      5 (devuelva*|devolvais|reintegren|regresen|abonen) (lo que pague|lo que he pagado|todo|el importe|hasta el ultimo)
      3 (de vuelta|devuelto) (ya|a la tarjeta|en la tarjeta)
      4 reembolso (completo|integro|total|inmediato)
      5 (que|me|nos|y)? (me|nos) (devuelva*|devolv*|regrese*|reintegr*|reembols*|abonen|aboneis|descuenten) (los|las|el|la|mi|mis|lo|esos|esas|todo|integro|una parte|esa parte|parte|{plata}|{num})
      5 (quiero|exijo|recuperar|necesito|pido|quisiera|denme|dadme) (de vuelta)? (mi|mis|el|la|los) (dinero|plata|lana|pasta|reembolso|reintegro|importe|euros|pesos|guita)
      5 (mi|el|la|mis)? {plata} (de vuelta|de regreso)
      5 (recuper*) (el|mi|la|lo|los)? ({plata}|pagado)
      5 no (quiero|acepto|me sirve|me interesa|busco) (ni)? (un|el|otro|ningun)? (cupon|vale|bono|saldo|credito|tarjeta regalo|cambio|nota de credito) (ni|y|quiero|exijo)
      5 (me niego|niego) * (vale|cupon|bono|cambio)
      5 (solicit*|exijo|quiero|pido|tramitar|gestionar) (el|la|un|una|su)? (reembolso|devolucion (integra|total|del importe|de lo pagado)|reintegro)
      5 (devolucion|reembolso) (integr*|total) (del|de)?
      5 (que me|me) descuenten (esa|la|una|el|esta)
      5 (reembols*|rembolso) (pls|please|por favor|porfa|ya|pedido|#number|#order)
      4 (no pienso|no voy a) (quedar*) sin (los|mi|mis|el)
      4 (me siento|me han) (enganad*|estafad*|timad*)
      -4 (cuando|cuanto|todavia|aun|para cuando) * (reembols*|devuelv*|devolver* (el|la|mi)? (dinero|plata))
      -4 diferencia
      5 (ruego|pido|solicito|prefiero|quiero|espero|agradeceria|exijo) (el|un|que)? (me)? (reembols*|reintegr*)
      4 (reembolso|devolucion) parcial
      4 (me|nos) (rebaja*|descuentan|haceis|hacen) (algo|un|una|parte)
      5 (en efectivo|en mi tarjeta|a mi tarjeta|en la tarjeta|de vuelta en) * (ley|no|todo|quiero)
      5 (en vez de|en lugar de|y no|no un) (un)? (vale|cupon|credito|bono|saldo)
      2 (reembols*|reintegr*|dinero|devuelvan|plata)
    `,
    refund_status: `
      5 (no|aun|todavia|sigo|nunca|cuando|donde|estado|espero|esperando|cuanto tarda|estatus|pendiente|ver|consultar|comprobar|seguimiento|saber|sin) * (reembolso|reembolsos|reembolsado|reembolsaron|reembolsan|devolucion del dinero|devolucion de mi dinero|mi dinero|reintegro|abono|reembolsan)
      5 (reembolso|reembolsos|reintegro|mi dinero|devolucion del dinero|devolucion) * (no|cuando|donde|estado|pendiente|aun|todavia|sigo|tarda|demora|nunca|retrasado|llega|cuanto|estatus|procesado|recibido)
      4 (devolvi|devuelto|enviado de vuelta|mande de vuelta|hice la devolucion|regrese|devuelta|devolucion) * (reembolso|dinero|reembolsado|abonado|devuelto el dinero|ingresado|abono|importe)
      4 (recibieron|recibido|llego|recogieron|recogio|han recibido) (ya )?(mi|la) devolucion
      4 (cancelado|cancele|cancelaron|anulado|cancelacion) * (reembolso|dinero|reembolsado|abonado|devuelto|devolucion)
      4 (solo|parcialmente|menos|parcial) * (reembolsado|reembolsaron|abonado|devuelto)
      -5 (devuelvan|devuelvanme|quiero|exijo|devolvedme|devuelvame|solicito) * (dinero|reembolso)
      2 (reembolso|devolucion)
      5 (mande|envie|devolvi|regrese|entregue|lleve|he devuelto|devuelto|retorne|mandado|enviado) * (de vuelta|devolucion|semana|semanas|dias|dia|mes|atras) * (nada|no|aun|todavia|sin|cuenta|reembols*|ingreso|abono|aparece)
      5 (en|a) (mi|la|nuestra) (cuenta|tarjeta|banco|cuenta bancaria) (no |todavia no |aun no |sigue sin |sin ) (aparece|hay|llega|ha llegado|me han|han|veo|sale|se refleja|figura|tengo|esta|aparecer)
      5 (cuanto|cuando|en cuanto|que tiempo) (tarda|tardan|tardara|se tarda|demora|demoran|me|se|tiempo|va a|van a|dias) * (devolver|devuelven|reembolso|reembolsar|reembolsan|devolucion|dinero|reintegro|abono|abonan|regresan|regresar)
      5 (todavia|aun|sigo|sin) (no |sin )? * (el |mi |la )? (reembolso|devolucion|dinero|abono|reintegro)
      5 (teneis|tienen|recibieron|recibisteis|devolvi|mande de vuelta|devuelto) * (cuenta|dinero|reembolso|banco|abono) * (no|nada|sigue|aun|todavia|cuando)
      5 (cuanto|cuando) (tiempo)? (tardan|tarda|tardais|demoran|demora) (en)? (devolver|devolverme|reembolsar|reembolso|el reembolso|abonar|pagarme)
      5 (no|aun|todavia|sigo|nunca|cuando|donde|estado|espero|esperando|cuanto tarda|estatus|pendiente|ver|consultar|comprobar|seguimiento|saber|sin|llevo) * (reembols*|devolucion del dinero|devolucion de mi dinero|mi dinero|reintegro|abono)
      5 (reembols*|reintegro|mi dinero|devolucion del dinero|abono) * (cuando|donde|estado|pendiente|aun|todavia|sigo|sigue|tarda|demora|nunca|retrasado|llega|cuanto|estatus|procesado|no (me)? (ha|han|aparece|llega|llego|esta|figura|consta|lo|veo|se|he|hay|refleja|tengo))
      4 (devolvi|devuelt*|enviado de vuelta|mande de vuelta|hice la devolucion|regrese|devolucion) * (reembols*|dinero|abonado|devuelto el dinero|ingresado|abono|importe)
      4 (solo|parcial*|menos) * (reembols*|abonado|devuelto)
      4 (no|aun no|todavia no) (me )?(han|ha) (devuelto|reembolsado|abonado|ingresado|reintegrado)
      -4 (politica|condiciones) * reembolso*
      -3 (quiero|solicito|como (pido|solicito)) * reembolso
      -5 (devuelva*|quiero|exijo|devolvedme|solicito) * (dinero|reembolso)
      4 para cuando * (dinero|reembolso|devolucion)
      5 (mande|envie|devolvi|regrese|entregue|lleve|he devuelto|devuelto|retorne|mandado|enviado) * (de vuelta|devolucion|semana*|dias|dia|mes|atras) * (nada|no|aun|todavia|sin|cuenta|reembols*|ingreso|abono|aparece)
      5 (en|a) (mi|la|nuestra) (cuenta|tarjeta|banco|cuenta bancaria) (no|todavia no|aun no|sigue sin|sin) (aparece*|hay|llega|ha llegado|me han|han|veo|sale|se refleja|figura|tengo|esta)
      5 (cuanto|cuando|en cuanto|que tiempo) (tarda*|se tarda|demora*|me|se|tiempo|va a|van a|dias) * (devolver|devuelven|reembols*|devolucion|dinero|reintegro|abono|abonan|regresa*)
      5 (todavia|aun|sigo|sin) (no|sin)? * (el|mi|la)? (reembolso|devolucion|dinero|abono|reintegro)
      5 (cuanto|cuando) (tiempo)? (tarda*|demora*) (en)? (devolver*|reembols*|el reembolso|abonar|pagarme)
      5 (reembolso|devolucion|abono) * (salio|hizo|hecho|emitido|tramito|procesado|aprobado) * (banco|nada|cuenta|no|revisar)
      4 (cuando) (me)? (pagan|devuelven|abonan|reembolsan|ingresan)
      4 mi (reembolso|reintegro|abono)
      5 (cuando|cuanto|para cuando|donde|todavia|aun|sigo|espero|esperando|pendiente|estado|fase|tramite|desde) * (abonan|abonado|abono|reintegr*|acredit*|devuelv*|devolvais|devolucion del dinero|deposit*|reembols*|contar con el dinero)
      5 ya (recibi*|les llego|os llego|han recibido|habeis recibido|llego) * (de vuelta|mi devolucion|la devolucion|que devolvi|que mande)
      4 (devolvi*|mande de vuelta|entregue|deje|envie de vuelta|regrese|he devuelto|mande|recogieron) * (desde|en|el|hace) * ({mes}|#number|{tiempo}) * (dinero|cuenta|banco|movimiento|nada|reembols*|abono|euros|respuesta)
      5 (devolvi*|mande|regrese|envie) (una|un|el|la|los|las|unos|unas|dos|mi|mis) * (en|hace|desde) (el)? ({mes}|{num}|mas|mucho|varias|#number) * (dinero|reembolso|estamos|y|nada|sigo)
      5 (depositaban|depositarian|abonarian|ingresarian|acrediten|acreditaran|reintegrarian|reembolsarian|devolverian|devolvian|iban a devolver*|iban a regresar*|iban a reembolsar*|iban a abonar*|iban a depositar*)
      5 (reembolso|devolucion|abono|transferencia|reintegro) * (emitid*|tramitad*|en tramite|autoriza*|aprobad*|procesad*|recibid*|hecha ya|hecho ya)
      5 (reembolso|devolucion) * (tarda*|demora|entre) * (dias|habiles|semanas|horas)
      5 (autoriza*|aprobaron|confirmaron|aceptaron) (la|el|mi) (devolucion|reembolso|baja)
      5 (solo|unicamente|nada mas) (me|nos)? (han|ha|habeis)? (devuelto|devolvieron|reembols*|abonado|abonaron|regresaron|cayeron|cayo|ingresado|depositaron)
      5 (banco|mi cuenta|cartilla|extracto|resumen|paypal) * (no|nada|ni|tampoco|sin) (me|le|les)? (aparece|consta|hay|vino|figura|llega|refleja|ve|movimiento|nada)
      5 falta (el|mi|un|que)? (me)? (reembolso|importe|abono|devuelvan|dinero|ingreso|reintegro)
      5 para devolver * (tiempo|tardan|lentos|nada|pegas)
      5 (se suponia|dijeron|prometieron) * (regresar|devolver|reembolsar|abonar|reintegrar|depositar)
      4 (cuando) * (contar con|ver|tener|recuperar) (el|mi|la) {plata}
      5 (no|sigo sin|aun sin) (ver|veo|recibi*|tener) (el|mi|la) (abono|reembolso|reintegro|ingreso|dinero|devolucion)
      4 (comprobante|justificante) * (reembolso|devolucion|deposit*|transferencia|que si lo hicieron)
      -4 (quiero|necesito|queria|gustaria) (hacer|realizar|solicitar|iniciar) (una|la) devolucion
      -5 (denme|deme|quiero|exijo|dadme) (el|mi|un) reembolso
      -4 (devolucion) * (no me deja|web|etiqueta|codigo|qr|recogida)
      5 reembolso (me)? (lo|sera|es|va) (hareis|haran|hacen|haceis|en|a|por)
      5 (importe|dinero|reembolso|plata) (volver*|vuelve|llegar*|tardaria|estaria)
      5 y (cuando|para cuando) (viene|llega|me dan|me devuelven|me pagan|me llega) (el|mi|la|lo)
      5 donde (esta|quedo|anda) (mi|el) (reembolso|dinero|plata|reintegro)
      4 (llegaron|llego|recibi*|han recibido) (ya)? (mis|mi|los|las|el|la) * (mande|devolvi|de vuelta|regrese|retorne)
      2 (reembols*|abono|reintegr*)
    `,
    damaged_defective: `
      5 (llego|llegado|recibi|recibido|vino|venia|esta|estaba|estan|producto|articulo|paquete|pedido|caja|llegaron|es) * {roto}
      5 (no|dejo de|deja de|nunca|tampoco) (me )?(funciona|funcionar|funcionan|funciono|enciende|encienden|prende|carga|sirve|anda|arranca|cierra|conecta|va bien)
      4 (mala|pesima|baja|malisima|horrible|muy mala|dudosa) calidad
      4 (calidad) * (mala|pesima|baja|malisima|horrible|deja mucho)
      4 (falso|falsa|falsificacion|imitacion|copia|no es original|pirata|usado|usada|de segunda mano|ya abierto|ya usado|replica)
      4 (problema|problemas|fallo|inconveniente|averia) con (el|la|mi|este|esta|un) (producto|articulo|aparato|bateria|pantalla|maquina|cierre|reloj|cremallera|cargador|equipo)
      4 (se rompio|se ha roto|se rompieron|se cayo|se despego|se descosio|se dano|se averio|se estropeo|se quebro|se desprendio)
      3 (caja|embalaje|paquete) * (abierto|abierta|mojado|aplastado|golpeado|rota)
      5 (en) (mil |varios |muchos |dos |tres |miles de )? (pedazos|trozos|cachos|anicos|partes rotas)
      5 (cremallera|cierre|boton|asa|suela|tacon|costura|correa|hebilla|bisagra|pantalla|rueda|pata|tapa|cadena|cierre|tirante|manga|mango|tira) * (rompio|roto|rota|salio|cayo|descosio|solto|despego|abrio|desprendio|partio|arranco|cierra|rompieron|quebro|descosida|suelta|despegada|funciona|ha roto)
      5 (no |ya no |tampoco ) (enciende|prende|carga|funciona|arranca|anda|cierra|abre|calienta|suena|sirve|conecta|encienden|funcionan|prenden)
      4 (a la|al|en la|en el|con el|despues de|tras) (segunda|primera|primer|segundo|dos|tercera|tercer|una) (puesta|lavado|lavada|uso|usos|vez|dia|veces|postura|dias)
      4 (ya no|no|dejo de|ha dejado de) (enciende|encender|prende|prender|carga|cargar|funciona|funcionar|arranca|calienta|cierra|se enciende|va)
      4 (cremallera|asa|boton|suela|costura|tapa|bisagra|rueda|motor|bateria|pantalla|correa|tacon|cierre) * (roto|rota|rompio|ha roto|descosido|suelto|solto|salido|no va|muerto|fastidiado|petado|atascado)
      5 (lleg*|recibi*|vino|venia|esta|estaba|estan|producto|articulo|paquete|pedido|caja|es) * {roto}
      4 {roto} * (producto|articulo|paquete|pedido|caja|al llegar|al abrir|envio|transporte|llego|pantalla)
      3 {roto}
      5 (no|dejo de|deja de|nunca|tampoco) (me )?(funcion*|enciende*|prende|carga|sirve|anda|arranca|cierra|conecta|va bien)
      4 (mal|pesimo) estado
      -5 (web|pagina|sitio|enlace|codigo|cupon|app|aplicacion|pago|tarjeta|contrasena|carrito|descuento|cuenta|link|seguimiento|boton) * (no )?(funciona|sirve|carga|roto|anda)
      -4 (direccion|talla|pedido) * equivocad*
      2 (roto|rota|problema|funciona|defecto|rompio)
      5 (hecho|hecha|hechos|hechas) (anicos|pedazos|trizas|polvo|un desastre|mierda|cachos|astillas)
      5 (en) (mil|varios|muchos|dos|tres|miles de)? (pedazos|trozos|cachos|anicos|partes rotas)
      5 (hecho|hecha|hechos|hechas) (pedazos|trizas|anicos|polvo|cisco|un desastre)
      5 se (me)? (ha|han)? (roto|rompio|rompieron|partio|rajo|descosio|solto|despego|cayo|quemo|estropeo|desarmo)
      4 (raya|rayas|linea|lineas|pixel|pixeles) * pantalla
      4 pantalla * (raya|rayas|linea|lineas|pixel|negra|parpadea|rota)
      5 (pierde|gotea|chorrea|escurre|rezuma|fuga|tira|sale) (el)? (agua|aceite|aire|liquido|por abajo|por debajo|por la base)
      5 (gotea|chorrea|goteando|gotera|fugas)
      5 (solo|unicamente) (suena|suenan|funciona*|carga|prende|enciende|se oye|se oyen|se escucha|se escuchan|calienta) (por|de|en|a|la|el) (un|uno|una)? * (lado)?
      5 (salido|salio|vino|viene|venia|salieron) (mal|mala|malo|malos|defectuos*|fallad*|fallo) (de)? (fabrica)?
      5 de fabrica
      5 pantalla (azul|negra|verde|blanca|congelada|estrellada|rota|rajada|en negro)
      5 (hojas|flores|raices|tallos|planta) * (negras|secas|seca|amarillas|marchitas|podridas|caidas|muerta*|moribunda)
      5 (porqueria|basura|chatarra|mierda) (no|ni|de|que)
      5 (tecla|boton|rueda|ruedas|palanca|cajon|puerta|tapa|pata|cierre|pieza) * (pegada|pegado|torcid*|atascad*|suelta|suelto|coja|bloqueada|floja|no gira|no baja|no cierra|no abre|no funciona)
      5 (paquete|caja|sobre|embalaje) (venia|llego|vino|estaba|esta|viene|toda|todo) (abiert*|mojado|mojada|aplastad*|con un agujero|roto|rota|toda|todo|hecha|hecho|destrozad*)
      5 (puso|puesto|dejo|dejado|deja) (todo|toda|la|el) * (perdid*|empapad*|pringad*|manchad*|mojad*)
      5 (recien|nada mas|apenas) (sacado|sacada|llega*|abrir*|la saque|lo saque|comprado|estrenado|lo abri|la abri)
      4 (repon*|me lo reponen|mandais otro|manden otro|mandar otro|enviar otro|mandarme otro|envien otro)
      3 (da pena|da lastima|una pena verlo|una pena verla)
      -4 (repartidor|camion|montador*|chofer|empleado) * (ray*|rompi*|golpe*|suci*|manch*)
      -4 (libros|productos) con (defectos|taras)
      5 (murio|se murio|se rindio|petado|peto|cascado|casco|fundido|fundio|se fundio)
      5 (soltando|descosiendo|deshaciendo|pelando|despegando|desarmando|rompiendo|deshilachando|cayendo a trozos)
      4 (cala|filtra|traspasa|chorrea|gotea|pierde) (agua|por|el|todo|la)?
      5 (parpade*|cortocirc*|soldadura|no sale nada|viene roto|viene rota|vienen rotos)
      2 (interruptor|costura*|bomba|pantalla|motor|cremallera|mala calidad|golpe*|dano*|danad*|rot*|defect*|estrope*)
    `,
    warranty: `
      5 (garantia|garantias)
      4 (reparar|reparacion|reparen|reparan|reparais|arreglar|arreglo|servicio tecnico|repuesto|repuestos|pieza de recambio|piezas de recambio)
      4 (compre|comprado|despues|al cabo|hace|tiene|tras) * (meses|mes|ano|anos|semanas) * (se rompio|roto|dejo de|no funciona|averi*|danado|estropead*|fallo)
      4 compre * hace * (meses|mes|ano|anos) * (dejo|funciona|rompio|averio|danado)
      5 (compre|lo compre|comprado|comprada|la compre|adquiri|tengo) * (hace|desde hace) * (mes|meses|ano|anos) * (ya no|no|dejo|garantia|roto|estropeado|rompio|funciona|averiado)
      5 (lo|la|me lo|esta|sigo|sigue) (cubre|cubierto|cubierta|cubren|en garantia) (todavia|aun)?
      5 (garantia*)
      4 (reparar|repararlo|repararla|reparacion|reparen|reparan|reparais|arreglan|arreglais|arreglarlo|arreglarla|arreglarmelo|arreglarmela|servicio tecnico|repuesto|repuestos|recambio|recambios|pieza de recambio|piezas de recambio|pieza de repuesto)
      2 (garantia|reparar|arreglar)
      5 (compr*|lo compre|la compre|adquiri|tengo) * (hace|desde hace) * (mes|meses|ano|anos) * (ya no|no|dejo|garantia|roto|estropeado|rompio|funciona|averiado)
      5 (sigue|esta|tiene|entra|cubre|queda|hay|tengo) * (garantia)
      4 garantia
      5 (lo|la|me lo|esta|sigo|sigue) (cubre|cubiert*|cubren|en garantia) (todavia|aun)?
      4 (desde hace|hace|al|a los|despues de) (#number|6|8|10|12|14|18|un|dos)? * (meses|ano|anos|ano y medio) * (motor|murio|murieron|estropeado|ya no|averiado|roto|muerto)
      5 (rompio|roto|rompieron|partio|dejo de|ha dejado|paro|para|descascar*|fallo|falla|echo a perder|rajo|averio|averiado|detuvo|estrope*|murio|romp*) * (a los|tras|despues de|al ano|al cabo|con solo|a las|en menos de) * (mes|meses|ano|anos|viajes|usos|poco)
      5 (llevamos|llevo|lleva|tengo|tenemos) (usando*|con el|con ella|con la) * (mes|meses|ano|anos)
      5 que (os|les|le) (compre|compramos) hace (un|dos|tres|unos|ano|{num}|#number) * (ano|anos|mes|meses|medio)
      5 (cobertura|anos de garantia|ano de garantia|garantia extendida|garantia legal|registrar mi producto|registro mi producto|en garantia|la garantia)
      5 (taller|servicio tecnico|sat) * (llevar*|mande|donde|sabe|nada|cual|autorizado)
      5 (mande|envie|lleve|deje|esta|tienen) (a|en|para)? (repara*|el taller|arreglar)
      5 (repuesto*|recambio*|pieza de repuesto) (de|del|para|original)
      4 (hasta hace poco|hasta ahora|hasta la semana pasada) (era|iba|funcionaba|andaba|fue)
      -4 (recien|acabo de recibir|llego ayer|hoy me llego)
      5 (a|para) (arreglar|repara*)
      4 (goma|junta|pieza|filtro|tapa|correa|bateria|cable|pila|mando) de (repuesto|recambio|reemplazo|sustitucion)
      4 (despues de|tras|a los|al cabo de) ({num}|unos|pocos|varios) (anos|meses)
      2 (garantia|repar*|repuesto*|recambio*|taller)
    `,
    promo_price: `
      5 (cupon|cupones|codigo de descuento|codigo descuento|codigo promocional|codigo promo|descuento|descuentos|tarjeta regalo|tarjeta de regalo|vale de regalo|cheque regalo|puntos de fidelidad|black friday|referidos|codigo de referido|programa de fidelidad|rebajas|vale descuento|gift card|cyber monday|buen fin|hot sale)
      5 (codigo|cupon|descuento|promocion|vale|oferta) * (no (funciona|me deja|aplica|sirve|vale|se aplica|lo acepta|me funciona|es valido|acepta|aplico|entra)|invalido|expirado|caducado|error|no valido|vencido)
      4 (promocion|promociones|oferta|ofertas|rebaja|rebajado|2x1|liquidacion)
      4 (aplicar|usar|utilizar|canjear|introducir|ingresar|poner|aplicaron) * (codigo|cupon|descuento|puntos|vale|tarjeta regalo|promocion)
      4 precio * (bajo|bajado|mas barato|menor|diferente|distinto|ha cambiado|subio|rebajado|igualar|mejor|diferencia|mal|incorrecto)
      4 (cuanto|que precio|cual es el precio) (cuesta|cuestan|vale|valen|sale|salen|tiene|tienen|esta|es)
      3 (precio|precios|costo|cuesta|caro|barato|puntos)
      -5 (cuanto|precio|costo|coste) * (envio|envios|devolucion|enviar|mandar)
      5 (codigo|cupon|descuento|vale|promocion|oferta|bono|tarjeta regalo) * (desconto|descontado|descontaron|aplico|aplicado|aplicaron|aplica|funciona|funciono|acepto|acepta|resto|hicieron|valido|reconoce|coge|deja)
      5 (bajaron|bajo|bajado|bajasteis|rebajaron|rebajado|rebajasteis|mas barato|en oferta|bajo de precio|ahora cuesta) * (dias|dia|semana|despues|comprarlo|compra|euros|pesos|tras|ayer|hoy)
      5 (abonan|abonar|devuelven|devolver|reembolsan|pagan|compensan|ajustan|abonais|devolveis|diferencia) * (diferencia|precio)
      5 (newsletter|boletin|10|15|20|25|30|bienvenida) * (no) (me)? (lo|la)? (aplica|aplican|aparece|descuenta|funciona|deja|sale|coge)
      4 (mas barato|mas barata|mas economico|rebajado|rebajada|de oferta|en oferta) (hoy|ahora|ya)?
      4 (hacen|haceis|tienen|teneis|hay|ofrecen) (algun|algo de)? (descuento|descuentos|rebaja)
      5 (cupon|cupones|codigo de descuento|codigo descuento|codigo promocional|codigo promo|descuent*|tarjeta regalo|tarjeta de regalo|vale de regalo|cheque regalo|puntos de fidelidad|black friday|referidos|codigo de referido|programa de fidelidad|rebajas|vale descuento|gift card|cyber monday|buen fin|hot sale)
      4 (promocio*|oferta*|rebaja*|2x1|liquidacion)
      4 (aplicar*|usar|utilizar|canjear|introducir|ingresar|poner) * (codigo|cupon|descuento|puntos|vale|tarjeta regalo|promocion)
      4 (mas barato|mas economico|bajo de precio|ajuste de precio|igualacion de precio*)
      -5 (cuanto|precio|costo|coste) * (envi*|devolucion|mandar)
      4 codigo * (no (es|sea) valido|no valido|invalido|rechazado)
      2 (descuento|precio|cupon)
      5 (codigo|cupon|descuento|vale|promocion|oferta|bono|tarjeta regalo) * (descont*|aplic*|funcion*|acepto|acepta|resto|hicieron|valido|reconoce|coge|deja)
      5 (abona*|devuelven|devolve*|reembolsan|pagan|compensan|ajustan|diferencia) * (diferencia|precio)
      5 (newsletter|boletin|10|15|20|25|30|bienvenida) * (no) (me)? (lo|la)? (aplica*|aparece|descuenta|funciona|deja|sale|coge)
      4 (mas barato|mas barata|mas economico|rebajad*|de oferta|en oferta) (hoy|ahora|ya)?
      4 (hacen|haceis|tienen|teneis|hay|ofrecen) (algun|algo de)? (descuent*|rebaja)
      4 (hacen|haceis|devuelven|abonan|pagan|ajustan) (me)? (la diferencia)
      -4 (no quiero|en vez de|no me interesa|en lugar de) (un|otro)? (vale|cupon|bono|cheque)
      5 (no me|nunca me|no) (llego|ha llegado|han mandado|mandaron|dieron|enviaron|han enviado|recibi) (el|un|ningun*|mi|los|la)? (codigo|cupon|vale|descuento|cheque|bono|10|20|15|premio|puntos)
      5 (promet*|ofrecian|regalaban) * (10|15|20|por ciento|descuento|codigo|vale|euros)
      5 (iguala*) (el|los|de)? (precio*|oferta)?
      5 (compre|pague|compramos|ayer|pagamos) * (y|pero) (hoy|ahora|resulta que) (esta|cuesta|vale|sale|lo veo|lo tienen|lo teneis|esta rebajado) (a|en|por|mas|de)?
      5 (diferencia de precio|la diferencia si|abonar la diferencia|devolver la diferencia|devolveis la diferencia|devuelven la diferencia|reembolsar la diferencia)
      5 cupon de (cumpleanos|descuento|bienvenida)
      5 (subio|sube|subido|cambi*|aumento) (el)? precio
      5 (hacen|haceis|dan|dais|haces|dejan) (precio|mejor precio|descuento|rebaja|precio especial|algo de descuento)
      5 (recom*|referi|invite) * (amig*|cunad*|enlace|codigo|referido|herman*) * (euros|premio|no recibi|descuento|prometido*|puntos)
      5 (olvid*) * (cupon|codigo|descuento|vale)
      5 (aplica*|meterlo) * (ahora|despues|retroactivo|al pedido|ya comprado) * (cupon|codigo|descuento)?
      5 no (me|nos|lo|se)? (respeta*|descuent*|aplica*|coge|rebaja|toma|resta) (el|la|los|las|en|nada)?
      4 (competencia|otra tienda|otra web|amazon) * (barato|barata|precio|mejor precio|menos)
      5 (mandais|mandan|dais|dan) (un|el)? (cheque|vale|bono|cupon) (de|por)
      -5 (no|ni) (quiero)? (ni)? (cupon|vale|bono) (ni|quiero|,)
      -4 (mismo|sin el) precio
      -4 (correo|envio|direccion|postal) * codigo postal
      -5 codigo postal
      -5 (bono|premio) de (cripto*|bitcoin)
      -4 (me|la|lo) (quedo|la quedo|lo quedo)
      5 (por que|porque|xq|como es que) (esta|sale|es|subio|ahora|me sale) * (mas caro|mas cara|otro precio|mas)
      4 (de|en) (oferta|rebaja*|promocion|descuento)
      4 (invito|invite|recomend*|referi) * (euros|10|20|descuento|puntos|cada una|tocaba*)
      5 (tarjeta|vale|cheque|gift card) (de)? (regalo)? * (cuanto|queda|saldo|resta)
      5 (codigo|cupon|descuento) * (no va|no vale|no valido|no (me)? funciona|solo a (un|una)|solo en (un|una))
      4 (esta|estan) (rebajad*|en oferta|de oferta|tachad*)
      2 (descuento|cupon|codigo|oferta*|rebaj*|promo*|puntos|saldo|caro|barat*)
    `,
    payment_billing: `
      5 (cobrado|cobraron|cargado|cargaron|cobro|cobrar|cargo|cobran|me han hecho) * (dos veces|doble|duplicado|de mas|dos cargos|2 veces|varias veces|mas de lo|tres veces|por duplicado)
      5 (doble|duplicado|dos|cargo|cobro) (cargo|cobro|cobros|cargos|pago|duplicado|indebido|de mas|erroneo|incorrecto)
      5 (pago|transaccion|tarjeta|paypal|transferencia|bizum) * (rechazado|rechazada|rechaza|fallo|fallido|fallida|error|problema|no pasa|no funciona|no se realizo|denegado|denegada|declinado|declinada|no me deja|no se proceso|bloqueada|pendiente|no acepta|no aceptan|no se ha realizado|no valido)
      5 (problema|problemas|error|no puedo|no me deja|no logro|fallo|inconveniente) * (pagar|pago|tarjeta|paypal|cobro|facturacion)
      4 (metodo|metodos|forma|formas|medio|medios|opciones|modalidad|facilidades) de pago
      4 (pagar|pago|aceptan|pagarlo|abonar|acepta) * (paypal|klarna|tarjeta|transferencia|efectivo|bizum|contra reembolso|contrareembolso|contra entrega|a plazos|cuotas|meses sin intereses|oxxo|mercado pago|mercadopago|apple pay|amex|debito|credito|en dolares)
      4 (dinero|importe|cantidad|monto|saldo|plata) * (cobrado|descontado|descontaron|cobraron|debitado|cargado|retirado|debitaron|descontaron)
      4 (pague|pagado|cobraron|cobrado|descontaron|hice el pago) * (pero|y) * (no|pedido|sin) * (confirmacion|pedido|aparece|registro|procesado|confirmado|genero|correo|registrado)
      4 (por que|xq|porque) * (cobraron|cobran|cobrado|cargo|cobrando|cargaron)
      3 (cargo|cargos|cobro|cobraron|cobrado|pago|pagar|pague|transferencia|cuotas)
      5 (dos|2|tres|varios|doble) (cargos|cobros|pagos|cargo|cobro)
      2 (cargo|cargos|tarjeta|pago|cobro)
      5 (cobrado|cobraron|cobro|cargado|cargaron|cobrasteis|pague|pagado|descontaron|debitaron|cargo) (me )? (dos veces|2 veces|doble|por duplicado|el doble|tres veces|de mas|doblemente)
      5 (cobra*|cargado|cargaron|cobr*|cargo|me han hecho) * (dos veces|doble|duplicado|de mas|dos cargos|2 veces|varias veces|mas de lo|tres veces|por duplicado)
      5 (factura|facturas|recibo de compra|comprobante de pago|comprobante de compra|ticket de compra|facturacion|facturar|comprobante fiscal|boleta|justificante de compra)
      4 (por que|xq|porque) * (cobra*|cargo|cargaron)
      -4 (reembolso|devolucion|devuel*)
      -4 (gastos|impuesto*|aduana*|envio) * (pagar|pago|cobr*)
      -3 a cargo de
      5 (cobra*|cobr*|cargado|cargaron|pague|pagado|descontaron|debitaron|cargo) (me )? (dos veces|2 veces|doble|por duplicado|el doble|tres veces|de mas|doblemente)
      5 (factura) (con|a nombre|para|fiscal|completa|electronica|de|que|del)
      4 (cif|nif|rfc|nit|cuit|rut|razon social|datos fiscales)
      -5 (pago|pagare|pagaria|abono) la diferencia
      5 (se puede|puedo|acepta*|tienen|teneis|puede|podria|dejan|hay|con|por|pago|pagar|pagos) (pagar|pago|por|con|a|en|pagos)? (con|por|en|a|al)? (bizum|paypal|transferencia|efectivo|contrarreembolso|contra reembolso|contraentrega|contrareembolso|tarjeta|cuotas|plazos|klarna|mercado pago|mercadopago|oxxo|yape|nequi|plin|apple pay|google pay|amex|debito|meses sin intereses|cheque)
      5 (pagar|pago|pagarlo|abonar|pagos) (a|en|la|cuando|mas|despues|fraccionado|financiado)? (plazos|cuotas|mitad|contrarreembolso|partes|mensualidades|adelante|llegue|meses|fraccionado|financiado|a la entrega)
      5 (cobra*|cobr*|desconta*|debita*|cargado|cargaron|retenido*|retuvieron) (me|nos)? * (dos veces|2 veces|tres veces|varias veces|doble|dobles|duplicado|dos pedidos|por duplicado)
      5 (dos|tres|2|3|doble|varias) (retencio*|mensajes del banco|cargos|cobros|cobro|cargo)
      5 (pago pendiente|pendiente de pago|pendiente el pago)
      5 (hacen|haceis|dan|emiten|mandan|envian|enviais|necesito|quiero|pido|mandais|solicito|me hace falta|me hacen) (la|una|me|su)? (factura*|boleta|recibo|ticket|tiquet|tique|comprobante fiscal|rectificativa)
      5 (factura|recibo|documento|ticket) (a|con|de) (nombre|los datos|datos|rectificativa) (de|de mi|la|el)? (empresa|sociedad|asociacion|ampa|autonomo|fiscal*|compania)?
      5 (cfdi|rectificativa|factura rectificativa|datos de facturacion|iva desglosado|base imponible)
      5 (quise|intente|queria|trate de) (pagar|pague) * (cerro|cayo|no se si|error|colgo|quedo)
      5 (tarjeta|pago|compra) * (rechazad*|declinada|denegada|no paso|no pasa) * (cargo|cobro|banco|aparece|descont*)?
      5 (no se si|quedo) (quedo)? (pagado|pagada|cobrado)
      4 (tiquet|ticket|tique|recibo|comprobante|justificante) de (compra|pago)
      4 (subvencion|gestoria|trimestre|contabilidad|desgravar|hacienda) * (factura|documento|justificante|nombre|recibo)?
      4 (mensajes|avisos|notificaciones) del banco
      4 no me (fio|animo) * (tarjeta|ordenador|internet)
      -5 (conservo|guard*|tengo|tengo guardada|adjunto) (la|las|todas las|mi|ahi)? (factura*|ticket|boleta)
      -4 (suscripcion|membresia|plan mensual|aduana*|aranceles|tasas)
      -4 (yo no|no hice|nunca|jamas|no lo hemos|no reconozco) * (compr*|hice|pedi|autoriz*|cargo)
      -5 (anul*|retroce*|devuelv*|desconoc*|revier*) (el|del|este)? cargo
      -4 desconocimiento del cargo
      -4 (mercado pago|paypal) (la)? (compra|disputa|caso)
      5 (rechaza*|declin*|deneg*|no (me)? (acepta*|pasa)) * (tarjeta|pago|visa|mastercard|debito|credito)
      5 (cobr*|factur*|descont*) (me)? de mas
      5 (pago|cargo|cobro) (paso|salio|se hizo|aparece|figura|entro) (dos|2|doble|tres)
      5 (me|nos) (habeis|han|ha|haber)? (factur*|cobr*) (el|un|una|la|los) (seguro|envio|gastos|extra|propina|garantia|montaje|servicio)
      4 (cobr*|factur*|descont*) * en vez de
      4 (recibo|comprobante|justificante|ticket) (de|del|para|por) (la|los|el|mi|pago|compra)?
    `,
    subscription: `
      4 (renovaron|renovado|renovo|renovar) (el|mi|la|automaticamente)
      5 (suscripcion|suscripciones|suscribir|suscribirme|suscrito|suscrita|desuscribir|desuscribirme|darme de baja|dar de baja|darse de baja|boletin|newsletter|membresia|renovacion automatica|prueba gratis|prueba gratuita|suscripto)
      4 (dejar de recibir|no quiero recibir|no me envien|dejen de enviar|no quiero mas) * (correos|emails|mails|publicidad|mensajes|newsletter|sms|promociones)
      4 (cobro|cargo|pago) (mensual|recurrente|automatico|cada mes)
      3 (renovacion|renovar|renovado|mensualidad)
      2 (suscripcion|plan|baja|mensual|newsletter)
      5 (ya no|no) (quiero|quisiera|deseo|me) * (cada mes|mensual|mensualmente|todos los meses|mensuales|al mes|recibir mas)
      5 (no me|ya no me|dejen de|dejad de|que no me|no nos) (cobren|cobreis|carguen|cobrarme|cobrar|cargarme|facturen|enviar|mandar) (mas|cada mes|otra vez|el mes|la mensualidad|de nuevo)
      5 (cada mes|mensual|mensualmente|todos los meses|mensualidad) * (no|cancelar|baja|parar|dejar|suspender|pausar|cobr*)
      -5 (newsletter|boletin) * (10|15|20|descuento|cupon|codigo)
      5 (denme|darme|dar|darse|deme|dadme|dame|dado) de baja
      4 (renov*) (el|mi|la|automaticamente)
      4 (pausar|pausa|saltar) * (mes|caja|envio|suscripcion|plan)
      5 (suscri*|desuscri*|darme de baja|dar de baja|darse de baja|membresia|renovacion automatica|prueba gratis|prueba gratuita)
      4 (cancelar|pausar|suspender|saltar|baja|parar) * (suscripcion|membresia|plan|mensualidad|renovacion|caja mensual|proximo envio)
      2 (dejar de recibir|no quiero recibir|no quiero mas)
      3 (renova*|mensualidad)
      2 (suscripcion|plan|baja|mensual)
      5 (ya no|no) (quiero|quisiera|deseo|me) * (cada mes|mensual*|todos los meses|al mes|recibir mas)
      5 (cada mes|mensual*|todos los meses) * (no|cancelar|baja|parar|dejar|suspender|pausar|cobr*)
      5 (paren|parar|pausar|saltar|saltense|suspender|detener|cancelar|dejen) * (todos los meses|cada mes|mensual*|proxima caja|proximo envio|proxima entrega)
      5 (de)? cada (4|6|8|2|3|cuatro|dos|seis|ocho|tres) (semanas|meses)? a (cada)?
      -5 (boletin|newsletter|suscribi al) * (10|15|20|descuento|cupon|codigo)
      5 (pausar|pausa|pausen|salta*|salten*|congelar|suspender|aplazar|posponer|reactivar|retomar|renovar|adelantar) (el|la|mi|un|este|mi proxima|la proxima|el envio de|este mes|el plan|mi plan)? * (caja|cajita|plan|envio|mes|suscripc*|membresia|box|entrega|{mes}|proximo)
      5 (mi|el|la) (plan|cajita|membresia|suscripcion|box mensual|caja mensual) (mensual|anual|de|que|para)?
      5 (cajita|caja|box|plan|pedido) (mensual|del mes|anual|trimestral|periodico|recurrente|automatico|programado)
      5 (compra|pedido|envio|entrega|cobro|cargo) (recurren*|periodic*|automati*|programa*)
      5 (mi|la|el) (proxim*|siguiente) (caja|cajita|box|cuota|mensualidad|renovacion)
      5 (recib*|llega|llegan|mandan|pedido|envio) * cada ({num}|cuatro|seis|ocho) (semanas|meses|dias)
      5 (pasar|pasarlo|cambiar*|ponerlo|espaciar) (a|la|el)? (cada|frecuencia|quincenal|mensual|bimestral)
      5 (no|ya no) (quiero)? * (me)? (renueve*|renov*)
      5 (baja|dado de baja|cancel*|baje) * (membresia|suscripcion|plan) * (cobr*|carg*|sigue*|volvi*)?
      4 (se me)? (acumulan*|amontonan) (los|las|en)?
      4 (apunte|suscribi|meti|apuntaron) (sin querer|por error) (a|en)?
      5 (permanencia|compromiso minimo|duracion minima|minimo de permanencia)
      5 (envio|pedido|compra) automatic*
      4 cada (dos|2|3|tres|otro|quince|15) (meses|mes|semanas|dias)
      5 (proxim*|siguiente) (entrega|caja|envio) * (suscripcion|plan|abono)
      2 (suscri*|plan|mensual*|membresia|renov*)
      5 (me doy|darme|dar|doy) de baja (del|de la|de) (boletin|newsletter|lista)
    `,
    product_question: `
      4 (en stock|hay stock|tienen stock|sin stock|agotado|agotada|disponible|disponibles|disponibilidad|reponen|volvera a estar|hay existencias|habra)
      4 (tienen|tenes|tendran|venden|tienes|teneis|manejan|hay|viene|vienen|vendeis) * (en color|en talla|en negro|talla|modelo|color|en otros|otros colores|disponible|en stock|este producto|en blanco|otras tallas|en rojo|en azul)
      4 (material|materiales|ingredientes|medidas|dimensiones|composicion|compatible|compatibles|impermeable|vegano|caracteristicas|especificaciones|instrucciones|manual|fecha de caducidad|lavar|lavadora|modo de uso|contenido|ficha tecnica|efectos secundarios|de que esta hecho|duracion de la bateria)
      4 (diferencia|diferencias) (entre|hay)
      4 (recomiendan|recomienda|recomendacion|recomendar|recomendais|aconsejan|sugieren|me recomiendas|recomendarme|asesoramiento|asesorar|asesoria) *
      4 (como) (se )?(usa|usar|utiliza|aplica|lava|limpia|instala|monta|funciona|toma|arma|pone|configura|utilizar|lavar|cuida|conecta|aplicar)
      4 (sirve|apto|apta|adecuado|adecuada|bueno|recomendable|valido) (para|con|en)
      4 (informacion|info|consulta|duda|dudas|pregunta|preguntas|detalles|saber mas) (sobre|acerca|del|de un|de la|respecto|de este) (un|el|la|los|este|esta|sus|su|al|una|producto)? * (producto|productos|articulo|modelo|reloj|crema|anillo|zapato*|colchon|talla|material|perfume)
      3 (es|son|esta|estan|tiene|viene|lleva|incluye) (original|originales|autentico|compatible|el|la|este|esta|con|de)
      3 (busco|buscando|estoy buscando|interesado|interesada|me interesa) (en|un|una|el|la|por|comprar)?
      3 (colores|tallas|modelos|catalogo|original|autentico)
      4 (viene|vienen|hay|existe|tienen|tienes) * en (color|talla|marron|negro|blanco|rojo|azul|verde|gris|otros|otro)
      3 (viene|vienen|existe|existen) en
      2 (disponible|talla|color|producto)
      5 (aguanta|soporta|resiste|cabe|entra|sirve|encaja|cubre|mide|pesa|lleva) (un|una|el|la|los|en|para|hasta|bien|al|con|pilas) * (microondas|lavavajillas|kg|kilos|estanteria|horno|agua|lluvia|litros|cm|peso|cama|mesa|exterior|induccion|lavadora|secadora|coche|televisor|portatil)
      4 (alergic*|alergenos|alergia) * (crema|producto|puede|usar|ingredientes|contiene|apta|apto|frutos|gluten|lactosa)
      4 (crema|producto|serum|champu|aceite|tela|material) * (alergic*|alergia|embaraz*|sensible*|bebes|ninos)
      4 (talla|tallan|tallaje) (grande|pequeno|pequena|normal|bien)
      4 (haber|tener|tienen|hay|habra|tendran|sin|tendreis) * stock
      5 (guia de tallas|tabla de tallas|que talla|cual talla|talla me|talla pido|tallaje|tabla de medidas)
      4 (cuanto|cuanta) (mide|pesa|dura|capacidad|miden)
      4 (diferenc*) (entre|hay)
      4 (recom*|aconsejan|sugieren|me recomiendas|asesor*) *
      3 (es|son|esta|estan|tiene|viene|lleva|incluye) (original*|autentic*|compatible|apto|apta|vegano|vegana|impermeable|natural*|resistente|seguro|segura)
      3 (cual|cuales|que) * (mejor|recomiendan|diferencia|conviene|modelo|colores)
      -4 (mi|mis) (pedido|envio|paquete|reembolso|compra)
      3 (viene|vienen|existe*) en
      4 (crema|producto|serum|champu|aceite|tela|material) * (alergi*|embaraz*|sensible*|bebes|ninos)
      4 (talla*) (grande|pequen*|normal|bien)
      4 (abriga|aguanta|sirve|vale|cabe|encaja|entra|le va|resiste|es compatible|va bien) (como|bien)? (para|en|a un|a una|con|el|la|al)
      2 (van|vais|vuelven|volveis|volveran|iran) (a)? (volver a)? (traer|tener|reponer|vender|recibir|sacar)
      4 (viene|vienen|existe|hay|esta|lo hay|lo teneis|lo tienen) (tambien)? en (180x200|talla|color|negro|blanco|otro|otra|mas|varios)
      5 de que (material|tela|tejido|esta hecho|esta hecha|color|tamano|medida|madera|es el|es la|son los|son las)
      5 (que|cual) (talla|medida|tamano|numero) (me|le|cojo|pido|recomend*|deberia|seria|corresponde|seria la|elijo|uso)
      5 (mido|mide) * (y)? (peso|pesa)
      4 (le|me|nos|les) (sirve|sirven|servir*|valdra|valdria|vale) (este|esta|esto|el|la|igual|para|alguno|cualquiera|cual)
      5 (cada cuanto|como|cuanto) (se|lo|la|hay que)? (riega|riego|regar|cuida|cuido|limpia|limpio|lava|lavo|monta|monto|instal*|configur*|emparej*|vincula|conect*|enciend*|abre|regula|activa|activo|usa|uso|poda|trasplanta|aplica|aplico|pinta|lavarl*)
      5 (tienen|hay|queda|quedan|teneis|tenes) (stock|existencias|unidades) (en|de|del)
      5 (que|cual) (boton|version|edicion|traduc*|editorial|marca es|modelo)
      4 (antes de (comprar*|decidirme|pedir|pedirlo|encargar*)|estoy pensando en|estoy mirando|estoy dudando|dudo entre|tengo (una|unas|algunas|varias|un par de) (duda|dudas|pregunta*))
      4 (me sirve|me vale|le sirve|le vale|aguanta*|resiste*|se arruina|se estropea|se moja|encoge|destine|pica|mancha) (esta|este|la|el|en|con|al|si|para|que|a)
      4 (diferenc*) (entre|hay|tiene|del|de)
      4 (puedo|se puede|podria) (combinar|mezclar|usar|tomar) (el|la|este|esta|lo|con|junto)
      -4 (ya no|dejo de|se rompio|se ha roto|llego rot*|roto|rota)
      -4 (devol*|reembols*|cambiarl*)
      -4 (los demas|otras tiendas)
      4 (es|son) (maciz*|de verdad|natural*|de algodon|de madera|apt*|impermeabl*|lavable*|resistente*|original*|vegan*|sumergible*|real*)
      5 que (madera|material|tela|marca|tipo|modelo|medidas|tamano|potencia|capacidad) (es|son|lleva|de|tiene|usa)
      4 (talla|tallan) (grande|pequen*|normal|bien|chico|justo)
      5 (vuelve|vuelva|volvera|vuelven) a haber (stock|el|la|de)
    `,
    site_checkout: `
      5 (web|pagina|pagina web|sitio|sitio web|app|aplicacion|carrito|tienda online|enlace|link|boton) * (no (funciona|carga|me deja|abre|responde|permite|anda|deja)|error|falla|lenta|caida|se cae|bloqueada|se cuelga|problema|vacio|en blanco|se queda)
      5 (problema|problemas|error|fallo) * (web|pagina|sitio|carrito|app|aplicacion|al comprar|al hacer el pedido|al finalizar)
      5 (hacer|realizar|completar|finalizar|efectuar|terminar|procesar|tramitar|concretar) (un|el|mi|una|la|otro) (pedido|compra|orden)
      4 (no puedo|no me deja|no logro|imposible|no consigo|no permite|no me permite|no he podido) * (comprar|finalizar|realizar|hacer|anadir|agregar|completar|pedir|seleccionar|avanzar) * (pedido|compra|carrito|orden)?
      4 (como|quiero|quisiera|me gustaria|deseo|ayuda|puedo|donde) (puedo |para |hago para |a )?(comprar|hacer un pedido|pedir|ordenar|encargar|hago un pedido)
      4 (carrito|carro de compra|cesta)
      3 (comprar|mensaje de error)
      4 (le doy|doy|hago|pulso|presiono|clic|click) * (no pasa nada|no hace nada)
      2 (pagina|web|boton|error|comprar)
      5 (no puedo|no me deja|no consigo|no logro|no se puede|imposible|no hay manera de) (pasar|avanzar|seguir|continuar|finalizar|terminar|completar|pagar|acceder|salir|ir) * (pagina|pantalla|paso|pago|compra|carrito|alla|adelante|caja|pedido|formulario)
      5 (se queda|queda|esta|se ha quedado|sigue|se quedo) (dando vueltas|cargando|en blanco|colgada|colgado|pensando|pillado|pillada|congelada|congelado|bloqueada|bloqueado|trabada|trabado|girando)
      4 (pagina|pantalla|pasarela|web|app|aplicacion) (de pago |del carrito |de compra )? (no carga|se cuelga|se cae|da error|falla|no avanza|se queda|no abre|en blanco|no responde|no va|se traba)
      5 (le doy a|pulso|clico|hago clic|aprieto|doy a|pincho) * (pagar|comprar|finalizar|continuar|confirmar) * (vueltas|nada|error|carrito|cargando|bloquea|cuelga)
      4 (como|quiero|quisiera|me gustaria|deseo|ayuda|puedo|donde) (puedo|para|hago para|a)?(comprar|hacer un pedido|pedir|ordenar|encargar|hago un pedido)
      3 (mi carrito|el carrito|carrito de compra|al carrito|carro de compra|la cesta|a la cesta)
      2 mensaje de error
      -4 (cancel*|devol*|devuel*|reembols*|cambi*|rastre*|recibi*|modific*|lleg*)
      5 (se queda|queda|esta|se ha quedado|sigue|se quedo) (dando vueltas|cargando|en blanco|colgad*|pensando|pillad*|congelad*|bloquead*|trabad*|girando)
      4 (pagina|pantalla|pasarela|web|app|aplicacion) (de pago|del carrito|de compra)? (no carga|se cuelga|se cae|da error|falla|no avanza|se queda|no abre|en blanco|no responde|no va|se traba)
      5 (web|pagina|sitio|app|tienda) * (da|sale|marca|muestra|tira) * error
      5 boton * (gris|no responde|no funciona|deshabilitado|desactivado|apagado)
      5 (app|aplicacion|pagina|web|pantalla|tienda online|sitio) (se)? (me)? (cierra|cuelga|bloquea|traba|congela|cae|reinicia|queda|salta)
      5 (no me deja|no deja|no puedo|no permite|no me permite|no hay manera|no hay forma|no consigo|no logro|imposible|no me reconoce|no reconoce) * (pagar|comprar|seguir|avanzar|continuar|finalizar|carrito|agregar|anadir|seleccionar|elegir|terminar|confirmar|formulario|mi codigo postal|talla|boton|opcion|meter)
      5 error (500|404|inesperado|al pagar|al finalizar|en la pagina|del servidor|interno|desconocido|cuando)
      5 (me vuelve|vuelve|me devuelve|me manda|me regresa|me lleva|volvemos) (al principio|al inicio|a la portada|al carrito|a empezar|en blanco)
      5 boton (de|para)? (comprar|pagar|continuar|finalizar|confirmar)? * (no hace nada|no funciona|no responde|no va|no sirve|no aparece)
      5 (pedido|compra|orden) no se (crea|genera|completa|guarda|tramita)
      5 (llego|paso|voy) a la (pantalla|pagina|pasarela) * (blanco|error|nada|vuelve|cuelga|cierra)
      4 (relleno|lleno|pongo|completo) (todo|los datos|el formulario) * (vuelve|error|nada|continuar|borra)
      4 (le doy|doy|al dar|al darle|pulso|cuando pulso|al pulsar|aprieto) (a|al|en)? (finalizar|comprar|pagar|continuar|confirmar|siguiente|tramitar|carro|carrito)
      -4 (devolucion|devolver|carrito (del|de) bebe|carrito del|contrasena|clave|sesion)
      5 (sesion (caducada|expirada|cerrada)|404|pagina no encontrada|cache|cookies|captcha)
      4 (navegador|chrome|safari|firefox) * (cambi*|prob*|otro|tampoco|error|mismo)?
      5 no (puedo|me deja) (seguir|continuar|avanzar|pagar|comprar|finalizar)
      -5 (seguimiento|rastreo|tracking|guia)
    `,
    account_access: `
      5 (contrasena|clave|password|iniciar sesion|inicio de sesion|login|loguearme|acceder a mi cuenta|entrar a mi cuenta|entrar en mi cuenta|nombre de usuario|codigo de verificacion|ingresar a mi cuenta|contrasenas|contrasenia|loguear|codigo de acceso)
      5 (crear|abrir|eliminar|borrar|cerrar|desactivar|modificar|acceder|activar|desbloquear|registrar|recuperar|acceso) (a |de |en )?(una |mi |la |otra |su )?(cuenta|perfil|usuario)
      4 (cuenta|perfil) * (bloqueada|bloqueado|eliminar|eliminada|no puedo|acceso|acceder|problema|error|suspendida|no me deja|desactivada|cerrar|borrar)
      4 (registrarme|registro|registrar|registrarse|darme de alta|registrado)
      5 (no|nunca|tampoco) (me )? (llega|llego|ha llegado|recibo|mandan|envian|llegan|recibi|he recibido) * (correo|mail|email|enlace|codigo|sms|link|mensaje) * (cambiar|restablecer|recuperar|contrasena|la contrasena|verificacion|activacion|clave|acceso|confirmar|activar|verificar|resetear)
      4 (borro|borrar|eliminar|elimino|dar de baja|cerrar) * (perfil|cuenta|mis datos|los datos|todos los datos)
      5 (contrase*|clave|password|iniciar sesion|inicio de sesion|login|loguear*|acceder a mi cuenta|entrar a mi cuenta|entrar en mi cuenta|nombre de usuario|codigo de verificacion|ingresar a mi cuenta|codigo de acceso)
      5 (olvide|olvidado|recuperar|restablecer|resetear|perdi|cambiar|no recuerdo) * (contrasena|clave|usuario|cuenta|password|acceso)
      5 (crear|abrir|eliminar|borrar|cerrar|desactivar|modificar|acceder|activar|desbloquear|registrar|recuperar|acceso) (a|de|en)?(una|mi|la|otra|su)?(cuenta|perfil|usuario)
      4 (cuenta|perfil) * (bloquead*|elimina*|no puedo|acceso|acceder|problema|error|suspendida|no me deja|desactivada|cerrar|borrar)
      4 (registr*|darme de alta)
      4 (cambiar|modificar|actualizar|corregir) * (mi|mis|el) (nombre|correo|email|telefono|datos personales|datos|numero de telefono|apellido)
      4 (rgpd|lopd|proteccion de datos|datos personales)
      3 (mi cuenta|una cuenta|cuenta de usuario|perfil)
      -5 (cuenta bancaria|cuenta corriente|cuenta del banco|cuenta de banco|darme cuenta|cuenta de paypal)
      -5 (cobrado|cobraron|descontado|debitado|cargado|ingresado|abonado) * cuenta
      -4 (direccion de envio|datos de envio)
      2 (cuenta|contrasena|registro)
      5 (no|nunca|tampoco) (me )? (lleg*|ha llegado|recibo|mandan|envian|recibi|he recibido) * (correo|mail|email|enlace|codigo|sms|link|mensaje) * (cambiar|restablecer|recuperar|contrasena|la contrasena|verifica*|activa*|clave|acceso|confirmar|resetear)
      -5 (quitado|sacado|cobrado|descontado|dinero|euros|pesos|reembolso|no aparece|retirado|abono|cargo) * (cuenta)
      -5 (en|de|a) (mi|la) cuenta * (no aparece|no ha llegado|no me han|nada|nombre de|reembols*|dinero)
      5 (no puedo|no consigo|no me deja|imposible) (entrar|acceder|iniciar sesion|ingresar|meterme)
      4 (correo|email|mail) nuevo * (perfil|cuenta|cambio|cambiar|poner)
      4 (borro|borrar|elimin*|dar de baja|cerrar) * (perfil|cuenta|mis datos|los datos|todos los datos)
      4 (clave|contrasena) * (mal|incorrecta|cambiarla|no llega|olvide|restablecer)
      5 (usuario|cuenta|perfil) (esta)? (bloquead*|suspendi*|inhabilitada|desactivada|no existe|no valido)
      5 (dos|varias|2) cuentas
      5 (unir|fusionar|juntar|unificar|asociar|vincular) * (cuenta*|perfil|correos|gmail|mail|email)
      5 (cambie|cambiar|cambio|cambiado|actualizar|actualizo|modificar) (de|el|mi)? (correo|email|mail|correo electronico|nombre en mi perfil|nombre q sale|nombre que sale|numero de movil|telefono) * (entrar|cuenta|perfil|acceder|registr*|historial|antiguo)?
      5 (codigo|sms) de (verificacion|acceso|seguridad|confirmacion)
      5 para entrar * (pide*|pedis|piden|codigo)
      5 (derecho de (acceso|supresion|cancelacion)|derecho al olvido|copia de (la informacion|mis datos|los datos)|informacion que (guardan|tienen|tenis|almacenan)|datos que (guardan|tienen|tenis|almacenan))
      5 (elimin*|borrar|borren|suprim*|borrad|dar de baja|cerrar) (mi|la|una)? (cuenta|perfil|usuario|mis datos|todos mis datos|datos personales)
      5 (no puedo|no consigo|no logro|no me deja|como) (iniciar|entrar|acceder|ingresar|loguear*|registrar*|abrir)
      5 como (se hace para)? (registr*|me registro|creo una cuenta|crear una cuenta|darme de alta)
      5 (no me acuerdo|no recuerdo|olvide|se me olvido|perdi|he olvidado|he perdido) (de)? (la|mi|el)? (contrasena|clave|usuario|pin|password|correo)
      5 (dice|sale|pone) (que|q)? (mi)? (mail|correo|email|usuario|cuenta) (no existe|no esta registrado|incorrecto|no valido)
      5 (nombre|apellido) * (perfil|cuenta) * (cambiar|case|divorci*|ya no)?
      4 (movil|telefono|numero|correo|buzon) que ya no (tengo|uso|existe)
      4 (mi|el) (perfil|usuario)
      5 (cuenta|usuario|perfil) (esta|me sale|aparece|sale)? (bloque*|suspend*|inhabilit*)
      5 que (informacion|datos) * (tienen|guardan|tenis|teneis|poseen) (sobre|de|acerca) (mi)?
      5 copia de (mis|los|todos) (datos)?
      5 (correo|mail|email) (nuevo|antiguo|viejo|anterior) * (cuenta|cambi*|existe|acceso|entr*)
      2 (cuenta|contrasena|usuario|perfil|sesion|datos)
      -4 (cuenta de credito|cuenta bancaria)
    `,
    complaint_feedback: `
      5 (queja|quejas|quejarme|reclamacion|reclamaciones|reclamo|hoja de reclamaciones|hojas de reclamaciones|poner una reclamacion|quiero quejarme|reclamar)
      4 (verguenza|vergonzoso|lamentable|pesimo|pesima|horrible|terrible|inaceptable|estafadores|ladrones|mentirosos|desastre|asco|impresentable|tomadura de pelo|falta de respeto|nefasto|nefasta|incompetentes|inadmisible|burla) * (servicio|atencion|empresa|experiencia|trato|tienda|cliente|compania|gestion|que)?
      4 (servicio|atencion|experiencia|trato|empresa|atencion al cliente) * (malo|mala|pesimo|pesima|horrible|terrible|nefasto|nefasta|deplorable|lamentable|malisimo|malisima|excelente|genial|buenisimo|estupendo|fatal|desastroso|increible|maravilloso)
      4 (opinion|resena|valoracion|comentario|sugerencia|testimonio|resenas|comentarios) * (dejar|dar|negativa|positiva|escribir|poner|hacer|compartir)?
      4 (me encanta|me encanto|me encantan|muy contenta|muy contento|encantada|encantado|felicitaciones|felicidades|muy satisfech*)
      4 (nunca mas|no vuelvo a comprar|no volvere a comprar|ultima vez|consumidor|profeco|facua|ocu|indecopi|abogado|mala resena|sernac|defensa del consumidor|oficina del consumidor|oficina de consumo)
      2 (decepcionado|decepcionada|decepcion|indignado|indignada|molesto|molesta|enojado|enojada|harto|harta|enfadado|enfadada|frustrado)
      4 experiencia (horrible|terrible|pesima|mala|nefasta|lamentable|desastrosa)
      3 (muchas gracias por|gracias por (su|la|todo|vuestra|el|tan))
      2 (servicio|atencion|experiencia)
      5 (nunca|jamas) * (habian |han |habia |ha )? (hablado|tratado|atendido|trataron|hablaron|atendieron|faltado) (tan|asi|de esa manera|de esta manera|de esa forma|peor|el respeto)
      5 (grosero|grosera|groseros|maleducado|maleducada|maleducados|borde|irrespetuoso|irrespetuosa|prepotente|altanero|colgo|me colgaron|de mala manera|mal trato|mala educacion|se rio|se rieron|gritado|grito|insulto)
      4 (llegue|hagan llegar|trasladen|transmitan|comuniquen|pasen|informen|hablar con) (esto |esta queja |mi queja |por favor )? (a|al|con) * (direccion de la|gerencia|gerente|jefe|encargado|responsable|superior|supervisor|direccion)
      5 (solo|simplemente|un mensajito|mensaje|queria|quiero) * (decir|decirles|deciros|felicitar*|agradecer*) * (precioso|genial|estupendo|perfecto|maravilla|encantad*|excelente|fantastic*|enhorabuena)
      4 (mal|malo|pesimo|peor|mala|excelente|buen|gran|pesima) (servicio|atencion|experiencia|trato)
      4 (dejar|dar|escribir|poner|hacer|enviar|compartir) (una|mi|un|unas) (opinion|resena|valoracion|comentario|sugerencia|queja|reclamacion|critica)
      4 (me encanta|me encanto|me encantan|muy contenta|muy contento|encantad*|felicitaciones|felicidades|muy satisfech*)
      5 (nunca|jamas) * (habian|han|habia|ha)? (hablado|tratado|atendi*|trataron|hablaron|faltado) (tan|asi|de esa manera|de esta manera|de esa forma|peor|el respeto)
      5 (groser*|maleduca*|borde|irrespet*|prepotente|altanero|colgo|me colgaron|de mala manera|mal trato|mala educacion|se rio|se rieron|gritado|grito|insulto)
      3 (tomadura de pelo|verguenza|desastre|vergonzoso|una burla|pesimo|lamentable|impresentable|cachondeo)
      5 (solo|simplemente|un mensajito|mensaje|queria|quiero) * (decir*|felicitar*|agradecer*) * (precioso|genial|estupendo|perfecto|maravilla|encantad*|excelente|fantastic*|enhorabuena)
      5 (enhorabuena|felicidades|seguid asi|sigan asi|chapo|un diez|bravo)
      -5 gracias * (pero|aunque|sin embargo|lo unico|solo que)
      5 (fue|es|son|era|estuvo|fueron|ha sido|han sido) (super|muy|un|una|bien|tan|de lo mas|un tanto)? (groser*|maleduca*|encant*|amable*|borde|antipati*|desagradable|atento|atenta|profesional|majo|maja|prepotente|insolente)
      5 (solo|nomas|simplemente) (queria*|quiero|para|era) (que lo sepan|dar*|decir*|agradecer*|felicitar*)
      5 (quiero|queria*|queremos|quisiera) (dar|daros|darles|darte|darle|agradece*|felicita*)
      5 (da gusto|un diez|un 10|volvere a comprar|repetire|los recomiendo|os recomiendo|super recomendable|no se olvidan|10 de 10|cinco estrellas|5 estrellas|muy bien empaquetado|super bien|todo perfecto|llego antes|de diez)
      4 (muy|tan|bastante|super)? (decepcio*|defrauda*|indignad*) (con|por|de)
      5 (resena|estrella*|opinion|comentario) * (borrasteis|borraron|quitaron|eliminaron|han borrado|puse|deje)
      5 (una)? sugerencia
      4 (pongan|poned|deberia*|podrian|hagan) (filtros|mejorar|algo con|cambiar|un)
      5 no (le|les|os)? (compre*|recomiendo|recomendare)
      4 (pesimo|pesima|horrible|horroroso|lamentable|fatal|nefasto|un asco|penoso|penosa|deplorable|patetico)
      5 (montadores|instaladores|operarios|repartid*|chofer|transportista|dependie*|emplead*|cajera|camion de reparto|tecnico) * (sucia|sucio|fumaron|fumando|tiro|tiraron|gritos|grito|rayo|golpeo|pisaron|mala gana|maleducad*|groser*|insult*|de malas|fuga|amabl*)
      5 (nadie) (se ofrecio|nos ayudo|me ayudo|nos atendio|me atendio)
      5 (detalles|gente|personas) asi * (olvidan|falta|gusto)
      5 (falta de (profesionalidad|respeto|educacion|seriedad|empatia|consideracion))
      5 (lo unico|con lo que) (ha sido|era|fue) (esta|esa|su) (casa|tienda|empresa|marca)
      5 (felicidades|felicitaciones|enhorabuena) (al|a la|a todo|a todos|por|equipo)
      5 (calidad) * (antes|ya no es|ha bajado|bajo mucho|empeor*|deja que desear|no es la de antes)
      -5 felicidades * (ha sido|seleccionad*|ganad*|premio)
      5 (solo)? (queria|quiero) (desahog*|que sepan|decir*|felicit*|agradec*)
      5 (son|es|esta|estan|estuvo|fue) (la bomba|buenisim*|riquisim*|una maravilla|espectacular*|lo mejor|de lujo|brutal*|genial*|una pasada|deliciosos*)
      4 decepcion*
      4 (queja|reclamacion) (formal|oficial|por escrito)
      4 (tres|cada|distintas|diferentes) (personas|uno|agentes) * (dijeron|dicen|dice|cosas|distint*)
      2 (queja*|servicio|atencion|trato|experiencia|calidad|vergonz*|fatal)
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
      2 (llamar|telefono|numero|contacto)
      5 (numero|telefono) (al que|donde|para|de) (poder)? (llamar|llamaros|llamarles|contactar|llamo)
      5 (hablar|comunica*|contactar|chatear|platicar|pasar|pasen|pase|atienda|conectar) (con|a|por|me con|me a)? * (persona|alguien|agente|humano|asesor*|operador*|representante|encargado|supervisor|responsable|atencion al cliente|ejecutivo|servicio al cliente|gerente|persona real)
      5 (numero*|telefono|nro|celular|whatsapp|linea) (de|para) (telefono|contact*|atencion|atencion al cliente|servicio|llamar|comunica*|servicio al cliente|whatsapp|clientes|soporte)
      4 (llamen*|llama*|devuelvan la llamada|me llamen|que me llamen|me pueden llamar)
      4 (como|donde) (puedo|los|les|os)?(contact*|comunicarme|llamar*|hablar)
      4 (horario*) (de|del)? * (atencion|apertura|servicio|atienden|contacto)?
      4 numero * (llamar|llame|comunicarme|contactar)
      4 (persona|humano|agente|alguien) (de verdad|real|de carne y hueso|de su equipo|del equipo)
      -4 (habian|han|habia) (hablado|tratado|atendido) (tan|asi|peor)
      5 (persona|humano|alguien) (de verdad|real|de carne y hueso|con quien hablar|con quien pueda|que me atienda)
      5 (llamenme|llamadme|llamarme|llameme|me llamen|me llaman|me llamais) (al|por|a este|manana|hoy|por favor)?
      5 (numero|telefono) (al que|donde|para|de) (poder)? (llamar*|contactar|llamo)
      5 (tienen|hay|teneis|tenes|me das|dame|cual es|dadme|denme|me dan|me dais) (un|el|algun|su|vuestro|numero de)? (telefono|whatsapp|wasap|wsp|numero de telefono|numero de contacto|numero)
      5 (pasame|pasenme|paseme|ponme|poneme|ponganme|ponedme|comuni*|transfie*|derivame|me pasas|me pasan|me podeis pasar|me puedes pasar|me pones) (con|a)
      5 (hablar|chatear|platicar) (directamente)? con (una|un|alguien|el|la|su|tu|vuestr*|quien|algun|alguna|otra) (persona|humano|encargad*|gerente|responsable|supervis*|jefe|jefa|dueno|asesor|agente|operador|comercial|alguien)?
      5 (quiero|necesito|quisiera|puedo|prefiero) hablar con
      5 (a que hora|hasta que hora|que dias|cual es el horario|que horario) (abren|abre|abris|cierra*|cerrais|atienden|tienen|teneis|es|hacen)?
      5 (eres|sos|es usted|esto es|hablo con) (un|una)? (robot|bot|maquina|ia|humano|persona)
      5 (robot|maquina*|bot|contestador|musiquita|grabacion|opciones) * (persona|alguien|humano|agente|nadie|atienda)
      5 (que me|me puede|me pueden|me podeis|me podria|me podrian) (llame*|llamar*|telefonear)
      5 (horario) (de|tienen|teneis|tiene|es|del|hoy)
      5 (telefono|numero) (donde|al que|para) (llamar*|llamo|hablar)
      4 (acercarme|pasarme|ir|pasar) (a|por) (la|su|vuestra) tienda
      4 hablar con (un|una|alguien)
      2 (persona|humano|agente|telefono|llamar|whatsapp|horario)
    `,
    other: `
      5 (colaboracion|colaborar|colaboraciones|influencer|embajador|embajadora|patrocinio|mayorista|mayoreo|por mayor|distribuidor|distribuidores|franquicia|afiliados|alianza|convenio|socio comercial|ser distribuidor|revendedor|revender|mayoristas)
      5 (empleo|vacante|vacantes|curriculum|trabajar con|trabajar en|oferta de trabajo|bolsa de trabajo|practicas|candidatura|hoja de vida|puesto de|postularme|estan contratando)
      5 (fuera de la oficina|respuesta automatica|estoy de vacaciones|ausente de la oficina|mensaje automatico)
      4 (donde|tienen|tienda|tiendas|hay|teneis) * (tienda fisica|tiendas fisicas|sucursal|sucursales|local|ubicados|ubicacion|ubicada|tienda en|tiendas en|showroom|estan ubicados|tienda cerca)
      4 (donde) (esta|estan|queda|quedan|se encuentra) (la |su |sus |ubicada |las |vuestra )?(tienda|tiendas|local|sucursal|oficina|oficinas|ubicados)
      4 (nuestra|somos) (una )?(empresa|agencia|compania) * (ofrece|ofrecemos|servicios|dedicada|especializada)?
      4 (posicionamiento|seo|backlink|guest post|prensa|periodista)
      5 (vender|distribuir|comercializar|ofrecer|revender|tener) (sus|vuestros|los|algunos de sus) (productos|articulos|creaciones|marca|velas|joyas|cosas) (en |a )? (nuestra|mi|la|nuestro|mi|nuestros)?
      5 (mayorista|mayoristas|por mayor|al por mayor|al mayor|distribuidor|distribuidores|revendedor|tarifas profesionales|precios para tiendas|venta al mayor|condiciones para tiendas)
      4 (tenemos|tengo|somos|llevo|regentamos) (una|un) (pequena |pequeno )? (tienda|comercio|boutique|local|cafeteria|libreria) * (vender|productos|mayor*|distribuir|colaborar|condiciones|tarifa*)
      5 (necesitan|buscan|contratan|buscais|necesitais) (gente|personal|dependient*|trabajadores|ayuda para)
      5 (vender|distribuir|revender|ofrecer|comercializar) (sus|vuestros|sus) (productos|articulos|piezas|creaciones)
      4 (tenemos|tengo|llevo|llevamos) (una|un) (pequena|pequeno)? (tienda|tiendita|comercio|boutique|local|negocio)
      4 (vender|distribuir|comercializar|ofrecer) sus (productos|articulos)
      5 precios (mayoristas|al por mayor|de mayorista|mayoreo|de mayoreo)
      5 (colabora*|influencer|embajado*|patrocinio|mayor*|por mayor|distribu*|franquicia|afiliados|alianza|convenio|socio comercial|ser distribuidor|revende*)
      5 (empleo|vacante*|curriculum|trabajar con|trabajar en|oferta de trabajo|bolsa de trabajo|practicas|candidatura|hoja de vida|puesto de|postularme|estan contratando)
      3 (donacion|donar|encuesta|muestras|muestra gratis)
      5 (vender|distribuir|comercializar|ofrecer|revender|tener) (sus|vuestros|los|algunos de sus) (productos|articulos|creaciones|marca|velas|joyas|cosas) (en|a)? (nuestr*|mi|la)?
      5 (mayorist*|por mayor|al por mayor|al mayor|distribu*|revendedor|tarifas profesionales|precios para tiendas|venta al mayor|condiciones para tiendas)
      5 (necesita*|buscan|contratan|buscais) (gente|personal|dependient*|trabajadores|ayuda para)
      5 (vender|distribuir|revender|ofrecer|comercializar) (sus|vuestros) (productos|articulos|piezas|creaciones)
      4 (tenemos|tengo|llevo|llevamos) (una|un) (pequen*)? (tienda|tiendita|comercio|boutique|local|negocio)
      5 (dejen de|dejad de|deja de|no me|no quiero|no nos|parar de|paren de) (mandar*|enviar*|mand*|envi*|recibir|mas|molestar con) * (newsletter|publicidad|sms|correos|promociones|mails|emails|propaganda|mensajes|boletin|ofertas)
      5 (colabo*|collab|embajador*|seguidores|followers|influencer|creadora de contenido|creador de contenido|ugc|canje|unboxing)
      5 (adjunto|mando|envio|dejo|enviar|entregar) (mi|el)? (curriculum|cv|hoja de vida)
      5 (presenta*|ofrece*|propuesta comercial) * (catalogo|servicios|compromiso|productos|tarifas|web|nuestr*)
      5 (donacion*|donar*|donen|regalarnos|rifa|sorteo benefico|tombola|beneficencia|fines beneficos)
      5 (tesis|trabajo de clase|trabajo de fin|proyecto de clase|encuesta|cuestionario|reportaje|entrevistar|entrevista|periodista|responderme (cinco|unas|algunas) preguntas)
      5 (criptomonedas|bitcoin|haga clic|haz clic|ha sido seleccionado|ha sido seleccionada|ha ganado|ganador|herencia|prestamo rapido|inversion segura)
      5 (equivo*|me confundi) de (chat|persona|ventana|grupo|numero de telefono|conversacion|contacto)
      5 (buzon) (esta|de) (lleno|llena)
      5 para asuntos urgentes
      5 (quisiera|quiero|me gustaria|queremos) ser (distribu*|revended*|proveedor|vendedor)
      5 (precio*|tarifa*) (de|para|por) (mayor*|al por mayor|distribuidor|tiendas)
      4 (perfecto|ok|vale|genial|listo|de acuerdo|estupendo|super|mil|muchisimas|buenisimo|excelente|entendido) (muchas)? gracias
      4 (perdon|disculp*) * (chat|numero equivocado|persona equivocada|era para otro|no era para ustedes|es usted)
      3 (jajaja|jaja|jejeje)
      -4 (gracias por) * (pero|aunque)
      -4 (suscripcion|pedido|paquete|talla|reembolso|cancelar)
      4 (ok|vale|genial|perfecto|listo|estupendo|buenisimo) (genial|gracias|saludos|perfecto|vale|muchas gracias|espero)
      5 (conversacion|chat|ventana|destinatario) equivocad*
      4 (alquiler|inquilinos|inmobiliaria|licitacion|catalogo de|presupuesto para|socios|inversores|notario)
      3 (que tiempo hace|quien gano|horoscopo|chiste|el partido)
      3 (seguidores|curriculum|mayorista*|prensa|patrocinio|colaboracion|franquicia|newsletter|publicidad|spam)
    `,
  },
};
