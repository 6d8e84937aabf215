import { expect, it } from 'vitest';
import { detectLanguage } from '../../../src/article/detect-language.ts';

it.each([
  ['星河银行把核心系统迁移到云上，并与供应商签署了协议。', 'zh'],
  ['Acme 的 CTO 在 Globex Cloud Summit 上说，公司已经把 SAP 迁移到 Globex Cloud。', 'zh'],
  ['遠山銀行將核心系統遷移到雲端，並與供應商簽署協議，這對業務發展來說很重要。', 'zh-Hant'],
  ['青空銀行は基幹システムをクラウドへ移したと発表しました。', 'ja'],
  ['The bank said that it has moved all of its systems to the cloud in less than a year.', 'en'],
  ['Acme', 'en'],
  [
    'La banca ha spostato tutti i suoi sistemi nel cloud in meno di un anno, secondo quanto dichiarato ieri sera a Milano dai suoi dirigenti.',
    'other',
  ],
  ['Банк перенёс все свои системы в облако.', 'other'],
  ['12345', 'other'],
])('tells the language of %s', (text, lang) => {
  expect(detectLanguage(text)).toBe(lang);
});
