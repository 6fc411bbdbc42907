/** SQL: writes down who is in the team of the submissions in `taken`, which have `id` and `team_id` and were taken back. */
export const keepWhoseItIs = (
  taken: string,
): string => `insert into withdrawn_submission_people (submission_id, person_id)
     select ${taken}.id, m.person_id from ${taken} join team_members m on m.team_id = ${taken}.team_id and m.state = 'active'`;
