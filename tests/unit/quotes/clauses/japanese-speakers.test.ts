import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

describe('Japanese speakers', () => {
  it('finds a name before a dot and an office, and before what an office is for', () => {
    expect(
      quotesIn(
        'ja',
        '「これは鹿が掘り返した跡です」と湿原を管理する環境省の牧島優香・自然保護官は説明する。',
        '同課の窪山勝彦国際交流担当課長は「来年こそ海を越えて会いに行きたい」と話した。',
      ),
    ).toEqual(['牧島優香: これは鹿が掘り返した跡です', '窪山勝彦: 来年こそ海を越えて会いに行きたい']);
  });

  it('takes nobody of whom something is told, and no place or paper, for the speaker', () => {
    expect(
      quotesIn(
        'ja',
        '潮田隼人選手は三回に本塁打を放った。「最後に顔が見られて本当に良かった」と、島に住む祖母が亡くなったことを明かした。',
        '翌日の紙面でもシオカゼ・タイムズは「灯台は数時間にわたって消えていた」と言い切った。',
      ),
    ).toEqual([
      '潮田隼人: 最後に顔が見られて本当に良かった',
      'シオカゼ・タイムズ: 灯台は数時間にわたって消えていた',
    ]);
  });

  it('hears whoever asks in the passive, and the name that a verb of saying tells more of', () => {
    expect(
      quotesIn(
        'ja',
        '真壁広海さんが講師を務め、鳴海葵さんが聞き役になった。',
        '記者に「船は本当に間に合うのですか」と尋ねられると、船長はうなずいた。',
        'さらに「少しずつ大きな船に移っていくのがいいのでは」と付け加えた真壁の言葉に、鳴海は「ちょっとやってみようかなという気になりました」とほほえんだ。',
      ),
    ).toEqual([
      '記者: 船は本当に間に合うのですか',
      '真壁広海: 少しずつ大きな船に移っていくのがいいのでは',
      '鳴海葵: ちょっとやってみようかなという気になりました',
    ]);
  });

  it('goes back to who spoke last where this is said as well', () => {
    expect(
      quotesIn(
        'ja',
        '町長は「祭りの夜はゆっくり話をしたい」と応じた。',
        '港の食堂には、隣の島の選手が多く訪れるという。',
        '「この後は浜で火を囲みながら意見を交わしたい」とも語った。',
      ),
    ).toEqual(['町長: 祭りの夜はゆっくり話をしたい', '町長: この後は浜で火を囲みながら意見を交わしたい']);
  });

  it('finds who stands in the sentence behind, whatever tells more of them', () => {
    expect(
      quotesIn(
        'ja',
        '「古い海図を残しておくのは次に船を出す人のためだ」。海図を集めた資料館「潮の庫」の運営に携わる翻訳家の大久野ゆうさんはため息をつく。',
      ),
    ).toEqual(['大久野ゆう: 古い海図を残しておくのは次に船を出す人のためだ']);
  });

  it('takes a man of whom no more is known for somebody', () => {
    expect(
      quotesIn(
        'ja',
        '港の署によると、男は「腹が立って船のともづなを切ってしまった」と容疑を認めているという。',
      ),
    ).toEqual(['男: 腹が立って船のともづなを切ってしまった']);
  });

  it('reads a name whose given name is in Katakana, and a surname that begins as an office does', () => {
    expect(quotesIn('ja', '霧谷タミ子さん（79）は「窓を開けておいたのが良かったと思う」と話した。')).toEqual([
      '霧谷タミ子: 窓を開けておいたのが良かったと思う',
    ]);
    expect(quotesIn('ja', '松山レンジさんは「窓を開けておいたのが良かったと思う」と話した。')).toEqual([
      '松山レンジ: 窓を開けておいたのが良かったと思う',
    ]);
    expect(quotesIn('ja', '相原鷹志監督は「窓を開けておいたのが良かったと思う」と話した。')).toEqual([
      '相原鷹志: 窓を開けておいたのが良かったと思う',
    ]);
  });

  it('takes whom words come from, and whom a cleft sentence ends with', () => {
    expect(
      quotesIn(
        'ja',
        '水無瀬加奈さん（34）は「鐘がなかなか鳴りませんでした」と話すと、真壁透監督（63）からは「まさか本当に鳴らすとは思わなかった」とねぎらいの言葉。',
      ),
    ).toEqual(['水無瀬加奈: 鐘がなかなか鳴りませんでした', '真壁透: まさか本当に鳴らすとは思わなかった']);
    expect(
      quotesIn('ja', '「二十年やってきて、こんな雨は初めてだ」と語るのは、霧ノ宮町の養蜂農家の男性（47）。'),
    ).toEqual(['霧ノ宮町の養蜂農家の男性: 二十年やってきて、こんな雨は初めてだ']);
  });

  it('keeps whom a clause about somebody else, or one told of, only stands beside', () => {
    expect(
      quotesIn(
        'ja',
        '早川透さん（72）は夕方に納屋が倒壊。妻が雨戸を支えて助けを待った。「風の音しか耳に入らなくて」と漏らした。',
      ),
    ).toEqual(['早川透: 風の音しか耳に入らなくて']);
    expect(quotesIn('ja', '宵の法廷で裁判長は「鐘を隠した罪は軽くない」と述べた。')).toEqual([
      '裁判長: 鐘を隠した罪は軽くない',
    ]);
  });

  it('reads a bracket behind a paragraph as its signature, and one at the end as the reporter’s', () => {
    expect(
      quotesIn(
        'ja',
        '「橋が直るまで、毎日ここで待つつもりです」（四十代・パート）',
        '「鳥は戻ってくると信じています」（六十代男性）',
      ),
    ).toEqual([
      '四十代・パート: 橋が直るまで、毎日ここで待つつもりです',
      '六十代男性: 鳥は戻ってくると信じています',
    ]);
    expect(
      quotesIn(
        'ja',
        '早川透監督は「明日も勝つだけです」と話した。次は霧ノ宮。「僕らは静かに鐘を待ちます」（真壁健）',
      ),
    ).toEqual(['早川透: 明日も勝つだけです', '早川透: 僕らは静かに鐘を待ちます']);
  });
});
