/** Turkish nouns for people: offices, trades, kin. */
import { forms, words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const turkishPersonNouns: PersonNouns = {
  roleNouns: words(
    '',
    forms(
      `başkan bakan cumhurbaşkan müdür genelmüdür sözcü milletvekil vali kaymakam muhtar profesör doktor avukat savcı hâkim hakim yargıç komutan general albay
      yazar gazeteci muhabir editör yönetmen oyuncu şarkıcı sanatçı müzisyen antrenör hoca kaptan futbolcu kaleci uzman analist ekonomist
      öğretmen öğretim rektör dekan imam müftü kral kraliçe prens prenses papa elçi büyükelçi danışman sekreter koordinatör kurucu sahip
      üye lider çiftçi mühendis mimar pilot şoför aşçı fotoğrafçı tasarımcı yatırımcı tarihçi psikolog sosyolog meteorolog jeolog
      öğrenci asker polis itfaiyeci arkeolog temsilci yönetici direktör sorumlu araştırmacı akademisyen hukukçu eleştirmen
      müteahhit şair romancı yapımcı sunucu manken veteriner eczacı hemşire başhekim hekim girişimci işletmeci sporcu güreşçi
      basketbolcu voleybolcu kahveci çoban usta komiser başkomiser konsolos spiker denizci dalgıç dağcı denetçi bilirkişi
      küratör heykeltıraş ressam besteci`,
      '- ı i u ü sı si su sü',
    ),
    words(
      'başkanı başkanvekili başkan yardımcısı yardımcı ceo genel müdürü bakanı vekili milletvekili amiri şefi şef',
    ),
  ),
  maleRoleNouns: words('kral prens papa adam baba oğul kardeş ağabey dede imam'),
  femaleRoleNouns: words('kraliçe prenses kadın anne kız abla nine teyze'),
  personNouns: words(`
    bakanlar başkanlar müdürler sözcüler vekiller milletvekilleri valiler doktorlar hekimler avukatlar savcılar hakimler yargıçlar yazarlar gazeteciler
    muhabirler yönetmenler oyuncular sanatçılar müzisyenler antrenörler hocalar futbolcular analistler ekonomistler profesörler akademisyenler
    araştırmacılar çiftçiler mühendisler mimarlar pilotlar şoförler askerler itfaiyeciler arkeologlar temsilciler yöneticiler danışmanlar hemşireler
    veterinerler eczacılar psikologlar sporcular denizciler dalgıçlar dağcılar hukukçular üyeler üyeleri liderler
    kaynak kaynaklar tanık tanıklar tanıkları tanığı komşu
    abi abla amca dayı teyze hala yenge enişte kuzen dede babaanne anneanne torun nişanlı sevgili veli veliler velisi velileri gurbetçi gurbetçiler
    köylü köylüler üretici üreticiler esnaflar pazarcı işveren işverenler memur memurlar engelli depremzede depremzedeler göçmen mülteci
    sığınmacı seçmen seçmenler izleyici okur okurlar dinleyici kullanıcı kullanıcılar sürücü sürücüler yaya kurtulanlar yakını avukatları
    doktorları komşuları arkadaşları çocukları kardeşleri şüpheliler sanıklar mağdurlar kişiler isimler kadınlar erkekler adamlar konuk konuklar
    katılımcı katılımcılar komşular arkadaş arkadaşı anne annesi baba babası anneler kardeş kardeşi oğlu kızı eşi karısı kocası adam
    kadın çocuk genç gençler uzmanlar yetkililer yetkili eleştirmenler vatandaş vatandaşlar mahalleli esnaf hasta hastalar siyasetçi siyasetçiler
    çalışan çalışanlar öğrenciler öğretmenler taraftar taraftarlar kurban aile ailesi yakınları kişi şüpheli sanık müşteri müşteriler yolcu
    yolcular turist turistler emekli emekliler polisler işçi işçiler bilim balıkçı bakkal yaşlı yetkilisi sakini sakinleri görevlisi çalışanı işçisi öğrencisi mağdur mağduru ünlü müvekkil komşusu akrabası kumaşçı bakırcı`),
  anaphoricPersonNouns: words('adam kadın isim'),
  partyNouns: words(`
    sanık şüpheli zanlı saldırgan fail katil hırsız mağdur kurban tanık yaralı davacı davalı hükümlü tutuklu mahkum`),
};
