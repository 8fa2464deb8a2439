import type { Locale } from "./locale.ts";

/** Languages without a lexicon: what mail programs write in them is known all the same. */
const it: Locale = {
  own: ["Il pacco non è mai arrivato.\nDove si trova il mio ordine?"],
  ours: ["Ciao Ana,", "", "il tuo ordine è partito."],
  gmail: "Il giorno lun 9 nov 2026 alle ore 16:12 Il Negozio <aiuto@negozio.example> ha scritto:",
  apple: "Il giorno 9 nov 2026, alle ore 16:12, Il Negozio <aiuto@negozio.example> ha scritto:",
  thunderbird: "Il 09/11/2026 16:12, Il Negozio ha scritto:",
  yahoo: "Il lunedì 9 novembre 2026 alle ore 16:12:33 CET, Il Negozio <aiuto@negozio.example> ha scritto: ",
  outlook: [
    "Da: Il Negozio <aiuto@negozio.example> ",
    "Inviato: lunedì 9 novembre 2026 16:12",
    "A: Ana Esempio <ana@mail.example>",
    "Oggetto: R: Il tuo ordine 1001",
  ],
  originalMark: "-----Messaggio originale-----",
  samsung: [
    "-------- Messaggio originale --------",
    "Da: Il Negozio <aiuto@negozio.example> ",
    "Data: 09/11/26  16:12  (GMT+01:00) ",
    "A: ana@mail.example ",
    "Oggetto: Il tuo ordine 1001 ",
  ],
  forwardMark: "---------- Forwarded message ---------",
  phoneLines: [
    "Inviato da iPhone",
    "Inviato dal mio Galaxy",
    "Scarica Outlook per iOS<https://aka.ms/o0ukef>",
    "Ottieni Outlook per Android<https://aka.ms/AAb9ysg>",
    "Inviato da Yahoo Mail su Android",
  ],
  signature: ["Ana Esempio", "Via Roma 3, Torino"],
  closing: ["Cordiali saluti", "Ana Esempio"],
  footer: ["Questo messaggio è riservato ed è destinato esclusivamente al destinatario."],
};

const nl: Locale = {
  own: ["Op 3 november heb ik besteld.\nWaar blijft mijn pakket?"],
  ours: ["Hallo Ana,", "", "je bestelling is onderweg."],
  gmail: "Op ma 9 nov 2026 om 16:12 schreef De Winkel <hulp@winkel.example>:",
  apple: "Op 9 nov 2026 om 16:12 heeft De Winkel <hulp@winkel.example> het volgende geschreven:",
  thunderbird: "Op 09-11-2026 om 16:12 schreef De Winkel:",
  yahoo: "Op maandag 9 november 2026 om 16:12:33 CET schreef De Winkel <hulp@winkel.example>: ",
  outlook: [
    "Van: De Winkel <hulp@winkel.example> ",
    "Verzonden: maandag 9 november 2026 16:12",
    "Aan: Ana Voorbeeld <ana@mail.example>",
    "Onderwerp: RE: Je bestelling 1001",
  ],
  originalMark: "-----Oorspronkelijk bericht-----",
  samsung: [
    "-------- Oorspronkelijk bericht --------",
    "Van: De Winkel <hulp@winkel.example> ",
    "Datum: 09-11-2026  16:12  (GMT+01:00) ",
    "Aan: ana@mail.example ",
    "Onderwerp: Je bestelling 1001 ",
  ],
  forwardMark: "---------- Forwarded message ---------",
  phoneLines: [
    "Verstuurd vanaf mijn iPhone",
    "Verzonden vanaf mijn Galaxy",
    "Outlook voor iOS downloaden<https://aka.ms/o0ukef>",
    "Verzonden met Yahoo Mail op Android",
  ],
  signature: ["Ana Voorbeeld", "Stationsweg 3, Utrecht"],
  closing: ["Met vriendelijke groet,", "Ana Voorbeeld"],
  footer: [
    "Dit bericht kan vertrouwelijke informatie bevatten en is uitsluitend bestemd voor de geadresseerde.",
  ],
};

const pt: Locale = {
  own: ["Em novembro fiz a encomenda 1001.\nAinda não chegou. Onde está?"],
  ours: ["Olá Ana,", "", "a sua encomenda já saiu."],
  gmail: "Em seg., 9 de nov. de 2026 às 16:12, A Loja <ajuda@loja.example> escreveu:",
  apple: "Em 9 de nov. de 2026, à(s) 16:12, A Loja <ajuda@loja.example> escreveu:",
  thunderbird: "Em 09/11/2026 16:12, A Loja escreveu:",
  yahoo: "Em segunda-feira, 9 de novembro de 2026 16:12:33 BRT, A Loja <ajuda@loja.example> escreveu: ",
  outlook: [
    "De: A Loja <ajuda@loja.example> ",
    "Enviada em: segunda-feira, 9 de novembro de 2026 16:12",
    "Para: Ana Exemplo <ana@mail.example>",
    "Assunto: RES: A sua encomenda 1001",
  ],
  originalMark: "-----Mensagem original-----",
  samsung: [
    "-------- Mensagem original --------",
    "De: A Loja <ajuda@loja.example> ",
    "Data: 09/11/26  16:12  (GMT+00:00) ",
    "Para: ana@mail.example ",
    "Assunto: A sua encomenda 1001 ",
  ],
  forwardMark: "---------- Forwarded message ---------",
  phoneLines: [
    "Enviado do meu iPhone",
    "Enviado do meu Galaxy",
    "Obter o Outlook para iOS<https://aka.ms/o0ukef>",
    "Enviado do Yahoo Mail no Android",
  ],
  signature: ["Ana Exemplo", "Rua Direita 3, Porto"],
  closing: ["Com os melhores cumprimentos,", "Ana Exemplo"],
  footer: ["Esta mensagem é confidencial e destina-se exclusivamente ao destinatário."],
};

const sv: Locale = {
  own: ["Den 3 november beställde jag.\nVar är mitt paket?"],
  ours: ["Hej Ana,", "", "din beställning är på väg."],
  gmail: "Den mån 9 nov. 2026 kl 16:12 skrev Butiken <hjalp@butik.example>:",
  apple: "9 nov. 2026 kl. 16:12 skrev Butiken <hjalp@butik.example>:",
  thunderbird: "Den 2026-11-09 kl. 16:12, skrev Butiken:",
  yahoo: "Den måndag 9 november 2026 16:12:33 CET skrev Butiken <hjalp@butik.example>: ",
  outlook: [
    "Från: Butiken <hjalp@butik.example> ",
    "Skickat: den 9 november 2026 16:12",
    "Till: Ana Exempel <ana@mail.example>",
    "Ämne: SV: Din beställning 1001",
  ],
  originalMark: "-----Ursprungligt meddelande-----",
  samsung: [
    "-------- Originalmeddelande --------",
    "Från: Butiken <hjalp@butik.example> ",
    "Datum: 2026-11-09  16:12  (GMT+01:00) ",
    "Till: ana@mail.example ",
    "Rubrik: Din beställning 1001 ",
  ],
  forwardMark: "---------- Forwarded message ---------",
  phoneLines: [
    "Skickat från min iPhone",
    "Skickat från min Galaxy",
    "Hämta Outlook för iOS<https://aka.ms/o0ukef>",
  ],
  signature: ["Ana Exempel", "Storgatan 3, Malmö"],
  closing: ["Med vänliga hälsningar", "Ana Exempel"],
  footer: ["Detta meddelande är konfidentiellt och endast avsett för mottagaren."],
};

const pl: Locale = {
  own: ["W dniu wczorajszym miała przyjść paczka.\nGdzie jest moje zamówienie?"],
  ours: ["Dzień dobry,", "", "zamówienie zostało wysłane."],
  gmail: "pon., 9 lis 2026 o 16:12 Sklep <pomoc@sklep.example> napisał(a):",
  apple: "Wiadomość napisana przez Sklep <pomoc@sklep.example> w dniu 9 lis 2026, o godz. 16:12:",
  thunderbird: "W dniu 9.11.2026 o 16:12, Sklep pisze:",
  outlook: [
    "Od: Sklep <pomoc@sklep.example> ",
    "Wysłano: poniedziałek, 9 listopada 2026 16:12",
    "Do: Ana Przykład <ana@mail.example>",
    "Temat: ODP: Zamówienie 1001",
  ],
  originalMark: "-----Wiadomość oryginalna-----",
  samsung: [
    "-------- Oryginalna wiadomość --------",
    "Od: Sklep <pomoc@sklep.example> ",
    "Data: 09.11.2026  16:12  (GMT+01:00) ",
    "Do: ana@mail.example ",
    "Temat: Zamówienie 1001 ",
  ],
  forwardMark: "---------- Forwarded message ---------",
  phoneLines: [
    "Wysłane z iPhone'a",
    "Wysłane z mojego iPhone'a",
    "Wysłano z mojego Galaxy",
    "Pobierz aplikację Outlook dla systemu iOS<https://aka.ms/o0ukef>",
  ],
  signature: ["Ana Przykład", "ul. Długa 3, Gdańsk"],
  closing: ["Z poważaniem", "Ana Przykład"],
  footer: ["Ta wiadomość jest poufna i przeznaczona wyłącznie dla adresata."],
};

export const further = { it, nl, pt, sv, pl };
