/** What stands in every pack for a reader who knows neither cloudties nor its formats. */
export const PACK_README = `AN AUDIT PACK OF CLOUDTIES

This archive says who uses which cloud, who works with whom, who moved from where to where, and on whose word:
every relationship opens to the sentences of articles that state it. It was taken from a graph at one moment, and
can be checked without that graph, without a network, and without trust in who sent it.

WHAT IS IN IT

relationships.jsonl  what all claims about two organizations, people or events say together
claims.jsonl         one statement of one article each: both names, status, date, the exact quote and its place
articles.jsonl       where each quote was published, and the SHA-256 of the text that its place refers to
texts.jsonl          these texts, where the pack was made with them
names.jsonl          names as articles write them, and which entity each one names
entities.jsonl       the companies, cloud providers, people and events
decisions.jsonl      what people decided about claims and names: who, when and why
manifest.json        who made the pack and when, the sums of all files, how they are computed, and the root

Each line of a .jsonl file is one record in JSON. Relationships are sorted by id, claims by relationshipId, so the
claims of a relationship stand together. Dates are as precise as the articles give them: 2023, 2023-05, 2023-05-17.

HOW TO CHECK IT

With the program:    cloudties audit verify PACK.zip
                     cloudties audit verify PACK.zip --root ROOT    with the root that somebody you trust told you

By hand, in the folder where you unpacked it:

1. The sums of the files. These must stand in manifest.json, each beside its file:

     sha256sum README.txt *.jsonl

2. The root, which covers manifest.json and through it all files. This must print the root that manifest.json has:

     sed 's/"root": "[0-9a-f]*"/"root": ""/' manifest.json | sha256sum

   Anyone can compute the sums of other files anew. So compare the root with one that reached you another way: from
   the maker's own site, by telephone, in print.

3. The quotes, where the pack has texts. Offsets count UTF-16 code units, as JavaScript and Java do. This prints
   nothing when every quote stands where its claim says:

     python3 -c '
     import json
     read = lambda name: [json.loads(line) for line in open(name, encoding="utf-8")]
     texts = {t["articleId"]: t["text"].encode("utf-16-le", "surrogatepass") for t in read("texts.jsonl")}
     for c in read("claims.jsonl"):
         quote = texts[c["articleId"]][2 * c["start"] : 2 * c["end"]].decode("utf-16-le", "surrogatepass")
         if quote != c["quote"]: print(c["id"])
     '

4. A quote against the world: open the address of its article in articles.jsonl, and read.

WHAT A PACK CANNOT SHOW

It bears no signature: who made it, and that it was made when it says, you know from whoever gave you the root.
It shows that its relationships follow from its claims; not that an article tells the truth, nor that whoever made the
pack had read all articles there are.
`;
