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

  it('knows Japanese names, false names, and names with an adverb for a character', () => {
    expect(
      quotesIn(
        'zh',
        '家住海边的小川亚希子说：“这里的灯会一直亮到天明。”',
        '守塔人的女儿青青（化名）提出了担忧：“机器不会听见远处的喊声。”',
        '總教練曾豪岳在休息區坦言：「這一局是我換人換得太晚了。」',
        '曾豪岳在記者會上面色凝重：「責任都在我一個人身上。」',
      ),
    ).toEqual([
      '小川亚希子: 这里的灯会一直亮到天明。',
      '青青: 机器不会听见远处的喊声。',
      '曾豪岳: 這一局是我換人換得太晚了。',
      '曾豪岳: 責任都在我一個人身上。',
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
});
