import { Failure, tell } from './begin.mjs';
import { closingLine, isGood, none, sum } from './counts.mjs';
import { setUp } from './setup.mjs';
import { heavy, ordinary } from './stages.mjs';

/**
 * Runs the stages that are named, or all; ends with one line that counts every runner.
 * @param {string[]} args
 */
export async function main(args) {
  const all = args.includes('--endurance') ? heavy : ordinary;
  const named = args.filter((arg) => arg !== '--endurance');
  const unknown = named.find((name) => !(name in all));
  if (unknown !== undefined) throw new Failure(`"${unknown}" is geen onderdeel van de tests. Kies uit: ${Object.keys(all).join(', ')}.`);
  try {
    await setUp();
  } catch (error) {
    if (error instanceof Failure) console.error(error.details);
    console.error(tell(error));
    console.log(closingLine({ ...none, failed: 1 }));
    process.exitCode = 1;
    return;
  }
  const counts = [{ ...none, passed: 1 }];
  for (const [name, stage] of Object.entries(all)) {
    if (named.length > 0 && !named.includes(name)) continue;
    console.log(`\n── ${name}`);
    counts.push(await stage());
  }
  const total = sum(counts);
  console.log(`\n${closingLine(total)}`);
  process.exitCode = isGood(total) ? 0 : 1;
}
