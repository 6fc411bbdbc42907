import { AuditService } from '../audit/audit.service.js';

export class WorkshopsService {
  neighbour = AuditService;
}
