export class ProjectsRepository {}
