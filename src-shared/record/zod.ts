import { z } from 'zod';

// Zod compiles schemas with `new Function`, which our content security policy refuses: interpret them instead.
z.config({ jitless: true });

export { z };
