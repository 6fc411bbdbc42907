export class SearchService {}
