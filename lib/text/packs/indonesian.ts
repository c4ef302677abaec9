/** What the algorithms need to know of Indonesian. */
import { SUBJECT_FIRST } from './grammar.ts';
import { makePack } from './make-pack.ts';
import { indonesianNames } from './names/indonesian.ts';
import { indonesianPersonNouns } from './person-nouns/indonesian.ts';
import { indonesianPlaces } from './places/indonesian.ts';
import { indonesianProse } from './prose/indonesian.ts';
import { endings, forms, phrases, words } from './words.ts';

/** Passives: who says it stands right behind them. */
const TOLD_BY =
  'dikatakan disampaikan diungkapkan diungkap dijelaskan ditegaskan dituturkan diutarakan dikemukakan dipaparkan disebutkan diakui ditambahkan dilontarkan diucapkan ditulis dibenarkan dibeberkan diceritakan';

export const indonesian = makePack({
  languages: ['id'],
  grammar: {
    ...SUBJECT_FIRST,
    // "ujarnya" is a verb with its subject in it.
    dropsSubjects: true,
    bareNames: true,
    adjectivesFollow: true,
    rolesTakeFields: false,
    fieldsStandBare: true,
    middleNamesCall: true,
    namesStandApposed: true,
    definitesIntroduce: false,
  },
  lexicon: {
    reportingVerbs: words(
      `
      mengatakan menyatakan menuturkan mengungkapkan mengungkap menjelaskan menegaskan menambahkan memaparkan menyampaikan menyebut menyebutkan mengaku
      mengakui menilai mengingatkan membenarkan membantah menolak meminta berharap berkata berujar bertutur bercerita menceritakan melanjutkan mengimbau menghimbau
      mengajak menulis menuliskan menekankan menyarankan menuding menduga meyakini menjawab bertanya menanggapi mengeluhkan mengeluh menyayangkan
      mengapresiasi mengklaim menerangkan membeberkan mengutarakan mengemukakan melontarkan mencontohkan memastikan mengumumkan melaporkan memprediksi
      memperkirakan mengusulkan mendesak menuntut menyerukan menyoroti menyinggung merinci menguraikan menyimpulkan memberitahukan menyindir
      mengkritik mengkritisi memuji mengenang bersaksi berdalih berkilah berseloroh berkelakar berkomentar berpendapat berpesan menandaskan menukas menambah
      meneruskan mengulas menyangkal menampik menepis bilang berteriak berbisik bergumam berjanji mengancam menggarisbawahi mempertanyakan menyambut memperingatkan
      meyakinkan mencuit mengunggah curhat mengisahkan berkisah membalas menyahut menimpali bertegas menjanjikan mengucapkan membacakan
      kata ujar tutur ucap ungkap papar imbuh tandas beber pungkas tukas cetus keluh kilah dalih kelakar seloroh urai celetuk gumam timpal
      ulas klaim sambung ajak pinta imbau tanya jawab sahut seru kenang harap puji sindir balas bantah pekik teriak bisik saran ancam`,
      forms(
        `
      kata ujar tutur ucap ungkap jelas terang papar imbuh tambah lanjut tegas tandas sambung beber pungkas tukas cetus sebut tulis keluh harap kilah dalih
      kelakar seloroh ajak pinta imbau tanya jawab urai tutup simpul bantah klaim komentar aku kenang ulas timpal celetuk gumam pekik teriak bisik sahut seru
      desak kritik sindir saran rinci duga`,
        'nya',
      ),
    ),
    thusAdverbs: words('demikian'),
    documentVerbs: words('tertulis berbunyi tertera'),
    reportingParticiples: words('seraya sembari'),
    weakReportingVerbs: words(`
      jelas terang tegas tambah lanjut tutup singkat cerita tulis sebut pesan simpul komentar aku desak kritik ingat rinci duga yakin akui janji nilai bunyi catat lapor
      merasa percaya tersenyum tertawa menganggap memandang melihat`),
    agentVerbs: words(TOLD_BY),
    auxiliaries: words(`
      telah sudah akan sedang masih juga pun lagi kemudian lalu sempat kembali hanya bahkan turut ikut pernah langsung terus sendiri tetap
      pula justru malah kini tadi nanti kemarin hari ini usai hendak dapat bisa harus lantas selanjutnya sebelumnya secara lebih`),
    masculinePronouns: words('dia ia beliau dirinya'),
    femininePronouns: words('dia ia beliau dirinya'),
    pluralPronouns: words('mereka keduanya ketiganya'),
    masculineObjects: words('dia beliau'),
    firstPersonSingular: words('saya aku ku gue'),
    firstPersonPronouns: words('saya aku kami kita gue'),
    secondPersonPronouns: words('anda kamu kalian'),
    relativePronouns: words('yang'),
    determiners: words(
      'seorang sebuah seekor suatu salah satu sejumlah beberapa para sang si setiap tiap semua seluruh banyak kedua ini itu tersebut',
    ),
    indefiniteDeterminers: words('seorang sebuah suatu salah sejumlah beberapa banyak'),
    demonstrativesBehind: words('ini itu tersebut'),
    prepositions: words(`
      di ke dari pada kepada dalam dengan untuk oleh bagi tentang terhadap atas antara sejak hingga sampai saat ketika seusai usai setelah
      sebelum selama karena sebab agar supaya jika bila kalau apabila meski meskipun walau walaupun sambil seraya sembari selaku sebagai seperti tanpa
      lewat melalui menurut bersama dekat sekitar demi guna per via soal terkait mengenai bahwa sementara sedangkan lantaran akibat sesuai berdasarkan disela selepas`),
    linkingPrepositions: words('dari untuk asal bagi di'),
    genitivePrepositions: words('dari'),
    agentPrepositions: words('oleh'),
    sourcePrepositions: phrases(
      'menurut, mengutip, menurut keterangan, menurut penuturan, menurut pengakuan, di mata, bagi',
    ),
    ownSources: phrases('menurutnya'),
    hisSources: phrases('menurut dia, menurut ia, menurut beliau'),
    subordinators: words(
      'saat ketika seusai usai setelah sebelum selama karena sebab agar supaya jika bila kalau apabila meski meskipun walau walaupun sambil seraya sembari bahwa sementara sedangkan lantaran selepas',
    ),
    conjunctions: words('dan atau tetapi tapi namun serta melainkan'),
    honorifics: words(`
      dr drs dra prof ir h hj kh kiai ki tgk tgh gus habib haji raden rm r ustaz ustad tuanku kompol akp akbp kombes kombespol brigjen brigjend irjen komjen jenderal pol
      ipda iptu aipda aiptu bripda briptu bripka brigadir letkol kolonel mayor kapten lettu letda letjen mayjen mayjend serka sertu serda serma peltu pelda kopral
      praka pratu laksamana laksda laksma marsekal marsda marsma tni inf kav arm purn dato datuk sultan kopda koptu kopka mr dokter tengku teuku`),
    maleHonorifics: words('bapak pak bung mas kang cak tuan'),
    femaleHonorifics: words('ibu bu mbak nyonya ny mbok neng'),
    firstNameHonorifics: words('bapak pak bung mas kang cak ibu bu mbak gus habib'),
    ageNouns: words('tahun'),
    ...indonesianPersonNouns,
    bodyNouns: words(`
      pernyataan keterangan siaran laporan surat putusan dakwaan studi penelitian survei dokumen unggahan akun postingan pesan undang-undang beleid pasal aturan regulasi poin petisi narasi akta maklumat caption
      perusahaan kementerian pemerintah pemkot pemkab pemprov dinas badan lembaga komisi dewan partai fraksi organisasi yayasan asosiasi serikat klub tim
      kepolisian polisi polri polda polres polsek kejaksaan pengadilan mahkamah tni bank universitas kampus sekolah rumah sakit museum kedutaan
      kubu manajemen panitia redaksi media koran majalah situs kantor istana kpk kpu bawaslu bpbd bmkg bnpb bps ojk dpr dprd mui kontras walhi icw`),
    anaphoricBodyNouns: words(
      'perusahaan kementerian pemerintah dinas badan lembaga komisi dewan partai fraksi organisasi yayasan asosiasi serikat klub tim universitas sekolah museum',
    ),
    statementNouns: words('pernyataan keterangan siaran'),
    utteranceNouns: words(
      'pernyataan ucapan pesan komentar jawaban pengakuan kesaksian tanggapan permintaan ajakan imbauan harapan kritik sindiran pertanyaan keluhan',
    ),
    performanceWords: words('lagu lirik menyanyikan bernyanyi nyanyian'),
    inscriptionNouns: words('spanduk poster papan kaus kaos stiker plakat baliho tulisan'),
    titleIntroducers: words(`
      bertajuk berjudul bertema bertuliskan tema judul film lagu buku novel album program slogan moto istilah sebutan julukan dijuluki bernama berlabel frasa
      tagar sinetron serial acara kampanye gerakan tulisan mengusung`),
    namingPrepositions: words('sebagai'),
    sentenceOpeners: words(`
      ini itu hal tersebut namun tetapi tapi dan atau sementara selain menurut sebelumnya setelah saat ketika jika bila kalau karena untuk dari dalam
      pada dengan sebagai selama sejak hingga sampai bahkan juga jadi maka kemudian lalu akhirnya meski meskipun walau walaupun padahal adapun apalagi
      bagi oleh di ke kini kemarin tadi besok hari senin selasa rabu kamis jumat sabtu minggu ada tidak bukan belum sudah telah akan bisa semua seluruh
      banyak beberapa sejumlah para seorang sebuah salah satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluhan ratusan ribuan ya iya nah
      apa siapa mengapa kenapa bagaimana kapan mana berapa berikut baca foto video sumber editor penulis reporter pewarta terima kasih lebih
      terlepas terkait mengenai seperti begitu demikian sehingga agar supaya selanjutnya sebaliknya misalnya secara hanya saja masih lagi pun
      saya kami kita mereka dia ia anda kamu aku yang tak turut usai seusai sesuai guna sambil sedangkan sebab dikatakan ditanya ditemui dihubungi saking intinya
      harapannya dirinya pihaknya kabar pria wanita perempuan atas melalui antara meminta mengaku`),
    abbreviations: words(
      'dr drs dra prof ir h hj kh st moh muh m ny tn pol brigjen irjen kombes kompol akp akbp inf purn jl no rp pt cv tbk dll dsb dst hlm jend letjen mayjen kol letkol',
    ),
  },
  names: {
    ...indonesianNames,
    particles: words('bin binti al el van der de da alias'),
    suffixes: words('sh mh se mm st mt msi mpd spd sip skm mkes mba phd amd sag mag skom mkom'),
    organisationWords: words(`
      polda polres polresta polrestabes polsek polri mabes bareskrim ditreskrimum ditreskrimsus satreskrim humas divisi bidang bagian biro seksi subdit direktorat jenderal dirjen
      kementerian kemenkes kemenkeu kemendagri kemenag kemenhub kemensos dinas badan lembaga komisi dewan dpr dpd mpr dprd ri kpk kpu bawaslu mk ma kejaksaan kejagung kejari kejati
      pengadilan negeri tinggi mahkamah agung konstitusi pemkot pemkab pemprov pemerintah provinsi kabupaten kota kecamatan desa kelurahan universitas institut politeknik fakultas
      pondok pesantren ponpes masjid gereja vihara klenteng sekolah sma smp smk sd sdn smpn sman rsud rs rumah sakit puskesmas bank pt cv tbk persero partai fraksi pdip pdi-p perjuangan golkar gerindra nasdem pkb pks pan ppp demokrat psi hanura
      nu pbnu muhammadiyah mui yayasan asosiasi ikatan serikat persatuan perhimpunan himpunan federasi forum aliansi koalisi gerakan klub fc united persija persib
      persebaya arema persela psm psms psis persipura pssi timnas ksp bpbd bnpb bmkg basarnas bps bpjs ojk pln pertamina telkom kai damri tni kodam kodim koramil korem lanud
      istana kepresidenan sekretariat kabinet ugm ui itb ipb unair undip its brin lipi walhi greenpeace kontras icw komnas ham ylki lbh ojol
      kompas tempo detik detikcom antara tribunnews republika liputan6 cnn cnbc reuters afp ap tvone tv metro rri okezone sindonews news media radio
      marketing corporate communication sales operation commercial business public relations finance banking group strategic
      eksekutif utama umum pusat daerah nasional internasional operasional keuangan pemasaran luar hukum kesehatan pendidikan perhubungan sosial agama perdagangan perindustrian
      pertanian pertahanan ketenagakerjaan kehutanan lingkungan hidup energi pariwisata olahraga pemuda kebudayaan riset teknologi komunikasi informasi digital perumahan
      kawasan permukiman investasi bumn umkm koperasi kelautan perikanan pangan transportasi perempuan anak agraria tata ruang pemberdayaan aparatur reformasi birokrasi
      penanggulangan bencana hubungan masyarakat ekonomi kreatif perekonomian manusia pembangunan ii iii iv v vi vii viii ix xi xii tbk.`),
    nameBearers: words(
      'dinas bidang bagian divisi seksi biro badan kementerian direktorat lembaga urusan unit satuan pt cv bank pesantren ponpes masjid yayasan partai universitas institut kabupaten kota kecamatan desa kelurahan dusun kapolsek camat lurah kades danramil rsud rs sma smp smk sd sdn',
    ),
    organisationJoiners: words('dan &'),
    places: indonesianPlaces,
    dates: words(`
      senin selasa rabu kamis jumat sabtu minggu ahad januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember ramadan ramadhan lebaran`),
    nonNames: words(`
      islam muslim kristen katolik hindu buddha allah tuhan belanda inggris jerman prancis rusia amerika arab jawa sunda batak minang bugis dayak covid covid-19 corona
      wib wita wit indonesia`),
    wordsHere: words('ada dan hari dini nana oki nia ini ia jaya lagi malam tan san ana ali'),
  },
  morphology: {
    verbBeginnings: endings('mem meng meny meni menu mene mena meno menj mend ment menc'),
    subjectVerbEndings: endings('nya'),
    definiteEndings: endings('-'),
  },
  page: {
    interviewLabels: words('tanya jawab t j'),
  },
  prose: indonesianProse,
});
