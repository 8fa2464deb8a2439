import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { namedCharactersPlugin } from "../../src/build/named-characters-plugin.ts";
import { htmlToText } from "../../src/core/ticket/html-text.ts";

const source = (path: string) => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).pathname);

interface Built {
  htmlToText: typeof htmlToText;
  fillNamedCharacters: (stored: unknown) => void;
}

/** A script of this text as the background is built, and the files that the build puts beside it. */
async function build(entry: string): Promise<{ code: string; files: Map<string, string> }> {
  const bundle = await rolldown({
    input: "\0entry",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === "\0entry" ? id : null),
        load: (id) => (id === "\0entry" ? entry : null),
      },
      namedCharactersPlugin(),
    ],
  });
  const { output } = await bundle.generate({ format: "es" });
  const files = new Map(
    output.flatMap((file) => (file.type === "asset" ? [[file.fileName, String(file.source)] as const] : [])),
  );
  return { code: output[0].code, files };
}

describe("named characters in the background's build", () => {
  it("are a file, without which none is read, and with which each is read as everywhere else", async () => {
    const { code, files } = await build(
      `export { htmlToText } from ${source("core/ticket/html-text.ts")};
       export { fillNamedCharacters } from ${source("background/named-characters.ts")};`,
    );
    const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Built;
    expect([...files.keys()]).toEqual(["data/named-characters.json"]);

    expect(built.htmlToText("<p>Plain &#228; words</p>")).toBe("Plain ä words");
    const mail =
      "<p>Gr&uuml;&szlig;e &amp; 5&nbsp;&euro; &CounterClockwiseContourIntegral; &notin &nosuch;</p>";
    expect(() => built.htmlToText(mail)).toThrow(TypeError);
    expect(() => built.fillNamedCharacters({ file: "/data/named-characters.json" })).toThrow("no table");

    built.fillNamedCharacters(JSON.parse(files.get("data/named-characters.json") ?? "null"));
    expect(built.htmlToText(mail)).toBe(htmlToText(mail));
    expect(built.htmlToText(mail)).toContain("Grüße & 5");
  });

  it("must be found", async () => {
    await expect(build("export const nothing = true;")).rejects.toThrow("named characters was not found");
  });
});
