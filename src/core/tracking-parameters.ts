/**
 * Parameters of an address that say how a reader came to a page and nothing about which page it is. Data, with where each is
 * documented or was seen. A name that a site could use for its content (`id`, `page`, `source`, `ref` of anything) is not here.
 */

export interface TrackingParameters {
  /** Whole names, in lower case. */
  readonly names: readonly string[];
  /** Beginnings of names, in lower case. */
  readonly prefixes?: readonly string[];
  readonly whose: string;
}

export const TRACKING: readonly TrackingParameters[] = [
  {
    names: [],
    prefixes: ['utm_'],
    whose: 'Google Analytics: campaign parameters (support.google.com/analytics/answer/10917952)',
  },
  {
    names: ['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', '_ga', '_gl'],
    whose: 'Google Ads and cross-domain linking',
  },
  {
    names: ['fbclid'],
    prefixes: ['fb_action_', 'fb_source', 'fb_ref'],
    whose: 'Meta: click identifier (developers.facebook.com, fbp and fbc)',
  },
  {
    names: ['igshid', 'igsh', 'twclid', '__twitter_impression', 's_cid', 'ttclid', 'li_fat_id'],
    whose: 'Instagram, X, TikTok, LinkedIn',
  },
  { names: ['msclkid', 'yclid', 'ysclid', '_openstat'], whose: 'Microsoft Advertising, Yandex Direct' },
  { names: ['mc_cid', 'mc_eid'], whose: 'Mailchimp: campaign and recipient' },
  { names: ['_hsenc', '_hsmi', 'hsctatracking', '__hstc', '__hssc', '__hsfp'], whose: 'HubSpot' },
  { names: [], prefixes: ['mtm_', 'pk_', 'piwik_', 'matomo_'], whose: 'Matomo: campaign parameters (matomo.org/faq/reports)' },
  { names: ['xtor', 'xtref'], prefixes: ['at_'], whose: 'AT Internet (Piano): BBC News feeds carry at_medium, at_campaign' },
  { names: ['wt_mc', 'wt_zmc', 'wt.mc_id', 'maca'], whose: 'Webtrekk; maca stands in the feeds of Deutsche Welle' },
  { names: [], prefixes: ['ns_'], whose: 'comScore: ns_mchannel, ns_source, ns_campaign' },
  { names: ['traffic_source'], whose: 'feeds of Al Jazeera' },
  { names: ['feedtype', 'feedname'], whose: 'feeds of Reuters, until 2020' },
  {
    names: ['cmp', 'cmpid', 'cmpid_', 'icid', 'ncid', 'ocid', 'smid', 'emc'],
    whose: 'campaigns of The Guardian, Bloomberg, AOL, Microsoft, The New York Times',
  },
  {
    names: [
      'mkt_tok',
      'vero_id',
      'vero_conv',
      'oly_anon_id',
      'oly_enc_id',
      'rb_clickid',
      'wickedid',
      'sc_campaign',
      'sc_channel',
    ],
    whose: 'senders of mail and makers of campaigns: Marketo, Vero, Omeda, Wicked Reports, Adobe',
  },
];

/** Parameters that are no content with just these values, in lower case. */
export const TRACKING_VALUES: Readonly<Record<string, RegExp>> = {
  ref: /^(?:rss|feed|twitter|facebook|tw|fb|home|newsletter)$/,
  source: /^(?:rss|feed|twitter|facebook|newsletter)$/,
  from: /^(?:rss|feed)$/,
  mod: /^rss/,
  partner: /^rss/,
  output: /^amp$/,
  outputtype: /^amp(?:-type)?$/,
  amp: /^(?:1|true|)$/,
  rss: /^(?:1|true|)$/,
};
