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
  lists: { owning: ['旗下'], owners: ['集团'], trades: ['的'], institutes: ['研究院'] },
};
