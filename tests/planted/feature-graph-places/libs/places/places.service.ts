import { AuditService } from '../audit/audit.service.js';

export class PlacesService {
  neighbour = AuditService;
}
