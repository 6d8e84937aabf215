/** What GraphiQL opens with: one tab each, to run as they are. */
export const READY_QUERIES: readonly string[] = [
  `# Which organizations use AWS, since when, and on whose word?
query Customers {
  cloudProvider(name: "AWS") {
    name
    customers(status: [ACTIVE], first: 50) {
      totalCount
      edges {
        since { value }
        sources
        node { name }
        claims(first: 3) {
          edges { node { quote article { title url } } }
        }
      }
    }
  }
}`,
  `# Which clouds does a firm use, planned and past ones included?
# Any name will do, in any script.
query Clouds {
  company(name: "华米") {
    name
    clouds {
      edges {
        status
        since { value }
        until { value }
        node { name }
        claims(first: 3) { edges { node { quote } } }
      }
    }
  }
}`,
  `# Who moved, from where to where? The newest first.
query Migrations {
  migrations(between: { from: "2015-01-01" }) {
    totalCount
    edges {
      node {
        organization { name }
        originName
        destination { name }
        status
        since { value }
        firstReported { value }
      }
    }
  }
}`,
  `# Who left a cloud, and for which one?
query Departures {
  cloudProvider(name: "Azure") {
    departures {
      edges {
        node {
          organization { name }
          destination { name }
          claims(first: 1) { edges { node { quote } } }
        }
      }
    }
  }
}`,
  `# How are two firms connected?
query Path {
  path(from: "纳斯达克", to: "德甲联赛") {
    length
    nodes { kind name }
    relationships { type status sources }
  }
}`,
  `# How do clouds compare, month by month?
query Trend {
  providerTrend(providers: ["AWS", "阿里云"], from: "2018-01-01", to: "2022-12-31") {
    provider { name }
    months {
      month
      customers { total bySince byReport }
      arrivals { total }
      departures { total }
    }
    otherCustomers { yearOnly undated }
  }
}`,
  `# What is around a firm, two relationships away, to draw it?
query Neighbourhood {
  neighbourhood(of: "华米", depth: 2, first: 50) {
    nodes { distance degree entity { id kind name } }
    relationships { type status subject { id } object { id } }
  }
}`,
  `# Who came to a cloud last? Other orders: NAME, BEST_ATTESTED, LEAST_SURE.
# Hand endCursor to after for the next page.
query Newest {
  cloudProvider(name: "AWS") {
    customers(orderBy: NEWEST, first: 10) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { status since { value } firstReported { value } node { name } }
    }
  }
}`,
  `# What is new in the whole graph, of some types?
query Relationships {
  relationships(types: [USES, MIGRATED_TO], status: [ACTIVE], first: 20) {
    totalCount
    edges {
      node {
        type
        subject { name }
        object { name }
        since { value }
        claims(first: 1) { edges { node { quote article { title } } } }
      }
    }
  }
}`,
  `# What is announced but not done yet?
query Planned {
  cloudProvider(name: "AWS") {
    customers(status: [PLANNED]) {
      edges {
        node { name }
        firstReported { value }
        claims(first: 1) { edges { node { quote } } }
      }
    }
  }
}`,
  `# Who works with whom, and on which clouds are they?
query Partners {
  organization(name: "AWS") {
    partners {
      edges {
        status
        node { name clouds { edges { status node { name } } } }
      }
    }
  }
}`,
  `# Who stands for a provider in the press, and as what?
query People {
  organization(name: "AWS") {
    people {
      edges {
        title
        status
        node { name posts { edges { title node { name } } } }
      }
    }
  }
}`,
  `# Who held an event, and who was there?
query Events {
  organization(name: "AWS") {
    events {
      edges {
        type
        node {
          name
          hosts { edges { node { name } } }
          participants { edges { node { kind name } } }
        }
      }
    }
  }
}`,
  `# Who belongs to whom: as articles say, and as is known without them?
query Group {
  organization(name: "阿里云") {
    parent { sources node { name } }
    gazetteerParent { name subsidiaries { edges { node { name } } } }
  }
}`,
  `# Find a name, half typed or whole, in any script.
query Search {
  search(text: "亚马逊") { score node { id kind name aliases } }
}`,
  `# Which uses are well attested: two articles or more,
# and a confidence of 0.8?
query Attested {
  cloudProvider(name: "AWS") {
    customers(minSources: 2, minConfidence: 0.8) {
      totalCount
      edges { sources origins confidence node { name } }
    }
  }
}`,
  `# What did people decide, who, when and why? Empty until the
# first decision: confirmClaim, rejectClaim, mergeNames …
query Decisions {
  decisions(first: 20) {
    totalCount
    edges {
      node {
        action by at reason
        claim { quote }
        names { text }
        undoneBy { by }
      }
    }
  }
}`,
  `# What could be decided on? The ids of claims are for
# confirmClaim and rejectClaim, those of names for mergeNames.
query Review {
  cloudProvider(name: "AWS") {
    writtenNames { edges { node { id text liveClaims } } }
    customers(first: 10) {
      edges {
        review ownWord confidence
        node { name }
        claims(first: 3) { edges { node { id review quote } } }
      }
    }
  }
}`,
  `# Import articles of your own; these two show how. It needs a token:
# cloudties token create NAME --role import
# Write below, under Headers: {"Authorization": "Bearer TOKEN"}
# retractArticle(id: …) takes an article out again.
mutation Import {
  importArticles(articles: [
    {
      path: "harbour.md"
      content: "---\\ntitle: Harbour Robotics picks a cloud\\ndate: 2024-06-01\\n---\\nHarbour Robotics has used AWS since 2023."
    }
    { path: "pine.txt", content: "Pine Bank moved from Azure to Google Cloud." }
  ]) {
    imported unchanged changed rejected
    results {
      path outcome
      diagnostics { code message line }
      article { id title claims { edges { node { type quote } } } }
    }
  }
}`,
  `# How much is there, and what may I do with it?
query Stats {
  access { role token expiresAt }
  stats {
    articles claims companies cloudProviders people events
    relationships { type count }
  }
}`,
];
