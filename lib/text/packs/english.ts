/** What the algorithms need to know of English. */

import { englishBodies } from './bodies/english.ts';
import { namesInEnglish } from './given-names-in-english.ts';
import { SUBJECT_FIRST } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { englishPersonNouns } from './person-nouns/english.ts';
import { englishPlaces } from './places/english.ts';
import { englishProse } from './prose/english.ts';
import { endings, pairs, phrases, words } from './words.ts';

export const english = makePack({
  languages: ['en'],
  proven: true,
  grammar: {
    ...SUBJECT_FIRST,
  },
  lexicon: {
    reportingVerbs: words(`
      argue insist warn suggest contend acknowledge concede allege assert claim complain said says say told tells tell
      added adds add wrote writes write tweeted tweets posted asked asks ask explained explains explain stated states
      insisted insists argued argues claimed claims warned warns announced announces replied replies responded responds
      answered continued continues noted notes recalled recalls recounted admitted admits acknowledged acknowledges
      conceded concedes declared declares concluded concludes commented remarked observed observes suggested suggests
      urged urges confirmed confirms denied denies alleged alleges testified testifies quipped quips joked jokes shouted
      shouts yelled screamed whispered cried exclaimed muttered revealed reveals stressed stresses emphasized emphasised
      emphasizes emphasises reiterated reiterates repeated repeats maintained maintains vowed vows pledged promised
      predicted predicts complained complains lamented laments boasted boasts bragged countered counters retorted mused
      muses opined opines pointed points reported reports reads read described describes describe apologized apologised
      clarified clarifies elaborated interjected recommended recommends pleaded begged texted emailed captioned shared
      shares expressed expresses asserted asserts contended contends cautioned cautions reassured disclosed ruled rules
      chimed proclaimed instructed informed advised advises advise notified summarized summarised stipulates reasoned
      gushed objected objects protested protests volunteered ventured echoed echoes protesting wailed howled grumbled
      demanded demands protest teased hinted joined ordered conclude declare yell shout scream whisper announce reveal
      emphasize emphasise reiterate maintain testify snapped snaps fumed fumes reflected reflects confided confides enthuses enthused crowed thundered deadpanned
      chuckled grinned sniffed snarled barked growled murmured moaned fretted marvelled marveled hissed blurted beamed
      huffed chided boomed intoned drawled sneered scoffed shrieked squealed bellowed roared hollered stammered
      stuttered mumbled sobbed gasped giggled cooed rasped taunted implored theorized theorised reminisced confessed
      confesses guessed surmised posited counselled counseled consoled swore griped whined corrected interrupted persisted
      inquired enquired queried scolded chastised berated admonished blogged eulogized`),
    reportingParticiples: words(`
      saying adding telling writing asking explaining stating insisting arguing claiming warning noting admitting
      declaring concluding suggesting urging stressing emphasizing emphasising reiterating vowing pledging promising
      predicting complaining insinuating implying alleging boasting lamenting musing testifying revealing quipping joking tweeting posting describing calling citing recalling replying responding
      acknowledging announcing commenting remarking observing pointing reading branding accusing shouting`),
    askingVerbs: words('asked asks inquired wondered demanded'),
    feelingParticiples: words(`
      delighted pleased thrilled satisfied impressed amused excited surprised amazed stunned shocked overwhelmed moved touched
      saddened disappointed annoyed frustrated irritated disgusted horrified terrified frightened scared worried concerned
      bored obsessed convinced reminded tired ashamed`),
    interrogatives: words('what whether if how why who whom where when which'),
    writingVerbs: words('wrote writes written posted posts tweeted tweets emailed'),
    answerVerbs: words('replied replies reply answered answers responded responds retorted retorts'),
    perfectParticiples: words('having'),
    anaphoricOpeners: words('so'),
    masculineMarks: words('him his'),
    feminineMarks: words('her hers'),
    weakReportingVerbs: words(`
      fears feared fear accepts accepted accept expects expected doubts doubted called calls call thinks think thought believes believe believed feels felt considers considered agreed agrees
      agree laughed laughs smiled sighed nodded began begins started went goes go hopes hoped found finds remembers
      remembered knows knew sees saw wants wanted concurred praised wondered wonders questioned questions branded
      slammed criticised criticized condemned mocked blasted praises hailed hails thanked accused accuses lauded cited
      cites read quoted referred dismissed labelled labeled characterized characterised likened deemed regarded signed
      offered spoke spoken shrugged identified put puts`),
    irrealisModals: words('might may could'),
    modals: words('will would should must can shall'),
    infinitiveMarker: 'to',
    passiveAuxiliaries: words('was were is are been being be'),
    auxiliaries: words(`
      has have having had was is were are be been being also later then previously once again now still just even already
      repeatedly further first only often always never ever did does do would will could should may might must can
      not to too himself herself itself themselves both all each simply instead soon ago earlier recently
      went on used`),
    masculinePronouns: words('he him'),
    femininePronouns: words('she'),
    pluralPronouns: words('they we'),
    neuterPronouns: words('it'),
    firstPersonSingular: words('i me my mine'),
    firstPersonPronouns: words('i we me'),
    relativePronouns: words('who whom whose which that'),
    possessives: words('his her its their my our your'),
    determiners: words('the a an no any every each this that these those one another some'),
    indefiniteDeterminers: words('a an one another some'),
    prepositions: words(`
      of in on at by for with from to about as into after before during since until against between through under over
      amid among without within despite following including like near outside inside upon across toward towards around
      behind beyond per regarding via because while when where although though if`),
    topicPrepositions: words('on about regarding concerning'),
    linkingPrepositions: words('of for from at in with'),
    agentPrepositions: words('by'),
    sourcePrepositions: phrases('according to, in the words of, per'),
    opinionPrepositions: words('for to'),
    quotativeParticles: words('as'),
    comparativeOpeners: phrases('as'),
    subordinators: words('as after before since until because while when where although though if'),
    conjunctions: words('and or but nor yet so then'),
    honorifics: words(
      'mx dr prof adv rev sen rep gov gen lt col capt sgt maj adm cpl pvt det insp supt hon pres atty brig cllr pte saint st',
    ),
    maleHonorifics: words('mr sir lord fr'),
    femaleHonorifics: words('mrs ms miss dame lady madam'),
    firstNameHonorifics: words('sir dame saint'),
    loneSpeakers: phrases(`
      another, another one, others, one, someone, somebody, someone else, somebody else, a second, a third, a fourth, a few, many, several,
      the other, the others, one of them, two of them, some of them, many of them, several of them, most of them,
      both of them, one of us, some of us`),
    ageNouns: words('years'),
    possessors: pairs('his>he her>she'),
    ...englishPersonNouns,
    bodyNouns: words(`
      police court jury people family families couple pair duo trio statement report letter study document documents
      email e-mail memo complaint lawsuit indictment affidavit ruling post tweet website notice guidance brochure
      company firm group agency department ministry government administration council committee commission organisation
      organization charity union association force bank club team university school hospital board institute party
      embassy office newspaper magazine paper site network broadcaster outlet publisher manufacturer carmaker retailer
      airline operator regulator watchdog body giant startup developer bureau service authority authorities authors
      foundation federation league army military navy coalition caucus panel tribunal filing transcript release
      description article editorial message note survey poll review petition warning alert spokespersons business brand
      label museum church restaurant hotel store shop page account caption book text law bill act treaty constitution
      response responses resolution declaration advisory bulletin blog biography campaigners campaign camp staff estate entourage
      district county city corporation chain academy college faculty parliament congress assembly legislature cabinet
      treasury prosecution defence defense trust society alliance consortium fund lender insurer utility supplier studio
      consulate palace household clinic inquest inquiry invitation suit motion brief obituary communique audit leaflet
      flyer footnote thread newsletter emails letters messages tweets`),
    anaphoricBodyNouns: words(`
      company firm group agency department ministry council committee commission organisation organization charity union
      association force bank club university school hospital board institute party court newspaper magazine network
      broadcaster publisher manufacturer carmaker retailer airline operator regulator watchdog giant startup developer
      bureau authority foundation federation league brand museum restaurant hotel`),
    bodySynonyms: phrases('club city united rovers athletic wanderers town albion'),
    statementNouns: words('statement tweet post release'),
    performanceWords: words('song songs lyric lyrics chorus sings sang singing'),
    inscriptionNouns: words(`
      sign signs banner banners placard placards badge badges poster posters t-shirt t-shirts shirt slogan slogans graffiti
      plaque advertising advert label labels sticker stickers tattoo headstone mug mugs hat hats caps`),
    postpositiveAdjectives: words('close near familiar loyal opposed critical sympathetic hostile friendly'),
    presentingVerbs: words('came comes went'),
    sourceNouns: words('words view opinion telling account estimation phrase'),
    verbParticles: words('in back up out on off'),
    conditionals: words('if whenever unless'),
    soleOffices: phrases('prime minister, premier, chancellor, pope, king, queen, governor, mayor'),
    genericNouns: words('people everyone everybody someone somebody anyone anybody nobody'),
    glossVerbs: words('mean means meaning meant translates translated'),
    glossConjunctions: words('or'),
    irregularPasts: words(`
      came went ran took gave got made became began broke brought built bought caught chose drew drank drove ate fell fought
      found flew forgot grew held kept knew led lost met paid rode rose sat sent shot sang sank slept spoke spent stood stole beat
      swam taught threw understood woke wore won`),
    quantifiers: words(
      'many several most few some both two three four five six seven eight nine ten dozens hundreds thousands',
    ),
    timeNouns: words(
      'week month year day night morning afternoon evening weekend summer autumn fall winter spring season time',
    ),
    hungAuxiliaries: words("'d 'll 've 're"),
    secondPersonPronouns: words('you your yourself yourselves'),
    titleIntroducers: words(`
      called calls call calling chanted chanting marked stamped inscribed emblazoned ship boat vessel yacht record track
      single titled entitled dubbed nicknamed named termed labelled labeled so-called known film movie song album
      autobiography biography novella trilogy sequel drama comedy sitcom anthology exhibition exhibit painting sculpture
      ballet opera sonata symphony anthem hymn ballad book novel series show podcast musical play memoir documentary
      episode headlined slogan hashtag motto headline campaign programme program column essay poem band game brochure
      guide`),
    sentenceOpeners: words(`
      however meanwhile moreover furthermore yesterday today tomorrow tonight there here what how why whether whatever
      yes no well oh ok okay thanks thank please let its it's i'm i've i'd i'll we're we've that's there's what's who's
      it'll you you're they're my your our me him them us more most many much few several various certain every everyone
      everybody everything someone something nobody nothing anyone anything other others such same next last first
      second third finally eventually instead perhaps maybe indeed asked speaking writing according despite once ever
      never always sometimes often now just only even still also too very not don't didn't can't won't isn't wasn't
      doesn't couldn't wouldn't shouldn't two three four five six seven eight nine ten hundreds thousands millions
      dozens half about nearly almost read watch click share follow subscribe image photo picture video file credit
      related updated published by via either neither both each than rather plus minus per ago earlier later
      recently additionally given based born having being meet enter introducing`),
    abbreviations: words(`
      mr mrs ms dr prof rev fr sen rep gov gen lt col capt sgt maj adm cpl pvt det insp supt hon pres atty brig st jr sr inc ltd co
      corp vs no jan feb mar apr aug sept sep oct nov dec fig dept ave blvd rd mt ft calif wash ala ariz ark colo conn del fla ga
      ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wis wyo e.g i.e etc approx`),
  },
  names: {
    ...namesInEnglish,
    femaleEndings: endings('a ie ette'),
    particles: words(
      'van der den de la le du da dos del della di von zu bin ibn al el ben ter ten af av st san',
    ),
    suffixes: words('jr sr ii iii iv mp mep msp qc kc mbe obe cbe md phd'),
    ...englishBodies,
    organisationJoiners: words('of for and &'),
    places: englishPlaces,
    dates: words(`
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
      october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
    `),
    nonNames: words(`
      american british english french german spanish italian russian ukrainian chinese japanese korean indian israeli
      palestinian iranian iraqi syrian turkish greek polish dutch belgian swedish norwegian danish finnish irish
      scottish welsh canadian australian mexican brazilian african european asian arab muslim islamic christian catholic
      jewish republican democrat democratic conservative labour liberal tory soviet western eastern northern southern
      afghan pakistani saudi egyptian venezuelan cuban czech swiss austrian hungarian romanian americans russians
      ukrainians europeans israelis palestinians republicans democrats tories germans god internet covid covid-19 i ok`),
  },
  morphology: {
    adverbEndings: endings('ly'),
    participleEndings: endings('ing ed'),
    pastParticipleEndings: endings('ed'),
    inflectedVerbEndings: endings('s ed ing'),
    thirdPersonEndings: endings('s'),
    roleNounEndings: endings(`
      ologist ographer ician onomist atrist historian -minister -secretary -general -president -director
      -editor -chairman -manager -leader -owner -designer -producer -writer -host -champion -keeper -worker -maker`),
  },
  page: {
    interviewLabels: words('q a question answer interviewer reporter'),
  },
  prose: englishProse,
});
