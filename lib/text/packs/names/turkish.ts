/** Given names that Turkish articles use, their own and others' in their spelling. */
import { words } from '../words.ts';
import type { GivenNames } from './given-names.ts';

export const turkishNames: GivenNames = {
  maleNames: words(`
    mehmet mustafa ahmet ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih kemal
    fatih emre hakan adem kadir orhan yaşar bülent serkan burak cem can volkan onur gökhan selim tayyip devlet ekrem mansur muharrem özgür
    tolga barış uğur erdal erkan ercan engin levent metin cengiz selçuk şükrü nihat necati haluk tuncay turgut ufuk yılmaz yiğit
    berat arda kerem kaan mert sinan tarık tahir veli vedat zafer ziya oğuz ilhan ilker i̇brahim i̇smail bekir cemal cemil enver erol
    ferhat fikret fuat gürsel hamza harun hikmet hulusi isa kazım nuri rıza sabri sait şenol umut donald joe vladimir volodymyr
    yavuz ayhan ihsan adnan akın alper anıl atilla aydın bahadır batuhan bayram berk bilal cenk cihan coşkun cüneyt çağatay çetin doğan doğukan emin erdem erdoğan erhan ersin ertuğrul fahri faruk furkan galip güven hakkı haydar hüsnü idris ilyas kamil kenan koray korkut kürşat mahir melih musa muzaffer nadir naci nazım necdet nedim okan oktay ozan özcan polat refik rıfat sami savaş sedat selahattin semih serdar serhat soner suat şahin şener taner tayfun turan tuğrul ümit yakup yalçın yunus zeki`),
  femaleNames: words(`
    fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra fadime özlem hacer melek yasemin hülya
    sevim dilek gül aysel gülsüm leyla nurten songül tuğba büşra derya ebru sibel pınar aslı ceren deniz didem duygu ece eda ela esin
    evrim ezgi feride filiz gamze gizem gonca gülay gülşen hande hilal ilknur ipek kübra lale meltem meral mine müge nalan nazan neslihan
    nesrin nihal nilgün nur nuray oya öznur pelin perihan rabia reyhan seda selin selma sema serap sevgi sevil şebnem şule tülay tülin
    yeliz yıldız zerrin bahar banu başak begüm belgin berna canan çiğdem damla aylin ayten
    melis ferda adile afet alev arzu asuman ayla ayfer aynur aysun ayşegül azize belma berrin betül beyza bilge buket burcu cansu cemile ceyda çağla defne dilara dilan emel esma eylem fidan funda gökçe gönül gülçin güler günay hale handan hümeyra ıraz inci irem jale kader kadriye kevser makbule meliha müjde münevver naciye nazlı nebahat necla nermin neşe nevin nihan nil nilay nilüfer nimet nurcan nurhan ömür özge pervin rukiye saadet sabiha sanem selda semra senem serpil sevinç seyhan sezen sinem suna şeyda şengül şenay tuba türkan ülkü ümran yeşim yonca zuhal zümrüt`),
};
