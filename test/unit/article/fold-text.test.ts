import { expect, it } from 'vitest';
import { foldLetters, foldText } from '../../../src/article/fold-text.ts';
import { readText } from './read-text.ts';

/** Reads a body under a title and returns its text without the title. */
function bodyOf(body: string): string {
  return readText(`---\ntitle: Title of the article\n---\n${body}`).text.replace(/^Title of the article\n?/, '');
}

it.each([
  ['a link inside a name', '<p>星河银行选择<a href="x">华为</a>云。</p>', '星河银行选择华为云。'],
  [
    'a link that starts inside a name',
    '<p>亚马逊<a class="p" data-name="云科技" href="x">云科技</a>（AWS）</p>',
    '亚马逊云科技（AWS）',
  ],
  ['bold that Markdown cannot read', '星河银行与**亚马逊****云科技**签约。', '星河银行与亚马逊云科技签约。'],
  ['bold beside quotation marks', '这是**“上云”**的一年。', '这是“上云”的一年。'],
  ['spans around single words', '<p>其<span>AWS</span>部门（<span>AWS</span>）</p>', '其AWS部门（AWS）'],
  [
    'a Latin word glued to the next by a link',
    'Acme chose the<a href="x">Unified</a> Platform.',
    'Acme chose the Unified Platform.',
  ],
  ['two glued words without a link between', 'Acme likes GitHub and iPhone.', 'Acme likes GitHub and iPhone.'],
  ['an emphasised part of a word', '<p>e<b>Bay</b> moved.</p>', 'eBay moved.'],
  ['zero-width characters and soft hyphens', 'Ac\u200bme Cy\u00adber\u2060 Ltd\ufeff.', 'Acme Cyber Ltd.'],
  ['no-break and ideographic spaces', 'Acme\u00a0Cloud\u3000与\u2009Globex', 'Acme Cloud 与 Globex'],
  ['full-width digits, as they stand', '发货量达５４．１％', '发货量达５４．１％'],
  ['entities', 'AT&amp;T &ldquo;cloud&rdquo; &#20113; &#x4e91;', 'AT&T “cloud” 云 云'],
  ['a line end between CJK characters', '<p>星河银行宣布\n已经上云</p>', '星河银行宣布已经上云'],
  ['a line end between Latin words', '<p>Acme Mainframe\nModernization</p>', 'Acme Mainframe Modernization'],
  [
    'a Latin paragraph wrapped by an editor',
    'Acme said on Monday that it will move all of its systems\nto the cloud of Globex within a year.',
    'Acme said on Monday that it will move all of its systems to the cloud of Globex within a year.',
  ],
  ['a multiplication that looks like bold', 'It holds 2**10 values.', 'It holds 2**10 values.'],
  ['an emoji of several characters', 'Family 👨‍👩‍👧 day at Acme', 'Family 👨‍👩‍👧 day at Acme'],
  ['ruby as two words', '<p><ruby>红帽<rt>Red Hat</rt></ruby>（公司）</p>', '红帽 Red Hat（公司）'],
])('reads %s', (_name, body, text) => {
  expect(bodyOf(body)).toBe(text);
});

it.each([
  ['block elements', '<div>Acme</div><div>Globex</div>', 'Acme\nGlobex'],
  ['line breaks', '<p>Author: Li Na<br>Editor: Bo Ek</p>', 'Author: Li Na\nEditor: Bo Ek'],
  ['short lines of a paragraph', '作者：李娜\n编辑：王博', '作者：李娜\n编辑：王博'],
  [
    'cells',
    '<table><tr><td>Acme</td><td>AWS</td></tr><tr><td>Initech</td><td>Azure</td></tr></table>',
    'Acme\nAWS\nInitech\nAzure',
  ],
])('parts text at %s', (_name, body, text) => {
  expect(bodyOf(body)).toBe(text);
});

it('leaves out lines without a letter or digit', () => {
  expect(foldText('  — * ·  ')).toEqual([]);
  expect(bodyOf('One.\n\n* * *\n\n，\n\n\\*\\*\n\nTwo.')).toBe('One.\nTwo.');
});

it('compares letters and digits in one width and case', () => {
  expect(foldLetters('Ａcme：“云”，2024！')).toBe(foldLetters('ACME 云 2024'));
});
