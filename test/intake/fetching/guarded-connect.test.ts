/** No packet goes where it must not: a server that is not allowed listens and counts who comes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type AllowedHost, readAllowedHosts } from '../../../src/intake/fetching/allowed-hosts.ts';
import { checkFeed } from '../../../src/intake/fetching/check-feed.ts';
import { checkedAddresses } from '../../../src/intake/fetching/guarded-connect.ts';
import { createHostileServer, type HostileServer, say } from '../../fakes/hostile-server.ts';
import { createWeb, RSS } from '../../fakes/hostile-web.ts';

/** Stands for whatever listens inside. */
let inside: HostileServer;
let outside: HostileServer;
let allowed: AllowedHost[];
let before = 0;

beforeAll(async () => {
  [inside, outside] = await Promise.all([createHostileServer(), createHostileServer()]);
  inside.at('/', say({ body: RSS }));
  outside.at('/', say({ body: RSS }));
  allowed = readAllowedHosts([outside.host, `public.example:${outside.port}`]);
});
beforeEach(() => {
  before = inside.connections();
});
afterAll(() => Promise.all([inside.close(), outside.close()]));

const LOCAL = ['127.0.0.1'];

async function expectRefused(address: string, names: Parameters<typeof createWeb>[1] = {}, because = /not contacted|odd way/) {
  const result = await checkFeed(address, {}, createWeb(allowed, names));
  expect(result).toMatchObject({ outcome: 'failed', condition: 'failed' });
  expect(result.problems.join()).toMatch(because);
  expect(inside.connections()).toBe(before);
  return result;
}

describe('an address inside', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.0.0.2:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://１２７.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://0.0.0.0:PORT/',
    'http://0:PORT/',
    'http://[::1]:PORT/',
    'http://[::]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[0:0:0:0:0:ffff:7f00:1]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'http://[64:ff9b::7f00:1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
    'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]:PORT/',
    'http://[fe80::1]:PORT/',
    'http://169.254.169.254/latest/meta-data/',
    'http://user:pass@127.0.0.1:PORT/',
    'https://127.0.0.1:PORT/',
  ])('%s is not contacted', async (address) => {
    const { sent } = await expectRefused(address.replace('PORT', String(inside.port)));
    expect(sent).toEqual({});
  });
});

describe('a name', () => {
  it.each<[string, readonly string[]]>([
    ['for an address inside', LOCAL],
    ['for a mapped one', ['::ffff:127.0.0.1']],
    ['for one public and one private address', ['93.184.215.14', '127.0.0.1']],
    ['for one private and one public address', ['127.0.0.1', '93.184.215.14']],
    ['for two families, one inside', ['93.184.215.14', '::1']],
    ['for the metadata of a cloud', ['169.254.169.254']],
    ['for something that is no address', ['localhost']],
  ])('%s is refused', async (_, addresses) => {
    await expectRefused(`http://name.example:${inside.port}/`, { 'name.example': [addresses] });
  });

  it('with a trailing dot is looked up like any other', async () => {
    await expectRefused(`http://localhost.:${inside.port}/`, { 'localhost.': [LOCAL] });
  });

  it('without an address, and one that is not known', async () => {
    await expectRefused('http://empty.example/', { 'empty.example': [[]] }, /has no address/);
    await expectRefused('http://unknown.example/', {}, /not known/);
  });

  it('is looked up once for each connection, and that answer is the one that is used', async () => {
    const web = createWeb([], { 'rebind.example': [['93.184.215.14', '10.0.0.1'], LOCAL] });
    await checkFeed(`http://rebind.example:${inside.port}/`, {}, web);
    expect(web.lookedUp).toEqual(['rebind.example']);
    expect(inside.connections()).toBe(before);
  });

  it('that changes between two look-ups is refused at the second', async () => {
    const gate = createWeb([], { 'rebind.example': [['93.184.215.14'], LOCAL] });
    const url = new URL('http://rebind.example/');
    expect(await checkedAddresses(gate, url)).toEqual(['93.184.215.14']);
    await expect(checkedAddresses(gate, url)).rejects.toThrow('not contacted (loopback)');
  });

  it('is never asked of the operating system', async () => {
    await expectRefused(`http://localhost:${inside.port}/`, {}, /not known/);
  });

  it('that takes too long to look up is a time-out', async () => {
    const web = { ...createWeb([]), resolveName: () => new Promise<string[]>(() => undefined) };
    expect(await checkFeed('http://slow.example/', {}, web)).toMatchObject({ condition: 'timed out' });
  });

  it('that is known only after the time was up leads to no connection', async () => {
    let answer: (addresses: string[]) => void = () => undefined;
    const waiting = new Promise<string[]>((resolve) => {
      answer = resolve;
    });
    const connections = outside.connections();
    await checkFeed(`http://public.example:${outside.port}/`, {}, { ...createWeb(allowed), resolveName: () => waiting });
    answer([...LOCAL]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(outside.connections()).toBe(connections);
  });
});

describe('what the operator named', () => {
  it('is contacted', async () => {
    expect(await checkFeed(`http://${outside.host}/`, {}, createWeb(allowed))).toMatchObject({ outcome: 'fresh' });
  });

  it('is contacted at that port only', () => expectRefused(`http://127.0.0.1:${inside.port}/`));

  it('does not open other names for the same address', async () => {
    await expectRefused(`http://other.example:${outside.port}/`, { 'other.example': [LOCAL] });
  });
});

describe('a redirect', () => {
  it.each([
    'http://127.0.0.1:PORT/',
    '//127.0.0.1:PORT/',
    '\\\\127.0.0.1:PORT\\',
    'http:\\\\127.0.0.1:PORT/',
    'http:///127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'ht\ttp://127.0.0.1:PORT/',
    'http://public.example@127.0.0.1:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[::1]:PORT/',
    'http://name.example:PORT/',
    'http://１２７.０.０.１:PORT/',
    'https://127.0.0.1:PORT/',
    'http://169.254.169.254/latest/',
  ])('to %j is not followed', async (location) => {
    const address = outside.at('/to', say({ status: 302, headers: [headerOf(location.replace('PORT', String(inside.port)))] }));
    await expectRefused(address, { 'name.example': [LOCAL] });
  });

  it('after four harmless ones is not followed either', async () => {
    for (const step of [1, 2, 3]) outside.at(`/hop/${step}`, say({ status: 301, headers: [`Location: /hop/${step + 1}`] }));
    outside.at('/hop/4', say({ status: 301, headers: [`Location: http://127.0.0.1:${inside.port}/`] }));
    const result = await expectRefused(`http://${outside.host}/hop/1`);
    expect(result.permanentUrl).toBeUndefined();
  });

  it('to a name is looked up for itself', async () => {
    outside.at('/turn', say({ status: 302, headers: [`Location: http://inside.example:${inside.port}/`] }));
    const web = createWeb(allowed, { 'public.example': [LOCAL], 'inside.example': [LOCAL] });
    const result = await checkFeed(`http://public.example:${outside.port}/turn`, {}, web);
    expect([result.outcome, result.status, web.lookedUp]).toEqual(['failed', 302, ['public.example', 'inside.example']]);
    expect(inside.connections()).toBe(before);
  });
});

/** Header lines are bytes: whoever writes other characters there writes UTF-8. */
function headerOf(location: string): string {
  return `Location: ${Buffer.from(location).toString('latin1')}`;
}
