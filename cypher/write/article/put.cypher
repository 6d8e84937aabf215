// Writes articles as they now are; their claims follow in statements of their own.
// @mode write
// @returns none
// @param rows {id: string, path: string, url: string?, title: string, outlet: string?, author: string?,
//     publishedOn: string?, publishedPrecision: DatePrecision?, lang: string, hash: string, signature: string, bands: string,
//     originKey: string,
//     text: string, extraction: string, importedAt: string}[]
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article = row
