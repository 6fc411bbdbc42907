import { AuditService } from '../audit/audit.service.js';

export class ConsentService {
  neighbour = AuditService;
}
