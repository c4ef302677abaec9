import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

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
