import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

describe('Chinese speakers', () => {
  it('reads names in Latin letters, in full at first and by their last word later', () => {
    expect(
      quotesIn(
        'zh',
        '网络公司Quayside Data的首席执行官、研究主管Tilda van der Moor表示，这一漏洞“多年前就应该有人修补”。',
        '港务局顾问Oskar Lindqvist认为，损失还会扩大。',
        '他在接受采访时说：“码头上的系统已经停了整整两天。”',
        'Moor指出：“钥匙一旦丢了，锁就没有意义了。”',
      ),
    ).toEqual([
      'Tilda van der Moor: 多年前就应该有人修补',
      'Oskar Lindqvist: 码头上的系统已经停了整整两天。',
      'Tilda van der Moor: 钥匙一旦丢了，锁就没有意义了。',
    ]);
  });

  it('keeps the whole verb out of the subject, and a person who calls himself something whole', () => {
    expect(
      quotesIn(
        'zh',
        '灯塔管理处的工作人员写道：“雾太大的时候请不要靠近栏杆。”',
        '“钥匙一直放在门口的花盆下面。”一位自称姓陶的店员接受采访时表示，门没有锁。',
      ),
    ).toEqual([
      '灯塔管理处的工作人员: 雾太大的时候请不要靠近栏杆。',
      '一位自称姓陶的店员: 钥匙一直放在门口的花盆下面。',
    ]);
  });

  it('knows an agency, and no deployment or signing for one', () => {
    expect(
      quotesIn(
        'zh',
        '乘客葉女士憶述：「燈塔的燈突然熄滅了。」',
        '燈塔署回覆查詢時表示，已派員檢修，「相信與線路老化有關」。',
      ),
    ).toEqual(['葉女士: 燈塔的燈突然熄滅了。', '燈塔署: 相信與線路老化有關']);
    expect(quotesIn('zh', '港务局长陆怀舟对检修作出部署并表示：“今晚就要把灯重新点亮。”')).toEqual([
      '陆怀舟: 今晚就要把灯重新点亮。',
    ]);
  });

  it('knows Japanese names, false names, and names with an adverb for a character', () => {
    expect(
      quotesIn(
        'zh',
        '家住海边的小川亚希子说：“这里的灯会一直亮到天明。”',
        '守塔人的女儿青青（化名）提出了担忧：“机器不会听见远处的喊声。”',
        '總教練曾石安在休息區坦言：「這一局是我換人換得太晚了。」',
        '曾石安在記者會上面色凝重：「責任都在我一個人身上。」',
      ),
    ).toEqual([
      '小川亚希子: 这里的灯会一直亮到天明。',
      '青青: 机器不会听见远处的喊声。',
      '曾石安: 這一局是我換人換得太晚了。',
      '曾石安: 責任都在我一個人身上。',
    ]);
  });

  it('takes no everyday word, and nobody who only tells more of the subject, for a name', () => {
    expect(
      quotesIn(
        'zh',
        '陪着女儿宣传的船长陆怀舟，感叹游客越来越多，“从前一个夏天也见不到几条船，现在码头都停满了。”',
        '船长陆怀舟把钥匙交给了学徒。扮演船长陆怀舟的演员杜小满则提醒大家：“出海以前一定要先看天气。”',
      ),
    ).toEqual(['陆怀舟: 从前一个夏天也见不到几条船，现在码头都停满了。', '杜小满: 出海以前一定要先看天气。']);
  });

  it('reads nouns for what somebody said: an answer, a voice, a refusal, words that are used of something', () => {
    expect(
      quotesIn(
        'zh',
        '店主柳青河的回答却是：“这把伞早就卖给别人了。”',
        '“夜里的灯太亮，孩子根本睡不着觉。”这是一名住在码头边的居民的心声。',
        '他的建议遭到了陶先生的拒绝，“我只要原来的那一张船票。”',
        '导演杜小满用“先苦后甜的一场长跑”来形容这部片子。',
      ),
    ).toEqual([
      '柳青河: 这把伞早就卖给别人了。',
      '一名住在码头边的居民: 夜里的灯太亮，孩子根本睡不着觉。',
      '陶先生: 我只要原来的那一张船票。',
      '杜小满: 先苦后甜的一场长跑',
    ]);
  });

  it('leaves a tag to the quotation that it brings in, where the one before it has a clause of its own', () => {
    expect(
      quotesIn(
        'zh',
        '船长陆怀舟告诉记者，这条航线已经停了，“修船的钱比造一条新船还多。”售票员柳青河表示，自己每天都在退票，“队伍从门口一直排到桥头。”',
      ),
    ).toEqual(['陆怀舟: 修船的钱比造一条新船还多。', '柳青河: 队伍从门口一直排到桥头。']);
  });

  it('takes two quotations for one where nothing but a tag with its hearer stands between', () => {
    expect(
      quotesIn('zh', '“希望孩子多看看海里的鱼。”一位家长告诉记者，“书上的图画和真的完全不一样。”'),
    ).toEqual(['一位家长: 希望孩子多看看海里的鱼。 书上的图画和真的完全不一样。']);
  });

  it('hears whom the reporter hears, how somebody says it, and who is made to say it', () => {
    expect(
      quotesIn(
        'zh',
        '在渡口，记者听到有乘客也在问船工：“今天晚上到底还开不开船？”',
        '录像里，老人略带口音地说：“这口井比我的年纪还要大。”',
        '路人陶先生反映，“喇叭从下午一直响到了半夜。”',
      ),
    ).toEqual([
      '乘客: 今天晚上到底还开不开船？',
      '老人: 这口井比我的年纪还要大。',
      '陶先生: 喇叭从下午一直响到了半夜。',
    ]);
  });

  it('reads half-width marks as the full-width ones', () => {
    expect(
      quotesIn(
        'zh',
        '天色暗了,柳青河站在桥头说:“今天的渡船不会再来了。”',
        '“请大家先回去明天再来。”柳青河说,风还在刮。',
      ),
    ).toEqual(['柳青河: 今天的渡船不会再来了。', '柳青河: 请大家先回去明天再来。']);
  });

  it('takes the spokesman or the mother of somebody for somebody else', () => {
    expect(
      quotesIn(
        'zh',
        '市长陶望舒今天没有露面。市长陶望舒发言人杜小满表示：“请各方再给一点时间。”',
        '柳青河的母亲王秀英接受采访时表示：“孩子从小就喜欢画船。”',
      ),
    ).toEqual(['杜小满: 请各方再给一点时间。', '王秀英: 孩子从小就喜欢画船。']);
  });

  it('cuts no adverb onto a name, and keeps what tells more of somebody without one', () => {
    expect(
      quotesIn(
        'zh',
        '面对追问，卫生部长哈桑只说了一句：“现在还不是公布名单的时候。”',
        '“我们为这一天等了整整八年。”演出结束后，钢琴家郎宁宁这样说。',
        '“终于赢了！”队长郑小薇激动地抱住队友，“我们等这一天等了八年。”',
        '一位住在附近的老太太拉着记者的手说：“半夜里轰的一声，窗户全碎了。”',
      ),
    ).toEqual([
      '哈桑: 现在还不是公布名单的时候。',
      '郎宁宁: 我们为这一天等了整整八年。',
      '郑小薇: 我们等这一天等了八年。',
      '一位住在附近的老太太: 半夜里轰的一声，窗户全碎了。',
    ]);
  });

  it('takes no adverb for a part of a name, nor what belongs to somebody', () => {
    expect(
      quotesIn(
        'zh',
        '周岚则认为，“应该先修路，然后再修桥”。',
        '赵海在接受采访时表示，“没有桥，什么事情都谈不上”。',
      ),
    ).toEqual(['周岚: 应该先修路，然后再修桥', '赵海: 没有桥，什么事情都谈不上']);
    expect(quotesIn('zh', '李明的母亲说，她儿子“从小就不喜欢说话，只喜欢看河”。')).toEqual([
      '李明的母亲: 从小就不喜欢说话，只喜欢看河',
    ]);
  });

  it('means by a pronoun whom its own sentence is about, and by an office who holds it', () => {
    expect(
      quotesIn(
        'zh',
        '磨坊主管李明上周来过。',
        '庆功宴上，霜林队主教练许北川第一个举杯，他说：“今晚的风比对手更难缠，好在我们没有慌。”',
      ),
    ).toEqual(['许北川: 今晚的风比对手更难缠，好在我们没有慌。']);
    expect(
      quotesIn(
        'zh',
        '赛后主教练许北川夸奖捕手林小舟手套很稳，但捕手自己却认为，“有两个球本该接住，是我蹲得太靠后。”',
      ),
    ).toEqual(['林小舟: 有两个球本该接住，是我蹲得太靠后。']);
  });

  it('reads a gesture before a colon, a nickname in marks, a name spelt by sounds, and words in Cantonese', () => {
    expect(quotesIn('zh', '许北川摇了摇头：“这座桥我走了四十年，从来没有人修过。”')).toEqual([
      '许北川: 这座桥我走了四十年，从来没有人修过。',
    ]);
    expect(quotesIn('zh', '网友“磨坊小舟”留言称：“桥修好了一定要去看看风景。”')).toEqual([
      '磨坊小舟: 桥修好了一定要去看看风景。',
    ]);
    expect(quotesIn('zh', '表扬 霜林队主教练卡罗姆：“谁训练时多跑一圈，谁周六就多踢一会儿。”')).toEqual([
      '卡罗姆: 谁训练时多跑一圈，谁周六就多踢一会儿。',
    ]);
    expect(quotesIn('zh', '議員陳北川話：「我哋已經等咗好耐，唔可以再等。」')).toEqual([
      '陳北川: 我哋已經等咗好耐，唔可以再等。',
    ]);
  });

  it('finds a sentence in marks that a verb brings in with more words, and a caption that asks', () => {
    expect(quotesIn('zh', '有网友称那里“饭菜本来就是最贵的，现在又涨了。”还有人算了一笔账。')).toEqual([
      '网友: 饭菜本来就是最贵的，现在又涨了。',
    ]);
    expect(
      quotesIn(
        'zh',
        '船員家屬：「燈塔亮著，怎麼就沒人出海找？」',
        '她急得哭了。',
        '船員家屬：「誰答應過我，天亮就會回來？」',
      ),
    ).toEqual(['船員家屬: 燈塔亮著，怎麼就沒人出海找？', '船員家屬: 誰答應過我，天亮就會回來？']);
    expect(quotesIn('zh', '镇长赵海来了。', '“我们会一直在这里等下去。”说这话时，赵海的眼里有泪。')).toEqual([
      '赵海: 我们会一直在这里等下去。',
    ]);
  });
});
