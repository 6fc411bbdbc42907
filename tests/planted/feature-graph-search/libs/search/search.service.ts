import { AuditService } from '../audit/audit.service.js';

export class SearchService {
  neighbour = AuditService;
}
