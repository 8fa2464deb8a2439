import { startPanel } from "../../src/sidebar/start.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The panel's page has no #root element.");
startPanel(root);
