/**
 * `npm run bench:intake`: reading of feeds beside rss-parser alone, reading of pages, and rounds of polls against a server on
 * this machine.
 */
import { publish } from '../eval/quality-page.ts';
import { benchPages } from './bench-pages.ts';
import { benchParsing } from './bench-parsing.ts';
import { benchRounds } from './bench-rounds.ts';

const lines = [await benchParsing(), await benchPages(), await benchRounds()].flatMap((part) => [...part, '']);
publish({ title: 'Intake', command: 'npm run bench:intake', lines: lines.slice(0, -1) });
