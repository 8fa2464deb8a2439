import type { Lexicon } from "./lexicon.ts";

/** English, as customers write it: hurried, misspelt, polite or angry. */
export const en: Lexicon = {
  language: "en",
  lists: {
    colour:
      "black|white|blue|navy|red|green|pink|grey|gray|brown|beige|yellow|purple|orange|cream|silver|gold|small|medium|large",
    thing:
      "order|orders|ordr|oder|package|packages|pkg|pakage|parcel|parcels|parcle|item|items|itm|stuff|delivery|shipment|product|products|purchase|purchases|goods|things|box|shoes|shirt|dress|book|books|gift|present",
    not: "not|dont|doesnt|didnt|didn|havent|hasnt|hadnt|havnt|hasent|isnt|arent|wasnt|werent|wont|never|no|nothing|still nothing|cant|cannot|couldnt|aint|yet to|nvr|without|neither|none",
    got: "received|recieved|recived|receive|recieve|recive|receiving|receipt|recvd|rcvd|recd|got|gotten|get|getting|arrive|arrived|arived|arriving|came|come|coming|delivered|deliver|delivrd|delivery|delivring|here|reached|reach|turned up|shown up|showed up|show up|appeared|seen",
    want: "want|wanna|wants|like|love|need|wish|would like|id like|pls|please|kindly|plz|trying|try|tried|hoping|hope|able|going|have|must|how|can|could|may|help|possible|let me|want to|assist|assistance",
    change:
      "change|changed|changing|chnage|chage|update|updated|updating|edit|editing|modify|modifying|correct|correcting|amend|fix|alter|switch|redirect|reroute|replace|adjust|set up|setup|enter|entering|add|adding|submit",
    address:
      "address|adress|adres|addres|addresses|shipping details|delivery details|shipping info|zip code|zipcode|postcode|postal code|apartment number|house number|street name|street number|apt number|unit number",
    money:
      "refund|refunds|refnd|rfund|reimbursement|reimbursements|reimburse|rebate|rebates|restitution|restitutions|compensation|compensations|money back|moneyback|my money|credit note",
    broken:
      "damaged|damage|damages|dammaged|broken|broke|brokn|cracked|crack|cracks|defective|defect|defects|defected|faulty|fault|faults|shattered|smashed|torn|ripped|rip|dented|dent|leaking|leaked|leaks|leak|scratched|scratch|scratches|malfunctioning|malfunction|malfunctions|crushed|busted|bust|stained|stain|stains|rotten|mouldy|moldy|mold|expired|spoiled|bent|warped|chipped|snapped|mangled|kaput|fell apart|falling apart|fallen apart|came apart|coming apart|in pieces|bits|dead on arrival|doa|unusable|destroyed|wrecked|ruined|peeling|tampered|melted|squashed",
    days: "day|days|week|weeks|wk|wks|month|months|fortnight|ages|forever|hours|weekdays",
    pay: "charged|charge|charges|billed|debited|deducted|dedcuted|withdrawn|taken|paid",
    carrier:
      "courier|couriers|driver|drivers|postman|postie|postwoman|post lady|mailman|mail man|mail carrier|carrier|delivery man|delivery guy|delivery guys|delivery boy|delivery driver|delivery person|delivery executive|delivery partner|delivery company|delivery people|delivery firm|transport|lorry|post office|dpd|evri|hermes|ups|fedex|usps|royal mail|yodel|dhl|gls|an post|parcelforce|canada post|australia post|auspost|blue dart|delhivery",
    weekday:
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|fridays|saturdays|sundays|weekend|mon|tue|tues|wed|thu|thurs|fri",
    month:
      "january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|sep|oct|nov|dec|spring|summer|autumn|winter|christmas|easter",
    many: "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|1|2|3|4|5|6|7|8|9|10|11|12|14|15|16|18|20|21|30|couple of|a couple of|few|a few|several|many|over a|more than a|nearly a|almost a|a whole|a good|half a",
    few: "one|two|three|four|five|six|seven|eight|nine|ten|twelve|1|2|3|4|5|6|7|8|9|10|12|14|15|16|18|19|20|24|25|30|40|48|50|60|100|250|500",
    someone:
      "someone|somebody|some one|a person|a stranger|stranger|scammer|scammers|thief|hacker|hackers|whoever|anyone|somebody else|someone else|criminal|criminals|fraudster|fraudsters|they",
    bank: "bank|banks|visa|mastercard|amex|american express|paypal|klarna|card company|card issuer|card provider|credit card company|credit card provider|issuer|chase|barclays|hsbc|citi|citibank|hdfc|hdfc bank|capital one|wells fargo|monzo|revolut|bank of america|credit union|afterpay|stripe",
    size: "size|sizes|small|medium|large|xs|s|m|l|xl|xxl|bigger|smaller|larger|longer|shorter|wider|narrower|34|36|37|38|39|40|41|42|43|44|45|46|6|7|8|9|10|11|12|14|16|18",
    spare:
      "jug|lid|part|parts|blade|blades|battery|batteries|remote|hinge|wheel|wheels|filter|bowl|foot|feet|leg|legs|handle|knob|shelf|motor|belt|glass|hose|pump|bulb|jar|door|drawer|strap|pads|tip|tips|charger|cable|adapter|plug|power supply|screws|bolts|hardware|fittings|fixings|dowels|cam locks|bracket|brackets|key|keys|instructions|manual|cover|hooks|nuts",
  },
  phrases: {
    cancel_order: `
      5 {want} * (cancel|cancle|cancell|canceling|cancelling|cancelation|cancellation) * {thing}
      5 (cancel|cancle|cancell|canceling|cancelling) * {thing}
      5 (cancel|cancle) * #order
      5 (cancel|cancle) * #number
      4 {thing} * (cancel|cancelled|canceled|cancelling|canceling|cancellation|cancle)
      4 (cancel|cancle|cancell) (it|this|them|everything|asap|immediately|please|pls|plz|now)
      3 (please|pls|plz|kindly|to|must|can you|could you|can i|could i|need|want) (cancel|cancle|cancell)
      3 (cancel|cancle|cancell|cancelling|canceling|cancelation|cancellation)
      3 (cancelled|canceled|cancelation|cancellation)
      4 (stop|halt|abort|revoke|withdraw|rescind|void|kill|call off) * (my|the|this) (order|purchase|shipment)
      4 (dont|do not|please dont|plz dont) (ship|send|dispatch|process) * (it|this|order|that|them|package)
      4 (dont|do not|no longer|not) (want|need) * (my|the|this|that) * (order|purchase|item) * anymore
      4 (no longer|dont|do not) (want|need) (my|the|this|that|these|it) (order|purchase|orders|last)
      3 (no longer|dont|do not) (want|need) (it|them|this) (anymore|any more|any longer)
      3 changed my mind
      4 (ordered|bought|placed) * (by|in) (mistake|accident|error|accidentally)
      4 (accidentally|mistakenly|accidently) (ordered|bought|placed|purchased|submitted)
      3 ordered (twice|two times|double) * (mistake|accident|cancel)
      3 (placed|made) * (duplicate|double|same) * order*
      4 (before|not) * (it ships|it ship|ships|shipping out|its shipped|gets shipped|goes out) * (cancel|stop)
      3 (withdrawal|cancellation|termination|early exit|cancel) (fee|fees|charge|charges|penalty|penalties|cost|costs|policy)
      3 (right of withdrawal|cooling off period|withdraw from * (contract|purchase))
      -5 (dont|do not|not|didnt|did not|never) (want|wish|need|ask|asked|like) * (to|for) (cancel|cancle|cancelled|cancellation)
      -4 (why|was|got|been|automatically) * (cancelled|canceled) * (refund|money)
      -4 (cancel|cancelling|canceling) * (subscription|membership|plan|auto renew*|account|newsletter)
      2 (mistake|accidentally|wrong order|stop)
      5 (stop|halt|hold|pull|scrap|drop|bin|kill|void|forget|call off) (my|the|this|that|our|one of them|one of my|one|order|that order|it all) * (order|orders|#order|#number|delivery|purchase|before it)
      4 call off * (delivery|order|purchase|it)
      4 (wont|dont|do not|will not|no longer|not) (be )?(needing|need|require|requiring|want|wanting) * (any longer|any more|anymore|after all)
      4 (clicked|pressed|hit|tapped|ordered|bought|paid|purchased) (buy |order |pay )?(it )?(twice|two times|again by mistake|by mistake|accidentally|by accident)
      4 (before|until) (it|they|this|that) (goes|gets|is|leaves|ships|has) (out|shipped|sent|dispatched|posted|gone)
      4 (husband|wife|partner|mum|mom|dad|son|daughter|boyfriend|girlfriend|friend|brother|sister|colleague) * (already )?(bought|ordered|got|purchased) (the same|it|one|them|already|the)
      3 (circumstances|plans|mind|situation) (have |has )?(changed|change)
      3 (found|got|seen) (it|one|them|this) (cheaper|elsewhere|somewhere else|in a shop)
      4 (arent|isnt|not|no longer) (wanted|needed|required) (any more|anymore|any longer|after all)
      4 (pull|bin|scrap|stop) * (#order|#number) * (before|goes|ships|leaves)
      3 (clicked|hit|tapped) (on)? (the)? wrong
      4 (party|event|wedding|trip|holiday|move) (has been|was|is|got)? (postponed|cancelled|canceled|called off)
      5 (call|calling|called) (it|this|that|everything|the whole thing|the order|the whole order) (all )?off
      5 (bin|kill|halt|stop|abort|undo|delete|reverse|drop|pull) (my|the|this|our|that|the whole|the entire) (order|purchase|second one|duplicate|other one|whole thing)
      5 (bin|kill) (it|that|this|them|one of them|the second|the first|the other)
      5 (stop|halt|hold|catch|pull) (it|this|that|them|everything|the order|#number|#order|my order|the delivery|the shipment|the parcel|order) * (before|going out|from going|from being|leaving|shipping|packed)
      5 (stop|prevent) * from (going out|shipping|leaving|going)
      4 (no longer|dont|wont|do not|never|not) (have|got|having|had) (a|any|the|much)? (use|need|room|space) (for|it|them|this|now)?
      4 (is it|am i|not) too late * (cancel|stop|call|undo|pull)
      4 (oh no|by mistake|in error|accidentally|by accident) * (order|ordered|buy|bought|purchased|placed|hit|clicked)
      4 (order|ordered|purchased|placed|put through|bought) * (by mistake|in error|by accident|accidentally|mistakenly|the wrong thing)
      5 confirm (the|my|our|that)? cancellation
      4 (stop|cancel) (it|this|the order) (please|pls|if|before|asap|now)
      -4 (box|boxes|monthly|every month) * (any more|anymore)
      5 (kid|son|daughter|toddler|year old|child) * (bought|ordered|pressed|clicked)
      5 too late to (cancel|stop|call it off)
    `,
    change_address: `
      5 (billing|old|wrong) address * (instead|as shipping|by mistake|as delivery)
      4 (ship|send|deliver) (it|this|them|that|my order|the order|everything) to * (instead|lane|street|road|avenue|drive|apartment|apt)
      5 {change} * {address}
      5 (wrong|incorrect|old|previous|different|new|another|secondary|other) * {address}
      4 {address} * (change|changed|changing|update|updated|wrong|incorrect|correct|edit|modify|modification|outdated|typo|mistake|missing)
      4 (forgot|left off|left out|missed|omitted) * (apartment|apt|unit|flat|house number|street|suite|floor|zip|postcode|address)
      4 (ship|send|deliver|redirect|reroute|forward) (it|this|that|them|my order|the order|my package|the package|my parcel) * (to|instead) * (address|home|work|office|house|place|parents|friend|sister|brother|mom|neighbour|neighbor)
      4 (ship|send|deliver|sent|shipped|delivered) * to * (different|other|another|new) (address|place|location|city|state|name)
      3 (moved|moving|relocated) (house|home|to|apartment|flat|out|places|last|recently)
      3 (typo|mistake|error) in * (address|street|zip|postcode)
      3 (put|entered|gave|typed|used|provided|wrote) * (wrong|old|incorrect) * (address|zip|postcode|street|city|house)
      4 change * (delivery|shipping) (location|destination|details|info|information|place)
      3 (pickup point|pick up point|locker|drop off point) instead
      2 wrong (street|city|zip|house|apartment|postcode)
      -5 (delivered|deliverd|left|dropped) * (to|at) * (wrong|incorrect|different|another|someone|neighbo*)
      -5 (email|e mail|mail id|ip|web|paypal) address
      -3 return address
      2 (adress|address|zip|postcode|street)
      5 (get|have|send|sent|delivered|deliver|shipped|ship|posted|redirect|redirected|go) * (to|at) (my|the|our|his|her|a) (work|office|job|workplace|parents|mums|moms|neighbour|neighbor|friends|boyfriend|girlfriend|school|other address|new place|new house) * (instead|address)?
      4 (no one|noone|nobody|not|nobody s|no ones) (is |s |be )?(home|in|there|at home) (during|in|on|that|when|all|to)
      4 (should|supposed to|meant to) be * (not|instead of) *
      5 (put|gave|used|entered|typed|left|have|got|selected|sent to) (in )?(my|the|a|our) (old|wrong|previous|former|billing|incorrect|different) (postcode|post code|zip|zip code|address|house|flat|street|city|town|number|place)
      3 (postcode|post code|zip code|house number|flat number) (is|was|should) (be|wrong|missing|incorrect)
      4 (dropped|delivered|sent|left|brought|posted) (off)? (at|to) (my|the)? (work|office|workplace) (instead)?
      4 (im|i am|were|we are|now) (back|now)? (at|living at|living with) (my|our)? (mums|moms|parents|dads|new place|new flat|new house|girlfriends|boyfriends)
      4 (come|go|delivered|sent|shipped|dropped) (here|there|to this one|to the new one) instead
      4 (autofill*|auto filled|autocomplete*|prefilled|defaulted) * (old|flat|place|house|on there|one)
      5 redirect (it|this|them|the|my|that|order|parcel|to)
      4 to my (work|office|hotel|mothers|mums|moms|parents|friends|friend|sister|brother|daughters|sons|job|new house|new address|new home|college)
      5 (given|gave|put|entered|typed|wrote|used) (the |my |in |a |in the )?(wrong|old|incorrect) (zip|zip code|postcode|pincode|pin code|address|adress|house|street|phone|phone number|number|name|flat|city)
      4 (i|ive|i have|we|weve|we have|were|im|just|recently|since i) (just |recently |since |have |now )?(moved|relocated|moving) (house|home|flat|to|out|in|into|away|last|apartment|rooms|from|since|and|this|on|so)?
      4 (new|current|correct|right|proper|delivery|shipping|full) (address|adress|details) (is|below|should|would|here|are|now)
      5 (address|details) (is |are )?below
      5 (picked|used|chose) an address (from|i|that|of)
      -4 (same|right|email) address
      -4 (neither|wasnt|was not|not) (was )?me
      5 (surname|name|postcode|zip|eircode|pincode|house number|phone number|contact number) * (misspelt|misspelled|should be|should read|is wrong|wrong|to be replaced|needs changing|by mistake)
      5 billing (address|adress) * (shipping|delivery)
      5 change where (its|it is|it|my|the)
      5 (dont|do not) (send|deliver|ship) (it|them) there
    `,
    fraud_unauthorised: `
      5 (unauthorised|unauthorized|un authorized|fraud|fraudulent|fraudulently|phishing|hacked|hacker|hackers|identity theft|compromised|stolen card|stolen credit card)
      5 (did|do|have|has) (not|nt|never) * (authorise*|authorize*|place|placed|make|made|recognise|recognize) * (order|charge|purchase|payment|transaction|this|it)
      5 (didnt|never|havent|dont|not) (place|placed|make|made|authorise|authorised|authorize|authorized|recognise|recognize|recognised|recognized|buy|bought|purchase|purchased|order|ordered) (this|that|the|any|an|a|it|these|such|your) * (order|orders|charge|charges|purchase|payment|transaction|anything|item)
      4 (didnt|never|havent|did not|have not) (order|ordered|buy|bought|purchase|purchased) (anything|this|it|that|these|from you)
      4 (dont|do not|doesnt|cant) (recognise|recognize|recognice|know) * (charge|transaction|payment|order|purchase|debit|this)
      5 someone * (used|using|uses|stole|has) * (my) * (card|account|name|details|identity|paypal|email|credit)
      4 (unknown|suspicious|strange|unfamiliar|mysterious|unexplained) * (charge|charges|transaction|order|payment|withdrawal|debit|activity|login)
      4 (my) (card|credit card|debit card|account|paypal|identity) (was|has been|got|is|were) * (stolen|used|hacked|cloned|compromised)
      4 (is this|is it) (a )? (scam|fraud|phishing|legit)
      3 (scam|scammed|scammer|scammers)
      4 (order|charge|confirmation|purchase) * (i|we) (didnt|never|did not) (make|place|authorise|authorize|order)
      4 not (me|mine) * (order|charge|purchase|placed)
      4 (someone|somebody) (else )? * (ordered|bought|placed|purchased|charged) * (my|with|on|using)
      -4 (you|u) (guys|people)? (are|r) (fraud|scam|scammer*|fraudster*|cheat*)
      3 (no idea|dont know|not sure) what (this|that|the) * (charge|payment|transaction|order)
      4 never (bought|ordered|purchased|shopped) * (from|with|at|on) (you|your|u)
      2 (suspicious|unknown charge|stolen)
      5 (never|not) (even )?(heard of|dealt with|used|shopped with|been on|visited|bought from|ordered from|had anything to do with|signed up) (you|your|this|u)
      5 (gone|taken|left|took|charged|payment|debit|charge|money) * (never|dont|didnt|no idea|not) * (heard|ordered|bought|used|authorised|authorized|recognise|recognize|who you are|know you)
      4 (who are you|dont know who you are|no idea who you are) *
      4 (not|wasnt|isnt) (me|mine|my order|my purchase|ordered by me|placed by me)
      5 (what|which) order * (didnt|never|not|dont) (buy|bought|order|ordered|place|placed|make|made)
      5 (never|not) (once)? (shopped|been a customer|used your|bought a thing|bought anything) * (you|your|u|here)
      4 (know nothing|knew nothing|no knowledge) (about|of)
      3 (paid|bought|ordered|charged) (with|using|on|to) my card
      5 {someone} (is |are |has been |have been |s |was |keeps )?(using|ordering|buying) * (my|our|his|her|in my name)
      5 {someone} (s|is|has|have) (bought|ordered|used|hacked|got hold|got into|opened|been using|purchased)
      5 (card|account|details|identity|wallet|paypal|cards|data) (has been |was |got |were |is |been |have been |being |must have been |had been )(stolen|hacked|compromised|broken into)
      5 (it|that|this|order|they) (wasnt|was not|werent|isnt) (me|us|mine|my wife|my husband)
      5 neither (was|is|one was) (me|mine|us)
      5 (identity|id) (fraud|stolen)
      5 (never|not) (even |ever )?heard of (you|your|this|ye|u)
      4 (blocked|block|frozen|freeze|froze|cancelled) (my|the|our|his|her|this) (card|cards|account)
      4 (unknown|unauthorized|strange|suspicious) (order|charge|payment|purchase|transaction|debit|delivery|parcel|person|orders)
      5 (not ours|not mine|nothing to do with (me|us)|not my doing|wasnt our doing|have no knowledge|no knowledge of)
      4 (isnt|not|arent|wont be|wasnt) (held )?responsible
      -4 (wrong (person|number)|not him|not her|different person) # our message reached a stranger
      5 (identity theft|id theft|stolen identity|stolen card)
      5 (stuff|things|something|goods) (i|we) (didnt|did not|never) (buy|order|bought|ordered)
      5 (none|neither) of us (ordered|bought|placed|made)
      5 (dont|never) (even )?have an account (with|here)
      4 (police report|crime reference|crime number|crime ref|reported it to the police)
    `,
    dispute_chargeback: `
      4 bank * (reversing|reverse|reversed|disputing|claim|claiming|recall)
      2 (dispute|disputing|paypal case|bank)
      5 (chargeback|charge back|chargebacks|charge backs)
      5 (dispute|disputed|disputing|disputes) * (charge|charges|payment|transaction|purchase|bank|paypal|card|claim|amount)
      4 (opened|open|filed|file|filing|raise|raised|start|started|opening) * (dispute|paypal case|paypal claim|bank claim|case with)
      4 (paypal|bank|credit card company|card company|card issuer|klarna|visa|amex) * (dispute|case|claim|reverse|reversal)
      4 (going|go|contact|contacting|call|calling|contacted|called|speak|talk) * (to|with) (my|the) (bank|credit card company|card company|card issuer|credit card provider|card provider) * (dispute|reverse|money|refund|get)
      4 (reverse|reversed|reversing|reversal|stop) * (charge|charges|payment|transaction) * (bank|card)
      3 (dispute|disputed|disputing) (it|this|with)
      3 (buyer protection|section 75|purchase protection)
      -4 dispute * (return shipping|delivery|fee)
      5 (getting|get|ask|asking|having|have|tell|telling|contact|contacting|going to|through|via) (my |the )?(visa|mastercard|amex|bank|card|card company|paypal|klarna|credit card|bank to) * (reverse|reversing|dispute|cancel|claw|recall|back|refund|chargeback|charge back|money back)
      5 (claim|claiming|get) (it|this|the money|my money|the payment) back (through|via|from|with) (my |the )?(bank|card|paypal|visa|credit card|klarna)
      5 (raised|opened|logged|flagged|filed|started|reported|taken) (this|it|a case|a claim|that|a complaint) (up)? (with|through|via) (paypal|klarna|my bank|the bank|visa|mastercard|amex|my card|my credit card)
      5 (getting|get|have|having|asking|ask|tell|telling) (visa|mastercard|my bank|the bank|paypal|amex|my card company) (to)? * (pull|claw|take|reverse|back)
      5 (bank|paypal|visa|mastercard|card company|klarna) (has|have|already|has already) opened (a|the) (case|claim|investigation|dispute)
      4 (bank|paypal|visa|mastercard|card company|klarna) * opened (a|the) (case|claim|investigation)
      5 (reverse|reversed) (the|this|my|that|a) (charge|payment|money|transaction|funds)
      5 (raised|opened|started|filed|made|initiated|initiate|open|file|raise|start|opening|filing) (a|the|my|this|it|an|section)? (case|dispute|chargeback)
      5 (raised|taken|taking|take|raise|report|reported) (it|this|that) (up )?(with|to) (my|the)? {bank}
      4 (go|going|gone|went|complain|turn|turning|been) (straight |right )?(to|on to|onto) (my|the)? {bank}
      5 {bank} * (reverse|reversed|recall the)
      5 (my|the|this|a|your) dispute (was|is|has|with|for|on|against|got|over|about)
      5 section 75
      5 (paypal|klarna|bank|visa) (case|claim|complaint)
      5 (dispute|claim) (was|has been|got) (closed|opened|decided)
      5 (drop|withdraw|cancel|reopen) (the|my) (dispute|claim|chargeback|case)
      4 card (issuer|company|provider)
    `,
    safety_injury: `
      2 (burned|burnt|injury|rash|smoke|sick|pain|bleeding)
      5 (injured|injury|injuries|hospital|hospitalised|hospitalized|emergency room|ambulance|stitches|urgent care|poisoned|poisoning|electric shock|electrocuted|choking|choked|burned me|burnt me)
      4 (burned|burnt|cut|hurt|shocked|scalded|bit|stabbed) (my|me|her|his|our)
      2 (burned|burnt|injury|rash|smoke|pain|bleeding)
      5 (allergic reaction|alergic reaction|allergic|anaphyla*|anaphylactic)
      5 (injured|injury|injuries|hospitalised|hospitalized|emergency room|ambulance|stitches|urgent care|poisoned|poisoning|electric shock|electrocuted|choking|choked|burned me|burnt me)
      4 (burn|burned|burnt|burns|burning) * (skin|hand|hands|face|finger|fingers|arm|leg|myself|scalp|daughter|son|child|baby|eyes|mouth)
      4 (cut|sliced|hurt|injured|scalded|shocked) * (my|her|his|our|me|myself) (hand|hands|finger|fingers|face|foot|leg|arm|eye|eyes|child|son|daughter|kid|baby|dog|cat|mouth|lip|self|thumb|toe|neck)
      5 (caught fire|catch fire|caught on fire|on fire|exploded|explode|explosion|blew up|sparks|sparking|smoke came|smoking|overheated|overheating|melted while|started smoking)
      4 (rash|hives|swelling|swollen|blisters|blister|breathing|vomiting|vomited|threw up|food poisoning|itchy|itching|irritation|bleeding|bled) * (after|since|from|all over|using|used|skin|eating|wearing|face)
      4 (after|since) (using|eating|wearing|applying|drinking|taking) * (rash|sick|ill|hives|swollen|swelling|reaction|pain|vomit*|itch*|bleed*|burn*)
      4 (got|made|getting|been|feel|felt) (me |us |my )? * (sick|ill|unwell) (from|after|because)
      4 made (me|us|him|her|my) * (sick|ill)
      4 (safety|health) (hazard|issue|concern|risk|recall|problem|incident)
      4 (glass|metal|plastic|needle|insect|insects|bug|bugs|maggots|worms|mould|mold) (piece|pieces|shard|shards|fragment|fragments)? * (in|inside) * (food|bottle|drink|jar|product|packet|can|bar)
      3 (dangerous|unsafe|hazardous|toxic)
      5 (burnt|burned|burned|scalded|cut|hurt|injured|shocked|slashed|sliced|bruised|broke|broken|trapped|grazed) (my|his|her|our|their|me|myself|him|himself|herself|the) (hand|hands|finger|fingers|arm|leg|foot|face|eye|eyes|thumb|wrist|toe|skin|neck|head|mouth|tongue|baby|child|kid|son|daughter|dog|cat|self)?
      4 (hand|finger|fingers|arm|skin|face|eye|eyes|leg|foot|daughter|son|child|baby) * (burnt|burned|bleeding|cut|swollen|blistered|scalded|injured|hurt)
      4 (come|came|broke|broken|breaking|coming) (out|up) in * (welts|hives|rash|spots|blisters|lumps|bumps|sores)
      4 (welts|hives|rash|blisters|sores) * (after|since|from|all over)
      4 (swallowed|swallow|swallowing|choke on|choked on|choking hazard)
      4 (could have|couldve|nearly|almost) * (been hurt|hurt|injured|killed|burnt|choked|electrocuted|blinded)
      4 (must|should) not be sold
      4 (sparked|sparking|sparks|singed|flames|flame|smoke) * (my|the|out|from|socket|plug)
      5 (burnt|burned|melted) (my|the|a|through|hole|our) (table|carpet|desk|floor|curtains|bed|sofa|hair|wall|plastic|hole|skin|mattress|socket|clothes|hand|face)?
      5 (choke|choked|choking|swallow|swallowed|swallowing|suffocated|suffocating|strangled|in (his|her|their|its) mouth)
      4 (doctor|doctors|emergency|vet) (said|says|had to|confirmed|told|because|after|pulled|with|to get|tonight|last night)
      5 (sick|ill) (after|all day)
      5 (broken|fractured|sprained) (wrist|arm|leg|ankle|finger|foot|rib|nose)
      5 (sick|ill) (all night|all day|all weekend|for days)
      5 (food poisoning|recall|recalled|caught fire|exploded)
      5 (gave way|collapsed|snapped) (under|while|when) (me|him|her|i|he|she|my)
      5 (burning|burnt|burned) (smell|plastic)
      5 (in|to) (a e|casualty|the emergency room|urgent care)
      5 (piece|pieces|bit|bits|shard|shards) of (metal|glass|plastic|wood|wire) * (in|inside)
      5 chipped (a|my|his|her) tooth
    `,
    where_is_order: `
      4 (if|whether) * {thing} * (shipped|dispatched|sent|left)
      4 how * (track|trace) (it|them|my|this)
      4 track (it|them)
      5 (where|wheres|wher|were|whr|wheres) (is|are|r|s|tf is|the hell is|on earth is|has|did) * {thing}
      5 (wheres|whers) * {thing}
      4 (where|wher) (is|are|has) (my|our|mine) * (gone|got to|at|now|been)
      3 (where|wheres|wher) (is|are|r)? (my|our)
      3 where (is|are|r) (it|they)
      4 (track|tracking|trace|locate|find|follow|tracing|locating) * {thing}
      4 track* (number|no|link|code|info|information|id|details|status|url)
      4 (status|eta|whereabouts|location|update|updates|progress|news|information|info|state) (of|on|for|about|regarding|abt|with) * (order|orders|purchase|package|parcel|shipment|delivery|product|item|#order|#number)
      4 {thing} (status|update|progress|tracking|location|eta|whereabouts|info|information|details)
      3 {thing} * (#order|#number) (status|update|eta|tracking)
      3 (status|update|eta|tracking) * (#order|#number)
      4 (when|wen) (will|can|should|do|does|is|are|would|shall|am|might) * (delivered|deliver|delivery|receive|recieve|recive|ship|shipped|shipping|dispatched|reach me|reach us)
      4 (when|wen) (will|can|should|do|does|is|are|would|shall|am|might) * {thing} * (arrive|arriving|arrives|come|coming|here|get|reach|expect|expected|due|show up|turn up|land|sent)
      3 (when|wen) (will|can|should|do|does|is|are|would|shall|am|might) * (arrive|arriving|arrives|come|coming|get here|get it|get them|get my|reach|reaching|expect|show up|turn up|sent)
      3 (when|wen) (will|can|should|is|are) (my|the|our|it|they|this)
      4 (how long|how soon|how many days|how much longer|how much more time|how much time) * (arrive|deliver|delivered|delivery|receive|reach me|{thing})
      3 (how long|how soon|how many days|how much longer|how much more time|how much time) * (take|get|reach|wait|come|here|expect)
      4 (has|have|did|is) (my|the|our|it|this) * (shipped|ship|dispatched|sent|sent out|left|gone out|been sent|on its way|on the way)
      4 (expected|estimated|approx|approximate) (delivery|shipping)
      3 (expected|estimated|approx|approximate) (arrival|date|time)
      4 (delivery|shipping|ship|dispatch) (date|estimate|eta)
      3 (delivery|shipping) (status|time|update|period)
      3 (check|checking|see|know|tell|view|provide) * (status|progress|whereabouts|eta)
      3 (check|checking|see|view|look up|find|details) * (my|the|on) (order|orders|purchase|purchases|package|delivery|parcel)
      3 (any|an) (update|updates|news|eta|idea|word|info) (on|about|of|when|where|regarding|for)
      3 what (is|s|about|happened|happening) * (status|my order|my package|my parcel|my delivery|happening|going on)
      3 (whats|what) (happening|happened|up|going on) (with|to) * {thing}
      3 (will|would) (it|they|my order|my package) (arrive|be here|get here|come|make it|be delivered) (by|before|in time|on time|today|tomorrow|this)
      3 (on time|in time) for (christmas|xmas|birthday|wedding|the)
      2 {thing} (number|no|id)
      -5 where * (refund|refnd|money|reimbursement|rebate)
      -5 (track|status|check|when|where|progress|news|update) * {money}
      -5 where (is|are|s) (your|ur) (store|shop|office|showroom|warehouse|company|outlet)
      -4 (where|how) (can|do|could) (i|we) (find|see|view) * (size|invoice|code|policy|bill)
      -4 (cancellation|return|exchange) (status|update)
      2 (arrive|arrival|eta|status|shipped|dispatched|arriving)
      4 (when|roughly when|rough idea when|idea when|know when) * (turn up|show up|with me|with us|expect it|expect them|expect delivery|expect my|reach us)
      4 (left|leave|gone out|going out|gone|shipped|dispatched) (from )?(the|your|ur)? (warehouse|depot|store) (yet|already)?
      4 (whats|what is|what s) (going on|happening|up) with (my|the|our) {thing}
      3 (has|have) (it|they|this|that|mine) (left|gone out|shipped|been sent|been shipped|been dispatched|gone)
      2 (any )?(sign|sight) of (it|my|them)
      3 (wondering|wonder|curious|ask|asking|know|check|checking|chasing|enquiring|inquiring) * (when|where|how long|if) (i can|i will|ill|it|my|its|they|the)
      4 chasing * {thing}
      4 (whats|what is|what s) (happening|going on|the latest|up|the deal|the news|the story) (with|on) (#number|#order|my (order|parcel|package|delivery)|this order)
      4 (any idea|any news|any word|do you know|know|tell me|let me know|any clue) (on|of)? (when|where) * (be with me|arrive*|here|coming|land|turn up|get here|due)
      4 (radio silence|heard nothing|not heard anything|havent heard anything|not a peep|gone quiet|nothing since) * (order*|confirm*|email|then|purchase|bought)
      4 (radio silence|gone quiet|not a peep)
      3 (has|have) (it|they|my order) (even|actually|already) (left|gone|shipped|been sent|been shipped|been dispatched)
      4 (what|which) (stage|step) * (its|it is|it|order|at)
      4 when (will|is|are|can) * (be with me|arriving|be here|get here|reach me|be delivered)
      4 (which|what) (day|date) * (arrive|arriving|come|coming|delivered|delivery|expect|turn up|be here|get here|stay in)
      3 (on its way|on the way) (yet|already|to me|to us)
      4 (did|has|have|is|are|will) (it|they|my|our|this|that|these) * (go out|gone out|went out|leave|left|shipped|dispatched|been sent|going out) (yet|already|today|tomorrow|this week|now|on)?
      4 (any|a|some) (sign|word|news|idea|eta|clue|update) (of|on|with|about|when|where|as to) (my|the|our|this|it|that|delivery|arrival|dispatch|shipping|#number|#order)
      4 (how is|hows|how are) (it|my|the|our|things|order|parcel)? * (getting on|coming along|doing)
      4 (at|in|to) (which|what) (stage|point|step|state|status)
      4 (trace|track|tracking) (it|the|my|them|where|this) (parcel|package|order|shipment|delivery|online|is|progress)?
      4 (where|how) (things|we|it|this|that|my order|the order|everything) (stand|are at|is at|are|have got to)
      4 (status|whereabouts|progress) of (my |the |our |this )?(order|po|purchase|parcel|package|#number|#order)
      4 (delivery|arrival|dispatch) (date|day|window|time) (for|of|yet|set|given|confirmed|please)
      -3 if i (order|ordered|buy)
      -4 (return|returned|sent back|returning) * (arrived|arrive|received|reach|reached|way|with you|got)
      4 can (my|the|our) order be (delivered|shipped|sent)
      4 (check|checking|make sure|know) (that |if )?its (actually |still |definitely )?(coming|on its way|on the way)
    `,
    delayed_stalled: `
      4 {not} (been |yet |even )? * (arrived|arived|shipped|dispatched|delivered|received|recieved|recived|come|turned up|shown up|reached|showed up|moved|left)
      4 (still|just|only|stuck on|stuck in) (says|shows|showing|saying|being|at|in|on)? (processing|preparing|pending|unfulfilled|transit|pre transit|label created|confirmed|ordered)
      3 status * (processing|pending|preparing)
      5 (delay|delays|delayed|delaying|dealy|delyed|overdue|running late|late delivery)
      4 {thing} * (is|was|are|still|very|so|too|getting|arriving|running|really|extremely|weeks|days) late
      4 (late|delayed|overdue) * {thing}
      4 (supposed|meant|due|promised|scheduled|expected|guaranteed|should have|shouldve|was to|said) * (arrive|arrived|deliver|delivered|delivery|here|come|came|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago|get|reach|shipped|last week|by now)
      4 (still|yet) * {not} * {got}
      4 (still|yet) {not} * {got}
      4 {not} * {got} * (yet|still|till now|so far|until now|till date)
      4 {not} (been |yet |even )? * (arrived|arived|shipped|dispatched|delivered|received|recieved|recived|turned up|shown up|reached|showed up)
      4 {not} (yet |even |actually |been )?(come|moved|left)
      3 (never|didnt|did not|not) (arrived|arrive|came|come|showed|show|received|receive|recieved|got|get|delivered|shipped)
      4 (still|been|keep|kept|im|i am|are) (waiting|wait|awaiting) * (for|on)? * {thing}
      3 (still|been) (waiting|awaiting)
      4 (waiting|waited|wait) (for )? * (#number|{days})
      4 track* * {not} * (update|updated|updating|updates|moved|moving|changed|change|work|working|info|information|movement)
      4 (tracking|status|shipment|package|parcel|order|it|shipped) * (stuck|stalled|frozen|stopped|hasnt moved|not moved|same|sitting|no movement|no update|no updates)
      4 (stuck|held up|held|sitting|lost) (in|at|with|on|for) * (transit|customs|warehouse|depot|facility|hub|post|carrier|mail|courier|label|processing|sorting|pre)
      3 (no movement|no updates|no tracking update|no update|not moving|stuck)
      4 (lost|missing|gone missing|vanished|disappeared) * (in the mail|in transit|package|parcel|shipment|in post)
      4 (package|parcel|shipment|order|it|delivery) (is|was|has|has been|got|may be|might be|must be|gone|seems) (lost|missing|gone missing|been lost|vanished|gone)
      4 (taking|takes|took|take) (so|too|very|way|really|forever|ages|this|that|such a) * (long|time|forever|{days})
      3 (ordered|placed|bought|purchased|shipped) * (#number|two|three|four|five|six|2|3|4|5|6|7|8|9|10|over|almost|more|several) * {days} (ago|back|now|already|and)
      3 its been * {days}
      3 (its|it has|been|already|almost|more than|over) (been|already|almost|over|more than|a|one|two|three|2|3|4|5|so many) * {days}
      3 (why|y) (is|are|s|has|so|it|does|do) (my|it|the|this|so) * (long|late|days|slow|time|pending|processing)
      4 (missed|past|passed|after|beyond|exceeded) (its|the|my|their|your)? * (delivery|expected|estimated|promised|due) (date|window|time|day)
      3 (missed|past) (the|its|my) (date|deadline|delivery)
      4 (lack of|no) (delivery|sign of|shipment|dispatch|sign)
      3 (out for delivery|in transit|processing|pending|preparing|label created|pre transit|unfulfilled|awaiting) * (since|for) * ({days}|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#number)
      4 (says|showing|shows|saying|show|say) * (out for delivery|in transit|processing|label created|pre transit|unfulfilled)
      4 (when|where) * (finally|ever) * (ship|arrive|come|get|deliver|send)
      4 (it|its|this|order|package|parcel) (is|was)? (so|very|really|already)? late
      -5 {not} * {got} * {money}
      -5 {money} * {not} * {got}
      -4 {not} * (received|recieved|recived|got|get|receive|gotten|seen) * (email|confirmation|code|link|invoice|bill|otp|reply|response|answer|label|receipt|discount|password|reset)
      -5 (still|been) waiting * {money}
      -4 (not|isnt|doesnt|dont) * (delivering|deliver) (to|in|at)
      -4 (still|been|not|no|never) * (reply|replied|response|responded|answer|answered|heard back)
      -3 (payment|transaction|card) * (not|declined|pending|failed|stuck)
      2 (waiting|yet|still|late|ago|slow|stuck)
      5 (promised|said|told|quoted|advertised|guaranteed) (me |us )?(within |in )?(#number|1|2|3|4|5|2 3|3 5|24|48|two|three|next|same|a) * (day|days|hours|hrs|week|working days) * (now|day|still|later|nothing|and|but|been)
      4 (its|it is|now|on|already|were on|at|we are on) day (1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|25|30)
      4 (at|in|on|stuck at) (the )?(depot|hub|sorting office|sort facility|sorting centre|sorting center|customs|facility|warehouse) (for|since) * (days|day|weeks|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|#number)
      4 (says|said|saying|shows|showing|reads|been at|been in|stuck) * (depot|hub|transit|sorting|facility) * (for|since|days|weeks)
      4 (hasnt|has not|havent|not|no) (moved|budged|changed|updated|progressed|been scanned|any scan) (since|for|in|at)
      3 (same|one) (status|place|location|depot) * (for|since) * {days}
      4 (was|is|were|needed|need) (for|it for|them for|this for) (a|the|my|our|his|her) * (wedding|birthday|party|christmas|anniversary|holiday|funeral|christening) * (gone|past|over|missed|too late|yesterday|last|now|been)
      4 (too late|missed|ruined) * (birthday|wedding|party|christmas|anniversary|holiday)
      4 (was|were|is) (meant|supposed|due) to (be here|be with me|arrive|come|have been|have arrived|be delivered|turn up|land)
      4 (over|more than|nearly|almost) (a|two|three|four|2|3|4|5|6) (weeks|week|months|month) * (still|no|nothing|sign|waiting|yet)
      4 (fed up|had enough|sick|tired) (of)? waiting
      4 (another|next) (24|48|72) hours
      4 no sign of (it|my|the|them|anything)
      4 should have (been here|arrived|come|been delivered|turned up)
      4 {many} (weeks|days|months) (late|overdue|behind|past|beyond|passed|already)
      4 {many} (weeks|days|months) (now|later|and still|and nothing|on)
      4 {few} days (already )?(passed|gone|have gone)
      4 daily (the )?same
      4 (stuck|sat) (in|at|on|there|somewhere|with) * (since|for|days|weeks|now|ever)
      4 stuck (in|at|somewhere) (china|germany|transit|a|the|some|customs|{carrier})
      4 (hasnt|has not|havent|isnt|aint|didnt|not|no longer|never) (moved|moving|been updated|updated) (since|for|in|at all|from|yet)?
      4 (should|ought to|was to|were to|must|was meant to|was supposed to|was due to) (have |of )?(been |come |arrived |got |be |arrive |had |get )?(here|delivered|by now|arrived|come|with me|already|ages ago|last|on the|yesterday|before|by the)
      4 ever (getting|going to arrive)
      4 (normally|usually|typically|always) (it|its|you|i|they|the|very|takes|arrives|here|comes)? * (quick|quickly|fast|in two days|next day|on time|within)
      4 (out for delivery|in transit|preparing|held) * (since|for) ({many}|days|weeks|over|monday|tuesday|wednesday|thursday|friday|{few} {month}|#number|the|last)
      4 (why|what) (is|s|its|it is|does|has|on earth|are)? * (taking|take|takes|took|taken) (so |this |that )(long|ages|time|forever)
      4 (weeks|days|months|week|month|fortnight) (and|with|but) (still|no|nothing|not)
      4 (get|getting) (it|things|this) moving
      4 (arriving|arrive|arrived|delivered|came|come|coming) late
      -4 (my|the|of|for|about|a|regarding|#order|#number) (refund|reimbursement)
      -4 (refund|reimbursement|refunded) (for|is|of|has|not|hasnt|still|yet|was)
      -4 (refund|return|returned|credit) * (waiting|pending|still)
      -4 (someone|somebody|you|they) (would|will) (ring|call|phone)
      4 (one|next|same|two) day delivery * (days|still|not|paid|late|monday|tuesday|wednesday|thursday|friday)
      5 paid {many}? (euro |euros |pounds |quid |dollars )?(extra )?for (it|express|next day|fast|priority)
    `,
    delivered_not_received: `
      5 (left|delivered|dropped|placed) (on|at|in|by|with) * (porch|door|doorstep|mailbox|front|reception|neighbour|neighbor|locker|lobby|safe place) * (but|nothing|no|not|empty|never)
      4 (according to|apparently|supposedly) * (left|delivered|dropped)
      5 (marked|mark|shown|shows|showing|show|says|say|said|saying|states|stating|status|tracking|according|app|apparently|supposedly|claims|claim|indicates|reflects|listed|reads|allegedly) * (delivered|delivred|delivrd|delivery|handed|left with|signed|deliverd|complete|completed) * {not} * {got}
      5 (marked|mark|shown|shows|showing|show|says|say|said|states|status|tracking|apparently|supposedly|claims|indicates|listed|allegedly) * (delivered|delivrd|deliverd) * (but|yet|however|nowhere|nothing|obviously|lie|wasnt|isnt|not|never|no)
      5 (delivered|delivrd|deliverd) * (but|yet|however|and|though|although) * {not} * {got}
      5 (delivered|delivrd|deliverd) * (but|yet|however|and|though) * (nothing|nowhere|no one|no package|not here|isnt here|missing|empty|cant find|couldnt find|no sign|not at|not to|never)
      5 {not} * {got} * (says|say|shows|showing|marked|tracking|states|status|app|claims|but) * (delivered|delivrd|deliverd)
      5 (says|say|shows|showing|marked|said|claims|states) * (as )? * (delivered|delivrd|deliverd)
      4 (package|parcel|order|delivery|item|it|packages|was|been|got) (was |were |has been |is |got )? (stolen|nicked|pinched|swiped)
      4 (porch pirate|porch pirates|someone took|someone stole|stolen from|taken from my)
      5 (delivered|deliver|left|dropped|deliverd|sent|handed|given) * (to|at|with) * (wrong|incorrect|another|someone else|different|a neighbour|a neighbor|neighbour|neighbor|stranger|other|somebody) * (address|house|person|place|door|apartment|building|city|state|location|street|flat|gate|society|one|home|people|town)
      5 (delivered|left|dropped) * (to|at|in) * (not (mine|my)|address i (do not|dont))
      4 (delivered|left) (to|with) (a |the |my )? (neighbour|neighbor|someone|wrong)
      4 (wrong) (house|address|door|apartment|building|neighbo*) * (delivered|delivery|photo|picture|left)
      4 (photo|picture|proof of delivery|pod|delivery photo) * (not|isnt|wrong|different) * (my|mine) * (house|door|porch|home|address)
      4 (handed to|signed by|signed for by|signature) * (resident|someone|unknown|nobody|not me|not mine|never)
      3 (proof of delivery|pod|delivery photo|who signed)
      4 (not|isnt|wasnt|nowhere) (at|on|in|by) (my|the) (door|doorstep|porch|mailbox|letterbox|house|home|front door|safe place)
      -4 {not} (been|yet|be) delivered
      2 nothing (here|there|at|on)
      2 (porch|doorstep|front door)
      5 (handed|given|delivered|signed|left) (to|by|for|with) (a|the)? (resident|occupant|householder|household|receptionist|someone|somebody|person|neighbour|neighbor) * (but|i|no|nobody|live|work|there|not|never|nothing|out)
      4 (driver|courier|dpd|evri|hermes|ups|fedex|usps|royal mail|amazon|yodel|dhl) (says|said|claims|claimed|marked|reckons|has marked|put|states) * (left|delivered|handed|dropped|posted|put)
      4 (there is|theres|there was|found) (nothing|no parcel|no package|no box|not a thing) (here|there|outside|at|on|in)
      3 (neighbours|neighbors|neighbour|neighbor) * (know nothing|dont have|havent|nothing|not got|no idea|asked|checked)
      3 (no) (parcel|package|box|delivery) (here|there|outside|anywhere|in sight)
      4 (not|nothing|no) * (porch|doorstep|letterbox|mailbox|safe place|bin) (and|but|either|or)
      4 (popped|posted|shoved|stuck|put|left|dropped|handed|chucked|thrown|signed) * (letterbox|letter box|porch|doorstep|door|safe place|bin|shed|mailbox) * (no|not|nothing|didnt|isnt|wasnt|never|empty)
      4 (nothing|no parcel|no package|no sign of it) * (by|at|outside|behind|under) (the|my) (door|front door|gate|porch|step|mat)
      4 (reckon|reckons|claim|claims|insist|insists|swear|swears) (they|it|he|she|its|the driver) * (delivered|handed|left|popped|put|gave|dropped|posted|came)
      5 (says|said|shows|app|email|tracking) * handed (to|over to) (me|us|a resident|resident)
      4 (certainly|definitely) (did not|didnt|not|hasnt|has not|never) (arrive*|come|came|been delivered)
      4 (camera|doorbell|ring|cctv) * (no one|nobody|noone|shows nothing|no delivery)
      4 (supposedly|allegedly|apparently) (my|the|a|our|it|your)? * (delivered|left|dropped|handed|signed|posted|put|arrived|put in|given)
      4 (signed for|signed) by
      4 (nothing|nobody|no one|nada) (came|arrived|knocked|here|turned up|was delivered|has arrived|has come|outside|has been delivered)
      4 (nobody|no one|never|didnt|not) (even )?(knocked|knock)
      4 (been|was|were|am|we were|i was|sat) (home|in|here|at home|working from home) (all|the whole|the entire|since)
      5 (somebody|someone) (elses|else)? (door|house|hallway|porch|doorstep|garden|step|address|place|building|hall)
      5 (neighbour|neighbours|reception|security|shop) (has|have|says|say|had|also|hasnt|havent|doesnt|dont|didnt|who)? * (no|nothing|none|not got|never heard|doesnt have|dont have|hasnt|havent|have it|has it|know nothing|no record|no parcel)
      4 (left|put|leave) (it |them |my parcel |the parcel |a parcel )?(in|at|with|by|behind|under|on|in a|in the|in my|on the|on my|at the|with a|with the|with my) (safe place|neighbour|porch|doorstep|mailbox|bin|reception|step)
      5 (nothing|empty|not|no parcel|no package|no sign) (on|in|at|by) (my|the|our) (doorstep|porch|mailbox|door|step|hallway|garden|mat|drive)
      5 (shows|showing|says|said|tells|states|it|was|been|got|marked|appears|tracking|sms|email|status) * (delivered|completed) * ({weekday}|yesterday|today|this morning|last night|ago|at|on|in|to|by) * (nothing|not here|nobody|never|empty|nada|nowhere|isnt|wasnt|didnt|no parcel|no package|not)
      4 (delivered|left|went|taken|brought|gone|handed|given|go) (it |them |my parcel )?(to|at|in|with) (someone else|somebody else|the wrong|wrong|a different|whoever)
      5 where (they|he|she|the driver|driver|courier|he has|they have|it was|the courier|exactly) (took|left|put|dropped|delivered|have left) (it|them|my|the|to|this)?
      5 (there is|theres) no (such )?(m|mr|mrs|person|name)
      5 (investigate|investigation|look into|check|speak|find out|ask) (with|to)? (the|your|it with)? {carrier} (where|what|who|about|please|and)
      4 (handed|given|delivered) (to|over to) (resident|reception|our reception|a person|security|neighbour)
      -4 (return|returned|refund) * (delivered|signed for|arrived|received)
      -3 (signed for|delivered|arrived) (at|to|by) (your|ur|you|the warehouse)
      5 (you|they|it|tracking|app) (say|says|said|claims|claim) (it|its|it was) (came|arrived|was left|delivered|was delivered)
    `,
    return_to_sender: `
      5 (undeliverable|undelivered|not deliverable|unclaimed|refused by|refused)
      5 (returned|return|returning|sent|send|going|coming|shipped|heading|headed|on its way|way|bounced) (back )?(to )? * (to )(the )?(sender|seller|shipper|origin|you guys|your warehouse|the warehouse)
      5 (return|returned|returning) to sender
      5 rts
      5 (sent|going|shipped|heading|coming|being sent|way) back to (the |your |you )? * (sender|seller|warehouse|you|shipper|origin|facility)
      4 (failed|missed|attempted|unsuccessful|unable|attempt|attempts) * (deliver|delivery|deliveries|to deliver)
      4 (deliver|delivery) (was )? (attempt|attempts|attempted|failed|unsuccessful)
      4 (attempted|tried) (to )? (deliver|delivery|delivering)
      4 (could not|couldnt|cannot|cant|unable to|not|wasnt able to) (be )? (deliver|delivered) * (because|address|home|access|due|nobody|no one|to me)
      5 (undeliverable|undelivered|not deliverable|unclaimed|uncollected|refused by)
      4 address (not found|incomplete|insufficient|unknown|does not exist|doesnt exist|invalid)
      3 (not|wasnt|nobody|no one) (at |was )? home * (deliver*|courier|driver|attempt*|parcel|package)
      3 (missed|miss) * (delivery|courier|driver|parcel|package)
      3 (pick up|pickup|collect|collection) * (point|post office|depot|locker|expired|period)
      -4 return * (items|item|this|policy|label)
      2 (sender|attempted|missed)
      5 (on its way|heading|coming|going|headed|being sent|sent|been sent|gone|travelling) back to (you|u|yourselves|the warehouse|the shop|the store|the seller|the sender)
      4 (courier|driver|postman|they) * (couldnt|could not|cant|can not|unable to|failed to|not able to) (find|locate|access|get into|deliver|reach) * (flat|house|address|building|door|apartment|me|entrance|number)
      3 (send|post|ship|mail) (it|them|the parcel|my parcel|the package|my order) (out )?(again|once more|a second time)
      5 (addressee|recipient|occupant) (unknown|not known|gone away|not found|moved)
      4 (post office|depot|locker|pick up point|pickup point|collection point|parcel shop) * (kept|held|only kept|sent) * (days|back|returned)
      4 (missed) (the|my)? (postie|postman|courier|driver|delivery man|mailman)
      5 (theyve|they have|have|has|been|being|was|its|got) (sent|gone|going|taken|shipped) (it)? back * (you|sender|depot|warehouse|post office)
      4 (card|courier|postie|driver|depot|tracking) * (sent|gone|send|taken) (it)? back
      4 (resend|re send|send it again|redeliver|send it out again)
      5 (goes|going|gone|go|sent|went|returned|returning) (back )?to (sender|merchant)
      5 (being|is|was|been|got|gets) returned to (you|sender|the shop|the warehouse|seller|the seller|your)
      5 (insufficient|incomplete|bad|unknown|invalid) address
      4 (turned|turn|turning) (it |back |right )?(around|round|back)
      5 (rto|back to origin|to origin|not collected|wasnt collected)
      5 sent back (cos|because|as|since|again|to you|before)
      5 (reattempt|re attempt|resend|re send|redeliver|redelivery|send it again|send it out again)
      4 (nobody|no one|wasnt|not) (was )?(home|in|there) (three|two|3|2|both|several|when|and|so)
      5 (bounced|came) back to you
    `,
    wrong_or_missing_item: `
      5 (wrong|incorrect|different|diff) (item|items|product|products|order|size|sizes|colour|color|colours|colors|model|thing|things|one|ones|brand|book|shirt|shoe|shoes|dress|quantity|variant|version|amount|package|parcel|stuff|flavour|flavor|style|design|pair|part|parts|article|goods|phone|shade)
      4 (only|just|jus) (received|recieved|recived|got|gotten|sent|came|arrived|contained|one|half|part|1|2|3|a portion|a part|some|two|three|four|delivered|shipped|had)
      4 (instead of|rather than|in place of) * (got|received|ordered|sent|the|a|what)
      4 (received|recieved|got|sent|delivered) * (another|other) (item|product|order|size|colour|color|model|one|brand|person)
      4 (sent|send|received|recieved|recived|got|shipped|delivered|given|gave|came) * (wrong|incorrect|different)
      4 wrong * (sent|send|received|recieved|delivered|shipped|came|arrived|got)
      5 (not|isnt|wasnt|arent|never) (what|the one|the thing|the item|the same|the product|the right) * (i|we|that i) (ordered|order|wanted|bought|paid|purchased|chose)
      4 (not|isnt|nothing like|different from|different to|differs from|than|doesnt match) * (what i ordered|what i bought|what i paid|picture|pictures|photo|photos|description|described|advertised|shown|website)
      4 (not as|isnt as|wasnt as|nothing as) (described|advertised|pictured|shown|expected|ordered|promised)
      5 (missing|missed|mising) * (item|items|product|products|part|parts|piece|pieces|thing|one|two|accessories|charger|from my|from the|from order|in my|screws|book|books|component|components|bottle|bottles|shirt|half)
      4 (item|items|part|parts|piece|pieces|product|products|one|two|accessory|accessories|something|things|book|books|of them) (is|was|are|were|r|s|still|went)? (missing|mising|left out|not there|not in|not included|absent|forgotten)
      3 (is|was|are|were|im|i am|am) (missing|mising|incomplete)
      4 (order|package|parcel|delivery|shipment|box|set|kit|it) (is|was|came|arrived|were|isnt|wasnt|its|seems) (complete|incomplete|short|partial|half empty|empty|not complete)
      4 (empty|half empty) (box|package|parcel|envelope|packet|bag|bottle|carton)
      4 (its|package but its|was|is|completely) empty
      4 (only|jus) (received|recieved|recived|got|gotten|sent|came|arrived|contained|one|half|part|1|2|3|a portion|a part|some|two|three|four|delivered|shipped|had)
      4 (got|received|recieved|sent|came with|arrived with|contained) (only|just|half|part|one of|1 of|2 of)
      4 (instead of|rather than|in place of) * (got|received|ordered|sent|what)
      3 (instead of|rather than|in place of) (the|a)
      4 (received|recieved|got|sent|delivered|was received|were received) (instead|in place|rather)
      4 (ordered|bought|purchased|paid for|expecting|wanted) * (but|and|yet) * (received|recieved|recived|got|sent|only|arrived|came|delivered)
      3 (didnt|did not|doesnt|not|wasnt|werent) (include|included|in the box|in the package|inside|come with|contain|have)
      4 (quantity|qty|count|number of items) * (wrong|incorrect|less|short|not|mismatch|different)
      4 (someone|somebody) elses (order|package|parcel|item)
      4 (not my|isnt my|wasnt my|someone elses) (order|package|item)
      4 (rest of|remaining|other half|remainder of) (my|the|our)? * (order|items|products|package|shipment|parcel|it)
      3 (mixed up|mix up|mixup) * (order|item|package|address)
      3 (where|wheres) * (rest|other (item|one|part|half|box|package)|remaining|third|second)
      -4 (wrong|different|incorrect) * (address|house|door|gate|person|neighbo*|city|state)
      -5 missing * (refund|money|payment|points|discount|email|confirmation)
      -4 (different|another|other) (size|colour|color|one) (available|please|instead|in stock)
      -4 (exchange|swap|change) * (different|another|other)
      -3 (ordered|chose|picked|selected|bought) * wrong (size|colour|color|item|one|product)
      4 (there )?should (be|have been) * (but|only)
      2 (missing|wrong|incomplete|only|instead)
      5 (only|just) (one|1|two|2|three|3|four|half|a single|some) (in|inside|came|arrived|turned up|was|were|of them|of the|out of|there|is there)
      5 (theres|there is|there was|there were) only (one|1|two|2|three|half|a single)
      5 (someone|somebody|some one) (elses|else s|else) (stuff|order|parcel|things|package|item|items|goods|delivery|clothes)
      4 (u|you|they|youve|ive been|i was|i got|got|been) (sent|send|given|delivered|gave|received) (me |us )?(a |an |the )?(black|white|blue|navy|red|green|pink|grey|gray|brown|small|medium|large|xl|size|left|right|different|completely|wrong|somebody|someone)
      4 (sent|got|received|arrived|came) * (i|we) (ordered|wanted|asked for|bought|paid for|chose|picked)
      4 (i|we) (ordered|bought|paid for|wanted|asked for|was expecting) * (but|and|instead|yet) * (got|sent|received|came|arrived|its|only|there|given|box)
      4 (ordered|bought|paid for) (two|three|four|five|six|2|3|4|5|6|a set|a pair|both) * (only|one|two|just)
      4 (not|isnt|wasnt|arent|nothing like) (my|mine|what|the one|the ones|the thing) * (order|stuff|ordered|bought|mine|things|wanted|asked)
      4 (packing slip|invoice|delivery note|slip|receipt) (says|said|shows|lists|has) *
      4 (half|part|parts|bits|some|one|piece|pieces|screws|lid|charger|cable|instructions|manual|bag) (of (it|my order|the order|the set) )?(is|are|was|were) (missing|not there|not in|not included)
      5 (asked for|ordered|wanted|chose|picked|bought) (the|a|in)? {colour} * (you|got|sent|received|came|arrived|been sent)
      4 (werent|wasnt|isnt|arent|not) (in|inside) the (box|parcel|package|bag|carton|delivery|envelope)
      4 (isnt|not|wasnt|arent) (the|what) * (i|we) (picked|chose|selected|asked for)
      5 (somebody|someone|another customer|other person) (elses|s|else) (stuff|things|goods|bits)
      4 (only|just) (one|two|three|four|five|1|2|3|4|5|half) of (the|my) (one|two|three|four|five|six|2|3|4|5|6|items|things)
      -5 other half (says|thinks|wants|prefers|said|likes|hates)
      -5 (clicked|selected|put|hit|tapped|entered) (on)? (the)? wrong
      5 (isnt|wasnt|arent|werent|not|nothing|nowhere|no|never|neither|none) (a|any|one|there|to be found|actually|even|included|anywhere)? (in|inside) (the|my|this|either|any|there) (box|parcel|package|bag|packet|envelope|kit|packaging|delivery)
      5 (isnt|wasnt|is not|was not|is no|was no|theres no|arent|werent) (one|any|a|an|sign of|the)? * in (the|my) (box|parcel|package|bag|packet|packaging|envelope)
      5 count (only|just|them|and|#number|{few}|twice)
      5 (only|just) (one|1|a single|half|{few}) (of|lamp|box|bottle|out of|in|inside|arrived|came|turned|item|piece|bag|roll|shoe|pair|pack|chair|part)
      4 half (of )?(my|the|our) (order|parcel|delivery|shipment|stuff|things)
      5 (where|wheres|where is|where are) the {spare}
      4 mix up
      4 (sent|received|got|delivered|shipped|arrived|came|here|opened|has come) (me |us |is |was |with )?(the |a |an |some )?(wrong|incorrect|other|opposite|different|another|german|one)
      4 (i|we) (clearly |definitely |specifically )?(ordered|bought|chose|picked|asked for|paid for|wanted|requested|purchased) * (you sent|u sent|i got|i was sent|was sent|in the box|inside|theres|there is|and got|but got)
      5 (instead of|rather than) * (i was sent|i got|i received|you sent|was sent|came|arrived)
      5 my order (was for|is for|says|said|states|was clearly)
      5 (wrong|different|not the same|other) (batch|lot|edition|model|code|label|finish|handle|language|age|gender|plug|country|pattern)
      5 (not|isnt|wasnt|arent|never|nothing like) (what|the one|the thing) (i|we|id|ive|weve) (ordered|order|bought|buy|paid for|chose|picked|wanted|asked for|asked|had|paid)
      5 (and|its|it is|have|is|sent|got|received) not the * (one )?(i|we) (paid for|ordered|bought|chose|wanted|picked|asked for)
      5 (somebody|someone|another|other) elses (order|parcel|invoice|stuff|things|name|box|delivery|goods)
      4 (wheres|where is|where are|when is|when will|what about) the (rest|other half|remaining|missing|other (one|box|part|item|half|two))
      4 (received|got|have) (half|part|some|one|{few}) (of|out of) (my|the|our|them|{few})
      4 (incomplete|too few|not complete|short shipped|short delivery|shortage|not all (of )?(it|them|the items|my order))
      4 (invoice|order|label|box|listing) (is |was )?(showing|shows|says|states|said|showed) * (nos|boxes|items|but|included|one|pieces|{few})
      -5 (part|half|some|rest|all) of (the|my|our) (money|refund|amount|price|cash|funds)
      -4 (different|wrong) (people|person|answers|advice|number|chat)
      5 everything else (is|was) (there|fine|ok|here|correct)
      5 (in|inside) the (bag|box|parcel|package) (theres|there is|there was|was|were) (a|an|somebody|someone|two|only)
    `,
    customs_duties: `
      4 (tax|taxes|duty|vat) (payment|bill|invoice)
      5 (customs|custom) (fee|fees|duty|duties|charge|charges|tax|taxes|clearance|cost|costs|bill|invoice|form|declaration|office|payment|hold|held)
      5 (import|vat|brokerage|clearance) (fee|fees|duty|duties|charge|charges|tax|taxes|vat|bill)
      5 (pay|paid|paying|charged|owe|asked|asking|asks|demand|demanding|billed) * (duty|duties|customs|tariff|tariffs|import|vat|clearance)
      4 (duty|duties|tariff|tariffs|customs)
      4 (stuck|held|stopped|sitting|seized|detained) * (in|at|by) customs
      3 (ups|dhl|fedex|usps|courier|carrier|post|royal mail) * (asking|wants|demands|charged|want|demanding|charging|asks) * (pay|money|fee|tax|payment)
      4 (refund|reimburse|return) * (vat|duty|duties|tax)
      3 (commercial invoice|hs code|eori|ddp|dap)
      2 (tax|taxes|import|vat)
      5 (dhl|ups|fedex|royal mail|parcelforce|post office|courier|carrier|customs|postman|they) (want|wants|wanted|asking|ask|asked|demand|demanding|charging|charged|charge|is asking|are asking) * (before|release|tax|duty|vat|customs|import|fee|handover|hand it over)
      5 import (tax|taxes|fee|fees|charge|charges|duty|duties|vat|costs)
      4 (before|until|unless) (they|theyll|he|she) * (release|hand over|deliver|give)
      4 (anything|something|extra|more) * (to pay) * (enters|comes into|come into|arrives in|gets to|border)
      5 (stung|charged|hit|liable) (for|with|by) (vat|tax|taxes|duty|duties|import|customs)
      4 (do|will|would) i * (vat|tax|taxes|duty|duties) * (if|when|to|on)
      4 (euro|euros|pounds|quid|dollars|bucks|38|fee|money) * (before they|before he|to release|to hand|off me)
      5 (vat|duty) (extra|included|due|prepaid|or is it|or do)
      5 {carrier} * (demanding|wants|want|wanted|asked|asks|asking|charged|owe) * (euro|euros|pounds|quid|dollars|at the door|off me)
      5 (pay|owe|included|add|charge) (the |any )?(gst|hst|vat|duty|duties|tariff|tariffs)
      5 (duties|tariffs|import charges|import fees)
      5 (for|at) (customs )?clearance
    `,
    shipping_options: `
      5 (do|can|could|will|would|does) (you|u|ya|guys|they|it) * (ship|deliver|send|courier|shipping|delivering) * (to|in|at|outside|abroad|overseas|internationally|international|worldwide|my (area|city|country|location|pin|pincode)|here|within|from)
      4 (do|can|could) (you|u) * (ship|deliver)
      5 (ship|deliver|shipping|delivery|shipped|delivered) (to|in|at|outside|within) (canada|uk|usa|us|australia|europe|germany|france|spain|ireland|india|mexico|hawaii|alaska|switzerland|norway|po box|my area|my city|my location|my country|other countries|another country|this address|this location|my pin|the us|the uk|pin|pincode|this pin|this pincode)
      4 (international|overseas|worldwide|abroad|express|overnight|next day|same day|expedited|priority|faster|standard|free|two day) (shipping|delivery|deliveries|ship|order|orders|shipment)
      5 (shipping|delivery|postage|ship|courier|freight) (cost|costs|fee|fees|charge|charges|rate|rates|price|prices|option|options|method|methods|zone|zones|area|areas|policy|countries|free|partner|company|companies)
      4 (how much|what|cost) (is|for|are|does|do|to|of)? * (shipping|delivery|postage|ship)
      4 (how long|how many days|how fast|how quickly) (does|do|will|would|is|for) * (shipping|delivery|ship|deliver) (to|take|usually|time|if)?
      4 (shipping|delivery) (is|was|seems|are|charges|costs) * (too|so|expensive|much|high|free)
      4 (are|is|still|you) * (delivering|shipping|deliver) * (now|currently|still|during|today|products|items|these days)
      4 (if|when) i order (now|today|tomorrow|it) * (get|receive|arrive|deliver*|reach|come)
      4 free (shipping|delivery)
      4 (which|what) (courier|carrier|shipping company|delivery company|carriers|couriers|shipping|delivery)
      5 (pincode|pin code|serviceable|serviceability|servicable)
      4 (deliver|delivery|delivering|deliveries|ship|shipping|available|availability|service) * (my|this|our|that|in|at) (area|city|town|location|place|zip|region|country|village|state|pin)
      4 (resume|start|started|resumed|restart|reopen) * (deliver|delivery|deliveries|delivering|shipping|service)
      4 (delivering|shipping|deliver|deliveries|operating|operational) * (lockdown|covid|corona|coronavirus|pandemic|holiday|holidays|christmas|weekend|weekends|sunday|saturday)
      3 (lockdown|covid|corona|coronavirus|curfew|quarantine|pandemic) * (deliver|delivery|deliveries|shipping|delivering)
      4 (in store|instore|store|local|click and) (pickup|pick up|collect|collection)
      4 (can i|could i|is it possible to) * (pick up|collect) * (store|shop|warehouse|myself|person)
      3 (delivery|shipping) * (possible|available|offered)
      3 (upgrade|expedite|speed up|faster) (shipping|delivery|my shipping)
      3 (out of india|outside india|out of country|outside the us|outside uk|outside the uk|outside eu)
      -5 (did|has|have|havent|hasnt|didnt|not) * (shipped|delivered|arrived|received|ship|deliver|arrive|receive) (yet|my)
      -4 (delivered|left) * (to|at) * (wrong|neighbo*|someone)
      -4 return* (shipping|delivery|postage) (cost|costs|fee|fees|charge|charges|label)
      -4 (ship|send|deliver|sent|shipped) (it|this|them|that|my order|the order|everything) to
      2 (shipping|delivery|postage|courier|abroad|overseas)
      5 (post|send|ship|deliver|posting|mail) to (the|northern|southern|channel|my country|a po box|po boxes|canada|ireland|scotland|wales|france|germany|spain|australia|jersey|guernsey|hawaii|alaska|puerto rico|overseas|abroad|us|usa|uk|eu|europe|mexico)
      4 (get|have|receive) (it|this|them|one) (by|before|for|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the weekend|christmas|next week|the) * (if|express|pay|order|next day|faster|upgrade|extra)
      5 (pay|paid|pick|choose|chose|go|opt|upgrade) (for|to|the)? (express|next day|faster|priority|expedited|overnight|quicker|premium|same day) * (will|would|does|can|do|is|get|arrive|by)?
      4 (if i (order|buy|pay|place)|ordering) (today|now|tomorrow|tonight|by) * (when|arrive|get|by|delivered|here|come)
      4 how much (would|will|is|does|do) (that|it|the|you|this)? (be to|charge for|charge to|postage|shipping|delivery|p and p|p p)
      3 (postage|p p|p and p)
      4 (do|can|could|would) (you|u|you guys) (post|mail) (to|it to)
      4 (could|can|would|will) i (have|get|receive|collect) (it|them|this) (for|by|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|tomorrow|the weekend)
      4 (what|how much) (would|will|is|does) (the)? (postage|delivery|shipping) (be|cost|come to)
      4 (collect|pick up|pick it up|pickup) (it)? (in|from|at) (the|your|a)? (store|shop|branch|person)
      5 (carry|bring|brought|take) (it|them) (up|inside)
      5 (no|without) (a )?lift
      4 how many days (does|will|would) it take
      4 if i (order|place|buy|pay) * (today|now|tonight|tomorrow)
      3 (roughly|usually|normally) how (many days|long)
      5 shipment (options|option|methods|method|cost|costs|fee|fees)
      4 (place|make) an order from (canada|usa|uk|germany|france|spain|australia|ireland|mexico|japan|italy|abroad|overseas|another country)
      5 (pick|collect) (it|them) (up )?(myself|in person)
      4 free shippings
      5 (carriage|postage) (on|for|be|cost|to)
      5 (do|can|could) (you|ye) (deliver|ship|send|post) (it |them |this )?to
    `,
    preorder_backorder: `
      5 (pre order|preorder|pre ordered|preordered|preorders|pre orders)
      5 (back order|backorder|backordered|back ordered|on backorder)
      4 (release|launch|shipping|ship) date * (preorder|pre order|product|item|it)
      3 when * (release|released|launch|come out|coming out|available again|ship out|drop|drops)
      3 (ordered|bought|paid) * (out of stock|sold out|not in stock|unavailable)
      4 (rest|remaining|other) * (on back order|out of stock|when available|once in stock)
      3 (split|separate) (shipment|shipping|order|package|packages|shipments)
      4 (reserved|pre booked|prebooked) * (release*|launch*|comes out|coming out|edition|still)
      4 (release|launch) (is|still|date)? (still)? (planned|scheduled|set|due|expected|on track|on)
      4 (said|was|is|it) (on)? (back order|backorder)
      5 restock (when|date|soon|any|eta|please)
      4 (reserved|signed up for) * (run|edition|alert|release)
      4 being made
      4 hold the first until
      5 (come back or|discontinued|back in when|restock when|restocked when)
      5 (getting|have|be) (any )?more * in (before|soon|stock|again)
      5 (when|whens|wen) * (available again|back in stock|coming back|back in|restocked|coming in)
    `,
    change_order_items: `
      -4 (add|adding|put|putting|get) * (to|in|into) * (cart|basket|bag|trolley|checkout) # that is shopping, not an order
      5 (swap|change|switch|replace) the * (for|to|with) * (in|on) (my|the) order
      3 (swap|switch|change) the * (one|ones|size|color|colour) (for|to|with)
      4 (size|colour|color|quantity) * (by mistake|by accident|mistakenly|accidentally) * (change|switch|swap)
      4 (can|could|please|pls|want to|like to) (you |i )?(change|switch) (it|that|this|the size|the colour|the color) (to|for)
      4 (add|remove|delete|include|adding|removing|take) * (to|from|in|off) (my|the|this|our|an|existing|that|purchase)? (order|purchase|cart|#order|#number)
      5 (change|changing|modify|modifying|edit|editing|update|updating|alter|correct|correcting|adjust|amend|switch|swap) (something |sth |anything |items? |an? |the )? (in|on|of|from|to|about) (my|the|an|this|our|existing|a) (order|purchase|current order|existing order|last order|recent order|cart)
      5 (change|modify|edit|update|alter|adjust|amend|correct|changes) * (my|the|an|this|our|existing|current|recent|to|order)? (order|purchase|quantity|orders)
      4 (add|adding|remove|removing|delete|deleting|include|including|take off|leave out|take out|drop|append) * (item|items|product|products|article|articles|something|one|thing|things|stuff|anything|another|pair|shirt|book) * (to|from|in|off|of|on)? * (order|purchase|cart|#order|#number|it)
      4 (add|remove|delete|include|adding|removing) * (to|from|in|off) (my|the|this|our|an|existing|that|purchase|order) * (order|purchase|it|cart|#order|#number)
      4 (swap|switch|replace|exchange) * (item|items|product|products|something|several|some|few) * (of|in|from|on) * (order|purchase)
      4 (change|update|correct|modify|switch|swap|fix) (the |my |its |to )? * (size|colour|color|quantity|variant|style|flavour|flavor|item|items|design|engraving|name|personalisation|personalization|model|email|phone|delivery date|shipping method|delivery time|slot)
      4 (wrong|incorrect|change) (quantity|delivery time|delivery date|delivery slot|shipping method)
      4 (ordered|chose|picked|selected|bought|put|got|clicked) * wrong (size|colour|color|item|one|product|quantity|variant|model|shade|option) * (change|switch|swap|before|correct|instead|can)
      3 (ordered|chose|picked|selected|bought|clicked) (the |a )? wrong (size|colour|color|item|one|product|quantity|variant|model|option)
      4 (combine|merge|consolidate) * (order|orders|shipping|shipment|shipments)
      3 (upgrade|expedite|expedited|rush|change) * (my )? (shipping|delivery|shipping method)
      3 (one more|another one|extra) * (to|in|with) (my|the) order
      3 (forgot|forgotten) to (add|include|apply|order|put)
      4 (gift wrap|gift message|gift note|gift receipt|engraving) * (add|forgot|change|include|my order)
      -5 {change} * {address}
      -4 (change|update|edit) * (password|account|card|payment|profile|login)
      -4 exchange
      5 (add|put|include|pop|chuck|throw) (a|an|another|one|the|in|two|some|one more)? (second|third|extra|another|further|more|pair)? * (to|in|into|with|onto) (my|the|this|our|that) (order|parcel|basket|delivery|package) * (before)?
      5 (meant|wanted|intended|supposed) (to )?(get|order|buy|choose|select|pick|have|be) * (size|m|l|s|xl|xs|small|medium|large|colour|color|black|blue|red|one|not) * (order|placed|swap|change|instead|not|before)
      4 (swap|change|switch|amend) (it|that|this|them|one) (before|prior|to|for) * (dispatch|dispatched|ships|shipping|sent|goes out|leaves|posted|a|the|one|size|m|l|s|xl)
      4 (just|only just) (ordered|placed|bought) * (wrong|change|swap|instead|meant|size|colour|color|add|remove)
      4 (can|could|will|would) (you|u|i|we) (please)? (change|swap|switch|make) (it|this|that|one|them) * before * (ships|goes|sent|dispatch*|shipped|leaves)
      4 (take|remove|drop|leave) * (off|out of|from) (my|the|this) order
      4 (add|pop|throw|chuck|include|squeeze) (in)? (one|another|a second|an extra|1|2|two|three) * (order|#order|#number)
      5 (remove|drop|take off|take out|delete) (the|one of|item|line|one) * (from|off|keep|altogether)
      5 (change|switch|swap|make|amend|edit|alter|fix|modify) * before (it|they|you|anyone) (ships|ship|goes|go|send|gets|is|post)
      4 (please|pls|can you|could you|kindly) (switch|change|swap|modify|make|flip|alter|edit|convert|turn) (it|that|this|them|those|the order|my order)
      4 (modify|change|edit|alter|amend) in my order
      5 too late to (go for|change|add|switch|swap|edit|amend)
      5 (gift wrap|gift wrapped|gift wrapping|gift note|gift message)
      5 put me down for
      4 (in|into) the same (box|parcel|package)
      5 (change|switch|swap|amend|edit) * before it (ships|goes|leaves|is sent)
      5 (change|increase|reduce|amend|up) the (quantity|qty|number)
      5 and forgot (the|to|my)
    `,
    return_request: `
      3 (doesnt|dont|do not|does not|didnt|did not|not) (suit|like|fit|work for|want|need|happy with|satisfied with|meet) * (it|them|this|me|product|expectations|anymore)
      5 {want} * (return|returning|retrun|retun|send back|sending back) * (this|it|them|these|item|items|product|products|order|my|the|a|an|something|one|#order|#number|purchase)
      5 (return|retrun|returning) (this|it|them|these|that|an|a|the|my|some|both|one|two|everything|#order) * (item|items|product|products|order|purchase|shoes|shirt|dress|jeans|jacket|boots|pair|package|parcel|things|mattress|bag|stuff|gift)?
      4 (return|retrun) (it|this|them|these|item|items|product|products|order|my|#order|#number)
      4 (send|sending|ship|mail|sent|giv*|bring|take|sending) (it|this|them|these|that|the|my|everything|something) * back
      5 return* (label|labels|policy|policies|process|procedure|address|window|instructions|period|slip|form|portal|center|centre|request|authorization|authorisation|pickup|pick up|shipping|postage|charge|charges|fee|fees|method|number|code|option|options|conditions|deadline|qr)
      4 (refund|refunds|money back|exchange|reimbursement|cancellation and return|rebate|compensation) (policy|policies|guarantee|conditions|terms|rules)
      4 (in (what|which) (cases|situations|case|situation)|under what|what are the conditions|when can i|conditions) * (refund|refunds|return|reimburs*|money back|rebate*|compensation*|restitution*)
      4 (start|initiate|begin|request|make|create|open|arrange|set up|schedule|process|raise|do|file|submit) (a|the|my|an|another) return*
      4 (how|can|could|may|where) (do|can|could|to|i|would|would i|should)? * return
      4 (pickup|pick up|collect|collection) * (return|returned|returning|back)
      4 return * (pickup|pick up|collection|not picked|rejected|denied|refused|declined|expired)
      3 (returns|retrun|returnable|return)
      3 (not|un) (happy|satisfied|suitable|pleased) with (the|my|it|this|product|item|quality|them)
      2 (trial|money back) (period|guarantee|days)
      4 unwanted (gift|item|order)
      -4 (returned|return|returning) to (sender|seller)
      -4 (already|have|has|had|ive) (returned|sent) * (refund|money|credit)
      -3 in return for
      -3 return (my|a|the) (call|calls|email|emails|message|messages)
      3 (get|send) (them|it|this|these) back to you
      2 (return|returns|unwanted|back to you)
      5 (how|where|what) (do|can|should|would|must|to) (i|we)? (go about|about|start|begin|arrange|set up|post|send|ship|get)? (sending|returning|send|return|giving|posting) (it|them|this|these|something|the|my|one)? * back
      4 (not|isnt|arent|just not|really not|wasnt|werent) (for (me|us|him|her)|my (thing|style|cup of tea|taste|colour)|what (i|we) (hoped for|was after|was looking for))
      4 (whats|what is|what s|explain|how does) (your|the|ur) (returns|return|returns process|returns procedure|returns policy)
      3 (tried|trying) (it|them|these) on
      4 (print|printed|need|get|send me|have) (a|the|off|out|my|you)? (return |returns |postage )?label
      3 (change of heart|dont like (it|them)|do not like (it|them)|disappointed in person)
      4 (how|whats|what is|process|procedure|steps|like to|want to|need to|can i|could i|id like) * (send|sending|post|posting|ship|get|bring|take) (it|this|them|these|stuff|things|one|something|everything|one of them) back
      3 (hates|doesnt like|dont like|didnt like|not keen on|not for me|not what i had in mind|not really what|not my style|doesnt suit|doesnt go with|didnt suit|doesnt look right)
      3 (tags|tag|labels|label) (are|is)? (still)? (on|attached|intact)
      5 (needs|need|has|have|want|wants|like|going|wanna|gotta) to (go|send|give|post) (it |them |this |these |one |something |the |em |my )? back
      5 (send|sending|give|giving|take|taking|bring|post|mail|getting|get) (it|this|these|them|em|something|things|stuff|one) back
      5 (would|will|can|could|do|may) (you|ye|u) (still |please |kindly )?(take|accept|have) * (back|returns|returned)
      5 (what|which|where) address * (send|return|back|post)
      5 (lost|cant find|dont have|no) * (return|returns)? (label|slip|sheet|form|paper)
      5 (return|returns) (label|sheet|slip|form|portal|page|paper|note|team|desk)
      3 (unused|unopened|never used|tags on)
      -4 (arrived|received) (with you|at your)
      5 (still )?in its (wrapping|box|packaging)
      5 (free|how|cost) to (send|return) (things|it|something|stuff|them) (back)?
      4 (only|just) (going to )?keep (the )?(one|two)
    `,
    exchange: `
      4 (replace|replaced|replacing|relpace|send|get|replacement|replacment) * (item|items|product|products|order|unit|replacement|replacements|part|asap|status|process|policy)
      5 (exchange|exchanged|exchanging|exchanges|xchange|exhange|excange|exchnage)
      4 (swap|swapping|switch|trade) (it|this|them|these|the|for|my|out|sizes) * (size|colour|color|different|another|for|one|bigger|smaller|larger)
      4 (replace|replaced|replacing|relpace|replacement|replacment) * (item|items|product|products|order|unit|replacement|replacements|part|asap|status|process|policy)
      4 (replacement|replacements|replacment)
      3 (replace|replaced|replacing)
      4 {want} * (replace|replaced|replacement|replacing)
      4 (too|little|bit|very|slightly|way) (small|big|large|tight|loose|long|short|wide|narrow|snug)
      4 (doesnt|dont|didnt|does not|do not|not|isnt|wont|wouldnt) fit
      4 (size|sizes) (up|down|bigger|smaller|larger|too|is too|doesnt|is wrong|issue|problem)
      4 (different|another|other|bigger|smaller|larger|next|correct|right|new) (size|colour|color)
      4 (get|want|need|have|order|send) * (bigger|smaller|larger|next size|size (up|down)|in a (size|medium|large|small|xl|l|m|s))
      3 wrong fit
      3 (runs|run) (small|big|large|narrow)
      -4 (what|which) size (should|do|would|is|to|am)
      -3 (exchange rate|change my address)
      -3 (custom|available|mattress|what|which|chart|guide) (size|sizes)
      4 (half )?(a )?size (smaller|bigger|larger|up|down)
      2 (size|fit|tight|loose|bigger|smaller|larger)
      4 (have|got|do) (you )?(got |have )?(a|an|it|this|them|these|any|one) (in )?(a )?(8|10|12|14|16|36|37|38|39|40|41|42|small|medium|large|s|m|l|xl|size|bigger|smaller) * (instead|swap|could|i could|have)
      5 (one|two|a|next|half a) (size|sizes) (down|up|smaller|bigger|larger)
      4 (can|could|may) (we|i|you) (just )?(swap|exchange|switch|trade) (it|this|them|these|one|for)
      4 (too|bit|little|way|slightly|so|far) (big|small|tight|loose|long|short|large) (on|for|around|in) (me|him|her|my|us|the)
      4 (bit|too|very|so|way|little) (snug|tight|big|small|loose|long|short|baggy|narrow|wide) * (swap|exchange|change|instead|size|trade|14|12|16|have)
      3 (snug|swamping|swamps|drowning in|pinch|pinches|pinching|too tight|hangs off)
      4 (size|half a size|one size) (up|down|bigger|smaller|larger)
      4 trade (it|them|these|this) (in|for)
      3 swap (for|with|work|possible|please)
      5 (need|needed|want|like|get|take|try|have) (the|a|an) (next|other|bigger|smaller|longer|shorter|half) (size|one|ones|pair|version)
      5 (rather|prefer|prefers) (have|had|them|it|to have)? (the|it|them)? (in|the|to the)
      4 (version|one|pair|size) instead
      5 (get|order|have) a different (one|size|colour|color)
      4 (how do|do you do|possible to) (swaps|swap|exchanges)
      5 (bigger|smaller|larger|other|right|correct|longer|shorter) (size|one|pair|version) (instead|please|pls|for)
      5 (for|to) the (correct|right|bigger|smaller|larger) (size|width|length)
      5 (size|sizes) too (big|small|large)
    `,
    refund_request: `
      5 {want} * (refund|refunded|reimbursement|reimbursed|money back|rebate|compensation|full refund|restitution)
      5 (get|getting|want|need|request|requesting|ask|asking|demand|demanding|obtain|claim|claiming|give|process|seek|seeking|due|entitled|issue|expecting|owed|deserve|require) * (refund|refunded|reimbursement|reimbursed|money back|rebate|compensation|restitution|my money)
      5 (refund|reimburse|compensate) (me|my|this|the|for|it|us|order|please|pls|plz|asap|immediately|now|in full)
      4 (full|partial|complete|total|immediate|part) (refund|reimbursement)
      4 (my )? money back
      3 (refund|refunds|refnd|reimbursement|reimburse|reimbursed|reimbursements)
      3 (give|want|return|send|get) (me )? * (my|our) money
      3 (compensation|compensate|compensated|rebate|restitution)
      3 (price|cost|shipping|fee) * (refunded|refund|reimbursed)
      -3 (refund|return) (policy|policies|guarantee)
      2 (money|refund|compensation)
      5 (give|want|need|return) (me |us )?(back )?(my|our|the|all my) (money|cash|payment|pounds|dollars|euros) (back|now|returned)?
      4 (not|wont|cant|tired of|sick of|fed up of|done|no longer|not prepared to|not willing to) (waiting|wait|prepared to wait|waiting around|waiting any) * (money|refund|refunded)
      5 (give|gimme|want|get|need|send|id like|return|demand) (me)? (my|all my|the) * (money|cash|quid|pounds|euros|dollars|bucks) back
      4 (what i paid|amount i paid|money i paid|everything i paid) * (back|returned|refunded|card)
      4 (want|like|need|demand|expect|give me) (a|my|the)? (full|complete|immediate|total) refund
      5 (not|dont|no|rather than|instead of) (want|interested in)? (a|another|store|the)? (voucher|vouchers|gift card|store credit|credit note|credit) * (money|paid|card|cash|refund|back)
      5 (pay|paid|paying) (me|us|it) back
      5 (give|want|get|have|return|put|transfer|expect) (me |us |it )?(all of |all |back )?(my|our|that|the) (money|cash|quid|full price)
      5 (returned|refunded|reimbursed|credited|put back|money back) * (to|on|onto|into) (my|our|the) (original )?(card|account|visa|bank|paypal|mastercard|credit card|bank account|payment method)
      5 (reimburse|reimbursed)
      5 (knock|take) (something|some|a bit|money|a little) off
      3 (rip off|waste of money|useless)
      5 my money back
      5 (to be |be )?(returned|refunded|credited|repaid) to (my|our) (account|card|bank)
    `,
    refund_status: `
      4 (only|partial|partially|half|less|wrong|incorrect) * (refunded|refund amount|amount refunded|refund)
      5 {money} * (not|yet|pending|still|where|status|when|late|slow|how long|processed|process|issued|arrive|arrived|due|taking|check|update|hasnt|havent|never|didnt|delayed|overdue|completed|initiated|credited|showing|shown|stuck|rejected|refused|refusal|denied|declined|missing|isnt|wasnt|status)
      5 (where|wheres|wher|when|wen|status|track|tracking|check|checking|wait|waiting|awaiting|still|not|havent|hasnt|never|didnt|no|see|follow|news|update|updates|locate|yet|expect|expecting|how long|progress|pending|issue|problem) * {money}
      4 {money} (status|update|progress|tracking|pending|issue|problem|query|delay|timeline)
      4 (has|have|did|was|is) (my|the|our|a) {money} * (been|processed|issued|sent|gone|come|done|approved|through|initiated)
      4 (returned|sent|shipped|mailed|dropped) * (back|it|off|item|items|product|order|them|weeks|days|ago) * (refund|refunded|money|credit|credited|reimbursed)
      4 returned * (refund|refunded|reimbursed)
      4 (returned|sent) * (ago|last week|last month|weeks|days) * (not|no|nothing|havent|still|yet|when|where)
      4 (received|got|receive|arrived|collected|picked up) (my|the|our) return*
      4 (return|returned item|returned|pickup|picked up) * (not|no|nothing|havent|hasnt|still|yet) * (refund|refunded|money|credited|credit|processed)
      4 (how long|how many days|when) * (refund|refunded|reimbursed|credited|money back)
      4 (cancelled|canceled|cancellation) * (refund|money|credited|refunded)
      4 (only|less|wrong|incorrect) * refund
      -4 (refund|return) (policy|policies)
      -3 (how (do|can|to)|can i|would like|want|like) * (get|request|ask for|claim) * (refund|reimbursement|money back)
      4 (received|got|have) my return * (when|money|where)
      2 (refund|credited)
      5 (sent|posted|returned|shipped|dropped|took|brought|mailed) * (back|off|return) * (nothing|not|no sign|still|havent|hasnt|yet|when) * (account|bank|card|money|refund|paypal|back|statement)
      5 (youve|you have|u have|you|warehouse) (had|got|received|have) (it|them|the|my|these)? (return|boots|item|parcel|back)? * (over|for|a|since|more than|nearly|almost) * (week|weeks|days|month|fortnight) * (nothing|no|still|not|bank|account|refund)
      5 (nothing|not|no money|no refund|still nothing) * (in|on|into|to|back) (my|the|our) (bank|account|card|bank account|statement|paypal)
      5 (how long|when) (do|does|will|is|are|would|till|until|for)? (the|my|a|your|it)? * (refund|refunds|refunded|money back|credit) * (take|show|appear|land|come|arrive|through|go in|process|hit|be)
      -4 (not|wont|cant|tired of|sick of|fed up|done|no longer) * (wait|waiting) * (give|want|just|i want|need) * money
      4 (when|where|how long) * (see|get|have|receive|appear|show|land) (the|my) (money|cash|funds)
      4 (still)? out of pocket
      5 (had|have|got|received) (the|my|them|it|your) * back * (still|no|not|nothing|yet|when) * (money|refund|pocket|account|card|paid)
      5 refund (went|has gone|was|had been|is|has been) * (bank|nothing|still|where|check|pending|yet)
      -5 (not|no) (happy|use|good|satisfied|worth|help) * {money} # the wish, not the wait
      5 (still|yet) (no|not|nothing|waiting|havent|hasnt|awaiting) (a|any|had|got|seen|received|for|my|the|been)? * (refund|money back|credited|refunded|funds)
      5 (when|how long|where|wheres|whens) * (moneys|money|funds|cash|reimbursed) * (show|turn up|come|coming|going|arrive|land|appear|hit|through|back|be here|get)?
      5 (money|funds|cash|amount|credit|sum) * (not|hasnt|havent|never|isnt|nowhere) (yet )?(arrived|come|shown|appeared|credited|back|received|returned|in my|on my)
      5 (told|said|promised|wrote|emailed|confirmed|agreed|informed) * (refund|refunded|credited|funds)
      4 (bank|statement|statements|account) (has|shows|says|have)? * (no trace|nothing|no sign|not there) * (coming|pending|of it|yet|in)?
      5 (see|seen|get|got) the (funds|money|credit) (in|on|within|yet|by)
      5 (signed for|delivered|arrived|booked in|received) (at|by|with|to|in) (you|your|ur|the warehouse)
      5 (update|news|word|status|enquire) (on|about|of|regarding) (my|the|our|a|this) (return|returned|refund|credit)
      5 (posted|sent|returned|shipped|dropped|mailed|handed) * back * (ago|since|fortnight|in september|in october|weeks|month|last|end of)
      4 (returned|sent back) (it|them|that|the|my|this|those|off)? * (in|on|ago|last) ({month}|the|week|month|{few}|{weekday})
      5 credit (hasnt|not|never)
      4 money * (not arrived|hasnt arrived|not yet)
      5 (part|half|some|rest) of (the|my) (money|refund)
      5 money * (where|wheres) the rest
      5 (back|refunded) (on|to|in) my (card|account) (within|by|in)
    `,
    damaged_defective: `
      5 (in bits|in pieces|to pieces|smashed|shattered|in two|snapped|came apart|fell apart|falling apart|come apart|fallen off|come off|came off)
      4 (in|into) * (pieces|bits|shards)
      5 (arrived|arrive|came|come|received|recieved|recived|got|delivered|was|were|is|are|item|product|box|package|it|order) * {broken}
      4 {broken} * (item|items|product|products|order|box|package|parcel|goods|glass|screen|on arrival|arrived|when|piece|unit|phone|stuff|condition|in transit|during)
      3 {broken}
      4 (not|doesnt|dont|does not|do not|wont|will not|isnt|never|stopped|stop|stops|stoped|didnt|cant|barely|no longer|hardly) * (work|working|works|worked|function|functioning|functional|turn on|turning on|charge|charging|start|power on|switch on|connect|pair|fit together|close|zip)
      4 (not working|doesnt work|dont work|stopped working|not functioning|wont turn on|wont charge|wont work)
      4 (fake|counterfeit|not genuine|not original|not authentic|dupe|duplicate product|knock off|knockoff|replica|second hand|secondhand|already opened|already used|used item|imitation)
      4 (poor|bad|terrible|horrible|low|awful|cheap|crap|shitty|inferior) (quality|condition|shape|state)
      4 (quality) (is|was|of) * (poor|bad|terrible|horrible|low|awful|cheap|crap|not good|disappointing|worst)
      4 (hole|holes|tear|rip|missing button|broken zip|loose thread|stitching) in * (it|the|my|seam|shirt|dress|pants)
      3 (seal|packaging|package|box|lid|cap|bottle) (was|is|were|came|arrived) * (open|opened|broken|damaged|crushed|wet|torn|ripped|loose|leaking)
      3 (spilled|spilt|leaking|leaked) (everywhere|all over|inside|in)
      3 (problem|issue|trouble|problems|issues|something wrong) with (the |my |this |your )? (product|item|device|unit|machine|quality|watch|phone|charger|battery|speaker|headphones|laptop)
      3 (dead|bad) (battery|pixel|pixels|on arrival)
      3 (falls|fell|coming|came|falling) (apart|off)
      -5 (website|site|page|app|link|code|coupon|promo|discount|login|password|checkout|cart|payment|card|account|voucher|tracking|button|portal|search) * (not|doesnt|dont|isnt|wont|broken|stopped) * (work|working|works|load|loading|broken)
      -5 (link|code|coupon|site|website|page|tracking|checkout|app|portal) (is |seems |was )? (broken|down|expired|not working)
      -5 (not working|doesnt work|isnt working) * (code|coupon|website|site|link|app|discount|login)
      -3 (are|is) (your|the|these|this|it|they) * (original|genuine|authentic|fake|real)
      4 {broken} * (first|second) (time|day|use|wash|wear)
      2 (problem|issue|broken|fault|works|working|zipper|leaked)
      5 (in|into) (about )?(a |one |two |three |several |many |tiny |forty |a thousand |a million |a hundred |fifty |hundreds of |loads of |a dozen )?(pieces|bits|shards|shreds|fragments)
      5 (zip|zipper|button|strap|handle|seam|hem|sole|heel|clasp|hinge|lid|screen|leg|wheel|stitching|lining|buckle|chain) (has |have |is |was |just |already )?(went|gone|broke|broken|fell off|fallen off|came off|came away|snapped|split|ripped|tore|torn|bust|come off|come apart|came apart|come undone|popped off)
      5 (wont|doesnt|does not|will not|cant|refuses to|not|didnt|did not|never) (switch|turn|power|come|start|charge|boot|light|heat|connect|pair|inflate|open|close) (on|up|off|at all|at|properly)?
      4 (first|second|third) (wear|wash|use|go|day|outing|time (i|we) (used|wore|tried))
      4 (broke|snapped|died|packed in|gave up|conked out|stopped|fell apart|came apart|split|ripped|leaks|leaking|shrunk|shrank|faded|bobbled) (after|on|within|the|when|as soon) (a|one|two|the|first|second|three|i|about|just)?
      3 (turned|turn|showed) up (broken|damaged|smashed|in|cracked|shattered|bent|ruined|scratched|open|wet|soaked|empty)
      5 (in bits|in pieces|to pieces|smashed|shattered|snapped|came apart|fell apart|falling apart|come apart|fallen off|come off|came off)
      4 (wont|doesnt|not|cant|no longer|never|stopped|refuses to|didnt) (switch|turn|turning|switching|power|powering|charge|charging|start|starting|light up|heat|heating) (on|up|any more|anymore|at all|properly)?
      4 (zip|zipper|strap|handle|seam|sole|heel|hinge|lid|wheel|stitching|motor|clasp|button|battery) * (gone|broken|snapped|split|packed in|dead|loose|bust|undone|off already)
      4 (cracked|split|leaked|snapped|tore|ripped|melted|bent|burst|broke) (straight|right|all|down|along|on me|after|the first|when|as soon|within|in half)
      4 (line|lines|dead pixel|dead pixels|stripe|flicker|flickers) * (screen|display)
      4 (screen|display) * (line|lines|flicker*|blank|pixels|crack*)
      5 (hole|holes|tear|rip|crack|chip|dent|scratch|split|scratches|chips|stains) (in|on|across|along|all over|down|at|under|near|right|straight)
      5 (sound|bluetooth|motor|fan|zip|battery|speaker|left side|earphones|headphones|headset) (is|are|has|on|just)? (not|doesnt|dont|wont|isnt|never|arent|dead|went)
      2 (photo|photos|picture|pictures|video) (attached|below)
      5 (upside down|back to front|bashed in|crumbs|dud|undone|dead plants|gone off)
      5 (half|some|most|one|two) of them (not|dont|arent|doesnt|isnt|wont|broken)
      5 (come|came|coming) (undone|unstitched|loose|apart)
    `,
    warranty: `
      4 (bought|had|purchased|got) * (months|month|year|years) (ago|old) * (died|dead|broke|broken|stopped|covered|failed|cracked)
      3 (is|are|would|will) (that|this|it) (be )?covered
      5 (warranty|warrantee|waranty|guarantee claim|under guarantee)
      5 (warranty|guarantee) * (claim|period|cover|covers|covered|coverage|expired|registration|register|valid|void|policy|card|information|details|repair)
      4 (under|within|in|out of|still in|covered by|still under) (warranty|guarantee|waranty)
      4 (repair|repaired|repairs|fix|fixed|service center|service centre|spare part|spare parts|replacement part|replacement parts)
      3 (stopped working|broke|broken|failed|died|fell apart|quit working) * (after|within) * (months|month|year|years|weeks|use|uses|#number)
      3 (bought|purchased|had|owned) * (months|month|year|years) ago * (broke*|stopped|died|failed|defect*|fault*|not working|crack*)
      -4 (money back) guarantee
      2 (covered|repair|repaired|service centre)
      5 (months|month|years|year) (ago|old|after|later|in) * (still )?(covered|guarantee|warranty|under warranty|repair|fix|do about|claim)
      5 (still|is it|are they|would it|be|am i) (be |still )?(covered|under guarantee|in guarantee|guaranteed)
      4 (bought|had|got|purchased) * (months|month|year|years) * (stopped|broke|broken|died|failed|dead|no longer|doesnt|wont|packed in|faulty)
      5 (how many|how long) * (guarantee|warranty|guaranteed)
      4 (months|month|years|year|yrs|half) (ago|old|later|now|in)? * (packed in|died|gave up|given up|conked out|failed|still covered|am i covered)
      4 (am i|is it|are they|is this|are we) (still)? covered
      4 after (a |only |just |about |barely |less than )?{many} (good |short |single )?(months|month|years|year)
      5 {many} (months|years) old
      5 (months|years|year) (of use|on|later|old)
      5 (replacement|spare|new) {spare} (for|please|of)?
      5 (ten|five|two|three|10|5|2|3) (year|years) (guarantee|warranty|cover|on the)
      5 (sent|took|handed) * (for|to) repair
      3 (packed in|serial)
    `,
    promo_price: `
      4 (refund|pay|get|give|credit) (me )?the (price )?difference
      5 (promo|promotion|promotional|promos|coupon|coupons|discount|discounts|discounted|discout|voucher|vouchers|gift card|gift cards|giftcard|gift certificate|cashback|cash back|black friday|cyber monday|reward points|rewards points|loyalty points|referral|refferal|refral|refer a friend|store credit|rewards program|loyalty program|loyalty card)
      4 (promo|discount|coupon|voucher|offer|gift card|referral|reedem|redeem) (code|codes|link)
      4 (code|coupon|voucher|discount) * (not|doesnt|isnt|wont|invalid|expired|didnt|error|does not|wouldnt|cant) * (work|working|apply|applied|accept|accepted|valid)?
      4 (apply|applied|use|used|using|enter|entered|redeem|redeemed|forgot) * (code|coupon|discount|voucher|gift card|points)
      4 price (match|adjustment|drop|dropped|change|changed|went|matching|difference|protection|reduction|guarantee|range|list)
      4 (cheaper|lower price|less|better price|on sale|went on sale|sale price|reduced) * (now|today|than|after|elsewhere|website|amazon|since|yesterday)
      3 (any|available|latest|current|some|give me|special|best|good|ongoing|new) (offers|offer|deals|deal|discount|discounts|sale|sales|promotion|promotions)
      4 (how much|what) (is|does|do|are|s|will|would|it|for) * (price|priced)
      3 how much (is|does|do|are|s|will|would|it|for) * (cost|costs|it|this)
      4 (price|prices|cost|costs) (of|for|range|list) * (product|products|item|it|this|size|the|a)
      3 (price|prices|pricing|cost|mrp)
      3 (offer|offers|sale|deal|deals|points|rewards|loyalty|refer|earn)
      3 (student|military|bulk|first order|newsletter|welcome|birthday|nhs|teacher|employee) (discount|code|offer)
      2 (expensive|cheaper|cheap|costly)
      -4 (shipping|delivery|postage) (price|cost|rate|fee)
      -5 (cancel*|return) * (cost|price|fee)
      -3 (code) (on the card|qr|zip|post|pin|verification|security|otp)
      4 code * (invalid|expired|not accepted|rejected|wont apply|says)
      2 (price|discount|offer|sale)
      5 (code|voucher|coupon|discount|offer|promo|points|gift card) * (wasnt|was not|didnt|did not|hasnt|not|never|isnt|wont|doesnt|forgot) (been )?(taken|applied|come off|work|deducted|knocked|added|accepted|go through|register|used|honoured|honored|show|apply)
      5 (taken|take|knock|knocked|come|came|deducted) (it |them |that |this )?off (at|for|in|the|my|me)
      5 (dropped|reduced|lowered|cut|slashed|gone down|come down|went down|cheaper|on sale|half price) * (day|days|week|hours|after|since|now|just) * (bought|ordered|paid|purchased|buying|ordering|difference|match)
      4 (will|can|could|would|do) (you|u) (match|price match|honour|honor|refund the difference|give me the difference)
      5 (newsletter|signed up|sign up) * (discount|off|percent|code|voucher) * (apply|applied|work|wont|didnt|doesnt|not|never)
      4 (5|10|15|20|25|30|50) (percent|pc|per cent)? (off|discount|code) * (apply|applied|work|wont|didnt|doesnt|not)
      4 (discount|discounts|money off|reduction) (for|to) (nurses|nhs|students|teachers|seniors|military|pensioners|new customers|bulk|key workers)
      -4 (not|dont|no|rather than|instead of) (want|interested in)? (a|another)? (voucher|gift card|store credit|credit note)
      5 (saw|see|seen|found|find|noticed|notice) (it|them|the same|its|theyre|that its|that it) * (at|for|cheaper|down to|less|on sale|half)
      5 (has|have|got|sell) the same * (less|cheaper|for)
      5 (quid|pounds|euros|dollars|percent|rupees) (less|cheaper|off)
      5 (went|gone|going|goes|go|come|came) down in price
      5 (how much|whats|balance|remaining|left) * (gift card|voucher|points)
      5 gift voucher
      5 (points|rewards) (have|has|gone|missing|expired|werent|didnt|havent|show|showing)
      4 (full price|the full {few})
      5 (not|wasnt|didnt|hasnt|never) (been )?(applied|taken off|deducted) (on|to|at|from|in|the)?
      -5 (happy|willing|prepared|ill|will|can) (to )?pay the difference
      -4 (we are|may we) # somebody sells to us
      5 price * (says|said) * (basket|cart|checkout|page)
      4 (basket|checkout|cart) (said|says|shows)
      5 (says|said|its|is) (expired|invalid) * (signed up|code|newsletter|yesterday)
      -5 (i|we) (can )?(offer|supply|provide) # somebody sells to us
    `,
    payment_billing: `
      5 (invoice|invoices|receipt|receipts|vat invoice|tax invoice|proof of purchase)
      5 {pay} (me |my card |us )? * (twice|double|two times|again|extra|too much|more than|multiple times|three times|2 times|2x|wrong amount|incorrectly|duplicate|higher)
      5 (double|duplicate|over|wrong|incorrect|extra|additional|second|two|multiple) (charge|charges|charged|payment|payments|billing|billed|transaction|transactions|debit|amount)
      5 (overcharged|double charged|double billed|overcharge|doublecharged)
      5 (payment|transaction|card|paypal|checkout) * (fail|failed|failing|failure|fails|declined|decline|declines|rejected|rejecting|not going through|didnt go through|wont go through|error|issue|issues|problem|problems|not accepted|stuck|pending|wont work|not working|blocked|denied|unsuccessful)
      5 (failed|failing|declined|rejected|problem|problems|issue|issues|error|errors|trouble|unable|cant|cannot|difficulty|failure|couldnt|unsuccessful) * (payment|payments|pay|transaction|card|checkout with|paying)
      4 (money|amount|payment|funds|cash|account|rs|sum|balance) * (deducted|debited|taken|dedcuted|withdrawn|gone|charged|left my)
      4 (deducted|debited|charged|taken|paid|withdrawn|done) * (but|and|yet) * (order|no order|not|nothing|no confirmation) * (placed|confirmed|confirmation|order|showing|visible|received|exist|generated|created)?
      4 (payment|pay|paying|payments) (method|methods|option|options|mode|modes|type|types|plan|plans|way|ways|terms|details|information|info|status|confirmation)
      4 (mode|modes|way|ways|method|methods|type|types|means|forms) of (payment|payments|paymets|pay|paying)
      4 (how|where) (can|do|could|to|should) (i|we)? * pay
      4 (pay|payment|paying|purchase|buy|checkout) * (by|with|using|through|via|on|in) (card|credit card|paypal|klarna|afterpay|cash|apple pay|google pay|bank transfer|debit card|cheque|check|invoice|cod|emi|upi|installments|instalments|amex|bitcoin|gpay|paytm|credit|visa|mastercard)
      4 (accept|take|support|offer|have|allow|provide|available|option) * (paypal|klarna|afterpay|apple pay|google pay|amex|american express|credit card|credit cards|debit card|visa|mastercard|cash|bank transfer|cod|emi|cash on delivery|installments|instalments|payment|payments|upi)
      4 (cod|cash on delivery|emi|upi|net banking|netbanking|installment|installments|instalment|instalments|klarna|afterpay|clearpay|down payment|down payments|pay later|prepaid|financing)
      5 (vat invoice|tax invoice|proof of purchase|an invoice|the invoice|my invoice|invoices|bill copy)
      4 (invoice|receipt|receipts)
      4 (bill|bills|receipt) * {thing}
      4 {thing} * (bill|bills)
      4 (duplicate|copy|my) * bill
      3 (bill|bills|billing|gst)
      3 (invoice|bill|receipt|statement) * (send|need|want|copy|download|get|find|see|view|missing|wrong|error|correct|check|locate)
      3 (charged|charge|charges|debited|billed|deducted)
      3 (credit card|debit card|payment|payments|transaction|transactions)
      4 (why|what) (am i|was i|were|did you|is|have i been|did i get|is this|is the|was my|are) * (charge|charged|billed|charging|fee|payment)
      4 (pending|authorization|authorisation|temporary|mystery|hidden|extra|unexpected|late) (charge|charges|hold|payment|transaction|fee|fees)
      -5 (delivery|shipping|return|cancellation|customs|restocking) (charge|charges|fee|fees)
      -4 (charge|charging|charger|charges) * (battery|phone|device|cable|it up|headphones|hold)
      -4 (wont|doesnt|not|cant) (charge|charging)
      -3 (return|returns) * charge*
      -4 (received|got|arrived|opened) (a|an|the|my) bill*
      5 (two|2|three|3|several|multiple|double) (charges|payments|transactions|debits|withdrawals)
      2 (charge|charges|statement|paid)
      5 (charged|billed|debited|taken|paid|took|payment) (me )?(twice|two times|double|three times|2x|again)
      5 (vat number|vat receipt|vat invoice|tax invoice|proper receipt|proper invoice|company name on the|invoice for my (accountant|company|business|expenses))
      3 (need|send|get|have|provide|issue) (a|an|the|me|my|us) (proper |vat |full |copy of )?(invoice|receipt)
      -4 (raised|opened|logged|flagged|filed|started) * (paypal|bank|klarna)
      5 (knocked|turning|turns|turned|refusing|declining) (back|down)? (my|the|every|all)? (card|cards|payment)
      5 (take|accept|use|pay with|have|do|does|via) (you |u )?(paypal|amex|american express|ideal)
      5 (on account|installments) (ok|okay|possible|accepted|please|allowed|or|instead)?
      5 (invoice|invoices|receipt|bill) (be )?(resent|corrected|addressed|for order|copy|to be|please|pls|number|missing|overdue|for our|for my|with)
      5 (need|send|get|want|request|issue|download|copy of|lost|forward|have) (me |us )?(a |an |the |my |our |another )?(proper |correct |original |vat )?(invoice|receipt|invoices)
      5 (tax|vat|company) (number|id|no)
      5 (reminder|overdue) * (paid|invoice|payment)
      5 (pay|paying) (the |my |our |off )?(rest|balance|remaining|deposit)
      5 (charged|billed|took|taken) (me )?(in |the )?(more|too much|wrong amount|dollars|euros)
      5 charged (right away|immediately|before|now)
      5 (what|whats|why) (is |s |was )?(this|that|the) * (charge|debit|transaction|payment) (from|for|of|on)
      -5 (wasnt|isnt|not) me
      -4 (stolen|hacked|fraud|unauthorized|chargeback|police|reverse the charge)
      -4 (customs|duty)
      -4 paid extra (for|to)
      5 (use|accept|take|pay with|pay by|via|using) (apple pay|google pay|paypal|klarna|amex|bank transfer|bank transfers|cheque|clearpay|afterpay)
      5 invoice (be )?(reissued|re issued|corrected|resent|made out|again|with)
      4 (on account|purchase order|proforma|pro forma)
      -5 (none of us|identity|fraud|unauthorised|stolen|hacked)
    `,
    subscription: `
      5 (subscription|subscriptions|subscribe|subscribed|unsubscribe|unsubscribed|unsubscribing|subscribing|subscribtion|subscripton|subscriber|auto renew|auto renewal|autorenew|auto ship|autoship|newsletter|newsletters|membership|mailing list|free trial)
      4 (cancel|pause|skip|stop|manage|change|end|resume|reactivate) * (subscription|membership|monthly|plan|auto|recurring|next (box|order|shipment|delivery)|renewal|prime)
      4 (recurring|monthly|weekly|automatic|regular) (order|orders|charge|charges|payment|payments|delivery|box|shipment)
      4 (stop|remove|take me off|opt out|quit) * (email|emails|marketing|mailing|list|spam|texts|sms|spamming)
      3 (skip|pause) * (month|box|delivery|shipment|next)
      3 (prime|premium|vip) (member|membership|subscription|renewal)
      3 (renewed|renewal|renew)
      4 (renewed|renew|renewing|auto renew*) * (plan|without|asking|membership|my)
      2 (plan|monthly|unsubscribe|box|emails)
      5 (dont|do not|no longer|stop|not) (want|need|wish|send|sending|charge|charging|take|taking)? * (monthly|weekly|every month|each month|recurring|regular|auto) *
      5 (monthly|weekly|regular) (box|coffee|delivery|order|plan|payment|payments|shipment|refill|charge|charges|bag)
      4 (dont|do not|stop|without|before) * (take|taking|charge|charging|bill|billing) (me )?(another|any more|any further|again|next|every month|monthly|for next)
      4 (stop|pause|skip|end|hold) * (monthly|weekly|every month|each month|regular|recurring)
      4 (every|each) (4|6|8|2|3|four|two|six|eight|three) (weeks|months) * every (4|6|8|2|3|10|12|four|two|six|eight|three)
      5 (skip|pause|miss|delay|push back) (my|the|this) (next|upcoming|coming|following) (box|delivery|month|shipment|order)
      -4 newsletter * (discount|off|percent|code|voucher|10|15|20)
      5 (skip|hold|freeze|restart|resume) (my|the|this|our|next)? (box|boxes|plan|{month}|next|monthly|deliveries|coffee|membership|subscription|shipments)
      5 (dont want|stop|cancel|end) (these|the|my|those|any more)? (box|boxes|monthly|shipments)
      5 (every|each|another) month (of|even|though|i)
      5 (restart|resume) (my|the|our) (plan|deliveries|box)
      -4 (texts|emails) * (off|stop|remove)
      5 (standing order|repeat order|repeat delivery)
      5 (my|our|the) next (box|delivery|shipment|refill)
      5 (pause|skip|stop|restart|hold) (my|the|our|these|this)? (box|boxes|plan|deliveries|next|month)
      5 stop (sending|charging|billing)
    `,
    product_question: `
      3 (difference|differences|compare|comparison|vs|versus|better than)
      3 (interested in|looking for|searching for|looking to buy|want to buy|like to buy|wanna buy|need) (a|an|the|some|this|your|buying|something|for|new|pair)
      4 (in stock|out of stock|back in stock|restock|restocked|restocking|sold out|back in|availability|in store)
      4 (is|are|when|will|do) * (in stock|back in)
      3 (is|are|when|will|do) * (available|availability|avail|availble|avilable)
      4 (do|does|can|could|are|is|have) (you|u|it|this|they|the|these|your|ya) * (sell|selling|compatible|work with|contain|contains|suitable|stock|vegan|waterproof|original|genuine|authentic|washable|organic|dishwasher|machine wash*)
      3 (do|does|can|could|are|is|have) (you|u|it|this|they|the|these|your|ya) * (have|carry|come|come in|available|fit|include|made|offer|real|safe)
      5 (size (guide|chart|advice|recommendation|structure)|what size|which size|sizing|size should|right size|true to size|custom size|custom sized|customise|customize|customisation|customization|customised|customized)
      4 (dimension|dimensions|measurement|measurements|how (big|tall|wide|heavy|thick|deep|small|high) (is|are)|weight of|height|width|thickness)
      3 (inches|cm|feet|length|diameter)
      4 (material|materials|fabric|ingredient|ingredients|compatible|compatibility|waterproof|washable|specs|spec|specification|specifications|features|feature|flavour|flavours|flavor|flavors|dosage|vegan|gluten|cotton|leather|side effect|side effects|shelf life|best before|user guide)
      3 (expiry|expiration|expiry date|instructions|manual|battery life|organic|instruction manual)
      4 (expiry|expiration) * (product|products|item|items)
      4 (product|products|item|items) * (expiry|expiration)
      4 (original|genuine|authentic|real|legit|authenticity|authentication|authenticate|orignal) (product|products|item|items|or)
      4 (product|products|item|items|supplement) * (original|genuine|authentic|real|legit|authenticity|orignal|originality)
      3 (genuine|authentic|authenticity|authentication|authenticate|authenticated)
      4 (difference|differences|compare|comparison) (between|of|the|than)
      4 (recommend|suggest|advise|help me (choose|pick)|which|best) * (product|products|model|mattress|size|one for|item|items|supplement|supplements|cream|shoe|shoes)
      3 (recommend|recommendation|recommendations|suggest|suggestion|suggestions|advise|advice|help me choose|help me pick|which (one|is best|is better)|best (product|one|for|option|protein|mattress))
      3 (suitable|good|ok|okay|safe|best|right|appropriate) (for|to) (my|me|a|an|sensitive|use|kids|children|skin|dogs|cats|pregnan*|beginners|men|women|back|eat|take|the)
      4 (how) (do|to|can|does|should|often) (i|you|we|it|this|one)? (use|wear|wash|clean|assemble|install|care for|consume|operate) * (it|this|them|these|product|the)
      3 (how) (do|to|can|does|should|often|much|many) (i|you|we|it|this|one)? (use|wear|wash|clean|assemble|install|set up|take|apply|charge|store|works|work)
      4 (what|which) (is|are|does|do|colour|colours|color|colors|flavor|flavors|products|product|sizes|kind|type|types|variants|brands) * (made of|made from|material|products|variants|features|sizes|colours|colors)
      3 (what|which) (is|are|does|do|colour|colours|color|colors|flavor|flavors|products|product|sizes|kind|type|types|variants|brands) * (available|contain|include|in it|have|sell|offer|difference)
      3 (tell me|more|know|info|information|details|question|questions|enquiry|inquiry|query|know) (more )? (about|regarding|on|info|information|details|abt) (the|this|your|a|product|products|item|mattress|size|these|its)
      3 (show|view|see|give|help|share|check|list) (me )? (with )? * (products|product|variants|catalog|catalogue|collection|range|categories|models|sizes)
      3 (product|products) (details|info|information|question|range|list|features|comparison|variants|catalog|query|description|availability)
      3 (colours|colors|sizes|flavours|flavors|models|versions|variants|styles)
      3 (does|do|is|are|can|will) (it|this|these|they|the)
      2 (diet|protein|whey|mattress|pillow|pillows|supplement|supplements|weight|muscle|foam|cushion|back pain|hair|skin|immunity|gainer|vitamin|fat|sheet|bed|guitar|fragrance|perfume)
      3 (lose|gain|gaining|losing|increase|build|building|reduce) (my )? (weight|muscle|muscles|fat|immunity|body|mass|height)
      -5 (is|are|has) (my|our) (order|package|parcel|refund)
      -4 (does|do|is|are|can|will|has) (it|this|these|they) * (arrive|arrived|ship|shipped|delivered|deliver|come|here|late|lost|refund|cancel*)
      -4 {broken}
      -4 (cod|emi|payment|pay|pincode|pin code|deliver|delivery|cash) * (available|option|availble|possible)
      -4 (available|open) (to talk|agent|someone|to assist|to help)
      2 (available|stock|colour|color|size|product|use)
      4 (ok|okay|safe|suitable|fine|alright) (for|with|to use) (someone|people|anyone|a|an|my|kids|children|babies|toddlers|dogs|cats|pregnant|outdoor|outdoors|sensitive|dry|oily|a person) * (allergy|allergic|intolerant|pregnant|skin|allergies|with|under|asthma)?
      4 (will|would|does|do|can|could) (the|it|this|these|your) * (hold|fit|support|work with|go with|suit|match|stretch|shrink|come with|cope)
      3 how (big|wide|tall|heavy|deep|thick|warm|loud|bright) (is|are) (the|it|this|these|your)
      -5 (the|it|this) (courier|driver|delivery|parcel|package|order)
      4 (does|do|will|would|is|are) (it|this|that|these|they|the) * (fit|warm enough|come up|run big|run small|big enough|compatible|waterproof|hold|suitable|safe for|washable|come in|stretch|shrink)
      4 (come|comes|run|runs) (up)? (big|small|large|true to size)
      4 (when|will) (are|will|do) (you|they|u) (be)? (getting|get|having|have|stock|stocking|restock*|bring*) * (back|in|again|more)
      5 (come|comes|do|get|make|have|got|sell|available|find) (it |this |them |these |one |the )?in (a |an )?({colour}|other|another|different|bigger|smaller|{few}|{size})
      5 (would|will|could|can|does|do|should) (this|it|that|these|they|the|your|one) * (survive|hold|fit|work with|last|stand|support|handle|need a|smell)
      5 (which|what) (size|one|model|version|colour|type|thickness|length|bulb|battery) (would|should|do|is|are|to|for|does|youre|supposed)
      5 between (a|two) (sizes|{size}) (and)?
      5 (whats|what is|what are|what|how much|know) (the|it|its)? * (lowest|height|capacity|thickness|made of|wood|weight|range|diameter)
      5 (solid|real|genuine) (wood|oak|leather|gold|silver|or)
      3 (it )?(doesnt|dont|does not|couldnt|cant) (say|find it|see it|mention)
      -3 (is it|would it be|is it still|is that) (possible|too late|ok to)
      -4 (how is it that|do this|do the (men|right)|will they go|will it go|is it coming|is it lost)
      3 (nights|days|day|night) trial
      3 tell me about (the|your)?
      3 warranty (details|information|info)
      5 (datasheet|data sheet|moq|dimmable|spec sheet)
    `,
    site_checkout: `
      5 (cart|basket|checkout|check out|checking out|shopping bag)
      5 (website|site|web site|webpage|page|app|portal|search|link|shop|store page|webshop) * (slow|down|not|doesnt|wont|isnt|error|errors|crash|crashed|crashes|crashing|broken|loading|load|loads|working|issue|issues|problem|problems|bug|glitch|frozen|freezes|keeps|blank|wouldnt|hangs)
      5 (place|placing|make|making|put|create|creating|complete|completing|finalise|finalize|submit|submitting|finish|process|do) (an|a|my|the|some|this|new|any|another|in) * (order|orders|purchase|purchases)
      4 (how|where|help|assist|can|trying|could|unable|cant) (to|do i|can i|i|me|me to|you help me) (order|buy|purchase|acquire|shop) * (it|this|your|from|online|website|here|something|product|products|item|items|article|articles|now|please)
      3 (how|where|help|assist|can|want|like|need|wish|trying|wanna|would like|could|unable|cant) (to|do i|can i|i|me|me to|you help me) (order|buy|purchase|acquire|shop)
      4 (buy|order|purchase|acquire|ordering|buying|purchasing) (some|several|a few|an|a|few|more|your|from|these|multiple|stuff) (products|product|items|item|articles|article|things|stuff|keyboards|your|you|website|site|online)?
      5 (cart|checkout|check out|checking out|shopping bag)
      3 basket
      5 (website|site|web site|webpage|app|portal|webshop) * (slow|down|doesnt|wont|isnt|error|errors|crash|crashed|crashes|crashing|broken|loading|load|loads|working|issue|issues|problem|problems|bug|glitch|frozen|freezes|keeps|blank|wouldnt|hangs)
      4 (error|bug|glitch|crash|problem|issue|trouble) * (website|site|webpage|page|app|portal|checkout|cart|ordering|placing)
      4 (cant|cannot|can not|unable to|wont let me|doesnt let me|wouldnt let me|could not|couldnt|not able to|not letting me|having trouble|difficulty) * (order|buy|purchase|checkout|check out|add|place|complete|proceed|submit|find the button|see the product|view|load)
      4 (taking|accepting|accept|take) (up )? (any )? (order|orders|prepaid orders)
      3 (error message|404|500 error|page not found|blank page|something went wrong)
      3 (option|button|page|product) (is )? not (visible|showing|available|loading|clickable|working)
      2 (website|app|portal|web site|online shop)
      -4 (cancel*|return*|exchange|refund*|track*|delivered|received|arrived)
      -4 (payment|card|paypal) * (fail*|declin*|reject*|error)
      -3 (change|modify|edit|update) * (order|purchase)
      -4 (didnt|never|did not|havent) (place|make|placed|made)
      -3 (order|purchase) * (late|delayed|missing|wrong|damaged|broken|arrive|shipped)
      4 (button|page|form|link|checkout|site) * (does|do|did) (nothing|not)
      4 (nothing happens|nothing happened) * (click|press|tap|when)
      4 (click|press|tap) * (nothing happens|nothing happened|nothing)
      2 (website|page|click|button|checkout|error|browser)
      5 (cant|cannot|can not|wont|unable|not) (let me )?(get|go|move|proceed|continue) (past|beyond|further|through|to) (the )?(payment|checkout|basket|cart|address|shipping|delivery|next|card|last|final) (page|screen|step|stage|bit)?
      5 (keeps|just keeps|kept|just|is) (spinning|loading|crashing|freezing|refreshing|buffering|timing out|going round|throwing|kicking me|logging me)
      4 (payment|checkout|basket|cart) (page|screen) * (blank|spinning|stuck|frozen|loading|error|wont|doesnt|crash*|keeps)
      5 (hit|click|press|tap|clicking|pressing|hitting) (on)? (the)? (pay|buy|checkout|place order|order|submit|continue|confirm) * (spins|nothing|goes back|error|freezes|crash*|blank|loading|loads)
      4 (button|page|basket|cart|checkout) * (greyed out|grayed out|grey|frozen|spinning|spins|blank|empties|wont load)
      5 (when|after|once|every time|each time) i (press|click|hit|select|choose|go to|enter|open|submit) * (spins|nothing|error|blank|crash*|stuck|empty|cant|page)
      5 something went wrong
      5 (press|click|hit|clicking) (the |on )?(pay|button|order|buy|checkout)
      -4 (courier|couriers|tracking|parcel) (page|site|website|app)
      3 (make|making) (a )?purchase
      5 (not able to|unable to|cant) (place|complete) (my|an|the)? order
      5 (screen|page|app|site|website) (is |keeps |getting |gets |just )?(hang|hangs|hanging|frozen|freezing|freezes|stuck|blank|spins|spinning|crashing|crashes)
      5 (404|502|503|error code)
    `,
    account_access: `
      5 (log in|login|log on|logon|log into|logging in|logged out|sign in|signin|sign into|signing in|sign up|signup|signing up|password|passcode|pass word|pasword|passwrod|username|user name|2fa|two factor|verification code|otp|locked out|reset link|log me in)
      5 (forgot|forgotten|forget|reset|recover|lost|change|retrieve|restore) * (password|passwrod|pin|key|username|login|credentials|account|pwd|access code|user)
      5 (create|creating|open|opening|delete|deleting|close|closing|remove|deactivate|reactivate|register|registering|edit|update|switch|change|merge|activate|block|unlock|set up|access|erase|terminate|restore|recover) (a |an |my |the |new |another |user )? * (account|accounts|profile|acount|accout|registration|user)
      4 (account|profile|registration|register) * (access|locked|blocked|disabled|deleted|closed|problem|problems|issue|issues|error|errors|not|cant|hacked|details|information|settings|suspended|trouble|failed)
      4 (access|get into|enter|in to|into|using|use) (to )? (my|the|another|a|other) (account|profile|user)
      4 (registration|signup|sign up|register|registering|registered|registred|registeration)
      3 (my|the|an|a|premium|pro|gold|standard|free|freemium|platinum|user|another) (account|profile|acount)
      4 (change|update|edit|correct|modify) * (my|the) (name|phone|email|e mail|mobile|personal|profile|user|phone number|contact|details|information|info)
      4 (personal (info|information|data|details)|gdpr|delete my data|data request)
      3 (account|accounts)
      2 (new user|register|user)
      -5 (charged|debited|credited|deducted|money|bank|refund*|payment|amount) * (account)
      -5 (bank|paypal|checking|current|savings) account
      -4 {change} * (delivery|shipping) address
      -3 account * (debited|charged|deducted|credited)
      4 (email|mail) * (not|isnt|already) (registered|recognised|recognized|in use)
      2 (account|profile)
      5 (not|no|never|didnt|havent|hasnt|isnt|dont) (getting|get|got|received|receiving|receive|arrived|had|sent|come|coming) (the|a|any|my|your|an)? (password|reset|verification|activation|login|sign in|otp) (email|mail|link|code|text|sms|message)?
      4 (password|reset|verification|activation|login) (email|mail|link|code|text|sms) (never|not|doesnt|isnt|hasnt|wont|didnt|expired)
      -5 (gone|goes|going|went|left|leave|come|came|taken|took|take|out) * (from|of) (my|the|our) (bank )?account
      -4 (nothing|money|refund|refunded|pounds|dollars|euros|not|back) (in|into|to|on|from) (my|the|our) (bank )?account
      4 (delete|remove|erase|close) * (profile|account|my data|all the data|personal data|details you hold)
      4 (new|different|changed) (email|e mail) * (profile|account|login|log in|sign in)
      5 (cant|can not|cannot|unable to|wont let me) (get in|get into|log in|login|sign in)
      -4 register (it|them|the (mattress|product|warranty|guarantee|machine|device))
      5 (cant|cannot|unable to|not able to|wont let me|couldnt|trouble) (get in|get into|log|login)
      5 (details|password) (dont|doesnt|didnt|do not) match
      5 (reset|verification|security|recovery) (mail|email|link|code|text|sms) (never|not|doesnt|isnt|hasnt|wont|didnt|shows)
      5 (locked|blocked) (me |us )?out
      5 account (is|has been|got|was) (locked|blocked|frozen)
      5 no (user|account|customer) (with|for|under|found)
    `,
    complaint_feedback: `
      3 (thank you|thanks) (so much|very much|for (your|the|all|such|helping|being|making|sorting|a))
      4 (complaint|complaints|complain|complaining|reclamation|reclamations|feedback|testimonial)
      3 (claim|claims|review|reviews|opinion|opinions)
      4 (make|file|lodge|submit|leave|give|raise|register|send|write|post|filing|lodging|making|leaving|submitting|sending) (a|an|my|some|the|formal|another)? * (complaint|complaints|claim|claims|feedback|review|reviews|opinion|reclamation|reclamations|comment|testimonial)
      4 (customer|consumer) (claim|claims|complaint|complaints|complain|complains)
      4 (rude|unprofessional|horrible|terrible|worst|disgusting|disgusted|disgusts|pathetic|shame|shameful|disgraceful|appalling|awful|ridiculous|unbelievable|useless|incompetent|liars|lied|lying|cheating|cheated|frauds|fraudsters) * (service|company|experience|customer|support|staff|agent|driver|people|ever|you|website|attitude|treatment|delivery)
      3 (rude|unprofessional|horrible|terrible|worst|disgusting|disgusted|pathetic|shame|shameful|disgraceful|appalling|awful|ridiculous|incompetent|liars|cheated)
      4 (you|u) (guys|people)? (are|r) (all )?(a )? (fraud|frauds|fraudsters|cheats|cheaters|liars|scammers|thieves|useless|joke)
      4 (service|support|experience|company|customer service|treatment) (is|was|has been|are) * (bad|poor|terrible|horrible|awful|rude|worst|disgusting|unacceptable|pathetic|slow|disappointing|shit|crap|joke|useless|great|excellent|amazing|good|fantastic|wonderful|brilliant)
      4 (worst|terrible|bad|poor|horrible|awful|great|excellent|amazing|fantastic|wonderful|good) (service|experience|customer service|company|support|customer experience|website|app)
      4 (love|loved|loving|adore|happy with|thrilled|pleased with|impressed with|amazed by|in love with) (it|my|the|your|this|these|them|product|products|service|them|everything)
      4 (great|excellent|amazing|awesome|fantastic|wonderful|brilliant|super|lovely|perfect) (service|product|products|job|work|quality|shop|store|company|team|experience)
      3 (compliment|compliments|suggestion|suggestions|praise|kudos|well done|good job|keep it up|five stars|5 stars)
      3 (never (again|ordering|order|buy|buying|shop|shopping)|last time i|lost a customer|losing a customer|take my business|trustpilot|bad review|negative review|one star|1 star|better business bureau|bbb|trading standards|consumer protection|lawyer|solicitor|sue|legal action|small claims)
      2 (unacceptable|frustrated|frustrating|disappointed|dissapointed|disappointing|disappointment|annoyed|angry|furious|fed up|upset|dissatisfied|displeased|outrageous)
      2 (experience|service|terrible|horrible|love|great|disappointed)
      5 (never|not) (been )?(spoken|treated|talked) (to )?(so|like|as|this|that) *
      5 (rude|rudely|disrespectful|condescending|patronising|shouted|hung up|swore|abusive|dismissive|laughed|ignored) * (agent|man|woman|chap|lady|guy|driver|staff|member|person|on (me|the phone)|your|advisor|team|at me)
      4 (pass|passed|forward|forwarded|escalate|escalated|send) (this|it|that|my|these) * (to|on to|onto|up to) * (manager|management|charge|boss|superior|head|ceo|director|team|whoever|owner|person)
      3 (absolute|total|complete|utter) (joke|disgrace|shambles|farce|rubbish|disaster|nightmare)
      4 (just wanted to say|wanted to say|just a note|quick note|short note|just to say|wanted to let you know) * (brilliant|lovely|great|gorgeous|amazing|fantastic|well done|wonderful|beautiful|excellent|perfect|superb|helpful|thank you)
      4 (well done|keep it up|keep up the good|hats off|credit to|top marks|made my day)
      4 (was|were|been|so|very|really) rude
      5 {carrier} * (rude|blocked)
      5 (wanted|thought|just|like|writing) (id |to |you )(say|mention|tell you|thank)
      4 (absolute|total|real) (star|joke)
      5 (review|rating) (you|was|and you|deleted|removed)
      4 (fuming|furious)
      -3 (thanks|thank you) for (your|the) (help|time|attention|assistance|support|prompt|kind|quick)
      5 (is|an|absolute|total) (a )?(disgrace|shambles)
      5 (want|wanted) to (say|thank|praise|compliment) * (star|great|lovely|amazing|brilliant|helpful|wonderful)
      5 (official|formal|written) complaint
    `,
    contact_human: `
      4 number * (ring|call|phone|reach|text)
      5 (talk|speak|chat|connect|connected|transfer|transferred|speaking|talking|contact|reach|get in touch|get through|put me through|communicate|discuss|call|get hold|escalate) (me |my call )? (to|with|through to|through|of|a|an|live|some) * (human|agent|agents|person|someone|somebody|representative|rep|operator|operators|advisor|adviser|assistant|manager|supervisor|support|executive|team|live|real|customer care|customer service|customer services|staff|you guys|anyone)
      5 (real person|live person|live agent|live chat|live operator|real human|actual person|actual human|free agent|available agent) (please|pls|now|agent|operator|help|assistance|assist|assistant)?
      4 (human|agent|representative|operator) (please|pls|now|help|assistance|assist|needed|available)
      3 (human|agent|representative|operator|real person)
      5 (phone|contact|support|helpline|toll free|hotline|call|telephone|customer care|customer service|customer support|call center|call centre|whatsapp) (number|numbers|no|line|lines|hours|details|email|center|centre|id|info)
      4 (number|email|phone|way|how) (for|of|to|do i|can i) * (contact|call|reach|customer service|customer care|customer support|support|customer assistance|get in touch|email|speak)
      4 (call|phone|ring) (back|centre|center|support|me back|me on|me at|me asap|me please|us back)
      4 (please|pls|plz|kindly|can you|could you|want you to) (call|phone|ring) (me|us)
      3 (call|called|phone|ring|phoned) (me|us|you|u)
      4 (call back|callback|call me back|give me a call|schedule a call|call me|phone call)
      4 (customer|client) (service|care|support|assistance|services)
      4 (working|opening|business|office|operating|operational|service|open) (hours|times|time|days|hour)
      3 (what time|when|which days|what hours|until when|are you) * (open|available|close|work|working|contact|reach|call)
      4 (not|cant|cannot|unable|couldnt|no one|nobody|noone|never|impossible) * (reach|contact|get through|answering|answer|picking up|replying|responding|reply|respond|replied|responded|get hold)
      3 (no reply|no response|no answer|ignored|ignoring|unanswered|nobody replies|havent heard back|not heard back)
      3 (waste of my time|waste of time|immediate resolution)
      4 (customer|consumer) care
      4 (get|want|wants) (in touch|get in touch|your number|ur number)
      4 (query|question|help|details|information) * (related to|for|on|about|regarding) * order
      4 order * query
      3 (help me|need help|need assistance|need support|get help|anyone there|anybody there|is anyone|somebody help)
      3 (reach|contact) (you|u|us|your|support|someone)
      -3 (human|animal|person) (hair|use|consumption|body)
      -3 (delivery|shipping|travel|estate) agent
      2 (phone|call|number|ring|chat|agent|manager|assist)
      -5 (3 5|2 3|within|in|5|7|10|working|business) (working|business) days
      -5 (working|business) days
      -4 (agent|person|man|woman|chap|guy|lady|driver|someone|somebody) * (on|over) (the|your|ur) phone * (rude|was|told|said|spoke|today|yesterday)
      -3 spoken to (so|like|in)
      5 (actual|real|proper|live) (person|human|people|agent)
      4 (number|someone|somebody|person) (i can|to|we can|i could)? (ring|call|phone|speak to|talk to)
      5 (call|ring|phone) me (back|on|at)
      5 (please|pls|kindly|you|manager|someone|somebody|to) (please )?(ring|phone|call) (me|us) (back|on|at|after|before|tomorrow|today|any|instead)?
      5 (talk|speak|chat|discuss) (it |this )?(over )?(with|to) (someone|a|your|somebody|him|her|whoever|one of|them)
      5 (just|only) a (bot|robot|machine)
      5 explain (it|this) to (somebody|someone|a person|a human)
      5 (automatic|standard|generic) (answers|answer|response)
      5 (not|no|instead of) another (form|bot|email)
      -4 contact (number|no) * (replaced|changed|wrong|is|should|to be)
      5 (someone|somebody|you|they) (would|was going to|was supposed to|will|to|could|please) (ring|call|phone) me
      5 (with|to) a (supervisor|human|person|manager)
      5 (to|with) (your |a )?supervisor
    `,
    other: `
      4 (stocking|stock|carry|carrying|selling|sell|distribute) your (products|product|brand|items|range)
      5 wholesale (pricing|price|prices|account|order|terms)
      5 (franchise|franchisee|dealership|distributor|distributors|distributorship|wholesale|wholesaler|reseller|resellers|retailer|retailers|stockist|stockists)
      4 (become|be|am|as) (a|an|the|your) (seller|dealer|reseller|distributor|vendor|supplier|partner|affiliate|ambassador|retailer)
      5 (collaboration|collaborate|collab|partnership|sponsorship|sponsor|influencer|affiliate program|brand ambassador|press inquiry|media inquiry|guest post|backlink|backlinks|seo)
      5 (vacancy|vacancies|internship|job application|open position|open positions)
      4 (apply|applying|application|looking|interested|available|any) * (job|jobs|position|career|careers|employment)
      4 (are|is) (you|your company|u|store) * hiring
      2 (job|jobs|hiring|career)
      4 (our|my) (company|agency|services|team) (offers|offer|provide|provides|can help|specialises|specializes|helps)
      5 (out of office|automatic reply|auto reply|autoreply|i am currently away|on vacation until|mailer daemon|delivery status notification|undeliverable mail)
      4 (visit|nearest|nearby|near me|physical|closest|offline|directly|locate|address of) * (store|stores|shop|shops|showroom|showrooms|outlet|outlets|branch)
      4 (store|shop|showroom|office|outlet) (open|location|locations|address|near|timing|timings|hours|in|information)
      4 (are|is|do|where) (your|you|ur|curekart|the|any|have|have any|there|there any) * (store|stores|shop|shops|showroom|showrooms|office|offices|outlet|branch)
      4 (head office|headquarters|work from home|working from home)
      4 (main menu|start over|start again|restart the)
      3 (donation|donate|charity|school project|survey|sell my|bulk order|corporate gift|corporate gifts)
      4 (stock|carry|sell|resell|distribute|retail) (your|ur) (range|products|items|brand|line|things|goods|candles|stuff|collection)
      5 trade (terms|account|prices|pricing|price list|customers|enquiry|discount|only)
      4 (small|local|independent|our) (gift |book |pet |online |farm )?(shop|store|boutique|cafe|salon) * (stock|sell|wholesale|range|trade|order in|supply)
      4 (hiring|recruiting|vacancies|vacancy|seasonal work|job openings)
      4 (stock|sell|carry|resell) your (range|products|candles|items|brand|line)
      4 (run|own) a (small|little)? (shop|gift shop|store|boutique|cafe|salon)
      5 (so many|too many) (texts|emails|mails|messages|sms)
      5 (are|is) (you|ye|u|your company) (guys )?hiring
      5 (love|like|interested|want) (to|in) (stock|sell)
      5 terms for (retailers|trade)
      5 (wrong (chat|number|person|company|window|shop)|nvm|nevermind|figured it out|worked it out|all sorted|please ignore|false alarm|ignore my last|ignore that)
      5 (im|i am) not (him|her)
      5 (collab|influencer|followers|affiliate|hiring|wholesale|stockist|journalist|dissertation|seo)
      5 (off|from|stop) (your|the|all|these|this)? (mailing list|marketing|texts|spam)
      5 (we are|i am|im) (a |an )?(manufacturer|supplier|factory|agency|recruiter|journalist)
      5 (wrong chat|wrong number|wrong person|nvm|figured it out|never mind sorted|out of office)
      4 (ok|okay|great|perfect|lovely) (great )?(cheers|thanks|thank you|thx)
      5 your (google ranking|seo|website ranking)
      5 (send|share) (you )?our (catalogue|catalog|price list|brochure|portfolio)
      5 (i|we) can (offer|supply|provide) (you )?
    `,
  },
};
