import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/core/classify/language.ts";

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
    ["#1001", null],
    ["", null],
    ["أين طلبي رقم 1001؟", null],
    ["EMI", null],
  ])("%j is %s", (text, language) => expect(detectLanguage(text)).toBe(language));

  it("takes the helpdesk's word where the text says nothing, not where it does", () => {
    expect(detectLanguage("#1001", "fr-CA")).toBe("fr");
    expect(detectLanguage("Where is my order?", "fr")).toBe("en");
    expect(detectLanguage("#1001", "not a tag!")).toBeNull();
  });
});
