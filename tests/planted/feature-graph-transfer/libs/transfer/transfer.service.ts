import { AuditService } from '../audit/audit.service.js';

export class TransferService {
  neighbour = AuditService;
}
