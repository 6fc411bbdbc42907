/** SQL: the organisation a submission is handed in for, where its new author belongs to it as well; else none. */
export const organisationOf = (
  author: string,
  submission: string,
): string => `(select m.organisation_id from memberships m
       where m.organisation_id = ${submission}.organisation_id and m.person_id = ${author})`;
