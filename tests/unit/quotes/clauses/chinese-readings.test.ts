import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

describe('Chinese readings of who speaks', () => {
  it('takes a name that its own spelling stands behind, and one that an office stands behind', () => {
    expect(
      quotesIn(
        'zh',
        '海事局戰略溝通協調官柯比(John Kirby)今天回答媒體詢問時說,「首先,這是假的,完全沒有根據」。',
      ),
    ).toEqual(['柯比: 首先,這是假的,完全沒有根據']);
    expect(
      quotesIn(
        'zh',
        '特朗普昨天到访港口。对此，海事局回应说，我们注意到，特朗普总统此前曾说过，“港口的重建已经持续了很长时间”。',
      ),
    ).toEqual(['特朗普: 港口的重建已经持续了很长时间']);
  });

  it('takes no everyday word that begins as a surname does for a name before a noun for somebody', () => {
    expect(
      quotesIn(
        'zh',
        '港口昨天重新开放。“虽然天气冷，但大家给我们送来了温暖的阳光！真是太感谢了！”周围居民高兴地说。',
      ),
    ).toEqual(['周围居民: 虽然天气冷，但大家给我们送来了温暖的阳光！真是太感谢了！']);
  });

  it('takes nobody whose brother speaks for the speaker', () => {
    expect(
      quotesIn(
        'zh',
        '“非常感谢你们，要不是你们，我恐怕就见不到我弟弟了。”2月11日，朱先生的哥哥向海事局打来电话表达谢意。',
      ),
    ).not.toContain('朱先生: 非常感谢你们，要不是你们，我恐怕就见不到我弟弟了。');
  });

  it('hears whom the reporter turns to under the pronoun behind', () => {
    expect(
      quotesIn(
        'zh',
        '保洁人员说：“我们早上三点就要来打扫。”',
        '随后，记者电话联系了灯塔花园物业的常经理。他表示自己也是今天刚了解到这个情况，“我们没有换锁，可能是用了装修钥匙的缘故，现正积极沟通。”',
      ).at(-1),
    ).toBe('常经理: 我们没有换锁，可能是用了装修钥匙的缘故，现正积极沟通。');
  });

  it('finds a subject before how it is said', () => {
    expect(
      quotesIn(
        'zh',
        '郎教練的嗓子幾乎說不出話來。在她身邊的劉晏含心痛得說：“教練今天嗓子不太好，採訪就改天吧。”',
      ),
    ).toEqual(['劉晏含: 教練今天嗓子不太好，採訪就改天吧。']);
  });
});
