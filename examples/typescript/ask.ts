import { CustomersDocument, type CustomersQuery, type TypedDocumentString } from './customers.generated.ts';

// Which firms use a cloud, since when, and on whose word? Answers and variables are typed by the schema.
// Usage: npx tsx examples/typescript/ask.ts [CLOUD] [PAGE SIZE]; CLOUDTIES_URL and CLOUDTIES_TOKEN say where and as whom.
const url = process.env.CLOUDTIES_URL ?? 'http://127.0.0.1:4000/graphql';
const token = process.env.CLOUDTIES_TOKEN;
const [cloud = 'AWS', size = '50'] = process.argv.slice(2);

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends an operation and gives its data. Throws the first error that the answer tells, with its code. */
async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors?.[0]) throw new Error(`${errors[0].extensions?.code ?? response.status}: ${errors[0].message}`);
  return data!;
}

async function printCustomers() {
  let after: string | null = null;
  do {
    const page: CustomersQuery = await ask(CustomersDocument, { cloud, first: Number(size), after });
    const { cloudProvider } = page;
    if (cloudProvider === null) throw new Error(`No cloud is called ${cloud}.`);
    const { totalCount, edges, pageInfo } = cloudProvider.customers;
    if (after === null) console.log(`${totalCount} organizations use ${cloudProvider.name}`);
    for (const { node, since, sources, claims } of edges) {
      console.log(`\n${node.name}, since ${since?.value ?? 'a day not told'}, by ${sources} articles`);
      for (const { node: claim } of claims.edges) {
        console.log(`  “${claim.quote}” (${claim.article.outlet ?? claim.article.title})`);
      }
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

try {
  await printCustomers();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
