import { foldText, INLINE_EDGE, SOFT_BREAK, widthOf } from './fold-text.ts';
import { isHidden } from './is-hidden.ts';
import type { MarkupKind, PageMeta, RawBlock } from './raw-block.ts';

/** Elements that part the text around them. Every other element is inline and joins. */
const BLOCK = new Set(
  `address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol option p pre search section summary table tbody td tfoot th thead
  title tr ul`.split(/\s+/),
);

/** Elements whose content is no text of the article. */
const SKIPPED = new Set(
  `applet audio canvas embed frame frameset iframe map math noembed noframes noscript object script select style svg template textarea
  video`.split(/\s+/),
);

/** Elements that never have an end tag. */
const VOID = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));

const INLINE_EDGES = new Set(['a', 'abbr', 'b', 'code', 'em', 'font', 'i', 'mark', 'rt', 'span', 'strong', 'u']);

export type Attributes = ReadonlyMap<string, string>;
export const NO_ATTRIBUTES: Attributes = new Map();

/** Words in class, id or role that mark the furniture of a page. */
export interface FurnitureWords {
  readonly boilerplate: RegExp;
  readonly related: RegExp;
}

/** Takes start tags, text and end tags in the order of the file and gathers them to blocks. Counts depths, keeps no tree. */
export class BlockCollector {
  readonly blocks: RawBlock[] = [];
  readonly meta: PageMeta = new Map();
  /** Characters that an unclosed script or style element took with it. */
  swallowed = 0;

  readonly #furnitureWords: FurnitureWords;
  readonly #captions = new Set<string>();
  #parts: string[] = [];
  #linked = 0;
  #bolded = 0;
  #skipped = '';
  #skipDepth = 0;
  #link = false;
  #bold = false;
  #heading = 0;
  #list = 0;
  #pre = 0;
  #caption = 0;
  #title = 0;
  #depth = 0;
  #table = 0;
  #tables = 0;
  #cell = 0;
  #cells = 0;
  #furniture: { readonly kind: 'boilerplate' | 'related'; readonly depth: number } | undefined;

  constructor(furnitureWords: FurnitureWords) {
    this.#furnitureWords = furnitureWords;
  }

  open(name: string, attributes: Attributes = NO_ATTRIBUTES): void {
    // A hidden paragraph without an end tag ends where another block begins.
    if (this.#skipped === 'p' && BLOCK.has(name)) this.leaveSkipped();
    if (this.#skipped !== '') {
      if (name === this.#skipped) this.#skipDepth++;
      return;
    }
    if (SKIPPED.has(name) || isHidden(attributes)) {
      if (VOID.has(name)) return;
      this.#skipped = name;
      this.#skipDepth = 1;
      this.swallowed = 0;
      return;
    }
    if (BLOCK.has(name)) this.#openBlock(name, attributes);
    else if (name === 'br') this.#lineBreak();
    else if (name === 'img') this.#image(attributes);
    else if (name === 'meta') this.#readMeta(attributes);
    else if (name === 'link' && attributes.get('rel') === 'canonical')
      this.#setMeta('canonical', attributes.get('href'));
    else if (name === 'time') this.#setMeta('time', attributes.get('datetime'));
    else if (INLINE_EDGES.has(name)) {
      this.#parts.push(name === 'rt' ? ' ' : INLINE_EDGE);
      if (name === 'a' && attributes.has('href')) this.#link = true;
      else if (name === 'strong' || name === 'b') this.#bold = true;
    }
  }

  close(name: string): void {
    if (this.#skipped !== '') {
      if (name === this.#skipped && --this.#skipDepth === 0) this.leaveSkipped();
      return;
    }
    if (BLOCK.has(name)) this.#closeBlock(name);
    else if (INLINE_EDGES.has(name)) {
      this.#parts.push(INLINE_EDGE);
      if (name === 'a') this.#link = false;
      else if (name === 'strong' || name === 'b') this.#bold = false;
    }
  }

  /** Takes text; its line feeds are white space of the markup. */
  text(text: string): void {
    if (this.#skipped !== '') {
      this.swallowed += text.length;
      return;
    }
    this.#parts.push(text);
    if (this.#link) this.#linked += text.length;
    if (this.#bold) this.#bolded += text.length;
  }

  /** A meant line end parts blocks, except in code and in headings. */
  #lineBreak(): void {
    if (this.#pre > 0) this.#parts.push('\n');
    else if (this.#heading > 0) this.#parts.push(' ');
    else this.#flush();
  }

  /** Takes a line end inside a Markdown paragraph, which may be the writer's or an editor's. */
  softBreak(): void {
    if (this.#skipped === '') this.#parts.push(SOFT_BREAK);
  }

  /** Ends a skipped element at a Markdown paragraph that it cannot contain. */
  leaveSkipped(): void {
    this.#skipped = '';
    this.#skipDepth = 0;
    this.swallowed = 0;
  }

  /** Ends the last block. */
  end(): void {
    this.#flush();
  }

  #openBlock(name: string, attributes: Attributes): void {
    this.#flush();
    this.#depth++;
    if (!this.#furniture) this.#enterFurniture(name, attributes);
    const heading = headingLevel(name);
    if (heading > 0) this.#heading = heading;
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl') this.#list++;
    else if (name === 'pre') this.#pre++;
    else if (name === 'figcaption' || name === 'caption') this.#caption++;
    else if (name === 'title') this.#title++;
    else if (name === 'table') this.#table = ++this.#tables;
    else if (name === 'td' || name === 'th') this.#cell = ++this.#cells;
  }

  #closeBlock(name: string): void {
    this.#flush();
    if (this.#depth > 0) this.#depth--;
    if (this.#furniture && this.#depth < this.#furniture.depth) this.#furniture = undefined;
    if (headingLevel(name) > 0) this.#heading = 0;
    else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dl')
      this.#list = Math.max(0, this.#list - 1);
    else if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1);
    else if (name === 'figcaption' || name === 'caption') this.#caption = Math.max(0, this.#caption - 1);
    else if (name === 'title') this.#title = 0;
    else if (name === 'table') this.#table = this.#cell = 0;
    else if (name === 'td' || name === 'th') this.#cell = 0;
  }

  #enterFurniture(name: string, attributes: Attributes): void {
    const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('role') ?? ''}`;
    if (name === 'nav') this.#furniture = { kind: 'boilerplate', depth: this.#depth };
    else if (words.length < 3) return;
    else if (this.#furnitureWords.related.test(words)) this.#furniture = { kind: 'related', depth: this.#depth };
    else if (this.#furnitureWords.boilerplate.test(words))
      this.#furniture = { kind: 'boilerplate', depth: this.#depth };
  }

  /** An image's alternative text is a caption when it is a sentence and the image no link. */
  #image(attributes: Attributes): void {
    const alt = attributes.get('alt') ?? '';
    if (
      this.#link ||
      this.#captions.has(alt) ||
      this.#parts.some((part) => /[\p{L}\p{N}]/u.test(part)) ||
      !isSentence(alt)
    )
      return;
    this.#captions.add(alt);
    const kept = this.#parts;
    this.#parts = [alt];
    this.#emit('caption', 0);
    this.#parts = kept;
  }

  #readMeta(attributes: Attributes): void {
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    if (name) this.#setMeta(name.toLowerCase(), attributes.get('content'));
  }

  #setMeta(name: string, value: string | undefined): void {
    if (value && !this.meta.has(name)) this.meta.set(name, value);
  }

  #flush(): void {
    if (this.#parts.length === 0) return;
    if (this.#title > 0 && this.#heading === 0) this.#setMeta('title', foldText(this.#parts.join('')).join(' '));
    else if (this.#pre > 0) this.#emitCode();
    else if (this.#caption > 0) this.#emit('caption', 0);
    else if (this.#heading > 0) this.#emit('heading', this.#heading);
    else if (this.#list > 0) this.#emit('listItem', this.#list);
    else if (this.#cell > 0) this.#emit('cell', 0);
    else this.#emit('body', 0);
    this.#parts = [];
    this.#linked = 0;
    this.#bolded = 0;
  }

  #emitCode(): void {
    const code = this.#parts
      .join('')
      .replace(/[\u0001-\u0003]/g, '')
      .replace(/^\s*\n|\s+$/g, '');
    if (/[\p{L}\p{N}]/u.test(code)) this.#push('code', 0, code, 0);
  }

  #emit(markup: MarkupKind, level: number): void {
    const lines = foldText(this.#parts.join(''));
    const length = lines.reduce((sum, line) => sum + line.length, 0);
    for (const line of lines) this.#push(markup, level, line, line.length / length);
  }

  /** Adds a block; `share` is its part of the collected text, and so of what was linked and bold in it. */
  #push(markup: MarkupKind, level: number, text: string, share: number): void {
    this.blocks.push({
      markup,
      level,
      text,
      width: widthOf(text),
      linked: Math.min(text.length, Math.round(this.#linked * share)),
      bold: Math.min(text.length, Math.round(this.#bolded * share)),
      table: this.#table,
      cell: this.#cell,
      ...(this.#furniture && { furniture: this.#furniture.kind }),
    });
  }
}

function headingLevel(name: string): number {
  return name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6' ? Number(name[1]) : 0;
}

function isSentence(alt: string): boolean {
  if (alt.length < 12 || /\.(png|jpe?g|gif|webp|svg)$|^https?:|[_{}[\]]/i.test(alt)) return false;
  const han = alt.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= 10 || alt.split(/\s+/).length >= 6;
}
