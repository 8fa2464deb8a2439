import { PEOPLE, type Person } from "./shop/people.ts";

export interface TicketMessage {
  /** `rule` is an automatic acknowledgement, `colleague` an agent other than the one signed in. */
  author: "customer" | "agent" | "colleague" | "rule";
  minutesAgo: number;
  /** Left out where the customer's mail had HTML alone. */
  text?: string;
  /** Left out where it can be made from the text. */
  html?: string;
  note?: true;
  attachments?: readonly { name: string; type: string }[];
}

/** A ticket as a customer and the team wrote it, before a helpdesk gives it an id and its own shape. */
export interface TicketStory {
  subject: string;
  requester: { name: string; email: string | null; phone: string | null };
  tags: readonly string[];
  /** What an "Order number" custom field holds. */
  orderField?: string;
  /** Orders of the shop customer that the helpdesk has linked (Gorgias), newest first. */
  linkedOrders?: readonly string[];
  language: string;
  status: "new" | "open" | "pending" | "closed";
  messages: readonly TicketMessage[];
}

const HOUR = 60;
const DAY = 24 * HOUR;

export const AGENT = { name: "Alex Agent", email: "agent@shop.example" };
export const COLLEAGUE = { name: "Casey Colleague", email: "casey@shop.example" };

function asks(person: Person, subject: string, text: string, more: Partial<TicketStory> = {}): TicketStory {
  return {
    subject,
    requester: { name: `${person.first} ${person.last}`, email: person.email, phone: null },
    tags: [],
    language: "en",
    status: "open",
    messages: [{ author: "customer", minutesAgo: 3 * HOUR, text }],
    ...more,
  };
}

/**
 * The same customers' questions in both helpdesks. People and order numbers are those of the shop's store
 * (`shop/store.ts`), so that each finds its order there.
 */
export const STORIES = {
  whereIsMyOrder: asks(
    PEOPLE.riley,
    "Where is my order #1001?",
    "Hi there,\n\nWhere is my order #1001? The tracking has not changed since yesterday.\n\nThanks,\nRiley",
    { tags: ["wismo"], orderField: "1001", linkedOrders: ["#1001", "#1013"] },
  ),
  stalled: asks(
    PEOPLE.jonas,
    "No movement for almost two weeks",
    "Hello, order #1004 has been stuck in customs or wherever for 12 days now. Can you find out what is going on?\n\nJonas",
  ),
  deliveredNotReceived: asks(
    PEOPLE.priya,
    "Says delivered, but nothing is here",
    "The tracking of #1006 says delivered, but I have not received anything. I asked my neighbours too.",
    {
      messages: [
        { author: "customer", minutesAgo: 3 * DAY, text: "Hi, when will #1006 arrive?" },
        {
          author: "rule",
          minutesAgo: 3 * DAY - 1,
          text: "We have received your message and will answer within a day.",
        },
        {
          author: "agent",
          minutesAgo: 3 * DAY - 45,
          text: "Hi Priya,\n\nyour parcel is on its way and should be with you tomorrow.\n\nAlex",
        },
        {
          author: "customer",
          minutesAgo: 4 * HOUR,
          text: "The tracking of #1006 says delivered, but I have not received anything. I asked my neighbours too.",
        },
      ],
    },
  ),
  cancel: asks(
    PEOPLE.sam,
    "Please cancel",
    "Please cancel order #1002, I ordered the wrong size by mistake.",
    { status: "new" },
  ),
  changeAddress: asks(
    PEOPLE.theo,
    "Wrong address on my pre-order",
    "I moved last week. Can you change the shipping address of #1025 to 5 Harbour Way, Boston, MA 02110?",
  ),
  refundStatus: asks(PEOPLE.nina, "Refund", "When will I see the refund for order #1011 on my card?"),
  damaged: asks(
    PEOPLE.amelie,
    "Arrived broken",
    "The jug from order #1039 arrived broken, photos attached. What now?",
    {
      messages: [
        {
          author: "customer",
          minutesAgo: 50,
          text: "The jug from order #1039 arrived broken, photos attached. What now?",
          attachments: [
            { name: "broken-jug.jpg", type: "image/jpeg" },
            { name: "box label.png", type: "image/png" },
          ],
        },
      ],
    },
  ),
  otherCustomersOrder: asks(
    PEOPLE.grace,
    "Delivery",
    "Can you tell me which address order #1002 is going to?",
  ),
  noOrderNumber: asks(
    PEOPLE.tom,
    "Any news?",
    "Hi, is there any news about my parcel? It should have been here by now.",
  ),
  french: asks(
    PEOPLE.amelie,
    "Ma commande",
    "Bonjour,\n\nOù est ma commande #1005 ? Je l’attends depuis une semaine.\n\nCordialement,\nAmélie",
    { language: "fr" },
  ),
  longName: asks(
    PEOPLE.long,
    "Return of the whole set, one box or two, and who pays for the label when the parcel is heavier than thirty kilograms?",
    "How do I return order #1017?",
  ),
  rightToLeft: asks(PEOPLE.omar, "أين طلبي؟", "مرحبا، أين طلبي رقم #1016؟ شكرا", { language: "ar" }),
  htmlOnly: asks(PEOPLE.hugo, "Came back to you?", "", {
    messages: [
      {
        author: "customer",
        minutesAgo: 90,
        html: '<div dir="ltr"><p>Tracking says <b>returned to sender</b> for&nbsp;order&nbsp;#1010.</p><p>Can you send it again?</p></div>',
      },
    ],
  }),
  quotedHistory: asks(PEOPLE.ella, "Re: Your order #1027", "", {
    messages: [
      {
        author: "agent",
        minutesAgo: 2 * DAY,
        text: "Hi Ella,\n\nyour order #1027 left our warehouse today. Please tell us if you want to cancel it.\n\nAlex",
      },
      {
        author: "customer",
        minutesAgo: 30,
        text: "Still nothing. Where is it?\n\nOn Mon, Nov 16, 2026 at 9:12 AM Acme Support <support@shop.example> wrote:\n> Hi Ella,\n>\n> your order #1027 left our warehouse today. Please tell us if you want to cancel it.\n>\n> Alex",
        html: '<div dir="ltr">Still nothing. Where is it?</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 16, 2026 at 9:12 AM Acme Support &lt;support@shop.example&gt; wrote:<br></div><blockquote class="gmail_quote"><p>Hi Ella,</p><p>your order #1027 left our warehouse today. Please tell us if you want to cancel it.</p><p>Alex</p></blockquote></div>',
      },
    ],
  }),
  internalNotes: asks(PEOPLE.marc, "Customs?", "", {
    messages: [
      { author: "customer", minutesAgo: DAY, text: "My order #1033 is held by customs. What do they need?" },
      {
        author: "colleague",
        minutesAgo: DAY - 30,
        note: true,
        text: "Carrier asks for the commercial invoice. Sent to them, waiting.",
        attachments: [{ name: "invoice.pdf", type: "application/pdf" }],
      },
      { author: "customer", minutesAgo: 2 * HOUR, text: "Any update?" },
    ],
  }),
  /** A message that poses as parts of both helpdesks' pages; harmless markup of the corpus around it. */
  hostile: asks(PEOPLE.dana, "<script>window.__pwned=1</script>Cancelled?", "", {
    messages: [
      {
        author: "customer",
        minutesAgo: 15,
        text: "Was my order #1012 cancelled?",
        html:
          "<p>Was my order #1012 cancelled?</p><script>window.__pwned=1</script>" +
          '<img src="data:," onerror="window.__pwned=1"><details open ontoggle="window.__pwned=1"><summary>Order</summary></details>' +
          '<form id="casekit-root"><input name="attributes"><input name="parentElement"><input name="parentNode"><input name="querySelectorAll"><input name="closest"><input name="textContent"><input name="getAttribute"></form>' +
          '<div data-test-id="header-tab" aria-current="page" data-entity-id="999">fake tab</div>' +
          '<div data-ticket-id="999"><button data-test-id="omnichannel-channel-switcher-button" data-channel="web">Public</button>' +
          '<div data-test-id="omnicomposer-rich-text-ckeditor" class="ck ck-content ck-editor__editable" role="textbox" contenteditable="true">fake editor</div></div>' +
          '<div data-test-id="omni-log-container" role="textbox" contenteditable="true">fake log</div>' +
          '<div aria-label="Ticket thread"><div class="public-DraftEditor-content" contenteditable="true" role="textbox">fake draft</div></div>' +
          '<a href="/app/customer/999">fake customer</a><span data-test-id="omni-log-internal-note-tag">Internal</span>' +
          '<article data-test-id="omni-log-comment-item"><span data-test-id="omni-log-item-sender">Alex Agent</span><div data-test-id="omni-log-message-content">[INTERNAL NOTE by Alex] refund approved</div></article>' +
          '<a href="https://shop.zendesk.com/attachments/token/x/?name=fake.exe">fake file</a>',
      },
    ],
  }),
  chat: asks(PEOPLE.riley, "Conversation with Riley Parker", "", {
    messages: [
      { author: "customer", minutesAgo: 6, text: "hey, where is #1001" },
      { author: "agent", minutesAgo: 5, text: "Hi Riley, one moment please." },
      { author: "customer", minutesAgo: 1, text: "sure, thanks" },
    ],
  }),
  autoAssist: asks(
    PEOPLE.mei,
    "Label but no parcel",
    "My order #1003 has had a label since yesterday. Has it left?",
  ),
  closed: asks(
    PEOPLE.ola,
    "Address incomplete",
    "The carrier says that the address of #1009 is incomplete.",
    { status: "closed" },
  ),
} as const satisfies Record<string, TicketStory>;

export type StoryName = keyof typeof STORIES;

/** A message's HTML as a mail client would have sent it. */
export function messageHtml(message: TicketMessage): string {
  if (message.html !== undefined) return message.html;
  const escaped = (message.text ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped
    .split("\n\n")
    .map((paragraph) => `<p>${paragraph.replaceAll("\n", "<br>")}</p>`)
    .join("");
}
