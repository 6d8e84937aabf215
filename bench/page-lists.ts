import { askServer, type Data } from './ask-server.ts';
import type { BenchGraph } from './open-graph.ts';
import { toCompany } from './world-names.ts';

/** A list of which there is a short and a long one. */
export interface PageList {
  readonly name: string;
  readonly query: string;
  readonly small: Readonly<Record<string, unknown>>;
  readonly large: Readonly<Record<string, unknown>>;
  /** Finds the connection in the answer. */
  readonly at: (data: Data) => Data;
  /** Whether pages follow one another. */
  readonly paged: boolean;
}

/** The reports of the audit that grow with the graph. */
const AUDITS = [
  'stale',
  'single-origin',
  'single-source',
  'low-confidence',
  'own-word',
  'overdue',
  'unconfirmed',
  'disputed',
];
const STATUSES = [null, 'ACTIVE', 'PLANNED', 'ENDED', 'DISPUTED', 'RUMOURED'];
/** Customers, some 400 at a million claims. */
const SMALL = 'cloud-30';
const LARGE = 'cloud-0';

/** Lists every list of the API that may be long, in every order and with every filter by status. @param url of cloudties */
export async function makePageLists({ driver }: BenchGraph, url: string): Promise<readonly PageList[]> {
  const enumOf = async (name: string): Promise<readonly (string | null)[]> => {
    const query = `{ __type(name: "${name}") { enumValues { name } } }`;
    const { __type } = await askServer(url, { query, variables: {} });
    return __type?.enumValues.map((value: Data) => value.name) ?? [null];
  };
  const orders = await enumOf('RelationshipOrder');
  const lists: PageList[] = [];
  for (const [field, node] of PROVIDER_LISTS) {
    for (const order of orders) {
      for (const status of STATUSES) {
        const given = [order && `orderBy: ${order}`, status && `status: [${status}]`].filter(Boolean).join(', ');
        const page = `${field}(first: 10, after: $after${given && `, ${given}`}) ${connection(node)}`;
        lists.push({
          name: [field, order, status].filter(Boolean).join(' '),
          query: `query ($id: ID!, $after: String) { cloudProvider(id: $id) { name ${page} } }`,
          ...{ small: { id: SMALL }, large: { id: LARGE } },
          ...{ at: ({ cloudProvider }) => cloudProvider[field], paged: true },
        });
      }
    }
  }
  lists.push({
    name: 'migrations',
    query: `query ($from: String, $after: String) { migrations(from: $from, first: 10, after: $after) ${connection(MOVE)} }`,
    ...{ small: { from: SMALL }, large: {} },
    ...{ at: ({ migrations }) => migrations, paged: true },
  });
  const edgeOf = async (order: string): Promise<string> => {
    const text = `MATCH ()-[edge:USES]->() WHERE edge.sources >= 40 RETURN edge.id AS id ORDER BY edge.sources ${order} LIMIT 1`;
    return (await driver.executeQuery(text)).records[0]!.get('id');
  };
  lists.push({
    name: 'claims of a relationship',
    query: `query ($id: ID!, $after: String) { relationship(id: $id) { claims(first: 10, after: $after) ${connection('quote confidence article { title }')} } }`,
    ...{ small: { id: await edgeOf('ASC') }, large: { id: await edgeOf('DESC') } },
    ...{ at: ({ relationship }) => relationship.claims, paged: true },
  });
  for (const report of AUDITS) {
    lists.push({
      name: `audit ${report}`,
      query: `query ($after: String) { auditReport(name: "${report}") { rows(first: 10, after: $after) ${connection('cells { column value }')} } }`,
      // There is one graph: its first page stands for the small one.
      ...{ small: {}, large: {} },
      ...{ at: ({ auditReport }) => auditReport.rows, paged: true },
    });
  }
  lists.push({
    name: 'search',
    query: 'query ($text: String!) { search(text: $text, first: 10) { score node { id name } } }',
    ...{ small: { text: toCompany(3).name.slice(0, 3) }, large: { text: '科技' } },
    ...{ at: ({ search }) => search, paged: false },
  });
  return lists;
}

const STATED = 'status since { value } sources confidence node { id name }';
const MOVE = 'status since { value } organization { id name } originName destination { name }';
const PROVIDER_LISTS = [
  ['customers', STATED],
  ['partners', STATED],
  ['arrivals', `node { ${MOVE} }`],
  ['departures', `node { ${MOVE} }`],
] as const;

/** Selects a page with its total. */
function connection(node: string): string {
  const edges = node.includes('node {') ? node : `node { ${node} }`;
  return `{ totalCount edges { ${edges} } pageInfo { endCursor hasNextPage } }`;
}
