/** Parameters of addresses that tell of the reader and not of the page. */

/**
 * Names that tell one click, mail or person from another (Brave's query filter: brave-core,
 * components/query_filter/utils.cc, kSimpleQueryStringTrackers; MPL 2.0).
 */
const CLICKS = `__hsfp __hssc __hstc __s _bhlid _branch_match_id _branch_referrer _gl _hsenc _kx _openstat at_recipient_id
  at_recipient_list bbeml bsft_clkid bsft_uid dclid et_rid fb_action_ids fb_comment_id fbclid gbraid gclid guce_referrer
  guce_referrer_sig hsctatracking irclickid mc_eid ml_subscriber ml_subscriber_hash msclkid mtm_cid oft_c oft_ck oft_d
  oft_id oft_ids oft_k oft_lk oft_sk oly_anon_id oly_enc_id pk_cid rb_clickid s_cid srsltid ss_email_id twclid
  unicorn_click_id vero_conv vero_id vgo_ee wbraid wickedid yclid ymclid ysclid mkt_tok igshid`;

/** Where a click came from: utm_source and its kin (Google Analytics), mtm_ and pk_ (Matomo), itm_ (its copies). */
const CAMPAIGN = /^(?:utm|mtm|pk|piwik|itm|hsa)_|^mc_cid$|^ga_(?:source|medium|campaign|term|content)$/;

/** Sessions (PHP, Java, ASP, ColdFusion) and tokens (RFC 6750, OpenID Connect) by their usual names. */
const SESSIONS = `phpsessid jsessionid aspsessionid cfid cftoken sessid sessionid session_id access_token id_token
  refresh_token auth_token authtoken jwt apikey api_key password passwd pwd`;

/** "sid" is a session or a story, "session" one of a parliament: what is private has a long value. */
const DOUBTFUL: ReadonlySet<string> = new Set(['sid', 'session', 'token', 'auth']);
const LONG = /^[\w.~+/%=-]{16,}$/;

const NAMES: ReadonlySet<string> = new Set([CLICKS, SESSIONS].flatMap((names) => names.split(/\s+/)));

/** Java and ASP.NET write the session into the path. */
const IN_PATH = /;jsessionid=[^/?#;]*|\/\([A-Z]\([\w-]{16,}\)\)/gi;

/** @param address of the web. @returns the same page without what is only the reader's; all else stays as it is. */
export function withoutPrivateParameters(address: string): string {
  const [, path = '', query, fragment] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const kept = query?.split('&').filter((pair) => !isPrivate(pair));
  const isToken = fragment?.split('&').some(isPrivate);
  return [
    path.replace(IN_PATH, ''),
    kept && kept.join('&') !== '' ? `?${kept.join('&')}` : '',
    fragment === undefined || isToken ? '' : `#${fragment}`,
  ].join('');
}

function isPrivate(pair: string): boolean {
  const at = pair.indexOf('=');
  if (at < 0) return false;
  const name = pair.slice(0, at).toLowerCase();
  return NAMES.has(name) || CAMPAIGN.test(name) || (DOUBTFUL.has(name) && LONG.test(pair.slice(at + 1)));
}
