// Reads the next live articles with their texts, by their ids; the path only where there is no address to find one by.
// @mode read
// @returns many
// @param after string
// @param limit int
// @row article {id: string, url: string?, path: string?, title: string, outlet: string?, author: string?,
//     publishedOn: string?, publishedPrecision: DatePrecision?, lang: string, hash: string, signature: string,
//     importedAt: string}
// @row text string
MATCH (article:Article)
WHERE article.id > $after
WITH article
ORDER BY article.id
LIMIT $limit
RETURN
  article {
    .id, .url, path: CASE WHEN article.url IS NULL THEN article.path END, .title, .outlet, .author, .publishedOn,
    .publishedPrecision, .lang, .hash, .signature, .importedAt
  } AS article,
  article.text AS text
ORDER BY article.id
