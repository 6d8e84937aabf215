// Looks articles up by their ids.
// @mode read
// @returns many
// @param ids string[]
// @row article {id: string, url: string?, title: string, outlet: string?, author: string?, publishedOn: string?,
//   lang: string, importedAt: string?, originKey: string?}
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article {.id, .url, .title, .outlet, .author, .publishedOn, .lang, .importedAt, .originKey} AS article
