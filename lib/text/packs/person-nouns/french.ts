/** French nouns for people: offices, trades, kin. */
import { phrases, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const frenchPersonNouns: PersonNouns = {
  roleNouns: words(`
    président présidente vice-président vice-présidente premier-ministre ministre secrétaire chancelier chancelière
    sénateur sénatrice député députée eurodéputé eurodéputée maire maires adjoint adjointe préfet préfète gouverneur
    gouverneure ambassadeur ambassadrice procureur procureure avocat avocate juge magistrat magistrate commissaire
    directeur directrice directeur-général directrice-générale gérant gérante patron patronne pdg dg chef cheffe
    responsable dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice propriétaire rédacteur rédactrice
    journaliste reporter correspondant correspondante auteur auteure autrice écrivain écrivaine romancier romancière
    poète acteur actrice comédien comédienne chanteur chanteuse rappeur rappeuse musicien musicienne humoriste
    animateur animatrice présentateur présentatrice réalisateur réalisatrice cinéaste producteur productrice
    professeur professeure enseignant enseignante chercheur chercheuse médecin docteure infirmier infirmière
    chirurgien chirurgienne biologiste épidémiologiste virologue physicien physicienne scientifique économiste
    analyste stratège conseiller conseillère consultant consultante expert experte spécialiste historien historienne
    sociologue politologue philosophe psychologue psychiatre anthropologue climatologue géographe géologue
    porte-parole entraîneur entraîneuse sélectionneur sélectionneuse capitaine attaquant attaquante milieu défenseur
    défenseure gardien gardienne joueur joueuse champion championne coureur coureuse nageur nageuse pilote général
    colonel commandant lieutenant sergent officier inspecteur inspectrice policier policière gendarme pompier amiral
    roi reine prince princesse pape cardinal évêque archevêque prêtre pasteur rabbin imam cheikh empereur leader
    membre élu élue candidat candidate militant militante activiste bénévole agriculteur agricultrice éleveur éleveuse
    viticulteur ingénieur ingénieure développeur artiste peintre photographe dessinateur créateur créatrice styliste
    designer cuisinier chef-cuisinier restaurateur entrepreneur entrepreneuse investisseur investisseuse milliardaire
    homme-d'affaires coordinateur coordinatrice coordonnateur délégué déléguée représentant représentante syndicaliste
    étudiant étudiante élève lycéen lycéenne éditeur éditrice pharmacien vétérinaire notaire greffier astronaute
    navigateur skipper interprète praticien praticienne technicien technicienne numéro doyen doyenne recteur rectrice
    proviseur`),
  roleSynonyms: phrases(`
    maire édile magistrat magistrate bourgmestre mayeur, ministre titulaire locataire, avocat avocate conseil pénaliste,
    entraîneur entraîneuse technicien technicienne coach sélectionneur manager, médecin docteur docteure praticien praticienne généraliste,
    député députée sénateur sénatrice parlementaire élu élue, procureur procureure magistrat magistrate, juge présidente magistrat magistrate,
    président présidente pdg patron patronne directeur directrice dirigeant dirigeante, évêque prélat, écrivain écrivaine romancier romancière auteur autrice,
    réalisateur réalisatrice cinéaste metteur, acteur comédien, actrice comédienne, chanteur chanteuse musicien musicienne interprète artiste`),
  maleRoleNouns: words(`
    président vice-président sénateur député eurodéputé adjoint préfet procureur avocat directeur patron fondateur
    cofondateur rédacteur acteur comédien chanteur rappeur musicien animateur présentateur réalisateur producteur
    enseignant chercheur infirmier chirurgien conseiller consultant historien entraîneur sélectionneur attaquant
    gardien joueur champion policier roi prince pape évêque prêtre élu candidat militant agriculteur éleveur délégué
    représentant étudiant père frère fils mari époux homme oncle neveu garçon ami dirigeant chancelier ambassadeur
    coordinateur créateur grand-père compagnon`),
  femaleRoleNouns: words(`
    présidente vice-présidente sénatrice députée eurodéputée adjointe préfète procureure avocate directrice patronne
    fondatrice cofondatrice rédactrice autrice auteure écrivaine actrice comédienne chanteuse rappeuse musicienne
    animatrice présentatrice réalisatrice productrice enseignante chercheuse infirmière chirurgienne conseillère
    consultante historienne entraîneuse sélectionneuse attaquante gardienne joueuse championne policière reine
    princesse élue candidate militante agricultrice éleveuse déléguée représentante étudiante mère sœur fille épouse
    femme tante nièce amie dirigeante chancelière ambassadrice coordinatrice créatrice cheffe gouverneure
    ministre-déléguée grand-mère compagne veuve`),
  personNouns: words(`
    source sources responsable responsables témoin témoins voisin voisine voisins ami amie amis proche proches parent
    parents père mère frère sœur fils fille mari épouse époux homme femme hommes femmes garçon enfant enfants
    adolescent adolescente jeune jeunes couple victime victimes patient patiente patients médecins experts chercheurs
    chercheuses scientifiques auteurs spécialistes analystes observateurs avocats enquêteurs enquêteur enquêtrice
    magistrats juges policiers gendarmes pompiers élus députés sénateurs ministres dirigeants militants manifestants
    manifestant opposants adversaire adversaires partisans syndicats habitants habitant habitante riverains riverain riveraine salariés
    salarié salariée employés employé employée ouvriers usagers clients client cliente lecteurs internautes internaute
    utilisateurs élèves étudiants enseignants professeurs agriculteurs pêcheurs pêcheur commerçants commerçant
    supporters joueurs famille familles personne personnes passant passants interlocuteur interlocuteurs diplomate
    diplomates conseillers collaborateur collaborateurs entourage cadre cadres agent agents soldats soldat militaire
    militaires suspect accusé accusée prévenu prévenue plaignante plaignant locataire retraité retraitée trentenaire
    quadragénaire quinquagénaire sexagénaire plongeur skieur conducteur conductrice automobiliste chauffeur passager
    passagère intéressé intéressée élu élue conjoint conjointe compagnon compagne grand-mère grand-père tante oncle
    cousin cousine survivant survivante rescapé rescapée migrants réfugiés réfugié bénévoles organisateurs`),
  anaphoricPersonNouns: words(
    'homme femme trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire intéressé intéressée',
  ),
};
