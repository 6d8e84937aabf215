import { createRandom } from '../scripts/random.ts';
import { askServer, type Operation } from './ask-server.ts';
import type { BenchGraph } from './open-graph.ts';
import { toCompany, toEntityId } from './world-names.ts';

/** One question, asked in each of the ways that are compared. */
export interface ReadQuery {
  readonly name: string;
  readonly about: string;
  /** What cloudties is asked, each time for something else. */
  readonly operations: readonly Operation[];
  /** What @neo4j/graphql is asked for the same. */
  readonly peers: readonly Operation[];
  /** The statement by which one would ask the database itself: a file of bench/plain, with its parameters. */
  readonly plain: { readonly statement: string; readonly params: readonly Readonly<Record<string, unknown>>[] };
}

/** For how many different things each question is asked. */
export const VARIED = 40;

/** Makes the questions of the benchmark for a graph. @param url of cloudties, which gives cursors */
export async function makeReadQueries({ world, index }: BenchGraph, url: string): Promise<readonly ReadQuery[]> {
  const random = createRandom(7);
  const companyId = (i: number) => toEntityId(toCompany(i), index);
  const draw = <T>(make: () => T): T[] => Array.from({ length: VARIED }, make);
  // Neither the few that everybody writes of nor those at the far end, of which little is known.
  const company = () => companyId(Math.floor(world.companies * (0.01 + 0.2 * random())));
  const providers = draw(() => ({ id: `cloud-${8 + Math.floor(random() * 5)}` }));
  const firms = draw(() => ({ id: company() }));
  const pairs = draw(() => ({ from: company(), to: company() }));
  // Two thirds of the firms have Chinese names; 3 divides the numbers of the others less one.
  const texts = draw(() => ({ text: toCompany(3 * Math.floor(random() * 0.3 * world.companies)).name.slice(0, 2) }));
  const largest = [{ id: 'cloud-0' }];
  const ask = (query: string, all: readonly Readonly<Record<string, unknown>>[]) =>
    all.map((variables): Operation => ({ query, variables }));

  let after: string | null = null;
  for (let page = 1; page < 3; page++) {
    // Where it is not answered, the question will tell so by itself.
    const data = await askServer(url, { query: SINGLE_SOURCE, variables: { after } }).catch(() => undefined);
    if (data) after = data.auditReport.rows.pageInfo.endCursor as string;
  }
  return [
    {
      ...{ name: 'Q1', about: 'customers of a provider, 50 a page by name, total' },
      ...{ operations: ask(CUSTOMERS, providers), peers: ask(PEER_CUSTOMERS, providers) },
      plain: { statement: 'q1', params: providers },
    },
    {
      ...{ name: 'Q1h', about: 'the same, the largest provider' },
      ...{ operations: ask(CUSTOMERS, largest), peers: ask(PEER_CUSTOMERS, largest) },
      plain: { statement: 'q1', params: largest },
    },
    {
      ...{ name: 'Q2', about: "a firm's clouds, each with 3 newest claims, quote, article" },
      ...{ operations: ask(CLOUDS, firms), peers: ask(PEER_CLOUDS, firms) },
      plain: { statement: 'q2', params: firms },
    },
    {
      ...{ name: 'Q3', about: 'two hops over partners and their clouds' },
      ...{ operations: ask(PARTNERS, firms), peers: ask(PEER_PARTNERS, firms) },
      plain: { statement: 'q3', params: firms },
    },
    {
      ...{ name: 'Q4', about: 'shortest path between two firms' },
      ...{ operations: ask(PATH, pairs), peers: ask(PEER_PATH, pairs) },
      plain: { statement: 'q4', params: pairs },
    },
    {
      ...{ name: 'Q5', about: 'name search, half typed' },
      ...{ operations: ask(SEARCH, texts), peers: ask(PEER_SEARCH, texts) },
      plain: { statement: 'q5', params: texts },
    },
    {
      ...{ name: 'Q6', about: 'audit: one source, the least sure first, page 3' },
      // The peer has no list of all relationships; it is asked for those of the largest provider, which is less.
      ...{ operations: ask(SINGLE_SOURCE, [{ after }]), peers: ask(PEER_SINGLE_SOURCE, largest) },
      plain: { statement: 'q6', params: [{}] },
    },
  ];
}

const CUSTOMERS = `query ($id: ID!) {
  cloudProvider(id: $id) {
    name
    customers(first: 50) {
      totalCount
      edges { status since { value } sources confidence node { id name } }
    }
  }
}`;

const CLOUDS = `query ($id: ID!) {
  company(id: $id) {
    name
    clouds(first: 20) {
      edges {
        status since { value } sources
        node { id name }
        claims(first: 3) { edges { node { quote status confidence article { title url publishedOn { value } } } } }
      }
    }
  }
}`;

const PARTNERS = `query ($id: ID!) {
  company(id: $id) {
    name
    partners(first: 20) {
      edges { status node { id name clouds(first: 10) { edges { status sources node { id name } } } } }
    }
  }
}`;

const PATH = `query ($from: String!, $to: String!) {
  path(from: $from, to: $to) { length nodes { id name } relationships { type status } }
}`;

const SEARCH = 'query ($text: String!) { search(text: $text, first: 10) { score node { id name kind } } }';

const SINGLE_SOURCE = `query ($after: String) {
  auditReport(name: "single-source") {
    rows(first: 50, after: $after) { edges { node { cells { column value } } } pageInfo { endCursor } }
  }
}`;

const PEER_CUSTOMERS = `query ($id: ID!) {
  cloudProviders(where: {id: {eq: $id}}) {
    name
    customersConnection(first: 50, sort: [{node: {name: ASC}}]) {
      totalCount
      edges { properties { status since sources confidence } node { id name } }
    }
  }
}`;

const PEER_CLOUDS = `query ($id: ID!) {
  companies(where: {id: {eq: $id}}) {
    name
    cloudsConnection(first: 20, sort: [{node: {name: ASC}}]) {
      edges {
        properties { status since sources }
        node {
          id
          name
          writtenNames {
            objectOfConnection(
              first: 3
              where: {node: {type: {eq: "USES"}, subjects: {some: {companies: {some: {id: {eq: $id}}}}}}}
              sort: [{node: {publishedOn: DESC}}]
            ) { edges { node { quote status confidence articles { title url publishedOn } } } }
          }
        }
      }
    }
  }
}`;

const PEER_PARTNERS = `query ($id: ID!) {
  companies(where: {id: {eq: $id}}) {
    name
    partnersConnection(first: 20, sort: [{node: {name: ASC}}]) {
      edges {
        properties { status }
        node {
          id
          name
          cloudsConnection(first: 10, sort: [{node: {name: ASC}}]) {
            edges { properties { status sources } node { id name } }
          }
        }
      }
    }
  }
}`;

const PEER_PATH = 'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { id name } }';

const PEER_SEARCH = `query ($text: String!) {
  searchEntities(phrase: $text, first: 10) { edges { score node { id name } } }
}`;

// The cursor says `arrayconnection:99`: behind the hundredth.
const PEER_SINGLE_SOURCE = `query ($id: ID!) {
  cloudProviders(where: {id: {eq: $id}}) {
    customersConnection(
      first: 50
      after: "YXJyYXljb25uZWN0aW9uOjk5"
      where: {edge: {sources: {eq: 1}}}
      sort: [{edge: {confidence: ASC}}]
    ) { edges { properties { id status since sources origins confidence } node { id name } } }
  }
}`;
