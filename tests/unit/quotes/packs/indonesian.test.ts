/** Indonesian: verbs that hold their subject, offices whose field stands bare, descriptions with a demonstrative behind. */
import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'id');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '“Jembatan ini sudah kami tunggu sebelas tahun,” kata Ayu Wulandari.',
      'Wali Kota Madiun Budi Sarwanto mengatakan, “Jalannya terlalu sempit untuk anak-anak sekolah.”',
      'Lasmini menambahkan: “Rencana itu menertawakan seluruh kampung kami.”',
      '“Begitu banjir surut,” ujar Joko Lembayung, “kami akan kembali ke rumah.”',
      'Menurut Ayu Wulandari, “jembatan itu harus dibuka sebelum lebaran”.',
    ),
  ).toEqual(['Ayu Wulandari', 'Budi Sarwanto', 'Lasmini', 'Joko Lembayung', 'Ayu Wulandari']);
});

it('takes a verb with “-nya” as its own subject, whatever stands behind it', () => {
  expect(
    speakers(
      'Ayu Wulandari datang ke pembukaan jembatan.',
      '“Penantian ini sungguh panjang sekali,” ujarnya kepada wartawan, Senin (3/2).',
      '“Tetapi akhirnya kami bisa menyeberang,” katanya lirih.',
      '“Besok anak-anak saya yang akan mencoba,” tutur dia.',
    ),
  ).toEqual(['Ayu Wulandari', 'Ayu Wulandari', 'Ayu Wulandari']);
});

it('takes whoever stands behind a passive of saying, not the thing that was told', () => {
  expect(
    speakers(
      'Kepala Dinas Sosial Ayu Wulandari meresmikan dapur umum.',
      'Hal senada disampaikan Joko Lembayung. “Beras kami cukup untuk dua pekan,” katanya.',
      'Hal itu dibenarkan oleh Ratri Puspa. “Besok truk kedua akan datang,” ujarnya.',
    ),
  ).toEqual(['Joko Lembayung', 'Ratri Puspa']);
});

it('opens a sentence with the verb and a pronoun', () => {
  expect(
    speakers(
      'Ayu Wulandari membuka kedai di stasiun tua.',
      'Kata dia, “loket karcisnya sengaja tidak saya ubah”.',
    ),
  ).toEqual(['Ayu Wulandari']);
});

it('takes a description with a demonstrative for whoever was spoken of', () => {
  expect(
    speakers(
      'Pelatih Persela Budi Sarwanto menilai timnya gugup.',
      '“Kami kehilangan bola terlalu mudah,” imbuh mantan kapten Laskar Rawa itu.',
      '“Kami akan memperbaikinya pekan depan,” kata pria berusia 47 tahun tersebut.',
      '“Saya menonton dari tribun paling atas,” kata seorang pedagang.',
    ),
  ).toEqual(['Budi Sarwanto', 'Budi Sarwanto', 'seorang pedagang']);
});

it('takes whoever has a nickname in a description for whom it describes', () => {
  expect(
    speakers(
      'Kepala OJK Ratri Widyasari menutup tiga aplikasi.',
      '“Penipunya selalu meminta uang muka,” kata perempuan yang akrab disapa Kiki itu.',
    ),
  ).toEqual(['Ratri Widyasari']);
});

it('ends a noun that can speak before a verb, which its beginning tells', () => {
  expect(
    speakers('Korban menyetujui perjanjian angsuran itu. “Uangnya tidak pernah dikembalikan,” katanya.'),
  ).toEqual(['Korban']);
});

it('takes one name with a trade behind it for a person', () => {
  expect(
    speakers(
      'Kepala Dinas Pasar Ayu Wulandari memindahkan pasar itu. “Tempat barunya lebih luas,” katanya.',
      'Burhano, penjual radio, menggeleng. “Pembeli saya tahunya hanya di sini,” ujarnya.',
    ),
  ).toEqual(['Ayu Wulandari', 'Burhano']);
});

it('lets bodies and papers speak, and signs and titles not', () => {
  expect(
    speakers(
      '“Izin dermaga itu belum pernah dibuka,” tulis Yayasan Laut Biru dalam siaran persnya.',
      'Di gerbang terpasang spanduk bertuliskan “Selamatkan Sungai Kami dari Tambang”.',
      'Ia membintangi film berjudul “Benang yang Putus di Atas Sawah”.',
    ),
  ).toEqual(['Yayasan Laut Biru']);
});

it('reads ranks before a name and degrees behind it', () => {
  expect(
    speakers(
      '“Keduanya kami tangkap di rumah masing-masing,” kata Kabid Humas Polda Jateng Kombes Pol Artoyo Sinaga.',
      '“Klien kami tidak tahu isi karung itu,” kata kuasa hukum terdakwa, Dr. Wening Prasasti, S.H., M.H., di Blora.',
      '“Muridnya datang dari empat desa,” tutur Dra. Hj. Endang Suprihatin, M.Pd.',
    ),
  ).toEqual(['Artoyo Sinaga', 'Wening Prasasti', 'Endang Suprihatin']);
});
