// First of all: the chunks of the pack editor carry zod, and are read in an order of the build's own.
import "../../src/messages/jitless.ts";
import { startOptions } from "../../src/options/start.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The connections page has no #root element.");
startOptions(root);
