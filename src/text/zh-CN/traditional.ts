import { once } from '../../domain/once';

/**
 * Traditional characters with their simplified ones, for those that occur in words which people type into choices.
 * Source: the character tables of OpenCC (Apache-2.0), without rare and doubtful forms.
 */
const pairs =
  '並并 係系 個个 優优 內内 別别 動动 務务 協协 參参 員员 問问 啓启 啟启 單单 國国 圍围 執执 報报 場场 實实 審审 專专 對对 導导 層层 屬属 復复 徵征 應应 戰战 戶户 採采 換换 昇升 時时 標标 歷历 決决 沒没 準准 漢汉 無无 牽牵 產产 産产 畢毕 異异 發发 監监 禮礼 稱称 箇个 節节 範范 簡简 納纳 級级 終终 組组 結结 絡络 經经 綫线 線线 總总 義义 聯联 與与 著着 蓋盖 處处 裏里 裡里 補补 覈核 規规 許许 詢询 話话 認认 語语 調调 請请 諮咨 議议 變变 負负 責责 資资 辦办 迴回 週周 進进 過过 達达 適适 還还 鍵键 長长 門门 閉闭 開开 間间 關关 陞升 陸陆 隊队 響响 項项 領领 頭头 題题 駁驳 驗验 體体 點点 臨临 繫系 曆历 會会 見见 絕绝 複复';

/** Hardly a run meets a word that is not its dropdown's. */
const table = once<ReadonlyMap<string, string>>(
  () => new Map(pairs.split(' ').map(([traditional = '', simple = '']) => [traditional, simple])),
);

/** A word typed in traditional characters in simplified ones: `審核` is `审核`. */
export const simplified = (word: string): string => {
  const known = table();
  return word.replace(/[\u4E00-\u9FFF]/g, (sign) => known.get(sign) ?? sign);
};
