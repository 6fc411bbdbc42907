/** SQL: the person accepted the terms in force, and nothing asks them to do so again; or there are no terms. */
export const isBound = (
  challenge: string,
  person: string,
): string => `((select max(a.version) from terms_acceptances a
    where a.challenge_id = ${challenge} and a.person_id = ${person} and a.state = 'accepted')
  is not distinct from (select max(t.version) from terms_sheets t
    where t.challenge_id = ${challenge} and t.published_at is not null))`;
