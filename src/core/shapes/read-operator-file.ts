/** An operator's own file, entry by entry: one that is wrong does not cost the others. */
import { fieldsOf, keepGood } from './keep-good.ts';
import {
  type KnowledgeFile,
  officeShape,
  operatorFileShape,
  organizationShape,
  personShape,
  placeShape,
  themeShape,
} from './knowledge.ts';
import { problemsOf } from './problems.ts';

export function readOperatorFile(content: unknown): { value?: KnowledgeFile; problems: readonly string[] } {
  const fields = fieldsOf(content);
  if (fields === undefined)
    return { problems: ['must hold one object with lists: people, offices, organizations, places, themes'] };
  const { people, offices, organizations, places, themes, ...rest } = fields;
  const lists = {
    people: keepGood(people, 'people', personShape),
    offices: keepGood(offices, 'offices', officeShape),
    organizations: keepGood(organizations, 'organizations', organizationShape),
    places: keepGood(places, 'places', placeShape),
    themes: keepGood(themes, 'themes', themeShape),
  };
  const frame = operatorFileShape.safeParse(rest);
  const problems = [...(frame.success ? [] : problemsOf(frame.error)), ...Object.values(lists).flatMap((list) => list.problems)];
  const { about, sources, decoys } = frame.success ? frame.data : { about: '', sources: {}, decoys: [] };
  const value = {
    about,
    sources,
    decoys,
    people: [...lists.people.items],
    offices: [...lists.offices.items],
    organizations: [...lists.organizations.items],
    places: [...lists.places.items],
    themes: [...lists.themes.items],
  };
  return { value, problems };
}
