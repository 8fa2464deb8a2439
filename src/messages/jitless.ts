import { config } from "zod/mini";

// The first import of every entry point that uses zod: its probe for `new Function` would otherwise be
// reported as a violation of our content security policy (facts on security, decision 7).
config({ jitless: true });
