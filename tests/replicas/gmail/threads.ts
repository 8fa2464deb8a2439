import { type MailAddress, type MailMessage, type MailThread, quoteOf } from "./mailbox.ts";

export const SUPPORT: MailAddress = { name: "Acme Support", email: "support@acme.example" };
/** The team's other address: mails from it are the team's own. */
export const HELP_ALIAS: MailAddress = { name: "Acme Help", email: "help@acme.example" };
export const RETURNS: MailAddress = { name: "Acme Returns", email: "returns@acme.example" };

/** Legacy ids of the conversations of account 0, by what each shows. Order numbers are the shop's (`shop/store.ts`). */
export const THREADS = {
  whereIsMyOrder: "19a1c0ffee001001",
  deliveredNotReceived: "19a1c0ffee002001",
  /** Seven messages: Gmail folds the middle ones into a number. */
  cancel: "19a1c0ffee003001",
  refundStatus: "19a1c0ffee004001",
  /** Emoji in the subject, photos, `data-thread-perm-id="undefined"`. */
  damaged: "19a1c0ffee005001",
  /** Without `data-thread-perm-id`. */
  french: "19a1c0ffee006001",
  arabic: "19a1c0ffee007001",
  /** The mail's sender is the shop's own form; who asks is said in the body. */
  contactForm: "19a1c0ffee008001",
  /** Everything an adapter could mistake for Gmail's own page, written by a customer. */
  hostile: "19a1c0ffee009001",
  /** The team wrote first and nobody has answered yet. */
  teamWroteFirst: "19a1c0ffee00a001",
  longName: "19a1c0ffee00c001",
  /** The customer wrote twice since our answer: what is asked stands in the mail that Gmail folds, below its snippet. */
  twoMails: "19a1c0ffee00d001",
  /** `data-legacy-thread-id="undefined"`. */
  halfNamed: "19a1c0ffee00e001",
  /** Without any id of the conversation. */
  unnamed: "19a1c0ffee00f001",
  /** In account 1, with the customer of `whereIsMyOrder`. */
  otherAccount: "19a1c0ffee00b001",
} as const;

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
    "Riley Parker",
    "riley@customer.example",
    3 * HOUR,
    '<div dir="ltr"><p>Hi there,</p><p>Where is my order #1001? The tracking has not changed since yesterday and I need it before the weekend.</p><p>Thanks,<br>Riley</p></div>',
  );
  return {
    id: THREADS.whereIsMyOrder,
    subject: "Where is my order #1001?",
    unread: true,
    label: "Orders",
    messages: [first],
  };
}

function deliveredNotReceived(): MailThread {
  const first = from(
    "Priya Nair",
    "priya.nair@customer.example",
    3 * DAY,
    "<p>Hi, when will #1006 arrive?</p><p>Priya</p>",
  );
  const answer = reply(
    first,
    3 * DAY - 45,
    '<div dir="ltr">Hi Priya,<br><br>Your parcel is on its way and should be with you tomorrow.<br><br><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature">Acme Support</div></div>',
  );
  const second = from(
    "Priya Nair",
    "priya.nair@customer.example",
    5 * HOUR,
    `<div dir="ltr">The tracking of #1006 says delivered, but I have not received anything. I asked my neighbours too.</div>${quoteOf(answer)}`,
  );
  return {
    id: THREADS.deliveredNotReceived,
    subject: "When will it arrive?",
    unread: true,
    label: "Orders",
    messages: [first, answer, second],
  };
}

function cancelAfterLongChain(): MailThread {
  const sam = (minutesAgo: number, html: string) =>
    from("Sam Ortiz", "sam.ortiz@customer.example", minutesAgo, html);
  const messages = [sam(6 * DAY, "<p>Do you have the silver chain in 45 cm?</p>")];
  const add = (message: MailMessage) => messages.push(message);
  const last = () => messages.at(-1) as MailMessage;
  add(reply(last(), 6 * DAY - 90, "<p>Hi Sam, yes, twelve of them.</p>", HELP_ALIAS));
  add(sam(5 * DAY, `<p>And does it come in a box?</p>${quoteOf(last())}`));
  add(reply(last(), 5 * DAY - 30, "<p>It does, ready to give away.</p>"));
  add(sam(100, `<p>Great, I ordered one: #1002.</p>${quoteOf(last())}`));
  add(reply(last(), 80, "<p>Thank you, we have it.</p>"));
  add(
    sam(
      25,
      `<div dir="ltr">Please cancel order #1002, I ordered the wrong length by mistake. Has it shipped yet?</div>${quoteOf(last())}`,
    ),
  );
  return { id: THREADS.cancel, subject: "Silver chain, 45 cm", unread: true, label: "Orders", messages };
}

function refundStatus(): MailThread {
  const first = from(
    "Nina Rossi",
    "nina.rossi@customer.example",
    DAY,
    "<p>When will I see the refund for order #1011 on my card?</p>",
  );
  return { id: THREADS.refundStatus, subject: "Refund", label: "Returns", messages: [first] };
}

function longName(): MailThread {
  const first = from(
    "Maximiliane-Theodora Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh von und zu Hohenschwangau",
    "maximiliane@kunde.example",
    DAY + HOUR,
    "<p>How do I return order #1017?</p>",
  );
  return {
    id: THREADS.longName,
    subject:
      "Return of the whole set, one box or two, and who pays for the label when the parcel is heavier than thirty kilograms?",
    label: "Returns",
    messages: [first],
  };
}

function damagedWithPhoto(): MailThread {
  const first: MailMessage = {
    ...from(
      "Amélie Durand",
      "amelie.durand@client.example",
      8 * HOUR,
      "<p>Hi, the jug from order #1039 arrived broken. Photos attached. Can you send a new one?</p>",
    ),
    attachments: [
      { name: "broken-jug.jpg", type: "image/jpeg", size: "1.2 MB" },
      { name: "box label.png", type: "image/png", size: "480 KB" },
    ],
  };
  return {
    id: THREADS.damaged,
    subject: "📦 Broken on arrival 😢 #1039",
    label: "Orders",
    messages: [first],
    permId: "undefined",
  };
}

function french(): MailThread {
  const first = from(
    "Amélie Durand",
    "amelie.durand@client.example",
    7 * HOUR,
    "<p>Bonjour,</p><p>Où est ma commande #1005 ? Je l’attends depuis une semaine.</p><p>Cordialement,<br>Amélie</p>",
  );
  return { id: THREADS.french, subject: "Ma commande", messages: [first], permId: "missing" };
}

function arabic(): MailThread {
  const first = from(
    "عمر حداد",
    "omar.haddad@customer.example",
    9 * HOUR,
    '<p dir="rtl">مرحبا، أين طلبي رقم #1016؟ شكرا</p>',
  );
  return { id: THREADS.arabic, subject: "أين طلبي؟ #1016", messages: [first] };
}

function contactForm(): MailThread {
  const first = from(
    "Acme contact form",
    "noreply@forms.example",
    11 * HOUR,
    "<p>New message from your contact form</p><p><b>Name:</b> Hugo Silva<br><b>Email:</b> hugo.silva@customer.example<br><b>Order number:</b> #1010<br><b>Message:</b></p><p>Tracking says returned to sender. Can you send it again?</p>",
  );
  return {
    id: THREADS.contactForm,
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
<p>Please cancel order #1012.</p>`;

function hostile(): MailThread {
  const first = from("Dana Cole", "dana.cole@customer.example", 13 * HOUR, HOSTILE_BODY);
  return { id: THREADS.hostile, subject: "Question - riley@customer.example - Gmail", messages: [first] };
}

function teamWroteFirst(): MailThread {
  const first: MailMessage = {
    from: SUPPORT,
    to: [{ name: "Theo Wood", email: "theo.wood@customer.example" }],
    minutesAgo: 30 * HOUR,
    html: "<p>Hi Theo, your pre-order #1025 ships next week. Is the address still right?</p>",
  };
  return { id: THREADS.teamWroteFirst, subject: "Your pre-order #1025", messages: [first] };
}

function twoMailsInARow(): MailThread {
  const jonas = (minutesAgo: number, html: string) =>
    from("Jonas Weber", "jonas.weber@kunde.example", minutesAgo, html);
  const first = jonas(9 * DAY, "<p>Hello, does the olive wood board of #1004 come oiled?</p>");
  const answer = reply(first, 9 * DAY - 60, "<p>Hi Jonas, it does, with linseed oil.</p>");
  const second = jonas(
    2 * DAY,
    "<p>Thank you for the quick answer the other day. I have been away with my family since then and only came back home this morning to an empty porch.</p><p>Please cancel my order #1004.</p>",
  );
  const third = jonas(40, "<p>Hello? Any news?</p>");
  return { id: THREADS.twoMails, subject: "Olive wood", messages: [first, answer, second, third] };
}

/** The conversation's ids are gone from its subject line: one of them, or both. */
function withoutIds(): MailThread[] {
  const half = from("Tom Becker", "tom.becker@customer.example", DAY, "<p>Where is my order #1007?</p>");
  const none = from("Grace Lin", "grace.lin@customer.example", DAY, "<p>Where is my order #1008?</p>");
  return [
    { id: THREADS.halfNamed, subject: "Order #1007", legacyId: "undefined", messages: [half] },
    {
      id: THREADS.unnamed,
      subject: "Order #1008",
      legacyId: "missing",
      permId: "undefined",
      messages: [none],
    },
  ];
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
    longName(),
    teamWroteFirst(),
    twoMailsInARow(),
    ...withoutIds(),
  ];
}

/** The second account of the same browser has a conversation with the same customer. */
export function returnsThreads(): MailThread[] {
  const first: MailMessage = {
    ...from(
      "Riley Parker",
      "riley@customer.example",
      4 * HOUR,
      "<p>May I return the signet ring of order #1001?</p>",
    ),
    to: [RETURNS],
  };
  return [{ id: THREADS.otherAccount, subject: "Return of a ring", unread: true, messages: [first] }];
}
