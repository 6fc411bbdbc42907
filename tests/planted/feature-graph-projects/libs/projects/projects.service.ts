import { AuditService } from '../audit/audit.service.js';

export class ProjectsService {
  neighbour = AuditService;
}
