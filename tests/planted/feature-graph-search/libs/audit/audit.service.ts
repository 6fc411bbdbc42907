export class AuditService {}
