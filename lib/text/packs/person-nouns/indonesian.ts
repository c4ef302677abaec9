/** Indonesian nouns for people: offices, trades, kin. */
import { words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const indonesianPersonNouns: PersonNouns = {
  roleNouns: words(`
    founder co-founder cofounder cto cfo coo vp svp director head chairman chairwoman chief officer country lead partner jpu pelaksana tugas plh
    presiden jenderal wapres wakil menteri wamen menko menkeu menkes mendagri wamendagri menhan menlu mendag mentan menhub menag menaker mensos menpora menparekraf
    mendikbud mendikdasmen menkumham menkominfo menkomdigi menperin menpan mensesneg seskab sekretaris gubernur wagub plt pjs pj bupati wabup walikota wali
    wawali camat lurah kades sekda sekjen sekwan ketua bicara waketum ketum anggota legislator senator kepala kabid kabag kasi kasat kasubdit kanit kadis
    kadiv kadivhumas karopenmas karo kapolri wakapolri kapolda wakapolda kapolres wakapolres kapolresta kapolrestabes kapolsek wakapolsek kabareskrim dirreskrimum dirreskrimsus dirlantas
    kasatreskrim kasatlantas kasatresnarkoba kapuspen kapuspenkum kapendam kajari kajati kasipenkum jaksa hakim panglima pangdam danrem dandim danramil danlanud
    ksad ksal ksau komandan direktur dirut dirjen irjen direktris deputi manajer manager komisaris komisioner ceo pendiri pemilik pemimpin pimpinan pengurus juru jubir jurubicara
    koordinator rektor dekan kaprodi profesor guru dosen kepsek dokter perawat bidan apoteker ahli pakar pengamat peneliti analis ekonom sejarawan psikolog
    psikiater epidemiolog pengacara advokat notaris pelatih asisten kapten kiper penyerang striker gelandang bek pemain atlet wasit pebulutangkis
    petinju pembalap pesepakbola aktor aktris artis penyanyi musisi sutradara produser penulis novelis penyair komika presenter seniman pelukis
    kurator wartawan jurnalis redaktur pemred editor fotografer aktivis relawan ulama kiai ustaz ustad ustadz uskup pastor pendeta paus biksu pengusaha
    pedagang petani nelayan peternak nakhoda pilot pramugari sopir pengemudi masinis arsitek insinyur ilmuwan astronot arkeolog penyidik petugas inspektur auditor
    kanselir raja ratu sultan pangeran putri duta konsul politisi politikus kader caleg cagub cabup capres cawapres bendahara
    mahasiswa mahasiswi siswa siswi pelajar warga penjual pengelola penasihat penasehat staf tokoh sesepuh budayawan pemandu pengasuh pembina penggerak penggagas penjaga satpam juragan pengrajin perajin peserta ibunda ayahanda`),
  maleRoleNouns: words(
    'raja pangeran sultan aktor putra bapak ayah kakek paman suami pria lelaki pemuda kiai ustaz pastor mahasiswa siswa',
  ),
  femaleRoleNouns: words(
    'ratu putri aktris ibu ibunda nenek bibi istri wanita perempuan gadis janda mahasiswi siswi bidan pramugari direktris',
  ),
  personNouns: words(`
    orang pria lelaki wanita perempuan pemuda pemudi gadis bocah anak remaja lansia bapak ibu ayah bunda nenek kakek paman bibi kakak adik suami istri
    putra putri keponakan cucu sepupu menantu mertua janda duda kerabat keluarga sahabat teman rekan tetangga pacar kekasih tunangan mbah
    warga warganet netizen pengguna penumpang penonton pengunjung pembeli pelanggan konsumen pasien nasabah investor karyawan pegawai buruh pekerja
    saksi korban pelaku tersangka terdakwa terpidana narapidana buron pelapor terlapor penggugat tergugat ahli sumber narasumber pejabat
    petugas polisi tentara prajurit personel aparat pendukung suporter fan fans jemaah jamaah santri penyintas pengungsi wisatawan turis
    pendaki pesepeda pejalan pengendara aktivis demonstran pengunjuk mahasiswa pelajar peneliti ilmuwan dosen guru lulusan alumni nelayan petani
    pedagang pengusaha pengrajin tokoh figur sosok legenda bintang pesohor selebritas juara pemenang peraih kandidat calon pemilih penghuni
    pelantun pemeran pembawa pencipta pengarang pegiat penggiat pemegang penerima penyelenggara penggagas pemrakarsa perintis pelari perenang pembela pemohon
    penggemar idola pengamat dokter perawat relawan pengacara kuasa pewaris pensiunan veteran
    perwakilan utusan delegasi pihak politisi menteri gubernur bupati`),
  anaphoricPersonNouns: words('pria lelaki wanita perempuan pemuda gadis bocah sosok'),
  roleModifiers: words('mantan eks calon bekas'),
  partyNouns: words(
    'korban pelaku tersangka terdakwa terpidana narapidana buron pelapor terlapor penggugat tergugat saksi',
  ),
};
