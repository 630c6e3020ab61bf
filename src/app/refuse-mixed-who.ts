/** Words that were typed for a speaker and hold more than one name: "rubio about cuba", "Rubio and Trump". */
import { echo } from '../core/echo.ts';
import { UsageError } from '../core/usage-error.ts';

const SUBJECT = /^(?<who>.+?)\s+(?:about|on|regarding|concerning|sobre|acerca de)\s+(?<about>.+)$/iu;
const SEVERAL = /\s*[,;&]\s*(?:and |y )?|\s+(?:and|y|e|or|o)\s+/iu;

/**
 * Throws a `UsageError` that says what to type instead. Nothing found under such words would read as if the person had said nothing.
 * `isKnown`: whether somebody is known by the name.
 */
export function refuseMixedWho(who: string, about: string | undefined, isKnown: (name: string) => boolean): void {
  if (isKnown(who)) return;
  const subject = about === undefined ? SUBJECT.exec(who)?.groups : undefined;
  if (subject !== undefined)
    throw new UsageError(
      `${echo(who)} is more than a name: the subject stands behind about:. Type: ${lineFor(subject.who ?? '', subject.about)}`,
    );
  const names = who.split(SEVERAL).filter((name) => name !== '');
  if (names.length < 2 || !names.every(isKnown)) return;
  throw new UsageError(`One name at a time. Type: ${names.map((name) => lineFor(name, about)).join(' or ')}`);
}

function lineFor(who: string, about: string | undefined): string {
  const quoted = (words: string) => (/\s/u.test(words) ? `"${words}"` : words);
  return about === undefined ? `/said ${who}` : `/said ${who} about:${quoted(about)}`;
}
