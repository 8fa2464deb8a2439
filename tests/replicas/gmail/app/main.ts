import type { Mailbox } from "../mailbox.ts";
import { createControl } from "./control.ts";
import { MailApp } from "./mail-app.ts";
import { settingsFrom } from "./settings.ts";

const data = document.getElementById("mailbox")?.textContent;
if (!data) throw new Error("The page came without its mailbox.");
const app = new MailApp(JSON.parse(data) as Mailbox, settingsFrom(location));
app.report = (mail) =>
  void fetch("sent", {
    method: "POST",
    body: JSON.stringify(mail),
    headers: { "content-type": "application/json" },
  });
app.start();
Object.assign(window, { replica: createControl(app) });
