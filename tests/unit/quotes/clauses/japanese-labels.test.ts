import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

describe('Japanese labels', () => {
  it('takes a name with an age before each of several quotations, wherever it stands', () => {
    const said = [
      '水無瀬かな: 灯台から見た海がとてもきれいで、また登りたいと思いました',
      '真壁トモ: 船の操縦を教えてもらえてうれしかったです',
    ];
    const one = '水無瀬かなさん(11)「灯台から見た海がとてもきれいで、また登りたいと思いました」';
    const other = '真壁トモさん(12)「船の操縦を教えてもらえてうれしかったです」';
    expect(quotesIn('ja', `${one}${other}`)).toEqual(said);
    expect(quotesIn('ja', `見学した子どもたちに感想を聞いた。${one}　${other}`)).toEqual(said);
  });

  it('takes a paragraph that is nothing but somebody for the speaker of the one below', () => {
    expect(
      quotesIn(
        'ja',
        '高市総理は迎賓館で、安倍元総理の思い出を語った。',
        '高市総理',
        '「このたびの訪問を心から歓迎申し上げます。ともに歩んでいきたいと願っております」',
        '避難者の女性',
        '「みんなに声を掛けるだけで精いっぱい。すぐにその場を離れました」',
      ),
    ).toEqual([
      '高市: このたびの訪問を心から歓迎申し上げます。ともに歩んでいきたいと願っております',
      '避難者の女性: みんなに声を掛けるだけで精いっぱい。すぐにその場を離れました',
    ]);
  });

  it('takes a name in brackets behind a quotation, with or without where a player stands', () => {
    expect(
      quotesIn(
        'ja',
        'QB潮田隼人(政3=海原)が先制点を決めた。その後潮田のエンジンがかかる。「きょうは投げ込むことだけを考えていた」(潮田)。しかし、次の攻撃で奪われた。',
        '好機が訪れたが「春よりも守りに穴がなかった」(DF真壁広海、商3=海原)と、得点にはつながらなかった。',
      ),
    ).toEqual(['潮田隼人: きょうは投げ込むことだけを考えていた', '真壁広海: 春よりも守りに穴がなかった']);
  });

  it('reads over where somebody is from, between two signs behind the age', () => {
    expect(
      quotesIn(
        'ja',
        '「港の店が減って寂しくなった。昔は船で来る人も多かったのに」。会社員の男性(47)=海原市北区=は街の先行きに危機感を抱く。',
      ),
    ).toEqual(['会社員の男性: 港の店が減って寂しくなった。昔は船で来る人も多かったのに']);
  });
});

describe('Japanese reports of the police', () => {
  it('hears the boy of whom the police tell, though 少年 ends as years do', () => {
    expect(
      quotesIn(
        'ja',
        '町の消防によると、少年は容疑を認め、「倉庫に火をつけようと思って入った」とする一方、「取り返しのつかないことをしてしまった」と供述しているという。',
      ),
    ).toEqual(['少年: 倉庫に火をつけようと思って入った', '少年: 取り返しのつかないことをしてしまった']);
  });

  it('hears whoever is charged where the police pass it on, and whoever turned to them', () => {
    expect(
      quotesIn(
        'ja',
        '海原署によると、水無瀬徹容疑者は隣の家に火を付けた疑いがある。「自分がやったことに間違いありません」と容疑を認めている、と県警は説明している。',
      ),
    ).toEqual(['水無瀬徹: 自分がやったことに間違いありません']);
    expect(
      quotesIn(
        'ja',
        '県警によると、先月末、水無瀬さんから海原署に「知人とのもめ事がある」と電話で相談があった。',
      ),
    ).toEqual(['水無瀬: 知人とのもめ事がある']);
  });
});

describe('Japanese confessions', () => {
  it('are never those of the police, who pass them on', () => {
    expect(
      quotesIn(
        'ja',
        '潮田隼人容疑者は倉庫に入った疑い。「金に困って盗んでしまった」と供述しているという。',
        '海原署によると、「生活が苦しくて何度もやってしまった」と話し、容疑を認めているという。',
      ),
    ).toEqual(['潮田隼人: 金に困って盗んでしまった', '潮田隼人: 生活が苦しくて何度もやってしまった']);
    expect(
      quotesIn(
        'ja',
        '海原署は20日、無職の男(45)を窃盗の疑いで逮捕した。「生活費がほしくて盗んでしまった」と容疑を認めている。',
      ),
    ).toEqual(['無職の男: 生活費がほしくて盗んでしまった']);
  });
});

describe('Japanese words about words', () => {
  it('takes nobody whose words are only spoken of for the speaker of what is said about them', () => {
    expect(
      quotesIn(
        'ja',
        '潮田隼人氏は会見で厳しく批判した。真壁大臣が講演で「一番困るのは灯台だ。みんな壊してしまわないとだめだと思う」などと発言した問題については、「多くの人をおとしめる発言だ。反省を求めたい」と述べた。',
      ).at(-1),
    ).toBe('潮田隼人: 多くの人をおとしめる発言だ。反省を求めたい');
  });

  it('takes whose greeting it is, and no inning', () => {
    expect(
      quotesIn(
        'ja',
        '潮田監督の映画が完成した。「肩の力を抜いて楽しんで観てください」と、まずは監督・潮田による挨拶。',
      ),
    ).toEqual(['潮田: 肩の力を抜いて楽しんで観てください']);
    expect(
      quotesIn('ja', '九回は「最後は絶対に締めると思って投げました」と振り返った。').every(
        (quote) => !quote.startsWith('九回'),
      ),
    ).toBe(true);
  });
});
