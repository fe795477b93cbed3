import { breachHandled } from './waiting-breach';
import { authorityConsulted } from './waiting-dpia';
import { requestHandled } from './waiting-request';
import type { WaitingRule } from './waiting-rule';
import { objectionTold, portabilityPromised, statementOfToday } from './waiting-statement';

/** Rules 20, 21, 19 (the AP), 22 (a statement that is older than the register), 27 and 28, in the order in which they are named. */
export const waitingRules: readonly WaitingRule[] = [breachHandled, requestHandled, authorityConsulted, statementOfToday, portabilityPromised, objectionTold];
