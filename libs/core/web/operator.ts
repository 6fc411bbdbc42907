import type { Config } from '../config/config.js';
import { escapeHtml } from '../mail/html.js';

/** What the operator states of itself, one `<meta name="qiao:…">` each; the app puts it into imprint and privacy page. */
export function operatorStatements({ env }: Config): string {
  const stated = {
    operator: env.OPERATOR,
    address: env.OPERATOR_ADDRESS,
    contact: env.OPERATOR_CONTACT,
    register: env.OPERATOR_REGISTER,
    responsible: env.OPERATOR_RESPONSIBLE,
    hosting: env.OPERATOR_HOSTING,
    icp: env.OPERATOR_ICP,
  };
  return Object.entries(stated)
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `<meta name="qiao:${name}" content="${escapeHtml(text ?? '')}" />`)
    .join('\n    ');
}
