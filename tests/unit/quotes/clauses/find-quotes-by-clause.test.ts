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

describe('Chinese', () => {
  it('takes whom the sentence behind a quotation is about, and not who reports it', () => {
    expect(
      quotesIn(
        'zh',
        '据新华网报道，村支书周广田挨家挨户敲门。“能走的都走，不能走的我背！”他的喊声在回荡。',
        '居民老魏有新想法：“能不能再给巷口装一面镜子？”',
        '前锋迪亚洛在赛后很平静。“他们嘘我，说明他们怕我。”这位国脚说。迪亚洛走了。',
      ),
    ).toEqual([
      '周广田: 能走的都走，不能走的我背！',
      '老魏: 能不能再给巷口装一面镜子？',
      '迪亚洛: 他们嘘我，说明他们怕我。',
    ]);
  });

  it('keeps whom a verb of saying names to the end of its sentence, whatever is told behind it', () => {
    expect(
      quotesIn(
        'zh',
        '茶农陆怀舟告诉记者，他们要挑的水，是另一口井里的，“我们一天要走四个来回，肩膀都磨破了。”',
        '山上的水塔早就坏了。一名不愿留名的水工表示，按规定要先修管子，“没有零件，我们也只能等”。',
      ),
    ).toEqual(['陆怀舟: 我们一天要走四个来回，肩膀都磨破了。', '一名不愿留名的水工: 没有零件，我们也只能等']);
  });

  it('hears whom a paper reports, and no weekday', () => {
    expect(
      quotesIn(
        'zh',
        '据潮声晚报报道，镇长林牧远26日在会上称，水库不必再等，“等下去是不明智之举”。',
        '林牧远镇长周五在水库边向媒体透露：“我下周会和船工们见面。”',
      ),
    ).toEqual(['林牧远: 等下去是不明智之举', '林牧远: 我下周会和船工们见面。']);
  });

  it('knows a foreign name by its sounds, with a hyphen, and behind a term between marks', () => {
    expect(
      quotesIn(
        'zh',
        '中场莫尔基-拉森在输球后很平静。“我昨晚应该早点传球，”他补充道，“我没有跑出空间。”',
        '当天，贝尔塔托在更衣室里说：“我会等到最后一个人离开。”贝尔塔托走了。',
        '黄女士听完“雨夜磨坊”说：“整个晚上我都没敢看窗外一眼。”',
      ),
    ).toEqual([
      '莫尔基-拉森: 我昨晚应该早点传球， 我没有跑出空间。',
      '贝尔塔托: 我会等到最后一个人离开。',
      '黄女士: 整个晚上我都没敢看窗外一眼。',
    ]);
  });

  it('takes a label at a paragraph’s head for who speaks', () => {
    expect(quotesIn('zh', '天色暗了。', '竹橋邨租客：「水漫到二樓，我們只好爬上屋頂等。」')).toEqual([
      '竹橋邨租客: 水漫到二樓，我們只好爬上屋頂等。',
    ]);
  });

  it('cuts no name before a character that also begins a verb, and no counted person before a verb inside', () => {
    expect(
      quotesIn(
        'zh',
        '水務局長黃志強表示，水閘下午修好，「目前沒有船隻受困」。',
        '一位不愿透露姓名的磨坊伙计告诉记者：“货压了三个月，一台都没卖出去。”',
        '得知消息后，班主任周老师第一个赶到码头。“孩子醒来第一句话就是问船在哪里。”周老师眼眶红了。',
      ),
    ).toEqual([
      '黃志強: 目前沒有船隻受困',
      '一位不愿透露姓名的磨坊伙计: 货压了三个月，一台都没卖出去。',
      '周老师: 孩子醒来第一句话就是问船在哪里。',
    ]);
  });

  it('keeps a foreign name whole behind an office, and what stands between a subject and its verb out of it', () => {
    expect(
      quotesIn(
        'zh',
        '外长瓦尔多塞周二说，码头照常开放，“我们有自己的航道要守”。',
        '船队主帅布佐特赛后表示：“我们划得够快，只是转弯太晚了。”',
        '老人拉着向导的手不放：“要不是你们，我就回不了家了。”向导小雷说，雨还在下。',
      ),
    ).toEqual([
      '瓦尔多塞: 我们有自己的航道要守',
      '布佐特: 我们划得够快，只是转弯太晚了。',
      '老人: 要不是你们，我就回不了家了。',
    ]);
  });

  it('keeps a weekday in traditional characters out of a name', () => {
    expect(
      quotesIn(
        'zh',
        '外長瓦爾多塞週二說，碼頭照常開放，「我們有自己的航道要守」。',
        '船塢學徒陸懷舟週六說：「纜繩是我自己鬆開的。」',
        '據港務局長林美玉週五表示，「燈塔今晚就會重新亮起來」。',
      ),
    ).toEqual([
      '瓦爾多塞: 我們有自己的航道要守',
      '陸懷舟: 纜繩是我自己鬆開的。',
      '林美玉: 燈塔今晚就會重新亮起來',
    ]);
  });

  it('keeps a given name that ends as 正在 begins', () => {
    expect(
      quotesIn('zh', '镇长林守正周五说：“堤坝今晚就能合龙。”', '工人李大正说：“沙袋不够，我们用了门板。”'),
    ).toEqual(['林守正: 堤坝今晚就能合龙。', '李大正: 沙袋不够，我们用了门板。']);
  });

  it('learns a name of any surname behind an office, and knows it where it stands alone', () => {
    expect(
      quotesIn(
        'zh',
        '站长鄢冬青把钥匙放在桌上：“从明天起我就不来上班了。”',
        '鄢冬青苦笑：“这把锁我擦了整整三十年。”',
      ),
    ).toEqual(['鄢冬青: 从明天起我就不来上班了。', '鄢冬青: 这把锁我擦了整整三十年。']);
  });

  it('takes a pronoun for whom the sentence before is about', () => {
    expect(
      quotesIn(
        'zh',
        '馆长李明远说：“明年春天我们重新开馆。”',
        '护士匡玉芬一夜没有合眼。在她看来，最难的不是搬家：“老人们都不肯离开自己的床。”',
      ),
    ).toEqual(['李明远: 明年春天我们重新开馆。', '匡玉芬: 老人们都不肯离开自己的床。']);
  });

  it('joins what a tag interrupts, also behind a full stop', () => {
    expect(
      quotesIn(
        'zh',
        '「錢就是不夠，我們已經想盡了辦法，」議長林美玉說。「問了三次都得到同樣的回答。」',
        '「就是這裡！」王芳說，「我不知道怎麼跟孩子們說這件事。」',
      ),
    ).toEqual([
      '林美玉: 錢就是不夠，我們已經想盡了辦法， 問了三次都得到同樣的回答。',
      '王芳: 就是這裡！ 我不知道怎麼跟孩子們說這件事。',
    ]);
  });

  it('takes what a body puts out for the body', () => {
    expect(
      quotesIn('zh', '鲸石科技9日发布公告，召回部分手机。', '公告称：“用户可以选择免费更换或者退款。”'),
    ).toEqual(['鲸石科技: 用户可以选择免费更换或者退款。']);
  });

  it('reads the name before a verb of saying, before the quotation and behind it', () => {
    expect(
      quotesIn(
        'zh',
        '村長林牧遠指出：「我們會把樹幹做成長椅。」',
        '“它每天快七分钟，没有人准时，”修钟人范砚农说，“现在倒好了。”',
      ),
    ).toEqual(['林牧遠: 我們會把樹幹做成長椅。', '范砚农: 它每天快七分钟，没有人准时， 现在倒好了。']);
  });

  it('knows whom a pronoun means, and what stands before the subject', () => {
    expect(
      quotesIn('zh', '陆怀舟告诉记者：“我送了一辈子的信。”', '对此，他表示，“书丢了其实也不要紧”。'),
    ).toEqual(['陆怀舟: 我送了一辈子的信。', '陆怀舟: 书丢了其实也不要紧']);
  });

  it('lets a quotation that stands alone behind a full stop go on with who is told of before it', () => {
    expect(
      quotesIn(
        'zh',
        '茶农陆怀舟告诉记者，今年的雨来得太晚。“我们等了四十天，只能自己挑水上山。”',
        '镇长林牧远表示，水库月底就能放水。“再坚持两个星期就好了。”',
      ),
    ).toEqual(['陆怀舟: 我们等了四十天，只能自己挑水上山。', '林牧远: 再坚持两个星期就好了。']);
  });

  it('takes the subject and no scrap of the sentence', () => {
    expect(
      quotesIn(
        'zh',
        '一位接近工厂的人士对本报表示，公司从年初就在准备搬迁，“这次应该是大动作”。',
        '陆怀舟此前对本报说：“去的医院太多了，每次都说没事。”',
        '在陆怀舟看来，这条路本身就有问题，“修得再宽也不会有人走”。',
      ),
    ).toEqual([
      '一位接近工厂的人士: 这次应该是大动作',
      '陆怀舟: 去的医院太多了，每次都说没事。',
      '陆怀舟: 修得再宽也不会有人走',
    ]);
  });

  it('shows a surname with its title where the article has no more', () => {
    expect(quotesIn('zh', '“事实上，这些电话都是从外地打来的。”冯警官告诉本报，案子还在查。')).toEqual([
      '冯警官: 事实上，这些电话都是从外地打来的。',
    ]);
  });

  it('leaves signs and questions that nobody asks out', () => {
    expect(quotesIn('zh', '门口挂着一块木牌，上面写着“看完之后请放回原来的地方”。')).toEqual([]);
    expect(quotesIn('zh', '它可以回答“从东门到西门要坐几站车？”这样的问题。')).toEqual([]);
  });
});

describe('Korean', () => {
  it('tells the surname 이 from "this", and reads names behind an office', () => {
    expect(
      quotesIn(
        'ko',
        '이도식 후보가 목포를 찾았다. 박선호 의원이 맞았다. 이 후보는 “물레방아는 봄에 다시 돌아야 한다”고 말했다.',
        '핵심 관계자는 “방앗간 물길은 아직 정해지지 않았다”고 했다. 이 관계자는 “군수도 어제 둑을 보고 갔다”고 전했다.',
        '가수 노을빛이 돌아왔다. 공백기는 길었다. 그는 “속으로 노래했던 나날이었다”고 했다. 노을빛은 웃었다.',
      ),
    ).toEqual([
      '이도식: 물레방아는 봄에 다시 돌아야 한다',
      '핵심 관계자: 방앗간 물길은 아직 정해지지 않았다',
      '핵심 관계자: 군수도 어제 둑을 보고 갔다',
      '노을빛: 속으로 노래했던 나날이었다',
    ]);
  });

  it('takes what stands without a quoting particle, beside who said it', () => {
    expect(
      quotesIn(
        'ko',
        '“우리는 네 세대를 태워 왔습니다.” 선장 진대용 씨가 말했다. “아이들에게 할 말이 없습니다.”',
        '“지붕에서 세 시간을 버텼습니다.” 주민 감천석(66)씨의 말이다.',
        '어머니는 늘 말씀하셨다. “서두르면 배추가 먼저 안다.” 나는 웃었다.',
      ),
    ).toEqual([
      '진대용: 우리는 네 세대를 태워 왔습니다. 아이들에게 할 말이 없습니다.',
      '감천석: 지붕에서 세 시간을 버텼습니다.',
      '어머니: 서두르면 배추가 먼저 안다.',
    ]);
  });

  it('reads an interview of questions and answers without marks', () => {
    expect(
      quotesIn(
        'ko',
        '섬에서 벌을 치는 국태경씨를 만났다.',
        'Q. 왜 섬이었나.',
        'A. 육지의 벌은 너무 바쁘다. 섬의 벌은 쉰다.',
        'Q. 앞으로의 계획은.',
        'A. 내년 봄에 벌이 돌아오면 그때 말하겠다.',
      ),
    ).toEqual([
      '국태경: 육지의 벌은 너무 바쁘다. 섬의 벌은 쉰다.',
      '국태경: 내년 봄에 벌이 돌아오면 그때 말하겠다.',
    ]);
  });

  it('takes a topic that no table knows, and an office before a foreign name', () => {
    expect(
      quotesIn(
        'ko',
        '하늘누리 감독은 “오늘은 모두 잘했다고 생각한다”고 말했다.',
        '주장 로드리게스는 통역을 통해 “내일 새벽에 배를 타겠다고 했다”고 전했다.',
        '위층의 B씨는 “우리 집은 아홉 시면 잔다”고 했다.',
      ),
    ).toEqual([
      '하늘누리 감독: 오늘은 모두 잘했다고 생각한다',
      '로드리게스: 내일 새벽에 배를 타겠다고 했다',
      'B씨: 우리 집은 아홉 시면 잔다',
    ]);
  });

  it('joins the two halves of a sentence, and takes a surname with a title for the full name', () => {
    expect(
      quotesIn(
        'ko',
        '하윤섭 우체국 국장은 “전화는 편지보다 훨씬 빠르다”며 “그래도 서랍에 넣어 둘 수 없다”고 말했다.',
        '하 국장은 “산을 두 번 넘은 날도 있었다”고 덧붙였다.',
      ),
    ).toEqual([
      '하윤섭: 전화는 편지보다 훨씬 빠르다 그래도 서랍에 넣어 둘 수 없다',
      '하윤섭: 산을 두 번 넘은 날도 있었다',
    ]);
  });

  it('goes on with the last speaker where a sentence has no subject', () => {
    expect(
      quotesIn(
        'ko',
        '도만석씨는 “면은 내가 직접 뽑기로 했다”고 말했다. 이어 “국물은 동생이 맡을 것이다”라고 했다.',
      ),
    ).toEqual(['도만석: 면은 내가 직접 뽑기로 했다', '도만석: 국물은 동생이 맡을 것이다']);
  });

  it('goes on with 그는 and 그러면서, and knows a former office by its surname', () => {
    expect(
      quotesIn(
        'ko',
        '하윤섭 전 우체국장은 “전화는 편지보다 훨씬 빠르다”고 말했다.',
        '하 전 국장은 “산을 두 번 넘은 날도 있었다”고 덧붙였다. 그러면서 “그래도 편지가 그립다고들 한다”고 했다.',
        '그는 “서랍마다 편지가 아직 가득하다”고 말했다.',
      ).map((line) => line.split(':')[0]),
    ).toEqual(['하윤섭', '하윤섭', '하윤섭', '하윤섭']);
  });

  it('knows a foreign name before an office, and quotations in a row', () => {
    expect(
      quotesIn(
        'ko',
        '피터 해밀 무역 담당 고문도 기자들과 만나 “우리가 져도 다른 방법으로 할 수 있다”고 밝혔다.',
        '검찰은 “공항에서 환대받는 영상을 확인했다” “여러 개의 이름을 쓰며 활동했다”고 했다.',
      ),
    ).toEqual([
      '피터 해밀: 우리가 져도 다른 방법으로 할 수 있다',
      '검찰: 공항에서 환대받는 영상을 확인했다',
      '검찰: 여러 개의 이름을 쓰며 활동했다',
    ]);
  });

  it('leaves names and terms in marks out', () => {
    expect(quotesIn('ko', '그는 다음 전시의 제목을 ‘불이 꺼진 뒤에 오는 배’로 정했다.')).toEqual([]);
  });
});

it('takes bad input without complaint', () => {
  for (const language of ['ja', 'zh', 'ko'])
    expect(quotesIn(language, '「', '」と', '“”', '：“', '「」「」「」は', '。'.repeat(50))).toEqual([]);
});
