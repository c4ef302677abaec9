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
    commons lords supreme federal national royal central south north east west`),
  firmWords: words(`
    productions pictures studios records industries enterprises associates solutions services holdings partners airlines
    technologies systems motors entertainment corporation company corp inc ltd llc plc group foundation association
    society institute university college school hospital museum times journal news`),
};
