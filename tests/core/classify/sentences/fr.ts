/** What customers might write, one intent per sentence; ours, not taken from anybody's tickets. */
export const sentences: Record<string, string[]> = {
  cancel_order: [
    "Bonjour, je souhaite annuler ma commande passée ce matin",
    "svp annulez la commande 20311, je me suis trompée",
    "Est-il encore possible d'annuler ? J'ai commandé deux fois par erreur",
  ],
  change_address: [
    "Je me suis trompé d'adresse, pouvez-vous la modifier avant l'envoi ?",
    "j'ai déménagé, il faudrait livrer à ma nouvelle adresse",
    "Il manque le numéro d'appartement dans l'adresse de livraison, pouvez vous corriger",
  ],
  fraud_unauthorised: [
    "Un prélèvement de votre boutique apparaît sur mon compte alors que je n'ai jamais rien commandé",
    "Quelqu'un a utilisé ma carte bancaire sur votre site",
    "Je n'ai pas passé cette commande",
  ],
  dispute_chargeback: [
    "J'ai ouvert un litige PayPal",
    "Ma banque a lancé une contestation du paiement",
    "sans réponse de votre part je fais opposition auprès de ma banque",
  ],
  safety_injury: [
    "Ma fille a des plaques rouges sur le visage après avoir utilisé la crème",
    "le chargeur a pris feu pendant la nuit",
    "J'ai fait une réaction allergique à votre sérum",
  ],
  where_is_order: [
    "bonjour ou est mon colis ?",
    "Quand est-ce que je vais recevoir ma commande ?",
    "Pouvez-vous me donner le numéro de suivi svp",
  ],
  delayed_stalled: [
    "Toujours rien reçu depuis 3 semaines",
    "Le suivi ne bouge plus depuis jeudi dernier",
    "ma commande devait arriver lundi et je n'ai toujours rien",
  ],
  delivered_not_received: [
    "Le colis est indiqué livré mais je n'ai rien reçu",
    "D'après le suivi il a été remis hier, or il n'y a rien dans ma boîte aux lettres",
    "Mon colis a été livré à une mauvaise adresse",
  ],
  return_to_sender: [
    "Le suivi indique retour à l'expéditeur, pourquoi ?",
    "Le livreur n'a pas sonné et le colis repart chez vous",
    "je n'ai pas pu retirer mon colis au point relais, il est reparti",
  ],
  wrong_or_missing_item: [
    "J'ai reçu un pull rouge alors que j'avais commandé le bleu",
    "Il manque un article dans mon colis",
    "vous m'avez envoyé la mauvaise taille",
  ],
  customs_duties: [
    "On me réclame 32 € de frais de douane",
    "Dois-je payer des taxes d'importation pour la Suisse ?",
    "mon colis est bloqué en douane",
  ],
  shipping_options: [
    "Livrez-vous en Belgique ?",
    "Quels sont les frais de port pour la Corse ?",
    "Quels sont vos délais de livraison ?",
  ],
  preorder_backorder: [
    "Quand ma précommande sera-t-elle expédiée ?",
    "J'ai précommandé le sac en septembre",
    "une partie de ma commande est en rupture de stock, que faire ?",
  ],
  change_order_items: [
    "Puis-je ajouter un article à ma commande ?",
    "J'ai pris du 38 par erreur, pouvez-vous changer la taille avant l'envoi ?",
    "je voudrais modifier ma commande",
  ],
  return_request: [
    "Comment faire pour retourner un article ?",
    "Je voudrais renvoyer ces chaussures, elles ne me plaisent pas",
    "Pouvez-vous m'envoyer une étiquette de retour ?",
  ],
  exchange: [
    "Le pantalon est trop petit, je voudrais l'échanger contre un 40",
    "Est-il possible d'échanger contre une autre couleur ?",
    "la bague est trop grande, peut-on avoir la taille en dessous",
  ],
  refund_request: [
    "Je veux être remboursée",
    "Merci de procéder au remboursement de ma commande",
    "rendez-moi mon argent",
  ],
  refund_status: [
    "J'ai renvoyé le manteau il y a deux semaines et je ne suis toujours pas remboursé",
    "Où en est mon remboursement ?",
    "Quand vais-je recevoir le remboursement de mon retour ?",
  ],
  damaged_defective: [
    "Le vase est arrivé cassé",
    "La montre ne fonctionne plus au bout de deux jours",
    "Colis reçu écrasé, le flacon a coulé partout",
  ],
  warranty: [
    "Mon mixeur est-il encore sous garantie ?",
    "Il est tombé en panne après huit mois, la garantie marche ?",
    "Est-ce que vous réparez les montres ?",
  ],
  promo_price: [
    "Mon code promo ne marche pas",
    "J'ai oublié d'utiliser mon bon de réduction",
    "l'article est en promotion aujourd'hui, pouvez-vous me rembourser la différence de prix ?",
  ],
  payment_billing: [
    "J'ai été débité deux fois",
    "Pourriez-vous m'envoyer la facture de ma commande ?",
    "Mon paiement est refusé alors que ma carte fonctionne",
  ],
  subscription: [
    "Je souhaite résilier mon abonnement",
    "Comment me désabonner de la newsletter ?",
    "peut-on mettre la box en pause un mois",
  ],
  product_question: [
    "Cette veste est-elle imperméable ?",
    "Quelle taille me conseillez-vous, je fais 1m70 ?",
    "Quand le modèle vert sera-t-il de nouveau en stock ?",
  ],
  site_checkout: [
    "Votre site plante quand je veux valider mon panier",
    "Je n'arrive pas à passer commande",
    "la page de paiement ne s'affiche pas",
  ],
  account_access: [
    "J'ai oublié mon mot de passe",
    "Impossible de me connecter à mon compte",
    "Merci de supprimer mon compte client",
  ],
  complaint_feedback: [
    "Service client lamentable, je suis très déçue",
    "Je souhaite faire une réclamation",
    "Merci beaucoup pour votre rapidité, je suis ravie !",
  ],
  contact_human: [
    "Je voudrais parler à un conseiller",
    "Quel est votre numéro de téléphone ?",
    "pouvez-vous me rappeler s'il vous plaît",
  ],
  other: [
    "Nous aimerions devenir revendeur de votre marque",
    "Je suis influenceuse et je vous propose une collaboration",
    "Je vous adresse ma candidature pour un stage",
  ],
};
