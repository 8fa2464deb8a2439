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
      "casse|cassee|casses|cassees|abime|abimee|abimes|abimees|endommage|endommagee|endommages|endommagees|defectueux|defectueuse|defectueuses|brise|brisee|brises|fissure|fissuree|fendu|fendue|dechire|dechiree|troue|trouee|raye|rayee|ebreche|ebrechee|tache|tachee|taches|defaut|defauts|pete|petee|en panne|hs|hors service|abime|deteriore|deterioree|fuit|fuite|coule|ecrase|ecrasee|moisi|moisie|perime|perimee|decousu|decousue|decolle|tordu|tordue|inutilisable|pourri|pourrie",
    jours: "jour|jours|semaine|semaines|mois|sem|heures|plusieurs jours|longtemps",
    transp:
      "livreur|livreurs|facteur|transporteur|chauffeur|coursier|camion|la poste|laposte|poste|colissimo|chronopost|dpd|gls|ups|dhl|fedex|tnt|mondial relay|relais colis|geodis|postnl|bpost|postes canada|poste canada|purolator|ciblex|heppner|colis prive|swiss post",
    nb: "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|24|25|30|40|45|50|60|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente|quarante|plusieurs|quelques",
    date: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week end|weekend|demain|ce soir|aujourdhui|aujourd hui|noel|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|ce matin|cet apres midi|la semaine prochaine|fin de semaine",
    pays: "suisse|belgique|france|canada|luxembourg|allemagne|espagne|italie|portugal|irlande|norvege|suede|danemark|finlande|pologne|autriche|pays bas|grece|etranger|international|dom|tom|dom tom|outre mer|guadeloupe|martinique|reunion|guyane|mayotte|corse|tahiti|polynesie|nouvelle caledonie|europe|quebec|ontario|nouveau brunswick|montreal|royaume uni|angleterre|maroc|algerie|tunisie|senegal|cote d ivoire|usa|etats unis|monaco|andorre|geneve|lausanne|bruxelles|liege|londres|ile|iles",
    adresse: "adresse|adresses|adrese|addresse|coordonnees|code postal|numero de rue|numero d appartement",
  },
  phrases: {
    cancel_order: `
      4 (n|ne) * (envoyez|expediez|preparez|envoyer|livrez) (pas|plus|surtout pas)
      5 (annuler|annule|annulez|annulation|anuler|annulé) * {chose}
      5 {chose} * (annuler|annule|annulee|annulez|annulation|anuler)
      5 (annuler|annulez|annulation) * (#order|#number)
      4 {veux} * (annuler|annulation|anuler)
      4 (l|la|le|les|tout|cela|ca) (annuler|annule|annulez)
      3 (annuler|annulez|annulation|annule|anuler)
      4 (stopper|stop|arreter|bloquer|suspendre|interrompre) * (commande|expedition|envoi)
      4 (n|ne|pas|surtout pas) * (envoyer|envoyez|expediez|expedier|preparez) * (commande|colis|plus)
      4 (plus|pas) besoin * (commande|article|produit|colis)
      4 (ne|n) (veux|souhaite|desire|voulons) plus * (commande|article|produit|colis|cette|ma)
      4 (commande|commandee|passe|achete) * (par erreur|par megarde|en double|deux fois)
      3 (change d avis|changer d avis)
      3 (retractation|droit de retractation|retracter|delai de reflexion)
      -5 (ne|n) (veux|souhaite|voulais) pas (l )?annuler
      -4 annul* * (abonnement|newsletter|compte|adhesion)
      2 (annul*|stop)
      1 (erreur|trompe|trompee)
      -4 (j ai|jai|ai|avons|avais|avait|avez|ete) (deja |donc |bien )?annule* # it is done: what now is the question
      -3 annul* * (abonnement|box|livraisons automatiques)
      5 (merci de )? (ne|n|de ne) (pas|plus) (traiter|expedier|envoyer|preparer|lancer|valider|livrer|donner suite) * (commande|#order|#number|colis|la|le|ma)
      5 (tout|la commande|ma commande|l envoi|la livraison) (arreter|stopper|annuler|laisser tomber|bloquer)
      5 (arreter|stopper|stoppez|arretez|bloquer|supprimer|supprimez|enlever|retirer) (tout|ma commande|la commande|cette commande|l envoi|une des deux|en une|l une|une)
      4 (plus|pas|finalement pas|n aurai|aurons|aurai) (plus |pas )? (besoin) (du|de|d|des|de la|finalement)
      4 (valide|commande|paye|clique|passe|achete) (la commande |ma commande )? (deux fois|2 fois|en double|par erreur|sans faire expres|par inadvertance)
      4 (mari|femme|conjoint|conjointe|mere|pere|copain|copine|fils|fille|soeur|frere|ami|amie) (a|(l a|la)) (deja|aussi|egalement) (achete|commande|pris)
      4 (avant que|avant qu) (ca|cela|il|elle|ce|la commande) (ne )? (parte|soit|sorte|partent)
      3 (situation|plans|projets|avis) (a|ont|ai|avons) (change|changes|evolue)
      4 (laisser|laissez) tomber
      4 (surtout)? (n|ne) (envoyez|expediez|preparez|livrez|lancez) (rien|pas|plus)
      4 (revenir en arriere|faire machine arriere|me raviser|me suis ravise|me suis ravisee)
      3 (c est|est ce|encore|toujours) (encore)? (possible|temps|faisable) d annuler
      3 (me suis|j ai|on s est) (tromp*|plante|plantee) de (taille|modele|couleur|article|commande)
      4 (plus|pas) (la peine|utile|necessaire) * (envoyer|livrer|expedier|commande)
      5 (desiste|desister|desistee|desistons|desistement)
      5 (nul et non avenu|nulle et non avenue|comme annulee|comme annule|comme nulle)
      4 (stopper|stoppez|arreter|arretez|bloquez|bloquer|annuler|annulez) (ca|cela|tout|tout ca|avant|immediatement|svp|s il)
      5 (pas|plus|ne pas|ne plus) (y)?donner suite
      5 annul* (juste|seulement|uniquement)? (un|une|l|le|la|les) (seul|seule)? (des|de mes|de ces)? (deux|2|articles|article|second|seconde|premier|premiere|deuxieme|2e|autre)
      4 (laisse|laissons|laisser|laisserai) tomber
      4 (soit|ou|sinon|alors|donc|preferer|prefere|preferable|simple) * annul*
      3 (annulez|annuler|annulation|j annule|jannule|annule)
      4 (j annule|jannule|on annule|nous annulons|annulez tout|annuler tout)
      -3 (j ai|jai|avons|ai) annule * (semaine|semaines|jours|mois|rembours*|argent)
    `,
    change_address: `
      5 {changer} * {adresse}
      5 (mauvaise|fausse|ancienne|autre|nouvelle|erreur d|erreur dans l|erreur sur l|trompe d|trompee d|differente) * {adresse}
      4 {adresse} * (changer|modifier|incorrecte|erronee|fausse|incomplete|corriger|modification|changement|n est pas la bonne|mauvaise|erreur)
      4 (livrer|livre|livrez|envoyer|envoyez|expedier|expediez|faire livrer) * (a une autre|une autre|autre|nouvelle|chez mes|chez ma|chez mon|mon travail|mon bureau) * (adresse|parents|mere|pere|travail|bureau|voisin|voisine|domicile|lieu)?
      4 (demenage|demenagement|demenager|demenagee)
      4 (changer|modifier|change) * (lieu|point|mode) (de livraison|relais|de retrait)
      4 (changer|modifier|autre) * point relais
      3 (oublie|manque|omis) * (numero|appartement|etage|code|batiment|rue|digicode)
      3 (erreur|trompe|trompee) * (rue|code postal|ville|numero de rue|livraison)
      -5 (livre|depose|remis|envoye|livree|distribue) * (mauvaise adresse|autre adresse|mauvais|voisin)
      -5 adresse (mail|email|e mail|electronique|ip|de retour|du retour)
      4 (livrer|livre|envoyer|expedier) * (a|au|chez|sur) (mon|ma|mes) (bureau|travail|lieu de travail|parents|voisin|voisine|domicile)
      2 (adresse|demenage)
      5 (trompe|trompee|tromper|erreur|gourre|gouree|plante|plantee) (de|d|dans|sur|dans le|dans mon|sur le) (code postal|numero|rue|ville|adresse|batiment|etage|cp|l adresse)
      5 (livrer|envoyer|expedier|deposer|recevoir|faire livrer|envoie|livre) (a|au|chez|sur|plutot) (mon|ma|mes|le|la|notre|plutot)? (bureau|travail|boulot|parents|voisin|voisine|mere|pere|entreprise|relais|point relais|nouvelle)
      4 (personne|absent|absente|pas la|y a personne) (chez moi|a la maison|en journee|la journee|dans la journee|au domicile|chez nous)
      3 (c est|c) (le |la |au |bien )?({nb}|#number) * pas (le |la |au )?({nb}|#number)
      4 (ancien|ancienne|vieux) (appart|appartement|logement|domicile|maison|chez moi)
      4 (habite|vis|suis) (maintenant|desormais|a present)? (au|a|chez) * (maintenant|desormais|dorenavant|a present)
      4 (deposer|livrer|envoyer|laisser|apporter|recevoir) * (au bureau|au travail|au boulot|a mon travail|chez mes parents|chez ma mere|chez le voisin|nouvel appartement|nouvelle maison|ailleurs)
      4 (plutot que|au lieu de) (chez moi|la maison|a la maison|chez nous)
      4 (demenage|demenager|demenagement|demenageons|demenagee)
      5 (oublie|omis|indique|precise|mis|note|manque|oublier|donne|renseigne) (de|d)? * (code|etage|batiment|interphone|digicode|appartement|appart|numero de rue|numero d appartement|escalier|complement d adresse|sonnette|nom de l entreprise|lieu dit)
      4 (envoyez|livrez|expediez|livrer|envoyer|l envoyer|le livrer|la livrer|deposer|recevoir) (le|la|les|moi|nous|mon colis|ma commande)? (donc|plutot|directement|finalement|si possible)? (chez|au|a l|a la|a) (ma|mon|mes|notre|la|le|une|un|leur|{nb}|#number) (soeur|frere|mere|pere|maman|papa|parents|fille|fils|amie|ami|copine|copain|belle mere|beau pere|tante|oncle|mamie|cousine|cousin|voisine|voisin|bureau|boulot|travail|rue|avenue|impasse|chemin|place|quai|camping|hotel|ecole|magasin|nouvelle adresse|autre adresse)
      4 (livreur|facteur|ils|chauffeur|transporteur) (ne)? (pourra|trouvera|saura|trouveront|vont|pourront) pas (trouver|me trouver|ma|m appeler|entrer|monter|mon|la)
      5 (saisie|remplissage|completion) automatique * {adresse}
      4 (voici|voila|c est) (la|ma|les|l|notre) (bonne|nouvelle|vraie) (adresse)?
      4 (ecrire|ecrivez|indiquer|indiquez|mettre|mettez|ajouter|ajoutez|noter) * (c o|chez|sonnette|boite aux lettres|interphone|code|etage|batiment|digicode|nom sur)
      4 (livre|livrer|livree|livrez|envoyer) (au|a mon|sur mon|a) (bureau|boulot|travail|lieu de travail)
      -5 {adresse} * (pas moi|inconnu*|connais pas)
    `,
    fraud_unauthorised: `
      5 (fraude|frauduleux|frauduleuse|frauduleuses|frauduleusement|pirate|piratee|piratage|hacke|hackee|usurpation|usurpe|phishing|hameconnage|carte volee|vol de carte)
      5 (n|jamais|pas) * (passe|effectue|fait|autorise) * (commande|achat|paiement|prelevement|transaction|debit)
      4 (n ai|ai|jai) (jamais|rien|pas) (rien )?(commande|achete)
      5 (debit*|prelev*|paiement|compte) * (jamais|rien|pas) * (commande|achete)
      4 (ne|n) (reconnais|connais) pas * (commande|paiement|prelevement|debit|transaction|achat|operation|montant)
      5 quelqu un * (utilise|commande|passe|pris) * (carte|compte|nom|coordonnees|commande)
      4 (prelevement|paiement|debit|transaction|achat|commande) * (inconnu|inconnue|suspect|suspecte|non autorise|non autorisee|pas autorise|que je n ai pas)
      4 (carte|compte) * (vole|volee|piratee|pirate|a mon insu|sans mon accord|sans mon autorisation)
      4 (a mon insu|sans mon autorisation)
      3 (arnaque|escroquerie|escroc|escrocs|arnaqueurs)
      4 (ne|n) (connais|reconnais) (pas|rien) * (debit|prelevement|paiement|achat|commande)
      4 (jamais|rien) (achete|commande) (chez|sur|aupres)
      2 (inconnu|suspect)
      5 (ne|n|je|on) (vous )? (connais|connait|connaissais|connaissons) (meme )? (pas|meme pas|jamais|rien)
      5 (partis|parti|debites|debite|preleves|preleve|retires|retire|pris|disparu|sortis) (de|sur|du) (mon|notre) (compte|carte) * (jamais|pas|rien|connais|inconnu|sais)
      4 (entendu parler de vous|jamais rien achete chez vous|jamais commande chez vous|qui vous etes)
      5 (jamais|rien) (rien)? (pris|achete|commande|passe commande|souscrit) (chez|a) vous
      5 (j ai|ai|n ai|avons) (jamais|rien)? (rien|jamais) (achete|commande|pris|passe)
      5 (quel achat|quelle commande|mon achat|ma commande|un achat|une commande) * (pas|rien|jamais) (moi|achete|commande|passe|fait)
      4 (ne sais rien|rien a voir|aucune idee de ce que|jamais demande)
      4 (paye|payee|regle|passee|passe) avec ma carte
      4 (rien|jamais) demande (a personne|a vous|du tout|moi)?
      4 (nom|adresse|commande|achat|numero) * (c est|c etait|cest|c) pas (moi|le mien|la mienne|a moi)
      5 (messagerie|boite mail|compte|carte|donnees|identifiants|email) * (compromis|compromise|pirate|piratee|hacke|hackee|vole|volee|detourne|usurpe)
      5 (fraude|fraudes|fraudee|arnaquee|usurpee)
      5 que je (n ai|nai|ai) (pas|jamais) (achete|commande|passe|passee|fait|faite|effectue|effectuee|autorise|valide)
      5 (j ai|jai|moi) rien (commande|achete) (moi|du tout|chez vous|sur)?
      -2 (colis|destinataire|adresse|numero|suivi|erreur) inconnu*
    `,
    dispute_chargeback: `
      5 (chargeback|retrofacturation|retro facturation|opposition bancaire)
      5 (litige|contestation|contester|conteste|contestee) * (paypal|banque|carte|paiement|prelevement|transaction|debit|bancaire|achat)
      4 (ouvert|ouvrir|ouverture|depose|faire|fait) * (litige|reclamation paypal|dossier paypal|contestation)
      4 (contacter|contacte|appeler|voir avec|saisir|prevenir) (ma|la|mon) banque * (contester|annuler|litige|opposition|rembours*|paiement|prelevement)
      4 (faire|fait|fais|ferai|mettre|mets|former) opposition
      4 (paypal|banque|klarna) * (litige|contestation|rejet|opposition)
      3 (litige|contester)
      5 (fais|faire|ferai|vais|demande|demander|demanderai|saisis|saisir|fait) * (annuler|rejeter|contester|bloquer|rembourser|opposition|rappeler|reprendre) * (par|aupres de|via|avec|a) (ma|mon|la|paypal|notre) (banque|carte|paypal|conseiller bancaire)?
      5 (voir|passer|passe|adresse|adresser|contacte) (avec|par|a) ma banque
      5 (fais|faire|fait|ferai|vais faire) opposition * (banque|paiement|carte)?
      5 (litige|contestation|reclamation|dossier|procedure) * (paypal|banque|visa|mastercard|klarna|carte bancaire)
      5 (banque|paypal|visa|mastercard|klarna) * (litige|contestation|contester|retrofacturation|recupere* mon argent|rejeter le paiement)
      5 (conteste|contester|contestation|contestons|conteste) * (aupres|chez|avec|via|par) (de)? (ma|la|notre|ma propre)? (banque|visa|mastercard|paypal|klarna|amex|carte)
      5 (mediateur|mediation|conciliateur|juge|tribunal|tribunaux|huissier|avocat|avocate|mise en demeure|proces|poursuites judiciaires|petites creances|office de la protection du consommateur|protection juridique|voie judiciaire|action en justice)
      5 (en|la|saisir la|devant la) justice
      3 (signalconso|signal conso|dgccrf|ufc|repression des fraudes)
      5 (reclamation|dossier|litige|cas|dispute) (paypal|klarna|pp|banque|bancaire)
      5 (maintiens|maintenir|cloture|fermer|retire|retirer) (le|mon|ce) (litige|dossier)
      5 (ma|notre) banque * (lance|engage|ouvert|ouvre|procedure|contestation|recupere*|rejette|conteste|demande)
      4 (fais|ferai|faire|vais|on va) * opposition
      4 (porte|porter|porterai) (l|cette) affaire
      4 sans (reponse|nouvelle|nouvelles|rembours*|retour|solution) * (banque|paypal|litige|opposition|justice|avocat|tribunal|plainte)
    `,
    safety_injury: `
      5 (allergie|allergique|reaction allergique|choc allergique|intoxication|intoxique|intoxiquee)
      5 (blesse|blessee|blessure|hopital|urgences|samu|pompiers|points de suture|electrocute|electrocutee|electrocution|choc electrique|decharge electrique|etouffe|etouffee)
      5 (pris feu|prend feu|explose|explosion|etincelles|fumee|surchauffe|a fondu|incendie|court circuit)
      4 (brule|brulee|brulure|brulures) * (peau|main|mains|visage|doigt|doigts|bras|jambe|cuir chevelu|moi|fille|fils|enfant|bebe|yeux|suis|me|m|ete)
      4 (me suis|(m a|ma)|s est|m ai|m) (coupe|coupee|brule|brulee|blesse|blessee)
      4 (boutons|plaques|rougeurs|demangeaisons|gonflement|gonfle|eczema|irritation|irritations|urticaire|vomi|vomissements|malade) * (apres|depuis|suite|visage|peau|partout|corps)
      4 (apres|depuis|suite a) * (utilisation|application|utilise|applique|mange|consomme|porte) * (boutons|plaques|rougeurs|malade|allergi*|brulure*|demangeaison*|gonfl*|irritation*)
      4 (tombe|tombee|rendu|rendue|suis|ete) malade*
      4 (morceau|morceaux|bout|bouts|eclat|eclats|debris) de (verre|metal|plastique) * (dans|produit)
      3 (dangereux|dangereuse|danger|toxique)
      5 (me|m|se|s|nous) (suis|est|etes|a|ai) (bien |tres |un peu |gravement |legerement )? (brule|brulee|blesse|blessee|coupe|coupee|ebouillante|ebouillantee|electrocute|entaille|entaillee|fait mal)
      -4 (convient|convient elle|convient il|peut|peuvent|utiliser|compatible|contient|est ce que|pour|quelqu un) * (allerg*)
      4 (etincelle|etincelles|flammes|court circuit|pris feu|explose|court jus)
      5 (brule|brulee|blesse|blessee|coupe|coupee|electrocute) (la|le|les|mon|ma|mes|au|a la|moi) (main|mains|doigt|doigts|bras|cheveux|visage|jambe|peau|fille|fils|bebe|oeil)
      5 (plaques rouges|plaques|boutons|eruption|demangeaisons|rougeurs|irritation|gonfle|gonflee|cloques) * (partout|bras|visage|corps|peau|cou|jambes|bebe|fille|fils)
      4 (plaques rouges|eruption cutanee|reaction allergique|demangeaisons)
      4 (avale|avaler|etouffe|etouffer|etrangle)
      5 (dans|a) (sa|la|leur|ma|la propre) (bouche|gorge)
      5 (boutons|plaques|rougeurs|cloques|eruption) * (depuis|apres|partout|a cause)
      5 (fume|fumait|fumee|flammes|flamme|feu|etincelles|etincelle|disjoncte|fait disjoncter|court jus|surchauffe|fondu)
      4 (plus de peur que de mal|failli (s|se|nous|me|y|mourir|bruler|tomber|avaler)|aurait pu (mal|tres mal|etre grave|finir))
      -3 (rappel|rappeler|rappelez|rappele) (moi|au|telephon*)
    `,
    where_is_order: `
      5 (ou|ou en) (est|sont|en est|se trouve|se trouvent|ce trouve) * {chose}
      5 {chose} * (ou est elle|ou est il|ou en est|ou est|ou se trouve)
      4 ou (est|en est|sont|se trouve|ce trouve) (il|elle|ils|elles|mon|ma|mes|notre|nos)
      5 (suivre|suivi|tracer|localiser|traquer|tracking|tracker) * {chose}
      4 (numero|lien|code|no|n|info|infos|informations|page) de (suivi|tracking|colis|envoi)
      4 {chose} * (suivi|suivre|tracking)
      3 (suivi|tracking)
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
      -5 (ou|quand|etat|statut|suivi|nouvelles) * {rembours}
      -5 ou (est|se trouve|sont|etes) * (boutique|magasin|boutiques|magasins|vous situe*|bureaux)
      2 (quand|suivi|livraison|livre|arrive|colis)
      4 (parti|partie|partis|parties|sorti|sortie) (de )? (chez vous|l entrepot|votre entrepot|vos entrepots|hier|(aujourd hui|aujourdhui)|bientot|deja)
      4 (quand|savoir quand|a quand|vers quand) * (esperer|etre livre|etre livree|l avoir|l aurai|les aurai|serai livre|serai livree|sera la|arriver|compter|attendre|venir)
      4 (des|une|aucune|les|de) (nouvelles|nouvelle) (de|du|pour|concernant|sur) * {chose}
      4 (ca|cela|il|elle|c) (est|en est) (ou|a quel stade|bien parti|bien partie|parti|expedie|en route)
      3 (que|qu) (devient|est il arrive a|se passe t il avec) * {chose}
      3 (vous savez|savez vous|une idee|sauriez vous) (de )? (quand|dans combien)
      4 (du nouveau|des nouvelles|du neuf) (pour|sur|de|concernant|quant)
      4 (une idee|une date|savoir|dire) * quand * (arriv*|recevr*|livr*|sera la|seront la)
      4 (quand|quel jour|a quelle date) * (arriver|arrive|arrivent|recevoir|recevrai|sera la|seront la|auront|livre|livree)
      4 (parti|partie|partis|expedie) ou pas
      4 (ou ca en est|ou en est|ou en etes vous|ca en est ou|en est ou)
      4 (silence radio|plus rien|aucune nouvelle|plus de nouvelles|rien eu|rien recu) (depuis|apres)
      4 (rien recu|recu rien) depuis * (confirmation|commande|mail)
      4 (est|sont|serait|soit|bien|deja) (deja|bien|toujours)?en (route|chemin)
      5 (ou|ou est ce qu) (il|elle|ils|elles|ca) (se|ce) (trouve|trouvent)
      4 (des|du|les|vos|quelques) (news|nouvelles|neuf|nouveau) (pour|sur|de|du|concernant|au sujet|svp|a propos)?
      3 (du neuf|du nouveau|de neuf|quoi de neuf|des news)
      4 (viens|venais|reviens) aux nouvelles
      4 (pas|rien|jamais|aucun|ni) (recu|eu|ai)? (de|d|le|mon)? (numero|lien|mail|sms|email|courriel|message|confirmation|avis) (de|d|avec le lien|pour) (suivi|suivre|expedition|envoi|tracking|livraison|suivi)
      4 livraison * (prevue|prevu) (le|pour|a|demain|ce|cette)
      4 (c est|est ce|est|sont) (deja|bien|enfin)? (parti|partie|partis|expedie|expediee|expedies|envoye|envoyee|sorti|emballe|prepare|pret|prete)
      4 (mais|et|puis) (depuis|apres|ensuite) (c est|plus|aucune)? (silence|silence radio|rien|plus rien|nouvelle|nouvelles|le calme)
      4 (vous|l) (envoyez|expediez|envoye|expedie) * (par|quel) (quel)?transporteur
      4 (etat|point|statut|avancement|suivi|stade) (d|de|sur|du)? (avancement|l avancement)? (de|sur|concernant|a propos de)? (ma|mon|la|notre|cette)? (commande|livraison|colis|dossier|expedition|preparation|achat)
      4 (date|jour|creneau|delai|heure) * (expedition|livraison|envoi|passage|reception|arrivee|d envoi)
    `,
    delayed_stalled: `
      5 (retard|retards|en retard|retarde|retardee|tarde|delai depasse|delais depasses)
      5 (n|ai|avons|a|est|sont|es|j|jai|toujours|tjrs|tjs) * {pas} * {recu} * {chose}
      4 (ai|avons|n|jai|toujours|tjrs) * (pas|rien|jamais) (encore )?(ete )?{recu}
      5 {chose} * (n est|(n a|na)|est|a|ne|n|sont|toujours) * {pas} * ({recu}|expedie|expediee|envoye|envoyee|partie|parti|livre|bouge)
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
      4 (trop|tres|si|bien|anormalement) (long|longue|longtemps|lent|lente)
      3 (commande|commandee|commandes|paye|payee|passe|passee|expedie) * (il y a|depuis|ca fait|cela fait) * (#number|{jours})
      3 (ca fait|cela fait|depuis|voila|il y a|plus de|deja) * (1|2|3|4|5|6|7|8|10|15|un|deux|trois|quatre|cinq|dix|quinze|plusieurs|plus de) * {jours}
      3 pourquoi * (long|longtemps|si|autant de temps|toujours pas|pas encore)
      4 (en cours de preparation|en preparation|en cours de livraison|en cours d acheminement|en transit|en traitement) * (depuis|toujours|encore)
      4 (date|delai|jour) * (livraison|prevu*|annonce*) * (depasse|depassee|passe|passee|pas respecte*)
      4 (delai|delais|date) * (pas|non) (ete )?(respecte|tenu|tenus)
      4 (non|pas) (recu|livre|recue|livree|expedie|expediee|distribue|receptionne*)
      -5 {pas} * {recu} * {rembours}
      -5 {rembours} * {pas}
      -4 {pas} * {recu} * (mail|email|e mail|confirmation|code|facture|reponse|lien|etiquette|sms|mot de passe|bon)
      -3 (pas|aucune|sans|toujours) * (reponse|repondu|retour de votre part)
      4 (toujours|encore) (en )?(cours de )?(preparation|traitement|attente|acheminement)
      2 (toujours|encore|attends|depuis|long)
      4 (bouge|bougent|evolue|avance|change) (plus|pas)
      4 rien (ne )? (bouge|evolue|avance|change|n avance|(n a|na) bouge|arrive|vient)
      5 (fait|depuis|voila|cela fait|ca fait) (2|3|4|5|6|7|8|9|10|11|12|13|14|15|20|#number|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|plusieurs|plus de) * {jours} (que|qu) * (suivi|colis|attends|attend|commande|affiche|bloque|bouge|rien|recu|meme)
      5 (livraison|livre|livree|delai|reception|expedition) (annoncee|annonce|promise|promis|prevue|prevu|garantie|sous|en) * (48h|24h|72h|48|24|72|jours|heures|#number|h) * (et|mais|on|toujours|rien|deja|jour|alors|semaine|semaines)
      4 (en est|sommes|est) * (au|a) * (1 2 3|5eme|6eme|7eme|8eme|9eme|10eme|11eme|12eme|13eme|14eme|15eme|dixieme|douzieme|quinzieme|#number) (jour|jours|semaine)
      4 (c etait|etait|pour) (un|une|l|le|la|mon|notre|son) (anniversaire|mariage|noel|cadeau|bapteme|fete) * (rate|passe|trop tard|fini|fichu|foutu)
      4 (affiche|indique|dit|marque|reste|bloque) * (en cours d acheminement|en transit|en preparation|au depot|pris en charge|en cours de traitement)
      4 (devais|devait|aurait du|aurais du|devaient|etait prevu|etait prevue|aurais deja du) * (l avoir|arriver|recevoir|etre livre|etre livree|etre la|le recevoir)
      4 (plus de|deja|presque|bientot|voila|ca fait|cela fait) (une|deux|trois|quatre|2|3|4|5|6|10|15) (jours|semaines|semaine|mois) (que)? * (attends|attend|j attends|toujours|rien|patiente)
      4 (j attends encore|attends toujours|toujours en attente|toujours rien|toujours pas la|encore rien|attends depuis|attendre encore)
      4 (suivi|colis|statut|livraison) * (bouge plus|ne bouge|meme chose|pareil|n avance|avance pas|fige|inchange|bloque|plus a jour|n evolue)
      4 (bouge|avance|evolue) (plus|pas)
      4 encore (24|48|72) (h|heures)
      3 (commence a en avoir|en avoir assez|marre d attendre|en ai assez|n en peux plus|ras le bol)
      4 (est|soit|etre|serait|a ete|ait ete) (surement|peut etre|probablement|sans doute)? (perdu|perdue|egare|egaree|perdus)
      4 (longtemps|interminable|une eternite|des lustres|s eternise|n en finit plus|en finit pas)
      3 c (long|tres long|vraiment long|hyper long|trop long)
      4 (jours|semaines|mois|semaine) (de|d) (retard|attente)
      4 (derniere|dernier) (mise a jour|ligne|scan|statut|info|etape|evenement|mouvement) * (date|remonte|il y a|du|depuis)
      4 (plus|pas|aucune) (de|d)?nouvelles? (de|du)?{transp}?
      -4 pas encore (ete)? (expedie*|parti*|envoye*|prepare*|traite*) * (pourriez|pouvez|possible|modifier|changer|rectifier|annul*|auriez|je crois|rajouter|ajouter)
      -4 (toujours|encore) * (etiquette|dessus|emballage|blister|sous garantie|disponible|d actualite|locataire|cartonne|emballe|emballee|scelle)
      -4 (toujours|tjs|encore) (rien|pas) (de neuf|de nouveau|en stock|sur le site|de virement|rembours*)
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
      4 (voisins|voisin|voisine|gardien|gardienne|concierge) * (rien|pas|aucun|n ont|(n a|na)) (vu|recu|ont|rien|eu)
      4 (livreur|transporteur|chronopost|colissimo|ups|dpd|gls|mondial relay|la poste|facteur) * (pretend|dit|affirme|indique|soutient|declare) * (livre|livree|remis|depose|distribue|remise)
      5 (livreur|facteur|transporteur|la poste|colissimo|chronopost|dpd|ups|dhl|suivi|mail|statut) * (dit|dis|indique|pretend|affirme|assure|soi disant|marque|comme quoi) * (mis|laisse|depose|remis|livre|distribue|arrive) * (rien|personne|pas|vide|jamais)
      5 (remis en main propre|remis au destinataire|livre en main propre|mis en boite|distribue|depose) * (rien|pas|personne|travail|absent|absente|jamais|vide)
      4 (ici|chez moi|boite aux lettres|devant la porte) (il)? ((n y|ny) a|y a|ya|il (n y|ny) avait|(n y|ny) avait|(n y|ny) a toujours) (rien|pas|aucun)
      4 (remis|donne|confie) (a|au) (un|une|quelqu|mon)? (voisin|voisine|gardien|gardienne|inconnu) * (pas|rien|aucun|personne)
      4 livraison (est|comme|a ete)? (effectuee|terminee|reussie|accomplie)
      5 (signe|signee|signature) * (pas moi|pas par moi|pas la mienne|aucun|aucune|inconnu|par qui|personne|chez nous|n ai rien signe)
      5 (remis|remise|remettre|livre|livree) (en main propre|en mains propres|contre signature)
      3 (portail|portillon|jardin|garage|boite) * (rien|personne|vide)
    `,
    return_to_sender: `
      4 livreur * (sonne|passe|absent|pas trouve)
      5 (repart|repartir|reparti|repartie|retourne|renvoye|revient|revenu) * (chez vous|a l expediteur)
      5 (retour|retourne|retournee|renvoye|renvoyee|reexpedie|revenu|repart|reparti) * (expediteur|envoyeur|votre entrepot|a l entrepot|vers vous)
      5 (npai|retour expediteur|pli avise et non reclame|non reclame)
      3 (colis|paquet|livraison|pli) * refuse*
      4 (tentative|tentatives|essai) * (livraison|livrer)
      4 (livraison|livreur) * (echoue|echouee|echec|impossible|manquee|pas pu|(n a|na) pas pu|rate|absent|(n a|na) pas sonne|jamais sonne)
      4 (adresse) (incomplete|inconnue|introuvable|insuffisante|inexacte)
      4 (avis de passage|destinataire absent|destinataire inconnu|absent lors|absente lors)
      4 (n ai|ai|j ai|pas) * (pas pu|pu) * (recuperer|retirer|chercher) * (colis|paquet|commande|point relais|relais)
      4 (point relais|relais|bureau de poste|consigne|locker) * (delai|depasse|renvoye|ferme|plus la|repart*|refuse)
      3 (recuperer|retirer|chercher) * (colis|paquet|commande) * (relais|poste|depot|consigne)
      2 (expediteur|relais|livreur)
      5 (repart|repartir|reparti|retourne|revient|reparte|renvoye|est reparti) (chez vous|vers vous|a l envoyeur|a votre entrepot|a l entrepot|a l expediteur)
      4 (livreur|facteur|transporteur|chauffeur) ((n a|na)|na|ne|n) * (trouve|trouvait|pu|acceder|sonne)
      3 (renvoyer|reexpedier|renvoie|renvoyez|reexpediez|refaire partir) (le|la|moi|a nouveau|une seconde fois|de nouveau|encore)
      5 (destinataire|adresse) (inconnu|inconnue|incomplete|introuvable|absent)
      5 (reparti|repartie|retourne|retournee|renvoye|renvoyee|revenu|revenue|en retour|retour) (chez|a|vers|jusque) (vous|l expediteur|l envoyeur|votre)
      4 (point relais|relais|la poste|bureau de poste|consigne|locker) * (garde|gardait|gardent|conserve|plus|expire)
      4 (rate|loupe|manque) (le|mon|la) (facteur|livreur|passage|livraison)
      4 (c est|est|il est|ete|etait) (retourne|reparti|renvoye|reexpedie)
      5 (repart|repartir|reparti|repartie|renvoye|renvoyee|retourne|retournee|revenu|revenue|revient|revenir|reexpedie|reexpediee|rapporte|ramene|retour) (directement|par erreur)? (a|chez|vers|jusqu a|au|aux|dans) (vous|l expediteur|l envoyeur|la boutique|le marchand|marchand|magasin|le magasin|votre entrepot|l entrepot|le vendeur|vendeur|commercant|le depot|depot|le commercant)
      5 (colis|paquet|commande|envoi|pli) * (est|ete|a ete|ont|sera|va)? (revenu|revient|retourne|retournee|renvoye|renvoyee|reexpedie|reparti|repartie|en retour)
      5 vous (a|est|ont|sera|va|l a|la)? (ete|etre)? (revenu|revient|retourne le colis|retournee|renvoye|renvoyee|reexpedie|reexpediee|reparti|retourne le paquet)
      5 (jamais|pas|aucun|sans) * avis (de passage)?
      5 (retour|retourne|renvoye) (a|au|a l)? (expediteur|envoyeur|destinateur|l expediteur)
      4 (npai|n habite pas|non distribuable|pas distribuable|non livrable|impossible a livrer|impossible de livrer|livraison impossible|undeliverable)
      5 (apres|seul|un seul|une seule|1) (seul|seule)? (passage|tentative)
      4 (refuse|a refuse) de (monter|livrer|sonner|descendre|entrer)
      4 (non|pas) (reclame|reclamee|retire a temps|recupere a temps)
      4 (transporteur|livreur|facteur|poste|ups|dpd|gls|dhl) * (pas trouve|pas pu)
    `,
    wrong_or_missing_item: `
      4 (devait|devrait|devaient|aurait du) y (en )?avoir
      4 (n en|en) ai (recu )?(que|qu un|qu une|seulement)
      4 (il (n y|ny)|(n y|ny)) (en )?(a|avait) (que|qu)
      4 (recu|recois|recue) * (alors que|et non|mais|or) * (commande|demande|choisi)
      5 (mauvais|mauvaise|mauvaises|mauvaise reference|faux) (article|articles|produit|produits|taille|couleur|modele|commande|colis|reference|pointure|quantite|coloris|parfum|livre|objet|paire)
      -5 (envoye*|livre*|expedie*) * (autre|mauvaise) (ville|adresse|pays)
      5 (recu|recois|envoye|livre|recue) * (autre|mauvais|mauvaise|different|differente|pas le bon|pas la bonne|pas les bons|pas les bonnes|erreur|a la place|au lieu)
      5 (pas|n est pas|ne correspond pas|correspond pas|ne sont pas|n etait pas|rien a voir) * (ce que j ai commande|ce que j avais commande|celui que|celle que|a ma commande|a la commande|a la description|a la photo|aux photos|au descriptif|conforme)
      4 (non|pas) conforme
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
      -4 (mauvaise|autre) * (adresse|voisin)
      -4 manque * (rembours*|points|information*|reponse)
      2 (manque|mauvais|mauvaise|erreur|incomplet)
      5 ((n y|ny) en avait|(n y|ny) avait|(n y|ny) a|(n y|ny) en a|n ai eu|n en ai recu|il y avait) (qu|que|seulement) (un|une|deux|1|2|trois)
      5 (pris|achete|commande|paye|demande|choisi) (deux|trois|quatre|cinq|six|2|3|4|5|6|un lot|une paire) * (un seul|une seule|qu un|qu une|seulement|1)
      5 (pas|sont pas|etait pas|n est pas|c est pas) (mes|ma|mon|celui|celle|ceux|les|le|la|du tout) (affaires|article|articles|commande|bon|bonne|bons|que|colis|produit|produits|taille|couleur)
      5 (envoye|recu|livre|eu|mis|recois) (du|un|une|des|la|le|en) (noir|noire|blanc|blanche|bleu|bleue|rouge|vert|verte|rose|gris|grise|beige|38|39|40|41|s|m|l|xl|36|37|42|taille|modele|couleur|article) * (alors|j avais|au lieu|j ai|pas|et non|or|mais|je voulais)
      4 (j avais|j ai|jai|avais|avait|avions) (pris|commande|choisi|demande|achete|voulu|paye) * (recu|recois|envoye|livre|carton|boite|arrive)
      4 (j avais|j ai|jai|avais|avait|avions) (pris|commande|choisi|demande|voulu|selectionne) * * (et|mais|or|alors que|la) (c est|cest|ce sont|on (m a|ma)|vous (m avez|mavez)|je me retrouve|je recois)
      4 (colis|commande|affaires|carton|paquet) (de|d) (quelqu un d autre|une autre personne|un autre client|une autre cliente|autrui)
      5 (demande|commande|choisi|pris|voulais|achete) (du|en|le|la|un|une|des)? {couleur} * (vous|recu|mis|envoye|eu|arrive|livre)
      5 (que|seulement|juste) (un|une|deux|trois|quatre|cinq|2|3|4|5) * sur (les)? (deux|trois|quatre|cinq|six|2|3|4|5|6)
      4 (il y a|y a|ya|il (n y|ny) a|(n y|ny) a|y avait) (que|qu|seulement|juste) (un|une|deux|trois|quatre|la moitie|2|3|4)
      4 (pas|etait pas|etaient pas|sont pas|manque*|absent*) (dans|dedans) (le|la|les)? (carton|colis|boite|paquet|sac)
      4 (n etait|n etaient|n est|ne sont|etaient|sont|etait) pas (dans|dedans|fourni|fournis|inclus|fournie)
      5 (pas|ne sont|c est) (mes|les|mon|ma) (affaires|commande|articles|colis) * (chien|autre|quelqu un|inconnu|client|c est)
      4 (pas|n est) (la|le|les|celui|celle) * (que j ai|que j avais|qu on a) (choisi*|commande*|demande*|voulu*)
      4 (vous m avez|m avez|on (m a|ma)) (mis|envoye|livre|donne|expedie) (du|de la|un|une|des|la|le) (autre|mauvais|mauvaise|{couleur})
      -4 (pris|prise) * mais * (voudrais|prefere|prefererais|aimerais)
      5 (recu|recue|eu|recois|livre|envoye|mis|qu|que) (un|une) (seul|seule)
      5 (porte|etiquette|bien) * mon nom * (dedans|mais|interieur|dans le|sauf)
      4 (n est|nest|n etait|etait|est|n etaient|sont|y est|y etait) pas (dans|avec|a l interieur|fourni|fournie|fournis|inclus|incluse|livre avec|dedans|la dedans|dans la boite)
      5 (a la place|au lieu) (du|de|de la|des|d un|d une) * (il y a|y a|c est|j ai|recu|envoye|trouve|recois|eu)
      5 (deux|2|trois) fois (le|la|les) (meme|memes)
      5 (commande|colis|articles|paquet|affaires) (de|d) (quelqu un|une autre|un autre|une certaine|un certain|ma voisine|mme|madame|m|monsieur|une dame|un monsieur|une inconnue)
      4 (j avais|jai|j ai|avais|avions) (demande|choisi|pris|commande|achete) * et * (recu|envoye|trouve|c est)
      4 (je compte|compte) (que|qu)? ({nb})
      -5 (bonne|mauvaise|mauvais|bon) (personne|conversation|adresse|destinataire|service|numero|endroit)
      -4 (pris|prise|commande|choisi|mis|valide|clique|selectionne) (le|la|un|une) (mauvais|mauvaise) # the customer's own slip
    `,
    customs_duties: `
      5 (douane|douanes|douanier|douaniers|douaniere|frais de douane|droits de douane|taxe de douane|dedouanement|taxes d importation|droits d importation)
      5 (frais|droits|taxe|taxes|tva) * (import|importation|dedouanement|douane)
      4 (dhl|ups|fedex|chronopost|colissimo|transporteur|poste|facteur) * (demande|reclame|reclament|demandent|exige) * (payer|frais|taxe|taxes|euros|tva)
      3 (tva|taxes) * (payer|rembours*|etranger|suisse|hors)
      4 (taxe|taxes|droits) * (avant|payer|paie|reclame)
      2 (taxe|taxes)
      4 (demande|demandent|reclame|reclament|exige|exigent|faut|doit|dois) * (euros|payer|regler|taxes|taxe|frais) * (avant|remettre|donner|recuperer|livrer|liberer)
      4 (ups|dhl|fedex|la poste|chronopost|colissimo|transporteur|livreur|facteur) (me|nous)? (reclame|exige|reclament)
      4 (ups|dhl|fedex|la poste|chronopost|colissimo|transporteur|livreur|facteur) * (demande|veut|demandent) * (euros|payer|#number|somme|taxe|taxes)
      5 (tva|taxe|taxes|frais|quelque chose) * (payer|regler|en plus|arrivee) * (suisse|norvege|guadeloupe|reunion|canada|angleterre|etats unis|hors ue|import*|frontiere|arrivee)
      3 (avant de|pour) (me)? (le|la|les)? (remettre|liberer|delivrer|lacher)
      4 (payer) (quelque chose|un supplement|des frais|en plus) * (a l arrivee|a la reception|a la livraison|a l import*)
      5 (droits|taxe|taxes) (et|ou) (de)? (taxes|droits|frais|douane)
      5 (pro forma|proforma|ddp|dap|incoterm|incoterms|octroi de mer|code sh|code hs|code douanier|dedouaner|dedouane|dedouanes|eur1|certificat d origine|declaration en douane|declaration d origine|cn22|cn23)
      5 (frais|taxes|supplement|taxe) * (a la reception|a l arrivee|a la porte|a la frontiere|en plus) (a|en|au|de)?{pays}?
      4 (taxes|droits|frais d import*|tva) * (a ma charge|a notre charge|compris|comprises|incluses|inclus|prend en charge|charge de qui|qui paie|qui paye)
      4 (refuse|refuser) de payer (les|la|des|ces) (taxe|taxes|frais|droits)
      4 {pays} * (taxe|taxes|frais en plus|droits|tva|surprise|surprises)
      4 (taxe|taxes|tva|droits) * (en plus|{pays})
      5 (taxes|frais|droits) (de|d|d une)? (import|importation|douane|dedouanement)
    `,
    shipping_options: `
      5 (livrez|livrer|livraison|expediez|expedier|envoyez|envoyer|envoi|livrent|livre) (vous )?(aussi )?(en|au|aux|a|a l|dans|hors|vers|jusqu) * (suisse|belgique|france|canada|luxembourg|allemagne|espagne|italie|etranger|international|dom|tom|guadeloupe|martinique|reunion|corse|europe|pays|quebec|royaume uni|angleterre|maroc|algerie|tunisie|usa|monde|ma ville|ma region|domicile)
      5 (frais|cout|couts|tarif|tarifs|prix|montant) (de|d|du|des|pour la|de la) (livraison|port|envoi|expedition|transport)
      5 (livraison|livraisons|port|envoi) (gratuit|gratuite|gratuits|offert|offerte|offerts|express|internationale|rapide|standard|a domicile|en point relais|payante|est elle|en 24h)
      4 (mode|modes|option|options|methode|methodes|delai|delais|type|types|moyen|zone|zones) (de|d) (livraison|livraisons|expedition|envoi)
      4 (livrez|expediez|envoyez) vous
      4 (quel|quelle|quels|quelles|combien) * (delai|delais|frais|transporteur|cout|coute|mode*) * (livraison|port|envoi|expedition|livrer)
      4 (combien|prix) * (la )?livraison
      4 (combien de temps|combien de jours|delai|delais) * (livraison|pour (etre )?(livre|recevoir)|en moyenne)
      4 (retirer|retrait|recuperer|click and collect|click collect|venir chercher) * (magasin|boutique|place|entrepot|gratuit*)
      4 (est il|c est|serait il|est ce) possible * (livre|livrer|livraison|etre livre*)
      3 (point relais|mondial relay|colissimo|chronopost|relais colis)
      -4 (n|pas|jamais|toujours) * (recu|livre|livree|arrive)
      -4 (frais de (livraison|port)) * (retour|rembours*)
      5 combien * (coute|coutent|est|pour) * (livraison|port|envoi|expedition)
      2 (livraison|frais|port|livrez)
      5 (livrez|livrer|envoyez|expediez|livraison|livrent|envoi) (vous )? (a|en|au|aux|dans|sur|vers|jusqu) (la|le|les|l)? (reunion|corse|martinique|guadeloupe|guyane|mayotte|suisse|belgique|canada|quebec|maroc|luxembourg|etranger|ile|iles|outre mer|dom tom|monaco|angleterre|allemagne|espagne|italie|domicile)
      5 (si|en) (je )? (prends|choisis|paye|paie|prend|prenant|opte|commande) * (express|chronopost|rapide|24h|48h|(aujourd hui|aujourdhui)|maintenant|demain) * (aurai|arrive|recevrai|livre|livree|recu|la|pour)
      4 (a quel|quel est le|c est quel|quels sont les) (tarif|tarifs|prix|cout)
      3 (express|chronopost|24h|livraison rapide)
      4 (vous)? (livrez|envoyez|expediez|postez) (vous)? (a|en|au|aux|jusqu|dans|sur) (la|l|le|les)? (reunion|guadeloupe|martinique|corse|suisse|belgique|luxembourg|canada|maroc|espagne|italie|allemagne|tahiti|mayotte|dom|tom|etranger)
      4 (si je|si j|en) (commande|commandant|passe commande) * ((aujourd hui|aujourdhui)|demain|maintenant|avant)
      4 (ca|cela|combien|l envoi|la livraison) (coute|couterait|revient) combien
      4 (venir|passer|possible de|peux) (le|la|les)? (chercher|recuperer|retirer|prendre) (en|au|a la|dans|sur) (magasin|boutique|place|votre)
      4 (livrez|expediez|envoyez|postez|desservez|livrent|expediiez) (vous)? (aussi|bien|uniquement|toujours|seulement|egalement)? (sur|en|au|aux|dans|vers|jusqu a|jusqu en|hors|a|a la|a l)
      5 (livrez|expediez|envoyez|livraison|livrer|expedier|envoyer|envoi|expedition) (vous)? (aussi|bien|toujours|possible|jusqu|meme)? (sur|en|au|aux|dans|vers|a|a la|a l|hors|jusqu en|jusqu a|jusqu au) (la|le|les|l)?{pays}
      -4 (vous (m avez|mavez)|on (m a|ma)) (livre|envoye|expedie)
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
      4 (en)? (reappro|reassort|rupture) * (quand|achete|commande|savez|revient|dispo*)
      5 (revient|reviendra|reviennent|reviendront|revenir|retour|sera|seront|serait|remis|remise|dispo) * (en stock|en rayon|de nouveau|a nouveau|nouveau dispo*)
      5 (reassort|reassortir|reassortiment|reappro|reapprovisionnement|restock|restocker|back order|backorder|backordered|reliquat|prevente|pre vente|precommande|precommandes|arrivage|arrivages|liste d attente)
      5 alerte (mail|email|stock|dispo|e mail)
    `,
    change_order_items: `
      4 (mettre|changer|remplacer|echanger) * (a la place|par|au lieu|contre) * (dans|sur) (ma|la) commande
      5 (modifier|modification|modifiez|changer|changement|rectifier|corriger|completer) (de |d |dans )?(ma|la|une|notre|mon|sur ma|a ma) (commande|panier|commandes|achat)
      4 (changer|modifier|change|changez|changement|corriger|remplacer) * (taille|couleur|article|articles|produit|quantite|modele|coloris|pointure|gravure|parfum|option|creneau|prenom|message|mode de livraison)
      4 (ajouter|rajouter|ajout|rajout|supprimer|enlever|retirer|inclure) * (article|articles|produit|produits|quelque chose|un|une|autre) * (commande|panier|a ma|de ma)
      4 (ajouter|rajouter|supprimer|enlever|retirer) * (a|de|sur|dans) (ma|la) commande
      4 (trompe|trompee|erreur|mauvais|mauvaise) * (de|en|dans|sur) * (taille|couleur|article|quantite|modele|commandant|ma commande|pointure|coloris)
      4 (regrouper|grouper|fusionner|combiner) * (commande|commandes|envoi*|colis)
      4 (oublie|omis) (d |de )?(ajouter|rajouter|commander|mettre|appliquer|le code|un article)
      4 (emballage|papier|message|mot|carte) cadeau * (ajouter|rajouter|mettre|oublie|commande)
      -5 {changer} * {adresse}
      -4 (echange|echanger)
      -4 (modifier|changer) * (mot de passe|compte|carte bancaire|profil)
      5 (ajouter|rajouter|mettre|ajoute|rajoute|ajoutez|rajoutez|inclure|enlever|retirer) (un|une|deux|le|la|encore|en plus|svp)? * (a|dans|avec|sur|en plus de|de) (ma|mon|la|cette|notre) (commande|colis|panier|envoi)
      5 (pris|commande|choisi|mis|clique|selectionne|valide) (du|de la|en|la|le|un|une|sur)? (xs|s|m|l|xl|xxl|36|37|38|39|40|41|42|noir|blanc|bleu|taille|rouge|mauvais|mauvaise) * (au lieu|a la place|corriger|changer|modifier|voulais|rectifier)
      4 (voulais|voulait|pensais|fallait) (prendre|du|la|le|en|commander|un|une)? * (corriger|changer|modifier|remplacer|rectifier)
      4 (viens|vient|venons) de (passer|commander|valider) * (corriger|changer|modifier|ajouter|remplacer|enlever|erreur|trompe)
      -4 (ajouter|mettre|enlever) * (code|reduction|adresse)
      4 (prends|pris|prise|choisi|commande|mis) * (voudrais|prefere|prefererais|veux|aimerais) * (finalement|plutot|a la place|en fait)
      4 (enlever|retirer|oter|supprimer|ajouter|rajouter) * (de|a|dans|sur) (ma|la|cette|notre) commande
      4 (ajouter|rajouter|rajoutez|ajoutez|glisser) (un|une|deux|2|encore) (autre|deuxieme|second|seconde|de plus)?
      3 (paie|paye|payer|regle|reglerai|paierai) la difference
      5 (ajouter|rajouter|ajoutez|rajoutez|ajout|rajout|joindre|inclure|glisser|completer|mettre en plus|ajoute|rajoute) * (a|dans|avec|sur|pour) (ma|la|notre|cette|mon|le|votre) (commande|colis|paquet|panier|envoi|bon de commande|bc|livraison)
      5 (enlever|enlevez|retirer|retirez|supprimer|supprimez|oter|otez|virer|virez|sortir|annuler) (le|la|les|un|une|l|du|des|ce|cet) * (de|sur|dans) (ma|la|cette|notre|mon) (commande|panier|colis)
      4 (enlevez|retirez|supprimez|otez|virez|enleve) (le|la|les|un|une|l|du|en|moi)
      4 (j en|jen|n en|on en|en) (veux|voulais|souhaite|voudrais|voulait|faut|faudrait) (plus|finalement)? (que|qu)? ({nb}|seulement)
      4 (mettez|ecrivez|marquez|notez) * (et pas|et non|au lieu de|a la place)
      5 (commande|commander|pris|prendre|choisi) * (mais) (je)? (la|le|les|l) (voudrais|prefere|prefererais|veux|aimerais|souhaiterais|voulais) (en|plutot|finalement|dans)
      -3 (ai|jai|avons|bien|deja) (recu|recue|recus|essaye) # it has arrived: an exchange or a mistake of the shop
    `,
    return_request: `
      5 {veux} * (retourner|renvoyer|retour|rendre|retourne|renvoi)
      5 (retourner|renvoyer|rendre|retourne|renvoie) * (article|articles|produit|produits|commande|colis|un|une|cet|cette|ces|le|la|les|mon|ma|mes|chaussures|robe|tout)
      5 (etiquette|bordereau|bon|procedure|politique|conditions|modalites|adresse|frais|formulaire|demande|numero|delai|delais|bulletin|colis|autorisation) (de|du|des|pour le|pour un|d un) (retour|retours|renvoi)
      4 (faire|effectuer|demander|lancer|initier|organiser|proceder a|proceder au) (un|le|mon|une|au|a un|les) (retour|renvoi|demande de retour)
      4 comment (faire|puis je|dois je|fait on|retourner|renvoyer|proceder) * (retour|retourner|renvoyer|rendre)
      4 (retour|retours|renvoi|renvoyer) (gratuit|gratuits|possible|payant|produit|article|commande|colis|est il|sont ils|a ma charge)
      3 (retour|retours|retourner|renvoyer)
      4 (ne|n) * (convient|conviens|plait|va|correspond|conviennent|plaisent|vont|satisfait) (pas|plus) * (retour*|renvoy*|rendre|rembours*)?
      3 (pas|pas du tout) (satisfait|satisfaite|content|contente|convaincu|convaincue|mon gout|a ma taille)
      3 (retractation|retracter|14 jours|satisfait ou rembourse)
      4 politique de (rembours*|retour*|echange*)
      -4 (retour|retourne*|renvoye*) (a l |a )?(expediteur|envoyeur)
      -4 (deja|ai|avons|j ai) (retourne|renvoye|rendu|effectue un retour) * (rembours*)
      -3 (sans|aucun|en attente d un|votre|attente de votre|dans l attente) retour
      3 (vous le rendre|vous la rendre|vous les rendre|le renvoyer|les renvoyer)
      2 (retour|renvoyer|rendre)
      5 (comment|ou) * (fais |faire |peux |dois )? (pour )? * (renvoyer|retourner|rendre|renvoie|retourne|renvoi|retour)
      5 (procedure|demarche|marche a suivre|modalites|conditions|comment se passe|comment ca se passe|comment faire) (de|pour|d|pour un|pour le|pour faire)? * (retour|retourner|renvoyer|renvoi|rendre|retours)
      4 (ca|cela|il|elle|ils|elles|ce) (ne )? (me |m |nous )? (va|vont|plait|convient|conviennent|plaisent|correspond) (pas|plus|pas du tout|finalement pas)
      4 (imprimer|recevoir|avoir|envoyer|besoin d) (une|l|votre|mon) etiquette
      3 (essaye|essayee|essayes|essayees)
      4 (vous|le|la|les)? (rendre|renvoyer|retourner|restituer) * (comment|marche a suivre|procedure|demarche|faire)
      4 (comment|marche a suivre|procedure|demarche|aimerais|voudrais|souhaite|veux|peux) * (rendre|renvoyer|retourner|restituer)
      3 (ne me|ne|me) (va|plait|convient|correspond) (pas|plus) (du tout)?
      3 (n aime|aime) pas
      3 (etiquette|etiquettes) (est|sont)? (encore|toujours|dessus|intacte*)
      4 (encore|toujours|intact|neuf|neuve|reste|restee) (dans|sous|en) (son|leur|l|le|sa)? (emballage|blister|carton|plastique|boite|film|cellophane|housse|emballage d origine)
      4 (ny|n y|y) (ai|avons) (pas|jamais) touche
      5 (etiquette|bordereau|bon|qr code|code qr) (de|pour)? * (retour|renvoyer|retourner|renvoi)
      4 (faut|avoir|envoyer|recevoir|recu|besoin|imprimer|trouve|manque) * etiquette
      4 retour* (sont|est|ils|il|est ce|c est)? (gratuit|gratuits|payant|payants|offert|offerts|possible|a mes frais)
      4 (gratuit|gratuits) (les|le|vos)?retours
      4 (s accorde|va|vont|marche|irait|passe|rentre|colle|s accordent|rend bien) pas (du tout|bien)? (avec|dans|chez|sur|au|a la)
      5 (adresse|ou|comment) * (reexpedier|reexpedition|retourner|renvoyer|le drop|les drop|la drop|drop)
      4 (si|au cas ou|quand) * (va|vont|convient|conviennent|plait|plaisent) pas
      -5 (rendre|rendez|rends|rend|rendent|rendu) * (argent|sous|euros|somme|acompte|difference|ame|compte|visite|service|tout mon)
      -5 retour (d experience|en stock|a l expediteur|a l envoyeur|de stock)
    `,
    exchange: `
      4 (taille|pointure) * (dessus|dessous|superieure|inferieure)
      4 avoir * (taille|pointure|couleur|modele) * (a la place|plutot|au lieu)
      5 (echange|echanger|echanges|echangez|echangee|exchange)
      4 (trop|un peu|bien trop|beaucoup trop) (petit|petite|petits|petites|grand|grande|grands|grandes|large|larges|serre|serree|serres|long|longue|court|courte|etroit|etroite|juste)
      4 (taille|pointure) (au dessus|en dessous|superieure|inferieure|plus grande|plus petite|trop|ne (me )?(va|convient)|ne correspond)
      4 (autre|bonne|nouvelle|plus grande|plus petite) (taille|pointure|couleur)
      3 (remplacer|remplacement|remplace|remplacez)
      -3 (de|en) remplacement # a spare part
      -3 remplac* * (ma|la|cette) commande
      -3 (quelle|quel) (taille|pointure)
      -3 (mauvaise|pas la bonne) (taille|pointure|couleur) * recu
      2 (taille|pointure|serre)
      1 (grand|petit|grande|petite)
      4 (trop|un peu|bien trop|beaucoup trop) (grand|grande|grands|grandes|petit|petite|petits|petites|large|larges|serre|serree|court|courte|long|longue|juste) (pour|sur|a) (moi|lui|elle|mon|ma|la|le)?
      5 (faut|faudrait|voudrais|souhaite|prendrais|aimerais|besoin) * (taille|pointure) (en dessous|au dessus|inferieure|superieure|plus petite|plus grande|de moins|de plus)
      5 (auriez|avez|aurais|aurez) (vous )? (du|le|la|en|un|une|ce|cette) (36|37|38|39|40|41|42|43|44|s|m|l|xl|taille) * (a la place|place|echang*)
      4 (trop|un peu|hyper|tres|bien trop) (serre|serree|grand|grande|petit|petite|large|long|longue|court|courte|juste|etroit|etroite) * (echang*|taille|a la place|avoir|autre|dessus|dessous)
      3 (je nage|nage dedans|me serre|me serrent|trop serre|trop juste|flotte dedans|me boudine)
      4 (taille|pointure|modele|36|37|38|39|40|41|42|43|44) (au dessus|en dessous|au dessous|a la place|superieure|inferieure|plus grand|plus petit)
      4 (auriez|avez|avez vous|l auriez|l avez) (vous)? (le|la|en|l) (s|m|l|xl|xs|36|38|40|42|44)
      5 (troquer|permuter|switcher|swapper)
      5 ({nb}|demi|une) (taille|tailles|pointure|pointures) (en)? (moins|plus|de moins|de plus|au dessus|en dessous|dessus|dessous|superieure|inferieure)
      4 (nagent|nage|nageons|flotte|flottent|boudine|boudinee|serrent|serre) (dedans|dans|me|aux|a la|un peu|trop|au niveau)
      4 (trop|bien trop) (petit|petite|grand|grande|etroit|etroite|etroites|larges|large|serre|serree|serrees|juste|justes|petites|petits|grands|grandes)
      -3 (avant|tout a l heure|viens de commander|pas encore (parti*|expedie*))
    `,
    refund_request: `
      5 {veux} * {rembours}
      5 (etre|me|nous|un|demande de|demander|exige|obtenir|effectuer|proceder au|reclame) {rembours}
      5 (rembourser|remboursez|rembourse|remboursement) (moi|ma|mon|cette|integral|total|complet|partiel|immediat|svp|de ma|de mon|la|le|les|des|du|d)
      4 (recuperer|rendre|rendez|rend|ravoir) * (argent|sous)
      4 rendez moi mon argent
      3 (remboursement|rembourser|rembourse|remboursee|remboursez|remboursment|rembousement)
      3 (dedommagement|dedommager|indemnisation|indemniser|geste commercial|compensation|un avoir|bon d avoir)
      -3 politique de rembours*
      5 remboursez (moi|nous|mon|ma)
      2 (rembours*|argent)
      5 (rendez|rendre|rend|redonnez|restituez|recuperer|rembourser|rembourse|remboursez) (moi |nous )? (mon|notre|l|mes|tout mon|la totalite|mes sous|le montant|moi|nous|integralement) (argent|sous|euros|pognon|montant|fric)?
      4 (marre|assez|ras le bol|fatigue|plus envie) (d |de )? (attendre|patienter|poireauter) * (argent|rembours*|rendez)
      5 (pas|ne veux pas|plutot que|au lieu d|veux pas) (de|d|un|d un)? (bon d achat|avoir|bon|cheque cadeau|carte cadeau) * (argent|rembours*|carte|compte)
      5 (rendez|rends|rendre|redonnez|recuperer|revoir|retrouver|ravoir) (moi|nous)? (mes|mon|l|les|tout mon|notre) (#number|20|30|40|50|60|80|100)? (argent|euros|balles|sous|fric|thune)
      4 (rendez|rends|redonnez) (moi)? (mes|mon|l)
      4 (veux|exige|demande|souhaite|voudrais) * (integralement|totalement|entierement|immediatement|completement) * rembours*
      5 (veux|exige|voudrais|aimerais|reclame|rendez|ravoir|souhaite|demande|veut) (juste|simplement|seulement|que)? (mon|notre|mes|tout mon|la restitution|l integralite|ravoir mon|recuperer mon) (argent|sous|fric|pognon|cash|thunes|de|du|euros)?
      5 restitution (de|du|integrale|d)
      5 (remboursement|rembourser) (partiel|integral|total|complet|immediat|partielle)
      5 (faites|faire|fait|attends) (moi|nous|me) (un|le) virement
      4 satisfait ou rembourse
      4 rembours* (svp|s il vous plait|stp|immediat*|maintenant|tout de suite|sous huit jours|sous 8 jours|des que possible)
      -4 (j attends|attends|attendons|ou en est|devait|deviez|promis) * rembours*
    `,
    refund_status: `
      5 (toujours|tjrs|encore|n ai|pas|rien|jamais|aucun|ai) * (pas|rien|recu|eu|vu|ete) * {rembours}
      5 {rembours} * (pas|toujours|quand|ou en est|attente|recu|delai|delais|jamais|en cours|statut|etat|combien de temps|tarde|retard|effectue|n apparait|aucun|encore)
      5 (quand|ou en est|ou est|etat|statut|suivi|attends|attente|nouvelles|delai|delais|combien de temps|dans combien|date|avancement|verifier|savoir) * {rembours}
      4 (retourne|renvoye|rendu|retour|renvoyee|retournee|colis retour) * (rembours*|argent|credite|recredite)
      4 (recu|receptionne|recupere) (mon|le) (retour|colis retour|colis de retour)
      4 (annule|annulee|annulation) * (rembours*|recredit*|argent|debite)
      4 {rembours} (partiel|incomplet|errone|incorrect|insuffisant)
      4 (rembourse|remboursee|remboursement) (que|seulement|uniquement) (d une partie|partiellement|une partie)
      -4 (politique|conditions|modalites) * rembours*
      5 (a quand|pour quand|quand) * {rembours}
      2 (rembours*)
      5 (renvoye|retourne|rendu|expedie|depose|renvoyee|renvoyes|retournes) * (toujours|encore|rien|aucun|aucune|pas|jamais) * (compte|carte|banque|virement|rembours*|credite|argent)
      5 (toujours|encore|rien|aucun|aucune|pas) (rien|pas|vu|recu)? (sur|au|a|dans) (mon|notre|le) (compte|compte bancaire|carte|banque|releve)
      5 (vous|entrepot) (les|l|le|la|avez) (avez|bien|recu|recus|as|a) * (semaine|semaines|jours|mois|depuis|longtemps) * (rien|pas|rembours*|toujours|aucun)
      5 (combien de temps|quel delai|delai|quand|en combien) * (rembours*|recredit*|credite|mon argent)
      4 (toujours|encore|tjs) (rien|pas) (recu|vu)? (sur|dans) (mon|le|notre) (compte|releve)
      5 (combien de temps|quel delai|sous combien|quand) * (rembours*|recredit*|argent|virement)
      5 (eu|recu|recupere|recuperee|renvoye|rendu|retourne) (les|la|le|mes|mon|ma|l) * (rien|toujours|pas) * (compte|argent|rembours*|banque)
      5 remboursement * (parti|fait|effectue|lance|valide|envoye) * (rien|pas|banque|toujours|verifier)
      5 (somme|montant|euros|argent|virement) * (recredite|recreditee|credite|creditee|revenu|vire|viree|reverse|reversee|restitue|restituee|rendu)
      5 (devait|deviez|devez|promis|assure|garanti|dit que|confirme) * (recredite|recreditee|credite|creditee|vire|virement|somme|avoir)
      4 (revenu|revenus|arrive|arrives|apparait|apparu|vois|visible|credite) * (dans|sur) (mon|le|notre) (compte|releve|carte)
      5 (banque|compte|releve|carte) * (voit|vois|ne voit|trouve) (rien|pas|toujours rien)
      -5 (veux|voudrais|souhaite|souhaiterais|demande|exige|aimerais|reclame|possible|serait) * (etre|un|me|mon|le)?rembours*
      -5 (soit|sinon|autant|donc|simplement|renvoyez pas|plutot) (vous)? (me|nous)? (rembours*)
      -3 (pouvez|pourriez|voulez|allez) (vous)? (me|nous)? (rembourser)
    `,
    damaged_defective: `
      5 (recu|recue|arrive|arrivee|livre|livree|est|sont|etait|article|produit|colis|commande|tout|toute) * {casse}
      4 {casse} * (article|articles|produit|produits|colis|commande|carton|emballage|a la livraison|a l arrivee|a la reception|pendant|transport)
      3 {casse}
      5 (ne|n|pas) * (fonctionne|marche|fonctionnent|marchent|s allume|s allument|charge|demarre|fonctionnait|tient|ferme) (pas|plus|jamais|pas du tout)?
      4 (fonctionne|marche|s allume|charge|demarre) (pas|plus)
      4 (contrefacon|contrefacons|faux produit|pas authentique|pas original|occasion|deja utilise|deja ouvert|deja porte|imitation)
      4 (mauvaise|tres mauvaise|pietre|qualite) (qualite|mediocre|deplorable|mauvaise|decevante|nulle|horrible)
      4 (probleme|souci|soucis) (avec|sur|de) (le|la|mon|ma|l|cet|ce|votre|qualite) * (article|produit|appareil|batterie|fermeture|bague|montre|machine|ecran|bouton|qualite)
      3 (colis|carton|emballage|paquet) * (ouvert|mouille|ecrase|dechire|en mauvais etat|vide)
      4 (mauvais|tres mauvais|pietre|sale) etat
      -5 (site|lien|code|page|paiement|carte|compte|mot de passe|panier|appli|application|promo|coupon|connexion|suivi|bouton) * (ne|n)? * (fonctionne|marche) (pas|plus)?
      2 (casse|cassee|probleme|defaut|fonctionne|marche)
      5 (en) (mille|plusieurs|deux|trois|petits|milles|tout petits) (morceaux|bouts|miettes|eclats|pieces)
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
      4 (naze|nase|daube|camelote|foireux|bancal|bancale|bidon|pourri|pourrie)
      5 (fendu|fendue|fele|felee|ecaille|ecaillee|raye|rayee|rayes|cabosse|cabossee|bosse|bossele|gondole|gondolee|deforme|deformee|tordu|tordue|plie|pliee|ecorne|ecornee|decolore|corrode|rouille|rouillee|effiloche|fane|fanee|fanes|dessechee|desseche|sec|secs|seches|ecrases|ecrasees|fondu|fondus|fondue|moisis|colles|collees|froisse|decousus|rance|perimes|eventre|eventree)
      4 (poisse|poisseux|colle partout|degouline|suinte|fuit|fuient|goutte)
      5 (en|au) (mille morceaux|petits morceaux|mauvais etat|piteux etat|lambeaux|poussiere)
      5 (un|une|deux|trois|{nb}) (des|de|du|sur) * (casse|cassee|casses|cassees|ebreche|ebrechee|fele|felee|abime|abimee|ecrases|brise|brisee)
      4 (feuilles|plante|plantes|racines|rosier|rosiers|fleurs|motte|bouquet|pousse) * (noir|noires|jaunes|seches|secs|mort|mortes|morts|pourries|fanees|miettes|fane)
      -5 (menu|bouton|page|photos|images|fenetre|onglet) * (s ouvre|s affiche|s affichent|charge) pas
      -5 (rien|pas) (de|ete)? (casse|abime|cassee)
      -4 (c est|cest|ou c|est) mort
    `,
    warranty: `
      5 (garantie|garanties|garanti|sav|service apres vente)
      4 (sous|hors|ma|encore sous|prise en charge|fait jouer|extension de|bon de|duree de|certificat de) * garantie
      4 (reparation|reparations|reparer|repare|reparez|reparent|reparable|pieces detachees|piece detachee|piece de rechange)
      4 (achete|achetee|apres|au bout de|depuis) * (mois|an|ans|semaines) * (casse|cassee|fonctionne (plus|pas)|marche (plus|pas)|panne|lache|tombe en panne)
      4 (achete|achetee) il y a * (mois|an|ans) * (lache|lacher|panne|marche|casse|fonctionne)
      2 (panne|lache|lacher|reparer)
      5 (achete|achetee|achetes|acheté|pris|prise) (il y a|en|depuis|l an|voila) * (mois|an|ans|annee|annees) * (plus|panne|lache|casse|marche|fonctionne|chauffe|allume|garantie|mort)
      4 (encore|toujours|bien|elle est|il est) (sous garantie|couvert|couverte|pris en charge|prise en charge)
      4 (garantie|garanti|garantis)
      4 (suis je|je suis|est il|est elle|c est) (encore|toujours) (couvert|couverte|sous garantie|garanti|garantie|pris en charge)
      4 (depuis|apres|au bout de|bout d) * (mois|ans|an|annees|an et demi) * (mort|morte|panne|lache|rendu l ame|plus)
      4 (mois|ans|an) et * (mort|morte|panne|lache|rendu l ame|hs)
      5 (de|en|une|des) (rechange|remplacement)
      4 (mois|ans|an|annee) * (usage|utilisation|usage normal|l achat|achat|demi)
      5 (sav|reparation|atelier) * (nouvelle|nouvelles|devis|quand|pas de|toujours)
      5 (annees|ans|mois|duree|combien) (de|d) garantie
      4 (ticket|facture|preuve d achat) * (sav|garantie|mois|ans|panne)
      -4 (delai|depuis|attends|attente|semaines) * (livraison|commande|colis)
    `,
    promo_price: `
      5 code * (n est pas|pas|refuse|non) (accepte|valide|reconnu|pris|valable)
      3 code (promo|reduction|avantage)
      5 (code promo|code promotionnel|code de reduction|code reduction|bon de reduction|bon d achat|bons d achat|carte cadeau|cartes cadeaux|cheque cadeau|cheque cadeaux|parrainage|code parrain|points fidelite|points de fidelite|carte de fidelite|programme de fidelite|black friday|soldes|coupon|coupons|code avantage|e carte cadeau)
      5 (code|promo|reduction|remise|bon|offre|coupon|points) * (ne (fonctionne|marche|passe|s applique) (pas|plus)|marche pas|fonctionne pas|invalide|expire|refuse|non valide|pas pris en compte|n est pas valable|(n a|na) pas ete|n est pas passe*)
      4 (promo|promotion|promotions|reduction|reductions|remise|ristourne|rabais)
      4 (appliquer|utiliser|oublie|oublie d|utilise|beneficier|profiter|entrer|saisir) * (code|promo|reduction|remise|bon|points|offre|coupon)
      4 (prix|tarif) * (baisse|change|moins cher|plus bas|different|difference|augmente|solde|promo)
      4 (combien|quel|quels|quelle) * (coute|coutent|prix|tarif|tarifs)
      3 (prix|tarif|tarifs|moins cher|trop cher|cher|chere)
      3 (offre|offres|cadeau offert|avantage|avantages|fidelite)
      -4 (prix|tarif|cout) * (livraison|port|envoi)
      2 (prix|promo|reduction|remise|tarif)
      5 (code|bon|remise|promo|reduction|offre|cheque cadeau|carte cadeau|bienvenue*) * ((n a|na) pas|pas|n est pas|jamais|non|pas ete) (ete )? (deduit|deduite|applique|appliquee|pris en compte|prise en compte|passe|marche|fonctionne|compte|accepte|retire)
      5 (baisse|baissez|baisser|diminue|solde|soldez|brade|moins cher|en promo|chute) * (prix|euros|jours|lendemain|apres|achat|commande|semaine) * (difference|apres|achat|commande|rembours*|geste)?
      5 (rembours*|rendre|payer|crediter|rendez|compenser) (vous )? (moi )?la difference
      4 difference de prix
      5 (10|15|20|5|25|30|50|newsletter|inscription|bienvenue|parrainage) * (passe pas|passent pas|marche pas|marchent pas|deduit*|appliqu*|pris en compte|fonctionne* pas)
      4 (moins cher|moins chere|en promo|en solde|baisse|baissé) * ((aujourd hui|aujourdhui)|maintenant|depuis|ce matin|hier|lendemain|geste)
      4 (achete|paye|commande) * (moins cher|moins chere|en promo|en solde|baisse)
      4 (remise|reduction|rabais|ristourne)
      -4 (pas|veux pas|plutot qu|au lieu d) (de|d|un|d un)? (bon d achat|avoir|carte cadeau|bon)
      5 (reduc|reducs|promo|remise|rabais|reduction|tarif|prix|offre|code) (etudiant|etudiante|etudiants|militaire|senior|famille|fidelite|anniversaire|groupe|enseignant|comite|ce)
      4 (reduc|reducs|promos|code reduc|code reduction|bon plan|bons plans)
      5 (pas|jamais|non) (ete|etait|etaient|encore)? (deduit|deduite|deduits|deduites|applique|appliquee|decompte|decomptee|prise en compte|pris en compte|soustrait)
      4 (nouveau|ancien|meilleur|vrai) (tarif|prix)
      5 (points|cagnotte|cashback|miles|recompense|recompenses|bon cadeau|carte cadeau|cheque cadeau|bon d achat|bons|bon anniversaire|cagnottes) * (disparu|reste|solde|combien|restant|perdu|utiliser|expire|invalide|credite|valable|ou|pas|cumuler)
      4 (remise|reduction|bon|surprise|offre|cadeau|promo) * anniversaire
      5 (black friday|cyber monday|soldes|vente privee|ventes privees|french days|boxing day|vendredi fou)
      4 (prix|tarif) * (augmente|monte|change|grimpe|double|explose|baisse|chute|varie)
      -5 (code postal|code (de l|d|de la|du|de)(immeuble|entree|porte|portail|acces|residence|verification|securite|connexion)|code porte|digicode|code immeuble)
    `,
    payment_billing: `
      5 (debite|debitee|preleve|prelevee|prelevement|facture|paye|payee|debit) * (deux fois|2 fois|double|a double|plusieurs fois|trois fois|en trop|trop|en double)
      5 (double|deux|mauvais|erreur de) (prelevement|prelevements|debit|debits|paiement|paiements|facturation|montant)
      5 (paiement|transaction|carte|paypal|reglement|cb|carte bancaire|virement) * (refuse|refusee|echoue|echouee|echec|probleme|erreur|bloque|ne passe pas|ne fonctionne pas|ne marche pas|pas passe|rejete|rejetee|(n a|na) pas fonctionne|n est pas passe|n aboutit pas|impossible|annule|en attente|pas pris en compte)
      5 (probleme|erreur|souci|impossible|echec|difficulte*|n arrive pas) * (de |du |lors du |avec le |pour le |a )?(paiement|payer|regler|reglement|carte bancaire|cb|paypal)
      5 (facture|factures|justificatif d achat|ticket de caisse|recu de paiement|preuve d achat|facturation)
      4 (moyen|moyens|mode|modes|facilite|facilites|methode|methodes|conditions) (de|d) (paiement|paiements|reglement)
      4 (payer|paiement|regler|payez|reglement|payable) * (en plusieurs fois|en 3 fois|3x|4x|en trois fois|par cheque|par carte|par virement|paypal|klarna|alma|apple pay|a la livraison|cb|amex|en ligne|especes)
      4 (acceptez|prenez|proposez) vous * (paypal|cheque|carte|klarna|paiement|virement|amex|3x)
      4 (argent|somme|montant|compte) * (debite|debitee|preleve|prelevee) *
      4 (debite|preleve|paye|payee) * (mais|alors|et) * (commande|pas|aucune|rien) * (validee|enregistree|confirmation|confirmee|recu|passee|apparait|commande)
      3 (debite|debitee|preleve|prelevee|prelevement|paiement|payer|regler|reglement|virement)
      -5 (frais|retour|livraison|douane) * payer
      -4 (carte) cadeau
      5 (deux|trois|2|3|plusieurs|double) (debits|prelevements|paiements|debit)
      2 (debit|debits|releve|carte|paye|facture)
      5 (debite|debitee|preleve|prelevee|facture|facturee|paye|encaisse) (deux fois|2 fois|en double|double|a deux reprises|trois fois)
      5 (facture|recu|justificatif) (avec|au nom|pour|detaillee|acquittee|a|tva|pro)
      5 (prenez|acceptez|accepte|prend|acceptez vous|prenez vous|payer|paye|regler|payez) * (bancontact|american express|amex|paypal|cheque|cheques|visa|mastercard|klarna|especes|virement|virements|apple pay|google pay|carte bancaire|cartes|interac|payconiq|twint|tickets resto|cheques vacances|cheque vacances|sofort|ideal|crypto|bitcoin|maestro|ancv|cesu)
      4 (mandat administratif|devis|chorus|chorus pro|a 30 jours|30 jours|rib|iban|coordonnees bancaires|numero de tva|tva intracommunautaire|facture rectificative|facture pro forma|tps|tvq|duplicata)
      5 (j ai|jai|avons|ai) (fait|effectue|envoye|emis) (le|un|mon|le|ce) (virement|paiement|reglement|cheque)
      5 (tva|taxe|tps|tvq) * (20|5|taux|errone|erronee|facture|facturee|incorrect)
      5 erreur de (tva|facturation|montant|total)
      5 (facture|factures|recu|avoir) (au nom|a l ordre|avec|adressee|acquittee|detaillee|pour ma|pour mon|pour la|de ma commande|de la commande|en pdf|rectificative|manquante|pour l entreprise|pour notre|de mon|pas|dans|pdf)
      5 (envoyer|recevoir|obtenir|avoir|faut|faudrait|besoin|telecharger|trouve|fournir|adresser|transmettre|editer|manque|etablir|refaire) * (facture|factures|justificatif|recu)
      4 (paiement|carte|transaction) (est|a ete|a|m a ete|toujours)? (refuse|refusee|decline|declinee|rejete|rejetee|bloque|bloquee|echoue|annule)
      -5 facture (pro forma|proforma|de (dhl|ups|fedex|la poste|chronopost)|de douane)
      -5 (conserve|garde|pas|sans|ai|avec|retrouve|perdu) (la|de) facture
      -5 ({transp}) * facture * (droits|taxe|taxes|douane)
      -4 (payer|regler) * (tva|taxe|taxes|droits|douane)
      -4 (avoir|virement) * rembours*
    `,
    subscription: `
      4 (box|abonnement|livraison mensuelle) * pause
      5 (abonnement|abonnements|abonne|abonnee|abo|desabonner|desabonnement|desabonnez|abonner|resilier|resiliation|resilie|resiliez|renouvellement automatique|reconduction|box mensuelle|essai gratuit)
      4 (suspendre|pause|sauter|reporter|arreter|stopper) * (abonnement|box|envoi mensuel|prochain envoi|prochaine box|livraison mensuelle)
      4 prelevement* (mensuel|mensuels|automatique|automatiques|chaque mois|tous les mois)
      2 (abonnement|mensuel)
      5 (plus|pas|arreter de|arretez de|stop) (recevoir|etre preleve|etre prelevee|prelever|prelevez|envoyer|payer|me prelever) * (tous les mois|chaque mois|mensuel*|par mois|le mois|abonnement)
      5 (tous les mois|chaque mois|mensuel|mensuelle|par mois) * (plus|arreter|stop|prelev*|resili*|annuler)
      5 (ne me|ne nous|n) (prelevez|preleve|debitez|facturez) plus
      4 (box|colis|cafe|envoi|livraison) (mensuel|mensuelle|tous les mois|chaque mois|du mois)
      4 (stopper|arreter|suspendre|pause|sauter|sautez|annuler|stoppez|arretez) * (tous les mois|chaque mois|mensuel*|prochaine box|prochain envoi|prochaine livraison)
      5 (toutes|tous) les (4|6|8|2|3|quatre|deux|six|huit|trois) (semaines|mois) * (toutes|tous|a)
      -5 newsletter * (10|15|20|remise|reduction|code|promo|bon)
      4 (abo|abos|abonnements|abonnement)
      5 (formule|offre|plan|forfait) (mensuelle|annuelle|trimestrielle|mensuel|annuel)
      5 (toutes|tous|chaque) (les)? ({nb}) (semaines|mois|jours) (au lieu|plutot|a la place|et non|suffit|suffirait|maximum)
      5 (recevoir|livrer|envoyer|livre|livree|envoi|livraison|espacer|passer|passez) * (box|croquettes|cafe|colis|boite|produits|lames|couches|livraison|livraisons|envois|commande)? (toutes|tous|chaque|une fois|que) (les)? ({nb}) (semaines|mois|jours|semaine)
      5 (box) * ({date}|mois|mensuelle|suivante|prochaine|je|ete|rentree)?
      5 (prochain|dernier|futur) (prelevement|envoi|colis mensuel)
      5 (pas|jamais|sans) (voulu|demande a|souhaite)? (m|me|s|etre)?abonne*
      4 (une seule|une|seule) (boite|fois|box|commande) * (pas|jamais|sans) (m)?abonn*
    `,
    product_question: `
      4 (existe|existent|disponible|dispo) * (en|dans) (noir|blanc|rouge|bleu|marron|vert|rose|gris|beige|taille|couleur|autre|d autres|une autre|plusieurs)
      3 (existe|existent) (en|dans)
      4 (en stock|rupture de stock)
      5 (de nouveau|a nouveau|de retour) (en stock|disponible|disponibles|dispo) # asked before an order too: the agent chooses
      4 (est|sera|seront|sont|serait) (il|elle|ils|elles|ce) * (disponible|disponibles|en stock|compatible|compatibles|etanche|vegan|bio|lavable|adapte*|convient)
      4 (disponible|disponibles|disponibilite|dispo|dispos) * (en|taille|couleur|boutique|magasin|quand|produit|article)?
      4 (avez|auriez|vendez|proposez|faites) vous * (ce modele|ce produit|cette|d autres|encore|en taille|en noir|en blanc)
      3 (avez|auriez|vendez|proposez|faites|avez vous) vous * (en|des|le|la|du|un|une|ce)
      5 (guide des tailles|tableau des tailles|quelle taille|quelle pointure|taille prendre|taille choisir|taille correspond|quelle taille|taille grand|taille petit)
      4 (quelle|quel|quelles|quels) (est|sont|la|le) * (dimension|dimensions|taille|matiere|matieres|composition|ingredients|difference|caracteristiques|poids|hauteur|largeur|contenance|duree|parfum)
      4 (impermeable|etanche|composition|ingredients|matiere|matieres|dimensions|dimension|composant|composants|compatible|compatibilite|mode d emploi|notice|entretien|laver|lavage|allergene|allergenes|mensurations|caracteristiques|fiche technique)
      4 (comment) (utiliser|s utilise|laver|entretenir|nettoyer|appliquer|monter|installer|porter|fonctionne|prendre|se prend|mettre|brancher)
      4 (conseil|conseils|conseillez|conseiller|recommandez|recommander|recommandation|suggerer) * (produit|produits|parfum|creme|taille|modele|pour|cadeau|article)
      4 (difference|differences) entre
      4 (renseignement|renseignements|information|informations|infos|question|precision|precisions|renseigner) * (sur|concernant|au sujet|a propos) * (produit|article|parfum|bague|modele|creme|montre|gamme|un|votre|le|la|ce|cet|cette)
      3 (quel|quelle|quels|quelles|lequel|laquelle) * (meilleur|meilleure|mieux|choisir|difference|convient|prendre|recommandez)
      3 (cherche|recherche|interesse|interessee|interesse par|a la recherche) (de|d|un|une|le|la|par|des|du)
      3 (est ce que|est il|est elle|sont ils|sont elles) (ce|cet|cette|le|la|il|elle|ils|elles|vos|les|que|bien)
      3 (disponible|dispo|taille|couleur|coloris|modele|parfum|parfums|senteur|authentique|original)
      -4 (ma|mon|mes) (commande|colis|remboursement|paquet) * (disponible|est il|est elle)
      2 (disponible|taille|couleur|produit|stock)
      5 (convient|conviennent|adapte|adaptee|compatible|va|peut) (elle |il |ils |elles |t il |t elle |on )? (a|aux|au|pour|avec|etre|s) * (allergique|peau|peaux|enfant|enfants|bebe|bebes|enceinte|sensible|sensibles|chien|chat|quelqu un|exterieur|lave vaisselle|induction|four)
      5 (supporte|resiste|tient|porte|passe|rentre|contient|va) * (kg|kilos|lave vaisselle|micro ondes|four|machine|eau|pluie|poids|cm|litre|litres)
      3 (est ce que|est ce qu) (la|le|l|les|ce|cette|cet|il|elle|vous) * (supporte|tient|convient|va avec|resiste|contient|taille)
      4 (est il|est elle|est ce|il est|elle est|ce|ca|c est) * (assez|suffisamment) (chaud|chaude|grand|grande|solide|epais|long|large|puissant)
      4 (taille|taillent|chausse|chaussent) (grand|petit|normal|normalement|large|bien)
      4 (ca|il|elle|cela|ce modele) (va|vont|irait|passe|rentre|s adapte|marche) (sur|avec|dans|pour) (un|une|ma|mon|le|la|les|des)
      4 (existe|vient|dispo*|fait) (il|elle)? (en|aussi en) (180x200|140x190|taille|plus|xl|noir|blanc)?
      5 (quel|a quel|partir de quel|quel est l) age
      5 (combien|quelle|quel|quelles|quels) * (mesure|mesurent|pese|poids|longueur|largeur|hauteur|profondeur|epaisseur|taux|puissance|autonomie|contenance|capacite|dimension|dimensions|encombrement|diametre|composition|matiere|grammage|volume|format|teinte|indice|resolution|frequence|couleurs)
      5 (hesite|hesitons|hesitation|hesitante) (entre|sur|encore)
      4 (lui|leur) (donner|mettre|convient|conviendrait)
      4 (suffit|suffisant|suffisante|suffira|suffirait) (pour|elle|il|a|t il|t elle)
      4 vaut (il)?mieux
      4 (fiche technique|fiches techniques|conforme a la norme|conformes a la norme|norme|normes|certification|certifie|certifiee|label)
      5 (taille|taillent|chausse|chaussent|fait|coupe) (t il|t elle|ils|il|elle)? (plutot|un peu|vraiment|bien)? (grand|petit|large|etroit|normal|normalement|ajuste|ajustee)
      4 (mesure|pese|fais|mesurons) * (quelle taille|taille prendre|kg|conseill*)
      -4 machine a laver
      -3 quelle est (la procedure|la marche|l adresse|votre adresse)
      -4 (ou|quand|savoir) * (colis|commande|livraison|rembours*)
    `,
    site_checkout: `
      4 (clique|cliquer|appuie|bouton|valider) * (rien ne se passe|il ne se passe rien|ne se passe rien|ne marche pas|aucun effet|rien)
      5 (site|page|appli|application|panier|boutique en ligne|lien|bouton) * (ne (fonctionne|marche|charge|repond|s affiche|s ouvre) (pas|plus)|fonctionne pas|marche pas|bug|bugue|bugge|plante|erreur|bloque|en panne|inaccessible|lent|vide|probleme|hs|blanche)
      5 (probleme|erreur|bug|souci) * (sur|avec|de) (le|votre|la|l) (site|page|appli|application|panier)
      5 (panier|finaliser|valider|passer|passage) * (commande|panier|achat|commandes)
      4 (n arrive|arrive|impossible|peux|parviens|reussi|n arrive pas|ne peux pas|incapable) * (a |de |d )?(commander|passer|valider|finaliser|ajouter au panier|acheter|acceder au site)
      4 (comment|aide|souhaite|veux|voudrais|aimerais|puis je|possible de) * (commander|passer commande|passer une commande|acheter|faire une commande)
      3 (message d erreur|panier|commande en ligne)
      2 (commander|acheter)
      -3 (viens|venons|vient|avant|erreur) (de|d) (commander|acheter)
      -4 (annul*|retour*|rembours*|echang*|suivi|suivre|recu|modifier|livree)
      -4 (n ai|pas|jamais) (passe|effectue) * commande
      2 (site|page|bouton|clique|erreur|bug)
      5 (impossible|arrive pas|n arrive pas|peux pas|parviens pas|pas moyen|reussis pas) (de |d |a )? (finaliser|valider|payer|aller plus loin|passer|terminer|continuer|commander|depasser|avancer)
      5 (tourne|mouline|charge|rame) (dans le vide|en boucle|en rond|sans fin|sans arret|indefiniment|et rien|a l infini)
      4 (page|ecran|etape) (de |du )? (paiement|panier|livraison|blanche|commande) (tourne|plante|bug|bloque|mouline|charge|s affiche|reste|ne)
      5 (clique|cliquer|appuie|appuyer|tape) * (payer|valider|commander|confirmer|continuer|acheter) * (tourne|rien|erreur|remet|revient|bloque|plante|retour)
      5 (site|page|appli|panier) (me|m)? (met|affiche|donne|indique|mets|dit) (une|un)? (erreur|message d erreur|bug)
      5 (bouton|boutton) * (grise|gris|inactif|bloque|marche pas|fonctionne pas|ne repond)
      -4 tourne en rond * (robot|bot|chatbot|assistant)
      5 (site|page|appli|application|panier|bouton|menu|menu deroulant|photos|photo|images|image|paiement|formulaire|video|fenetre) * (affiche pas|affichent pas|s affiche plus|charge pas|chargent pas|ouvre pas|s ouvre plus|bug|bugue|bugs|beug|plante|plantent|grise|en panne|repond pas|repond plus|reste vide|reste blanche|blanche|mouline|rame|tourne|hs|down|deconne|foire)
      5 erreur (500|404|503|403|400|502|technique|inconnue|serveur|systeme|fatale|est survenue|s est produite|inattendue)
      5 (une erreur) (est survenue|s est produite)
      5 (aller plus loin|passer a l etape|etape suivante|bloque a l etape|reste bloque|reste coince|coince a|l etape (livraison|paiement|panier|adresse))
      5 (ca|site|il|page|appli) (me|se)? (bug|bugue|beug|mouline|rame|plante|tourne|freeze|ramer|lag|me remet|me renvoie) (a|en|dans|et|toujours|au|sur|la|sans|tout|quand|des)?
      5 (arrive|peux|parviens|peut|reussi|moyen|impossible) (toujours|meme|plus|jamais)? (pas|plus)? (a|de|d)? (commander|finaliser|valider|payer en ligne|ajouter|passer ma commande|passer commande|selectionner|choisir la taille|choisir ma taille|cliquer|confirmer)
      4 (vide le cache|vider le cache|autre navigateur|change de navigateur|changer d ordinateur|chrome|safari|firefox|edge|navigateur|rafraichir|actualiser la page|incognito)
      4 (prendre|passer|faire) (ma|une|la)?commande (par|au) telephone
      -3 (souris|clavier|casque|montre|enceinte|appareil|manette) * (clique|bug|marche|repond|plante)
    `,
    account_access: `
      5 (mot de passe|mdp|identifiant|identifiants|connexion|login|compte) (ne|n|est|me)? (fonctionne|fonctionnent|marche|marchent|passe|passent|reconnu|reconnus) (pas|plus)
      4 (mot de passe|mdp|identifiants|connexion|login) * (fonctionne|marche|refuse|reconnu*|accepte|bon)
      5 (mot de passe|mots de passe|mdp|identifiant|identifiants|me connecter|connecter|connexion|se connecter|reconnecter|authentification|code de verification|code de connexion|code de securite)
      5 (creer|creation|ouvrir|supprimer|suppression|fermer|cloturer|desactiver|activer|modifier|acceder|acces|accede|reactiver|debloquer|recuperer) (a |de |d )?(mon|un|le|au|a mon|mes|votre) (compte|espace client|profil|espace)
      4 (compte|espace client|profil) * (bloque|bloquee|desactive|supprime|inaccessible|pirate|probleme|erreur|acces|acceder|impossible|pas acces|suspendu|supprimer)
      4 (mon|un|votre) (compte client|espace client|profil client|espace personnel)
      4 (modifier|changer|mettre a jour|corriger) * (mon|mes|ma) (nom|email|mail|e mail|adresse mail|adresse email|telephone|numero de telephone|donnees|informations personnelles|profil)
      4 (inscription|inscrire|m inscrire|enregistrer|rgpd|donnees personnelles)
      3 (mon compte|compte)
      -5 (compte) (bancaire|en banque|courant|a ete debite|debite|paypal)
      -5 (debite|debitee|credite|preleve|prelevee|sur) (sur )?(mon|notre) compte
      -4 (newsletter|abonnement)
      2 (compte|connecter|inscription)
      5 (recois|recu|reçois|arrive|ai|eu) (pas|jamais|aucun|rien|toujours pas) * (mail|email|e mail|lien|code|sms|message) * (mot de passe|mdp|reinitialis*|connexion|activation|verification|confirmer|compte|changer)
      4 (mail|lien|code|email) * (reinitialis*|mot de passe|activation|verification) * (pas|jamais|expire|rien|spam|spams)
      -5 (partis|parti|sorti|rien|euros|argent|virement|rembours*|debites|preleves) * (de|sur) (mon|notre) compte
      4 (nouvelle|nouveau|autre|change d|changer d) (adresse mail|mail|email|adresse email|e mail) * (profil|compte|mettre|identifiant)
      5 (impossible|peux pas|peux plus|arrive pas|arrive plus|parviens pas) (de|d|a)? (rentrer|entrer|acceder|aller) (sur|dans|a) (mon|le) (compte|espace|profil)
      4 (supprimer|effacer|fermer|cloturer) * (profil|compte|donnees|infos personnelles)
      4 (deux|2|plusieurs) comptes
      5 (donnees|informations|infos) (personnelles|sur moi|me concernant|que vous|detenez|vous detenez|avez vous|que vous avez)
      5 (copie|acces|supprimer|effacer|suppression|consulter|effacement|portabilite|supprimez|effacez) * (mes|ses|nos|leurs|ma) (donnees|informations|infos)
      5 (detenez|conservez|gardez|collectez|possedez) (vous)? (sur|a mon|me)
      5 (identifiants|mdp|login|mot de passe|code) * (incorrect|incorrects|incorrecte|invalide|invalides|errone|oublie|perdu|refuse|faux)
      5 (supprimez|supprimer|cloturer|cloturez|fermer|fermez|desactiver|effacer|clore) (mon|son|le|notre|ce|l) (compte|profil|espace|inscription)
      5 (lien|mail|email|code|sms) (d|de)? (activation|confirmation d inscription|validation de compte|reinitialisation|verification)
      4 (rgpd|dpo|cnil|droit a l oubli|donnees personnelles)
      -4 (inscrit|inscrite|inscription) (a|sur)? (la|votre) newsletter
    `,
    complaint_feedback: `
      5 (reclamation|reclamations|plainte|porter plainte|porter reclamation|me plaindre|se plaindre|mecontent|mecontente|mecontentement)
      4 (honteux|honteuse|honte|scandaleux|scandaleuse|inadmissible|inacceptable|lamentable|deplorable|catastrophique|nul|nulle|nullissime|minable|incompetent|incompetents|escrocs|voleurs|se moque|moquez|foutage|pitoyable|ridicule) * (service|client|clients|site|entreprise|marque|experience|livraison|vous|de|du|livreur)?
      4 (service client|service|sav|experience|accueil|livreur|vendeuse|vendeur) * (nul|nulle|mauvais|mauvaise|horrible|deplorable|catastrophique|inexistant|lamentable|desagreable|impoli|decevant|decu|pitoyable|excellent|parfait|genial|au top|super|tres bien|irreprochable)
      4 (avis|commentaire|temoignage|retour d experience|suggestion|remarque) * (laisser|donner|publier|deposer|negatif|positif|client|clients|sur)?
      4 (laisser|donner|publier|deposer|faire) (un|mon|une) (avis|commentaire|temoignage|suggestion|remarque)
      4 (adore|tres contente|tres content|ravi|ravie|enchante|enchantee|tres satisfait|tres satisfaite|felicitations|bravo|j aime beaucoup)
      4 (plus jamais|derniere fois|ne commanderai plus|association de consommateurs|ufc que choisir|60 millions|signal conso|signalconso|avis negatif|dgccrf)
      3 (decu|decue|decus|deception|decevant|furieux|furieuse|en colere|agace|agacee|scandale|marre|exaspere*)
      4 experience (catastrophique|horrible|deplorable|lamentable|desastreuse|decevante)
      3 (merci beaucoup pour|merci pour)
      2 (service|experience)
      5 (jamais|pas) (ete |on )? (parle|traite|traitee|recu|accueilli|vu|recue|(m a|ma) parle) (aussi|de la sorte|comme ca|ainsi|si) (mal|mauvais)?
      5 (mal parle|mal recu|mal recue|raccroche au nez|insulte|insultee|agressif|agressive|malpoli|malpolie|irrespectueux|irrespectueuse|grossier|grossiere|hautain|desagreable|impolie|impoli|moque de moi)
      4 (transmettre|transmettez|remonter|remontez|faire suivre|signaler|informer) * (direction|responsable|hierarchie|manager|superieur|chef)
      4 (grossier|grossiere|impoli|impolie|malpoli|odieux|odieuse|agressif|agressive|desagreable) (avec|envers)
      4 (petit mot|voulais juste|juste pour|simplement|message) * (dire|remercier|feliciter) * (magnifique|formidable|super|genial|parfait|top|ravi*|impeccable|bravo)
      4 (bravo|felicitations|chapeau|continuez comme ca|equipe formidable|merci a toute|super equipe|au top)
      -4 (merci pour|merci beaucoup pour) * (mais|par contre|cependant|toutefois|sauf|seulement|malheureusement|seul)
      -3 nulle part
      4 (5|cinq|4|quatre|1|une|zero|0|mille) (etoiles|etoile)
      5 (livreur|chauffeur|facteur|camion|coursier|transporteur) * (insulte|agressif|odieux|malpoli|jete|lance|roule|conduit|gare|bloque ma|ecrase|casse mon|desagreable|impoli|raccroche|crie|hurle|menace)
      5 trop (d|de)(emballage|emballages|plastique|carton|suremballage)
      4 (chapeau bas|chapeau|bravo|continuez|longue vie)
      4 (je tiens|tenais|tiens|souhaite|voulais|voudrais) (a|juste)? (vous)? (dire|faire part|exprimer|remercier|partager|feliciter|vous faire savoir)
      4 (plus jamais|jamais plus|derniere fois) (chez|que|je|ca|vous)?
      4 (retour|petit retour|partage) d experience
    `,
    contact_human: `
      4 numero * (joindre|appeler|contacter|telephoner)
      4 vous (joindre|contacter|appeler|telephoner)
      5 (parler|discuter|joindre|contacter|echanger|appeler|mettre en relation|avoir|etre mis en relation) (a|avec|au|d|un|une|quelqu)? * (conseiller|conseillere|quelqu un|humain|agent|service client|personne|operateur|responsable|interlocuteur|vendeur|vendeuse|vraie personne|manager|superieur|telephone)
      5 (numero|no) (de|du|d) (telephone|tel|service client|contact|sav|hotline|service clients)
      4 (rappeler|rappelez|rappel|appelez|appeler) (moi|moi svp|me|telephonique|au)?
      4 (comment|peux|puis|possible) * (vous joindre|vous contacter|vous appeler|vous ecrire|joindre|contacter)
      4 (horaires|heures) (d|de|du) (ouverture|ouvertures|contact|service|magasin)?
      3 (service client|service clients|service clientele|conseiller|conseillere)
      4 (un humain|une vraie personne|par telephone|hotline)
      3 (personne|jamais|aucune|sans|pas de|toujours pas de|pas eu de|n ai pas eu de) (ne )?(reponse|repond|decroche|me repond|retour de votre part)
      3 (aide|aidez|aider|besoin d aide|assistance|y a t il quelqu un|quelqu un)
      -3 (appeler|s appelle|comment s appelle)
      2 (telephone|appeler|numero|joindre|contact)
      -4 (conseiller|conseillere|agent|interlocuteur|personne) * (au telephone|en ligne) * ((aujourd hui|aujourdhui)|mal|hier|desagreable|impoli|raccroche|parle)
      -4 (jamais|mal) parle
      4 (pas (un|de|d un) robot|vrai humain|vraie personne|quelqu un de reel)
      5 (vraie personne|vrai humain|une personne|un humain|quelqu un) (que|a qui|qui|a)
      5 (rappeler|rappelez|rappelle|appeler|appelez) (moi|nous)? (au|sur|svp|s il|demain|ce|des)
      5 numero (ou|pour|que|a) (vous|on|je|t)? (peux|peut)? (appeler|joindre|contacter|telephoner|appelle)
      4 (tourne en rond|robot|chatbot|bot) * (robot|personne|humain|humaine|chatbot|repond)
      5 (ouvert|ouverts|ouverte|ouverture|ferme|fermez|ouvrez|fermes|ouvre) * ({date}|midi|feries|ferie|jours|quelle heure|quand|aussi le|quels jours)
      5 (passez|passe|passer) (moi|nous) (votre|un|le|la|quelqu|une|directement)
      5 (de vive voix|voix au bout du fil|par tel|au tel|par telephone|au telephone avec)
      5 (il y a|y a t il|ya|y a|allo|est ce qu il y a) (encore)?quelqu un
      5 (rappelez|rappeler|rappelle|appelez|appeler|telephoner|telephonez|rappeliez) (moi|nous|me|m)? (svp|s il vous plait|urgemment|vite|rapidement)? (au|sur|demain|des|ce|entre|quand|avant|apres|a|#number)
      4 (vrai|vraie|veritable) (personne|humain|conseiller|etre humain|interlocuteur|voix)
      4 (pas|marre|assez) * (robot|robots|bot|chatbot|machine|ia|repondeur|reponse automatique)
      -4 (dernier|second|premier|deuxieme|simple|petit|pour) rappel
      -4 (que|qu|pour|a) quelqu un d autre
      -3 quelqu un (a|utilise|s est|se|d autre|l a|la)
    `,
    other: `
      4 (tarif|tarifs|compte|client|prix|conditions) (professionnel|professionnels|professionnelles|pro|pros|revendeur|revendeurs)
      4 (proposer|vendre|distribuer|revendre|commercialiser) vos (produits|articles|creations|bijoux)
      5 (partenariat|partenariats|partenaire|collaboration|collaborer|influenceur|influenceuse|ambassadrice|ambassadeur|sponsor|sponsoring|affiliation|revendeur|revendeurs|franchise|grossiste|distributeur|distributeurs|devenir revendeur)
      5 (stage|emploi|candidature|candidater|recrutement|recrutez|postuler|cv|offre d emploi|lettre de motivation|alternance)
      5 (reponse automatique|absence du bureau|absent du bureau|actuellement absent|actuellement en conges|message automatique)
      4 (ou|avez|trouver|adresse|liste|proche|pres|plus proche) * (magasin|magasins|boutique|boutiques|point de vente|points de vente|showroom|institut)
      4 (magasin|magasins|boutique|boutiques) (a|en|sur|pres|proche|physique|physiques|la plus proche|ouvert*)
      4 (notre|nos) (entreprise|societe|agence|solution|services) (propose|proposons|vous)
      4 (referencement|seo|backlink|article sponsorise)
      3 (echantillon|echantillons|don|association|presse|journaliste|comite d entreprise)
      5 (vendre|proposer|revendre|distribuer|commercialiser|referencer|diffuser) (vos|votre|certains de vos) (produits|articles|creations|gamme|marque|bijoux|bougies|objets)
      4 (petite|notre|une|ma) (boutique|epicerie|concept store|librairie|magasin) (de|a|en|independante|cadeaux)? * (revendre|vendre|proposer|produits|revendeur|partenariat|conditions)
      5 (embauchez|embauche|recrutez|recrute|postes|saisonnier|saisonniers|job)
      5 (proposer|vendre|referencer|distribuer|revendre|commercialiser) (vos|votre)
      4 (tiens|tenons|gere|gerons|ai|avons) (une|un) (petite|petit)? (boutique|magasin|concept store|epicerie|librairie|salon)
      4 (c est|cest|c) (bien)?note
      5 (mauvaise|mauvais|pas la bonne|pas le bon) (conversation|personne|destinataire|interlocuteur|groupe)
      5 (du gros|en gros|de gros|prix de gros|conditions revendeurs|conditions revendeur|distribuer|revendre|point de vente|devenir point|depot vente|marque blanche|b2b)
      5 cliquez (ici|sur ce lien|sur le lien)
      4 (expose|memoire|these|etude|sondage|questionnaire|projet scolaire|devoir) (sur|de|scolaire|pour|universitaire|de fin)
      4 (bail|locataire|loyer|local commercial|proprietaire du local|syndic)
      5 test test
      4 (combien) (d|de)? (employes|salaries|personnes travaillent)
      4 (stage|emploi|job|alternance|apprentissage|poste|candidature) (de|d|en|a|pour|dans|ete|etudiant|saisonnier)
      4 (tu fais quoi|ca va toi|quoi de neuf toi|coucou toi|tu es la ce soir)
    `,
  },
};
