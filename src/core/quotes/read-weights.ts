/** Weights as the trainers write them: "thousandths feature", parted by "|", in lines of any length. */
export function readWeights(table: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const entry of table.replaceAll('\n', '').split('|')) {
    const at = entry.indexOf(' ');
    if (at > 0) weights.set(entry.slice(at + 1), Number(entry.slice(0, at)) / 1000);
  }
  return weights;
}
