// Ten entities whose names hold a half typed text.
CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: 10}) YIELD node, score
RETURN node.id AS id, node.name AS name, labels(node) AS labels, score
