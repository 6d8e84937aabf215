import { createListWords } from '../../../src/claims/list-words.ts';

/** A few words of each list that reading a sentence needs of posts and lists. */
export const STRUCTURE_WORDS = {
  posts: {
    whose: ['其'],
    openers: ['包括'],
    units: ['事业部', '产品'],
    firms: ['科技'],
    'firms-within': ['公司'],
    research: ['研究部'],
  },
  lists: {
    owning: ['旗下', '子公司', '-owned'],
    owners: ['集团', '的'],
    trades: ['的', '支付'],
    institutes: ['研究中心', '研究院', '实验室', '中心'],
    'apposition-openers': ['owned by', 'a ~unit of', 'which'],
    examples: ['包括'],
    'list-openers': ['such as'],
    'member-openers': ['来自'],
    'other-openers': ['与', 'with'],
    closers: ['等', '都', '在内'],
    'no-closers': ['等于'],
    'last-closers': ['等', '在内'],
    'no-last-closers': ['平等'],
    phrases: ['与', '而', '是', '在', '不', '宣布', '包括', 'including', 'a', 'its', 'which', 'while'],
    'no-phrases': ['在线'],
    statements: ['不', '发布', '达成', '采用', '收购', '总监', '总裁', '创始', '董事'],
  },
};

export const LIST_WORDS = createListWords(STRUCTURE_WORDS);
