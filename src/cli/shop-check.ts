import { parseShopDomain } from "../core/shop/shop-domain.ts";
import { type Command, UsageError } from "./command.ts";

export const shopCheck: Command = {
  name: "shop check",
  usage: "shop check [--json] DOMAIN",
  about: "What the connection form makes of a shop's address; exit 1 when it is none.",
  async run(args, terminal) {
    // Read by hand: what is to be checked may begin with a dash, and is still no option.
    const json = args.includes("--json");
    const [text, ...more] = args.filter((argument) => argument !== "--json" && argument !== "--");
    if (text === undefined || more.length > 0) {
      throw new UsageError(
        `This command takes one domain, not ${text === undefined ? 0 : more.length + 1}.\nUsage: casekit ${shopCheck.usage}`,
      );
    }
    const parsed = parseShopDomain(text);
    if (json) {
      const { ok } = parsed;
      terminal.print(
        JSON.stringify(ok ? { ok, domain: parsed.domain } : { ok, domain: null, reason: parsed.reason }),
      );
    } else if (parsed.ok) terminal.print(parsed.domain);
    else terminal.complain(parsed.reason);
    return parsed.ok ? 0 : 1;
  },
};
