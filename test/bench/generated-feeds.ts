/** Feeds as news sites publish them, made from word lists: what WordPress, a news agency and an Atom writer send. */
import { generatedPage } from './generated-articles.ts';

const NEWEST = Date.parse('2026-01-31T00:00:00.000Z');

export interface GeneratedFeed {
  readonly url: string;
  readonly body: Buffer;
}

type Write = (index: number) => string;

/** `index`: which feed; the same index is the same feed. About 50 kB each in the mean. */
export function generatedFeed(index: number): GeneratedFeed {
  const write = [wordPress, wordPress, agency, atom][index % 4] ?? agency;
  return { url: `https://feed-${index}.example/feed`, body: Buffer.from(write(index)) };
}

/** Ten items with their whole text, as `/feed/` of WordPress has them. */
const wordPress: Write = (feed) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:atom="http://www.w3.org/2005/Atom"
	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>

<channel>
	<title>Diario ${feed}</title>
	<atom:link href="https://feed-${feed}.example/feed/" rel="self" type="application/rss+xml" />
	<link>https://feed-${feed}.example</link>
	<description>Noticias de seguridad</description>
	<lastBuildDate>Sat, 31 Jan 2026 12:00:00 +0000</lastBuildDate>
	<language>es</language>
	<sy:updatePeriod>
	hourly	</sy:updatePeriod>
	<sy:updateFrequency>
	1	</sy:updateFrequency>
	<generator>https://wordpress.org/?v=6.8</generator>
${itemsOf(feed, 10, (page, link) => {
  const [lead = '', ...paragraphs] = page.raw.split('\n\n').slice(1);
  return `	<item>
		<title>${page.title} &#8211; año nuevo</title>
		<link>${link}</link>
					<comments>${link}#respond</comments>
		<dc:creator><![CDATA[María Pérez]]></dc:creator>
		<pubDate>${dateOf(page.date?.at)}</pubDate>
				<category><![CDATA[Seguridad]]></category>
		<category><![CDATA[Región]]></category>
		<guid isPermaLink="false">https://feed-${feed}.example/?p=${link.length}</guid>
					<description><![CDATA[<p>${lead.slice(0, 300)} [&#8230;]</p>
<p>The post <a rel="nofollow" href="${link}">${page.title}</a> appeared first on <a rel="nofollow" href="https://feed-${feed}.example">Diario ${feed}</a>.</p>
]]></description>
										<content:encoded><![CDATA[<figure class="wp-block-image"><img loading="lazy" decoding="async" width="1024" height="683" src="https://feed-${feed}.example/wp-content/uploads/a.jpg" alt="" class="wp-image-1" /></figure>
${paragraphs.map((text) => `<p class="wp-block-paragraph">${text} <strong>La región</strong> sigue <a href="https://other.example/a?b=1&#038;c=2">de cerca</a> los hechos.</p>`).join('\n\n')}
]]></content:encoded>
					<wfw:commentRss>${link}/feed/</wfw:commentRss>
			<slash:comments>0</slash:comments>
	</item>
`;
})}</channel>
</rss>
`;

/** Fifty items of a headline and two sentences. */
const agency: Write = (feed) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Agency ${feed}</title><link>https://feed-${feed}.example/</link><description>Latest</description><ttl>15</ttl>
${itemsOf(feed, 50, (page, link) => `<item><title><![CDATA[${page.title}]]></title><description>${escaped(page.raw.slice(80, 380))}</description><link>${link}</link><guid isPermaLink="true">${link}</guid><pubDate>${dateOf(page.date?.at)}</pubDate><media:content url="https://feed-${feed}.example/a.jpg" medium="image" width="800" height="450"/></item>`)}
</channel></rss>`;

/** Twenty entries with escaped HTML. */
const atom: Write = (feed) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">
<id>tag:feed-${feed}.example,2005:/</id><title>Reports ${feed}</title><updated>2026-01-31T00:00:00Z</updated><link rel="alternate" type="text/html" href="https://feed-${feed}.example"/>
${itemsOf(
  feed,
  20,
  (page, link) =>
    `<entry><id>${link}</id><published>${page.date?.at}</published><updated>${page.date?.at}</updated><link rel="alternate" type="text/html" href="${link}"/><title type="html">${escaped(page.title ?? '')}</title><content type="html">${escaped(
      page.raw
        .split('\n\n')
        .slice(1)
        .map((text) => `<p>${text}</p>`)
        .join('\n'),
    )}</content><author><name>Ana Gómez</name></author></entry>`,
)}
</feed>`;

function itemsOf(feed: number, count: number, write: (page: ReturnType<typeof generatedPage>, link: string) => string): string {
  const items = Array.from({ length: count }, (_, index) => feed * 50 + index);
  return items.map((index) => write(generatedPage(index, NEWEST), `https://feed-${feed}.example/2026/01/${index}`)).join('');
}

function dateOf(at: string | undefined): string {
  return new Date(at ?? NEWEST).toUTCString().replace('GMT', '+0000');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
