import type { Lexicon } from "./lexicon.ts";

/** French, as customers write it: with and without accents, apostrophes and the "ne" of a negation. */
export const fr: Lexicon = {
  language: "fr",
  lists: {
    couleur:
      "noir|noire|blanc|blanche|bleu|bleue|bleu marine|marine|rouge|vert|verte|rose|gris|grise|marron|beige|jaune|violet|orange|dore|argente",
    chose:
      "commande|commandes|comande|cmd|cde|colis|coli|paquet|paquets|article|articles|produit|produits|livraison|achat|achats|envoi|expedition|marchandise|chaussures|robe|bague|veste|cadeau|truc|pli|bijou|bijoux|parfum|livre|affaires",
    recu: "recu|recus|recue|recues|recois|recevoir|reception|arrive|arrives|arrivee|arrivees|arriver|livre|livres|livree|livrees|venu|venue|eu|parvenu|parvenue|receptionne|receptionnee|receptionner",
    pas: "pas|rien|jamais|toujours pas|aucun|aucune|point|non|plus|ni",
    changer:
      "changer|change|changez|changement|modifier|modifie|modifiez|modification|corriger|corrigez|correction|rectifier|rectification|remplacer|mettre a jour|mise a jour|ajouter|saisir|renseigner|completer|actualiser|editer",
    veux: "veux|voudrais|voudrai|souhaite|souhaiterais|souhaiterai|aimerais|aimerai|souhaitons|voulons|peux|puis|pouvez|pourriez|pourrai|pourrais|possible|comment|merci de|besoin|demande|desire|dois|faut|je vais|svp|faire|procedure|envisage|possibilite",
    rembours:
      "rembours*|remboursement|remboursements|rembourse|remboursee|rembourser|rembousement|remboursment|avoir sur|recredite|recredit*",
    casse:
      "casse|cassee|casses|cassees|abime|abimee|abimes|abimees|endommage|endommagee|endommages|endommagees|defectueux|defectueuse|defectueuses|brise|brisee|brises|fissure|fissuree|fendu|fendue|dechire|dechiree|troue|trouee|raye|rayee|ebreche|ebrechee|tache|tachee|taches|defaut|defauts|pete|petee|en panne|hs|hors service|deteriore|deterioree|fuit|fuite|coule|ecrase|ecrasee|moisi|moisie|perime|perimee|decousu|decousue|decolle|tordu|tordue|inutilisable|pourri|pourrie",
    jours: "jour|jours|semaine|semaines|mois|sem|heures|plusieurs jours|longtemps",
    adresse: "adresse|adresses|adrese|addresse|coordonnees|code postal|numero de rue|numero d appartement",
    transp:
      "livreur|livreurs|facteur|transporteur|chauffeur|coursier|camion|la poste|laposte|poste|colissimo|chronopost|dpd|gls|ups|dhl|fedex|tnt|mondial relay|relais colis|geodis|postnl|bpost|postes canada|poste canada|purolator|ciblex|heppner|colis prive|swiss post",
    nb: "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|24|25|30|40|45|50|60|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|plusieurs|quelques",
    calibre:
      "xxs|xs|s|m|l|xl|xxl|xxxl|2xl|3xl|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|50|52|54|56|90|95|100|120|140|160|180",
    date: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week end|weekend|demain|ce soir|aujourdhui|aujourd hui|noel|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|ce matin|cet apres midi|la semaine prochaine|fin de semaine",
    pays: "suisse|belgique|france|canada|luxembourg|allemagne|espagne|italie|portugal|irlande|norvege|suede|danemark|finlande|pologne|autriche|pays bas|grece|etranger|international|dom|tom|dom tom|outre mer|guadeloupe|martinique|reunion|guyane|mayotte|corse|tahiti|polynesie|nouvelle caledonie|europe|quebec|ontario|nouveau brunswick|montreal|royaume uni|angleterre|maroc|algerie|tunisie|senegal|cote d ivoire|usa|etats unis|monaco|andorre|geneve|lausanne|bruxelles|liege|londres|ile|iles",
  },
  phrases: {
    cancel_order: `
      5 {chose} * (annuler|annule|annulee|annulez|annulation|anuler)
      5 (annuler|annulez|annulation) * (#order|#number)
      4 (l|la|le|les|tout|cela|ca) (annuler|annule|annulez)
      4 (stopper|stop|arreter|bloquer|suspendre|interrompre) * (commande|expedition|envoi)
      4 (n|ne|pas|surtout pas) * (envoyer|envoyez|expediez|expedier|preparez) * (commande|colis|plus)
      4 (plus|pas) besoin * (commande|article|produit|colis)
      4 (ne|n) (veux|souhaite|desire|voulons) plus * (commande|article|produit|colis|cette|ma)
      4 (commande|commandee|passe|achete) * (par erreur|par megarde|en double|deux fois)
      3 (retractation|droit de retractation|retracter|delai de reflexion)
      -5 (ne|n) (veux|souhaite|voulais) pas (l )?annuler
      -4 annul* * (abonnement|newsletter|compte|adhesion)
      2 (erreur|trompe|trompee|annul*|stop)
      5 (merci de )? (ne|n|de ne) (pas|plus) (traiter|expedier|envoyer|preparer|lancer|valider|livrer|donner suite) * (commande|#order|#number|colis|la|le|ma)
      5 (tout|la commande|ma commande|l envoi|la livraison) (arreter|stopper|annuler|laisser tomber|bloquer)
      5 (arreter|stopper|stoppez|arretez|bloquer|supprimer|supprimez|enlever|retirer) (tout|ma commande|la commande|cette commande|l envoi|une des deux|en une|l une|une)
      4 (plus|pas|finalement pas|n aurai|aurons|aurai) (plus |pas )? (besoin) (du|de|d|des|de la|finalement)
      4 (mari|femme|conjoint|conjointe|mere|pere|copain|copine|fils|fille|soeur|frere|ami|amie) (a|l a) (deja )? (achete|commande|pris)
      3 (situation|plans|projets|avis) (a|ont|ai|avons) (change|changes|evolue)
      3 (c est|est ce|encore|toujours) (encore)? (possible|temps|faisable) d annuler
      3 (me suis|j ai|on s est) (tromp*|plante|plantee) de (taille|modele|couleur|article|commande)
      4 (plus|pas) (la peine|utile|necessaire) * (envoyer|livrer|expedier|commande)
      4 (n|ne) * (envoyez|expediez|preparez|envoyer|livrez) (pas|plus|surtout pas)
      5 (annuler|annule|annulez|annulation|anuler|annulé) * {chose}
      5 {chose} * (annule*|annulation|anuler)
      4 {veux} * (annuler|annulation|anuler)
      3 (annuler|annulez|annulation|annule|anuler)
      4 (n|pas|ne|surtout pas) * (envoyer|envoyez|expediez|expedier|preparez) * (commande|colis|plus)
      4 (commande|passe|achete|commandee) * (par erreur|par megarde|en double|deux fois)
      3 (change d avis|changer d avis)
      3 (retractation|retracter|droit de retractation|delai de reflexion)
      2 (annul*|stop)
      1 (erreur|trompe*)
      -4 (jai|ai|avons|avais|avait|avez|ete|j ai) (deja|donc|bien)?annule* # it is done: what now is the question
      5 (merci de )? (n|ne|de ne) (pas|plus) (traiter|expedier|envoyer|preparer|lancer|valider|livrer|donner suite) * (commande|colis|la|le|ma|#order|#number)
      5 (tout|la commande|ma commande|l envoi|la livraison) (arreter|stopper|annuler|bloquer|laisser tomber)
      5 (arreter|stopper|stoppez|arretez|bloquer|supprimer|supprimez|enlever|retirer) (tout|une|ma commande|la commande|cette commande|l envoi|une des deux|en une|l une)
      4 (valide|commande|paye|clique|passe|achete) (la commande |ma commande )? (deux fois|2 fois|en double|par erreur|sans faire expres|par inadvertance)
      4 (avant que|avant qu) (ca|cela|il|elle|ce|la commande) (ne )? (parte|soit|sorte|partent)
      3 (situation|plans|projets|avis) (a|ont|ai|avons) (change|evolue|changes)
      4 (laisser|laissez) tomber
      2 (surtout)? (n|ne) (envoyez|expediez|preparez|livrez|lancez) (rien|pas|plus)
      4 (revenir en arriere|faire machine arriere|me raviser|me suis ravise|me suis ravisee)
      3 (encore|toujours|c est|est ce) (encore)? (possible|temps|faisable) d annuler
      3 (me suis|j ai|on s est) (plante|plantee|tromp*) de (taille|modele|couleur|article|commande)
      4 (stopper|stoppez|arreter|arretez|bloquez|bloquer|annuler|annulez) (ca|cela|tout|avant|immediatement|svp|tout ca|s il)
      5 cancel*
      5 annul* (juste|seulement|uniquement)? (un|l|la|une|le|les) (seul|seule)? (des|de mes|de ces)? (deux|article|second*|premier*|deuxieme|autre|articles|2|2e)
      4 (ne|n)? (l|la|le|les)(envoyez|expediez|livrez|preparez|envoyer|expedier) (pas|plus|surtout pas)
      4 (laisse|laissons|laisser|laisserai) tomber
      4 (soit|ou|sinon|alors|donc|preferer|prefere|preferable|simple) * annul*
      3 (annulez|annuler|annulation|jannule|annule|j annule)
      4 (jannule|j annule|on annule|nous annulons|annulez tout|annuler tout)
      5 (arreter|arretez|stopper|stoppez|bloquer|bloquez|retenir|retenez|intercepter) * avant (qu|que|l envoi|l expedition|le depart|d etre)
      3 en rester la
      4 (fils|fille|gamin|enfant|petit|gamine|petite) de ({nb}) ans * (commande|achete|clique|pris|valide)
      4 (arretez|stoppez|bloquez|annulez) (le|la|ca|tout|moi|les)
    `,
    change_address: `
      5 (mauvaise|fausse|ancienne|autre|nouvelle|erreur d|erreur dans l|erreur sur l|trompe d|trompee d|differente) * {adresse}
      4 {adresse} * (changer|modifier|incorrecte|erronee|fausse|incomplete|corriger|modification|changement|n est pas la bonne|mauvaise|erreur)
      4 (livrer|livre|livrez|envoyer|envoyez|expedier|expediez|faire livrer) * (a une autre|une autre|autre|nouvelle|chez mes|chez ma|chez mon|mon travail|mon bureau) * (adresse|parents|mere|pere|travail|bureau|voisin|voisine|domicile|lieu)?
      4 (demenage|demenagement|demenager|demenagee)
      4 (changer|modifier|change) * (lieu|point|mode) (de livraison|relais|de retrait)
      4 (changer|modifier|autre) * point relais
      3 (erreur|trompe|trompee) * (rue|code postal|ville|numero de rue|livraison)
      -5 (livre|depose|remis|envoye|livree|distribue) * (mauvaise adresse|autre adresse|mauvais|voisin)
      -5 adresse (mail|email|e mail|electronique|ip|de retour|du retour)
      4 (livrer|livre|envoyer|expedier) * (a|au|chez|sur) (mon|ma|mes) (bureau|travail|lieu de travail|parents|voisin|voisine|domicile)
      5 (trompe|trompee|tromper|erreur|gourre|gouree|plante|plantee) (de|d|dans|sur|dans le|dans mon|sur le) (code postal|numero|rue|ville|adresse|batiment|etage|cp|l adresse)
      5 (livrer|envoyer|expedier|deposer|recevoir|faire livrer|envoie|livre) (a|au|chez|sur|plutot) (mon|ma|mes|le|la|notre|plutot)? (bureau|travail|boulot|parents|voisin|voisine|mere|pere|entreprise|relais|point relais|nouvelle)
      4 (personne|absent|absente|pas la|y a personne) (chez moi|a la maison|en journee|la journee|dans la journee|au domicile|chez nous)
      4 (ce n est pas|c est) * (et|mais) (pas|non)
      4 (deposer|livrer|envoyer|laisser|apporter|recevoir) * (au bureau|au travail|au boulot|a mon travail|chez mes parents|chez ma mere|chez le voisin|nouvel appartement|nouvelle maison|ailleurs)
      4 (demenage|demenager|demenagement|demenageons|demenagee)
      5 {changer} * {adresse}
      4 (mauvaise|fausse|ancienne|autre|nouvelle|differente|erreur d|erreur dans l|erreur sur l|trompe d|trompee d) * {adresse}
      4 {adresse} * (changer|modifier|incorrecte|erronee|fausse|incomplete|corriger|modification|changement|mauvaise|erreur|n est pas la bonne)
      4 (livrer|livre|livrez|envoyer|envoyez|expedier|expediez|faire livrer) * (autre|nouvelle|a une autre|une autre|chez mes|chez ma|chez mon|mon travail|mon bureau) * (adresse|parents|mere|pere|travail|bureau|voisin*|domicile|lieu)?
      4 demenage*
      3 (oublie|manque|omis) * (numero|appartement|etage|code|batiment|rue|digicode)
      3 (erreur|trompe*) * (rue|ville|livraison|code postal|numero de rue)
      -5 (livre|depose|remis|envoye|distribue|livree) * (mauvais|voisin|mauvaise adresse|autre adresse)
      -5 adresse (mail|email|electronique|ip|e mail|de retour|du retour)
      4 (livrer|livre|envoyer|expedier) * (a|au|chez|sur) (mon|ma|mes) (bureau|travail|parents|voisin*|domicile|lieu de travail)
      2 (adresse|demenage)
      5 (trompe*|erreur|gourre|gouree|plante|plantee) (d|dans|sur|de|dans le|dans mon|sur le) (numero|rue|ville|adresse|batiment|etage|cp|code postal|l adresse)
      5 (livrer|envoyer|expedier|deposer|recevoir|envoie|livre|faire livrer) (a|au|chez|sur|plutot) (mon|ma|mes|le|la|notre|plutot)? (bureau|travail|boulot|parents|voisin*|mere|pere|entreprise|relais|nouvelle|point relais)
      4 (personne|absent*|pas la|y a personne) (chez moi|a la maison|en journee|la journee|dans la journee|au domicile|chez nous)
      4 (ancien|ancienne|vieux) (appart|appartement|logement|domicile|maison|chez moi)
      4 (habite|vis|suis) (maintenant|desormais|a present)? (au|a|chez) * (maintenant|desormais|dorenavant|a present)
      4 (deposer|livrer|envoyer|laisser|apporter|recevoir) * (ailleurs|au bureau|au travail|au boulot|a mon travail|chez mes parents|chez ma mere|chez le voisin|nouvel appartement|nouvelle maison)
      4 (plutot que|au lieu de) (chez moi|la maison|a la maison|chez nous)
      5 (oublie|omis|indique|precise|mis|note|manque|oublier|donne|renseigne) (de|d)? * (code|etage|batiment|interphone|digicode|appartement|appart|escalier|sonnette|numero de rue|numero d appartement|complement d adresse|nom de l entreprise|lieu dit)
      5 (rediriger|redirigez|redirection|rediriges|reorienter|devier|detourner|transferer|reacheminer|faire suivre|faites suivre) * (colis|le|la|livraison|adresse|chez|au|vers|commande|paquet|les)?
      4 (envoyez|livrez|expediez|livrer|envoyer|deposer|recevoir|l envoyer|le livrer|la livrer) (le|la|moi|nous|les|mon colis|ma commande)? (donc|plutot|directement|finalement|si possible)? (chez|au|a|a l|a la) (ma|mon|mes|notre|la|le|un|leur|une|{nb}|#number) (soeur|frere|mere|pere|maman|papa|parents|fille|fils|ami|copine|copain|tante|oncle|mamie|cousin*|voisin*|bureau|boulot|travail|rue|avenue|impasse|chemin|place|quai|camping|hotel|ecole|magasin|amie|belle mere|beau pere|nouvelle adresse|autre adresse)
      4 (nom|prenom) * (errone|faute|mal orthographie|mal ecrit|pas le bon|mal epele)
      4 (livre|livrer|livrez|envoyer|livree) (au|a|a mon|sur mon) (bureau|boulot|travail|lieu de travail)
      -5 {adresse} * (inconnu*|pas moi|connais pas)
      4 (numero|rue|nom|ville|cp|code postal) * au lieu (de|du)
      5 {changer} (la|ma|le|les) (livraison|lieu|destination|destinataire)
      4 (part|parti|envoye*|livre|partie) chez (mon|ma|mes|l) (ex|ancien|ancienne|parents|mere|pere|ancien voisin)
      4 (rediriger|redirigez|redirection|reacheminer|devier|reorienter|faire suivre)
    `,
    fraud_unauthorised: `
      5 (fraude|frauduleux|frauduleuse|frauduleuses|frauduleusement|pirate|piratee|piratage|hacke|hackee|usurpation|usurpe|phishing|hameconnage|carte volee|vol de carte)
      4 (n ai|ai|jai) (jamais|rien|pas) (rien )?(commande|achete)
      5 (debit*|prelev*|paiement|compte) * (jamais|rien|pas) * (commande|achete)
      4 (ne|n) (reconnais|connais) pas * (commande|paiement|prelevement|debit|transaction|achat|operation|montant)
      4 (prelevement|paiement|debit|transaction|achat|commande) * (inconnu|inconnue|suspect|suspecte|non autorise|non autorisee|pas autorise|que je n ai pas)
      4 (carte|compte) * (vole|volee|piratee|pirate|a mon insu|sans mon accord|sans mon autorisation)
      4 (a mon insu|sans mon autorisation)
      3 (arnaque|escroquerie|escroc|escrocs|arnaqueurs)
      4 (ne|n) (connais|reconnais) (pas|rien) * (debit|prelevement|paiement|achat|commande)
      5 (ne|n|je|on) (vous )? (connais|connait|connaissais|connaissons) (meme )? (pas|meme pas|jamais|rien)
      5 (partis|parti|debites|debite|preleves|preleve|retires|retire|pris|disparu|sortis) (de|sur|du) (mon|notre) (compte|carte) * (jamais|pas|rien|connais|inconnu|sais)
      5 (jamais|rien) (rien)? (pris|achete|commande|passe commande|souscrit) (chez|a) vous
      5 (j ai|ai|n ai|avons) (jamais|rien)? (rien|jamais) (achete|commande|pris|passe)
      4 (paye|payee|regle|passee|passe) avec ma carte
      5 (fraude|frauduleux|frauduleuse*|pirate*|piratage|hacke|usurpation|usurpe|phishing|hameconnage|hackee|carte volee|vol de carte)
      5 (n|jamais|pas) * (passe|effectue|fait|autorise) * (commande|achat|paiement|prelevement|transaction|debit)
      4 (ai|jai|n ai) (jamais|rien|pas) (rien )?(commande|achete)
      5 (paiement|compte|debit*|prelev*) * (jamais|rien|pas) (rien )?(commande|achete|autorise)
      5 quelqu un * (utilise|commande|passe|pris) * (carte|compte|nom|coordonnees|commande)
      4 (prelevement|paiement|debit|transaction|achat|commande) * (inconnu*|suspect*|non autorise|non autorisee|pas autorise|que je n ai pas)
      4 (carte|compte) * (vole|pirate*|volee|a mon insu|sans mon accord|sans mon autorisation)
      3 (arnaque|escroquerie|escroc*|arnaqueurs)
      4 (jamais|rien) (achete|commande) (chez|sur|aupres)
      2 (inconnu|suspect)
      5 (n|je|on|ne) (vous )? (connais|connait|connaissais|connaissons) (meme )? (pas|jamais|rien|meme pas)
      4 (entendu parler de vous|jamais rien achete chez vous|jamais commande chez vous|qui vous etes)
      5 (jamais|rien) (rien)? (pris|achete|commande|souscrit|passe commande) (chez|a) vous
      5 (ai|avons|j ai|n ai) (jamais|rien)? (rien|jamais) (achete|commande|pris|passe)
      5 (quel achat|quelle commande|mon achat|ma commande|un achat|une commande) * (pas|rien|jamais) (moi|achete|commande|passe|fait)
      4 (ne sais rien|rien a voir|aucune idee de ce que|jamais demande)
      4 (paye|regle|passe|payee|passee) avec ma carte
      4 (nom|adresse|commande|achat|numero) * (cest|c|c est|c etait) pas (moi|le mien|la mienne|a moi)
      5 (messagerie|compte|carte|donnees|identifiants|email|boite mail) * (compromis*|pirate*|hacke|vole|detourne|usurpe|hackee|volee)
      5 que je (nai|ai|n ai) (pas|jamais) (achete|commande|passe|fait|effectue*|autorise|valide|passee|faite)
      5 (jai|moi|j ai) rien (commande|achete) (moi|sur|du tout|chez vous)?
      -2 (colis|destinataire|adresse|numero|suivi|erreur) inconnu*
      4 (commande|commandent|achete|achetent) (encore|toujours|sans arret|des choses)? (a|en|avec) (mon|notre|son) (nom|compte)
      5 (inconnu|quelqu un|une personne|des gens) (a|ont|est|s est) (achete|commande|servi|passe|utilise|servie)
      4 (c etait|ce n etait|n etait|c est|ce n est) pas moi (qui)?
      5 (pas|jamais) (fait|passe|effectue|valide|realise) (cet|cette|ce|d|de) (achat|commande|paiement|operation|transaction)
      4 vous connais (meme)?pas
      4 (declaration|plainte|signale|signalement|depose) * (police|gendarmerie|commissariat)
    `,
    dispute_chargeback: `
      5 (litige|contestation|contester|conteste|contestee) * (paypal|banque|carte|paiement|prelevement|transaction|debit|bancaire|achat)
      4 (ouvert|ouvrir|ouverture|depose|faire|fait) * (litige|reclamation paypal|dossier paypal|contestation)
      4 (contacter|contacte|appeler|voir avec|saisir|prevenir) (ma|la|mon) banque * (contester|annuler|litige|opposition|rembours*|paiement|prelevement)
      5 (fais|faire|ferai|vais|demande|demander|demanderai|saisis|saisir|fait) * (annuler|rejeter|contester|bloquer|rembourser|opposition|rappeler|reprendre) * (par|aupres de|via|avec|a) (ma|mon|la|paypal|notre) (banque|carte|paypal|conseiller bancaire)?
      5 (voir|passer|passe|adresse|adresser|contacte) (avec|par|a) ma banque
      5 (chargeback|retrofacturation|retro facturation|opposition bancaire)
      5 (litige|contestation|conteste*) * (paypal|banque|carte|paiement|prelevement|transaction|debit|bancaire|achat)
      4 (ouvert|ouvrir|ouverture|depose|faire|fait) * (litige|contestation|reclamation paypal|dossier paypal)
      4 (faire|fait|fais|ferai|mettre|mets|former) opposition
      4 (paypal|banque|klarna) * (litige|contestation|rejet|opposition)
      3 (litige|contester)
      5 (fais|faire|ferai|vais|demande|demander|demanderai|saisis|saisir|fait) * (annuler|rejeter|contester|bloquer|rembourser|opposition|rappeler|reprendre) * (par|via|avec|a|aupres de) (ma|mon|la|paypal|notre) (banque|carte|paypal|conseiller bancaire)?
      5 (fais|faire|fait|ferai|vais faire) opposition * (banque|paiement|carte)?
      5 (litige|contestation|reclamation|dossier|procedure) * (paypal|banque|visa|mastercard|klarna|carte bancaire)
      5 (banque|paypal|visa|mastercard|klarna) * (litige|contestation|contester|retrofacturation|recupere* mon argent|rejeter le paiement)
      5 (renverser|renverse|renversement|revoquer|rejeter|bloquer|annuler) (le|ce|mon|la|cette|du) (paiement|transaction|charge|prelevement|debit)
      5 (ouvert|ouvre|ouvrir|ouvrirai|lance|lancer|lancerai|engage|depose|faire|initie|demarre|entame) (un|la|le|une) (litige|contestation|procedure|dispute|chargeback|reclamation) (paypal|aupres|via|chez|a la banque)?
      5 (reclamation|dossier|litige|cas|dispute) (paypal|klarna|pp|banque|bancaire)
      5 (ma|notre) banque * (lance|engage|ouvert|ouvre|procedure|contestation|rejette|conteste|demande|recupere*)
      4 (fais|ferai|faire|vais|on va) * opposition
      4 sans (reponse|nouvelle*|retour|solution|rembours*) * (banque|paypal|litige|opposition|justice|avocat|tribunal|plainte)
      5 banque (ma|a|va|me|m a|nous a)? (ouvert|ouvrir|ouvre|lance|engage) (un|le|la|une) (dossier|procedure|enquete|reclamation)
    `,
    safety_injury: `
      5 (allergie|allergique|reaction allergique|choc allergique|intoxication|intoxique|intoxiquee)
      5 (blesse|blessee|blessure|hopital|urgences|samu|pompiers|points de suture|electrocute|electrocutee|electrocution|choc electrique|decharge electrique|etouffe|etouffee)
      5 (pris feu|prend feu|explose|explosion|etincelles|fumee|surchauffe|a fondu|incendie|court circuit)
      4 (brule|brulee|brulure|brulures) * (peau|main|mains|visage|doigt|doigts|bras|jambe|cuir chevelu|moi|fille|fils|enfant|bebe|yeux|suis|me|m|ete)
      4 (me suis|m a|s est|m ai|m) (coupe|coupee|brule|brulee|blesse|blessee)
      4 (boutons|plaques|rougeurs|demangeaisons|gonflement|gonfle|eczema|irritation|irritations|urticaire|vomi|vomissements|malade) * (apres|depuis|suite|visage|peau|partout|corps)
      4 (apres|depuis|suite a) * (utilisation|application|utilise|applique|mange|consomme|porte) * (boutons|plaques|rougeurs|malade|allergi*|brulure*|demangeaison*|gonfl*|irritation*)
      4 (tombe|tombee|rendu|rendue|suis|ete) malade*
      4 (morceau|morceaux|bout|bouts|eclat|eclats|debris) de (verre|metal|plastique) * (dans|produit)
      5 (me|m|se|s|nous) (suis|est|etes|a|ai) (bien |tres |un peu |gravement |legerement )? (brule|brulee|blesse|blessee|coupe|coupee|ebouillante|ebouillantee|electrocute|entaille|entaillee|fait mal)
      -4 (convient|convient elle|convient il|peut|peuvent|utiliser|compatible|contient|est ce que|pour|quelqu un) * (allerg*)
      4 (etincelle|etincelles|flammes|court circuit|pris feu|explose|court jus)
      5 (brule|brulee|blesse|blessee|coupe|coupee|electrocute) (la|le|les|mon|ma|mes|au|a la|moi) (main|mains|doigt|doigts|bras|cheveux|visage|jambe|peau|fille|fils|bebe|oeil)
      5 (plaques rouges|plaques|boutons|eruption|demangeaisons|rougeurs|irritation|gonfle|gonflee|cloques) * (partout|bras|visage|corps|peau|cou|jambes|bebe|fille|fils)
      4 (plaques rouges|eruption cutanee|reaction allergique|demangeaisons)
      5 (allergie|allergique|intoxication|intoxique*|reaction allergique|choc allergique)
      5 (blesse*|blessure|hopital|urgences|samu|pompiers|electrocute*|electrocution|etouffe*|points de suture|choc electrique|decharge electrique)
      5 (explose|explosion|etincelles|fumee|surchauffe|incendie|pris feu|prend feu|a fondu|court circuit)
      4 (brule|brulure*|brulee) * (peau|main|visage|doigt|bras|jambe|moi|fille|fils|enfant|bebe|yeux|suis|m|ete|mains|doigts|me|cuir chevelu)
      4 (me suis|(m a|ma)|s est|m ai|m) (coupe|brule|blesse*|coupee|brulee)
      4 (boutons|plaques|rougeurs|demangeaisons|gonflement|gonfle|eczema|irritation*|urticaire|vomi|vomissements|malade) * (apres|depuis|suite|visage|peau|partout|corps)
      3 (dangereux|dangereuse|danger|toxique)
      5 (m|s|nous|me|se) (suis|est|etes|a|ai) (bien|tres|gravement|legerement|un peu)? (brule|blesse*|coupe|ebouillante*|electrocute|entaille*|brulee|coupee|fait mal)
      -4 (convient|peut|peuvent|utiliser|compatible|contient|pour|convient elle|convient il|est ce que|quelqu un) * (allerg*)
      4 (etincelle*|flammes|explose|court circuit|pris feu|court jus)
      5 (brule|blesse*|coupe|electrocute|brulee|coupee) (la|le|mon|ma|mes|au|moi|les|a la) (main|doigt|bras|cheveux|visage|jambe|peau|fille|fils|bebe|oeil|mains|doigts)
      5 (plaques|boutons|eruption|demangeaisons|rougeurs|irritation|gonfle*|cloques|plaques rouges) * (partout|bras|visage|corps|peau|cou|jambes|bebe|fille|fils)
      4 (demangeaisons|plaques rouges|eruption cutanee|reaction allergique)
      4 (avale|avaler|etouffe|etouffer|etrangle)
      5 (visage|peau|yeux|levres|paupieres|cou|bras|mains|corps|aisselles) * (rouge|gonfle*|enfle|irrite*|brule|brulent|gratte|cloques|plaques|boutons|rouges|enfles)
      5 (boutons|plaques|rougeurs|cloques|eruption) * (depuis|apres|partout|a cause)
      5 reaction (cutanee|allergique|bizarre|forte|violente)
      5 (fume|fumait|flamme*|feu|etincelle*|disjoncte|surchauffe|fondu|fumee|fait disjoncter|court jus)
      4 (plus de peur que de mal|failli (s|nous|me|y|mourir|bruler|tomber|avaler|se)|aurait pu (mal|finir|tres mal|etre grave))
      -3 (rappel*) (moi|au|telephon*)
      5 (plaie|recousu*|recoudre|suture*|commotion|arcade|intoxique|antipoison|plaies)
      5 (fumer|fume|fumait|flammes|feu|etincelles|cloques|brule|fumee|brulee|a vif|second degre)
      5 (paupieres|levres|visage|gorge|langue|yeux|joues) (gonfl*|enfl*|rouge*|brul*)
    `,
    where_is_order: `
      5 {chose} * (ou est elle|ou est il|ou en est|ou est|ou se trouve)
      4 ou (est|en est|sont|se trouve|ce trouve) (il|elle|ils|elles|mon|ma|mes|notre|nos)
      4 (numero|lien|code|no|n|info|infos|informations|page) de (suivi|tracking|colis|envoi)
      4 {chose} * (suivi|suivre|tracking)
      5 (quand|qd|quant) * (recevoir|recevrai|recevoir|recois|livre|livree|livraison|expedie|expediee|envoye|envoyee|arrive|arrivera|arrivent|sera|serai|vais je) * {chose}
      4 (quand|qd|quant) * {chose} * (arrive|arrivera|arriver|livre|livree|livres|expedie|expediee|envoye|partir|part|recevoir|sera)
      4 (quand|qd|quant) * (recevoir|recevrai|recevra|serai je livre|livre|livree|livraison|expedie|expediee|sera livre)
      4 (date|delai|delais|heure|creneau|jour) * (livraison|reception|expedition|envoi|d arrivee)
      3 (dans combien de temps|combien de temps|combien de jours) * (recevoir|livr*|arriv*|reception|colis|commande|expedi*)
      4 (etat|statut|status|avancement|nouvelles|nouvelle|information|informations|infos|point|suite) (de|d|sur|du|concernant|a propos de|pour|donnee a) * {chose}
      4 {chose} (est elle|est il|sont ils|sont elles|a t elle|a t il|va t elle|sera t elle) * (expedie|expediee|envoye|envoyee|partie|parti|partis|en route|prete|prepare*|traite*|ete|arriver|livre*)
      4 (commande|colis|paquet) * (a bien ete|est elle|a t elle) * (expedie*|envoye*|partie|prise en compte|valide*|enregistre*)
      3 (savoir|connaitre|voir|verifier|consulter) * (ou en est|ou est|etat|statut|avancement|quand)
      3 (des nouvelles|une idee|plus d informations|plus d infos) (de|du|sur|concernant|d) * {chose}?
      2 (concernant|sujet de|propos de) (ma|mon|la) (commande|colis|livraison)
      -5 ou (est|se trouve|sont|etes) * (boutique|magasin|boutiques|magasins|vous situe*|bureaux)
      4 (parti|partie|partis|parties|sorti|sortie) (de )? (chez vous|l entrepot|votre entrepot|vos entrepots|hier|aujourd hui|bientot|deja)
      4 (quand|savoir quand|a quand|vers quand) * (esperer|etre livre|etre livree|l avoir|l aurai|les aurai|serai livre|serai livree|sera la|arriver|compter|attendre|venir)
      4 (des|une|aucune|les|de) (nouvelles|nouvelle) (de|du|pour|concernant|sur) * {chose}
      4 (ca|cela|il|elle|c) (est|en est) (ou|a quel stade|bien parti|bien partie|parti|expedie|en route)
      3 (que|qu) (devient|est il arrive a|se passe t il avec) * {chose}
      4 (une idee|une date|savoir|dire) * quand * (arriv*|recevr*|livr*|sera la|seront la)
      4 (quand|quel jour|a quelle date) * (arriver|arrive|arrivent|recevoir|recevrai|sera la|seront la|auront|livre|livree)
      4 (parti|partie|partis|expedie) ou pas
      4 (ou|ou en) (est|sont|en est|se trouve|se trouvent|ce trouve) * {chose}
      2 ou (est|sont|en est|se trouve|ce trouve) (il|elle|mon|ma|mes|notre|nos|ils|elles)
      3 (suivre|suivi|tracer|localiser|traquer|tracking|tracker) * {chose}
      4 (numero|lien|code|no|n|info|informations|page|infos) de (suivi|tracking|colis|envoi)
      3 (suivi|tracking)
      5 (quand|qd|quant) * (recevoir|recevrai|recevoir|recois|livre|livraison|expedie*|envoye*|arrive|arrivera|arrivent|sera|serai|livree|vais je) * {chose}
      4 (quand|qd|quant) * {chose} * (arrive|arrivera|arriver|livre|expedie*|envoye|partir|part|recevoir|sera|livree|livres)
      3 (quand|qd|quant) * (recevoir|recevrai|recevra|livre|livraison|expedie*|livree|serai je livre|sera livre)
      4 (date|delai|heure|creneau|jour|delais) * (livraison|reception|expedition|envoi|d arrivee)
      3 (dans combien de temps|combien de temps|combien de jours) * (recevoir|reception|colis|commande|livr*|arriv*|expedi*)
      4 (etat|statut|status|avancement|nouvelle*|information*|infos|point|suite) (d|sur|du|concernant|pour|de|a propos de|donnee a) * {chose}
      3 (savoir|connaitre|voir|verifier|consulter) * (etat|statut|avancement|quand|ou en est|ou est)
      3 (des nouvelles|une idee|plus d informations|plus d infos) (du|sur|concernant|d|de) * {chose}?
      -5 (ou|quand|etat|statut|suivi|nouvelles) * {rembours}
      2 (quand|suivi|livraison|livre|arrive|colis)
      4 (parti|sorti|partie|partis|parties|sortie) (de )? (chez vous|l entrepot|votre entrepot|vos entrepots|hier|(aujourd hui|aujourdhui)|bientot|deja)
      2 (quand|savoir quand|a quand|vers quand) * (esperer|arriver|compter|attendre|venir|etre livre|etre livree|l avoir|l aurai|les aurai|serai livre|serai livree|sera la)
      3 (une|aucune|les|de|des) (nouvelles|nouvelle) (de|du|pour|concernant|sur) * {chose}
      2 (ca|cela|il|elle|c) (est|en est) (ou|parti|expedie|a quel stade|bien parti|bien partie|en route)
      3 (vous savez|savez vous|une idee|sauriez vous) (de )? (quand|dans combien)
      4 (du nouveau|des nouvelles|du neuf) (pour|sur|de|concernant|quant)
      4 (savoir|dire|une idee|une date) * quand * (arriv*|recevr*|livr*|sera la|seront la)
      3 (quand|quel jour|a quelle date) * (arriver|arrive|arrivent|recevoir|recevrai|auront|livre|livree|sera la|seront la)
      4 (parti|expedie|partie|partis) ou pas
      4 (ou ca en est|ou en est|ou en etes vous|ca en est ou|en est ou)
      3 (silence radio|plus rien|aucune nouvelle|plus de nouvelles|rien eu|rien recu) (depuis|apres)
      4 (rien recu|recu rien) depuis * (confirmation|commande|mail)
      4 (est|sont|serait|soit|bien|deja) (deja|bien|toujours)?en (route|chemin)
      3 (du neuf|du nouveau|de neuf|quoi de neuf|des news)
      4 (mais|et|puis) (depuis|apres|ensuite) (plus|aucune|c est)? (silence|rien|nouvelle*|silence radio|plus rien|le calme)
      -3 (si|comme|puisque|tant que|sauf si) (c|elle|il|ca|ce|la commande|le colis)? (nest|est|nai|n est|n etait) (pas|toujours pas) (encore)? (parti|expedie*|envoye*|partie|prepare*|trop tard)
      4 (sont|est) (elle|il|elles|ils)? (deja|bientot|bien|enfin) (parti|sorti|partie|parties|partis|sortie|en route)
      4 (avec|par) quel (transporteur|livreur)
    `,
    delayed_stalled: `
      5 (retard|retards|en retard|retarde|retardee|tarde|delai depasse|delais depasses)
      5 {chose} * (n est|n a|est|a|ne|n|sont|toujours) * {pas} * ({recu}|expedie|expediee|envoye|envoyee|partie|parti|livre|bouge)
      4 (toujours|tjrs|tjs|encore) (pas|rien|en attente|aucune|aucun) * ({recu}|{chose}|nouvelle|nouvelles|expedie*)
      4 (toujours|encore) * attente * {chose}
      4 (attends|attend|attendons|attente|patiente|attendre) * {chose} * (depuis|encore|toujours|{jours})
      4 (attends|attend|attendons|patiente) (toujours|encore|depuis|ma|mon) *
      4 (devait|devais|devrait|aurait du|aurais du|doit|prevu|prevue|promis|promise|annonce|annoncee) * (etre livre|livre|livree|arriver|arrive|recevoir|livraison|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|il y a|recu|expedie*)
      4 (suivi|tracking|colis|statut|commande) * (bloque|bloquee|bouge pas|bouge plus|evolue pas|evolue plus|n evolue|fige|stagne|immobile|ne change|inchange|pas a jour|pas d evolution|aucune evolution)
      4 (bloque|bloquee|coince|stoppe|immobilise) * (depot|entrepot|plateforme|transporteur|transit|centre de tri|poste|depuis)
      3 (bloque|bloquee|aucune nouvelle|aucun mouvement|aucune evolution)
      4 (colis|paquet|commande|livraison) * (perdu|perdue|egare|egaree|disparu|disparue)
      4 (perdu|egare) * (colis|paquet|commande)
      3 (commande|commandee|commandes|achete|paye|passe|expedie) * (il y a|depuis|ca fait|cela fait) * (#number|{jours})
      3 (ca fait|cela fait|depuis|voila|il y a|plus de|deja) * (1|2|3|4|5|6|7|8|10|15|un|deux|trois|quatre|cinq|dix|quinze|plusieurs|plus de) * {jours}
      4 (en cours de preparation|en preparation|en cours de livraison|en cours d acheminement|en transit|en traitement) * (depuis|toujours|encore)
      4 (date|delai|jour) * (livraison|prevu*|annonce*) * (depasse|depassee|passe|passee|pas respecte*)
      4 (delai|delais|date) * (pas|non) (ete )?(respecte|tenu|tenus)
      4 (non|pas) (recu|livre|recue|livree|expedie|expediee|distribue|receptionne*)
      -4 {pas} * {recu} * (mail|email|e mail|confirmation|code|facture|reponse|lien|etiquette|sms|mot de passe|bon)
      4 (toujours|encore) (en )?(cours de )?(preparation|traitement|attente|acheminement)
      4 rien (ne )? (bouge|evolue|avance|change|n avance|n a bouge|arrive|vient)
      5 (fait|depuis|voila|cela fait|ca fait) (2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|#number|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|plusieurs|plus de) * {jours} (que|qu) * (suivi|colis|attends|attend|commande|affiche|bloque|bouge|rien|recu|meme)
      5 (livraison|livre|livree|delai|reception|expedition) (annoncee|annonce|promise|promis|prevue|prevu|garantie|sous|en) * (48h|24h|72h|48|24|72|jours|heures|#number|h) * (et|mais|on|toujours|rien|deja|jour|alors|semaine|semaines)
      4 (en est|sommes|est) * (au|a) * (1 2 3|5eme|6eme|7eme|8eme|9eme|10eme|11eme|12eme|13eme|14eme|15eme|dixieme|douzieme|quinzieme|#number) (jour|jours|semaine)
      4 (c etait|etait|pour) (un|une|l|le|la|mon|notre|son) (anniversaire|mariage|noel|cadeau|bapteme|fete) * (rate|passe|trop tard|fini|fichu|foutu)
      4 (devais|devait|aurait du|aurais du|devaient|etait prevu|etait prevue|aurais deja du) * (l avoir|arriver|recevoir|etre livre|etre livree|etre la|le recevoir)
      4 (plus de|deja|presque|bientot|voila|ca fait|cela fait) (une|deux|trois|quatre|2|3|4|5|6|10|15) (jours|semaines|semaine|mois) (que)? * (attends|attend|j attends|toujours|rien|patiente)
      4 (suivi|colis|statut|livraison) * (bouge plus|ne bouge|meme chose|pareil|n avance|avance pas|fige|inchange|bloque|plus a jour|n evolue)
      5 (retard*|tarde|en retard|delai depasse|delais depasses)
      2 (n|ai|avons|a|est|sont|es|j|jai|toujours|tjrs|tjs) * {pas} * {recu} * {chose}
      2 (ai|avons|n|jai|toujours|tjrs) * (pas|rien|jamais) (encore )?(ete )?{recu}
      2 {chose} * (n est|(n a|na)|est|a|ne|n|sont|toujours) * {pas} * (expedie*|envoye*|parti|livre|bouge|partie|{recu})
      4 (toujours|tjrs|tjs|encore) (pas|rien|aucun|aucune|en attente) * (nouvelle*|expedie*|{recu}|{chose})
      3 (attend*|patiente) (toujours|encore|depuis|ma|mon) *
      4 (devait|devais|devrait|doit|prevu|promis*|annonce*|prevue|aurait du|aurais du) * (livre|arriver|arrive|recevoir|livraison|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|recu|livree|expedie*|etre livre|il y a)
      3 (suivi|tracking|colis|statut|commande) * (bloque*|fige|stagne|immobile|inchange|bouge pas|bouge plus|evolue pas|evolue plus|n evolue|ne change|pas a jour|pas d evolution|aucune evolution)
      2 (bloque*|coince|stoppe|immobilise) * (depot|entrepot|plateforme|transporteur|transit|poste|depuis|centre de tri)
      3 (bloque*|aucune nouvelle|aucun mouvement|aucune evolution)
      4 (colis|paquet|commande|livraison) * (perdu|egare|disparu*|perdue|egaree)
      4 (trop|tres|si|bien|anormalement) (long|longue|longtemps|lent|lente)
      3 (commande|paye|passe|expedie|commandee|commandes|payee|passee) * (depuis|il y a|ca fait|cela fait) * (#number|{jours})
      3 (depuis|voila|deja|ca fait|cela fait|il y a|plus de) * (un|deux|trois|quatre|cinq|dix|quinze|plusieurs|1|2|3|4|5|6|7|8|10|15|plus de) * {jours}
      3 pourquoi * (long|longtemps|si|autant de temps|toujours pas|pas encore)
      4 (non|pas) (recu|livre|expedie*|distribue|recue|livree|receptionne*)
      -5 {pas} * {recu} * {rembours}
      -5 {rembours} * {pas}
      -4 {pas} * {recu} * (mail|email|confirmation|code|facture|reponse|lien|etiquette|sms|bon|e mail|mot de passe)
      -3 (pas|aucune|sans|toujours) * (reponse|repondu|retour de votre part)
      2 (toujours|encore|attends|depuis|long)
      4 (bouge|bougent|evolue|avance|change) (plus|pas)
      4 rien (ne )? (bouge|evolue|avance|change|n avance|(n a|na) bouge|arrive|vient)
      5 (fait|depuis|voila|cela fait|ca fait) (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|plusieurs|2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|#number|plus de) * {jours} (que|qu) * (suivi|colis|attend*|commande|affiche|bloque|bouge|rien|recu|meme)
      5 (livraison|livre|delai|reception|expedition|livree) (annonce*|promis*|prevu|garantie|sous|en|prevue) * (jours|heures|h|48h|24h|72h|48|24|72|#number) * (et|mais|on|toujours|rien|deja|jour|alors|semaine*)
      4 (sommes|est|en est) * (au|a) * (dixieme|douzieme|quinzieme|1 2 3|5eme|6eme|7eme|8eme|9eme|10eme|11eme|12eme|13eme|14eme|15eme|#number) (jour|semaine|jours)
      3 (etait|pour|c etait) (un|l|la|mon|notre|son|une|le) (anniversaire|mariage|noel|cadeau|bapteme|fete) * (rate|passe|fini|fichu|foutu|trop tard)
      4 (affiche|indique|dit|marque|reste|bloque) * (en cours d acheminement|en transit|en preparation|au depot|pris en charge|en cours de traitement)
      4 (devais|devait|devaient|aurait du|aurais du|etait prevu|etait prevue|aurais deja du) * (arriver|recevoir|l avoir|etre livre|etre livree|etre la|le recevoir)
      4 (deja|presque|bientot|voila|plus de|ca fait|cela fait) (une|deux|trois|quatre|2|3|4|5|6|10|15) (jours|semaine*|mois) (que)? * (attend*|toujours|rien|patiente|j attends)
      2 (j attends encore|attends toujours|toujours en attente|toujours rien|toujours pas la|encore rien|attends depuis|attendre encore)
      4 (suivi|colis|statut|livraison) * (pareil|fige|inchange|bloque|bouge plus|ne bouge|meme chose|n avance|avance pas|plus a jour|n evolue)
      4 (bouge|avance|evolue) (plus|pas)
      4 encore (24|48|72) (h|heures)
      3 (commence a en avoir|en avoir assez|marre d attendre|en ai assez|n en peux plus|ras le bol)
      4 (perdu|egare|disparu|bloque*|coince*|perdue|perdus|egaree) (en (chemin|route|cours de route)|dans la nature|quelque part|en transit|a la plateforme|au depot|au centre|a roissy|chez|lors|pendant)
      4 (est|soit|etre|serait|a ete|ait ete) (surement|probablement|peut etre|sans doute)? (perdu|egare|perdue|egaree|perdus)
      -4 (attend*|attente) * (virement|avoir|argent|facture|etiquette|rembours*|mon du|mes sous|votre reponse)
      4 (lancer|ouvrir|faire|demander|demarrer|lancez|ouvrez) (une|l|cette) (enquete|recherche|reclamation) * (transporteur|colis|poste|chronopost|colissimo|ups|dhl|cote)?
      4 (jours|mois|semaine*) (de|d) (retard|attente)
      4 (derniere|dernier) (ligne|scan|statut|info|etape|evenement|mouvement|mise a jour) * (date|remonte|du|depuis|il y a)
      5 (devait|devais|devaient) (etre)? (la|arriver|livre|arrive|ici|livree) (le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|ya|avant|pour|depuis|il y a)
      4 (aviez|avait|avez|ont|vous aviez|on avait) (dit|annonce|promis|garanti|assure|prevu|parle) * (jours|semaine*|heures|delai|date|avant|48h|24h)
      4 (pas|plus|aucune|sans) (de|d)?nouvelle* (date|depassee|longtemps|semaine*|jours|mois)
      -4 pas encore (ete)? (expedie*|parti*|envoye*|prepare*|traite*) * (pourriez|pouvez|possible|modifier|changer|rectifier|auriez|rajouter|ajouter|annul*|je crois)
      -5 (si|s|tant que) (c|elle|il|ca|ce|la commande|le colis)? (nest|est|n est|n etait) (pas|toujours pas) (encore)? (parti|expedie*|envoye*|partie|prepare*)
      -4 (toujours|encore) * (etiquette|dessus|emballage|blister|disponible|locataire|cartonne|emballe*|scelle|sous garantie|d actualite)
      -4 (toujours|tjs|encore) (rien|pas) (rembours*|de neuf|de nouveau|en stock|sur le site|de virement)
      3 tu parles (d|de)
      5 (lancer|ouvrir|faire|demarrer|initier|lancez) (une|l|cette) (recherche|enquete)
      4 (pareil|inchange|la meme chose|meme statut|meme message) depuis
    `,
    delivered_not_received: `
      5 (marque|indique|indiquee|indiquent|dit|affiche|note|notee|statut|suivi|soi disant|signale|annonce|declare|considere|apparait|mentionne) * (livre|livree|distribue|distribuee|remis|remise|delivre|depose|deposee|livres) * (mais|or|alors|pourtant|cependant|et|je n|rien|pas|jamais)
      5 (livre|livree|distribue|distribuee|remis|depose|deposee|delivre) * (mais|or|alors que|pourtant|cependant|et) * {pas} * {recu}
      5 {pas} * {recu} * (alors|mais|pourtant|or|cependant) * (livre|livree|distribue|distribuee|remis|delivre|depose)
      5 (marque|indique|note|affiche|considere|declare|dit|statut) * (comme )?(livre|livree|distribue|distribuee|remis|delivre)
      4 (colis|paquet|commande|livraison) * (vole|volee|derobe)
      4 (vol|voleur|voleurs) * (colis|paquet|commande)
      5 (livre|livree|depose|deposee|remis|remise|distribue|donne) * (mauvaise adresse|autre adresse|mauvais|voisin|voisine|quelqu un d autre|autre personne|une autre|inconnu|autre immeuble|autre endroit)
      4 (signe|signature|signee) * (inconnu|pas moi|pas la mienne|quelqu un|je n ai)
      4 (rien|pas|aucun|vide) * (boite aux lettres|boite a lettres|devant ma porte|palier|gardien|gardienne)
      3 (preuve de livraison|photo de livraison)
      5 (livre|livree|distribue|depose) * (y a rien|rien|personne|introuvable)
      2 (boite aux lettres|palier|voisin)
      5 (remis|remise|remise en main propre|donne|livre|depose) (en main propre|en mains propres|au destinataire|a un voisin|a l accueil|a un resident|contre signature) * (or|mais|alors|pourtant|j etais|personne|rien|je|hier)
      5 (marque|indique|indiquee|note|annonce) (comme )? (livre|livree|remis|remise|distribue|depose) * (vide|rien|personne|travail|absent|absente|pas la|boite)
      4 (boite aux lettres|boite a lettres|bal|devant la porte|palier|pas de porte) * (vide|rien|elle est vide|y a rien)
      4 (voisins|voisin|voisine|gardien|gardienne|concierge) * (rien|pas|aucun|n ont|n a) (vu|recu|ont|rien|eu)
      4 (livreur|transporteur|chronopost|colissimo|ups|dpd|gls|mondial relay|la poste|facteur) * (pretend|dit|affirme|indique|soutient|declare) * (livre|livree|remis|depose|distribue|remise)
      5 (livreur|facteur|transporteur|la poste|colissimo|chronopost|dpd|ups|dhl|suivi|mail|statut) * (dit|dis|indique|pretend|affirme|assure|soi disant|marque|comme quoi) * (mis|laisse|depose|remis|livre|distribue|arrive) * (rien|personne|pas|vide|jamais)
      5 (remis en main propre|remis au destinataire|livre en main propre|mis en boite|distribue|depose) * (rien|pas|personne|travail|absent|absente|jamais|vide)
      4 (ici|chez moi|boite aux lettres|devant la porte) (il)? (n y a|y a|ya|il n y avait|n y avait|n y a toujours) (rien|pas|aucun)
      4 (remis|donne|confie) (a|au) (un|une|quelqu|mon)? (voisin|voisine|gardien|gardienne|inconnu) * (pas|rien|aucun|personne)
      5 (marque|indique*|dit|affiche|note|statut|suivi|signale|annonce|declare|considere|apparait|mentionne|notee|soi disant) * (livre|distribue*|remis|delivre|depose*|livree|remise|livres) * (mais|or|alors|pourtant|cependant|et|rien|pas|jamais|je n)
      5 (livre|distribue*|remis|depose*|delivre|livree) * (mais|or|pourtant|cependant|et|alors que) * {pas} * {recu}
      5 (marque|indique|note|affiche|considere|declare|dit|statut) * (comme )?(livre|distribue*|remis|delivre|livree)
      4 (colis|paquet|commande|livraison) * (vole|derobe|volee)
      5 (livre|depose*|remis|distribue|donne|livree|remise) * (mauvais|voisin*|inconnu|mauvaise adresse|autre adresse|quelqu un d autre|autre personne|une autre|autre immeuble|autre endroit)
      4 (rien|pas|aucun|vide) * (palier|gardien|gardienne|boite aux lettres|boite a lettres|devant ma porte)
      5 (livre|distribue|depose|livree) * (rien|personne|introuvable|y a rien)
      2 (palier|voisin|boite aux lettres)
      5 (remis|donne|livre|depose|remise|remise en main propre) (en main propre|en mains propres|au destinataire|a un voisin|a l accueil|a un resident|contre signature) * (or|mais|alors|pourtant|personne|rien|je|hier|j etais)
      5 (marque|indique*|note|annonce) (comme )? (livre|remis|distribue|depose|livree|remise) * (vide|rien|personne|travail|absent*|boite|pas la)
      4 (bal|palier|boite aux lettres|boite a lettres|devant la porte|pas de porte) * (vide|rien|elle est vide|y a rien)
      4 (livreur|transporteur|chronopost|colissimo|ups|dpd|gls|facteur|mondial relay|la poste) * (pretend|dit|affirme|indique|soutient|declare) * (livre|remis|depose|distribue|livree|remise)
      5 (distribue|depose|remis en main propre|remis au destinataire|livre en main propre|mis en boite) * (rien|pas|personne|travail|absent*|jamais|vide)
      4 (ici|chez moi|boite aux lettres|devant la porte) (il)? ((n y|ny) a|y a|ya|il (n y|ny) avait|(n y|ny) avait|(n y|ny) a toujours) (rien|pas|aucun)
      4 (demande|fait|interroge|vu|questionne|faire|sonne|regarde) (aux|a|avec|tous|tout|chez|mes|les|toute) (mes|tous|l|les)? (voisin*|gardien|gardienne|concierge|immeuble|l accueil|l immeuble)
      5 (remis|remettre|livre|remise|livree) (en main propre|en mains propres|contre signature)
      3 (portail|portillon|jardin|garage|boite) * (rien|personne|vide)
      -3 (livre|arrive|recu|livree) * (manque|casse|abime|mauvais|incomplet)
      4 (mis|depose*|livre|laisse|distribue*|mise|livree) (dans|en|a|sous) (ma|la|notre|l)? (bal|veranda|jardin|abri|garage|boite|boite aux lettres|boite a lettres)
      4 ({transp}|suivi) (a)? (note|indique|marque|inscrit|ecrit|mis|jure|certifie|maintient) * (depose|livre|remis|laisse|distribue|mis dans)
      5 (considere|suivi|vous dites|on me dit|ca dit|suivi dit|ils disent) * (venu|livre|arrive|remis|passe|termine|recu|comme remis) * (faux|non|rien|jamais|personne|mais|or|aucun|pas vrai)
      4 (laisse|depose|remis|livre|donne) (a|chez) (un|la|mon|ma|l|le) (voisin*|gardien|gardienne|concierge|accueil)
    `,
    return_to_sender: `
      5 (repart|repartir|reparti|repartie|retourne|renvoye|revient|revenu) * (chez vous|a l expediteur)
      5 (retour|retourne|retournee|renvoye|renvoyee|reexpedie|revenu|repart|reparti) * (expediteur|envoyeur|votre entrepot|a l entrepot|vers vous)
      5 (npai|retour expediteur|pli avise et non reclame|non reclame|refuse)
      4 (tentative|tentatives|essai) * (livraison|livrer)
      4 (livraison|livreur) * (echoue|echouee|echec|impossible|manquee|pas pu|n a pas pu|rate|absent|n a pas sonne|jamais sonne)
      4 (adresse) (incomplete|inconnue|introuvable|insuffisante|inexacte)
      4 (n ai|ai|j ai|pas) * (pas pu|pu) * (recuperer|retirer|chercher) * (colis|paquet|commande|point relais|relais)
      4 (point relais|relais|bureau de poste|consigne|locker) * (delai|depasse|renvoye|ferme|plus la|repart*|refuse)
      5 (repart|repartir|reparti|retourne|revient|reparte|renvoye|est reparti) (chez vous|vers vous|a l envoyeur|a votre entrepot|a l entrepot|a l expediteur)
      4 (livreur|facteur|transporteur|chauffeur) (n a|na|ne|n) * (trouve|trouvait|pu|acceder|sonne)
      3 (renvoyer|reexpedier|renvoie|renvoyez|reexpediez|refaire partir) (le|la|moi|a nouveau|une seconde fois|de nouveau|encore)
      5 (destinataire|adresse) (inconnu|inconnue|incomplete|introuvable|absent)
      5 (reparti|repartie|retourne|retournee|renvoye|renvoyee|revenu|revenue|en retour|retour) (chez|a|vers|jusque) (vous|l expediteur|l envoyeur|votre)
      4 (point relais|relais|la poste|bureau de poste|consigne|locker) * (garde|gardait|gardent|conserve|plus|expire)
      4 (c est|est|il est|ete|etait) (retourne|reparti|renvoye|reexpedie)
      4 livreur * (sonne|passe|absent|pas trouve)
      4 (repart|reparti*|retourne|renvoye|revient|revenu) * (chez vous|a l expediteur)
      5 (retour|retourne*|renvoye*|reexpedie|revenu|repart|reparti) * (expediteur|envoyeur|votre entrepot|a l entrepot|vers vous)
      5 (npai|retour expediteur|pli avise et non reclame|non reclame)
      3 (colis|paquet|livraison|pli) * refuse*
      3 (livraison|livreur) * (echoue|echouee|echec|impossible|manquee|pas pu|(n a|na) pas pu|rate|absent|(n a|na) pas sonne|jamais sonne)
      4 (avis de passage|destinataire absent|destinataire inconnu|absent lors|absente lors)
      4 (ai|pas|n ai|j ai) * (pas pu|pu) * (recuperer|retirer|chercher) * (colis|paquet|commande|relais|point relais)
      4 (relais|consigne|locker|point relais|bureau de poste) * (delai|depasse|renvoye|ferme|refuse|repart*|plus la)
      3 (recuperer|retirer|chercher) * (colis|paquet|commande) * (relais|poste|depot|consigne)
      2 (expediteur|relais|livreur)
      4 (repart*|retourne|revient|renvoye|est reparti) (chez vous|vers vous|a l envoyeur|a votre entrepot|a l entrepot|a l expediteur)
      4 (livreur|facteur|transporteur|chauffeur) ((n a|na)|na|ne|n) * (trouve|trouvait|pu|acceder|sonne)
      3 (renvoyer|reexpedier|renvoie|renvoyez|reexpediez|refaire partir) (le|la|moi|encore|a nouveau|une seconde fois|de nouveau)
      5 (destinataire|adresse) (inconnu*|incomplete|introuvable|absent)
      5 (reparti*|retourne*|renvoye*|revenu*|retour|en retour) (chez|a|vers|jusque) (vous|votre|l expediteur|l envoyeur)
      4 (relais|consigne|locker|point relais|la poste|bureau de poste) * (garde|gardait|gardent|conserve|plus|expire)
      4 (rate|loupe|manque) (le|mon|la) (facteur|livreur|passage|livraison)
      4 (est|ete|etait|c est|il est) (retourne|reparti|renvoye|reexpedie)
      5 (repart|reparti*|renvoye*|retourne*|revenu*|revient|revenir|reexpedie*|rapporte|ramene|retour) (directement|par erreur)? (a|chez|vers|au|aux|dans|jusqu a) (vous|marchand|magasin|vendeur|commercant|depot|l expediteur|l envoyeur|la boutique|le marchand|le magasin|votre entrepot|l entrepot|le vendeur|le depot|le commercant)
      5 (oublie|rate|loupe|pas pu|pas eu le temps|trop tard|pas reussi a|pas pu aller|arrive trop tard) (d|le|la|a|de)? (aller|venir)? (le|la|les)? (chercher|recuperer|retirer|retrait|prendre)
      5 (retour|retourne|renvoye) (a|au|a l)? (expediteur|envoyeur|destinateur|l expediteur)
      4 (destinataire|client) (inconnu|introuvable|absent|non identifie|pas trouve)
      4 (npai|undeliverable|n habite pas|non distribuable|pas distribuable|non livrable|impossible a livrer|impossible de livrer|livraison impossible)
      4 (transporteur|livreur|facteur|poste|ups|dpd|gls|dhl) * (pas trouve|pas pu)
      -5 (je|comment|ou|souhaite|veux|voudrais|dois|peux|puis) * (renvoyer|renvoie|retourner|retourne) (le|la|un|ce|cet|cette|mon|ma|mes|les|une)
      5 (repart|reparti*|demi tour|rebrousse chemin)
      -5 (jai|avons|j ai|nous avons|on a) (renvoye*|retourne*|rendu*|reexpedie*)
    `,
    wrong_or_missing_item: `
      4 (n en|en) ai (recu )?(que|qu un|qu une|seulement)
      4 (il n y|n y) (en )?(a|avait) (que|qu)
      4 (recu|recois|recue) * (alors que|et non|mais|or) * (commande|demande|choisi)
      5 (mauvais|mauvaise|mauvaises|mauvaise reference|faux) (article|articles|produit|produits|taille|couleur|modele|commande|colis|reference|pointure|quantite|coloris|parfum|livre|objet|paire)
      5 (recu|recois|envoye|livre|recue) * (autre|mauvais|mauvaise|different|differente|pas le bon|pas la bonne|pas les bons|pas les bonnes|erreur|a la place|au lieu)
      5 (pas|n est pas|ne correspond pas|correspond pas|ne sont pas|n etait pas|rien a voir) * (ce que j ai commande|ce que j avais commande|celui|celle|le bon|la bonne|a ma commande|a la commande|a la description|a la photo|aux photos|au descriptif|conforme)
      4 erreur (dans|de|sur) * (commande|envoi|article|produit|preparation|colis|taille|livraison)
      5 (manque|manquant|manquants|manquante|manquantes|manquait|manquent|oublie) * (article|articles|produit|produits|piece|pieces|colis|commande|un|une|deux|dans|vis|accessoire|accessoires|partie|flacon|echantillon*)
      4 (il|il me|me) (manque|manquait)
      4 (article|articles|produit|produits|piece|pieces|colis|accessoire*) * (manquant|manquants|manquante|manque|absent|absents|oublie|oublies)
      4 (commande|colis|livraison|envoi|paquet) * (incomplet|incomplete|partiel|partielle|vide)
      4 (n ai|j ai|ai|jai) * (recu|eu) (qu|que|seulement|uniquement|juste) * (un|une|deux|1|2|3|moitie|partie|article|la|le)?
      4 (seulement|uniquement|que|juste) (recu|un|une|1|2|deux|la moitie|une partie) * (sur|article*|produit*|au lieu|commande*)
      4 (commande|commandee|achete|paye|demande) * (mais|et) * (recu|recois|envoye|livre) * (autre|different*|un|une|des|le|la|seulement|que)
      4 (recu|recois|livre|envoye) * (a la place|au lieu) (de|d|du)
      2 (a la place|au lieu) (de|d|du)
      4 (reste|suite|restant|deuxieme|autre) * (de|partie de|colis|commande) * (commande|recu|articles|manqu*)
      -4 manque * (rembours*|points|information*|reponse)
      2 (manque|mauvais|mauvaise|erreur|incomplet)
      5 (n y en avait|n y avait|n y a|n y en a|n ai eu|n en ai recu|il y avait) (qu|que|seulement) (un|une|deux|1|2|trois)
      5 (pris|achete|commande|paye|demande|choisi) (deux|trois|quatre|cinq|six|2|3|4|5|6|un lot|une paire) * (un seul|une seule|qu un|qu une|seulement|1)
      5 (pas|sont pas|etait pas|n est pas|c est pas) (mes|ma|mon|celui|celle|ceux|les|le|la|du tout) (affaires|article|articles|commande|bon|bonne|bons|que|colis|produit|produits|taille|couleur)
      5 (envoye|recu|livre|eu|mis|recois) (du|un|une|des|la|le|en) (noir|noire|blanc|blanche|bleu|bleue|rouge|vert|verte|rose|gris|grise|beige|38|39|40|41|s|m|l|xl|36|37|42|taille|modele|couleur|article) * (alors|j avais|au lieu|j ai|pas|et non|or|mais|je voulais)
      4 (j avais|j ai|avais|avait|avions) (pris|commande|choisi|demande|achete|voulu|paye) * (recu|envoye|livre|colis|carton|boite|et|mais|arrive)
      4 (colis|commande|affaires|carton|paquet) (de|d) (quelqu un d autre|une autre personne|un autre client|une autre cliente|autrui)
      5 (demande|commande|choisi|pris|voulais|achete) (du|en|le|la|un|une|des)? {couleur} * (vous|recu|mis|envoye|eu|arrive|livre)
      5 (que|seulement|juste) (un|une|deux|trois|quatre|cinq|2|3|4|5) * sur (les)? (deux|trois|quatre|cinq|six|2|3|4|5|6)
      4 (il y a|y a|ya|il n y a|n y a|y avait) (que|qu|seulement|juste) (un|une|deux|trois|quatre|la moitie|2|3|4)
      4 (pas|etait pas|etaient pas|sont pas|manque*|absent*) (dans|dedans) (le|la|les)? (carton|colis|boite|paquet|sac)
      4 (n etait|n etaient|n est|ne sont|etaient|sont|etait) pas (dans|dedans|fourni|fournis|inclus|fournie)
      5 (pas|ne sont|c est) (mes|les|mon|ma) (affaires|commande|articles|colis) * (chien|autre|quelqu un|inconnu|client|c est)
      4 (pas|n est) (la|le|les|celui|celle) * (que j ai|que j avais|qu on a) (choisi*|commande*|demande*|voulu*)
      4 (vous m avez|m avez|on m a) (mis|envoye|livre|donne|expedie) (du|de la|un|une|des|la|le) (autre|mauvais|mauvaise|{couleur})
      4 (devait|devrait|devaient|aurait du) y (en )?avoir
      4 (il (n y|ny)|(n y|ny)) (en )?(a|avait) (que|qu)
      4 (recu|recois|recue) * (mais|or|alors que|et non) * (commande|demande|choisi)
      3 (mauvais*|faux|mauvaise reference) (article|produit|taille|couleur|modele|commande|colis|reference|pointure|quantite|coloris|parfum|livre|objet|paire|articles|produits)
      -5 (envoye*|livre*|expedie*) * (autre|mauvaise) (ville|adresse|pays)
      5 (recu|recois|envoye|livre|recue) * (autre|mauvais*|different*|erreur|pas le bon|pas la bonne|pas les bons|pas les bonnes|a la place|au lieu)
      3 (pas|n est pas|ne correspond pas|correspond pas|ne sont pas|n etait pas|rien a voir) * (conforme|ce que j ai commande|ce que j avais commande|celui que|celle que|a ma commande|a la commande|a la description|a la photo|aux photos|au descriptif)
      4 (non|pas) conforme
      4 (manque|manquant*|manquait|manquent|oublie) * (article|produit|piece|colis|commande|un|deux|dans|vis|accessoire*|partie|flacon|articles|produits|pieces|une|echantillon*)
      4 (il|me|il me) (manque|manquait)
      4 (commande|colis|livraison|envoi|paquet) * (incomplet*|partiel|partielle|vide)
      4 (ai|jai|n ai|j ai) * (recu|eu) (qu|seulement|uniquement|juste|que) * (un|deux|moitie|partie|article|la|le|une|1|2|3)?
      4 (seulement|uniquement|que|juste) (recu|un|deux|une|1|2|la moitie|une partie) * (sur|article*|produit*|commande*|au lieu)
      4 (recu|recois|livre|envoye) * (a la place|au lieu) (d|du|de)
      2 (a la place|au lieu) (d|du|de)
      2 (reste|suite|restant|deuxieme|autre) * (de|colis|commande|partie de) * (commande|recu|articles|manqu*)
      -4 (mauvaise|autre) * (adresse|voisin)
      -4 manque * (points|reponse|rembours*|information*)
      2 (manque|mauvais*|erreur|incomplet)
      5 ((n y|ny) en avait|(n y|ny) avait|(n y|ny) a|(n y|ny) en a|n ai eu|n en ai recu|il y avait) (qu|seulement|que) (un|deux|trois|une|1|2)
      5 (pris|achete|commande|paye|demande|choisi) (deux|trois|quatre|cinq|six|2|3|4|5|6|un lot|une paire) * (seulement|un seul|une seule|qu un|qu une|1)
      5 (pas|sont pas|etait pas|n est pas|c est pas) (mes|ma|mon|celui|celle|ceux|le|la|les|du tout) (affaires|article|commande|bon|bonne|que|colis|produit|taille|couleur|articles|bons|produits)
      5 (envoye|recu|livre|eu|mis|recois) (du|un|des|la|le|en|une) (noir|blanc|blanche|bleu|rouge|vert|rose|gris|beige|s|m|l|xl|taille|modele|couleur|article|noire|bleue|verte|grise|38|39|40|41|36|37|42) * (alors|pas|or|mais|j avais|au lieu|j ai|et non|je voulais)
      4 (jai|avais|avait|avions|j avais|j ai) (pris|commande|choisi|demande|voulu|selectionne) * * (et|mais|or|la|alors que) (c est|cest|ce sont|on (m a|ma)|vous (m avez|mavez)|je me retrouve|je recois)
      4 (colis|commande|affaires|carton|paquet) (de|d) (autrui|quelqu un d autre|une autre personne|un autre client|une autre cliente)
      5 (demande|commande|choisi|pris|voulais|achete) (du|en|le|la|un|des|une)? {couleur} * (vous|recu|mis|envoye|eu|arrive|livre)
      5 (que|seulement|juste) (un|deux|trois|quatre|cinq|une|2|3|4|5) * sur (les)? (deux|trois|quatre|cinq|six|2|3|4|5|6)
      4 (il y a|y a|ya|il (n y|ny) a|(n y|ny) a|y avait) (qu|seulement|juste|que) (un|deux|trois|quatre|une|la moitie|2|3|4)
      4 (pas|manque*|absent*|etait pas|etaient pas|sont pas) (dans|dedans) (le|la|les)? (carton|colis|boite|paquet|sac)
      4 (etaient|sont|etait|n etait|n etaient|n est|ne sont) pas (dans|dedans|fourni*|inclus)
      5 (pas|ne sont|c est) (mes|les|mon|ma) (affaires|commande|articles|colis) * (chien|autre|inconnu|client|quelqu un|c est)
      4 (pas|n est) (la|le|celui|celle|les) * (que j ai|que j avais|qu on a) (choisi*|commande*|demande*|voulu*)
      4 (vous m avez|m avez|on (m a|ma)) (mis|envoye|livre|donne|expedie) (du|un|des|la|le|une|de la) (autre|mauvais*|{couleur})
      -4 (pris|prise) * mais * (voudrais|prefere|prefererais|aimerais)
      5 (recu|envoye|eu|mis|livre|recois|expedie) (du|en|un|la|le|une|une taille|la taille)? ({calibre}|{couleur}) * (commande|demande|pris|choisi|voulu|achete|voulais|et non|et pas|au lieu)
      4 (nest|etait|est|sont|n est|n etait|n etaient|y est|y etait) pas (dans|avec|fourni*|inclus*|dedans|a l interieur|livre avec|la dedans|dans la boite)
      4 (jai|avais|avions|j avais|j ai) (demande|choisi|pris|commande|achete) * et * (recu|envoye|trouve|c est)
      5 (palette|carton|colis|livraison|sachet|boite|lot|coffret|kit) * (comptait|contenait|contient|contenu|compte|que|seulement) (qu|seulement|que)? ({nb})
      4 (incomplet*|pas complet|pas complete|pas au complet)
      -5 (bonne|mauvais*|bon) (personne|conversation|adresse|destinataire|service|numero|endroit)
      -4 (pris|commande|choisi|mis|valide|clique|selectionne|prise) (le|la|un|une) (mauvais|mauvaise) # the customer's own slip
      5 (or|pourtant|alors que) (moi)? (jai|j avais|j ai|nous avions|on avait) (bien|pourtant|clairement)? (choisi|commande|demande|pris|selectionne|achete|coche)
      4 (dedans|a l interieur|dans le paquet|dans le colis|dans le carton|dans la boite|dans le sachet) (ya|il y a|il y avait|c est|c etait|j ai trouve|y avait|se trouve|se trouvait)
      -5 (etait|pris|choisi|achete|commande|c etait) (le|la|un|une) (mauvais|mauvaise) # the customer's own slip
      -4 (numero|rue|nom|ville|code postal) * au lieu (de|du)
      4 (commande|achete|pris|choisi|demande) * (et|mais|or) (dans|on|vous|dedans|j ai recu|j ai|il y a|c est)
      4 (dans|dedans) (le|la|mon|ma) (sac|colis|carton|paquet|boite|sachet|enveloppe) (ya|il y a|il y avait|y a|c est|j ai|y avait)
      5 (yen|en|y en) (avait|a|avons recu) (qu|seulement|que)
      4 (palette|carton|colis|dedans|sac) * (qu|seulement|que) ({nb})
      4 (pas|n est pas) (la|le|ma|mon) (bonne)? (couleur|taille|modele|article|produit)
    `,
    customs_duties: `
      5 (douane|douanes|douanier|douaniers|douaniere|frais de douane|droits de douane|taxe de douane|dedouanement|taxes d importation|droits d importation)
      5 (frais|droits|taxe|taxes|tva) * (import|importation|dedouanement|douane)
      4 (dhl|ups|fedex|chronopost|colissimo|transporteur|poste|facteur) * (demande|reclame|reclament|demandent|exige) * (payer|frais|taxe|taxes|euros|tva)
      3 (tva|taxes) * (payer|rembours*|etranger|suisse|hors)
      4 (taxe|taxes|droits) * (avant|payer|paie|reclame)
      4 (demande|demandent|reclame|reclament|exige|exigent|faut|doit|dois) * (euros|payer|regler|taxes|taxe|frais) * (avant|remettre|donner|recuperer|livrer|liberer)
      4 (ups|dhl|fedex|la poste|chronopost|colissimo|transporteur|livreur|facteur) (me|nous)? (reclame|exige|reclament)
      4 (ups|dhl|fedex|la poste|chronopost|colissimo|transporteur|livreur|facteur) * (demande|veut|demandent) * (euros|payer|#number|somme|taxe|taxes)
      5 (tva|taxe|taxes|frais|quelque chose) * (payer|regler|en plus|arrivee) * (suisse|norvege|guadeloupe|reunion|canada|angleterre|etats unis|hors ue|import*|frontiere|arrivee)
      4 (payer) (quelque chose|un supplement|des frais|en plus) * (a l arrivee|a la reception|a la livraison|a l import*)
      5 (douane*|douanier*|dedouanement|frais de douane|droits de douane|taxe de douane|taxes d importation|droits d importation)
      5 (frais|droits|taxe|tva|taxes) * (import|importation|dedouanement|douane)
      4 (dhl|ups|fedex|chronopost|colissimo|transporteur|poste|facteur) * (demande|reclame|reclament|demandent|exige) * (payer|frais|taxe|euros|tva|taxes)
      3 (tva|taxes) * (payer|etranger|suisse|hors|rembours*)
      4 (taxe|droits|taxes) * (avant|payer|paie|reclame)
      2 (taxe|taxes)
      4 (demande|demandent|reclame|reclament|exige|exigent|faut|doit|dois) * (euros|payer|regler|taxe|frais|taxes) * (avant|remettre|donner|recuperer|livrer|liberer)
      4 (ups|dhl|fedex|chronopost|colissimo|transporteur|livreur|facteur|la poste) (me|nous)? (reclame|exige|reclament)
      4 (ups|dhl|fedex|chronopost|colissimo|transporteur|livreur|facteur|la poste) * (demande|veut|demandent) * (euros|payer|somme|taxe|taxes|#number)
      5 (tva|taxe|frais|taxes|quelque chose) * (payer|regler|arrivee|en plus) * (suisse|norvege|guadeloupe|reunion|canada|angleterre|frontiere|arrivee|import*|etats unis|hors ue)
      3 (avant de|pour) (me)? (le|la|les)? (remettre|liberer|delivrer|lacher)
      5 (droits|taxe|taxes) (et|ou) (de)? (taxes|droits|frais|douane)
      5 (proforma|ddp|dap|incoterm*|dedouane*|pro forma|octroi de mer|code sh|code hs|code douanier|eur1|certificat d origine|declaration en douane|declaration d origine|cn22|cn23)
      5 (bloque*|retenu*|retient|coince*|ouvert|arrete|saisi|confisque) * (a|par|en) (la|les)?douane*
      4 (taxe|tva|droits|taxes) * (en plus|{pays})
      5 (taxes|frais|droits) (d|de|d une)? (import|importation|douane|dedouanement)
      4 (paie|paye|payer|paient|payons) (la|les|une|des|de la) (tva|taxe|douane|taxes)
      4 ({transp}) * (veut|reclame|demande|exige) * (avant|pour) * (remettre|donner|livrer|liberer)
      5 (courtage|tvh|hst)
      4 (paye|payer|donner|regler|demande|reclame|exige) * (au facteur|au livreur|le facteur|le livreur|a la poste|la poste|a la porte)
      4 (taxes et|frais et|droits et) (frais|taxes|droits)
    `,
    shipping_options: `
      5 (livrez|livrer|livraison|expediez|expedier|envoyez|envoyer|envoi|livrent|livre) (vous )?(aussi )?(en|au|aux|a|a l|dans|hors|vers|jusqu) * (suisse|belgique|france|canada|luxembourg|allemagne|espagne|italie|etranger|international|dom|tom|guadeloupe|martinique|reunion|corse|europe|pays|quebec|royaume uni|angleterre|maroc|algerie|tunisie|usa|monde|ma ville|ma region|domicile)
      5 (frais|cout|couts|tarif|tarifs|prix|montant) (de|d|du|des|pour la|de la) (livraison|port|envoi|expedition|transport)
      5 (livraison|livraisons|port|envoi) (gratuit|gratuite|gratuits|offert|offerte|offerts|express|internationale|rapide|standard|a domicile|en point relais|payante|est elle|en 24h)
      4 (mode|modes|option|options|methode|methodes|delai|delais|type|types|moyen|zone|zones) (de|d) (livraison|livraisons|expedition|envoi)
      4 (quel|quelle|quels|quelles|combien) * (delai|delais|frais|transporteur|cout|coute|mode*) * (livraison|port|envoi|expedition|livrer)
      4 (combien de temps|combien de jours|delai|delais) * (livraison|pour (etre )?(livre|recevoir)|en moyenne)
      3 (point relais|mondial relay|colissimo|chronopost|relais colis)
      -4 (n|pas|jamais|toujours) * (recu|livre|livree|arrive)
      -4 (frais de (livraison|port)) * (retour|rembours*)
      5 combien * (coute|coutent|est|pour) * (livraison|port|envoi|expedition)
      5 (livrez|livrer|envoyez|expediez|livraison|livrent|envoi) (vous )? (a|en|au|aux|dans|sur|vers|jusqu) (la|le|les|l)? (reunion|corse|martinique|guadeloupe|guyane|mayotte|suisse|belgique|canada|quebec|maroc|luxembourg|etranger|ile|iles|outre mer|dom tom|monaco|angleterre|allemagne|espagne|italie|domicile)
      5 (si|en) (je )? (prends|choisis|paye|paie|prend|prenant|opte|commande) * (express|chronopost|rapide|24h|48h|aujourd hui|maintenant|demain) * (aurai|arrive|recevrai|livre|livree|recu|la|pour)
      4 (a quel|quel est le|c est quel|quels sont les) (tarif|tarifs|prix|cout)
      4 (si je|si j|en) (commande|commandant|passe commande) * (aujourd hui|demain|maintenant|avant)
      4 (venir|passer|possible de|peux) (le|la|les)? (chercher|recuperer|retirer|prendre) (en|au|a la|dans|sur) (magasin|boutique|place|votre)
      5 (livrez|livrer|livraison|expediez|expedier|envoyez|envoyer|envoi|livrent|livre) (vous )?(aussi )?(en|au|aux|a|dans|hors|vers|jusqu|a l) * (suisse|belgique|france|canada|luxembourg|allemagne|espagne|italie|etranger|international|dom|tom|guadeloupe|martinique|reunion|corse|europe|pays|quebec|angleterre|maroc|algerie|tunisie|usa|monde|domicile|royaume uni|ma ville|ma region)
      2 (frais|cout|tarif|prix|montant|couts|tarifs) (d|du|de|des|pour la|de la) (livraison|port|envoi|expedition|transport)
      3 (livraison|port|envoi|livraisons) (gratuit*|offert*|express|internationale|rapide|standard|payante|a domicile|en point relais|est elle|en 24h)
      4 (mode|option*|methode*|delai|type|moyen|zone|modes|delais|types|zones) (de|d) (livraison|expedition|envoi|livraisons)
      4 (livrez|expediez|envoyez) vous
      4 (quel|quelle*|combien|quels) * (delai|frais|transporteur|cout|delais|coute|mode*) * (livraison|port|envoi|expedition|livrer)
      2 (combien|prix) * (la )?livraison
      4 (delai|delais|combien de temps|combien de jours) * (livraison|pour (etre )?(livre|recevoir)|en moyenne)
      4 (retirer|retrait|recuperer|click and collect|click collect|venir chercher) * (magasin|boutique|place|entrepot|gratuit*)
      2 (est il|c est|serait il|est ce) possible * (livre|livrer|livraison|etre livre*)
      3 (colissimo|chronopost|point relais|mondial relay|relais colis)
      -4 (n|pas|jamais|toujours) * (recu|livre|arrive|livree)
      2 (livraison|frais|port|livrez)
      5 (livrez|livrer|envoyez|expediez|livraison|livrent|envoi) (vous )? (a|en|au|aux|dans|sur|vers|jusqu) (la|l|le|les)? (reunion|corse|martinique|guadeloupe|guyane|mayotte|suisse|belgique|canada|quebec|maroc|luxembourg|etranger|ile|monaco|angleterre|allemagne|espagne|italie|domicile|iles|outre mer|dom tom)
      5 (si|en) (je )? (choisis|paye|paie|prend|prenant|opte|commande|prends) * (express|chronopost|rapide|24h|48h|(aujourd hui|aujourdhui)|maintenant|demain) * (aurai|arrive|recevrai|livre|recu|la|pour|livree)
      4 (a quel|quel est le|c est quel|quels sont les) (tarif|prix|cout|tarifs)
      3 (express|chronopost|24h|livraison rapide)
      4 (vous)? (livrez|envoyez|expediez|postez) (vous)? (a|en|au|aux|jusqu|dans|sur) (la|l|le|les)? (reunion|guadeloupe|martinique|corse|suisse|belgique|luxembourg|canada|maroc|espagne|italie|allemagne|tahiti|mayotte|dom|tom|etranger)
      4 (en|si je|si j) (commande|commandant|passe commande) * ((aujourd hui|aujourdhui)|demain|maintenant|avant)
      4 (ca|cela|combien|l envoi|la livraison) (coute|couterait|revient) combien
      4 (venir|passer|peux|possible de) (le|la|les)? (chercher|recuperer|retirer|prendre) (en|au|dans|sur|a la) (magasin|boutique|place|votre)
      4 (livrez|expediez|envoyez|postez|desservez|livrent|expediiez) (vous)? (aussi|bien|uniquement|toujours|seulement|egalement)? (sur|en|au|aux|dans|vers|hors|a|jusqu a|jusqu en|a la|a l)
      5 (livrez|expediez|envoyez|livraison|livrer|expedier|envoyer|envoi|expedition) (vous)? (aussi|bien|toujours|possible|jusqu|meme)? (sur|en|au|aux|dans|vers|a|hors|a la|a l|jusqu en|jusqu a|jusqu au) (la|l|le|les)?{pays}
      5 (c|ca|cest|c est)? (combien|cb|cmb|quel prix) * (livraison|port|envoi|expedition|transport|fdp|frais de port)
      4 (venir|passer|aller) (la|l|le|les)? (chercher|recuperer|prendre|retirer|enlever) (directement|chez vous|sur place|en magasin|moi meme|en boutique|a l entrepot|au depot)?
      5 (retrait|retirer|enlevement|recuperer|emporter) (en|au|sur|a la|a l) (magasin|boutique|place|depot|entrepot|drive|atelier)
      4 (avant de|avant que je|avant d|si je) (commander|commande|valider|acheter|achat|passer commande)
      4 (preferer|prefere|prefererais|possible|choisir|propose|peut on) * (colissimo|chronopost|dpd|ups|postnl|bpost|mondial relay|point relais|relais colis|lettre suivie)
      -4 (vous (m avez|mavez)|on (m a|ma)) (livre|envoye|expedie)
      4 (livrez|expediez|envoyez) (vous)? (aussi|egalement|bien|toujours)? (en|au|aux|a|sur|vers|dans)
      4 (venir|passer) (la|l|le|les)? (chercher|prendre|recuperer|retirer)
      4 (choisir|choix) (entre|le|mon|du|un) (transporteur|livreur|dpd|dhl|ups|gls|colissimo|chronopost|jour|creneau)
      5 (retrait|recuperer|retirer|chercher|retirer ca) (en|au|a la) (magasin|boutique|entrepot)
    `,
    preorder_backorder: `
      5 (precommande|pre commande|precommandee|precommandes|pre commandee|precommander)
      4 (reliquat|en rupture|rupture de stock|plus en stock|hors stock) * (ma commande|commande|commandee|expedie*|recevoir)
      4 (commande|achete|paye) * (rupture|plus disponible|indisponible|hors stock)
      4 (date de sortie|sortie prevue|sera disponible|reapprovisionnement) * (commande|precommande)?
      4 (envoi|expedition|livraison|expedier) (separe|separee|partiel|partielle|en plusieurs|en deux)
      5 (precommande|pre commande|precommander|precommandee)
      5 (reserve|reservee|precommande|precommandee|pre commande) * (sortie|sort|prevu*|date|dispo*|toujours)
      4 (la)? (sortie|date de sortie) (est|de)? * (prevue|prevu|maintenue|toujours|le)
      5 (precommande*|pre commande|pre commandee)
      4 (commande|achete|paye) * (rupture|indisponible|plus disponible|hors stock)
      4 (reapprovisionnement|date de sortie|sortie prevue|sera disponible) * (commande|precommande)?
      5 (precommande*|pre commande)
      5 (reserve*|precommande*|pre commande) * (sortie|sort|date|toujours|prevu*|dispo*)
      4 (la)? (sortie|date de sortie) (est|de)? * (prevu|maintenue|toujours|le|prevue)
      4 (en)? (reappro|reassort|rupture) * (quand|achete|commande|savez|revient|dispo*)
      5 (revient|reviendra|reviennent|reviendront|revenir|retour|sera|seront|serait|remis|dispo|remise) * (en stock|en rayon|de nouveau|a nouveau|nouveau dispo*)
      5 (reassort|reassortir|reassortiment|reappro|reapprovisionnement|restock|restocker|backorder|backordered|reliquat|prevente|precommande*|arrivage*|back order|pre vente|liste d attente)
      5 (quand|bientot|date) * (rentre|rentrent|rentrera|ressort|ressortir|ressortira|revient|reviennent|reviendra|restock|reappro|reassort)
      4 edition limitee
      4 (reserve|reserver|reservation) * (sortie|maintenant|debite|paye|avance|avant)
      5 liste d attente
      4 (rupture|epuise*) depuis
    `,
    change_order_items: `
      4 (mettre|changer|remplacer|echanger) * (a la place|par|au lieu|contre) * (dans|sur) (ma|la) commande
      5 (modifier|modification|modifiez|changer|changement|rectifier|corriger|completer) (de |d |dans )?(ma|la|une|notre|mon|sur ma|a ma) (commande|panier|commandes|achat)
      4 (changer|modifier|change|changez|changement|corriger|remplacer) * (taille|couleur|article|articles|produit|quantite|modele|coloris|pointure|gravure|parfum|option|creneau|prenom|message|mode de livraison)
      4 (ajouter|rajouter|ajout|rajout|supprimer|enlever|retirer|inclure) * (article|articles|produit|produits|quelque chose|un|une|autre) * (commande|panier|a ma|de ma)
      4 (trompe|trompee|erreur|mauvais|mauvaise) * (de|en|dans|sur) * (taille|couleur|article|quantite|modele|commandant|ma commande|pointure|coloris)
      4 (regrouper|grouper|fusionner|combiner) * (commande|commandes|envoi*|colis)
      4 (emballage|papier|message|mot|carte) cadeau * (ajouter|rajouter|mettre|oublie|commande)
      -4 (modifier|changer) * (mot de passe|compte|carte bancaire|profil)
      5 (ajouter|rajouter|mettre|ajoute|rajoute|ajoutez|rajoutez|inclure|enlever|retirer) (un|une|deux|le|la|encore|en plus|svp)? * (a|dans|avec|sur|en plus de|de) (ma|mon|la|cette|notre) (commande|colis|panier|envoi)
      5 (pris|commande|choisi|mis|clique|selectionne|valide) (du|de la|en|la|le|un|une|sur)? (xs|s|m|l|xl|xxl|36|37|38|39|40|41|42|noir|blanc|bleu|taille|rouge|mauvais|mauvaise) * (au lieu|a la place|corriger|changer|modifier|voulais|rectifier)
      4 (voulais|voulait|pensais|fallait) (prendre|du|la|le|en|commander|un|une)? * (corriger|changer|modifier|remplacer|rectifier)
      4 (prends|pris|prise|choisi|commande|mis) * (voudrais|prefere|prefererais|veux|aimerais) * (finalement|plutot|a la place|en fait)
      4 (ajouter|rajouter|rajoutez|ajoutez|glisser) (un|une|deux|2|encore) (autre|deuxieme|second|seconde|de plus)?
      5 (modifier|modification|modifiez|changer|changement|rectifier|corriger|completer) (d|dans|de)?(ma|la|une|notre|mon|sur ma|a ma) (commande|panier|achat|commandes)
      4 (changer|modifier|change|changez|changement|corriger|remplacer) * (taille|couleur|article|produit|quantite|modele|coloris|pointure|gravure|parfum|option|creneau|prenom|message|articles|mode de livraison)
      4 (ajouter|rajouter|ajout|rajout|supprimer|enlever|retirer|inclure) * (article|produit|un|autre|articles|produits|une|quelque chose) * (commande|panier|a ma|de ma)
      4 (ajouter|rajouter|supprimer|enlever|retirer) * (a|de|sur|dans) (ma|la) commande
      4 (trompe*|erreur|mauvais*) * (de|en|dans|sur) * (taille|couleur|article|quantite|modele|commandant|pointure|coloris|ma commande)
      4 (regrouper|grouper|fusionner|combiner) * (commande|colis|commandes|envoi*)
      2 (oublie|omis) (d |de )?(ajouter|rajouter|commander|mettre|appliquer|le code|un article)
      -5 {changer} * {adresse}
      -4 (echange|echanger)
      -4 (modifier|changer) * (compte|profil|mot de passe|carte bancaire)
      5 (ajouter|rajouter|mettre|ajoute|rajoute|ajoutez|rajoutez|inclure|enlever|retirer) (un|deux|le|la|encore|svp|une|en plus)? * (a|dans|avec|sur|de|en plus de) (ma|mon|la|cette|notre) (commande|colis|panier|envoi)
      5 (pris|commande|choisi|mis|clique|selectionne|valide) (du|en|la|le|un|sur|une|de la)? (xs|s|m|l|xl|xxl|noir|blanc|bleu|taille|rouge|mauvais*|36|37|38|39|40|41|42) * (corriger|changer|modifier|voulais|rectifier|au lieu|a la place)
      4 (viens|vient|venons) de (passer|commander|valider) * (corriger|changer|modifier|ajouter|remplacer|enlever|erreur|trompe)
      -4 (ajouter|mettre|enlever) * (code|reduction|adresse)
      4 (enlever|retirer|oter|supprimer|ajouter|rajouter) * (de|a|dans|sur) (ma|la|cette|notre) commande
      4 (ajouter|rajouter|rajoutez|ajoutez|glisser) (un|deux|encore|une|2) (autre|deuxieme|second*|de plus)?
      3 (paie|paye|payer|regle|reglerai|paierai) la difference
      5 (ajouter|ajoutez|ajout|rajout*|joindre|inclure|glisser|completer|ajoute|mettre en plus) * (a|dans|avec|sur|pour) (ma|la|notre|cette|mon|le|votre) (commande|colis|paquet|panier|envoi|bc|livraison|bon de commande)
      5 (enlever|enlevez|retirer|retirez|supprimer|supprimez|oter|otez|virer|virez|sortir|annuler) (la|un|l|du|des|ce|cet|le|les|une) * (de|sur|dans) (ma|la|cette|notre|mon) (commande|panier|colis)
      5 (commande|commander|pris|prendre|choisi) * (mais) (je)? (la|l|le|les) (voudrais|prefere|prefererais|veux|aimerais|souhaiterais|voulais) (en|plutot|finalement|dans)
      4 (pris|commande|choisi|mis|clique|selectionne|coche|valide) * (au lieu|a la place) (du|d|de)
      -3 (ai|jai|avons|bien|deja) (recu|essaye|recue|recus) # it has arrived: an exchange or a mistake of the shop
      4 (supprimer|retirer|enlever|rayer|ajouter|rajouter|oter|modifier) * (la ligne|une ligne|un article|quelque chose|une reference|l article)
      5 (retirer|enlever|supprimer|oter|sortir|rayer) (la|un|l|le|les|une) * (de|sur) (ma|la|notre|cette) commande
      4 (clique|mis|pris|choisi|coche|selectionne|tape) * au lieu (du|d|de)
      5 (ajouter|rajouter|mettre|glisser) (un|du|le|deux|encore|juste|une)? * (a|avec|dans) (celle|ma commande|la commande|mon colis|ce que)
      4 (graver|gravure|broder|broderie|personnaliser|personnalisation|flocage|dedicace)
    `,
    return_request: `
      5 (retourner|renvoyer|rendre|retourne|renvoie) * (article|articles|produit|produits|commande|colis|un|une|cet|cette|ces|le|la|les|mon|ma|mes|chaussures|robe|tout)
      5 (etiquette|bordereau|bon|procedure|politique|conditions|modalites|adresse|frais|formulaire|demande|numero|delai|delais|bulletin|colis|autorisation) (de|du|des|pour le|pour un|d un) (retour|retours|renvoi)
      4 (faire|effectuer|demander|lancer|initier|organiser|proceder a|proceder au) (un|le|mon|une|au|a un|les) (retour|renvoi|demande de retour)
      4 comment (faire|puis je|dois je|fait on|retourner|renvoyer|proceder) * (retour|retourner|renvoyer|rendre)
      4 (retour|retours|renvoi|renvoyer) (gratuit|gratuits|possible|payant|produit|article|commande|colis|est il|sont ils|a ma charge)
      3 (retour|retours|retourner|renvoyer)
      4 (ne|n) * (convient|conviens|plait|va|correspond|conviennent|plaisent|vont|satisfait) (pas|plus) * (retour*|renvoy*|rendre|rembours*)?
      3 (pas|pas du tout) (satisfait|satisfaite|content|contente|convaincu|convaincue|mon gout|a ma taille)
      4 politique de (rembours*|retour*|echange*)
      -4 (deja|ai|avons|j ai) (retourne|renvoye|rendu|effectue un retour) * (rembours*)
      -3 (sans|aucun|en attente d un|votre|attente de votre|dans l attente) retour
      5 (comment|ou|que) * (fais |faire |peux )? (pour )? * (renvoyer|retourner|rendre|renvoie|retourne|renvoi|retour)
      5 (procedure|demarche|marche a suivre|modalites|conditions|comment se passe|comment ca se passe|comment faire) (de|pour|d|pour un|pour le|pour faire)? * (retour|retourner|renvoyer|renvoi|rendre|retours)
      4 (ca|cela|il|elle|ils|elles|ce) (ne )? (me |m |nous )? (va|vont|plait|convient|conviennent|plaisent|correspond) (pas|plus|pas du tout|finalement pas)
      3 (essaye|essayee|essayes|essayees)
      4 (vous|le|la|les)? (rendre|renvoyer|retourner|restituer) * (comment|marche a suivre|procedure|demarche|faire)
      4 (comment|marche a suivre|procedure|demarche|aimerais|voudrais|souhaite|veux|peux) * (rendre|renvoyer|retourner|restituer)
      3 (ne me|ne|me) (va|plait|convient|correspond) (pas|plus) (du tout)?
      5 {veux} * (retourner|renvoyer|retour|rendre|retourne|renvoi)
      4 (retourner|renvoyer|rendre|retourne|renvoie) * (article|produit|commande|colis|un|cet|cette|ces|le|la|mon|ma|mes|chaussures|robe|tout|articles|produits|une|les)
      5 (etiquette|bordereau|bon|procedure|politique|conditions|modalites|adresse|frais|formulaire|demande|numero|delai|bulletin|colis|autorisation|delais) (de|du|des|pour le|pour un|d un) (retour|renvoi|retours)
      4 (faire|effectuer|demander|lancer|initier|organiser|proceder a|proceder au) (un|le|mon|au|une|les|a un) (retour|renvoi|demande de retour)
      4 comment (faire|retourner|renvoyer|proceder|puis je|dois je|fait on) * (retour|retourner|renvoyer|rendre)
      3 (retour|retourner|renvoyer|retours)
      4 (ne|n) * (convient|conviens|plait|va|correspond|conviennent|plaisent|vont|satisfait) (pas|plus) * (rendre|retour*|renvoy*|rembours*)?
      3 (pas|pas du tout) (satisfait*|content*|convaincu*|mon gout|a ma taille)
      3 (retractation|retracter|14 jours|satisfait ou rembourse)
      -4 (retour|retourne*|renvoye*) (a l |a )?(expediteur|envoyeur)
      3 (vous le rendre|vous la rendre|vous les rendre|le renvoyer|les renvoyer)
      2 (retour|renvoyer|rendre)
      5 (comment|ou) * (fais|faire|peux|dois)? (pour )? * (renvoyer|retourner|rendre|retourne|renvoi*|retour)
      5 (procedure|demarche|modalites|conditions|marche a suivre|comment se passe|comment ca se passe|comment faire) (pour|d|de|pour un|pour le|pour faire)? * (retour|retourner|renvoyer|renvoi|rendre|retours)
      4 (ca|cela|il|elle|ce|ils|elles) (ne )? (m|nous|me)? (va|vont|plait|convient|conviennent|plaisent|correspond) (pas|plus|pas du tout|finalement pas)
      4 (imprimer|recevoir|avoir|envoyer|besoin d) (une|l|votre|mon) etiquette
      3 essaye*
      4 (comment|procedure|demarche|aimerais|voudrais|souhaite|veux|peux|marche a suivre) * (rendre|renvoyer|retourner|restituer)
      3 (ne|me|ne me) (va|plait|convient|correspond) (pas|plus) (du tout)?
      3 (n aime|aime) pas
      3 (etiquette|etiquettes) (est|sont)? (encore|toujours|dessus|intacte*)
      5 (etiquette|bordereau|bon|qr code|code qr) (de|pour)? * (retour|renvoyer|retourner|renvoi)
      4 (faut|avoir|envoyer|recevoir|recu|besoin|imprimer|trouve|manque) * etiquette
      4 retour* (sont|est|il|ils|est ce|c est)? (gratuit*|payant*|offert*|possible|a mes frais)
      4 (va|vont|marche|irait|passe|rentre|colle|s accorde|s accordent|rend bien) pas (du tout|bien)? (avec|dans|chez|sur|au|a la)
      5 (adresse|ou|comment) * (reexpedier|reexpedition|retourner|renvoyer|drop|le drop|les drop|la drop)
      4 (finalement|changement|changer|change) * (d avis|plus besoin|fait double emploi|en double|deja un|deja une)
      -5 (rendre|rendez|rend|rendent|rendu|rends) * (argent|sous|euros|somme|acompte|difference|ame|compte|visite|service|tout mon)
      -5 retour (d experience|en stock|a l expediteur|a l envoyeur|de stock)
      4 (organiser|organisez|programmer|reprogrammer|demander|planifier|prevoir) (un|l|la|une|le)? (enlevement|ramassage|collecte|reprise|nouvel enlevement)
      5 (pas|plus|ne) (souhaite|envie de|non plus)? (la|l|tout|vraiment|le|les)? (garder|conserver)
      4 (renvoyer|retour|retourner) * (gratuit*|payant|jours|a mes frais)
      4 (venez|venir|viennent|vient|passez|passer) (le|la|les) (chercher|reprendre|recuperer)
      5 (jours|droit|delai|periode) de retractation
      -4 (ne)? (va|vont) pas (me|la|l|etre|arriver|tarder|accepter|pouvoir|donner|le|les)
    `,
    exchange: `
      4 avoir * (taille|pointure|couleur|modele) * (a la place|plutot|au lieu)
      5 (echange|echanger|echanges|echangez|echangee|exchange)
      4 (trop|un peu|bien trop|beaucoup trop) (petit|petite|petits|petites|grand|grande|grands|grandes|large|larges|serre|serree|serres|long|longue|court|courte|etroit|etroite|juste)
      4 (remplacer|remplacement|remplace|remplacez) * (article|produit|taille|par|piece|bague|le|la|un|une)?
      -3 (mauvaise|pas la bonne) (taille|pointure|couleur) * recu
      2 (taille|pointure|grand|petit|grande|petite|serre)
      4 (trop|un peu|bien trop|beaucoup trop) (grand|grande|grands|grandes|petit|petite|petits|petites|large|larges|serre|serree|court|courte|long|longue|juste) (pour|sur|a) (moi|lui|elle|mon|ma|la|le)?
      5 (faut|faudrait|voudrais|souhaite|prendrais|aimerais|besoin) * (taille|pointure) (en dessous|au dessus|inferieure|superieure|plus petite|plus grande|de moins|de plus)
      5 (auriez|avez|aurais|aurez) (vous )? (du|le|la|en|un|une|ce|cette) (36|37|38|39|40|41|42|43|44|s|m|l|xl|taille) * (a la place|place|echang*)
      4 (trop|un peu|hyper|tres|bien trop) (serre|serree|grand|grande|petit|petite|large|long|longue|court|courte|juste|etroit|etroite) * (echang*|taille|a la place|avoir|autre|dessus|dessous)
      4 (taille|pointure|modele|36|37|38|39|40|41|42|43|44) (au dessus|en dessous|au dessous|a la place|superieure|inferieure|plus grand|plus petit)
      4 (auriez|avez|avez vous|l auriez|l avez) (vous)? (le|la|en|l) (s|m|l|xl|xs|36|38|40|42|44)
      4 (taille|pointure) * (dessus|dessous|superieure|inferieure)
      5 (echange*|exchange)
      4 (trop|un peu|bien trop|beaucoup trop) (petit|grand|large|serre|long|longue|court|etroit*|juste|petite|petits|petites|grande|grands|grandes|larges|serree|serres|courte)
      4 (taille|pointure) (au dessus|en dessous|superieure|inferieure|plus grande|plus petite|trop|ne (me )?(va|convient)|ne correspond)
      2 (autre|bonne|nouvelle|plus grande|plus petite) (taille|pointure|couleur)
      3 (remplacer|remplacement|remplace|remplacez)
      -3 (de|en) remplacement # a spare part
      -3 (quelle|quel) (taille|pointure)
      2 (taille|pointure|serre)
      1 (grand|petit|grande|petite)
      4 (trop|un peu|bien trop|beaucoup trop) (grand|petit|large|serre|court|long|longue|juste|grande|grands|grandes|petite|petits|petites|larges|serree|courte) (pour|sur|a) (moi|lui|elle|mon|ma|la|le)?
      5 (faut|faudrait|voudrais|souhaite|prendrais|aimerais|besoin) * (taille|pointure) (inferieure|superieure|en dessous|au dessus|plus petite|plus grande|de moins|de plus)
      5 (auriez|avez|aurais|aurez) (vous )? (du|le|la|en|un|ce|cette|une) (s|m|l|xl|taille|36|37|38|39|40|41|42|43|44) * (place|echang*|a la place)
      4 (trop|hyper|tres|un peu|bien trop) (serre|grand|petit|large|long|longue|court|juste|etroit*|serree|grande|petite|courte) * (taille|avoir|autre|dessus|dessous|echang*|a la place)
      3 (je nage|nage dedans|me serre|me serrent|trop serre|trop juste|flotte dedans|me boudine)
      4 (taille|pointure|modele|36|37|38|39|40|41|42|43|44) (superieure|inferieure|au dessus|en dessous|au dessous|a la place|plus grand|plus petit)
      4 (auriez|avez|avez vous|l auriez|l avez) (vous)? (la|en|l|le) (s|m|l|xl|xs|36|38|40|42|44)
      4 (peux|puis|pourrais|possible|voudrais|veux|aimerais|peut on) * (avoir|prendre|recevoir|l avoir) * ({calibre}|autre modele|autre taille|autre couleur|meme en|taille au dessus|taille du dessus)
      5 (demi|une|{nb}) (taille*|pointure|pointures) (en)? (moins|plus|dessus|dessous|superieure|inferieure|de moins|de plus|au dessus|en dessous)
      4 (nagent|nage|nageons|flotte|flottent|boudine*|serrent|serre) (dedans|dans|me|aux|trop|a la|un peu|au niveau)
      4 (trop|bien trop) (petit|grand|etroit*|large|serre|juste|petite|grande|larges|serree|serrees|justes|petites|petits|grands|grandes)
      4 (auriez|avez|dispo|existe|l auriez|l avez|vous l auriez) (vous)? (en|le|la|du|une) (autre|camel|taille|{couleur}|{calibre}) * (place|renvoie|rends|retourne|contre|echange*)?
      -3 (avant|tout a l heure|viens de commander|pas encore (parti*|expedie*))
      5 (me|nous)? (la|l|le|les) (changer|echanger|remplacer) (contre|pour|par)
      4 (possible|peut|peux|pouvez|puis|pourrais|pourriez|prie|quelqu un) (de)? (me|nous)? (la|l|le|les) (changer|echanger)
      3 (me|il me|il m en|il nous|m en) (faut|faudrait|fallait) (plutot)? (le|la|celui|celle|ceux|du|les|celles)
      4 (comment|procedure) (ca|se|fonctionne|marche|passe|passent|pour)? (marche|passe|passent|fonctionne)? (un|l|vos|pour|les)? (changer|echange*|changement)
      4 (taille|pointure|modele) au (lieu|dessus)
      3 (trop|un peu) (juste|serre*|petit*|grand*|large*|long*|court*)
      4 (prefererions|prefererais|prefere|preferons) (la|plutot|l|les|le) (en|avoir|plutot)?
      4 (avez|auriez|l avez|les avez) (vous)? (encore|aussi)?en (autre|{calibre}|plus grand|plus petit)
    `,
    refund_request: `
      5 (etre|me|nous|le|mon|un|demande de|demander|exige|obtenir|effectuer|proceder au|reclame) {rembours}
      5 (rembourser|remboursez|rembourse|remboursement) (moi|ma|mon|cette|integral|total|complet|partiel|immediat|svp|de ma|de mon|la|le|les|des|du|d)
      3 (remboursement|rembourser|rembourse|remboursee|remboursez|remboursment|rembousement)
      3 (dedommagement|dedommager|indemnisation|indemniser|geste commercial|compensation|un avoir|bon d avoir)
      -3 politique de rembours*
      5 (rendez|rendre|rend|redonnez|restituez|recuperer|rembourser|rembourse|remboursez) (moi |nous )? (mon|notre|l|mes|tout mon|la totalite|mes sous|le montant|moi|nous|integralement) (argent|sous|euros|pognon|montant|fric)?
      4 (marre|assez|ras le bol|fatigue|plus envie) (d |de )? (attendre|patienter|poireauter) * (argent|rembours*|rendez)
      5 (pas|ne veux pas|plutot que|au lieu d|veux pas) (de|d|un|d un)? (bon d achat|avoir|bon|cheque cadeau|carte cadeau) * (argent|rembours*|carte|compte)
      5 (rendez|rends|rendre|redonnez|recuperer|revoir|retrouver|ravoir) (moi|nous)? (mes|mon|l|les|tout mon|notre) (#number|20|30|40|50|60|80|100)? (argent|euros|balles|sous|fric|thune)
      5 {veux} * {rembours}
      5 (etre|me|nous|un|demander|exige|obtenir|effectuer|reclame|demande de|proceder au) {rembours}
      5 (rembourser|remboursez|rembourse|remboursement) (moi|ma|mon|cette|integral|total|complet|partiel|immediat|svp|la|le|du|d|les|des|de ma|de mon)
      4 (recuperer|rendre|rendez|rend|ravoir) * (argent|sous)
      4 rendez moi mon argent
      3 (rembourse*|remboursment|rembousement)
      3 (dedommagement|dedommager|indemnisation|indemniser|compensation|geste commercial|un avoir|bon d avoir)
      5 remboursez (moi|nous|mon|ma)
      2 (rembours*|argent)
      5 (rendez|rendre|rend|redonnez|restituez|recuperer|rembourser|rembourse|remboursez) (moi |nous )? (mon|notre|l|mes|moi|nous|integralement|tout mon|la totalite|mes sous|le montant) (argent|sous|euros|pognon|montant|fric)?
      4 (marre|assez|fatigue|ras le bol|plus envie) (d |de )? (attendre|patienter|poireauter) * (argent|rendez|rembours*)
      5 (pas|ne veux pas|plutot que|au lieu d|veux pas) (d|un|de|d un)? (avoir|bon|bon d achat|cheque cadeau|carte cadeau) * (argent|carte|compte|rembours*)
      5 (rendez|rends|rendre|redonnez|recuperer|revoir|retrouver|ravoir) (moi|nous)? (mes|mon|l|notre|les|tout mon) (#number|20|30|40|50|60|80|100)? (argent|euros|balles|sous|fric|thune)
      4 (rendez|rends|redonnez) (moi)? (mes|mon|l)
      4 (veux|exige|demande|souhaite|voudrais) * (integralement|totalement|entierement|immediatement|completement) * rembours*
      5 (rendre|rends|rendez|recuperer|ravoir|revoir|redonner|redonnez|reverser|reversez|recrediter|recreditez|restituer|restituez|retrouver) (moi|nous|me|integralement)? * (argent|sous|somme|montant|acompte|fric|carte|compte|euros|cash|balles|pognon|mise|oseille|du|totalite|paiement|difference|j ai paye)
      5 (veux|exige|voudrais|aimerais|reclame|rendez|ravoir|souhaite|demande|veut) (juste|simplement|seulement|que)? (mon|notre|mes|tout mon|la restitution|l integralite|ravoir mon|recuperer mon) (argent|sous|fric|pognon|cash|thunes|de|du|euros)?
      5 (cash back|mon cash|mon fric|mes thunes|mes ronds)
      5 (remboursement|rembourser) (partiel|integral|total|complet|immediat|partielle)
      4 (autant|soit|sinon|simplement|donc|alors|plutot|prefere|juste|etre|sois|ou alors) * (rembourse*)
      5 (rembourser|remboursez|remboursement) * (frais|port|livraison|express|difference|commande|article|achat|acompte|moitie|totalite|billet|frais de port)
      5 (demande|demander|exige|reclame|solliciter|sollicite|proceder|veuillez proceder|merci de proceder) * (remboursement|rembourser)
      -4 (attends|attendons|devait|deviez|promis|j attends|ou en est) * rembours*
      5 (veux|exige|voudrais|aimerais|avoir|ravoir) (mes|mon|l|des|notre|les) (sous|argent|pognon|fric|thune)
      4 ni (bon|avoir|echange|un|cheque|remplacement|d avoir) * ni
      5 (mon|mes|l|les) (argent|sous|fric|pognon) (svp|stp|maintenant|point|s il|tout de suite|en entier)
      4 (effectuer|faire|valider|lancer|demander|proceder au) (le|un|mon|au)? rembours*
    `,
    refund_status: `
      5 (toujours|tjrs|encore|n ai|pas|rien|jamais|aucun|ai) * (pas|rien|recu|eu|vu|ete) * {rembours}
      5 {rembours} * (pas|toujours|quand|ou en est|attente|recu|delai|delais|jamais|en cours|statut|etat|combien de temps|tarde|retard|effectue|n apparait|aucun|encore)
      5 (quand|ou en est|ou est|etat|statut|suivi|attends|attente|nouvelles|delai|delais|combien de temps|dans combien|date|avancement|verifier|savoir) * {rembours}
      4 (retourne|renvoye|rendu|retour|renvoyee|retournee|colis retour) * (rembours*|argent|credite|recredite)
      4 (annule|annulee|annulation) * (rembours*|recredit*|argent|debite)
      4 (rembourse|remboursee|remboursement) (que|seulement|uniquement) (d une partie|partiellement|une partie)
      -4 (politique|conditions|modalites) * rembours*
      5 (a quand|pour quand|quand) * {rembours}
      2 (rembours*)
      5 (renvoye|retourne|rendu|expedie|depose|renvoyee|renvoyes|retournes) * (toujours|encore|rien|aucun|aucune|pas|jamais) * (compte|carte|banque|virement|rembours*|credite|argent)
      5 (toujours|encore|rien|aucun|aucune|pas) (rien|pas|vu|recu)? (sur|au|a|dans) (mon|notre|le) (compte|compte bancaire|carte|banque|releve)
      5 (vous|entrepot) (les|l|le|la|avez) (avez|bien|recu|recus|as|a) * (semaine|semaines|jours|mois|depuis|longtemps) * (rien|pas|rembours*|toujours|aucun)
      5 (combien de temps|quel delai|delai|quand|en combien) * (rembours*|recredit*|credite|mon argent)
      5 (combien de temps|quel delai|sous combien|quand) * (rembours*|recredit*|argent|virement)
      5 (eu|recu|recupere|recuperee|renvoye|rendu|retourne) (les|la|le|mes|mon|ma|l) * (rien|toujours|pas) * (compte|argent|rembours*|banque)
      5 (toujours|tjrs|encore|pas|rien|jamais|aucun|ai|n ai) * (pas|rien|recu|eu|vu|ete) * {rembours}
      5 {rembours} * (toujours|quand|attente|recu|delai|jamais|statut|etat|tarde|retard|effectue|aucun|encore|delais|ou en est|en cours|combien de temps|n apparait)
      5 (quand|etat|statut|suivi|attends|attente|nouvelles|delai|date|avancement|verifier|savoir|delais|ou en est|ou est|combien de temps|dans combien) * {rembours}
      2 (retourne*|renvoye*|rendu|retour|colis retour) * (argent|credite|recredite|rembours*)
      4 (recu|receptionne|recupere) (mon|le) (retour|colis retour|colis de retour)
      3 (annule*|annulation) * (argent|debite|rembours*|recredit*)
      2 {rembours} (partiel|incomplet|errone|incorrect|insuffisant)
      5 (quand|a quand|pour quand) * {rembours}
      2 rembours*
      5 (renvoye*|retourne*|rendu|expedie|depose) * (toujours|encore|rien|aucun|pas|jamais|aucune) * (compte|carte|banque|virement|credite|argent|rembours*)
      5 (toujours|encore|rien|aucun|pas|aucune) (rien|pas|vu|recu)? (sur|au|a|dans) (mon|notre|le) (compte|carte|banque|releve|compte bancaire)
      5 (vous|entrepot) (l|la|avez|les|le) (avez|bien|recu|a|recus|as) * (semaine*|jours|mois|depuis|longtemps) * (rien|pas|toujours|aucun|rembours*)
      5 (delai|quand|combien de temps|quel delai|en combien) * (credite|rembours*|recredit*|mon argent)
      4 (toujours|encore|tjs) (rien|pas) (recu|vu)? (sur|dans) (mon|le|notre) (compte|releve)
      5 (quand|combien de temps|quel delai|sous combien) * (argent|virement|rembours*|recredit*)
      5 remboursement * (parti|fait|effectue|lance|valide|envoye) * (rien|pas|banque|toujours|verifier)
      5 {rembours} * (sera|est|va|verse|vire|fait|ira|arrive|se fait|se fera) * (sur|par|via) (paypal|ma|la|carte|mon|le|quelle|quel|mon compte|ma carte)
      5 (rembourse*|credite*|verse|recu) (qu|seulement|uniquement|que|la moitie|une partie|qu une partie)
      5 (toujours|tjs|tjrs|encore|jamais) (pas)? (ete)? (rembourse*|credite*|recredite*)
      4 (revenu*|arrive*|apparait|apparu|vois|visible|credite) * (dans|sur) (mon|le|notre) (compte|releve|carte)
      5 (delai|quand|combien de temps|combien de jours) * (recuperer|recevoir|ravoir|revoir) (l|mon|mes|notre|le) (argent|sous|virement|du|rembours*)
      5 (banque|compte|releve|carte) * (voit|vois|trouve|ne voit) (rien|pas|toujours rien)
      4 (retour|paquet|colis|carton) * (livre|arrive|recu|receptionne) chez vous
      -5 (veux|voudrais|souhaite|souhaiterais|demande|exige|aimerais|reclame|possible|serait) * (etre|un|me|mon|le)?rembours*
      -3 (pouvez|pourriez|voulez|allez) (vous)? (me|nous)? (rembourser)
      5 (avoir|remboursement|virement|credit) (arrive|arrivera|tombe|tombera|vient) * quand
      4 (dit|repondu|assure|indique) * (somme|montant|argent|avoir|rembours*) * (jours|semaine*|cours)
      4 (recupere|recu|receptionne) (mes|mon|ma|les) (chaussures|retour|article|colis|affaires|paquet|articles) *
    `,
    damaged_defective: `
      5 (recu|recue|arrive|arrivee|livre|livree|est|sont|etait|article|produit|colis|commande|tout|toute) * {casse}
      4 {casse} * (article|articles|produit|produits|colis|commande|carton|emballage|a la livraison|a l arrivee|a la reception|pendant|transport)
      5 (ne|n|pas) * (fonctionne|marche|fonctionnent|marchent|s allume|s allument|charge|demarre|fonctionnait|tient|ferme) (pas|plus|jamais|pas du tout)?
      4 (fonctionne|marche|s allume|charge|demarre) (pas|plus)
      4 (contrefacon|contrefacons|faux produit|pas authentique|pas original|occasion|deja utilise|deja ouvert|deja porte|imitation)
      4 (mauvaise|tres mauvaise|pietre|qualite) (qualite|mediocre|deplorable|mauvaise|decevante|nulle|horrible)
      4 (probleme|souci|soucis) (avec|sur|de) (le|la|mon|ma|l|cet|ce|votre|qualite) * (article|produit|appareil|batterie|fermeture|bague|montre|machine|ecran|bouton|qualite)
      3 (colis|carton|emballage|paquet) * (ouvert|mouille|ecrase|dechire|en mauvais etat|vide)
      4 (mauvais|tres mauvais|pietre|sale) etat
      -5 (site|lien|code|page|paiement|carte|compte|mot de passe|panier|appli|application|promo|coupon|connexion|suivi|bouton) * (ne|n)? * (fonctionne|marche) (pas|plus)?
      2 (casse|cassee|probleme|defaut|fonctionne|marche)
      5 (en morceaux|en miettes|en eclats|explose|explosee|fracasse|eclate|eclatee|bousille|bousillee|nase|foutu|foutue|mort|morte)
      5 (fermeture|fermeture eclair|zip|bouton|lanière|laniere|anse|poignee|semelle|talon|couture|bretelle|boucle|charniere|ecran|roue|pied|couvercle|chaine|attache|bride|ourlet) (a|s est|est|sont|ont|se|c est|qui) (lache|lachee|casse|cassee|decousue|decousu|arrache|arrachee|decolle|decollee|partie|parti|tombe|tombee|ouvert|ouverte|abime|abimee|brisee|brise|dechire|dechiree|detache|detachee|pete|petee)
      4 (au bout de|apres|des la|des le|a la|au) (deux|une|2|1|premiere|premier|trois|quelques|second|seconde|deuxieme) (fois|utilisation|utilisations|lavage|lavages|jour|jours|port|usage|sortie|sorties)
      4 (s allume|s allument|demarre|charge|fonctionne|marche|s ouvre|se ferme|chauffe|tourne|reagit) (pas|plus) (du tout)?
      5 (en miettes|en morceaux|en mille morceaux|en deux|en bouillie|explose|explosee|brise|brisee)
      5 (plus moyen|impossible|plus possible|n arrive plus|veut plus|refuse) * (l allumer|allumer|demarrer|fermer|charger|ouvrir|la charger|le charger)
      4 (s allume|s allument|demarre|charge|chauffe|ferme|fonctionne|marche|tourne) (plus|pas|mal) (du tout)?
      4 (fermeture|fermeture eclair|zip|bouton|semelle|couture|poignee|anse|bretelle|moteur|batterie|ecran|roue|pied|talon) * (lache|laché|casse|pete|decousu*|mort|morte|arrache*|decolle*|hs|foutu|foutue|coince*|cede)
      4 (deja)? (lache|rendu l ame|tombe en panne|tombee en panne|foutu|foutue|lachee|craque|craquee)
      4 (ligne|ligne verte|trait|pixel|pixels|rayure) * (ecran|affichage)
      4 (ecran|affichage) * (ligne|lignes|trait|pixel|pixels|noir|fissure|scintille)
      4 (s est|se sont|s etait) (fendu|fendue|casse|cassee|dechire|dechiree|decolle|decollee|brise|brisee|ouvert|ouverte|decousu|decousue)
      5 (recu|arrive*|livre|est|sont|etait|article|produit|colis|commande|tout|recue|livree|toute) * {casse}
      2 {casse} * (article|produit|colis|commande|carton|emballage|pendant|transport|articles|produits|a la livraison|a l arrivee|a la reception)
      3 {casse}
      4 (n|pas|ne) * (fonctionne|marche|fonctionnent|marchent|charge|demarre|fonctionnait|tient|ferme|s allume|s allument) (pas|plus|jamais|pas du tout)?
      4 (fonctionne|marche|charge|demarre|s allume) (pas|plus)
      4 (contrefacon*|occasion|imitation|faux produit|pas authentique|pas original|deja utilise|deja ouvert|deja porte)
      3 (colis|carton|emballage|paquet) * (ouvert|mouille|ecrase|dechire|vide|en mauvais etat)
      -5 (site|lien|code|page|paiement|carte|compte|panier|appli|application|promo|coupon|connexion|suivi|bouton|mot de passe) * (ne|n)? * (fonctionne|marche|reagit|repond) (pas|plus)?
      2 (casse|probleme|defaut|fonctionne|marche|cassee)
      5 (en) (mille|plusieurs|deux|trois|petits|milles|tout petits) (morceaux|bouts|miettes|eclats|pieces)
      3 (explose*|fracasse|eclate*|bousille*|nase|foutu|mort|foutue|morte|en morceaux|en miettes|en eclats)
      3 (fermeture|zip|bouton|laniere|anse|poignee|semelle|talon|couture|bretelle|boucle|charniere|ecran|roue|pied|couvercle|chaine|attache|bride|ourlet|fermeture eclair|lanière) (a|est|sont|ont|se|qui|s est|c est) (lache|casse|decousu*|arrache*|decolle*|parti|tombe|ouvert*|abime|brise|dechire*|detache*|pete|lachee|cassee|partie|tombee|abimee|brisee|petee)
      4 (apres|au|au bout de|des la|des le|a la) (deux|une|premier*|trois|quelques|second*|deuxieme|2|1) (fois|utilisation*|lavage*|jour|port|usage|sortie*|jours)
      3 (demarre|charge|fonctionne|marche|chauffe|tourne|reagit|s allume|s allument|s ouvre|se ferme) (pas|plus) (du tout)?
      3 (explose*|brise|brisee|en miettes|en morceaux|en mille morceaux|en deux|en bouillie)
      5 (impossible|refuse|plus moyen|plus possible|n arrive plus|veut plus) * (allumer|demarrer|fermer|charger|ouvrir|l allumer|la charger|le charger)
      4 (demarre|charge|chauffe|ferme|fonctionne|marche|tourne|s allume|s allument) (plus|pas|mal) (du tout)?
      4 (fermeture|zip|bouton|semelle|couture|poignee|anse|bretelle|moteur|batterie|ecran|roue|pied|talon|fermeture eclair) * (lache|casse|pete|mort|hs|foutu|cede|morte|foutue|decousu*|arrache*|decolle*|coince*|laché)
      2 (deja)? (lache|foutu|craque*|foutue|lachee|rendu l ame|tombe en panne|tombee en panne)
      4 (ecran|affichage) * (ligne|trait|pixel|noir|fissure|scintille|lignes|pixels)
      2 (s est|se sont|s etait) (fendu|casse|dechire*|decolle*|brise|ouvert*|decousu*|fendue|cassee|brisee)
      5 (double clique|gresille|gresillement|crachote|scintille|clignote|siffle|grince|couine|bruit (affreux|bizarre|anormal|etrange|enorme|de ferraille)|fait du bruit|surchauffe|disjoncte|s eteint|se coupe|se decharge|se deconnecte)
      5 (fendu|fele|ecaille*|raye|cabosse*|bosse|bossele|gondole*|deforme*|tordu|plie|ecorne*|decolore|corrode|rouille*|effiloche|fane|desseche*|sec|seches|ecrases|ecrasees|fondu|moisis|colles|collees|froisse|decousus|rance|perimes|eventre*|fendue|felee|rayee|rayes|tordue|pliee|fanee|fanes|secs|fondus|fondue)
      5 (a|avait|ont|tout|avoir) (coule|fuit|fui|deborde|eclate|fuite) (dans|partout|sur|par|de)
      4 (poisse|poisseux|degouline|suinte|fuit|fuient|goutte|colle partout)
      5 (en|au) (lambeaux|poussiere|mille morceaux|petits morceaux|mauvais etat|piteux etat)
      5 (un|deux|trois|une|{nb}) (de|du|sur|des) * (casse|ebreche*|fele|abime|ecrases|brise|cassee|casses|cassees|felee|abimee|brisee)
      4 (chauffe|tourne|charge|refroidit|aspire|coupe|colle|mousse|lave|seche|allume|vibre|capte|imprime|s allume|s eteint) (pas|plus|mal|quasiment pas|a peine)
      4 (feuilles|plante|racines|rosier*|fleurs|motte|bouquet|pousse|plantes) * (noir|jaunes|seches|secs|mort|pourries|miettes|fane|noires|mortes|morts|fanees)
      4 (branche*|recharge|charge|essaye|teste|change les piles) * (rien|prises|toujours pas|marche pas|ne marche|s allume pas|allume pas)
      4 (verre|miroir|vase|ecran|vitre|assiette|plat|bouteille|pot|cadre) * (casse|brise|explose|morceaux|fendu|feles|cassee|brisee|fendue|en miettes)
      -5 (menu|bouton|page|photos|images|fenetre|onglet) * (charge|s ouvre|s affiche|s affichent) pas
      -4 (cest|est|c est|ou c) mort
      5 (fuit|fuient|coule|coulent|percee|eventree)
      4 feuilles * (brunes|tombent|jaunes|noires|seches|fanees)
    `,
    warranty: `
      5 (garantie|garanties|garanti|sav|service apres vente)
      4 (reparation|reparations|reparer|repare|reparez|reparent|reparable|pieces detachees|piece detachee|piece de rechange)
      4 (achete|achetee|apres|au bout de|depuis) * (mois|an|ans|semaines) * (casse|cassee|fonctionne (plus|pas)|marche (plus|pas)|panne|lache|tombe en panne)
      4 (achete|achetee) il y a * (mois|an|ans) * (lache|lacher|panne|marche|casse|fonctionne)
      5 (achete|achetee|achetes|acheté|pris|prise) (il y a|en|depuis|l an|voila) * (mois|an|ans|annee|annees) * (plus|panne|lache|casse|marche|fonctionne|chauffe|allume|garantie|mort)
      4 (encore|toujours|bien|elle est|il est) (sous|couvert|couverte|pris en charge|prise en charge) (garantie|par)?
      4 (garantie|garanti|garantis)
      4 (suis je|je suis|est il|est elle|c est) (encore|toujours) (couvert|couverte|sous garantie|garanti|garantie|pris en charge)
      4 (depuis|apres|au bout de|bout d) * (mois|ans|an|annees|an et demi) * (mort|morte|panne|lache|rendu l ame|plus)
      4 (mois|ans|an) et * (mort|morte|panne|lache|rendu l ame|hs)
      5 (garanti|sav|garantie|garanties|service apres vente)
      4 (sous|hors|ma|encore sous|prise en charge|fait jouer|extension de|bon de|duree de|certificat de) * garantie
      3 (reparation*|reparer|repare|reparez|reparent|reparable|pieces detachees|piece detachee|piece de rechange)
      2 (panne|lache|lacher|reparer)
      5 (achete|pris|achetee|achetes|prise|acheté) (en|depuis|voila|il y a|l an) * (mois|an|annee|ans|annees) * (plus|panne|lache|casse|marche|fonctionne|chauffe|allume|garantie|mort)
      4 (encore|toujours|bien|elle est|il est) (couvert*|sous garantie|pris en charge|prise en charge)
      4 (garanti|garantie|garantis)
      4 (suis je|je suis|est il|est elle|c est) (encore|toujours) (couvert*|garanti|garantie|sous garantie|pris en charge)
      4 (depuis|apres|au bout de|bout d) * (mois|an|annees|ans|an et demi) * (mort|panne|lache|plus|morte|rendu l ame)
      4 (mois|an|ans) et * (mort|panne|lache|hs|morte|rendu l ame)
      5 (de|en|une|des) (rechange|remplacement)
      5 (casse|lache|mort|panne|decolle*|devisse*|use|cuit|dechire|hs|cassee|lachee|morte|usee|rendu l ame|rendre l ame|marche plus|fonctionne plus|tourne plus|chauffe plus|s allume plus|tient plus|tient pus) * (apres|depuis|en|au bout d|au bout de|bout de|bout d) (meme|seulement|environ|a peine|plus d|moins d|moins de)? ({nb}) (mois|an|annees|hiver|saison*|ans|et demi)
      4 (mois|an|annee|ans) * (usage|utilisation|achat|demi|usage normal|l achat)
      5 (annees|ans|mois|duree|combien) (de|d) garantie
      5 (moteur|batterie|ecran|zip|semelle*|fermeture|resistance|poignee|roue|cafetiere|mixeur|robot|aspirateur) * (rendu|rendre|rend) l ame
      -4 (delai|depuis|attends|attente|semaines) * (livraison|commande|colis)
      5 (trouver|acheter|commander|avoir|vendez) (un|le|la|des|une) * (de|en) (remplacement|rechange)
      4 (avait|a) ({nb}|dix huit) mois
      5 (essore|vidange|refroidit|chauffe|tourne|demarre|avance|aspire|s allume) plus
    `,
    promo_price: `
      5 code * (n est pas|pas|refuse|non) (accepte|valide|reconnu|pris|valable)
      5 (code promo|code promotionnel|code de reduction|code reduction|bon de reduction|bon d achat|bons d achat|carte cadeau|cartes cadeaux|cheque cadeau|cheque cadeaux|parrainage|code parrain|points fidelite|points de fidelite|carte de fidelite|programme de fidelite|black friday|soldes|coupon|coupons|code avantage|e carte cadeau)
      5 (code|promo|reduction|remise|bon|offre|coupon|points) * (ne (fonctionne|marche|passe|s applique) (pas|plus)|marche pas|fonctionne pas|invalide|expire|refuse|non valide|pas pris en compte|n est pas valable|n a pas ete|n est pas passe*)
      4 (promo|promotion|promotions|reduction|reductions|remise|ristourne|rabais)
      4 (appliquer|utiliser|oublie|oublie d|utilise|beneficier|profiter|entrer|saisir) * (code|promo|reduction|remise|bon|points|offre|coupon)
      4 (prix|tarif) * (baisse|change|moins cher|plus bas|different|difference|augmente|solde|promo)
      4 (combien|quel|quels|quelle) * (coute|coutent|prix|tarif|tarifs)
      3 (prix|tarif|tarifs|moins cher|trop cher|cher|chere)
      3 (offre|offres|cadeau offert|avantage|avantages|fidelite)
      5 (code|bon|remise|promo|reduction|offre|cheque cadeau|carte cadeau|bienvenue*) * (n a pas|pas|n est pas|jamais|non|pas ete) (ete )? (deduit|deduite|applique|appliquee|pris en compte|prise en compte|passe|marche|fonctionne|compte|accepte|retire)
      5 (baisse|baissez|baisser|diminue|solde|soldez|brade|moins cher|en promo|chute) * (prix|euros|jours|lendemain|apres|achat|commande|semaine) * (difference|apres|achat|commande|rembours*|geste)?
      5 (rembours*|rendre|payer|crediter|rendez|compenser) (vous )? (moi )?la difference
      4 (geste commercial|difference de prix)
      5 (10|15|20|5|25|30|50|newsletter|inscription|bienvenue|parrainage) * (passe pas|passent pas|marche pas|marchent pas|deduit*|appliqu*|pris en compte|fonctionne* pas)
      4 (moins cher|moins chere|en promo|en solde|baisse|baissé) * (aujourd hui|maintenant|depuis|ce matin|hier|lendemain|geste)
      4 (achete|paye|commande) * (moins cher|moins chere|en promo|en solde|baisse)
      -4 (pas|veux pas|plutot qu|au lieu d) (de|d|un|d un)? (bon d achat|avoir|carte cadeau|bon)
      5 code * (pas|refuse|non|n est pas) (accepte|valide|reconnu|pris|valable)
      3 code (promo|reduction|avantage)
      5 (parrainage|soldes|coupon*|code promo|code promotionnel|code de reduction|code reduction|bon de reduction|bon d achat|bons d achat|carte cadeau|cartes cadeaux|cheque cadeau|cheque cadeaux|code parrain|points fidelite|points de fidelite|carte de fidelite|programme de fidelite|black friday|code avantage|e carte cadeau)
      5 (code|promo|reduction|remise|bon|offre|coupon|points) * (ne (fonctionne|marche|passe|s applique) (pas|plus)|marche pas|fonctionne pas|invalide|expire|refuse|non valide|pas pris en compte|n est pas valable|(n a|na) pas ete|n est pas passe*)
      4 (promo|promotion*|reduction*|remise|ristourne|rabais)
      3 (appliquer|utiliser|oublie|utilise|beneficier|profiter|entrer|saisir|oublie d) * (code|promo|reduction|remise|bon|points|offre|coupon)
      4 (prix|tarif) * (baisse|change|different|difference|augmente|solde|promo|moins cher|plus bas)
      3 (combien|quel|quelle|quels) * (coute|coutent|prix|tarif|tarifs)
      3 (prix|tarif|cher|tarifs|chere|moins cher|trop cher)
      3 (offre|avantage*|fidelite|offres|cadeau offert)
      -4 (prix|tarif|cout) * (livraison|port|envoi)
      2 (prix|promo|reduction|remise|tarif)
      5 (code|bon|remise|promo|reduction|offre|bienvenue*|cheque cadeau|carte cadeau) * ((n a|na) pas|pas|n est pas|jamais|non|pas ete) (ete )? (deduit*|applique*|passe|marche|fonctionne|compte|accepte|retire|pris en compte|prise en compte)
      5 (baisse|baissez|baisser|diminue|solde|soldez|brade|chute|moins cher|en promo) * (prix|euros|jours|lendemain|apres|achat|commande|semaine) * (difference|apres|achat|commande|geste|rembours*)?
      5 (rendre|payer|crediter|rendez|compenser|rembours*) (vous )? (moi )?la difference
      4 difference de prix
      5 (newsletter|inscription|bienvenue|parrainage|10|15|20|5|25|30|50) * (deduit*|appliqu*|passe pas|passent pas|marche pas|marchent pas|pris en compte|fonctionne* pas)
      4 (baisse|moins cher|moins chere|en promo|en solde|baissé) * ((aujourd hui|aujourdhui)|maintenant|depuis|ce matin|hier|lendemain|geste)
      4 (remise|reduction|rabais|ristourne)
      -4 (pas|veux pas|plutot qu|au lieu d) (d|un|de|d un)? (avoir|bon|bon d achat|carte cadeau)
      5 (pas|jamais|non) (ete|etait|etaient|encore)? (deduit*|applique*|decompte*|soustrait|prise en compte|pris en compte)
      5 (aujourdhui|maintenant|depuis|desormais|hier|ce matin|aujourd hui|le lendemain|jours apres) * (affiche*|passe|baisse|vendu|solde|passee|moins cher|moins chere|en solde|en promo|a moins) (a|de)?
      5 (points|cagnotte*|cashback|miles|recompense*|bons|bon cadeau|carte cadeau|cheque cadeau|bon d achat|bon anniversaire) * (disparu|reste|solde|combien|restant|perdu|utiliser|expire|invalide|credite|valable|ou|pas|cumuler)
      4 (remise|reduction|bon|surprise|offre|cadeau|promo) * anniversaire
      5 (soldes|black friday|cyber monday|vente privee|ventes privees|french days|boxing day|vendredi fou)
      4 (difference) * (prix|soldes|payee|tarif|baisse)
      -5 (code postal|code (d|du|de|de l|de la)(immeuble|entree|porte|portail|acces|residence|verification|securite|connexion)|code porte|digicode|code immeuble)
      4 (balles|euros|francs|dollars|piastres) (de)? (moins cher|moins chere|de moins|en moins)
      -4 (cher|chere|chers|cheres) (madame|monsieur|equipe|service|client|messieurs|mesdames|tous)
    `,
    payment_billing: `
      5 (debite|debitee|preleve|prelevee|prelevement|facture|paye|payee|debit) * (deux fois|2 fois|double|a double|plusieurs fois|trois fois|en trop|trop|en double)
      5 (double|deux|mauvais|erreur de) (prelevement|prelevements|debit|debits|paiement|paiements|facturation|montant)
      5 (paiement|transaction|carte|paypal|reglement|cb|carte bancaire|virement) * (refuse|refusee|echoue|echouee|echec|probleme|erreur|bloque|ne passe pas|ne fonctionne pas|ne marche pas|pas passe|rejete|rejetee|n a pas fonctionne|n est pas passe|n aboutit pas|impossible|annule|en attente|pas pris en compte)
      5 (probleme|erreur|souci|impossible|echec|difficulte*|n arrive pas) * (de |du |lors du |avec le |pour le |a )?(paiement|payer|regler|reglement|carte bancaire|cb|paypal)
      5 (facture|factures|justificatif d achat|ticket de caisse|recu de paiement|preuve d achat|facturation)
      4 (moyen|moyens|mode|modes|facilite|facilites|methode|methodes|conditions) (de|d) (paiement|paiements|reglement)
      4 (payer|paiement|regler|payez|reglement|payable) * (en plusieurs fois|en 3 fois|3x|4x|en trois fois|par cheque|par carte|par virement|paypal|klarna|alma|apple pay|a la livraison|cb|amex|en ligne|especes)
      4 (argent|somme|montant|compte) * (debite|debitee|preleve|prelevee) *
      4 (debite|preleve|paye|payee) * (mais|alors|et) * (commande|pas|aucune|rien) * (validee|enregistree|confirmation|confirmee|recu|passee|apparait|commande)
      3 (debite|debitee|preleve|prelevee|prelevement|paiement|payer|regler|reglement|virement)
      -5 (frais|retour|livraison|douane) * payer
      5 (deux|trois|2|3|plusieurs|double) (debits|prelevements|paiements|debit)
      2 (debit|debits|releve|carte|paye|facture)
      5 (debite|debitee|preleve|prelevee|facture|facturee|paye|encaisse) (deux fois|2 fois|en double|double|a deux reprises|trois fois)
      5 (facture|recu|justificatif) (avec|au nom|pour|detaillee|acquittee|a|tva|pro)
      5 (preleve*|facture|paye|debit|debite|debitee|payee) * (double|trop|deux fois|2 fois|a double|plusieurs fois|trois fois|en trop|en double)
      5 (paiement|transaction|carte|paypal|reglement|cb|virement|carte bancaire) * (refuse|refusee|echoue|echouee|echec|probleme|erreur|bloque|ne passe pas|ne fonctionne pas|ne marche pas|pas passe|rejete|rejetee|(n a|na) pas fonctionne|n est pas passe|n aboutit pas|impossible|annule|en attente|pas pris en compte)
      5 (probleme|erreur|souci|impossible|echec|difficulte*|n arrive pas) * (de|du|a|lors du|avec le|pour le)?(paiement|payer|regler|reglement|cb|paypal|carte bancaire)
      4 (facture|facturation|factures|justificatif d achat|ticket de caisse|recu de paiement|preuve d achat)
      2 (moyen|mode|facilite*|methode*|conditions|moyens|modes) (de|d) (paiement*|reglement)
      4 (payer|paiement|regler|payez|reglement|payable) * (paypal|klarna|alma|cb|amex|especes|en plusieurs fois|en 3 fois|3x|4x|en trois fois|par cheque|par carte|par virement|apple pay|a la livraison|en ligne)
      4 (acceptez|prenez|proposez) vous * (paypal|cheque|carte|klarna|paiement|virement|amex|3x)
      4 (argent|somme|montant|compte) * (debite*|preleve*) *
      3 (debite*|preleve*|paiement|payer|regler|reglement|virement)
      -4 (carte) cadeau
      2 (debit|releve|carte|paye|facture|debits)
      5 (debite*|preleve*|facture|paye|encaisse|facturee) (double|deux fois|2 fois|en double|a deux reprises|trois fois)
      5 (facture|recu|justificatif) (avec|pour|detaillee|acquittee|a|tva|pro|au nom)
      5 (prenez|acceptez|accepte|prend|payer|paye|regler|payez|acceptez vous|prenez vous) * (bancontact|amex|paypal|cheque*|visa|mastercard|klarna|especes|virement*|cartes|interac|payconiq|twint|sofort|ideal|crypto|bitcoin|maestro|ancv|cesu|american express|apple pay|google pay|carte bancaire|tickets resto|cheques vacances|cheque vacances)
      5 (jai|avons|ai|j ai) (fait|effectue|envoye|emis) (le|un|mon|le|ce) (virement|paiement|reglement|cheque)
      5 (3d secure|3ds|3 d secure|validation bancaire|authentification bancaire|code de la banque)
      5 (tva|taxe|tps|tvq) * (taux|errone*|facture|incorrect|facturee|20|5)
      4 (solde|reste|restant|acompte) (a|du) (payer|regler|payee)?
      5 (paye|regle|debite|paiement|payee) (ou pas|ou non|a marche|est passe|passe ou pas|deux fois)
      5 (facture|recu|avoir|factures) (avec|adressee|acquittee|detaillee|rectificative|manquante|pas|dans|pdf|au nom|a l ordre|pour ma|pour mon|pour la|de ma commande|de la commande|en pdf|pour l entreprise|pour notre|de mon)
      5 (envoyer|recevoir|obtenir|avoir|faut|faudrait|besoin|telecharger|trouve|fournir|adresser|transmettre|editer|manque|etablir|refaire) * (facture|justificatif|recu|factures)
      4 (paiement|carte|transaction) (est|a|toujours|a ete|m a ete)? (refuse*|decline*|rejete*|bloque*|echoue|annule)
      -5 (conserve|garde|pas|sans|ai|avec|retrouve|perdu) (la|de) facture
      -4 (payer|regler) * (tva|taxe|droits|douane|taxes)
      5 (facture|devis|factures) (aux|a|au|avec|pour) (le|la|les)? (donnees|nom|coordonnees|entreprise|ma societe|mon entreprise)
      -3 (abonnement|abo|box)
      4 (renvoyer|renvoyez|envoyer|envoyez|recevoir) (la|une|ma|notre) facture
    `,
    subscription: `
      5 (abonnement|abonnements|abonne|abonnee|desabonner|desabonnement|desabonnez|abonner|resilier|resiliation|resilie|newsletter|newsletters|renouvellement automatique|reconduction|box mensuelle|essai gratuit)
      4 (desinscrire|desinscription|ne plus recevoir|stop|arretez) * (mail|mails|emails|e mails|newsletter|sms|publicite|publicites|pub|pubs|liste)
      4 prelevement* (mensuel|mensuels|automatique|automatiques|chaque mois|tous les mois)
      2 (abonnement|mensuel|newsletter)
      5 (plus|pas|arreter de|arretez de|stop) (recevoir|etre preleve|etre prelevee|prelever|prelevez|envoyer|payer|me prelever) * (tous les mois|chaque mois|mensuel*|par mois|le mois|abonnement)
      5 (tous les mois|chaque mois|mensuel|mensuelle|par mois) * (plus|arreter|stop|prelev*|resili*|annuler)
      5 (ne me|ne nous|n) (prelevez|preleve|debitez|facturez) plus
      4 (stopper|arreter|suspendre|pause|sauter|sautez|annuler|stoppez|arretez) * (tous les mois|chaque mois|mensuel*|prochaine box|prochain envoi|prochaine livraison)
      5 (toutes|tous) les (4|6|8|2|3|quatre|deux|six|huit|trois) (semaines|mois) * (toutes|tous|a)
      -5 newsletter * (10|15|20|remise|reduction|code|promo|bon)
      4 (box|abonnement|livraison mensuelle) * pause
      5 (abonne*|abo|desabonner|desabonnement|desabonnez|resilier|resiliation|resilie|resiliez|reconduction|renouvellement automatique|box mensuelle|essai gratuit)
      4 (suspendre|pause|sauter|reporter|arreter|stopper) * (abonnement|box|envoi mensuel|prochain envoi|prochaine box|livraison mensuelle)
      2 (abonnement|mensuel)
      5 (plus|pas|stop|arreter de|arretez de) (recevoir|prelever|prelevez|envoyer|payer|etre preleve|etre prelevee|me prelever) * (abonnement|mensuel*|tous les mois|chaque mois|par mois|le mois)
      5 (mensuel|mensuelle|tous les mois|chaque mois|par mois) * (plus|arreter|stop|annuler|prelev*|resili*)
      5 (n|ne me|ne nous) (prelevez|preleve|debitez|facturez) plus
      4 (box|colis|cafe|envoi|livraison) (mensuel|mensuelle|tous les mois|chaque mois|du mois)
      4 (stopper|arreter|suspendre|pause|sauter|sautez|annuler|stoppez|arretez) * (mensuel*|tous les mois|chaque mois|prochaine box|prochain envoi|prochaine livraison)
      5 (toutes|tous) les (quatre|deux|six|huit|trois|4|6|8|2|3) (semaines|mois) * (toutes|tous|a)
      -5 newsletter * (remise|reduction|code|promo|bon|10|15|20)
      4 (abo|abonnement*|abos)
      5 (suspendre|suspendez|pause|sauter|sautez|saute|annuler|annulez|decaler|reporter|passer|arreter|arretez|stopper|stoppez|skipper|sauté) * (box|prochain envoi|mon envoi|livraison automatique|livraisons automatiques|prochaine box|prochaine livraison|prochain colis|envoi du mois|livraison du mois)
      5 (livraison|envoi|commande|renouvellement|prelevement|livraisons|envois|commandes) (automatique*|recurrent*|programmee*|reguliere*|periodique)
      5 (toutes|tous|chaque) (les)? ({nb}) (semaines|mois|jours) (plutot|suffit|suffirait|maximum|au lieu|a la place|et non)
      5 (recevoir|livrer|envoyer|livre|envoi|livraison|espacer|passer|passez|livree) * (box|croquettes|cafe|colis|boite|produits|lames|couches|livraison|envois|commande|livraisons)? (toutes|tous|chaque|que|une fois) (les)? ({nb}) (mois|jours|semaine*)
      5 (box) * (mois|mensuelle|suivante|prochaine|je|ete|rentree|{date})?
      5 (resilie*|resiliation|desengagement|desabonne*|me desengager|se desengage)
      5 (toutes|tous) les ({nb}) (semaines|mois|jours) (plutot|au lieu|a la place|et non)
      4 (prochain*|dernier*) (box|prelevement|envoi|echeance) (abonnement|mensuel*)?
      4 (mettre|mettez|mettre y) (fin|un terme)
      5 (toutes|tous) les ({nb}) (semaines|mois|jours)
      4 (envoi|colis|livraison|prelevement) (regulier*|mensuel|mensuelle|automatique)
      4 (colis|box|coffret|panier) * (mensuel|mensuelle|chaque mois|tous les mois)
    `,
    product_question: `
      4 (existe|existent|disponible|dispo) * (en|dans) (noir|blanc|rouge|bleu|marron|vert|rose|gris|beige|taille|couleur|autre|d autres|une autre|plusieurs)
      4 (en stock|de nouveau disponible|retour en stock|reassort|remise en stock|de retour en stock|rupture de stock|reapprovisionne*)
      4 (est|sera|seront|sont|serait) (il|elle|ils|elles|ce) * (disponible|disponibles|en stock|compatible|compatibles|etanche|vegan|bio|lavable|adapte*|convient)
      4 (disponible|disponibles|disponibilite|dispo|dispos) * (en|taille|couleur|boutique|magasin|quand|produit|article)?
      4 (avez|auriez|vendez|proposez|faites) vous * (ce modele|ce produit|cette|d autres|encore|en taille|en noir|en blanc)
      3 (avez|auriez|vendez|proposez|faites|avez vous) vous * (en|des|le|la|du|un|une|ce)
      4 (quelle|quel|quelles|quels) (est|sont|la|le) * (dimension|dimensions|taille|matiere|matieres|composition|ingredients|difference|caracteristiques|poids|hauteur|largeur|contenance|duree|parfum)
      4 (impermeable|etanche|composition|ingredients|matiere|matieres|dimensions|dimension|composant|composants|compatible|compatibilite|mode d emploi|notice|entretien|laver|lavage|allergene|allergenes|mensurations|caracteristiques|fiche technique)
      4 (comment) (utiliser|s utilise|laver|entretenir|nettoyer|appliquer|monter|installer|porter|fonctionne|prendre|se prend|mettre|brancher)
      4 (conseil|conseils|conseillez|conseiller|recommandez|recommander|recommandation|suggerer) * (produit|produits|parfum|creme|taille|modele|pour|cadeau|article)
      4 (renseignement|renseignements|information|informations|infos|question|precision|precisions|renseigner) * (sur|concernant|au sujet|a propos) * (produit|article|parfum|bague|modele|creme|montre|gamme|un|votre|le|la|ce|cet|cette)
      3 (quel|quelle|quels|quelles|lequel|laquelle) * (meilleur|meilleure|mieux|choisir|difference|convient|prendre|recommandez)
      3 (cherche|recherche|interesse|interessee|interesse par|a la recherche) (de|d|un|une|le|la|par|des|du)
      3 (est ce que|est il|est elle|sont ils|sont elles) (ce|cet|cette|le|la|il|elle|ils|elles|vos|les|que|bien)
      3 (disponible|dispo|taille|couleur|coloris|modele|parfum|parfums|senteur|authentique|original)
      -4 (ma|mon|mes) (commande|colis|remboursement|paquet) * (disponible|est il|est elle)
      5 (convient|conviennent|adapte|adaptee|compatible|va|peut) (elle |il |ils |elles |t il |t elle |on )? (a|aux|au|pour|avec|etre|s) * (allergique|peau|peaux|enfant|enfants|bebe|bebes|enceinte|sensible|sensibles|chien|chat|quelqu un|exterieur|lave vaisselle|induction|four)
      5 (supporte|resiste|tient|porte|passe|rentre|contient|va) * (kg|kilos|lave vaisselle|micro ondes|four|machine|eau|pluie|poids|cm|litre|litres)
      3 (est ce que|est ce qu) (la|le|l|les|ce|cette|cet|il|elle|vous) * (supporte|tient|convient|va avec|resiste|contient|taille)
      4 (est il|est elle|est ce|il est|elle est|ce|ca|c est) * (assez|suffisamment) (chaud|chaude|grand|grande|solide|epais|long|large|puissant)
      4 (ca|il|elle|cela|ce modele) (va|vont|irait|passe|rentre|s adapte|marche) (sur|avec|dans|pour) (un|une|ma|mon|le|la|les|des)
      4 (aurez|allez|avez|recevrez|comptez) * (bientot|de nouveau|a nouveau|remettre|refaire|revenir)
      4 (existe|vient|dispo*|fait) (il|elle)? (en|aussi en) (180x200|140x190|taille|plus|xl|noir|blanc)?
      4 (existe|existent|disponible|dispo) * (en|dans) (noir|blanc|rouge|bleu|marron|vert|rose|gris|beige|taille|couleur|autre|plusieurs|d autres|une autre)
      3 (existe|existent) (en|dans)
      2 (en stock|rupture de stock)
      5 (de nouveau|a nouveau|de retour) (disponible*|dispo|en stock) # asked before an order too: the agent chooses
      3 (est|sera|seront|sont|serait) (il|elle|ce|ils|elles) * (disponible*|compatible*|etanche|vegan|bio|lavable|convient|adapte*|en stock)
      2 (disponible*|disponibilite|dispo|dispos) * (en|taille|couleur|boutique|magasin|quand|produit|article)?
      3 (avez|auriez|vendez|proposez|faites|avez vous) vous * (en|des|le|la|du|un|ce|une)
      5 (guide des tailles|tableau des tailles|quelle taille|quelle pointure|taille prendre|taille choisir|taille correspond|quelle taille|taille grand|taille petit)
      3 (impermeable|etanche|composition|ingredients|matiere*|dimension*|composant*|compatible|compatibilite|notice|entretien|laver|lavage|allergene*|mensurations|caracteristiques|mode d emploi|fiche technique)
      4 (difference|differences) entre
      3 (quel|quelle*|lequel|laquelle|quels) * (meilleur*|mieux|choisir|difference|convient|prendre|recommandez)
      3 (cherche|recherche|interesse*|interesse par|a la recherche) (d|un|le|la|par|du|de|une|des)
      3 (est ce que|est il|est elle|sont ils|sont elles) (ce|cet|cette|le|la|il|elle|vos|que|bien|ils|elles|les)
      3 (disponible|dispo|taille|couleur|coloris|modele|parfum*|senteur|authentique|original)
      2 (disponible|taille|couleur|produit|stock)
      5 (convient|conviennent|adapte*|compatible|va|peut) (elle|il|on|ils|elles|t il|t elle)? (a|aux|au|pour|avec|etre|s) * (allergique|peau|peaux|enfant*|bebe|enceinte|sensible*|chien|chat|exterieur|induction|four|bebes|quelqu un|lave vaisselle)
      5 (supporte|resiste|tient|porte|passe|rentre|contient|va) * (kg|kilos|four|machine|eau|pluie|poids|cm|litre|litres|lave vaisselle|micro ondes)
      3 (est ce que|est ce qu) (la|l|ce|cette|cet|il|elle|vous|le|les) * (supporte|tient|convient|resiste|contient|taille|va avec)
      4 (ce|ca|est il|est elle|est ce|il est|elle est|c est) * (assez|suffisamment) (chaud|grand|solide|epais|long|large|puissant|chaude|grande)
      4 (taille|taillent|chausse|chaussent) (grand|petit|normal|normalement|large|bien)
      4 (ca|il|elle|cela|ce modele) (va|vont|irait|passe|rentre|marche|s adapte) (sur|avec|dans|pour) (un|ma|mon|le|la|des|une|les)
      4 (existe|vient|fait|dispo*) (il|elle)? (en|aussi en) (taille|plus|xl|noir|blanc|180x200|140x190)?
      5 (combien|quelle*|quel|quels) * (mesure|mesurent|pese|poids|longueur|largeur|hauteur|profondeur|epaisseur|taux|puissance|autonomie|contenance|capacite|dimension*|encombrement|diametre|composition|matiere|grammage|volume|format|teinte|indice|resolution|frequence|couleurs)
      4 (lequel|laquelle|lesquels|lesquelles) * (prendre|choisir|mieux|va|plus|conseille*|recommand*)
      5 (passe|passent|va|vont|met|supporte|supportent|resiste|resistent|mettre|passer|laver) * (au|aux|en|l|le|a la|a l|dans le) (four|machine|gel|froid|pluie|chaleur|eau|soleil|lavage|induction|congelateur|frigo|lave vaisselle|micro ondes|micro onde|seche linge)
      4 (va|vont|irait|marche|fonctionne|fonctionnent|rentre|tient|se monte|s adapte|s adaptent|se fixe) (elle|il|t il|t elle)? (avec|sur|pour|dans) (la|un|mon|ma|mes|l|tous|toutes|iphone|android|mac|windows|le|les|une)
      4 vaut (il)?mieux
      4 (norme|certification|certifie*|label|normes|fiche technique|fiches techniques|conforme a la norme|conformes a la norme)
      5 (taille|taillent|chausse|chaussent|fait|coupe) (il|elle|ils|t il|t elle)? (plutot|vraiment|bien|un peu)? (grand|petit|large|etroit|normal|normalement|ajuste*)
      3 (supporte|supportent|resiste|resistent|tolere) (ils|la|l|au|a|bien|le|t il|t elle)
      -4 machine a laver
      -3 quelle est (la procedure|la marche|l adresse|votre adresse)
      -4 (recu|arrive|livre|livree) * (casse|abime|manque|mauvais|au lieu)
      -4 (ou|quand|savoir) * (colis|commande|livraison|rembours*)
      4 (inoxydable|lavable|etanche|pliable|rechargeable|dimmable|reversible|demontable|empilable|biodegradable|comestible|magnetique|tactile|waterproof|antiderapant*|impermeable|respirant|doublee)
      4 (acheter|vendu|prendre|achete|achetes|vendus|vendue|vendues) (a part|separement)
      4 (congelateur|lave vaisselle|micro ondes|micro onde|seche linge)
      4 (ya|existe|existent|y a|il y a|vous avez|avez vous) * en (vieux|xl|xs|taille|autre|{couleur}|d autres)
      4 (tient|tiennent|colle|va|marche|fonctionne|convient|resiste|passe|adapte) (aussi|bien)? (sur|dans|pour|avec|a) (du|un|des|l|la|une|le|les|de la)
      4 (enceinte|grossesse|allaite|allaitement)
    `,
    site_checkout: `
      4 (clique|cliquer|appuie|bouton|valider) * (rien ne se passe|il ne se passe rien|ne se passe rien|ne marche pas|aucun effet|rien)
      5 (site|page|appli|application|panier|boutique en ligne|lien|bouton) * (ne (fonctionne|marche|charge|repond|s affiche|s ouvre) (pas|plus)|fonctionne pas|marche pas|bug|bugue|bugge|plante|erreur|bloque|en panne|inaccessible|lent|vide|probleme|hs|blanche)
      5 (probleme|erreur|bug|souci) * (sur|avec|de) (le|votre|la|l) (site|page|appli|application|panier)
      5 (panier|finaliser|valider|passer|passage) * (commande|panier|achat|commandes)
      4 (n arrive|arrive|impossible|peux|parviens|reussi|n arrive pas|ne peux pas|incapable) * (a |de |d )?(commander|passer|valider|finaliser|ajouter au panier|acheter|acceder au site)
      4 (comment|aide|souhaite|veux|voudrais|aimerais|puis je|possible de) * (commander|passer commande|passer une commande|acheter|faire une commande)
      3 (message d erreur|panier|commander|acheter|commande en ligne)
      -4 (annul*|retour*|rembours*|echang*|suivi|suivre|recu|modifier|livree)
      -4 (n ai|pas|jamais) (passe|effectue) * commande
      5 (impossible|arrive pas|n arrive pas|peux pas|parviens pas|pas moyen|reussis pas) (de |d |a )? (finaliser|valider|payer|aller plus loin|passer|terminer|continuer|commander|depasser|avancer)
      5 (tourne|mouline|charge|rame) (dans le vide|en boucle|en rond|sans fin|sans arret|indefiniment|et rien|a l infini)
      4 (page|ecran|etape) (de |du )? (paiement|panier|livraison|blanche|commande) (tourne|plante|bug|bloque|mouline|charge|s affiche|reste|ne)
      5 (site|page|appli|panier) (me|m)? (met|affiche|donne|indique|mets|dit) (une|un)? (erreur|message d erreur|bug)
      5 (bouton|boutton) * (grise|gris|inactif|bloque|marche pas|fonctionne pas|ne repond)
      5 (site|page|appli|application|panier|lien|bouton|boutique en ligne) * (ne (fonctionne|marche|charge|repond|s affiche|s ouvre) (pas|plus)|fonctionne pas|marche pas|bug|bugue|bugge|plante|erreur|bloque|en panne|inaccessible|lent|vide|probleme|hs|blanche)
      5 (finaliser|valider|passer|terminer|confirmer) (ma|la|une|notre|mon|cette|l|le)? (commande|panier|achat|commandes)
      4 (arrive|impossible|peux|parviens|reussi|incapable|n arrive|n arrive pas|ne peux pas) * (a|d|de)?(commander|passer (ma|la|une)? commande|valider|finaliser|ajouter au panier|acheter|acceder au site)
      4 (comment|aide|souhaite|veux|voudrais|aimerais|puis je|possible de) * (commander|acheter|passer commande|passer une commande|faire une commande)
      2 (commander|acheter)
      -3 (viens|venons|vient|avant|erreur) (de|d) (commander|acheter)
      -4 (suivi|suivre|recu|modifier|livree|annul*|retour*|rembours*|echang*)
      -4 (pas|jamais|n ai) (passe|effectue) * commande
      2 (site|page|bouton|clique|erreur|bug)
      5 (impossible|arrive pas|n arrive pas|peux pas|parviens pas|pas moyen|reussis pas) (d|a|de)? (finaliser|valider|payer|passer|terminer|continuer|commander|depasser|avancer|aller plus loin)
      5 (tourne|mouline|charge|rame) (indefiniment|dans le vide|en boucle|en rond|sans fin|sans arret|et rien|a l infini)
      4 (page|ecran|etape) (de |du )? (paiement|panier|livraison|blanche|commande) (tourne|plante|bug|bloque|mouline|charge|reste|ne|s affiche)
      5 (clique|cliquer|appuie|appuyer|tape) * (payer|valider|commander|confirmer|continuer|acheter) * (tourne|rien|erreur|remet|revient|bloque|plante|retour)
      5 (site|page|appli|panier) (me|m)? (met|affiche|donne|indique|dit|mets) (une|un)? (erreur|bug|message d erreur)
      5 (bouton|boutton) * (gris|inactif|bloque|grise|marche pas|fonctionne pas|ne repond)
      -4 tourne en rond * (robot|bot|chatbot|assistant)
      5 (site|page|appli|application|panier|bouton|menu|photo|image|paiement|formulaire|video|fenetre|photos|images|menu deroulant) * (bug|bugue|beug|plante|plantent|grise|blanche|mouline|rame|tourne|hs|down|deconne|foire|bugs|affiche pas|affichent pas|s affiche plus|charge pas|chargent pas|ouvre pas|s ouvre plus|en panne|repond pas|repond plus|reste vide|reste blanche)
      5 (ca|site|il|page|appli) (me|se)? (bug|bugue|beug|mouline|rame|plante|tourne|freeze|ramer|lag|me remet|me renvoie) (a|en|dans|et|toujours|au|sur|la|sans|tout|quand|des)?
      5 (arrive|peux|parviens|peut|reussi|moyen|impossible) (toujours|meme|plus|jamais)? (pas|plus)? (a|d|de)? (commander|finaliser|valider|ajouter|selectionner|cliquer|confirmer|payer en ligne|passer ma commande|passer commande|choisir la taille|choisir ma taille)
      5 (site|appli|boutique en ligne) * (hs|inaccessible|indisponible|down|mort|casse|lent|plante|en panne|en maintenance)
    `,
    account_access: `
      5 (mot de passe|mots de passe|mdp|identifiant|identifiants|me connecter|connecter|connexion|se connecter|reconnecter|authentification|code de verification|code de connexion|code de securite)
      5 (creer|creation|ouvrir|supprimer|suppression|fermer|cloturer|desactiver|activer|modifier|acceder|acces|accede|reactiver|debloquer|recuperer) (a |de |d )?(mon|un|le|au|a mon|mes|votre) (compte|espace client|profil|espace)
      4 (compte|espace client|profil) * (bloque|bloquee|desactive|supprime|inaccessible|pirate|probleme|erreur|acces|acceder|impossible|pas acces|suspendu|supprimer)
      4 (modifier|changer|mettre a jour|corriger) * (mon|mes|ma) (nom|email|mail|e mail|adresse mail|adresse email|telephone|numero de telephone|donnees|informations personnelles|profil)
      4 (inscription|inscrire|m inscrire|enregistrer|rgpd|donnees personnelles)
      -5 (compte) (bancaire|en banque|courant|a ete debite|debite|paypal)
      -5 (debite|debitee|credite|preleve|prelevee|sur) (sur )?(mon|notre) compte
      5 (recois|recu|reçois|arrive|ai|eu) (pas|jamais|aucun|rien|toujours pas) * (mail|email|e mail|lien|code|sms|message) * (mot de passe|mdp|reinitialis*|connexion|activation|verification|confirmer|compte|changer)
      4 (mail|lien|code|email) * (reinitialis*|mot de passe|activation|verification) * (pas|jamais|expire|rien|spam|spams)
      -5 (partis|parti|sorti|rien|euros|argent|virement|rembours*|debites|preleves) * (de|sur) (mon|notre) compte
      4 (nouvelle|nouveau|autre|change d|changer d) (adresse mail|mail|email|adresse email|e mail) * (profil|compte|mettre|identifiant)
      5 (impossible|peux pas|peux plus|arrive pas|arrive plus|parviens pas) (de|d|a)? (rentrer|entrer|acceder|aller) (sur|dans|a) (mon|le) (compte|espace|profil)
      5 (mot de passe|mdp|identifiants|connexion|login|compte) (ne|n|est|me)? (fonctionne|fonctionnent|marche|marchent|passe) (pas|plus)
      4 (mot de passe|mdp|identifiants|connexion|login) * (fonctionne|marche|refuse|reconnu*|accepte|bon)
      5 (mdp|identifiant*|connecter|connexion|reconnecter|authentification|mot de passe|mots de passe|me connecter|se connecter|code de verification|code de connexion|code de securite)
      5 (creer|creation|ouvrir|supprimer|suppression|fermer|cloturer|desactiver|activer|modifier|acceder|acces|accede|reactiver|debloquer|recuperer) (a|d|de)?(mon|un|le|au|mes|votre|a mon) (compte|profil|espace|espace client)
      4 (compte|profil|espace client) * (bloque*|desactive|supprime|inaccessible|pirate|probleme|erreur|acces|acceder|impossible|suspendu|supprimer|pas acces)
      4 (mon|un|votre) (compte client|espace client|profil client|espace personnel)
      4 (inscription|inscrire|enregistrer|rgpd|m inscrire|donnees personnelles)
      3 (mon compte|compte)
      -5 (debite*|credite|preleve*|sur) (sur )?(mon|notre) compte
      -4 (newsletter|abonnement)
      2 (compte|connecter|inscription)
      5 (recois|recu|arrive|ai|eu|reçois) (pas|jamais|aucun|rien|toujours pas) * (mail|email|lien|code|sms|message|e mail) * (mdp|connexion|activation|verification|confirmer|compte|changer|reinitialis*|mot de passe)
      4 (mail|lien|code|email) * (activation|verification|reinitialis*|mot de passe) * (pas|jamais|expire|rien|spam|spams)
      -5 (parti|sorti|rien|euros|argent|virement|debites|preleves|partis|rembours*) * (de|sur) (mon|notre) compte
      4 (nouvelle|nouveau|autre|change d|changer d) (mail|email|adresse mail|adresse email|e mail) * (profil|compte|mettre|identifiant)
      5 (impossible|peux pas|peux plus|arrive pas|arrive plus|parviens pas) (d|a|de)? (rentrer|entrer|acceder|aller) (sur|dans|a) (mon|le) (compte|espace|profil)
      4 (supprimer|effacer|fermer|cloturer) * (profil|compte|donnees|infos personnelles)
      5 (donnees|informations|infos) (personnelles|detenez|sur moi|me concernant|que vous|vous detenez|avez vous|que vous avez)
      5 (copie|acces|supprimer|effacer|suppression|consulter|effacement|portabilite|supprimez|effacez) * (mes|ses|nos|leurs|ma) (donnees|informations|infos)
      5 (detenez|conservez|gardez|collectez|possedez) (vous)? (sur|me|a mon)
      5 (supprimez|supprimer|cloturer|cloturez|fermer|fermez|desactiver|effacer|clore) (mon|son|notre|ce|l|le) (compte|profil|espace|inscription)
      5 (lien|mail|email|code|sms) (d|de)? (activation|reinitialisation|verification|confirmation d inscription|validation de compte)
      4 (rgpd|dpo|cnil|droit a l oubli|donnees personnelles)
      4 (arrive|peux|parviens|reussi|moyen|impossible) (pas|plus)? (a|d|de)? (rentrer|acceder|me connecter|m identifier|me loguer|me logger|ouvrir ma session|me reconnecter)
      -4 (inscrit*|inscription) (a|sur)? (la|votre) newsletter
      4 (identifiant*|login|mot de passe) * (oublie|perdu|retrouve|aucune idee|sais plus|connais pas)
      4 (oublie|perdu|aucune idee|sais plus) * (identifiant*|login|mdp|mot de passe)
    `,
    complaint_feedback: `
      5 (reclamation|reclamations|plainte|porter plainte|porter reclamation|me plaindre|se plaindre|mecontent|mecontente|mecontentement)
      4 (honteux|honteuse|honte|scandaleux|scandaleuse|inadmissible|inacceptable|lamentable|deplorable|catastrophique|nul|nulle|nullissime|minable|incompetent|incompetents|escrocs|voleurs|se moque|moquez|foutage|pitoyable|ridicule) * (service|client|clients|site|entreprise|marque|experience|livraison|vous|de|du|livreur)?
      4 (service client|service|sav|experience|accueil|livreur|vendeuse|vendeur) * (nul|nulle|mauvais|mauvaise|horrible|deplorable|catastrophique|inexistant|lamentable|desagreable|impoli|decevant|decu|pitoyable|excellent|parfait|genial|au top|super|tres bien|irreprochable)
      4 (avis|commentaire|temoignage|retour d experience|suggestion|remarque) * (laisser|donner|publier|deposer|negatif|positif|client|clients|sur)?
      4 (laisser|donner|publier|deposer|faire) (un|mon|une) (avis|commentaire|temoignage|suggestion|remarque)
      4 (adore|tres contente|tres content|ravi|ravie|enchante|enchantee|tres satisfait|tres satisfaite|felicitations|bravo|j aime beaucoup)
      4 (plus jamais|derniere fois|ne commanderai plus|association de consommateurs|ufc que choisir|60 millions|signal conso|signalconso|avis negatif|dgccrf|avocat|mise en demeure|justice)
      2 (decu|decue|deception|decevant|furieux|furieuse|en colere|agace|agacee|scandale|marre|exaspere*)
      4 experience (catastrophique|horrible|deplorable|lamentable|desastreuse|decevante)
      5 (jamais|pas) (ete |on )? (parle|traite|traitee|recu|accueilli|vu|recue|m a parle) (aussi|de la sorte|comme ca|ainsi|si) (mal|mauvais)?
      5 (mal parle|mal recu|mal recue|raccroche au nez|insulte|insultee|agressif|agressive|malpoli|malpolie|irrespectueux|irrespectueuse|grossier|grossiere|hautain|desagreable|impolie|impoli|moque de moi)
      4 (transmettre|transmettez|remonter|remontez|faire suivre|signaler|informer) * (direction|responsable|hierarchie|manager|superieur|chef)
      4 (grossier|grossiere|impoli|impolie|malpoli|odieux|odieuse|agressif|agressive|desagreable) (avec|envers)
      4 (petit mot|voulais juste|juste pour|simplement|message) * (dire|remercier|feliciter) * (magnifique|formidable|super|genial|parfait|top|ravi*|impeccable|bravo)
      -4 (merci pour|merci beaucoup pour) * (mais|par contre|cependant|toutefois|sauf|seulement|malheureusement|seul)
      2 (reclamation*|plainte|mecontent*|porter plainte|porter reclamation|me plaindre|se plaindre)
      3 (honteux|honteuse|honte|scandaleux|scandaleuse|inadmissible|inacceptable|lamentable|deplorable|catastrophique|nul|nulle|nullissime|minable|incompetent*|escrocs|voleurs|moquez|foutage|pitoyable|ridicule|se moque) * (service|client*|site|entreprise|marque|experience|livraison|vous|de|du|livreur)?
      4 (service|sav|experience|accueil|livreur|vendeuse|vendeur|service client) * (nul|nulle|mauvais*|horrible|deplorable|catastrophique|inexistant|lamentable|desagreable|impoli|decevant|decu|pitoyable|excellent|parfait|genial|super|irreprochable|au top|tres bien)
      2 (avis|commentaire|temoignage|suggestion|remarque|retour d experience) * (laisser|donner|publier|deposer|negatif|positif|client*|sur)?
      3 (adore|ravi|enchante*|felicitations|bravo|ravie|tres contente|tres content|tres satisfait|tres satisfaite|j aime beaucoup)
      3 (signalconso|dgccrf|plus jamais|derniere fois|ne commanderai plus|association de consommateurs|ufc que choisir|60 millions|signal conso|avis negatif)
      3 (decu|deception|decevant|furieux|furieuse|agace|scandale|marre|decue|decus|agacee|exaspere*|en colere)
      3 (merci beaucoup pour|merci pour)
      2 (service|experience)
      5 (jamais|pas) (ete |on )? (parle|traite|traitee|recu|accueilli|vu|recue|(m a|ma) parle) (aussi|ainsi|si|de la sorte|comme ca) (mal|mauvais)?
      5 (insulte*|agressif|agressive|malpoli*|irrespectueux|irrespectueuse|grossier*|hautain|desagreable|impoli*|mal parle|mal recu|mal recue|raccroche au nez|moque de moi)
      4 (transmettre|transmettez|remonter|remontez|signaler|informer|faire suivre) * (direction|responsable|hierarchie|manager|superieur|chef)
      4 (grossier*|impoli*|malpoli|odieux|odieuse|agressif|agressive|desagreable) (avec|envers)
      4 (simplement|message|petit mot|voulais juste|juste pour) * (dire|remercier|feliciter) * (magnifique|formidable|super|genial|parfait|top|impeccable|bravo|ravi*)
      4 (bravo|felicitations|chapeau|continuez comme ca|equipe formidable|merci a toute|super equipe|au top)
      -4 (merci pour|merci beaucoup pour) * (mais|cependant|toutefois|sauf|seulement|malheureusement|seul|par contre)
      -3 nulle part
      4 (chapeau|bravo|continuez|chapeau bas|longue vie)
      4 (tenais|tiens|souhaite|voulais|voudrais|je tiens) (a|juste)? (vous)? (dire|exprimer|remercier|partager|feliciter|faire part|vous faire savoir)
      4 (dommage|navrant|regrettable|decevant*|lamentable|honteux|c est dommage)
      4 (autant|tant|trop|tellement|enormement|que) (de|d) (plastique|emballage*|carton|polystyrene|papier bulle)
      4 (charmant*|adorable*|formidable)
      4 (etape|plan|instructions|schema|etapes) * (inversee*|fausse*|illisible|incomprehensible|pas claires)
      -5 (change|changer|changement|changee) d avis
      -5 avis (d|comme|de) (expedition|passage|livraison|depot|prelevement|quoi)
      4 (etaient|etait|sont) (magnifiques|parfaits|super|geniaux|au top)
    `,
    contact_human: `
      5 (parler|discuter|joindre|contacter|echanger|appeler|mettre en relation|avoir|etre mis en relation) (a|avec|au|d|un|une|quelqu)? * (conseiller|conseillere|quelqu un|humain|agent|service client|personne|operateur|responsable|interlocuteur|vendeur|vendeuse|vraie personne|manager|superieur|telephone)
      5 (numero|no) (de|du|d) (telephone|tel|service client|contact|sav|hotline|service clients)
      4 (rappeler|rappelez|rappel|appelez|appeler) (moi|moi svp|me|telephonique|au)?
      4 (comment|peux|puis|possible) * (vous joindre|vous contacter|vous appeler|vous ecrire|joindre|contacter)
      4 (horaires|heures) (d|de|du) (ouverture|ouvertures|contact|service|magasin)?
      4 (service client|service clients|service clientele|conseiller|conseillere|un humain|une vraie personne|par telephone|hotline)
      3 (aide|aidez|aider|besoin d aide|assistance|y a t il quelqu un|quelqu un)
      -4 (conseiller|conseillere|agent|interlocuteur|personne) * (au telephone|en ligne) * (aujourd hui|mal|hier|desagreable|impoli|raccroche|parle)
      5 (vraie personne|vrai humain|une personne|un humain|quelqu un) (que|a qui|qui|a)
      5 (rappeler|rappelez|rappelle|appeler|appelez) (moi|nous)? (au|sur|svp|s il|demain|ce|des)
      4 (tourne en rond|robot|chatbot|bot) * (robot|personne|humain|humaine|chatbot|repond)
      4 numero * (joindre|appeler|contacter|telephoner)
      4 vous (joindre|contacter|appeler|telephoner)
      5 (parler|discuter|joindre|contacter|echanger|appeler|avoir|mettre en relation|etre mis en relation) (a|avec|au|d|un|quelqu|une)? * (conseiller*|humain|agent|personne|operateur|responsable|interlocuteur|vendeur|vendeuse|manager|superieur|telephone|quelqu un|service client|vraie personne)
      5 (numero|no) (du|d|de) (telephone|tel|contact|sav|hotline|service client|service clients)
      4 (rappeler|rappelez|rappel|appelez|appeler) (moi|me|telephonique|au|moi svp)?
      3 (conseiller*|service client|service clients|service clientele)
      4 (hotline|un humain|une vraie personne|par telephone)
      3 (personne|jamais|aucune|sans|pas de|toujours pas de|pas eu de|n ai pas eu de) (ne )?(reponse|repond|decroche|me repond|retour de votre part)
      3 (aide|aidez|aider|assistance|besoin d aide|y a t il quelqu un|quelqu un)
      -3 (appeler|s appelle|comment s appelle)
      2 (telephone|appeler|numero|joindre|contact)
      -4 (conseiller*|agent|interlocuteur|personne) * (au telephone|en ligne) * ((aujourd hui|aujourdhui)|mal|hier|desagreable|impoli|raccroche|parle)
      -4 (jamais|mal) parle
      4 (pas (un|de|d un) robot|vrai humain|vraie personne|quelqu un de reel)
      5 (rappeler|rappelez|rappelle|appeler|appelez) (moi|nous)? (au|sur|svp|demain|ce|des|s il)
      5 numero (ou|pour|que|a) (vous|on|je|t)? (peux|peut)? (appeler|joindre|contacter|telephoner|appelle)
      4 (robot|chatbot|bot|tourne en rond) * (robot|personne|humain*|chatbot|repond)
      5 (ouvert*|ferme|fermez|ouvrez|ouvre|fermes) * (midi|ferie|jours|quand|feries|{date}|quelle heure|aussi le|quels jours)
      5 (horaires|jusqu a quelle heure|a quelle heure|quelle heure|quels jours|quels horaires)
      5 (passez|passe|passer) (moi|nous) (votre|un|le|la|quelqu|directement|une)
      5 (de vive voix|voix au bout du fil|par tel|au tel|par telephone|au telephone avec)
      5 (m|nous|me)? (entretenir|discuter|parler|echanger|parlais) (avec|a) (la|un|votre|vos|quelqu|l|le|une) (directeur|directrice|responsable|patron|patronne|chef|gerant*|conseiller*|un|humain|manager|superviseur|technicien|personne|service|etre humain|quelqu un)
      5 (ya|allo|il y a|y a t il|y a|est ce qu il y a) (encore)?quelqu un
      5 (rappelez|rappeler|rappelle|appelez|appeler|telephoner|telephonez|rappeliez) (moi|nous|m|me)? (svp|urgemment|vite|rapidement|s il vous plait)? (au|sur|demain|des|ce|entre|quand|avant|apres|a|#number)
      4 (vrai|veritable|vraie) (personne|humain|conseiller|interlocuteur|voix|etre humain)
      4 (pas|marre|assez) * (robot|bot|chatbot|machine|ia|repondeur|robots|reponse automatique)
      -3 service client (nul|nulle|horrible|parfait|inexistant|lamentable|deplorable|genial|super|au top)
      -3 quelqu un (a|utilise|se|la|s est|d autre|l a)
      5 (ouvert*|ouvrez|ouvre|fermez|ferme|fermes) (vous)? (quand|jusqu|aujourdhui|demain|ce|a quelle|le samedi|le dimanche|le lundi|les jours feries)
      4 quelqu un (de vrai|de reel|de competent|chez vous|qui parle)
      4 (m|nous|me) (appeler|rappeler|telephoner|joindre) (aujourdhui|demain|ce|entre|au|svp|lundi|mardi|mercredi|jeudi|vendredi)
    `,
    other: `
      4 (tarif|tarifs|compte|client|prix|conditions) (professionnel|professionnels|professionnelles|pro|pros|revendeur|revendeurs)
      5 (partenariat|partenariats|partenaire|collaboration|collaborer|influenceur|influenceuse|ambassadrice|ambassadeur|sponsor|sponsoring|affiliation|revendeur|revendeurs|franchise|grossiste|distributeur|distributeurs|devenir revendeur)
      5 (stage|emploi|candidature|candidater|recrutement|recrutez|postuler|cv|offre d emploi|lettre de motivation|alternance)
      5 (reponse automatique|absence du bureau|absent du bureau|actuellement absent|actuellement en conges|message automatique)
      4 (ou|avez|trouver|adresse|liste|proche|pres|plus proche) * (magasin|magasins|boutique|boutiques|point de vente|points de vente|showroom|institut)
      4 (magasin|magasins|boutique|boutiques) (a|en|sur|pres|proche|physique|physiques|la plus proche|ouvert*)
      4 (notre|nos) (entreprise|societe|agence|solution|services) (propose|proposons|vous)
      3 (echantillon|echantillons|don|association|presse|journaliste|comite d entreprise)
      4 (petite|notre|une|ma) (boutique|epicerie|concept store|librairie|magasin) (de|a|en|independante|cadeaux)? * (revendre|vendre|proposer|produits|revendeur|partenariat|conditions)
      5 (embauchez|embauche|recrutez|recrute|postes|saisonnier|saisonniers|job)
      4 (tiens|tenons|gere|gerons|ai|avons) (une|un) (petite|petit)? (boutique|magasin|concept store|epicerie|librairie|salon)
      3 (tarif|compte|client|prix|conditions|tarifs) (professionnel*|pro|revendeur*|pros)
      4 (proposer|vendre|distribuer|revendre|commercialiser) vos (produits|articles|creations|bijoux)
      5 (partenariat*|partenaire|collaboration|collaborer|influenceur|influenceuse|ambassadrice|ambassadeur|sponsor|sponsoring|affiliation|revendeur*|franchise|grossiste|distributeur*|devenir revendeur)
      5 (stage|emploi|candidature|candidater|recrutement|recrutez|postuler|cv|alternance|offre d emploi|lettre de motivation)
      2 (ou|avez|trouver|adresse|liste|proche|pres|plus proche) * (magasin*|boutique*|showroom|institut|point de vente|points de vente)
      4 (magasin*|boutique*) (a|en|sur|pres|proche|physique*|ouvert*|la plus proche)
      4 (referencement|seo|backlink|article sponsorise)
      3 (echantillon*|don|association|presse|journaliste|comite d entreprise)
      5 (vendre|proposer|revendre|distribuer|commercialiser|referencer|diffuser) (vos|votre|certains de vos) (produits|articles|creations|gamme|marque|bijoux|bougies|objets)
      4 (petite|notre|une|ma) (boutique|epicerie|librairie|magasin|concept store) (de|a|en|independante|cadeaux)? * (revendre|vendre|proposer|produits|revendeur|partenariat|conditions)
      5 (embauchez|embauche|recrutez|recrute|postes|saisonnier*|job)
      5 (proposer|vendre|referencer|distribuer|revendre|commercialiser) (vos|votre)
      4 (tiens|tenons|gere|gerons|ai|avons) (une|un) (petite|petit)? (boutique|magasin|epicerie|librairie|salon|concept store)
      3 (ok|oki|okay|parfait|super|top|nickel|impeccable|entendu|tres bien) (merci|parfait|top|bonne|nickel|c est note|c est bon|ca marche)
      5 (distribuer|revendre|du gros|en gros|de gros|prix de gros|conditions revendeurs|conditions revendeur|point de vente|devenir point|depot vente|marque blanche|b2b)
      4 (expose|memoire|these|etude|sondage|questionnaire|devoir|projet scolaire) (sur|de|scolaire|pour|universitaire|de fin)
      5 test test
      4 (stage|emploi|job|alternance|apprentissage|poste|candidature) (d|en|a|pour|dans|ete|etudiant|saisonnier|de)
      5 (mauvais*|trompe de|trompee de|pas le bon|erreur de) (chat|conversation|fenetre|groupe|personne|destinataire)
      5 (aimerions|aimerais|souhaitons|voudrions|souhaite|voudrais) (vendre|proposer|distribuer|revendre|referencer) (vos|votre|dans)
      4 (ok|oki|okay) (top|super|parfait|merci|nickel|cool)
      5 (stage|apprenti|alternance|alternant|affilie*|blog|stages)
      5 (envoyer|presenter|ci joint) (notre|nos|le|mon) (catalogue|brochure|tarifs|offre|dossier)
      5 (nous sommes|sommes) (fabricant*|grossistes|fournisseurs|specialises|une entreprise|une societe|une agence)
    `,
  },
};
