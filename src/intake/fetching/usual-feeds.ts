/** Where sites have their feeds that do not say so: what the programs that make them use unless told otherwise. */

interface UsualFeed {
  /** From the root of the site. */
  readonly path: string;
  readonly source: string;
}

export const USUAL_FEEDS: readonly UsualFeed[] = [
  { path: '/feed/', source: 'WordPress, “WordPress Feeds” (wordpress.org/documentation)' },
  { path: '/rss.xml', source: 'Drupal core, views.view.frontpage; Gatsby, gatsby-plugin-feed' },
  { path: '/rss/', source: 'Ghost, “RSS” (ghost.org/help); 14ymedio and Expreso in seeds/feeds.opml' },
  { path: '/feed.xml', source: 'Jekyll, jekyll-feed' },
  { path: '/atom.xml', source: 'Hexo, hexo-generator-feed; Zola, “Feeds”' },
  { path: '/index.xml', source: 'Hugo, “RSS templates”' },
  { path: '/arc/outboundfeeds/rss/?outputType=xml', source: 'Arc XP outbound feeds; El Universo in seeds/feeds.opml' },
  { path: '/spip.php?page=backend', source: 'SPIP, squelettes-dist/backend.html; AlterPresse in seeds/feeds.opml' },
  { path: '/feeds/posts/default', source: 'Blogger, “Blogger feed URLs”' },
  { path: '/feed.json', source: 'JSON Feed 1.1; Micro.blog' },
];
