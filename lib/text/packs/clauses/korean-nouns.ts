/** Korean nouns that nobody is, for all that they end as bodies do or begin as surnames do. */
import { oneOf } from './clause-pack.ts';

/** Attitude, demand, support: what a speaker shows, by its whole word. */
export const EVERYDAY_NOUNS = oneOf(`
    태도 속도 정도 온도 의도 시도 제도 지도 강도 각도 보도 구도 기대 반대 확대 초대 시대 세대 절대 무대 토대 요구 연구 촉구 추구 복구 도구 공부 거부 승부 기부 여부 당부
    상처 대처 조처 출처 요청 신청 무시 제시 표시 지시 감시 잠시 즉시 예측 관측 추측 신뢰감 안정감 성취감 심각성 정당성 공정성 신중론 회의론 반대론 기대감 날씨 솜씨 말씨`);
