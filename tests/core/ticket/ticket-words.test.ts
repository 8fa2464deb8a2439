import { describe, expect, it } from "vitest";
import { holdsRequest, isOnlyThanks } from "../../../src/core/ticket/request-words.ts";
import type { Message, Ticket } from "../../../src/core/ticket/ticket.ts";
import { continueEarlier, ticketNewestWords } from "../../../src/core/ticket/ticket-words.ts";

let minute = 0;
function message(author: Message["author"], text: string, more: Partial<Message> = {}): Message {
  minute += 1;
  const sentAt = new Date(Date.UTC(2026, 10, 20, 10, minute)).toISOString();
  return {
    id: null,
    author,
    public: true,
    sentAt,
    name: null,
    email: null,
    text,
    html: null,
    attachments: [],
    ...more,
  };
}
function ticket(...messages: Message[]): Ticket {
  return {
    ref: { helpdesk: "zendesk", account: "acme", id: "1" },
    subject: " Order #1001 ",
    requester: { name: "Ana", email: "ana@mail.example", phone: null, via: "api" },
    messages,
    tags: [],
    channel: "email",
    language: null,
    orderHints: [],
    brand: null,
    agentName: null,
    status: "open",
  };
}

describe("everything since our last public reply", () => {
  it("joins a chat's short messages", () => {
    const words = ticketNewestWords(
      ticket(
        message("customer", "old question"),
        message("agent", "old answer"),
        message("customer", "hi"),
        message("customer", "my ring"),
        message("customer", "came broken"),
      ),
    );
    expect(words).toMatchObject({
      text: "hi\nmy ring\ncame broken",
      newest: "hi\nmy ring\ncame broken",
      olderRequest: false,
      subject: "Order #1001",
    });
  });

  it("does not count internal notes and the helpdesk's own messages as replies", () => {
    const words = ticketNewestWords(
      ticket(
        message("customer", "my ring came broken"),
        message("agent", "note to self", { public: false }),
        message("system", "We have received your request"),
        message("customer", "please hurry with the ring"),
      ),
    );
    expect(words.text).toBe("my ring came broken\nplease hurry with the ring");
    expect(words.colleagueAnswered).toBeNull();
  });

  it("cuts quotes off each message and reads HTML where there is no text", () => {
    const words = ticketNewestWords(
      ticket(
        message("customer", "first thing\n\nOn Mon, Nov 9, 2026 at 4:12 PM x <x@y.example> wrote:\n> old"),
        message("customer", "", { text: null, html: "<p>second thing</p><blockquote>old</blockquote>" }),
      ),
    );
    expect(words.text).toBe("first thing\nsecond thing");
  });
});

describe("when the newest words hold no request", () => {
  it.each([
    "hello??",
    "any news?",
    "any news? thanks",
    "Yes, thanks",
    "Thanks in advance!",
    "ana@mail.example",
    "#1001",
    "1001",
    "",
    "des nouvelles ?",
    "gibt es neuigkeiten?",
    "alguna novedad?",
    "here is the photo",
    "ok",
  ])("%j leaves the earlier one open and says so", (nudge) => {
    const words = ticketNewestWords(
      ticket(
        message("customer", "My ring came broken, I need another one"),
        message("agent", "Could you send us a photo, please?"),
        message("customer", nudge),
      ),
    );
    expect(words.olderRequest).toBe(true);
    expect(words.text.startsWith("My ring came broken")).toBe(true);
    expect(words.newest).toBe(nudge);
  });

  it.each([
    "where is it?",
    "cancel it",
    "I want to return this",
    "The box was empty",
    "Wo ist es?",
    "annulez svp",
    "quiero devolverlo",
    "mein Ring ist kaputt",
  ])("%j is a request of its own", (text) => {
    expect(holdsRequest(text)).toBe(true);
    const words = ticketNewestWords(
      ticket(
        message("customer", "old question about rings"),
        message("agent", "answer"),
        message("customer", text),
      ),
    );
    expect(words).toMatchObject({ text, olderRequest: false });
  });

  it("goes back to the last message that held one", () => {
    const words = ticketNewestWords(
      ticket(
        message("customer", "Do you ship to Norway?"),
        message("agent", "Yes"),
        message("customer", "Then where is order 1001? It has not come"),
        message("agent", "We will look"),
        message("customer", "thanks"),
        message("agent", "You are welcome"),
        message("customer", "any news?"),
      ),
    );
    expect(words.text).toBe("Then where is order 1001? It has not come\nany news?");
  });

  it("stays with what there is when nobody ever asked anything", () => {
    expect(ticketNewestWords(ticket(message("customer", "hello")))).toMatchObject({
      text: "hello",
      olderRequest: false,
    });
    expect(ticketNewestWords(ticket())).toMatchObject({
      text: "",
      newest: "",
      olderRequest: false,
      lastCustomerAt: null,
    });
  });
});

describe("thanks and nothing more", () => {
  const question = () => message("customer", "My ring came broken, I need another one");
  const answer = (text = "Another one is on its way.") => message("agent", text, { name: "Ben Miller" });

  it.each([
    "Thanks!",
    "thx",
    "Thank you so much for your quick reply",
    "Perfect, thank you Ben!\n\nAna",
    "Ok great, thanks for your help. Have a nice day!",
    "Merci beaucoup !",
    "Parfait, merci pour votre réponse rapide. Bonne journée",
    "Super, vielen Dank! Schönes Wochenende",
    "Danke für die schnelle Antwort",
    "¡Muchas gracias por la ayuda!",
    "Perfecto, gracias. Un saludo",
    "🙏 thanks 🙏",
  ])("%j leaves nothing to answer", (thanks) => {
    const words = ticketNewestWords(ticket(question(), answer(), message("customer", thanks)));
    expect(words).toMatchObject({ onlyThanks: true, olderRequest: false, text: thanks });
    expect(words.earlier).toBe("My ring came broken, I need another one");
  });

  it.each([
    "Thanks, where is it?",
    "Thanks. It is broken again",
    "Thanks but no",
    "Yes thank you",
    "No thanks",
    "Thanks in advance",
    "merci d'avance",
    "Danke im Voraus",
    "gracias de antemano",
    "thanks, 1001",
    "thanks ana@mail.example",
    "ok",
    "",
    "👍",
  ])("%j is something else", (text) => expect(isOnlyThanks(text, ["Ana"])).toBe(false));

  it("only after our answer: before it they belong to the question", () => {
    const words = ticketNewestWords(ticket(question(), message("customer", "Thanks!")));
    expect(words.onlyThanks).toBe(false);
    expect(words.text).toContain("My ring came broken");
    expect(ticketNewestWords(ticket(message("customer", "Thanks!"))).onlyThanks).toBe(false);
    const note = answer();
    const noted = ticketNewestWords(
      ticket(question(), { ...note, public: false }, message("customer", "Thanks!")),
    );
    expect(noted.onlyThanks).toBe(false);
  });

  it("not with a file, nor when the page holds words back", () => {
    const photo = message("customer", "Thanks!", { attachments: [{ name: "a.jpg", type: "image/jpeg" }] });
    expect(ticketNewestWords(ticket(question(), answer(), photo)).onlyThanks).toBe(false);
    const inPart = message("customer", "Thanks!", { partial: true });
    expect(ticketNewestWords(ticket(question(), answer(), inPart)).onlyThanks).toBe(false);
  });

  it("not when they come with a second message that asks", () => {
    const words = ticketNewestWords(
      ticket(question(), answer(), message("customer", "Thanks!"), message("customer", "and the invoice?")),
    );
    expect(words.onlyThanks).toBe(false);
  });
});

describe("an answer to our question", () => {
  const asked = (answer: string, reply = "Which size do you need?") =>
    ticketNewestWords(
      ticket(
        message("customer", "My ring came too small, can I exchange it?"),
        message("agent", reply),
        message("customer", answer),
      ),
    );

  it.each(["Black, size 42", "12 Elm Street, Leeds LS1 4AB", "Ana Example"])("%j may be one", (answer) => {
    const words = asked(answer);
    expect(words.mayAnswer).toBe(true);
    expect(continueEarlier(words)).toMatchObject({
      olderRequest: true,
      text: `My ring came too small, can I exchange it?\n${answer}`,
    });
  });

  it("is no question, is short, and follows a question", () => {
    expect(asked("Do you have it in black?").mayAnswer).toBe(false);
    expect(asked("word ".repeat(40)).mayAnswer).toBe(false);
    expect(asked("Black, size 42", "We have sent it.").mayAnswer).toBe(false);
    expect(asked("Schwarz", "Bitte nennen Sie uns die Farbe.").mayAnswer).toBe(true);
  });
});

describe("a colleague has answered", () => {
  it("says who and when, and shows what they answered to", () => {
    const question = message("customer", "where is my order?");
    const answer = message("agent", "On its way", { name: "Ben" });
    const words = ticketNewestWords(ticket(question, answer));
    expect(words).toMatchObject({
      text: "where is my order?",
      colleagueAnswered: { name: "Ben", at: answer.sentAt },
      lastCustomerAt: question.sentAt,
    });
  });

  it("does not say so of a note, nor once the customer wrote again", () => {
    const question = message("customer", "where is my order?");
    expect(
      ticketNewestWords(ticket(question, message("agent", "hm", { public: false }))).colleagueAnswered,
    ).toBeNull();
    expect(
      ticketNewestWords(ticket(question, message("agent", "hm"), message("customer", "and when?")))
        .colleagueAnswered,
    ).toBeNull();
    expect(ticketNewestWords(ticket(message("agent", "Hello Ana"))).colleagueAnswered).toBeNull();
  });
});

describe("words that the page holds back", () => {
  const inPart = { partial: true } as const;
  const folded = () => message("system", "", inPart);

  it("none", () => {
    expect(ticketNewestWords(ticket(message("customer", "where is it?"))).partial).toBeNull();
  });

  it("earlier ones only: what was answered since", () => {
    const words = ticketNewestWords(
      ticket(
        message("customer", "does it come …", inPart),
        folded(),
        message("agent", "It does …", inPart),
        message("customer", "please cancel it"),
      ),
    );
    expect(words).toMatchObject({ newest: "please cancel it", partial: "earlier" });
  });

  it("the newest ones, when a mail since our last reply is only a beginning", () => {
    const words = ticketNewestWords(
      ticket(
        message("agent", "It does"),
        message("customer", "thank you …", inPart),
        message("customer", "hello?"),
      ),
    );
    expect(words).toMatchObject({ newest: "thank you …\nhello?", partial: "newest" });
  });

  it("the newest ones, when nobody knows who wrote what is folded; what stands before it may be answered", () => {
    const words = ticketNewestWords(
      ticket(
        message("customer", "cancel order #1001"),
        folded(),
        message("customer", "where is order #1002?"),
      ),
    );
    expect(words).toMatchObject({ newest: "where is order #1002?", partial: "newest" });
  });

  it("the helpdesk's own messages hold nothing back", () => {
    const words = ticketNewestWords(
      ticket(message("customer", "where is it?"), message("system", "Merged.")),
    );
    expect(words).toMatchObject({ newest: "where is it?", partial: null });
  });
});
