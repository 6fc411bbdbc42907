import { AuditService } from '../audit/audit.service.js';

export class ScoutsService {
  neighbour = AuditService;
}
