// Finds the article that was published at an address.
// @mode read
// @returns optional
// @param url string
// @row article {id: string, url: string?, title: string, outlet: string?, author: string?, publishedOn: string?,
//   lang: string, importedAt: string?, originKey: string?}
MATCH (article:Article {url: $url})
RETURN article {.id, .url, .title, .outlet, .author, .publishedOn, .lang, .importedAt, .originKey} AS article
ORDER BY article.id
LIMIT 1
