import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

describe('Korean speakers', () => {
  it('takes no verb that tells more of a noun, and no circumstance, for the topic', () => {
    expect(
      quotesIn(
        'ko',
        '문정수 대통령은 등대를 견학한 아이들의 편지를 낭독하며 “바다를 지키는 일에는 휴일이 없다”고 말했다. 문 대통령은 어부를 고용하는 식당의 사례를 소개하며 “손이 모자란 것은 어디나 같다”고 말했다.',
        '이어 예산 문제와 관련해서는 “내년에는 반드시 두 배로 늘리겠다”고 설명했다.',
      ),
    ).toEqual([
      '문정수: 바다를 지키는 일에는 휴일이 없다',
      '문정수: 손이 모자란 것은 어디나 같다',
      '문정수: 내년에는 반드시 두 배로 늘리겠다',
    ]);
  });

  it('takes no verb before a name for a name', () => {
    expect(
      quotesIn(
        'ko',
        '배은호 감독이 경기 뒤 입을 열었다.',
        '“내 개인의 생각”이라고 전제한 배 감독은 “비가 와도 훈련을 쉰 적은 한 번도 없다”라고 목소리를 높였다.',
      ),
    ).toEqual(['배은호: 비가 와도 훈련을 쉰 적은 한 번도 없다']);
  });

  it('leaves who brings in the next quotation to that one', () => {
    expect(
      quotesIn(
        'ko',
        '간식을 기다리던 배아무개(77)씨는 물가 이야기에 한숨을 쉬었다. “한 달에 한 번 가던 식당도 이제는 못 갑니다.” 같은 줄에 선 문아무개(69)씨도 “장을 볼 때마다 손이 떨린다”고 말했다.',
      ),
    ).toEqual([
      '배아무개: 한 달에 한 번 가던 식당도 이제는 못 갑니다.',
      '문아무개: 장을 볼 때마다 손이 떨린다',
    ]);
  });

  it('finds who says it behind a verb that tells more of them', () => {
    expect(
      quotesIn(
        'ko',
        '등대 경찰서는 밤새 전화를 걸어 “지금 부두로 가서 배를 모두 풀어 버리겠다”며 협박한 50대 남성을 체포했다고 밝혔다.',
      ),
    ).toEqual(['50대 남성: 지금 부두로 가서 배를 모두 풀어 버리겠다']);
  });

  it.each([
    '신중한 태도를 보였다',
    '강한 기대를 나타냈다',
    '거듭된 요구를 물리쳤다',
    '뚜렷한 신뢰감을 드러냈다',
  ])('takes nothing that is shown behind a quote for who spoke: %s', (shown) => {
    expect(quotesIn('ko', `문정수 감독은 “배가 돌아올 때까지 불을 끄지 않겠다”며 ${shown}.`)).toEqual([
      '문정수: 배가 돌아올 때까지 불을 끄지 않겠다',
    ]);
  });

  it('leaves a province its words behind a quote', () => {
    expect(
      quotesIn('ko', '“부두의 등대를 봄이 오기 전에 모두 고치겠다”고 발표한 강원도는 예산을 두 배로 늘렸다.'),
    ).toEqual(['강원도: 부두의 등대를 봄이 오기 전에 모두 고치겠다']);
  });

  it('knows a complaint or praise from a name, and more ways to quote', () => {
    expect(
      quotesIn(
        'ko',
        '한 시민은 “버스가 너무 늦게 와서 매일 지각을 한다”고 불만을 토로했다.',
        '배은호 감독은 “마지막까지 아무도 걷지 않았다”고 칭찬했다.',
        '감천전자는 “가을에는 수요가 빠르게 회복될 것”으로 내다봤다.',
      ),
    ).toEqual([
      '한 시민: 버스가 너무 늦게 와서 매일 지각을 한다',
      '배은호: 마지막까지 아무도 걷지 않았다',
      '감천전자: 가을에는 수요가 빠르게 회복될 것',
    ]);
  });
});
