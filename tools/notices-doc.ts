/** `npm run docs:notifications`: writes docs/notifications.md from the table of notices. */
import { writeFileSync } from 'node:fs';
import { notices } from '../libs/contracts/notices.js';
import { noticesDocument } from '../libs/core/openapi/notices-document.js';

writeFileSync('docs/notifications.md', noticesDocument(notices));
