import { Injectable } from '@nestjs/common';

/** The blueprints of each of these projects, oldest first. */
type BlueprintsOf = (projectIds: readonly string[]) => Promise<Map<string, string[]>>;

/** Blueprints stand above projects; they tell here which of them a project's page names. */
@Injectable()
export class ProjectBlueprints {
  private source: BlueprintsOf = () => Promise.resolve(new Map());

  register(source: BlueprintsOf): void {
    this.source = source;
  }

  of(projectIds: readonly string[]): Promise<Map<string, string[]>> {
    return this.source(projectIds);
  }
}
