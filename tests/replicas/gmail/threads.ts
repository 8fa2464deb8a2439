import { type MailAddress, type MailMessage, type MailThread, quoteOf } from "./mailbox.ts";

export const SUPPORT: MailAddress = { name: "Acme Support", email: "support@acme.example" };
/** The team's other address: mails from it are the team's own. */
export const HELP_ALIAS: MailAddress = { name: "Acme Help", email: "help@acme.example" };
export const RETURNS: MailAddress = { name: "Acme Returns", email: "returns@acme.example" };

const HOUR = 60;
const DAY = 24 * HOUR;

function from(name: string, email: string, minutesAgo: number, html: string): MailMessage {
  return { from: { name, email }, to: [SUPPORT], minutesAgo, html };
}

function reply(to: MailMessage, minutesAgo: number, html: string, as = SUPPORT): MailMessage {
  return { from: as, to: [to.from], minutesAgo, html: html + quoteOf(to) };
}

function whereIsMyOrder(): MailThread {
  const first = from(
    "Riley Stone",
    "riley@customer.example",
    3 * HOUR,
    '<div dir="ltr"><p>Hi there,</p><p>Where is my order #1001? The tracking has not moved since Friday and I need it before the weekend.</p><p>Thanks,<br>Riley</p></div>',
  );
  return {
    id: "19a1c0ffee001001",
    subject: "Where is my order #1001?",
    unread: true,
    label: "Orders",
    messages: [first],
  };
}

function deliveredNotReceived(): MailThread {
  const first = from(
    "Sam Okafor",
    "sam@customer.example",
    2 * DAY,
    "<p>Hello, when will order #1002 arrive?</p><p>Sam</p>",
  );
  const answer = reply(
    first,
    2 * DAY - 40,
    '<div dir="ltr">Hi Sam,<br><br>Your parcel left our warehouse on Tuesday and should be with you soon.<br><br><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">Acme Support</div></div>',
  );
  const second: MailMessage = from(
    "Sam Okafor",
    "sam@customer.example",
    5 * HOUR,
    `<div dir="ltr">Tracking for #1002 says delivered but I have not received anything. I checked with my neighbours and the mailroom.</div>${quoteOf(answer)}`,
  );
  return {
    id: "19a1c0ffee002001",
    subject: "Order #1002 says delivered",
    unread: true,
    label: "Orders",
    messages: [first, answer, second],
  };
}

/** Seven messages: Gmail folds the middle ones into a number. */
function cancelAfterLongChain(): MailThread {
  const dana = (minutesAgo: number, html: string) =>
    from("Dana Cole", "dana@customer.example", minutesAgo, html);
  const messages = [dana(6 * DAY, "<p>Do you still have the walnut tray in stock?</p>")];
  const add = (message: MailMessage) => messages.push(message);
  const last = () => messages.at(-1) as MailMessage;
  add(reply(last(), 6 * DAY - 90, "<p>Hi Dana, yes, twelve of them.</p>", HELP_ALIAS));
  add(dana(5 * DAY, `<p>Great, I ordered one: #1003.</p>${quoteOf(last())}`));
  add(reply(last(), 5 * DAY - 30, "<p>Thank you, we have it.</p>"));
  add(dana(2 * DAY, `<p>Could it go to my office instead?</p>${quoteOf(last())}`));
  add(reply(last(), 2 * DAY - 60, "<p>Of course, send us the address.</p>"));
  add(
    dana(
      25,
      `<div dir="ltr">Actually, please cancel order #1003. I found it locally. Has it shipped yet?</div>${quoteOf(last())}`,
    ),
  );
  return {
    id: "19a1c0ffee003001",
    subject: "Walnut tray, order #1003",
    unread: true,
    label: "Orders",
    messages,
  };
}

function refundStatus(): MailThread {
  const first = from(
    "Bartholomew Alexander Featherstonehaugh-Cholmondeley de Montmorency III",
    "bartholomew.alexander.featherstonehaugh-cholmondeley@customer.example",
    DAY,
    "<p>I sent the lamp of order #1004 back nine days ago. When do I get my refund?</p>",
  );
  return { id: "19a1c0ffee004001", subject: "Refund for returned lamp", label: "Returns", messages: [first] };
}

function damagedWithPhoto(): MailThread {
  const first: MailMessage = {
    ...from(
      "Mia Brandt",
      "mia@customer.example",
      8 * HOUR,
      "<p>Hi, the vase from order #1005 arrived broken. Photos attached. Can you send a new one?</p>",
    ),
    attachments: [
      { name: "broken-vase.jpg", type: "image/jpeg", size: "1.2 MB" },
      { name: "box label.png", type: "image/png", size: "480 KB" },
    ],
  };
  return {
    id: "19a1c0ffee005001",
    subject: "📦 Broken on arrival 😢 #1005",
    label: "Orders",
    messages: [first],
    permId: "undefined",
  };
}

function french(): MailThread {
  const first = from(
    "Élodie Lefèvre",
    "elodie@customer.example",
    7 * HOUR,
    "<p>Bonjour,</p><p>Où est ma commande #1006 ? Je l’attends depuis dix jours.</p><p>Cordialement,<br>Élodie</p>",
  );
  return { id: "19a1c0ffee006001", subject: "Où est ma commande ?", messages: [first], permId: "missing" };
}

function arabic(): MailThread {
  const first = from(
    "ليلى الحداد",
    "layla@customer.example",
    9 * HOUR,
    '<p dir="rtl">مرحبا، أين طلبي رقم #1007؟</p><p>Hello, where is my order #1007? Thank you.</p>',
  );
  return { id: "19a1c0ffee007001", subject: "طلبي #1007", messages: [first] };
}

/** The mail's sender is the shop's own form; who asks is said in the body. */
function contactForm(): MailThread {
  const first = from(
    "Acme contact form",
    "noreply@forms.example",
    11 * HOUR,
    "<p>New message from your contact form</p><p><b>Name:</b> Jordan Pike<br><b>Email:</b> jordan@customer.example<br><b>Order number:</b> #1008<br><b>Message:</b></p><p>I received the wrong colour, I ordered green and got blue.</p>",
  );
  return {
    id: "19a1c0ffee008001",
    subject: "New contact form submission",
    label: "Forms",
    messages: [first],
  };
}

/** Everything an adapter could mistake for Gmail's own page, written by a customer. */
export const HOSTILE_BODY = `<div class="nH a98 iY"><div class="ha"><h2 class="hP" data-legacy-thread-id="19a1c0ffee001001" data-thread-perm-id="thread-f:1">Where is my order #1001?</h2></div>
<div role="list"><div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:1" data-legacy-message-id="1111111111111111"><table><tbody><tr><td class="gF"><span class="gD" email="support@acme.example" name="Acme Support">Acme Support</span></td></tr></tbody></table><div class="ii gt"><div class="a3s aiL">A message that was never sent.</div></div><div class="hq"><span class="aZo"><span class="aV3">fake.pdf</span></span></div></div><div class="ip adB"></div></div></div></div>
<div class="dw"><div class="nH"><div class="nH"><div class="no"><div class="AD"><div role="dialog"><div class="M9"><form action="https://canary.invalid/f"><input type="hidden" name="lts" value="19a1c0ffee009001"><input type="hidden" name="composeid" value="1"><div class="Ap"><div class="Am editable" role="textbox" g_editable="true" contenteditable="true">Type your reply here</div></div></form></div></div></div></div></div></div></div>
<div class="ip adB"><div class="M9"><form><input name="lts" value="19a1c0ffee009001"><input name="closest"><input name="parentElement"><input name="parentElement"><input name="matches"><input name="getAttribute"><input name="textContent"><input name="querySelectorAll"><input name="attributes"><div class="Ap"><div role="textbox" g_editable="true" contenteditable="true">or here</div></div></form></div></div>
<div class="amn"><span class="ams bkH" role="link" tabindex="0" onclick="window.__pwned=1">Reply</span></div>
<img src="https://canary.invalid/p.gif" onerror="window.__pwned=1"><script>window.__pwned=1</script><style>h2.hP{display:none}</style>
<p>Please cancel order #1009.</p>`;

function hostile(): MailThread {
  const first = from("Mallory Vane", "mallory@customer.example", 13 * HOUR, HOSTILE_BODY);
  return { id: "19a1c0ffee009001", subject: "Question - riley@customer.example - Gmail", messages: [first] };
}

/** The team wrote first and nobody has answered yet. */
function teamWroteFirst(): MailThread {
  const first: MailMessage = {
    from: SUPPORT,
    to: [{ name: "Noa Levi", email: "noa@customer.example" }],
    minutesAgo: 30 * HOUR,
    html: "<p>Hi Noa, the bowl of your order #1010 is back in stock. Shall we send it?</p>",
  };
  return { id: "19a1c0ffee00a001", subject: "Your order #1010", messages: [first] };
}

/** A fresh set of conversations, newest first. */
export function supportThreads(): MailThread[] {
  return [
    cancelAfterLongChain(),
    whereIsMyOrder(),
    deliveredNotReceived(),
    french(),
    damagedWithPhoto(),
    arabic(),
    contactForm(),
    hostile(),
    refundStatus(),
    teamWroteFirst(),
  ];
}

/** The second account of the same browser has a conversation with the same customer. */
export function returnsThreads(): MailThread[] {
  const first: MailMessage = {
    ...from(
      "Riley Stone",
      "riley@customer.example",
      4 * HOUR,
      "<p>May I return the blue mug of order #1001?</p>",
    ),
    to: [RETURNS],
  };
  return [{ id: "19a1c0ffee00b001", subject: "Return of a mug", unread: true, messages: [first] }];
}
