import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Need } from '#libs/core/needs/need';
import { Needs } from '#libs/core/needs/needs';

/** Until the address is confirmed a person can look, but take part in nothing. */
const VERIFY_EMAIL: Need = {
  urgency: 'blocking',
  item: {
    kind: 'verify_email',
    subject: { type: 'account', id: null, title: null },
    href: '/settings',
    due: null,
    count: null,
  },
};

/** What a new account needs. */
@Injectable()
export class AccountNeeds implements OnModuleInit {
  constructor(private readonly needs: Needs) {}

  onModuleInit(): void {
    this.needs.register(({ verified }) => Promise.resolve(verified ? [] : [VERIFY_EMAIL]));
  }
}
