/** Places that English newspapers name without "in". */
import { phrases } from '../words.ts';

export const englishPlaces = phrases(`
    united states, united kingdom, great britain, britain, england, scotland, wales, northern ireland, ireland, france, germany,
    spain, italy, portugal, netherlands, belgium, luxembourg, switzerland, austria, sweden, norway, denmark, finland, iceland,
    poland, czech republic, slovakia, hungary, romania, bulgaria, greece, turkey, cyprus, malta, ukraine, russia, belarus, moldova,
    estonia, latvia, lithuania, serbia, croatia, bosnia, kosovo, albania, slovenia, macedonia, montenegro, georgia, armenia,
    azerbaijan, israel, palestine, gaza, lebanon, syria, jordan, iraq, iran, saudi arabia, yemen, oman, qatar, kuwait, bahrain,
    egypt, libya, tunisia, algeria, morocco, sudan, ethiopia, somalia, kenya, uganda, tanzania, rwanda, nigeria, ghana, senegal,
    mali, niger, congo, angola, zambia, zimbabwe, botswana, namibia, lesotho, south africa, mozambique, madagascar, afghanistan,
    pakistan, india, nepal, bangladesh, sri lanka, myanmar, thailand, vietnam, cambodia, laos, malaysia, singapore, indonesia,
    philippines, china, taiwan, hong kong, japan, south korea, north korea, korea, mongolia, australia, new zealand, canada, mexico,
    guatemala, honduras, nicaragua, costa rica, panama, cuba, haiti, jamaica, colombia, venezuela, ecuador, peru, bolivia, chile,
    argentina, uruguay, paraguay, brazil, america, europe, africa, asia, antarctica, middle east, latin america,
    london, manchester, birmingham, liverpool, leeds, glasgow, edinburgh, cardiff, belfast, dublin, paris, lyon, marseille, berlin,
    munich, hamburg, frankfurt, madrid, barcelona, rome, milan, lisbon, amsterdam, brussels, geneva, zurich, vienna, stockholm,
    oslo, copenhagen, helsinki, warsaw, prague, budapest, bucharest, sofia, athens, istanbul, ankara, kyiv, kiev, moscow,
    jerusalem, tel aviv, beirut, damascus, baghdad, tehran, riyadh, dubai, doha, cairo, nairobi, lagos, johannesburg, cape town,
    durban, kabul, islamabad, delhi, new delhi, mumbai, beijing, shanghai, tokyo, osaka, seoul, pyongyang, sydney, melbourne,
    brisbane, perth, auckland, wellington, toronto, ottawa, montreal, vancouver, new york, new york city, washington, los angeles,
    san francisco, san diego, chicago, boston, philadelphia, houston, dallas, austin, miami, atlanta, seattle, detroit, denver,
    phoenix, las vegas, california, texas, florida, ohio, michigan, pennsylvania, virginia, north carolina, south carolina,
    alabama, arizona, nevada, oregon, colorado, utah, idaho, montana, wyoming, kansas, nebraska, iowa, missouri, arkansas,
    louisiana, mississippi, tennessee, kentucky, indiana, illinois, wisconsin, minnesota, north dakota, south dakota, oklahoma,
    new mexico, maine, vermont, new hampshire, massachusetts, rhode island, connecticut, new jersey, delaware, maryland,
    west virginia, hawaii, alaska, us, uk, eu, usa, un, nato, u.s., u.k., white house, wall street, downing street, capitol hill,
    kremlin, pentagon, westminster, brexit, twitter, facebook, instagram, youtube, tiktok, truth social, x, linkedin, whatsapp,
    telegram, snapchat, reddit, internet, christmas, easter`);
