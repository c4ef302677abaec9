/** What the algorithms need to know of Turkish. */
import { SUBJECT_FIRST } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { turkishNames } from './names/turkish.ts';
import { turkishPersonNouns } from './person-nouns/turkish.ts';
import { turkishPlaces } from './places/turkish.ts';
import { turkishProse } from './prose/turkish.ts';
import { endings, phrases, words } from './words.ts';

export const turkish = makePack({
  languages: ['tr'],
  grammar: {
    ...SUBJECT_FIRST,
    dropsSubjects: true,
    verbFinal: true,
    gendersThings: true,
  },
  lexicon: {
    reportingVerbs: words(
      `diyor dedi diyorlar dediler demişti demiş diye der diyordu söyledi söylüyor söylemişti söylediler söyler konuştu konuşuyor konuşmuştu yazdı yazıyor
      yazmıştı anlattı anlatıyor anlatmıştı açıkladı açıklıyor açıklamıştı belirtti belirtiyor belirtildi bildirdi bildiriyor bildirildi vurguladı vurguluyor ekledi
      ekliyor sordu soruyor yanıtladı yanıtlıyor cevapladı savundu savunuyor öne iddia aktardı aktarıyor kaydetti kaydediyor kaydedildi denildi deniliyor
      duyurdu duyuruyor uyardı uyarıyor eleştirdi hatırlattı hatırlatıyor itiraf kabul doğruladı yalanladı reddetti yorumladı değerlendirdi
      değerlendiriyor nitelendirdi tanımladı seslendi haykırdı bağırdı fısıldadı mırıldandı paylaştı özetledi sürdürdü sürdürüyor tamamladı
      bitirdi başladı şikayet yakındı önerdi öneriyor istedi istiyor çağrıda çağırdı söz vaat temin güvence gösterdi dikkat kullandı kullanıyor ifade
      noktaladı noktalıyor bulundu bulunuyor çağrısında  getirdi getiriyor aktaran değinen söyleyerek isteyen savunan hatırlatan ekleyen bildiren aktardılar yineledi tekrarladı sıraladı sonlandırdı ederek eden ediyor etti ettiler konuşan söyleyen belirten anlatan vurgulayan kaydeden açıklayan diyen`,
    ),
    reportingParticiples: words('diyerek söyleyerek belirterek vurgulayarak ekleyerek kaydederek'),
    askingVerbs: words('sordu soruyor'),
    answerVerbs: words('yanıtladı cevapladı'),
    weakReportingVerbs: words('düşünüyor inanıyor gülümsedi güldü gülüyor umuyor bekliyor'),
    auxiliaries: words(`
      ifadelerini ifadesini ifadelerine ifadesine sözlerini sözlerine şeklinde diye olduğunu dile yer verdi da de ise
      dün bugün yarın şimdi şöyle böyle sözleriyle şunları şunu ayrıca daha sonra önce bunun üzerine konuşmasında
      açıklamasında yaptığı açıklamada konuşmada paylaşımında mesajında kendisine basına gazetecilere muhabirine
      hakkında konuya ilişkin olarak yine çok en devam dikkati çekerek sözünü şu ifadeleri ifadelerle sözlerle cümlelerle cümleleri
      sonrasında öncesinde törende töreninde görüşmede görüşmesinde röportajda programda programında toplantıda toplantısında
      hesabından hesabında duygularını düşüncelerini olayı yaşananları konuşmasını konuşmasına değerlendirmede
      değerlendirmesinde bulunarak`),
    masculinePronouns: words('o'),
    femininePronouns: words('o'),
    pluralPronouns: words('onlar'),
    firstPersonPronouns: words('ben biz sen siz'),
    possessives: words('onun kendi benim bizim'),
    determiners: words('bir bu şu o'),
    indefiniteDeterminers: words('bir'),
    prepositions: words('ile için gibi kadar göre sonra önce beri karşı doğru rağmen üzere dolayı'),
    sourcePostpositions: phrases('göre'),
    hisSources: phrases('ona göre, kendisine göre'),
    conjunctions: words('ve veya ya ama fakat ancak da de ise ki'),
    honorifics: words('dr prof doç av op uzm arş gör müh sn sayın'),
    maleHonorifics: words('bay'),
    femaleHonorifics: words('bayan'),
    ...turkishPersonNouns,
    bodyNouns: words(`
      polis şirket şirketi hükümet bakanlık bakanlığı belediye belediyesi parti partisi örgüt dernek derneği birlik sendika kulüp kulübü rapor karar
      mahkeme savcılık iddianame mektup açıklama açıklaması mesaj paylaşım gazete gazetesi site hastane üniversite üniversitesi okul banka bankası komisyon kurul
      kurum kurumu yönetim büyükelçilik ordu otel tiyatro müze vakıf vakfı araştırma makale dergi ajans ajansı valilik valiliği meclis konsey müdürlük müdürlüğü emniyet jandarma başsavcılık kaymakamlık başkanlık konsolosluk federasyon rektörlük dekanlık genelkurmay holding`),
    anaphoricBodyNouns: words(
      'valilik emniyet jandarma savcılık başsavcılık kaymakamlık müdürlük başkanlık konsolosluk federasyon rektörlük dekanlık genelkurmay kurul meclis holding şirket bakanlık belediye parti örgüt dernek sendika kulüp gazete site hastane üniversite okul banka komisyon kurum vakıf dergi ajans',
    ),
    utteranceNouns: words(`
      sözü sözüne sözünü sözleri sözlerine sözlerini sözlerinin sorusu sorusuna sorusunu soruları sorularına ifadesi ifadesine ifadeleri ifadelerine
      açıklaması açıklamasına açıklamasını açıklamaları açıklamalarına iddiası iddiasına iddiaları iddialarına yorumu yorumuna yorumları yorumlarına
      paylaşımı paylaşımına paylaşımları mesajı mesajına mesajları çıkışı çıkışına eleştirisi eleştirisine eleştirileri eleştirilerine
      çağrısı çağrısına uyarısı uyarısına önerisi önerisine tepkisi tepkisine itirafı itirafına cevabı cevabına yanıtı yanıtına
      savunması savunmasına demesi demesine değerlendirmesi değerlendirmesine benzetmesi benzetmesine`),
    inscriptionNouns: words('tabela tabelada levha pankart pankartta afiş afişte tişört bayrak'),
    titleIntroducers: words(`
      adlı isimli başlıklı film filmi dizi dizisi kitap kitabı roman romanı şarkı şarkısı albüm albümü oyun oyunu program programı sloganı sloganıyla`),
    titleFollowers: words(
      'adlı isimli başlıklı temalı konulu sloganı sloganıyla yazılı yazısı yazan pankartı suçu suçundan suçlarından suçlaması suçlamasıyla etkinliği projesi programı adıyla ismiyle pankart pankartıyla afişi tezahüratı tezahüratları ödülü unvanı unvanını sloganları marşı şarkısı türküsü kitabı filmi dizisi romanı albümü oyunu yarışması kampanyası festivali temasıyla başlığıyla şiarıyla',
    ),
    sentenceOpeners: words(`
      burada orada şimdi evet hayır ne kim nasıl nerede neden niçin niye hangi her herkes hepsi birçok bazı bazıları biri hiç hiçbir kimse
      başka ilk son belki ayrıca bu şu o bunlar onlar böyle şöyle öyle ancak fakat ama çünkü eğer sonra önce daha hâlâ hala artık henüz dün bugün
      yarın iki üç dört beş altı yedi sekiz dokuz on yüz bin yarısı foto fotoğraf kaynak video haber teşekkür merhaba biz ben siz sen onun
      benim bizim sizin kendi için ile gibi kadar göre ve veya ya da de ise ki var yok olan olarak böylece üstelik yani hatta hem
      buna bunu bunun şunu öte yandan`),
    abbreviations: words(
      'dr prof doç av op uzm arş gör müh sn vb vs örn bkz no cad sok mah apt tel ör m.ö m.s yy st ltd şti a.ş mr',
    ),
  },
  names: {
    ...turkishNames,
    particles: words('van der den de la von da bin al el ben'),
    organisationWords: words(`
      üniversitesi üniversite hastanesi bakanlığı belediyesi partisi parti chp akp mhp dem iyi derneği birliği federasyonu sendikası kulübü spor
      galatasaray fenerbahçe beşiktaş trabzonspor bankası banka holding şirketi şirket grubu a.ş emniyet müdürlüğü mahkemesi meclisi tbmm trt aa
      dha iha ntv cnn haber haberleri gazetesi hürriyet milliyet sabah cumhuriyet sözcü okulu lisesi vakfı enstitüsü merkezi müzesi kurumu kurulu komisyonu
      konseyi avrupa türk türkiye milli ulusal thy tüik police university times news post guardian united city nato bm ab`),
    organisationJoiners: words('ve'),
    places: turkishPlaces,
    dates: words(`
      pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık ramazan`),
    nonNames: words(
      'türk türkler kürt kürtler alman ingiliz fransız rus amerikan amerikalı avrupalı müslüman allah tanrı',
    ),
  },
  morphology: {
    // Objects of a verb of saying: "…" olduğunu söyledi.
    adverbEndings: endings(
      'duğunu dığını diğini düğünü tuğunu tığını tiğini tüğünü acağını eceğini masını mesini duklarını diklerini gerektiğini',
    ),
    pluralVerbEndings: endings('lar ler'),
    relativeParticipleEndings: endings('yan yen an en'),
    passiveVerbEndings: endings(
      'ildi ıldı uldu üldü ilmişti ılmıştı iliyor ılıyor inildi enildi alıyor aldı',
    ),
    roleNounEndings: endings('başkanı bakanı müdürü sözcüsü yazarı uzmanı'),
    definiteEndings: endings('-'),
    apostropheSuffixes: words(
      'ın in un ün nın nin nun nün ı i u ü yı yi yu yü a e ya ye na ne da de ta te nda nde dan den tan ten ndan nden la le yla yle ca ce daki deki taki teki dır dir',
    ),
    genitiveSuffixes: words('nın nin nun nün ın in un ün'),
    ablativeSuffixes: words('dan den tan ten ndan nden'),
  },
  page: {
    interviewLabels: words('soru cevap yanıt'),
  },
  prose: turkishProse,
});
