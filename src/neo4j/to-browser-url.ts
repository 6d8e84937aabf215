/** Writes the address of Neo4j Browser that opens with the server's bolt address filled in. */
export function toBrowserUrl(httpUrl: string, boltUri: string): string {
  return `${httpUrl}/browser/?dbms=${boltUri}&preselectAuthMethod=NATIVE`;
}
