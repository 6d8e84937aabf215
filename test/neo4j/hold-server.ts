import { readConfig } from '../../src/config.ts';
import { openNeo4j } from '../../src/neo4j/open-neo4j.ts';

// A program that opens a Neo4j, says where it is, and stays until it is killed.
const { uri, owned } = await openNeo4j(readConfig());
console.log(JSON.stringify({ uri, owned }));
setInterval(() => {}, 60_000);
