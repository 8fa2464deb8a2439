import { describe, expect, it } from "vitest";
import {
  type BrowserDetection,
  detectLanguage,
  settleLanguage,
} from "../../../src/core/classify/language.ts";

describe("the language of a text", () => {
  it.each([
    ["Where is my order?", "en"],
    ["refund pls", "en"],
    ["où est ma commande", "fr"],
    ["jai pas recu mon colis", "fr"],
    ["On me réclame 32 € de frais de douane", "fr"],
    ["wo ist mein paket", "de"],
    ["Ich habe die falsche Größe bekommen und möchte tauschen", "de"],
    ["¿Dónde está mi pedido?", "es"],
    ["no me ha llegado nada", "es"],
    ["dove è il mio ordine", "it"],
    ["waar is mijn bestelling", "nl"],
    ["onde está a minha encomenda", "pt"],
    ["var är mitt paket, jag har inte fått det", "sv"],
    ["hvor er min pakke, jeg har ikke fået den", "da"],
    ["gdzie jest moja paczka? nie dostałam jej", "pl"],
    ["#1001", null],
    ["", null],
    ["أين طلبي رقم 1001؟", "ar"],
    ["注文番号1001の商品が届きません", "ja"],
    ["我的订单在哪里", "zh"],
    ["איפה ההזמנה שלי", "he"],
    ["Где мой заказ?", "ru"],
    ["Missä tilaukseni on?", null],
    ["EMI", null],
  ])("%j is %s", (text, language) => expect(detectLanguage(text)).toBe(language));

  it("takes the helpdesk's word where the text says nothing, not where it does", () => {
    expect(detectLanguage("#1001", "fr-CA")).toBe("fr");
    expect(detectLanguage("Where is my order?", "fr")).toBe("en");
    expect(detectLanguage("#1001", "not a tag!")).toBeNull();
  });
});

describe("with the browser's own detector", () => {
  const says = (language: string, more: Partial<BrowserDetection> = {}): BrowserDetection => ({
    language,
    percentage: 95,
    reliable: true,
    ...more,
  });
  const long = "Bonjour, je voudrais savoir pourquoi mon colis du mois dernier est toujours bloqué";

  it.each([
    ["a language that only the browser knows", "Kde je moje zásilka prosím vás", says("cs"), "cs"],
    ["a guess at a short text in a script of its own", "أين طلبي؟", says("sd", { reliable: false }), "ar"],
    ["a guess where nobody else knows", "Missä tilaukseni on?", says("fi", { reliable: false }), "fi"],
    ["no guess at plain letters", "EMI option kab", says("de", { reliable: false }), null],
    ["no guess at one word", "Tilaukseni", says("fi", { reliable: false }), null],
    ["a region is left out", "Missä tilaukseni on?", says("fi-FI"), "fi"],
    ["few words are ours to judge", "refund pls", says("nl"), "en"],
    ["many words are the browser's", long, says("ca"), "ca"],
    ["both say the same", long, says("fr"), "fr"],
    ["the browser is not sure", long, says("ca", { reliable: false }), "fr"],
    ["half the text is another language", long, says("ca", { percentage: 50 }), "fr"],
    ["the browser does not know", long, says("und"), "fr"],
    ["no browser", long, null, "fr"],
    ["nobody knows", "#1001", says("und"), null],
  ])("%s", (_, text, browser, language) => expect(settleLanguage(text, browser)).toBe(language));
});
