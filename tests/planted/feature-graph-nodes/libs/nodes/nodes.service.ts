import { AuditService } from '../audit/audit.service.js';

export class NodesService {
  neighbour = AuditService;
}
