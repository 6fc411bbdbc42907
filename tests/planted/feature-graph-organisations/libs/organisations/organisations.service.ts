import { AuditService } from '../audit/audit.service.js';

export class OrganisationsService {
  neighbour = AuditService;
}
