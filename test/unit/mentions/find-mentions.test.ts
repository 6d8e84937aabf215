import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../../src/config.ts';
import { createMentionFinder } from '../../../src/mentions/find-mentions.ts';
import type { Document, Language } from '../../../src/model/document.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const seeds = loadSeeds(join(ROOT, 'seeds'));
const findMentions = createMentionFinder(seeds);

function article(text: string, lang: Language = /[\p{Script=Han}]/u.test(text) ? 'zh' : 'en'): Document {
  const blocks = text.split('\n').reduce<Document['blocks'][number][]>((all, line) => {
    const start = (all.at(-1)?.end ?? -1) + 1;
    all.push({ kind: 'body', start, end: start + line.length });
    return all;
  }, []);
  return {
    id: 'a',
    path: 'a.md',
    title: '',
    lang,
    text,
    hash: '',
    signature: '',
    blocks,
    diagnostics: [],
    publishedOn: { value: '2021-12-02', precision: 'day' },
  };
}

/** `words=NAME kind form` for each mention. */
function read(text: string, lang?: Language): string[] {
  const document = article(text, lang);
  const { entities, mentions } = findMentions(document);
  return mentions.map(({ start, end, entity, others = [], form }) => {
    const names = [entity, ...others].map((index) => entities[index]!.name).join('+');
    return `${text.slice(start, end)}=${names} ${entities[entity]!.kind} ${form}`;
  });
}

describe('known names', () => {
  test('leaves out the dash before who signs a quotation', () => {
    const lines = [
      '海港科技开源了项目。',
      '-- 李小明（海港科技联合创始人 & CEO、Apache Foo 作者）',
      '海港科技宣布合作。',
    ];
    expect(read(lines.join('\n'))).toContain('李小明=李小明 Person name');
  });

  test.each(['李明于2023年9月出任海港科技首席执行官。', '吴小明自 2015 年加入阿里巴巴。', '王红2015年加入阿里巴巴。'])(
    'finds who took up a post on a day: %s',
    (text) => {
      expect(read(text)[0]).toMatch(/^(李明|吴小明|王红)=\1 Person name$/u);
    },
  );

  const cases: [string, string[]][] = [
    ['公司把业务迁到亚 马 逊云科技上。', ['亚 马 逊云科技=亚马逊云科技 CloudProvider name']],
    ['這家銀行選擇了阿里雲。', ['阿里雲=阿里雲 CloudProvider name']],
    ['The bank runs on Microsoft Azure today.', ['Microsoft Azure=Microsoft Azure CloudProvider name']],
    ['他们用AWS托管网站。', ['AWS=AWS CloudProvider name']],
    ['数据存放在Amazon S3里。', ['Amazon S3=亚马逊云科技 CloudProvider product']],
    ['这款游戏运行在亚马逊的云服务上。', ['亚马逊的云服务=亚马逊云科技 CloudProvider paraphrase']],
  ];
  test.each(cases)('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
  });

  const none: [string, string][] = [
    ['互联网飞速发展，人人都上网。', '网飞'],
    ['He put the box on the shelf.', 'box'],
    ['The oracle of Delphi spoke.', 'oracle'],
    ['See docs.example.com/azure.html for more.', 'azure'],
  ];
  test.each(none)('in "%s" sees no %s', (text, word) => {
    expect(read(text).filter((mention) => mention.toLowerCase().startsWith(`${word}=`))).toEqual([]);
  });

  test('tells a provider from its parent, of one family', () => {
    const { entities } = findMentions(article('华为表示，华为云今年增长很快。华为的手机也卖得好。'));
    const [parent, provider] = ['huawei', 'huawei-cloud'].map((id) => entities.find(({ knownId }) => knownId === id));
    expect([parent?.kind, provider?.kind]).toEqual(['Company', 'CloudProvider']);
    expect(parent?.family).toBe(provider?.family);
  });
});

describe('known names in wider words', () => {
  test('a provider stands for itself, though it owns another whose name holds its own', () => {
    const { entities } = findMentions(article('12306是阿里云的长期客户，阿里云为它扩容。'));
    const provider = entities.find(({ knownId }) => knownId === 'aliyun');
    expect(provider?.kind).toBe('CloudProvider');
    expect(provider).not.toHaveProperty('cloud');
  });

  test('a firm that owns one cloud may stand for it', () => {
    const { entities } = findMentions(article('华为表示，客户把数据放在华为那里。'));
    expect(entities.find(({ knownId }) => knownId === 'huawei')?.cloud).toBe('huawei-cloud');
  });

  test('a product stands for its owner, and is no firm of its own', () => {
    expect(read('We run Amazon Bedrock for our staff, and Amazon Bedrock is fast.')).toEqual([
      expect.stringMatching(/^Amazon Bedrock=.* CloudProvider product$/u),
      expect.stringMatching(/^Amazon Bedrock=.* CloudProvider product$/u),
    ]);
  });

  test("a parent's cloud is no cloud that bears another name", () => {
    expect(read('The board likes the SAP cloud products.').join()).not.toContain('Delos');
  });

  test('an event bears its name without the word for what it is, unless that makes the name', () => {
    const nameOf = (text: string) => findMentions(article(text)).entities.find(({ kind }) => kind === 'Event')?.name;
    expect(nameOf('公司在re:Invent大会上展示了新品。')).toBe('re:Invent');
    expect(nameOf('公司在RSA大会上展示了新品。')).toBe('RSA大会');
  });
});

describe('unlisted names', () => {
  const cases: [string, string[]][] = [
    ['蓝桉科技首席执行官周启明表示，公司会继续投入。', ['蓝桉科技=蓝桉科技 Company name', '周启明=周启明 Person name']],
    [
      '10月，杭州青岚数据技术有限公司与阿里云签署合作协议。',
      ['杭州青岚数据技术有限公司=杭州青岚数据技术有限公司 Company name'],
    ],
    ['初创公司Quillbrook的创始人莉娜·科瓦奇说，他们会留在云上。', ['莉娜·科瓦奇=莉娜·科瓦奇 Person name']],
    [
      'Oslo-based startup Brightfen Networks announced a new product. "We moved in a weekend," said Marta Jonsson, chief technology officer of Brightfen Networks.',
      ['Brightfen Networks=Brightfen Networks Company name', 'Marta Jonsson=Marta Jonsson Person name'],
    ],
  ];
  test('an event by the last word of its name, with or without its year', () => {
    const { entities } = findMentions(article('2021华东云原生开发者大会在杭州举行，阿里云参加了大会。'));
    const events = entities.filter(({ kind }) => kind === 'Event').map(({ name }) => name);
    expect(events).toEqual([expect.stringMatching(/^(?:2021)?华东云原生开发者大会$/u)]);
  });

  test.each(cases)('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['微软首席软件工程师马库斯-克莱因表示，业务增长很快。', ['马库斯-克莱因']],
    ['公司由前员工丹·贝尔特和伊西·阿曼里创立。', ['丹·贝尔特', '伊西·阿曼里']],
    ['日本央行行长中川和男表示，利率不变。', ['中川和男']],
    ['陆文博-\n海港科技董事长、\n青岚数据创始人\n公司会继续投入。', ['陆文博']],
    ['陆文博\n图灵奖得主、中国科学院院士、清华大学院长\n他谈到了云。', ['陆文博']],
  ])('finds the people of %s', (text, people) => {
    const { entities } = findMentions(article(text));
    expect(entities.filter(({ kind }) => kind === 'Person').map(({ name }) => name)).toEqual(people);
  });

  const none: [string, string][] = [
    ['公司表示，云计算市场还会增长。', '公司'],
    ['他用Kubernetes和Docker Compose部署了服务。', 'Kubernetes'],
    ['However, most companies wait until Monday.', 'However'],
    ['上周在北京下了一场大雨。', '北京'],
  ];
  test.each(none)('in "%s" sees no name %s', (text, word) => {
    expect(read(text).filter((mention) => mention.startsWith(`${word}=`) && mention.endsWith('name'))).toEqual([]);
  });
});

describe('one entity, many forms', () => {
  test('joins a definition, and the short form that it makes', () => {
    const text = '启明数据股份有限公司（以下简称“启明数据”）宣布收购赛图科技。启明数据表示，收购已完成。';
    const { entities } = findMentions(article(text));
    const own = entities.filter(({ forms }) => forms.some((form) => form.startsWith('启明')));
    expect(own.map(({ forms }) => [...forms].sort())).toEqual([['启明数据', '启明数据股份有限公司']]);
  });

  test('joins a family name to the full name before it', () => {
    const mentions = read(
      'Adam Selipsky, chief executive of AWS, said the region is open. Selipsky said more will follow.',
    );
    expect(mentions.filter((mention) => mention.startsWith('Selipsky='))).toEqual([
      'Selipsky=Adam Selipsky Person short',
    ]);
  });

  test('keeps editions of an event apart, and gives an event without a year to the year of the article', () => {
    const text =
      '在AWS re:Invent 2021大会上，亚马逊云科技发布了新服务。AWS re:Invent 2019大会则以芯片为主。今年的re:Invent仍在拉斯维加斯。';
    const { entities, mentions } = findMentions(article(text));
    const events = entities.filter(({ kind }) => kind === 'Event');
    expect(events).toHaveLength(2);
    const last = mentions.filter(({ entity }) => entities[entity]!.kind === 'Event').at(-1)!;
    expect(entities[last.entity]!.name).toContain('2021');
    expect(entities[events[0]!.host!]!.knownId).toBe('aws');
  });
});

test('of several who bear a name it is that of whom the article calls by another one, too', () => {
  const { entities } = findMentions(article('顺丰选定甲骨文云（OCI）。京东也采用OCI。'));
  expect(entities.flatMap(({ forms, knownId }) => (forms.includes('OCI') ? [knownId] : []))).toEqual(['oracle-cloud']);
});

test('no ticker and no adverb of a sentence is a name', () => {
  const text = 'Fittingly, Siemens said its chief, Nadia Fairfax, would go. Siemens (NYSE: SIE) grew.';
  const { entities } = findMentions(article(text));
  expect(entities.map(({ name }) => name).filter((name) => /Fittingly|NYSE|SIE$/u.test(name))).toEqual([]);
});

describe('pronouns', () => {
  const cases: [string, string][] = [
    ['华为发布了新手机。该公司表示销量不错。', '该公司=华为 Company pronoun'],
    ['招商银行总部位于深圳。它选择了阿里云。', '它=招商银行 Company pronoun'],
    ['招商银行总部位于深圳。这家银行选择了阿里云。', '这家银行=招商银行 Company pronoun'],
    ['微软与甲骨文昨天签署协议。双方将互通网络。', '双方=微软+甲骨文 Company pronoun'],
    ['Microsoft opened an office. The company has hired many.', 'The company=Microsoft Company pronoun'],
    ['Siemens opened an office. The German group has hired many.', 'The German group=Siemens Company pronoun'],
    ['Microsoft and Oracle met. Both already hire.', 'Both=Microsoft+Oracle Company pronoun'],
    ['在云栖大会上，人很多。会上，阿里云发布了新芯片。', '会上=云栖大会 Event pronoun'],
    ['云栖大会开幕。小鹏汽车参加了大会，海底捞也来了。', '大会=云栖大会 Event pronoun'],
  ];
  test.each(cases)('reads %s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  test.each([
    ['微软首席执行官萨提亚·纳德拉表示，他们会努力。其他人同意。'],
    ['该公司没有名字，双方也没有。'],
    ['云栖大会开幕式上，人很多。'],
    ['招商银行推出新系统。它将上线，它们很快。'],
    ['Microsoft met Oracle. Both ideas failed.'],
    ['Microsoft and Oracle met, and both had time.'],
  ])('in "%s" resolves none', (text) => {
    expect(read(text).filter((mention) => mention.endsWith('pronoun'))).toEqual([]);
  });
});

describe('words for events', () => {
  test.each([
    '2026云栖大会开幕。王坚出席大会并致辞，小鹏汽车亮相大会。',
    '2026大会开幕，阿里云总裁王坚出席2026大会并致辞。',
  ])('name none by themselves: %s', (text) => {
    const events = findMentions(article(text)).entities.filter(({ kind }) => kind === 'Event');
    expect(events.filter(({ knownId }) => knownId === undefined)).toEqual([]);
  });
});

describe('every result', () => {
  const words = [
    '华为云',
    '阿里巴巴',
    'AWS',
    'Adam Selipsky',
    '张文翊',
    '首席执行官',
    '表示',
    '，',
    '。',
    '（',
    '）',
    '“',
    '”',
    ' ',
    '、',
    '和',
    '该公司',
    '双方',
    'S3',
    '2021',
    '大会',
    'CEO',
    '·',
    '\n',
    '\u200b',
    '𠮷',
    "'s cloud",
    '有限公司',
    'the company',
  ];
  test('is sorted, without overlap, and inside the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { entities, mentions } = findMentions(article(text));
        let last = 0;
        for (const { start, end, entity, others = [] } of mentions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          for (const index of [entity, ...others]) expect(entities[index]).toBeDefined();
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { name, forms, score } of entities) {
          expect(forms).toContain(name);
          expect(score >= 0 && score <= 1).toBe(true);
        }
        expect(findMentions(article(text))).toEqual({ entities, mentions });
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('leaves boilerplate and code alone', () => {
    const text = '华为云\n阿里云';
    const document = article(text);
    const blocks = [document.blocks[0]!, { ...document.blocks[1]!, kind: 'boilerplate' as const }];
    expect(findMentions({ ...document, blocks }).entities.map(({ name }) => name)).toEqual(['华为云']);
  });
});
