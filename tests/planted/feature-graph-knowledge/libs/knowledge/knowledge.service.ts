import { AuditService } from '../audit/audit.service.js';

export class KnowledgeService {
  neighbour = AuditService;
}
