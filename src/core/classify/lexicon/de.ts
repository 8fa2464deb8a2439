import type { Lexicon } from "./lexicon.ts";

/** German, as customers write it: umlauts or ae/oe/ue, long compounds, verbs at the end. */
export const de: Lexicon = {
  language: "de",
  lists: {
    farbe:
      "schwarz|weiß|weiss|blau|dunkelblau|hellblau|rot|grün|gruen|rosa|grau|braun|beige|gelb|lila|orange|silber|gold",
    ding: "bestellung|bestellungen|bestelung|paket|pakete|päckchen|paeckchen|packet|sendung|sendungen|lieferung|lieferungen|artikel|ware|waren|produkt|produkte|bestellte|bestellten|schuhe|kleid|ring|jacke|hose|teil|teile|sachen|buch|geschenk|kauf",
    nicht: "nicht|nichts|nix|kein|keine|keinen|keiner|keines|nie|niemals|weder|ohne|net|nich",
    da: "angekommen|da|erhalten|bekommen|gekommen|geliefert|zugestellt|eingetroffen|eingegangen|empfangen|ankommen|kommt|kam|bekam|erhielt|versendet|versandt|verschickt|abgeschickt|angeliefert|hier|gesehen|losgeschickt",
    will: "will|möchte|moechte|mochte|würde|wuerde|wollte|kann|können|koennen|könnte|koennte|könnten|bitte|muss|gerne|gern|wie|brauche|versuche|hätte|haette|wünsche|darf|möglich|moeglich|hiermit|wir möchten|dürfte",
    aendern:
      "ändern|aendern|änderung|aenderung|geändert|geaendert|korrigieren|korrektur|anpassen|aktualisieren|umändern|berichtigen|abändern|wechseln|eintragen|hinterlegen|umleiten|ergänzen|hinzufügen|updaten",
    adresse:
      "adresse|adressen|lieferadresse|lieferanschrift|anschrift|versandadresse|rechnungsadresse|hausnummer|postleitzahl|plz|straße|strasse|adressdaten|wohnadresse",
    geld: "rückerstattung|rueckerstattung|ruckerstattung|erstattung|erstattungen|rückzahlung|rueckzahlung|gutschrift|geld zurück|geld zurueck|mein geld|geld|rückerstattet|erstattet|zurückerstattung|zurückerstattet|zurueckerstattet|rückvergütung|kaufpreiserstattung",
    kaputt:
      "kaputt|kaput|defekt|defekte|defekten|defekter|defektes|beschädigt|beschaedigt|beschädigte|beschädigten|beschädigtes|beschädigung|zerbrochen|gebrochen|gerissen|zerrissen|verkratzt|kratzer|zerkratzt|mangelhaft|mängel|maengel|mangel|fehlerhaft|fehlerhafte|delle|dellen|riss|risse|loch|löcher|flecken|fleck|verschmutzt|undicht|ausgelaufen|verschimmelt|schimmel|abgelaufen|verbogen|geplatzt|eingedrückt|zerdrückt|zerstört|zerstoert|abgebrochen|schaden|transportschaden|gesprungen|gebrauchsspuren|aufgerissen|zerkratztes",
    tage: "tag|tage|tagen|woche|wochen|monat|monate|monaten|stunden|ewigkeit|ewig",
  },
  phrases: {
    cancel_order: `
      4 (schicken|senden|versenden|verschicken|liefern) * nicht (ab|mehr|los|raus)
      3 (vertan|verklickt|geirrt)
      5 (stornieren|storniere|storniert|stornierung|storno|stornierern|canceln|cancelen|widerrufen|widerruf|annullieren|abbestellen|rückgängig|rueckgaengig) * {ding}
      5 {ding} * (stornieren|storniere|storniert|stornierung|storno|canceln|widerrufen|annullieren|abbestellen|rückgängig machen|rueckgaengig|zurückziehen|absagen|abbrechen)
      5 (stornieren|storno|stornierung|stornieren sie) * (#order|#number)
      4 {will} * (stornieren|stornierung|storno|canceln|widerrufen)
      4 (sie|es|alles|das|diese|komplett|sofort|bitte|wieder) (stornieren|canceln)
      4 (stornieren|stornierung|storno|stornier)
      3 (widerruf|widerrufen|widerrufsrecht|widerrufsformular|widerrufe|vom (kauf|vertrag|kaufvertrag) zurücktreten|rücktritt)
      4 (nicht|nichts) (mehr )?(verschicken|versenden|ausliefern|abschicken|losschicken|absenden)
      4 (brauche|will|möchte|moechte|benötige|benoetige) * (bestellung|artikel|ware|paket|sie|es|ihn) nicht mehr
      4 (nicht mehr) (brauche|benötige|will|haben will|haben möchte)
      4 (versehentlich|aus versehen|irrtümlich|irrtuemlich|ausversehen|fälschlicherweise) * (doppelt|zweimal)
      3 (versehentlich|aus versehen|irrtümlich|irrtuemlich|ausversehen|fälschlicherweise) * (bestellt|gekauft)
      4 (doppelt|zweimal) bestellt
      4 (bestellung|auftrag|versand) * (stoppen|anhalten|aufhalten|stopp|löschen)
      3 (anders überlegt|anders ueberlegt|umentschieden)
      -5 (nicht|keine) (stornieren|stornierung)
      -4 (abo|abonnement|mitgliedschaft|newsletter) * (kündigen|stornieren|widerrufen|kuendigen)
      2 (storn*|versehentlich|stoppen)
      5 (nicht|bitte nicht) (mehr )? (verschicken|versenden|rausschicken|losschicken|liefern|schicken|bearbeiten|abschicken|zusenden|ausliefern)
      5 (auftrag|bestellung|kauf|ganze|alles|lieferung) * (zurückziehen|zurücknehmen|löschen|stoppen|streichen|rausnehmen|abbrechen|aufheben|anhalten|canceln)
      4 (brauche|brauchen|benötige|benötigen|will|wollen|möchte|möchten) * (nicht|kein|keine|keinen) mehr
      4 (zweimal|doppelt|2x|2 mal|zwei mal|aus versehen|versehentlich|ausversehen) (auf )? (kaufen|bestellt|bestellen|geklickt|gedrückt|gekauft|abgeschickt|bezahlt)
      4 (eine|einen|eins|die|den) (davon|von beiden|doppelte) (rausnehmen|löschen|streichen|stornieren|entfernen|rückgängig|wieder)
      4 (bevor|ehe) (sie|es|er|das|die|alles) (rausgeht|raus geht|verschickt|versendet|losgeht|rausgehen|abgeschickt|verpackt)
      4 (mann|frau|mutter|vater|freund|freundin|sohn|tochter|schwester|bruder|partner|partnerin|kollege) (hat|hatte) * (schon |bereits )? (das gleiche|das selbe|dasselbe|gekauft|besorgt|bestellt|eins|einen|auch)
      3 (bei uns|bei mir|es|situation|pläne|umstände) (hat|haben) (sich )? (etwas |was )? (geändert|geaendert|verändert)
      5 (rückgängig|rueckgaengig) (machen|gemacht|mach)
      4 (nicht|nichts|bloß nicht|bitte nicht) (mehr)? (verschicken|schicken|versenden|rausschicken|losschicken|abschicken|senden|liefern)
      4 (rausnehmen|rausziehen|zurückziehen|vergessen|streichen) * (bevor|rausgeht|bestellung|#number|#order)
      4 (brauche|brauch|brauchen|benötige|will|möchte) (ich|wir)? (das|es|die|den|sie|ihn)? (gar|doch|jetzt)? (nicht|nimmer) (mehr)?
      4 (frau|mann|freundin|freund|mutter|vater|sohn|tochter|schwester|bruder) * (schon|bereits) (gekauft|bestellt|besorgt|geholt)
      3 (falsche|falschen|falsches) * (angeklickt|geklickt|ausgewählt|erwischt|bestellt)
    `,
    change_address: `
      4 (liefern|geliefert|schicken|zustellen|zugestellt|senden) * (arbeit|arbeitsstelle|büro|buero|arbeitsplatz|firma|eltern|nachbarn)
      4 an (meine|meinen|die|meiner) (arbeit|arbeitsadresse|arbeitsplatz|arbeitsstelle) * (liefern|geliefert|schicken|zustellen)?
      5 {aendern} * {adresse}
      5 {adresse} * (ändern|aendern|geändert|geaendert|falsch|falsche|korrigieren|anpassen|aktualisieren|wechseln|umgezogen|vergessen|fehlt|unvollständig|unvollstaendig|stimmt nicht|verschrieben|vertippt|anders|umleiten)
      5 (falsche|falsch|alte|alten|neue|neuen|andere|anderen|verkehrte|abweichende) * {adresse}
      4 (adressänderung|adressaenderung|adresse ändern|adresskorrektur)
      4 (liefern|schicken|senden|zustellen|geliefert|geschickt|versenden|umleiten) * (an eine andere|an andere|andere adresse|neue adresse|meine arbeit|ins büro|an meine eltern|nachbarn|packstation|meine mutter|meinen nachbarn|ablageort)
      4 (umgezogen|umzug|ziehe um|ziehen um)
      4 (hausnummer|postleitzahl|plz|strasse|straße) * (vergessen|falsch|fehlt|verwechselt|vertippt|nicht angegeben)
      -5 (geliefert|zugestellt|abgegeben|abgelegt) * (falsche|falschen|anderen|andere|nachbar*)
      -5 (e mail|email|mail|ip) adresse
      -5 (retoure|rücksende|retouren|rücksendeadresse) *
      2 (adresse|lieferadresse|anschrift|umgezogen)
      5 (an|zu|in|ins|nach) (meine|meiner|meinem|mein|die|den|der|das) (firma|arbeit|arbeitsstelle|büro|buero|arbeitsplatz|arbeitsadresse|eltern|nachbarn|nachbarin|freundin|packstation|schwiegereltern|neue wohnung) * (gehen|liefern|schicken|senden|geliefert|geschickt|stattdessen|umleiten|zustellen|lieber)
      4 (keiner|niemand|tagsüber|nicht|bin nicht|sind nicht) * (daheim|zuhause|zu hause|da|hause|anzutreffen|im haus)
      5 (alte|alten|falsche|falschen|vorherige|verkehrte|andere) (postleitzahl|plz|hausnummer|adresse|anschrift|straße|strasse|nummer|wohnung|stadt) (angegeben|eingegeben|eingetragen|hinterlegt|drin|genommen|stehen|ausgewählt|geschrieben)?
      4 (richtig|korrekt|stimmt) (wäre|waere|ist|lautet|muss|sein|heißt|heisst) * (statt|nicht|anstatt)
      4 (alte|alten|frühere|vorherige) (wohnung|adresse|anschrift|bleibe)
      4 (wohne|wohnen) (jetzt|inzwischen|mittlerweile|nun|nicht mehr)
      4 (ins|ans|zum|an die|auf die|zur|in die) (büro|buero|arbeit|arbeitsplatz|nachbarn|packstation|eltern|neue wohnung|neue adresse|andere adresse)
      4 (statt|anstatt|und nicht) (zu mir|nach hause|an mich|zu mir nach hause)
      4 (ziehe|ziehen|umziehe|umgezogen|umzug) * (um|neue|neuen|wohnung|adresse)?
    `,
    fraud_unauthorised: `
      4 kenne * (abbuchung|abbuchungen|zahlung|buchung|bestellung|lastschrift|rechnung) * nicht
      4 nie * (bei ihnen|bei euch) * (gekauft|bestellt)
      5 (betrug|betrügerisch|betruegerisch|gehackt|hacker|phishing|identitätsdiebstahl|missbraucht|missbrauch|gestohlene karte|gestohlene kreditkarte|unberechtigt|unberechtigte|unbefugt|unautorisiert|unautorisierte)
      5 (nie|nicht|nichts|keine|kein|niemals) * (bestellt|gekauft|beauftragt|getätigt|getaetigt|autorisiert|aufgegeben|veranlasst) * (bestellung|abbuchung|rechnung|mahnung|zahlung|kauf|bei ihnen)?
      4 (bestellung|abbuchung|zahlung|rechnung|kauf|lastschrift|mahnung) * (kenne ich nicht|nicht von mir|unbekannt|nicht getätigt|nicht autorisiert|nicht aufgegeben|nicht kenne|nicht zuordnen)
      5 (jemand|fremde|unbekannte|dritte) * (meine|meinen|meinem|auf meinen|mit meiner|in meinem) * (karte|konto|namen|daten|kreditkarte|account|paypal|bestellt)
      4 (auf|in|unter) meinen namen bestellt
      4 (unbekannte|unbekannter|verdächtige|verdaechtige|seltsame|fremde|dubiose) (abbuchung|zahlung|bestellung|buchung|lastschrift|transaktion)
      4 (karte|konto|kreditkarte|account|paypal) * (gehackt|gestohlen|geklaut|missbraucht|missbräuchlich)
      3 (abzocke|betrüger|betrueger|fake shop|fakeshop|anzeige erstatten|polizei)
      -4 nicht (erhalten|bekommen|angekommen|geliefert)
      -4 (falsche|falschen|falsches|anderes|andere)
      5 (kenne|kennen|kennt|kannte) (euch|sie|den shop|ihren shop|euren shop|die firma|ihre firma) (gar |überhaupt |doch |ja )? (nicht|net|nich|überhaupt nicht)
      5 (von meinem|von unserem|vom|von meiner) (konto|karte|kreditkarte|paypal) * (gegangen|abgegangen|abgebucht|weg|abgezogen|eingezogen|runter) * (nie|nicht|nichts|kenne|keine ahnung|unbekannt)
      4 (noch nie|nie) (etwas |was )? (von euch|von ihnen|bei euch|bei ihnen) (gehört|gehoert|bestellt|gekauft)
      5 (nix|nichts|nie|niemals|noch nie) (etwas|was)? (bestellt|gekauft|bei ihnen|bei euch|geordert)
      5 (welche|was für eine) (bestellung|rechnung|buchung)
      4 (nichts weiß|nichts weiss|nichts davon weiß|keine ahnung|nichts zu tun)
      4 mit meiner (karte|kreditkarte) (bezahlt|gezahlt|bestellt|gekauft)
    `,
    dispute_chargeback: `
      5 (chargeback|rückbuchung|rueckbuchung|rücklastschrift|ruecklastschrift|zurückbuchen|zurueckbuchen|zurückgebucht|zurückbuche)
      5 (käuferschutz|kaeuferschutz|kauferschutz|paypal fall|paypal konflikt|konflikt) * (paypal|eröffnet|öffnen|antrag|fall|gemeldet|eingeschaltet|eröffnen|beantragt|beantragen|nutzen)?
      4 (bank|kreditkarte|kreditkarteninstitut|paypal|klarna) * (reklamieren|reklamiert|zurückbuchen|zurückholen|beanstanden|widersprochen|widersprechen|anfechten|konflikt|fall eröffnet|beschwerde)
      4 (lastschrift|abbuchung|zahlung) * (zurückgeben|zurückgegeben|widersprechen|widersprochen|zurückholen|zurückgehen lassen)
      5 (bank|paypal|kreditkarte|kreditkartenfirma|sparkasse|visa|mastercard|zahlung|betrag|geld|lastschrift) * (zurückholen|zurueckholen|zurückbuchen|zurueckbuchen|rückbuchen|zurückgeholt|rückbuchung|stornieren lasse|zurückziehen lasse|zurückgehen lasse|widersprechen)
      5 (käuferschutz|kaeuferschutz|rückbuchung|rueckbuchung|rückbuchen|zurückbuchen|zurueckbuchen|rücklastschrift|chargeback)
      5 (bank|paypal|kreditkarte|kreditkartenfirma|visa|mastercard|klarna) * (zurückholen|zurueckholen|zurückbuchen|fall|konflikt|reklamation|dispute|widersprochen|widerspruch|eingeschaltet|zurückfordern)
    `,
    safety_injury: `
      5 (allergie|allergisch|allergische|allergischen|vergiftung|vergiftet)
      5 (verletzt|verletzung|verletzungen|krankenhaus|notaufnahme|notarzt|stromschlag|elektroschock|verschluckt|genäht werden|platzwunde)
      5 (brand|feuer gefangen|angefangen zu brennen|brennt|in flammen|explodiert|explosion|funken|qualm|qualmt|qualmen|raucht|rauch|geraucht|überhitzt|ueberhitzt|durchgeschmort|geschmolzen|kurzschluss|verschmort)
      4 (verbrannt|verbrennung|verbrennungen|verbrüht|verätzt) * (haut|hand|finger|gesicht|arm|bein|kind|mich|baby|augen|kopfhaut)?
      4 (geschnitten|schnittwunde) * (finger|hand|mich|fuss|fuß|kind)?
      4 (ausschlag|juckreiz|pickel|rötung|rötungen|quaddeln|geschwollen|schwellung|hautreizung|reizung|erbrochen|übelkeit|ubelkeit|atemnot|krank geworden) * (nach|seit|durch|von|haut|gesicht|bekommen)?
      4 (nach|seit) (der|dem|dieser)? * (anwendung|benutzung|verzehr|einnahme|auftragen|gebrauch|essen) * (ausschlag|krank|juck*|übel|geschwollen|allerg*|brennt|schmerzen)
      4 (glassplitter|metallsplitter|splitter|scherben) * (im|in|drin)
      3 (gefährlich|gefaehrlich|gesundheitsgefährdend|giftig|gefahr)
      5 (mir|mich|sich|uns|hat|habe) * (hand|finger|arm|gesicht|fuß|auge|bein|haut|daumen)? * (verbrüht|verbrueht|verbrannt|geschnitten|verletzt|gequetscht|verätzt|geprellt|gestochen|verbrannt|aufgeschnitten)
      4 (funken|flammen|qualm|explodiert|stromschlag|verschmort|geschmort|kokelt)
      5 (versengt|verbrannt|verbrüht|geschnitten|verletzt|eingeklemmt)
      4 (pusteln|ausschlag|quaddeln|rötungen|hautausschlag|juckreiz)
      4 (verschluckt|verschlucken|erstickt|ersticken|runtergeschluckt)
      4 (darf|dürfen|dürfte) * (nicht|so was|man) * (verkauft|verkaufen)
    `,
    where_is_order: `
      4 (wann|wan) * (ankommt|kommt|da ist|geliefert wird|eintrifft|ankommen|ankommen wird|versendet wird|verschickt wird)
      3 (wann|wan) * {ding}
      5 (wo|wo ist|wo bleibt|wo sind|wo bleiben|wo steckt|wohin) * {ding}
      5 (wo|wobleibt) (ist|bleibt|sind|bleiben|steckt|befindet sich) * (mein|meine|meinen|unser|unsere|die|das|der|sie|es)
      5 (wann|wan|wann genau) * {ding} * (an|da|kommt|kommen|geliefert|verschickt|versendet|versandt|rechnen|erhalten|zugestellt|liefern|eintreffen|raus|ankommen|losgeschickt)
      4 (wann|wan|wann genau) (kommt|kommen|bekomme|bekommen|erhalte|erhalten|trifft|geht|liefert|liefern) * (mein|meine|meinen|die|das|der|ich|wir|an|es|sie|ihr)
      4 (wann|wan) (wird|werden|kann|ist|darf|sind) * (geliefert|verschickt|versendet|versandt|zugestellt|da|rechnen|losgeschickt)
      3 (wann|wan) (wird|werden|kann|darf) * (mein|meine|meinen|das|die|der)
      4 (sendungsnummer|sendungsverfolgung|trackingnummer|tracking nummer|tracking|trackinglink|paketnummer|verfolgen|sendungsverlauf|nachverfolgen|sendungsstatus|trackingcode|paketverfolgung|tracken)
      5 (lieferstatus|bestellstatus|versandstatus|auftragsstatus|status der bestellung|stand der bestellung|stand meiner bestellung|status meiner bestellung|liefertermin|lieferdatum|zustelltermin)
      4 (status|stand|neuigkeiten|info|infos|information|informationen|auskunft|update|sachstand) (zu|zur|der|meiner|von|über|ueber|zum|meines|bezüglich) * {ding}
      4 {ding} * (status|stand der dinge|schon verschickt|schon versendet|schon versandt|schon unterwegs|schon raus|bereits versendet|bereits verschickt|unterwegs)
      4 (wurde|ist|wird|sind) * (meine|mein|die|das|unsere) {ding} * (verschickt|versendet|versandt|unterwegs|raus|bearbeitet|losgeschickt|abgeschickt|verschickt worden)
      4 wie lange (dauert|dauern|braucht|muss|brauch|dauerts) * (bis|noch|lieferung|versand|warten|{ding}|zustellung)
      4 (wie weit|wie sieht es|wie ist der stand|was ist|was ist los|wie schaut es) * (mit|meiner|meinem)? * {ding}
      3 (voraussichtlich|ungefähr|etwa|circa) * (geliefert|ankommen|liefertermin|lieferung|da sein)
      3 (noch rechtzeitig|pünktlich|bis weihnachten|bis zum geburtstag|bis freitag|bis samstag|rechtzeitig)
      -5 (wo|wann|status|stand) * {geld}
      -4 wo * (rechnung|gutschein|code|größentabelle|größe|filiale|laden|geschäft|gutschrift)
      -4 (status|stand) * (retoure|rücksendung|reklamation|umtausch)
      2 (wann|status|unterwegs|ankommt|versendet|lieferung)
      4 (schon|noch|bereits|endlich) (raus|unterwegs|losgeschickt|abgeschickt|verschickt|versendet|auf dem weg|rausgegangen|weg)
      4 (raus|unterwegs|auf dem weg) (bei euch|bei ihnen|zu mir|schon)
      4 (was ist|wie siehts|wie sieht es|wie steht es|wie stehts|was) * (mit|um|aus mit) * ({ding}|päckchen|paeckchen|lieferung|sachen)
      4 (wann|bis wann|ab wann) * (rechnen|erwarten|da sein|da ist|ankommt|ankommen|kommt|hier|eintrifft|losgeht|rausgeht|bekomme|kriege|erhalte|zugestellt)
      4 (mit der|mit einer|mit meiner) (lieferung|zustellung|ankunft) (rechnen|zu rechnen)
      3 (nachfragen|nachhaken|erkundigen|wissen|fragen|hören) (wo|wann|wie|ob)
      2 (päckchen|paeckchen)
      4 (was ist|was|wie siehts|wie sieht es|wie schauts|wie stehts) (mit|um|aus mit) (der|meiner|dem|meinem|#number|#order)
      4 wann (kommt|kommen|trifft|krieg|bekomm|bekomme|erhalte) (ich)? (denn|mein|meine|die|das|es)
      4 (schon|noch) (unterwegs|raus|rausgegangen|verschickt|abgeschickt|losgeschickt|auf dem weg)
      4 (funkstille|nichts mehr gehört|nix mehr gehört|nichts gehört|nix gehört|keine info)
      4 (wo bleibt|wo bleiben|wo steckt|wo hängt)
      3 (wie weit|wo ist|wo sind)
    `,
    delayed_stalled: `
      5 {ding} * (noch )?(immer |bisher |leider |bis heute |bislang )?{nicht} * {da}
      5 (noch )?(immer )?{nicht} * {da} * {ding}
      4 (habe|haben|hab|bis heute|bis jetzt|bislang|bisher|leider|noch|immer noch|ist|sind) * {nicht} * (erhalten|bekommen|angekommen|geliefert|eingetroffen|gekommen|zugestellt|versendet|versandt|verschickt|da)
      4 (noch|immer) {nicht} * {da}
      4 (immer noch|noch immer|weiterhin|noch) * (warte|warten|am warten|nicht da|nicht hier|unterwegs)
      4 (warte|warten|gewartet) * (auf|seit|schon) * ({ding}|{tage})
      5 (verspätung|verspaetung|verspätet|verspaetet|verzögerung|verzoegerung|verzögert|verzoegert|lieferverzug|lieferverzögerung|überfällig|ueberfaellig|zu spät|zu spaet|verzug|lieferverspätung)
      4 (sollte|hätte|haette|sollten|hätten|müsste|muesste|war) * (angekündigt|zugesagt|geliefert|ankommen|da sein|kommen|gestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|letzte woche|schon|längst|laengst|vor)
      4 (liefertermin|lieferdatum|lieferzeit|lieferfrist|zustelltermin) * (überschritten|ueberschritten|abgelaufen|vorbei|nicht eingehalten|verstrichen|verschoben)
      4 (sendungsverfolgung|tracking|sendungsstatus|status|paket|sendung|lieferung) * (tut sich nichts|bewegt sich nicht|hängt|haengt|steht still|steht|unverändert|nichts passiert|keine bewegung|nicht aktualisiert|passiert nichts|ändert sich nicht|fest|stillstand|seit tagen)
      4 (hängt|haengt|steckt|liegt|festgehalten|stecken geblieben) * (fest|depot|zustellbasis|verteilzentrum|paketzentrum|lager|dhl|hermes|dpd|seit)
      4 (paket|sendung|lieferung|päckchen|bestellung) * (verloren|verloren gegangen|verschollen|verschwunden|weg|abhanden)
      4 (verloren gegangen|verschollen|nachforschungsauftrag|nachforschung)
      3 (vor|seit|schon|ueber|über|nach) * (1|2|3|4|5|6|7|8|10|14|zwei|drei|vier|fünf|sechs|einer|einem|mehreren|über|fast) * {tage} * (bestellt|gewartet|warte|unterwegs|nichts|keine|her|vergangen|bezahlt)
      3 (bestellt|gekauft|bezahlt|versandt|verschickt) * vor * {tage}
      4 (dauert|dauern) * (so lange|zu lange|ewig|lange|schon so)
      3 (warum|wieso|weshalb) * (so lange|noch nicht|nicht|lange)
      3 (keine bewegung|tut sich nichts|nichts passiert|keine neuigkeiten)
      4 (in bearbeitung|in vorbereitung|in zustellung|elektronisch angekündigt|angekündigt|im transit|in auslieferung) * (seit|immer|noch|schon)
      4 seit * {tage} * (in bearbeitung|unterwegs|angekündigt|in zustellung|nichts|keine|im verteilzentrum|im depot)
      -5 {geld} * {nicht} * (erhalten|bekommen|da|angekommen|eingegangen)
      -5 {nicht} * {geld}
      -4 {nicht} * (mail|e mail|email|bestätigung|bestaetigung|code|rechnung|antwort|link|retourenlabel|etikett|gutschein|passwort|rückmeldung) * (erhalten|bekommen|da|angekommen)
      -4 (keine|noch keine|nie eine) (antwort|rückmeldung|rueckmeldung|reaktion)
      4 (immer noch|noch immer|nach wie vor|weiterhin) * (bearbeitung|vorbereitung|zustellung|unterwegs|transport)
      2 (warte|warten|noch|immer|spät|lange)
      5 (seit|schon|bereits|nun) (2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|#number|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|vierzehn|mehreren|ein paar|über|einer|anderthalb) * {tage} * (steht|hängt|liegt|bewegt|tut|keine|nichts|nur|unverändert|verteilzentrum|zustellzentrum|paketzentrum|warte|wartet|status)
      4 (zustellzentrum|paketzentrum|verteilzentrum|briefzentrum|depot|zustellbasis|sortierzentrum) * (seit|fest|hängen|hängt|liegt|bewegt|nichts)
      4 (liegt|hängt|steckt|steht|klemmt|festhängt) (seit|noch|immer|schon|fest|im|beim|bei) * (zustellzentrum|paketzentrum|verteilzentrum|depot|zoll|tagen|wochen|dhl|hermes|dpd|gls|fest)
      5 (werktage|tage|stunden|wochen) (habt|haben|hattet|hatten|wurde|wurden|war|sollte|sollten|hieß|hiess|stand|versprochen) * (versprochen|angegeben|zugesagt|heute|jetzt|tag|schon|mittlerweile|inzwischen|lieferzeit)
      4 (heute|jetzt|mittlerweile|inzwischen|schon|ist) (ist )? (schon )?tag (5|6|7|8|9|10|11|12|13|14|15|16|20|#number)
      4 (war|ist|sollte|brauche|gebraucht) (für|fuer|zur|zum) (eine|einen|die|den|meine|unsere)? * (hochzeit|geburtstag|weihnachten|taufe|feier|konfirmation|jubiläum) * (vorbei|zu spät|zu spaet|gewesen|war|schon|verpasst)
      4 (bewegt|tut|rührt|ruehrt|ändert|passiert) (sich )? (da |hier |seit |einfach )? (nichts|nix|gar nichts|seit|nicht)
      4 (sollte|sollten|hätte|hätten|müsste) * (da sein|längst|ankommen|angekommen|kommen|geliefert|schon)
      4 (seit|über|schon|mehr als|fast|knapp) (über|mehr als|fast|gut)? (einer|zwei|drei|vier|2|3|4|5|6|10|14) (tagen|tage|wochen|woche|monaten) * (warte|warten|nix|nichts|nicht|kein)
      4 (immer noch|noch immer|bis heute|noch) (nix|nichts|nicht|kein|keine) (da|angekommen|bekommen|gekommen|erhalten|lieferung|paket|ware)
      4 (tut sich|passiert|bewegt sich|rührt sich|ändert sich) (seit *)? (nix|nichts|gar nichts|nicht|nicht mehr)
      4 (sendungsstatus|status|tracking|sendungsverfolgung|paket|sendung) * (gleiche|gleich|derselbe|unverändert|hängt|steht still|nicht verändert|nix|nichts)
      4 noch (24|48|72) stunden
      3 (langsam reichts|reichts mir|ich kann nicht mehr|warte und warte)
    `,
    delivered_not_received: `
      5 (zugestellt|geliefert|ausgeliefert|abgegeben|übergeben|uebergeben|abgelegt|angekommen) * (aber|jedoch|obwohl|doch|trotzdem|allerdings|dabei|und|laut) * {nicht}
      5 (laut|als|angeblich|steht|heißt|heisst|status|sendungsverfolgung|tracking|zeigt|gemeldet|markiert|soll) * (zugestellt|geliefert|ausgeliefert|abgegeben|abgelegt|übergeben|zugestellt worden) * (aber|jedoch|nicht|nichts|nix|kein|keine|nie|obwohl|doch|habe)
      5 {nicht} * (erhalten|bekommen|da|angekommen|gekommen|gefunden) * (obwohl|aber|laut|angeblich|steht|trotz|dabei) * (zugestellt|geliefert|ausgeliefert|abgegeben)
      4 (als|angeblich|laut) * (zugestellt|geliefert|ausgeliefert) (markiert|angezeigt|gemeldet|worden|angegeben)?
      4 (paket|sendung|päckchen|lieferung|bestellung) * (gestohlen|geklaut|gestolen|entwendet)
      5 (beim|bei|an|einem|dem|vom) * (falschen|fremden|unbekannten|anderen) * (nachbarn|nachbar|adresse|haus|person|empfänger|hausnummer) * (abgegeben|zugestellt|geliefert|abgelegt)?
      5 (falsch|falsche|falschen|andere|fremde) * (adresse|haus|hausnummer|person|nachbarn|wohnung) * (geliefert|zugestellt|abgegeben|abgelegt|ausgeliefert)
      4 (nachbar|nachbarn|nachbarin) * (nichts|nicht|weiß|kennt|hat|abgegeben|keiner|niemand) * (nichts|nicht|weiß|paket|angenommen|bekommen)?
      4 (ablageort|briefkasten|haustür|vor der tür|packstation) * (nichts|nicht|kein|leer)
      3 (zustellnachweis|ablieferbeleg|ablieferungsnachweis|unterschrift)
      5 (zugestellt|geliefert) * (nix|nichts|niemand|leer)
      2 (briefkasten|haustür|nachbar|nachbarn)
      5 (übergeben|uebergeben|ausgehändigt|abgegeben|zugestellt|abgestellt|abgelegt|eingeworfen|hinterlegt) * (nichts|nix|niemand|kein|keiner|aber|obwohl|arbeiten|arbeit|allein|nicht|leer|wissen)
      5 (angeblich|laut|soll|sollte|anscheinend|vermeintlich|sendungsverfolgung) * (übergeben|uebergeben|zugestellt|abgegeben|abgestellt|abgelegt|ausgeliefert|geliefert|eingeworfen|empfangen|hinterlegt)
      4 (da|hier|dort) (liegt|ist|war|steht|lag) (aber |jedoch |leider |überhaupt |gar )? (nichts|nix|kein|keins|niemand)
      4 (nachbarn|nachbar|nachbarin|hausmeister|mitbewohner) (wissen|weiß|weiss|haben|hat|wusste|wussten) (auch |von |es |das )? (nichts|nicht|kein|keins|von)
      4 (ablageort|garagenvertrag|abstellgenehmigung|vor der haustür|vor der haustuer|vor der tür|im hausflur|briefkasten) * (nichts|nix|leer|nicht|kein|aber)
      5 (angeblich|laut|soll|heißt es|heisst es|behauptet|app|status|tracking|mail) * (zugestellt|übergeben|uebergeben|abgegeben|abgelegt|geliefert|angekommen|gesteckt|eingeworfen|hinterlegt) * (nix|nichts|niemand|nicht|kein|keiner|arbeit|leer|nie)
      5 (angeblich|behauptet|soll|laut) * (dhl|hermes|dpd|ups|gls|bote|fahrer|postbote|zusteller) * (briefkasten|tür|tuer|nachbarn|ablageort|übergeben|zugestellt|abgegeben|abgelegt|gesteckt)
      4 (vor der|an der|hinter der|im) (tür|tuer|haustür|briefkasten|garage|haus) (liegt|ist|war|lag|steht) (nix|nichts|nicht|kein)
      4 (kamera|klingel) * (niemand|keiner|nichts)
      4 hier (ist|liegt|war|kam) (nichts|nix|kein|keins|nicht)
      4 an mich (übergeben|uebergeben|zugestellt|ausgehändigt)
    `,
    return_to_sender: `
      5 (geht|gehen|ging|kommt|ist) * zurück * (zu euch|zu ihnen|absender|an sie|zum absender|an euch)
      4 wieder zurück (zu|an)
      5 (zurück|zurueck|retour|rückläufer|ruecklaeufer) * (absender|versender|an sie|an euch|ins lager|zum händler)
      5 (rücksendung|rueckläufer|rückläufer|zurückgeschickt|zurückgesendet|zurueckgeschickt|zurückgegangen|zurueckgegangen|geht zurück|geht zurueck) (an|zum|zu) (den |dem |die )?(absender|versender|sie|ihnen|euch)
      5 (unzustellbar|nicht zustellbar|annahme verweigert|nicht abgeholt|empfänger unbekannt|empfänger nicht|empfaenger nicht|nicht ermittelbar|konnte nicht zugestellt)
      4 (zustellversuch|zustellversuche|zustellung|zustellen|lieferversuch) * (fehlgeschlagen|gescheitert|erfolglos|nicht möglich|nicht moeglich|erfolgt|nicht geklappt|nicht angetroffen|verpasst|nicht erfolgreich)
      3 (nicht angetroffen|nicht zuhause|nicht zu hause|nicht geklingelt|niemand da|abwesend) * (paket|bote|zusteller|lieferung|fahrer|dhl|zustell*)?
      4 adresse (nicht gefunden|unvollständig|unbekannt|nicht auffindbar|existiert nicht)
      4 (abholfrist|lagerfrist|abholung|abholen|filiale|packstation|postfiliale|paketshop) * (abgelaufen|verpasst|zurück|überschritten|nicht mehr|nicht abgeholt|vorbei)
      -4 (retourenlabel|retourenschein|widerruf)
      2 (absender|zustellversuch|abholung)
      5 (geht|ging|kommt|kam|wird|wurde|ist|läuft|fährt|auf dem weg) * (an euch|zu euch|an sie|zu ihnen|an den absender|zum absender|an absender) (zurück|zurueck|zurückgeschickt|zurückgesendet|retour)
      4 (fahrer|bote|zusteller|paketbote|kurier|dhl|hermes|dpd|gls|ups) * (nicht|keine|keinen) (gefunden|angetroffen|geklingelt|zustellen|auffindbar|klingel|erreicht|zustellbar)
      3 (nochmal|noch mal|noch einmal|erneut|wieder) (losschicken|schicken|senden|verschicken|zusenden|zustellen|versenden|rausschicken)
      -4 (retoure|umtausch|widerruf)
      5 (empfänger|empfaenger|adressat|adresse|anschrift) (unbekannt|unbekannt verzogen|nicht gefunden|nicht ermittelbar|unvollständig)
      5 (geht|ging|gegangen|wieder|zurück|ist|retour) (wieder)? (zurück|retour|bei euch|bei ihnen|an euch|an den absender)
      4 (packstation|filiale|paketshop|post|abholstation) * (tage|behalten|abgelaufen|zurück|frist|aufgehoben)
      4 (postboten|paketboten|boten|zusteller|dhl|fahrer) * verpasst
      4 (nochmal|noch mal|erneut|wieder) (los|schicken|zuschicken|losschicken|versenden|zustellen|rausschicken|senden)
    `,
    wrong_or_missing_item: `
      4 (bekommen|erhalten|geliefert|gekommen|kam) * bestellt (hatte|habe|war|hab|wurde)
      5 (falsch|falsche|falschen|falscher|falsches|verkehrte) (artikel|produkt|produkte|ware|größe|groesse|grosse|farbe|modell|lieferung|bestellung|teil|schuhe|paket|buch|menge|version|sache|schuh|sorte|duft|kleid|hose|jacke|ring)
      5 (falsch|falsche|falschen|falsches|anderes|andere|anderen) * (geliefert|erhalten|bekommen|geschickt|verschickt|zugeschickt|gesendet|zugesandt)
      5 (geliefert|erhalten|bekommen|geschickt|gesendet) * (falsch|falsche|falschen|falsches|anderes|andere)
      5 (nicht|nichts) (das|die|den|der|was)? * (was ich )?(bestellt|bestellte|bestellten) (habe|hab|hatte|wurde)?
      4 (entspricht|entsprechen|stimmt|passt|sieht) * (nicht|nichts|überhaupt nicht|gar nicht) * (beschreibung|bestellung|bild|bildern|foto|fotos|angaben|website|abbildung|überein)
      4 (nicht|anders) wie (beschrieben|abgebildet|bestellt|auf dem)
      5 (fehlt|fehlen|fehlte|fehlten|fehlend|fehlende|fehlender|fehlendes|vergessen|vermisse) * (artikel|teil|teile|produkt|stück|paar|etwas|ein|eine|im paket|in der|zwei|noch|schrauben|zubehör|ladekabel|hälfte|im karton|flasche|lieferung)
      4 (artikel|teil|teile|produkt|stück|zubehör|etwas|flasche|schraube*|hälfte) (fehlt|fehlen|fehlte|fehlten|hat gefehlt|nicht dabei|nicht enthalten|war nicht)
      4 (fehlt|fehlen|fehlte|fehlten|unvollständig|unvollstaendig|nicht vollständig|teillieferung)
      4 (paket|karton|lieferung|umschlag|schachtel|packung) * (leer|unvollständig|unvollstaendig|leeres)
      4 leer* (paket|karton|umschlag|packung|schachtel)
      4 (nur|lediglich|bloß|bloss|erst) * (ein|eine|einen|eins|1|2|zwei|teil|hälfte|die hälfte|einen teil|von) * (erhalten|bekommen|geliefert|angekommen|da|drin|im paket|dabei)
      4 (bestellt|gekauft|bezahlt) * (aber|jedoch|und) * (erhalten|bekommen|geliefert|geschickt|kam|angekommen)
      4 (statt|anstatt|anstelle) * (erhalten|bekommen|geliefert|geschickt|kam|bestellt*|der|des|einer|eines)
      4 (rest|restliche|restlichen|zweite paket|zweites paket) * (bestellung|lieferung|artikel|ware|paket|fehlt|kommt|noch)
      4 (verwechselt|vertauscht|falschlieferung|fehllieferung)
      -5 (nichts|nie) bestellt
      -5 falsch* * (adresse|hausnummer|nachbar*|anschrift|haus)
      -4 falsch* * bestellt
      -4 fehlt * (geld|erstattung|gutschrift|rechnung|antwort|bestätigung)
      4 (sollten|sollte|hätten|hätte) * (aber|jedoch|nur) * (drin|dabei|enthalten|waren|da|nur)
      2 (fehlt|fehlen|falsch|falsche|nur)
      5 (lag|war|waren|ist|sind|gab|lagen|kam) * (nur|bloß|bloss|lediglich) (ein|eine|einer|eins|1|zwei|2|die hälfte)
      5 (zwei|drei|vier|fünf|sechs|2|3|4|5|6|beide|paar) * (gekauft|bestellt|bezahlt|genommen) * (nur|bloß|lediglich|eins|eine|einer)
      5 (nicht|gar nicht|überhaupt nicht) (meine|mein|meins|das|die|der|unsere|das was) (sachen|bestellung|ware|richtige|richtigen|bestellte|bestellt|artikel|paket|ding|von mir)
      5 (schwarz|weiß|weiss|rot|blau|grün|gelb|braun|rosa|grau|dunkelblau|größe|groesse|s|m|l|xl|falsch|falsche) (geschickt|bekommen|geliefert|erhalten|gesendet|drin|gekommen) * (bestellt|wollte|gewollt|sollte|stattdessen)
      4 (bestellt|gewollt|gekauft) (war|hatte|habe|wurde|hab)
      4 (bestellt|gekauft|bezahlt) * (aber|und|stattdessen|doch|sondern) * (bekommen|geliefert|erhalten|geschickt|gekommen|drin|lag|angekommen)
      4 (sondern|statt|anstatt|anstelle) (eine|einen|ein|der|die|das|meiner|meines|dessen)
      3 (sachen|bestellung|paket|ware) (von|einer|eines) (jemand|andere|anderen|fremden|jemandem|wem anders)
      5 (wollte|bestellt|bestellte|gewollt|hatte|genommen|gewählt) * {farbe} * (bekommen|geschickt|gekommen|erhalten|kam|geliefert|da)
      5 (nur|bloß|bloss|lediglich) (eine|einer|eins|zwei|drei|vier|2|3|4|5) (von|statt|der) (den|meinen)? (zwei|drei|vier|fünf|sechs|2|3|4|5|6)
      4 (nicht|nix|fehlt|fehlen|waren nicht|war nicht) (mit)? (dabei|drin|enthalten|beigelegt|mitgeliefert|im paket|im karton)
      5 (gehört|gehören|gehoert) (mir|uns) nicht
      4 (das|dies) (ist|sind|war) nicht * (das|die|den|der|was) (ich|wir) * (ausgesucht|bestellt|gewählt|wollte|gekauft)
      4 (jemand|jemandem|einem) anderen? (ware|sachen|paket|bestellung|kunden)
      -4 falsch* * (angeklickt|geklickt|ausgewählt|erwischt)
    `,
    customs_duties: `
      4 (steuer|steuern|gebühr|gebühren) * (kassieren|verlangt|verlangen|nachzahlen|paket)
      5 (zoll|zollgebühren|zollgebuehren|zollkosten|zollabfertigung|zollamt|zollinhaltserklärung|verzollung|verzollt|verzollen|einfuhrumsatzsteuer|einfuhrabgaben|einfuhrgebühren|einfuhrzoll|importgebühren|einfuhrsteuer|zollgebühr)
      4 (dhl|ups|fedex|post|paketdienst|bote|zusteller|spediteur) * (verlangt|fordert|will|möchte|kassiert) * (geld|gebühr|gebühren|euro|steuer|zahlung|bezahlen)
      3 (mehrwertsteuer|mwst|steuern|abgaben) * (schweiz|ausland|import|einfuhr|zusätzlich|nachzahlen|zahlen)
      2 (steuer|steuern|zoll)
      5 (zoll|post|dhl|ups|fedex|bote|zusteller|spediteur) (will|wollen|verlangt|verlangen|möchte|fordert|fordern|soll|kassiert) * (euro|geld|zahlen|gebühr|gebuehr|steuer|abgaben|#number)
      5 (ups|dhl|fedex|post|zusteller|postbote|fahrer|paketdienst) * (will|wollen|verlangt|fordert|kassiert|haben) * (bevor|rausrückt|rausrücken|aushändigt|nachzahlen|euro)
      5 (mehrwertsteuer|mwst|steuer|steuern|kosten|etwas|gebühren|abgaben) * (schweiz|norwegen|england|usa|einfuhr|import|drauf|drauflegen|dazu|an der grenze)
      4 (bei der einfuhr|einfuhrumsatzsteuer|einfuhr)
      4 (schweiz|norwegen|großbritannien|england|usa) * (mehrwertsteuer|mwst|steuern|gebühren|abgaben|zuzahlen)
    `,
    shipping_options: `
      4 packstation * (liefern|schicken|senden|versenden|liefert)
      5 (liefern|liefert|versenden|versendet|verschicken|verschickt|schickt|schicken|versand|lieferung|liefer) * (nach|in die|ins|ins ausland|an eine packstation|an packstation|auf die|in) (österreich|oesterreich|schweiz|deutschland|frankreich|italien|spanien|polen|niederlande|holland|luxemburg|ausland|eu|usa|england|uk|belgien|europa|insel|packstation|südtirol|dänemark|liechtenstein)
      5 (versandkosten|versandgebühren|lieferkosten|portokosten|porto|versandkostenfrei|versandpreis|versandpauschale|lieferzeit|lieferzeiten|versandart|versandarten|versandoptionen|liefergebiet|lieferoptionen|versanddauer|expressversand|expresslieferung|express versand|standardversand|versandmöglichkeiten)
      4 (was|wie viel|wieviel|wie hoch) * (kostet|kosten|ist|sind) * (versand|lieferung|porto|versandkosten|express)
      4 (wie lange|wie schnell) * (lieferung|versand|liefern|geliefert|lieferzeit) * (dauert|nach|normalerweise|in der regel)?
      4 (liefern|versenden|verschicken) sie (auch|an|nach|ins|in|am|samstags|per)
      4 (kostenloser|gratis|kostenlos|kostenfreier|kostenlose|schneller) (versand|lieferung|liefern)
      4 (versand|lieferung) (kostenlos|gratis|möglich|am samstag|per express|ins ausland|an packstation|nach hause)
      4 (abholen|abholung|selbstabholung|selbst abholen|click and collect) * (laden|filiale|geschäft|lager|vor ort|möglich|ihnen|store)?
      3 (mit welchem|welcher|welchen) (paketdienst|versanddienstleister|dienstleister|versender|versand)
      -4 (nicht|nichts|noch) * (erhalten|bekommen|angekommen|geliefert|da)
      -4 (versandkosten|porto) * (rücksendung|retoure|erstatt*|zurück*)
      -3 (paketshop|abholfrist|abgelaufen)
      5 was kostet * (versand|lieferung|porto)
      2 (versand|lieferung|versandkosten|liefern)
      5 (schickt|liefert|versendet|verschickt|sendet|liefern|schicken|versenden|verschicken|versand) (ihr|sie|man)? (auch )? (in|nach|an|auf|innerhalb|aufs|ins) (die|der|das|den)? (schweiz|österreich|oesterreich|luxemburg|holland|niederlande|frankreich|belgien|italien|spanien|dänemark|polen|usa|england|ausland|eu|insel|inseln|liechtenstein|packstation|packstationen|südtirol|paketshop)
      5 (express|expressversand|eilversand|premiumversand|overnight) * (bis|da|wann|ankommen|kostet|schneller|freitag|morgen|samstag|montag|möglich)
      4 (was|wie viel|wieviel) (würde|wuerde|wird|kostet|kosten|macht) (das|der|die|es)? * (kosten|versand|lieferung|porto|versandkosten|nach)
      4 (wenn|falls) ich (heute|jetzt|morgen|express|bis) * (bestelle|nehme|zahle|wähle|buche) * (da|wann|an|bis|kommt|hier)
      4 (schickt|liefert|versendet|verschickt|sendet|liefern|schicken|versenden) (ihr|sie) (das|es|auch)? (auch)? (nach|in die|in den|ins|auf)
      4 (wenn ich|falls ich) * (bestelle|bestell) * (da|ankommen|haben|hab|morgen|samstag|freitag|montag|wochenende|noch)
      4 (im laden|im geschäft|in der filiale|vor ort|bei euch|selbst) * abholen
      4 (was|wie viel|wieviel) (kostet|kosten|kostets) (das|der|die)? (versand|porto|lieferung|express*)
    `,
    preorder_backorder: `
      5 (vorbestellung|vorbestellt|vorbestellen|vorbestellte|vorbestellter|pre order|preorder|vorverkauf)
      4 (rückstand|rueckstand|nachlieferung|nachgeliefert|lieferrückstand|teillieferung)
      4 (bestellt|bezahlt|gekauft) * (nicht (mehr )?(lieferbar|vorrätig|verfügbar|auf lager)|ausverkauft)
      4 (erscheinungstermin|erscheinungsdatum|veröffentlichung|release)
      3 (wann) * (wieder )?lieferbar
      2 (vorbestellt|lieferbar)
      5 (vorbestellt|vorbestellung|vorbestellen|vorbestellte|vorbestellungen)
      5 (vorbestellt|vorbestellung|vorbestellen|vorreserviert|erscheinungstermin|erscheinungsdatum|release|nachlieferung|lieferrückstand)
      4 (wann|schon) (wieder)? * (reinkommt|nachschub|nachgeliefert|lieferbar)
    `,
    change_order_items: `
      5 in (meiner|der) bestellung * (tauschen|ändern|austauschen|ersetzen|wechseln)
      4 (größe|groesse|farbe|menge|artikel|modell|variante) * bestellt * (ändern|aendern|umändern|korrigieren|tauschen)
      3 bestellt * (noch )?(ändern|aendern|umändern)
      5 {ding} * (ändern|aendern|abändern|anpassen|bearbeiten|ergänzen|erweitern|umändern)
      5 (ändern|aendern|änderung|aenderung|anpassen|bearbeiten|ergänzen) * (der |meiner |an meiner |meine |die )?(bestellung|auftrag|bestellten)
      4 (größe|groesse|grosse|farbe|menge|artikel|modell|variante|gravur|anzahl|stückzahl|versandart|liefertermin|wunschtermin|sorte) * (ändern|aendern|tauschen|wechseln|umändern|anpassen|korrigieren|geändert|umbestellen)
      4 (artikel|produkt|teil|etwas|einen|noch|weitere|weiteren|position) * (hinzufügen|hinzufuegen|dazu bestellen|dazubestellen|ergänzen|entfernen|löschen|rausnehmen|herausnehmen|nachbestellen|dazu packen|dazulegen|streichen)
      4 (hinzufügen|dazubestellen|entfernen|rausnehmen|herausnehmen|dazupacken|mitschicken) * (bestellung)?
      4 (falsche|falschen|falsches|falsch|falsche größe|falsche farbe) * (bestellt|ausgewählt|ausgewaehlt|gewählt|angeklickt|angegeben|eingegeben)
      4 (bestellungen) * (zusammenfassen|zusammenlegen|zusammen verschicken|kombinieren|zusammen)
      4 (vergessen) * (hinzuzufügen|zu bestellen|einzugeben|gutscheincode|anzugeben|einzulösen)
      4 (geschenkverpackung|grußkarte|grusskarte|geschenkpapier) * (hinzu*|dazu|noch|vergessen|bestellung)
      -5 {adresse}
      -4 (umtausch|umtauschen|passwort|konto|zahlungsart|zahlungsmethode)
      5 (noch|zusätzlich|außerdem|bitte|gern|gerne|auch) (ein|eine|einen|zwei|was|etwas) (zweite|zweiten|zweites|weitere|weiteren|weiteres|dritte|extra|anderes)? * (dazu|dazupacken|dazulegen|hinzufügen|mitschicken|mitbestellen|draufpacken|ergänzen|beilegen|mit rein|mit dazu|zur bestellung|in die bestellung|reinpacken)
      5 (dazupacken|dazulegen|mit dazupacken|hinzubestellen|dazubestellen|mitschicken|nachbestellen)
      5 (in|größe|groesse|farbe|grade|gerade|eben) (s|m|l|xl|xxl|36|37|38|39|40|41|42|schwarz|rot|blau|weiß|der|falsche|falscher|falschen)? * (bestellt|genommen|gewählt|ausgewählt|angeklickt) * (sollte|wollte|ändern|aendern|statt|brauche|eigentlich|meinte|lieber)
      4 (vor|bevor|ehe) (dem |der |es |sie |das )? (versand|verschicken|rausgeht|versenden|versendet|verschickt|lieferung) * (ändern|aendern|tauschen|austauschen|anpassen|korrigieren|umstellen|dazu*)
      4 (ändern|aendern|umändern|tauschen|anpassen) (vor|bevor) (dem|der|es|sie) (versand|rausgeht|versendet|verschickt)?
      4 (genommen|bestellt|gewählt|ausgesucht) * (aber|doch) * (lieber|besser|doch|stattdessen)
      4 (dazulegen|dazupacken|hinzufügen|dazu tun|dazubestellen|reinlegen|draufpacken|rausnehmen|weglassen|rausmachen|entfernen)
      3 (ändern|tauschen|umändern) * (bevor|vor dem) * (verschickt|versand|rausgeht|losschickt)
      3 (aufpreis|differenz) (zahle|zahl|bezahle|übernehme)
    `,
    return_request: `
      4 (bekomme|kriege|schicke|schicken|geht|sende) * zurück * (zu euch|zu ihnen|an euch|an sie)?
      4 (zu euch|zu ihnen|an euch|an sie) zurück
      3 (stehen|steht) mir * nicht
      5 {will} * (zurückschicken|zurueckschicken|zurücksenden|zuruecksenden|zurückgeben|zurueckgeben|retournieren|retoure|rücksendung|ruecksendung|rückgabe|rueckgabe|retour)
      5 (zurückschicken|zurueckschicken|zurücksenden|zuruecksenden|zurückgeben|zurueckgeben|retournieren|zurückschicke|zurücksende)
      5 (retourenlabel|retourenschein|rücksendeetikett|ruecksendeetikett|rücksendeschein|ruecksendeschein|retourenetikett|rücksendelabel|retouraufkleber|retourenaufkleber|rücksendung|ruecksendung|rückgabe|rueckgabe|retourenportal|rückgaberecht|rueckgaberecht|retoure|retouren|rücksendekosten|rücksendeadresse|retourenadresse|rücksendeformular|retourkosten)
      4 (retoure|rücksendung|rückgabe) (anmelden|starten|beantragen|veranlassen|einleiten|machen|anfordern|erstellen)
      4 (gefällt|gefaellt|passt|passen|gefallen|zusagt|überzeugt|entspricht) (mir |uns )?(leider |doch |überhaupt |so )?nicht
      4 (label|etikett|aufkleber) * (rücksend*|zurück*|retoure*|drucken|ausdrucken)
      3 (umtauschrecht|widerrufsrecht|14 tage|rückgabefrist|widerrufsfrist)
      3 (nicht) (zufrieden|überzeugt|meine größe|mein geschmack)
      -4 zurück an (den )?absender
      -4 (zurückgeschickt|zurückgesendet|retourniert|zurückgesandt|retoure) * {geld}
      -3 (rückmeldung)
      2 (zurück|retoure|rückgabe|zurueck)
      5 (wie|wohin|wo|an wen|was muss) (schicke|sende|gebe|kann|soll|muss|läuft|funktioniert|geht|bringe|mache) * (zurück|zurueck|zurückschicken|zurücksenden|zurückgeben|retoure|retournieren|rücksendung|rückgabe|retour)
      5 (wie) (läuft|funktioniert|geht|ist) * (retoure|rücksendung|rückgabe|retouren|umtausch)
      4 (ist|sind|war|waren) * (nichts|nicht|nix) (für|fuer|mein|meine|unser|so ganz) (mich|uns|ihn|sie|fall|stil|geschmack|meins)?
      4 (gefällt|gefallen|passt|passen|sagt|taugt|steht|stehen) * (nicht|nich|gar nicht)
      4 (etikett|retourenlabel|label|rücksendeetikett|retourenschein|rücksendeschein|paketschein|retourenaufkleber) * (drucken|ausdrucken|bekomme|schicken|brauche|liegt|fehlt|selber|selbst)?
      3 (anprobiert|ausprobiert|angezogen)
      4 (zurückschicken|zurueckschicken|zurückgeben|zurueckgeben|zurücksenden|retournieren|loswerden)
      4 (wie|würde|möchte|kann) * (bekomme|bekomm|krieg|kriege|schicke|schick|sende|gebe|geb|bringe) * (zu euch|zu ihnen|an euch|wieder)? (zurück|zurueck|retour)
      3 (gefällt|gefaellt|passt|steht|mag|sagt) * (nicht|gar nicht|überhaupt nicht|leider nicht|doch nicht)
      3 (etikett|etiketten|schild) (ist|sind|hängt)? (noch)? (dran|daran|dran ist)
    `,
    exchange: `
      5 gegen * (andere|anderen|größere|groessere|kleinere|neue|neues|anderes) * (tauschen|umtauschen|wechseln|eintauschen)
      5 (umtausch|umtauschen|umgetauscht|umzutauschen|austauschen|austausch|eintauschen|ausgetauscht|tauschen|tausche|wechseln gegen)
      4 (zu|viel zu|etwas zu|leider zu|ein bisschen zu) (klein|groß|gross|eng|weit|kurz|lang|schmal|breit|locker|knapp)
      4 (größe|groesse|grosse|nummer) (größer|kleiner|groesser|kleiner nehmen|zu groß|zu klein|passt nicht)
      4 (andere|anderen|größere|groessere|kleinere|nächste|richtige|nächstgrößere|richtigen) (größe|groesse|grosse|farbe)
      4 (ersatz|ersatzlieferung|ersatzartikel|ersatzprodukt|neulieferung|neues exemplar|ersetzen|ersetzt)
      4 (passt|passen) (mir |leider |ihm |ihr |uns )?(leider |gar |überhaupt )?nicht
      3 (fällt|fallen) (sehr |zu )?(klein|groß|gross) aus
      -3 welche (größe|groesse|grosse)
      -4 in (meiner|der) bestellung
      4 (nummer|größe|groesse) (größer|kleiner|groesser)
      2 (größe|groesse|klein|groß|eng|weit|tauschen)
      4 (zu|viel zu|etwas zu|bisschen zu|leider zu) (groß|gross|klein|eng|weit|lang|kurz|knapp|breit|schmal)
      5 (eine|ne|einer|zwei) (nummer|größe|groesse|grösse) (kleiner|größer|groesser|grösser|drunter|drüber|höher|darunter|darüber)
      5 (habt|haben|gibt|hättet|hätten) (ihr |sie |es )? * (in|in der) (36|37|38|39|40|41|42|43|44|s|m|l|xl|größe|groesse|einer) * (für|tausch*|umtausch*|stattdessen|dafür)
      4 (zu|bisschen|etwas|sehr|viel zu) (eng|groß|gross|klein|weit|kurz|lang|schmal|breit|knapp) * (tausch*|umtausch*|dafür|größe|groesse|nummer|andere|krieg|stattdessen|haben)
      4 (halbe|eine)? (nummer|größe|groesse) (größer|kleiner|groesser|mehr|weniger|drüber|drunter)
      3 (drücken|drückt|versinke|schlackert|kneift|zwickt|spannt|zu eng|zu groß|zu klein|zu weit)
      4 (habt|haben|gibt) (ihr|sie|es) (den|die|das|sie|ihn) * in (s|m|l|xl|xs|36|38|40|42|44|größe|schwarz|einer)
    `,
    refund_request: `
      5 {will} * (rückerstattung|rueckerstattung|erstattung|rückzahlung|geld zurück|geld zurueck|erstattet|erstatten|zurückerstattet|mein geld)
      5 (erstatten|erstattung|zurückerstatten|rückerstattung|rueckerstattung|zurückzahlen|überweisen) * (sie|mir|den|betrag|kaufpreis|kosten|verlange|fordere|bitte|beantragen|vollständige|teilweise|geld)
      5 (geld|kaufpreis|betrag|kosten) (wieder )?(zurück|zurueck|erstattet|erstatten|zurückhaben|wiederhaben|zurückerstatten)
      4 (verlange|fordere|erwarte|bestehe auf|beantrage) * (erstattung|geld|rückzahlung|rückerstattung|entschädigung|gutschrift|kaufpreis)
      3 (erstattung|rückerstattung|rueckerstattung|rückzahlung|erstatten|geld zurück|geld zurueck|preisminderung|entschädigung|wiedergutmachung|preisnachlass|kulanz|teilerstattung)
      -4 (rückgabe|erstattungs)richtlinie*
      5 (will|möchte|moechte|hätte gern) * geld (wieder|zurück|zurueck)
      2 (geld|erstatten|erstattung)
      5 (will|möchte|moechte|verlange|fordere|gebt|geben|wollen|hätte|überweist|erstattet|zahlt) * (geld|kohle|kaufpreis|betrag) (wieder|zurück|zurueck|zurückhaben|wiederhaben|retour|sofort)
      4 (warte|wartet|warten) (nicht|keinen tag|keine) (länger|laenger|mehr|mal) * (geld|erstatt*|zurück)
      5 (gebt|gib|geben|will|möchte|wollen|hätte) * (mein|meine|mir|das|unser) (#number|20|30|40|50|60|100)? (geld|euro|kohle|betrag) (wieder|zurück|zurueck)
      5 (geld|betrag|euro) (wieder|zurück)? (auf|aufs) (meine|meiner|mein|meinem|das) (karte|konto|kreditkarte) * (haben|zurück|will|möchte)
      5 (kein|keinen|statt|anstatt|nicht) (gutschein|gutscheine|einem gutschein|einen gutschein) * (geld|sondern|zurück|erstattung)
      4 (vollen|ganzen|kompletten|gesamten) (betrag|kaufpreis|preis)
      -4 (nix|noch nicht|immer noch) * (da|konto)
    `,
    refund_status: `
      5 {geld} * (noch )?(immer )?{nicht} * (erhalten|bekommen|da|angekommen|eingegangen|gutgeschrieben|erfolgt|überwiesen|auf dem konto|zurück|gesehen|drauf)
      5 (wo|wann|wie lange|status|stand|warte|warten|immer noch|bis wann) * {geld}
      5 {nicht} * {geld} * (erhalten|bekommen|da|eingegangen|zurück|angekommen)
      4 {geld} * (status|stand|dauert|wann|wo|warte|warten|ausstehend|offen|bearbeitet|überwiesen|verzögert|immer noch)
      4 (zurückgeschickt|zurueckgeschickt|zurückgesendet|retourniert|zurückgesandt|retoure|rücksendung|zurückgegeben|storniert|stornierung) * {geld}
      4 (retoure|rücksendung|paket|ware) * (angekommen|eingegangen|erhalten|bearbeitet|bei ihnen) * (wann|noch|keine|{geld}|bestätigung)
      4 (nur|falscher|zu wenig|teilweise|falschen) * (erstattet|erstattung|betrag erstattet|gutgeschrieben)
      4 (kontostand|konto) * (noch )?(nichts|kein|nicht) * (gutgeschrieben|eingegangen|{geld})
      4 wann (kommt|bekomme|erhalte|kriege) * (geld|erstattung|gutschrift)
      2 (geld|erstattung|gutschrift)
      5 (zurückgeschickt|zurueckgeschickt|zurückgesendet|retourniert|zurückgegeben|zurückgebracht|eingeschickt|retoure) * (noch|immer|nichts|nix|kein|keine|nicht|bisher|bislang) * (konto|geld|erstatt*|gutschrift|überwiesen|eingegangen|da|gutgeschrieben|bekommen|erhalten|nichts)
      5 (auf|in) (meinem|dem|unserem|mein) (konto|bankkonto|kreditkartenkonto|paypal|karte) * (nichts|nix|kein|nicht|noch)
      5 (wie lange|wann|bis wann|ab wann) * (geld|erstattung|rückzahlung|gutschrift|rückerstattung|erstattet|überwiesen) (wieder|zurück|zurueck|da|auf|drauf|kommt|habe|bekomme|ist|dauert|dauern)?
      -5 (warte|warten|wartet) (nicht|keinen|keine) (länger|laenger|mehr|tag)
      5 (bei euch|bei ihnen|angekommen|zurückgeschickt|retour|erhalten|eingegangen) * (konto|geld) * (nix|nichts|nicht|kein|noch)
      5 (wann|wie lange|wie lang|wie schnell) * (geld|erstattung|gutschrift|rückzahlung|rückerstattung|geld zurück)
      5 (erstattung|rückerstattung|gutschrift|rückzahlung|geld) * (raus|veranlasst|angewiesen|überwiesen|unterwegs|bestätigt) * (bank|konto|nichts|nicht|prüfen|noch)
    `,
    damaged_defective: `
      4 (funktioniert|geht|läuft|laeuft|funktionieren) * nicht mehr
      5 (ist|sind|war|waren|kam|angekommen|erhalten|geliefert|artikel|produkt|paket|ware|lieferung|bekommen|gerät) * {kaputt}
      4 {kaputt} * (angekommen|geliefert|erhalten|artikel|ware|paket|produkt|bekommen|zugestellt|verpackung|beim|gerät)
      4 (kaputt|defekt|defekte|beschädigt|beschaedigt|zerbrochen|transportschaden|mangelhaft)
      3 {kaputt}
      5 (funktioniert|funktionieren|geht|gehen|läuft|laeuft|lädt|laedt|schließt|klappt) (leider |einfach |gar |auch |überhaupt |noch )?(nicht|nicht mehr|kaum|nie)
      4 (lässt sich|laesst sich|lassen sich) (nicht|nicht mehr) * (einschalten|anschalten|laden|aufladen|öffnen|schließen|starten|verbinden)
      4 (fälschung|faelschung|gefälscht|kein original|nicht original|gebraucht|gebrauchte|benutzt|getragen|schon geöffnet|bereits geöffnet|nachgemacht|plagiat)
      4 (schlechte|schlechter|miese|minderwertige|mangelnde|grottige) (qualität|qualitaet|verarbeitung|zustand|ware)
      4 (qualität|qualitaet|verarbeitung) * (schlecht|miserabel|mies|mangelhaft|lässt zu wünschen|enttäuschend|katastrophe)
      4 (naht|reißverschluss|reissverschluss|akku|display|knopf|deckel|griff|henkel) * (kaputt|defekt|gerissen|offen|löst|ab|gebrochen|gelöst|hält nicht)
      3 (verpackung|karton|paket) * (offen|geöffnet|nass|zerrissen|beschädigt|eingedrückt)
      3 (reklamation|reklamieren|reklamiere)
      -5 (website|webseite|seite|shop|link|code|gutschein|gutscheincode|rabattcode|app|zahlung|login|passwort|warenkorb|bezahlung|anmeldung|kasse|sendungsverfolgung|konto|paypal) * (funktioniert|geht|klappt|läuft|defekt|kaputt) *
      4 beim (ersten|zweiten) (mal|tragen|benutzen|waschen) * (kaputt|gerissen|gebrochen|gegangen|defekt)
      2 (kaputt|defekt|problem|gerissen)
      5 (in|voller|lauter|tausend|einzelteile|1000) (tausend |lauter |vielen |viele |zig |einzelne )? (scherben|stücke|stücken|teile|teilen|einzelteilen|bruchstücke|trümmern|splitter)
      5 (reißverschluss|reissverschluss|knopf|naht|sohle|absatz|henkel|griff|träger|schnalle|scharnier|display|bildschirm|rad|fuß|deckel|kette|verschluss|riemen|gurt|bein|saum|reisverschluss) * (hin|kaputt|ab|abgegangen|abgefallen|gerissen|aufgegangen|auf|abgebrochen|gebrochen|weg|gelöst|rausgerissen|defekt|hinüber|auseinander|nicht|kaputtgegangen|abgerissen)
      5 (geht|gehen|springt|schaltet|funktioniert|lädt|leuchtet|startet|läuft|heizt|schließt|reagiert) * (nicht|nich|nimmer) (an|mehr|ein|auf|zu|richtig|mehr an|mehr auf)?
      5 (geht|gehen|springt|lässt sich) * nicht (mehr )? (an|einschalten|laden|auf|zu|öffnen|schließen)
      4 (nach|beim) (dem |der |nur |schon )? (zweimal|einmal|ersten|erste|erstem|zweiten|zweimaligem|einmaligem|paar|wenigen|einer|einem|zwei|drei) (mal |malen )? (tragen|waschen|benutzen|gebrauch|wäsche|benutzung|tag|tagen|wochen|verwenden|mal)
      3 (hin|hinüber|im eimer|auseinandergefallen|schrott|fällt auseinander|zerlegt|zerfetzt|zersplittert|zerschlagen)
      5 (in tausend stücken|in tausend stuecken|in scherben|zu bruch|zersprungen|auseinandergefallen|auseinandergebrochen|durchgebrochen|entzwei|zersplittert)
      4 (geht|gehen|ging|lässt|springt|laedt|lädt|funktioniert|läuft) (gar|jetzt|sich|plötzlich|überhaupt) (nicht|nimmer) (mehr)? (an|ein|einschalten|laden|aufladen|anschalten)?
      4 (reißverschluss|reissverschluss|griff|henkel|naht|sohle|absatz|scharnier|deckel|rad|motor|akku|knopf|riemen|display|bildschirm) * (hin|kaputt|ab|gerissen|gebrochen|durch|tot|abgefallen|lose|schrott|aufgegangen)
      4 (schon|bereits|gleich|sofort) (hin|kaputt|defekt|im eimer|hinüber|schrott)
      4 (display|bildschirm) * (strich|streifen|linie|pixel|flackert|schwarz)
      3 (gesprungen|geplatzt|gerissen|abgebrochen|geht nicht mehr an|gibt keinen mucks)
    `,
    warranty: `
      5 (garantie|garantiefall|gewährleistungsfall|gewährleistung|gewaehrleistung|garantieanspruch|garantiezeit|garantieleistung|gewährleistungsanspruch|garantiebedingungen|garantiekarte|herstellergarantie)
      4 (reparatur|reparieren|repariert|reparaturservice|ersatzteil|ersatzteile|einschicken|kundendienst)
      4 (nach|vor|erst|seit) * (monaten|monat|jahr|jahren|wochen|einem jahr) * (kaputt|defekt|gebrochen|funktioniert|geht nicht|gerissen)
      4 (kaputt|defekt|funktioniert nicht mehr|gebrochen) * (nach|vor) * (monaten|monat|jahr|jahren)
      4 (gekauft|gekaufte) * (monaten|monate|jahr|jahren) * (geht|kaputt|defekt|funktioniert)
      4 vor * (monaten|jahr|jahren) gekauft * (geht|kaputt|defekt|funktioniert|jetzt)
      2 (garantie|reparatur|reparieren)
      5 (vor|nach|seit) (#number|ein|einem|zwei|drei|14|15|18|10|11|12|anderthalb|knapp|gut|etwa|über|fast|einigen)? * (monaten|monat|jahr|jahren) (gekauft|bestellt|erworben|geht|kaputt|defekt|im einsatz)
      4 (gilt|greift|besteht|läuft|habe ich|hab ich|noch) * (garantie|gewährleistung|gewaehrleistung)
      4 (garantie|gewährleistung|gewaehrleistung)
      4 (nach|seit) (#number|6|8|10|12|14|18|anderthalb|eineinhalb|einem|zwei|drei)? * (monaten|monate|jahr|jahren) * (geist aufgegeben|durch|hin|kaputt|tot|hinüber|motor|defekt)
      5 (greift|gilt|zählt|läuft) (da|die|noch|hier) (noch)? (was|garantie|gewährleistung|etwas)
    `,
    promo_price: `
      4 (billiger|günstiger|guenstiger|reduziert) * (differenz|unterschied|erstatten|erstattet)
      4 (heute|jetzt|inzwischen|mittlerweile) * (billiger|günstiger|guenstiger|reduziert)
      5 (gutschein|gutscheine|gutscheincode|gutscheinkarte|geschenkgutschein|geschenkkarte|rabatt|rabatte|rabattcode|rabattaktion|rabattcodes|promocode|aktionscode|promo code|coupon|gutscheincodes|freundschaftswerbung|bonuspunkte|treuepunkte|black friday|punkte einlösen|newsletter rabatt|studentenrabatt|willkommensrabatt|skonto|preisgarantie|bestpreisgarantie|preisanpassung)
      5 (gutschein|code|rabatt|gutscheincode|rabattcode|coupon) * (funktioniert nicht|geht nicht|ungültig|ungueltig|abgelaufen|nicht angenommen|nicht einlösen|nicht akzeptiert|nicht abgezogen|vergessen|nicht angewendet|klappt nicht|nicht gültig|fehlermeldung|einlösen|einloesen|eingeben)
      4 (angebot|angebote|aktion|aktionen|sale|sonderangebot|schnäppchen|reduziert) * (noch|gibt|gültig|heute|jetzt|aktuell)?
      4 (preis|preise) * (gesunken|günstiger|billiger|gefallen|geändert|reduziert|unterschied|differenz|höher|erhöht|anpassen|falsch)
      4 (günstiger|guenstiger|billiger|reduziert) * (jetzt|heute|bei|geworden|gesehen|anbieter|amazon|angeboten|bekommen)
      4 (was|wie viel|wieviel) (kostet|kosten)
      3 (preis|preise|preisliste|kostet|teuer|günstig)
      -5 (was|wie viel|wieviel) (kostet|kosten) * (versand|lieferung|rücksendung)
      4 code * (nicht (akzeptiert|angenommen|gültig|erkannt)|ungültig|abgelaufen)
      2 (preis|rabatt|gutschein)
      5 (code|gutschein|rabatt|rabattcode|gutscheincode|aktion|hallo*) * (nicht|nie|kein|vergessen) (mehr |richtig )? (abgezogen|angerechnet|berücksichtigt|angenommen|eingelöst|verrechnet|akzeptiert|funktioniert|übernommen|gegriffen|angewendet)
      5 (nach|seit|kurz nach|tage nach|tag nach) (meinem |dem |meiner |der )? (kauf|bestellung) * (billiger|günstiger|guenstiger|reduziert|gesenkt|runtergesetzt|im angebot|heruntergesetzt)
      5 (differenz|preisdifferenz|unterschied|preisunterschied) (erstatten|zurück|bekommen|gutschreiben|erstattet|ausgleichen|zahlen|auszahlen)?
      5 (bekomme|kriege|erstattet|gebt|zahlt|gibt es|bekommen) * (differenz|preisdifferenz|unterschied)
      4 (billiger|günstiger|guenstiger) (geworden|als|jetzt|gemacht|zu haben|angeboten)
      5 (newsletter|neukunden|willkommen*|10|15|20|prozent|rabatt) * (nicht|nix|kein) * (abgezogen|angezeigt|angerechnet|berücksichtigt|eingelöst|funktioniert)
      4 (billiger|günstiger|guenstiger|reduziert|runtergesetzt|im angebot) * (jetzt|heute|entgegenkommen|differenz|gekauft|könnt|kann)?
      4 (rabatt|nachlass|vergünstigung|ermäßigung) (für|fuer|auf|bei)
      -4 (kein|keinen|statt|anstatt) (einem|einen)? (gutschein|gutscheine)
    `,
    payment_billing: `
      5 (zwei|doppelte|mehrere|2|drei|zweite) (abbuchungen|buchungen|belastungen|zahlungen|abbuchung|lastschriften)
      3 (abbuchungen|abbuchung)
      5 (doppelt|zweimal|zwei mal|2x|mehrfach|zu viel|zuviel|falsch|dreimal) * (abgebucht|belastet|berechnet|bezahlt|gezahlt|eingezogen|abgezogen|in rechnung)
      5 (abgebucht|belastet|berechnet|eingezogen|abgezogen) * (doppelt|zweimal|zu viel|zuviel|falsch|mehrfach)
      5 (zahlung|bezahlung|zahlungsvorgang|kreditkarte|karte|paypal|klarna|überweisung|lastschrift|bezahlen) * (fehlgeschlagen|abgelehnt|funktioniert nicht|geht nicht|klappt nicht|fehler|problem|probleme|nicht möglich|nicht akzeptiert|nicht angenommen|nicht durchgeführt|abgebrochen|verweigert|nicht eingegangen|hängt|nicht verbucht)
      5 (problem|probleme|fehler|schwierigkeiten|kann nicht|fehlermeldung) * (zahlung|bezahlung|bezahlen|zahlen|kreditkarte|paypal|klarna|kasse)
      5 (rechnung|rechnungen|rechnungskopie|mahnung|mahnungen|inkasso|zahlungserinnerung|quittung|kaufbeleg|zahlungsbeleg|rechnungsnummer|mahngebühr|mahngebühren|rechnungsbetrag|kassenbon|mwst ausweis*)
      4 (zahlungsart|zahlungsarten|zahlungsmethode|zahlungsmethoden|zahlungsmöglichkeiten|zahlungsmoeglichkeiten|zahlungsweise|ratenzahlung|ratenkauf|auf rechnung|kauf auf rechnung|vorkasse|nachnahme|bankverbindung|zahlungsfrist|sofortüberweisung|rechnungskauf)
      4 (bezahlen|zahlen|bezahlung|zahlung) * (mit|per|auf|via|in) (paypal|klarna|kreditkarte|rechnung|raten|apple pay|google pay|vorkasse|nachnahme|überweisung|lastschrift|bar|amex|ec karte|giropay)
      4 (geld|betrag) * (abgebucht|eingezogen|belastet|abgezogen) *
      4 (abgebucht|bezahlt|überwiesen|gezahlt) * (aber|jedoch|trotzdem) * (keine|nicht|bestellung|bestätigung)
      3 (abgebucht|belastet|zahlung|bezahlung|bezahlt|bezahlen|überwiesen|überweisung|lastschrift|abbuchung)
      -4 {geld}
      -3 (zoll|versandkosten|rücksende*)
      2 (zahlung|rechnung|bezahlt|karte|paypal|konto)
      5 (zweimal|doppelt|2x|zwei mal|2 mal|dreimal|mehrfach) (abgebucht|belastet|bezahlt|eingezogen|berechnet|abgezogen|gezahlt|abgerechnet|kassiert)
      5 (ordentliche|richtige|korrekte|saubere|eine|die|meine|unsere) rechnung (mit|für|fuer|auf|über|ausgestellt|als|an|bekommen|per)
      4 (ust|ust idnr|ust id|umsatzsteuer|mwst|mehrwertsteuer|ausgewiesen|buchhaltung|steuerberater|finanzamt)
      4 rechnung * (mwst|mehrwertsteuer|ausgewiesen*|buchhaltung|firma|steuer*)
    `,
    subscription: `
      5 (abo|abos|abonnement|abonnements|abonniert|abbestellen|newsletter|mitgliedschaft|abonnieren|probeabo|probemonat|verlängerung|automatisch verlängert|abo kündigen|abokündigung|monatsbox)
      4 (kündigen|kuendigen|kündigung|kuendigung|gekündigt|pausieren|aussetzen) * (abo|abonnement|mitgliedschaft|vertrag|premium|box)?
      4 (abo|abonnement|mitgliedschaft) * (kündigen|kuendigen|pausieren|ändern|beenden|gekündigt|abbestellen|verlängert|stornieren)
      4 (abmelden|austragen|keine) * (newsletter|werbung|werbemails|emails|e mails|mails|verteiler) (mehr)?
      3 (monatlich|monatliche|monatlichen) (abbuchung|lieferung|zahlung|box)
      2 (abo|gekündigt|kündigen|newsletter|verlängert)
      5 (nicht|keinen|keine|nichts|kein) (mehr )? (monatlichen|monatliche|monatlich|jeden monat|regelmäßig|wöchentlich*)
      5 (monatlichen|monatliche|monatlich|jeden monat|im monat|regelmäßige|wöchentliche) * (nicht mehr|kündigen|kuendigen|beenden|stoppen|aussetzen|abbestellen|pausieren|abbuchen|abgebucht|abgebucht|bekommen)
      4 (nichts|nicht|kein geld) mehr (abbuchen|einziehen|belasten|abbuchen lassen)
      4 (stoppen|stornieren|aussetzen|auslassen|pausieren|überspringen|anhalten|kündigen) * (monatlich*|jeden monat|box|abo|lieferung)
      4 (monatlich*|jeden monat|nächste box|nächste lieferung) * (stoppen|aussetzen|auslassen|pausieren|überspringen|anhalten|abbestellen|nicht mehr)
      5 alle (4|6|8|2|3|vier|zwei|sechs|acht|drei) (wochen|monate)? (auf|statt|zu|und) (alle)?
      -5 newsletter * (rabatt|prozent|10|15|20|code|gutschein)
    `,
    product_question: `
      4 (verfügbar|verfuegbar|lieferbar|vorrätig|vorraetig|auf lager|wieder da|nachschub|ausverkauft|wieder verfügbar|wieder lieferbar|wieder erhältlich|erhältlich)
      5 (größentabelle|groessentabelle|größenberatung|welche größe|welche groesse|welche grosse|größe nehmen|größe empfehlen|größe brauche|maßtabelle)
      4 (maße|masse|abmessungen|material|inhaltsstoffe|zutaten|zusammensetzung|kompatibel|wasserdicht|waschbar|spülmaschinenfest|vegan|technische daten|gebrauchsanweisung|bedienungsanleitung|anleitung|haltbarkeit|mindesthaltbarkeitsdatum|pflegehinweise|akkulaufzeit|durchmesser|gewicht)
      4 (aus welchem|woraus|was für ein|welches) (material|stoff|holz|leder|besteht|ist)
      4 (wie groß|wie gross|wie lang|wie schwer|wie breit|wie hoch|wie dick|wie viele) (ist|sind) *
      4 (haben|habt|verkaufen|führen|gibt|bieten|kommt|kommen) (sie|ihr|es|das|die|den) * (auch|noch|in größe|in groesse|in grösse|in schwarz|in rot|in blau|in weiß|in anderen|in einer|wieder|artikel|modell)
      4 (unterschied|unterschiede) (zwischen|von)
      4 (empfehlen|empfehlung|empfehlt|beraten|beratung|ratsam) * (sie|produkt|für|creme|größe|mir|welche|welches)?
      4 (wie) (benutze|verwende|wasche|reinige|pflege|montiere|installiere|benutzt|verwendet|wäscht|nimmt|funktioniert|baue|wende|stelle|lade) (ich|man|das|die|der|es)?
      4 (geeignet|passend|passt|eignet sich|verträglich) * (für|zu|fuer|bei|auf)
      4 (frage|fragen|info|infos|information|informationen) (zu|zum|zur|über|ueber|bezüglich) (dem|der|den|einem|einer|ihrem|ihren|ihrer|diesem|produkt|artikel|ihr)? (produkt|artikel|größe|modell|material|produkten|artikeln|uhr|ring|creme|matratze)?
      3 (ist|sind|hat|kann) (das|der|die|dieser|diese|dieses|man) * (original|echt|kompatibel|geeignet|wasserdicht|vegan|gut|enthalten|dabei|möglich)
      3 (suche|interessiere mich|bin auf der suche|interesse an) * (nach|für|einen|eine|ein|nach einem|nach einer)?
      3 (welche|welcher|welches|welchen) * (besser|beste|bester|empfehl*|unterschied|passt|nehmen)
      3 (farben|größen|modelle|varianten|sorten|düfte)
      -4 (meine|meiner|mein|unsere) (bestellung|sendung|lieferung|paket|erstattung)
      -4 (falsche|falschen) (größe|groesse|farbe)
      4 (gibt es|gibts|habt ihr|haben sie) * (auch|noch|in) (in )?(braun|schwarz|weiß|weiss|rot|blau|grün|grau|größe|groesse|einer anderen|anderen farben|kleiner|größer)
      3 (gibt es|gibts) (das|den|die|es)
      2 (verfügbar|größe|farbe|material|produkt)
      5 (verträgt|vertragen|geeignet|eignet|hilft|passt|darf|kann) * (creme |produkt )? (für|bei|mit|jemand|von|zu|man) * (allergie|allergiker|nussallergie|haut|kinder|babys|schwanger|schwangere|schwangerschaft|hunde|katzen|empfindliche|draußen|aussen|außen|spülmaschine|mikrowelle|induktion)
      5 (trägt|traegt|hält|haelt|passt|verkraftet|schafft|fasst|reicht|hat) (das|die|der|es|er|sie|dieses|diese|dieser|in das|in die|auf das) * (regal|tisch|kg|kilo|mikrowelle|liter|spülmaschine|backofen|waschmaschine|schrank|bett|aus|stand)
      3 (verträgt|spülmaschinenfest|mikrowellengeeignet|backofenfest|belastbar|belastbarkeit|tragkraft|füllmenge|inhaltsstoffe|allergene)
      4 (fällt|faellt|fallen|fällst) (der|die|das|es|sie|er)? (eher|sehr|normal)? (groß|gross|klein|normal) aus
      4 (hält|haelt|eignet|taugt|passt|reicht) (der|die|das|sich|es|er|sie) * (warm|wasserdicht|in|für|auf|bei|kälte|spülmaschine*|zu|aus)
      4 (ist|sind) (der|die|das|es|er|sie) * (wasserdicht|spülmaschine*|geeignet|kompatibel|stabil|warm genug|waschbar)
      4 (kriegt|bekommt|habt|gibt) (ihr|es) (die|das|den|der)? * (wieder|nochmal|bald|rein|auf lager|nachschub|auch in)
      4 gibt es (den|die|das) * (auch)? in
    `,
    site_checkout: `
      5 (website|webseite|seite|app|shop|onlineshop) stürzt
      5 (website|webseite|internetseite|seite|shop|onlineshop|app|warenkorb|bestellvorgang|kasse|homepage|link) * (funktioniert nicht|geht nicht|lädt nicht|laedt nicht|fehler|fehlermeldung|hängt|haengt|abgestürzt|stürzt ab|leer|klappt nicht|nicht erreichbar|problem|probleme|öffnet nicht|offline|down|langsam|kaputt|funktioniert irgendwie nicht)
      5 (problem|probleme|fehler|fehlermeldung|schwierigkeiten) * (website|webseite|seite|onlineshop|app|warenkorb|bestellvorgang|bestellen|beim bestellen|homepage)
      5 (warenkorb|bestellvorgang|bestellprozess)
      4 (bestellung|bestellvorgang|kauf) (aufgeben|abschließen|abschliessen|abzuschließen|aufzugeben|absenden|tätigen|machen|abschicken)
      4 (kann|konnte|können|lässt sich|möglich) (ich |leider |man |hier )?(nicht|nichts|keine) * (bestellen|bestellung|kaufen|in den warenkorb|abschließen|aufgeben|auswählen|anklicken|hinzufügen)
      4 (wie|möchte|moechte|würde|kann|will|wo) (kann|ich|man|gerne|ich gerne)? * (bestellen|kaufen|eine bestellung aufgeben|einkaufen)
      3 (bestellen|kaufen|fehlermeldung)
      -4 (storn*|zurück*|retour*|erstatt*|umtausch*|geliefert|angekommen|erhalten|falsch*)
      4 (klicke|klick|drücke|anklicke) * (passiert nichts|nichts passiert|geht nicht)
      4 (passiert nichts|nichts passiert) * (klick*|drück*)
      2 (website|seite|button|klicke|fehler)
      5 (komme|kommen|komm|gelange|lande) * (nicht|nich) (über|ueber|weiter|auf|zur|bis|an|mehr) (die |der |zum |zur |den |das )? (zahlungsseite|kasse|zahlung|warenkorb|seite|bestellseite|bezahlseite|hinaus|vorbei|weiter)?
      5 (dreht|drehen|lädt|laedt|hängt|ruckelt|rödelt) (sich )? * (der kreis|kreis|im kreis|und lädt|ohne ende|weiter|und nichts|das rädchen|rädchen|sich auf)
      4 (zahlungsseite|bezahlseite|kassenseite|bestellseite|warenkorb|kasse) * (lädt|hängt|leer|weiß|fehler|nicht|abbricht|bricht|dreht|weiter)
      5 (drücke|klicke|klick|drück|gehe|tippe) * (bezahlen|kaufen|bestellen|kasse|weiter|zahlen) * (dreht|nichts|nix|fehler|warenkorb|hängt|lädt|passiert)
      5 (seite|website|webseite|shop|homepage|app) (bringt|zeigt|wirft|meldet|sagt|gibt) (mir)? (immer|eine|einen) (fehlermeldung|fehler)
      5 (knopf|button) * (ausgegraut|grau|reagiert nicht|geht nicht|tot)
      -4 dreht sich im kreis * (bot|mensch|chat)
      -4 (bot|chatbot) dreht sich
    `,
    account_access: `
      5 (passwort|passwörter|passwoerter|kennwort|einloggen|einlogen|anmelden|anmeldung|login|log in|eingeloggt|zugangsdaten|benutzername|bestätigungscode|verifizierungscode|zwei faktor|kundenkonto|benutzerkonto|registrieren|registrierung|registriert|kundenaccount)
      5 (konto|account|profil) * (löschen|loeschen|gesperrt|sperren|erstellen|anlegen|deaktivieren|ändern|entsperren|schließen|eröffnen|zugreifen|zugriff|aktivieren|gelöscht|zusammenführen|wiederherstellen)
      4 (löschen|loeschen|erstellen|anlegen|eröffnen|sperren|schließen|zugriff|zugang) * (konto|account|profil|kundenkonto|benutzerkonto)
      4 (meine|meinen|meiner) (daten|nachnamen|namen|telefonnummer|e mail adresse|email adresse|mailadresse|handynummer|persönlichen daten) (ändern|aendern|aktualisieren|korrigieren|löschen|anpassen)
      4 (dsgvo|datenschutz|datenauskunft|personenbezogene*)
      3 (mein|meinem|meinen|ein) (konto|account|profil)
      -5 (bankkonto|girokonto|paypal konto|auf (mein|meinem|das|unser|dem) konto)
      -5 konto * (abgebucht|belastet|eingegangen|gutgeschrieben|überwiesen)
      -4 (newsletter|retoure) * (anmelden|abmelden)
      -4 (retoure|rücksendung) anmelden
      4 (komme|kommen) (ich )?(nicht|nicht mehr|leider nicht) * (konto|account|profil|rein)
      2 (konto|account|anmelden)
      5 (mail|e mail|email|link|code|sms) * (passwort|kennwort|zurücksetzen|bestätigung|registrierung|freischaltung|anmeldung)? * (kommt|bekomme|erhalte|kam|kriege|ankommen|angekommen) (leider |einfach |immer noch |noch )? (nicht|nie|keine|nichts|kein) (an)?
      5 (passwort|kennwort|zugangsdaten) (ändern|aendern|vergessen|zurücksetzen|neu|falsch|geht|funktioniert|mail|link)
      -5 (euro|geld|abgegangen|gegangen|abgebucht|erstatt*|nichts|noch nichts|bezahlt) * (konto)
      -5 (von|auf|vom) (meinem|mein|dem|unserem) (konto|bankkonto|girokonto)
      5 (komm|komme|kommt|kann) (ich)? (nicht|nimmer) (mehr)? (rein|in mein|in meinen|ins konto|einloggen|anmelden)
      4 (neue|andere) (mailadresse|e mail adresse|emailadresse|mail|e mail) * (profil|konto|eintragen|ändern|hinterlegen)
      4 (profil|konto|daten) * (löschen|loeschen|entfernen)
    `,
    complaint_feedback: `
      5 (beschwerde|beschweren|beschwere|beschwerden|unzufrieden)
      4 (unverschämt|unverschaemt|unverschämtheit|frechheit|unmöglich|skandal|katastrophe|katastrophal|unfassbar|lächerlich|peinlich|abzocke|saftladen|schlimmste|schlechteste|unprofessionell|unfreundlich|inkompetent|sauerei|schweinerei|mieser|miserabel|miserabler|unterirdisch|unter aller sau|unseriös|unzumutbar)
      4 (service|kundenservice|kundendienst|support|erfahrung|laden|firma|lieferant|bote) * (schlecht|schlechter|mies|miserabel|katastrophe|katastrophal|unfreundlich|unmöglich|enttäuschend|grottenschlecht|super|toll|klasse|prima|hervorragend|freundlich)
      4 (schlechter|mieser|miserabler|toller|super|hervorragender|schlechte|schlechtester|bester) (service|kundenservice|support|kundendienst|erfahrung|laden|shop)
      4 (bewertung|rezension|feedback|kritik|lob|verbesserungsvorschlag|anregung) * (abgeben|schreiben|geben|hinterlassen|negative|schlechte|positive)?
      3 (vielen dank|danke) (für|fuer) (die|den|das|ihre|ihren|eure|schnelle*) * (service|hilfe|lieferung|bearbeitung|unterstützung|arbeit|schnelle)?
      4 (sehr zufrieden|begeistert|super zufrieden|bin glücklich|liebe es|ganz toll|großes lob)
      4 (nie wieder|letzte mal|letztes mal|verbraucherzentrale|rechtsanwalt|anwalt|trustpilot|schlechte bewertung|rechtliche schritte|verbraucherschutz)
      2 (enttäuscht|enttaeuscht|enttäuschend|sauer|verärgert|veraergert|wütend|ärgerlich|ärgere|genervt|inakzeptabel)
      2 (service|katastrophe|danke|super|zufrieden)
      5 (unverschämt|unverschaemt|unfreundlich|frech|pampig|respektlos|patzig|herablassend|angeschrien|unhöflich|aufgelegt|beleidigt|abgewimmelt|ausgelacht|angepflaumt) * (am telefon|mitarbeiter|mitarbeiterin|hotline|kundendienst|kundenservice|behandelt|fahrer|geredet|gesprochen|verkäufer*|bote|worden|niemand|mir)
      4 (geben|leiten|gib|leite|weiterleiten|weitergeben|melden) * (an|der|ihrer|dem) (die |ihre |den |ihren )? (leitung|geschäftsführung|geschaeftsfuehrung|chef|vorgesetzten|vorgesetzte|management|zuständigen) (weiter)?
      3 (ein witz|eine frechheit|unmöglich|frechheit|zumutung|saftladen|unter aller sau|katastrophe|unverschämtheit)
      5 (unverschämt|unverschaemt|unfreundlich|frech|respektlos|pampig|unhöflich) (zu|gegenüber) (mir|uns)
      5 (weiter so|großes lob|grosses lob|ein lob|hut ab|daumen hoch|spitze|klasse gemacht|gut gemacht)
      4 (wollte|kurz|möchte|nur) * (sagen|bedanken|loben) * (großartig|wunderschön|super|toll|klasse|spitze|danke|zufrieden|begeistert|perfekt)
      -5 (danke|vielen dank) * (aber|leider|jedoch|allerdings|nur)
    `,
    contact_human: `
      5 (mit|an|zu) (einem |einer |dem |jemandem |jemand |echten |einem echten |ihrem )?(menschen|mitarbeiter|mitarbeiterin|person|berater|kundenservice|kundendienst|jemandem|ansprechpartner|vorgesetzten|support|manager|agenten) (sprechen|reden|verbinden|verbunden|telefonieren|chatten|kontaktieren|weiterleiten|wenden|schreiben)?
      5 (telefonnummer|rufnummer|hotline|servicenummer|kundenhotline|service hotline|kontaktnummer|telefonisch|servicehotline)
      4 (rückruf|rueckruf|zurückrufen|zurueckrufen|rufen sie mich|anrufen|ruft mich|anruf)
      4 (ansprechpartner|mitarbeiter sprechen|echter mensch|echten menschen|kein bot|keinem bot|menschlichen|kundenbetreuer)
      4 (wie|wo) (kann|erreiche|kontaktiere|können) (ich|man|wir) (sie|euch|jemanden|den kundenservice|den kundendienst|ihnen)? * (erreichen|kontaktieren|anrufen|sprechen|schreiben|erreicht)?
      4 (niemand|keiner|nie|keine|nicht) (geht|antwortet|erreichbar|reagiert|meldet|antwort|rückmeldung|rueckmeldung|reaktion) *
      4 (öffnungszeiten|oeffnungszeiten|servicezeiten|geschäftszeiten|erreichbarkeit)
      3 (kundenservice|kundendienst|kundenbetreuung|hilfe|brauche hilfe|helfen|jemand da|ist da jemand)
      -3 telefonnummer (ändern|aktualisieren|falsch)
      4 nummer * (anrufen|erreichen|erreichbar)
      2 (nummer|anrufen|telefon|erreichen)
      4 (echten|richtigen|normalen|realen|lebenden) (menschen|mitarbeiter|person|ansprechpartner)
      -4 (heute|gestern|eben) am telefon * (unverschämt|unfreundlich|frech|geredet|behandelt|beleidigt|aufgelegt)
      -3 telefon * (niemand|keiner|noch nie) * (mit mir geredet|so behandelt)
      5 (echten|echter|richtigen|richtiger|wirklichen) (menschen|mensch|mitarbeiter|person)
      5 (rückruf|rueckruf|zurückrufen|zurueckrufen|ruft mich|rufen sie mich|anrufen unter)
      5 (nummer|jemand|jemanden|menschen) (zum|den man|die man|wo man|unter der) * (anrufen|erreichen|sprechen)
    `,
    other: `
      5 (händlerpreise|händlerkonditionen|haendlerpreise|einkaufspreise|b2b)
      4 (produkte|artikel|marke) * (in unserem|in unser|unserem laden|unserem sortiment|wiederverkaufen)
      5 (kooperation|kooperationsanfrage|zusammenarbeit|partnerschaft|influencer|influencerin|sponsoring|großhandel|grosshandel|händleranfrage|wiederverkäufer|vertriebspartner|franchise|affiliate|testimonial|händler werden|markenbotschafter*)
      5 (bewerbung|bewerben|stellenangebot|stellenanzeige|praktikum|ausbildung|jobangebot|freie stelle|offene stellen|lebenslauf|initiativbewerbung|stelle als)
      5 (abwesenheitsnotiz|automatische antwort|abwesenheit|nicht im büro|außer haus|bin derzeit nicht|im urlaub bis|automatisch generiert)
      4 (wo|gibt|haben|nächste|nähe) * (filiale|filialen|laden|geschäft|ladengeschäft|store|geschäfte|verkaufsstelle|showroom|händler)
      4 (filiale|ladengeschäft|geschäft|laden|showroom) (in|nähe|vor ort|geöffnet|besuchen)
      4 (unsere|wir) (agentur|firma|unternehmen) (bietet|bieten|ist|sind)
      4 (suchmaschinenoptimierung|seo|backlink|gastbeitrag|gastartikel)
      3 (spende|spenden|verein|presse|presseanfrage|schulprojekt|umfrage|muster|warenprobe)
      5 (ihre|eure|euren|ihren|euer|ihr) (sachen|produkte|artikel|waren|sortiment|kollektion|marke) * (verkaufen|anbieten|führen|fuehren|vertreiben|aufnehmen|listen|ins sortiment)
      5 (händler|haendler|wiederverkäufer|wiederverkaeufer|großhandel|grosshandel|händlerkonditionen|einkaufspreise|großhandelspreise|händleranfrage|b2b|vertriebspartner)
      4 (kleinen|kleiner|unser|unseren|unserem|eigenen) (laden|geschenkeladen|geschäft|boutique|shop|café|conceptstore) * (verkaufen|führen|anbieten|sortiment|händler|konditionen)
      5 (aushilfe|aushilfen|job|jobs|stelle|stellen|mitarbeiter gesucht|bewerben|bewerbung|praktikum)
      5 (ins sortiment|sortiment aufnehmen|wiederverkaufen|weiterverkaufen|in unserem laden|händlerkonditionen)
      4 (führen|fuehren|betreiben|haben) * (laden|geschäft|shop|boutique|café|cafe) * (würden|sortiment|verkaufen|anbieten)
    `,
  },
};
