// Written by scripts/generate-clients.ts from examples/operations/customers.graphql; run it again after a change there.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CustomersQueryVariables = Exact<{
  cloud: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { readonly cloudProvider: { readonly name: string, readonly customers: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sources: number, readonly since: { readonly value: string } | null, readonly node:
          | { readonly name: string }
          | { readonly name: string }
        , readonly claims: { readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string, readonly article: { readonly title: string, readonly outlet: string | null, readonly publishedOn: { readonly value: string } | null } } }> } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CustomersDocument = new TypedDocumentString(`
    query Customers($cloud: String!, $first: Int!, $after: String) {
  cloudProvider(name: $cloud) {
    name
    customers(status: [ACTIVE], orderBy: NEWEST, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        sources
        since {
          value
        }
        node {
          name
        }
        claims(first: 3) {
          edges {
            node {
              quote
              article {
                title
                outlet
                publishedOn {
                  value
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
