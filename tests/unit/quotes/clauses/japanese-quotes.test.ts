import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

describe('Japanese', () => {
  it('keeps whom the sentence is about behind what somebody else told them', () => {
    expect(
      quotesIn(
        'ja',
        '東野ひろきさんは「当時は家賃が払えなかった」と告白。相方の西口からは「冷蔵庫がまだうちにあるぞ」と言われたといい、「あれだけは返してほしい」と苦笑した。',
        '規則には「鍵は毎晩かけること」とある。',
      ),
    ).toEqual([
      '東野ひろき: 当時は家賃が払えなかった',
      '相方の西口: 冷蔵庫がまだうちにあるぞ',
      '東野ひろき: あれだけは返してほしい',
      '規則: 鍵は毎晩かけること',
    ]);
  });

  it('hears the one who is interviewed in every answer that is a paragraph of its own', () => {
    expect(
      quotesIn(
        'ja',
        '浜の砂で器を作る漆畑晶さんに、工房で話を聞いた。',
        '――なぜ砂なのですか。',
        '「買ってきた材料では同じものになるからです」',
        '――失敗も多いと聞きました。',
        '「十のうち八つは割れてしまいます」',
        '――次の予定は。',
        '「まだ題しか決まっていないんです」',
      ),
    ).toEqual([
      '漆畑晶: 買ってきた材料では同じものになるからです',
      '漆畑晶: 十のうち八つは割れてしまいます',
      '漆畑晶: まだ題しか決まっていないんです',
    ]);
  });

  it('takes who stands in the sentence behind a quotation, in the same paragraph or the next', () => {
    expect(
      quotesIn(
        'ja',
        '「気づいたら水がひざまで来ていました」。会社員の男性（58）は毛布にくるまっていた。',
        '「うちには本業の社員が一人もいません」',
        'そう話すのは、創業者の鮫島理沙さんだ。',
      ),
    ).toEqual([
      '会社員の男性: 気づいたら水がひざまで来ていました',
      '鮫島理沙: うちには本業の社員が一人もいません',
    ]);
  });

  it('knows a bare surname beside a quotation, いわく, and a name in brackets behind it', () => {
    expect(
      quotesIn(
        'ja',
        '磯崎の真壁航が初の完封で勝った。',
        '「今日は最後まで直球を信じていました」と真壁。',
        '鮫島さんいわく「時間が足りないから会議をしない」。',
        '「採用に時間をかけるから続いているのだ」（堂本氏）',
      ),
    ).toEqual([
      '真壁航: 今日は最後まで直球を信じていました',
      '鮫島: 時間が足りないから会議をしない',
      '堂本: 採用に時間をかけるから続いているのだ',
    ]);
  });

  it('gives what is quoted in a row to those whose voices it is, and a motto to nobody', () => {
    expect(
      quotesIn(
        'ja',
        '避難者からは「薬がないので眠れない」「暖かい食べ物がほしい」といった声が聞かれた。',
        'チームの合言葉は「もう一つ先の港町へ」。',
      ),
    ).toEqual(['避難者: 薬がないので眠れない', '避難者: 暖かい食べ物がほしい']);
  });

  it('takes the name before a courtesy or an office, and keeps the full one', () => {
    expect(
      quotesIn(
        'ja',
        '館長の汐田茉莉さん（41）は「猫が先に来て待っています」と話した。',
        '戸ノ内武町長は会場で「来年も必ず続けたいと思う」と述べた。',
        '汐田さんは「鍵も猫が開けているようです」と笑った。',
      ),
    ).toEqual([
      '汐田茉莉: 猫が先に来て待っています',
      '戸ノ内武: 来年も必ず続けたいと思う',
      '汐田茉莉: 鍵も猫が開けているようです',
    ]);
  });

  it('knows the company that "the same company" means', () => {
    expect(
      quotesIn('ja', '青嶺鉄道は最終列車をやめる。', '同社は声明で「深くおわび申し上げます」としている。'),
    ).toEqual(['青嶺鉄道: 深くおわび申し上げます']);
  });

  it('reads a surname without a courtesy where the full name stands elsewhere', () => {
    expect(quotesIn('ja', '俳優の浜路健太が登場した。', '浜路は「とても緊張しています」と語った。')).toEqual([
      '浜路健太: とても緊張しています',
    ]);
  });

  it('takes who stands behind the quotation: 笑う X, 話したのは X, X。', () => {
    expect(
      quotesIn(
        'ja',
        '灯台守の水沢健一さん（58）が最後の夜を迎えた。',
        '「今夜で終わりだと思うと寂しい」と笑う水沢さん。',
        '「海はいつも同じように光っていた」と話したのは、妻の和江さん（55）だ。',
        '「賃金が上がらなければ消費は戻らない」と小田切教授。',
      ),
    ).toEqual([
      '水沢健一: 今夜で終わりだと思うと寂しい',
      '和江: 海はいつも同じように光っていた',
      '小田切: 賃金が上がらなければ消費は戻らない',
    ]);
  });

  it('lets a quotation that stands alone go on with whoever is told of before it', () => {
    expect(
      quotesIn(
        'ja',
        '漁師の沖田辰男さん（70）は「こんな大漁は三十年ぶりだ」と言う。',
        '「若い者に任せて引退するつもりだったが、もう一年やってみる」',
        '沖田さんの船は来月で四十歳になる。',
        '「船も私も、まだまだ動けますから」',
      ),
    ).toEqual([
      '沖田辰男: こんな大漁は三十年ぶりだ',
      '沖田辰男: 若い者に任せて引退するつもりだったが、もう一年やってみる',
      '沖田辰男: 船も私も、まだまだ動けますから',
    ]);
    expect(
      quotesIn(
        'ja',
        '評論家の早川透氏いわく',
        '「この映画は十年後にこそ評価される」',
        'とツイートしている。',
      ),
    ).toEqual(['早川透: この映画は十年後にこそ評価される']);
  });

  it('gives a question to who asks it, and what somebody hears to nobody', () => {
    expect(
      quotesIn(
        'ja',
        '記者に「なぜ辞めるのか説明してください」と問われた梶田町長は「体がもう持たないからです」と答えた。',
      ),
    ).toEqual(['記者: なぜ辞めるのか説明してください', '梶田: 体がもう持たないからです']);
    expect(
      quotesIn(
        'ja',
        '会場からは「駅が遠くてとても不便だ」「料金をもっと下げてほしい」といった声が上がった。',
      ),
    ).toEqual(['?: 駅が遠くてとても不便だ', '?: 料金をもっと下げてほしい']);
  });

  it('knows a name behind an office and の, and by its surname', () => {
    expect(
      quotesIn(
        'ja',
        '主将の野口は「守備から流れを作れた」と胸を張り、エースの谷川も「この調子で勝ち続けたい」と力を込めた。',
        '歌手の水原リカが新曲を発表した。水原は「十年分の気持ちを込めました」とコメント。',
      ),
    ).toEqual([
      '野口: 守備から流れを作れた',
      '谷川: この調子で勝ち続けたい',
      '水原リカ: 十年分の気持ちを込めました',
    ]);
  });

  it('takes no thing for a speaker, nor the noun that reports, and keeps the topic through what else is told', () => {
    expect(
      quotesIn(
        'ja',
        '蔵を継いだ汐田茉莉氏は「この樽は百年もつはずだ」と述べた。送料も見直すべきだとし、「春までには必ず決めたい」とも語った。',
        '汐田氏は樽の手入れのあと、何度もうなずき「木がぜんぶ教えてくれる」とコメント。コメントは店の壁にも貼ってある。',
        '欠席する人もいるとして、「それでも毎週集まりたい」と話した。',
      ),
    ).toEqual([
      '汐田茉莉: この樽は百年もつはずだ',
      '汐田茉莉: 春までには必ず決めたい',
      '汐田茉莉: 木がぜんぶ教えてくれる',
      '汐田茉莉: それでも毎週集まりたい',
    ]);
  });

  it('hears whom the sentence is about, and not the paper that reports them', () => {
    expect(
      quotesIn(
        'ja',
        '潮風新聞によると、戸ノ内武町長は港の工事について「来月には終わるはずだ」と語り、「夏には船も戻ってくる」と付け加えた。',
      ),
    ).toEqual(['戸ノ内武: 来月には終わるはずだ', '戸ノ内武: 夏には船も戻ってくる']);
  });

  it('carries the topic over, and no subject of a clause in between', () => {
    expect(
      quotesIn(
        'ja',
        '汐田茉莉選手は三回まで無失点だった。ここで戸ノ内監督が交代を告げた。汗をぬぐう場面もあった。「球が少し浮いていました」と振り返った。',
      ),
    ).not.toContain('戸ノ内: 球が少し浮いていました');
  });

  it('reads a signature behind a quotation: in brackets with more, behind a dash, or bare', () => {
    expect(
      quotesIn(
        'ja',
        '「三日目の汁がいちばんうまいと思います」（汐田茉莉さん・店主）',
        '「冷めてもおいしく食べられました」――戸ノ内武',
      ),
    ).toEqual(['汐田茉莉: 三日目の汁がいちばんうまいと思います', '戸ノ内武: 冷めてもおいしく食べられました']);
  });

  it('takes a sentence with the quoting particle for speech, whatever verb or noun follows', () => {
    expect(
      quotesIn(
        'ja',
        '俳優の泉マキ子さんが帰郷した。泉は「港の匂いがなつかしいです」と目を潤ませ、花束を手に「なるべく長く居させてください」と妹らしいお願い。',
        '“坂の上の鉄人”として広く知られた戸ノ内武さんも駆けつけた。',
      ),
    ).toEqual(['泉マキ子: 港の匂いがなつかしいです', '泉マキ子: なるべく長く居させてください']);
  });

  it('hears whom the police charge, and goes on with whom the sentence is about behind somebody’s question', () => {
    expect(
      quotesIn(
        'ja',
        '県警潮署は十二日、無職の鮫島健二容疑者（52）を窃盗の疑いで逮捕した。「生活費が欲しかった」と容疑を認めているという。',
        '町長は九日の議会で、「来春までに橋を直す」と強調した。漁協の桐野健氏が「町の対策が遅すぎる」と批判したのに対し、「批判は真摯に受け止める」と述べた。',
      ),
    ).toEqual([
      '鮫島健二: 生活費が欲しかった',
      '町長: 来春までに橋を直す',
      '桐野健: 町の対策が遅すぎる',
      '町長: 批判は真摯に受け止める',
    ]);
  });

  it('knows names in Hiragana and Latin behind an office, and given names that end as nouns for people do', () => {
    expect(
      quotesIn(
        'ja',
        '俳優の白浜えりかが十日、舞台に立った。髪を切ったといい、「朝起きて鏡を見るたびに驚く」と笑顔を見せた。',
        '共演の土方隼人から「別人が来たのかと思った」と言われた。土方は撮影を振り返り「寒さとの戦いでした」とぽつり。',
        '歌手のＭＩＯＲＡは「来月また歌いに来ます」と報告した。客からは「ずっと待っていますよ」「ずっと応援します」など祝福の声が寄せられた。',
      ),
    ).toEqual([
      '白浜えりか: 朝起きて鏡を見るたびに驚く',
      '土方隼人: 別人が来たのかと思った',
      '土方隼人: 寒さとの戦いでした',
      'ＭＩＯＲＡ: 来月また歌いに来ます',
      '客: ずっと待っていますよ',
      '客: ずっと応援します',
    ]);
  });

  it('takes a label with a sign before it and brackets behind it for who speaks', () => {
    expect(quotesIn('ja', '▽潮路・鹿島監督（逆転負けに）「選手はよく戦った。前を向くしかない」')).toEqual([
      '鹿島: 選手はよく戦った。前を向くしかない',
    ]);
  });

  it('takes neither what an office is for nor what somebody has for a name, and goes on past other voices', () => {
    expect(
      quotesIn(
        'ja',
        '県の担当課長は「来月中には必ず示したい」と答えた。',
        '船大工の仁科悠太さんは「氷の音が忘れられない」と話す。越冬中は娘の動画が支えだったという。「毎晩見ていました。擦り切れるほど」',
        '仁科さんが船を出すと決めた。社員からは「まだ海に出るのは無理だ」との声もあったが、「沈んだら俺が責任を取る」と押し切った。',
      ),
    ).toEqual([
      '県の担当課長: 来月中には必ず示したい',
      '仁科悠太: 氷の音が忘れられない',
      '仁科悠太: 毎晩見ていました。擦り切れるほど',
      '社員: まだ海に出るのは無理だ',
      '仁科悠太: 沈んだら俺が責任を取る',
    ]);
  });

  it('leaves what nobody has said yet, and a product behind は, out', () => {
    expect(quotesIn('ja', '親に「明日から来なくていい」と言われたら、だれでも驚く。')).toEqual([]);
    expect(quotesIn('ja', '今回発表されたのが「雪国むけ折りたたみ自転車」。')).toEqual([]);
  });

  it('leaves titles and terms out', () => {
    expect(quotesIn('ja', '映画「雪の下の郵便局のひみつ」が公開された。')).toEqual([]);
    expect(quotesIn('ja', '町はこの猫を「名誉ある副灯台長殿」と呼んだ。')).toEqual([]);
  });
});
