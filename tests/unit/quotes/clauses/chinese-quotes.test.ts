import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

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
