import { compileDouble } from '../desktop/compile';

/** Once before all tests. */
export default async function setUp(): Promise<void> {
  await compileDouble();
}
