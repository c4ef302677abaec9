/** Norwegian, Danish and Swedish: verb before its subject, speech behind dashes, nouns that carry their article. */
import { describe, expect, it } from 'vitest';
import { speakersIn, told } from '../read.ts';

describe('norwegian', () => {
  const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'no');

  it('reads the orders of attribution', () => {
    expect(
      speakers(
        '«Vi har ventet på denne brua i elleve år», sier Ingrid Solbakk.',
        'Ordfører Tor Hammervik sier at veien «er altfor smal for skolebarna».',
        'Ifølge Siri Kvamme er planen «en hån mot hele bygda vår».',
        'Nils Ødegård skriver i en melding: «Jeg kommer så snart snøen er borte.»',
      ),
    ).toEqual(['Ingrid Solbakk', 'Tor Hammervik', 'Siri Kvamme', 'Nils Ødegård']);
  });

  it('tells hun from han, and hears speech behind a dash', () => {
    expect(
      speakers(
        'Ingrid Solbakk møtte Tor Hammervik på kaia.',
        '– Jeg trodde aldri at det skulle gå, sier hun.',
        '– Det gikk jo til slutt, sier han.',
      ),
    ).toEqual(['Ingrid Solbakk', 'Tor Hammervik']);
  });

  it('knows who the mayor is by the noun alone', () => {
    expect(
      speakers(
        'Ordfører Tor Hammervik åpnet brua mandag.',
        '– Dette er en stor dag for bygda, sier ordføreren.',
      ),
    ).toEqual(['Tor Hammervik']);
  });

  it('lets a paper speak in which it stands', () => {
    expect(
      speakers(
        'Tor Hammervik fikk brevet mandag. I brevet står det at han «rodde fra stedet uten lys».',
        'I rapporten heter det: «Vi fant ingen tegn til slitasje på tauet.»',
      ),
    ).toEqual(['brevet', 'rapporten']);
  });
});

describe('danish', () => {
  const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'da');

  it('reads the orders of attribution', () => {
    expect(
      speakers(
        '»Vi har ventet på broen i elleve år«, siger Mette Lyngby.',
        'Borgmester Palle Krogsgaard siger, at vejen »er alt for smal til skolebørnene«.',
        'Ifølge Karen Stensballe er planen »en hån mod hele vores by«.',
        'Direktør Jens Thorup skriver: »Vi vender tilbage, når sneen er væk.«',
      ),
    ).toEqual(['Mette Lyngby', 'Palle Krogsgaard', 'Karen Stensballe', 'Jens Thorup']);
  });

  it('tells hun from han, and hears speech behind a dash', () => {
    expect(
      speakers(
        'Mette Lyngby mødte Palle Krogsgaard på havnen.',
        '– Jeg troede aldrig, at det ville gå, siger hun.',
        '– Det gik jo til sidst, siger han.',
      ),
    ).toEqual(['Mette Lyngby', 'Palle Krogsgaard']);
  });

  it('knows who the mayor is by the noun alone', () => {
    expect(
      speakers(
        'Borgmester Palle Krogsgaard åbnede broen mandag.',
        '– Det er en stor dag for byen, siger borgmesteren.',
      ),
    ).toEqual(['Palle Krogsgaard']);
  });
});

describe('swedish', () => {
  const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'sv');

  it('reads the orders of attribution', () => {
    expect(
      speakers(
        '”Vi har väntat på bron i elva år”, säger Karin Ljungskog.',
        'Rektorn Anders Bergkvist säger att vägen ”är alldeles för smal för barnen”.',
        'Enligt Maria Hallsten är planen ”ett hån mot hela vår by”.',
        'Chefen Lars Tornell skriver: ”Vi återkommer så fort snön är borta.”',
      ),
    ).toEqual(['Karin Ljungskog', 'Anders Bergkvist', 'Maria Hallsten', 'Lars Tornell']);
  });

  it('tells hon from han, and hears speech behind a dash', () => {
    expect(
      speakers(
        'Karin Ljungskog mötte Anders Bergkvist på kajen.',
        '– Jag trodde aldrig att det skulle gå, säger hon.',
        '– Det gick ju till slut, säger han.',
      ),
    ).toEqual(['Karin Ljungskog', 'Anders Bergkvist']);
  });

  it('knows who the head teacher is by the noun alone', () => {
    expect(
      speakers(
        'Rektor Anders Bergkvist öppnade skolan i måndags.',
        '– Det är en stor dag för byn, säger rektorn.',
      ),
    ).toEqual(['Anders Bergkvist']);
  });
});

it('reads a dash behind a full stop, and a tag without one', () => {
  expect(
    speakersIn(
      ['När Maja Lindwall får frågan kommer svaret snabbt. - Bron är det vackraste vi har i hela byn.'],
      'sv',
    ),
  ).toEqual(['Maja Lindwall']);
  expect(told(['– Vi väntade en hel månad på den nya färjan, säger hamnchefen Maja Lindwall'], 'sv')).toEqual(
    [['Maja Lindwall', 'Vi väntade en hel månad på den nya färjan,']],
  );
});

it('lets no court say “I”, but the only one whom the article names', () => {
  expect(
    speakersIn(
      [
        '– Jag gjorde allting rätt den vintern, säger Maja Lindwall.',
        'Att vänta är inte något som ger rätt till ersättning, enligt domstolen.',
        '– Jag vill bara bygga ett hus åt min dotter.',
      ],
      'sv',
    ),
  ).toEqual(['Maja Lindwall', 'Maja Lindwall']);
});

it('reads Norwegian “det” before a verb as a pronoun, “så” as an adverb, “Hans” as a name', () => {
  expect(
    speakersIn(
      [
        'Hans Olav Brekkmo, som er leder i havnelaget, er bekymret. Det medfører mye ekstra arbeid.',
        '– Først blinket det litt, så forsvant lyset i hele huset, sier han.',
      ],
      'no',
    ),
  ).toEqual(['Hans Olav Brekkmo']);
});

it('knows who speaks by the last part of a compound', () => {
  expect(
    speakersIn(['«Kommunen driver helt på lovens grense», slår konsulentselskapet fast.'], 'no'),
  ).toEqual(['konsulentselskapet']);
});
