/** Words at a sentence's head that tie it to what stands before, by language. */
import { primarySubtag } from '../text/direction.ts';

interface Row {
  /** Refer to somebody or something named earlier. */
  readonly pronouns: string;
  /** Tie the sentence to the one before; can be cut wherever they stand. */
  readonly coordinators: string;
  /** Tie the sentence to the one before; cut before a comma only. Those written with their comma tie only with it: "First Minister". */
  readonly connectives: string;
  /** What may follow a pronoun that refers to nothing: "It is clear that". */
  readonly expletive?: RegExp;
  /** Words follow one another without spaces, so any may follow one of these. */
  readonly unspaced?: boolean;
}

const ROWS: Readonly<Record<string, Row>> = {
  en: {
    pronouns:
      "he|she|it|they|his|her|hers|its|their|theirs|him|them|this|these|those|that|such|both|another|he's|she's|it's|they're|he'd|she'd|they'd|he'll|she'll|it'll|they'll|they've|that's|here|the former|the latter|the pair|the two|the trio|the couple|the duo|which|no,|(?:now|then|today|soon|instead|yesterday) (?:he|she|they|it)|one of them|some of them|most of them|many of them|all of them|none of them|the same",
    coordinators: 'but|and',
    connectives:
      'so|yet|or|nor|yes,|however|meanwhile|also|then|still|instead|moreover|furthermore|therefore|thus|hence|nevertheless|nonetheless|besides|otherwise|additionally|in addition|as a result|for example|for instance|on the other hand|on the one hand|similarly|likewise|even so|plus|too|of course|in fact|indeed|in other words|that said|at the same time|after all|in contrast|by contrast|conversely|consequently|accordingly|elsewhere,|in turn|to be sure|to that end|earlier,|later,|afterwards|first,|firstly|second,|secondly|third,|thirdly|finally|lastly|unfortunately|fortunately|interestingly|apparently|well,|now,|in the meantime|as such|in short|in particular|because of this|despite this|despite that|after that|before that|to do so|alternatively|on top of that',
    expletive:
      /^(?:it|there)\s+(?:is|was|would|will|has|seems|appears|took|takes|comes|came|remains)\s+(?:\w+\s){0,2}(?:that|to|for|clear|unclear|not clear|known)\b/i,
  },
  fr: {
    pronouns:
      "il|elle|ils|elles|lui|eux|celui-ci|celle-ci|ceux-ci|celles-ci|celui|celle|ceux|cela|ça|ceci|c'est|c'était|ce dernier|cette dernière|ces derniers|ces dernières|son|sa|ses|leur|leurs|ce|cet|cette|ces|y|en voici|un tel|une telle|de tels|de telles|l'un|l'une|(?:plusieurs|certaine?s|beaucoup|la plupart|nombre|deux|trois) d'entre (?:eux|elles)|l'un d'(?:eux|elles)|tous deux|toutes deux|les deux|d'autres|ce qui|ce que|voilà|voici",
    coordinators: 'mais|et|or|car',
    connectives:
      "donc|ou|cependant|toutefois|pourtant|néanmoins|ainsi|alors|puis|ensuite|enfin|d'ailleurs|par ailleurs|en outre|de plus|en effet|en revanche|au contraire|par exemple|de même|également|aussi|d'autre part|d'une part|de son côté|pour sa part|du coup|bref|finalement|par conséquent|en conséquence|autrement dit|dans le même temps|entre-temps|quant à lui|quant à elle|reste que|à noter que",
    expletive: /^il\s+(?:faut|y a|s'agit|est|était|semble|reste)\b/i,
  },
  de: {
    pronouns:
      'er|sie|es|ihm|ihn|ihnen|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|dieser|diese|dieses|diesen|diesem|jener|jene|jenes|das|dies|beide|letzterer|letztere|derselbe|dieselbe|solche|dazu|dafür|dabei|damit|dagegen|darauf|darüber|davon|daraufhin|danach|hier|dort|da',
    coordinators: 'aber|und|doch|denn',
    connectives:
      'oder|jedoch|allerdings|außerdem|zudem|deshalb|deswegen|daher|also|trotzdem|dennoch|hingegen|indes|indessen|unterdessen|inzwischen|zugleich|gleichzeitig|zum beispiel|beispielsweise|auch|so|dann|schließlich|ferner|überdies|stattdessen|einerseits|andererseits|immerhin|übrigens|folglich|somit|nun|vielmehr|ebenso',
    expletive: /^es\s+(?:gibt|gab|ist|war|wird|handelt|geht|ging|sei|bleibt|kam|kommt)\b/i,
  },
  es: {
    pronouns:
      'él|ella|ello|ellos|ellas|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|su|sus|ambos|ambas|dicho|dicha|dichos|dichas|tal|tales|allí|ahí',
    coordinators: 'pero|y|e',
    connectives:
      'o|sin embargo|no obstante|además|también|así|así que|por eso|por ello|por lo tanto|por tanto|en cambio|por otra parte|por otro lado|por su parte|entonces|luego|después|mientras tanto|en tanto|asimismo|incluso|por ejemplo|de hecho|es decir|aun así|finalmente|por último|en consecuencia|a su vez|tampoco|ahora bien|igualmente',
  },
  it: {
    pronouns:
      "lui|lei|loro|egli|ella|esso|essa|essi|esse|questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|il suo|la sua|i suoi|le sue|quest'ultimo|quest'ultima|entrambi|entrambe|tale|tali|costui",
    coordinators: 'ma|e|ed',
    connectives:
      "o|però|tuttavia|inoltre|anche|infatti|quindi|dunque|così|poi|invece|intanto|nel frattempo|comunque|eppure|perciò|pertanto|per esempio|ad esempio|d'altra parte|del resto|infine|insomma|allora|altrimenti|ancora|a sua volta|dal canto suo|nonostante ciò",
  },
  pt: {
    pronouns:
      'ele|ela|eles|elas|este|esta|isto|estes|estas|esse|essa|isso|esses|essas|aquele|aquela|aquilo|seu|sua|seus|suas|ambos|ambas|tal|tais|lá|ali',
    coordinators: 'mas|e|porém',
    connectives:
      'ou|contudo|no entanto|entretanto|além disso|também|assim|por isso|portanto|então|depois|enquanto isso|por outro lado|por sua vez|já|inclusive|por exemplo|aliás|ainda assim|finalmente|por fim|ou seja|logo|todavia|igualmente',
  },
  nl: {
    pronouns:
      'hij|zij|ze|het|hem|haar|hun|zijn|deze|dit|die|dat|beide|beiden|zulke|daar|hier|hiermee|daarmee|daarbij|daarvoor|daarvan|daarop|dergelijke|laatstgenoemde',
    coordinators: 'maar|en|want',
    connectives:
      'of|dus|echter|toch|ook|bovendien|daarnaast|daarom|daardoor|vervolgens|daarna|toen|intussen|ondertussen|niettemin|desondanks|bijvoorbeeld|zo|verder|tevens|evenwel|kortom|immers|anderzijds|overigens|tegelijkertijd|uiteindelijk',
    expletive: /^het\s+(?:is|was|gaat|ging|lijkt|blijft)\b/i,
  },
  sv: {
    pronouns:
      'han|hon|hen|den|det|de|dem|hans|hennes|deras|dess|denna|denne|detta|dessa|båda|sådana|där|här|därmed',
    coordinators: 'men|och',
    connectives:
      'eller|så|dock|däremot|dessutom|också|därför|ändå|sedan|då|samtidigt|till exempel|exempelvis|emellertid|istället|även|vidare|slutligen|alltså|under tiden',
    expletive: /^det\s+(?:är|var|finns|fanns|blir|blev|gäller|kommer|har|skulle)\b/i,
  },
  da: {
    pronouns:
      'han|hun|den|det|de|dem|hans|hendes|deres|dens|dets|denne|dette|disse|begge|sådan|sådanne|der|her|dermed|hvilket',
    coordinators: 'men|og',
    connectives:
      'eller|så|dog|derimod|desuden|også|derfor|alligevel|derefter|da|samtidig|for eksempel|imidlertid|i stedet|endvidere|endelig|altså|imens',
    expletive: /^det\s+(?:er|var|bliver|blev|gælder|kommer|har|ville|fremgår|oplyser|skriver|viser)\b/i,
  },
  no: {
    pronouns:
      'han|hun|hen|den|det|de|dem|hans|hennes|deres|dens|dets|denne|dette|disse|begge|slik|slike|der|her|dermed',
    coordinators: 'men|og',
    connectives:
      'eller|så|dog|derimot|dessuten|også|derfor|likevel|deretter|da|samtidig|for eksempel|imidlertid|isteden|videre|til slutt|altså|i mellomtiden',
    expletive:
      /^det\s+(?:er|var|finnes|fantes|blir|ble|gjelder|kommer|har|ville|fremgår|opplyser|skriver|viser)\b/i,
  },
  fi: {
    pronouns: 'hän|he|se|ne|hänen|heidän|sen|niiden|tämä|nämä|tuo|nuo|molemmat|sitä|tätä|siellä|täällä',
    coordinators: 'mutta|ja',
    connectives:
      'tai|siis|kuitenkin|lisäksi|myös|siksi|silti|sitten|samalla|esimerkiksi|sen sijaan|toisaalta',
  },
  pl: {
    pronouns:
      'on|ona|ono|oni|one|jego|jej|ich|ten|ta|to|ci|te|tego|tej|tych|tym|obaj|obie|oboje|taki|taka|takie|tam',
    coordinators: 'ale|i|a|lecz',
    connectives:
      'oraz|jednak|jednakże|ponadto|poza tym|również|też|także|dlatego|zatem|więc|potem|następnie|tymczasem|natomiast|na przykład|mimo to|z kolei|wreszcie|zresztą',
  },
  cs: {
    pronouns:
      'on|ona|ono|oni|jeho|její|jejich|ten|ta|to|ti|ty|tento|tato|toto|tito|tyto|oba|obě|takový|taková|tam',
    coordinators: 'ale|a|i',
    connectives:
      'nebo|však|avšak|navíc|také|proto|tedy|takže|pak|poté|potom|mezitím|naopak|například|přesto|zároveň|nakonec|dále|kromě toho',
  },
  tr: {
    pronouns:
      'o|onlar|onlardan|onlara|onları|ondan|bundan|bu|şu|bunlar|şunlar|onun|onların|bunun|bunların|ona|onu|bunu|buna|burada|orada|böyle|her ikisi',
    coordinators: 'ama|fakat|ve|ancak',
    connectives:
      'veya|ayrıca|öte yandan|bununla birlikte|bu nedenle|bu yüzden|dolayısıyla|sonra|daha sonra|ardından|bu arada|örneğin|yine de|üstelik|böylece|oysa|nitekim|hatta|çünkü|son olarak',
  },
  id: {
    pronouns:
      'ia|dia|mereka|beliau|ini|itu|hal ini|hal itu|hal tersebut|keduanya|tersebut|ini adalah|di sana|di sini|begitu|yang bersangkutan|kondisi ini|kondisi tersebut',
    coordinators: 'tetapi|tapi|dan|namun',
    connectives:
      'atau|namun demikian|meski demikian|selain itu|sementara itu|sementara|kemudian|lalu|oleh karena itu|karena itu|oleh sebab itu|jadi|sehingga|sedangkan|misalnya|contohnya|di sisi lain|bahkan|akhirnya|padahal|selanjutnya|setelah itu|dengan demikian|begitu juga|sebaliknya|juga|adapun|dengan begitu',
  },
  vi: {
    pronouns:
      'nó|họ|anh ấy|cô ấy|ông ấy|bà ấy|anh ta|cô ta|ông ta|bà ta|này|đó|đây|điều này|điều đó|việc này|việc đó|chúng|cả hai|người này|vụ việc này',
    coordinators: 'nhưng|và|song|thế nhưng',
    connectives:
      'hoặc|tuy nhiên|tuy vậy|ngoài ra|bên cạnh đó|đồng thời|do đó|vì vậy|vì thế|bởi vậy|sau đó|rồi|trong khi đó|mặt khác|ví dụ|chẳng hạn|thậm chí|cuối cùng|hơn nữa|cùng với đó|cùng lúc đó|theo đó|trước đó|còn|mà',
  },
  ru: {
    pronouns:
      'он|она|оно|они|его|её|ее|их|этот|эта|это|эти|тот|та|те|такой|такая|такие|оба|обе|там|здесь|ему|ей|им',
    coordinators: 'но|и|а|однако',
    connectives:
      'или|также|кроме того|при этом|поэтому|затем|потом|тем временем|например|тем не менее|зато|впрочем|к тому же|таким образом|в свою очередь|между тем|наконец|так|итак|более того|причем',
  },
  uk: {
    pronouns: 'він|вона|воно|вони|його|її|їх|їхній|цей|ця|це|ці|той|та|те|ті|такий|така|такі|обидва|там|тут',
    coordinators: 'але|і|й|а|однак|проте',
    connectives:
      'або|також|крім того|при цьому|тому|потім|тим часом|наприклад|втім|отже|водночас|натомість|зрештою|до того ж',
  },
  ja: {
    unspaced: true,
    pronouns:
      '彼女?(?:ら|たち)?[はがのもを]|これ|それ|あれ|この|その|こうした|そうした|こういった|同(?:氏|社|庁|省|署|局|市|県|誌|紙|校|大学)|両(?:氏|社|者|国)|ここで|そこで',
    coordinators: 'しかし|だが|ところが|また|そして|さらに|ただ|ただし|なお|一方|一方で',
    connectives:
      'そのため|このため|つまり|例えば|たとえば|それでも|従って|したがって|そこで|ちなみに|それに対し|これに対し|その後|その結果|とはいえ|もっとも|加えて',
  },
  zh: {
    unspaced: true,
    pronouns:
      '[他她它](?:们|們)?(?![国國乡鄉])|这|這|那(?!霸)|该|該|其(?![他它余餘实實])|此(?!外)|两人|兩人|双方|雙方|对此|對此',
    coordinators: '但是|但|不过|不過|然而|此外|另外|而且|并且|同时|同時|因此|所以|另一方面|与此同时|與此同時',
    connectives: '例如|随后|隨後|其实|其實|而|不仅如此|值得一提的是|总之|總之|也就是说|也就是說|最后|最後',
  },
  ko: {
    pronouns:
      '그는|그가|그의|그녀는|그녀가|그들은|이는|이들은|이에|이를|이것은|그것은|양측은|두 사람은|해당|이 같은|이런|그런',
    coordinators: '하지만|그러나|그리고|또|또한|다만|반면|한편',
    connectives: '이에 따라|그래서|따라서|그런데|예를 들어|이어|아울러|그럼에도|결국|특히|즉',
  },
};

const ALIASES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', sk: 'cs', ms: 'id', gl: 'pt' };

export interface Openings {
  /** Matches a pronoun at a sentence's head, opening marks before it included. */
  readonly pronoun: RegExp;
  /** Matches a coordinator at a sentence's head; its first group holds the opening marks. */
  readonly coordinator: RegExp;
  /** Matches a connective at a sentence's head, the same way. */
  readonly connective: RegExp;
  readonly expletive?: RegExp;
}

const MARKS = '["“”„«»\'‘’(\\s]*';
const cache = new Map<string, Openings>();

/** @param language BCP 47. @returns undefined for a language without a table. */
export function openingsOf(language: string): Openings | undefined {
  const subtag = primarySubtag(language);
  const key = ALIASES[subtag] ?? subtag;
  const known = cache.get(key);
  const row = ROWS[key];
  if (known || !row) return known;
  // Not before a full stop or an apostrophe: "A. Merkel", "E.ON"; not the head of a compound: "So-called".
  const end = row.unspaced ? '' : "(?![\\p{L}\\p{M}\\p{N}'’.-])";
  const apostrophes = (words: string): string => words.replaceAll("'", "['’]");
  const openings: Openings = {
    pronoun: new RegExp(`^${MARKS}(?:${apostrophes(row.pronouns)})(?:${end}|(?<=['’]))`, 'iu'),
    coordinator: new RegExp(`^(${MARKS})(?:${apostrophes(row.coordinators)})${end}`, 'iu'),
    connective: new RegExp(`^(${MARKS})(?:${apostrophes(row.connectives)})${end}`, 'iu'),
    ...(row.expletive && { expletive: row.expletive }),
  };
  cache.set(key, openings);
  return openings;
}
