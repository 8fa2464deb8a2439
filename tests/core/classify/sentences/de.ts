/** What customers might write, one intent per sentence; ours, not taken from anybody's tickets. */
export const sentences: Record<string, string[]> = {
  cancel_order: [
    "Hallo, ich möchte meine Bestellung von heute Morgen stornieren",
    "bitte storniert die bestellung 20311, hab aus versehen doppelt bestellt",
    "Hiermit widerrufe ich meine Bestellung",
  ],
  change_address: [
    "Ich habe die falsche Adresse angegeben, können Sie das noch ändern?",
    "Wir sind umgezogen, bitte an die neue Anschrift liefern",
    "hausnummer vergessen, kann man das noch korrigieren",
  ],
  fraud_unauthorised: [
    "Bei mir wurde etwas abgebucht, obwohl ich nie etwas bei Ihnen bestellt habe",
    "Jemand hat mit meiner Kreditkarte bei Ihnen eingekauft",
    "Diese Bestellung ist nicht von mir",
  ],
  dispute_chargeback: [
    "Ich habe bei PayPal einen Konflikt eröffnet",
    "Ich lasse den Betrag über meine Bank zurückbuchen",
    "Käuferschutz ist beantragt",
  ],
  safety_injury: [
    "Meine Tochter hat nach der Anwendung der Creme Ausschlag im Gesicht bekommen",
    "Das Ladegerät hat angefangen zu qualmen",
    "Ich habe mich an der Kante verletzt und musste ins Krankenhaus",
  ],
  where_is_order: [
    "wo bleibt mein paket?",
    "Wann kommt meine Lieferung an?",
    "Könnten Sie mir bitte die Sendungsnummer schicken?",
  ],
  delayed_stalled: [
    "Ich warte jetzt schon seit drei Wochen auf meine Bestellung",
    "In der Sendungsverfolgung tut sich seit Tagen nichts",
    "Das Paket sollte am Montag kommen und ist immer noch nicht da",
  ],
  delivered_not_received: [
    "Laut DHL wurde das Paket zugestellt, ich habe aber nichts bekommen",
    "Status ist zugestellt, aber bei mir ist nichts angekommen",
    "Die Sendung wurde bei einem falschen Nachbarn abgegeben",
  ],
  return_to_sender: [
    "Warum geht mein Paket zurück an den Absender?",
    "Ich war nicht zu Hause und jetzt wurde die Sendung zurückgeschickt an Sie",
    "konnte es nicht rechtzeitig in der Filiale abholen, Abholfrist abgelaufen",
  ],
  wrong_or_missing_item: [
    "Ich habe den roten Pullover bekommen, bestellt hatte ich aber den blauen",
    "Im Paket fehlt ein Artikel",
    "ihr habt mir die falsche Größe geschickt",
  ],
  customs_duties: [
    "Der Zusteller verlangt 32 Euro Zollgebühren",
    "Fallen beim Versand in die Schweiz Zollkosten an?",
    "Mein Paket hängt beim Zoll",
  ],
  shipping_options: [
    "Liefern Sie nach Österreich?",
    "Wie hoch sind die Versandkosten?",
    "Kann ich an eine Packstation liefern lassen?",
  ],
  preorder_backorder: [
    "Wann wird meine Vorbestellung verschickt?",
    "Ich habe die Tasche im September vorbestellt",
    "Wann wird der Rest nachgeliefert?",
  ],
  change_order_items: [
    "Kann ich noch einen Artikel zu meiner Bestellung hinzufügen?",
    "Ich habe versehentlich Größe 38 bestellt, kann man das vor dem Versand noch ändern?",
    "Ich würde gerne meine Bestellung ändern",
  ],
  return_request: [
    "Wie kann ich einen Artikel zurückschicken?",
    "Ich möchte die Schuhe zurückgeben, sie gefallen mir nicht",
    "Bitte schicken Sie mir ein Retourenlabel",
  ],
  exchange: [
    "Die Hose ist zu klein, ich würde sie gern umtauschen",
    "Kann ich das Kleid gegen eine andere Farbe tauschen?",
    "der ring ist zu groß, geht auch eine nummer kleiner?",
  ],
  refund_request: [
    "Ich möchte mein Geld zurück",
    "Bitte erstatten Sie mir den Kaufpreis",
    "Ich verlange eine vollständige Rückerstattung",
  ],
  refund_status: [
    "Ich habe den Mantel vor zwei Wochen zurückgeschickt und noch kein Geld erhalten",
    "Wann bekomme ich meine Rückerstattung?",
    "Wo bleibt meine Erstattung?",
  ],
  damaged_defective: [
    "Die Vase kam zerbrochen an",
    "Die Uhr funktioniert nach zwei Tagen nicht mehr",
    "Paket total eingedrückt, Flasche ausgelaufen",
  ],
  warranty: [
    "Habe ich noch Garantie auf den Mixer?",
    "Nach acht Monaten kaputt, ist das ein Gewährleistungsfall?",
    "Können Sie die Uhr reparieren?",
  ],
  promo_price: [
    "Mein Gutscheincode funktioniert nicht",
    "Ich habe vergessen, den Rabattcode einzugeben",
    "Heute ist der Artikel 20 Euro billiger, bekomme ich die Differenz?",
  ],
  payment_billing: [
    "Mir wurde der Betrag doppelt abgebucht",
    "Könnten Sie mir bitte die Rechnung zusenden?",
    "Die Zahlung mit meiner Kreditkarte wird immer abgelehnt",
  ],
  subscription: [
    "Ich möchte mein Abo kündigen",
    "Bitte melden Sie mich vom Newsletter ab",
    "Kann ich die nächste Box aussetzen?",
  ],
  product_question: [
    "Ist die Jacke wasserdicht?",
    "Welche Größe brauche ich bei 1,80 m?",
    "Wann ist das grüne Modell wieder verfügbar?",
  ],
  site_checkout: [
    "Ihre Website stürzt beim Bezahlen ab, ich komme nicht durch den Warenkorb",
    "Ich kann nichts in den Warenkorb legen",
    "Wie kann ich bei Ihnen bestellen?",
  ],
  account_access: [
    "Ich habe mein Passwort vergessen",
    "Ich kann mich nicht einloggen",
    "Bitte löschen Sie mein Kundenkonto",
  ],
  complaint_feedback: [
    "So ein schlechter Kundenservice, das ist eine Frechheit",
    "Ich möchte mich über den Fahrer beschweren",
    "Vielen Dank für die schnelle Lieferung, ich bin begeistert!",
  ],
  contact_human: [
    "Ich möchte mit einem Mitarbeiter sprechen",
    "Unter welcher Telefonnummer erreiche ich Sie?",
    "Bitte rufen Sie mich zurück",
  ],
  other: [
    "Wir möchten Ihre Produkte als Händler führen und suchen eine Zusammenarbeit",
    "Ich bin Influencerin und würde gerne mit euch kooperieren",
    "Anbei meine Bewerbung für ein Praktikum",
  ],
};
