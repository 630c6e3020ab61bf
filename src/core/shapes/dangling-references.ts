/** References of knowledge entries to others that nobody has: an office's holder, a country, a capital. */
import type { KnowledgeFile } from './knowledge.ts';

/** One line for each reference in `file` that neither it nor `others` answer. */
export function danglingReferences(file: KnowledgeFile, others: readonly KnowledgeFile[]): string[] {
  const all = [...others, file];
  const people = new Set(all.flatMap((one) => one.people.map(({ id }) => id)));
  const places = new Set(all.flatMap((one) => one.places.map(({ id }) => id)));
  const countries = [...file.people, ...file.offices, ...file.organizations, ...file.places].flatMap(({ id, country }) =>
    country === undefined || places.has(country) ? [] : [`${id}: there is no place with the id ${country}`],
  );
  const capitals = file.places.flatMap(({ id, capital }) =>
    capital === undefined || places.has(capital) ? [] : [`${id}: there is no place with the id ${capital}`],
  );
  const holders = file.offices.flatMap(({ id, holders }) =>
    holders.filter(({ person }) => !people.has(person)).map(({ person }) => `${id}: there is no person with the id ${person}`),
  );
  return [...countries, ...capitals, ...holders];
}
