/** What tells a Japanese name from what stands around it. */
import { oneOf } from './clause-pack.ts';

/** What an office is for. */
export const FUNCTIONS = oneOf(`
    担当 広報 人事 営業 総務 企画 経理 開発 技術 環境 福祉 教育 防災 警備 刑事 地域 生活 交通 保健 研究 事業 販売 商品 編集 制作 運営 工場 現場 統括 首席 最高 実行 国際 政策 財務 法務
    外交 安全 経営 経済 社会 健康 観光 農政 土木 建設 都市 学校 児童 危機管理 報道 情報 管理 調査 対策 捜査 執行 代表 筆頭 常任 専任 担任 前任 後任 現地 地元 病院 小児 交流 振興 推進 支援 戦略 渉外 総合 企業 産業 商工 文化 税務 会計 契約 施設 整備 保全 水産 林業 農業 畜産 学術 学芸 渉外 秘書 地方創生 復興 少子化対策 こども政策 監査 品質 物流 購買 宣伝 広告 内 外`);

/** Ends of nouns for people of whom something is told rather than who are called something: "女性の割合". */
export const OF_MANY = oneOf('[性民人者子客代] 学生 生徒 ファン');

/** Behind the name of somebody who is charged. */
export const ACCUSED = oneOf('容疑者 被告');

/** What somebody who is charged speaks of to the police. */
export const ADMITTED = oneOf('容疑を 供述 起訴内容');

/** Who passes on what somebody who is charged says, and admits nothing themselves. */
export const POLICE = oneOf(
  '[県府道都]警 警視庁 署 警察 地検 検察 捜査関係者 捜査本部 捜査[一二三四]?課 署員 調べ',
);

/** What they do with whom they suspect. */
export const CHARGES = oneOf('逮捕 送検 書類送検 起訴 摘発 再逮捕');

/** Ends of everyday words that stand where who speaks does, beside a quotation: 理由は「…」. */
export const EVERYDAY_ENDS = oneOf(
  '[日月年時分秒円前後中今度回件結果側家感的者体] 一方 理由 最後 最初 題名 題 会見 取材 記事 原因 目標 印象 言葉 答え 今回 当時 現在 最近 次回 前回 自分 相手 全員 周囲 世間 本音 口癖 合言葉 名前 看板 舞台 映画 作品 番組 試合 会場 現場 大会 物語 映像 動画 写真 投稿 判決 声明 事件 事故 記録 本作 同作 今作 会社 店内 街頭 地元 報道 発言 記者 客席',
);

/** Ends of everyday words that close a sentence as a name may: …模様だ。 */
export const SENTENCE_ENDS = oneOf(
  '[日月年時分秒円人件回目] 一方 場合 状況 状態 模様 方針 予定 様子 見方 考え 内容 最中 姿 表情 構え 意向 見通し 見込み 結果',
);
