/** One use of the house: opened, used and closed, also where the work fails. */
import { readConfig } from '../config.ts';
import type { Config } from '../core/shapes/settings.ts';
import { type House, openHouse } from '../main.ts';

export async function withHouse(work: (house: House, config: Config) => Promise<void>): Promise<void> {
  const { config, warnings } = readConfig();
  const house = await openHouse(config);
  for (const warning of warnings) house.log.warn({}, warning);
  try {
    await work(house, config);
  } finally {
    await house.close();
  }
}
