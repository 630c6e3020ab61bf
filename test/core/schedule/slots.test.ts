/** Slots over every change of the clocks from 2024 to 2030, in zones of the region and in the odd ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantAt, localTimeAt } from '../../../src/core/schedule/local-time.ts';
import { isSlot, latestSlot, nextSlot } from '../../../src/core/schedule/next-slot.ts';
import { readSchedule } from '../../../src/core/schedule/read-schedule.ts';

const ZONES = [
  'America/Santiago',
  'America/Asuncion',
  'America/Havana',
  'America/Mexico_City',
  'America/Tijuana',
  'America/Port-au-Prince',
  'America/New_York',
  'America/Bogota',
  'America/Caracas',
  'America/Sao_Paulo',
  'Europe/London',
  // Half an hour of summer time.
  'Australia/Lord_Howe',
  // Clocks go forward over midnight.
  'America/Nuuk',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Chatham',
];
const [FIRST, LAST] = [Date.UTC(2024, 0, 1) / 86_400_000, Date.UTC(2031, 0, 1) / 86_400_000];
const DAYS = Array.from({ length: LAST - FIRST }, (_, index) => FIRST + index);

/** Offsets of the zone from UTC in minutes, by brute force: every quarter of an hour of the day and its neighbours. */
function instantsShowing(zone: string, day: number, minute: number): string[] {
  const found: string[] = [];
  for (let quarter = -4 * 16; quarter <= 4 * 16; quarter += 1) {
    const at = new Date((day * 1440 + minute + quarter * 15) * 60_000).toISOString();
    const shown = localTimeAt(zone, at);
    if (shown.day === day && shown.minute === minute) found.push(at);
  }
  return found;
}

describe('a time of day in a zone', () => {
  it.each(ZONES)('%s: one slot for each local day, the first instant that shows the time, or the end of the gap', (zone) => {
    const minute = 2 * 60 + 30;
    const slots = DAYS.map((day) => instantAt(zone, { day, minute }));
    expect(new Set(slots).size).toBe(DAYS.length);
    expect([...slots].sort()).toEqual(slots);
    for (const [index, at] of slots.entries()) expect(localTimeAt(zone, at).day).toBe(DAYS[index]);
  });

  it('is the first instant that shows it, whatever the time and day', () => {
    const days = fc.integer({ min: FIRST, max: LAST });
    const minutes = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), days, minutes, (zone, day, minute) => {
        const [first] = instantsShowing(zone, day, minute);
        const at = instantAt(zone, { day, minute });
        if (first !== undefined) expect(at).toBe(first);
        else expect(localTimeAt(zone, new Date(Date.parse(at) - 60_000).toISOString()).minute).not.toBe(minute);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    // A time that does not exist is taken at the first instant after the gap.
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:00:00.000Z'],
    ['America/Santiago', '2026-09-06', '00:15', '2026-09-06T04:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:10', '2026-10-03T15:30:00.000Z'],
    ['America/Havana', '2026-03-08', '00:00', '2026-03-08T05:00:00.000Z'],
    // One that exists twice is taken the first time.
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00.000Z'],
    ['Europe/London', '2026-10-25', '01:00', '2026-10-25T00:00:00.000Z'],
    // No summer time since 2022, and none since 2024.
    ['America/Mexico_City', '2026-07-01', '07:45', '2026-07-01T13:45:00.000Z'],
    ['America/Asuncion', '2026-07-01', '07:45', '2026-07-01T10:45:00.000Z'],
  ])('%s %s %s is %s', (zone, day, clock, at) => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    expect(instantAt(zone, { day: Date.parse(day) / 86_400_000, minute: hour * 60 + minute })).toBe(at);
  });
});

describe('the slots of a schedule', () => {
  it('follow each other without a gap and without one twice, over every change of the clocks', () => {
    for (const zone of ZONES) {
      const schedule = readSchedule({ at: '00:30', zone }, undefined);
      let at = '2023-12-31T23:59:59.000Z';
      const days: number[] = [];
      for (let next = nextSlot(schedule, at); next !== undefined && next < '2031-01-01'; next = nextSlot(schedule, at)) {
        days.push(localTimeAt(zone, next).day);
        at = next;
      }
      expect(days, zone).toEqual(Array.from({ length: days.length }, (_, index) => (days[0] ?? 0) + index));
      expect(days.length, zone).toBeGreaterThanOrEqual(DAYS.length - 1);
    }
  });

  it('an outage is counted, and its last slot is the one to catch up with', () => {
    const schedule = readSchedule({ at: '07:45,18:00', days: 'mon-fri', zone: 'America/Bogota' }, undefined);
    expect(latestSlot(schedule, '2026-11-18T12:45:00.000Z', '2026-11-23T12:00:00.000Z')).toEqual({
      slot: '2026-11-20T23:00:00.000Z',
      count: 5,
    });
    expect(latestSlot(schedule, '2026-11-20T23:00:00.000Z', '2026-11-23T12:44:59.000Z')).toBeUndefined();
  });

  it('is told from every other instant to the millisecond', () => {
    const schedule = readSchedule({ at: '07:45', days: 'mon-fri', zone: 'America/Bogota' }, undefined);
    const instants = [
      '2026-11-20T12:45:00.000Z',
      '2026-11-20T12:45:00.001Z',
      '2026-11-20T12:44:59.999Z',
      '2026-11-21T12:45:00.000Z',
    ];
    expect(instants.map((at) => isSlot(schedule, at))).toEqual([true, false, false, false]);
  });

  it('is the latest of those that follow each other, whatever the schedule and the outage', () => {
    const at = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 11, 1) });
    const crons = fc.constantFrom('45 7 * * 1-5', '0 */6 * * *', '30 2 1,15 * *', '0 0 * * sun', '15 2 29 2 *');
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        crons,
        at,
        fc.integer({ min: 0, max: 10 * 86_400_000 }),
        (zone, cron, from, length) => {
          const schedule = readSchedule({ cron, zone }, undefined);
          const [after, until] = [new Date(from).toISOString(), new Date(from + length).toISOString()];
          const slots: string[] = [];
          for (let next = nextSlot(schedule, after); next !== undefined && next <= until; next = nextSlot(schedule, next))
            slots.push(next);
          const last = slots.at(-1);
          expect(latestSlot(schedule, after, until)).toEqual(
            last === undefined ? undefined : { slot: last, count: slots.length },
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('counts days of the month or of the week where both are given, as crontab does', () => {
    const schedule = readSchedule({ cron: '0 12 13 * fri', zone: 'UTC' }, undefined);
    const found = ['2026-11-11', '2026-11-13', '2026-11-14'].map((day) => nextSlot(schedule, `${day}T12:00:00.000Z`));
    expect(found).toEqual(['2026-11-13T12:00:00.000Z', '2026-11-20T12:00:00.000Z', '2026-11-20T12:00:00.000Z']);
  });
});
