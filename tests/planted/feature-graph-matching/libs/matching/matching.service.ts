import { AuditService } from '../audit/audit.service.js';

export class MatchingService {
  neighbour = AuditService;
}
