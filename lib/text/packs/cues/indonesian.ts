/** What sentences do in Indonesian. */
import type { Cues } from './cues.ts';

export const indonesianCues: Cues = {
  cause:
    'karena, sebab, akibat, lantaran, disebabkan, menyebabkan, sehingga, berkat, dipicu, memicu, setelah',
  plan: 'akan, berencana, rencana, rencananya, ditargetkan, menargetkan, diperkirakan, diprediksi, ingin, hendak, mulai, bakal, usulan, hingga',
  finding:
    'menurut, berdasarkan, hasil, penelitian, studi, survei, data, laporan, menunjukkan, menemukan, peneliti, pakar, tercatat',
  weight: 'penting, utama, terbesar, terbanyak, tertinggi, pertama, rekor, serius, terburuk, paling',
  amount:
    'persen, juta, miliar, triliun, ribu, ribuan, ratusan, puluhan, separuh, mayoritas, rata-rata, biaya, harga, rupiah, rp, dolar, ton, hektare',
  advice: 'sebaiknya, hindari, disarankan, perlu, harus, wajib, jangan, pastikan, diimbau',
  ability: 'membantu, memungkinkan, menawarkan, menyediakan, meningkatkan, melindungi, mampu, dapat',
  event:
    'meninggal, tewas, terluka, luka-luka, ditangkap, ditahan, dijatuhi, divonis, disetujui, disahkan, mengumumkan, meresmikan, terpilih, memenangkan, menandatangani, meluncurkan, melarang, menolak, dituduh, membenarkan, memutuskan, mendesak, memperingatkan, dibuka, ditutup, dievakuasi, ditetapkan',
  hook: 'berikut, simak, yuk, bayangkan, selamat datang, dalam artikel ini, tentu saja, penasaran, intip',
  promotion: 'berlangganan, klik, daftar, gratis, ikuti, unduh, google news, whatsapp channel',
  example: 'misalnya, contohnya, seperti, di antaranya, antara lain',
  vague:
    'sesuatu, hal, sangat, sekali, mungkin, cukup, beberapa, banyak, berbagai, baik, mudah, sedikit, agak',
  scene: 'suatu hari, dahulu, dulu, teringat, pagi itu, sore itu, malam itu, duduk, menatap, tampak',
  day: 'hari ini, kemarin, besok, senin, selasa, rabu, kamis, jumat, sabtu, minggu, pekan, lalu, malam',
  you: 'anda, kamu, kalian, sobat',
  we: 'kami, kita',
  I: 'saya, aku, gue',
  negation: 'tidak, bukan, belum, tak, tanpa, enggak, tiada',
  contrast: 'tetapi, namun, meski, meskipun, walau, walaupun, sedangkan, padahal, melainkan, sementara',
  conclusion: 'akhirnya, dengan demikian, kesimpulannya, jadi, maka',
  condition: 'jika, apabila, bila, kalau, seandainya, asalkan',
  question: 'bagaimana, apa, apakah, mengapa, kenapa, siapa, di mana, kapan, berapa',
  demonstrative: 'ini, itu, tersebut, hal itu, hal ini, di sana, begitu, demikian',
  comparison: 'lebih, kurang, dibandingkan, daripada, tinggi, rendah, naik, turun',
  thirdPerson: 'ia, dia, mereka, beliau, pihaknya, dirinya',
};
