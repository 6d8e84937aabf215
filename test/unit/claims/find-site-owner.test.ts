import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSiteOwnerFinder } from '../../../src/claims/find-site-owner.ts';
import { ROOT } from '../../../src/config.ts';
import type { DocumentEntity } from '../../../src/model/mention.ts';
import { loadSeeds } from '../../../src/seeds/load-seeds.ts';

const findOwner = createSiteOwnerFinder(loadSeeds(join(ROOT, 'seeds')));

function organization(name: string, more: Partial<DocumentEntity> = {}): DocumentEntity {
  return { kind: 'Company', name, forms: [name], score: 1, evidence: [], ...more };
}

describe('createSiteOwnerFinder', () => {
  it.each([
    ['https://aws.amazon.com/cn/blogs/china/x', 'aws'],
    ['https://press.aboutamazon.com/news', 'amazon'],
    ['https://www.aliyun.com/customer/x', 'aliyun'],
    ['https://www.alibabacloud.com/blog/x', 'aliyun'],
    ['https://www.alibabagroup.com/x', 'alibaba'],
    ['https://www.huaweicloud.com/x', 'huawei-cloud'],
    ['https://www.huawei.com/cn/news', 'huawei'],
    ['https://cloud.tencent.com/product/x', 'tencent-cloud'],
    ['https://www.tencent.com/zh-cn/articles/x', 'tencent'],
    ['https://azure.microsoft.com/en-us/blog/x', 'azure'],
    ['https://blogs.microsoft.com/x', 'microsoft'],
    ['https://cloud.google.com/blog/x', 'google-cloud'],
    ['https://blog.google/products/x', 'google'],
    ['https://yunxin.163.com/news', 'netease-yunxin'],
    // Everybody publishes here.
    ['https://developer.aliyun.com/article/1', undefined],
    ['https://cloud.tencent.com/developer/article/1', undefined],
    ['https://bbs.huaweicloud.com/blogs/1', undefined],
    ['https://answers.microsoft.com/x', undefined],
    ['https://www.163.com/dy/article/x', undefined],
    ['https://mp.weixin.qq.com/s/x', undefined],
    ['https://new.qq.com/x', undefined],
    // Others.
    ['https://techcrunch.com/tag/aws.amazon.com', undefined],
    ['https://notaliyun.com/x', undefined],
    ['https://aliyun.com.example/x', undefined],
  ])('knows whose %s is', (url, expected) => {
    expect(findOwner(url, [])).toBe(expected);
  });

  it.each([
    ['https://www.bluestone.io/x', '=bluestone'],
    ['https://news.bluestone.com.cn/x', '=bluestone'],
    ['https://bluestone.ai/x', '=bluestone'],
    ['https://greyrock-data.co.uk/x', '=grey rock data'],
    ['https://quarry.ai/x', '=quarry ai'],
    ['https://bluestonefans.com/x', undefined],
    ['https://bluestone.substack.com/x', undefined],
    ['https://bluestone.github.io/x', undefined],
    ['https://forum.bluestone.io/x', undefined],
    ['https://medium.com/bluestone/x', undefined],
    ['https://annlee.example/x', undefined],
    ['https://qs.io/x', undefined],
  ])('knows of %s by the names of the article', (url, expected) => {
    const person = organization('Ann Lee', { kind: 'Person' });
    const names = ['Bluestone', 'Grey Rock Data', 'Quarry AI', 'Medium', 'QS'].map((name) => organization(name));
    expect(findOwner(url, [person, ...names])).toBe(expected);
  });

  it('knows a row by names that the article does not write', () => {
    expect(
      findOwner('https://blog.qingteng.example', [organization('青云', { knownId: 'qingcloud' })]),
    ).toBeUndefined();
    expect(findOwner('https://www.zstack.net/x', [organization('云轴科技', { knownId: 'zstack' })])).toBe('zstack');
  });
});
