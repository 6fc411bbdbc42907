import { AuditService } from '../audit/audit.service.js';

export class GigsService {
  neighbour = AuditService;
}
