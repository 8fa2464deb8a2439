/** What customers might write, one intent per sentence; ours, not taken from anybody's tickets. */
export const sentences: Record<string, string[]> = {
  cancel_order: [
    "Hola, quiero cancelar el pedido que hice esta mañana",
    "por favor anulen la orden 20311, la hice por error",
    "¿Todavía puedo cancelar mi compra?",
  ],
  change_address: [
    "Me equivoqué de dirección, ¿la pueden cambiar antes de enviarlo?",
    "Nos mudamos, por favor envíenlo a la nueva dirección",
    "olvidé poner el número de piso en la dirección de envío",
  ],
  fraud_unauthorised: [
    "Tengo un cargo de su tienda en mi tarjeta y yo nunca he comprado nada ahí",
    "Alguien usó mi tarjeta en su página",
    "Yo no hice este pedido",
  ],
  dispute_chargeback: [
    "He abierto una disputa en PayPal",
    "Voy a pedir a mi banco que devuelva el cargo",
    "Ya inicié un contracargo con mi tarjeta",
  ],
  safety_injury: [
    "A mi hija le salieron ronchas en la cara después de usar la crema",
    "el cargador se sobrecalentó y empezó a salir humo",
    "Tuve una reacción alérgica al producto",
  ],
  where_is_order: [
    "hola donde esta mi paquete",
    "¿Cuándo llega mi pedido?",
    "¿Me pueden dar el número de seguimiento?",
  ],
  delayed_stalled: [
    "Llevo tres semanas esperando y no me ha llegado nada",
    "El seguimiento no se actualiza desde el jueves",
    "El paquete debía llegar el lunes y todavía no llega",
  ],
  delivered_not_received: [
    "Aparece como entregado pero no he recibido nada",
    "Según el seguimiento lo entregaron ayer y aquí no hay nada",
    "Dejaron mi paquete en una dirección equivocada",
  ],
  return_to_sender: [
    "Dice que lo devolvieron al remitente, ¿por qué?",
    "Intentaron entregarlo cuando no estaba en casa y ahora lo devuelven",
    "No pude recogerlo en correos y se pasó el plazo",
  ],
  wrong_or_missing_item: [
    "Pedí el jersey azul y me mandaron uno rojo",
    "Falta un artículo en la caja",
    "me llegó una talla equivocada",
  ],
  customs_duties: [
    "Me piden pagar 32 euros de aduana",
    "¿Hay que pagar impuestos de importación a México?",
    "mi paquete está retenido en aduanas",
  ],
  shipping_options: [
    "¿Hacen envíos a Canarias?",
    "¿Cuánto cuesta el envío urgente?",
    "¿Cuánto tardan en llegar los pedidos normalmente?",
  ],
  preorder_backorder: [
    "¿Cuándo envían mi preventa?",
    "Compré un bolso en preventa en septiembre",
    "pagué algo que ahora está agotado, ¿qué pasa?",
  ],
  change_order_items: [
    "¿Puedo agregar otro producto a mi pedido?",
    "Puse la talla M por error, ¿la pueden cambiar antes de enviarlo?",
    "quisiera modificar mi pedido",
  ],
  return_request: [
    "¿Cómo puedo devolver un artículo?",
    "Quiero devolver los zapatos, no me gustan",
    "¿Me envían una etiqueta de devolución?",
  ],
  exchange: [
    "El pantalón me queda pequeño, quiero cambiarlo por otra talla",
    "¿Puedo cambiarlo por otro color?",
    "necesito una talla más grande, ¿cómo hago el cambio?",
  ],
  refund_request: [
    "Quiero que me devuelvan el dinero",
    "Solicito el reembolso de mi compra",
    "exijo un reembolso completo",
  ],
  refund_status: [
    "Devolví el abrigo hace dos semanas y no me han reembolsado",
    "¿Cuándo me llega el reembolso?",
    "¿Cuál es el estado de mi reembolso?",
  ],
  damaged_defective: [
    "El jarrón llegó roto",
    "El reloj dejó de funcionar a los dos días",
    "La caja venía aplastada y el frasco derramado",
  ],
  warranty: [
    "¿La licuadora sigue en garantía?",
    "Se averió a los ocho meses, ¿lo cubre la garantía?",
    "¿Reparan relojes?",
  ],
  promo_price: [
    "Mi código de descuento no funciona",
    "Olvidé poner el cupón",
    "Ayer lo compré y hoy está más barato, ¿me devuelven la diferencia?",
  ],
  payment_billing: [
    "Me cobraron dos veces",
    "¿Me pueden enviar la factura de mi compra?",
    "Mi tarjeta es rechazada todo el tiempo",
  ],
  subscription: [
    "Quiero cancelar mi suscripción",
    "¿Cómo me doy de baja del boletín?",
    "¿puedo pausar la caja de este mes?",
  ],
  product_question: [
    "¿Esta chaqueta es impermeable?",
    "¿Qué talla me recomiendan si mido 1,70?",
    "¿Cuándo vuelve a haber stock del verde?",
  ],
  site_checkout: [
    "Su página se cuelga cuando quiero pagar",
    "No puedo añadir nada al carrito",
    "¿Cómo hago un pedido?",
  ],
  account_access: ["Olvidé mi contraseña", "No puedo entrar en mi cuenta", "Por favor eliminen mi cuenta"],
  complaint_feedback: [
    "Pésima atención, una vergüenza de empresa",
    "Quiero poner una reclamación",
    "¡Me encanta, muchas gracias por todo!",
  ],
  contact_human: [
    "Quiero hablar con una persona",
    "¿Cuál es su número de teléfono?",
    "¿me pueden llamar por favor?",
  ],
  other: [
    "Somos una tienda y queremos ser distribuidores",
    "Soy influencer y me gustaría colaborar con ustedes",
    "Adjunto mi currículum por si tienen vacantes",
  ],
};
