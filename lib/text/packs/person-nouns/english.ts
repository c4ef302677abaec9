/** English nouns for people: offices, trades, kin. */
import { forms, phrases, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

/** Stems of trades that end in -man or -woman. Not by their ending alone: Norman and Herman are first names. */
const TRADES = `
    spokes chair business congress council police fire camera sports sales crafts front fisher gun clergy post door fore air
    sea service tribes assembly states news lay marks lines bats stunt handy horse patrol yachts anchor ombuds work trades signal
    oars helms dust barge boats cab guards herds milk oil repair show swords watch weather woods noble hang`;

/** Offices and trades whose plural is oftener a verb: "leads", "heads". */
const OF_ONE = 'chair judge host anchor lead head model forward star master co-host';

/** Offices and trades. */
const OFFICES = words(`
    president vice-president minister secretary chancellor premier senator congressman congresswoman representative
    governor mayor deputy ambassador envoy attorney prosecutor justice sheriff chief commissioner director
    manager chairman chairwoman chairperson ceo cfo coo cto founder co-founder cofounder owner editor
    editor-in-chief reporter journalist correspondent counsel biologist geologist zoologist author youtuber tiktoker writer novelist poet actor actress singer rapper musician
    guitarist drummer comedian presenter broadcaster professor doctor nurse surgeon physician scientist
    researcher economist analyst strategist adviser advisor consultant expert historian sociologist psychologist
    spokesman spokeswoman spokesperson lawyer solicitor barrister coach captain striker midfielder defender goalkeeper
    player boss general colonel major lieutenant sergeant officer inspector superintendent detective constable admiral
    commander king queen prince princess pope cardinal bishop archbishop pastor reverend rabbi imam sheikh sultan
    emperor leader member mp mep msp mla councillor councilman councilwoman lawmaker legislator politician candidate
    nominee activist campaigner organiser organizer volunteer teacher principal headteacher student farmer engineer
    developer designer artist painter photographer filmmaker producer executive entrepreneur businessman businesswoman
    billionaire investor trader lecturer dean chaplain whistleblower pilot astronaut cosmonaut driver chef veteran
    speaker frontman skipper trainer ranger paramedic firefighter lifeguard chemist physicist
    architect builder plumber electrician carpenter sculptor curator librarian archivist publisher broker banker
    accountant auditor programmer hacker blogger influencer podcaster columnist critic reviewer playwright
    screenwriter choreographer dancer conductor composer pianist violinist songwriter footballer cricketer golfer
    boxer wrestler swimmer sprinter cyclist jockey referee umpire winger quarterback pitcher batsman bowler
    provost rector warden consul negotiator mediator ombudsman magistrate coroner pathologist philosopher ethicist
    forecaster conservationist environmentalist naturalist gardener fisherman rancher shepherd butcher baker bartender
    shopkeeper landlord landlady pharmacist midwife vet veterinarian therapist undersecretary lieutenant-governor
    marshal brigadier commandant trustee scholar academic theologian missionary nun monk priest deacon curate surveyor
    commentator pundit newsreader narrator translator interpreter cameraman videographer stylist sommelier
    restaurateur hotelier retailer wholesaler contractor treasurer registrar coordinator aide staffer operative
    pollster philanthropist lobbyist fellow vicar co-author coauthor creator playmaker centre-back left-back
    right-back full-back fly-half scrum-half all-rounder debutant kicker punter linebacker cornerback fullback halfback
    goaltender catcher shortstop outfielder infielder batter flanker gymnast rower skier skater bassist cellist astronomer
    trooper dentist headmaster mechanic sailor soldier brewer winemaker waiter waitress barber hairdresser vlogger gamer
    streamer alderman selectman delegate diplomat grandmaster`);

/** By its final letters: "coaches", "deputies", "chairmen", "midwives", "editors-in-chief". */
function pluralOf(noun: string): string {
  const [head = '', ...tail] = noun.split(/(?=-in-)/);
  const [ending, plural] = PLURALS.find(([ending]) => ending.test(head)) ?? [/$/, 's'];
  return [head.replace(ending, plural), ...tail].join('');
}
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/man$/, 'men'],
  [/fe$/, 'ves'],
  [/(?<=[^aeiou])y$/, 'ies'],
  [/(?<=[sxz]|[cs]h)$/, 'es'],
];

export const englishPersonNouns: PersonNouns = {
  roleNouns: words(OF_ONE, OFFICES, forms(TRADES, 'man woman person')),
  maleRoleNouns: words(
    `
    spokesman chairman businessman congressman councilman actor king prince pope archbishop bishop emperor father
    brother son husband boyfriend grandfather uncle nephew man boy gentleman dad stepfather widower`,
    forms(TRADES, 'man'),
  ),
  femaleRoleNouns: words(
    `
    spokeswoman chairwoman businesswoman congresswoman councilwoman actress queen princess mother sister daughter wife
    girlfriend grandmother aunt niece woman girl lady mum mom stepmother widow`,
    forms(TRADES, 'woman'),
  ),
  roleSynonyms: phrases(`
    judge justice magistrate, lawyer attorney solicitor barrister counsel, prosecutor attorney, policeman policewoman constable sergeant inspector detective superintendent,
    coach manager, doctor physician surgeon, president chairman chairwoman chairperson chair, director boss, ceo chief executive boss,
    lawmaker legislator senator congressman congresswoman assemblyman assemblywoman representative, mp member politician,
    councillor councilman councilwoman councilmember alderman, pope pontiff, bishop archbishop cardinal, priest vicar rector reverend pastor,
    king monarch, queen monarch, writer author novelist, filmmaker director, singer musician rapper songwriter, actor star, actress star,
    professor academic scholar, scientist researcher, adviser advisor, businessman entrepreneur, businesswoman entrepreneur, democrat democratic`),
  roleModifiers: words('former ex current acting retired fellow lead senior junior assistant'),
  personNouns: words(
    `
    those
    source sources official officials officer officers aide aides witness witnesses neighbour neighbor
    neighbours neighbors friend friends relative relatives mother father parents parent brother sister son
    daughter wife husband man woman boy girl men women victim victims patient patients doctor doctors physicians
    physician experts expert analysts critics critic supporters residents resident locals protesters protester
    activists lawyers lawyer prosecutors prosecutor investigators detectives scientists researchers researcher
    authors author economists journalists reporters reporter spokespeople teachers students workers worker
    employees employee lawmakers senators republican republicans democrat democrats conservatives leaders leader members member
    ministers minister users user fans fan commentators insiders insider person caller passenger driver teenager
    pensioner customer customers player players star stars judge judges jurors politician politicians veteran
    diplomat diplomats passerby passer-by bystander eyewitness partner girlfriend boyfriend uncle aunt cousin grandmother
    grandfather mum dad mom supervisor colleague colleagues classmate classmates teammate teammates roommate
    coworker coworkers co-worker co-workers counterpart predecessor successor opponent opponents rival rivals
    ally allies backer backers donor donors voter voters shopper shoppers tourist tourists refugee refugees
    migrant migrants immigrant immigrants survivor survivors hostage hostages detainee detainees inmate inmates
    prisoner prisoners thief robber burglar murderer killer complainant applicant homeowner homeowners
    shareholder shareholders vendor vendors sailor sailors firefighters paramedics medic medics clinician
    clinicians academics scholar scholars cleric clerics preacher toddler teen teens youngster youngsters
    schoolboy schoolgirl fiance fiancee bride groom widow widower ex-wife ex-husband guardian carer carers
    caregiver nanny babysitter follower followers blogger bloggers viewer viewers reader readers listener
    listeners moderator contestant contestants finalist winner laureate passengers drivers rep reps publicist
    publicists agent agents representative representatives spokesperson respondent respondents poster posters
    commenter commenters host hosts graduate graduates attorney attorneys counsel manager managers motorist
    landlord tenant pupil pupils campaigners organisers organizers soldiers soldier gunman suspect attacker
    defendant plaintiff client clients handler handlers trucker truckers surfer surfers jogger joggers hiker
    hikers climber climbers skier skiers camper campers rider riders walker walkers runner runners cleaner
    cleaners cook cooks waiter waiters waitress waitresses cashier cashiers clerk clerks barber barbers
    hairdresser hairdressers tailor janitor caretaker courier couriers biker bikers motorcyclist motorcyclists
    commuter commuters pedestrian pedestrians onlooker onlookers mourner mourners worshipper worshippers
    parishioner parishioners churchgoer churchgoers pilgrim pilgrims villager villagers islander islanders
    farmers farmhand labourer labourers laborer laborers miner miners welder roofer decorator mechanic mechanics
    machinist technician technicians dispatcher dispatchers responder responders rescuer rescuers diver divers
    crewman crewmen deckhand steward stewards stewardess attendant attendants porter porters guard guards
    bouncer bouncers doorman bodyguard bodyguards cadet cadets trooper troopers recruit recruits deputies
    convict convicts fugitive dealer dealers smuggler smugglers trafficker scammer informant gambler punter
    punters spectator spectators usher ballerina vlogger gamer gamers streamer coder tester subscriber
    subscribers lodger renter renters tenants squatter squatters householder housekeeper housewife homemaker
    retiree retirees pensioners grandparent grandparents grandchild grandchildren granddaughter grandson twin
    twins sibling siblings stepson stepdaughter godfather godmother orphan orphans newborn infant schoolchild
    schoolchildren kid kids child children freshman sophomore undergraduate undergraduates alumnus alumna alumni
    tutor tutors headmaster headmistress dentist counsellor counselor counselors carpenters nurses surgeons
    sufferer sufferers amputee recipient recipients claimant claimants petitioner petitioners litigant juror
    foreman bailiff paralegal asylum-seeker asylum-seekers newcomer newcomers challenger challengers contender contenders incumbent settler settlers elders chieftain
    healer believer believers rebel rebels fighter fighters militant militants insurgent insurgents loyalist
    separatist nationalist nationalists socialist socialists feminist feminists hardliner backbencher
    backbenchers heiress tycoon magnate mogul financier fundraiser fundraisers benefactor sponsor collector
    collectors auctioneer beekeeper brewer brewers winemaker winemakers cheesemaker grower growers buyer buyers
    seller sellers bidder bidders renovator tradesman tradesmen repairman newsagent grocer florist jeweller
    jeweler locksmith blacksmith weaver potter knitter seamstress newlywed newlyweds bridesmaid groomsman
    hostess diner diners drinker drinkers smoker smokers guest guests visitor visitors holidaymaker
    holidaymakers traveller travellers traveler travelers backpacker backpackers expat expats exile exiles
    dissident dissidents defector defectors captive captives kidnapper intruder intruders assailant assailants
    vandal vandals looter looters rioter rioters demonstrator demonstrators marcher marchers heckler hecklers
    picketer picketers unionist unionists organist cellist soprano tenor baritone trumpeter saxophonist bassist
    bandmate bandmates castmate castmates stuntman understudy groundskeeper zookeeper gamekeeper lumberjack
    logger loggers trapper hunter hunters angler anglers birdwatcher birdwatchers stargazer gentleman gentlemen
    lady ladies fella bloke guy guys lad lads stranger strangers well-wisher well-wishers namesake admirer
    admirers detractor detractors skeptic skeptics sceptic sceptics proponent proponents naysayer naysayers
    acquaintance acquaintances confidant confidante mentor mentors protege apprentice apprentices trainee
    trainees intern interns probationer assistants helper helpers volunteers patrons`,
    [...OFFICES].map(pluralOf),
    forms(TRADES, 'men women'),
  ),
  anaphoricPersonNouns: words(
    'man woman year-old teenager youngster pensioner great-grandmother great-grandfather',
  ),
};
