/** From whom a server takes what. */
export interface AccessPolicy {
  /** Whether reading needs a token, too, whatever else is said. */
  readonly public: boolean;
  /** Sites whose pages may ask this server, as `https://graph.example.com`; `*` is any. */
  readonly allowOrigins: readonly string[];
  /** Names under which it may be addressed, beside those of this machine; without a port. */
  readonly allowHosts: readonly string[];
  /** How many proxies stand before it, each of which adds the address of its client to X-Forwarded-For. */
  readonly proxies: number;
  /** Requests a minute from one address; 0 is any number. */
  readonly perAddress: number;
  /** Operations a minute with one token; 0 is any number. */
  readonly perToken: number;
}

/** 100 a second for a program with its token, and twice that for all who share an address. */
export const DEFAULT_POLICY: AccessPolicy = {
  ...{ public: false, allowOrigins: [], allowHosts: [], proxies: 0 },
  ...{ perAddress: 12_000, perToken: 6_000 },
};
