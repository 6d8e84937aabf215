import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type BlockCollector, NO_ATTRIBUTES } from './collect-blocks.ts';

/** Attributes that say something about the text. All others, event handlers among them, are never read. */
const READ = new Set([
  'alt',
  'class',
  'content',
  'datetime',
  'hidden',
  'href',
  'id',
  'itemprop',
  'name',
  'property',
  'rel',
  'role',
  'style',
]);

/**
 * Feeds the tags and the text of HTML to a collector, in time linear in its length whatever its nesting: the tokenizer
 * builds no tree, and the collector wants none.
 */
export function readHtml(html: string, collector: BlockCollector): void {
  let name = '';
  let attributes: Map<string, string> | undefined;
  let attribute = '';
  let value = '';
  const open = (): void => collector.open(name, attributes ?? NO_ATTRIBUTES);
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => collector.text(html.slice(start, end)),
    ontextentity: (codePoint) => collector.text(charOf(codePoint)),
    onopentagname(start, end) {
      name = html.slice(start, end).toLowerCase();
      attributes = undefined;
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      if (READ.has(attribute)) value += html.slice(start, end);
    },
    onattribentity(codePoint) {
      if (READ.has(attribute)) value += charOf(codePoint);
    },
    onattribend() {
      if (!READ.has(attribute)) return;
      attributes ??= new Map();
      if (!attributes.has(attribute)) attributes.set(attribute, value);
    },
    onopentagend: open,
    onselfclosingtag() {
      open();
      if (name !== 'br' && name !== 'img') collector.close(name);
    },
    onclosetag: (start, end) => collector.close(html.slice(start, end).toLowerCase()),
    oncdata: (start, end, endOffset) => collector.text(html.slice(start, end - endOffset)),
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}

/** Control characters that an entity asks for are as little text as those in the file. */
function charOf(codePoint: number): string {
  return codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a ? ' ' : String.fromCodePoint(codePoint);
}
