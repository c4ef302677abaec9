/** Words that tell an English name to be a body's. */
import { words } from '../words.ts';

export const englishBodies = {
  organisationWords: words(`
    university college school hospital department ministry agency council committee commission board bureau office
    institute foundation association federation union party bank group company corporation corp inc ltd llc plc co
    court parliament congress senate house assembly police service services force forces army navy authority
    administration government times post journal news press media mail tv radio network channel magazine herald
    guardian telegraph club fc united city league cup society trust fund centre center church museum library airlines
    airways motors technologies systems partners holdings international institution embassy team mission program
    programme project campaign conference summit forum festival street road avenue park square river lake mount island
    airport station bridge agreement treaty accord award awards prize championship games tournament open organization
    organisation coalition alliance movement front brigade corps regiment unit studios records pictures entertainment
    labs software electronics pharmaceuticals energy oil gas power water health care education defense defence
    treasury state border customs protection homeland security exchange capital ventures hall county productions
    industries enterprises associates solutions stores foods district region province republic kingdom states nations
    commons lords supreme federal national royal central south north east west sports athletics racing support aid rights rovers
    wanderers albion athletic today survey`),
  firmWords: words(`
    productions pictures studios records industries enterprises associates solutions services holdings partners airlines
    technologies systems motors entertainment corporation company corp inc ltd llc plc group foundation association
    society institute university college school hospital museum times journal news`),
  muteWords: words(`
    mall stadium township valley bay highway freeway expressway motorway turnpike coliseum arena peninsula canyon creek
    gulf ocean sea strait desert mountains mountain islands isles cape heights beach parkway boulevard drive plaza
    terminal campus cathedral cemetery zoo aquarium auditorium palace fortress barracks mosque synagogue monastery
    manor neighborhood neighbourhood suburb borough coast basin delta glacier volcano reef trail crossing tunnel
    harbour harbor port marina wharf ranch skyscraper bazaar ghetto flight
    act amendment war revolution depression bowl premiership playoffs marathon olympics olympiad tour finale semifinal
    quarterfinal sequel saga trilogy syndrome disease virus flu pandemic famine earthquake constitution proclamation
    declaration protocol accords pact doctrine scandal affair massacre genocide uprising rebellion holocaust renaissance
    era century millennium clause edition chapter
    guide checklist thoughts features tips costs ideas highlights takeaways overview summary conclusion introduction
    benefits steps questions answers faq show series`),
  muteOpeners: words('fort mount lake cape camp port gulf'),
  demonyms: words(`
    scot briton englishman englishwoman irishman irishwoman welshman welshwoman scotsman frenchman frenchwoman
    dutchman spaniard serb croat slovene slovak dane swede finn pole turk icelander norwegian german italian austrian
    belgian portuguese swiss russian ukrainian belarusian lithuanian latvian estonian hungarian romanian bulgarian
    albanian greek cypriot maltese american canadian mexican cuban jamaican brazilian argentine argentinian
    argentinean uruguayan paraguayan chilean colombian venezuelan peruvian ecuadorian australian zealander aussie kiwi
    fijian samoan african nigerian ghanaian kenyan ugandan ethiopian egyptian moroccan algerian tunisian senegalese
    ivorian cameroonian malian congolese zimbabwean zambian israeli palestinian lebanese syrian iraqi iranian afghan
    pakistani indian bangladeshi chinese japanese korean vietnamese thai filipino indonesian malaysian singaporean
    bosnian croatian serbian slovenian slovakian czech kosovan georgian armenian kazakh moldovan montenegrin
    republican democrat conservative tory yorkshireman londoner liverpudlian glaswegian mancunian texan californian`),
};
