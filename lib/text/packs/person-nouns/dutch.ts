/** Dutch nouns for people: offices, trades, kin. */
import { words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const dutchPersonNouns: PersonNouns = {
  roleNouns: words(
    `
    president presidente vicepresident premier minister-president staatssecretaris kanselier koning koningin prins
    prinses paus burgemeester wethouder schepen gouverneur commissaris senator kamerlid statenlid raadslid
    europarlementariër parlementslid ambassadeur officier aanklager advocaat advocate rechter directeur directrice
    voorzitter voorzitster manager baas eigenaar eigenaresse oprichter oprichtster medeoprichter topman topvrouw
    bestuurder hoofdredacteur redacteur journalist verslaggever correspondent auteur schrijver schrijfster dichter
    acteur actrice zanger zangeres rapper muzikant dirigent componist cabaretier komiek presentator presentatrice
    regisseur producent hoogleraar professor docent arts huisarts viroloog verpleegkundige chirurg epidemioloog
    bioloog natuurkundige wetenschapper onderzoeker onderzoekster econoom analist strateeg adviseur expert deskundige
    historicus socioloog politicoloog psycholoog filosoof meteoroloog weerman woordvoerder woordvoerster trainer coach
    bondscoach aanvoerder spits verdediger keeper doelman speler speelster middenvelder kampioen kampioene schaatser
    schaatsster wielrenner renner piloot generaal kolonel commandant inspecteur agent politieagent rechercheur
    brandweerman soldaat keizer kardinaal bisschop aartsbisschop priester dominee pastoor rabbijn imam leider
    partijleider fractievoorzitter lijsttrekker politicus politica kandidaat activist activiste vrijwilliger boer
    boerin ingenieur ontwikkelaar kunstenaar kunstenares schilder fotograaf fotografe ontwerper architect kok chef
    ondernemer onderneemster investeerder miljardair handelaar winkelier leraar lerares juf meester rector decaan
    student studente leerling coördinator vertegenwoordiger lid medewerker medewerkster bewoner conservator curator
    burgervader minister hoofd astronaut ecoloog vakbondsbestuurder
    ceo cfo voorman voorvrouw directielid bestuursvoorzitter bestuurslid penningmeester secretaris secretaresse
    secretaris-generaal vicevoorzitter ondervoorzitter oud-premier oud-minister oud-burgemeester ex-premier ex-minister
    vicepremier viceminister-president eurocommissaris korpschef hoofdcommissaris wijkagent hoofdofficier procureur
    procureur-generaal substituut onderzoeksrechter raadsman raadsvrouw strafpleiter jurist juriste notaris deurwaarder
    gerechtsdeurwaarder ombudsman inspecteur-generaal opzichter boswachter jager visser veehouder tuinder teler fokker imker
    bakker slager kapper kapster timmerman loodgieter monteur chauffeur trucker buschauffeur machinist conducteur stewardess
    kapitein stuurman schipper havenmeester brandweercommandant ambulancebroeder psychiater kinderarts tandarts apotheker
    dierenarts verloskundige fysiotherapeut therapeut cardioloog oncoloog neuroloog internist intensivist infectioloog
    microbioloog scheikundige wiskundige sterrenkundige klimaatwetenschapper taalkundige antropoloog criminoloog pedagoog
    orthopedagoog filmmaker scenarist regisseuse producente toneelschrijver romanschrijver columnist columniste recensent
    blogger vlogger youtuber influencer dj gitarist drummer bassist songwriter danser danseres choreograaf beeldhouwer
    illustrator stylist model hovenier tuinman uitbater uitbaatster kastelein hotelier restauranthouder kroegbaas
    marktkoopman exploitant initiatiefnemer initiatiefneemster organisator organisatrice projectleider teamleider
    afdelingshoofd campagneleider vakbondsleider vakbondsvoorzitter pleitbezorger belangenbehartiger lobbyist gezant gezante
    afgezant consul attaché oppositieleider partijvoorzitter fractieleider formateur informateur gedeputeerde dijkgraaf
    schout bondsvoorzitter clubvoorzitter assistent-trainer hulptrainer hoofdtrainer ploegleider teammanager oefenmeester
    doelvrouw aanvalster verdedigster middenveldster linksback rechtsback vleugelspeler tennisser tennisster zwemmer zwemster
    atleet atlete sprinter sprintster roeier roeister turner turnster bokser judoka coureur scheidsrechter arbiter
    sportdirecteur bondsarts kapelaan predikant aalmoezenier rabbi ayatollah opperrabbijn wetenschapster onderwijzer
    onderwijzeres schoolhoofd docente mentor begeleider begeleidster statisticus demograaf planoloog stedenbouwkundige
    archeologe archeoloog museumdirecteur kunsthistoricus`,
  ),
  maleRoleNouns: words(`
    koning prins paus man vader zoon broer oom echtgenoot vriend acteur zanger schrijver woordvoerder boer leraar topman
    weerman brandweerman politicus historicus meester jongen opa bisschop priester pastoor`),
  femaleRoleNouns: words(`
    koningin prinses vrouw moeder dochter zus tante echtgenote vriendin actrice zangeres schrijfster woordvoerster boerin
    lerares topvrouw politica directrice advocate presentatrice onderzoekster speelster voorzitster eigenaresse oprichtster
    activiste kunstenares fotografe studente meisje juf oma weduwe medewerkster kampioene onderneemster presidente`),
  personNouns: words(`
    jarige jarigen bron bronnen getuige getuigen ooggetuige ooggetuigen buurman buurvrouw buren vriend vriendin vrienden familieleden
    familie nabestaanden ouders vader moeder broer zus zoon dochter echtgenoot echtgenote man mannen vrouw vrouwen jongen
    meisje kind kinderen jongere jongeren stel slachtoffer slachtoffers patiënt patiënten artsen experts deskundigen
    onderzoekers wetenschappers critici tegenstander tegenstanders voorstander voorstanders aanhangers waarnemers analisten advocaten rechercheurs agenten brandweerlieden
    kamerleden politici ministers insiders diplomaat diplomaten demonstranten demonstrant activisten bewoner bewoners
    bewoonster omwonenden omwonende burgers inwoners mensen medewerkers werknemer werknemers klant klanten gebruiker
    gebruikers lezer lezers kijkers fans fan leerlingen studenten leraren boeren winkeliers spelers soldaten soldaat
    voorbijganger voorbijgangers bestuurder passagier passagiers verdachte verdachten collega collega's oma opa tante oom
    vluchtelingen hulpverleners deelnemers bezoekers bezoeker bezoekster gepensioneerde huurder huurders auteurs
    woordvoerders vrijwilligers ambtenaren ambtenaar persoon winnaar verliezer deelnemer deelneemster gast schutter matchwinnaar veteraan heer dame fransman française belg duitser spanjaard italiaan italiaanse brit amerikaan amerikaanse deen noor zweed limburger brabander groninger fries`),
  anaphoricPersonNouns: words(
    'man vrouw jarige fransman française belg duitser spanjaard italiaan italiaanse brit amerikaan amerikaanse deen noor zweed limburger brabander groninger fries',
  ),
  partyNouns: words(`
    verdachte hoofdverdachte medeverdachte beklaagde beschuldigde dader schutter aanvaller inbreker overvaller oplichter moordenaar slachtoffer
    gewonde getuige ooggetuige eiser eiseres gedaagde veroordeelde gedetineerde gevangene weduwe weduwnaar overlevende nabestaande gijzelnemer`),
};
