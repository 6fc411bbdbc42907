import { Person } from '../identity/person.entity.js';

export class Task {
  assignee: Person;
}
