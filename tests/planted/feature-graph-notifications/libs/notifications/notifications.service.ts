import { AuditService } from '../audit/audit.service.js';

export class NotificationsService {
  neighbour = AuditService;
}
