/** Given names that Indonesian articles use; many a person has no other. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const indonesianNames: GivenNames = {
  maleNames: words(`
    abdul abdullah abdurrahman achmad ade adi aditya adnan agung agus ahmad akbar akhmad alex alfian ali alwi amin amir amran anang andi andika andre andri
    anies anton anwar ardi ardiansyah arief arif arifin aris arman arya asep asrul asmara aziz bachtiar bagas bagus bahlil bambang basuki bayu benny bima
    boy budi budiman cahyo candra dadang darmawan darwin david dedi dedy deni denny dharma didik dimas djoko doni donny dwi edi eddy edy eka eko erick erwin
    fadli fahmi fahri faisal fajar fandi farhan fauzan fauzi ferdi ferdy ferry fikri firman firmansyah gatot gibran gilang ginanjar gunawan guntur guruh hadi hafiz
    haikal hakim halim hamdan hamid hamzah handoko hari haris harry hartono haryanto hasan hasto helmi hendra hendri hendro henry herman heri herry heru
    heryanto hidayat husein ibnu ibrahim idham idris idrus ilham imam iman indra indro irfan irvan irwan irwansyah iskandar ismail iwan jaka jamal jamaludin joko johan joni
    jono jufri juliandi jusuf kamal karno kasno khairul koko komarudin krisna kurniawan kusnadi luhut lukman lutfi mahfud mahmud mansur margono marwan maulana
    mochamad mochammad moh mohamad mohammad muhaimin muhamad muhammad muhtar mukhlis mulyadi mulyono mustafa mustofa nadiem nana nasir nasrul nasution nur nurdin
    nugroho okta oki pandu pardi paulus pramono prabowo priyo purnomo puji rachmat radit rahmat rahman rafi raffi raka ramadhan ramli rangga ratno reza rian rido ridho ridwan
    rifki rio risky rizal rizki rizky robert roby rohmat ronny rudi rudy rusdi rusli saiful sahrul salim samsul samuel sandi sandiaga sapto sarwono satria satrio setya setiawan
    setyo sigit slamet soegeng soni sudirman sudarmono sugeng sugiono sugiyanto suharto suhendra sujatmiko sukarno sukri sulaiman suparman supardi supriyadi supriyanto suryadi surya
    suryo susanto susilo sutarno sutrisno suwarno syafii syahrul syaiful syamsul tajudin taufik taufiq teddy teguh tejo tito tommy toni tony topan totok
    tri triyono trisno tjahjo untung usman wahid wahyu wahyudi wawan wawang wayan wibowo widodo wildan willy winarno wiranto wisnu wiyono yadi yahya yanto yayan yogi yoga yohanes
    yosef yudha yudi yuda yudo yusril yusron yusuf zaenal zaenudin zainal zainudin zaki zulfikar zulhas zulkifli bahtiar suyanto marno parman jumadi kadir kasim ketut made nyoman
    gede komang putu thomas yanuar ardian dafa daffa dani danu dito egi evan galih garin gerald hanafi hanif jefri jerry kevin luqman marcel markus nico niko petrus
    rendra rendy ricky riko robi roni ryan sandy stefanus steven suhardi sunaryo sunarto sutan tirto toto ujang umar uus vino yulius yunus saputra subagyo sukardi sukiman suroto tarmizi warsito wagiman wartono`),
  femaleNames: words(`
    aisyah agnes agustina alya amalia amelia amira anastasia andini anggi anggun ani anisa anita anna annisa aprilia ari ariani arini astri astuti atik ayu aulia
    bella bunga chandra citra clara cut cindy dara desi desy devi dewi dian diah diana dina dinda dini dita dwiana dyah eka ekawati elly elsa emilia endah endang eni enny erna erni eva
    evi fatimah fatma febri febriana fitri fitria fitriani gita hana hani hanifah handayani hartati hartini hasanah henny herawati ida iin ika ina indah indri indriani inggrid intan ira
    irma ismi isti iva julia juliana kartika kartini karina khadijah khofifah komariah kristina lastri laila laksmi lely lena lestari lia lidya lilis lina linda lisa lusi
    luna maria mariam marlina maryam maryati maya mega megawati meli melati meutya mia mila mira muji mutia mutiara nabila nadia najwa nanda nani nia nina ning ningsih nita nova
    novi novita nuning nunung nur nurul nurhayati nurhasanah nuraini nursyahbani okky paramita prilly puan putri rachel rahma rahmawati ratih ratna ratri reni retno ria riana rieke rika rina rini rita
    risma rismawati riska rizka rohana ros rosa rosita rumiati sabrina salsabila santi sari sarah septi septiana sherly shinta sinta siska siti sofia sri srimulyani suci suharti
    sulastri sulistyowati sumarni sumiati suparti suryani susan susanti susi suti sutinah syifa tari tati tika tini titi titiek titin tri trisnawati tuti tutik umi ulfa utami
    vera veronika vina wahyuni wati wiwik wulan wulandari yanti yati yeni yenny yohana yuli yulia yuliana yuni yuniarti yustina zahra zaskia zulaikha inayah ngatinah tukinah warsini paini partini juminten painem wagiyem ponirah lasmi ratmi surti`),
};
