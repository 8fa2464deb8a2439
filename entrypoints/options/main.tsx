import { startOptions } from "../../src/options/start.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The connections page has no #root element.");
startOptions(root);
