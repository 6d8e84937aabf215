import { compare } from '../model/compare.ts';

/** Query parameters that tell who linked, not what is linked. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|msclkid|yclid|mc_[ce]id|igshid|_hs\w+|spm|scm|ref_src|ref|from|source|share_\w+|scene|subscene|clicktime|enterid|sessionid|chksm|ascene|devicetype|nettype|abtest_cookie|wx_header|mpshare|srcid|sharer_\w+|cmpid|ncid|guccounter|guce_\w+|amp)$/i;

/** Where archives put the address that they keep a copy of. */
const ARCHIVED =
  /^https?:\/\/(?:web\.archive\.org\/web\/(?:\d+\w*\/)?|archive\.(?:is|today|ph|md)\/(?:\d+|newest)\/)(https?:\/{1,2}.+)$/i;

/**
 * Reduces a URL to the page it leads to: archive copies unwrapped, scheme and host in lower case, no tracking parameters,
 * no fragment, no slash at the end. `undefined` when it is no http(s) URL.
 */
export function canonicalUrl(url: string): string | undefined {
  const archived = ARCHIVED.exec(url.trim());
  const bare = archived ? archived[1]!.replace(/^(https?:)\/(?!\/)/i, '$1//') : url.trim();
  if (!/^https?:\/\//i.test(bare) || !URL.canParse(bare)) return undefined;
  const parsed = new URL(bare);
  if (parsed.hostname === '') return undefined;
  const kept = [...parsed.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a], [b]) => compare(a, b));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
  const path = parsed.pathname.replace(/\/+$/, '');
  return `${parsed.protocol}//${parsed.host}${path}${query}`;
}

/** Reduces a canonical URL to what tells pages apart: neither http nor https, nor `www.`. */
export function urlKey(canonical: string): string {
  return canonical.replace(/^https?:\/\/(?:www\.)?/, '');
}

/** Names the host of a URL without `www.`. */
export function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}
