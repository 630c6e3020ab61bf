/** Who, what and where each seed article names, listed by reading them; each under the name that sitrep shows. */
export const NAMED_IN_SEEDS: readonly (readonly [string, readonly string[]])[] = [
  [
    '000_9394a86432794543.txt',
    [
      ...['Marco Rubio', 'Alvin Holsey', 'Karoline Leavitt', 'Nicolás Maduro', 'Donald Trump'],
      ...['Southern Command', 'Cartel of the Suns', 'Government of the United States', 'CiberCuba'],
      ...[
        'Latin America',
        'Caribbean',
        'United States',
        'Venezuela',
        'Colombia',
        'Cuba',
        'Pacific Ocean',
        'Doral',
        'Western Hemisphere',
      ],
    ],
  ],
  [
    '001_1e5c85e6923bd60b.txt',
    [
      ...[
        'Marco Rubio',
        'Claudia Sheinbaum',
        'Rafael Correa',
        'Daniel Noboa',
        'Bruno Rodríguez',
        'Gustavo Petro',
        'Nicolás Maduro',
      ],
      ...['Donald Trump', 'Cartel of the Suns', 'Tren de Aragua', 'State Department', 'Government of the United States'],
      ...[
        'United States',
        'Mexico',
        'Ecuador',
        'Mexico City',
        'Caracas',
        'Quito',
        'Havana',
        'Bogotá',
        'China',
        'Venezuela',
        'Cuba',
      ],
      ...['Caribbean', 'Latin America', 'Government of Cuba'],
    ],
  ],
  [
    '002_41a7ef844e344957.txt',
    [
      ...['Marco Rubio', 'Nicolás Maduro', 'Donald Trump', 'Cartel of the Suns'],
      ...['United States', 'Venezuela', 'Guyana', 'Western Hemisphere', 'Government of the United States'],
    ],
  ],
  [
    '003_1c1e0acb47fc644c.txt',
    [
      ...['Marco Rubio', 'Donald Trump', 'Nicolás Maduro', 'Delcy Rodríguez', 'David Alandete'],
      ...["Spain's ABC", 'Bloomberg', 'U.S. Congress', 'Government of the United States', 'Government of Venezuela'],
      ...['Venezuela', 'United States', 'Caracas', 'Iran', 'China', 'Russia'],
    ],
  ],
  [
    '004_494673bf17a98519.txt',
    [
      ...['Marco Rubio', 'Claudia Sheinbaum', 'Donald Trump', 'Nicolás Maduro', 'Gustavo Petro', 'Pablo Quirno', 'Ryan Wedding'],
      ...[
        'Omar García Harfuch',
        'National Liberation Army',
        'Revolutionary Armed Forces of Colombia',
        'Cartel of the Suns',
        'Colombian Army',
        'New York Times',
        'Wall Street Journal',
      ],
      ...['State Department', 'Security Implementation Group', 'Government of Mexico', "Mexico's Senate"],
      ...['Mexico', 'Venezuela', 'Panama', 'Costa Rica', 'Ecuador', 'El Salvador', 'Dominican Republic', 'Caribbean', 'Colombia'],
      ...['Argentina', 'United States'],
    ],
  ],
];
