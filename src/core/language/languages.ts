/** The languages of the region's press: ISO 639-3 as franc has them → ISO 639-1 as everybody else. A report is in one of them, or in `und`. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['eng', 'en'],
  ['spa', 'es'],
  ['por', 'pt'],
  ['fra', 'fr'],
  ['hat', 'ht'],
  ['nld', 'nl'],
]);

/** What can be asked for. */
export const LANGUAGE_CODES: readonly string[] = [...LANGUAGES.values()];
