import { AuditService } from '../audit/audit.service.js';

export class ChallengesService {
  neighbour = AuditService;
}
