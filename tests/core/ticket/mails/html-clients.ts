import type { Locale } from "./locale.ts";

/** A mail in HTML around the customer's own words, as the named program writes it; null where it has none. */
export type HtmlClient = (own: string, locale: Locale) => string | null;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const divs = (lines: readonly string[]) =>
  lines.map((line) => `<div>${line === "" ? "<br>" : escaped(line)}</div>`).join("");
const breaks = (lines: readonly string[]) => lines.map(escaped).join("<br>");
const paragraphs = (lines: readonly string[]) =>
  lines
    .map(
      (line) =>
        `<p class="MsoNormal">${line === "" ? "<o:p>&nbsp;</o:p>" : `${escaped(line)}<o:p></o:p>`}</p>`,
    )
    .join("\n");
/** `<b>From:</b> …` */
const boldHead = (lines: readonly string[]) =>
  lines.map((line) => escaped(line.trim()).replace(/^([^:]+:)/, "<b>$1</b>")).join("<br>\n");
const page = (body: string, attributes = "") =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css">P {margin:0}</style></head><body${attributes}>${body}</body></html>`;
const phoneLineWith = ({ phoneLines }: Locale, name: RegExp): string =>
  (phoneLines.find((line) => name.test(line)) ?? phoneLines[0] ?? "").replace(/<.*>$/, "");

export const htmlClients: Record<string, HtmlClient> = {
  Gmail: (own, { gmail, ours }) =>
    `<div dir="ltr">${divs(own.split("\n"))}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(gmail)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${divs(ours)}</div></blockquote></div>`,
  "Gmail, signature": (own, { gmail, ours, signature }) =>
    `<div dir="ltr">${divs(own.split("\n"))}<div><br clear="all"></div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${divs(signature)}</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(gmail)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${divs(ours)}</blockquote></div>`,
  "Gmail, phone": (own, { gmail, ours }) =>
    `<div dir="auto">${divs(own.split("\n"))}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(gmail)}<br></div><blockquote class="gmail_quote">${breaks(ours)}</blockquote></div>`,
  "Gmail, older": (own, { gmail, ours }) =>
    `<div dir="ltr">${breaks(own.split("\n"))}</div><div class="gmail_extra"><br><div class="gmail_quote">${escaped(gmail)}<br><blockquote class="gmail_quote">${breaks(ours)}</blockquote></div><br></div>`,
  "Gmail, answer below": (own, { gmail, ours }) =>
    `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped(gmail)}<br></div><blockquote class="gmail_quote">${divs(ours)}</blockquote></div><br>${divs(own.split("\n"))}</div>`,
  "Outlook, Windows": (own, { outlook, ours, closing }) =>
    page(
      `<div class="WordSection1">${paragraphs([...own.split("\n"), "", ...closing, ""])}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><span lang="EN-US">${boldHead(outlook)}<o:p></o:p></span></p></div></div>${paragraphs(ours)}</div>`,
      ' lang="EN-GB" link="#0563C1"',
    ),
  "Outlook, Windows, frame with another colour": (own, { outlook, ours }) =>
    page(
      `<div class="WordSection1">${paragraphs(own.split("\n"))}<div style="border:none;border-top:solid windowtext 1.0pt"><p class="MsoNormal">${boldHead(outlook)}<o:p></o:p></p></div>${paragraphs(ours)}</div>`,
    ),
  "Outlook, new and web": (own, { outlook, outlookWeb, ours }) =>
    page(
      `<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">${breaks(own.split("\n"))}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${boldHead(outlookWeb ?? outlook)}</font><div>&nbsp;</div></div><div>${breaks(ours)}</div>`,
      ' dir="ltr"',
    ),
  "Outlook, web, names without marks": (own, { outlook, ours }) =>
    `<div>${divs(own.split("\n"))}</div><div><br></div><hr><div>${boldHead(outlook)}</div><div><br></div><div>${breaks(ours)}</div>`,
  "Outlook, phone": (own, locale) =>
    page(
      `<div dir="auto">${divs(own.split("\n"))}</div><div id="ms-outlook-mobile-signature"><div><br></div><div>${escaped(phoneLineWith(locale, /Outlook/))}</div></div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg"><strong>x</strong>${boldHead(locale.outlook)}</div>${divs(locale.ours)}</div>`,
    ),
  "Outlook, phone, prefixed by a gateway": (own, { outlook, ours }) =>
    page(
      `<div>${divs(own.split("\n"))}</div><div id="x_appendonsend"></div><hr tabindex="-1"><div id="x_divRplyFwdMsg">${boldHead(outlook)}</div><div>${breaks(ours)}</div>`,
    ),
  iPhone: (own, { apple, phoneLines, ours }) =>
    page(
      `${breaks(own.split("\n"))}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${escaped(phoneLines[0] ?? "")}</div><div dir="ltr"><br><blockquote type="cite">${escaped(apple)}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${breaks(ours)}</div></blockquote>`,
      ' dir="auto"',
    ),
  "Apple Mail": (own, { apple, ours }) =>
    page(
      `${divs(own.split("\n"))}<div><br><blockquote type="cite"><div>${escaped(apple)}</div><br class="Apple-interchange-newline"><div><div>${breaks(ours)}</div></div></blockquote></div><br>`,
      ' style="overflow-wrap: break-word; -webkit-nbsp-mode: space;"',
    ),
  Yahoo: (own, { yahoo, ours }) =>
    yahoo === undefined
      ? null
      : `<html><head></head><body><div class="ydp3f2a1b9cyahoo-style-wrap" style="font-family:Helvetica;font-size:13px;"><div dir="ltr" data-setdir="false">${breaks(own.split("\n"))}</div><div><br></div></div><div id="ydp7cc10f22yahoo_quoted_8150217399" class="ydp7cc10f22yahoo_quoted"><div style="font-family:'Helvetica Neue';font-size:13px;color:#26282a;"><div>${escaped(yahoo)}</div><div><br></div><div><br></div><div>${breaks(ours)}</div></div></div></body></html>`,
  "Yahoo, phone": (own, locale) =>
    locale.yahoo === undefined
      ? null
      : `${breaks(own.split("\n"))}<br><br><div id="ymail_android_signature"><a id="ymail_android_signature_link" href="https://mail.onelink.me/x">${escaped(phoneLineWith(locale, /Yahoo/))}</a></div> <br> <blockquote style="margin: 0 0 20px 0;"> <div style="font-family:Roboto, sans-serif; color:#6D00F6;"> <div>${escaped(locale.yahoo)}</div> </div> <div>${breaks(locale.ours)}</div> </blockquote>`,
  Thunderbird: (own, { thunderbird, ours }) =>
    page(
      `<p>${escaped(own).replace(/\n\n/g, "</p><p>").replaceAll("\n", "<br>")}</p><div class="moz-cite-prefix">${escaped(thunderbird)}<br></div><blockquote type="cite" cite="mid:a@b.example">${breaks(ours)}</blockquote><br>`,
    ),
  "Thunderbird, signature": (own, { thunderbird, ours, signature }) =>
    page(
      `<div class="moz-cite-prefix">${escaped(thunderbird)}<br></div><blockquote type="cite" cite="mid:a@b.example">${breaks(ours)}</blockquote><p>${breaks(own.split("\n"))}</p><pre class="moz-signature" cols="72">-- \n${signature.map(escaped).join("\n")}</pre>`,
    ),
  Samsung: (own, locale) =>
    page(
      `<div dir="auto">${breaks(own.split("\n"))}</div><div dir="auto"><br></div><div dir="auto"><br></div><div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">${escaped(phoneLineWith(locale, /Galaxy/))}</div></div><div dir="auto"><br></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000">${divs(locale.samsung)}<div><br></div></div>${breaks(locale.ours)}`,
    ),
  "GMX and web.de": (own, { outlook, ours }) =>
    `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;"><div>${breaks(own.split("\n"))}<div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap: break-word;"><div style="margin:0 0 10px 0;">${boldHead([outlook[1] ?? "", outlook[0] ?? "", ...outlook.slice(2)])}</div><div name="quoted-content">${breaks(ours)}</div></div></div></div></div></body></html>`,
  Proton: (own, locale) =>
    locale.proton === undefined
      ? null
      : `<div style="font-family: Arial, sans-serif; font-size: 14px;">${breaks(own.split("\n"))}</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">${escaped(phoneLineWith(locale, /Proton/))}</div></div><div class="protonmail_quote">${escaped(locale.proton)}<br><blockquote class="protonmail_quote" type="cite">${breaks(locale.ours)}</blockquote></div>`,
  Zoho: (own, { ours }) =>
    `<div>${breaks(own.split("\n"))}</div><div class="zmail_extra" style=""><div id="Zm-_Id_-Sgn1">---- On Mon, 09 Nov 2026 16:12:00 +0100 <b>Shop &lt;help@shop.example&gt;</b> wrote ---</div><blockquote>${breaks(ours)}</blockquote></div>`,
  Spark: (own, { thunderbird, ours }) =>
    `<div name="messageBodySection"><div dir="auto">${breaks(own.split("\n"))}</div></div><div name="messageSignatureSection"><br></div><div name="messageReplySection">${escaped(thunderbird)}<br><blockquote type="cite" style="border-left-color: grey">${breaks(ours)}</blockquote></div>`,
  "closing and footer": (own, { closing, signature, footer }) =>
    `${divs(own.split("\n"))}<div><br></div>${divs(closing)}${divs(signature.slice(1))}<p style="font-size:9px">${breaks(footer)}</p>`,
};
