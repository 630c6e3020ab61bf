/** How the trainers write a table of weights. */
const WIDTH = 400;

/** A data file: "thousandths feature", parted by "|", in lines of about WIDTH characters. */
export function weightsSource(name: string, entries: readonly (readonly [string, number])[]): string {
  let table = '';
  let width = 0;
  for (const [feature, weight] of entries) {
    const entry = `${weight} ${feature}|`;
    table += width === 0 || width + entry.length > WIDTH ? `\n${entry}` : entry;
    width = width + entry.length > WIDTH ? entry.length : width + entry.length;
  }
  return `/** Thousandths, feature; written by a script in test/eval, never by hand. */\nexport const ${name} = \`${table}\n\`;\n`;
}
