import { AuditService } from '../audit/audit.service.js';

export class ChannelsService {
  neighbour = AuditService;
}
