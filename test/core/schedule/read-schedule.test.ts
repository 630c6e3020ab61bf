import { describe, expect, it } from 'vitest';
import { readCron } from '../../../src/core/schedule/read-cron.ts';
import { readSchedule } from '../../../src/core/schedule/read-schedule.ts';
import { readZone, zoneNames } from '../../../src/core/schedule/read-zone.ts';

const messageOf = (work: () => unknown): string => {
  try {
    return `no error: ${JSON.stringify(work())}`;
  } catch (cause) {
    return (cause as Error).message;
  }
};

describe('when a digest comes', () => {
  it('is read in the zone that was typed, else in that of whoever asks, else in UTC', () => {
    const typed = { at: '18:00,7:45', days: 'Mon-fri' };
    expect(readSchedule({ ...typed, zone: 'america/bogota' }, 'Europe/London')).toEqual({
      timeZone: 'America/Bogota',
      times: [465, 1080],
      days: { weekdays: [1, 2, 3, 4, 5] },
      text: 'at:07:45,18:00 days:mon-fri',
    });
    expect(readSchedule(typed, 'Europe/London').timeZone).toBe('Europe/London');
    expect(readSchedule(typed, undefined).timeZone).toBe('UTC');
  });

  it.each([
    [{ days: 'sat-mon' }, [0, 1, 6]],
    [{ days: 'lun,mié' }, [1, 3]],
    [{ days: 'weekends' }, [0, 6]],
    [{ days: 'thursday' }, [4]],
  ])('%j', (typed, weekdays) => {
    expect(readSchedule({ at: '07:45', ...typed }, 'UTC').days).toEqual({ weekdays });
  });

  it.each([
    [{ at: '7:45pm' }, 'Did you mean at:19:45?'],
    [{ at: '0745' }, 'is no time of day'],
    [{ at: '24:00' }, 'from 00:00 to 23:59'],
    [{ at: '7.45' }, 'Did you mean at:07:45?'],
    [{ at: '7' }, 'Did you mean at:07:00?'],
    [{}, 'Type at:07:45'],
    [{ at: '07:45', days: 'mno-fri' }, 'Did you mean days:mon-fri?'],
    [{ at: '07:45', days: 'always' }, 'Type days:mon-fri'],
    [{ at: '07:45', cron: '45 7 * * *' }, 'either'],
    [{ cron: '45 7 * *' }, 'has 4 fields, not five'],
    [{ cron: '45 25 * * *' }, '25 is no hour (0 to 23)'],
    [{ cron: '45 7 * * xyz' }, 'xyz is no day of the week'],
    [{ cron: '0 0 30 2 *' }, 'never comes'],
    [{ cron: '*/5 * * * *' }, 'at most 24 times'],
    [{ at: '07:45', zone: 'America/Bogata' }, 'Did you mean zone:America/Bogota?'],
    [{ at: '07:45', zone: 'bogotá' }, 'Did you mean zone:America/Bogota?'],
    [{ at: '07:45', zone: 'Colombia' }, 'Did you mean zone:America/Bogota?'],
    [{ at: '07:45', zone: 'EST' }, 'Did you mean zone:America/New_York?'],
    [{ at: '07:45', zone: 'Sao Paulo' }, 'Did you mean zone:America/Sao_Paulo?'],
    [{ at: '07:45', zone: '../../etc' }, 'is no time zone'],
  ])('%j is answered with what to type: %s', (typed, told) => {
    expect(messageOf(() => readSchedule(typed, 'UTC'))).toContain(told);
  });
});

describe('cron expressions', () => {
  it.each([
    ['45 7 * * 1-5', [465], { weekdays: [1, 2, 3, 4, 5] }],
    ['0,30 6-8 * jan,Jul 7', [360, 390, 420, 450, 480, 510], { months: [1, 7], weekdays: [0] }],
    ['15 */8 */10 * *', [15, 495, 975], { monthDays: [1, 11, 21, 31] }],
    ['5/20 0 1 * mon', [5, 25, 45], { monthDays: [1], weekdays: [1] }],
    ['@weekly', [0], { weekdays: [0] }],
  ])('%s', (text, times, days) => {
    expect(readCron(text)).toEqual({ times, days });
  });
});

it('every zone that the runtime names can be typed', () => {
  for (const zone of zoneNames()) expect(() => readZone(zone)).not.toThrow();
});
