/** Rows of workshops as the reader `$1` has to do with them; a condition on `w` follows. */
export const WORKSHOP_ROWS = `select w.id, w.version, w.uid, w.sequence, w.title, w.summary, w.kind, w.state, w.visibility,
    w.project_id as "projectId", w.start_local as "startLocal", w.time_zone as "timeZone", w.second_zone as "secondZone",
    w.starts_at as "startsAt", w.ends_at as "endsAt", w.capacity, w.taken, w.waitlist, w.join_links as "joinLinks",
    w.languages, w.published_at as "publishedAt", w.cancel_reason as "cancelReason", w.published_at is not null as published,
    array(select h.person_id from workshop_hosts h where h.workshop_id = w.id order by h.since, h.person_id) as "hostIds",
    exists(select from project_members m where m.project_id = w.project_id and m.person_id = $1::uuid) as "inProject",
    (select count(*)::int from registrations q where q.workshop_id = w.id and q.state = 'waitlisted') as waiting,
    (select jsonb_build_object('id', r.id, 'state', r.state, 'code', r.code, 'checkedInAt', r.checked_in_at,
       'position', case when r.state = 'waitlisted' then (select count(*) from registrations q
          where q.workshop_id = w.id and q.state = 'waitlisted' and q.arrival <= r.arrival) end)
     from registrations r where r.workshop_id = w.id and r.person_id = $1::uuid and r.state <> 'cancelled') as mine
  from workshops w`;
