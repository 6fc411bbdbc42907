import { SearchService } from '../search/search.service.js';

export class AuditService {
  neighbour = SearchService;
}
