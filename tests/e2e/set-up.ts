import { compileDouble, compileHarness } from '../desktop/compile';

/** Once before all tests. */
export default async function setUp(): Promise<void> {
  await compileDouble();
  await compileHarness();
}
