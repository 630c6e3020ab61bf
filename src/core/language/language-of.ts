/** The language of a text, by the trigram statistics of franc (after Cavnar & Trenkle 1994). */
import { franc } from 'franc';

/** The languages of the region's press: ISO 639-3 as franc has them → ISO 639-1 as everybody else. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['eng', 'en'],
  ['spa', 'es'],
  ['por', 'pt'],
  ['fra', 'fr'],
  ['hat', 'ht'],
  ['nld', 'nl'],
]);

/** Characters looked at: enough to be sure, and the cost stays the same for a long text. */
const SAMPLE = 600;
const SHORTEST = 24;

/** ISO 639-1 code, or `und` where the text is too short or in no language of the region. */
export function languageOf(text: string): string {
  const found = franc(text.slice(0, SAMPLE), { only: [...LANGUAGES.keys()], minLength: SHORTEST });
  return LANGUAGES.get(found) ?? 'und';
}
