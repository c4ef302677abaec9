/** Norwegian nouns for people: offices, trades, kin. */
import { words } from '../words.ts';
import type { PersonNouns } from './person-nouns.ts';

export const norwegianPersonNouns: PersonNouns = {
  roleNouns: words(`
    statsminister statsministeren minister ministeren statsråd statsråden president presidenten leder lederen leiar leiaren sjef sjefen
    direktør direktøren talsperson talspersonen talsmann talsmannen talskvinne talskvinnen ordfører ordføreren ordførar ordføraren
    politiker politikeren representant representanten advokat advokaten forsvarer forsvareren aktor aktoren dommer dommeren
    statsadvokat politiadvokat påtaleleder etterforsker lensmann lensmannen betjent betjenten politibetjent kriminalinspektør
    inspektør professor professoren forsker forskeren forskar forskaren lege legen overlege overlegen sykepleier sjukepleiar rektor rektoren lærer læreren
    lærar ekspert eksperten analytiker analytikeren økonom økonomen redaktør redaktøren sjefredaktør journalist journalisten reporter
    reporteren kommentator kommentatoren forfatter forfatteren forfattar kunstner kunstneren artist artisten sanger sangeren musiker
    musikeren skuespiller skuespilleren regissør regissøren produsent trener treneren trenar manager manageren kaptein kapteinen spiller spilleren
    spelar keeper keeperen prest presten biskop biskopen bonde bonden gründer gründeren eier eieren eigar styreleder styrelederen
    sekretær generalsekretær generalsekretæren rådgiver rådgiveren rådgjevar seniorrådgiver byråd byråden varaordfører nestleder
    nestlederen ambassadør ambassadøren general generalen oberst major løytnant soldat kong kongen dronning dronningen prins prinsen
    kronprins kronprinsen prinsesse prinsessen kronprinsesse pave paven meteorolog meteorologen geolog biolog historiker historikeren
    psykolog psykologen ombud ombudet student studenten elev eleven arkitekt ingeniør pilot skipper skipperen fisker fiskeren sjåfør
    kokk influenser programleder programlederen fotograf fotografen designer investor medlem partileder partilederen
    stortingsrepresentant vakthavende operasjonsleder operasjonslederen innsatsleder innsatslederen avdelingsleder daglig`),
  maleRoleNouns: words(
    'talsmann talsmannen mann mannen far faren sønn sønnen bror broren kong kongen prins prinsen kronprinsen pave paven konge ektemann ektemannen bestefar gutt gutten',
  ),
  femaleRoleNouns: words(
    'talskvinne talskvinnen kvinne kvinnen kvinna mor moren mora datter datteren dattera søster søsteren dronning dronningen prinsesse prinsessen kone kona bestemor jente jenta skuespillerinne',
  ),
  personNouns: words(`
    åringen åringene kilde kilden kilder kildene kjelde politimannen vitne vitnet vitner vitnene nabo naboen naboer naboene venn vennen venner vennene
    venninne venninnen mor moren mora far faren foreldrene foreldre søster søsteren bror broren sønn sønnen datter datteren dattera
    kone kona ektemann ektemannen samboer samboeren mann mannen kvinne kvinnen kvinna gutt gutten jente jenta barn barnet ungdommen
    eksperter ekspertene forskere forskerne kritikere kritikerne beboere beboerne innbyggere innbyggerne demonstranter pasient pasienten
    pasienter politikere ansatte ansatt lærere elever studenter spillere supportere supporterne fans offer offeret ofre pårørende
    folk familien familie person personen siktede siktet tiltalte tiltalt forsvareren fornærmede drapssiktede kunden kunder
    passasjer passasjeren passasjerer turist turisten turister duoen trioen paret nordmannen nordmann svensken dansken briten
    amerikaneren russeren søskenparet kameraten kamerat kamerater kollega kollegaen kolleger utøver utøveren løperen skiløperen
    pensjonist pensjonisten pensjonister 20-åringen dame damen herre herren vinner vinneren taperen seierherren toppscoreren deltaker deltakeren beboer beboeren gjest gjesten bonde bonden debutanten matchvinneren veteranen`),
  anaphoricPersonNouns: words('mannen kvinnen kvinna åringen'),
};
