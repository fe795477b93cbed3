import { z } from '../zod';
import { generalShape } from './general';
import { peopleShape } from './people';
import { proportionalityShape } from './proportionality';
import { purposesShape } from './purposes';
import { securityShape } from './security';
import { sharingShape } from './sharing';
import { subjectsAndDataShape } from './subjects-and-data';

/** What may be stored of an activity, part by part as its form has it. */
export const activitySchema = z.strictObject({
  ...generalShape,
  ...purposesShape,
  ...proportionalityShape,
  ...subjectsAndDataShape,
  ...peopleShape,
  ...sharingShape,
  ...securityShape,
});
/** A processing activity (*verwerkingsactiviteit*, art. 30 AVG): one coherent purpose, not one system. */
export type Activity = z.infer<typeof activitySchema>;
