"""Which firms use a cloud, since when, and on whose word? Needs Python 3.8 and nothing else.

Usage: python3 examples/python/ask.py [CLOUD] [PAGE SIZE]
CLOUDTIES_URL and CLOUDTIES_TOKEN say where and as whom.
"""

import json
import os
import sys
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

URL = os.environ.get("CLOUDTIES_URL", "http://127.0.0.1:4000/graphql")
TOKEN = os.environ.get("CLOUDTIES_TOKEN")
CUSTOMERS = Path(__file__).parent.parent.joinpath("operations", "customers.graphql").read_text("utf-8")


def ask(query, variables):
    """Sends an operation and gives its data. Ends with the first error that the answer tells, with its code."""
    headers = {"Content-Type": "application/json", "Accept": "application/graphql-response+json"}
    if TOKEN:
        headers["Authorization"] = f"Bearer {TOKEN}"
    body = json.dumps({"query": query, "variables": variables}).encode()
    try:
        with urlopen(Request(URL, body, headers), timeout=60) as response:
            answer = json.load(response)
    except HTTPError as error:  # what was refused has a body of the same form
        answer = json.load(error)
    except URLError as error:
        sys.exit(f"Nothing answers at {URL}: {error.reason}")
    for error in answer.get("errors", []):
        sys.exit(f"{error.get('extensions', {}).get('code', 'ERROR')}: {error['message']}")
    return answer["data"]


def list_customers(cloud, size):
    """Yields every page of the customers of a cloud."""
    after = None
    while True:
        provider = ask(CUSTOMERS, {"cloud": cloud, "first": size, "after": after})["cloudProvider"]
        if provider is None:
            sys.exit(f"No cloud is called {cloud}.")
        if after is None:
            print(f"{provider['customers']['totalCount']} organizations use {provider['name']}")
        yield provider["customers"]["edges"]
        page = provider["customers"]["pageInfo"]
        if not page["hasNextPage"]:
            return
        after = page["endCursor"]


def main(cloud="AWS", size="50"):
    sys.stdout.reconfigure(encoding="utf-8")
    for edges in list_customers(cloud, int(size)):
        for edge in edges:
            since = edge["since"]["value"] if edge["since"] else "a day not told"
            print(f"\n{edge['node']['name']}, since {since}, by {edge['sources']} articles")
            for claim in edge["claims"]["edges"]:
                article = claim["node"]["article"]
                print(f"  “{claim['node']['quote']}” ({article['outlet'] or article['title']})")


if __name__ == "__main__":
    main(*sys.argv[1:])
