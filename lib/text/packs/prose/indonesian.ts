/** Common words of Indonesian, and how its sentences tie themselves to those before. */
import { indonesianCues } from '../cues/indonesian.ts';
import { words } from '../words.ts';
import type { Prose } from './prose.ts';

export const indonesianProse: Prose = {
  cues: indonesianCues,
  stopWords: words(`
    ada adalah agar akan antara atau bagi bahwa banyak baru beberapa belum bisa dalam dan dapat dari dengan di
    dia hal hanya harus hingga ia ini itu jadi jika juga kami karena kata kepada kita ke lain lalu lebih masih
    mereka namun oleh pada para saat saja salah sangat saya sebagai sebelum sebuah secara sedang sehingga sejak
    selain seperti serta setelah sudah tak telah tersebut tetapi tidak ujar ujarnya untuk yaitu yang`),
  stops: {
    binding:
      'dr ir drs dra hj h prof kh ust jl pt cv st moh muh m tgk pol brigjen irjen kombes komjen kompol akp purn',
    numbering: 'no hlm rp',
    loose: 'dll dsb dst',
  },
  openings: {
    pronouns:
      'ia|dia|mereka|beliau|dirinya|pihaknya|ini|itu|keduanya|ketiganya|tersebut|di sana|di sini|' +
      'begitu|yang bersangkutan|' +
      // "Pria tersebut", "Kedua polisi itu"; but "Saat ini" is now.
      '(?:kedua |para )?(?!(?:saat|hari|kali|tahun|bulan|pekan|selama|sejauh|malam|pagi|siang|sore|selain|sementara|setelah|sebelum|karena) )\\p{L}+ (?:ini|itu|tersebut)',
    coordinators: 'tetapi|tapi|dan|namun',
    connectives:
      'atau|namun demikian|meski demikian|selain itu|sementara itu|sementara|kemudian|lalu|oleh karena itu|' +
      'karena itu|oleh sebab itu|jadi|sehingga|sedangkan|misalnya|contohnya|di sisi lain|bahkan|akhirnya|padahal|' +
      'selanjutnya|setelah itu|dengan demikian|begitu juga|sebaliknya|juga|adapun|dengan begitu',
  },
};
