import { describe, expect, it } from "vitest";
import { newestWords } from "../../../src/core/ticket/newest-words.ts";

const lines = (...text: string[]) => text.join("\n");
const own = "The lid is cracked.\nCan you send another one?";

describe("plain mail: what stands below the writer's words", () => {
  it.each([
    [
      "Gmail, English",
      lines(
        "On Mon, Nov 9, 2026 at 4:12 PM Support <help@shop.example> wrote:",
        "",
        "> Dear Ana,",
        "> your order left.",
      ),
    ],
    [
      "Gmail, wrapped header",
      lines(
        "On Mon, Nov 9, 2026 at 4:12 PM Support of the little shop <",
        "help@shop.example> wrote:",
        "> Dear Ana,",
      ),
    ],
    [
      "Apple Mail",
      lines("> On 9 Nov 2026, at 16:12, Support <help@shop.example> wrote:", "> ", "> Dear Ana,"),
    ],
    [
      "Gmail, French",
      lines("Le lun. 9 nov. 2026 à 16:12, Boutique <aide@boutique.example> a écrit :", "", "> Bonjour Ana,"),
    ],
    [
      "Gmail, German",
      lines("Am Mo., 9. Nov. 2026 um 16:12 Uhr schrieb Laden <hilfe@laden.example>:", "", "> Hallo Ana,"),
    ],
    [
      "Gmail, Spanish",
      lines("El lun, 9 nov 2026 a las 16:12, Tienda (<ayuda@tienda.example>) escribió:", "", "> Hola Ana,"),
    ],
    ["Thunderbird, German", lines("Am 09.11.2026 um 16:12 schrieb Laden:", "> Hallo Ana,")],
    [
      "no marks below the header",
      lines(
        "On 9 Nov 2026, at 16:12, Support <help@shop.example> wrote:",
        "",
        "Dear Ana,",
        "your order left.",
      ),
    ],
    [
      "Outlook, English",
      lines(
        "________________________________",
        "From: Support <help@shop.example>",
        "Sent: Monday, November 9, 2026 4:12 PM",
        "To: Ana",
        "Subject: Your order",
        "",
        "Dear Ana,",
      ),
    ],
    [
      "Outlook, French",
      lines(
        "De : Boutique <aide@boutique.example>",
        "Envoyé : lundi 9 novembre 2026 16:12",
        "À : Ana",
        "Objet : Votre commande",
        "",
        "Bonjour,",
      ),
    ],
    [
      "Outlook, German",
      lines(
        "Von: Laden <hilfe@laden.example>",
        "Gesendet: Montag, 9. November 2026 16:12",
        "An: Ana",
        "Betreff: Ihre Bestellung",
        "",
        "Hallo,",
      ),
    ],
    [
      "Outlook, Spanish",
      lines(
        "De: Tienda <ayuda@tienda.example>",
        "Enviado el: lunes, 9 de noviembre de 2026 16:12",
        "Para: Ana",
        "Asunto: Su pedido",
        "",
        "Hola,",
      ),
    ],
    ["original message", lines("-----Original Message-----", "From: Support", "Dear Ana,")],
    ["message d'origine", lines("-------- Message d'origine --------", "De : Boutique", "Bonjour")],
    ["Ursprüngliche Nachricht", lines("-------- Ursprüngliche Nachricht --------", "Von: Laden", "Hallo")],
    ["mensaje original", lines("-----Mensaje original-----", "De: Tienda", "Hola")],
    ["Sent from my iPhone", "Sent from my iPhone"],
    [
      "Samsung",
      lines(
        "Sent from my Galaxy",
        "",
        "-------- Original message --------",
        "From: Support <help@shop.example>",
      ),
    ],
    ["iPhone, French", "Envoyé de mon iPhone"],
    ["iPhone, German", "Von meinem iPhone gesendet"],
    ["iPhone, Spanish", "Enviado desde mi iPhone"],
    ["Outlook app", "Get Outlook for iOS<https://aka.ms/o0ukef>"],
    ["Yahoo", "Sent from Yahoo Mail on Android"],
    ["signature", lines("-- ", "Ana Example", "Rue de la Gare 1", "+33 1 00 00 00 00")],
    ["regards and a name", lines("Best regards,", "Ana Example")],
    ["cordialement", lines("Cordialement,", "Ana Example", "06 00 00 00 00")],
    ["freundliche Grüße", lines("Mit freundlichen Grüßen", "Ana Beispiel")],
    ["un saludo", lines("Un saludo,", "Ana")],
    [
      "footer",
      lines(
        "CONFIDENTIALITY NOTICE: This message may contain privileged information.",
        "Delete it if it is not yours.",
      ),
    ],
    [
      "footer, German",
      "Diese E-Mail enthält vertrauliche Informationen. Falls Sie nicht der Empfänger sind …",
    ],
    ["footer, French", "Ce message et ses pièces jointes sont confidentiels."],
    ["footer, Spanish", "Este mensaje y sus adjuntos son confidenciales."],
  ])("%s", (_, below) => {
    expect(newestWords({ text: `${own}\n\n${below}\n` })).toBe(own);
    expect(newestWords({ text: `${own}\n\n${below}\n`.replaceAll("\n", "\r\n") })).toBe(own);
  });
});

describe("plain mail: what stays", () => {
  it("keeps answers between quotes", () => {
    const text = lines(
      "On Mon, Nov 9, 2026 at 4:12 PM Support <help@shop.example> wrote:",
      "> Which size do you need?",
      "Size 8 please",
      "> And where shall we send it?",
      "To my office",
    );
    expect(newestWords({ text })).toBe("Size 8 please\n\nTo my office");
  });

  it("keeps an answer below the quote", () => {
    expect(
      newestWords({ text: lines("On 9/11/2026 16:12, Support wrote:", "> Which size?", "", "Size 8") }),
    ).toBe("Size 8");
  });

  it.each([
    "On Monday you wrote: it will come tomorrow.\nIt did not.",
    "On 3 May 2026 I asked for a refund and you wrote:\nplease wait. I did.",
    "Sent from my desk, because the phone is broken.",
    "Hi. I am fine.\nOn the 3rd I ordered.",
    "From: a happy customer!\nThank you",
    "Name: Ana\nEmail: ana@mail.example\nSubject: Broken ring\nMessage: the ring broke",
    "Date: Wednesday 3 October 2026\nTime: 7 am\nPlace: your shop",
    "I paid 20 > 15 and that\n> is too much\nfor a pen",
    "Regards to your team, but where is my order?",
    "Best regards are not what I need.\nWhere is it?",
    "---- Enter your feedback below ----\nAll good",
    "5 > 3 and <3",
  ])("keeps %j", (text) => expect(newestWords({ text })).toBe(text));

  it("keeps what is written after a closing", () => {
    const text = lines(
      "Where is it?",
      "Best regards,",
      "Ana",
      "",
      "Oh, and can you also change my address to Elm Street 5 in the same go?",
    );
    expect(newestWords({ text })).toBe(text);
  });

  it("keeps a forwarded mail when the sender adds next to nothing, else only their words", () => {
    const forwarded = lines(
      "---------- Forwarded message ---------",
      "From: Shop <help@shop.example>",
      "Date: Mon, Nov 9, 2026",
      "Subject: Order #1001",
      "To: ana@mail.example",
      "",
      "It is on its way.",
    );
    expect(newestWords({ text: `FYI\n\n${forwarded}` })).toContain("It is on its way.");
    expect(newestWords({ text: forwarded })).toContain("It is on its way.");
    expect(newestWords({ text: `This never came, please check below.\n\n${forwarded}` })).toBe(
      "This never came, please check below.",
    );
  });
});

describe("never empty", () => {
  it.each([
    ["only a quote", "> where is my order", "where is my order"],
    ["only a signature", "-- \nAna", "--\nAna"],
    ["only a phone's line", "Sent from my iPhone", "Sent from my iPhone"],
    ["only a header", "On 9/11/2026 16:12, Support wrote:", "On 9/11/2026 16:12, Support wrote:"],
    [
      "only a mail head",
      "From: a@b.example\nTo: c@d.example\nhello",
      "From: a@b.example\nTo: c@d.example\nhello",
    ],
  ])("%s", (_, text, expected) => expect(newestWords({ text })).toBe(expected));

  it("is empty for a message without words", () => {
    expect(newestWords({ text: " \n\t\n" })).toBe("");
    expect(newestWords({ html: "<p>&nbsp;</p><img src=x>" })).toBe("");
  });
});

describe("HTML mail", () => {
  const words = "<p>The lid is cracked.<br>Can you send another one?</p>";
  it.each([
    [
      "Gmail",
      '<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 9, 2026 at 4:12 PM Support &lt;<a href="mailto:h@s.example">h@s.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">Dear Ana</blockquote></div>',
    ],
    [
      "Gmail, no attribution class",
      '<div class="gmail_quote">On Mon, Nov 9, 2026 at 4:12 PM Support &lt;h@s.example&gt; wrote:<br><blockquote>Dear Ana</blockquote></div>',
    ],
    [
      "Outlook desktop",
      "<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p class=MsoNormal><b>From:</b> Support<br><b>Sent:</b> Monday</p></div></div><p>Dear Ana</p>",
    ],
    [
      "Outlook web",
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Von:</b> Laden<br><b>Gesendet:</b> Montag</div><div>Hallo Ana</div>',
    ],
    [
      "Outlook, an unknown frame",
      "<hr><p><b>Da:</b> Negozio &lt;a@b.example&gt;<br><b>Inviato:</b> lunedì 9 novembre 2026<br><b>A:</b> Ana<br><b>Oggetto:</b> Ordine</p><p>Ciao Ana</p>",
    ],
    [
      "Apple Mail",
      '<br><blockquote type="cite"><div>On 9 Nov 2026, at 16:12, Support wrote:</div>Dear Ana</blockquote>',
    ],
    [
      "Yahoo",
      '<div id="ydp1yahoo_quoted_123" class="yahoo_quoted"><div>On Monday, Support wrote:</div><div>Dear Ana</div></div>',
    ],
    [
      "Thunderbird",
      '<div class="moz-cite-prefix">Am 09.11.26 um 16:12 schrieb Laden:<br></div><blockquote type="cite" cite="mid:x">Hallo</blockquote>',
    ],
    [
      "Proton",
      '<div class="protonmail_quote">On Monday, Support wrote:<br><blockquote>Dear Ana</blockquote></div>',
    ],
    [
      "Samsung",
      '<div id="composer_signature"><div>Sent from my Galaxy</div></div><div>-------- Original message --------</div><div>From: Support</div><div>Dear Ana</div>',
    ],
    [
      "Gmail signature",
      '<div class="gmail_signature" data-smartmail="gmail_signature">Ana<br>+33 1 00</div>',
    ],
    ["hidden text", '<div style="display:none">where is my refund</div>'],
  ])("%s", (_, below) => {
    const html = `<html><head><style>p{margin:0}</style><title>Re: x</title></head><body>${words}${below}</body></html>`;
    expect(newestWords({ html })).toBe(own);
  });

  it("keeps answers between block quotes and the writer's own indented words", () => {
    const html =
      "<blockquote type=cite>Which size?</blockquote><div>Size 8</div><blockquote type=cite>Where to?</blockquote><div>My office</div>";
    expect(newestWords({ html })).toBe("Size 8\n\nMy office");
    expect(
      newestWords({
        html: '<blockquote style="margin:0 0 0 40px;border:none;padding:0px">indented</blockquote>',
      }),
    ).toBe("indented");
  });

  it("does not lose a mail that is one quote", () => {
    expect(newestWords({ html: "<blockquote>where is my order</blockquote>" })).toBe("where is my order");
  });
});
