import { expect, it } from 'vitest';
import { speakersIn } from '../read.ts';

const speakers = (...paragraphs: string[]) => speakersIn(paragraphs, 'de');

it('reads the orders of attribution', () => {
  expect(
    speakers(
      '„Die Brücke wird im März wieder geöffnet“, sagte Lena Hartwig.',
      'Der Bürgermeister von Osterkamp, Jonas Feldner, erklärte, der Platz sei „für einen Markt längst zu klein“.',
      'Am Montag sagte Ruth Ammann: „Ohne die Fischer unterschreiben wir gar nichts.“',
      'Laut Bernd Kessler ist der Bau „eine Zumutung für das ganze Viertel“.',
      '„Man hat uns nie nach unserer Meinung gefragt“, so Petra Wiegand.',
      'Dieter Brandl hat den Zeitplan „von Anfang an für falsch gehalten“, wie er sagt.',
    ),
  ).toEqual([
    'Lena Hartwig',
    'Jonas Feldner',
    'Ruth Ammann',
    'Bernd Kessler',
    'Petra Wiegand',
    'Dieter Brandl',
  ]);
});

it('takes no hearer for the subject', () => {
  expect(
    speakers(
      'Dem Sender sagte Lena Hartwig: „Wir haben viel zu lange gewartet.“',
      '„Das wird ein langer Winter für alle“, sagte der Zeitung am Abend Jonas Feldner.',
    ),
  ).toEqual(['Lena Hartwig', 'Jonas Feldner']);
});

it('takes no noun for a name', () => {
  expect(
    speakers(
      'Die Entscheidung fiel spät. Jonas Feldner war als Zuschauer gekommen.',
      'Der Saal war voll. „So viele Leute habe ich hier nie gesehen“, sagte Feldner.',
    ),
  ).toEqual(['Jonas Feldner']);
});

it('reads genitives and compound offices', () => {
  expect(
    speakers(
      'Innenministerin Lena Hartwig kam nach Osterkamp. Hartwigs Besuch dauerte eine Stunde.',
      'Der SBU-Spitzenkandidat Jonas Feldner blieb zu Hause.',
      '„Ich bin gekommen, um zuzuhören und zu lernen“, sagte die Ministerin.',
      '„Ein Besuch allein repariert noch keine Straße“, sagte der SBU-Chef.',
    ),
  ).toEqual(['Lena Hartwig', 'Jonas Feldner']);
});

it('opens with » where the house does', () => {
  expect(speakers('»Die Uhr geht seit Jahren elf Minuten vor«, sagt Ruth Ammann.')).toEqual(['Ruth Ammann']);
});

it('tells er from sie', () => {
  expect(
    speakers(
      'Lena Hartwig und Jonas Feldner leiten den Hafen.',
      '„Der Schlamm steigt mit jedem Jahr“, klagt er.',
    ),
  ).toEqual(['Jonas Feldner']);
});

it('takes no adverb before its verb for a name', () => {
  expect(
    speakers(
      'Ähnlich äußerte sich Gewerkschaftschef Karl Wieland: „Das ist leider ausgesprochen dünn geraten.“',
      'Kritisch äußerte sich auch Anna Kessler. „Das reicht uns nicht aus“, sagte sie.',
    ),
  ).toEqual(['Karl Wieland', 'Anna Kessler']);
});

it('lets a paper speak in which it stands', () => {
  expect(
    speakers(
      'Im Urteil heißt es, das Läuten sei „nicht lauter als ein fahrender Zug“.',
      'Egon Amtmann wohnt gegenüber. „Wir hören die Glocke seit Jahren nicht mehr“, heißt es in dem Brief.',
    ),
  ).toEqual(['Urteil', 'Brief']);
});

it('finds the surname beside a trade and beside a noun', () => {
  expect(
    speakers(
      'Die Biologin Karin Oltmann zählt Vögel. Dagegen sieht Oltmann Vorteile in der neuen Karte.',
      '„Die Zahlen steigen seit Jahren wieder“, sagte Vogelkundlerin Oltmann der Zeitung.',
    ),
  ).toEqual(['Karin Oltmann']);
});

it('ends a name before “von der” and “der”', () => {
  expect(
    speakers(
      '„Das Wasser steht noch immer zu hoch“, sagte Bernd Kessler der Osterkamper Presse-Agentur.',
      '„Wir messen jede Stunde einmal nach“, erklärte Ruth Ammann von der Osterkamper Deichschule.',
    ),
  ).toEqual(['Bernd Kessler', 'Ruth Ammann']);
});

it('takes no adjective and noun for somebody', () => {
  expect(
    speakers(
      'Petra Wiegand leitet den Markt.',
      'Ähnliche Probleme bereitet der Regen. „Die Stände werden gar nicht mehr trocken“, sagt die Marktleiterin.',
    ),
  ).toEqual(['Petra Wiegand']);
});

it('keeps a name that has an article once', () => {
  expect(
    speakers(
      'Jonas Feldner gewann. Der flinke Feldner lief davon. Am Ende lag Feldner vorn.',
      '„So schnell war ich noch in keinem Jahr“, sagte Feldner.',
    ),
  ).toEqual(['Jonas Feldner']);
});

it('leaves a colon behind “es gibt” to the clause behind', () => {
  expect(
    speakers(
      'Lena Hartwig warnt. Doch es gibt ein Problem: „Die Brücke trägt keine Lastwagen mehr“, so die Ministerin.',
    ),
  ).toEqual(['Lena Hartwig']);
});

it('reads the subject behind a clause, its comma and the verb', () => {
  expect(
    speakers(
      'Jonas Feldner und Bernd Kessler stritten lange.',
      'Der Plan sei viel zu teuer, sagte Kessler der Zeitung. „Das Geld fehlt dann an den Schulen.“',
    ),
  ).toEqual(['Bernd Kessler']);
});

it('names a spokesman with whose he is, and never takes him for her', () => {
  expect(
    speakers(
      'Ministerin Lena Hartwig kommt nicht. „Sie hat an diesem Tag einen anderen Termin“, sagte ein Sprecher der Ministerin.',
      'Der Anwalt von Bildhauer Jonas Feldner widersprach: „Mein Mandant hat nie einen Auftrag erhalten.“',
    ),
  ).toEqual(['ein Sprecher der Ministerin', 'Der Anwalt von Bildhauer Jonas Feldner']);
});

it('reads an age as a noun, of the gender that its article tells', () => {
  expect(
    speakers(
      'Aus Osterkamp kam eine 31-Jährige, die erst spät begonnen hatte.',
      'Bernd Kessler gewann. „Damit hatte ich selbst nicht gerechnet“, sagte der 31-Jährige.',
    ),
  ).toEqual(['Bernd Kessler']);
});

it('reads « » beside » « in one article', () => {
  expect(
    speakers(
      '»Auf den letzten Metern habe ich nur noch gezählt«, sagte Ruth Ammann.',
      '«Den Spruch ‹Einmal Moor› nehme ich mit nach Hause», meinte Ammann.',
    ),
  ).toEqual(['Ruth Ammann', 'Ruth Ammann']);
});

it('gives the words of whoever speaks for somebody to them, whole, and not to the name they hold', () => {
  expect(
    speakers(
      '„Der Kapitän wusste das seit einem Jahr“, sagte eine Sprecherin der Bürgermeisterin Petra Vogt.',
      '„Wir haben davon nichts gewusst“, erklärte ein Sprecher des Unternehmers Karl Huber.',
    ),
  ).toEqual(['eine Sprecherin der Bürgermeisterin Petra Vogt', 'ein Sprecher des Unternehmers Karl Huber']);
});

it('knows a surname that looks like a trade by its missing article', () => {
  expect(
    speakers(
      'Zum Fest kam auch Trainer Rufus Dittmann an den Deich.',
      '„Hier lernt man fallen und aufstehen“, sagt Dittmann.',
      '„Davon lebt dieser ganze Ort“, sagt der Mann, den alle kennen.',
    ),
  ).toEqual(['Rufus Dittmann', 'Rufus Dittmann']);
});

it('takes an adverb before its verb for no name', () => {
  expect(
    speakers(
      'Intern waren sie sich einig, sagt Lena Hartwig. Intern sprach man über Geld.',
      '„Das hat uns allen sehr geholfen“, sagt Hartwig.',
    ),
  ).toEqual(['Lena Hartwig']);
});

it('names the paper in which something stands', () => {
  expect(speakers('„Der Deich wird noch in diesem Jahr erhöht“, heißt es im Koalitionsvertrag.')).toEqual([
    'Koalitionsvertrag',
  ]);
});

it('names the outlet as who heard it', () => {
  expect(
    speakers(
      'Lena Hartwig sah das Feuer zuerst. Sie rief die Wache an.',
      '„Es hat einfach nur noch geknallt“, so die Maurerin zu BILD.',
    ),
  ).not.toContain('Maurerin zu BILD');
});

it('takes nobody for a speaker who only took the picture or wrote the article', () => {
  expect(
    speakers(
      'Von Bernd Kessler',
      'Die Nachbarn löschten den Brand am Abend. © Jonas Feldner',
      '„Die Sichtweite lag im Flur bei null“, erzählt der 37-Jährige.',
    ),
  ).toEqual(['der 37-Jährige']);
});

it('takes described and owned nouns for nouns', () => {
  expect(
    speakers(
      'Eine Nutzerin teilte Fotos des Hundes. „Dem Tier geht es heute wieder gut“, so die Tierärztin.',
      'Neben vielen lobenden Worten zeigten diese sich kritisch und bemerkten: „Es gibt hier leider nur einen Wasserhahn.“',
    ).filter((name) => name === 'Fotos' || name === 'Worten'),
  ).toEqual([]);
});

it('reads whose judgement it was', () => {
  expect(
    speakers(
      'Jonas Feldner verlor mit drei Toren.',
      '„Das war ein Spiel, wie ich es liebe“, fiel hingegen das Fazit von Ruth Ammann aus.',
      '„Wir haben zu spät angefangen zu laufen“, lautete das Urteil von Jonas Feldner.',
    ),
  ).toEqual(['Ruth Ammann', 'Jonas Feldner']);
});

it('takes no lawyer for the accused', () => {
  expect(
    speakers(
      'Rechtsanwalt Jonas Feldner beantragte eine milde Strafe. Er sprach eine Stunde.',
      'Der Saal war voll. Danach wurde es still.',
      'Am Ende gab es ein letztes Wort.',
      'Das Gericht hörte zu.',
      '„Es tut mir leid, was an dem Abend geschehen ist“, sagte der Angeklagte.',
    ),
  ).not.toContain('Jonas Feldner');
});

it('reads a label that tells of whom somebody speaks', () => {
  expect(
    speakers(
      'Lena Hartwig kam nach dem Spiel zu spät in den Saal.',
      'Hartwig gegen Schiedsrichter Feldner: „Dass der Mann den Elfmeter gibt, ist ein Witz.“',
    ),
  ).toEqual(['Lena Hartwig']);
});

it('reads an office and a name that stand alone above a quotation', () => {
  expect(
    speakers(
      'Die Stimmen nach dem Spiel am Samstag in Osterkamp.',
      'Trainer Jonas Feldner',
      '„Da muss ich mich erst mal schütteln, so schlecht war das.“',
      'Sportchefin Ruth Ammann',
      '„Ich bin schon ein Stück weit sprachlos nach diesem Spiel.“',
    ),
  ).toEqual(['Jonas Feldner', 'Ruth Ammann']);
});

it('leaves an office between commas to the name before it', () => {
  expect(
    speakers(
      'Deichgraf Knut Reimers, Vorsitzender von Hanse Stahl, kündigte „zähes Ringen um jeden einzelnen Kran“ an.',
      'Ulrike Mahler, Landesvorsitzende des Sozialverbands SBK Hessen, kritisiert das: „Ich finde es sehr schwer erträglich.“',
      'Hanse Stahl und SBK Hessen schwiegen. Das sagte SBK Hessen.',
    ),
  ).toEqual(['Knut Reimers', 'Ulrike Mahler']);
});

it('tells whose office it is behind “von”', () => {
  expect(
    speakers(
      'Paul Backhus trat aus. Der Chef von Backhus sagte: „Das ist ein großer Fehler gewesen.“',
      'Minister Anton von Ahrwinkel kam. Minister von Ahrwinkel sagte: „Wir haben das so nicht gewollt.“',
    ),
  ).toEqual(['Der Chef von Backhus', 'Anton von Ahrwinkel']);
});

it('takes what there is for nobody, nor a noun that is a first name elsewhere', () => {
  expect(
    speakers(
      'Fenna Ohlsen wohnt am Deich. Die junge Fenna fand dort einen Job. Es gibt Pfützen hinter dem Haus. Der Hof von Fenna Ohlsen steht.',
      '„Schon damals war der Boden sehr feucht“, schreibt sie.',
    ),
  ).toEqual(['Fenna Ohlsen']);
});

it('reads a body’s name behind its noun', () => {
  expect(
    speakers(
      'Die Organisation Pro Ufer befürchtet, dass das kein Einzelfall bleibt. „Insbesondere am Fluss ist das ein Fehler.“',
      'Bernd Kessler ging. „Das war uns allen längst klar“, teilte die Hilfsgruppe Nachbarn ohne Grenzen mit.',
    ),
  ).toEqual(['Organisation Pro Ufer', 'die Hilfsgruppe Nachbarn ohne Grenzen']);
});

it('takes no body’s name, and no book’s, for speech', () => {
  expect(
    speakers(
      'Petra Wiegand vom Verein „Leise Laternen, gemeinsam am Deich“ sagte: „Wir machen das jetzt seit Jahren.“',
      'Das erzählt sie in einem Buch: „Die Reisen der Petra Wiegand“ heißt es.',
    ),
  ).toEqual(['Petra Wiegand']);
});

it('knows the forms of verbs whose stem ends in “d” or “t”', () => {
  expect(
    speakers(
      'Lena Hartwig behauptet, das Dorf habe „eine sehr lange Geschichte hinter sich“.',
      'Jonas Feldner begründete das so: „Der Deich trägt keine Lastwagen mehr.“',
      'Ruth Ammann bezeichnete den Plan als „eine Zumutung für das ganze Viertel“.',
    ),
  ).toEqual(['Lena Hartwig', 'Jonas Feldner', 'Ruth Ammann']);
});

it('gives a statement to whoever has just spoken in the paragraph, unless it is somebody else’s', () => {
  expect(
    speakers(
      'Petra Vogt klagte. Das Polizeipräsidium Nordland wies die Vorwürfe zurück. „Erste Prüfungen haben das nicht ergeben“, heißt es in einer langen Mitteilung.',
      'Petra Vogt kritisierte den Plan. „Das haben wir so nie gewollt“, hieß es in der Erklärung der Stadt.',
    ),
  ).toEqual(['Polizeipräsidium Nordland', 'Erklärung der Stadt']);
});
