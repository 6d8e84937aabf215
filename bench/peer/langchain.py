# Writes claims by langchain-neo4j: a graph document for each article, with its claims, the names at their ends, and the edge between those two.
# Standard input: {url, username, password, articles: [{id, text, claims: [{id, type, quote, subject, object}]}]} as JSON. Prints the seconds.
import json
import sys
import time

from langchain_core.documents import Document
from langchain_neo4j import Neo4jGraph
from langchain_neo4j.graphs.graph_document import GraphDocument, Node, Relationship


def to_graph_document(article):
    nodes, relationships = [], []
    for claim in article["claims"]:
        subject, object = (Node(id=claim[end]["name"], type=claim[end]["kind"]) for end in ("subject", "object"))
        stated = Node(id=claim["id"], type="Claim", properties={"quote": claim["quote"]})
        nodes += [subject, object, stated]
        relationships += [
            Relationship(source=stated, target=subject, type="SUBJECT"),
            Relationship(source=stated, target=object, type="OBJECT"),
            Relationship(source=subject, target=object, type=claim["type"]),
        ]
    source = Document(page_content=article["text"], metadata={"id": article["id"]})
    return GraphDocument(nodes=nodes, relationships=relationships, source=source)


given = json.load(sys.stdin)
graph = Neo4jGraph(
    url=given["url"], username=given["username"], password=given["password"], refresh_schema=False
)
# It reads the schema by a procedure that this server keeps in its sandbox; writing needs none.
graph.refresh_schema = lambda: None
documents = [to_graph_document(article) for article in given["articles"]]
started = time.perf_counter()
graph.add_graph_documents(documents, include_source=True, baseEntityLabel=True)
print(time.perf_counter() - started)
