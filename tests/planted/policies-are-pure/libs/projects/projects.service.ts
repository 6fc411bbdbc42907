export class ProjectsService {}
