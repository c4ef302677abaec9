/** Words so common that they say nothing about a text's subject, by language. At a sentence's head they tell that a sentence begins. */
import { primarySubtag } from './direction.ts';

const LISTS: Readonly<Record<string, string>> = {
  en: "a about above after again against all also am an and any are as at be because been before being below between both but by can cannot could did do does doing down during each even every few for from further had has have having he her here hers him his how however i if in into is it its itself just last least less let like made make many may me might more most much must my never new no nor not now of off on once one only or other our out over own said same says she should since so some still such than that the their them then there these they this those though three through to today too two under until up upon us very was we were what when where whether which while who whom why will with within without would year years yesterday yet you your it's he's she's they're i'm don't didn't i've we're that's there's can't won't",
  de: 'aber alle allem allen aller als also am an auch auf aus bei beide beim bis da dabei dafür damit danach dann das dass dazu dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er erst es etwa für gegen gibt haben hat hatte hatten hier ich ihm ihn ihr ihre ihrem ihren ihrer im immer in ins ist jede jeder jetzt kann kein keine können man mehr mit muss nach nicht noch nun nur ob oder ohne schon sein seine seinem seinen seiner seit sich sie sind so soll sondern sowie um und uns unter viel vom von vor war waren was weil wenn wer werden wie wieder wir wird wo wurde wurden zu zum zur zwei zwischen über während',
  fr: "à afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c car ce cela celle celui ces cet cette ceux chaque chez ci comme d dans de depuis des donc dont du déjà elle elles en encore entre est et eu eux fait faire il ils j je l la le les leur leurs lors lui là m ma mais me moins même mes mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu peut plus pour pourtant qu quand que quel quelle qui s sa sans se selon ses si son sont sous sur t tandis tous tout toute toutes très tu un une vers vos votre vous y ça étaient était étant été être c'est l'on d'un d'une qu'il n'est",
  es: 'a al algo ante antes aquel así aunque cada casi como con contra cual cuando de del desde después donde dos durante e el ella ellas ellos en entre era es esa ese eso esta estaba están estar este esto estos fue fueron ha había han hasta hay la las le les lo los luego mas más me mi mientras mucho muy ni no nos nosotros o otra otro otros para pero poco por porque pues que quien se sea según ser si sido sin sobre solo son su sus sí también tan tanto te tiene todo todos tras tu un una uno unos y ya yo él además ayer hoy',
  it: 'a ad agli ai al alla alle anche ancora avere aveva c che chi ci come con contro cosa così cui da dal dalla dalle degli dei del della delle dello di dopo dove due e ed era erano essere fa fra già gli ha hanno ho i il in infatti io l la le lei lo loro lui ma me mentre mi molto ne nei nel nella nelle no noi non nonostante o ogni oltre ora per perché però più poi prima qua quando quanto quella quelle quello questa questo qui quindi se secondo sei senza si sia sono sta stata stato su sua sul sulla suo tra tutti tutto un una uno è',
  pt: 'a ainda além ao aos após apenas as assim até cada com como contra da das de depois desde do dois dos durante e ela elas ele eles em enquanto então entre era essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me mesmo meu muito na nas nem no nos nós não o onde os ou para pela pelo pelos per por porque porém qual quando que quem se segundo sem ser seu seus sob sobre sua são também tem tinha todo todos um uma umas uns você à às é',
  nl: 'aan al alle alleen als altijd andere ben bij daar dan dat de der deze die dit doen door dus een eens en er geen had heb hebben heeft hem het hier hij hoe hun ik in is ja je kan kon kunnen maar me meer men met mij mijn moet na naar niet niets nog nu of om omdat onder ons ook op over reeds sinds te tegen toch toen tot twee u uit uw van veel volgens voor want waren was wat we wel werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou',
  sv: 'alla att av blev bli blir både dag de dem den denna deras dess det detta dig din dock du där då efter ej eller en enligt er ett flera från för före ha hade han hans har henne hennes hon honom hur här i icke igen in inom inte jag ju kan kommer kunde man med mellan men mer mig min mot mycket ni nog nu när någon något några och också om oss på redan samma sedan sig sin sina sitt ska skulle som så sådan till två under upp ut utan vad var vara vi vid vilka över är år även',
  da: 'af alle andet andre at blev blive bliver både da de den denne der deres det dette dig din dog du efter eller en end enkelte er et flere for fordi fra før få ham han hans har havde hende her hun hvad hver hvilken hvis hvor i ifølge ikke ind jeg jo kan kom kun kunne man mange med meget mellem men mere mig min mod mens nogle noget nok nu når og også om op os over på samme selv sig sin sine skal skulle som sådan thi til to ud under var ved vi vil ville være været år',
  no: 'alle andre at av begge ble bli blir blitt bort bra bruke både da de den denne der deres dersom det dette dit du eller en enn er et ett etter flere for fordi fra få før ga gjør ha hadde han hans har henne her hun hva hver hvilken hvis hvor i ifølge ikke inn jeg kan kom kunne man mange med meg mellom men mens mer mot mye må nei noe noen nok nå når og også om opp oss over på samme seg selv siden sin sine sitt skal skulle slik som så til to under ut var ved vi vil ville være vært å år',
  fi: 'ei eivät että ennen he hän häntä ja jo jos jossa joka jotka kanssa koska kuin kuitenkin kun me mikä minä mukaan mutta myös mitä ne niin noin nyt oli olisi olivat olla on ovat se sen siellä sitten sitä siis tai tämä tämän vai vaan vain vielä vuoden yli',
  pl: 'aby ale albo bo by być był była było były będzie co czy dla do gdy gdzie go i ich im innych ich iż ja jak jako je jednak jego jej jest jeszcze jeśli już kiedy kto która które który którzy lub ma mają mi może można na nad nawet nie niż o od oraz po pod podczas ponieważ przed przez przy są się tak także tam te tego tej ten też to tu tym tylko u w we według więc wszystkich z za ze zostać został że żeby',
  cs: 'a aby ale ani ano asi až bez bude budou by byl byla byli bylo být co což do dva i jak jako je jeho jejich její jen jenž ještě již jsem jsou k kde kdo kdy když která které který kteří ke ma má mezi mu může na nad nebo než není o od on ona oni po pod podle pro proto protože před při přes s se si tak také tam ten tento této to tom toho tu už v ve více však všechny z za ze že',
  hu: 'a az abban ahol aki akkor ami amely azonban be csak de e egy el ez ezek ezt és fel ha hanem hogy is itt ki le lesz már meg mert mely mi mind mint mondta nagy nem nincs ott pedig s szerint után vagy van volt voltak úgy',
  ro: 'a acest această ai al ale am ar are au avea că care ca când ce cel cu cum da dacă de deci din după doar ea ei el era este eu fără fi fiind fost iar în între însă la lui mai nu o pe pentru potrivit prin să sau se si și sunt până un una unde unei unui va',
  tr: 'ama ancak arasında artık az bazı belki ben beri bile bir biri birçok biz bu buna bunun da daha de değil diye dolayı en eden etti gibi göre hem hep her hiç için ile ise iki işte kadar karşı ki kim mı mi mu mü nasıl ne neden o olan olarak oldu olduğu olduğunu onlar onun ortaya önce sadece sonra şey şu tarafından tüm üzere var ve veya ya yani yok yeni',
  ru: 'а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да для до его ее если есть еще же за здесь и из или им их к как когда который которые кто ли между мы на над не него нее нет ни но ну о об однако он она они оно от по под после при с со так также такой там то того тоже только у уже что чтобы эта эти это этот я',
  uk: 'а але б без був була були було бути в вже ви від він вона вони все всі де для до за з зі й його її їх і із як який які коли між ми на над не ні о однак по під після при про та так також те той тому у це цей ці що щоб я',
  el: 'αλλά αν από για δεν είναι είχε εκ ένα ένας έχει έχουν ενώ επίσης η ή ήταν θα και κατά με μετά μέχρι μια μία μας να ο οι όπως όταν ότι που προς πως σε στην στη στις στο στον στους στα τα τη την της τι τις το τον του τους των ως',
  id: 'ada adalah agar akan antara atau bagi bahwa banyak baru beberapa belum bisa dalam dan dapat dari dengan di dia hal hanya harus hingga ia ini itu jadi jika juga kami karena kata kepada kita ke lain lalu lebih masih mereka namun oleh pada para saat saja salah sangat saya sebagai sebelum sebuah secara sedang sehingga sejak selain seperti serta setelah sudah tak telah tersebut tetapi tidak ujar ujarnya untuk yaitu yang',
  vi: 'anh bà bị bởi các cách cái cho có còn cùng của cũng đã đang đây để đến đều đó do được gì hay hơn khi không là lại làm lên mà mình một này năm nên nếu ngày người như nhưng những nhiều ở ông phải qua ra rằng rất rồi sau sẽ sự tại theo thì trên trong trước từ và vào vẫn về vì với',
  ar: 'أن إلى إن أو أي التي الذي الذين بعد بين ثم حتى حول خلال ذلك على عن عند غير في قال قد كان كانت كل لا لكن لم ما مع من منذ هذا هذه هو هي و وقد وقال وكان يوم',
  he: 'אבל או אחרי אל אם אני את הוא היא הם היה היו זה זו יותר כי כל כך לא לפי מה מי על עם עוד רק של שלא גם בין עד אך',
  fa: 'از است اما این آن با باید برای بر به بود تا خود در دو را سال شد شده شود که کرد کرده کند گفت ما می نیز هم هر و وی یا یک',
  hi: 'अब और इस उस एक ऐसे कर करने कहा का कि की कुछ के को गया जो तक तो था थी थे ने नहीं पर बाद भी में यह या ये रहा रहे लिए वह वे से हुए है हैं हो',
};

/** Near relatives do where a language has no list of its own. */
const ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  ms: 'id',
  gl: 'pt',
  be: 'ru',
  sk: 'cs',
  ca: 'es',
};
const NONE: ReadonlySet<string> = new Set();
const cache = new Map<string, ReadonlySet<string>>();

/** @param language BCP 47. @returns lower-case words; empty for a language without a list. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const subtag = primarySubtag(language);
  const key = ALIASES[subtag] ?? subtag;
  const known = cache.get(key);
  if (known) return known;
  const list = LISTS[key];
  if (!list) return NONE;
  const words = new Set(list.split(' '));
  cache.set(key, words);
  return words;
}
