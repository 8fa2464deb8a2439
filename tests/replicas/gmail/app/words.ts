const ENGLISH = {
  locale: "en-US",
  inbox: "Inbox",
  starred: "Starred",
  snoozed: "Snoozed",
  sent: "Sent",
  drafts: "Drafts",
  all: "All Mail",
  compose: "Compose",
  search: "Search mail",
  reply: "Reply",
  replyAll: "Reply all",
  forward: "Forward",
  send: "Send",
  discard: "Discard draft",
  body: "Message Body",
  subject: "Subject",
  to: "To",
  me: "me",
  newMessage: "New Message",
  minimise: "Minimize",
  fullScreen: "Full screen",
  close: "Save & close",
  popOut: "Pop out reply",
  showTrimmed: "Show trimmed content",
  draftSaved: "Draft saved",
  messageSent: "Message sent",
  nothingOpen: "No conversations selected",
  gone: "The conversation that you requested no longer exists.",
  toMe: "to",
  attachments: "attachments",
  back: "Back to Inbox",
  archive: "Archive",
  delete: "Delete",
};

export type Words = typeof ENGLISH;

const SPANISH: Words = {
  locale: "es-ES",
  inbox: "Recibidos",
  starred: "Destacados",
  snoozed: "Pospuestos",
  sent: "Enviados",
  drafts: "Borradores",
  all: "Todos",
  compose: "Redactar",
  search: "Buscar correo",
  reply: "Responder",
  replyAll: "Responder a todos",
  forward: "Reenviar",
  send: "Enviar",
  discard: "Descartar borrador",
  body: "Cuerpo del mensaje",
  subject: "Asunto",
  to: "Para",
  me: "yo",
  newMessage: "Mensaje nuevo",
  minimise: "Minimizar",
  fullScreen: "Pantalla completa",
  close: "Guardar y cerrar",
  popOut: "Abrir respuesta en ventana emergente",
  showTrimmed: "Mostrar contenido recortado",
  draftSaved: "Borrador guardado",
  messageSent: "Mensaje enviado",
  nothingOpen: "No hay conversaciones seleccionadas",
  gone: "La conversación que has solicitado ya no existe.",
  toMe: "para",
  attachments: "archivos adjuntos",
  back: "Volver a Recibidos",
  archive: "Archivar",
  delete: "Eliminar",
};

export function wordsIn(language: "en" | "es"): Words {
  return language === "es" ? SPANISH : ENGLISH;
}

/** The full date of a message, in the language of the interface: what `span.g3[title]` shows. */
export function longDate(at: Date, { locale }: Words): string {
  return at.toLocaleString(locale, {
    weekday: "short",
    month: "short",
    day: "numeric",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  });
}

/** The date in a list row: the time today, the day before. */
export function shortDate(at: Date, now: Date, { locale }: Words): string {
  const today = at.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
  return today
    ? at.toLocaleTimeString(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" })
    : at.toLocaleDateString(locale, { month: "short", day: "numeric", timeZone: "UTC" });
}
