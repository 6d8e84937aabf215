/** Fields of business and public life: what an organization does says much about how it deals with clouds. */
export const SECTORS = [
  'bank',
  'insurance',
  /** Funds, venture capital, brokers, exchanges. */
  'investment',
  /** Payments, lending platforms, crypto currencies. */
  'payments',
  /** Business software, services by subscription, tools for developers, databases. */
  'software',
  /** Laboratories and makers of artificial intelligence, robots. */
  'ai',
  'security',
  'chips',
  /** Devices, servers, network gear, phones. */
  'hardware',
  'telecom',
  /** Data centres, hosting, content delivery. */
  'hosting',
  /** Consultancies, system integrators, managed services, resellers. */
  'integrator',
  /** Consumer platforms: social networks, online commerce, apps. */
  'internet',
  'games',
  /** Music, film, news, publishing. */
  'media',
  'advertising',
  'automotive',
  /** Industry, aerospace, materials, chemicals, parts. */
  'manufacturing',
  'energy',
  /** Logistics, airlines, shipping, rides. */
  'transport',
  /** Hotels, booking. */
  'travel',
  'retail',
  /** Food, fashion, household goods. */
  'consumer',
  /** Medicines, hospitals, biology, medical devices. */
  'health',
  'property',
  /** Schools, universities, courses. */
  'education',
  /** Institutes, laboratories, standards, market research. */
  'research',
  /** Ministries, agencies, cities, armies. */
  'government',
  /** Associations, charities, unions. */
  'nonprofit',
  /** Foundations and bodies of open-source software. */
  'opensource',
  'sports',
  'agriculture',
  'other',
] as const;
export type Sector = (typeof SECTORS)[number];
