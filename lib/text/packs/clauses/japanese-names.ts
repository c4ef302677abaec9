/** What tells a Japanese name from what stands around it. */
import { oneOf } from './clause-pack.ts';

/** What an office is for. */
export const FUNCTIONS = oneOf(`
    担当 広報 人事 営業 総務 企画 経理 開発 技術 環境 福祉 教育 防災 警備 刑事 地域 生活 交通 保健 研究 事業 販売 商品 編集 制作 運営 工場 現場 統括 首席 最高 実行 国際 政策 財務 法務
    外交 安全 経営 経済 社会 健康 観光 農政 土木 建設 都市 学校 児童 危機管理 報道 情報 管理 調査 対策 捜査 執行 代表 筆頭 常任 専任 担任 前任 後任 現地 地元 病院 小児 交流 振興 推進 支援 戦略 渉外 総合 企業 産業 商工 文化 税務 会計 契約 施設 整備 保全 水産 林業 農業 畜産 学術 学芸 渉外 秘書 監査 品質 物流 購買 宣伝 広告 内 外`);

/** Ends of nouns for people of whom something is told rather than who are called something: "女性の割合". */
export const OF_MANY = oneOf('[性民人者子客代] 学生 生徒 ファン');

/** Behind the name of somebody who is charged. */
export const ACCUSED = oneOf('容疑者 被告');

/** What somebody who is charged speaks of to the police. */
export const ADMITTED = oneOf('容疑を 供述 起訴内容');
