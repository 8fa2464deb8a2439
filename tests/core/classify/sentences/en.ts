/** What customers might write, one intent per sentence; ours, not taken from anybody's tickets. */
export const sentences: Record<string, string[]> = {
  cancel_order: [
    "Hey, bought the wrong thing by accident, any chance you can cancel before it ships?",
    "pls cancel my order #20311, found it cheaper",
    "I'd like to cancel the purchase I made this morning",
  ],
  change_address: [
    "I just noticed my order is going to my old flat, can you update the shipping address?",
    "typed the wrong zip code at checkout, can u fix it before it goes out",
    "We moved last week, please send it to our new address instead",
  ],
  fraud_unauthorised: [
    "There is a charge from your shop on my card and I never ordered anything from you",
    "I think someone used my credit card on your site",
    "I got an order confirmation but I didn't place this order",
  ],
  dispute_chargeback: [
    "I have opened a dispute with my bank about this payment",
    "Filed a chargeback yesterday since nobody answers",
    "If I don't hear back I'll open a PayPal case",
  ],
  safety_injury: [
    "My daughter got a rash all over her face after using the cream",
    "the charger overheated and almost caught fire last night",
    "I cut my finger on the lid and needed stitches",
  ],
  where_is_order: [
    "hi where's my stuff",
    "Any update on order 44821? Just wondering when it'll get here",
    "Could you tell me if my parcel has been shipped yet and how I can track it?",
  ],
  delayed_stalled: [
    "Tracking hasn't moved since last Thursday, what's going on?",
    "It's been three weeks and I still haven't received anything",
    "My order was supposed to arrive on Monday and it's still not here",
  ],
  delivered_not_received: [
    "UPS says delivered yesterday at 2pm but there is nothing at my door",
    "The tracking shows it was handed to a resident, I never got it",
    "My package was delivered to the wrong house",
  ],
  return_to_sender: [
    "Tracking says it's being returned to sender, why?",
    "The courier attempted delivery when I was at work and now it's going back to you",
    "It says undeliverable as addressed",
  ],
  wrong_or_missing_item: [
    "I ordered the blue one and you sent me a red one",
    "One of the two mugs is missing from the box",
    "got my parcel today but only half of the items were inside",
  ],
  customs_duties: [
    "DHL wants me to pay 38 euros import duty, I thought that was included?",
    "Do I have to pay customs fees when ordering from Norway?",
    "My parcel is held at customs and they want an invoice",
  ],
  shipping_options: [
    "Do you ship to New Zealand?",
    "How much is express delivery to Manchester?",
    "Is there free shipping over a certain amount?",
  ],
  preorder_backorder: [
    "When will my pre-order ship?",
    "I got an email saying part of my order is on backorder, what does that mean",
    "Is the rest of my order backordered?",
  ],
  change_order_items: [
    "Can I add another pair of socks to my order?",
    "I picked size M by mistake, can you change it to L before it ships?",
    "please remove the candle from order 5512",
  ],
  return_request: [
    "How do I return these shoes?",
    "I'd like to send the jacket back, it's not what I expected",
    "Can I get a return label please",
  ],
  exchange: [
    "The jeans are too tight, can I swap them for a 32?",
    "I'd like to exchange this for a different colour",
    "Can I get it in a size up instead?",
  ],
  refund_request: [
    "I want my money back",
    "Please refund me for the late delivery charge",
    "I would like a full refund for this order",
  ],
  refund_status: [
    "I sent the boots back two weeks ago and still no refund",
    "When will I see the money on my card? You said the refund was issued",
    "What's the status of my refund?",
  ],
  damaged_defective: [
    "The vase arrived in a thousand pieces",
    "My headphones stopped working after two days",
    "box was crushed and the lid is cracked",
  ],
  warranty: [
    "Is the blender still under warranty? Bought it in March",
    "It broke after eight months, does the guarantee cover this?",
    "How do I make a warranty claim",
  ],
  promo_price: [
    "My discount code isn't working",
    "I ordered yesterday and today it's 20% cheaper, can you match the price?",
    "forgot to enter my coupon, can you apply it?",
  ],
  payment_billing: [
    "I was charged twice for the same order",
    "My card keeps getting declined at checkout",
    "Could you send me an invoice with VAT for order #1033",
  ],
  subscription: [
    "Please cancel my subscription",
    "I want to skip next month's box",
    "How can I unsubscribe from your emails?",
  ],
  product_question: [
    "Is this jacket waterproof?",
    "What size should I get if I'm usually between S and M?",
    "When will the green one be back in stock?",
  ],
  site_checkout: [
    "Your website keeps crashing when I try to check out",
    "I can't add anything to the cart",
    "How do I place an order?",
  ],
  account_access: [
    "I forgot my password and the reset email never comes",
    "can't log in to my account",
    "Please delete my account and all my data",
  ],
  complaint_feedback: [
    "This is the worst customer service I've ever had",
    "I want to make a formal complaint about your driver",
    "Just wanted to say I love it, thank you so much!",
  ],
  contact_human: [
    "Can I talk to a real person please",
    "What is your phone number?",
    "I need to speak to a manager",
  ],
  other: [
    "We are a boutique in Leeds and would like to become a reseller",
    "I'm an influencer with 20k followers and would love to collaborate",
    "Do you have any job openings? Attached is my CV",
  ],
};
