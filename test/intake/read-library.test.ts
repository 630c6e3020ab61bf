import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/core/entities/find-mentions.ts';
import { readLibrary } from '../../src/intake/seeds/read-library.ts';
import { SEEDS } from '../seeds-library.ts';
import { folderOf } from './folders.ts';

async function withOwn(content: unknown) {
  const file = join(folderOf({ 'own.json': typeof content === 'string' ? content : JSON.stringify(content) }), 'own.json');
  const { library, problems } = await readLibrary(SEEDS, file);
  const named = (text: string) => findMentions(text, library.catalog).map(({ entityId }) => entityId);
  return { library, named, problems: problems.map(({ where, what }) => [where === file, what]) };
}

describe("an operator's own file", () => {
  it('adds', async () => {
    const { named, problems } = await withOwn({
      people: [{ id: 'ana-perez', name: 'Ana Pérez Duarte', aliases: ['La Jefa'], country: 've', source: 'own' }],
      offices: [{ id: 'own-office', title: 'Harbour Master', kind: 'other', holders: [{ person: 'ana-perez', source: 'own' }] }],
      decoys: ['Venezuela Street'],
    });
    expect(problems).toEqual([]);
    expect(named('Ana Perez Duarte, “La Jefa”, lives in Venezuela Street.')).toEqual(['ana-perez', 'ana-perez']);
  });

  it('corrects: an entry with a known id takes the place of ours, names and all', async () => {
    const { library, named } = await withOwn({
      people: [{ id: 'alvin-holsey', name: 'Alvin H. Holsey', source: 'own' }],
      offices: [{ id: 'us-secretary-of-state', title: 'Secretary of State', kind: 'foreign', holders: [] }],
    });
    expect(library.catalog.entities.get('alvin-holsey')?.name).toBe('Alvin H. Holsey');
    expect(named('Alvin H. Holsey')).toEqual(['alvin-holsey']);
    expect(named('Alvin Holsey')).toEqual([]);
    expect(library.catalog.offices.filter(({ id }) => id === 'us-secretary-of-state')).toMatchObject([{ holders: [] }]);
  });

  it('with bad entries keeps the good ones and says everything that is wrong', async () => {
    const { named, problems } = await withOwn({
      people: [
        { id: 'Bad Id', name: 'X Y', source: 'own', born: 1970 },
        { id: 'good-one', name: 'Good Oneself', source: 'own' },
        { id: 'no-source', name: ' Spaced' },
      ],
      places: 'none',
      themes: [{ id: 'own-theme', name: 'Own Theme', source: 'own' }],
    });
    expect(named('Good Oneself on Own Theme')).toEqual(['good-one', 'own-theme']);
    expect(problems.every(([isItsFile]) => isItsFile)).toBe(true);
    const said = problems.map(([, what]) => String(what)).join('\n');
    for (const part of ['people.[0].id', 'born', 'people.[2].name', 'people.[2].source', 'places: must be a list'])
      expect(said).toContain(part);
  });

  it('names references that nobody answers', async () => {
    const { problems } = await withOwn({
      people: [{ id: 'ana-perez', name: 'Ana Pérez Duarte', country: 'atlantis', source: 'own' }],
      offices: [{ id: 'own-office', title: 'Harbour Master', kind: 'other', holders: [{ person: 'nobody', source: 'own' }] }],
    });
    expect(problems.map(([, what]) => what)).toEqual([
      'ana-perez: there is no place with the id atlantis',
      'own-office: there is no person with the id nobody',
    ]);
  });

  it.each(['{"people": [', '[]', 'null', '{"persons": []}'])(
    'that is something else leaves ours as they are: %s',
    async (content) => {
      const { named, problems } = await withOwn(content);
      expect(problems).toHaveLength(1);
      expect(named('Marco Rubio')).toEqual(['marco-rubio']);
    },
  );

  it('that is missing is a problem', async () => {
    const { problems } = await readLibrary(SEEDS, join(SEEDS, 'nowhere.json'));
    expect(problems).toEqual([{ where: join(SEEDS, 'nowhere.json'), what: 'cannot be read' }]);
  });
});

it('a seed folder without knowledge files names each of them and still stands', async () => {
  const { library, problems } = await readLibrary(folderOf({}));
  expect(problems.map(({ where }) => where.split(/[\\/]/).at(-1))).toEqual([
    ...['people.json', 'organizations.json', 'places.json', 'themes.json', 'outlets.json'],
  ]);
  expect(findMentions('Marco Rubio', library.catalog)).toEqual([]);
});
