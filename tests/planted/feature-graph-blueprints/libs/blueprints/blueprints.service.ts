import { AuditService } from '../audit/audit.service.js';

export class BlueprintsService {
  neighbour = AuditService;
}
