import { AuditService } from '../audit/audit.service.js';

export class IdentityService {
  neighbour = AuditService;
}
